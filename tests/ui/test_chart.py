"""The chart of accounts and the form of an account, over books that answer from memory."""

from contextlib import contextmanager
from dataclasses import replace
from decimal import Decimal
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from app.core.errors import Conflict, Problem, Refused
from app.core.names import ACCOUNT_ROLES
from app.ledger import service as ledger
from tests.ui.fakes import CHART, FakeBooks, FakeTransaction, account, number
from ui.kit.workplace import Target
from ui.ledger.account import AccountForm
from ui.ledger.chart import Chart
from ui.ledger.roles import AccountRoles, roles_sheet

CTRL = Qt.KeyboardModifier.ControlModifier


class Calling(FakeTransaction):
    """Gives what a function answers as it is, not as rows."""

    def call(self, function, /, **named):
        found = self.books.answers[function]
        if isinstance(found, Decimal):
            return found
        self.rows(function, **named)
        return found


class Answering(FakeBooks):
    @contextmanager
    def read(self):
        yield Calling(self)

    @contextmanager
    def write(self):
        yield Calling(self)


@pytest.fixture
def books():
    heading = account(10, "1200", ("ბანკი", "Bank accounts", "Банк"), "asset")
    heading.is_postable = False
    bank = account(2, "1210", ("ეროვნული ვალუტა ბანკში", "Bank, lari", "Банк, лари"), "asset")
    bank.parent_id, bank.parent_code, bank.roles = number(10), "1200", ["bank.gel"]
    closed = account(11, "1290", ("დახურული", "Old bank", "Старый"), "asset")
    closed.is_active, closed.parent_id, closed.parent_code = False, number(10), "1200"
    chart = [CHART[0], heading, bank, closed, *CHART[2:]]
    return Answering(
        answers={
            "chart": chart,
            "save_account": {"id": str(number(2)), "code": "1210", "version": 2},
            "bind_account_role": {"role": "bank.gel", "account_id": str(number(1))},
            "save_draft": {"id": str(number(90)), "version": 1},
            "chart_faults": [],
            "account_balance": Decimal("20.00"),
            "account_remainder": [
                SimpleNamespace(
                    currency=None, dimensions={}, amount=Decimal(0), gel=Decimal("500.00")
                )
            ],
        }
    )


def call_of(books, name):
    return dict(books.asked)[name]


def shown(qtbot, screen):
    qtbot.addWidget(screen)
    screen.resize(1100, 600)
    with qtbot.waitActive(screen):
        screen.show()
        screen.activateWindow()
    screen.first_focus().setFocus()
    qtbot.waitUntil(lambda: screen.is_settled and screen.place.jobs.is_idle)
    return screen


@pytest.fixture
def chart(qtbot, place):
    screen = shown(qtbot, Chart(place, Target(name="ledger.chart")))
    qtbot.waitUntil(lambda: bool(screen.accounts))
    return screen


def rows(screen):
    return {row.key: row for row in screen.view.grid.sheet_model.rows}


def go_to(qtbot, screen, code):
    grid = screen.view.grid
    at = [row.key for row in grid.sheet_model.rows].index(code)
    grid.setFocus()
    qtbot.keyClick(grid, Qt.Key.Key_Home, CTRL)
    for _ in range(at):
        qtbot.keyClick(grid, Qt.Key.Key_Down)
    assert grid.current_key() == code


def idle(qtbot, screen):
    qtbot.waitUntil(lambda: screen.place.jobs.is_idle and screen.is_settled)


def test_the_chart_is_a_tree_with_balances_and_the_state_in_words(chart):
    found = rows(chart)
    assert (found["1200"].level, found["1210"].level) == (0, 1)
    assert found["1200"].cells["debit"] == found["1210"].cells["debit"] > 0
    assert found["1290"].cells["state"] == "× inactive"
    assert found["3110"].cells["credit"] is None or found["3110"].cells["debit"] is None


def test_typing_on_the_rows_searches_and_keeps_what_stands_above(qtbot, chart):
    go_to(qtbot, chart, "1110")
    qtbot.keyClicks(chart.view.grid, "l")
    qtbot.keyClicks(chart.search, "ari")
    idle(qtbot, chart)
    qtbot.waitUntil(lambda: list(rows(chart)) == ["1110", "1200", "1210"])
    qtbot.keyClick(chart.search, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: "6110" in rows(chart))


def test_a_search_without_answer_says_so(qtbot, chart):
    chart.search.setFocus()
    qtbot.keyClicks(chart.search, "xqzv")
    qtbot.waitUntil(lambda: chart.view.state.title == "No account fits what you search for.")


@pytest.mark.parametrize(
    ("key", "opened"),
    [
        (Qt.Key.Key_Insert, "below:1210"),
        (Qt.Key.Key_F2, "1210"),
        (Qt.Key.Key_F9, "copy:1210"),
    ],
)
def test_keys_open_the_form_of_an_account(qtbot, chart, place, key, opened):
    go_to(qtbot, chart, "1210")
    with qtbot.waitSignal(place.asked) as told:
        qtbot.keyClick(chart.view.grid, key)
    assert told.args == [Target(name="ledger.account", key=opened)]


def test_del_takes_an_account_out_of_use_and_brings_it_back(qtbot, chart, books):
    go_to(qtbot, chart, "1290")
    qtbot.keyClick(chart.view.grid, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: chart.view.bar.message is not None)
    asked = call_of(books, "save_account")
    assert asked["account"] == {"code": "1290", "is_active": True}
    assert asked["expected_version"] == 1
    assert chart.view.bar.message.tone == "good"


def test_what_holds_an_account_is_said_in_place_with_ways_to_it(qtbot, chart, books, place):
    problems = (
        Problem(
            code="account.has_balance", text="It has {amount} GEL.", args={"amount": Decimal(5)}
        ),
        Problem(code="account.has_role", text="It serves {role}.", args={"role": "bank.gel"}),
    )
    go_to(qtbot, chart, "1210")
    books.error = Refused("account.cannot_deactivate", "In use.", problems)
    qtbot.keyClick(chart.view.grid, Qt.Key.Key_Delete)
    qtbot.waitUntil(chart.question_bar.isVisible)
    assert "It serves bank.gel." in chart.question_bar.body
    with qtbot.waitSignal(place.asked) as told:
        qtbot.keyClick(chart.focusWidget(), Qt.Key.Key_Return)
    assert told.args == [Target(name="ledger.account_card", key="1210")]
    qtbot.keyClick(chart.focusWidget(), Qt.Key.Key_Escape)
    assert not chart.question_bar.isVisible()


def test_an_account_is_moved_below_another(qtbot, chart, books):
    go_to(qtbot, chart, "1110")
    qtbot.keyClick(chart.view.grid, Qt.Key.Key_M, CTRL)
    field = chart.question_bar.field
    qtbot.keyClicks(field, "1200")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.keyClick(field, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: not chart.question_bar.isVisible())
    assert call_of(books, "save_account")["account"] == {"code": "1110", "parent_code": "1200"}


def test_merging_shows_what_moves_and_prepares_a_draft(qtbot, chart, books, place):
    go_to(qtbot, chart, "1110")
    qtbot.keyClick(chart.view.grid, Qt.Key.Key_J, CTRL)
    qtbot.keyClicks(chart.question_bar.field, "1210")
    qtbot.keyClick(chart.question_bar.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "500.00 GEL on the debit side" in chart.question_bar.body)
    assert "500.00 now, 0.00 afterwards" in chart.question_bar.body
    assert "20.00 now, 520.00 afterwards" in chart.question_bar.body
    assert "save_draft" not in dict(books.asked)
    with qtbot.waitSignal(place.asked) as told:
        qtbot.keyClick(chart.focusWidget(), Qt.Key.Key_Return)
    assert told.args[0].name == "ledger.entry"
    lines = call_of(books, "save_draft")["draft"]["lines"]
    assert [(one["account_id"], one.get("debit"), one.get("credit")) for one in lines] == [
        (number(2), Decimal("500.00"), None),
        (number(1), None, Decimal("500.00")),
    ]


def test_accounts_of_different_types_are_not_merged(qtbot, chart):
    go_to(qtbot, chart, "1110")
    qtbot.keyClick(chart.view.grid, Qt.Key.Key_J, CTRL)
    qtbot.keyClicks(chart.question_bar.field, "6110")
    qtbot.keyClick(chart.question_bar.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "different types" in chart.question_bar.body)
    assert not chart.question_bar.button.isVisible()


def test_a_file_is_checked_before_anything_is_written(qtbot, chart, books, tmp_path):
    from concurrent.futures import ThreadPoolExecutor

    path = tmp_path / "chart.csv"
    with ThreadPoolExecutor(1) as job:
        job.submit(path.write_text, "code,name_ka,postable\n1211,ახალი,maybe\n", "utf-8").result()
    chart.files.check(str(path))
    qtbot.waitUntil(chart.question_bar.isVisible)
    assert "Row 2, postable" in chart.question_bar.body
    assert "import_accounts" not in dict(books.asked)


def form_of(qtbot, place, key):
    return shown(qtbot, AccountForm(place, Target(name="ledger.account", key=key)))


def test_a_sub_account_is_of_its_parents_nature(qtbot, place, books):
    form = form_of(qtbot, place, "below:1210")
    values = form.values()
    assert (values["parent_code"], values["type"], values["code"]) == ("1210", "asset", "1210")
    assert form.title() == "New account"


def test_faults_stand_at_their_fields_and_go_while_typing(qtbot, place, books):
    form = form_of(qtbot, place, "below:1210")
    qtbot.keyClick(form.focusWidget(), Qt.Key.Key_Return, CTRL)
    assert set(form.form.faults()) == {"code", "name_ka"}
    assert form.focusWidget() is form.lines["code"]
    form.lines["code"].selectAll()
    qtbot.keyClicks(form.lines["code"], "1211")
    assert set(form.form.faults()) == {"name_ka"}
    assert "save_account" not in dict(books.asked)


def test_an_account_is_kept_with_the_version_it_was_seen_with(qtbot, place, books):
    form = form_of(qtbot, place, "1210")
    assert form.lines["code"].isReadOnly()
    form.lines["name_en"].setFocus()
    form.lines["name_en"].selectAll()
    qtbot.keyClicks(form.lines["name_en"], "Main bank")
    qtbot.keyPress(form.lines["name_en"], Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: form.bar.message is not None)
    asked = call_of(books, "save_account")
    assert asked["account"]["name_en"] == "Main bank"
    assert asked["expected_version"] == 1
    assert form.bar.message.text == "Account 1210 is kept."
    idle(qtbot, form)


def test_a_conflict_offers_to_read_again(qtbot, place, books):
    form = form_of(qtbot, place, "1210")
    books.error = Conflict("changed.meanwhile", "Nino changed {what}.", what="name_en")
    form.lines["name_en"].setFocus()
    qtbot.keyClicks(form.lines["name_en"], "x")
    qtbot.keyPress(form.lines["name_en"], Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: form.bar.message is not None)
    assert "Nino changed name_en." in form.bar.message.text
    assert "F5" in form.bar.message.whole
    books.error = None
    form.reload()
    qtbot.waitUntil(lambda: form.lines["name_en"].text() == "Bank, lari")


def test_what_was_typed_is_not_lost_by_one_f5(qtbot, place):
    form = form_of(qtbot, place, "1210")
    form.lines["name_en"].setText("typed")
    form.reload()
    assert form.bar.message.code == "form.unsaved"
    assert form.lines["name_en"].text() == "typed"
    form.reload()
    qtbot.waitUntil(lambda: form.lines["name_en"].text() == "Bank, lari")


def test_another_account_is_bound_to_a_role(qtbot, place, books):
    screen = shown(qtbot, AccountRoles(place, Target(name="ledger.account_roles")))
    go_to(qtbot, screen, "bank.gel")
    qtbot.keyClick(screen.view.grid, Qt.Key.Key_Return)
    assert screen.question_bar.findChild(QLabel, "question.title").text() == (
        "Which account shall serve “Bank in lari”?"
    )
    qtbot.keyClicks(screen.question_bar.field, "1110")
    qtbot.keyClick(screen.question_bar.field, Qt.Key.Key_Return)
    qtbot.keyClick(screen.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: screen.view.bar.message is not None)
    assert call_of(books, "bind_account_role") | {} == call_of(books, "bind_account_role")
    assert {"role": "bank.gel", "code": "1110"}.items() <= call_of(
        books, "bind_account_role"
    ).items()


def test_every_role_is_listed_with_what_it_is_for_and_those_without_account_say_so(qtbot, place):
    screen = shown(qtbot, AccountRoles(place, Target(name="ledger.account_roles")))
    rows = {row.key: row.cells for row in screen.sheet().rows}
    assert set(ACCOUNT_ROLES) <= set(rows)
    assert (rows["bank.gel"]["title"], rows["bank.gel"]["account"]) == ("Bank in lari", "1210")
    assert rows["vat.output"]["account"] == ""
    assert rows["vat.output"]["name"] == "○ no account yet; F4 chooses one"
    assert rows["vat.output"]["use"] == "Value added tax and its return"
    assert screen.sheet().notes == (f"Roles without an account: {len(ACCOUNT_ROLES) - 1}.",)


def test_a_role_of_the_companys_own_is_listed_too(place):
    chart = ledger.chart(place.books)
    own = (replace(chart[0], roles=("barter.clearing",)), *chart[1:])
    row = {row.key: row.cells for row in roles_sheet(own, "en").rows}["barter.clearing"]
    assert (row["title"], row["use"]) == ("barter.clearing", "Set up by this company")


@pytest.mark.parametrize(
    ("folds", "unfolds"),
    [
        (Qt.Key.Key_Minus, Qt.Key.Key_Plus),
        (Qt.Key.Key_Left, Qt.Key.Key_Right),
        (Qt.Key.Key_Slash, Qt.Key.Key_Asterisk),
    ],
)
def test_the_chart_folds_by_keys_and_does_not_search_for_them(qtbot, chart, folds, unfolds):
    """A minus had gone into the search box."""
    go_to(qtbot, chart, "1200")
    grid = chart.view.grid
    before = grid.sheet_model.rowCount()
    qtbot.keyClick(grid, folds)
    assert grid.sheet_model.rowCount() == before - 2
    assert grid.current_key() == "1200"
    qtbot.keyClick(grid, unfolds)
    assert grid.sheet_model.rowCount() == before
    assert chart.search.text() == ""


def test_an_empty_form_asks_for_what_is_missing_and_names_no_account_that_is_not_there(
    qtbot, place
):
    """It said: “” is no account code; Account  has no name in Georgian."""
    form = form_of(qtbot, place, "")
    form.save()
    said = form.form.faults()
    assert said["code"].startswith("Give the account a code")
    assert said["name_ka"] == "Give the name in Georgian."
