"""Pay items as the program is delivered with them: dated data, each with its source."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib.resources import files

from app.core.errors import QT_TRANSLATE_NOOP, Bug, NotFound, Refused
from app.core.law import Confidence, Source
from app.payroll import formula
from app.payroll.records import ItemKind, PayItem

NAMES = frozenset({
    "absent_days", "amount", "average_day", "exchange_rate", "holiday_hours", "hours",
    "leave_days", "maternity_days", "night_hours", "norm_days", "norm_hours", "overtime_hours",
    "part", "quantity", "rate", "rate_hours", "sick_days", "trip_days", "unpaid_days", "whole",
    "worked_days",
})  # fmt: skip
"""What a formula may name besides the values of resources/rates/labour.toml."""
LAW_NAMES = frozenset({
    "overtime_percent", "holiday_work_percent", "night_extra_percent", "sick_pay_percent",
    "maternity_topup_percent", "trip_daily_georgia_gel", "late_salary_day_percent",
})  # fmt: skip
"""Values of the law or of the company that a formula may name; each opens its source."""
KNOWN = NAMES | LAW_NAMES
_BY_HAND = frozenset({ItemKind.EARNING, ItemKind.BENEFIT, ItemKind.ADVANCE})


@dataclass(frozen=True, slots=True, kw_only=True)
class PayItems:
    """All pay items over the years.

    Raises: Bug "payroll.items_overlap" when two forms of one item share a day.
    """

    items: tuple[PayItem, ...]

    def __post_init__(self) -> None:
        for at, item in enumerate(self.items):
            for other in self.items[:at]:
                if item.key == other.key and (
                    item.covers(other.first_day) or other.covers(item.first_day)
                ):
                    text = QT_TRANSLATE_NOOP("app", "The pay item “{key}” has two forms on {day}.")
                    day = max(item.first_day, other.first_day)
                    raise Bug("payroll.items_overlap", text, key=item.key, day=day)

    def on(self, day: date) -> dict[str, PayItem]:
        """The items in force on a day, by key."""
        return {item.key: item for item in self.items if item.covers(day)}

    def of_a_month(self, day: date) -> tuple[PayItem, ...]:
        """Those that are given to a person by hand for one month: a bonus, pieces, an advance."""
        here = self.on(day)
        made = {one.excess_item for one in here.values()}
        return tuple(
            one
            for one in here.values()
            if one.kind in _BY_HAND and one.key not in made and asked_of(one)
        )

    def one(self, key: str, day: date) -> PayItem:
        """An item in force on a day.

        Raises: NotFound "payroll.item_unknown".
        """
        found = self.on(day).get(key)
        if found is None:
            text = QT_TRANSLATE_NOOP("app", "There is no pay item “{key}” on {day}.")
            raise NotFound("payroll.item_unknown", text, key=key, day=day)
        return found


@cache
def pay_items() -> PayItems:
    """The pay items that the program is delivered with: resources/rates/pay_items.toml."""
    return read_items((files("resources") / "rates" / "pay_items.toml").read_text("utf-8"))


def asked_of(item: PayItem) -> frozenset[str]:
    """What must be given with an item: "amount" in GEL, "quantity", both, or neither."""
    return formula.parse(item.formula, KNOWN).names & {"amount", "quantity"}


def read_items(text: str) -> PayItems:
    """The pay items of a TOML text; every item has a source and a formula that can be read.

    Raises: Refused as `check_item`.
    """
    rows = tomllib.loads(text)["item"]
    found = tuple(
        PayItem(
            key=row["key"],
            names=(row["ka"], row["en"], row["ru"]),
            kind=ItemKind(row["kind"]),
            is_taxable=row["is_taxable"],
            has_pension=row["has_pension"],
            debit_role=row["debit_role"],
            credit_role=row["credit_role"],
            formula=row["formula"],
            priority=row["priority"],
            is_limited=row.get("is_limited", False),
            limit_key=row.get("limit_key", ""),
            excess_item=row.get("excess_item", ""),
            is_shared=row.get("is_shared", False),
            in_average=row.get("in_average", False),
            first_day=row["first_day"],
            last_day=row.get("last_day"),
            source=Source(
                act=row["act"],
                article=row["article"],
                edition=row["edition"],
                confidence=Confidence(row["confidence"]),
                url=row["url"],
            ),
        )
        for row in rows
    )
    for item in found:
        check_item(item, (one.key for one in found))
    return PayItems(items=found)


def check_item(item: PayItem, known: Iterable[str]) -> None:
    """Refuse an item whose parts contradict one another; also for items of a company's own.

    Raises: Refused "payroll.formula_*", "payroll.item_untaxed_pension", "payroll.item_excess".
    """
    formula.parse(item.formula, KNOWN)
    if item.has_pension and not item.is_taxable:
        raise Refused(
            "payroll.item_untaxed_pension",
            QT_TRANSLATE_NOOP(
                "app",
                "“{item}” is free of tax and yet bears the pension contribution: its base is "
                "taxable pay. Change one of both.",
            ),
            item=item.key,
        )
    if item.excess_item and item.excess_item not in set(known):
        raise Refused(
            "payroll.item_excess",
            QT_TRANSLATE_NOOP(
                "app",
                "“{item}” hands what is above its limit to “{excess}”, which is no pay item.",
            ),
            item=item.key,
            excess=item.excess_item,
        )
