"""How a function of the database is called well, and what it asks of the caller."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from dataclasses import dataclass, field

from tests.kit.world import World
from tests.sql.filling import Things

Arguments = Callable[[World, uuid.UUID, Things], tuple[object, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """How a function is called well, and what it asks of the caller.

    `needs`: permissions in the company;
           or 'administrator' (of the company's people), 'office' (its
    administrator), 'person' (only a verified session), 'policies' (asks nothing,
           the policies of the
    tables filter) or 'free' (open before the second factor too; `why` says for what reason).
    `who`: the only ones for whom the call is right in content; None: everybody who is allowed.
    `refuses_unverified`: False
           where a session without second factor gets an empty answer instead.
    """

    needs: frozenset[str]
    arguments: Arguments = field(default=lambda _world, tenant, _things: (tenant,))
    who: tuple[str, ...] | None = None
    refuses_unverified: bool = True
    why: str = ""


def tenant(needs: str, arguments: Arguments | None = None) -> Call:
    """A function of a company that asks these permissions, separated by blanks."""
    if arguments is None:
        return Call(needs=frozenset(needs.split()))
    return Call(needs=frozenset(needs.split()), arguments=arguments)


def nobody(needs: str, arguments: Arguments) -> Call:
    """A function of a company whose call is right in form, and in content for nobody here."""
    return Call(needs=frozenset(needs.split()), arguments=arguments, who=())


def party_of(world: World, company: uuid.UUID) -> uuid.UUID:
    with world.operator.connect(world.database) as operator:
        found = operator.execute(
            "select id from books.parties where tenant_id = %s and code = 'P1'", (company,)
        ).fetchone()
    assert found is not None
    return uuid.UUID(str(found[0]))


def policies(arguments: Arguments) -> Call:
    return Call(needs=frozenset({"policies"}), arguments=arguments, refuses_unverified=False)
