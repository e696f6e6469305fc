"""What the demo is made of: its cast, its documents, and the answer when it stands.

Amounts are in GEL unless a currency is named.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from app.core.books import Tenant
from app.core.money import GEL, CurrencyCode, Money


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """A demo that stands: how much is posted, who works in it, how many drafts wait."""

    company: str
    tenant: Tenant
    entries: int
    lines: int
    persons: tuple[str, ...]
    drafts: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Template:
    """The chart that the demo is founded with, and which account serves which role."""

    chart: tuple[Mapping[str, object], ...]
    account_roles: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Goods:
    """Goods: cost of a unit without VAT in the supplier's currency, units of an ordinary week."""

    code: str
    name: str
    unit: str
    supplier: str
    cost: Decimal
    markup_percent: Decimal
    week: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Customer:
    """Who buys on credit. `weight`: how often; `open_gel`: owed when the books begin."""

    code: str
    name: str
    days: int
    id_code: str = ""
    country: str = "GE"
    currency: CurrencyCode = GEL
    weight: int = 1
    open_gel: Decimal = Decimal(0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Supplier:
    """Who delivers goods. `advance_percent` is paid before a delivery from abroad."""

    code: str
    name: str
    days: int
    id_code: str = ""
    country: str = "GE"
    currency: CurrencyCode = GEL
    with_vat: bool = True
    open_gel: Decimal = Decimal(0)
    advance_percent: Decimal = Decimal(0)
    first_month: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Cost:
    """A cost that comes back: every month on a day, or every week on a weekday (Monday is 0)."""

    code: str
    party: str
    id_code: str
    role: str
    text: str
    net_gel: Decimal
    spread_percent: int
    winter_percent: int
    pay_days: int
    with_vat: bool
    parts: Mapping[str, int]
    day: int = 0
    weekday: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Software:
    """A service from abroad, charged every month on a day in its currency."""

    code: str
    party: str
    country: str
    role: str
    text: str
    currency: CurrencyCode
    amount: Decimal
    day: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Broker:
    """Who clears imports; the fee is part of the cost of the goods."""

    code: str
    party: str
    id_code: str
    text: str
    net_gel: Decimal
    pay_days: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Employee:
    """A post, who holds it (an invented person), and what was agreed: pay a month in GEL.

    `agreed`: gross or net; `raised_from`, `raised_gel`: another pay from a day on; `leave_from`,
    `leave_to`: a paid leave; `ends`: the last day of work, with the days of leave not taken.
    """

    code: str
    name: str
    first_name: str
    last_name: str
    personal_number: str
    sex: str
    iban: str
    pay_gel: Decimal
    cost_centre: str
    is_participant: bool
    agreed: str = "gross"
    raised_from: date | None = None
    raised_gel: Decimal = Decimal(0)
    leave_from: date | None = None
    leave_to: date | None = None
    ends: date | None = None
    end_reason: str = ""
    leave_left: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Asset:
    """A fixed asset: its cost, how much of it is worn when the books begin, its life."""

    code: str
    name: str
    role: str
    cost_gel: Decimal
    worn_gel: Decimal
    life_months: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Wander:
    """A currency whose demo rate wanders from its first to its last value (GEL per unit)."""

    code: CurrencyCode
    first: Decimal
    last: Decimal
    step: Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class Cast:
    """Everybody and everything the demo's documents speak of.

    `company`, `colleague`, ...: tables of settings by name; `registers`: rows as the books take
    them.
    """

    company: Mapping[str, object]
    colleague: Mapping[str, str]
    approval_from_gel: Mapping[str, Decimal]
    opening: Mapping[str, Decimal]
    loan: Mapping[str, Decimal]
    bank: Mapping[str, Decimal]
    holidays: frozenset[date]
    currencies: tuple[Wander, ...]
    goods: tuple[Goods, ...]
    customers: tuple[Customer, ...]
    suppliers: tuple[Supplier, ...]
    monthly: tuple[Cost, ...]
    weekly: tuple[Cost, ...]
    software: Software
    broker: Broker
    employees: tuple[Employee, ...]
    assets: tuple[Asset, ...]
    registers: Mapping[str, tuple[Mapping[str, object], ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Foreign:
    """A sum in a foreign currency at a rate in GEL per unit."""

    money: Money
    rate: Decimal

    @property
    def gel(self) -> Money:
        """The same in GEL, rounded to tetri."""
        return self.money.in_gel(self.rate).to_tetri()


@dataclass(frozen=True, slots=True, kw_only=True)
class Posting:
    """One line to be: an account by its role, one side in GEL, dimensions by their codes."""

    role: str
    is_debit: bool
    gel: Money
    foreign: Foreign | None
    codes: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class BillLine:
    """A line of an invoice: its account by role, its dimensions by code; price of one unit."""

    text: str
    units: int
    price: Decimal
    vat_code: str
    role: str
    codes: Mapping[str, str]
    unit: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bill:
    """A document with lines: an invoice, a shop's day, a customs declaration, a credit note.

    `period`: the month whose return deducts a purchase, by its first day; one before the day of
    the document (there is none such) never occurs, one later waits for its tax invoice until then;
    None: the tax invoice has not come when the year ends. `is_late`: its tax invoice came after
    the return of `period` was filed. `advances`: number, sum and VAT of what is used up.
    """

    kind: str
    party: str
    number: str
    lines: tuple[BillLine, ...]
    due: date | None = None
    period: date | None = None
    is_late: bool = False
    foreign: Foreign | None = None
    includes_vat: bool = False
    corrects: str = ""
    advances: tuple[tuple[str, Money, Money], ...] = ()
    takings: tuple[tuple[str, Money], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Declared:
    """That a settlement is that of a return: its month, and whether it corrects a filed one."""

    month: date
    filed_on: date
    is_correction: bool = False


class Wages(StrEnum):
    """What of a month's wages a document is."""

    RUN = "run"
    PAYMENT = "payment"
    RETURN = "return"


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """What becomes an entry. `is_colleagues`: the second person enters it, not the owner.

    `bill`: the invoice that makes the entry; `declared`: the VAT return that it settles; `wages`:
    the run, payment or return of wages that makes it.
    """

    day: date
    kind: str
    text: str
    number: str
    is_colleagues: bool
    postings: tuple[Posting, ...]
    bill: Bill | None = None
    declared: Declared | None = None
    wages: Wages | None = None

    @property
    def gel(self) -> Money:
        """The sum of its debits."""
        return sum((line.gel for line in self.postings if line.is_debit), Money(Decimal(0)))


@dataclass(frozen=True, slots=True, kw_only=True)
class Storno:
    """A document that was wrong, and what its reversal says."""

    wrong: Document
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Invoice:
    """A sum to be received or paid on a day: in GEL, or in the currency it was agreed in."""

    party: str
    number: str
    gel: Money
    due: date
    foreign: Foreign | None = None
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """The year as documents in order, reversals among them, and drafts that wait at its end."""

    documents: tuple[Document | Storno, ...]
    drafts: tuple[Document, ...]
