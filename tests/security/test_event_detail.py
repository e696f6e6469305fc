"""What an event changed, as a person reads it: no raw ids, days or fields that stayed."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from app.core.sheet import Sheet
from app.core.texts import Texts
from app.security.records import EventDetail, PersonId
from app.security.reports.detail import ROWS_MAX, event_detail
from app.security.reports.frame import Whose
from app.security.reports.history import thing_name

BANK = UUID(int=1210)
PARTY = UUID("00000000-0000-0000-0000-0000000abcde")
NAMES = {str(BANK): "1210 Bank", "kind:manual": "Manual entry"}

EVENT = EventDetail(
    seq=7, type="EntryDrafted", aggregate_type="entry", aggregate_id=UUID(int=7), version=2,
    happened_at=datetime(2026, 3, 5, 9, tzinfo=UTC), person_id=PersonId(UUID(int=2)),
    person_name="Nino", name="GL/2026/7", data="{}", login="u_nino", hash="00",
    before_seq=None, before_data=None,
)  # fmt: skip


def sheet(data: Any, before: Any = None, kind: str = "EntryDrafted") -> Sheet:
    detail = replace(
        EVENT,
        type=kind,
        data=json.dumps(data),
        before_seq=None if before is None else 6,
        before_data=None if before is None else json.dumps(before),
    )
    return event_detail(detail, NAMES, Whose(company="Firm", language="en"))


def told(found: Sheet) -> list[tuple[object, ...]]:
    keys = [column.key for column in found.columns]
    return [tuple(row.cells.get(key) for key in keys) for row in found.rows]


def test_a_month_is_named_as_people_name_it() -> None:
    def name(day: str) -> str:
        return thing_name(replace(EVENT, name=day, aggregate_type="period"), Texts("en"))

    assert (name("2026-03-01"), name("2026-03-31")) == ("March 2026", "31.03.2026")


def test_of_two_versions_only_what_changed_is_shown() -> None:
    before = {"text": "Rent", "kind": "manual", "entry_date": "2026-03-01", "id": "x"}
    found = sheet(before | {"text": "Rent of March", "id": "y"}, before)
    assert [column.key for column in found.columns] == ["field", "before", "after"]
    assert [row[1:] for row in told(found)] == [("Rent", "Rent of March")]


def test_a_first_version_tells_every_field_that_says_something() -> None:
    found = sheet(
        {
            "kind": "manual", "entry_date": "2026-03-05", "text": "", "rate": None,
            "posted_at": "2026-03-05T09:30:00+00:00", "is_active": True, "year": 2026,
            "amount": 1250.5, "party_id": str(PARTY), "tags": ["2026-03-01", "plain"],
            "further": {"iban": "GE29", "unread": None},
        }
    )  # fmt: skip
    assert [column.key for column in found.columns] == ["field", "after"]
    values = [after for _, after in told(found)]
    assert values[0] == "Manual entry"
    assert "2026-03-05" not in values, "days are written as people write them"
    assert not any("T09:30" in str(value) for value in values)
    assert "yes" in values
    assert "2026" in values
    # An id that has no name is shown by its end, so that two can be told apart.
    assert "#000abcde" in values
    assert any(str(value).endswith("; plain") for value in values)
    assert any(str(value).startswith("IBAN: GE29, unread: ") for value in values)
    assert len(values) == 9


def test_rates_are_named_by_currency_and_day_and_other_lists_by_place() -> None:
    rate = {"currency": "USD", "day": "2026-03-31", "rate": "2.7135"}
    found = told(sheet([rate, "seen"], kind="RatesSaved"))
    assert [str(field)[:3] for field, _ in found] == ["USD", "2"]
    assert "2.7135" in str(found[0][1])
    assert found[1][1] == "seen"


def test_lines_of_an_entry_are_told_whole_where_they_differ() -> None:
    bank = {"position": 1, "account_id": str(BANK), "debit": "118.00", "credit": "0"}
    dollars = {
        "position": 2, "account_id": str(BANK), "debit": "0", "credit": "118.00",
        "currency": "USD", "amount": "43.50", "party_id": str(PARTY), "cost_centre_id": None,
        "is_storno": True, "text": "Fee",
    }  # fmt: skip
    found = told(sheet({"lines": [bank, dollars]}, {"lines": [bank]}))
    assert found == [("line 2", "", "1210 Bank, credit −118.00 · 43.50 USD · #000abcde · Fee")]
    gone = told(sheet({"lines": []}, {"lines": [bank]}))
    assert gone == [("line 1", "1210 Bank, debit 118.00", "")]


def test_a_long_list_ends_with_how_many_were_left_out() -> None:
    found = sheet({f"field {at}": at for at in range(1, ROWS_MAX + 4)})
    assert len(found.rows) == ROWS_MAX + 1
    assert found.rows[-1].cells == {"field": "and 3 more"}
