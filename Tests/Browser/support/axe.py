"""axe-core: what can be found by a program of what keeps people from using a page."""

from importlib.resources import files

from playwright.sync_api import Page

# WCAG 2.2 AA, and what axe-core holds to be good practice besides: landmarks, headings in their order.
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]

_SOURCE = (files("axe_playwright_python") / "axe.min.js").read_text(encoding="utf-8")
_RUN = """rules => axe.run(document, {
    runOnly: {type: "tag", values: rules}, rules: {"target-size": {enabled: true}}, resultTypes: ["violations"]
})"""


def barriers(page: Page) -> list[str]:
    """What is wrong with the page as it stands, a line each: the rule, where, and what to do."""
    # Through the debugger, because the pages rightly forbid every script but their own.
    page.evaluate(_SOURCE)
    found = page.evaluate(_RUN, RULES)
    return [
        f"{violation['id']} ({violation['impact']}): {violation['help']}\n    at {' '.join(map(str, node['target']))}\n    "
        + node["failureSummary"].replace("\n", "\n    ")
        for violation in found["violations"]
        for node in violation["nodes"]
    ]


def assert_no_barriers(page: Page, *schemes: str) -> None:
    """Fails when the page keeps somebody out, in the light or in the dark."""
    for scheme in schemes or ("light", "dark"):
        page.emulate_media(color_scheme=scheme)
        found = barriers(page)
        assert not found, f"{len(found)} barriers on {page.url}, {scheme}:\n" + "\n".join(found)
