"""The chart of accounts as a tree: what each account is, and its balance on a day."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal

from app.core.errors import QT_TRANSLATE_NOOP
from app.core.names import role_title
from app.core.sheet import Column, Kind, Row, Sheet, Style, Value
from app.core.texts import Texts
from app.ledger.records import (
    ACCOUNT_TYPES,
    CURRENCY_RULES,
    DIMENSION_NAMES,
    SIDES,
    ZERO,
    Account,
    AccountId,
    TrialBalanceRow,
)
from app.ledger.reports.frame import Frame

_RARE = frozenset({"state", "currency", "dimensions", "roles"})
_INACTIVE = QT_TRANSLATE_NOOP("app", "× inactive")


def chart_of_accounts(
    frame: Frame,
    chart: Sequence[Account],
    balances: Sequence[TrialBalanceRow],
    found: Collection[AccountId] | None = None,
) -> Sheet:
    """The chart as a tree, each account below its parent and further in.

    A heading shows what all below it comes to, debit and credit balances side by side. Of `found`
    accounts alone when given, with what stands above them.
    """
    texts = Texts(frame.language)
    tree = _Tree(chart, {row.account_id: row.closing for row in balances}, texts)
    shown = tree.with_parents(found) if found is not None else None
    found_rows = tuple(tree.rows(shown))
    columns = _columns(texts, found_rows)
    keys = {column.key for column in columns}
    rows = tuple(
        replace(row, cells={key: row.cells[key] for key in row.cells if key in keys})
        for row in found_rows
    )
    return Sheet(
        name="chart-of-accounts",
        title=texts.say(QT_TRANSLATE_NOOP("app", "Chart of accounts")),
        columns=columns,
        rows=rows,
        company=frame.company.name,
        id_code=frame.company.id_code,
        as_of=frame.period.last,
        language=frame.language,
    )


class _Tree:
    def __init__(
        self, chart: Sequence[Account], closing: Mapping[AccountId, Decimal], texts: Texts
    ) -> None:
        self._chart, self._closing, self._texts = chart, closing, texts
        known = {account.id for account in chart}
        self._below: dict[AccountId | None, list[Account]] = defaultdict(list)
        for account in chart:
            parent = account.parent_id if account.parent_id in known else None
            self._below[parent].append(account)

    def with_parents(self, found: Collection[AccountId]) -> set[AccountId]:
        parents = {account.id: account.parent_id for account in self._chart}
        shown: set[AccountId] = set()
        for one in found:
            at: AccountId | None = one
            while at is not None and at not in shown:
                shown.add(at)
                at = parents.get(at)
        return shown

    def rows(
        self, shown: set[AccountId] | None, parent: AccountId | None = None, level: int = 0
    ) -> Iterator[Row]:
        for account in self._below[parent]:
            if shown is not None and account.id not in shown:
                continue
            is_group = bool(self._below[account.id])
            yield Row(
                key=account.code,
                level=level,
                style=Style.GROUP if is_group else Style.NORMAL,
                cells=self._cells(account),
            )
            yield from self.rows(shown, account.id, level + 1)

    def _cells(self, account: Account) -> dict[str, Value]:
        say = self._texts.say
        debit, credit = self._sums(account)
        rule = account.currency_rule
        dimensions = (say(DIMENSION_NAMES[name]) for name in account.required_dimensions)
        return {
            "account": account.code,
            "name": account.name(self._texts.language),
            "type": say(ACCOUNT_TYPES[account.type]),
            "side": say(SIDES[account.normal_side]),
            "currency": "" if rule == "any" else say(CURRENCY_RULES[rule]),
            "dimensions": ", ".join(dimensions),
            "roles": ", ".join(say(role_title(role)) for role in account.roles),
            "debit": debit or None,
            "credit": credit or None,
            "state": "" if account.is_active else say(_INACTIVE),
        }

    def _sums(self, account: Account) -> tuple[Decimal, Decimal]:
        own = self._closing.get(account.id, ZERO)
        debit, credit = max(own, ZERO), max(-own, ZERO)
        for child in self._below[account.id]:
            more = self._sums(child)
            debit, credit = debit + more[0], credit + more[1]
        return debit, credit


def _columns(texts: Texts, rows: Sequence[Row]) -> tuple[Column, ...]:
    """The columns; of those that few charts need, the ones in which something stands."""
    say = texts.say
    balance = say(QT_TRANSLATE_NOOP("app", "Balance"))
    columns = (
        Column("account", say(QT_TRANSLATE_NOOP("app", "Account")), Kind.CODE),
        Column("name", say(QT_TRANSLATE_NOOP("app", "Name")), Kind.TEXT),
        Column("debit", say(QT_TRANSLATE_NOOP("app", "Debit")), Kind.MONEY, balance),
        Column("credit", say(QT_TRANSLATE_NOOP("app", "Credit")), Kind.MONEY, balance),
        Column("state", say(QT_TRANSLATE_NOOP("app", "State")), Kind.CODE),
        Column("type", say(QT_TRANSLATE_NOOP("app", "Type")), Kind.CODE),
        Column("side", say(QT_TRANSLATE_NOOP("app", "Side")), Kind.CODE),
        Column("currency", say(QT_TRANSLATE_NOOP("app", "Currency")), Kind.CODE),
        Column("dimensions", say(QT_TRANSLATE_NOOP("app", "Lines name")), Kind.CODE),
        Column("roles", say(QT_TRANSLATE_NOOP("app", "Roles")), Kind.CODE),
    )
    return tuple(
        column
        for column in columns
        if column.key not in _RARE or any(row.cells[column.key] for row in rows)
    )
