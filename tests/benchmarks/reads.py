"""What a person asks all day, measured on the server under the row policies.

A sample is one statement: planning and execution as the server itself counts them, with other
arguments each time. A read that this release does not have yet is left out.
"""

from __future__ import annotations

import random
import uuid
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

import psycopg
from psycopg import sql

from tests.benchmarks.figures import Figure, median, most, p95
from tests.benchmarks.server import Site

PAGE_ROWS = 50
FIRST = date(2021, 1, 1)
LAST = date(2025, 12, 31)

Arguments = dict[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Read:
    """One question: its statement, and arguments for so many samples."""

    name: str
    statement: str
    arguments: Sequence[Arguments]


class Chances:
    """Arguments drawn by chance from one company, the same in each run for the same ledger."""

    def __init__(self, operator: psycopg.Connection[Any], tenant: uuid.UUID, many: int) -> None:
        self._operator = operator
        self._random = random.Random(many)
        self.tenant = tenant
        self.many = many
        totals = operator.execute(
            """select account_id, sum(lines)::bigint from books.account_totals
                where tenant_id = %s and grain = 'year' group by account_id
                order by sum(lines) desc""",
            (tenant,),
        ).fetchall()
        self.accounts = [row[0] for row in totals]
        self._lines: int = totals[0][1]
        numbers = operator.execute(
            "select year, max(number) from books.entries where tenant_id = %s group by year",
            (tenant,),
        ).fetchall()
        self._numbers: dict[int, int] = dict(numbers)

    def draw(self, make: Callable[[], Arguments]) -> list[Arguments]:
        """So many arguments, each with the company."""
        return [{"tenant": self.tenant, **make()} for _ in range(self.many)]

    def month(self) -> Arguments:
        """A month of the five years."""
        first = date(self._random.randint(2021, 2025), self._random.randint(1, 12), 1)
        return {"first": first, "last": (first + timedelta(days=31)).replace(day=1) - _DAY}

    def account_day(self) -> Arguments:
        """Any account and any day."""
        day = FIRST + timedelta(days=self._random.randrange(1826))
        return {"account": self._random.choice(self.accounts), "day": day}

    def year(self) -> Arguments:
        """A calendar year."""
        return {"first": date(self._random.randint(2021, 2025), 1, 1)}

    def number(self) -> Arguments:
        """The number of an entry."""
        year = self._random.choice(sorted(self._numbers))
        return {"reference": f"GL/{year}/{self._random.randint(1, self._numbers[year])}"}

    def place(self, day: date) -> Arguments:
        """A line of the busiest account on or after a day, after which a page begins."""
        row = self._operator.execute(
            """select l.entry_date, l.entry_id, l.position from books.lines as l
                where l.tenant_id = %s and l.account_id = %s and l.entry_date >= %s
                order by l.entry_date, l.entry_id, l.position offset %s limit 1""",
            (self.tenant, self.accounts[0], day, self._random.randrange(3)),
        ).fetchone()
        assert row is not None, day
        return {"account": self.accounts[0], "day": row[0], "entry": row[1], "position": row[2]}

    def any_place(self) -> Arguments:
        """A line in the middle of the busiest account's card."""
        return self.place(FIRST + timedelta(days=self._random.randrange(200, 1600)))

    def row(self) -> Arguments:
        """A row of the busiest account's card, by its number."""
        return {"account": self.accounts[0], "row": self._random.randrange(self._lines)}

    def last_place(self) -> Arguments:
        """The line before the last page of the busiest account's card."""
        row = self._operator.execute(
            """select l.entry_date, l.entry_id, l.position from books.lines as l
                where l.tenant_id = %s and l.account_id = %s
                order by l.entry_date desc, l.entry_id desc, l.position desc offset %s limit 1""",
            (self.tenant, self.accounts[0], PAGE_ROWS + self._random.randrange(3)),
        ).fetchone()
        assert row is not None, "the busiest account has more than a page"
        return {"account": self.accounts[0], "day": row[0], "entry": row[1], "position": row[2]}


_DAY = timedelta(days=1)
_CARD = (
    "select * from api.account_card(%(tenant)s, %(account)s, "
    f"'{FIRST}', '{LAST}', %(day)s, %(entry)s, %(position)s, {PAGE_ROWS})"
)
_JUMP = (
    "select * from api.account_card(in_tenant => %(tenant)s, in_account => %(account)s, "
    f"in_first => '{FIRST}', in_last => '{LAST}', in_skip => %(row)s, in_rows_max => {PAGE_ROWS})"
)
_BALANCE = "select api.account_balance(%(tenant)s, %(account)s, %(day)s)"
_JOURNAL = (
    f"select * from api.journal(%(tenant)s, '{FIRST}', '{LAST}', %(day)s, %(entry)s, "
    f"in_rows_max => {PAGE_ROWS})"
)
_VAT = "select * from api.vat_turnovers(%(tenant)s, %(first)s, %(last)s)"
_PROFIT = "select * from api.turnovers_by_month(%(tenant)s, %(first)s, %(first)s + 364)"
# The same questions put to the tables, for a release whose functions do not answer them yet.
_BALANCE_OF_TOTALS = "select * from api.totals_before(%(tenant)s, %(day)s, %(account)s)"
_VAT_OF_TOTALS = """
select t.vat_code_id, t.account_id, t.debit, t.credit from books.vat_totals as t
 where t.tenant_id = %(tenant)s and t.grain = 'month' and t.first_day = %(first)s"""
_PROFIT_OF_TOTALS = """
select t.first_day, a.id, a.code, t.debit, t.credit
  from books.account_totals as t
  join books.accounts as a on a.tenant_id = t.tenant_id and a.id = t.account_id
 where t.tenant_id = %(tenant)s and t.grain = 'month'
   and t.first_day between %(first)s and %(first)s + 334 and a.type in ('income', 'expense')"""
_JOURNAL_OF_ENTRIES = """
select e.id, e.entry_date, e.series, e.year, e.number, e.kind, e.text,
       (select sum(l.debit) from books.lines as l
         where l.tenant_id = %(tenant)s and l.entry_id = e.id) as debit
  from books.entries as e
 where e.tenant_id = %(tenant)s and (e.entry_date, e.id) > (%(day)s, %(entry)s)
 order by e.entry_date, e.id limit """ + str(PAGE_ROWS)


def reads(operator: psycopg.Connection[Any], tenant: uuid.UUID, many: int) -> list[Read]:
    """Every read with its samples."""
    chance = Chances(operator, tenant, many)
    known = {
        row[0]: set(row[1])
        for row in operator.execute(
            """select p.proname, coalesce(p.proargnames, '{}') from pg_proc as p
                where p.pronamespace = 'api'::regnamespace"""
        )
    }
    first_page = {"account": chance.accounts[0], "day": None, "entry": None, "position": None}
    found = [
        ("trial balance", "select * from api.trial_balance(%(tenant)s, %(first)s, %(last)s)",
         chance.month),
        ("account balance", _BALANCE if "account_balance" in known else _BALANCE_OF_TOTALS,
         chance.account_day),
        ("card, first page", _CARD, lambda: first_page),
        ("card, middle page", _CARD, chance.any_place),
        ("card, last page", _CARD, chance.last_place),
        ("journal page", _JOURNAL if "journal" in known else _JOURNAL_OF_ENTRIES,
         chance.any_place),
        ("entry by number", "select api.entry(%(tenant)s, %(reference)s)", chance.number),
        ("VAT month", _VAT if "vat_turnovers" in known else _VAT_OF_TOTALS, chance.month),
        ("profit and loss, 12 months",
         _PROFIT if "turnovers_by_month" in known else _PROFIT_OF_TOTALS, chance.year),
    ]  # fmt: skip
    if "in_skip" in known["account_card"]:
        found.append(("card, jump to a row", _JUMP, chance.row))
    return [Read(name=n, statement=s, arguments=chance.draw(draw)) for n, s, draw in found]


def timed(connection: psycopg.Connection[Any], read: Read) -> list[float]:
    """Milliseconds on the server of each sample; the first ones warm the session and are dropped.

    The plan is the server's own choice for a prepared statement, as a program's would be.
    """
    found = []
    statement = sql.SQL("explain (analyze, timing off, buffers off, format json) " + read.statement)
    warming = read.arguments[:10]
    for arguments in [*warming, *read.arguments]:
        row = connection.execute(statement, arguments, prepare=False).fetchone()
        assert row is not None, "explain gives one row"
        found.append(float(row[0][0]["Planning Time"]) + float(row[0][0]["Execution Time"]))
    return found[len(warming) :]


def measure(site: Site, tenant: uuid.UUID, many: int) -> dict[str, list[float]]:
    """The samples of every read of a company, as an ordinary person."""
    with site.operate() as operator:
        asked = reads(operator, tenant, many)
    with site.connect(tenant) as connection:
        return {read.name: timed(connection, read) for read in asked}


def measure_policies(site: Site, tenant: uuid.UUID, many: int) -> list[Figure]:
    """Each read under the policies against the same without them: the very same functions.

    The goal holds beyond 1 ms; below it a policy's own few calls weigh more than the rows.
    """
    with site.operate() as operator:
        asked = reads(operator, tenant, many)
    figures = []
    with site.connect(tenant) as connection:
        for read in asked:
            pairs = []
            for start in range(0, many, 25):
                part = Read(
                    name=read.name,
                    statement=read.statement,
                    arguments=read.arguments[start : start + 25],
                )
                guarded = median(timed(connection, part))
                site.free_of_policies(True)
                free = median(timed(connection, part))
                site.free_of_policies(False)
                pairs.append((guarded, free))
            guarded = median([pair[0] for pair in pairs])
            free = median([pair[1] for pair in pairs])
            figures.append(
                Figure(
                    name=f"row security, {read.name}",
                    value=guarded / free,
                    unit="times the same without policies",
                    goal=most(1.3) if free > 1 else None,
                    note=f"median {guarded:.2f} ms and {free:.2f} ms",
                )
            )
    return figures


def figures_of(samples: dict[str, list[float]], ledger: str) -> list[Figure]:
    """The 95th percentile of each read."""
    return [
        Figure(
            name=f"read, {name}",
            value=p95(found),
            unit="ms, 95th percentile",
            goal=most(3),
            note=f"{ledger}; median {median(found):.2f} ms",
        )
        for name, found in samples.items()
    ]


def growth(
    small: dict[str, list[float]], large: dict[str, list[float]], ledgers: str
) -> list[Figure]:
    """How much longer each read takes in the larger ledger; medians, for p95 is a noisy thing."""
    return [
        Figure(
            name=f"growth, {name}",
            value=median(large[name]) / median(small[name]),
            unit="times",
            goal=most(2),
            note=ledgers,
        )
        for name in small
    ]
