"""Where things lie."""

import os
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
PROGRAM = Path(os.environ.get("TDKT_PROGRAM", ROOT / ".build/debug/tdkt-flow"))
WORKFLOWS = ROOT / "workflows"
WEB = ROOT / "Sources/tdkt-flow/Web"

BUILT = ROOT / ".build/browser-tests"
SCREENSHOTS = BUILT / "screenshots"
TRACES = BUILT / "traces"

CHROMIUM = os.environ.get("TDKT_CHROMIUM", "/usr/bin/chromium")
