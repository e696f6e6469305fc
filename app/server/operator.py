"""The operator: the superuser's connection that prepares and upgrades a server.

No person ever has it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import psycopg

DATABASE = "davtari"


@dataclass(frozen=True, slots=True, kw_only=True)
class Operator:
    """How the operator reaches a server; `parameters` are libpq's, with or without a password."""

    parameters: dict[str, Any]

    def connect(
        self, database: str = DATABASE, *, autocommit: bool = False
    ) -> psycopg.Connection[Any]:
        """Open a connection as the operator.

        Raises: psycopg.OperationalError when the server cannot be reached or refuses the operator.
        """
        given = {**self.parameters, "dbname": database, "application_name": "davtari-operator"}
        return psycopg.connect(**given, autocommit=autocommit)
