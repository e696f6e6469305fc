"""Finding accounts, parties and whatever has a code and names, by what a person types.

Pure and fast: an index is prepared once, asked at every key. Codes by their beginning, names in
any language by the beginning of any word, in any spelling or keyboard layout, and parts of numbers.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Mapping
from enum import IntEnum
from typing import Generic, Protocol, TypeVar

from app.core.spelling import fold, in_other_layouts, join, meant, plain, words

NUMBER_PART_MIN = 3
"""So many signs of an identification code are a part worth looking for."""
_LAYOUT_LETTERS_MIN = 2
_LAST = "\U0010ffff"


class Findable(Protocol):
    """What can be found: it has a code and names by language.

    A `numbers` attribute, when it has one, holds identification codes and bank accounts.
    """

    @property
    def code(self) -> str:
        """Its code."""

    @property
    def names(self) -> Mapping[str, str]:
        """Its names by language."""


T = TypeVar("T", bound=Findable)


class Rank(IntEnum):
    """How well something fits, the best first."""

    CODE = 0
    CODE_BEGINS = 1
    WORD = 2
    WORD_BEGINS = 3
    SPELT_OTHERWISE = 4
    NUMBER_PART = 5
    OTHER_LAYOUT = 6


class _Beginnings:
    """Sorted words, each with the places of the items it stands in."""

    def __init__(self, places: Mapping[str, set[int]]) -> None:
        self.words = sorted(places)
        self.places = [places[word] for word in self.words]

    def has(self, beginning: str) -> bool:
        at = bisect_left(self.words, beginning)
        return at < len(self.words) and self.words[at].startswith(beginning)

    def items(self, beginning: str, whole: Rank, part: Rank) -> dict[int, Rank]:
        first = bisect_left(self.words, beginning)
        last = bisect_left(self.words, beginning + _LAST)
        found: dict[int, Rank] = {}
        # The whole word is the first of those that begin so; what it gives is not made worse.
        for at in range(first, last):
            rank = whole if self.words[at] == beginning else part
            for place in self.places[at]:
                found.setdefault(place, rank)
        return found


class Index(Generic[T]):
    """Items prepared for being found; those that fit equally well stay in the order given."""

    def __init__(self, items: Iterable[T]) -> None:
        self.items = tuple(items)
        codes: defaultdict[str, set[int]] = defaultdict(set)
        spelt: defaultdict[str, set[int]] = defaultdict(set)
        self._numbers: list[tuple[int, str]] = []
        for place, item in enumerate(self.items):
            codes[fold(item.code)].add(place)
            for word in words(" ".join(item.names.values())):
                spelt[plain(word)].add(place)
            numbers: tuple[str, ...] = getattr(item, "numbers", ())
            self._numbers.extend((place, fold(number).replace(" ", "")) for number in numbers)
        self._codes = _Beginnings(codes)
        self._words = _Beginnings(spelt)

    def find(self, query: str, rows_max: int | None = None) -> tuple[T, ...]:
        """What fits every word of the query, the best first; all items for an empty query."""
        typed = query.split()
        if not typed:
            return self.items[:rows_max]
        ranks = self._of_word(typed[0])
        for word in typed[1:]:
            more = self._of_word(word)
            ranks = {
                place: max(rank, more[place]) for place, rank in ranks.items() if place in more
            }
        if len(typed) > 1:
            whole = fold(" ".join(typed))
            _keep_best(ranks, self._codes.items(whole, Rank.CODE, Rank.CODE_BEGINS))
        order = sorted(ranks, key=lambda place: (ranks[place], place))
        return tuple(self.items[place] for place in order[:rows_max])

    def _of_word(self, typed: str) -> dict[int, Rank]:
        """The items one typed word fits, each with the best way it does."""
        folded = fold(typed)
        ranks = self._codes.items(folded, Rank.CODE, Rank.CODE_BEGINS) if folded else {}
        _keep_best(ranks, self._of_names(typed))
        _keep_best(ranks, self._of_numbers(folded))
        if len(typed) >= _LAYOUT_LETTERS_MIN:
            other = Rank.OTHER_LAYOUT
            for text in in_other_layouts(typed):
                _keep_best(ranks, dict.fromkeys(self._codes.items(fold(text), other, other), other))
                _keep_best(ranks, dict.fromkeys(self._of_names(text), other))
        return ranks

    def _of_names(self, text: str) -> dict[int, Rank]:
        found: dict[int, Rank] | None = None
        for part in words(text):
            more = self._of_part(part)
            if found is None:
                found = more
            else:
                found = {
                    place: max(rank, more[place]) for place, rank in found.items() if place in more
                }
        return found or {}

    def _of_part(self, word: str) -> dict[int, Rank]:
        itself = plain(word)
        ranks = self._words.items(itself, Rank.WORD, Rank.WORD_BEGINS) if itself else {}
        for spelling in self._spellings(word) - {itself}:
            otherwise = Rank.SPELT_OTHERWISE
            _keep_best(ranks, self._words.items(spelling, otherwise, otherwise))
        return ranks

    def _spellings(self, word: str) -> set[str]:
        """All plain spellings that may be meant and with which some word begins.

        Walked letter by letter, so a spelling nothing begins with is dropped at once.
        """
        at: list[set[str]] = [set() for _ in range(len(word) + 1)]
        at[0].add("")
        for place in range(len(word)):
            for length, letters in meant(word, place) if at[place] else ():
                for beginning in at[place]:
                    longer = join(beginning, letters)
                    if self._words.has(longer):
                        at[place + length].add(longer)
        return at[-1] - {""}

    def _of_numbers(self, folded: str) -> dict[int, Rank]:
        if len(folded) < NUMBER_PART_MIN or not any(sign.isdecimal() for sign in folded):
            return {}
        return {place: Rank.NUMBER_PART for place, number in self._numbers if folded in number}


def find(query: str, items: Iterable[T], rows_max: int | None = None) -> tuple[T, ...]:
    """What fits the query, the best first; who asks at every key prepares an `Index` instead."""
    return Index(items).find(query, rows_max)


def _keep_best(ranks: dict[int, Rank], more: Mapping[int, Rank]) -> None:
    for place, rank in more.items():
        if place not in ranks or rank < ranks[place]:
            ranks[place] = rank
