"""Short words for what the tests of the ledger do, and a look behind the policies."""

from __future__ import annotations

import csv
import io
import uuid
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date
from decimal import Decimal
from hashlib import sha256
from typing import Any

import pytest
from psycopg import sql

from app.core.books import Books, Tenant
from app.core.errors import Fault
from app.core.formats import parse_date
from app.core.ids import new_id
from app.ledger import service as ledger
from app.ledger.records import (
    AccountId,
    Entered,
    EntryDraft,
    EntryId,
    ImportFile,
    LineDraft,
    PeriodState,
)
from app.paper.reading import read_table
from app.security import service as security
from tests.kit.chart import small_company
from tests.kit.world import World

MARCH = date(2025, 3, 5)


class Work:
    """One person's work in one company."""

    def __init__(self, books: Books) -> None:
        self.books = books
        self.accounts = {account.code: account.id for account in ledger.chart(books)}

    def debit(self, code: str, gel: str, /, **more: Any) -> LineDraft:
        return LineDraft(account_id=self.accounts[code], debit=Decimal(gel), **more)

    def credit(self, code: str, gel: str, /, **more: Any) -> LineDraft:
        return LineDraft(account_id=self.accounts[code], credit=Decimal(gel), **more)

    def sale(self, amount: str = "118.00", day: date | str = MARCH, **more: Any) -> EntryDraft:
        """A customer owes, revenue is earned."""
        return entry(self.debit("1410", amount), self.credit("6110", amount), day=day, **more)

    def post(self, *entries: EntryDraft) -> Entered:
        return ledger.post_entries(self.books, new_id(), entries).value

    def number(self, *entries: EntryDraft) -> str:
        """The number of the first of these entries, posted."""
        return self.post(*entries).references[0]

    def month(self, day: date = MARCH) -> PeriodState:
        (found,) = [p for p in ledger.periods(self.books) if p.first_day <= day <= p.last_day]
        return found

    def close(self, state: str = "soft_closed", day: date = MARCH, reason: str = "") -> str:
        return ledger.change_period(
            self.books, new_id(), self.month(day), state, reason
        ).value.state

    def draft(self, given: EntryDraft, version: int | None = None, submit: bool = False) -> Any:
        return ledger.save_draft(self.books, new_id(), given, version, submit).value

    def bring(self, table: str | bytes, name: str = "march.csv", commit: bool = True) -> Any:
        content = table.encode() if isinstance(table, str) else table
        file = ImportFile(
            name=name, sha256=sha256(content).hexdigest(), table=read_table(name, content)
        )
        return ledger.import_entries(self.books, new_id(), file, commit)


def work(world: World, person: str = "accountant", company: str = "kavkasia") -> Work:
    """A person of the cast at work."""
    return Work(world.books(person, company))


def found(world: World, **changes: Any) -> Work:
    """A further company of the first office, with the accountant as its chief."""
    name = f"company {uuid.uuid4()}"
    given = small_company(name, **changes)
    given["first_person"] = str(world.people["accountant"])
    given["first_roles"] = ["accountant", "chief_accountant"]
    tenant = security.create_company(world.desk("administrator"), new_id(), given)
    world.tenants[name] = tenant
    return work(world, company=name)


def entry(
    *lines: LineDraft, day: date | str = MARCH, kind: str = "manual", **more: Any
) -> EntryDraft:
    """An entry of these lines with an id of its own."""
    on = parse_date(day) if isinstance(day, str) else day
    more.setdefault("id", EntryId(new_id()))
    return EntryDraft(kind=kind, entry_date=on, lines=lines, **more)


@contextmanager
def meets(kind: type[Fault], code: str) -> Iterator[pytest.ExceptionInfo[Fault]]:
    """The block ends with this error and this code."""
    with pytest.raises(kind) as caught:
        yield caught
    assert caught.value.code == code
    assert type(caught.value) is kind


def codes(caught: pytest.ExceptionInfo[Fault]) -> list[str]:
    """The codes of the problems, in order."""
    return [problem.code for problem in caught.value.problems]


def places(caught: pytest.ExceptionInfo[Fault]) -> list[tuple[int | None, str | None, str]]:
    """Row, column and code of each problem."""
    return [(p.row, p.column, p.code) for p in caught.value.problems]


def csv_text(rows: Sequence[Sequence[str]], delimiter: str = ",") -> str:
    """A file of these rows."""
    out = io.StringIO()
    csv.writer(out, delimiter=delimiter).writerows(rows)
    return out.getvalue()


def fingerprint(world: World) -> dict[str, str]:
    """A digest of every table, to see that nothing was written."""
    answers: dict[str, str] = {}
    connection = world.operate()
    tables = connection.execute(
        "select schemaname, tablename from pg_tables where schemaname in ('auth', 'books', 'audit')"
    ).fetchall()
    for schema, table in tables:
        row = connection.execute(
            sql.SQL(
                "select md5(coalesce(string_agg(t::text, '' order by t::text), '')) from {} t"
            ).format(sql.Identifier(schema, table))
        ).fetchone()
        assert row is not None
        answers[f"{schema}.{table}"] = row[0]
    return answers


def ask(world: World, statement: str, *arguments: Any) -> list[tuple[Any, ...]]:
    """What the operator sees."""
    return world.operate().execute(statement, arguments).fetchall()


def turnovers(
    books: Books, first: date, last: date, accounts: Mapping[str, AccountId]
) -> dict[str, tuple[Decimal, Decimal, Decimal, Decimal]]:
    """Code -> opening, debit, credit, closing of each account of the trial balance."""
    from app.core.dates import Period

    names = {value: code for code, value in accounts.items()}
    return {
        names[row.account_id]: (row.opening, row.debit, row.credit, row.closing)
        for row in ledger.trial_balance(books, Period(first, last))
    }


def tenant_of(given: Work) -> Tenant:
    """The company of this work."""
    return given.books.tenant
