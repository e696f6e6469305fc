"""Sending without doubles: what we find of our own in the lists of the service."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Trace(StrEnum):
    """What the lists of the service say about a document of ours."""

    FOUND = "found"
    ABSENT = "absent"
    """It surely is not there: it may be sent."""
    UNSURE = "unsure"
    """Something there could be it: a person must look, and nothing is sent."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """The answer of `find_sent`.

    `id`, `status` and `number` are those of the one that stands furthest; `surplus` are further
    drafts with our mark, made by a replay; `candidates` are what could be ours when unsure.
    """

    trace: Trace
    id: int | None = None
    status: int | None = None
    number: str = ""
    surplus: tuple[int, ...] = ()
    candidates: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivered:
    """A document that the service has, once, in the state that was wished."""

    id: int
    number: str
    status: int
    was_there: bool
    """Whether an earlier try had brought it there already, in part or in full."""
