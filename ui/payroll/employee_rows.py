"""The lists of a person: their columns, and how rows become records and records rows."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from decimal import Decimal
from typing import TypeVar
from uuid import UUID

from app.core.errors import QT_TRANSLATE_NOOP
from app.core.formats import LANGUAGES
from app.core.ids import new_id
from app.core.money import CurrencyCode
from app.core.texts import Texts
from app.payroll.records import (
    AGREED_NAMES,
    ALLOWANCE_NAMES,
    EXPENSE_NAMES,
    INCOME_KIND_NAMES,
    PAY_FORM_NAMES,
    STATUS_NAMES,
    Agreed,
    Allowance,
    Expense,
    IncomeKind,
    PayForm,
    PayItem,
    RecurringItem,
    Status,
    StatusKind,
    Terms,
)
from ui.kit.choice_field import Option
from ui.payroll.rows import Cell, Field, Rows, Values

Tools = tuple[Callable[[], str], Callable[[], date]]
K = TypeVar("K", bound=str)
YES, NO = "yes", "no"
_YES_NO = {YES: QT_TRANSLATE_NOOP("app", "yes"), NO: QT_TRANSLATE_NOOP("app", "no")}
_FROM, _TO = QT_TRANSLATE_NOOP("app", "From"), QT_TRANSLATE_NOOP("app", "To")
_DOCUMENT = QT_TRANSLATE_NOOP("app", "Document")
_TERMS = (
    Field(key="from_day", title=_FROM, kind="day", width=10, is_asked=True),
    Field(key="to_day", title=_TO, kind="day", width=10),
    Field(key="pay", title=QT_TRANSLATE_NOOP("app", "Kind of pay"), kind="choice", width=16),
    Field(key="agreed", title=QT_TRANSLATE_NOOP("app", "Agreed"), kind="choice", width=9,
          is_asked=True),
    Field(key="amount", title=QT_TRANSLATE_NOOP("app", "Amount"), kind="amount", width=11,
          is_asked=True),
    Field(key="currency", title=QT_TRANSLATE_NOOP("app", "Currency"), kind="choice", width=6),
    Field(key="position_title", title=QT_TRANSLATE_NOOP("app", "Position"), width=18,
          is_wide=True, is_asked=True),
    Field(key="department", title=QT_TRANSLATE_NOOP("app", "Department"), width=14,
          is_asked=True),
    Field(key="kind", title=QT_TRANSLATE_NOOP("app", "Kind of income"), kind="choice", width=16),
    Field(key="cost_centre_id", title=QT_TRANSLATE_NOOP("app", "Cost centre"), kind="choice",
          width=12),
    Field(key="expense", title=QT_TRANSLATE_NOOP("app", "Expense of"), kind="choice", width=14),
    Field(key="rate_share", title=QT_TRANSLATE_NOOP("app", "Share of position"), kind="amount",
          width=6, digits=4),
    Field(key="day_hours", title=QT_TRANSLATE_NOOP("app", "Hours a day"), kind="amount", width=6,
          digits=4),
    Field(key="end_reason", title=QT_TRANSLATE_NOOP("app", "Reason of the end"), width=18,
          most=500),
)  # fmt: skip
_STATUSES = (
    Field(key="kind", title=QT_TRANSLATE_NOOP("app", "What"), kind="choice", width=22),
    Field(key="from_day", title=_FROM, kind="day", width=10, is_asked=True),
    Field(key="is_on", title=QT_TRANSLATE_NOOP("app", "Takes part, is resident"), kind="choice",
          width=8, is_asked=True),
    Field(key="employer_on", title=QT_TRANSLATE_NOOP("app", "Employer's share due"), kind="choice",
          width=8),
    Field(key="reason", title=QT_TRANSLATE_NOOP("app", "Reason and document"), width=24, most=500,
          is_wide=True, is_asked=True),
)  # fmt: skip
_ALLOWANCES = (
    Field(key="kind", title=QT_TRANSLATE_NOOP("app", "Ground"), kind="choice", width=44,
          is_asked=True),
    Field(key="yearly", title=QT_TRANSLATE_NOOP("app", "GEL a year"), kind="amount", width=11,
          is_asked=True),
    Field(key="from_day", title=_FROM, kind="day", width=10, is_asked=True),
    Field(key="to_day", title=_TO, kind="day", width=10),
    Field(key="document", title=_DOCUMENT, width=24, most=500, is_wide=True, is_asked=True),
)  # fmt: skip
_ITEMS = (
    Field(key="item", title=QT_TRANSLATE_NOOP("app", "Pay item"), kind="choice", width=24,
          is_asked=True),
    Field(key="amount", title=QT_TRANSLATE_NOOP("app", "Amount"), kind="amount", width=11,
          is_asked=True),
    Field(key="percent", title=QT_TRANSLATE_NOOP("app", "Percent"), kind="amount", width=7,
          digits=4),
    Field(key="total", title=QT_TRANSLATE_NOOP("app", "Total"), kind="amount", width=11),
    Field(key="from_day", title=_FROM, kind="day", width=10, is_asked=True),
    Field(key="to_day", title=_TO, kind="day", width=10),
    Field(key="payee", title=QT_TRANSLATE_NOOP("app", "Payee"), width=18, most=300, is_wide=True),
    Field(key="document", title=_DOCUMENT, width=16, most=500),
)  # fmt: skip
_TOLD = (
    Field(key="what", title=QT_TRANSLATE_NOOP("app", "Agreement"), width=24, is_fixed=True),
    Field(key="start_registered_on", title=QT_TRANSLATE_NOOP("app", "Start told on"), kind="day",
          width=10, is_asked=True),
    Field(key="end_registered_on", title=QT_TRANSLATE_NOOP("app", "End told on"), kind="day",
          width=10, is_asked=True),
    Field(key="state", title=QT_TRANSLATE_NOOP("app", "State"), width=30, is_wide=True,
          is_fixed=True),
)  # fmt: skip
_SECTIONS: Mapping[str, tuple[tuple[str, str], tuple[Field, ...]]] = {
    "terms": (
        (
            QT_TRANSLATE_NOOP("app", "Agreements"),
            QT_TRANSLATE_NOOP(
                "app",
                "One row for each agreement, in order of days; a new first day ends the row above. "
                "Ctrl+Delete takes a row away.",
            ),
        ),
        _TERMS,
    ),
    "statuses": (
        (
            QT_TRANSLATE_NOOP("app", "Pension and residency"),
            QT_TRANSLATE_NOOP(
                "app",
                "Nothing said: whoever is employed takes part in the funded pension and is a "
                "resident.",
            ),
        ),
        _STATUSES,
    ),
    "allowances": ((QT_TRANSLATE_NOOP("app", "Allowances"), ""), _ALLOWANCES),
    "items": ((QT_TRANSLATE_NOOP("app", "Recurring items"), ""), _ITEMS),
    "register": (
        (
            QT_TRANSLATE_NOOP("app", "Register of hired persons"),
            QT_TRANSLATE_NOOP(
                "app",
                "The law asks for the entry before work starts and before it ends. Type the day "
                "on which the register was told.",
            ),
        ),
        _TOLD,
    ),
}


def sections(tools: Tools) -> dict[str, Rows]:
    """The lists of the form, in their order."""
    made = {name: Rows(name, titles, fields, tools) for name, (titles, fields) in _SECTIONS.items()}
    made["terms"].first = first_terms
    made["terms"].follow = end_before
    made["statuses"].first = lambda _: {
        "kind": str(StatusKind.PENSION), "is_on": YES, "employer_on": YES,
    }  # fmt: skip
    made["allowances"].first = lambda _: {"from_day": tools[1]().replace(day=1, month=1)}
    made["items"].first = lambda _: {"from_day": tools[1]().replace(day=1)}
    made["register"].is_growing = False
    made["register"].put(())
    return made


def first_terms(above: tuple[Values, ...]) -> Values:
    """A new agreement is like the one before it; the first one a usual contract."""
    if above:
        left = ("id", "to_day", "end_reason", "start_registered_on", "end_registered_on")
        return {key: value for key, value in above[-1].items() if key not in left}
    return {
        "kind": str(IncomeKind.EMPLOYMENT),
        "pay": str(PayForm.SALARY),
        "agreed": str(Agreed.GROSS),
        "currency": "GEL",
        "expense": str(Expense.ADMINISTRATION),
        "rate_share": Decimal(1),
        "day_hours": Decimal(8),
    }


def end_before(rows: list[dict[str, Cell]], at: int, key: str) -> None:
    """The agreement that ran before a new one of its kind ends on its eve."""
    day = rows[at].get("from_day")
    if key != "from_day" or not isinstance(day, date):
        return
    for row in rows[:at]:
        before = row.get("from_day")
        is_running = row.get("to_day") is None and row.get("kind") == rows[at].get("kind")
        if is_running and isinstance(before, date) and before < day:
            row["to_day"] = day - timedelta(days=1)


def offer_choices(
    made: Mapping[str, Rows],
    centres: tuple[Option, ...],
    currencies: tuple[Option, ...],
    items: Mapping[str, PayItem],
) -> None:
    """What may be chosen in each column."""
    terms = made["terms"]
    terms.offer("kind", _options(INCOME_KIND_NAMES))
    terms.offer("pay", _options(PAY_FORM_NAMES))
    terms.offer("agreed", _options(AGREED_NAMES))
    terms.offer("expense", _options(EXPENSE_NAMES))
    terms.offer("currency", currencies)
    terms.offer("cost_centre_id", centres)
    made["statuses"].offer("kind", _options(STATUS_NAMES))
    made["statuses"].offer("is_on", _options(_YES_NO))
    made["statuses"].offer("employer_on", _options(_YES_NO))
    made["allowances"].offer("kind", _options(ALLOWANCE_NAMES))
    made["items"].offer(
        "item",
        tuple(
            Option(key=one.key, code="", names=dict(zip(LANGUAGES, one.names, strict=True)))
            for one in items.values()
        ),
    )


def row_of_terms(one: Terms) -> Values:
    """An agreement as a row."""
    return {
        "id": str(one.id), "from_day": one.from_day, "to_day": one.to_day, "kind": str(one.kind),
        "pay": str(one.pay), "agreed": str(one.agreed), "amount": one.amount,
        "currency": one.currency, "position_title": one.position_title,
        "department": one.department,
        "cost_centre_id": str(one.cost_centre_id) if one.cost_centre_id else None,
        "expense": str(one.expense), "rate_share": one.rate_share, "day_hours": one.day_hours,
        "end_reason": one.end_reason,
    }  # fmt: skip


def terms_of(row: Values, told: Values) -> Terms:
    """An agreement of its row, and of its row in the register."""
    centre = _text(row, "cost_centre_id")
    return Terms(
        id=_id(row),
        from_day=_first_day(row),
        to_day=_day(row, "to_day"),
        kind=IncomeKind(_text(row, "kind") or IncomeKind.EMPLOYMENT),
        pay=PayForm(_text(row, "pay") or PayForm.SALARY),
        agreed=Agreed(_text(row, "agreed") or Agreed.GROSS),
        amount=_number(row, "amount") or Decimal(0),
        currency=CurrencyCode(_text(row, "currency") or "GEL"),
        position_title=_text(row, "position_title"),
        department=_text(row, "department"),
        cost_centre_id=UUID(centre) if centre else None,
        expense=Expense(_text(row, "expense") or Expense.ADMINISTRATION),
        rate_share=_number(row, "rate_share") or Decimal(0),
        day_hours=_number(row, "day_hours") or Decimal(0),
        end_reason=_text(row, "end_reason"),
        start_registered_on=_day(told, "start_registered_on"),
        end_registered_on=_day(told, "end_registered_on"),
    )


def row_of_status(one: Status) -> Values:
    """A status as a row."""
    return {
        "kind": str(one.kind), "from_day": one.from_day, "is_on": YES if one.is_on else NO,
        "employer_on": YES if one.employer_on else NO, "reason": one.reason,
    }  # fmt: skip


def status_of(row: Values) -> Status:
    """A status of its row."""
    return Status(
        kind=StatusKind(_text(row, "kind") or StatusKind.PENSION),
        from_day=_first_day(row),
        is_on=_text(row, "is_on") != NO,
        employer_on=_text(row, "employer_on") != NO,
        reason=_text(row, "reason"),
    )


def row_of_allowance(one: Allowance) -> Values:
    """An allowance as a row."""
    return {
        "id": str(one.id), "kind": one.kind, "yearly": one.yearly, "from_day": one.from_day,
        "to_day": one.to_day, "document": one.document,
    }  # fmt: skip


def allowance_of(row: Values) -> Allowance:
    """An allowance of its row."""
    return Allowance(
        id=_id(row),
        kind=_text(row, "kind"),
        yearly=_number(row, "yearly") or Decimal(0),
        from_day=_first_day(row),
        to_day=_day(row, "to_day"),
        document=_text(row, "document"),
    )


def row_of_item(one: RecurringItem) -> Values:
    """A recurring item as a row."""
    return {
        "id": str(one.id), "item": one.item, "amount": one.amount, "percent": one.percent,
        "total": one.total, "from_day": one.from_day, "to_day": one.to_day, "payee": one.payee,
        "document": one.document,
    }  # fmt: skip


def item_of(row: Values) -> RecurringItem:
    """A recurring item of its row."""
    return RecurringItem(
        id=_id(row),
        item=_text(row, "item"),
        from_day=_first_day(row),
        to_day=_day(row, "to_day"),
        amount=_number(row, "amount"),
        percent=_number(row, "percent"),
        total=_number(row, "total"),
        payee=_text(row, "payee"),
        document=_text(row, "document"),
    )


def _options(names: Mapping[K, str]) -> tuple[Option, ...]:
    said = {language: Texts(language) for language in LANGUAGES}
    return tuple(
        Option(
            key=str(key),
            code="",
            names={language: texts.say(name) for language, texts in said.items()},
        )
        for key, name in names.items()
    )


def _id(row: Values) -> UUID:
    known = _text(row, "id")
    return UUID(known) if known else new_id()


def _text(row: Values, key: str) -> str:
    value = row.get(key)
    return value if isinstance(value, str) else ""


def _day(row: Values, key: str) -> date | None:
    value = row.get(key)
    return value if isinstance(value, date) else None


def _first_day(row: Values) -> date:
    """The first day; a row without one is told before it comes so far."""
    return _day(row, "from_day") or date.max


def _number(row: Values, key: str) -> Decimal | None:
    value = row.get(key)
    return value if isinstance(value, Decimal) else None
