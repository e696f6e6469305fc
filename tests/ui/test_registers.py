"""Parties, other registers and exchange rates, over books from memory."""

from datetime import date
from decimal import Decimal
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt

from tests.ui.acting import CTRL, SHIFT, column, key, settle, shown, told
from tests.ui.fakes import number
from tests.ui.ledger_fakes import LedgerBooks
from ui.kit.workplace import Target
from ui.ledger.parties import Registers
from ui.ledger.parties_form import RegisterForm
from ui.ledger.rates import Rates


@pytest.fixture
def books():
    return LedgerBooks()


def party(place, code, name, id_code=None, is_active=True):
    return SimpleNamespace(
        id=number(400 + place),
        code=code,
        name=name,
        is_active=is_active,
        version=1,
        further={"id_code": id_code, "country": "GE"},
    )


PARTIES = [
    party(1, "P1", "შპს კავკასია", "404123456"),
    party(2, "P2", "ООО Тбилиси", "205111222"),
    party(3, "P3", "Old Ltd", is_active=False),
]


def test_parties_are_searched_by_any_part_of_name_or_code(qtbot, place, books):
    books.answers["register"] = PARTIES
    screen = shown(qtbot, Registers(place, Target(name="ledger.registers")))
    assert column(screen.view, 0) == ["P1", "P2", "P3"]
    assert column(screen.view, 4) == ["", "", "out of use"]
    key(qtbot, screen, Qt.Key.Key_F, CTRL | SHIFT)
    assert screen.typed.hasFocus()
    screen.typed.setText("5111")
    settle(qtbot, screen)
    qtbot.waitUntil(lambda: column(screen.view, 0) == ["P2"])


def test_a_party_is_added_and_changed_on_its_own_screen_alone(qtbot, place, books):
    books.answers["register"] = PARTIES
    asked = []
    place.asked.connect(lambda target: asked.append((target.name, target.key)))
    screen = shown(qtbot, Registers(place, Target(name="ledger.registers")))
    key(qtbot, screen, Qt.Key.Key_Insert)
    key(qtbot, screen, Qt.Key.Key_F2)
    assert asked == [("parties.party", ""), ("parties.party", "P1")]


def test_a_party_is_added_by_a_form_and_faults_stand_at_the_fields(qtbot, place, books):
    books.answers["register"] = PARTIES
    books.answers["save_register"] = {"rows": 1}
    form = shown(qtbot, RegisterForm(place, Target(name="ledger.register_row", key="parties:")))
    form.code.setText("P1")
    key(qtbot, form, Qt.Key.Key_Return, CTRL)
    assert set(form.form.faults()) == {"code", "name"}
    assert "კავკასია" in form.form.faults()["code"]
    form.code.setText("P9")
    form.name.setText("New Ltd")
    form.further["id_code"].setText("400500600")
    form.save()
    qtbot.waitUntil(lambda: form.bar.message is not None)
    (called,) = books.calls("save_register")
    assert called["rows"] == [
        {"code": "P9", "name": "New Ltd", "is_active": True, "id_code": "400500600"}
    ]
    settle(qtbot, form)


def test_the_code_of_a_kept_row_stays(qtbot, place, books):
    books.answers["register"] = PARTIES
    form = shown(qtbot, RegisterForm(place, Target(name="ledger.register_row", key="parties:P3")))
    assert form.code.isReadOnly()
    assert not form.is_active.isChecked()


def test_vat_codes_are_listed_and_their_form_offers_the_words_of_the_law(qtbot, place, books):
    export = {"direction": "output", "treatment": "exempt_with_credit", "operation": "supply"}
    row = SimpleNamespace(
        id=number(501), code="SEX", name="Export", is_active=True, version=1, further=export
    )
    books.answers["register"] = [row]
    books.answers["save_register"] = {"rows": 1}
    screen = shown(qtbot, Registers(place, Target(name="ledger.registers", key="vat_codes")))
    assert [column(screen.view, at) for at in (2, 3, 4)] == [
        ["on sales"],
        ["exempt with deduction"],
        ["supply or purchase"],
    ]
    target = Target(name="ledger.register_row", key="vat_codes:SEX")
    form = shown(qtbot, RegisterForm(place, target))
    assert form.further["treatment"].currentData() == "exempt_with_credit"
    form.further["treatment"].setCurrentIndex(form.further["treatment"].findData("outside"))
    form.save()
    qtbot.waitUntil(lambda: form.bar.message is not None)
    (called,) = books.calls("save_register")
    assert {name: called["rows"][0][name] for name in export} == export | {"treatment": "outside"}
    settle(qtbot, form)


def test_a_rate_is_typed_above_the_list(qtbot, place, books):
    books.answers["rates"] = [
        SimpleNamespace(
            currency="USD", day=date(2026, 3, 2), rate=Decimal("2.71230000"), source="nbg"
        )
    ]
    books.answers["save_rates"] = {"rates": 1}
    screen = shown(qtbot, Rates(place, Target(name="ledger.rates")))
    assert column(screen.view, 2) == ["2.7123"]
    assert column(screen.view, 3) == ["National Bank"]
    key(qtbot, screen, Qt.Key.Key_F2)
    assert screen.asking.choice.key == "USD"
    field = screen.asking.amount
    assert field.value == Decimal("2.7123")
    field.setFocus()
    qtbot.keyClicks(field, "0")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert screen.asking.fault.text() == "The rate must be above zero."
    field.selectAll()
    qtbot.keyClicks(field, "2,75")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    told(qtbot, screen.bar)
    (called,) = books.calls("save_rates")
    assert called["rates"][0]["rate"] == Decimal("2.75")
    assert called["rates"][0]["day"] == date(2026, 3, 2)
    settle(qtbot, screen)
