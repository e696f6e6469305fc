"""The installed program, as a stranger runs it: a fresh computer, one command after another."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from app.server.cluster import Cluster
from app.server.places import find_places
from tests.cli.conftest import CHART, MONTH

pytestmark = [pytest.mark.slow, pytest.mark.timeout(120)]
PROGRAM = str(Path(sys.executable).with_name("davtari"))


class Stranger:
    """Somebody with an empty home, who types commands."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self.environment = {
            **{k: v for k, v in os.environ.items() if not k.startswith(("DAVTARI", "DISPLAY"))},
            "HOME": str(home), "XDG_STATE_HOME": str(home / "state"),
            "DAVTARI_DATA": str(home / "ჩემი წიგნები"), "DAVTARI_LANG": "ka",
        }  # fmt: skip

    def types(self, *words: str, code: int = 0) -> subprocess.CompletedProcess[str]:
        done = subprocess.run(
            [PROGRAM, *words], cwd=self.home, env=self.environment, capture_output=True,
            text=True, timeout=60, check=False,
        )  # fmt: skip
        assert done.returncode == code, done.stderr
        assert "Traceback" not in done.stderr
        return done

    def asks(self, *words: str, code: int = 0) -> Any:
        return json.loads(self.types(*words, "--json", code=code).stdout)


def test_a_stranger_comes_from_nothing_to_a_printed_trial_balance(tmp_path: Path) -> None:
    stranger = Stranger(tmp_path)
    (tmp_path / "chart.csv").write_text(CHART, encoding="utf-8")
    (tmp_path / "მარტი.csv").write_text(MONTH, encoding="utf-8")
    assert stranger.asks("server", "status")["exists"] is False
    # Kept running meanwhile by this process, as an open window would.
    said = stranger.types(
        "company", "create", "--name", "შპს უცხო", "--start", "2025-01-01", "--chart", "chart.csv"
    )
    assert "შპს უცხო" in said.stdout
    with Cluster(find_places(tmp_path / "ჩემი წიგნები")).enter():
        done = stranger.asks("entry", "import", "მარტი.csv", "--commit")
        assert done["references"] == ["GL/2025/1", "GL/2025/2"]
        document = stranger.asks("report", "trial-balance", "--from", "2025-01-01")
        assert document["company"] == "შპს უცხო"
        totals = document["totals"]
        assert totals["turnover_debit"] == totals["turnover_credit"] == "218.00"
        stranger.types("report", "trial-balance", "--from", "2025-01-01", "--out", "t.pdf")
        assert (tmp_path / "t.pdf").read_bytes().startswith(b"%PDF")
        refused = stranger.asks("server", "stop", code=2)
        assert refused["error"]["code"] == "server.in_use"
        wrong = stranger.types("entry", "import", code=2)
        assert wrong.stdout == ""
        assert wrong.stderr.count("\n") == 1
    Cluster(find_places(tmp_path / "ჩემი წიგნები")).discard()
