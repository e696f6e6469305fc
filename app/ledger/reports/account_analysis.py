"""An account by its corresponding accounts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal

from app.core.dates import month
from app.core.errors import QT_TRANSLATE_NOOP
from app.core.sheet import Column, Kind, Row, Sheet, Style, Value
from app.core.texts import Texts
from app.ledger.records import (
    ZERO,
    Account,
    AccountAnalysis,
    AccountId,
    AccountType,
    Correspondence,
)
from app.ledger.reports.frame import NO_ACCOUNT, Frame, month_key

_Sums = dict[AccountId | None, tuple[Decimal, Decimal]]


def account_analysis(
    frame: Frame, chart: Sequence[Account], analysis: AccountAnalysis, *, by_month: bool
) -> Sheet:
    """The analysis of an account (ანგარიშის ანალიზი).

    Opening balance, turnover by corresponding account, closing balance; by month if so asked.
    """
    texts = Texts(frame.language)
    opening = texts.say(QT_TRANSLATE_NOOP("app", "Opening balance"))
    rows = [Row(cells={"name": opening, **_balance(analysis.opening)}, style=Style.GROUP)]
    lister = _Lister(
        frame, texts, chart, is_outside=analysis.account.type is AccountType.OFF_BALANCE
    )
    rows.extend(lister.months(analysis) if by_month else lister.groups(_summed(analysis.rows)))
    turnover = texts.say(QT_TRANSLATE_NOOP("app", "Turnover"))
    sums = {"debit": analysis.debit, "credit": analysis.credit}
    rows.append(Row(cells={"name": turnover, **sums}, style=Style.TOTAL))
    title = texts.say(QT_TRANSLATE_NOOP("app", "Account analysis"))
    return Sheet(
        name="account-analysis",
        title=f"{title}: {analysis.account.code} {analysis.account.name(frame.language)}",
        columns=(
            Column(
                "account", texts.say(QT_TRANSLATE_NOOP("app", "Corresponding account")), Kind.CODE
            ),
            Column("name", texts.say(QT_TRANSLATE_NOOP("app", "Name")), Kind.TEXT),
            Column("debit", texts.say(QT_TRANSLATE_NOOP("app", "Debit")), Kind.MONEY),
            Column("credit", texts.say(QT_TRANSLATE_NOOP("app", "Credit")), Kind.MONEY),
        ),
        rows=tuple(rows),
        totals={
            "name": texts.say(QT_TRANSLATE_NOOP("app", "Closing balance")),
            **_balance(analysis.closing),
        },
        company=frame.company.name,
        id_code=frame.company.id_code,
        first=frame.period.first,
        last=frame.period.last,
        notes=(
            texts.say(
                QT_TRANSLATE_NOOP(
                    "app",
                    "Where an entry has several debits and several credits, they are paired in "
                    "the order of its lines. A reversal (storno) is subtracted on its own side.",
                )
            ),
        ),
        language=frame.language,
    )


class _Lister:
    """Puts corresponding accounts into rows."""

    def __init__(
        self, frame: Frame, texts: Texts, chart: Sequence[Account], *, is_outside: bool
    ) -> None:
        self._language = frame.language
        self._texts = texts
        self._by_id: Mapping[AccountId, Account] = {account.id: account for account in chart}
        self._is_outside = is_outside

    def groups(self, sums: _Sums) -> Iterable[Row]:
        """The accounts in order, below the sub-total of their group."""
        shown: Account | None = None
        for account in self._ordered(sums):
            parent = self._by_id[account.parent_id] if account.parent_id else None
            if parent is not None and parent != shown:
                inside = [s for k, s in sums.items() if k and self._by_id[k].parent_id == parent.id]
                yield Row(
                    key=parent.code,
                    cells={**self._named(parent), **_added(inside)},
                    style=Style.GROUP,
                )
            shown = parent
            yield self._row(account, sums[account.id], level=1 if parent else 0)
        yield from self._without(sums, level=0)

    def months(self, analysis: AccountAnalysis) -> Iterable[Row]:
        """Each month with its turnover, the accounts below it, and the balance after it."""
        balance = analysis.opening
        closing = self._texts.say(QT_TRANSLATE_NOOP("app", "Closing balance"))
        for first in sorted({row.first_day for row in analysis.rows}):
            sums = _summed(row for row in analysis.rows if row.first_day == first)
            turnover = _added(sums.values())
            name = self._texts.formats.period(month(first.year, first.month))
            key = month_key("", first)
            yield Row(key=key, cells={"name": name, **turnover}, style=Style.GROUP)
            for account in self._ordered(sums):
                row = self._row(account, sums[account.id], level=1)
                yield replace(row, key=month_key(account.code, first))
            for row in self._without(sums, level=1):
                yield replace(row, key=month_key(NO_ACCOUNT, first))
            balance += turnover["debit"] - turnover["credit"]
            yield Row(cells={"name": closing, **_balance(balance)}, style=Style.TOTAL)

    def _ordered(self, sums: _Sums) -> list[Account]:
        return sorted((self._by_id[key] for key in sums if key), key=lambda account: account.code)

    def _named(self, account: Account) -> dict[str, Value]:
        return {"account": account.code, "name": account.name(self._language)}

    def _row(self, account: Account, sums: tuple[Decimal, Decimal], level: int) -> Row:
        return Row(
            key=account.code,
            cells={**self._named(account), "debit": sums[0], "credit": sums[1]},
            level=level,
        )

    def _without(self, sums: _Sums, level: int) -> Iterable[Row]:
        """What found no account on the other side."""
        if None not in sums:
            return
        name = self._texts.say(
            QT_TRANSLATE_NOOP("app", "Without corresponding account")
            if self._is_outside
            else QT_TRANSLATE_NOOP("app", "Several accounts")
        )
        debit, credit = sums[None]
        cells: dict[str, Value] = {"name": name, "debit": debit, "credit": credit}
        yield Row(key=NO_ACCOUNT, cells=cells, level=level)


def _summed(rows: Iterable[Correspondence]) -> _Sums:
    """Turnovers by corresponding account; those that come to nothing on both sides are left out."""
    sums: _Sums = {}
    for row in rows:
        debit, credit = sums.get(row.account_id, (ZERO, ZERO))
        sums[row.account_id] = (debit + row.debit, credit + row.credit)
    return {key: both for key, both in sums.items() if any(both)}


def _added(sums: Iterable[tuple[Decimal, Decimal]]) -> dict[str, Decimal]:
    both = list(sums)
    return {
        "debit": sum((debit for debit, _ in both), ZERO),
        "credit": sum((credit for _, credit in both), ZERO),
    }


def _balance(amount: Decimal) -> dict[str, Value]:
    """A balance on its side, nothing on the other."""
    return {"debit": max(amount, ZERO), "credit": max(-amount, ZERO)}
