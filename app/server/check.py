"""Checks a server's protections from its catalogue, and its books by the stored questions.

The same questions are asked by the tests; here the operator asks them of a living server.
"""

from __future__ import annotations

from dataclasses import dataclass
from importlib.resources import files

from psycopg import sql

from app.server.operator import Operator
from app.server.upgrade import (
    code_fingerprint,
    current_fingerprint,
    current_revision,
    head_revision,
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
        for question in sorted(
            (files("migrations") / "checks").iterdir(), key=lambda file: file.name
        ):
            if question.name.endswith(".sql"):
                rows = connection.execute(sql.SQL(question.read_text("utf-8"))).fetchmany(20)
                name = question.name.removesuffix(".sql")
                findings.extend(
                    Finding(check=name, detail=", ".join(str(value) for value in row))
                    for row in rows
                )
    return tuple(findings)
