"""The office under test: the built program, with a record in a folder of its own."""

import json
import os
import queue
import re
import shutil
import subprocess
import threading
from pathlib import Path

from .places import PROGRAM, WORKFLOWS

PASSWORD = "mat-khau-mau-1"
DATABASE = "tdkt-demo.sqlite"

# Long enough for any machine: only a server that hangs ever waits for it.
PATIENCE = 120


class Office:
    """One record, the commands on it, and the server that shows it."""

    def __init__(self, folder: Path):
        self.folder = folder
        self.url = ""
        # What each person's browser holds after a log-in, so that a password is weighed once a person.
        self.logins: dict[str, dict] = {}
        self._server: subprocess.Popen[str] | None = None
        self._listener: threading.Thread | None = None

    @staticmethod
    def make(folder: Path) -> "Office":
        """Makes a demo office."""
        office = Office(folder)
        office.run("demo")
        return office

    def copy(self, folder: Path) -> "Office":
        """The same office once more, for tests that change it; its server must not be running."""
        shutil.copytree(self.folder, folder, dirs_exist_ok=True)
        return Office(folder)

    def run(self, *arguments: str, given: str = "") -> str:
        """What a command says; fails when it is refused."""
        done = subprocess.run(
            [PROGRAM, *arguments], cwd=self.folder, env=self._environment, input=given, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, f"tdkt-flow {' '.join(arguments)}: {done.returncode}\n{done.stdout}{done.stderr}"
        return done.stdout

    def dossier(self, *options: str) -> str:
        """The number of the first dossier of a list: `office.dossier("--state", "appraising")`."""
        listed = json.loads(self.run("list", "--limit", "1", "--format", "json", *options))["dossiers"]
        assert listed, f"The demo office has no dossier for {' '.join(options)}."
        return listed[0]["number"]

    def start(self) -> None:
        """Serves the office on a free port, and comes back when it is open."""
        with self._log.open("w") as log:
            server = subprocess.Popen(
                [PROGRAM, "serve", "--port", "0"],
                cwd=self.folder,
                env=self._environment,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=log,
                text=True,
            )
        self._server = server
        lines: queue.Queue[str] = queue.Queue()
        self._listener = threading.Thread(target=self._listen, args=(server, lines), daemon=True)
        self._listener.start()
        said = ""
        # The listener says an empty line when the server has ended.
        while line := lines.get(timeout=PATIENCE):
            said += line
            if found := re.search(r"http://\S+:\d+", line):
                self.url = found[0]
                return
        raise AssertionError(f"The server ended before it was open:\n{said}{self._log.read_text()}")

    def stop(self) -> None:
        """Ends the server; fails when it logged an error or did not end as it should."""
        server, self._server = self._server, None
        if server is None:
            return
        server.terminate()
        try:
            code = server.wait(timeout=PATIENCE)
        except subprocess.TimeoutExpired:
            server.kill()
            raise
        if self._listener:
            self._listener.join()
        logged = self._log.read_text()
        assert not logged, f"The server logged:\n{logged}"
        assert code == 0, f"The server ended with {code}."

    @property
    def _log(self) -> Path:
        return self.folder / "server.log"

    @property
    def _environment(self) -> dict[str, str]:
        kept = {name: value for name, value in os.environ.items() if not name.startswith("TDKT_")}
        return kept | {"TDKT_WORKFLOWS": str(WORKFLOWS), "TDKT_DATABASE": f"./{DATABASE}", "TDKT_DEMO_PASSWORD": PASSWORD}

    @staticmethod
    def _listen(server: subprocess.Popen[str], lines: "queue.Queue[str]") -> None:
        assert server.stdout
        with server.stdout as said:
            for line in said:
                lines.put(line)
        lines.put("")
