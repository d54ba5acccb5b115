"""What every test with a browser can ask for: an office that serves, and windows for its people."""

import re
import shutil
from collections.abc import Callable, Generator, Iterator

import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright

from support.browsing import Browsing
from support.office import Office
from support.places import CHROMIUM, SCREENSHOTS, TRACES

expect.set_options(timeout=30_000)


def pytest_sessionstart() -> None:
    """Begins with empty folders of pictures and traces."""
    for folder in (SCREENSHOTS, TRACES):
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """The system's browser. It finds no other machine, so that a page that asks for one fails here as it would in the office."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=CHROMIUM, args=["--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"]
        )
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def model_office(tmp_path_factory: pytest.TempPathFactory) -> Office:
    """The demo office as it was made; never served, only copied."""
    return Office.make(tmp_path_factory.mktemp("model"))


@pytest.fixture(scope="module")
def office(model_office: Office, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    """An office of the module's own, open on a free port."""
    office = model_office.copy(tmp_path_factory.mktemp("office"))
    try:
        office.start()
        yield office
    finally:
        office.stop()


@pytest.fixture
def browsing(chromium: Browser, office: Office, request: pytest.FixtureRequest) -> Iterator[Browsing]:
    """The windows of the test."""
    browsing = Browsing(chromium, office, re.sub(r"\W+", "-", request.node.name)[:80].strip("-"))
    yield browsing
    browsing.close()


@pytest.fixture
def page_for(browsing: Browsing) -> Callable[..., Page]:
    """`page_for("clerk")`: a page of somebody who is logged in. Also `phone=True`, `script=False`, `dark=True`; `None` is nobody."""
    return browsing.page


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Generator[None]:
    """After every test: nothing happened that no page may ever do."""
    browsing = getattr(item, "funcargs", {}).get("browsing")
    try:
        yield
        if browsing:
            browsing.check()
    except BaseException:
        if browsing:
            browsing.keep_evidence()
        raise
