"""Parties by the keyboard: list, form with what is like it, papers; over books from memory."""

from datetime import date
from decimal import Decimal
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt

from app.core.errors import Denied, Refused
from tests.ui.acting import CTRL, column, key, settle, shown, told
from tests.ui.fakes import number
from tests.ui.ledger_fakes import LedgerBooks
from ui.kit.workplace import Target
from ui.parties.papers import ACT, BALANCES, STATEMENT, PartyPaper
from ui.parties.parties import PartyList
from ui.parties.party import PartyForm

IBAN = "GE29NB0000000101904917"


def party(place, code, name, id_code="", **more):
    given = {
        "id": number(400 + place), "code": code, "name": name, "kind": "organisation",
        "id_code": id_code, "country": "GE", "address": "", "email": "", "phone": "",
        "contact_person": "", "note": "", "terms_days": 0, "receivable_account": None,
        "payable_account": None, "income_account": None, "expense_account": None,
        "sale_vat_code": None, "purchase_vat_code": None, "is_vat_payer": None,
        "is_active": True, "version": 1, "accounts": [], "vat_statuses": [],
    }  # fmt: skip
    return SimpleNamespace(**(given | more))


PARTIES = [
    party(
        1, "P1", "შპს კავკასია", "404123456", terms_days=30, is_vat_payer=True,
        accounts=[{"iban": IBAN, "bank_name": "Bank", "currency": None}],
        vat_statuses=[
            {"from_day": "2025-01-01", "is_payer": True, "source": "rs.ge",
             "checked_at": "2026-03-01T08:00:00+00:00"},
        ],
    ),
    party(2, "P2", "ООО Тбилиси", "205111222"),
    party(3, "P3", "Old Ltd", is_active=False),
]  # fmt: skip


def owed(place, gel):
    ages = dict.fromkeys(("to_30", "to_60", "to_90", "over_90"), Decimal("0.00"))
    return SimpleNamespace(
        party_id=number(400 + place), account_id=number(3), currency=None, amount=None,
        balance=Decimal(gel), not_due=Decimal(gel), first_due=date(2026, 4, 1), **ages,
    )  # fmt: skip


@pytest.fixture
def books():
    kept = list(PARTIES)

    def save(asked):
        given = asked["party"]
        kept.append(party(9, given["code"], given["name"], given["id_code"]))
        return {"id": str(number(409)), "code": given["code"], "version": 1, "state": "added"}

    made = LedgerBooks()
    made.answers |= {
        "parties": lambda asked: [one for one in kept if asked["code"] in (None, one.code)],
        "register": [],
        "save_party": save,
        "party_balances": [owed(1, "118.00")],
        "party_statement": [SimpleNamespace(balance=Decimal("118.00"))],
    }
    return made


def opened(place):
    asked = []
    place.asked.connect(lambda target: asked.append((target.name, target.key)))
    return asked


def form_of(qtbot, place, code=""):
    return shown(qtbot, PartyForm(place, Target(name="parties.party", key=code)))


def type_into(qtbot, field, text):
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, text)


def test_typing_on_the_rows_searches_in_any_spelling(qtbot, place, books):
    screen = shown(qtbot, PartyList(place, Target(name="parties.list")))
    assert column(screen.view, 0) == ["P1", "P2", "P3"]
    assert column(screen.view, 3) == ["118.00", "", ""]
    qtbot.keyClicks(screen.view.grid, "k")
    assert screen.search.hasFocus()
    qtbot.keyClicks(screen.search, "avkasia")
    qtbot.waitUntil(lambda: column(screen.view, 0) == ["P1"])
    qtbot.keyClick(screen.search, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: len(column(screen.view, 0)) == 3)
    settle(qtbot, screen)


def test_the_papers_of_a_party_are_a_key_away(qtbot, place, books):
    asked = opened(place)
    screen = shown(qtbot, PartyList(place, Target(name="parties.list")))
    for which, modifiers in (
        (Qt.Key.Key_F2, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_T, CTRL),
        (Qt.Key.Key_J, CTRL),
        (Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Insert, Qt.KeyboardModifier.NoModifier),
    ):
        key(qtbot, screen, which, modifiers)
    assert asked == [
        ("parties.party", "P1"), ("parties.statement", "P1"), ("parties.act", "P1"),
        ("parties.statement", "P1"), ("parties.party", ""),
    ]  # fmt: skip


def test_who_may_not_see_balances_sees_the_list_without(qtbot, place, books):
    def refuse(_named):
        raise Denied("permission.missing", "no")

    books.answers["party_balances"] = refuse
    screen = shown(qtbot, PartyList(place, Target(name="parties.list")))
    assert column(screen.view, 0) == ["P1", "P2", "P3"]
    assert "balance" not in [one.key for one in screen.view.grid.sheet_model.columns]


def test_a_new_party_is_typed_and_kept_with_what_it_has(qtbot, place, books):
    form = form_of(qtbot, place)
    type_into(qtbot, form.lines["id_code"], "404777888")
    type_into(qtbot, form.lines["name"], "Mta")
    type_into(qtbot, form.vat_statuses.rows[0][0], "010126")
    type_into(qtbot, form.accounts.rows[0][0], "ge29 nb00 0000 0101 9049 17")
    type_into(qtbot, form.lines["terms_days"], "14")
    assert len(form.accounts.rows) == 2
    assert len(form.vat_statuses.rows) == 2
    form.save()
    assert told(qtbot, form.bar).code == "party.kept"
    ((_, called),) = [one for one in books.asked if one[0] == "save_party"]
    given = called["party"]
    assert (given["code"], given["kind"], given["terms_days"]) == ("404777888", "organisation", 14)
    assert [one["iban"] for one in given["accounts"]] == [IBAN]
    assert given["vat_statuses"][0]["from_day"] == date(2026, 1, 1)
    assert called["expected_version"] is None
    assert not called["allow_double"]
    settle(qtbot, form)


def test_faults_stand_at_their_fields(qtbot, place, books):
    form = form_of(qtbot, place)
    type_into(qtbot, form.lines["id_code"], "1234")
    type_into(qtbot, form.lines["email"], "nobody")
    type_into(qtbot, form.accounts.rows[0][0], IBAN[:-1] + "8")
    type_into(qtbot, form.vat_statuses.rows[0][0], "0101")
    key(qtbot, form, Qt.Key.Key_Return, CTRL)
    assert set(form.form.faults()) == {"id_code", "name", "email", "accounts"}
    type_into(qtbot, form.vat_statuses.rows[0][0], "some day")
    key(qtbot, form, Qt.Key.Key_Return, CTRL)
    assert set(form.form.faults()) == {"id_code", "name", "email", "accounts", "vat_statuses"}
    assert not [one for one in books.asked if one[0] == "save_party"]


def test_eleven_digits_are_a_person_and_another_country_is_abroad(qtbot, place, books):
    form = form_of(qtbot, place)
    type_into(qtbot, form.lines["id_code"], "01001012345")
    assert form.kind.currentData() == "person"
    type_into(qtbot, form.lines["country"], "tr")
    assert form.kind.currentData() == "foreign"
    assert form.party().country == "TR"


@pytest.mark.parametrize(
    ("field", "typed"), [("id_code", "404123456"), ("name", "LLC Kavkasia"), ("iban", IBAN)]
)
def test_a_party_that_may_be_the_same_is_told_while_one_types(qtbot, place, books, field, typed):
    asked = opened(place)
    form = form_of(qtbot, place)
    line = form.accounts.rows[0][0] if field == "iban" else form.lines[field]
    type_into(qtbot, line, typed)
    hint = form.hints["accounts" if field == "iban" else field]
    qtbot.waitUntil(lambda: "P1 შპს კავკასია" in hint.text())
    key(qtbot, form, Qt.Key.Key_D, CTRL)
    assert asked == [("parties.party", "P1")]
    line.clear()
    form.look_for_doubles()
    qtbot.waitUntil(lambda: not hint.text())
    settle(qtbot, form)


def test_a_second_party_with_one_code_is_kept_only_on_purpose(qtbot, place, books):
    form = form_of(qtbot, place)
    type_into(qtbot, form.lines["id_code"], "404123456")
    type_into(qtbot, form.lines["name"], "Branch")
    type_into(qtbot, form.lines["code"], "P9")
    settle(qtbot, form)
    books.error = Refused("party.id_code_taken", "taken by {other}", other="P1")
    form.save()
    qtbot.waitUntil(lambda: "id_code" in form.form.faults())
    assert "Ctrl+Enter once more" in told(qtbot, form.bar).text
    books.error = None
    form.save()
    qtbot.waitUntil(lambda: form.bar.message is not None and form.bar.message.code == "party.kept")
    last = [named for name, named in books.asked if name == "save_party"][-1]
    assert last["allow_double"]
    settle(qtbot, form)


def test_what_the_tax_service_said_of_a_day_stays_its_word(qtbot, place, books):
    form = form_of(qtbot, place, "P1")
    day, choice, source = form.vat_statuses.rows[0]
    assert source.text().startswith("RS.ge")
    assert form.party() == form._old
    choice.setCurrentIndex(1)
    form.vat_statuses._say_sources()
    assert source.text() == "by hand"
    assert form.party().vat_statuses[0].source == "hand"
    assert day.text() == "01.01.2025"


def test_a_party_that_is_gone_is_told(qtbot, place, books):
    form = form_of(qtbot, place, "nobody")
    assert told(qtbot, form.bar).code == "party.not_found"


def test_what_was_typed_is_not_replaced_without_a_word(qtbot, place, books):
    form = form_of(qtbot, place, "P1")
    type_into(qtbot, form.lines["phone"], "599000000")
    form.reload()
    assert told(qtbot, form.bar).code == "form.unsaved"
    assert form.lines["phone"].text() == "599000000"
    form.reload()
    settle(qtbot, form)
    assert form.lines["phone"].text() == ""


def test_a_paper_asks_for_its_party_first(qtbot, place, books):
    screen = shown(qtbot, PartyPaper(STATEMENT, place, Target(name=STATEMENT.name)))
    assert screen.party.hasFocus()
    assert not [one for one in books.asked if one[0] == "party_statement"]
    qtbot.keyClicks(screen.party, "kavk")
    qtbot.keyClick(screen.party, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: screen.title() == "Statement of account: P1")
    settle(qtbot, screen)
    assert column(screen.view, 7) == ["118.00"]


def test_the_act_has_both_sides(qtbot, place, books):
    screen = shown(qtbot, PartyPaper(ACT, place, Target(name=ACT.name, key="P2")))
    bands = {one.group for one in screen.view.grid.sheet_model.columns if one.group}
    assert len(bands) == 2
    assert screen.sheet() is not None


def test_a_balance_opens_the_statement_of_its_party(qtbot, place, books):
    asked = opened(place)
    screen = shown(qtbot, PartyPaper(BALANCES, place, Target(name=BALANCES.name)))
    assert column(screen.view, 1) == ["118.00", "118.00"]
    qtbot.keyClick(screen.view.grid, Qt.Key.Key_Down)
    qtbot.keyClick(screen.view.grid, Qt.Key.Key_Return)
    assert asked == [("parties.statement", "P1")]


def test_an_error_is_told_where_the_rows_would_be(qtbot, place, books):
    books.error = Refused("x", "Nothing can be read.")
    screen = shown(qtbot, PartyList(place, Target(name="parties.list")))
    assert screen.has_failed
