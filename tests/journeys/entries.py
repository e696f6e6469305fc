"""Entries with which journeys of the window begin."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from app.core.ids import new_id
from app.ledger import service as ledger
from app.ledger.records import AccountId, EntryDraft, EntryId, LineDraft
from tests.kit.world import World


def bank_and_capital(world: World) -> tuple[EntryDraft, ...]:
    """Two posted entries of March 2025 in kavkasia: capital paid in, a part paid back."""
    accounts = world.accounts["kavkasia"]
    bank, capital = AccountId(accounts["1210"]), AccountId(accounts["5150"])

    def entry(day: int, text: str, debit: AccountId, credit: AccountId, amount: str) -> EntryDraft:
        return EntryDraft(
            id=EntryId(new_id()),
            kind="manual",
            entry_date=date(2025, 3, day),
            text=text,
            lines=(
                LineDraft(account_id=debit, debit=Decimal(amount)),
                LineDraft(account_id=credit, credit=Decimal(amount)),
            ),
        )

    entries = (
        entry(5, "Founders pay in the capital", bank, capital, "1234567.89"),
        entry(6, "Part of the capital is paid back", capital, bank, "1000.00"),
    )
    chief = world.books("chief", "kavkasia", "en")
    assert ledger.post_entries(chief, new_id(), entries).value.is_posted
    return entries
