"""One dossier, from the desk where it comes in to the ceremony, by everybody whose hands it goes through."""

import re
from pathlib import Path

from playwright.sync_api import Page, expect

from support.walking import PDF, carry_out, expect_state, find, now, number_on, open_errand, send, today

SHEET = "Họ và tên\tĐối tượng\nLường Thị Thử\tCá nhân\nHứa Văn Nghiệm\t{kind}\nMông Thị Kiểm\tCá nhân\n"
PAPERS = ["Tờ trình đề nghị khen thưởng", "Báo cáo thành tích", "Biên bản họp xét", "Giấy chứng nhận sáng kiến"]
MEMBERS = ["Nguyễn Văn Chủ\tChủ tịch Hội đồng", "Trần Thị Phó\tPhó Chủ tịch", "Lê Văn Viên\tUỷ viên", "Phạm Thị Ký\tUỷ viên thư ký"]


def receive(page: Page) -> str:
    """The clerk takes a dossier in: finds its procedure, pastes a list with a wrong row, mends it, keeps the file all along."""
    page.goto("/")
    page.get_by_role("navigation", name="Chính").get_by_role("link", name="Tiếp nhận").click()
    page.get_by_label("Từ trong tên, không cần dấu").press_sequentially("chien si thi dua cap tinh")
    expect(page.get_by_role("status")).to_have_text("1 thủ tục")
    page.get_by_role("link", name="Tặng danh hiệu Chiến sĩ thi đua cấp tỉnh").click()
    expect(page.locator("#promise")).to_contain_text(re.compile(r"hẹn trả .*\d\d/\d\d/\d{4}"))

    page.get_by_label("Gõ để tìm đơn vị, không cần dấu").press_sequentially("so y te")
    expect(page.get_by_label("Đơn vị trình", exact=True)).to_have_value("so-y-te")
    page.get_by_label("Danh sách dán từ Excel").fill(SHEET.format(kind="Người máy"))
    page.get_by_label("Tệp của Báo cáo thành tích").set_input_files({"name": "báo cáo.pdf", "mimeType": "application/pdf", "buffer": PDF})
    expect(page.get_by_role("checkbox", name="Báo cáo thành tích", exact=True)).to_be_checked()
    page.get_by_role("button", name="Xem trước danh sách").click()

    preview = page.get_by_role("region", name="Danh sách sẽ ghi")
    expect(preview.get_by_role("row").filter(has_text="đúng")).to_have_count(2)
    wrong = preview.get_by_role("row").filter(has_text="phải sửa")
    expect(wrong).to_contain_text("Hứa Văn Nghiệm")
    expect(wrong).to_contain_text("“Người máy” không phải là loại đối tượng")
    page.get_by_label("Danh sách dán từ Excel").fill(SHEET.format(kind="Cá nhân"))
    page.get_by_role("button", name="Xem trước danh sách").click()
    expect(preview.get_by_role("row").filter(has_text="đúng")).to_have_count(3)

    expect(page.locator(".staged")).to_contain_text("báo cáo.pdf")
    expect(page.get_by_label("Đơn vị trình", exact=True)).to_have_value("so-y-te")
    for paper in PAPERS:
        page.get_by_role("checkbox", name=paper, exact=True).check()
    page.get_by_role("button", name="Nhận và tiếp nhận").click()
    number = number_on(page)
    expect(page.get_by_role("status")).to_contain_text(re.compile(rf"Đã tiếp nhận hồ sơ {number}, hẹn trả .*\d\d/\d\d/\d{{4}}"))
    return number


def appraise(page: Page) -> None:
    """The appraiser refuses one nominee with a reason, and puts the others before the council."""
    form = open_errand(page, "Thẩm định xong")
    form.get_by_label("Kết quả của Mông Thị Kiểm").select_option(label="từ chối")
    form.get_by_label("Lý do cho Mông Thị Kiểm").fill("Chưa đủ ba năm liên tục")
    send(page, "Thẩm định xong")
    nominee = page.get_by_role("row").filter(has_text="Mông Thị Kiểm")
    expect(nominee).to_contain_text("từ chối")
    expect(nominee).to_contain_text("Chưa đủ ba năm liên tục")
    carry_out(page, "Trình Hội đồng")
    expect_state(page, "Trình Hội đồng")


def hold_council(page: Page, number: str) -> None:
    """The secretary holds a session; the votes are entered without a mouse."""
    page.goto("/")
    page.get_by_role("navigation", name="Chính").get_by_role("link", name="Hội đồng").click()
    page.get_by_role("link", name="Mở phiên họp").click()
    page.get_by_label("Tên phiên họp").fill("Phiên họp thử")
    page.get_by_label("Giờ họp").fill(now())
    page.get_by_label("Thành viên Hội đồng").fill("\n".join(MEMBERS))
    page.get_by_label("Đơn vị", exact=True).select_option(label="Sở Y tế")
    page.get_by_role("button", name="Lọc", exact=True).click()
    page.get_by_role("checkbox", name=number).check()
    page.get_by_role("main").get_by_role("button", name="Mở phiên họp").last.click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Phiên họp thử")

    quorum = page.get_by_role("region", name="Số có mặt và ngưỡng thông qua")
    expect(quorum).to_contain_text("chưa đủ")
    page.get_by_role("button", name="Tất cả có mặt").click()
    expect(quorum).to_contain_text("4/4")
    expect(quorum).to_contain_text("✓ đủ")
    page.get_by_role("button", name="Lưu", exact=True).first.click()
    expect(page.get_by_role("status")).to_contain_text("Đã lưu phiên họp.")
    page.get_by_role("link", name="Ghi phiếu").click()

    page.get_by_role("row").filter(has_text="Lường Thị Thử").get_by_role("textbox").first.focus()
    page.keyboard.type("4")
    page.keyboard.press("Enter")
    page.keyboard.type("3")
    expect(page.get_by_role("row").filter(has_text="Lường Thị Thử")).to_contain_text("✓ đạt")
    expect(page.get_by_role("row").filter(has_text="Hứa Văn Nghiệm")).to_contain_text("✗ không đạt")
    page.keyboard.press("ArrowUp")
    page.keyboard.press("ArrowDown")
    page.keyboard.type("4")
    expect(page.get_by_role("row").filter(has_text="Hứa Văn Nghiệm")).to_contain_text("✓ đạt")
    page.keyboard.press("Enter")
    expect(page.get_by_role("button", name="Lưu phiếu")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.get_by_role("status").first).to_contain_text("Đã lưu")

    page.get_by_role("link", name="Kết thúc phiên", exact=True).click()
    expect(page.get_by_role("row").filter(has_text=number)).to_contain_text("sẽ sang “Chờ quyết định”")
    page.get_by_role("button", name="Kết thúc phiên họp").click()
    expect(page.get_by_role("status")).to_contain_text("Phiên họp đã kết thúc; 1 hồ sơ đã chuyển bước.")
    page.get_by_role("link", name=number).click()
    expect_state(page, "Chờ quyết định")


def expect_history(page: Page, number: str) -> None:
    """The history tells every step, the newest first, each with who did it."""
    told = page.get_by_role("region", name=re.compile("^Nhật ký")).get_by_role("listitem")
    steps = [
        ("clerk", "Trao thưởng"),
        ("decision-desk", "Ban hành quyết định"),
        ("secretary", "Hội đồng thông qua"),
        ("appraiser", "Trình Hội đồng"),
        ("appraiser", "Thẩm định xong"),
        ("clerk", "Nhận bổ sung"),
        ("appraiser", "Yêu cầu bổ sung"),
        ("clerk", "Tiếp nhận"),
    ]
    lines = told.all_inner_texts()
    places = [next((i for i, line in enumerate(lines) if who in line and what in line), None) for who, what in steps]
    assert None not in places and places == sorted(places), f"{number}: {places}\n" + "\n".join(lines)


def test_the_whole_life_of_a_dossier(page_for):
    clerk, appraiser = page_for("clerk"), page_for("appraiser")
    number = receive(clerk)
    expect_state(clerk, "Đang thẩm định")

    appraiser.goto("/")
    find(appraiser, "luong thi thu", number)
    carry_out(appraiser, "Yêu cầu bổ sung", Lý_do="Thiếu chữ ký ở báo cáo")
    expect(appraiser.get_by_role("main")).to_contain_text("Chờ bổ sung")

    clerk.reload()
    carry_out(clerk, "Nhận bổ sung", Ghi_chú="Đã có chữ ký")
    expect_state(clerk, "Đang thẩm định")

    appraiser.reload()
    appraise(appraiser)
    hold_council(page_for("secretary"), number)

    desk = page_for("decision-desk")
    desk.goto("/")
    find(desk, number, number)
    carry_out(desk, "Ban hành quyết định", Số_quyết_định="QĐ-THU/1", Ngày_quyết_định=today(), Người_ký="Chủ tịch UBND")
    expect(desk.get_by_role("region", name="Quyết định", exact=True)).to_contain_text("QĐ-THU/1")

    clerk.reload()
    carry_out(clerk, "Trao thưởng", Nơi_trao_thưởng="Hội trường tỉnh", Ngày_trao_thưởng=today())
    expect_state(clerk, "Đã trao thưởng")
    expect(clerk.get_by_role("row").filter(has_text="Lường Thị Thử")).to_contain_text("được khen thưởng")
    expect(clerk.get_by_role("row").filter(has_text="Mông Thị Kiểm")).to_contain_text("từ chối")
    expect_history(clerk, number)

    with clerk.expect_download() as saving:
        clerk.get_by_role("link", name="Tải báo cáo.pdf").click()
    assert saving.value.suggested_filename == "báo cáo.pdf"
    assert Path(saving.value.path()).read_bytes() == PDF
