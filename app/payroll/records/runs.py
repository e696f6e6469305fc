"""Runs, payments and returns of payroll as they are kept. Units: GEL, tetri."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Any, NewType
from uuid import UUID

from app.payroll.records.calculation import IncomeKind, Odd
from app.payroll.records.people import EmployeeId

RunId = NewType("RunId", UUID)
"""The id of a run is that of its entry."""

SUMS = (
    "gross",
    "exempt",
    "pension_employee",
    "allowance_used",
    "taxable",
    "income_tax",
    "net",
    "in_kind",
    "deducted",
    "advances",
    "payout",
    "pension_employer",
    "pension_state",
)
"""The sums of a line of a run; net and payout follow from the others."""


class RunKind(StrEnum):
    """What a run is for."""

    MONTH = "month"
    EXTRA = "extra"
    """What a month adds to a run of it that stands already."""
    CORRECTION = "correction"
    """The difference of months past."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sums:
    """What a person's month, or a difference of it, comes to. Units: GEL, tetri.

    net = gross - pension_employee - income_tax;
    payout = net + exempt - in_kind - deducted - advances.
    """

    gross: Decimal = Decimal("0.00")
    exempt: Decimal = Decimal("0.00")
    pension_employee: Decimal = Decimal("0.00")
    allowance_used: Decimal = Decimal("0.00")
    taxable: Decimal = Decimal("0.00")
    income_tax: Decimal = Decimal("0.00")
    net: Decimal = Decimal("0.00")
    in_kind: Decimal = Decimal("0.00")
    deducted: Decimal = Decimal("0.00")
    advances: Decimal = Decimal("0.00")
    payout: Decimal = Decimal("0.00")
    pension_employer: Decimal = Decimal("0.00")
    pension_state: Decimal = Decimal("0.00")

    def __add__(self, other: Sums) -> Sums:
        return Sums(**{name: getattr(self, name) + getattr(other, name) for name in SUMS})

    def __sub__(self, other: Sums) -> Sums:
        return Sums(**{name: getattr(self, name) - getattr(other, name) for name in SUMS})

    def __bool__(self) -> bool:
        return any(getattr(self, name) for name in SUMS)


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptFigure:
    """One figure of a line: it opens its formula, inputs and law. Units: GEL, tetri."""

    item: str
    contract: str = ""
    cost_centre: str = ""
    note: str = ""
    amount: Decimal = field(repr=False)
    formula: str = ""
    inputs: Mapping[str, Decimal] = field(default_factory=dict, repr=False)
    law: str = ""
    """Act, article and edition in words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptShare:
    """What a cost centre bears of a line. Units: GEL, tetri."""

    cost_centre: str
    gross: Decimal
    exempt: Decimal
    pension_employer: Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptClaim:
    """What was taken for a claim. Units: GEL, tetri."""

    claim: str
    item: str
    amount: Decimal
    carried: Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class RunLine:
    """What a run comes to for one employee and month, with its figures."""

    employee_id: EmployeeId
    code: str
    month: date
    """The month it is for: another than the run's in a correction."""
    kind: IncomeKind
    sums: Sums = field(repr=False)
    figures: tuple[KeptFigure, ...] = field(default=(), repr=False)
    taken: tuple[KeptClaim, ...] = field(default=(), repr=False)
    shares: tuple[KeptShare, ...] = field(default=(), repr=False)
    run_id: RunId | None = None
    """None: calculated and not kept yet."""
    position: int = 0
    run_month: date | None = None
    run_number: int = 0
    is_live: bool = False
    pay_day: date | None = None
    paid: Sums = field(default_factory=Sums, repr=False)
    """What payments that stand or wait have settled: payout, and what that stands for."""

    @property
    def owed(self) -> Decimal:
        """What is still to be paid out. Units: GEL, tetri; below zero: to be taken back."""
        return self.sums.payout - self.paid.payout

    @property
    def is_settled(self) -> bool:
        """Whether payments carried all of it: what was paid out, and the tax with it."""
        return self.sums.payout == self.paid.payout and self.sums.gross == self.paid.gross


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """A run as the list shows it; its amounts are read apart, and that reading is recorded."""

    id: RunId
    month: date
    number: int
    kind: RunKind
    state: str
    """draft, submitted, approved, posted or reversed."""
    reference: str
    version: int | None
    entry_date: date
    pay_day: date
    edition: str
    text: str
    employees: int
    rejected_reason: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Calculated:
    """A run as it was calculated, before it is kept."""

    month: date
    kind: RunKind
    entry_date: date
    pay_day: date
    edition: str
    lines: tuple[RunLine, ...] = field(repr=False)
    odd: tuple[Odd, ...] = field(default=(), repr=False)

    @property
    def total(self) -> Sums:
        """All lines together."""
        found = Sums()
        for line in self.lines:
            found += line.sums
        return found


@dataclass(frozen=True, slots=True, kw_only=True)
class RunSaved:
    """A run or payment as it was kept: its state says whether it waits for a second person."""

    id: UUID
    reference: str
    state: str
    version: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PaymentLine:
    """What one payment carries of one line. Units: GEL, tetri."""

    payment_id: UUID
    day: date
    employee_id: EmployeeId
    code: str
    run_id: RunId
    run_position: int
    month: date
    kind: IncomeKind
    paid: Decimal = field(repr=False)
    gross: Decimal = field(repr=False)
    pension_employee: Decimal = field(repr=False)
    allowance_used: Decimal = field(repr=False)
    income_tax: Decimal = field(repr=False)
    pension_employer: Decimal = field(repr=False)
    state: str = "posted"
    reference: str = ""
    version: int | None = None
    is_live: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptReturn:
    """A withholding return as it was prepared or filed. Units: GEL, tetri."""

    id: UUID
    period: date
    number: int
    """0: the first of its month; the others correct it."""
    state: str
    gross: Decimal = field(repr=False)
    pension_employee: Decimal = field(repr=False)
    income_tax: Decimal = field(repr=False)
    pension_employer: Decimal = field(repr=False)
    rows: tuple[Mapping[str, Any], ...] = field(repr=False)
    reference: str
    filed_on: date | None
    version: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PayrollDue:
    """What waits in payroll, counted: without an amount or a person, so no reading of pay."""

    to_file: date | None
    """The first month whose payments are in no filed return."""
    is_prepared: bool
    """Whether that return is kept already."""
    owed_people: int
    owed_since: date | None
    """The first day on which somebody was to be paid and was not wholly."""
    not_told: int
    """Starts and ends of work that the register of hired persons was not told of in time."""
    told_soon: int
    """Those that it must be told of within a week."""
    last_run: date | None
    """The last month that was run."""
