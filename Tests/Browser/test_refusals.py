"""Pages that say no keep nobody out either: where there is no page, and every form that is refused."""

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from support.axe import assert_no_barriers
from support.walking import carry_out, open_errand


def refuse(button: Locator) -> int:
    """Sends a form; how the office answers it."""
    with button.page.expect_response(lambda response: response.request.is_navigation_request()) as answer:
        button.click()
    return answer.value.status


def check(page: Page) -> None:
    """The reasons have the focus, each leads to what is to be mended, and nothing keeps anybody out."""
    errors = page.locator("#errors")
    expect(errors).to_be_focused()
    expect(errors.get_by_role("listitem").first).to_be_visible()
    for link in errors.get_by_role("link").all():
        expect(page.locator(f"[id='{link.get_attribute('href').removeprefix('#')}']")).to_have_count(1)
    assert_no_barriers(page)


@pytest.mark.parametrize(
    ("path", "status", "title"),
    [("/dossiers/none", 404, "Không tìm thấy"), ("/no/such/page", 404, "Không tìm thấy"), ("/audit", 403, "Không thuộc việc của bạn")],
)
def test_where_there_is_no_page(page_for, path, status, title):
    page = page_for("clerk")
    response = page.goto(path)
    assert response and response.status == status
    expect(page.get_by_role("heading", level=1)).to_have_text(title)
    assert_no_barriers(page)
    page.get_by_role("link", name="Về trang đầu").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Việc của tôi")


def test_log_in(page_for):
    page = page_for(None)
    page.goto("/login")
    page.get_by_label("Tên đăng nhập").fill("clerk")
    page.get_by_label("Mật khẩu").fill("mat-khau-sai")
    assert refuse(page.get_by_role("button", name="Đăng nhập")) == 422
    check(page)


def test_receive(page_for):
    page = page_for("clerk")
    page.goto("/receive/province-emulation-fighter")
    page.get_by_label("Họ tên, tên tập thể, dòng 1", exact=True).fill("=1+1\u0007")
    page.get_by_label("Danh sách dán từ Excel").fill("Mông Thị Kiểm\tNgười máy")
    assert refuse(page.get_by_role("button", name="Chỉ nhận hồ sơ")) == 422
    expect(page.get_by_role("region", name="Danh sách sẽ ghi")).to_be_visible()
    check(page)


def test_move(page_for, office):
    page = page_for("appraiser")
    page.goto(f"/dossiers/{office.dossier('--state', 'appraising')}")
    form = open_errand(page, "Yêu cầu bổ sung")
    assert refuse(form.get_by_role("button", name="Yêu cầu bổ sung")) == 422
    check(page)


def test_move_many(page_for):
    page = page_for("supervisor")
    page.goto("/dossiers?state=appraising")
    page.locator("tr[data-row]").first.get_by_role("checkbox").check()
    page.get_by_label("Với các hồ sơ đã chọn").select_option(label="Giao hồ sơ")
    page.get_by_role("button", name="Tiếp…").click()
    assert refuse(page.get_by_role("button", name="Giao hồ sơ (1)")) == 422
    check(page)


def test_attach(page_for, office):
    page = page_for("clerk")
    page.goto(f"/dossiers/{office.dossier('--state', 'appraising')}/attach")
    assert refuse(page.locator(".errand button.main")) == 422
    check(page)


def test_extend(page_for):
    page = page_for("supervisor")
    page.goto("/dossiers?state=appraising&band=on-track")
    extend = page.get_by_role("link", name="Gia hạn", exact=True)
    for address in [link.get_attribute("href") for link in page.locator("tr[data-row]").get_by_role("link").all()]:
        page.goto(address)
        if extend.count():
            break
    form = open_errand(page, "Gia hạn")
    assert refuse(form.get_by_role("button", name="Gia hạn")) == 422
    check(page)


def test_a_new_person(page_for):
    page = page_for("admin")
    page.goto("/people")
    page.locator("summary", has_text="Thêm người dùng").click()
    assert refuse(page.get_by_role("button", name="Thêm, và đặt mật khẩu đầu")) == 422
    check(page)


def test_a_person(page_for):
    page = page_for("admin")
    page.goto("/people/admin")
    for role in page.get_by_role("checkbox").all():
        role.uncheck()
    assert refuse(page.get_by_role("button", name="Lưu", exact=True)) == 422
    check(page)


def test_the_calendar(page_for):
    page = page_for("owner")
    page.goto("/calendar/change")
    assert refuse(page.get_by_role("button", name="Xem hồ sơ nào đổi hạn")) == 422
    check(page)


def test_a_new_draft(page_for):
    page = page_for("owner")
    page.goto("/definitions/process/council-award/draft/new")
    assert refuse(page.get_by_role("button", name="Chép thành bản nháp")) == 422
    check(page)


def test_votes(page_for):
    page = page_for("secretary")
    page.goto("/council/1/votes")
    page.get_by_role("textbox", name=re.compile("^Không tán thành")).first.fill("1")
    assert refuse(page.get_by_role("button", name="Lưu phiếu")) == 422
    check(page)


def test_a_stale_tab(page_for, office):
    page = page_for("appraiser")
    page.goto(f"/dossiers/{office.dossier('--state', 'appraising', '--procedure', 'province-emulation-fighter')}")
    other = page.context.new_page()
    other.goto(page.url)
    form = open_errand(page, "Yêu cầu bổ sung")
    form.get_by_label("Lý do").fill("Thiếu chữ ký")
    carry_out(other, "Thẩm định xong")
    assert refuse(form.get_by_role("button", name="Yêu cầu bổ sung")) == 409
    expect(page.get_by_role("alert").filter(has_text="Hồ sơ đã có người khác làm")).to_be_visible()
    assert_no_barriers(page)
