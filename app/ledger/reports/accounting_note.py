"""The accounting note: the printed form of one entry."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from app.core.errors import QT_TRANSLATE_NOOP
from app.core.formats import EN_DASH, NO_BREAK
from app.core.money import CurrencyCode, Money, digits_of, round_half_away
from app.core.sheet import Column, Detail, Kind, Row, Sheet, Signature, Value
from app.core.texts import Texts
from app.core.words import in_words
from app.ledger.records import (
    ZERO,
    Account,
    AccountId,
    AccountType,
    Note,
    NoteLine,
    kind_name,
    state_name,
)
from app.ledger.reports.frame import Frame

_Accounts = Mapping[AccountId, Account]


@dataclass(frozen=True, slots=True, kw_only=True)
class Correspondence:
    """A sum between a debited and a credited line; one of them is missing off balance."""

    debit: NoteLine | None
    credit: NoteLine | None
    amount: Decimal


def accounting_note(frame: Frame, chart: Sequence[Account], note: Note) -> Sheet:
    """The accounting note (ბუღალტრული ცნობა) of an entry; a draft is marked as one.

    It shows which account corresponds with which where the lines say so, else the lines.
    """
    texts = Texts(frame.language)
    accounts: _Accounts = {account.id: account for account in chart}
    inside = [line for line in note.lines if not _is_outside(line, accounts)]
    outside = [line for line in note.lines if _is_outside(line, accounts)]
    total = sum((line.debit for line in inside), ZERO)
    pairs = correspondences(inside)
    is_foreign = any(line.currency for line in note.lines)
    totals: dict[str, Value]
    if pairs is None:
        columns = _line_columns(texts, is_foreign=is_foreign)
        rows = [_line_row(line, accounts, texts) for line in note.lines]
        totals = {"debit": total, "credit": sum((line.credit for line in inside), ZERO)}
    else:
        columns = _pair_columns(texts, is_foreign=is_foreign)
        pairs += tuple(_alone(line) for line in outside)
        shares = _shares_of(pairs)
        rows = [
            _pair_row(pair, share, accounts, texts)
            for pair, share in zip(pairs, shares, strict=True)
        ]
        totals = {"amount": total}
    if outside:
        totals["text"] = texts.say(QT_TRANSLATE_NOOP("app", "Total without off-balance accounts"))
    named = QT_TRANSLATE_NOOP("app", "Accounting note No. {number}")
    title = texts.say(named, number=note.reference)
    if note.state != "posted":
        draft = texts.say(QT_TRANSLATE_NOOP("app", "draft, not posted"))
        title = f"{title} ({draft})"
    return Sheet(
        name="accounting-note",
        title=title,
        columns=columns,
        rows=tuple(rows),
        totals=totals,
        company=frame.company.name,
        id_code=frame.company.id_code,
        first=note.entry_date,
        last=note.entry_date,
        details=tuple(_details(note, total, texts)),
        signatures=_signatures(note, texts),
        language=frame.language,
    )


def correspondences(lines: Sequence[NoteLine]) -> tuple[Correspondence, ...] | None:
    """Which debited line corresponds with which credited one; `None` where the lines do not say.

    Lines that follow one another and balance belong together. Where one line stands against
    several it corresponds with each of them; several against several say nothing, and
    a correspondence made up would be a false one.
    """
    found: list[Correspondence] = []
    together: list[NoteLine] = []
    for line in lines:
        together.append(line)
        if sum((one.debit - one.credit for one in together), ZERO):
            continue
        pairs = _pairs(together)
        if pairs is None:
            return None
        found.extend(pairs)
        together = []
    return None if together else tuple(found)


def _pairs(lines: Sequence[NoteLine]) -> list[Correspondence] | None:
    debits = [line for line in lines if line.debit]
    credited = [line for line in lines if line.credit]
    # Storno beside an ordinary line is no correspondence: one of them would be the larger part.
    if len({line.debit + line.credit > 0 for line in lines}) > 1:
        return None
    if len(debits) == 1:
        return [Correspondence(debit=debits[0], credit=one, amount=one.credit) for one in credited]
    if len(credited) == 1:
        return [Correspondence(debit=one, credit=credited[0], amount=one.debit) for one in debits]
    return None


def _alone(line: NoteLine) -> Correspondence:
    return Correspondence(
        debit=line if line.debit else None,
        credit=line if line.credit else None,
        amount=line.debit + line.credit,
    )


def _is_outside(line: NoteLine, accounts: _Accounts) -> bool:
    return line.account_id is not None and (
        accounts[line.account_id].type is AccountType.OFF_BALANCE
    )


def _details(note: Note, total: Decimal, texts: Texts) -> Iterator[Detail]:
    kind = kind_name(note.kind, texts)
    state = state_name(note.state, texts)
    yield Detail(texts.say(QT_TRANSLATE_NOOP("app", "Kind and state")), f"{kind}, {state}")
    basis = " · ".join(dict.fromkeys(part for part in (note.source_document, note.text) if part))
    yield Detail(texts.say(QT_TRANSLATE_NOOP("app", "Basis")), basis or EN_DASH)
    words = f"{texts.formats.amount(total)}{NO_BREAK}₾ ({in_words(total, texts.language)})"
    yield Detail(texts.say(QT_TRANSLATE_NOOP("app", "Amount")), words)


def _signatures(note: Note, texts: Texts) -> tuple[Signature, ...]:
    prepared = texts.say(QT_TRANSLATE_NOOP("app", "Prepared by"))
    approved = texts.say(QT_TRANSLATE_NOOP("app", "Approved by"))
    chief = texts.say(QT_TRANSLATE_NOOP("app", "Chief accountant"))
    return (
        Signature(role=prepared, name=note.prepared_by),
        Signature(role=approved, name=note.approved_by),
        Signature(role=chief),
    )


def _pair_row(pair: Correspondence, share: Decimal, accounts: _Accounts, texts: Texts) -> Row:
    sides = [line for line in (pair.debit, pair.credit) if line is not None]
    names = f" {EN_DASH} ".join(_name(line, accounts, texts) for line in sides)
    further = [text for line in sides for text in (line.party, line.text) if text]
    foreign = [line.currency for line in sides if line.currency]
    cells: dict[str, Value] = {
        "debit": _code(pair.debit, accounts),
        "credit": _code(pair.credit, accounts),
        "text": "; ".join(dict.fromkeys([names, *further])),
        "amount": pair.amount,
    }
    if foreign:
        cells |= {"currency": foreign[0], "foreign": share or None}
    return Row(cells=cells)


def _line_row(line: NoteLine, accounts: _Accounts, texts: Texts) -> Row:
    said = dict.fromkeys([_name(line, accounts, texts), line.party, line.text])
    cells: dict[str, Value] = {
        "account": _code(line, accounts),
        "text": "; ".join(part for part in said if part),
        "debit": line.debit or None,
        "credit": line.credit or None,
    }
    if line.currency:
        cells |= {"currency": line.currency, "foreign": line.amount or None}
    return Row(cells=cells)


def _code(line: NoteLine | None, accounts: _Accounts) -> str | None:
    if line is None or line.account_id is None:
        return None
    return accounts[line.account_id].code


def _name(line: NoteLine, accounts: _Accounts, texts: Texts) -> str:
    """The account's name; in an unfinished draft it may not be chosen yet."""
    if line.account_id is None:
        return EN_DASH
    return accounts[line.account_id].name(texts.language)


def _shares_of(pairs: Sequence[Correspondence]) -> Sequence[Decimal]:
    """What each pair is in foreign currency: a line against several others is split exactly."""
    shares = [ZERO for _ in pairs]
    lines = {id(line): line for pair in pairs for line in (pair.credit, pair.debit) if line}
    for line in lines.values():
        if line.currency is None or not line.amount:
            continue
        currency = CurrencyCode(line.currency)
        places = [at for at, pair in enumerate(pairs) if line is pair.debit or line is pair.credit]
        money = Money(round_half_away(abs(line.amount), digits_of(currency)), currency)
        parts = money.split([abs(pairs[at].amount) for at in places])
        for at, part in zip(places, parts, strict=True):
            shares[at] = part.amount if line.amount > 0 else -part.amount
    return shares


def _pair_columns(texts: Texts, *, is_foreign: bool) -> tuple[Column, ...]:
    return (
        Column("debit", texts.say(QT_TRANSLATE_NOOP("app", "Debit")), Kind.CODE),
        Column("credit", texts.say(QT_TRANSLATE_NOOP("app", "Credit")), Kind.CODE),
        Column("text", texts.say(QT_TRANSLATE_NOOP("app", "Accounts and content")), Kind.TEXT),
        *_foreign_columns(texts, is_foreign=is_foreign),
        Column("amount", texts.say(QT_TRANSLATE_NOOP("app", "Amount")), Kind.MONEY),
    )


def _line_columns(texts: Texts, *, is_foreign: bool) -> tuple[Column, ...]:
    return (
        Column("account", texts.say(QT_TRANSLATE_NOOP("app", "Account")), Kind.CODE),
        Column("text", texts.say(QT_TRANSLATE_NOOP("app", "Accounts and content")), Kind.TEXT),
        *_foreign_columns(texts, is_foreign=is_foreign),
        Column("debit", texts.say(QT_TRANSLATE_NOOP("app", "Debit")), Kind.MONEY),
        Column("credit", texts.say(QT_TRANSLATE_NOOP("app", "Credit")), Kind.MONEY),
    )


def _foreign_columns(texts: Texts, *, is_foreign: bool) -> tuple[Column, ...]:
    if not is_foreign:
        return ()
    band = texts.say(QT_TRANSLATE_NOOP("app", "In currency"))
    return (
        Column("currency", texts.say(QT_TRANSLATE_NOOP("app", "Currency")), Kind.CODE, band),
        Column("foreign", texts.say(QT_TRANSLATE_NOOP("app", "Amount")), Kind.MONEY, band),
    )
