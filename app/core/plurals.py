"""Which form of a word stands beside a number: Russian has three, English two, Georgian one."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal

FORMS: Mapping[str, int] = {"ka": 1, "en": 2, "ru": 3}
"""How many forms a language has."""


def form_beside(language: str, number: int) -> int:
    """The place of the form: for one, for few (Russian 2, 3, 4, 22 …), for many."""
    rule = _RULES.get(language, _of_one)
    return rule(abs(number))


def chosen(forms: Sequence[str], language: str, number: object) -> str:
    """The form of a word beside a number; a word with fewer forms has its last for the rest."""
    if not isinstance(number, int | Decimal) or number != int(number):
        return forms[-1]
    place = form_beside(language, int(number))
    return forms[min(place, len(forms) - 1)]


def _of_one(_number: int) -> int:
    return 0


def _of_two(number: int) -> int:
    return 0 if number == 1 else 1


def _of_three(number: int) -> int:
    if number % 10 == 1 and number % 100 != 11:
        return 0
    return 1 if number % 10 in (2, 3, 4) and number % 100 not in (12, 13, 14) else 2


_RULES: Mapping[str, Callable[[int], int]] = {"ka": _of_one, "en": _of_two, "ru": _of_three}
