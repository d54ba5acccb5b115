"""What holds for every page of the office, whoever looks at it."""

import re

import pytest
from playwright.sync_api import Page, Response, expect

from support.addresses import NO_PAGES, PAGES, Address
from support.axe import assert_no_barriers
from support.focus import assert_focus_is_seen
from support.places import SCREENSHOTS
from support.routes import get_patterns

MOST_BYTES = 100_000

every_page = pytest.mark.parametrize(
    ("address", "user"),
    [(address, user) for address in PAGES for user in address.users],
    ids=lambda value: value.route if isinstance(value, Address) else value or "nobody",
)


def open_page(page: Page, path: str) -> Response:
    """Asks for a page; fails when something else is shown."""
    response = page.goto(path)
    assert response and response.ok and page.url.endswith(path), f"{path} led to {page.url}"
    return response


def assert_fits(page: Page) -> None:
    """Fails when the page is wider than the window, so that one would have to scroll sideways."""
    wide, window = page.evaluate("[document.documentElement.scrollWidth, document.documentElement.clientWidth]")
    assert wide <= window, f"{page.url} is {wide} px wide in a window of {window} px"


def picture_of(page: Page, user: str | None, kind: str) -> None:
    """Keeps a picture of the whole page, to be looked at."""
    name = re.sub(r"\W+", "-", f"{page.url.split('/', 3)[3]} {user or 'nobody'} {kind}").strip("-")
    page.screenshot(path=SCREENSHOTS / f"{name}.png", full_page=True)


def test_every_route_has_an_address_here():
    assert {address.route for address in PAGES} | NO_PAGES == get_patterns()


@every_page
@pytest.mark.parametrize("phone", [False, True], ids=["desk", "phone"])
def test_keeps_nobody_out_is_light_and_fits_the_window(page_for, office, address, user, phone):
    page = page_for(user, phone=phone)
    response = open_page(page, address.on(office))
    assert len(response.body()) < MOST_BYTES
    expect(page.locator("html")).to_have_attribute("lang", "vi")
    expect(page.get_by_role("heading", level=1)).to_have_count(1)
    assert_fits(page)
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme)
        picture_of(page, user, f"{'phone' if phone else 'desk'} {scheme}")
    assert_no_barriers(page)


@every_page
def test_says_the_same_without_script(page_for, office, address, user):
    with_script, without = page_for(user), page_for(user, script=False)
    for page in (with_script, without):
        open_page(page, address.on(office))
    assert without.title() == with_script.title()
    headings = [page.get_by_role("main").get_by_role("heading").all_inner_texts() for page in (with_script, without)]
    assert headings[0] == headings[1]


@every_page
def test_keeps_nobody_out_in_english(page_for, office, address, user):
    page = page_for(user, language="en")
    open_page(page, address.on(office))
    expect(page.locator("html")).to_have_attribute("lang", "en")
    expect(page.get_by_role("button", name="Tiếng Việt")).to_have_attribute("lang", "vi")
    assert_no_barriers(page, "light")


@every_page
def test_leads_past_the_bar_and_shows_where_the_keyboard_is(page_for, office, address, user):
    page = page_for(user)
    open_page(page, address.on(office))
    page.keyboard.press("Tab")
    skip = page.get_by_role("link", name="Tới nội dung")
    expect(skip).to_be_focused()
    expect(skip).to_be_in_viewport()
    page.keyboard.press("Enter")
    expect(page.get_by_role("main")).to_be_focused()
    assert_focus_is_seen(page)
