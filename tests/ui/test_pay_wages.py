"""Wages and their return on fakes: nothing owed, no bank, what waits, what is refused."""

from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt

from app.core.errors import Conflict, Unavailable
from tests.ui.acting import CTRL, SHIFT, column, key, settle, shown, told
from tests.ui.fakes import CHART, number
from tests.ui.pay_paper_fakes import line, paper_books
from ui.kit.workplace import Target
from ui.payroll.pay import Wages
from ui.payroll.pay_return import WithholdingReturn

KEY = Qt.Key
PAYMENT = number(850)


def payment(state="posted", version=None):
    return {
        "payment_id": str(PAYMENT), "day": "2026-04-05", "employee_id": str(number(501)),
        "code": "W1", "run_id": str(number(801)), "run_position": 1, "month": "2026-03-01",
        "kind": "employment", "paid": "500.00", "gross": "637.76", "pension_employee": "12.76",
        "allowance_used": "0.00", "income_tax": "125.00", "pension_employer": "12.76",
        "state": state, "reference": "PP/2026/1", "version": version, "is_live": True,
    }  # fmt: skip


@pytest.fixture
def books():
    made = paper_books()
    made.answers |= {
        "account_roles": [SimpleNamespace(role="bank.gel", account_id=number(2))],
        "chart": [
            SimpleNamespace(**{**vars(one), "cash_flow_class": "cash"})
            if one.code == "1210"
            else one
            for one in CHART
        ],
        "read_withholding_returns": [],
        "payroll_bridge": [],
        "drop_payroll_run": {},
        "post_drafts": {"state": "posted", "entries": []},
    }
    return made


def wages(qtbot, place, wanted="2026-03"):
    return shown(qtbot, Wages(place, Target(name="payroll.pay", key=wanted)))


def the_return(qtbot, place, wanted="2026-04"):
    return shown(qtbot, WithholdingReturn(place, Target(name="payroll.withholding", key=wanted)))


def asked_for(books, name):
    return [named for called, named in books.asked if called == name]


def test_nobody_owed_says_so_and_nothing_can_be_paid(qtbot, place, books):
    books.answers["read_payroll"] = []
    screen = wages(qtbot, place)
    assert "Nobody is owed wages." in screen.view.state.accessibleName()
    assert not screen.facts.isVisible()
    key(qtbot, screen, KEY.Key_Return, CTRL)
    assert not screen.asking.is_open


def test_without_a_bank_account_there_is_no_file_for_the_bank(qtbot, place, books):
    screen = wages(qtbot, place)
    screen.acts.do("orders_xml")
    assert told(qtbot, screen.bar).tone == "bad"
    assert "No bank account in lari" in screen.bar.message.text
    key(qtbot, screen, KEY.Key_Return, CTRL)
    assert screen.asking.is_open, "the cash desk or the account alone still pays"
    screen.asking.put_away()


def test_what_is_refused_leaves_what_was_seen(qtbot, place, books):
    def refuse(_asked):
        raise Conflict("payroll.overpaid", "Somebody paid meanwhile.")

    books.answers["pay_payroll"] = refuse
    books.answers["read_payroll"] = [line(1)]
    screen = wages(qtbot, place)
    books.answers["account_roles"].append(
        SimpleNamespace(role="payroll.payable", account_id=number(3))
    )
    key(qtbot, screen, KEY.Key_Return, CTRL)
    screen.asking.choice.put(next(iter(screen.seen.sources)))
    key(qtbot, screen, KEY.Key_Return, CTRL)
    assert told(qtbot, screen.bar).tone == "bad"
    settle(qtbot, screen)
    assert column(screen.view, 0) == ["W1"]


def test_a_payment_that_waits_is_thrown_away_and_one_approved_is_posted(qtbot, place, books):
    books.answers["read_payroll_payments"] = [payment("submitted", 3)]
    screen = wages(qtbot, place)
    screen.acts.do("reverse")
    screen.asking.text.setText("the wrong day")
    screen.asking.confirm()
    assert "thrown away" in told(qtbot, screen.bar).text
    (dropped,) = asked_for(books, "drop_payroll_run")
    assert (str(dropped["run"]), dropped["expected_version"]) == (str(PAYMENT), 3)
    books.answers["read_payroll_payments"] = [payment("approved", 4)]
    screen.outdated()
    settle(qtbot, screen)
    key(qtbot, screen, KEY.Key_Return, CTRL | SHIFT)
    qtbot.waitUntil(lambda: screen.bar.message.text == "Payments posted: 1.")
    assert len(asked_for(books, "post_drafts")) == 1


def test_from_wages_to_their_papers_and_return(qtbot, place, books):
    screen = wages(qtbot, place, "")
    to = []
    place.asked.connect(lambda target: to.append((target.name, target.key)))
    for name in ("pay_sheet", "return"):
        screen.acts.do(name)
    assert [one for one, _ in to] == ["payroll.papers", "payroll.withholding"]
    assert to[1][1] == "2026-03"


def test_a_return_without_payments_has_nothing_to_prepare(qtbot, place, books):
    screen = the_return(qtbot, place)
    assert screen.title() == "Withholding return, April 2026"
    assert "not prepared" in screen.facts.text()
    key(qtbot, screen, KEY.Key_Return, CTRL)
    assert not asked_for(books, "prepare_withholding_return")


def test_a_return_names_whom_the_portal_would_refuse(qtbot, place, books):
    books.answers["read_payroll_payments"] = [payment()]
    books.answers["read_employees"] = []
    screen = the_return(qtbot, place)
    rows = [row.cells for row in screen.below.sheet.rows]
    assert rows[0]["what"].startswith("W1: ")
    assert rows[0]["state"] == "! does not hold"


def test_a_server_that_is_away_is_told_in_place_of_the_return(qtbot, place, books):
    books.error = Unavailable("server.away", "The server is away.")
    screen = the_return(qtbot, place)
    assert screen.has_failed
    assert "The server is away." in screen.view.state.accessibleName()
