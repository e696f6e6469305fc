"""The first questions, the places that are known, and the making of companies."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QFileDialog, QLineEdit, QListWidget

from app.core.errors import Refused, Unavailable
from tests.ui.fakes import OTHER, company_row
from tests.ui.first_desktop import BEGUN, CTRL
from tests.ui.first_fakes import SERVER, refusal


@pytest.fixture
def used(desktops):
    """A computer with books of its own and a server that is known."""
    return desktops(replace(BEGUN, servers=(SERVER,)))


def test_the_first_question_is_the_language_and_each_reader_finds_his_own(fresh):
    fresh.begin()
    fresh.on(fresh.arrival.language)
    shown = [one.text() for one in fresh.arrival.language.choices.buttons.values()]
    assert shown == ["ქართული", "English", "Русский"]
    with fresh.qtbot.waitSignal(fresh.window.language_asked) as asked:
        fresh.press(Qt.Key.Key_Down)
        fresh.press(Qt.Key.Key_Return)
    assert asked.args == ["ru"]
    fresh.on(fresh.arrival.place)
    assert fresh.ways.came == [], "nothing is started before the place is chosen"
    fresh.press(Qt.Key.Key_Escape)
    fresh.on(fresh.arrival.language)


def test_the_demo_company_is_offered_first_and_made_when_it_is_taken(fresh):
    fresh.ways.own.companies = []
    fresh.begin(knows_language=True)
    fresh.on(fresh.arrival.place)
    fresh.press(Qt.Key.Key_Return)
    fresh.on(fresh.arrival.first)
    assert fresh.ways.demos == 0
    assert fresh.window.focusWidget().accessibleName() == "Look around in the demo company"
    fresh.press(Qt.Key.Key_Return)
    fresh.in_company("Demo Ltd")
    assert fresh.ways.demos == 1
    assert "Demo company" in fresh.window.top.company.text()


def test_the_questions_are_asked_once(fresh, desktops):
    fresh.begin(knows_language=True)
    fresh.on(fresh.arrival.place)
    fresh.press(Qt.Key.Key_Return)
    fresh.in_company("Own Ltd")
    assert fresh.choices.is_begun
    again = desktops(fresh.choices).begin()
    again.in_company("Own Ltd")


def test_a_demo_that_cannot_be_made_is_told_in_place(fresh):
    fresh.ways.own.companies = []
    fresh.begin(knows_language=True)
    fresh.on(fresh.arrival.place)
    fresh.press(Qt.Key.Key_Return)
    fresh.on(fresh.arrival.first)
    fresh.ways.fault = refusal(Unavailable, "server.disk_full")
    fresh.press(Qt.Key.Key_Return)
    bar = fresh.arrival.first.bar
    fresh.qtbot.waitUntil(lambda: bar.message is not None)
    assert "disk" in bar.message.text
    fresh.on(fresh.arrival.first)


def test_practising_makes_a_company_once_and_says_what_it_is(used):
    used.begin()
    used.in_company("Own Ltd")
    used.press(Qt.Key.Key_O, CTRL)
    used.on_list()
    used.page.acts.do("practice")
    used.in_company("Practice")
    assert "Practice company" in used.window.top.company.text()
    (made,) = [named for name, named in used.ways.own.called if name == "create_company"]
    assert made["company"]["kind"] == "practice"
    assert len(made["company"]["chart"]) > 100
    used.press(Qt.Key.Key_O, CTRL)
    used.page.acts.do("practice")
    used.in_company("Practice")
    assert [name for name, _ in used.ways.own.called] == ["create_company"]


def test_a_failed_start_is_told_and_another_place_can_be_chosen(used):
    used.ways.fault = refusal(Unavailable, "server.disk_full")
    used.begin()
    used.qtbot.waitUntil(used.page.retry.isVisible)
    assert "disk" in used.page.accessibleName()
    used.press(Qt.Key.Key_Tab)
    used.press(Qt.Key.Key_Space)
    used.on(used.arrival.place)
    used.ways.fault = None
    used.press(Qt.Key.Key_Return)
    used.in_company("Own Ltd")


def test_known_places_stand_below_the_companies_and_are_gone_to_and_left(used):
    used.begin()
    used.in_company("Own Ltd")
    used.press(Qt.Key.Key_O, CTRL)
    used.on_list()
    used.ways.kept = used.ways.server.password
    used.ways.server.is_verified = True
    used.press(Qt.Key.Key_Down)
    used.press(Qt.Key.Key_Return)
    used.in_company("Office Ltd")
    assert used.choices.server == SERVER.key
    used.qtbot.waitUntil(lambda: used.ways.inside == 1)
    used.press(Qt.Key.Key_O, CTRL)
    used.on_list()
    used.press(Qt.Key.Key_Down)
    used.press(Qt.Key.Key_Return)
    used.in_company("Own Ltd")
    assert used.choices.server == ""


def test_a_server_is_forgotten_at_the_second_press(used):
    used.begin()
    used.in_company("Own Ltd")
    used.press(Qt.Key.Key_O, CTRL)
    used.on_list()
    used.press(Qt.Key.Key_Delete)
    bar = used.page.bar
    assert not bar.isVisible(), "a company is not taken away by a key"
    used.press(Qt.Key.Key_Down)
    used.press(Qt.Key.Key_Delete)
    assert "books.example.ge" in bar.accessibleName()
    assert used.choices.servers == (SERVER,)
    used.press(Qt.Key.Key_Delete)
    assert used.choices.servers == ()
    assert used.page.list.count() == 1


def test_who_administers_no_office_makes_no_companies(used):
    used.ways.own.is_administrator = False
    used.ways.own.companies = []
    used.begin()
    used.on_list()
    shown = [name for name, button in used.page.acts.buttons.items() if button.isVisible()]
    assert shown == ["server"]
    assert "gives you a role" in used.page.accessibleName()


def company_form(used):
    used.begin()
    used.in_company("Own Ltd")
    used.press(Qt.Key.Key_O, CTRL)
    used.on_list()
    used.press(Qt.Key.Key_Insert)
    used.on(used.arrival.form)
    return used.arrival.form


def test_a_company_is_not_sent_before_its_particulars_are_right(used):
    form = company_form(used)
    form.id_code.setText("12345")
    form.vat.setText("yesterday")
    form.starts_on.setText("31.02.2026")
    form.chart.setCurrentIndex(1)
    used.press(Qt.Key.Key_Return, CTRL)
    found = form.form.faults()
    assert set(found) == {"name", "id_code", "vat", "starts_on", "chart_file"}
    assert "9 digits" in found["id_code"]
    assert "yesterday" in found["vat"]
    assert used.ways.own.called == []
    assert used.window.focusWidget() is form.name
    form.name.setText("x")
    assert form.form.faults() == {}


def test_the_first_day_of_the_books_must_be_given(used):
    form = company_form(used)
    form.name.setText("Company")
    form.starts_on.clear()
    used.press(Qt.Key.Key_Return)
    assert list(form.form.faults()) == ["starts_on"]


def test_a_company_is_made_and_opened(used):
    form = company_form(used)
    used.type("New Ltd")
    form.id_code.setText("404 123 456")
    form.vat.setText("1.2.2024")
    form.year_starts.setCurrentIndex(3)
    used.press(Qt.Key.Key_Return)
    used.in_company("New Ltd")
    ((_, made),) = used.ways.own.called
    company = made["company"]
    assert (company["id_code"], company["vat_payer_since"]) == ("404123456", "2024-02-01")
    assert (company["year_starts"], company["kind"]) == (4, "real")


def test_what_the_server_refuses_is_told_and_the_form_stays(used):
    form = company_form(used)
    used.type("New Ltd")
    used.ways.own.faults["create_company"] = refusal(Refused, "office.expired", last_day="1.1.2026")
    used.press(Qt.Key.Key_Return)
    used.qtbot.waitUntil(lambda: form.bar.message is not None)
    assert form.isEnabled()
    assert form.name.text() == "New Ltd"
    first = used.ways.own.called[0][1]["request"]
    used.press(Qt.Key.Key_Return)
    used.in_company("New Ltd")
    assert used.ways.own.called[1][1]["request"] == first, "asked twice, one company is made"


def test_a_file_that_is_not_there_is_told_at_its_field(used):
    form = company_form(used)
    used.type("New Ltd")
    form.opening.setText("/nowhere/balances.csv")
    used.press(Qt.Key.Key_Return)
    used.qtbot.waitUntil(lambda: "opening" in form.form.faults())
    assert "balances.csv" in form.form.faults()["opening"]
    assert used.ways.own.called == []


def test_escape_leaves_the_form_for_the_list(used):
    company_form(used)
    used.press(Qt.Key.Key_Escape)
    used.on_list()


def test_files_are_chosen_with_f4_and_cleared_with_shift(used):
    form = company_form(used)
    form.opening.setFocus()
    form.opening.setText("a.csv")
    used.press(Qt.Key.Key_F4, Qt.KeyboardModifier.ShiftModifier)
    assert form.opening.path is None
    used.press(Qt.Key.Key_F4)
    dialog = form.opening.findChild(QFileDialog, "choose")
    dialog.fileSelected.emit("/tmp/b.csv")
    dialog.reject()
    assert str(form.opening.path) == "/tmp/b.csv"


def test_every_control_of_every_page_has_a_name_and_is_reached(used):
    used.begin()
    used.in_company("Own Ltd")
    arrival = used.arrival
    pages = (arrival.language, arrival.place, arrival.first, arrival.form, *arrival.sign_in.pages)
    for page in pages:
        arrival._show(page)
        assert page.accessibleName(), page.objectName()
        kinds = (QAbstractButton, QLineEdit, QComboBox, QListWidget)
        shown = [one for kind in kinds for one in page.findChildren(kind)]
        shown = [one for one in shown if one.isVisibleTo(page) and _is_ours(one)]
        for one in shown:
            assert one.objectName(), page.objectName()
            assert one.accessibleName() or one.text(), one.objectName()
        names = [one.objectName() for one in shown]
        assert len(names) == len(set(names))


def _is_ours(widget):
    """The button inside a field is reached by F4, its tool tip says so."""
    return not isinstance(widget.parent(), QLineEdit)


def test_a_company_of_the_same_name_is_opened_by_its_own_id(used):
    used.ways.own.companies.append(company_row("Own Ltd", OTHER))
    used.begin(company=str(OTHER))
    used.in_company("Own Ltd")
    assert used.ways.own.books.tenant == OTHER


def test_out_of_the_own_books_one_comes_to_the_list_of_places_and_back(used):
    used.begin()
    used.in_company("Own Ltd")
    used.press(Qt.Key.Key_Q, CTRL | Qt.KeyboardModifier.ShiftModifier)
    used.on_list()
    assert used.window.place is None
    assert used.window.windowTitle() == "Davtari"
    # F5 opens nothing by itself, and Enter goes where one wants to.
    used.press(Qt.Key.Key_F5)
    assert used.page.is_listing
    used.press(Qt.Key.Key_Return)
    used.in_company("Own Ltd")


def test_a_server_that_cannot_be_told_is_left_all_the_same(used):
    used.choices = replace(used.choices, server=SERVER.key)
    used.arrival.choose(used.choices)
    used.ways.kept = used.ways.server.password
    used.ways.server.is_verified = True
    used.begin()
    used.in_company("Office Ltd")
    used.ways.server.faults["logout"] = refusal(Unavailable, "server.connection_lost")
    used.press(Qt.Key.Key_Q, CTRL | Qt.KeyboardModifier.ShiftModifier)
    used.on(used.arrival.sign_out)
    used.press(Qt.Key.Key_Return)
    used.qtbot.waitUntil(lambda: used.page.is_listing and used.page.bar.message is not None)
    assert "was not reached" in used.page.bar.message.text
    assert used.window.place is None
