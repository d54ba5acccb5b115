"""The office without a mouse."""

import re

from playwright.sync_api import Locator, expect

from support.walking import number_on

MOST_STOPS = 300


def tab_to(place: Locator) -> None:
    """Presses Tab until a place has the focus; fails when it never has."""
    for _ in range(MOST_STOPS):
        place.page.keyboard.press("Tab")
        if place.evaluate("place => place === document.activeElement"):
            return
    raise AssertionError(f"Tab does not lead to {place}")


def test_the_first_tab_leads_past_the_bar(page_for):
    page = page_for("clerk")
    page.goto("/keys")
    page.keyboard.press("Tab")
    skip = page.get_by_role("link", name="Tới nội dung")
    expect(skip).to_be_focused()
    expect(skip).to_be_in_viewport()
    page.keyboard.press("Enter")
    expect(page.get_by_role("main")).to_be_focused()


def test_the_slash_goes_to_the_search_and_escape_leaves_it(page_for):
    page = page_for("clerk")
    page.goto("/keys?q=lan")
    search = page.get_by_role("combobox", name="Tìm hồ sơ, tên người")
    page.keyboard.press("/")
    expect(search).to_be_focused()
    # What stood there is selected, so that typing replaces it.
    expect(search).to_have_value("lan")
    page.keyboard.type("?")
    expect(search).to_have_value("?")
    page.keyboard.press("Escape")
    expect(search).not_to_be_focused()


def test_a_key_goes_to_the_list_of_keys(page_for):
    page = page_for("clerk")
    page.goto("/keys?from=elsewhere")
    page.keyboard.press("?")
    expect(page).to_have_url(re.compile(r"/keys$"))


def test_g_and_a_letter_go_to_a_section(page_for):
    page = page_for("clerk")
    page.goto("/keys")
    page.keyboard.press("g")
    page.keyboard.press("d")
    expect(page).to_have_url(re.compile(r"/dossiers$"))


def test_a_section_that_the_roles_do_not_open_has_no_key(page_for):
    page = page_for("clerk")
    page.goto("/keys")
    for key in "gs":
        page.keyboard.press(key)
    expect(page).to_have_url(re.compile(r"/keys$"))
    expect(page.get_by_role("navigation", name="Chính").get_by_role("link", name="Giám sát")).to_have_count(0)


def test_every_section_of_the_bar_is_reached_by_tab(page_for):
    page = page_for("supervisor")
    page.goto("/keys")
    links = page.get_by_role("navigation", name="Chính").get_by_role("link")
    for name in ["Tới nội dung", "TĐKT", *links.all_inner_texts()]:
        page.keyboard.press("Tab")
        expect(page.locator(":focus")).to_contain_text(name)


def test_a_dossier_is_received(page_for):
    page = page_for("clerk")
    page.goto("/receive/province-emulation-fighter")
    tab_to(page.get_by_label("Gõ để tìm đơn vị, không cần dấu"))
    page.keyboard.type("so y te")
    expect(page.get_by_label("Đơn vị trình", exact=True)).to_have_value("so-y-te")
    tab_to(page.get_by_label("Họ tên, tên tập thể, dòng 1", exact=True))
    page.keyboard.type("Lường Thị Thử")
    tab_to(page.get_by_role("checkbox", name="Báo cáo thành tích", exact=True))
    page.keyboard.press("Space")
    tab_to(page.get_by_role("button", name="Chỉ nhận hồ sơ"))
    page.keyboard.press("Enter")
    expect(page.get_by_role("status")).to_contain_text(f"Đã nhận hồ sơ {number_on(page)}")
    expect(page.get_by_role("row").filter(has_text="Lường Thị Thử")).to_have_count(1)


def test_votes_are_entered(page_for):
    page = page_for("secretary")
    page.goto("/council/1")
    tab_to(page.get_by_role("button", name="Tất cả có mặt"))
    page.keyboard.press("Enter")
    page.keyboard.press("Shift+Tab")
    expect(page.get_by_role("button", name="Lưu", exact=True).first).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.get_by_role("status")).to_contain_text("Đã lưu phiên họp.")
    tab_to(page.get_by_role("link", name="Ghi phiếu"))
    page.keyboard.press("Enter")
    votes = page.get_by_role("textbox", name=re.compile("^Tán thành"))
    tab_to(votes.first)
    page.keyboard.type("1")
    page.keyboard.press("Tab")
    expect(page.get_by_role("textbox", name=re.compile("^Không tán thành")).first).to_be_focused()
    tab_to(page.get_by_role("button", name="Lưu phiếu"))
    page.keyboard.press("Enter")
    expect(page.get_by_role("status").first).to_contain_text("Đã lưu")
    expect(votes.first).to_have_value("1")
