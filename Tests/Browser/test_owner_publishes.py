"""A procedure owner changes a limit: sees an example fail, mends it, looks at what differs and moves, and publishes."""

import re
from datetime import date

import pytest
from playwright.sync_api import Page, expect

from support.axe import assert_no_barriers
from support.walking import number_on, today

KEY = "province-merit-certificate"
PAPERS = ["Tờ trình đề nghị khen thưởng", "Báo cáo thành tích", "Biên bản họp xét"]
DRAFT = f"/definitions/procedure/{KEY}/draft"
LIMIT = ("25 working days", "20 working days")
STEP = ("appraising: 12", "appraising: 7")


def begin(page: Page, day: str) -> str:
    """Copies the version in force into a draft; its text."""
    page.goto(f"/definitions/procedure/{KEY}")
    page.get_by_role("link", name="Soạn phiên bản mới").click()
    page.get_by_label("Bản mới có hiệu lực từ").fill(day)
    page.get_by_role("button", name="Chép thành bản nháp").click()
    page.wait_for_url(re.compile(rf"/draft/{day}$"))
    return page.locator("textarea[name=text]").input_value()


def look(page: Page, text: str) -> None:
    """Types a text, and goes on to the page before publishing."""
    page.locator("textarea[name=text]").fill(text)
    page.get_by_role("button", name="Xem trước khi công bố").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Xem trước khi công bố")


def publish(page: Page) -> None:
    page.get_by_role("checkbox").check()
    page.get_by_role("button", name="Công bố", exact=True).click()


def section(page: Page, name: str):
    return page.get_by_role("region", name=re.compile(name))


@pytest.mark.parametrize("script", [True, False], ids=["with-script", "without-script"])
def test_a_limit_is_changed_looked_at_and_published(page_for, office, script):
    # One office, two runs, each with a day of its own: what holds from today is what the next dossier runs under.
    day = "2030-05-01" if script else today()
    page = page_for("owner", script=script)
    sound = begin(page, day)
    shorter = sound.replace(*LIMIT).replace(*STEP)
    assert shorter != sound

    # An example says what the limit was.
    look(page, shorter)
    trial = section(page, "Chạy thử ví dụ")
    expect(trial).to_contain_text("không đạt")
    expect(trial).to_contain_text(re.compile(r"hạn: ví dụ ghi \d\d/\d\d/\d{4} 17:00, chạy ra \d\d/\d\d/\d{4} 17:00"))
    expect(page.get_by_role("button", name="Công bố", exact=True)).to_be_disabled()
    if script:
        assert_no_barriers(page)
    trial.get_by_role("link", name=re.compile(r"^dòng \d+$")).first.click()
    page.wait_for_url(re.compile(r"/draft/[-\d]+#line-\d+$"))
    if script:
        expect(page.locator("textarea[name=text]")).to_be_focused()

    # Without the examples of the version before there is nothing wrong.
    look(page, shorter.split("\nexamples:")[0] + "\n")
    expect(section(page, "Soát lỗi")).to_contain_text("không có lỗi")
    changes = section(page, "Những chỗ khác")
    expect(changes).to_contain_text("Thời hạn giảm từ 25 còn 20 ngày làm việc")
    expect(changes.get_by_role("link", name="dòng 18 → dòng 18")).to_be_visible()
    expect(section(page, "Tác động")).to_contain_text(re.compile(r"Hồ sơ đang xử lý: \d+"))
    if script:
        assert_no_barriers(page)

    # Nothing goes out before the consequences are ticked, and nothing typed is lost.
    page.get_by_label("Căn cứ").fill("Nghị định <98/2023> & NĐ-CP")
    page.get_by_role("button", name="Công bố", exact=True).click()
    expect(page.get_by_role("alert")).to_contain_text("Đánh dấu là đã xem điều sẽ xảy ra")
    expect(page.get_by_label("Căn cứ")).to_have_value("Nghị định <98/2023> & NĐ-CP")
    if script:
        assert_no_barriers(page)
    publish(page)
    page.wait_for_url(re.compile(rf"/definitions/procedure/{KEY}\?version={day}$"))
    expect(page.get_by_role("status").first).to_contain_text(f"Đã công bố {KEY}")
    shown = date.fromisoformat(day).strftime("%d/%m/%Y")
    versions = section(page, "Các phiên bản")
    expect(versions.get_by_role("link", name=shown)).to_be_visible()
    expect(versions).to_contain_text("Nghị định <98/2023> & NĐ-CP")

    compare = section(page, "So sánh")
    compare.get_by_label("Bản có hiệu lực từ", exact=True).select_option("2018-08-27")
    compare.get_by_label("so với bản có hiệu lực từ").select_option(day)
    compare.get_by_role("button", name="So sánh").click()
    expect(section(page, "So sánh")).to_contain_text("Thời hạn giảm từ 25 còn 20 ngày làm việc")
    page.get_by_label("Có hiệu lực ngày").fill(day)
    page.get_by_role("button", name="Xem", exact=True).click()
    expect(section(page, "Các phiên bản").get_by_role("status")).to_contain_text(f"Ngày {shown}: bản có hiệu lực từ {shown}.")
    if script:
        assert_no_barriers(page)
    else:
        receive_under_it(page_for("clerk", script=False))


def receive_under_it(clerk: Page) -> None:
    """A dossier that comes in from now on runs under what was published."""
    clerk.goto(f"/receive/{KEY}")
    clerk.get_by_label("Họ tên, tên tập thể, dòng 1", exact=True).fill("Lường Thị Thử")
    clerk.get_by_label("Đơn vị trình", exact=True).select_option(label="Sở Y tế")
    for paper in PAPERS:
        clerk.get_by_role("checkbox", name=paper, exact=True).check()
    clerk.get_by_role("button", name="Nhận và tiếp nhận").click()
    clerk.goto(f"/dossiers/{number_on(clerk)}/why")
    expect(clerk.get_by_role("main")).to_contain_text("Thời hạn 20 ngày làm việc")


def test_two_owners_publish_once(page_for, office):
    office.run("user", "role", "supervisor", "--role", "supervisor", "owner", "--as", "admin")
    first, second = page_for("owner"), page_for("supervisor")
    begin(first, "2031-01-01")
    look(first, text_of(first))
    second.goto(f"{DRAFT}/2031-01-01")
    look(second, text_of(second) + "\n# xem lại\n")

    # What the first looked at is not there any more: nothing goes out, and it is told who saved it.
    publish(first)
    expect(first.get_by_role("alert")).to_contain_text(re.compile(r"đã lưu bản nháp này lúc \d\d/\d\d/\d{4} \d\d:\d\d, sau khi bạn mở trang"))
    expect(first.get_by_role("checkbox")).not_to_be_checked()
    publish(first)
    first.wait_for_url(re.compile(r"version=2031-01-01$"))
    publish(second)
    second.wait_for_url(re.compile(r"version=2031-01-01$"))
    expect(second.get_by_role("status").first).to_contain_text("không công bố thêm lần nữa")


def text_of(page: Page) -> str:
    """What stands in the editor."""
    return page.locator("textarea[name=text]").input_value()
