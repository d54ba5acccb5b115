"""A law that changes: versions of the shipped definitions that begin later, published by the owner."""

import re
from functools import cache

from .office import Office
from .places import WORKFLOWS

PROCESS = "direct-award"
PROCEDURE = "province-emulation-fighter"
FIRST_DAY = "2030-01-01"
SHOWN_DAY = "01/01/2030"


@cache
def lose_a_step(office: Office) -> str:
    """Publishes the process without the step between appraisal and decision; gives its key."""
    text = (WORKFLOWS / f"processes/{PROCESS}/2018-08-27.yaml").read_text()
    text = text.split("# Kết quả phải ra")[0]
    text = re.sub(r"  appraised:\n(    .*\n)*", "", text)
    text = re.sub(r"  submit-for-decision:\n(    .*\n)*", "", text)
    text = text.replace("    to: appraised\n", "    to: awaiting-decision\n").replace("appraising, appraised, ", "appraising, ")
    _publish(office, text.replace("[appraised, awaiting-decision]", "awaiting-decision"))
    return PROCESS


@cache
def move(office: Office) -> str:
    """Moves the running dossiers of a procedure onto a version with a limit and a step shorter by a day; gives the path of the run."""
    text = (WORKFLOWS / f"procedures/{PROCEDURE}/2018-08-27.yaml").read_text().split("\nexamples:")[0] + "\n"
    text = re.sub(r"(limit: \{ value: |    appraising: )(\d+)", lambda found: f"{found[1]}{int(found[2]) - 1}", text)
    _publish(office, text)
    said = office.run("workflow", "migrate", PROCEDURE, "--to", FIRST_DAY, "--as", "owner", "--lang", "en")
    run = re.search(r"Run (\d+)", said)
    assert run, said
    return f"/definitions/migrations/{run[1]}"


def _publish(office: Office, text: str) -> None:
    file = office.folder / "law.yaml"
    file.write_text(text.replace("effective: 2018-08-27", f"effective: {FIRST_DAY}"))
    office.run("workflow", "publish", str(file), "--as", "owner")
