"""What the VAT return is about: boxes, records of the registers, returns and their checks."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import Any
from uuid import UUID

from app.core.dates import Period
from app.core.errors import QT_TRANSLATE_NOOP
from app.core.law import Source
from app.ledger.records import AccountId

NOTHING = Decimal("0.00")


class Side(StrEnum):
    """Which part of the return a box stands in."""

    OUTPUT = "output"
    INPUT = "input"


@dataclass(frozen=True, slots=True, kw_only=True)
class BoxKind:
    """A neutral box of the return: a dated file maps it to the official form.

    `has_vat`: whether it carries tax, or only the value of supplies.
    """

    key: str
    title: str
    side: Side
    has_vat: bool = True
    is_total: bool = True
    """Whether its tax enters the total of its side."""


BOXES: tuple[BoxKind, ...] = (
    BoxKind(
        key="OUT_STD",
        title=QT_TRANSLATE_NOOP("app", "Supplies at the standard rate"),
        side=Side.OUTPUT,
    ),
    BoxKind(key="OUT_ADV", title=QT_TRANSLATE_NOOP("app", "Advances received"), side=Side.OUTPUT),
    BoxKind(
        key="OUT_ADV_OFFSET",
        title=QT_TRANSLATE_NOOP("app", "Advances used up by deliveries"),
        side=Side.OUTPUT,
    ),
    BoxKind(
        key="OUT_CORR",
        title=QT_TRANSLATE_NOOP("app", "Corrections of supplies of earlier months"),
        side=Side.OUTPUT,
    ),
    BoxKind(
        key="OUT_SELF",
        title=QT_TRANSLATE_NOOP("app", "Own use and supplies without charge"),
        side=Side.OUTPUT,
    ),
    BoxKind(
        key="OUT_EXP",
        title=QT_TRANSLATE_NOOP("app", "Export and other supplies exempt with credit"),
        side=Side.OUTPUT,
        has_vat=False,
    ),
    BoxKind(
        key="OUT_EXEMPT",
        title=QT_TRANSLATE_NOOP("app", "Supplies exempt without credit"),
        side=Side.OUTPUT,
        has_vat=False,
    ),
    BoxKind(
        key="OUT_OUTSIDE",
        title=QT_TRANSLATE_NOOP("app", "Supplies outside Georgia"),
        side=Side.OUTPUT,
        has_vat=False,
    ),
    BoxKind(
        key="RC_OUT",
        title=QT_TRANSLATE_NOOP("app", "Reverse charge, accrued"),
        side=Side.OUTPUT,
    ),
    BoxKind(key="IN_DOM", title=QT_TRANSLATE_NOOP("app", "Purchases in Georgia"), side=Side.INPUT),
    BoxKind(key="IN_ADV", title=QT_TRANSLATE_NOOP("app", "Advances paid"), side=Side.INPUT),
    BoxKind(
        key="IN_ADV_OFFSET",
        title=QT_TRANSLATE_NOOP("app", "Advances used up by purchases"),
        side=Side.INPUT,
    ),
    BoxKind(key="IN_IMP", title=QT_TRANSLATE_NOOP("app", "Import"), side=Side.INPUT),
    BoxKind(
        key="IN_RC", title=QT_TRANSLATE_NOOP("app", "Reverse charge, deducted"), side=Side.INPUT
    ),
    BoxKind(
        key="IN_CORR",
        title=QT_TRANSLATE_NOOP("app", "Corrections of deductions of earlier months"),
        side=Side.INPUT,
    ),
    BoxKind(
        key="IN_PROP",
        title=QT_TRANSLATE_NOOP("app", "Adjustment of the proportional deduction"),
        side=Side.INPUT,
    ),
    BoxKind(
        key="IN_NONE",
        title=QT_TRANSLATE_NOOP("app", "Purchases without deduction"),
        side=Side.INPUT,
        has_vat=False,
        is_total=False,
    ),
)
"""The boxes in the order in which they are shown."""

BOX = {kind.key: kind for kind in BOXES}


@dataclass(frozen=True, slots=True, kw_only=True)
class Amounts:
    """What a box comes to, in GEL; `records` behind it, `unfiled` of them after the last filing."""

    base: Decimal = NOTHING
    vat: Decimal = NOTHING
    records: int = 0
    unfiled: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """One thing that must hold before a return is filed; `detail` is a marked text."""

    name: str
    ok: bool
    detail: str
    args: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reconciliation:
    """Ledger, registers and return of a month on one side, in GEL."""

    side: Side
    ledger: Decimal
    registered: Decimal
    moved_in: Decimal
    moved_out: Decimal
    waiting: Decimal
    returned: Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class VatReturn:
    """The return of a month as the registers have it now.

    `carried`: what the budget owed after the month before and was carried over; `payable` is below
    zero where the budget owes. `filed`: the last filed return of the month, if any.
    """

    period: Period
    due: date
    boxes: Mapping[str, Amounts]
    total_out: Decimal
    total_in: Decimal
    carried: Decimal
    payable: Decimal
    checks: tuple[Check, ...] = ()
    kept: tuple[KeptReturn, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptReturn:
    """A return that was prepared or filed; `sequence` above nothing corrects the first."""

    id: UUID
    period: date
    sequence: int
    state: str
    boxes: Mapping[str, Amounts]
    payable: Decimal
    surplus: str
    due: date
    prepared_by: UUID
    prepared_at: datetime
    filed_by: UUID | None
    filed_at: datetime | None
    filed_on: date | None
    reference: str
    entry_id: UUID | None
    entry: str
    version: int


@dataclass(frozen=True, slots=True, kw_only=True)
class VatRecord:
    """A document behind a box. Amounts in GEL; `period` None while it waits."""

    entry_id: UUID
    reference: str
    vat_code: str
    box: str
    tax_point: date
    period: date | None
    party_id: UUID | None
    party: str
    id_code: str
    document: str
    text: str
    base: Decimal
    vat: Decimal
    is_filed: bool = False
    entry_date: date | None = None
    further: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class MixedMonth:
    """A month with purchases for mixed use. Units: GEL; turnovers without the tax.

    `common` is the tax of those purchases, `adjusted` what the month has taken back of it already
    (below zero), `accounts` the base of the purchases by account.
    """

    period: date
    with_right: Decimal
    without_right: Decimal
    common: Decimal
    adjusted: Decimal = NOTHING
    accounts: Mapping[AccountId, Decimal] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Proportion:
    """What a month deducts of its common tax; `annual` is December's difference. Units: GEL."""

    month: MixedMonth
    deducted: Decimal
    annual: Decimal = NOTHING

    @property
    def not_deducted(self) -> Decimal:
        """What becomes cost."""
        return self.month.common - self.deducted

    @property
    def is_posted(self) -> bool:
        """Whether the month was adjusted already."""
        return bool(self.month.adjusted)


@dataclass(frozen=True, slots=True, kw_only=True)
class Uncoded:
    """A line on an account of VAT that carries no VAT code. Amounts in GEL, storno negative."""

    entry_id: UUID
    reference: str
    entry_date: date
    account: str
    text: str
    debit: Decimal
    credit: Decimal


MISFITS: Mapping[str, str] = {
    "no_payer": QT_TRANSLATE_NOOP("app", "VAT is deducted, and the supplier was no payer that day"),
    "abroad": QT_TRANSLATE_NOOP("app", "VAT is deducted, and the supplier is abroad"),
    "home": QT_TRANSLATE_NOOP("app", "Reverse charge, and the supplier is in Georgia"),
}
"""Why a party does not fit what was bought of it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Misfit:
    """A purchase whose party does not fit its VAT code; amounts in GEL."""

    entry_id: UUID
    reference: str
    vat_code: str
    tax_point: date
    party: str
    id_code: str
    document: str
    base: Decimal
    vat: Decimal
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TaxableOperation:
    """A taxable operation as the threshold counts it. Units: GEL without the tax."""

    day: date
    amount: Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class Forecast:
    """When the threshold will be passed if months go on as the last ones went.

    Units: `monthly_mean` in GEL, of so many whole `months`; `passes_in` is the month in which the
    threshold would be passed, None when the next twelve stay below it.
    """

    monthly_mean: Decimal
    months: int
    passes_in: Period | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Threshold:
    """How near taxable operations are to the threshold of registration on a day.

    Units: GEL without the tax. `crossed_on` is the day of the operation that passed it - taxed
    itself -, `register_by` the last day to apply, `first_return_due` that of the first return;
    the three are None while it has not been passed. `forecast` is None after it, and while no
    whole month is known.
    """

    on: date
    turnover: Decimal
    limit: Decimal
    percent: Decimal
    is_near: bool
    """Not passed, and so near to it that the program warns."""
    crossed_on: date | None
    register_by: date | None
    first_return_due: date | None
    forecast: Forecast | None
    source: Source
    uncoded: Decimal = Decimal("0.00")
    """Of `turnover`: income without a VAT code, counted because nobody said it is exempt."""
    months: tuple[TaxableOperation, ...] = ()
    """What each month of the window earned."""
    registered_since: date | None = None
    """Since when the company is registered, if it is on the day: then nothing is asked of it."""
    late: Decimal = Decimal("0.00")
    """Taxable operations after the term to apply had ended and before the registration."""
    fine: Decimal = Decimal("0.00")
    """What article 282 asks for those."""
