"""What an accounting note is printed from."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from app.ledger.records.accounts import AccountId


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteLine:
    """A line of an entry or draft; in a storno debit or credit is negative.

    `account_id` is `None` where a draft is unfinished; `party` is a name, empty without one.
    """

    account_id: AccountId | None
    debit: Decimal
    credit: Decimal
    currency: str | None
    amount: Decimal | None
    rate: Decimal | None
    party: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """An entry, or a draft, with the names of who made and who approved it (empty: nobody yet)."""

    reference: str
    state: str
    kind: str
    entry_date: date
    text: str
    source_document: str
    lines: tuple[NoteLine, ...]
    prepared_by: str
    approved_by: str
