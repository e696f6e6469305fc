"""Opening balances on their way in."""

from __future__ import annotations

from dataclasses import dataclass

from app.core.file_rows import FileRows
from app.ledger.records.accounts import AccountId, Registers
from app.ledger.records.entries import EntryDraft
from app.ledger.records.imports import ImportFile, ImportPlan


@dataclass(frozen=True, slots=True, kw_only=True)
class OpeningAccounts:
    """What an opening file may name. `balance_to`: the account that takes the rest, if any."""

    registers: Registers
    off_balance: frozenset[AccountId]
    balance_to: AccountId | None


@dataclass(frozen=True, slots=True, kw_only=True)
class OpeningPlan:
    """The opening entry read from a file, and what is needed to show a fault at its row."""

    entry: EntryDraft
    plan: ImportPlan
    table: FileRows
    file: ImportFile
