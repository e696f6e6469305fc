"""Parties as lists and papers: the list, balances with ageing, statement, reconciliation act."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from uuid import UUID

from app.core.errors import QT_TRANSLATE_NOOP
from app.core.formats import EN_DASH, NO_BREAK
from app.core.sheet import Column, Detail, Kind, Row, Sheet, Signature, Style, Value
from app.core.texts import Texts
from app.core.words import in_words
from app.parties.records import (
    KIND_NAMES,
    Party,
    PartyBalance,
    PartyId,
    Statement,
    StatementLine,
)

ZERO = Decimal("0.00")
AGES = ("balance", "not_due", "to_30", "to_60", "to_90", "over_90")
"""The columns of ageing, in the order of `PartyBalance`."""
_SIGN = QT_TRANSLATE_NOOP(
    "app",
    "A debit balance is positive, a credit balance negative. A reversal (storno) "
    "is subtracted on its own side.",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """What every paper stands under: whose books, and in which language."""

    company: str
    id_code: str
    language: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AccountTitle:
    """An account as a paper names it."""

    code: str
    name: str


def vat_word(is_payer: bool | None, texts: Texts) -> str:
    """Whether somebody is a VAT payer, in a word."""
    if is_payer is None:
        return EN_DASH
    if is_payer:
        return texts.say(QT_TRANSLATE_NOOP("app", "payer"))
    return texts.say(QT_TRANSLATE_NOOP("app", "no payer"))


def party_list(
    heading: Heading,
    parties: Iterable[Party],
    balances: Mapping[PartyId, Decimal] | None = None,
    day: date | None = None,
) -> Sheet:
    """Parties by code; with what is owed at the end of a day where the reader may know it."""
    texts = Texts(heading.language)
    owed = balances or {}
    shown = tuple(parties)
    columns: tuple[Column, ...] = (
        Column("code", texts.say(QT_TRANSLATE_NOOP("app", "Code")), Kind.CODE),
        Column("name", texts.say(QT_TRANSLATE_NOOP("app", "Name"))),
        Column("id_code", texts.say(QT_TRANSLATE_NOOP("app", "Identification code")), Kind.CODE),
        Column("balance", texts.say(QT_TRANSLATE_NOOP("app", "Balance")), Kind.MONEY),
        Column("vat", texts.say(QT_TRANSLATE_NOOP("app", "VAT")), Kind.CODE),
        Column("terms", texts.say(QT_TRANSLATE_NOOP("app", "Terms, days")), Kind.NUMBER),
        Column("kind", texts.say(QT_TRANSLATE_NOOP("app", "Kind")), Kind.CODE),
        Column("country", texts.say(QT_TRANSLATE_NOOP("app", "Country")), Kind.CODE),
        Column("phone", texts.say(QT_TRANSLATE_NOOP("app", "Phone")), Kind.CODE),
        Column("state", texts.say(QT_TRANSLATE_NOOP("app", "State")), Kind.CODE),
    )
    if balances is None:
        columns = tuple(column for column in columns if column.key != "balance")
    return Sheet(
        name="party-list",
        title=texts.say(QT_TRANSLATE_NOOP("app", "Parties")),
        columns=columns,
        rows=tuple(_party_row(party, balances, texts) for party in shown),
        totals={}
        if balances is None
        else {
            "balance": sum((owed[p.id] for p in shown if p.id is not None and p.id in owed), ZERO)
        },
        company=heading.company,
        id_code=heading.id_code,
        as_of=day,
        language=heading.language,
    )


def _party_row(party: Party, owed: Mapping[PartyId, Decimal] | None, texts: Texts) -> Row:
    gone = "" if party.is_active else texts.say(QT_TRANSLATE_NOOP("app", "not in use"))
    cells: dict[str, Value] = {
        "code": party.code,
        "name": party.name,
        "id_code": party.id_code,
        "kind": texts.say(KIND_NAMES[party.kind]),
        "country": party.country,
        "vat": vat_word(party.is_vat_payer, texts),
        "terms": party.terms_days or None,
        "phone": party.phone,
        "state": gone,
    }
    if owed is not None and party.id is not None:
        cells["balance"] = owed.get(party.id)
    return Row(key=party.code, cells=cells)


def party_balances(
    heading: Heading,
    day: date,
    parties: Mapping[PartyId, Party],
    accounts: Mapping[UUID, AccountTitle],
    balances: Iterable[PartyBalance],
) -> Sheet:
    """What is owed at the end of a day by account and party, by days overdue.

    Units: GEL; in currency beside it where something is owed in one.
    """
    texts = Texts(heading.language)
    by_account: dict[UUID, list[PartyBalance]] = {}
    for balance in balances:
        by_account.setdefault(balance.account_id, []).append(balance)
    rows: list[Row] = []
    totals = dict.fromkeys(AGES, ZERO)
    for account_id in sorted(by_account, key=lambda one: accounts[one].code):
        account, own = accounts[account_id], by_account[account_id]
        sums = {age: sum((getattr(one, age) for one in own), ZERO) for age in AGES}
        said = f"{account.code} {account.name}"
        rows.append(Row(key=None, cells={"party": said, **sums}, style=Style.GROUP))
        own.sort(key=lambda one: (-abs(one.balance), parties[one.party_id].code))
        rows.extend(_balance_row(one, parties[one.party_id]) for one in own)
        totals = {age: totals[age] + sums[age] for age in AGES}
    has_currency = any(one.currency for own in by_account.values() for one in own)
    return Sheet(
        name="party-balances",
        title=texts.say(QT_TRANSLATE_NOOP("app", "Balances of parties by age")),
        columns=_age_columns(texts, has_currency=has_currency),
        rows=tuple(rows),
        totals=totals,
        company=heading.company,
        id_code=heading.id_code,
        as_of=day,
        notes=(
            texts.say(
                QT_TRANSLATE_NOOP(
                    "app",
                    "What they owe is positive, what we owe negative. The days count from the day "
                    "due by the document or the terms of the party; without a document the oldest "
                    "debt is paid first.",
                )
            ),
        ),
        language=heading.language,
    )


def _balance_row(balance: PartyBalance, party: Party) -> Row:
    cells: dict[str, Value] = {
        "party": f"{party.code} {party.name}",
        **{age: getattr(balance, age) for age in AGES},
        "first_due": balance.first_due,
    }
    if balance.currency is not None:
        cells |= {"currency": balance.currency, "amount": balance.amount}
    return Row(key=party.code, cells=cells, level=1)


def _age_columns(texts: Texts, *, has_currency: bool) -> tuple[Column, ...]:
    overdue = texts.say(QT_TRANSLATE_NOOP("app", "Overdue, days"))
    foreign = (
        Column("currency", texts.say(QT_TRANSLATE_NOOP("app", "Currency")), Kind.CODE),
        Column("amount", texts.say(QT_TRANSLATE_NOOP("app", "In currency")), Kind.MONEY),
    )
    return (
        Column("party", texts.say(QT_TRANSLATE_NOOP("app", "Account and party"))),
        *(foreign if has_currency else ()),
        Column("balance", texts.say(QT_TRANSLATE_NOOP("app", "Balance")), Kind.MONEY),
        Column("not_due", texts.say(QT_TRANSLATE_NOOP("app", "Not yet due")), Kind.MONEY),
        Column("to_30", f"1{EN_DASH}30", Kind.MONEY, overdue),
        Column("to_60", f"31{EN_DASH}60", Kind.MONEY, overdue),
        Column("to_90", f"61{EN_DASH}90", Kind.MONEY, overdue),
        Column("over_90", "> 90", Kind.MONEY, overdue),
        Column("first_due", texts.say(QT_TRANSLATE_NOOP("app", "First due")), Kind.DATE),
    )


def party_statement(heading: Heading, statement: Statement) -> Sheet:
    """The statement of account of a party: opening, each dealing with the balance, closing."""
    texts = Texts(heading.language)
    party = statement.party
    has_currency = any(line.currency for line in statement.lines)
    rows = [
        Row(cells={"text": _opening(texts), "balance": statement.opening}, style=Style.GROUP),
        *(_statement_row(line) for line in statement.lines),
    ]
    return Sheet(
        name="party-statement",
        title=texts.say(
            QT_TRANSLATE_NOOP("app", "Statement of account: {party}"), party=party.name
        ),
        columns=_statement_columns(texts, has_currency=has_currency),
        rows=tuple(rows),
        totals={
            "text": texts.say(QT_TRANSLATE_NOOP("app", "Turnover and closing balance")),
            "debit": statement.debit,
            "credit": statement.credit,
            "balance": statement.closing,
        },
        company=heading.company,
        id_code=heading.id_code,
        first=statement.first,
        last=statement.last,
        details=tuple(_party_details(party, texts)),
        notes=(_who_owes(heading, statement, texts), texts.say(_SIGN)),
        signatures=_own_signatures(texts),
        language=heading.language,
    )


def _opening(texts: Texts) -> str:
    return texts.say(QT_TRANSLATE_NOOP("app", "Opening balance"))


def _statement_row(line: StatementLine) -> Row:
    cells: dict[str, Value] = {
        "date": line.day,
        "number": line.number,
        "document": line.document,
        "text": line.text,
        "account": line.account,
        "debit": line.debit or None,
        "credit": line.credit or None,
        "balance": line.balance,
    }
    if line.currency is not None:
        cells |= {"currency": line.currency, "amount": line.amount}
    return Row(key=line.number, cells=cells)


def _statement_columns(texts: Texts, *, has_currency: bool) -> tuple[Column, ...]:
    foreign = (
        Column("currency", texts.say(QT_TRANSLATE_NOOP("app", "Currency")), Kind.CODE),
        Column("amount", texts.say(QT_TRANSLATE_NOOP("app", "In currency")), Kind.QUANTITY),
    )
    return (
        Column("date", texts.say(QT_TRANSLATE_NOOP("app", "Date")), Kind.DATE),
        Column("number", texts.say(QT_TRANSLATE_NOOP("app", "Number")), Kind.CODE),
        Column("document", texts.say(QT_TRANSLATE_NOOP("app", "Document")), Kind.CODE),
        Column("text", texts.say(QT_TRANSLATE_NOOP("app", "Description")), Kind.TEXT),
        Column("account", texts.say(QT_TRANSLATE_NOOP("app", "Account")), Kind.CODE),
        *(foreign if has_currency else ()),
        Column("debit", texts.say(QT_TRANSLATE_NOOP("app", "Debit")), Kind.MONEY),
        Column("credit", texts.say(QT_TRANSLATE_NOOP("app", "Credit")), Kind.MONEY),
        Column("balance", texts.say(QT_TRANSLATE_NOOP("app", "Balance")), Kind.MONEY),
    )


def _party_details(party: Party, texts: Texts) -> Iterator[Detail]:
    said = f"{party.name} ({party.id_code})" if party.id_code else party.name
    yield Detail(texts.say(QT_TRANSLATE_NOOP("app", "Party")), said)
    if party.address:
        yield Detail(texts.say(QT_TRANSLATE_NOOP("app", "Address")), party.address)
    reached = ", ".join(part for part in (party.contact_person, party.phone, party.email) if part)
    if reached:
        yield Detail(texts.say(QT_TRANSLATE_NOOP("app", "Contact")), reached)


def _who_owes(heading: Heading, statement: Statement, texts: Texts) -> str:
    """The closing balance in figures and words, and in whose favour it is."""
    closing, day = statement.closing, statement.last
    if not closing:
        return texts.say(
            QT_TRANSLATE_NOOP("app", "On {day} neither side owes the other anything."), day=day
        )
    ours, theirs = heading.company, statement.party.name
    debtor, creditor = (theirs, ours) if closing > 0 else (ours, theirs)
    amount = abs(closing)
    return texts.say(
        QT_TRANSLATE_NOOP("app", "On {day} {debtor} owes {creditor} {sum} ({words})."),
        day=day,
        debtor=debtor,
        creditor=creditor,
        sum=f"{texts.formats.amount(amount)}{NO_BREAK}₾",
        words=in_words(amount, texts.language),
    )


def _own_signatures(texts: Texts) -> tuple[Signature, ...]:
    return (
        Signature(role=texts.say(QT_TRANSLATE_NOOP("app", "Director"))),
        Signature(role=texts.say(QT_TRANSLATE_NOOP("app", "Chief accountant"))),
    )


def reconciliation_act(heading: Heading, statement: Statement) -> Sheet:
    """The reconciliation act (შედარების აქტი): our books filled in, theirs to be filled in."""
    texts = Texts(heading.language)
    party = statement.party
    opening = _sides(statement.opening)
    rows = [
        Row(cells={"document": _opening(texts), **opening}, style=Style.GROUP),
        *(_act_row(line) for line in statement.lines),
        Row(
            cells={
                "document": texts.say(QT_TRANSLATE_NOOP("app", "Turnover")),
                "debit": statement.debit,
                "credit": statement.credit,
            },
            style=Style.TOTAL,
            keeps_next=True,
        ),
    ]
    closing = texts.say(QT_TRANSLATE_NOOP("app", "Closing balance"))
    return Sheet(
        name="reconciliation-act",
        title=texts.say(QT_TRANSLATE_NOOP("app", "Reconciliation act")),
        columns=_act_columns(heading, party, texts),
        rows=tuple(rows),
        totals={"document": closing, **_sides(statement.closing)},
        company=heading.company,
        id_code=heading.id_code,
        first=statement.first,
        last=statement.last,
        details=tuple(_act_details(heading, party, texts)),
        notes=(
            _who_owes(heading, statement, texts),
            texts.say(
                QT_TRANSLATE_NOOP(
                    "app",
                    "The right half is filled in by the other side from its books. Two copies, one "
                    "for each side.",
                )
            ),
        ),
        signatures=tuple(_act_signatures(heading, party, texts)),
        language=heading.language,
    )


def _sides(balance: Decimal) -> dict[str, Value]:
    """A balance as it stands in one of two columns; nothing at all is a dash in the first."""
    return {"credit": -balance} if balance < 0 else {"debit": balance}


def _act_row(line: StatementLine) -> Row:
    named = line.document or line.number
    if not named.startswith(line.number):
        # What pays or takes from a document stands under its own number, with that document beside.
        named = f"{line.number} ({named})"
    document = " ".join(part for part in (named, line.text) if part)
    return Row(
        key=line.number,
        cells={
            "date": line.day,
            "document": document,
            "debit": line.debit or None,
            "credit": line.credit or None,
        },
    )


def _act_columns(heading: Heading, party: Party, texts: Texts) -> tuple[Column, ...]:
    by_books = QT_TRANSLATE_NOOP("app", "By the books of {name}")
    debit = texts.say(QT_TRANSLATE_NOOP("app", "Debit"))
    credit = texts.say(QT_TRANSLATE_NOOP("app", "Credit"))
    ours = texts.say(by_books, name=heading.company)
    theirs = texts.say(by_books, name=party.name)
    return (
        Column("date", texts.say(QT_TRANSLATE_NOOP("app", "Date")), Kind.DATE),
        Column("document", texts.say(QT_TRANSLATE_NOOP("app", "Document and content"))),
        Column("debit", debit, Kind.MONEY, ours),
        Column("credit", credit, Kind.MONEY, ours),
        Column("their_debit", debit, Kind.MONEY, theirs),
        Column("their_credit", credit, Kind.MONEY, theirs),
    )


def _act_details(heading: Heading, party: Party, texts: Texts) -> Iterator[Detail]:
    one_side = texts.say(QT_TRANSLATE_NOOP("app", "One side"))
    other_side = texts.say(QT_TRANSLATE_NOOP("app", "Other side"))
    yield Detail(one_side, _with_code(heading.company, heading.id_code))
    yield Detail(other_side, _with_code(party.name, party.id_code))


def _with_code(name: str, id_code: str) -> str:
    return f"{name} ({id_code})" if id_code else name


def _act_signatures(heading: Heading, party: Party, texts: Texts) -> Iterator[Signature]:
    for name in (heading.company, party.name):
        for role in (
            QT_TRANSLATE_NOOP("app", "Director"),
            QT_TRANSLATE_NOOP("app", "Chief accountant"),
        ):
            yield Signature(role=f"{name}: {texts.say(role)}")
