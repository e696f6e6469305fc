"""A file of parties: each fault at its cell, and what the file does not say stays as it is."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from app.core.file_rows import FileRows
from app.parties.file_rules import COLUMNS, PartyPlan, place_problems, plan_parties
from app.parties.records import BankAccount, Party, PartyKind, VatStatus

IBAN = "GE29NB0000000101904917"
OTHER_IBAN = "DE89370400440532013000"
MTA = Party(
    code="C-1", name="შპს „მთა“", id_code="404777888", terms_days=30, note="old friends",
    accounts=(BankAccount(iban=IBAN, bank_name="ბანკი", currency="GEL"),),
    vat_statuses=(VatStatus(from_day=date(2025, 1, 1), is_payer=False, source="rs.ge"),),
)  # fmt: skip


def table(header: str, *rows: str) -> FileRows:
    cells = tuple((at, tuple(row.split(","))) for at, row in enumerate(rows, start=2))
    return FileRows(header=tuple(header.split(",")), rows=cells)


def plan(header: str, *rows: str, known: tuple[Party, ...] = (MTA,)) -> PartyPlan:
    return plan_parties(table(header, *rows), known)


def party(header: str, row: str, *known: Party) -> Party:
    found = plan(header, row, known=known)
    assert found.problems == ()
    return found.parties[0].party


def told(found: PartyPlan) -> list[tuple[int | None, str | None, str]]:
    return [(one.row, one.column, one.code) for one in found.problems]


def test_a_header_that_cannot_be_read_is_refused_column_by_column() -> None:
    found = plan("name,Name,colour,", "a,b,c,d")
    assert [(one.code, one.value) for one in found.problems] == [
        ("import.column_double", "Name"),
        ("import.column_unknown", "colour"),
        ("import.column_missing", "code"),
    ]
    assert found.parties == ()
    aliases = [alias for names in COLUMNS.values() for alias in names]
    assert len(aliases) == len(set(aliases)), "one title means one column"


def test_a_file_without_parties_says_so() -> None:
    assert told(plan("code,name")) == [(None, None, "party.file_empty")]


def test_every_fault_of_a_row_stands_at_its_cell_and_once() -> None:
    header = "code,name,kind,id_code,terms_days,vat_payer,vat_from,active,iban"
    found = plan(header, "N-1,Nobody,alien,12,soon,maybe,31.02.2026,perhaps,GE29NB")
    assert told(found) == [
        (2, "kind", "party.value_unknown"),
        (2, "terms_days", "party.terms_malformed"),
        (2, "active", "import.yes_or_no"),
        (2, "vat_payer", "import.yes_or_no"),
        (2, "vat_from", "party.vat_day_malformed"),
        (2, "iban", "party.iban_malformed"),
    ]
    values = {one.column: one.value for one in found.problems}
    assert (values["kind"], values["vat_from"]) == ("alien", "31.02.2026")


def test_a_row_without_code_is_the_known_party_of_its_number_or_a_new_one_under_it() -> None:
    found = plan("id_code,name", "404777888,შპს მთა და ბარი", "404111222,შპს ახალი", ",უცნობი")
    first, second = found.parties[:2]
    assert (first.party.code, first.party.note, first.is_new) == ("C-1", "old friends", False)
    assert (second.party.code, second.is_new) == ("404111222", True)
    assert told(found) == [(4, "code", "party.code_malformed")]
    # A party out of use is not taken for the one that is meant.
    gone = replace(MTA, is_active=False)
    assert plan("id_code,name", "404777888,შპს მთა", known=(gone,)).parties[0].is_new
    kept_under_number = replace(MTA, code="404777888", id_code="")
    assert not plan("id_code", "404777888", known=(kept_under_number,)).parties[0].is_new


def test_the_kind_follows_country_and_number_where_it_is_not_said() -> None:
    header = "code,name,id_code,country"
    assert party(header, "A,შპს,404777888,").kind is PartyKind.ORGANISATION
    assert party(header, "B,ნინო,01001012345,").kind is PartyKind.PERSON
    assert party(header, "C,Gmbh,,de").kind is PartyKind.FOREIGN
    assert party(header, "D,შპს უნომრო,,").kind is PartyKind.ORGANISATION
    assert party("code,name,kind", "E,ნინო,ფიზიკური პირი").kind is PartyKind.PERSON
    person = Party(code="P", name="ნინო", kind=PartyKind.PERSON)
    # A note says nothing of the kind, an emptied number leaves it as it was.
    assert party("code,note", "P,x", person).kind is PartyKind.PERSON
    assert party("code,id_code", "P,", person).kind is PartyKind.PERSON
    home = party("code,country", "F,GE", Party(code="F", name="F", kind=PartyKind.FOREIGN))
    assert home.kind is PartyKind.ORGANISATION


def test_an_empty_cell_clears_a_text_and_says_nothing_of_the_rest() -> None:
    found = plan("code,name,note,terms_days,iban,vat_payer,active", "C-1,,,,,,")
    (one,) = found.parties
    assert one.party == replace(MTA, note="")
    assert one.as_json() == {"code": "C-1", "note": ""}
    short = plan("code,name,note", "C-1").parties[0]
    assert short.party.name == MTA.name
    assert plan("code,note", f"C-1,{MTA.note}").parties[0].is_same
    assert party("code,terms_days", "C-1,45", MTA).terms_days == 45


def test_a_bank_account_that_is_known_keeps_its_bank_and_currency() -> None:
    found = party("code,iban", f"C-1,ge29 nb00 0000 0101 9049 17; {OTHER_IBAN};", MTA)
    assert found.accounts == (*MTA.accounts, BankAccount(iban=OTHER_IBAN))
    named = party("code,iban,bank", f"C-1,{IBAN},TBC", MTA)
    assert named.accounts == (replace(MTA.accounts[0], bank_name="TBC"),)


def test_a_vat_status_is_put_among_those_known_and_one_of_its_day_is_replaced() -> None:
    header = "code,vat_payer,vat_from,active"
    since = party(header, "C-1,კი,01.07.2025,კი", MTA).vat_statuses
    assert since == (
        MTA.vat_statuses[0],
        VatStatus(from_day=date(2025, 7, 1), is_payer=True),
    )
    # Said as it is known, who said it first stays; said otherwise, it is replaced.
    assert party(header, "C-1,no,2025-01-01,yes", MTA).vat_statuses == MTA.vat_statuses
    changed = party(header, "C-1,yes,2025-01-01,no", MTA)
    assert changed.vat_statuses == (VatStatus(from_day=date(2025, 1, 1), is_payer=True),)
    assert not changed.is_active


def test_what_the_server_refuses_stands_at_the_row_and_column_it_comes_from() -> None:
    found = plan("code,name,receivable_account", "A,ა,9999", "B,ბ,", known=())
    placed = place_problems(
        found,
        [
            (2, "accounts", "party.iban_malformed", {"value": "x"}),
            (1, "receivable_account", "party.account_unknown", {"account": "9999"}),
        ],
    )
    assert [(one.row, one.column, one.value) for one in placed] == [
        (2, "receivable_account", "9999"),
        (3, "iban", "x"),
    ]
