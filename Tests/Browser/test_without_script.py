"""The office in a browser that runs no scripts: everything goes through, and nothing that was typed is lost."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from support.browsing import log_in
from support.walking import PDF, carry_out, choose_rows, expect_state, give_chosen, number_on, open_errand, send

NAMES = ["Lường Thị Thử", "Hứa Văn Nghiệm"]
PAPERS = ["Tờ trình đề nghị khen thưởng", "Báo cáo thành tích", "Biên bản họp xét", "Giấy chứng nhận sáng kiến"]
POST = "gửi qua bưu chính"
WRONG_KIND = "Mông Thị Kiểm\tNgười máy"


@pytest.fixture
def plain(page_for):
    """A page of somebody who is logged in, in a browser that runs no scripts."""
    return lambda user: page_for(user, script=False)


def follow(page: Page, section: str) -> None:
    """Goes to a section by the bar."""
    page.get_by_role("navigation", name="Chính").get_by_role("link", name=section).click()


def keep_only(page: Page, **choices: str) -> None:
    """Fills in the filters of the list, by their labels, and sends them."""
    page.locator("summary", has_text="Lọc").click()
    for label, choice in choices.items():
        page.get_by_label(label.replace("_", " "), exact=True).select_option(label=choice)
    page.get_by_role("button", name="Lọc", exact=True).click()


def test_one_logs_in_and_the_language_sticks(page_for):
    page = page_for(None, script=False)
    log_in(page, "appraiser", back="/keys")
    page.get_by_role("button", name="English").click()
    page.get_by_role("navigation", name="Main").get_by_role("link", name="Dossiers").click()
    expect(page.locator("html")).to_have_attribute("lang", "en")
    expect(page.get_by_role("heading", level=1)).to_have_text("Dossiers")
    page.get_by_role("button", name="Tiếng Việt").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Hồ sơ")
    expect(page.locator("html")).to_have_attribute("lang", "vi")


def test_a_list_is_narrowed_and_its_address_is_the_list(plain):
    page = plain("supervisor")
    page.goto("/")
    follow(page, "Hồ sơ")
    everything = page.locator(".head .quiet").inner_text()
    keep_only(page, Bước="Đang thẩm định")
    expect(page.locator(".head .quiet")).not_to_have_text(everything)
    steps = page.locator("tr[data-row] td:nth-child(5)")
    assert set(steps.all_inner_texts()) == {"Đang thẩm định"}
    expect(page.get_by_label("Bước", exact=True).locator("option:checked")).to_have_text("Đang thẩm định")

    another = page.context.new_page()
    another.goto(page.url)
    assert another.locator("tr[data-row]").all_inner_texts() == page.locator("tr[data-row]").all_inner_texts()
    page.get_by_role("link", name="Bỏ hết").click()
    expect(page.locator(".head .quiet")).to_have_text(everything)


def expect_kept(page: Page) -> None:
    """All that was typed into the form of receipt, and the file, are still there."""
    for row, name in enumerate(NAMES, 1):
        expect(page.get_by_label(f"Họ tên, tên tập thể, dòng {row}", exact=True)).to_have_value(name)
    expect(page.get_by_label("Cách nộp").locator("option:checked")).to_have_text(POST)
    for paper in PAPERS:
        expect(page.get_by_role("checkbox", name=paper, exact=True)).to_be_checked()
    expect(page.get_by_role("checkbox", name="bỏ tệp này")).to_have_count(1)
    expect(page.locator(".staged")).to_contain_text("báo cáo.pdf")


def test_a_refused_receipt_keeps_everything_and_is_mended(plain):
    page = plain("clerk")
    page.goto("/")
    follow(page, "Tiếp nhận")
    page.get_by_label("Từ trong tên, không cần dấu").fill("chien si thi dua cap tinh")
    page.get_by_role("button", name="Lọc", exact=True).click()
    expect(page.get_by_role("status")).to_have_text("1 thủ tục")
    page.get_by_role("link", name="Tặng danh hiệu Chiến sĩ thi đua cấp tỉnh").click()

    for row, name in enumerate(NAMES, 1):
        page.get_by_label(f"Họ tên, tên tập thể, dòng {row}", exact=True).fill(name)
    page.get_by_label("Danh sách dán từ Excel").fill(WRONG_KIND)
    page.get_by_label("Cách nộp").select_option(label=POST)
    page.get_by_label("Tệp của Báo cáo thành tích").set_input_files({"name": "báo cáo.pdf", "mimeType": "application/pdf", "buffer": PDF})
    for paper in PAPERS:
        page.get_by_role("checkbox", name=paper, exact=True).check()
    page.get_by_role("button", name="Chỉ nhận hồ sơ").click()

    errors = page.get_by_role("alert")
    expect(errors).to_contain_text("Chưa chọn đơn vị trình.")
    expect(errors).to_contain_text("“Người máy” không phải là loại đối tượng")
    expect(page.get_by_label("Danh sách dán từ Excel")).to_have_value(WRONG_KIND)
    expect_kept(page)

    page.get_by_label("Danh sách dán từ Excel").fill("Mông Thị Kiểm\tCá nhân")
    page.get_by_label("Đơn vị trình", exact=True).select_option(label="Sở Y tế")
    page.get_by_role("button", name="Xem trước", exact=True).click()
    expect(page.get_by_role("alert")).to_have_count(0)
    expect(page.get_by_role("region", name="Danh sách sẽ ghi").get_by_role("row").filter(has_text="đúng")).to_have_count(3)
    promised = re.search(r"hẹn trả .*?(\d\d/\d\d/\d{4})", page.locator("#promise").inner_text())
    assert promised, page.locator("#promise").inner_text()
    expect_kept(page)

    page.get_by_role("button", name="Nhận và tiếp nhận").click()
    number = number_on(page)
    expect(page.get_by_role("status")).to_contain_text(re.compile(rf"Đã tiếp nhận hồ sơ {number}, hẹn trả .*{promised[1]}"))
    for name in [*NAMES, "Mông Thị Kiểm"]:
        expect(page.get_by_role("row").filter(has_text=name)).to_have_count(1)
    with page.expect_download() as saving:
        page.get_by_role("link", name="Tải báo cáo.pdf").click()
    assert Path(saving.value.path()).read_bytes() == PDF


def test_a_dossier_is_moved_and_the_last_step_taken_back(plain, office):
    number = office.dossier("--state", "appraising", "--procedure", "province-emulation-fighter")
    page = plain("appraiser")
    page.goto(f"/dossiers/{number}")
    form = open_errand(page, "Yêu cầu bổ sung")
    form.get_by_role("button", name="Yêu cầu bổ sung").click()
    errors = page.get_by_role("alert")
    expect(errors).to_contain_text("Lý do")
    errors.get_by_role("link").first.click()
    expect(page).to_have_url(re.compile("#"))
    form.get_by_label("Lý do").fill("Thiếu chữ ký <của> “thủ trưởng”")
    send(page, "Yêu cầu bổ sung")
    carry_out(page, "Rút lại việc vừa làm", Lý_do="Đã có chữ ký")
    expect_state(page, "Đang thẩm định")

    form = open_errand(page, "Thẩm định xong")
    refused = form.get_by_label(re.compile("^Kết quả của ")).first
    name = refused.get_attribute("aria-label").removeprefix("Kết quả của ")
    refused.select_option(label="từ chối")
    form.get_by_label(f"Lý do cho {name}").fill("Chưa đủ ba năm liên tục")
    send(page, "Thẩm định xong")
    expect(page.get_by_role("row").filter(has_text=name).first).to_contain_text("Chưa đủ ba năm liên tục")
    told = page.get_by_role("region", name=re.compile("^Nhật ký"))
    expect(told).to_contain_text("Thiếu chữ ký <của> “thủ trưởng”")
    expect(told).to_contain_text("Đã có chữ ký")


def test_many_are_done_at_once_with_a_line_for_each(plain):
    page = plain("supervisor")
    page.goto("/")
    follow(page, "Hồ sơ")
    keep_only(page, Bước="Đang thẩm định")
    numbers = choose_rows(page, 3)
    page.get_by_label("Với các hồ sơ đã chọn").select_option(label="Giao hồ sơ")
    page.get_by_role("button", name="Tiếp…").click()
    page.get_by_role("button", name="Giao hồ sơ (3)").click()
    expect(page.get_by_role("alert")).to_contain_text("Chưa chọn người nhận.")
    give_chosen(page, numbers, "auditor")


def test_the_votes_of_a_session_are_entered(plain):
    page = plain("secretary")
    page.goto("/")
    follow(page, "Hội đồng")
    page.get_by_role("main").get_by_role("table").get_by_role("link").first.click()
    page.get_by_role("button", name="Tất cả có mặt").click()
    page.get_by_role("link", name="Ghi phiếu").first.click()
    first = page.get_by_role("main").get_by_role("row").filter(has=page.locator("input[name^=f]")).first
    votes = first.get_by_role("textbox", name=re.compile("^Tán thành"))
    votes.fill("năm")
    first.get_by_role("textbox", name=re.compile("^Không tán thành")).fill("1")
    page.get_by_role("button", name="Lưu phiếu").click()
    expect(page.get_by_role("alert")).to_contain_text("không phải là số. Chỉ ghi chữ số.")
    expect(votes).to_have_value("năm")
    expect(first.get_by_role("textbox", name=re.compile("^Không tán thành"))).to_have_value("1")
    votes.fill("1")
    page.get_by_role("button", name="Lưu phiếu").click()
    expect(page.get_by_role("status").first).to_contain_text("Đã lưu")
    expect(votes).to_have_value("1")
    expect(first).to_contain_text(re.compile("đạt"))


def test_a_draft_is_saved_with_its_problems_shown(plain):
    page = plain("owner")
    page.goto("/")
    follow(page, "Thủ tục")
    page.get_by_role("link", name="Tặng danh hiệu Chiến sĩ thi đua cấp tỉnh").first.click()
    page.get_by_role("link", name="Soạn phiên bản mới").click()
    page.get_by_label("Bản mới có hiệu lực từ").fill("2027-03-01")
    page.get_by_role("button", name="Chép thành bản nháp").click()
    text = page.get_by_role("textbox", name=re.compile(r"\.yaml"))
    sound = text.input_value()
    wrong = sound.replace("process: council-award", "process: council-awrd")
    line = sound[: sound.index("process: council-award")].count("\n") + 1
    text.fill(wrong)
    page.get_by_role("button", name="Kiểm tra").click()
    trouble = page.get_by_role("listitem").filter(has_text="council-awrd")
    expect(trouble).to_contain_text(f"Dòng {line}")
    expect(page.get_by_role("status").first).to_contain_text("chưa lưu")
    page.get_by_role("button", name="Lưu bản nháp").click()
    expect(page.locator(".notice")).to_contain_text("Đã lưu")
    expect(trouble).to_contain_text(f"Dòng {line}")
    expect(text).to_have_value(wrong)
