"""Turnovers between accounts and by dimension, by the command line."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Made

FULL = ("--from", "2025-01-01", "--to", "2025-12-31")


def test_the_chessboard_tells_who_passed_what_to_whom(company: Made, month: Path) -> None:
    company("entry", "import", str(month), "--commit")
    document = company("report", "chessboard", *FULL).document
    cells = {row["cells"]["account"]: row["cells"] for row in document["rows"]}
    assert cells["1210"]["credit_1410"] == "100.00"
    assert cells["1410"]["credit_6110"] == "118.00"
    assert document["totals"]["turnover"] == "218.00"
    folded = company("report", "chessboard", "--levels", "1", *FULL).document
    assert folded["totals"]["turnover"] == "218.00"


def test_an_account_is_analysed_whole_or_by_month(company: Made, month: Path) -> None:
    company("entry", "import", str(month), "--commit")
    whole = company("report", "account-analysis", "--account", "1410", *FULL).document
    assert whole["totals"] == {"debit": "18.00", "credit": "0.00"}
    lines = company(
        "report", "account-analysis", "--account", "1410", "--by", "month", *FULL, plain=True
    ).out
    assert "March 2025" in lines


@pytest.mark.parametrize(
    "words",
    [
        ("chessboard",),
        ("account-analysis", "--account", "1410"),
        ("turnover", "--dimension", "party", "--account", "1410"),
    ],
)
@pytest.mark.parametrize("form", ["json", "csv", "xlsx", "pdf"])
def test_an_analysis_is_written_in_every_format(
    company: Made, month: Path, tmp_path: Path, words: tuple[str, ...], form: str
) -> None:
    company("entry", "import", str(month), "--commit")
    path = tmp_path / f"out.{form}"
    said = company("report", *words, *FULL, "--out", str(path))
    assert (said.code, said.document["format"]) == (0, form)
    assert path.stat().st_size > 100


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("chessboard", "--levels", "0"), "report.levels"),
        (("account-analysis",), "report.account_missing"),
        (("account-analysis", "--account", "1410", "--by", "week"), "usage"),
        (("turnover",), "report.dimension_missing"),
        (("turnover", "--dimension", "colour"), "dimension.not_found"),
        (("dimension-card", "--dimension", "party"), "report.value_missing"),
        (("dimension-card", "--dimension", "party", "--value", "x"), "dimension.value_not_found"),
    ],
)
def test_what_is_missing_is_said(company: Made, words: tuple[str, ...], code: str) -> None:
    said = company("report", *words, *FULL)
    assert (said.code, said.error) == (2, code)
