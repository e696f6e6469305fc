"""The trial balance of any days is what the lines themselves come to."""

from __future__ import annotations

import json
import random
import uuid
from datetime import date, timedelta
from typing import Any

import pytest

from tests.kit.chart import small_company
from tests.kit.world import World, one
from tests.sql.filling import entry, line, post

# What was before the first day, the opening entry always, and what is within; by the lines alone.
DAY = timedelta(days=1)
LINES = """
select l.account_id,
       sum(case when l.entry_date < %(first)s or e.kind = 'opening'
                then m.sign * (l.debit - l.credit) else 0 end),
       sum(case when l.entry_date >= %(first)s and e.kind <> 'opening'
                then m.sign * l.debit else 0 end),
       sum(case when l.entry_date >= %(first)s and e.kind <> 'opening'
                then m.sign * l.credit else 0 end)
  from books.lines as l
  join books.entries as e on e.tenant_id = l.tenant_id and e.id = l.entry_id
 cross join lateral (select case when l.is_storno then -1 else 1 end as sign) as m
 where l.tenant_id = %(tenant)s and l.entry_date <= %(last)s
 group by l.account_id"""


def _company(world: World, starts_on: date, year_starts: int) -> tuple[uuid.UUID, Any]:
    """A company with an opening entry and sixty others on chance days of three years."""
    boss = world.connect("administrator")
    given = small_company("Turnover", first_person=str(world.people["chief"]))
    given |= {"starts_on": starts_on.isoformat(), "year_starts": year_starts}
    tenant = one(boss, "select api.create_company(%s, %s)", uuid.uuid4(), json.dumps(given))
    operator = world.operate()
    accounts = [
        row[0]
        for row in operator.execute(
            """select id from books.accounts where tenant_id = %s and is_postable
                and type <> 'off_balance' order by code""",
            (tenant,),
        )
    ]
    chance = random.Random(year_starts)
    days = [starts_on - DAY, starts_on]
    days += [starts_on + timedelta(days=chance.randrange(1100)) for _ in range(60)]
    entries = []
    for day in days:
        debit, credit = chance.sample(accounts, 2)
        amount = str(chance.randint(1, 99999))
        entries.append(
            entry(
                line(debit, debit=amount),
                line(credit, credit=amount),
                entry_date=day.isoformat(),
                kind="opening" if day < starts_on else "manual",
            )
        )
    chief = world.connect("chief")
    chief.execute("select set_config('app.tenant', %s, false)", (str(tenant),))
    post(chief, tenant, *entries)
    return tenant, chief


@pytest.mark.parametrize(
    ("starts_on", "year_starts"),
    [
        (date(2021, 1, 1), 1),
        (date(2021, 5, 15), 1),
        (date(2021, 5, 15), 4),
        (date(2021, 12, 31), 7),
    ],
)
def test_any_days_come_to_what_their_lines_come_to(
    own: World, starts_on: date, year_starts: int
) -> None:
    tenant, chief = _company(own, starts_on, year_starts)
    operator = own.operate()
    chance = random.Random(7)
    for number in range(80):
        first = starts_on + timedelta(days=chance.randrange(-40, 1100))
        last = first + timedelta(days=chance.choice([0, 5, 27, 80, 400, 900]))
        if number % 3 == 0:
            first = first.replace(day=1)
            last = last.replace(day=1) - DAY
        if last < first:
            continue
        asked = {"tenant": tenant, "first": max(first, starts_on), "last": last}
        wanted = operator.execute(LINES, asked).fetchall() if last >= starts_on - DAY else []
        found = chief.execute(
            "select * from api.trial_balance(%s, %s, %s)", (tenant, first, last)
        ).fetchall()
        assert sorted(found) == sorted(wanted), (first, last)
