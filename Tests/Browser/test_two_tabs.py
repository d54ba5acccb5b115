"""Two tabs on one dossier: whoever comes second is told, and loses nothing."""

import re

from playwright.sync_api import Page, expect

from support.walking import carry_out, open_errand, send

REASON = "Thiếu chữ ký <của> “thủ trưởng” & xác nhận"


def start_asking(page: Page, number: str) -> None:
    page.goto(f"/dossiers/{number}")
    open_errand(page, "Yêu cầu bổ sung").get_by_label("Lý do").fill(REASON)


def expect_conflict(page: Page, who: str, what: str) -> None:
    """The page tells who did what and when, and nothing that was typed is lost."""
    page.get_by_role("button", name="Yêu cầu bổ sung").click()
    conflict = page.get_by_role("alert").filter(has_text="Hồ sơ đã có người khác làm")
    expect(conflict).to_contain_text(re.compile(rf"\d\d/\d\d/\d{{4}}.*{who}.*{what}"))
    expect(page.get_by_label("Lý do")).to_have_value(REASON)


def test_what_is_still_possible_is_sent_again(page_for, office):
    number = office.dossier("--state", "appraising")
    page = page_for("appraiser")
    start_asking(page, number)
    other = page_for("supervisor")
    other.goto(f"/dossiers/{number}")
    other.get_by_role("link", name="Giao hồ sơ", exact=True).click()
    other.get_by_label("Người nhận").select_option("appraiser")
    other.locator(".errand button.main").click()
    expect(other.get_by_role("status")).to_contain_text("Đã ghi")

    expect_conflict(page, "supervisor", "appraiser")
    expect(page.get_by_role("main")).to_contain_text("xem lại, rồi gửi lại")
    send(page, "Yêu cầu bổ sung")
    expect(page.get_by_role("region", name=re.compile("^Nhật ký")).get_by_role("listitem").first).to_contain_text(REASON)


def test_what_is_no_longer_possible_says_so_and_keeps_what_was_typed(page_for, office):
    number = office.dossier("--state", "appraising", "--procedure", "province-emulation-fighter")
    page = page_for("appraiser")
    start_asking(page, number)
    other = page.context.new_page()
    other.goto(f"/dossiers/{number}")
    carry_out(other, "Thẩm định xong")

    expect_conflict(page, "appraiser", "Thẩm định xong")
    expect(page.get_by_role("main")).to_contain_text("Việc này không còn làm được")
    expect(page.get_by_role("button", name="Yêu cầu bổ sung")).to_have_count(0)
    other.reload()
    expect(other.get_by_role("region", name=re.compile("^Nhật ký"))).not_to_contain_text(REASON)
