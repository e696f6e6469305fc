"""Employees as a list. Pure; the list says how somebody is paid, and never how much."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from app.core.errors import QT_TRANSLATE_NOOP
from app.core.sheet import Column, Kind, Row, Sheet, Value
from app.core.texts import Texts
from app.payroll.records import (
    AGREED_NAMES,
    INCOME_KIND_NAMES,
    PAY_FORM_NAMES,
    Blocked,
    Employee,
    IncomeKind,
    StatusKind,
    Terms,
)
from app.payroll.register_rules import Told, entries

CODES_SHOWN = 12
_BLOCKED = QT_TRANSLATE_NOOP(
    "app", "Blocked and shown to nobody: {codes}. “Lift the blocking” shows such a person again."
)
_UNTOLD = QT_TRANSLATE_NOOP(
    "app", "The register of hired persons was not told in time of: {codes}."
)


def people_sheet(
    company: str, people: Iterable[Employee], blocked: Iterable[Blocked], day: date, texts: Texts
) -> Sheet:
    """Employees by code as they stand on a day, each with the terms that hold or held last."""
    say = texts.say
    shown = tuple(people)
    notes = []
    untold = [one.code for one in shown if _is_untold(one, day)]
    if untold:
        notes.append(say(_UNTOLD, codes=_first_codes(untold)))
    codes = [one.code for one in blocked]
    if codes:
        notes.append(say(_BLOCKED, codes=_first_codes(codes)))
    return Sheet(
        name="employees",
        title=say(QT_TRANSLATE_NOOP("app", "Employees")),
        columns=(
            Column("code", say(QT_TRANSLATE_NOOP("app", "Code")), Kind.CODE),
            Column("name", say(QT_TRANSLATE_NOOP("app", "Full name"))),
            Column("position", say(QT_TRANSLATE_NOOP("app", "Position"))),
            Column("department", say(QT_TRANSLATE_NOOP("app", "Department"))),
            Column("pay", say(QT_TRANSLATE_NOOP("app", "Kind of pay"))),
            Column("since", say(QT_TRANSLATE_NOOP("app", "Since")), Kind.DATE),
            Column("until", say(QT_TRANSLATE_NOOP("app", "Until")), Kind.DATE),
            Column("pension", say(QT_TRANSLATE_NOOP("app", "Pension")), Kind.CODE),
            Column("state", say(QT_TRANSLATE_NOOP("app", "State")), Kind.CODE),
        ),
        rows=tuple(_row(one, day, texts) for one in shown),
        company=company,
        as_of=day,
        notes=tuple(notes),
        language=texts.language,
        unit="",
    )


def _is_untold(one: Employee, day: date) -> bool:
    return any(entry.state is Told.MISSED for entry in entries(one.terms, day))


def _first_codes(codes: Sequence[str]) -> str:
    more = ", …" if len(codes) > CODES_SHOWN else ""
    return ", ".join(codes[:CODES_SHOWN]) + more


def _row(one: Employee, day: date, texts: Texts) -> Row:
    terms = one.terms_on(day) or (one.terms[-1] if one.terms else None)
    cells: dict[str, Value] = {
        "code": one.code,
        "name": f"{one.last_name} {one.first_name}",
        "position": terms.position_title if terms else "",
        "department": terms.department if terms else "",
        "pay": pay_said(terms, texts) if terms else "",
        "since": one.terms[0].from_day if one.terms else None,
        "until": terms.to_day if terms else None,
        "pension": _pension(one, day, texts),
        "state": texts.say(_state(one, terms, day)),
    }
    return Row(key=str(one.id), cells=cells)


def pay_said(terms: Terms, texts: Texts) -> str:
    """How somebody is paid, in words: monthly salary, net."""
    how = f"{texts.say(PAY_FORM_NAMES[terms.pay])}, {texts.say(AGREED_NAMES[terms.agreed])}"
    if terms.kind is IncomeKind.EMPLOYMENT:
        return how
    return f"{texts.say(INCOME_KIND_NAMES[terms.kind])}: {how}"


def _pension(one: Employee, day: date, texts: Texts) -> str:
    resident = one.status_on(StatusKind.RESIDENCY, day)
    if resident is not None and not resident.is_on:
        return texts.say(QT_TRANSLATE_NOOP("app", "no"))
    status = one.status_on(StatusKind.PENSION, day)
    # Whoever is employed takes part unless it was said otherwise.
    if status is not None and not status.is_on:
        return texts.say(QT_TRANSLATE_NOOP("app", "no"))
    if status is None and not any(t.kind is IncomeKind.EMPLOYMENT for t in one.terms):
        return texts.say(QT_TRANSLATE_NOOP("app", "no"))
    return texts.say(QT_TRANSLATE_NOOP("app", "yes"))


def _state(one: Employee, terms: Terms | None, day: date) -> str:
    if not one.is_active:
        return QT_TRANSLATE_NOOP("app", "not in use")
    if terms is None:
        return QT_TRANSLATE_NOOP("app", "no agreement")
    if terms.from_day > day:
        return QT_TRANSLATE_NOOP("app", "begins later")
    if terms.to_day is not None and terms.to_day < day:
        return QT_TRANSLATE_NOOP("app", "has left")
    return QT_TRANSLATE_NOOP("app", "works")
