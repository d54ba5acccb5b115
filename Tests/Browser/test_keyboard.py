"""The office without a mouse."""

import re

from playwright.sync_api import expect


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
