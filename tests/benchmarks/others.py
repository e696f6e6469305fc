"""Trial balance and account card beside ledger, hledger and beancount, from the same entries.

Those programs read their whole file each time; a program that is not installed is left out.
"""

from __future__ import annotations

import shutil
import subprocess
import time
import uuid
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

from psycopg import sql

from tests.benchmarks.figures import Figure, Goal, Say, least, median, silent
from tests.benchmarks.server import Site

DAYS = ("2021-01-01", "2025-12-31")
_TYPES = {
    "asset": "Assets",
    "liability": "Liabilities",
    "equity": "Equity",
    "income": "Income",
    "expense": "Expenses",
}
_ENTRIES = """
select e.entry_date, e.number, a.type, a.code,
       case when l.is_storno then -1 else 1 end * (l.debit - l.credit), l.position
  from books.entries as e
  join books.lines as l on l.tenant_id = e.tenant_id and l.entry_id = e.id
  join books.accounts as a on a.tenant_id = l.tenant_id and a.id = l.account_id
 where e.tenant_id = {tenant} order by e.entry_date, e.id, l.position"""
_BALANCE = "select * from api.trial_balance(%s, %s, %s)"
_CARD = "select * from api.account_card(%s, %s, %s, %s, null, null, null, 50)"


@dataclass(frozen=True, slots=True, kw_only=True)
class Other:
    """Another program: its file's ending, and the words for a trial balance and for a card.

    `{file}` and `{account}` stand for the file and the account.
    """

    name: str
    ending: str
    balance: tuple[str, ...]
    card: tuple[str, ...]
    goal: Goal | None = None


OTHERS = (
    Other(
        name="ledger",
        ending="ledger",
        balance=("ledger", "--args-only", "-f", "{file}", "bal", "--flat", "--no-total"),
        card=("ledger", "--args-only", "-f", "{file}", "reg", "{account}", "--head", "50"),
        goal=least(1000),
    ),
    Other(
        name="hledger",
        ending="ledger",
        balance=("hledger", "-f", "{file}", "bal", "--flat", "-N"),
        card=("hledger", "-f", "{file}", "areg", "{account}"),
        goal=least(9000),
    ),
    Other(
        name="bean-query",
        ending="beancount",
        balance=("bean-query", "{file}", "select account, sum(position) group by account"),
        card=("bean-query", "{file}", "select date, position, balance where account = '{account}'"),
    ),
)


def write_files(site: Site, tenant: uuid.UUID, folder: Path) -> Path:
    """The company's entries in both formats; gives the path without its ending."""
    base = folder / "books"
    plain, bean = base.with_suffix(".ledger"), base.with_suffix(".beancount")
    with plain.open("w") as one, bean.open("w") as two, site.operate() as operator:
        accounts = operator.execute(
            "select type, code from books.accounts where tenant_id = %s", (tenant,)
        )
        for kind, code in accounts:
            two.write(f"2020-12-31 open {_TYPES[kind]}:A{code} GEL\n")
        # Without statistics of tenants a nested loop looks cheap here, and takes an hour.
        operator.execute("set enable_nestloop = off")
        statement = sql.SQL("copy ({}) to stdout").format(
            sql.SQL(_ENTRIES).format(tenant=sql.Literal(tenant))
        )
        with operator.cursor() as cursor, cursor.copy(statement) as copy:
            for row in copy.rows():
                day, number, kind, code, amount, position = row
                if position == "1":
                    one.write(f"\n{day} * sale {number}\n")
                    two.write(f'\n{day} * "sale {number}"\n')
                line = f"    {_TYPES[str(kind)]}:A{code}  {amount} GEL\n"
                one.write(line)
                two.write(line)
    return base


def run(words: tuple[str, ...], base: Path, ending: str, account: str) -> tuple[float, str]:
    """Seconds another program takes, and what it said."""
    given = [word.format(file=f"{base}.{ending}", account=account) for word in words]
    start = time.perf_counter()
    done = subprocess.run(given, capture_output=True, text=True, check=True, timeout=1800)
    return time.perf_counter() - start, done.stdout


def balances_of(site: Site, tenant: uuid.UUID) -> dict[str, Decimal]:
    """Our trial balance by the account names of the files, without zeros, as the person sees it."""
    with site.connect(tenant) as connection:
        rows = connection.execute(_BALANCE, (tenant, *DAYS)).fetchall()
    with site.operate() as operator:
        codes = dict(
            operator.execute(
                "select id, type || ':A' || code from books.accounts where tenant_id = %s",
                (tenant,),
            ).fetchall()
        )
    found = {codes[row[0]]: row[1] + row[2] - row[3] for row in rows}
    return {
        f"{_TYPES[name.split(':')[0]]}:{name.split(':')[1]}": amount
        for name, amount in found.items()
        if amount
    }


def balances_in(text: str) -> dict[str, Decimal]:
    """The balances that ledger or hledger printed: amount, GEL, account on each line."""
    return {name: amount for name, amount in _printed(text) if amount}


def _printed(text: str) -> Iterator[tuple[str, Decimal]]:
    for line in text.splitlines():
        words = line.split()
        if len(words) == 3 and words[1] == "GEL":
            yield words[2], Decimal(words[0])


def measure_others(
    site: Site, tenant: uuid.UUID, folder: Path, say: Say = silent, *, has_goals: bool
) -> list[Figure]:
    """How many times longer the other programs take than we, client and connection included."""
    found = [other for other in OTHERS if shutil.which(other.name)]
    for other in OTHERS:
        if other not in found:
            say(f"{other.name} is not installed: left out")
    if not found:
        return []
    base = write_files(site, tenant, folder)
    with site.operate() as operator:
        row = operator.execute(
            """select a.id, a.type, a.code from books.account_totals as t
                 join books.accounts as a on a.tenant_id = t.tenant_id and a.id = t.account_id
                where t.tenant_id = %s and t.grain = 'year'
                group by a.id, a.type, a.code order by sum(t.lines) desc limit 1""",
            (tenant,),
        ).fetchone()
    assert row is not None, "the company has lines"
    account = f"{_TYPES[row[1]]}:A{row[2]}"
    with site.connect(tenant) as connection:
        ours = {
            "trial balance": _seconds(
                lambda: connection.execute(_BALANCE, (tenant, *DAYS)).fetchall()
            ),
            "account card": _seconds(
                lambda: connection.execute(_CARD, (tenant, row[0], *DAYS)).fetchall()
            ),
        }
    figures = []
    for other in found:
        for name, words in (("trial balance", other.balance), ("account card", other.card)):
            say(f"{other.name}, {name}")
            try:
                seconds, _ = run(words, base, other.ending, account)
            except subprocess.CalledProcessError as error:
                # Another release of it may want other words; our own figures still count.
                say(f"{other.name} failed: {error.stderr[-300:]}")
                continue
            has_goal = has_goals and name == "trial balance"
            figures.append(
                Figure(
                    name=f"{name}, {other.name}",
                    value=seconds / ours[name],
                    unit="times as long as ours",
                    goal=other.goal if has_goal else None,
                    note=f"{seconds:.2f} s and {ours[name] * 1000:.2f} ms",
                )
            )
    return figures


def _seconds(act: Callable[[], object]) -> float:
    found = []
    for _ in range(30):
        start = time.perf_counter()
        act()
        found.append(time.perf_counter() - start)
    return median(found[5:])
