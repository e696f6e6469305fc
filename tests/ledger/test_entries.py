"""Entries: posted whole with a number, or refused with every fault."""

from __future__ import annotations

import threading
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest

from app.core.dates import today, utc_now
from app.core.errors import Denied, NotFound, Refused
from app.core.ids import new_id
from app.core.texts import Texts
from app.ledger import service as ledger
from app.ledger.records import AccountId, EntryDraft, LineDraft
from tests.kit.world import World
from tests.ledger.builders import (
    MARCH,
    Work,
    ask,
    codes,
    entry,
    fingerprint,
    found,
    meets,
    turnovers,
    work,
)


@pytest.fixture
def desk(own: World) -> Work:
    return work(own)


def faults_of(desk: Work, *entries: EntryDraft) -> list[str]:
    with meets(Refused, "entry.faults") as caught:
        desk.post(*entries)
    return codes(caught)


def test_a_posted_entry_has_the_next_number_of_its_series_and_year(desk: Work) -> None:
    assert desk.number(desk.sale()) == "GL/2025/1"
    assert desk.post(desk.sale(), desk.sale()).references == ("GL/2025/2", "GL/2025/3")
    assert desk.number(desk.sale(series="BANK")) == "BANK/2025/1"
    assert desk.number(desk.sale(day="2026-01-01")) == "GL/2026/1"
    assert desk.number(desk.sale()) == "GL/2025/4"


def test_a_posted_entry_is_shown_whole_by_its_number(desk: Work) -> None:
    sale = desk.sale(text="გაყიდვა", source_document="INV-7")
    shown = ledger.entry(desk.books, desk.number(sale))
    assert shown["id"] == str(sale.id)
    assert (shown["text"], shown["source_document"], shown["state"]) == (
        "გაყიდვა", "INV-7", "posted",
    )  # fmt: skip
    assert shown["is_self_approved"]
    assert [(line["debit"], line["credit"]) for line in shown["lines"]] == [(118, 0), (0, 118)]


@pytest.mark.parametrize("reference", ["GL/2025/999", "d-aaaaaa", "x", "", "GL/2025/1'; --"])
def test_a_reference_that_is_nothing_here_is_not_found(desk: Work, reference: str) -> None:
    with meets(NotFound, "entry.not_found"):
        ledger.entry(desk.books, reference)


def test_numbers_have_no_gap_after_refusals_and_when_two_people_post_at_once(own: World) -> None:
    people = [work(own), work(own, "accountant2")]
    bad = entry(people[0].debit("1410", "1.00"), people[0].credit("6110", "2.00"))

    def write(person: Work) -> None:
        for _ in range(8):
            person.post(person.sale())
            with meets(Refused, "entry.faults"):
                person.post(bad)

    threads = [threading.Thread(target=write, args=(person,)) for person in people]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    rows = ask(own, "select number from books.entries order by number")
    assert [row[0] for row in rows] == list(range(1, 17))


def test_the_same_request_gives_the_same_answer_and_writes_nothing_twice(
    own: World, desk: Work
) -> None:
    request, sale = new_id(), desk.sale()
    first = ledger.post_entries(desk.books, request, (sale,))
    before = fingerprint(own)
    assert ledger.post_entries(desk.books, request, (sale,)) == first
    assert fingerprint(own) == before
    with meets(Refused, "request.reused"):
        ledger.post_entries(desk.books, request, (desk.sale("1.00"),))
    with meets(Refused, "request.reused"):
        ledger.reverse_entry(desk.books, request, sale.id, MARCH)
    with meets(Refused, "request.reused"):
        ledger.post_entries(work(own, "accountant2").books, request, (sale,))


def test_an_entry_that_is_there_already_is_refused_under_another_request(desk: Work) -> None:
    sale = desk.sale()
    desk.post(sale)
    with meets(Refused, "value.double"):
        desk.post(sale)


@pytest.mark.parametrize(("debit", "difference"), [("118.01", "0.01"), ("117.99", "−0.01")])
def test_an_unbalanced_entry_is_refused_with_its_difference_either_way(
    desk: Work, debit: str, difference: str
) -> None:
    with meets(Refused, "entry.faults") as caught:
        desk.post(entry(desk.debit("1410", debit), desk.credit("6110", "118.00")))
    assert codes(caught) == ["entry.unbalanced"]
    assert f"differ by {difference} GEL" in Texts("en").fault(caught.value.problems[0])


def test_every_fault_of_every_entry_is_told_with_its_place(desk: Work) -> None:
    with meets(Refused, "entry.faults") as caught:
        desk.post(
            desk.sale(),
            entry(desk.debit("1000", "5.00"), desk.credit("6110", "6.00"), day="2024-01-01"),
            entry(desk.debit("1410", "1.00")),
        )
    assert sorted((p.row or 0, p.column or "", p.code) for p in caught.value.problems) == [
        (2, "", "entry.before_start"),
        (2, "", "entry.unbalanced"),
        (2, "1", "line.account_is_group"),
        (3, "", "entry.lines_missing"),
        (3, "", "entry.unbalanced"),
    ]


def test_nothing_at_all_is_no_entry(desk: Work) -> None:
    with meets(Refused, "entry.lines_missing"):
        desk.post()


def test_a_batch_is_posted_whole_or_not_at_all(own: World, desk: Work) -> None:
    before = fingerprint(own)
    faults_of(desk, desk.sale(), entry(desk.debit("1410", "1.00"), desk.credit("6110", "2.00")))
    assert fingerprint(own) == before


def pair(desk: Work, **line: Any) -> EntryDraft:
    """An entry whose first line is the one under test."""
    given = {"account_id": desk.accounts["1220"], "debit": Decimal("270.00"), **line}
    return entry(LineDraft(**given), desk.credit("6110", "270.00"))


USD = {"currency": "USD", "amount": Decimal(100), "rate": Decimal("2.7")}

LINES: list[tuple[dict[str, Any], list[str]]] = [
    (USD, []),
    ({**USD, "rate": Decimal("2.70009")}, []),
    ({**USD, "rate": Decimal("2.7001")}, []),
    ({**USD, "rate": Decimal("2.7002")}, ["line.amount_times_rate"]),
    ({**USD, "amount": Decimal(0), "rate": None}, []),
    ({**USD, "amount": None}, ["line.currency_half"]),
    ({**USD, "rate": None}, ["line.rate_missing"]),
    ({**USD, "rate": Decimal("-2.7")}, ["line.rate_missing"]),
    ({**USD, "amount": Decimal(-100)}, ["line.rate_missing"]),
    ({**USD, "currency": "XXX"}, ["line.currency_unknown"]),
    ({**USD, "currency": "GEL"}, ["line.currency_is_gel"]),
    (
        {"currency": "JPY", "amount": Decimal("27000.5"), "rate": Decimal("0.01")},
        ["line.currency_digits"],
    ),
    (
        {"currency": "KWD", "amount": Decimal("30.001"), "rate": Decimal("8.99970001")},
        [],
    ),
    ({"account_id": AccountId(new_id())}, ["line.account_unknown"]),
    ({"account_id": None}, ["line.account_missing"]),
    ({"debit": Decimal("270.001")}, ["entry.unbalanced", "line.tetri"]),
    ({"debit": Decimal("-270.00")}, ["entry.unbalanced", "line.one_side"]),
    ({"debit": Decimal(0)}, ["entry.unbalanced", "line.one_side"]),
    ({"credit": Decimal("270.00")}, ["entry.unbalanced", "line.one_side"]),
    ({"debit": Decimal("1e17")}, ["entry.unbalanced", "line.too_large"]),
]


@pytest.mark.parametrize(("line", "expected"), LINES, ids=[str(i) for i in range(len(LINES))])
def test_a_line_meets_the_rules_of_sides_digits_and_currency(
    desk: Work, line: dict[str, Any], expected: list[str]
) -> None:
    given = pair(desk, **line)
    if expected:
        assert sorted(faults_of(desk, given)) == expected
    else:
        desk.post(given)


def test_the_sum_in_lari_that_was_expected_is_told(desk: Work) -> None:
    with meets(Refused, "entry.faults") as caught:
        desk.post(pair(desk, **{**USD, "rate": Decimal("2.8")}))
    assert caught.value.problems[0].args["expected"] == Decimal("280.00")
    assert "280,00" in Texts("ru").fault(caught.value.problems[0])


def rule(own: World, desk: Work, **fields: Any) -> None:
    ledger.save_account(desk.books, new_id(), {"code": "1220", **fields}, 1)


def test_an_account_may_be_kept_in_one_kind_of_currency_only(own: World, desk: Work) -> None:
    rule(own, desk, currency_rule="foreign_only")
    assert faults_of(desk, pair(desk)) == ["line.foreign_only"]
    desk.post(pair(desk, **USD))
    ledger.save_account(desk.books, new_id(), {"code": "1220", "currency_rule": "gel_only"}, 2)
    assert faults_of(desk, pair(desk, **USD)) == ["line.gel_only"]
    desk.post(pair(desk))


def test_an_account_may_ask_for_dimensions(own: World, desk: Work) -> None:
    rule(own, desk, required_dimensions=["party", "contract"])
    (party,) = ask(
        own, "select id from books.parties where code = 'P1' and tenant_id = %s", desk.books.tenant
    )
    with meets(Refused, "entry.faults") as caught:
        desk.post(pair(desk, dimensions={"party": party[0]}))
    assert codes(caught) == ["line.dimension_missing"]
    assert caught.value.problems[0].args["dimensions"] == ("Contract",)


def test_a_dimension_of_another_company_is_refused(own: World, desk: Work) -> None:
    (foreign,) = ask(
        own, "select id from books.parties where code = 'P1' and tenant_id = %s",
        own.tenants["rival"],
    )  # fmt: skip
    with meets(Refused, "value.unknown"):
        desk.post(pair(desk, dimensions={"party": foreign[0]}))


def test_an_account_out_of_use_takes_no_entry(desk: Work) -> None:
    ledger.save_account(desk.books, new_id(), {"code": "1220", "is_active": False}, 1)
    with meets(Refused, "entry.faults") as caught:
        desk.post(pair(desk))
    assert codes(caught) == ["line.account_inactive"]
    assert "Account 1220" in Texts("en").fault(caught.value.problems[0])


def test_a_sub_account_is_named_by_its_code_and_not_as_an_amount(desk: Work) -> None:
    fields = {"code": "1210.01", "name_ka": "ხაზინა", "type": "asset", "normal_side": "debit"}
    ledger.save_account(desk.books, new_id(), {**fields, "is_postable": False}, None)
    again = Work(desk.books)
    with meets(Refused, "entry.faults") as caught:
        again.post(entry(again.debit("1210.01", "1.00"), again.credit("6110", "1.00")))
    assert "1210.01" in Texts("ka").fault(caught.value.problems[0])


def test_an_entry_carries_its_day_kind_and_id(desk: Work) -> None:
    good = desk.sale().as_json()
    for field, code in (
        ("id", "entry.id_missing"),
        ("entry_date", "entry.date_missing"),
        ("kind", "entry.kind_missing"),
    ):
        with meets(Refused, "entry.faults") as caught, desk.books.write() as tx:
            tx.call(
                "post_entries", tenant=desk.books.tenant, request=new_id(),
                entries=[{**good, field: None}],
            )  # fmt: skip
        assert codes(caught) == [code]


@pytest.mark.parametrize(
    ("day", "kind", "expected"),
    [
        ("2024-12-31", "manual", ["entry.before_start"]),
        ("2025-01-01", "manual", []),
        ("2024-12-31", "opening", []),
        ("2025-01-01", "opening", ["entry.opening_day"]),
        ("2024-12-30", "opening", ["entry.opening_day"]),
    ],
)
def test_entries_begin_with_the_books_and_opening_balances_stand_the_day_before(
    desk: Work, day: str, kind: str, expected: list[str]
) -> None:
    given = desk.sale(day=day, kind=kind)
    if expected:
        assert faults_of(desk, given) == expected
    else:
        desk.post(given)


def test_a_date_more_than_a_year_ahead_is_taken_for_a_slip(desk: Work) -> None:
    edge = today(utc_now) + timedelta(days=366)
    desk.post(desk.sale(day=edge))
    assert faults_of(desk, desk.sale(day=edge + timedelta(days=1))) == ["entry.date_far"]


def test_off_balance_lines_stand_outside_the_balance_check(desk: Work) -> None:
    leased = desk.debit("0100", "5000.00")
    desk.post(entry(desk.debit("7425", "10.00"), desk.credit("3110", "10.00"), leased))
    assert turnovers(desk.books, MARCH, MARCH, desk.accounts)["0100"][1] == Decimal("5000.00")
    assert faults_of(desk, entry(leased, desk.credit("3110", "5000.00"))) == ["entry.unbalanced"]


def test_an_entry_of_off_balance_lines_alone_needs_two_of_them(desk: Work) -> None:
    assert faults_of(desk, entry(desk.debit("0100", "1.00"))) == ["entry.lines_missing"]
    desk.post(entry(desk.debit("0100", "1.00"), desk.debit("0100", "2.00")))


def test_a_reversal_is_never_written_by_hand(desk: Work) -> None:
    with meets(Refused, "entry.reversal_by_hand"):
        desk.post(desk.sale(kind="reversal"))


def test_who_may_not_write_does_not_post(own: World) -> None:
    for person in ("auditor", "tax"):
        reader = work(own, person)
        with meets(Denied, "permission.missing") as caught:
            reader.post(reader.sale())
        assert caught.value.args_ == {"permission": ("enter and post entries",)}


def test_after_its_last_day_the_office_reads_and_does_not_write(own: World, desk: Work) -> None:
    number = desk.number(desk.sale())
    own.operate().execute("update auth.office set expires_on = '2025-01-31'")
    with meets(Refused, "office.expired") as caught:
        desk.post(desk.sale())
    assert "31.01.2025" in Texts("ka").fault(caught.value)
    assert ledger.entry(desk.books, number)["state"] == "posted"


def test_opening_balances_are_opening_and_never_turnover(own: World) -> None:
    company = found(own, starts_on="2025-03-15")
    company.post(
        entry(
            company.debit("1210", "1000.00"), company.credit("5150", "1000.00"),
            day="2025-03-14", kind="opening",
        ),
        company.sale(day="2025-03-15"),
    )  # fmt: skip
    found_ = turnovers(company.books, date(2025, 1, 1), date(2025, 12, 31), company.accounts)
    nothing = Decimal("0.00")
    assert found_["1210"] == (Decimal("1000.00"), nothing, nothing, Decimal("1000.00"))
    assert found_["1410"] == (nothing, Decimal("118.00"), nothing, Decimal("118.00"))


def test_rates_roles_and_registers_are_asked_of_the_ledger(desk: Work) -> None:
    rates = [{"currency": "USD", "day": MARCH, "rate": Decimal("2.7"), "source": "NBG"}]
    assert ledger.save_rates(desk.books, new_id(), rates).value == 1
    assert ledger.rate_on(desk.books, "USD", MARCH) == Decimal("2.7")
    assert ledger.rate_on(desk.books, "USD", MARCH - timedelta(days=1)) is None
    with meets(Refused, "value.unknown"):
        ledger.save_rates(desk.books, new_id(), [{**rates[0], "currency": "XXX"}])
    with meets(Refused, "value.not_allowed"):
        ledger.save_rates(desk.books, new_id(), [{**rates[0], "rate": Decimal(0)}])
    assert ledger.account_roles(desk.books)["bank.gel"] == desk.accounts["1210"]
    assert set(ledger.register(desk.books, "parties")) == {"P1", "P2"}
