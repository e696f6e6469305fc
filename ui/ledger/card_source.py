"""Pages of an account's card by keyset, at any depth, with the running balance."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from app.core.books import Books
from app.core.dates import Period
from app.core.sheet import Row, Sheet
from app.core.texts import Texts
from app.ledger import reports
from app.ledger import service as ledger
from app.ledger.records import Account, CardLine, CardPlace, CardSummary, Company, EntryId
from app.ledger.reports import LINE_MARK, Frame
from ui.kit.window import PAGE, Block, Page, Source

OPENING = "opening"
"""The key of the row with which a card begins."""
_NOTHING = UUID(int=0)
_LAST_POSITION = 2**31 - 1
Spot = tuple[date, UUID, int]
"""Day, entry and position of a line."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CardHead:
    """What a card stands in: read once for all its pages."""

    company: Company
    account: Account
    period: Period
    language: str
    summary: CardSummary

    def sheet(self, rows: tuple[Row, ...]) -> Sheet:
        """Rows under their titles; the totals are those of the whole card."""
        frame = Frame(company=self.company, period=self.period, language=self.language)
        return reports.card_sheet(frame, self.account, self.summary, rows)


def read_head(books: Books, code: str, period: Period, language: str) -> CardHead:
    """What a card stands in; called inside a job.

    Raises: NotFound "account.not_found".
    """
    account = ledger.account_by_code(books, code)
    return CardHead(
        company=ledger.company(books),
        account=account,
        period=period,
        language=language,
        summary=ledger.card_summary(books, account.id, period),
    )


def card_source(books: Books, head: Callable[[], CardHead]) -> Source[Spot]:
    """Pages of a card; the first begins with the opening balance."""

    def page(place: CardPlace) -> Page[Spot]:
        known = head()
        found = ledger.card_page(books, known.account.id, known.period, place)
        blocks = tuple(_block(line) for line in found)
        is_last = len(found) < PAGE
        if _begins(place) or (place.is_backward and is_last):
            blocks = (_opening(known), *blocks)
        return Page(blocks=blocks, is_last=is_last)

    def after(spot: Spot | None) -> Page[Spot]:
        return page(_place(spot))

    def before(spot: Spot | None) -> Page[Spot]:
        if spot is not None and spot[1] == _NOTHING:
            return Page(blocks=(), is_last=True)
        return page(replace(_place(spot), is_backward=True))

    def around(spot: Spot) -> Page[Spot]:
        return page(_place(_just_before(spot)))

    return Source(after=after, before=before, around=around)


def key_of_line(line: CardLine) -> str:
    """The key of a line: an entry may stand on its account several times."""
    return f"{line.entry_id}{LINE_MARK}{line.position}"


def _block(line: CardLine) -> Block[Spot]:
    key = key_of_line(line)
    return Block(
        key=key,
        place=(line.entry_date, line.entry_id, line.position),
        rows=(reports.card_row(line, key),),
        record=line,
    )


def _opening(head: CardHead) -> Block[Spot]:
    row = reports.card_opening(Texts(head.language), head.summary.opening, OPENING)
    return Block(key=OPENING, place=(head.period.first, _NOTHING, 0), rows=(row,))


def _begins(place: CardPlace) -> bool:
    return place.day is None and not place.is_backward


def _place(spot: Spot | None) -> CardPlace:
    if spot is None or spot[1] == _NOTHING:
        return CardPlace(rows_max=PAGE)
    day, entry, position = spot
    return CardPlace(day=day, entry_id=EntryId(entry), position=position, rows_max=PAGE)


def _just_before(spot: Spot) -> Spot:
    """The place after which a page begins with the line itself.

    A position of 0 would leave earlier entries of the day out of the running balance.
    """
    day, entry, position = spot
    if entry == _NOTHING or position > 1:
        return (day, entry, max(position - 1, 0))
    return (day, UUID(int=entry.int - 1), _LAST_POSITION)
