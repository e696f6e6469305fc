"""Books with all that an entry asks for: registers, currencies, earlier entries, what is kept."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from types import SimpleNamespace
from typing import Any, Self

from tests.ui.fakes import CHART, FakeBooks, number

MARCH = date(2026, 3, 20)
PARTY = number(701)


def _register(**named: Any) -> list[SimpleNamespace]:
    rows = {
        "parties": [(PARTY, "P1", "შპს კავკასია"), (number(702), "P2", "Borjomi LLC")],
        "vat_codes": [(number(711), "S18", "18 %")],
    }
    found = rows.get(str(named["register"]), [])
    return [
        SimpleNamespace(id=one[0], code=one[1], name=one[2], is_active=True, further={})
        for one in found
    ]


def chart() -> list[SimpleNamespace]:
    """The usual chart, with a bank account in dollars and buyers who must be named."""
    made = [SimpleNamespace(**vars(one)) for one in CHART]
    dollars = SimpleNamespace(**vars(CHART[1]))
    dollars.id, dollars.code, dollars.currency_rule = number(11), "1220", "foreign_only"
    buyers = SimpleNamespace(**vars(CHART[1]))
    buyers.id, buyers.code, buyers.required_dimensions = number(12), "1410", ["party"]
    return [*made, dollars, buyers]


def line(account: int, side: str, amount: str, **more: Any) -> dict[str, Any]:
    """A line as the books show it."""
    return {"account_id": str(number(account)), "debit": "0", "credit": "0", side: amount, **more}


def found(reference: str, state: str = "posted", **changes: Any) -> dict[str, Any]:
    """An entry as the books show it."""
    return {
        "id": str(number(900)),
        "reference": reference,
        "state": state,
        "kind": "manual",
        "series": "GL",
        "text": "Office rent",
        "source_document": "№ 5",
        "entry_date": "2026-02-20",
        "version": 3,
        "created_by": str(number(50)),
        "created_at": "2026-02-20T08:00:00+00:00",
        "approved_by": str(number(50)),
        "posted_by": str(number(50)),
        "posted_at": "2026-02-20T09:00:00+00:00",
        "is_self_approved": True,
        "reverses_id": None,
        "reversed_by": None,
        "corrects_id": None,
        "lines": [line(1, "debit", "1000.00"), line(2, "credit", "1000.00")],
        **changes,
    }


class EntryBooks(FakeBooks):
    """Books whose answers may be functions, and which remember what was written."""

    def __post_init__(self) -> None:
        super().__post_init__()
        self.answers |= {
            "chart": chart(),
            "register": _register,
            "currencies": [
                SimpleNamespace(
                    code="USD", digits=2, name_ka="დოლარი", name_en="US dollar",
                    name_ru="Доллар", rate=Decimal("2.7123"), rate_day=MARCH, source="NBG",
                )
            ],
            "colleagues": [SimpleNamespace(person_id=number(50), display_name="ნინო ბერიძე")],
            "similar_entries": self._similar,
            "entry": lambda reference, **_: found(str(reference)),
            "post_entries": {"state": "posted", "entries": [{"number": "GL/2026/7"}]},
            "save_draft": {"id": "x", "reference": "d-abc234", "version": 1, "state": "draft"},
            "templates": [],
            "attachments": [],
        }  # fmt: skip

    def _similar(self, text: str, **_: Any) -> list[SimpleNamespace]:
        row = SimpleNamespace(
            number="GL/2026/3", text="Office rent", entry_date=date(2026, 2, 20),
            amount=Decimal("1000.00"),
        )  # fmt: skip
        return [row] if "office rent".startswith(text.lower()) else []

    def read(self):
        return _Read(self)

    write = read


class _Read:
    def __init__(self, books: EntryBooks) -> None:
        self.books = books

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        return None

    def rows(self, function: str, /, **named: Any) -> list[Any]:
        return list(self.call(function, **named))

    def call(self, function: str, /, **named: Any) -> Any:
        assert self.books.gate.wait(10), "the test never opened the gate"
        self.books.asked.append((function, named))
        if self.books.error is not None:
            raise self.books.error
        answer = self.books.answers[function]
        if isinstance(answer, Exception):
            raise answer
        if callable(answer):
            return answer(**{key: one for key, one in named.items() if key != "tenant"})
        return answer


def posted(books: EntryBooks) -> list[dict[str, Any]]:
    """The entries that were handed over to be posted."""
    return [
        entry for name, named in books.asked if name == "post_entries" for entry in named["entries"]
    ]


__all__ = ["MARCH", "PARTY", "EntryBooks", "chart", "found", "line", "posted"]
