"""Bulk import through `api.post_entries` beside COPY of the same rows with the same keys.

A file of many entries goes in calls of some thousands within one transaction: all or nothing.
"""

from __future__ import annotations

import json
import time
import uuid
from typing import Any

import psycopg

from tests.benchmarks.bare import ENTRY_COLUMNS, LINE_COLUMNS
from tests.benchmarks.figures import Figure, Say, least, most, silent
from tests.benchmarks.posting import DAY, POST, Clerk, Company
from tests.benchmarks.server import Site

CALL_ENTRIES = 2000
"""Entries of one call: some megabytes of JSON."""


def import_entries(site: Site, company: Company, many: int, seed: int) -> float:
    """Seconds to post so many entries in one transaction, begin to commit."""
    clerk = Clerk(company, seed)
    sizes = [min(CALL_ENTRIES, many - start) for start in range(0, many, CALL_ENTRIES)]
    calls = [json.dumps([clerk.entry() for _ in range(size)]) for size in sizes]
    with site.connect(company.tenant) as connection:
        start = time.perf_counter()
        with connection.transaction():
            for entries in calls:
                connection.execute(POST, (company.tenant, uuid.uuid4(), entries))
        return time.perf_counter() - start


def copy_entries(site: Site, company: Company, many: int, seed: int) -> float:
    """Seconds to COPY the same rows into the unguarded tables, keys and checks and all."""
    entries, lines = _rows(Clerk(company, seed), many)
    with site.operate() as operator:
        start = time.perf_counter()
        with operator.transaction():
            _copy(operator, "entries", ENTRY_COLUMNS, entries)
            _copy(operator, "lines", LINE_COLUMNS, lines)
        return time.perf_counter() - start


def _copy(operator: psycopg.Connection[Any], table: str, columns: str, text: str) -> None:
    with (
        operator.cursor() as cursor,
        cursor.copy(f"copy bare.{table} ({columns}) from stdin") as copy,
    ):
        copy.write(text)


def _rows(clerk: Clerk, many: int) -> tuple[str, str]:
    entries, lines = [], []
    for _ in range(many):
        s = clerk.sale()
        entries.append(
            f"{s['tenant']}\t{s['id']}\tGL\t2025\t{s['number']}\tmanual\t{DAY}\t{s['period']}\t"
            f"{s['text']}\t{s['person']}\t{DAY}\t{{{s['person']}}}\t{s['person']}\t{DAY}\tt\t"
            f"{s['person']}\t{DAY}\n"
        )
        head = f"{s['tenant']}\t{s['id']}"
        lines.append(
            f"{head}\t1\t{DAY}\t{s['a1']}\t{s['gross']}\t0\t{s['party']}\t\\N\n"
            f"{head}\t2\t{DAY}\t{s['a2']}\t0\t{s['net']}\t\\N\t{s['vat']}\n"
            f"{head}\t3\t{DAY}\t{s['a3']}\t0\t{s['tax']}\t\\N\t{s['vat']}\n"
        )
    return "".join(entries), "".join(lines)


def measure_fresh(site: Site, company: Company, many: int) -> Figure:
    """The first import after the server was made, before anything was measured by ANALYZE.

    Plans made on empty tables must not walk through what has just come in: twice as many entries
    take twice as long. Autovacuum is kept away, so that it cannot help.
    """
    with site.operate() as operator:
        for table in ("books.entries", "books.lines", "audit.events", "books.account_totals"):
            operator.execute(f"alter table {table} set (autovacuum_enabled = off)")
    first = import_entries(site, company, many, 11)
    second = import_entries(site, company, many * 2, 12)
    with site.operate() as operator:
        for table in ("books.entries", "books.lines", "audit.events", "books.account_totals"):
            operator.execute(f"alter table {table} reset (autovacuum_enabled)")
    return Figure(
        name="import, fresh server",
        value=second / first / 2,
        unit="times as long an entry for twice the entries",
        goal=most(1.25),
        note=f"{many / first:.0f} and {many * 2 / second:.0f} entries/s, no statistics",
    )


def measure_import(
    site: Site, company: Company, few: int, many: int, say: Say = silent
) -> list[Figure]:
    """Import against COPY, and many entries against few."""
    with site.operate() as operator:
        operator.execute("vacuum (analyze)")
    say(f"import of {few} entries")
    short = import_entries(site, company, few, 21)
    copied = copy_entries(site, company, few, 21)
    say(f"import of {many} entries")
    long = import_entries(site, company, many, 22)
    return [
        Figure(
            name="import, against COPY",
            value=copied / short,
            unit="of COPY's speed",
            goal=least(0.6),
            note=f"{few / short:.0f} and {few / copied:.0f} entries/s",
        ),
        Figure(
            name="import, flat",
            value=(long / many) / (short / few),
            unit=f"times as long an entry, {many} against {few} entries",
            goal=most(1.25),
            note=f"{many / long:.0f} entries/s",
        ),
    ]
