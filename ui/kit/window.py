"""Rows that come page by page as one scrolls, in both directions: a million, a few at a time.

A page is asked for by the place of an entry, never by its number; what lies far behind is let go.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from app.core.sheet import Row
from ui.kit.whole import Step

P = TypeVar("P")

PAGE = 100
"""How many blocks a page has."""
KEPT = 1000
"""How many blocks are held at most."""
NEAR = 40
"""So many rows before the end of what is loaded, the next page is asked for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Block(Generic[P]):
    """What comes whole: a row with those it holds, its key, and its place in the books.

    `record` is what the rows were made of.
    """

    key: str
    place: P
    rows: tuple[Row, ...]
    record: Any = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Page(Generic[P]):
    """Blocks in the order of the books, and whether the books end there."""

    blocks: tuple[Block[P], ...]
    is_last: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Loaded(Generic[P]):
    """The blocks that are held, and whether the books begin and end with them."""

    blocks: tuple[Block[P], ...] = ()
    has_start: bool = True
    has_end: bool = True

    @property
    def first(self) -> P | None:
        """The place of the first block."""
        return self.blocks[0].place if self.blocks else None

    @property
    def last(self) -> P | None:
        """The place of the last block."""
        return self.blocks[-1].place if self.blocks else None

    def rows(self) -> tuple[Row, ...]:
        """All rows of the blocks."""
        return tuple(row for block in self.blocks for row in block.rows)

    def after(self, page: Page[P], kept: int = KEPT) -> Loaded[P]:
        """With a page behind; blocks at the front are let go where there are too many."""
        blocks = (*self.blocks, *self._unknown(page))
        return Loaded(
            blocks=blocks[-kept:],
            has_start=self.has_start and len(blocks) <= kept,
            has_end=page.is_last,
        )

    def before(self, page: Page[P], kept: int = KEPT) -> Loaded[P]:
        """With a page in front; blocks at the end are let go where there are too many."""
        blocks = (*self._unknown(page), *self.blocks)
        return Loaded(
            blocks=blocks[:kept],
            has_start=page.is_last,
            has_end=self.has_end and len(blocks) <= kept,
        )

    def _unknown(self, page: Page[P]) -> tuple[Block[P], ...]:
        known = {block.key for block in self.blocks}
        return tuple(block for block in page.blocks if block.key not in known)


@dataclass(frozen=True, slots=True, kw_only=True)
class Source(Generic[P]):
    """Where pages come from, asked in jobs.

    `after` gives the page behind a place, or the first; `before` the page in front of it, or the
    last; `around` gives the page that begins with a place itself.
    """

    after: Callable[[P | None], Page[P]]
    before: Callable[[P | None], Page[P]]
    around: Callable[[P], Page[P]]

    def all(self, step: Step) -> Iterator[Block[P]]:
        """All blocks from the first to the last, page by page; `step` may stop it between two."""
        place: P | None = None
        count = 0
        while True:
            step(count, 0)
            page = self.after(place)
            yield from page.blocks
            count += len(page.blocks)
            if page.is_last or not page.blocks:
                return
            place = page.blocks[-1].place

    def at_start(self) -> Loaded[P]:
        """The first page."""
        page = self.after(None)
        return Loaded(blocks=page.blocks, has_end=page.is_last)

    def at_end(self) -> Loaded[P]:
        """The last page."""
        page = self.before(None)
        return Loaded(blocks=page.blocks, has_start=page.is_last)

    def at(self, place: P) -> Loaded[P]:
        """A page on either side of a place."""
        behind, front = self.around(place), self.before(place)
        return Loaded(
            blocks=(*front.blocks, *behind.blocks),
            has_start=front.is_last,
            has_end=behind.is_last,
        )
