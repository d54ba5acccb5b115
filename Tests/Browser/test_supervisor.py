"""A supervisor sees what is late, and does something about it."""

import csv
import re
from datetime import date, timedelta
from pathlib import Path

from playwright.sync_api import Page, expect

from support.walking import choose_rows, give_chosen


def open_figure(page: Page, words: str) -> int:
    """Follows one of the figures at the top; the list behind it has as many dossiers as the figure says."""
    page.goto("/supervision")
    figure = page.get_by_role("listitem").filter(has_text=words)
    count = figure.locator(".figure").inner_text()
    figure.get_by_role("link").click()
    expect(page.locator(".head")).to_contain_text(f"{count} hồ sơ")
    return int(count.replace(".", ""))


def addresses(page: Page) -> list[str]:
    """The dossiers of the list that is shown, as their addresses."""
    links = page.locator("tr[data-row]").get_by_role("link")
    expect(links.first).to_be_visible()
    return [link.get_attribute("href") for link in links.all()]


def day_in(text: str) -> date:
    found = re.search(r"(\d\d)/(\d\d)/(\d{4})", text)
    assert found, text
    return date(*map(int, reversed(found.groups())))


def test_a_dossier_that_is_overdue_can_no_longer_be_extended_and_says_why(page_for):
    page = page_for("supervisor")
    assert open_figure(page, "quá hạn theo thủ tục") > 0
    page.locator("tr[data-row]").first.get_by_role("link").click()
    expect(page.get_by_role("link", name="Gia hạn")).not_to_be_visible()
    page.locator("summary", has_text="Chưa làm được").click()
    refused = page.locator("dl.refused dt", has_text="Gia hạn")
    expect(refused.locator("[aria-disabled=true]")).to_be_visible()
    reason = refused.locator("xpath=following-sibling::dd[1]")
    expect(reason).to_have_text(re.compile(r"Gia hạn chậm nhất vào ngày \d\d/\d\d/\d{4}, ngày đó đã qua|đã gia hạn đủ"))
    # Whoever comes to the form by its address is told the same, and nothing can be sent.
    page.goto(page.url.split("?")[0] + "/extend")
    expect(page.get_by_role("main")).to_contain_text(reason.first.inner_text().split(". ")[0])
    expect(page.locator("form.stack button.main")).to_have_count(0)


def test_from_a_late_step_to_an_extension_with_an_apology(page_for):
    page = page_for("supervisor")
    assert open_figure(page, "quá hạn, tính cả bước") > 0
    for address in addresses(page):
        page.goto(address)
        if page.get_by_role("link", name="Gia hạn", exact=True).count():
            break
    page.get_by_role("link", name="Gia hạn", exact=True).click()
    form = page.locator(".errand")
    due = day_in(form.get_by_text("Hạn hiện nay").inner_text())
    sunday = due + timedelta(days=13 - due.weekday())

    form.get_by_label("Ngày mới").fill(sunday.isoformat())
    form.get_by_label("Lý do").fill("Xin lỗi đơn vị: cần xác minh thêm thành tích")
    form.get_by_role("button", name="Gia hạn").click()
    errors = page.get_by_role("alert")
    expect(errors).to_be_focused()
    expect(errors).to_contain_text(f"Ngày {sunday:%d/%m/%Y} là ngày nghỉ.")
    expect(form.get_by_label("Lý do")).to_have_value("Xin lỗi đơn vị: cần xác minh thêm thành tích")
    errors.get_by_role("link").click()
    expect(form.get_by_label("Ngày mới")).to_be_focused()

    nearest = day_in(errors.inner_text().split("gần nhất là")[1])
    form.get_by_label("Ngày mới").fill(nearest.isoformat())
    form.get_by_role("button", name="Gia hạn").click()
    expect(page.get_by_role("status")).to_contain_text("Đã ghi “Gia hạn”.")
    expect(page.get_by_role("region", name="Thời hạn")).to_contain_text(f"{nearest:%d/%m/%Y}")
    told = page.get_by_role("region", name=re.compile("^Nhật ký")).get_by_role("listitem").first
    expect(told).to_contain_text("supervisor")
    expect(told).to_contain_text("Xin lỗi đơn vị: cần xác minh thêm thành tích")


def test_many_are_given_to_somebody_else_at_once(page_for):
    page = page_for("supervisor")
    open_figure(page, "quá hạn, tính cả bước")
    numbers = choose_rows(page, 3)
    expect(page.locator("[data-chosen]")).to_have_text("3")
    page.get_by_label("Với các hồ sơ đã chọn").select_option(label="Giao hồ sơ")
    page.get_by_role("button", name="Tiếp…").click()
    give_chosen(page, numbers, "auditor")
    page.locator("tr[data-row]").first.get_by_role("link").click()
    expect(page.get_by_role("region", name="Thông tin")).to_contain_text("auditor")


def test_every_chart_has_its_table_and_every_table_its_file(page_for):
    page = page_for("supervisor")
    page.goto("/supervision")
    for chart, table in (("Đúng và trước hạn theo tháng", "Theo tháng"), ("Thời gian ở từng bước", "Theo bước")):
        section = page.get_by_role("region", name=chart)
        expect(section.get_by_role("region", name=table)).not_to_be_visible()
        section.locator("summary").click()
        expect(section.get_by_role("region", name=table).get_by_role("row").nth(1)).to_be_visible()
    for link in page.get_by_role("link", name="CSV", exact=True).all():
        with page.expect_download() as saving:
            link.click()
        assert saving.value.suggested_filename.endswith(".csv")
        with Path(saving.value.path()).open(encoding="utf-8-sig", newline="") as file:
            rows = list(csv.reader(file))
        assert len(rows) > 1 and {len(row) for row in rows} == {len(rows[0])}, saving.value.suggested_filename
