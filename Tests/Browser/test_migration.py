"""A procedure owner moves running dossiers onto a version, takes that back, and ends a procedure."""

import re

import pytest
from playwright.sync_api import Page, expect

from support.axe import assert_no_barriers
from support.law import SHOWN_DAY, lose_a_step

GONE = "Thay bước “Đã thẩm định”"


def open_form(page: Page, key: str) -> None:
    """Goes to the form from the page of the process."""
    page.goto(f"/definitions/process/{key}")
    page.get_by_role("link", name="Chuyển hồ sơ đang xử lý…").click()


def look(page: Page) -> None:
    page.get_by_role("button", name="Xem trước từng hồ sơ").click()


def counts(page: Page) -> tuple[int, int]:
    """How many would be moved, and how many not."""
    text = page.get_by_role("main").inner_text()
    moved, refused = (re.search(pattern, text) for pattern in (r"Chuyển được: (\d+) hồ sơ", r"Không chuyển: (\d+) hồ sơ"))
    assert moved, text
    return int(moved[1]), int(refused[1]) if refused else 0


@pytest.mark.parametrize("script", [True, False], ids=["script", "plain"])
@pytest.mark.parametrize("phone", [False, True], ids=["desk", "phone"])
def test_dossiers_are_looked_at_moved_and_taken_back(page_for, office, script, phone):
    key = lose_a_step(office)
    page = page_for("owner", script=script, phone=phone)
    # axe-core is a script itself, so a page without script is only walked through.
    check = assert_no_barriers if script else (lambda _: None)
    open_form(page, key)
    expect(page.get_by_label(GONE)).to_have_value("")
    check(page)
    look(page)
    moved, refused = counts(page)
    assert refused > 0
    expect(page.get_by_role("row").filter(has_text="Chọn bước thay thế.")).to_have_count(refused)
    check(page)

    page.get_by_label(GONE).select_option(label="Chờ quyết định")
    look(page)
    assert counts(page) == (moved + refused, 0)
    expect(page.get_by_label(GONE).locator("option:checked")).to_have_text("Chờ quyết định")
    page.get_by_role("button", name=f"Chuyển {moved + refused} hồ sơ sang bản {SHOWN_DAY}").click()
    page.wait_for_url(re.compile(r"/definitions/migrations/\d+$"))
    expect(page.get_by_role("main")).to_contain_text(f"Đã chuyển: {moved + refused} hồ sơ.")
    row = page.get_by_role("row").filter(has_text="Đã thẩm định → Chờ quyết định").first
    number = row.get_by_role("link").inner_text()
    check(page)

    page.locator("summary", has_text="Rút lại cả đợt…").click()
    page.get_by_role("button", name=re.compile("^Rút lại ")).click()
    expect(page.get_by_role("alert")).to_contain_text("Chưa ghi lý do.")
    check(page)
    page.get_by_label("Lý do rút lại").fill("Chuyển <nhầm> bước")
    page.get_by_role("button", name=re.compile("^Rút lại ")).click()
    expect(page.get_by_role("main")).to_contain_text(f"Đã rút lại: {moved + refused} hồ sơ.")
    expect(page.get_by_role("button", name=re.compile("^Rút lại "))).to_have_count(0)

    page.get_by_role("link", name=number).click()
    told = page.get_by_role("region", name=re.compile("^Nhật ký"))
    expect(told).to_contain_text("bước “Đã thẩm định” → “Chờ quyết định”")
    expect(told).to_contain_text("Chuyển <nhầm> bước")


def test_what_was_not_looked_at_is_not_done(page_for, office):
    key = lose_a_step(office)
    page = page_for("owner")
    open_form(page, key)
    look(page)
    before = counts(page)
    number = office.dossier("--state", "appraising", "--procedure", "province-merit-certificate-unplanned")
    office.run("advance", number, "request-supplement", "--as", "appraiser", "--set", "reason=Thiếu chữ ký")
    page.get_by_role("button", name=f"Chuyển {before[0]} hồ sơ").click()
    expect(page.get_by_role("alert")).to_contain_text("điều sẽ xảy ra không còn như lúc xem trước")
    assert counts(page) == before
    assert_no_barriers(page)


def test_a_procedure_ends_with_a_successor(page_for):
    page = page_for("owner")
    page.goto("/definitions/procedure/province-merit-certificate-thematic")
    page.get_by_role("link", name="Kết thúc thủ tục…").click()
    page.get_by_label("Ngày đầu tiên không nhận hồ sơ").fill("2031-01-01")
    page.get_by_role("button", name="Xem trước").click()
    expect(page.get_by_role("alert")).to_contain_text("Chỉ rõ thủ tục thay thế")
    expect(page.get_by_label("Ngày đầu tiên không nhận hồ sơ")).to_have_value("2031-01-01")
    page.get_by_label("Thủ tục thay thế").select_option(value="province-merit-certificate")
    page.get_by_role("button", name="Xem trước").click()
    expect(page.get_by_role("main")).to_contain_text("Đến ngày đó, chuyển hồ sơ đang xử lý.")
    assert_no_barriers(page)
    page.get_by_role("checkbox").check()
    page.get_by_role("button", name="Kết thúc thủ tục từ 01/01/2031").click()
    expect(page.get_by_role("status").first).to_contain_text("kết thúc từ 01/01/2031")
