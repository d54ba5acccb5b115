"""The browser windows of one test."""

from playwright.sync_api import Browser, BrowserContext, Page

from .office import PASSWORD, Office
from .places import SCREENSHOTS, TRACES
from .watch import Watch

LANGUAGE_COOKIE = "tdkt_lang"
DESK = {"width": 1366, "height": 768}
PHONE = {"width": 390, "height": 844}


class Browsing:
    """Opens windows for people of an office, watches them, and keeps what helps to understand a failure."""

    def __init__(self, chromium: Browser, office: Office, name: str):
        self._chromium = chromium
        self._office = office
        self._name = name
        self._windows: list[tuple[BrowserContext, Watch]] = []

    def page(self, user: str | None, *, phone: bool = False, script: bool = True, dark: bool = False, language: str = "") -> Page:
        """A page in a window of its own, of somebody who is logged in; `None` is nobody. A language is one chosen earlier."""
        if user and user not in self._office.logins:
            page = self._open(None, phone=False, script=True, dark=False)
            log_in(page, user)
            self._office.logins[user] = page.context.storage_state()
        page = self._open(user, phone=phone, script=script, dark=dark)
        if language:
            page.context.add_cookies([{"name": LANGUAGE_COOKIE, "value": language, "url": self._office.url}])
        return page

    def check(self) -> None:
        """Fails when something happened that no page may ever do."""
        faults = []
        for context, watch in self._windows:
            context.cookies()  # Goes to the browser and back, so that what it had to tell has arrived.
            faults += watch.settle()
        assert not faults, "\n".join(["The pages did what no page may:", *faults])

    def forgive(self) -> None:
        """Forgets what was noted, where a test made it happen on purpose."""
        for _, watch in self._windows:
            watch.forget()

    def keep_evidence(self) -> None:
        """Keeps pictures and traces of all windows, because the test failed."""
        for place, (context, _) in enumerate(self._windows):
            name = f"failed-{self._name}-{place}"
            for page in context.pages:
                page.screenshot(path=SCREENSHOTS / f"{name}.png", full_page=True)
            context.tracing.stop(path=TRACES / f"{name}.zip")

    def close(self) -> None:
        """Closes all windows."""
        for context, _ in self._windows:
            context.close()

    def _open(self, user: str | None, *, phone: bool, script: bool, dark: bool) -> Page:
        context = self._chromium.new_context(
            base_url=self._office.url,
            viewport=PHONE if phone else DESK,
            has_touch=phone,
            java_script_enabled=script,
            color_scheme="dark" if dark else "light",
            reduced_motion="reduce",
            locale="vi-VN",
            timezone_id="Asia/Ho_Chi_Minh",
            storage_state=self._office.logins[user] if user else None,
        )
        context.tracing.start(snapshots=True)
        self._windows.append((context, Watch(context, self._office.url)))
        return context.new_page()


def log_in(page: Page, user: str, password: str = PASSWORD, *, back: str = "/keys") -> None:
    """Types name and password into the form, and sends it."""
    page.goto(f"/login?back={back}")
    page.get_by_label("Tên đăng nhập").fill(user)
    page.get_by_label("Mật khẩu").fill(password)
    page.get_by_role("button", name="Đăng nhập").click()
    page.wait_for_url(f"**{back}")
