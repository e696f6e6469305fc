"""Every benchmark runs and its figures are consistent; nothing here asks how fast."""

from __future__ import annotations

import shutil

import pytest

from app.server.check import check
from tests.benchmarks import others, reads, run
from tests.benchmarks.figures import Figure, least, most
from tests.benchmarks.making import make_ledgers
from tests.benchmarks.server import site


@pytest.fixture
def folder(tmp_path):
    return tmp_path


def test_a_ledger_made_by_sets_is_as_posting_would_have_left_it(operator, folder):
    with site(operator, "bench_making") as opened:
        tenants = make_ledgers(opened, [(300, 700), (40, 60)], has_events=True)
        assert check(operator, opened.database) == ()
        with opened.operate() as owner:
            shares = owner.execute(
                """select count(*) * 100 / sum(count(*)) over () from books.lines
                    where tenant_id = %s group by account_id order by 1 desc""",
                (tenants[0],),
            ).fetchone()
            assert shares is not None
            assert 10 < shares[0] < 18
        person = opened.connect(tenants[0])
        verified = person.execute("select api.audit_head(%s)", (tenants[0],)).fetchone()
        assert verified is not None
        ours = others.balances_of(opened, tenants[0])
        assert sum(ours.values()) == 0
        if shutil.which("ledger"):
            base = others.write_files(opened, tenants[0], folder)
            _, said = others.run(others.OTHERS[0].balance, base, "ledger", "")
            assert others.balances_in(said) == ours


@pytest.mark.slow
@pytest.mark.timeout(300)
def test_every_benchmark_runs(operator, folder, monkeypatch):
    monkeypatch.setattr(shutil, "which", lambda name: None)
    said: list[str] = []
    figures = run.measure(operator, run.SMALLEST, folder, said.append)
    names = [figure.name for figure in figures]
    assert len(names) == len(set(names))
    expected = {"read, trial balance", "growth, entry by number", "posting, one session"}
    expected |= {"posting, one company", "import, against COPY", "row security, VAT month"}
    expected |= {"VAT return of a month", "VAT return checked", "VAT box, middle page"}
    expected |= {"payroll, calculated and posted", "payroll, one employee"}
    assert expected <= set(names)
    assert all(figure.value > 0 for figure in figures)
    assert "ledger is not installed: left out" in said


def test_pages_of_the_card_continue_each_other(operator):
    with site(operator, "bench_pages") as opened:
        tenant = make_ledgers(opened, [(40, 300)], has_events=False)[0]
        with opened.operate() as owner:
            asked = {read.name: read for read in reads.reads(owner, tenant, 2)}
        with opened.connect(tenant) as connection:
            last = asked["card, last page"]
            rows = connection.execute(last.statement, last.arguments[0]).fetchall()
            balance = connection.execute(
                "select debit - credit from api.totals_before(%s, '2026-01-01', %s)",
                (tenant, last.arguments[0]["account"]),
            ).fetchone()
        assert balance is not None
        assert rows[-1][9] == balance[0]


def test_a_figure_tells_whether_it_reaches_its_goal():
    figure = Figure(name="a", value=2.5, unit="ms", goal=most(3))
    assert figure.document() == {"value": 2.5, "unit": "ms", "goal": "<= 3", "ok": True}
    assert not Figure(name="a", value=0.5, unit="of plain", goal=least(0.7)).ok
    assert Figure(name="a", value=1, unit="ms").document()["goal"] is None
