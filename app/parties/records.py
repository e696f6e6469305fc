"""What a party is, what is owed to it and by it, and what a file of parties brings.

Sign of all balances: debit positive, what is owed to us; in GEL unless a currency is named.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from datetime import date, datetime, timedelta
from decimal import Decimal
from enum import StrEnum
from typing import Any, NewType
from uuid import UUID

from app.core.errors import QT_TRANSLATE_NOOP
from app.core.file_rows import FileRows
from app.core.ids import new_id

PartyId = NewType("PartyId", UUID)
HOME = "GE"
"""The country whose organisations and persons have identification codes of 9 and 11 digits."""


class PartyKind(StrEnum):
    """What a party is, and so what its identification code looks like."""

    ORGANISATION = "organisation"
    PERSON = "person"
    FOREIGN = "foreign"


KIND_NAMES: Mapping[PartyKind, str] = {
    PartyKind.ORGANISATION: QT_TRANSLATE_NOOP("app", "Organisation"),
    PartyKind.PERSON: QT_TRANSLATE_NOOP("app", "Natural person"),
    PartyKind.FOREIGN: QT_TRANSLATE_NOOP("app", "Abroad"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class BankAccount:
    """A bank account of a party; without a currency it takes any."""

    iban: str
    bank_name: str = ""
    currency: str | None = None

    def as_json(self) -> dict[str, Any]:
        """The account as the database takes it."""
        return {"iban": self.iban, "bank_name": self.bank_name, "currency": self.currency}


@dataclass(frozen=True, slots=True, kw_only=True)
class VatStatus:
    """Whether a party is a VAT payer from a day on, who says so, and when that was checked.

    `source` is hand or rs.ge; without `checked_at` nobody has said when.
    """

    from_day: date
    is_payer: bool
    source: str = "hand"
    checked_at: datetime | None = None

    def as_json(self) -> dict[str, Any]:
        """The status as the database takes it."""
        return {
            "from_day": self.from_day,
            "is_payer": self.is_payer,
            "source": self.source,
            "checked_at": self.checked_at,
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class Party:
    """A party whole. Without id and version it is not kept yet.

    Accounts and VAT codes are named by code; empty: those the company uses for all. An empty
    identification code is not known. `is_vat_payer` is about the day that was asked about: `None`
    where nothing is known.
    """

    id: PartyId | None = None
    code: str
    name: str
    kind: PartyKind = PartyKind.ORGANISATION
    id_code: str = ""
    country: str = HOME
    address: str = ""
    email: str = ""
    phone: str = ""
    contact_person: str = ""
    note: str = ""
    terms_days: int = 0
    receivable_account: str = ""
    payable_account: str = ""
    income_account: str = ""
    expense_account: str = ""
    sale_vat_code: str = ""
    purchase_vat_code: str = ""
    is_vat_payer: bool | None = None
    is_active: bool = True
    version: int | None = None
    accounts: tuple[BankAccount, ...] = ()
    vat_statuses: tuple[VatStatus, ...] = ()

    @property
    def names(self) -> Mapping[str, str]:
        """Its name, as whoever searches asks for it."""
        return {"ka": self.name}

    @property
    def numbers(self) -> tuple[str, ...]:
        """Identification code and bank accounts, parts of which can be searched for."""
        return tuple(
            number for number in (self.id_code, *(a.iban for a in self.accounts)) if number
        )

    def is_vat_payer_on(self, day: date) -> bool | None:
        """Whether it is a VAT payer on a day; `None` where nothing is known."""
        known = [status for status in self.vat_statuses if status.from_day <= day]
        return max(known, key=lambda status: status.from_day).is_payer if known else None

    def due_day(self, day: date) -> date:
        """When a debt of a day is due by its terms."""
        return day + timedelta(days=self.terms_days)

    def as_json(self) -> dict[str, Any]:
        """The party as the database takes it, all of it."""
        return {
            **{name: getattr(self, name) for name in PLAIN_FIELDS},
            "kind": str(self.kind),
            "accounts": [account.as_json() for account in self.accounts],
            "vat_statuses": [status.as_json() for status in self.vat_statuses],
        }


PLAIN_FIELDS = (
    "code",
    "name",
    "kind",
    "id_code",
    "country",
    "address",
    "email",
    "phone",
    "contact_person",
    "note",
    "terms_days",
    "receivable_account",
    "payable_account",
    "income_account",
    "expense_account",
    "sale_vat_code",
    "purchase_vat_code",
    "is_active",
)
"""What a party has one of."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PartySaved:
    """What became of a party that was saved: `state` is added, changed or same."""

    id: PartyId
    code: str
    version: int
    state: str


class Likeness(StrEnum):
    """Why two parties may be one, the surest first."""

    ID_CODE = "id_code"
    IBAN = "iban"
    NAME = "name"


@dataclass(frozen=True, slots=True, kw_only=True)
class Double:
    """A party that may be the same as another, and why."""

    party: Party
    why: Likeness


@dataclass(frozen=True, slots=True, kw_only=True)
class PartyBalance:
    """What is owed with a party on one account in one currency (`None`: GEL), by days overdue.

    Units: GEL, debit positive; `amount` in the currency. `first_due` is the earliest day due.
    """

    party_id: PartyId
    account_id: UUID
    currency: str | None
    balance: Decimal
    amount: Decimal | None
    not_due: Decimal
    to_30: Decimal
    to_60: Decimal
    to_90: Decimal
    over_90: Decimal
    first_due: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Overdue:
    """What should have been paid by now: to us by `debtors` parties, by us to `creditors`.

    Units: GEL, both zero or more.
    """

    receivable: Decimal
    payable: Decimal
    debtors: int
    creditors: int


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenItem:
    """What is owed of one document, or of one entry where none is named.

    Units: GEL, debit positive; `amount` in the currency.
    """

    party_id: PartyId
    account_id: UUID
    document_id: UUID | None
    currency: str | None
    entry_id: UUID
    day: date
    due_day: date
    balance: Decimal
    amount: Decimal | None

    @property
    def measure(self) -> Decimal:
        """What is open in the currency in which it is owed, debit positive."""
        return self.balance if self.amount is None else self.amount

    @property
    def key(self) -> str:
        """By what the item is told from others."""
        parts = (self.account_id, self.entry_id, self.document_id, self.currency)
        return "/".join(str(part or "") for part in parts)


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenDocument(OpenItem):
    """An open item as people call it: `is_asset` says on which side its account has debts."""

    account: str
    is_asset: bool
    document: str
    number: str
    text: str

    @property
    def is_payment(self) -> bool:
        """Whether it settles, and is no debt itself."""
        return (self.measure < 0) == self.is_asset


@dataclass(frozen=True, slots=True, kw_only=True)
class Allocation:
    """So much of an open debit and an open credit of one account stand for one another.

    Units: the currency in which they are owed; `None` is GEL.
    """

    id: UUID = field(default_factory=new_id)
    account_id: UUID
    currency: str | None
    debit_entry_id: UUID
    debit_document_id: UUID | None
    credit_entry_id: UUID
    credit_document_id: UUID | None
    amount: Decimal

    def as_json(self) -> dict[str, Any]:
        """The allocation as the database takes it."""
        return asdict(self)


STATES = {
    "stands": QT_TRANSLATE_NOOP("app", "stands"),
    "undone": QT_TRANSLATE_NOOP("app", "undone"),
    "void": QT_TRANSLATE_NOOP("app", "void: an entry is reversed"),
}
"""What became of an allocation."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MadeAllocation:
    """An allocation as a list shows it; `state` is stands, undone or void (something reversed)."""

    id: UUID
    day: date
    party_id: PartyId
    account: str
    debit: str
    credit: str
    currency: str | None
    gel: Decimal
    amount: Decimal | None
    state: str


@dataclass(frozen=True, slots=True, kw_only=True)
class StatementLine:
    """One dealing with a party, and what is owed after it."""

    day: date
    entry_id: UUID
    position: int
    number: str
    kind: str
    text: str
    account: str
    document: str
    debit: Decimal
    credit: Decimal
    balance: Decimal
    currency: str | None
    amount: Decimal | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """The dealings with a party in a period, between what was owed before and after."""

    party: Party
    first: date
    last: date
    opening: Decimal
    lines: tuple[StatementLine, ...]

    @property
    def debit(self) -> Decimal:
        """All debits of the period."""
        return sum((line.debit for line in self.lines), Decimal("0.00"))

    @property
    def credit(self) -> Decimal:
        """All credits of the period."""
        return sum((line.credit for line in self.lines), Decimal("0.00"))

    @property
    def closing(self) -> Decimal:
        """What is owed after the period."""
        return self.lines[-1].balance if self.lines else self.opening


@dataclass(frozen=True, slots=True, kw_only=True)
class PartyFile:
    """A file of parties as it was read."""

    name: str
    table: FileRows


@dataclass(frozen=True, slots=True, kw_only=True)
class PartiesImported:
    """What a file of parties brings: `state` is checked (nothing written) or saved."""

    state: str
    added: int
    changed: int
    same: int
