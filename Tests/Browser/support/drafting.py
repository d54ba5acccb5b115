"""A draft of a definition: begun on a page only, since no command makes one."""

import re
from urllib.error import HTTPError
from urllib.parse import urlencode
from urllib.request import Request, urlopen

from .office import Office

FIRST_DAY = "2030-03-01"


def draft(office: Office, kind: str, key: str) -> str:
    """The path of a draft that the owner, who is logged in, has begun; one for each definition of an office."""
    form, page = (f"/definitions/{kind}/{key}/draft/{place}" for place in ("new", FIRST_DAY))
    try:
        _ask(office, page)
    except HTTPError as error:
        assert error.code == 404, f"{page} was answered {error.code}"
        form_key = re.search(r'name="_key" value="([^"]+)"', _ask(office, form))
        assert form_key, f"{form} has no form"
        _ask(office, form, {"_key": form_key[1], "effective": FIRST_DAY})
    return page


def _ask(office: Office, path: str, form: dict[str, str] | None = None) -> str:
    cookies = "; ".join(f"{cookie['name']}={cookie['value']}" for cookie in office.logins["owner"]["cookies"])
    sent = urlencode(form).encode() if form else None
    with urlopen(Request(office.url + path, sent, {"Cookie": cookies}), timeout=60) as answer:
        return answer.read().decode()
