"""One address for every route that is asked for by GET: who asks, and for what."""

from collections.abc import Callable
from dataclasses import dataclass

from .drafting import draft
from .law import lose_a_step, move
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


def appraising(office: Office) -> str:
    """A dossier that is being appraised."""
    return office.dossier("--state", "appraising")


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
    Address("/supervision/forecast", ("supervisor",)),
    Address("/supervision/calibration", ("supervisor",)),
    Address("/people", ("admin",)),
    Address("/people/{name}", ("admin",), "/people/clerk"),
    Address("/move", ("appraiser",), lambda office: f"/move?action=appraise&number={appraising(office)}"),
    Address("/dossiers/{number}", ("appraiser",), lambda office: f"/dossiers/{appraising(office)}"),
    Address("/dossiers/{number}", ("clerk",), lambda office: f"/dossiers/{office.dossier('--state', 'issued')}"),
    Address("/dossiers/{number}/do/{action}", ("appraiser",), lambda office: f"/dossiers/{appraising(office)}/do/appraise"),
    Address("/dossiers/{number}/attach", ("clerk",), lambda office: f"/dossiers/{appraising(office)}/attach"),
    Address("/dossiers/{number}/assign", ("supervisor",), lambda office: f"/dossiers/{appraising(office)}/assign"),
    Address("/dossiers/{number}/extend", ("supervisor",), lambda office: f"/dossiers/{appraising(office)}/extend"),
    Address("/dossiers/{number}/pause", ("supervisor",), lambda office: f"/dossiers/{appraising(office)}/pause"),
    Address("/dossiers/{number}/resume", ("supervisor",), lambda office: f"/dossiers/{appraising(office)}/resume"),
    Address("/dossiers/{number}/undo", ("supervisor",), lambda office: f"/dossiers/{appraising(office)}/undo"),
    Address("/dossiers/{number}/why", ("clerk",), lambda office: f"/dossiers/{appraising(office)}/why"),
    Address("/dossiers/{number}/print", ("clerk",), lambda office: f"/dossiers/{appraising(office)}/print"),
    Address("/council", ("secretary",)),
    Address("/council/new", ("secretary",)),
    Address("/council/{id}", ("secretary",), "/council/1"),
    Address("/council/{id}/agenda", ("secretary",), "/council/1/agenda"),
    Address("/council/{id}/votes", ("secretary",), "/council/1/votes"),
    Address("/council/{id}/close", ("secretary",), "/council/1/close"),
    Address("/council/{id}/print", ("secretary",), "/council/1/print"),
    Address("/definitions", ("owner",)),
    Address("/definitions/{kind}/{key}", ("owner",), "/definitions/process/council-award"),
    Address("/definitions/{kind}/{key}/draft/new", ("owner",), "/definitions/procedure/province-emulation-fighter/draft/new"),
    Address("/definitions/{kind}/{key}/draft/{effective}", ("owner",), lambda office: draft(office, "process", "council-award")),
    Address(
        "/definitions/{kind}/{key}/draft/{effective}/review",
        ("owner",),
        lambda office: draft(office, "process", "council-award") + "/review",
    ),
    Address("/definitions/{kind}/{key}/migrate", ("owner",), lambda office: f"/definitions/process/{lose_a_step(office)}/migrate"),
    Address("/definitions/{kind}/{key}/end", ("owner",), "/definitions/procedure/province-merit-certificate/end"),
    Address("/definitions/migrations", ("owner",), lambda office: move(office).rsplit("/", 1)[0]),
    Address("/definitions/migrations/{run}", ("owner",), move),
    Address("/calendar/{year}", ("owner",), "/calendar/2018"),
    Address("/calendar/change", ("owner",)),
    Address("/audit", ("auditor",)),
]

# What is asked for by GET and is no page: parts for the script, tables and files. Tested where they are used.
NO_PAGES: set[str] = {
    "/today.csv",
    "/dossiers.csv",
    "/suggest",
    "/receive/{procedure}/promise",
    "/supervision/{table}",
    "/dossiers/{number}/files/{digest}",
    "/definitions/{kind}/{key}/changes.csv",
    "/definitions/{kind}/{key}/draft/{effective}/changes.csv",
    "/definitions/{kind}/{key}/draft/{effective}/impact.csv",
    "/definitions/migrations/{run}/dossiers.csv",
    # Sends on to the page of the run.
    "/definitions/migrations/{run}/undo",
    # Sends on to the present year.
    "/calendar",
}
