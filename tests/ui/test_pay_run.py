"""A run of payroll by keyboard: looked at, kept, handed in, refused; nothing lost on the way."""

from datetime import date
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt

from app.core.errors import Conflict, Refused
from tests.ui.acting import CTRL, column, key, settle, shown, told
from tests.ui.fakes import number
from tests.ui.pay_paper_fakes import MONTH_RUN, line, paper_books
from ui.kit.workplace import Target
from ui.payroll.run import PayRun
from ui.payroll.runs import Runs
from ui.printing.making import RunBar

KEY = Qt.Key
DRAFT, DRAFT_KEY = number(820), str(number(820))


def kept_run(**changes):
    return SimpleNamespace(**{
        "id": DRAFT, "month": date(2026, 4, 1), "number": 1, "kind": "month", "state": "draft",
        "reference": "d-aaaaa1", "version": 4, "entry_date": date(2026, 4, 30),
        "pay_day": date(2026, 4, 30), "edition": "2026-04-30", "text": "Pay of April",
        "employees": 2, "rejected_reason": None, **changes,
    })  # fmt: skip


def april(place, **changes):
    return line(place, DRAFT) | {
        "month": "2026-04-01", "run_month": "2026-04-01", "is_live": False,
        "pay_day": "2026-04-30", "shares": [
            {"cost_centre": "administration:", "gross": "2000.00", "exempt": "0.00",
             "pension_employer": "40.00"},
        ], **changes,
    }  # fmt: skip


def saved(**changes):
    return {"id": DRAFT_KEY, "reference": "d-aaaaa1", "state": "draft", "version": 5} | changes


@pytest.fixture
def books():
    """April: nobody has a run yet, and March stands."""
    made = paper_books()
    made.answers |= {
        "read_payroll": lambda asked: [line(1), line(2)] if asked.get("run") is None else [],
        "payroll_runs": [],
        "account_roles": [
            SimpleNamespace(role=role, account_id=number(at))
            for at, role in enumerate(
                (
                    "payroll.expense",
                    "pension.expense",
                    "payroll.payable",
                    "pension.employee",
                    "pension.employer",
                    "tax.income",
                ),
                start=1,
            )
        ],
        "save_timesheets": lambda asked: [
            {"employee_id": str(one["employee_id"]), "version": 2} for one in asked["sheets"]
        ],
        "save_payroll_run": saved(),
        "post_payroll_run": saved(state="submitted"),
        "drop_payroll_run": {},
    }
    return made


def keep_april(books, *lines, **changes):
    books.answers["payroll_runs"] = [kept_run(**changes)]
    found = [april(1), april(2)] if not lines else list(lines)
    books.answers["read_payroll"] = lambda asked: (
        [line(1), line(2)] if asked.get("run") is None else found
    )


def asked_for(books, name):
    return [named for called, named in books.asked if called == name]


def opened(qtbot, place, wanted="2026-04"):
    return shown(qtbot, PayRun(place, Target(name="payroll.run", key=wanted)))


def test_the_month_is_calculated_where_nothing_waits(qtbot, place, books):
    screen = opened(qtbot, place)
    assert screen.title() == "Run of payroll, April 2026"
    assert column(screen.view, 0) == ["W1", "W2"]
    assert screen.facts.text().startswith("Not kept yet")
    assert screen.is_fresh
    assert not screen.has_odd
    screen.outdated()
    settle(qtbot, screen)
    assert screen.is_fresh, "what a colleague changes is calculated in"


def test_a_key_that_says_nothing_is_the_month_in_sight(qtbot, place):
    assert opened(qtbot, place, "soon").wish.month == place.month


def test_what_waits_is_shown_with_the_reason_it_was_sent_back_for(qtbot, place, books):
    keep_april(books, rejected_reason="W2 left in March")
    screen = opened(qtbot, place)
    assert "sent back: W2 left in March" in screen.facts.text()
    assert not screen.is_fresh
    screen.acts.do("anew")
    assert told(qtbot, screen.bar).text == "Calculated anew: no difference."
    settle(qtbot, screen)
    assert screen.may_post


def test_a_run_that_is_gone_is_told(qtbot, place):
    screen = opened(qtbot, place, DRAFT_KEY)
    assert "This run is not there any more" in screen.view.state.accessibleName()


def test_what_cannot_be_calculated_says_why_and_leaves_what_stood(qtbot, place, books):
    keep_april(books)
    screen = opened(qtbot, place)
    refused = Refused("payroll.rate_missing", "No rate of USD is known for that day.")
    books.answers["read_employees"] = lambda asked: (_ for _ in ()).throw(refused)
    screen.acts.do("anew")
    qtbot.waitUntil(lambda: screen.is_settled)
    settle(qtbot, screen)
    assert column(screen.view, 0) == ["W1", "W2"]
    other = opened(qtbot, place, "2026-05")
    assert other.has_failed
    assert other.seen is None


def test_a_calculation_can_be_stopped(qtbot, place, books):
    keep_april(books)
    screen = opened(qtbot, place)
    books.gate.clear()
    screen.acts.do("anew")
    bar = screen.findChild(RunBar, "running")
    qtbot.waitUntil(bar.isVisible)
    assert bar.bar.accessibleName() == "Calculating…"
    bar.stop()
    books.gate.set()
    settle(qtbot, screen)
    assert screen.seen is not None
    assert column(screen.view, 0) == ["W1", "W2"]


def test_another_day_of_payment_lies_after_the_month_begins(qtbot, place, books):
    screen = opened(qtbot, place)
    screen.acts.do("pay_day")
    screen.asking.day.selectAll()
    qtbot.keyClicks(screen.asking.day, "31.03.2026")
    key(qtbot, screen, KEY.Key_Return)
    assert "before its month begins" in screen.asking.fault.text()
    screen.asking.day.selectAll()
    qtbot.keyClicks(screen.asking.day, "05.05.2026")
    key(qtbot, screen, KEY.Key_Return)
    settle(qtbot, screen)
    assert screen.seen.found.pay_day == date(2026, 5, 5)
    assert "paid on 05.05.2026" in screen.facts.text()


def test_months_past_are_corrected_from_the_one_that_is_chosen(qtbot, place, books):
    books.answers["read_payroll"] = lambda asked: [line(1)] if asked.get("run") is None else []
    screen = opened(qtbot, place)
    assert len(screen.seen.found.lines) == 2
    screen.acts.do("since")
    assert screen.asking.choice.key == "2026-03-01"
    key(qtbot, screen, KEY.Key_Return)
    key(qtbot, screen, KEY.Key_Return)
    settle(qtbot, screen)
    months = {(one.code, one.month.month) for one in screen.seen.found.lines}
    assert ("W2", 3) in months, "W2 was forgotten in March"


def test_a_quantity_is_asked_where_the_item_needs_it(qtbot, place, books):
    screen = opened(qtbot, place)
    screen.acts.do("item")
    key(qtbot, screen, KEY.Key_Return, CTRL)
    assert screen.asking.fault.text() == "Choose what is added."
    screen.asking.choice.put("unused_leave")
    for typed in ("many", "0"):
        screen.asking.number.setText(typed)
        screen.asking.confirm()
        assert "how many" in screen.asking.fault.text()
    screen.asking.number.setText("3")
    screen.asking.confirm()
    settle(qtbot, screen)
    (call,) = asked_for(books, "save_timesheets")
    (sheet,) = call["sheets"]
    assert [(one["item"], int(one["quantity"])) for one in sheet["items"]] == [("unused_leave", 3)]
    assert set(sheet["marks"]) == {""}, "without a mark the month was worked as agreed"


def test_nothing_is_taken_out_where_nothing_was_added(qtbot, place, books):
    screen = opened(qtbot, place)
    key(qtbot, screen, KEY.Key_Delete)
    assert told(qtbot, screen.bar).text == "Nothing was added to the pay of W1 by hand."


def test_a_colleague_was_faster_and_what_was_calculated_stays(qtbot, place, books):
    screen = opened(qtbot, place)

    def refuse(_asked):
        raise Conflict("run.changed", "Someone changed it.")

    books.answers["save_payroll_run"] = refuse
    screen.acts.do("keep")
    assert told(qtbot, screen.bar).tone == "bad"
    settle(qtbot, screen)
    assert screen.is_fresh
    assert column(screen.view, 0) == ["W1", "W2"]


def test_a_run_for_a_second_person_says_that_it_waits(qtbot, place, books):
    keep_april(books)
    screen = opened(qtbot, place, DRAFT_KEY)
    key(qtbot, screen, KEY.Key_Return, CTRL)
    qtbot.waitUntil(lambda: screen.asking.is_open)
    assert screen.asking.accessibleName().startswith("Post the entry")
    key(qtbot, screen, KEY.Key_Return)
    assert told(qtbot, screen.bar).text == "d-aaaaa1 waits for a second person."


def test_a_draft_is_thrown_away_and_the_month_calculated(qtbot, place, books):
    keep_april(books)
    screen = opened(qtbot, place)
    screen.acts.do("drop")
    books.answers["payroll_runs"] = []
    key(qtbot, screen, KEY.Key_Return)
    assert told(qtbot, screen.bar).text == "The run was thrown away."
    settle(qtbot, screen)
    assert screen.state == ""
    assert screen.has_lines


def test_a_reversal_asks_for_a_reason(qtbot, place, books):
    keep_april(books, state="posted", reference="PR/2026/4", version=None)
    screen = opened(qtbot, place, DRAFT_KEY)
    assert not screen.may_post
    screen.acts.do("reverse")
    key(qtbot, screen, KEY.Key_Return)
    assert screen.asking.fault.text() == "Give the reason in words."
    screen.asking.put_away()
    to = []
    place.asked.connect(lambda target: to.append((target.name, target.key)))
    for name in ("pay", "papers", "entry", "person", "waiting", "anew"):
        screen.acts.do(name)
    assert [one for one, _ in to] == [
        "payroll.pay", "payroll.papers", "ledger.entry", "payroll.employee", "ledger.approval",
        "payroll.run",
    ]  # fmt: skip
    assert to[2][1] == "PR/2026/4"


def test_the_list_knows_the_runs_of_the_year_without_amounts(qtbot, place, books):
    screen = shown(qtbot, Runs(place, Target(name="payroll.runs")))
    assert "No month of this year has a run yet." in screen.view.state.accessibleName()
    books.answers["payroll_runs"] = [
        kept_run(rejected_reason="W2 left"),
        kept_run(id=MONTH_RUN, month=date(2026, 3, 1), state="posted", reference="PR/2026/1"),
    ]
    screen.outdated()
    settle(qtbot, screen)
    assert [text.split("\n")[0] for text in column(screen.view, 0)] == ["April 2026", "March 2026"]
    assert column(screen.view, 3)[0] == "Draft; sent back: W2 left"
    assert not asked_for(books, "read_payroll"), "the list is no reading of pay"
    to = []
    place.asked.connect(lambda target: to.append((target.name, target.key)))
    for name in ("new", "edit", "pay", "papers", "entry"):
        screen.acts.do(name)
    assert to[:2] == [("payroll.run", "2026-03"), ("payroll.run", DRAFT_KEY)]
    assert len(to) == 5
