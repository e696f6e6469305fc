"""Refuses a full test run that leaves too much of the accounting untested.

Reads the data that coverage wrote; run after the tests, by dev.py, from .venv.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path, PurePath
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
# Of all lines and branches of app together, and of its branches alone.
APP_PERCENT = 95


def must_be_whole(name: str) -> bool:
    """Whether a file must be covered to its last branch: the rules of every room, and the core."""
    return name.startswith("app/core/") or (name.startswith("app/") and name.endswith("/rules.py"))


def faults(report: Mapping[str, Any]) -> list[str]:
    """What is not covered well enough, as lines for a person; nothing when all is well."""
    totals = report["totals"]
    found = []
    percent = totals["percent_covered"]
    if percent < APP_PERCENT:
        found.append(f"app: {percent:.2f} % of lines and branches, {APP_PERCENT} % needed")
    if totals["num_branches"]:
        percent = 100 * totals["covered_branches"] / totals["num_branches"]
        if percent < APP_PERCENT:
            found.append(f"app: {percent:.2f} % of branches, {APP_PERCENT} % needed")
    for path, file in sorted(report["files"].items()):
        name = PurePath(path).as_posix()
        lines = [str(line) for line in file["missing_lines"]]
        lines += [f"{first}->{last}" for first, last in file["missing_branches"]]
        if lines and must_be_whole(name):
            found.append(f"{name}: must be covered whole, not met: {', '.join(lines)}")
    return found


def main() -> int:
    """Print what is missing; 1 when something is."""
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "coverage.json"
        command = [sys.executable, "-m", "coverage", "json", "-q", "-o", str(target)]
        subprocess.run(command, cwd=ROOT, check=True)
        report = json.loads(target.read_text(encoding="utf-8"))
    found = faults(report)
    for line in found:
        print(f"coverage: {line}")
    if not found:
        print(f"coverage: app {report['totals']['percent_covered']:.2f} %; rules and core whole")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
