"""Tells the server how full its tables have become, when many rows have just come in."""

from __future__ import annotations

from app.server.operator import DATABASE, Operator

_TABLES = (
    "books.accounts",
    "books.entries",
    "books.lines",
    "books.account_totals",
    "books.vat_totals",
    "books.vat_records",
    "books.invoices",
    "books.invoice_lines",
    "books.settlement_documents",
    "books.parties",
    "books.items",
    "audit.events",
)


def learn_sizes(operator: Operator, database: str = DATABASE) -> None:
    """Measure the tables of the ledger now, instead of at the server's next round.

    Plans made while a table was empty walk through all of a company's entries for each new one:
    thousands of entries brought in at once would take several times as long.
    """
    with operator.connect(database, autocommit=True) as connection:
        for table in _TABLES:
            connection.execute(f"analyze {table}")
