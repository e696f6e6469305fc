"""What a person types as a pattern over plainly spelt texts: spellings and keyboard layouts.

`search.Index` walks words that were read; a pattern asks texts where they are: the rows of a list
one by one, or the server, which spells texts plainly by its own function `api.spelt`.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache

from app.core.spelling import fold, in_other_layouts, meant, plain, words

LAYOUT_LETTERS_MIN = 3
"""Fewer letters typed in a wrong layout would fit too much."""
_LETTERS_MAX = 40
_LETTER = re.compile(r"[^\W\d_]")
_WORD_BEGINS = r"(?<![^\W_])"


@lru_cache(maxsize=65536)
def spelt(text: str) -> str:
    """A text in the plain spelling, its words parted by single spaces."""
    return " ".join(plain(word) for word in words(text))


def pattern(typed: str, *, with_layouts: bool = True) -> str:
    """A pattern that the plain spelling of a word begins with; empty when no letter was typed.

    Made of groups, alternatives and `+` alone, so that Python and PostgreSQL read it alike.
    """
    meanings = [_spellings(words(typed))]
    if with_layouts and len(typed) >= LAYOUT_LETTERS_MIN:
        meanings += [_spellings(words(text)) for text in in_other_layouts(typed)]
    found = dict.fromkeys(one for one in meanings if one)
    return f"(?:{'|'.join(found)})" if found else ""


def patterns(query: str) -> tuple[str, ...]:
    """The pattern of each word of a query; a text must fit them all."""
    return tuple(found for word in query.split() if (found := pattern(word)))


@lru_cache(maxsize=1024)
def matcher(typed: str, *, with_layouts: bool = True) -> Callable[[str], bool]:
    """Whether some words of a text begin so, in any spelling."""
    found = pattern(typed, with_layouts=with_layouts)
    if not found:
        return lambda _: False
    asked = re.compile(_WORD_BEGINS + found)
    return lambda text: asked.search(spelt(text)) is not None


def _spellings(typed: list[str]) -> str:
    """Several words stand one behind the other, as a sign between letters parts them in a text."""
    return " ".join(_of_word(word) for word in typed)


def _of_word(word: str) -> str:
    return _from(word[:_LETTERS_MAX], 0, "")


def _from(word: str, place: int, before: str) -> str:
    """What may be meant from a place of a word on; `before` are the letters it may follow."""
    if place >= len(word):
        return ""
    by_length: dict[int, list[str]] = {}
    for length, letters in meant(word, place):
        if letters or place + length < len(word):
            by_length.setdefault(length, []).append(letters)
    ways = []
    for length, meanings in by_length.items():
        lasts = "".join(dict.fromkeys(one[-1:] for one in meanings)) or before
        written = _group([_written(one, before) for one in meanings])
        ways.append(written + _from(word, place + length, lasts))
    return _group(ways)


def _group(ways: list[str]) -> str:
    found = list(dict.fromkeys(ways))
    return "".join(found) if len(found) < 2 else f"(?:{'|'.join(found)})"


def _written(letters: str, before: str) -> str:
    """Letters however often they are doubled: the server does not write a doubled one once."""
    made = []
    for sign in letters:
        if _LETTER.match(sign):
            made.append(f"{sign}*" if sign in before else f"{sign}+")
        else:
            made.append(re.escape(sign))
        before = sign
    return "".join(made)


@lru_cache(maxsize=65536)
def folded_number(text: str) -> str:
    """A number, as parts of it are looked for: without spaces."""
    return fold(text).replace(" ", "")
