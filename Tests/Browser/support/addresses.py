"""One address for every route that is asked for by GET: who asks, and for what."""

from collections.abc import Callable
from dataclasses import dataclass

from .office import Office


@dataclass(frozen=True)
class Address:
    """A page to look at. Everything that holds for every page is tested on it."""

    # The path as Routes.swift has it.
    route: str
    # Who looks at it; None is somebody who is not logged in.
    users: tuple[str | None, ...]
    # The path to ask for, where the route has parts in braces or a page is worth looking at with a query:
    # lambda office: f"/dossiers/{office.dossier('--state', 'appraising')}"
    path: str | Callable[[Office], str] = ""

    def on(self, office: Office) -> str:
        """The path to ask for in an office."""
        return self.path(office) if callable(self.path) else self.path or self.route


PAGES = [
    Address("/login", (None,)),
    Address("/keys", ("clerk", "admin")),
    Address("/account", ("clerk",)),
    Address("/account/password", ("clerk",)),
    Address("/", ("clerk", "appraiser")),
    Address("/dossiers", ("supervisor",), "/dossiers?band=overdue"),
    Address("/receive", ("clerk",)),
    Address("/receive/{procedure}", ("clerk",), "/receive/province-emulation-fighter"),
    Address("/supervision", ("supervisor",)),
    Address("/supervision/late", ("auditor",)),
    Address("/people", ("admin",)),
    Address("/people/{name}", ("admin",), "/people/clerk"),
]

# What is asked for by GET and is no page: parts for the script, tables and files. Tested where they are used.
NO_PAGES: set[str] = {
    "/today.csv",
    "/dossiers.csv",
    "/suggest",
    "/receive/{procedure}/promise",
    "/supervision/{table}",
}
