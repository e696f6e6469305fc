"""An import broken off, kindly or not: the whole file is there, or nothing of it."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from app.cli.main import run
from app.server.check import check
from app.server.cluster import Cluster
from app.server.operator import DATABASE
from app.server.own_computer import OwnComputer, open_own_computer
from app.server.places import find_places
from tests.cli.conftest import CHART
from tests.journeys.proof import wait_for_quiet
from tests.kit.world import one

ENTRIES = 3000

pytestmark = pytest.mark.slow


@dataclass(frozen=True, slots=True)
class Office:
    """A company on an own computer, and a file for it."""

    own: OwnComputer
    data: Path
    file: Path

    def new_file(self, text: str) -> None:
        """Another file in the place of the last: the same one would be known again."""
        rows = ["entry,date,text,account,debit,credit"]
        for number in range(ENTRIES):
            rows.append(f"{number},2025-03-05,{text},1410,118.00,")
            rows.append(f"{number},,,6110,,118.00")
        self.file.write_text("\n".join(rows), encoding="utf-8")

    def begin(self) -> subprocess.Popen[str]:
        """The command, running by itself."""
        words = ["entry", "import", str(self.file), "--commit", "--company", "Broken", "--data"]
        return subprocess.Popen(
            [sys.executable, "-m", "ui.main", *words, str(self.data)],
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
            env={**os.environ, "DAVTARI_LANG": "en", "HOME": str(self.data)},
        )  # fmt: skip

    def entries(self) -> int:
        """How many entries are there, once no statement of the command runs any more."""
        with self.own.operator.connect(autocommit=True) as connection:
            wait_for_quiet(connection)
            return int(one(connection, "select count(*) from books.entries"))


@pytest.fixture
def office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Office]:
    monkeypatch.setenv("DAVTARI_LANG", "en")
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    (tmp_path / "chart.csv").write_text(CHART, encoding="utf-8")
    data = tmp_path / "data"
    with open_own_computer(data) as own:
        words = ["company", "create", "--name", "Broken", "--start", "2025-01-01", "--chart"]
        assert run([*words, str(tmp_path / "chart.csv"), "--data", str(data)]) == 0
        office = Office(own, data, tmp_path / "march.csv")
        office.new_file("x")
        yield office
    Cluster(find_places(data)).discard()


def wait_for(running: subprocess.Popen[str], word: str) -> list[str]:
    """What it says on its standard error until it says the word."""
    said: list[str] = []
    assert running.stderr is not None
    for line in running.stderr:
        said.append(line)
        if word in line:
            break
    return said


def bring_in_again(office: Office, *, is_there: bool) -> None:
    """The same file once more: written when it was lost, known when it was not."""
    running = office.begin()
    out, err = running.communicate(timeout=120)
    assert running.returncode == (2 if is_there else 0), err
    if is_there:
        assert "The same file was brought in" in err
    else:
        assert f"{ENTRIES} entries with {2 * ENTRIES} lines are posted" in out


@pytest.mark.timeout(600)
def test_a_killed_client_leaves_the_whole_file_or_nothing(office: Office, rounds: int) -> None:
    chance = random.Random(5)
    before = 0
    for number in range(rounds):
        office.new_file(f"round {number}")
        running = office.begin()
        said = wait_for(running, "Writing")
        assert "6000 rows are read" in said[0]
        time.sleep(chance.uniform(0, 1.5))
        running.kill()
        running.communicate(timeout=20)
        after = office.entries()
        assert after in (before, before + ENTRIES)
        assert check(office.own.operator, DATABASE) == ()
        bring_in_again(office, is_there=after > before)
        before += ENTRIES
        assert office.entries() == before
    assert check(office.own.operator, DATABASE) == ()


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_stopped_import_says_so_and_writes_nothing(
    office: Office, number: signal.Signals
) -> None:
    with office.own.operator.connect(autocommit=True) as hold:
        # Whoever holds the head of the chain lets the import wait inside its one statement.
        hold.execute("begin")
        hold.execute("select 1 from audit.heads for update")
        running = office.begin()
        wait_for(running, "Writing")
        timer = threading.Timer(1.0, running.send_signal, (number,))
        timer.start()
        _, err = running.communicate(timeout=60)
        timer.join()
        hold.execute("rollback")
    assert running.returncode == 130
    assert "what was not finished is not written" in err
    assert "Traceback" not in err
    assert office.entries() == 0
    assert check(office.own.operator, DATABASE) == ()
