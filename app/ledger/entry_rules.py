"""What a draft comes to and what is wrong with it while it is typed. Pure.

The database judges again, by the same rules and by those that need it: periods, approval.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from app.core.errors import Problem
from app.core.messages import MESSAGES
from app.core.money import CurrencyCode, Unrounded, digits_of, round_half_away
from app.ledger.records import ZERO, Account, AccountId, AccountType, LineDraft

RATE_DIGITS = 8
TETRI = Decimal("0.01")
TOO_LARGE = Decimal(10) ** 17

_COLUMNS = {
    "line.one_side": "debit",
    "line.tetri": "debit",
    "line.too_large": "debit",
    "line.amount_times_rate": "rate",
    "line.rate_missing": "rate",
    "line.currency_digits": "amount",
    "line.currency_half": "amount",
    "line.currency_unknown": "currency",
    "line.currency_is_gel": "currency",
    "line.gel_only": "currency",
    "line.foreign_only": "currency",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Totals:
    """What the lines of a draft come to in GEL, without those off the balance."""

    debit: Decimal
    credit: Decimal

    @property
    def difference(self) -> Decimal:
        """Debit less credit; zero where the entry balances."""
        return self.debit - self.credit


def gel_of(amount: Decimal, rate: Decimal) -> Decimal:
    """A foreign amount in GEL, a half rounded away from zero.

    Units: rate in GEL per unit; the answer in GEL with two digits.
    Source: api.line_faults “amount_times_rate”; National Bank's rate of the day.
    """
    return (Unrounded(amount) * rate).to_tetri().amount


def rate_of(gel: Decimal, amount: Decimal) -> Decimal:
    """The rate at which a foreign amount, not zero, is a sum in GEL.

    Units: GEL per unit, with eight digits.
    Source: books.lines, column rate.
    """
    return round_half_away((Unrounded(gel) / amount).amount, RATE_DIGITS)


def is_empty(line: LineDraft) -> bool:
    """Whether nothing was put into a line yet.

    Units: none.
    Source: a row of the form that was only begun is not a line of the entry.
    """
    return line == LineDraft(account_id=None)


def totals(lines: Sequence[LineDraft], accounts: Mapping[AccountId, Account]) -> Totals:
    """What lines come to; a storno subtracts on its side, off-balance accounts stand outside.

    Units: GEL.
    Source: api.entry_faults “unbalanced”.
    """
    debit = credit = ZERO
    for line in lines:
        account = None if line.account_id is None else accounts.get(line.account_id)
        if account is not None and account.type is AccountType.OFF_BALANCE:
            continue
        sign = -1 if line.is_storno else 1
        debit += sign * line.debit
        credit += sign * line.credit
    return Totals(debit=debit, credit=credit)


def balancing(
    lines: Sequence[LineDraft], place: int, accounts: Mapping[AccountId, Account]
) -> Decimal:
    """What the line at a place must be for the entry to balance; debit positive.

    Units: GEL.
    Source: double entry: debits equal credits.
    """
    others = [line for at, line in enumerate(lines) if at != place]
    return -totals(others, accounts).difference


def check(lines: Sequence[LineDraft], accounts: Mapping[AccountId, Account]) -> tuple[Problem, ...]:
    """Everything wrong with the lines that can be known without the server.

    A problem has the number of its line from 1 as `row`, and its cell as `column`; of the entry as
    a whole it has neither. Lines into which nothing was put are passed over.

    Units: GEL and the currencies of the lines.
    Source: api.line_faults, api.entry_faults.
    """
    found: list[Problem] = []
    filled = [(at, line) for at, line in enumerate(lines, start=1) if not is_empty(line)]
    for at, line in filled:
        account = None if line.account_id is None else accounts.get(line.account_id)
        for code, args in _line_faults(line, account):
            given = {**args, "line": at}
            found.append(problem(code, given, row=at, column=column_of(code, args, line)))
    if len(filled) < 2:
        found.append(problem("entry.lines_missing", {}))
    difference = totals(lines, accounts).difference
    if difference:
        found.append(problem("entry.unbalanced", {"difference": difference}))
    return tuple(found)


def column_of(code: str, args: Mapping[str, object], line: LineDraft) -> str:
    """The cell of a line at which a fault is shown.

    Units: none.
    Source: the form of an entry.
    """
    if code == "line.dimension_missing":
        return str(args.get("dimensions", "party")).split(", ", maxsplit=1)[0]
    column = _COLUMNS.get(code, "account")
    return "credit" if column == "debit" and line.credit and not line.debit else column


def problem(
    code: str, args: Mapping[str, object], row: int | None = None, column: str | None = None
) -> Problem:
    """A fault with the program's text for it.

    Units: none.
    Source: app.core.messages.
    """
    return Problem(code=code, text=MESSAGES[code], args=args, row=row, column=column)


def _line_faults(line: LineDraft, account: Account | None) -> list[tuple[str, dict[str, object]]]:
    sides = (line.debit, line.credit)
    found: list[tuple[str, dict[str, object]]] = []
    if line.account_id is None:
        found.append(("line.account_missing", {}))
    elif account is None:
        found.append(("line.account_unknown", {}))
    else:
        found.extend(_account_faults(line, account))
    if not any(sides) or all(sides):
        found.append(("line.one_side", {}))
    if any(round_half_away(side) != side for side in sides):
        found.append(("line.tetri", {}))
    if max(sides) >= TOO_LARGE:
        found.append(("line.too_large", {}))
    return found + _currency_faults(line)


def _account_faults(line: LineDraft, account: Account) -> list[tuple[str, dict[str, object]]]:
    found: list[tuple[str, dict[str, object]]] = []
    about: dict[str, object] = {"account": account.code}
    if not account.is_active:
        found.append(("line.account_inactive", about))
    if not account.is_postable:
        found.append(("line.account_is_group", about))
    if account.currency_rule == "gel_only" and line.currency is not None:
        found.append(("line.gel_only", about))
    if account.currency_rule == "foreign_only" and line.currency is None:
        found.append(("line.foreign_only", about))
    missing = [name for name in account.required_dimensions if name not in line.dimensions]
    if missing:
        found.append(("line.dimension_missing", {**about, "dimensions": ", ".join(missing)}))
    return found


def _currency_faults(line: LineDraft) -> list[tuple[str, dict[str, object]]]:
    found: list[tuple[str, dict[str, object]]] = []
    if (line.currency is None) != (line.amount is None):
        found.append(("line.currency_half", {}))
    if line.currency is None or not line.amount:
        return found
    digits = digits_of(CurrencyCode(line.currency))
    if round_half_away(line.amount, digits) != line.amount:
        about: dict[str, object] = {"currency": line.currency, "digits": digits}
        found.append(("line.currency_digits", about))
    if line.amount < 0 or not line.rate or line.rate < 0:
        found.append(("line.rate_missing", {}))
    elif abs(line.debit + line.credit - gel_of(line.amount, line.rate)) > TETRI:
        expected = gel_of(line.amount, line.rate)
        found.append(("line.amount_times_rate", {"expected": expected}))
    return found
