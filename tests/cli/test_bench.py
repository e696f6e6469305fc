"""davtari bench: what it answers, and what it says where the source is not at hand."""

from __future__ import annotations

import argparse
from types import SimpleNamespace
from typing import cast

import pytest

from app.cli import bench
from app.cli.context import Context
from app.core.errors import Refused
from tests.benchmarks.figures import Figure, least, most

FIGURES = (
    Figure(name="read, entry", value=0.8, unit="ms", goal=most(3), note="1000 lines"),
    Figure(name="posting", value=0.25, unit="of plain inserts", goal=least(0.7)),
)


def test_figures_are_told_with_their_goals(monkeypatch):
    measuring = SimpleNamespace(run=lambda is_full, say: FIGURES)
    monkeypatch.setattr(bench, "import_module", lambda name: measuring)
    answer = bench._bench(cast("Context", None), argparse.Namespace(lang="en", full=False))
    assert answer.document["posting"] == {
        "value": 0.25, "unit": "of plain inserts", "goal": ">= 0.7", "ok": False,
    }  # fmt: skip
    assert answer.lines[0].startswith("+ read, entry  0.80  <= 3")
    assert answer.lines[1].startswith("- posting")
    assert answer.lines[2] == "2 figures measured, 1 misses its goal."


def test_an_installed_program_says_that_it_cannot_measure(monkeypatch, tmp_path):
    monkeypatch.setattr(bench, "_ROOT", tmp_path)
    with pytest.raises(Refused) as refused:
        bench._measuring()
    assert refused.value.code == "bench.source_missing"
