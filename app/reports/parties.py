"""Reports of parties: books and what is asked in, Sheet out. The chart names their accounts."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING
from uuid import UUID

from app.core.books import Books
from app.core.errors import QT_TRANSLATE_NOOP, Denied, Refused
from app.core.search import find
from app.core.sheet import Sheet
from app.ledger import service as ledger
from app.parties import reports as party_reports
from app.parties import service as parties
from app.parties.records import PartyId, Statement

if TYPE_CHECKING:
    from app.reports.catalog import Asked, Report


def party_list(books: Books, asked: Asked) -> Sheet:
    """All parties, or what a query finds, with their balances where the reader may see them."""
    day = asked.as_of or asked.period.last
    found = parties.parties(books, day)
    if asked.query.strip():
        found = find(asked.query, found)
    return party_reports.party_list(
        heading(books, asked.language), found, _balances(books, day), day
    )


def _balances(books: Books, day: date) -> dict[PartyId, Decimal] | None:
    """Party -> what is owed with it; `None` for a reader who may not know it."""
    owed: dict[PartyId, Decimal] = {}
    try:
        for one in parties.balances(books, day):
            owed[one.party_id] = owed.get(one.party_id, party_reports.ZERO) + one.balance
    except Denied:
        return None
    return owed


def party_balances(books: Books, asked: Asked) -> Sheet:
    """What is owed with all parties, or with one, by age.

    Raises: NotFound "party.not_found".
    """
    day = asked.as_of or asked.period.last
    all_parties = {party.id: party for party in parties.parties(books, day) if party.id is not None}
    wanted = parties.party_by_code(books, asked.value).id if asked.value else None
    accounts: dict[UUID, party_reports.AccountTitle] = {
        account.id: party_reports.AccountTitle(
            code=account.code,
            name=account.name(asked.language),
        )
        for account in ledger.chart(books)
    }
    found = parties.balances(books, day, wanted)
    return party_reports.party_balances(
        heading(books, asked.language), day, all_parties, accounts, found
    )


def party_statement(books: Books, asked: Asked) -> Sheet:
    """The statement of account of a party.

    Raises: Refused "report.party_missing"; NotFound "party.not_found".
    """
    return party_reports.party_statement(heading(books, asked.language), _statement(books, asked))


def reconciliation_act(books: Books, asked: Asked) -> Sheet:
    """The reconciliation act with a party.

    Raises: Refused "report.party_missing"; NotFound "party.not_found".
    """
    told = _statement(books, asked)
    return party_reports.reconciliation_act(heading(books, asked.language), told)


def heading(books: Books, language: str) -> party_reports.Heading:
    """What the papers of a company stand under."""
    company = ledger.company(books)
    return party_reports.Heading(company=company.name, id_code=company.id_code, language=language)


def _statement(books: Books, asked: Asked) -> Statement:
    if not asked.value:
        raise Refused(
            "report.party_missing",
            QT_TRANSLATE_NOOP("app", "Name the party with --party CODE."),
        )
    return parties.statement(books, asked.value, asked.period)


REPORTS: Mapping[str, Report] = {
    "party-list": party_list,
    "party-balances": party_balances,
    "party-statement": party_statement,
    "reconciliation-act": reconciliation_act,
}

OF_A_DAY = frozenset({"party-list", "party-balances"})
"""Those that can be asked for a day instead of a period."""
