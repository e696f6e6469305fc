"""The program is killed in the middle of typing: all but the last second is there after it."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from app.server.cluster import Cluster
from app.server.places import find_places

ROOT = Path(__file__).resolve().parents[2]
LAST_SECOND_S = 1.0
WRITING_S = 0.6
"""How long a loaded machine may take from the order to keep something until it is on the disk."""

pytestmark = [pytest.mark.slow, pytest.mark.timeout(400)]


class Computer:
    """A computer with books of its own, and a program that is started and killed on it."""

    def __init__(self, folder: Path) -> None:
        self.data = folder / "books"
        self._environment = {
            **os.environ,
            "QT_QPA_PLATFORM": "offscreen",
            "DAVTARI_LANG": "en",
            "XDG_CONFIG_HOME": str(folder / "config"),
            "PYTHONPATH": str(ROOT),
        }

    def run(self, *words: str) -> str:
        """What a command of the program says."""
        done = subprocess.run(
            [sys.executable, "-m", *words], cwd=ROOT, env=self._environment,
            capture_output=True, text=True, check=False, timeout=300,
        )  # fmt: skip
        assert done.returncode == 0, done.stderr
        return done.stdout

    def hands(self, what: str) -> list[dict[str, Any]]:
        """What hands in a new program tell until they are done."""
        told = self.run("tests.journeys.typing_child", str(self.data), what)
        return [json.loads(line) for line in told.splitlines()]

    def killed_at(self, where: str, letters: int) -> tuple[list[dict[str, Any]], float]:
        """Let the hands type; end the program for good once so many letters stand somewhere."""
        words = [sys.executable, "-m", "tests.journeys.typing_child", str(self.data), "type"]
        child = subprocess.Popen(
            words, cwd=ROOT, env=self._environment, stdout=subprocess.PIPE, text=True
        )
        told: list[dict[str, Any]] = []
        assert child.stdout is not None
        with child.stdout:
            for line in child.stdout:
                told.append(json.loads(line))
                if told[-1]["where"] == where and len(told[-1]["typed"]) >= letters:
                    break
            child.send_signal(signal.SIGKILL)
            told += [json.loads(line) for line in child.stdout if line.endswith("\n")]
        child.wait(30)
        assert told
        assert told[-1]["where"] == where, told[-1]
        return told, told[-1]["at"]

    def turnovers(self) -> dict[str, tuple[str, str]]:
        """What the books say, asked by the command line."""
        given = json.loads(
            self.run(
                "ui.main", "report", "trial-balance", "--from", "2026-01-01", "--to", "2099-12-31",
                "--format", "json", "--data", str(self.data),
            )
        )  # fmt: skip
        cells = [row["cells"] for row in given["rows"]]
        return {one["account"]: (one["turnover_debit"], one["turnover_credit"]) for one in cells}


@pytest.fixture
def computer() -> Iterator[Computer]:
    folder = Path(tempfile.mkdtemp(prefix="davtari-killed-"))
    made = Computer(folder)
    made.run(
        "ui.main", "company", "create", "--name", "Kavkasia", "--start", "2026-01-01",
        "--data", str(made.data),
    )  # fmt: skip
    yield made
    made.run("ui.main", "server", "stop", "--force", "--data", str(made.data))
    Cluster(find_places(made.data)).discard()
    shutil.rmtree(folder, ignore_errors=True)


@pytest.mark.parametrize(("where", "letters"), [("text", 40), ("amount", 45)])
def test_a_program_killed_while_one_types_has_all_but_the_last_second_after_it(
    computer: Computer, where: str, letters: int
) -> None:
    told, ended = computer.killed_at(where, letters)
    sure = [
        one["typed"]
        for one in told
        if one["where"] == where and one["at"] < ended - LAST_SECOND_S - WRITING_S
    ]
    assert sure, "it was killed before a second of typing had passed"

    found, done = computer.hands("find")
    assert "left unfinished" in found["told"]
    assert found["counted"] == "unfinished entries: 1"
    if where == "text":
        assert found["text"].startswith(sure[-1].rstrip())
        assert told[-1]["typed"].startswith(found["text"])
    else:
        row, key, typed = found["cell"]
        assert (row, key) == (0, "gel")
        assert typed.startswith(sure[-1])
        assert told[-1]["typed"].startswith(typed)
        assert found["rows"][0]["debit_account"].startswith("7425")
        assert found["rows"][0]["credit_account"].startswith("1210")
    # Both stand in the books, each once, and nothing is offered any more.
    assert done["posted"].startswith("Posted as")
    assert computer.turnovers() == {
        "1210": ("1000.00", "77.00"),
        "5150": ("0.00", "1000.00"),
        "7425": ("77.00", "0.00"),
    }
