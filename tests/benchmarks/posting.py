"""Posting through `api.post_entries` beside plain inserts of the same rows, interleaved.

A transaction is what a program does for one entry: begin, the statements, commit.
"""

from __future__ import annotations

import json
import random
import threading
import time
import uuid
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from multiprocessing import get_context
from typing import Any

import psycopg
from psycopg import sql

from app.core.ids import new_id
from tests.benchmarks.bare import INSERT_ENTRY, INSERT_LINES, make_bare
from tests.benchmarks.figures import Figure, Say, least, median, silent
from tests.benchmarks.server import Site, found_company

DAY = "2025-06-17"
COMMIT_MS = 3
POST = "select api.post_entries(%s, %s, %s)"


@dataclass(frozen=True, slots=True, kw_only=True)
class Company:
    """What an entry needs to be written by hand; plain data, so that it goes to a process."""

    tenant: uuid.UUID
    person: uuid.UUID
    accounts: tuple[uuid.UUID, ...]
    parties: tuple[uuid.UUID, ...]
    vat: uuid.UUID
    period: uuid.UUID


def company_of(site: Site, tenant: uuid.UUID) -> Company:
    """Look a company up; its year is opened by a first entry."""
    with site.operate() as operator:
        accounts = [
            row[0]
            for row in operator.execute(
                "select id from books.accounts where tenant_id = %s order by code", (tenant,)
            )
        ]
        with site.connect(tenant) as connection:
            first = {
                "id": str(new_id()), "kind": "manual", "entry_date": DAY,
                "lines": [{"account_id": str(accounts[0]), "debit": "1.00"},
                          {"account_id": str(accounts[1]), "credit": "1.00"}],
            }  # fmt: skip
            connection.execute(POST, (tenant, uuid.uuid4(), json.dumps([first])))
        parties = operator.execute(
            "select id from books.parties where tenant_id = %s", (tenant,)
        ).fetchall()
        row = operator.execute(
            """select v.id, p.id from books.vat_codes as v
                 join books.periods as p using (tenant_id)
                where tenant_id = %s and %s::date between p.first_day and p.last_day""",
            (tenant, DAY),
        ).fetchone()
    assert row is not None, "the month of the postings is there"
    return Company(
        tenant=tenant,
        person=site.person,
        accounts=tuple(accounts),
        parties=tuple(party[0] for party in parties),
        vat=row[0],
        period=row[1],
    )


class Clerk:
    """Writes three-line sales into one company, guarded or plain; the same rows in both ways."""

    def __init__(self, company: Company, seed: int) -> None:
        self._company = company
        self._random = random.Random(seed)
        self._number = seed * 10_000_000

    def sale(self) -> dict[str, Any]:
        """The values of one sale with VAT."""
        company, chance = self._company, self._random
        self._number += 1
        net = chance.randint(1000, 999999)
        tax = net * 18 // 100
        first, second, third = chance.sample(company.accounts, 3)
        return {
            "tenant": company.tenant, "id": new_id(), "number": self._number, "day": DAY,
            "period": company.period, "text": f"რეალიზაცია {self._number}",
            "person": company.person, "party": chance.choice(company.parties),
            "vat": company.vat, "a1": first, "a2": second, "a3": third,
            "gross": f"{(net + tax) // 100}.{(net + tax) % 100:02}",
            "net": f"{net // 100}.{net % 100:02}", "tax": f"{tax // 100}.{tax % 100:02}",
        }  # fmt: skip

    def entry(self) -> dict[str, Any]:
        """The same sale as `api.post_entries` takes it."""
        sale = {name: str(value) for name, value in self.sale().items()}
        return {
            "id": sale["id"], "kind": "manual", "entry_date": DAY, "text": sale["text"],
            "lines": [
                {"account_id": sale["a1"], "debit": sale["gross"], "party_id": sale["party"]},
                {"account_id": sale["a2"], "credit": sale["net"], "vat_code_id": sale["vat"]},
                {"account_id": sale["a3"], "credit": sale["tax"], "vat_code_id": sale["vat"]},
            ],
        }  # fmt: skip

    def post(self, connection: psycopg.Connection[Any], many: int = 1) -> None:
        """Post so many entries through the function, in one transaction."""
        entries = json.dumps([self.entry() for _ in range(many)])
        with connection.transaction():
            connection.execute(
                "select set_config('app.tenant', %s, true)", (str(self._company.tenant),)
            )
            connection.execute(POST, (self._company.tenant, uuid.uuid4(), entries))

    def insert(self, connection: psycopg.Connection[Any]) -> None:
        """Insert one entry plainly, in one transaction."""
        sale = self.sale()
        with connection.transaction():
            connection.execute(INSERT_ENTRY, sale)
            connection.execute(INSERT_LINES, sale)


def rate(act: Callable[[], None], many: int) -> float:
    """How often a second something is done."""
    start = time.perf_counter()
    for _ in range(many):
        act()
    return many / (time.perf_counter() - start)


def measure_one_session(site: Site, company: Company, many: int) -> list[Figure]:
    """One session, in turns of twenty entries, until so many are written in each way."""
    clerk = Clerk(company, 1)
    guarded, plain = [], []
    with site.connect(company.tenant) as connection, site.operate() as bare:
        for _ in range(10):
            clerk.post(connection)
            clerk.insert(bare)
        for _ in range(max(many // 20, 2)):
            guarded.append(rate(lambda: clerk.post(connection), 20))
            plain.append(rate(lambda: clerk.insert(bare), 20))
    return [
        Figure(
            name="posting, one session",
            value=median(guarded) / median(plain),
            unit="of plain inserts",
            goal=least(0.7),
            note=f"{median(guarded):.0f} and {median(plain):.0f} entries/s",
        )
    ]


def measure_batches(site: Site, company: Company, many: int) -> list[Figure]:
    """Batches of a hundred entries in one transaction each."""
    clerk = Clerk(company, 2)
    with site.connect(company.tenant) as connection:
        clerk.post(connection, 100)
        found = [rate(lambda: clerk.post(connection, 100), 1) for _ in range(many)]
    return [
        Figure(
            name="posting, batches of 100",
            value=median(found) * 100,
            unit="entries/s",
            goal=least(10_000),
        )
    ]


def measure_single_company(site: Site, company: Company, sessions: int, seconds: float) -> Figure:
    """Several sessions in one company while each commit takes 3 ms more, as on an office's disk.

    The limit is one entry a commit: the chain of a company is one after another.
    """
    with site.operate() as operator:
        login = sql.Identifier(site.login)
        operator.execute(sql.SQL("alter role {} set commit_delay = {}").format(
            login, sql.Literal(COMMIT_MS * 1000)))  # fmt: skip
        operator.execute(sql.SQL("alter role {} set commit_siblings = 0").format(login))
        try:
            commit = _commit_seconds(site)
            many = _together(site, [company] * sessions, seconds, processes=1, is_guarded=True)
        finally:
            operator.execute(sql.SQL("alter role {} reset commit_delay").format(login))
            operator.execute(sql.SQL("alter role {} reset commit_siblings").format(login))
    return Figure(
        name="posting, one company",
        value=many * commit,
        unit="of one entry a commit",
        goal=least(0.8),
        note=f"{many:.0f} entries/s by {sessions} sessions, a commit takes {commit * 1000:.2f} ms",
    )


def _commit_seconds(site: Site) -> float:
    """How long a commit takes that has something to write."""
    found = []
    with site.operate() as operator, site.connect() as connection:
        operator.execute("create table if not exists bare.ticks (at timestamptz)")
        operator.execute("grant insert on bare.ticks to public")
        for _ in range(50):
            connection.execute("begin")
            connection.execute("insert into bare.ticks values (now())")
            start = time.perf_counter()
            connection.execute("commit")
            found.append(time.perf_counter() - start)
    return median(found)


def measure_many_sessions(
    site: Site, companies: list[Company], seconds: float, processes: int, say: Say = silent
) -> Figure:
    """A session for each company at once; guarded and plain in turns."""
    guarded, plain = [], []
    for turn in range(3):
        say(f"{len(companies)} sessions, turn {turn + 1} of 3")
        guarded.append(_together(site, companies, seconds, processes, is_guarded=True))
        plain.append(_together(site, companies, seconds, processes, is_guarded=False))
    return Figure(
        name=f"posting, {len(companies)} sessions",
        value=median(guarded) / median(plain),
        unit="of plain inserts",
        goal=least(0.45),
        note=f"{median(guarded):.0f} and {median(plain):.0f} entries/s, {processes} processes",
    )


def _together(
    site: Site, companies: list[Company], seconds: float, processes: int, *, is_guarded: bool
) -> float:
    """Entries a second by a thread for each company, spread over processes."""
    shares = [companies[number::processes] for number in range(processes)]
    if processes == 1:
        return _threads(site, companies, seconds, is_guarded=is_guarded)
    with ProcessPoolExecutor(processes, mp_context=get_context("spawn")) as pool:
        given = Site(site.operator, site.database, site.login, site.person)
        futures = [
            pool.submit(_threads, given, share, seconds, is_guarded=is_guarded) for share in shares
        ]
        return sum(future.result() for future in futures)


def _threads(site: Site, companies: list[Company], seconds: float, *, is_guarded: bool) -> float:
    counts = [0] * len(companies)
    ready = threading.Barrier(len(companies))
    connections = [site.connect(company.tenant) for company in companies]

    def work(number: int) -> None:
        # Seeds differ between runs and threads, for the plain tables give out no numbers.
        clerk = Clerk(companies[number], random.SystemRandom().randrange(10**9, 10**10))
        connection = connections[number]
        act = clerk.post if is_guarded else clerk.insert
        for _ in range(5):
            act(connection)
        ready.wait()
        end = time.perf_counter() + seconds
        while time.perf_counter() < end:
            act(connection)
            counts[number] += 1

    threads = [threading.Thread(target=work, args=(n,)) for n in range(len(companies))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for connection in connections:
        connection.close()
    return sum(counts) / seconds


def prepare(site: Site, many: int) -> list[Company]:
    """So many companies and the unguarded tables beside theirs."""
    with site.operate() as operator:
        make_bare(operator)
    with site.connect() as person:
        tenants = [found_company(person, f"Poster {no}", 40) for no in range(many)]
    return [company_of(site, tenant) for tenant in tenants]
