"""Pay: what was agreed, the month it is calculated from, and every figure it comes to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum

from app.core.dates import Period
from app.core.law import Source
from app.core.money import GEL, CurrencyCode, Money

_NOTHING = Money(Decimal(0), GEL)


class Agreed(StrEnum):
    """Whether the contract names the pay before or after what is withheld."""

    GROSS = "gross"
    NET = "net"


class RuleSet(StrEnum):
    """How income tax is computed."""

    STATUTORY = "statutory"
    """On gross less the employee's own pension contribution: what is posted and filed."""
    GROSS_BASE = "gross_base"
    """On the whole gross, as some handbooks have it: for comparison only, never posted."""


class IncomeKind(StrEnum):
    """What a person is paid for; it decides the tax that is withheld at source."""

    EMPLOYMENT = "employment"
    """Work under a contract of employment, of residents and non-residents alike (art. 101)."""
    SERVICE = "service"
    """A service of a natural person who is not registered as a payer (art. 154)."""
    ENTREPRENEUR = "entrepreneur"
    """A service of an individual entrepreneur with a certificate: nothing is withheld."""
    NONRESIDENT_SERVICE = "nonresident_service"
    """A service of a non-resident from a Georgian source (art. 134)."""
    LISTED_SERVICE = "listed_service"
    """The same of a person in a jurisdiction of preferential taxation."""


class PayForm(StrEnum):
    """What the rate of a contract is for."""

    SALARY = "salary"
    """For a month of the full norm."""
    HOURLY = "hourly"
    PIECE = "piece"
    """For one unit of work."""


class ItemKind(StrEnum):
    """What a pay item does to pay."""

    EARNING = "earning"
    BENEFIT = "benefit"
    """Received in kind: taxed, but not paid out."""
    DEDUCTION = "deduction"
    """Taken from what is left after tax."""
    ADVANCE = "advance"
    """Paid already; taken from what is paid out."""
    EMPLOYER = "employer"
    """Borne by the employer on top of gross pay."""
    STATUTORY = "statutory"
    """Withheld by law: the pension contribution and the income tax, and what remains."""


class ProRata(StrEnum):
    """By what a month's salary is divided when only a part of the month is worked."""

    WORKING_DAYS = "working_days"
    CALENDAR_DAYS = "calendar_days"
    HOURS = "hours"


@dataclass(frozen=True, slots=True, kw_only=True)
class PayItem:
    """A kind of earning or deduction as the rules treat it on a day; dated data."""

    key: str
    names: tuple[str, str, str]
    """In Georgian, English and Russian."""
    kind: ItemKind
    is_taxable: bool
    has_pension: bool
    """Whether it belongs to the base of the pension contributions of a participant."""
    debit_role: str
    """Role of the account it is charged to; empty where the posting follows from others."""
    credit_role: str
    formula: str
    """In the language of `formula`; its names are those of `pay_items.KNOWN`."""
    priority: int
    """Deductions are taken in this order, the smallest first."""
    is_limited: bool = False
    """Whether the limit of deductions from pay holds for it."""
    limit_key: str = ""
    """Key in resources/rates/labour.toml of what is free of tax a day, or of its own limit."""
    excess_item: str = ""
    """The item that takes what lies above the limit."""
    is_shared: bool = False
    """Whether claims of one priority share what there is; else the earlier is served first."""
    in_average: bool = False
    """Whether it counts in the average pay that leave is paid by."""
    first_day: date
    last_day: date | None
    source: Source

    def covers(self, day: date) -> bool:
        """Whether the item is in force on the day."""
        return self.first_day <= day and (self.last_day is None or day <= self.last_day)


@dataclass(frozen=True, slots=True, kw_only=True)
class ContractPiece:
    """What was agreed for some days of a month; a change of contract makes another piece."""

    contract: str
    """Key of the contract."""
    period: Period
    """The days it is in force; the rules look at those in the month."""
    form: PayForm
    agreed: Agreed
    rate: Decimal
    """Units: of `currency`, for a month, an hour or a unit, as `form` says."""
    kind: IncomeKind = IncomeKind.EMPLOYMENT
    has_pension: bool
    has_employer_pension: bool
    hours_a_day: Decimal = Decimal(8)
    cost_centre: str = ""
    currency: CurrencyCode = GEL
    exchange_rate: Decimal = Decimal(1)
    """Units: GEL for one unit of `currency`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeCount:
    """The time of one contract in one month, counted from its timesheet. Units: days, hours."""

    contract: str
    since: date | None = None
    """First day of the piece of the contract; None where it has but one in the month."""
    worked_days: Decimal = Decimal(0)
    worked_hours: Decimal = Decimal(0)
    """Within the norm: without overtime and without work on holidays."""
    overtime_hours: Decimal = Decimal(0)
    night_hours: Decimal = Decimal(0)
    holiday_hours: Decimal = Decimal(0)
    """Work on a public holiday or a day of rest."""
    leave_days: Decimal = Decimal(0)
    """Working days of paid annual leave."""
    unpaid_days: Decimal = Decimal(0)
    sick_days: Decimal = Decimal(0)
    maternity_days: Decimal = Decimal(0)
    trip_days: Decimal = Decimal(0)
    """Days of business trips; they are worked too. Calendar days."""
    absent_days: Decimal = Decimal(0)
    """Working days of the contract without work and without a reason."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemInput:
    """One pay item entered for a person's month; the item's formula makes a figure of it."""

    item: str
    amount: Money = _NOTHING
    quantity: Decimal = Decimal(0)
    """Hours, days or units, as the item's formula takes it."""
    agreed: Agreed = Agreed.GROSS
    contract: str = ""
    """Empty: the first contract of the month."""
    cost_centre: str | None = None
    """None: that of the contract."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """Something to be taken from pay month by month: a loan, alimony, an order of a court."""

    key: str
    item: str
    amount: Money = _NOTHING
    """To be taken each month; with `percent` whichever of both is given."""
    percent: Decimal = Decimal(0)
    """Of the pay after tax and pension."""
    balance: Money | None = None
    """What is owed in all; None: without end."""
    carried: Money = _NOTHING
    """What the limit left from earlier months."""
    since: date
    """Among claims of one priority the earlier is served first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """What was taken for one claim. Units: GEL, tetri."""

    claim: str
    item: str
    wanted: Money
    amount: Money
    carried: Money
    """What the limit left for the months to come."""
    balance: Money | None
    """What is still owed afterwards."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EmployeeMonth:
    """All that one person's month is calculated from."""

    employee: str
    """A key, never a name or a personal number."""
    month: Period
    day: date
    """The day of payment, known or planned: the values of the law are those of this day."""
    contracts: tuple[ContractPiece, ...]
    time: tuple[TimeCount, ...] = ()
    """A contract without a row of time was worked on all its working days."""
    items: tuple[ItemInput, ...] = ()
    claims: tuple[Claim, ...] = ()
    average_day: Money = _NOTHING
    """Average pay of a working day, for leave: `time_rules.average_day`."""
    allowance: Money = _NOTHING
    """Income of the year that is free of tax."""
    allowance_used_before: Money = _NOTHING
    """By the months of the year before this one."""
    income_before: Money = _NOTHING
    """Gross income of the year before this month, for the slices of the state's share."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """One figure of a person's month that opens its formula, inputs and law. Units: GEL, tetri."""

    item: str
    """Key of a pay item, or one of `run_rules.STATUTORY`."""
    contract: str = ""
    cost_centre: str = ""
    amount: Money
    formula: str
    inputs: Mapping[str, Decimal]
    """What the names of the formula stood for."""
    source: Source | None = None
    note: str = ""
    """Key of the claim that a deduction serves."""

    @property
    def key(self) -> FigureKey:
        """What is compared between two calculations of one month."""
        return (self.item, self.contract, self.cost_centre, self.note)


FigureKey = tuple[str, str, str, str]
"""Item, contract, cost centre, note."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CostShare:
    """What one cost centre bears. Units: GEL, tetri."""

    cost_centre: str
    gross: Money
    exempt: Money
    pension_employer: Money


@dataclass(frozen=True, slots=True, kw_only=True)
class MonthPay:
    """One person's month calculated. Units: GEL, tetri.

    withheld: net + income_tax + pension_employee = gross.
    payout = net + exempt - in_kind - deducted - advances.
    """

    employee: str
    month: Period
    day: date
    figures: tuple[Figure, ...]
    withheld: Withheld
    exempt: Money
    """Paid, but no income: within the limits of business trips."""
    in_kind: Money
    """Part of net that was received in kind, at its value."""
    deducted: Money
    advances: Money
    taken: tuple[Taken, ...]
    payout: Money
    shares: tuple[CostShare, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """What a new calculation of a month adds to what was posted for it; below zero: takes back."""

    item: str
    contract: str
    cost_centre: str
    note: str
    amount: Money
    """New less posted. Units: GEL, tetri."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Odd:
    """Something in a month's pay that a person should look at before approving it."""

    employee: str
    code: str
    text: str
    args: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Pay:
    """What one payment to a person is computed from. Units: GEL."""

    employee: str
    agreed: Agreed
    amount: Money
    day: date
    """The day of payment: tax arises then, at the rates of that day."""
    has_pension: bool
    has_employer_pension: bool
    is_service: bool = False
    """A service of a person who is not registered as a payer, rather than a salary."""
    kind: IncomeKind | None = None
    """What is paid for; None: a salary or, with `is_service`, a service."""
    income_before: Money = _NOTHING
    """Gross income of this person paid earlier in the year."""
    allowance: Money = _NOTHING
    """Income of the year that is free of tax."""
    allowance_used_before: Money = _NOTHING
    benefit: Money = _NOTHING
    """Value of a benefit in kind, as received."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Withheld:
    """What a payment comes to; net + income_tax + pension_employee = gross. Units: GEL, tetri."""

    gross: Money
    pension_employee: Money
    taxable: Money
    """What the tax is computed on, after the allowance."""
    allowance_used: Money
    income_tax: Money
    net: Money
    pension_employer: Money
    pension_state: Money
    """An estimate of what the state adds: the Pension Agency computes it."""

    @property
    def employer_cost(self) -> Money:
        """Gross pay and the employer's own contribution."""
        return self.gross + self.pension_employer


@dataclass(frozen=True, slots=True, kw_only=True)
class Accrued:
    """What was posted for one person's month, or a correction of it. Units: GEL, tetri."""

    employee: str
    day: date
    """Of the posting: it enters the month's books on this day."""
    for_month: Period
    """The month that was worked: payments settle the oldest first."""
    kind: IncomeKind = IncomeKind.EMPLOYMENT
    withheld: Withheld
    """Of a correction: the differences, which may be below zero."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Payment:
    """Money that settled net pay on a day: by the bank, in cash, in kind, or to a third party.

    Below zero: it came back.
    """

    key: str
    employee: str
    day: date
    net: Money
    kind: IncomeKind = IncomeKind.EMPLOYMENT
    has_pension: bool = True
    """With `kind`: by what an advance is taxed that is paid before anything was accrued."""
    has_employer_pension: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class PaidPart:
    """What one payment carries of one month's gross, tax and pension. Units: GEL, tetri."""

    payment: str
    """Empty: a correction of a month that had been paid in full."""
    employee: str
    day: date
    for_month: Period | None
    """None: an advance, paid before anything was accrued."""
    kind: IncomeKind
    withheld: Withheld


@dataclass(frozen=True, slots=True, kw_only=True)
class Bridge:
    """opening + accrued - paid = closing: of gross, pension, tax and net alike. Units: GEL."""

    period: Period
    opening: Withheld
    accrued: Withheld
    paid: Withheld
    closing: Withheld


@dataclass(frozen=True, slots=True, kw_only=True)
class Payee:
    """Who was paid, as the return names him; private, and so never shown by `repr`."""

    employee: str
    id_number: str = field(repr=False)
    first_name: str = field(repr=False)
    """Of a legal person its form."""
    last_name: str = field(repr=False)
    """Of a legal person its name."""
    address: str = field(repr=False)
    country: str = "268"
    """Code of the Revenue Service; 268 is Georgia."""
    category: str = ""
    """Number of the portal's classifier; empty: that of the kind of income."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReturnLine:
    """One row of the withholding return: what one person was paid on one day. Units: GEL."""

    employee: str
    day: date
    kind: IncomeKind
    gross: Money
    allowance: Money
    pension_employee: Money
    pension_employer: Money
    income_tax: Money
    tax_percent: Decimal
    portal_tax: Money
    """The tax as the portal calculates it of the row alone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """Two sums that must be one. Units: GEL, tetri."""

    name: str
    expected: Money
    found: Money

    @property
    def is_good(self) -> bool:
        """Whether they are one to the tetri."""
        return self.expected == self.found


@dataclass(frozen=True, slots=True, kw_only=True)
class WithholdingReturn:
    """The return of a month, built from its payments. Units: GEL, tetri."""

    month: Period
    lines: tuple[ReturnLine, ...]
    total: Withheld
    due: date
    pension_due: date | None
    """None where the law of the month named no day."""
