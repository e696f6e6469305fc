"""davtari bench: how fast this computer keeps books, measured on a private server of its own.

What measures lives with the tests; an installed program does not carry it.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable
from importlib import import_module
from pathlib import Path
from typing import Any

from app.cli.arguments import Adder
from app.cli.context import Context
from app.cli.output import Answer
from app.core.errors import QT_TRANSLATE_NOOP, Refused
from app.core.texts import Texts

_ROOT = Path(__file__).resolve().parents[2]
_MODULE = "tests.benchmarks.run"


def add(commands: Adder) -> None:
    """Add the command."""
    bench = commands.command("bench", _bench, "measure how fast this computer keeps books")
    bench.add_argument(
        "--full",
        action="store_true",
        help="10 million lines and a million imported entries (most of an hour, 15 GB of disk)",
    )


def _bench(_: Context, given: argparse.Namespace) -> Answer:
    texts = Texts(given.lang)

    def say(step: str) -> None:
        print(texts.say(QT_TRANSLATE_NOOP("app", "Measuring: {step}"), step=step), file=sys.stderr)

    figures = _measuring().run(given.full, say)
    missed = sum(not figure.ok for figure in figures)
    verdict = texts.say(
        QT_TRANSLATE_NOOP(
            "app",
            "{count} {count:figure|figures} measured, {missed} "
            "{missed:misses its|miss their} goal.",
        ),
        count=len(figures),
        missed=missed,
    )
    return Answer(
        document={figure.name: figure.document() for figure in figures},
        lines=(*_table(figures), verdict),
    )


def _measuring() -> Any:
    """The module that measures, of the source folder this program runs from.

    Raises: Refused "bench.source_missing".
    """
    if not (_ROOT / "tests" / "benchmarks" / "run.py").exists():
        raise Refused(
            "bench.source_missing",
            QT_TRANSLATE_NOOP(
                "app",
                "The measurements are part of the program's source and not of its installation. "
                "Get the source, and run “davtari bench” from its folder.",
            ),
        )
    if str(_ROOT) not in sys.path:
        sys.path.insert(0, str(_ROOT))
    return import_module(_MODULE)


def _table(figures: Iterable[Any]) -> list[str]:
    """One line a figure: name, value, goal, whether it is met, unit, and how it came about."""
    rows = [
        (
            "+" if figure.ok else "-",
            figure.name,
            f"{figure.value:,.2f}",
            "" if figure.goal is None else str(figure.goal),
            f"{figure.unit} ({figure.note})" if figure.note else figure.unit,
        )
        for figure in figures
    ]
    wide = [max(len(row[column]) for row in rows) for column in range(4)]
    return [
        f"{mark} {name:<{wide[1]}}  {value:>{wide[2]}}  {goal:<{wide[3]}}  {unit}"
        for mark, name, value, goal, unit in rows
    ]
