"""One protection taken away at a time, and the tests of which at least one must notice it.

A mutation replaces text in one function of migrations/code, or gives the operator's statements.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

Check = Callable[..., Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Mutation:
    """What is taken away, and who must notice. `undo` is for what reaches beyond the copy."""

    checks: tuple[Check, ...]
    function: str = ""
    old: str = ""
    new: str = ""
    statements: tuple[str, ...] = ()
    undo: tuple[str, ...] = ()


def code(function: str, old: str, new: str, *checks: Check) -> Mutation:
    """Another text in a function, named as its file is: security/me."""
    return Mutation(function=function, old=old, new=new, checks=checks)


def order(statement: str, *checks: Check, undo: str = "") -> Mutation:
    """A statement of the operator."""
    return Mutation(statements=(statement,), checks=checks, undo=(undo,) if undo else ())
