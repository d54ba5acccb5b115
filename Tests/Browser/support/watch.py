"""What no page may ever do, whatever a test is about."""

from urllib.parse import urlsplit

from playwright.sync_api import BrowserContext, ConsoleMessage, Request, Response, WebError


class Watch:
    """Listens to everything that happens in a browser window, and notes what must not."""

    def __init__(self, context: BrowserContext, home: str):
        self._faults: list[str] = []
        self._home = home
        # A refused form is answered 422, a page of another unit 404: the browser writes that to its console too.
        self._refusals: set[str] = set()
        self._failures: list[tuple[str, str]] = []
        context.on("console", self._console)
        context.on("weberror", self._error)
        context.on("request", self._request)
        context.on("response", self._response)

    def settle(self) -> list[str]:
        """Everything that was noted up to now."""
        loads = [f"the console says: {text} ({url})" for text, url in self._failures if url not in self._refusals]
        return self._faults + loads

    def forget(self) -> None:
        """Forgets it."""
        self._faults.clear()
        self._failures.clear()

    def _console(self, message: ConsoleMessage) -> None:
        if message.type != "error":
            return
        url = message.location.get("url", "")
        if message.text.startswith("Failed to load resource"):
            self._failures.append((message.text, url))
        else:
            self._faults.append(f"the console says: {message.text} ({url})")

    def _error(self, error: WebError) -> None:
        self._faults.append(f"a script failed: {error.error}")

    def _request(self, request: Request) -> None:
        address = urlsplit(request.url)
        if address.scheme not in ("data", "blob") and f"{address.scheme}://{address.netloc}" != self._home:
            self._faults.append(f"something outside the office was asked for: {request.url}")

    def _response(self, response: Response) -> None:
        if response.status >= 500:
            self._faults.append(f"{response.request.method} {response.url} was answered {response.status}")
        elif response.status >= 400:
            if response.request.is_navigation_request():
                self._refusals.add(response.url)
            else:
                self._faults.append(f"{response.url}, which a page needs, was answered {response.status}")
