"""Finding posted entries by what somebody types, in any spelling and keyboard layout."""

from __future__ import annotations

from decimal import Decimal

from app.core.books import Books
from app.core.errors import Refused
from app.core.formats import parse_amount
from app.core.patterns import folded_number, pattern, patterns
from app.ledger import queries
from app.ledger.records import FoundEntry, SimilarEntry

NUMBER_PART_MIN = 3
WORDS_MAX = 12
_DIGITS = 4


def recall(books: Books, typed: str, rows_max: int = 8) -> tuple[SimilarEntry, ...]:
    """Earlier entries for a text that is being typed, each text once.

    What is used often and lately comes first; of what is older only texts that begin so.
    """
    wanted = patterns(typed)[:WORDS_MAX]
    with books.read() as tx:
        found = queries.recall_entries(tx, books.tenant, wanted, rows_max) if wanted else ()
        if len(found) < rows_max:
            known = {one.text for one in found}
            older = queries.similar_entries(tx, books.tenant, typed.strip(), rows_max)
            found += tuple(one for one in older if one.text not in known)
    return found[:rows_max]


def find_entries(books: Books, typed: str, rows_max: int = 12) -> tuple[FoundEntry, ...]:
    """Entries whose text, party, document or amount fits every word, newest first."""
    words = tuple(
        (pattern(word), _number_part(word), _amount(word)) for word in typed.split()[:WORDS_MAX]
    )
    if not any(any(word) for word in words):
        return ()
    with books.read() as tx:
        return queries.find_entries(tx, books.tenant, words, rows_max)


def _number_part(word: str) -> str:
    number = folded_number(word)
    is_part = len(number) >= NUMBER_PART_MIN and any(sign.isdecimal() for sign in number)
    return number if is_part else ""


def _amount(word: str) -> Decimal | None:
    try:
        return parse_amount(word, _DIGITS) or None
    except Refused:
        return None
