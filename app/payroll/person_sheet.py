"""Everything that is kept of one person as one sheet, for that person. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from uuid import UUID

from app.core.errors import QT_TRANSLATE_NOOP
from app.core.sheet import Column, Detail, Kind, Row, Sheet, Style, Value
from app.core.texts import Texts
from app.payroll.pay_items import pay_items
from app.payroll.records import (
    AGREED_NAMES,
    ALLOWANCE_NAMES,
    EXPENSE_NAMES,
    INCOME_KIND_NAMES,
    PAY_FORM_NAMES,
    SEX_NAMES,
    STATUS_NAMES,
    SUMS,
    Employee,
    PaymentLine,
    RunLine,
    Terms,
    Timesheet,
)

_YES, _NO = QT_TRANSLATE_NOOP("app", "yes"), QT_TRANSLATE_NOOP("app", "no")
_LAW = QT_TRANSLATE_NOOP(
    "app",
    "All that this company keeps of the person in its payroll, given to the person concerned (Law "
    "of Georgia on Personal Data Protection: right of access). Entries of the books name the code "
    "alone.",
)
SUM_NAMES = {
    "gross": QT_TRANSLATE_NOOP("app", "Gross"),
    "exempt": QT_TRANSLATE_NOOP("app", "Paid, no income"),
    "pension_employee": QT_TRANSLATE_NOOP("app", "Pension, employee"),
    "allowance_used": QT_TRANSLATE_NOOP("app", "Allowance used"),
    "taxable": QT_TRANSLATE_NOOP("app", "Taxable income"),
    "income_tax": QT_TRANSLATE_NOOP("app", "Income tax"),
    "net": QT_TRANSLATE_NOOP("app", "Net"),
    "in_kind": QT_TRANSLATE_NOOP("app", "Received in kind"),
    "deducted": QT_TRANSLATE_NOOP("app", "Deducted"),
    "advances": QT_TRANSLATE_NOOP("app", "Advances"),
    "payout": QT_TRANSLATE_NOOP("app", "To be paid out"),
    "pension_employer": QT_TRANSLATE_NOOP("app", "Pension, employer"),
    "pension_state": QT_TRANSLATE_NOOP("app", "Pension, state"),
}
"""What the sums of a line of payroll are called."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonKept:
    """Everything kept of one person."""

    employee: Employee
    timesheets: Sequence[Timesheet] = ()
    lines: Sequence[RunLine] = ()
    payments: Sequence[PaymentLine] = ()


def person_sheet(
    kept: PersonKept, centres: Mapping[UUID, str], company: str, id_code: str, texts: Texts
) -> Sheet:
    """All of it: a group for each part, a row for each thing, days and amounts in their columns.

    Units: the currency named beside an amount, else GEL.
    """
    say = texts.say
    return Sheet(
        name=f"employee-{kept.employee.code}",
        title=say(QT_TRANSLATE_NOOP("app", "What is kept of a person")),
        columns=(
            Column("what", say(QT_TRANSLATE_NOOP("app", "What"))),
            Column("first", say(QT_TRANSLATE_NOOP("app", "From")), Kind.DATE),
            Column("last", say(QT_TRANSLATE_NOOP("app", "To")), Kind.DATE),
            Column("value", say(QT_TRANSLATE_NOOP("app", "Content"))),
            Column("amount", say(QT_TRANSLATE_NOOP("app", "Amount")), Kind.MONEY),
        ),
        rows=tuple(_Parts(kept, centres, texts).rows()),
        company=company,
        id_code=id_code,
        details=(Detail(say(QT_TRANSLATE_NOOP("app", "Employee")), kept.employee.code),),
        notes=(say(_LAW),),
        language=texts.language,
    )


class _Parts:
    """The rows, part by part."""

    def __init__(self, kept: PersonKept, centres: Mapping[UUID, str], texts: Texts) -> None:
        self._kept, self._centres, self._texts = kept, centres, texts
        self._say = texts.say

    def rows(self) -> Iterator[Row]:
        """Every part that has something."""
        parts = (
            (QT_TRANSLATE_NOOP("app", "Personal data"), self._person()),
            (QT_TRANSLATE_NOOP("app", "Agreements"), self._terms()),
            (QT_TRANSLATE_NOOP("app", "Pension and residency"), self._statuses()),
            (QT_TRANSLATE_NOOP("app", "Allowances"), self._allowances()),
            (QT_TRANSLATE_NOOP("app", "Recurring items"), self._items()),
            (QT_TRANSLATE_NOOP("app", "Timesheets"), self._time()),
            (QT_TRANSLATE_NOOP("app", "Pay"), self._pay()),
            (QT_TRANSLATE_NOOP("app", "Payments"), self._payments()),
        )
        for title, rows in parts:
            found = tuple(rows)
            if found:
                yield Row(cells={"what": self._say(title)}, style=Style.GROUP)
                yield from found

    def _person(self) -> Iterator[Row]:
        one, say = self._kept.employee, self._say
        birth = "" if one.birth_day is None else self._texts.formats.day(one.birth_day)
        pairs = (
            (QT_TRANSLATE_NOOP("app", "Code"), one.code),
            (QT_TRANSLATE_NOOP("app", "Personal number"), one.personal_number),
            (QT_TRANSLATE_NOOP("app", "First name"), one.first_name),
            (QT_TRANSLATE_NOOP("app", "Last name"), one.last_name),
            (QT_TRANSLATE_NOOP("app", "Day of birth"), birth),
            (QT_TRANSLATE_NOOP("app", "Sex"), say(SEX_NAMES[one.sex])),
            (QT_TRANSLATE_NOOP("app", "Citizenship"), one.citizenship),
            (QT_TRANSLATE_NOOP("app", "Mobile"), one.mobile),
            (QT_TRANSLATE_NOOP("app", "E-mail"), one.email),
            (QT_TRANSLATE_NOOP("app", "Address"), one.address),
            (QT_TRANSLATE_NOOP("app", "Bank account (IBAN)"), one.iban),
            (QT_TRANSLATE_NOOP("app", "Note"), one.note),
            (QT_TRANSLATE_NOOP("app", "In use"), say(_YES if one.is_active else _NO)),
        )
        for title, value in pairs:
            yield self._row(say(title), value)

    def _terms(self) -> Iterator[Row]:
        for one in self._kept.employee.terms:
            yield self._row(
                self._say(INCOME_KIND_NAMES[one.kind]),
                self._agreed(one),
                first=one.from_day,
                last=one.to_day,
                amount=one.amount,
            )

    def _agreed(self, one: Terms) -> str:
        say, formats = self._say, self._texts.formats
        parts = [
            say(PAY_FORM_NAMES[one.pay]),
            say(AGREED_NAMES[one.agreed]),
            one.currency,
            one.position_title,
            one.department,
            self._centres.get(one.cost_centre_id, "") if one.cost_centre_id else "",
            say(EXPENSE_NAMES[one.expense]),
            say(
                QT_TRANSLATE_NOOP("app", "share {share}, hours a day: {hours}"),
                share=formats.number(one.rate_share),
                hours=formats.number(one.day_hours),
            ),
            one.end_reason,
        ]
        told = (
            (QT_TRANSLATE_NOOP("app", "start told on {day}"), one.start_registered_on),
            (QT_TRANSLATE_NOOP("app", "end told on {day}"), one.end_registered_on),
        )
        parts += [say(text, day=day) for text, day in told if day is not None]
        return "; ".join(part for part in parts if part)

    def _statuses(self) -> Iterator[Row]:
        for one in self._kept.employee.statuses:
            said = self._say(_YES if one.is_on else _NO)
            value = "; ".join(part for part in (said, one.reason) if part)
            yield self._row(self._say(STATUS_NAMES[one.kind]), value, first=one.from_day)

    def _allowances(self) -> Iterator[Row]:
        for one in self._kept.employee.allowances:
            kind = ALLOWANCE_NAMES.get(one.kind)
            yield self._row(
                self._say(kind) if kind else one.kind,
                one.document,
                first=one.from_day,
                last=one.to_day,
                amount=one.yearly,
            )

    def _items(self) -> Iterator[Row]:
        formats = self._texts.formats
        for one in self._kept.employee.items:
            parts = [one.payee, one.document]
            if one.percent is not None:
                parts.append(formats.percent(one.percent))
            if one.total is not None:
                text = QT_TRANSLATE_NOOP("app", "{amount} in all")
                parts.append(self._say(text, amount=formats.amount(one.total)))
            yield self._row(
                item_name(one.item, one.from_day, self._texts.language),
                "; ".join(part for part in parts if part),
                first=one.from_day,
                last=one.to_day,
                amount=one.amount,
            )

    def _time(self) -> Iterator[Row]:
        for one in self._kept.timesheets:
            month = self._texts.formats.month(one.month)
            yield self._row(month, " ".join(mark or "–" for mark in one.marks), first=one.month)
            for item in one.items:
                name = item_name(item.item, one.month, self._texts.language)
                yield self._row(name, "", first=one.month, amount=item.amount)

    def _pay(self) -> Iterator[Row]:
        for one in self._kept.lines:
            month = self._texts.formats.month(one.month)
            kind = self._say(INCOME_KIND_NAMES[one.kind])
            for name in SUMS:
                amount = getattr(one.sums, name)
                if amount:
                    yield self._row(self._say(SUM_NAMES[name]), f"{month}; {kind}", amount=amount)
            for figure in one.figures:
                name = item_name(figure.item, one.month, self._texts.language)
                yield self._row(name, f"{month}; {figure.formula}", amount=figure.amount)

    def _payments(self) -> Iterator[Row]:
        for one in self._kept.payments:
            month = self._texts.formats.month(one.month)
            yield self._row(one.reference, month, first=one.day, amount=one.paid)

    def _row(
        self,
        what: str,
        value: str,
        *,
        first: date | None = None,
        last: date | None = None,
        amount: Decimal | None = None,
    ) -> Row:
        cells: dict[str, Value] = {
            "what": what, "value": value, "first": first, "last": last, "amount": amount,
        }  # fmt: skip
        return Row(cells=cells, level=1)


def item_name(key: str, day: date, language: str) -> str:
    """What a pay item is called on a day; a key that is no item stands as it is."""
    item = pay_items().on(day).get(key)
    if item is None:
        return key
    return dict(zip(("ka", "en", "ru"), item.names, strict=True))[language]
