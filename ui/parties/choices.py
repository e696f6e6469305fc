"""Parties, accounts and VAT codes as they are offered in fields of choice."""

from __future__ import annotations

from collections.abc import Iterable

from app.core.formats import LANGUAGES
from app.ledger.records import Account, RegisterRow
from app.parties.records import Party
from ui.kit.choice_field import Option


def party_options(parties: Iterable[Party]) -> tuple[Option, ...]:
    """Parties by code, found by name too; the identification code at the right end."""
    return tuple(
        Option(
            key=party.code,
            code=party.code,
            names=dict.fromkeys(LANGUAGES, party.name),
            note=party.id_code,
            is_active=party.is_active,
        )
        for party in parties
    )


def account_options(accounts: Iterable[Account], types: tuple[str, ...]) -> tuple[Option, ...]:
    """The accounts of some types that take entries."""
    return tuple(
        Option(key=one.code, code=one.code, names=one.names, is_active=one.is_active)
        for one in accounts
        if one.is_postable and str(one.type) in types
    )


def vat_code_options(codes: Iterable[RegisterRow], direction: str) -> tuple[Option, ...]:
    """The VAT codes that a side may have: output (our sales) or input (our purchases)."""
    return tuple(
        Option(
            key=one.code,
            code=one.code,
            names=dict.fromkeys(LANGUAGES, one.name),
            is_active=one.is_active,
        )
        for one in codes
        if one.further.get("direction") in (direction, "both", "none")
    )
