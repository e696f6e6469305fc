"""Checks a server's protections from its catalogue, and its books by the stored questions.

The same questions are asked by the tests; here the operator asks them of a living server.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Any

import psycopg
from psycopg import sql

from app.server.operator import Operator
from app.server.upgrade import (
    code_fingerprint,
    current_fingerprint,
    current_revision,
    head_revision,
    written_functions,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """Something that is not as it must be: which question, and what was found."""

    check: str
    detail: str


def check(operator: Operator, database: str) -> tuple[Finding, ...]:
    """Ask every stored question; gives what is wrong, nothing when all is well.

    Raises: psycopg.Error when the operator cannot connect.
    """
    findings: list[Finding] = []
    with operator.connect(database) as connection:
        connection.execute("set transaction read only")
        revision = current_revision(connection)
        if revision != head_revision():
            findings.append(Finding(check="revision", detail=f"{revision} != {head_revision()}"))
        elif current_fingerprint(connection) != code_fingerprint():
            findings.append(Finding(check="code", detail="api differs from this program's"))
        else:
            findings.extend(_functions(connection))
        for question in _questions():
            rows = connection.execute(sql.SQL(question.read_text("utf-8"))).fetchmany(20)
            name = question.name.removesuffix(".sql")
            findings.extend(
                Finding(check=name, detail=", ".join(str(value) for value in row)) for row in rows
            )
    return tuple(findings)


def _questions() -> list[Traversable]:
    """The stored questions in order of their names; each gives a row for each fault."""
    found = (files("migrations") / "checks").iterdir()
    return sorted((f for f in found if f.name.endswith(".sql")), key=lambda file: file.name)


def _functions(connection: psycopg.Connection[Any]) -> Iterator[Finding]:
    """What differs between the functions of the server and those of this program.

    Their owners are what they may do, their callers who may do it, their bodies how.
    """
    living = {
        row[0]: row[1:]
        for row in connection.execute(
            """
            select p.proname, p.proowner::regrole::text, p.prosrc,
                   (select coalesce(array_agg(a.grantee::regrole::text), '{}')
                      from aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) as a)
              from pg_catalog.pg_proc as p
             where p.pronamespace = 'api'::regnamespace
            """
        )
    }
    for written in written_functions():
        owner, body, callers = living.pop(written.name, ("", None, []))
        if body is None or body not in written.text:
            yield Finding(check="code", detail=f"{written.name} is not the program's")
        if owner != written.owner:
            yield Finding(check="owner", detail=f"{written.name}: {owner}")
        if set(callers) - {owner} != written.callers - {owner}:
            yield Finding(check="callers", detail=f"{written.name}: {', '.join(sorted(callers))}")
    for name in sorted(living):
        yield Finding(check="code", detail=f"{name} is not the program's")
