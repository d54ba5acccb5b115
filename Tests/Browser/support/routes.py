"""The addresses of the office, read from its own list."""

import re

from .places import WEB

_CONSTANT = re.compile(r"static let (\w+) = (.+)")
_ROUTE = re.compile(r"\.get\(\s*(.+?),\s*\.\w+")
# A function that makes several routes of one path, and its calls.
_MAKER = re.compile(r"func (\w+)\(_ path: String")
_PART = re.compile(r'"((?:[^"\\]|\\\([^()]*\)|\\.)*)"|Links\.(\w+)|(\w+)')


def get_patterns() -> set[str]:
    """The path of every page and file that is asked for by GET, with its parts in braces."""
    constants = _constants()
    routes = "".join(path.read_text(encoding="utf-8") for path in sorted(WEB.glob("Routes*.swift")))
    written = _ROUTE.findall(routes)
    assert len(written) == routes.count(".get("), "A route in Routes.swift is written in a way that is not understood here."
    for maker in _MAKER.findall(routes):
        written.remove("path")
        written += re.findall(rf"(?<!func )\b{maker}\(\s*(.+?),\s*\.\w+", routes)
    return {_value(expression, constants) for expression in written}


def _constants() -> dict[str, str]:
    constants: dict[str, str] = {}
    for path in sorted((WEB / "Links").glob("*.swift")):
        for name, expression in _CONSTANT.findall(path.read_text(encoding="utf-8")):
            if '"/' in expression or "Links." in expression:
                constants[name] = expression
    return constants


def _value(expression: str, constants: dict[str, str]) -> str:
    """What a Swift expression of texts, `Links.name`, and `+` between them comes to."""
    rest = _PART.sub("", expression).replace("+", "").strip()
    assert not rest, f"The path of a route is written in a way that is not understood here: {expression}"
    value = ""
    for text, link, name in _PART.findall(expression):
        if link or name:
            assert (link or name) in constants, f"No file in Links says what {link or name} is."
            value += _value(constants[link or name], constants)
        else:
            value += re.sub(r"\\\((?:Links\.)?(\w+)\)", lambda found: _value(constants[found[1]], constants), text)
    return value
