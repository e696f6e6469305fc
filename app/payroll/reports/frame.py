"""What every paper of payroll stands in, and the words they share."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Any

from app.core.dates import Period
from app.core.errors import QT_TRANSLATE_NOOP
from app.core.formats import LANGUAGES
from app.core.sheet import Column, Kind, Row, Sheet, Signature, Value
from app.core.texts import Texts
from app.ledger.records import Company
from app.payroll.pay_items import pay_items
from app.payroll.records import Employee, EmployeeId, Expense, IncomeKind, RunLine, Sums, Terms
from app.payroll.records.names import EXPENSE_NAMES, INCOME_KIND_NAMES

NOTHING = Decimal(0)
BLANK = "________"
"""To be filled by hand."""
CODE_WORD = QT_TRANSLATE_NOOP("app", "Code")
NAME_WORD = QT_TRANSLATE_NOOP("app", "Employee")
MONTH_WORD = QT_TRANSLATE_NOOP("app", "Month")
DIRECTOR = QT_TRANSLATE_NOOP("app", "Director")
ACCOUNTANT = QT_TRANSLATE_NOOP("app", "Chief accountant")
OFFICER = QT_TRANSLATE_NOOP("app", "Payroll officer")
CASHIER = QT_TRANSLATE_NOOP("app", "Paid out by")
RECIPIENT = QT_TRANSLATE_NOOP("app", "Employee")
DRAFT_NOTE = QT_TRANSLATE_NOOP("app", "Draft: this run is not posted, and it may still change.")
SUM_TITLES: Mapping[str, str] = {
    "gross": QT_TRANSLATE_NOOP("app", "Gross"),
    "exempt": QT_TRANSLATE_NOOP("app", "Paid, no income"),
    "pension_employee": QT_TRANSLATE_NOOP("app", "Pension, employee"),
    "allowance_used": QT_TRANSLATE_NOOP("app", "Allowance used"),
    "taxable": QT_TRANSLATE_NOOP("app", "Taxable"),
    "income_tax": QT_TRANSLATE_NOOP("app", "Income tax"),
    "net": QT_TRANSLATE_NOOP("app", "Net pay"),
    "in_kind": QT_TRANSLATE_NOOP("app", "Received in kind"),
    "deducted": QT_TRANSLATE_NOOP("app", "Taken from pay"),
    "advances": QT_TRANSLATE_NOOP("app", "Advances"),
    "payout": QT_TRANSLATE_NOOP("app", "To pay out"),
    "pension_employer": QT_TRANSLATE_NOOP("app", "Pension, employer"),
    "pension_state": QT_TRANSLATE_NOOP("app", "Pension, state (estimate)"),
    "paid": QT_TRANSLATE_NOOP("app", "Paid"),
    "owed": QT_TRANSLATE_NOOP("app", "Still owed"),
}
RARE = ("exempt", "allowance_used", "in_kind", "deducted", "advances")
"""Sums that a paper leaves out where nobody has any."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PayFrame:
    """What every paper stands in: whose it is, of which time and people, in which language."""

    company: Company
    period: Period
    language: str
    people: Mapping[EmployeeId, Employee] = field(default_factory=dict, repr=False)
    centres: Mapping[str, str] = field(default_factory=dict)
    """Names of cost centres by the text of their id."""
    notes: tuple[str, ...] = ()
    """Marked texts that every paper says below its table."""

    @property
    def texts(self) -> Texts:
        """The words of its language."""
        return Texts(self.language)

    def sheet(
        self, name: str, title: str, columns: Sequence[Column], rows: Iterable[Row], **more: Any
    ) -> Sheet:
        """A sheet of the company, of the period of the frame; the title is a marked text."""
        texts = self.texts
        notes = (*more.pop("notes", ()), *(texts.say(one) for one in self.notes))
        more.setdefault("first", self.period.first)
        more.setdefault("last", self.period.last)
        return Sheet(
            name=name,
            title=texts.say(title),
            columns=tuple(columns),
            rows=tuple(rows),
            company=self.company.name,
            id_code=self.company.id_code,
            language=self.language,
            notes=notes,
            **more,
        )

    def signed(self, *roles: str) -> tuple[Signature, ...]:
        """Lines to be signed; roles are marked texts."""
        return tuple(Signature(role=self.texts.say(role)) for role in roles)

    def name_of(self, employee: EmployeeId, code: str = "") -> str:
        """The name of an employee, or the code where nothing more is known."""
        found = self.people.get(employee)
        return code if found is None else found.full_name

    def line_name(self, line: RunLine) -> str:
        """Whose a line is, and for what where it is not the pay of the month itself."""
        said = [self.name_of(line.employee_id, line.code)]
        if line.kind is not IncomeKind.EMPLOYMENT:
            said.append(self.texts.say(INCOME_KIND_NAMES[line.kind]))
        if line.run_month is not None and line.month != line.run_month:
            said.append(self.for_month(line.month))
        return ", ".join(said)

    def for_month(self, month: date) -> str:
        """That something belongs to an earlier month."""
        written = self.texts.formats.month(month)
        return self.texts.say(QT_TRANSLATE_NOOP("app", "for {month}"), month=written)

    def item(self, key: str, day: date) -> str:
        """The name of a pay item, or of what the program adds to one."""
        if key in _ADDED:
            return self.texts.say(_ADDED[key])
        found = pay_items().on(day).get(key)
        return key if found is None else found.names[LANGUAGES.index(self.language)]

    def centre(self, key: str) -> str:
        """The expense and the cost centre of a key of `month_rules.cost_key`."""
        expense, _, centre = key.partition(":")
        said = self.texts.say(EXPENSE_NAMES[Expense(expense or Expense.ADMINISTRATION)])
        return f"{self.centres.get(centre, centre)}, {said}" if centre else said


_ADDED = {
    "gross_up": QT_TRANSLATE_NOOP("app", "Added to reach the agreed net pay"),
    "benefit_gross_up": QT_TRANSLATE_NOOP("app", "Tax and pension on what was received in kind"),
}


def terms_in(employee: Employee, period: Period) -> Terms | None:
    """The latest terms that hold in a period, or held before it."""
    known = [one for one in employee.terms if one.from_day <= period.last]
    return max(known, key=lambda one: one.from_day, default=None)


def money(texts: Texts, keys: Iterable[str]) -> tuple[Column, ...]:
    """Columns of sums by their keys."""
    return tuple(Column(key, texts.say(SUM_TITLES[key]), Kind.MONEY) for key in keys)


def shown(keys: Iterable[str], total: Sums) -> tuple[str, ...]:
    """The sums to show: all but the rare ones of which there is nothing."""
    return tuple(key for key in keys if key not in RARE or getattr(total, key))


def sums_cells(sums: Sums, keys: Iterable[str]) -> dict[str, Value]:
    """The cells of sums."""
    return {key: getattr(sums, key) for key in keys}
