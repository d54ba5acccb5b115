"""What people do again and again on their way through the office."""

import re
from datetime import UTC, datetime, timedelta, timezone

from playwright.sync_api import Locator, Page, expect

# A file that is a PDF by its content, as the office asks; its bytes are no text.
PDF = b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n1 0 obj<</Type/Catalog>>endobj\n" + bytes(range(256)) + b"\ntrailer<</Root 1 0 R>>\n%%EOF\n"

VIETNAM = timezone(timedelta(hours=7))


def now() -> str:
    """The time in Vietnam, as a field takes it."""
    return datetime.now(UTC).astimezone(VIETNAM).strftime("%Y-%m-%dT%H:%M")


def today() -> str:
    """The day in Vietnam, as a field takes it."""
    return now()[:10]


def choose_rows(page: Page, count: int) -> list[str]:
    """Marks the first dossiers of a list; their numbers."""
    numbers = []
    for row in page.locator("tr[data-row]").all()[:count]:
        row.get_by_role("checkbox").check()
        numbers.append(row.get_by_role("link").inner_text())
    return numbers


def give_chosen(page: Page, numbers: list[str], name: str) -> None:
    """Sends the form that gives the chosen dossiers to somebody, and reads a line for each."""
    page.get_by_label("Người nhận").select_option(name)
    page.get_by_role("button", name=f"Giao hồ sơ ({len(numbers)})").click()
    expect(page.get_by_role("status")).to_have_text(re.compile(f"^{len(numbers)} hồ sơ xong"))
    lines = page.locator("tr[data-row]")
    expect(lines).to_have_count(len(numbers))
    for line, number in zip(lines.all(), numbers, strict=True):
        expect(line).to_contain_text(number)
        expect(line).to_contain_text("đã ghi")


def find(page: Page, words: str, number: str) -> None:
    """Types words into the search of the bar, and opens what it offers."""
    page.keyboard.press("/")
    page.keyboard.type(words)
    page.get_by_role("option", name=number).click()
    expect(page.get_by_role("heading", level=1)).to_contain_text(number)


def open_errand(page: Page, what: str) -> Locator:
    """Opens the form of what can be done with a dossier."""
    page.get_by_role("link", name=what, exact=True).click()
    expect(page.get_by_role("heading", name=what, exact=True)).to_be_visible()
    return page.locator(".errand")


def send(page: Page, what: str) -> None:
    """Sends the form that is open; the page afterwards says that it was recorded."""
    page.locator(".errand").get_by_role("button", name=what, exact=True).click()
    expect(page.get_by_role("status")).to_contain_text(f"Đã ghi “{what}”.")


def carry_out(page: Page, what: str, **fields: str) -> None:
    """Does something with a dossier: opens its form, fills it in by the labels in `fields`, sends it."""
    form = open_errand(page, what)
    for label, value in fields.items():
        form.get_by_label(label.replace("_", " ")).fill(value)
    send(page, what)


def expect_state(page: Page, state: str) -> None:
    """Fails unless the drawing of the way shows the dossier there."""
    expect(page.locator("[aria-current=step]")).to_contain_text(state)


def number_on(page: Page) -> str:
    """The number of the dossier that is shown."""
    heading = page.get_by_role("heading", level=1)
    expect(heading).to_contain_text(" · ")
    return re.split(r"\s·\s", heading.inner_text())[0].strip()
