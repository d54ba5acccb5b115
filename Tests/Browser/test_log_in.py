"""Somebody comes to the office in the morning, and leaves it in the evening."""

import re

from playwright.sync_api import Page, expect

from support.browsing import log_in
from support.office import PASSWORD


def try_password(page: Page, user: str, password: str) -> None:
    page.get_by_label("Tên đăng nhập").fill(user)
    page.get_by_label("Mật khẩu").fill(password)
    page.get_by_label("Mật khẩu").press("Enter")


def log_out(page: Page) -> None:
    page.locator("summary", has_text="clerk").click()
    page.get_by_role("button", name="Đăng xuất").click()


def test_a_wrong_password_keeps_the_name_and_says_what_to_do(page_for):
    page = page_for(None)
    page.goto("/keys")
    expect(page).to_have_url(re.compile(r"/login\?back=%2Fkeys$"))
    try_password(page, "clerk", "mat-khau-sai")
    expect(page.get_by_role("alert")).to_be_focused()
    expect(page.get_by_role("alert")).to_contain_text("Tên đăng nhập hoặc mật khẩu không đúng.")
    expect(page.get_by_label("Tên đăng nhập")).to_have_value("clerk")
    expect(page.get_by_label("Mật khẩu")).to_have_value("")
    page.get_by_role("alert").get_by_role("link").press("Enter")
    expect(page.get_by_label("Tên đăng nhập")).to_be_focused()

    try_password(page, "clerk", PASSWORD)
    expect(page).to_have_url(re.compile(r"/keys$"))
    expect(page.get_by_role("heading", level=1)).to_have_text("Phím tắt")


def test_whoever_guesses_passwords_has_to_wait_even_with_the_right_one(page_for):
    page = page_for(None)
    page.goto("/login")
    for _ in range(5):
        try_password(page, "auditor", "mat-khau-sai")
        expect(page.get_by_role("alert")).to_contain_text("không đúng")
    try_password(page, "auditor", PASSWORD)
    expect(page.get_by_role("alert")).to_contain_text(re.compile(r"Chờ \d+ phút rồi thử lại"))
    expect(page.get_by_label("Tên đăng nhập")).to_have_value("auditor")

    log_in(page, "supervisor")
    expect(page.get_by_role("heading", level=1)).to_be_visible()


def test_the_language_sticks(page_for):
    page = page_for("appraiser")
    page.goto("/keys")
    page.get_by_role("button", name="English").click()
    expect(page).to_have_url(re.compile(r"/keys$"))
    expect(page.get_by_role("heading", level=1)).to_have_text("Keys")
    expect(page.locator("html")).to_have_attribute("lang", "en")
    page.reload()
    expect(page.get_by_role("navigation", name="Main")).to_contain_text("My work")

    another = page.context.new_page()
    another.goto("/keys")
    another.get_by_role("button", name="Tiếng Việt").click()
    expect(another.get_by_role("heading", level=1)).to_have_text("Phím tắt")


def test_after_logging_out_nothing_is_left_to_see(page_for):
    page = page_for(None)
    log_in(page, "clerk")
    log_out(page)
    expect(page).to_have_url(re.compile(r"/login$"))
    expect(page.get_by_role("status")).to_have_text("Đã đăng xuất.")
    page.go_back()
    expect(page.get_by_role("heading", level=1)).to_have_text("Đăng nhập")
    page.goto("/keys")
    expect(page.get_by_role("heading", level=1)).to_have_text("Đăng nhập")


def test_without_script_one_comes_in_and_goes_out_all_the_same(page_for):
    page = page_for(None, script=False)
    page.goto("/login?back=/keys")
    try_password(page, "clerk", "mat-khau-sai")
    expect(page.get_by_role("alert")).to_contain_text("không đúng")
    expect(page.get_by_label("Tên đăng nhập")).to_have_value("clerk")
    try_password(page, "clerk", PASSWORD)
    expect(page.get_by_role("heading", level=1)).to_have_text("Phím tắt")
    page.get_by_role("button", name="English").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Keys")
    page.get_by_role("button", name="Tiếng Việt").click()
    log_out(page)
    expect(page.get_by_role("status")).to_have_text("Đã đăng xuất.")


def test_the_cookies_are_out_of_reach_of_scripts_and_other_sites(page_for):
    page = page_for("clerk")
    page.goto("/keys")
    cookies = page.context.cookies()
    assert cookies
    assert all(cookie["httpOnly"] and cookie["sameSite"] == "Lax" for cookie in cookies), cookies
    assert page.evaluate("document.cookie") == ""
