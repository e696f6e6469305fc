"""What is wrong with one account as it is typed; the database judges the same once more."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from app.core.errors import QT_TRANSLATE_NOOP, Problem
from app.core.messages import MESSAGES
from app.ledger.records import Account, AccountType

NAME_LENGTH_MAX = 300
_CODE = re.compile(r"[0-9A-Za-z][0-9A-Za-z._-]{0,31}")

_WITHOUT_CODE = {
    "account.code_malformed": QT_TRANSLATE_NOOP(
        "app",
        "Give the account a code: Latin letters, digits, points, hyphens or underscores, such as "
        "1210.01.",
    ),
    "account.name_missing": QT_TRANSLATE_NOOP("app", "Give the name in Georgian."),
}


def account_faults(
    given: Mapping[str, object], chart: Sequence[Account], *, is_new: bool
) -> tuple[Problem, ...]:
    """Every fault that can be seen without asking the database.

    Units: none; `given` as `save_account` takes it.
    Source: README “Accounts”; api.chart_faults holds the same rules.
    """
    code = str(given.get("code") or "")
    by_code = {account.code: account for account in chart}
    found: list[tuple[str, dict[str, object]]] = []
    if _CODE.fullmatch(code) is None:
        found.append(("account.code_malformed", {}))
    elif is_new and code in by_code:
        found.append(("account.exists", {}))
    if not str(given.get("name_ka", "")).strip():
        found.append(("account.name_missing", {}))
    names = ("name_ka", "name_en", "name_ru")
    too_long = [name for name in names if len(str(given.get(name) or "")) > NAME_LENGTH_MAX]
    found.extend(("account.name_malformed", {"field": name}) for name in too_long)
    is_money_or_debt = given.get("type") in (AccountType.ASSET, AccountType.LIABILITY)
    if given.get("is_monetary") and not is_money_or_debt:
        found.append(("account.not_monetary", {}))
    found.extend(_faults_of_place(given, by_code, is_new=is_new))
    return tuple(
        Problem(
            code=fault,
            # Without a code yet, there is nothing by which to name the account.
            text=MESSAGES[fault] if code else _WITHOUT_CODE.get(fault, MESSAGES[fault]),
            args={"account": code, **args},
            column=str(args["field"]) if "field" in args else None,
        )
        for fault, args in found
    )


def _faults_of_place(
    given: Mapping[str, object], by_code: Mapping[str, Account], *, is_new: bool
) -> list[tuple[str, dict[str, object]]]:
    """What is wrong with where the account would stand in the tree."""
    parent_code = str(given.get("parent_code") or "")
    if not parent_code:
        return []
    parent = by_code.get(parent_code)
    if parent is None:
        return [("account.parent_unknown", {"value": parent_code})]
    found: list[tuple[str, dict[str, object]]] = []
    if not is_new and _stands_below(by_code, parent_code, str(given.get("code", ""))):
        found.append(("account.parent_below", {}))
    outside = AccountType.OFF_BALANCE
    if (parent.type == outside) != (given.get("type") == outside):
        found.append(("account.parent_off_balance", {}))
    if given.get("is_active") and not parent.is_active:
        found.append(("account.parent_inactive", {}))
    return found


def _stands_below(by_code: Mapping[str, Account], start: str, code: str) -> bool:
    """Whether the way up from `start` meets `code`."""
    seen: set[str] = set()
    while start and start not in seen:
        if start == code:
            return True
        seen.add(start)
        above = by_code.get(start)
        start = above.parent_code if above is not None else ""
    return False
