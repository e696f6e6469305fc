"""The trial balance."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from app.core.errors import QT_TRANSLATE_NOOP
from app.core.sheet import Column, Kind, Row, Sheet, Style, Value
from app.core.texts import Texts
from app.ledger.records import (
    ZERO,
    Account,
    AccountId,
    AccountType,
    TrialBalanceRow,
)
from app.ledger.reports.frame import Frame, signatures

_Amounts = tuple[Decimal, ...]
_BEFORE_CLOSING = QT_TRANSLATE_NOOP(
    "app", "Before the closing of the year: the entries that close it are left out."
)
_MONEY_KEYS = (
    "opening_debit",
    "opening_credit",
    "turnover_debit",
    "turnover_credit",
    "closing_debit",
    "closing_credit",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class TrialBalanceForm:
    """How a trial balance is shown.

    `levels`: how deep the chart goes, `None` every account in one list; `is_as_of`: at a day, for
    the year up to it; `is_before_closing`: the entries that close a year are left out.
    """

    levels: int | None = None
    is_as_of: bool = False
    is_before_closing: bool = False


FLAT = TrialBalanceForm()


def trial_balance(
    frame: Frame,
    chart: Sequence[Account],
    balances: Sequence[TrialBalanceRow],
    form: TrialBalanceForm = FLAT,
) -> Sheet:
    """The trial balance (საცდელი ბალანსი): each account used, its opening, turnovers, closing.

    Off-balance accounts stand below, outside the totals, as they stand outside the balance check.
    """
    texts = Texts(frame.language)
    used = [row for row in balances if row.opening or row.debit or row.credit]
    outside_ids = {a.id for a in chart if a.type is AccountType.OFF_BALANCE}
    inside = [row for row in used if row.account_id not in outside_ids]
    outside = [row for row in used if row.account_id in outside_ids]
    rows = _account_rows(chart, inside, form, frame.language)
    totals = _totals(rows, texts, is_partial=bool(outside))
    if outside:
        heading = texts.say(QT_TRANSLATE_NOOP("app", "Off-balance accounts"))
        rows.append(Row(cells={"name": heading}, style=Style.GROUP))
        rows.extend(_account_rows(chart, outside, form, frame.language))
    return Sheet(
        name="trial-balance",
        title=texts.say(QT_TRANSLATE_NOOP("app", "Trial balance")),
        columns=_balance_columns(texts),
        rows=tuple(rows),
        totals=totals,
        company=frame.company.name,
        id_code=frame.company.id_code,
        first=frame.period.first,
        last=frame.period.last,
        as_of=frame.period.last if form.is_as_of else None,
        notes=(texts.say(_BEFORE_CLOSING),) if form.is_before_closing else (),
        signatures=signatures(texts),
        language=frame.language,
    )


def _account_rows(
    chart: Sequence[Account],
    balances: Sequence[TrialBalanceRow],
    form: TrialBalanceForm,
    language: str,
) -> list[Row]:
    amounts = {row.account_id: _amounts(row) for row in balances}
    if form.levels is None:
        return [
            _row(account, amounts[account.id], language)
            for account in chart
            if account.id in amounts
        ]
    return list(_Tree(chart, amounts, form.levels, language).rows())


class _Tree:
    """The chart as a tree, of which only what is used is shown, so many levels deep.

    A group is the sum of what stands below it, side by side: debit balances are not set off against
    credit balances, so the sums of the uppermost groups are the totals.
    """

    def __init__(
        self,
        chart: Sequence[Account],
        amounts: Mapping[AccountId, _Amounts],
        levels: int,
        language: str,
    ) -> None:
        self._amounts, self._levels, self._language = amounts, levels, language
        known = {account.id for account in chart}
        self._below: dict[AccountId | None, list[Account]] = defaultdict(list)
        for account in chart:
            parent = account.parent_id if account.parent_id in known else None
            self._below[parent].append(account)

    def rows(self, parent: AccountId | None = None, level: int = 0) -> Iterator[Row]:
        for account in self._below[parent]:
            sums = self._sums(account)
            if sums is None:
                continue
            below = [child for child in self._below[account.id] if self._sums(child) is not None]
            if not below or level + 1 >= self._levels:
                yield _row(account, sums, self._language, level=level)
                continue
            yield _row(account, sums, self._language, level=level, style=Style.GROUP)
            own = self._amounts.get(account.id)
            if own is not None:
                # Posted to directly, beside its sub-accounts: a row of its own, or nothing adds up.
                yield _row(account, own, self._language, level=level + 1)
            yield from self.rows(account.id, level + 1)

    def _sums(self, account: Account) -> _Amounts | None:
        """What an account and all below it come to; `None` when none of them is used."""
        found = [self._sums(child) for child in self._below[account.id]]
        found.append(self._amounts.get(account.id))
        used = [amounts for amounts in found if amounts is not None]
        if not used:
            return None
        return tuple(sum(column, ZERO) for column in zip(*used, strict=True))


def _amounts(row: TrialBalanceRow) -> _Amounts:
    return (
        max(row.opening, ZERO),
        max(-row.opening, ZERO),
        row.debit,
        row.credit,
        max(row.closing, ZERO),
        max(-row.closing, ZERO),
    )


def _row(
    account: Account,
    amounts: _Amounts,
    language: str,
    *,
    level: int = 0,
    style: Style = Style.NORMAL,
) -> Row:
    cells = dict(zip(_MONEY_KEYS, amounts, strict=True))
    return Row(
        key=account.code,
        level=level,
        style=style,
        cells={"account": account.code, "name": account.name(language), **cells},
    )


def _totals(rows: Sequence[Row], texts: Texts, *, is_partial: bool) -> dict[str, Value]:
    """The sums, named for what they leave out where off-balance accounts stand beside them."""
    if not is_partial:
        return {**_sums(rows)}
    name = texts.say(QT_TRANSLATE_NOOP("app", "Total without off-balance accounts"))
    return {"name": name, **_sums(rows)}


def _sums(rows: Sequence[Row]) -> dict[str, Decimal]:
    sums = dict.fromkeys(_MONEY_KEYS, ZERO)
    for row in rows:
        if row.level:
            continue
        for key in _MONEY_KEYS:
            value = row.cells[key]
            assert isinstance(value, Decimal), key
            sums[key] += value
    return sums


def _balance_columns(texts: Texts) -> tuple[Column, ...]:
    debit = texts.say(QT_TRANSLATE_NOOP("app", "Debit"))
    credit = texts.say(QT_TRANSLATE_NOOP("app", "Credit"))
    bands = (
        texts.say(QT_TRANSLATE_NOOP("app", "Opening balance")),
        texts.say(QT_TRANSLATE_NOOP("app", "Turnover")),
        texts.say(QT_TRANSLATE_NOOP("app", "Closing balance")),
    )
    return (
        Column("account", texts.say(QT_TRANSLATE_NOOP("app", "Account")), Kind.CODE),
        Column("name", texts.say(QT_TRANSLATE_NOOP("app", "Name")), Kind.TEXT),
        *(
            Column(key, credit if place % 2 else debit, Kind.MONEY, bands[place // 2])
            for place, key in enumerate(_MONEY_KEYS)
        ),
    )
