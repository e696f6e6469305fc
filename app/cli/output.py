"""What a command prints: an answer on stdout, messages on stderr, JSON where it is asked."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

from app.core.errors import QT_TRANSLATE_NOOP, Bug, Fault, Problem
from app.core.log import log_error
from app.core.texts import Texts

DONE = 0
FAULT = 1
REFUSED = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What a command has to say: one JSON document, lines for a reader, and the exit code.

    A check that ran and found the books wanting is an answer, and its code says FAULT.
    """

    document: Mapping[str, Any]
    lines: tuple[str, ...]
    code: int = DONE


def show(answer: Answer, *, as_json: bool) -> None:
    """Print an answer."""
    if as_json:
        print(to_json(answer.document))
    else:
        for line in answer.lines:
            print(line)


def show_fault(error: Exception, texts: Texts, *, as_json: bool) -> int:
    """Print an error and give the exit code: 2 when the reader must act, 1 when it is our fault."""
    fault = error if isinstance(error, Fault) else None
    if fault is None or isinstance(fault, Bug):
        reference = log_error(error)
        fault = Bug(
            "bug" if fault is None else fault.code,
            QT_TRANSLATE_NOOP(
                "app",
                "The program met a fault of its own; nothing was half done. Report it with the "
                "reference number {reference}.",
            ),
            reference=reference,
        )
    message = texts.fault(fault)
    faults = [_fault(problem, texts) for problem in fault.problems]
    if as_json:
        print(to_json({"error": {"code": fault.code, "message": message, "faults": faults}}))
    print(message, file=sys.stderr)
    for item in faults:
        print(f"  {_place(item, texts)}{item['message']}", file=sys.stderr)
    return FAULT if isinstance(fault, Bug) else REFUSED


def to_json(document: Mapping[str, Any]) -> str:
    """One JSON document: money and rates as text with their digits, days as ISO."""
    return json.dumps(document, ensure_ascii=False, indent=2, default=_plain)


def _plain(value: object) -> object:
    match value:
        case Decimal():
            return f"{value:f}"
        case datetime() | date():
            return value.isoformat()
        case UUID():
            return str(value)
        case Mapping():
            return dict(value)
    raise TypeError(type(value).__name__)


def _fault(problem: Problem, texts: Texts) -> dict[str, Any]:
    return {
        "row": problem.row,
        "column": problem.column,
        "value": problem.value,
        "code": problem.code,
        "message": texts.fault(problem),
    }


def _place(item: Mapping[str, Any], texts: Texts) -> str:
    if item["row"] is None:
        return ""
    if item["column"] is None:
        return texts.say(QT_TRANSLATE_NOOP("app", "Row {row}: "), row=item["row"])
    return texts.say(
        QT_TRANSLATE_NOOP("app", "Row {row}, {column}: "), row=item["row"], column=item["column"]
    )
