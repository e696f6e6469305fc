"""The chessboard: which account passed how much to which."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal

from app.core.errors import QT_TRANSLATE_NOOP
from app.core.sheet import Column, Kind, Row, Sheet
from app.core.texts import Texts
from app.ledger.records import ZERO, Account, AccountId, AccountType, Passage
from app.ledger.reports.frame import Frame, signatures

_Board = dict[tuple[AccountId | None, AccountId | None], Decimal]


def chessboard(
    frame: Frame, chart: Sequence[Account], passages: Sequence[Passage], levels: int | None
) -> Sheet:
    """The chessboard (ჭადრაკული უწყისი): debit accounts down, credit accounts across.

    `levels` folds accounts into their groups at that depth of the chart, 1 being the topmost.
    Off-balance accounts stand outside it, as they stand outside the balance check.
    """
    texts = Texts(frame.language)
    by_id = {account.id: account for account in chart}
    board, is_partial = _folded(passages, by_id, levels)
    debits = _ordered((debit for debit, _ in board), by_id)
    creditors = _ordered((credit for _, credit in board), by_id)
    several = texts.say(QT_TRANSLATE_NOOP("app", "Several"))
    turnover = texts.say(QT_TRANSLATE_NOOP("app", "Debit turnover"))
    columns = (
        Column("account", texts.say(QT_TRANSLATE_NOOP("app", "Debit of account")), Kind.CODE),
        Column("name", texts.say(QT_TRANSLATE_NOOP("app", "Name")), Kind.TEXT),
        *(
            Column(
                _key(credit),
                credit.code if credit else several,
                Kind.MONEY,
                texts.say(QT_TRANSLATE_NOOP("app", "Credit of accounts")),
            )
            for credit in creditors
        ),
        Column("turnover", turnover, Kind.MONEY),
    )
    rows = []
    for debit in debits:
        places = {_key(c): (_id(debit), _id(c)) for c in creditors}
        cells = {key: board[place] for key, place in places.items() if board.get(place)}
        if not cells:
            continue
        named = {"account": "", "name": several} if debit is None else _named(debit, frame)
        sums = {**cells, "turnover": sum(cells.values(), ZERO)}
        rows.append(Row(key=debit.code if debit else None, cells={**named, **sums}))
    return Sheet(
        name="chessboard",
        title=texts.say(QT_TRANSLATE_NOOP("app", "Chessboard")),
        columns=columns,
        rows=tuple(rows),
        totals={
            "name": texts.say(QT_TRANSLATE_NOOP("app", "Credit turnover")),
            **{_key(c): _sum(board, _id(c)) for c in creditors},
            "turnover": sum(board.values(), ZERO),
        },
        company=frame.company.name,
        id_code=frame.company.id_code,
        first=frame.period.first,
        last=frame.period.last,
        notes=_notes(texts, is_partial=is_partial, has_several=None in (*debits, *creditors)),
        signatures=signatures(texts),
        language=frame.language,
    )


def _folded(
    passages: Sequence[Passage], by_id: Mapping[AccountId, Account], levels: int | None
) -> tuple[_Board, bool]:
    """What passed between accounts at a depth, and whether something off balance was left out."""
    board: _Board = {}
    is_partial = False
    for passage in passages:
        debit = by_id[passage.debit] if passage.debit else None
        credit = by_id[passage.credit] if passage.credit else None
        if AccountType.OFF_BALANCE in (debit and debit.type, credit and credit.type):
            is_partial = True
            continue
        place = (_at_level(debit, by_id, levels), _at_level(credit, by_id, levels))
        board[place] = board.get(place, ZERO) + passage.amount
    return board, is_partial


def _at_level(
    account: Account | None, by_id: Mapping[AccountId, Account], levels: int | None
) -> AccountId | None:
    """The account itself, or the group above it at that depth."""
    if account is None or levels is None:
        return _id(account)
    line = [account]
    while line[-1].parent_id is not None:
        line.append(by_id[line[-1].parent_id])
    return line[max(len(line) - levels, 0)].id


def _ordered(
    given: Iterable[AccountId | None], by_id: Mapping[AccountId, Account]
) -> list[Account | None]:
    """Each account once, by code; none at all last."""
    found = set(given)
    accounts = sorted((by_id[key] for key in found if key), key=lambda account: account.code)
    return [*accounts, None] if None in found else [*accounts]


def _id(account: Account | None) -> AccountId | None:
    return account.id if account else None


def _key(account: Account | None) -> str:
    return f"credit_{account.code}" if account else "credit"


def _sum(board: _Board, credit: AccountId | None) -> Decimal:
    return sum((amount for (_, other), amount in board.items() if other == credit), ZERO)


def _named(account: Account, frame: Frame) -> dict[str, str]:
    return {"account": account.code, "name": account.name(frame.language)}


def _notes(texts: Texts, *, is_partial: bool, has_several: bool) -> tuple[str, ...]:
    notes = [
        texts.say(
            QT_TRANSLATE_NOOP(
                "app",
                "Where an entry has several debits and several credits, they are paired in the "
                "order of its lines. A reversal (storno) is subtracted on its own side.",
            )
        )
    ]
    if has_several:
        notes.append(
            texts.say(
                QT_TRANSLATE_NOOP(
                    "app",
                    "“Several” are amounts of entries that mix ordinary and storno lines; they "
                    "cannot be paired one by one.",
                )
            )
        )
    if is_partial:
        notes.append(
            texts.say(QT_TRANSLATE_NOOP("app", "Off-balance accounts are not in this report."))
        )
    return tuple(notes)
