"""Whether one sees where the keyboard is."""

from playwright.sync_api import Page

# Everything that Tab stops at, with the focus on it: an outline of its own, or of the frame right around it.
_UNSEEN = """() => {
    const isDrawn = (place) => {
        const style = getComputedStyle(place);
        return style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
    };
    const stops = [...document.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex='0']")]
        .filter((stop) => stop.tabIndex >= 0 && !stop.disabled && stop.type !== "hidden" && stop.checkVisibility());
    const unseen = stops.filter((stop) => {
        stop.focus({focusVisible: true, preventScroll: true});
        return document.activeElement !== stop || ![stop, stop.parentElement].some(isDrawn);
    });
    return [stops.length, unseen.map((stop) => stop.outerHTML.slice(0, 160))];
}"""


def assert_focus_is_seen(page: Page) -> None:
    """Fails when something on the page has the focus and does not show it."""
    count, unseen = page.evaluate(_UNSEEN)
    assert count > 0 and not unseen, f"{len(unseen)} of {count} places on {page.url} show no focus:\n" + "\n".join(unseen)
