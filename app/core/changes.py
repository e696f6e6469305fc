"""Topics: what a write has changed, so that whoever shows it reads it anew.

A topic is a name and nothing else: row security does not cover announcements, so they carry
neither ids nor values.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Flag, auto
from typing import Generic, TypeVar


class Topic(Flag):
    """Subjects of the books that a screen may watch; several are joined by `|`."""

    ACCOUNTS = auto()
    JOURNAL = auto()
    BALANCES = auto()
    PERIODS = auto()
    PARTIES = auto()
    CURRENCIES = auto()
    DIMENSIONS = auto()
    COMPANY = auto()
    PEOPLE = auto()
    SETTINGS = auto()
    TAXES = auto()
    PAYROLL = auto()
    EVENTS = auto()

    @property
    def names(self) -> tuple[str, ...]:
        """The names that an announcement carries, in a fixed order."""
        return tuple(str(topic.name).lower() for topic in self)


NOTHING = Topic(0)
EVERYTHING = ~NOTHING

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Changed(Generic[T]):
    """What a verb gives back: its answer, and the topics its write has touched."""

    value: T
    topics: Topic


def topics_named(names: Iterable[str]) -> Topic:
    """The topics of an announcement.

    A colleague's newer program may announce what this one has never heard of: left out.
    """
    found = NOTHING
    for name in names:
        found |= Topic.__members__.get(name.upper(), NOTHING)
    return found
