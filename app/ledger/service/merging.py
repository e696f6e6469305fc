"""Verbs of merging two accounts: what would move, and the draft that moves it."""

from __future__ import annotations

from datetime import date
from typing import Any
from uuid import UUID

from app.core.books import Books
from app.core.changes import Changed
from app.core.errors import QT_TRANSLATE_NOOP, refuse_any
from app.core.ids import new_id
from app.core.texts import Texts
from app.ledger import merging_rules, queries
from app.ledger.records import EntryDraft, EntryId, MergeProposal
from app.ledger.service.accounts import account_by_code
from app.ledger.service.entries import save_draft

_TEXT = QT_TRANSLATE_NOOP("app", "Balance of account {account} carried to account {into}")
_HARMLESS = frozenset({"merge.dimensions"})


def merge_proposal(books: Books, code: str, into_code: str, day: date) -> MergeProposal:
    """What merging one account into another would move at the end of a day; nothing is changed.

    Raises: NotFound "account.not_found".
    """
    account, into = account_by_code(books, code), account_by_code(books, into_code)
    with books.read() as tx:
        remainders = queries.account_remainder(tx, books.tenant, account.id, day)
        into_gel = queries.account_balance(tx, books.tenant, into.id, day)
        change = {"code": account.code, "is_active": False}
        held = queries.chart_faults(tx, books.tenant, (change,)) if account.is_active else ()
    lines = merging_rules.merge_lines(account.id, into.id, remainders)
    draft = EntryDraft(
        id=EntryId(new_id()),
        kind="manual",
        entry_date=day,
        text=Texts(books.language).say(_TEXT, account=account.code, into=into.code),
        lines=lines,
    )
    return MergeProposal(
        account=account,
        into=into,
        remainders=remainders,
        draft=draft if lines else None,
        problems=merging_rules.merge_faults(account, into, remainders),
        after=merging_rules.holding(held),
        into_gel=into_gel,
    )


def begin_merge(books: Books, request: UUID, proposal: MergeProposal) -> Changed[dict[str, Any]]:
    """Keep the draft that carries the balance over; posting it is the accountant's.

    Raises: Refused "merge.same", "merge.type", "merge.not_postable", "merge.currency" or
    "merge.nothing".
    """
    refuse_any(one for one in proposal.problems if one.code not in _HARMLESS)
    refuse_any(merging_rules.nothing_to_move(proposal))
    assert proposal.draft is not None
    return save_draft(books, request, proposal.draft)
