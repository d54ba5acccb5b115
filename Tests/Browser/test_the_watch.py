"""The checks that run everywhere do find what they are for: here, pages that were made badly on purpose."""

import pytest

from support.axe import barriers
from test_every_page import assert_fits

POLICY = "default-src 'none'; script-src 'self' 'unsafe-inline'; img-src *"


@pytest.fixture
def show(browsing):
    """Shows a text as if it were a page of the office."""

    def show(body, status=200):
        page = browsing.page(None)
        html = f"<!DOCTYPE html><html lang='vi'><head><title>x</title></head><body><main><h1>x</h1>{body}</main></body></html>"
        headers = {"content-security-policy": POLICY, "content-type": "text/html; charset=utf-8"}
        page.route("**/made-badly", lambda route: route.fulfill(status=status, headers=headers, body=html))
        page.goto("/made-badly")
        return page

    return show


@pytest.mark.parametrize(
    ("body", "status", "fault"),
    [
        ("<script>throw new Error('broken')</script>", 200, "a script failed: .*broken"),
        ("<script>console.error('broken')</script>", 200, "the console says: broken"),
        ("<p style='color: red'>x</p>", 200, "the console says: .*Content Security Policy"),
        ("<img alt='' src='http://elsewhere.example/x.png'>", 200, "something outside .*elsewhere.example"),
        ("<img alt='' src='/assets/no-such.svg'>", 200, "no-such.svg, which a page needs, was answered 404"),
        ("<p>x</p>", 500, "made-badly was answered 500"),
    ],
    ids=["error", "console", "policy", "elsewhere", "missing", "fault"],
)
def test_finds_what_no_page_may_do(browsing, show, body, status, fault):
    show(body, status)
    with pytest.raises(AssertionError, match=fault):
        browsing.check()
    browsing.forgive()


def test_takes_a_refused_form_for_what_it_is(browsing, show):
    show("<p>x</p>", 422)
    browsing.check()


@pytest.mark.parametrize(
    ("body", "rule"),
    [
        ("<input type='text'>", "label"),
        ("<p><font color='#aaa'>mờ quá</font></p>", "color-contrast"),
        ("<h4>x</h4>", "heading-order"),
        ("<p><a href='/1'>1</a></p><a href='/2'>2</a><br><a href='/3'>3</a>", "target-size"),
    ],
    ids=["label", "contrast", "headings", "target"],
)
def test_axe_finds_what_keeps_people_out(show, body, rule):
    assert any(line.startswith(f"{rule} ") for line in barriers(show(body)))


def test_finds_a_page_that_is_too_wide(show):
    page = show("<table><tr><td><canvas width='2000' height='9'></canvas></td></tr></table>")
    with pytest.raises(AssertionError, match="px wide in a window of 1366 px"):
        assert_fits(page)
