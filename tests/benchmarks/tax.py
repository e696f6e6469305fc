"""The VAT return of one large month, and the documents behind a box of it."""

from __future__ import annotations

import uuid
from typing import Any

import psycopg

from tests.benchmarks.figures import Figure, Say, median, most
from tests.benchmarks.reads import Read, timed
from tests.benchmarks.server import Site

MONTH = "2025-03-01"
_FILL = """
insert into books.vat_records (tenant_id, entry_id, vat_code_id, side, box, entry_date, tax_point,
                               period, document, base, vat)
select e.tenant_id, e.id, v.id, s.side, s.box, e.entry_date,
       date '2025-03-01' + (n.place %% 31)::int,
       %(month)s, 'document ' || n.place, 100 + n.place %% 7, 18
  from (select e.tenant_id, e.id, e.entry_date, row_number() over (order by e.id) as place
          from books.entries as e where e.tenant_id = %(tenant)s) as n
  join books.entries as e on e.tenant_id = n.tenant_id and e.id = n.id
  cross join lateral (select case when n.place %% 3 = 0 then 'input' else 'output' end as side,
                             case when n.place %% 3 = 0 then 'IN_DOM' else 'OUT_STD' end as box
                     ) as s
  join lateral (select c.id from books.vat_codes as c where c.tenant_id = e.tenant_id
                 order by c.code limit 1) as v on true
on conflict do nothing"""
_PLAIN = """
select r.box, sum(r.base), sum(r.vat) from books.vat_records as r
 where r.tenant_id = %(tenant)s and r.period = %(month)s group by r.box"""
_QUESTIONS = (
    ("VAT return of a month", "select * from api.vat_boxes(%(tenant)s, %(month)s)", 1000),
    ("VAT return checked", "select * from api.vat_reconciliation(%(tenant)s, %(month)s)", 1000),
    (
        "VAT box, first page",
        "select * from api.vat_box_records(%(tenant)s, %(month)s, 'OUT_STD', in_rows_max => 50)",
        100,
    ),
    (
        "VAT box, middle page",
        (
            "select * from api.vat_box_records(%(tenant)s, %(month)s, 'OUT_STD', "
            "in_after => %(after)s, in_rows_max => 50)"
        ),
        100,
    ),
)


def measure_vat(site: Site, tenant: uuid.UUID, many: int, say: Say) -> list[Figure]:
    """A month that takes in every entry of a ledger; each question beside a plain sum."""
    given: dict[str, Any] = {"tenant": tenant, "month": MONTH}
    with site.operate() as owner:
        owner.execute(_FILL.encode(), given)
        owner.execute("vacuum (analyze) books.vat_records")
        documents = _one(owner, "select count(*) from books.vat_records", given)
        given["after"] = _one(
            owner,
            """select jsonb_build_object('box', r.box, 'tax_point', r.tax_point, 'entry_id',
                                         r.entry_id)::text
                 from books.vat_records as r where r.tenant_id = %(tenant)s and r.box = 'OUT_STD'
                order by r.tax_point, r.entry_id
               offset (select count(*) / 3 from books.vat_records) limit 1""",
            given,
        )
    say(f"VAT: a month of {documents} documents")
    figures = []
    with site.connect(tenant) as connection:
        plain = median(timed(connection, _read("plain", _PLAIN, given, many)))
        for name, statement, goal in _QUESTIONS:
            found = median(timed(connection, _read(name, statement, given, many)))
            figures.append(
                Figure(
                    name=name,
                    value=found,
                    unit="ms",
                    goal=most(goal),
                    note=f"{documents} documents; {found / plain:.2f} times a plain sum",
                )
            )
    return figures


def _read(name: str, statement: str, given: dict[str, Any], many: int) -> Read:
    return Read(name=name, statement=statement, arguments=[given] * many)


def _one(connection: psycopg.Connection[Any], statement: str, given: dict[str, Any]) -> Any:
    row = connection.execute(statement.encode(), given).fetchone()
    assert row is not None, statement
    return row[0]
