"""Books that answer what imports, templates and the approval queue ask, from memory."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from decimal import Decimal
from types import SimpleNamespace
from typing import Any

from tests.ui.fakes import FakeBooks, FakeTransaction, number

CHIEF, CLERK = number(50), number(51)
TWO_ENTRIES = (
    "entry,date,text,account,debit,credit\n"
    "1,2026-03-03,Sale,1210,118,\n"
    "1,2026-03-03,Sale,6110,,118\n"
    "2,2026-03-04,Rent,3110,50,\n"
    "2,2026-03-04,Rent,1110,,50\n"
)
BROKEN = TWO_ENTRIES.replace("1210,118,", "9999,118,").replace(
    "2026-03-04,Rent,3110", "soon,R,3110"
)


def waiting(place: int, amount: str, version: int = 1, attachments: int = 0) -> SimpleNamespace:
    return SimpleNamespace(
        id=number(700 + place),
        reference=f"d-aaaaa{place + 1}",
        kind="payment",
        entry_date=date(2026, 3, place),
        text=f"Payment {place}",
        amount=Decimal(amount),
        version=version,
        created_by=CLERK,
        touched_by=[CLERK],
        parties=["შპს კავკასია"],
        debited=["3110"],
        credited=["1210"],
        attachments=attachments,
    )


def batch(place: int, posted: int, reversed_: int = 0) -> SimpleNamespace:
    return SimpleNamespace(
        id=number(800 + place),
        file_name=f"march-{place}.csv",
        sha256="ab" * 32,
        entries=2,
        lines=4,
        created_by=CLERK,
        created_at=datetime(2026, 3, place, 9, 0, tzinfo=UTC),
        posted=posted,
        waiting=0,
        reversed=reversed_,
        first_day=date(2026, 3, 3),
        last_day=date(2026, 3, 4),
    )


def batch_entry(place: int, amount: str) -> SimpleNamespace:
    return SimpleNamespace(
        id=number(900 + place),
        reference=f"GL/2026/{place}",
        state="posted",
        entry_date=date(2026, 3, place),
        text=f"Entry {place}",
        amount=Decimal(amount),
        reversed_by=None,
    )


def template(place: int, name: str, every: str = "none") -> SimpleNamespace:
    recurs = every != "none"
    return SimpleNamespace(
        id=number(600 + place),
        name=name,
        kind="manual",
        series="GL",
        text=name,
        lines=[
            {"account_id": str(number(3)), "debit": "1180.00"},
            {"account_id": str(number(2)), "credit": "1180.00"},
        ],
        recurrence=every,
        month_day=31 if recurs else None,
        next_day=date(2026, 3, 31) if recurs else None,
        until=None,
        version=3,
    )


def draft(reference: str) -> dict[str, Any]:
    return {
        "id": str(number(701)),
        "reference": reference,
        "state": "submitted",
        "kind": "payment",
        "series": "GL",
        "entry_date": "2026-03-01",
        "text": "Payment",
        "source_document": "",
        "created_by": str(CLERK),
        "lines": [
            {"position": 1, "account_id": str(number(3)), "debit": "250.00"},
            {"position": 2, "account_id": str(number(2)), "credit": "250.00"},
        ],
    }


class LedgerBooks(FakeBooks):
    """Books that answer calls with whole documents; an answer may be a function of what is asked.

    What was called is kept by name, with its arguments.
    """

    def __post_init__(self) -> None:
        self.answers = {
            "colleagues": [
                SimpleNamespace(person_id=CHIEF, display_name="Nino"),
                SimpleNamespace(person_id=CLERK, display_name="Levan"),
            ],
            "batches": [],
            "batch_entries": [batch_entry(3, "118.00"), batch_entry(4, "50.00")],
            "entry_faults": [],
            "places_to_approve": [],
            "register": [],
            "waiting_drafts": [],
            "templates": [],
            "due_templates": [],
            "rates": [],
            "currencies": [],
            "entry": lambda asked: draft(str(asked["reference"])),
            "post_entries": {
                "state": "posted",
                "entries": [{"number": "GL/2026/1"}, {"number": "GL/2026/2"}],
            },
            **self.answers,
        }
        given = self.answers
        super().__post_init__()
        self.answers.update(given)

    @contextmanager
    def read(self) -> Iterator[FakeTransaction]:
        yield _Transaction(self)

    @contextmanager
    def write(self) -> Iterator[FakeTransaction]:
        yield _Transaction(self)

    def calls(self, function: str) -> list[dict[str, Any]]:
        return [named for name, named in self.asked if name == function]


class _Transaction(FakeTransaction):
    def rows(self, function: str, /, **named: object) -> list[Any]:
        answer = self.books.answers[function]
        if not callable(answer):
            return super().rows(function, **named)
        self.books.asked.append((function, named))
        return list(answer(named))

    def call(self, function: str, /, **named: object) -> Any:
        self.books.asked.append((function, named))
        if self.books.error is not None:
            raise self.books.error
        answer = self.books.answers[function]
        return answer(named) if callable(answer) else answer
