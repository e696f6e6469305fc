"""Makes a company with a very large ledger on a private server, beside the demo company.

Run as `python -m tests.benchmarks.window_books DATA ENTRIES`; prints the company's name.
"""

from __future__ import annotations

import sys
import uuid
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psycopg

from app.server.own_computer import OwnComputer, open_own_computer
from app.server.secrets import Secret
from tests.benchmarks.making import ACCOUNTS_LARGE, make_ledgers
from tests.benchmarks.server import Site

COMPANY = "Company 1"


@dataclass(slots=True)
class OwnSite(Site):
    """The books of one computer, where nobody is asked for a code."""

    password: Secret | None = None

    def key(self) -> dict[str, Any]:
        """What the owner's connections need."""
        assert self.password is not None, "the computer keeps its owner's password"
        given = {**self.operator.parameters, "user": self.login}
        return {**given, "password": self.password.reveal(), "dbname": self.database}

    def connect(self, tenant: uuid.UUID | None = None) -> psycopg.Connection[Any]:
        """The owner's own connection."""
        assert tenant is None, "the large company is made here, not read"
        connection = psycopg.connect(**self.key(), autocommit=True)
        self._open.append(connection)
        return connection


def site_of(own: OwnComputer) -> OwnSite:
    """The owner of this computer and the server that keeps the books."""
    key = own.owner()
    with own.operator.connect() as connection:
        row = connection.execute(
            "select id from auth.people where login = %s", (key.login,)
        ).fetchone()
    assert row is not None, "a prepared server has its owner"
    given = (own.operator, "davtari", key.login, row[0])
    return OwnSite(*given, password=key.password)


def main() -> int:
    """Make the company and print its name."""
    data, entries = Path(sys.argv[1]), int(sys.argv[2])
    with open_own_computer(data) as own:
        site = site_of(own)
        try:
            make_ledgers(site, [(ACCOUNTS_LARGE, entries)], has_events=False, say=_tell)
        finally:
            site.close()
    sys.stdout.write(COMPANY + "\n")
    return 0


def _tell(step: str) -> None:
    sys.stderr.write(step + "\n")


if __name__ == "__main__":
    sys.exit(main())
