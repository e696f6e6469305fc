"""The draft of an entry as it is typed: one list of lines, shown in two forms. No Qt.

Free lines show each line by itself. Correspondence rows show two lines as one: a debit account, a
credit account and the amount that passes between them. Every change gives a new draft.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from uuid import UUID

from app.core.ids import new_id
from app.ledger import service as ledger
from app.ledger.records import (
    DIMENSIONS,
    ZERO,
    Account,
    AccountId,
    AccountType,
    EntryDraft,
    EntryId,
    LineDraft,
)

PAIRS = "pairs"
LINES = "lines"
FORMS = (PAIRS, LINES)
Value = Decimal | UUID | str | None
EMPTY = LineDraft(account_id=None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What a draft is judged by: the accounts by id, and GEL per unit of currency on its day."""

    accounts: Mapping[AccountId, Account] = field(default_factory=dict)
    rates: Mapping[str, Decimal] = field(default_factory=dict)

    def account(self, line: LineDraft) -> Account | None:
        """The account of a line, where one is chosen and known."""
        return None if line.account_id is None else self.accounts.get(line.account_id)


NO_FACTS = Facts()


def new_draft(day: date) -> EntryDraft:
    """An entry of which only the day is known, with one empty row."""
    return EntryDraft(
        id=EntryId(new_id()), kind="manual", entry_date=day, lines=(EMPTY, EMPTY), text=""
    )


def is_blank(draft: EntryDraft) -> bool:
    """Whether nothing was typed yet."""
    return not draft.text and not draft.source_document and not filled(draft)


def filled(draft: EntryDraft) -> tuple[LineDraft, ...]:
    """The lines into which something was put: those of the entry."""
    return tuple(line for line in draft.lines if not ledger.is_empty(line))


def dimensions(draft: EntryDraft) -> frozenset[str]:
    """What the lines are told apart by."""
    return frozenset(name for line in draft.lines for name in line.dimensions)


def whole(draft: EntryDraft) -> EntryDraft:
    """The draft as it is kept: without empty lines."""
    return replace(draft, lines=filled(draft))


def places(draft: EntryDraft) -> tuple[int, ...]:
    """For each line of the whole draft, its place among all lines, from 1."""
    return tuple(at for at, line in enumerate(draft.lines, start=1) if not ledger.is_empty(line))


def can_pair(draft: EntryDraft) -> bool:
    """Whether the lines can be shown as correspondence rows without losing anything."""
    lines = draft.lines
    return len(lines) % 2 == 0 and all(
        _is_pair(lines[at], lines[at + 1]) for at in range(0, len(lines), 2)
    )


def row_count(draft: EntryDraft, form: str) -> int:
    """How many rows the form shows."""
    return len(draft.lines) // (2 if form == PAIRS else 1)


def value(draft: EntryDraft, form: str, row: int, key: str) -> Value:
    """What stands in a cell; amounts of a storno are negative."""
    if form == LINES:
        return _line_value(draft.lines[row], key)
    debit, credit = draft.lines[2 * row], draft.lines[2 * row + 1]
    match key:
        case "debit_account":
            return debit.account_id
        case "credit_account":
            return credit.account_id
        case "gel":
            return _line_value(debit, "debit")
        case "text":
            return debit.text
    in_debit = _line_value(debit, key)
    return in_debit if in_debit not in (None, "") else _line_value(credit, key)


def put(
    draft: EntryDraft, form: str, cell: tuple[int, str], given: Value, facts: Facts = NO_FACTS
) -> EntryDraft:
    """The draft with another value in a cell; what follows from it is filled in."""
    row, key = cell
    lines = list(draft.lines)
    if form == LINES:
        lines[row] = _put_line(lines[row], key, given, facts, _open_side(draft, row, facts))
    else:
        pair = (lines[2 * row], lines[2 * row + 1])
        lines[2 * row : 2 * row + 2] = _put_pair(pair, key, given, facts)
    return replace(draft, lines=tuple(lines))


def insert_row(draft: EntryDraft, form: str, row: int) -> EntryDraft:
    """The draft with an empty row before this one."""
    step = 2 if form == PAIRS else 1
    at = row * step
    return replace(draft, lines=(*draft.lines[:at], *(EMPTY,) * step, *draft.lines[at:]))


def remove_row(draft: EntryDraft, form: str, row: int) -> EntryDraft:
    """The draft without a row; the last one leaves an empty one behind."""
    step = 2 if form == PAIRS else 1
    at = row * step
    left = (*draft.lines[:at], *draft.lines[at + step :])
    return replace(draft, lines=left or (EMPTY,) * step)


def copy_above(draft: EntryDraft, form: str, cell: tuple[int, str], facts: Facts) -> EntryDraft:
    """The draft with the value of the cell above in this one."""
    row, key = cell
    if row == 0:
        return draft
    return put(draft, form, cell, value(draft, form, row - 1, key), facts)


def balance_row(draft: EntryDraft, row: int, facts: Facts) -> tuple[EntryDraft, str]:
    """The draft with the amount that balances it in a free line, and the cell where it stands."""
    wanted = ledger.balancing(draft.lines, row, facts.accounts)
    key = "debit" if wanted > 0 else "credit"
    if not wanted:
        return draft, key
    return put(draft, LINES, (row, key), abs(wanted), facts), key


def with_day(draft: EntryDraft, day: date, old: Facts, new: Facts) -> EntryDraft:
    """The draft on another day: amounts at the rate of the old day come to that of the new."""
    moved = replace(draft, entry_date=day)
    form = PAIRS if can_pair(draft) else LINES
    for row in range(row_count(draft, form)):
        code = str(value(draft, form, row, "currency") or "")
        is_of_day = value(draft, form, row, "rate") in (None, old.rates.get(code))
        if code in new.rates and is_of_day:
            moved = put(moved, form, (row, "rate"), new.rates[code], new)
    return moved


def with_rates(draft: EntryDraft, facts: Facts) -> EntryDraft:
    """The draft with every foreign amount at the rate of its day: an older entry used again."""
    form = PAIRS if can_pair(draft) else LINES
    for row in range(row_count(draft, form)):
        code = str(value(draft, form, row, "currency") or "")
        if code in facts.rates:
            draft = put(draft, form, (row, "rate"), facts.rates[code], facts)
    return draft


def padded(draft: EntryDraft, form: str) -> EntryDraft:
    """The draft with at least one row, and with whole rows."""
    lines = draft.lines or (EMPTY, EMPTY)
    if form == PAIRS and len(lines) % 2:
        lines = (*lines, EMPTY)
    return replace(draft, lines=lines)


def form_of(draft: EntryDraft, wanted: str) -> str:
    """The form wanted, or free lines where the draft cannot be shown as rows."""
    return PAIRS if wanted == PAIRS and can_pair(draft) else LINES


def as_pairs(draft: EntryDraft) -> EntryDraft | None:
    """The draft laid out so that rows can show it: without empty lines; None if it cannot be."""
    bare = padded(whole(draft), PAIRS)
    return bare if can_pair(bare) else None


def takes_currency(account: Account | None) -> bool:
    """Whether a currency typed in a row is meant for this side of it.

    Money and debts are kept in their currency; income, costs and goods in GEL.
    """
    if account is None:
        return False
    if account.currency_rule != "any":
        return account.currency_rule == "foreign_only"
    is_held = account.type in (AccountType.ASSET, AccountType.LIABILITY)
    return is_held and account.is_monetary is not False


class History:
    """The drafts that were, the one that is, and those that were undone."""

    def __init__(self, draft: EntryDraft) -> None:
        self.now = draft
        self._past: list[EntryDraft] = []
        self._future: list[EntryDraft] = []

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to take back."""
        return bool(self._past)

    @property
    def can_redo(self) -> bool:
        """Whether a step was taken back."""
        return bool(self._future)

    def take(self, draft: EntryDraft) -> bool:
        """A step on; False when nothing changes by it."""
        if draft == self.now:
            return False
        self._past.append(self.now)
        self._future.clear()
        self.now = draft
        return True

    def grow(self, draft: EntryDraft) -> None:
        """The same entry with room for a further row: no step that anybody would take back."""
        self.now = draft

    def rename(self, entry: EntryId, kind: str) -> None:
        """Give every draft that was another id and kind: the books hold the entry under it."""
        self._past = [replace(one, id=entry, kind=kind) for one in self._past]
        self._future = [replace(one, id=entry, kind=kind) for one in self._future]
        self.now = replace(self.now, id=entry, kind=kind)

    def undo(self) -> bool:
        """A step back."""
        if not self._past:
            return False
        self._future.append(self.now)
        self.now = self._past.pop()
        return True

    def redo(self) -> bool:
        """The step that was taken back, once more."""
        if not self._future:
            return False
        self._past.append(self.now)
        self.now = self._future.pop()
        return True


def _is_pair(debit: LineDraft, credit: LineDraft) -> bool:
    if debit.credit or credit.debit or debit.debit != credit.credit:
        return False
    if debit.text != credit.text or debit.is_storno != credit.is_storno:
        return False
    if debit.currency and credit.currency and _foreign(debit) != _foreign(credit):
        return False
    both = debit.dimensions.keys() & credit.dimensions.keys()
    return all(debit.dimensions[name] == credit.dimensions[name] for name in both)


def _foreign(line: LineDraft) -> tuple[str | None, Decimal | None, Decimal | None]:
    return line.currency, line.amount, line.rate


def _line_value(line: LineDraft, key: str) -> Value:
    if key in ("debit", "credit", "amount"):
        amounts = {"debit": line.debit, "credit": line.credit, "amount": line.amount}
        amount = amounts[key] or None
        return -amount if amount and line.is_storno else amount
    held: dict[str, Value] = {
        "account": line.account_id,
        "currency": line.currency or "",
        "rate": line.rate,
        "text": line.text,
    }
    return held[key] if key in held else line.dimensions.get(key)


def _open_side(draft: EntryDraft, row: int, facts: Facts) -> str:
    """The side on which an amount in another currency stands in a line: its own, or what lacks."""
    line = draft.lines[row]
    if line.debit or line.credit:
        return "credit" if line.credit else "debit"
    return "credit" if ledger.balancing(draft.lines, row, facts.accounts) < 0 else "debit"


def _put_line(line: LineDraft, key: str, given: Value, facts: Facts, side: str) -> LineDraft:
    match key:
        case "account":
            return replace(line, account_id=None if given is None else AccountId(_id(given)))
        case "debit" | "credit":
            return _put_gel(line, key, _amount(given))
        case "currency" | "amount" | "rate":
            return _put_foreign(line, key, given, facts, side)
        case "text":
            return replace(line, text=str(given or ""))
    assert key in DIMENSIONS, key
    return replace(line, dimensions=_with(line.dimensions, key, given))


def _put_gel(line: LineDraft, side: str, amount: Decimal) -> LineDraft:
    """GEL typed by hand holds: the rate of a foreign amount follows from it."""
    if not amount and not (line.debit if side == "debit" else line.credit):
        return line
    gel = abs(amount)
    made = replace(_on_side(line, side, gel), is_storno=amount < 0)
    if (
        line.currency
        and line.amount
        and gel
        and (line.rate is None or ledger.gel_of(line.amount, line.rate) != gel)
    ):
        made = replace(made, rate=ledger.rate_of(gel, line.amount))
    return made


def _put_foreign(line: LineDraft, key: str, given: Value, facts: Facts, side: str) -> LineDraft:
    if key == "currency":
        code = str(given or "") or None
        if code is None:
            return replace(line, currency=None, amount=None, rate=None)
        rate = facts.rates.get(code)
        return _at_rate(replace(line, currency=code), rate, side)
    if key == "amount":
        if given is None:
            return replace(line, amount=None)
        amount = _amount(given)
        made = replace(line, amount=abs(amount), is_storno=amount < 0)
        return _at_rate(made, line.rate, side)
    return _at_rate(line, None if given is None else _amount(given), side)


def _at_rate(line: LineDraft, rate: Decimal | None, side: str = "") -> LineDraft:
    """The line at a rate; its GEL follow, on the side where they stand or else on that given."""
    made = replace(line, rate=rate)
    if not line.amount or not rate or not line.currency:
        return made
    gel = ledger.gel_of(line.amount, rate)
    side = "credit" if line.credit else "debit" if line.debit or not side else side
    return _on_side(made, side, gel)


def _on_side(line: LineDraft, side: str, gel: Decimal) -> LineDraft:
    if side == "debit":
        return replace(line, debit=gel, credit=ZERO)
    return replace(line, debit=ZERO, credit=gel)


def _put_pair(
    pair: tuple[LineDraft, LineDraft], key: str, given: Value, facts: Facts
) -> tuple[LineDraft, LineDraft]:
    debit, credit = pair
    match key:
        case "debit_account":
            pair = (_put_line(debit, "account", given, facts, "debit"), credit)
            return _sorted(pair, facts)
        case "credit_account":
            pair = (debit, _put_line(credit, "account", given, facts, "credit"))
            return _sorted(pair, facts)
        case "gel":
            amount = _amount(given)
            return _put_gel(debit, "debit", amount), _put_gel(credit, "credit", amount)
        case "text":
            text = str(given or "")
            return replace(debit, text=text), replace(credit, text=text)
        case "currency" | "amount" | "rate":
            return _put_pair_foreign(pair, key, given, facts)
    return _put_pair_dimension(pair, key, given, facts)


def _put_pair_foreign(
    pair: tuple[LineDraft, LineDraft], key: str, given: Value, facts: Facts
) -> tuple[LineDraft, LineDraft]:
    """What is typed of the currency of a row goes to the sides that are kept in currencies."""
    debit, credit = pair
    source = debit if debit.currency else credit
    made = replace(debit, currency=source.currency, amount=source.amount, rate=source.rate)
    made = _put_foreign(made, key, given, facts, "debit")
    twin = replace(
        credit,
        credit=made.debit,
        currency=made.currency,
        amount=made.amount,
        rate=made.rate,
        is_storno=made.is_storno,
    )
    if made.currency is None:
        return made, twin
    return _sorted((made, twin), facts)


def _put_pair_dimension(
    pair: tuple[LineDraft, LineDraft], key: str, given: Value, facts: Facts
) -> tuple[LineDraft, LineDraft]:
    """A dimension of a row goes to the sides whose accounts ask for it; if none asks, to both."""
    assert key in DIMENSIONS, key
    asks = [
        account is not None and key in account.required_dimensions
        for account in (facts.account(line) for line in pair)
    ]
    takes = [True, True] if not any(asks) else asks
    made = [
        replace(line, dimensions=_with(line.dimensions, key, given if take else None))
        for line, take in zip(pair, takes, strict=True)
    ]
    return made[0], made[1]


def _sorted(pair: tuple[LineDraft, LineDraft], facts: Facts) -> tuple[LineDraft, LineDraft]:
    """Currency and dimensions of a row on those of its sides that are kept so."""
    debit, credit = pair
    source = debit if debit.currency else credit
    if source.currency:
        takes = [takes_currency(facts.account(line)) for line in pair]
        takes = takes if any(takes) else [True, True]
        given = {"currency": source.currency, "amount": source.amount, "rate": source.rate}
        nothing = dict.fromkeys(given)
        debit = replace(debit, **(given if takes[0] else nothing))
        credit = replace(credit, **(given if takes[1] else nothing))
    pair = (debit, credit)
    for name in sorted(debit.dimensions.keys() | credit.dimensions.keys()):
        held = debit.dimensions.get(name) or credit.dimensions.get(name)
        pair = _put_pair_dimension(pair, name, held, facts)
    return pair


def _with(held: Mapping[str, UUID], name: str, given: Value) -> dict[str, UUID]:
    made = {key: kept for key, kept in held.items() if key != name}
    if given is not None and given != "":
        made[name] = _id(given)
    return made


def _id(given: Value) -> UUID:
    assert isinstance(given, UUID), given
    return given


def _amount(given: Value) -> Decimal:
    if given is None:
        return ZERO
    assert isinstance(given, Decimal), given
    return given
