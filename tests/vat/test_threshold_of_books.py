"""The threshold counted from books: which income counts, and that a large year is quick."""

from __future__ import annotations

import time
from datetime import date
from decimal import Decimal

import pytest

from app.core.errors import Denied
from app.core.ids import new_id
from app.core.texts import Texts
from app.ledger import service as ledger
from app.ledger.records import EntryDraft, EntryId, RegisterRow
from app.vat import service as vat
from app.vat.reports import threshold_words
from tests.invoices.shop import shop
from tests.kit.worked_examples import example
from tests.kit.world import World
from tests.ledger.builders import MARCH, Work, entry, meets, work

NOVEMBER = date(2026, 11, 30)
CODES = {"S18": "output", "S0": "output", "SEX": "output", "P18": "input"}


@pytest.fixture
def clerk(own: World) -> Work:
    # The threshold is for who is not registered.
    own.operate().execute("update books.companies set vat_payer_since = null")
    made = work(own, "chief")
    known = ledger.register(made.books, "vat_codes")
    rows = [
        RegisterRow(
            id=None, code=code, name=code,
            further={"direction": where},
        )
        for code, where in CODES.items() if code not in known
    ]  # fmt: skip
    ledger.save_register(made.books, new_id(), "vat_codes", rows)
    return made


def sale(given: Work, amount: str, day: str, code: str | None = "S18") -> EntryDraft:
    """A customer owes the price and the tax."""
    more = {}
    if code is not None:
        more["dimensions"] = {"vat_code": ledger.register(given.books, "vat_codes")[code]}
    earned = given.credit("6110", amount, **more)
    return entry(given.debit("1410", amount), earned, day=day)


def test_the_example_passes_through_the_books(clerk: Work) -> None:
    months, wanted = example("VAT-17")
    operations, crossing = example("VAT-18")
    clerk.post(
        *(
            sale(clerk, amount, f"{name}-20", "S18" if name < "2026-06" else None)
            for name, amount in months["monthly_taxable_turnover"].items()
            if name != "2026-11"
        ),
        *(sale(clerk, one["amount"], one["date"]) for one in operations["november_operations"]),
    )
    found = vat.threshold(clerk.books, NOVEMBER)
    assert found.turnover == Decimal(wanted["total_12_months"])
    assert str(found.crossed_on) == crossing["crossing_operation"]
    assert found.register_by == date(2026, 11, 24)
    october = vat.threshold(clerk.books, date(2026, 10, 31))
    assert october.turnover == Decimal(wanted["total_to_end_of_october"])
    assert (october.crossed_on, october.is_near) == (None, True)


def test_exempt_and_foreign_operations_and_purchases_are_not_counted(clerk: Work) -> None:
    clerk.post(
        sale(clerk, "1000.00", "2026-03-02"),
        sale(clerk, "2000.00", "2026-03-02", "S0"),
        sale(clerk, "4000.00", "2026-03-03", "SEX"),
        sale(clerk, "8000.00", "2026-03-04", None),
    )
    found = vat.threshold(clerk.books, date(2026, 3, 31))
    assert (found.turnover, found.uncoded) == (Decimal(9000), Decimal(8000))


def test_a_reversed_sale_is_not_counted_and_a_closed_year_still_is(own: World) -> None:
    chief = work(own, "chief")
    wrong = chief.sale("70000.00")
    chief.post(wrong, chief.sale("50300.00", day="2025-03-06"))
    ledger.reverse_entry(chief.books, new_id(), wrong.id, MARCH)
    before = vat.threshold(chief.books, date(2025, 12, 31))
    assert (before.turnover, before.crossed_on) == (Decimal(50300), None)
    closed = ledger.close_year(chief.books, new_id(), 2025).value
    assert closed.references
    assert vat.threshold(chief.books, date(2025, 12, 31)) == before
    ledger.reverse_entry(
        chief.books,
        new_id(),
        EntryId(ledger.entry(chief.books, closed.references[0])["id"]),
        date(2025, 12, 31),
    )
    assert vat.threshold(chief.books, date(2025, 12, 31)) == before


def test_gains_of_exchange_are_no_operations(clerk: Work) -> None:
    gain = entry(clerk.debit("1220", "500.00"), clerk.credit("8140", "500.00"), day="2025-03-05")
    clerk.post(gain)
    assert vat.threshold(clerk.books, date(2025, 3, 31)).turnover == Decimal(0)


def test_a_year_of_many_documents_is_counted_in_a_moment(own: World, clerk: Work) -> None:
    # The totals of a year in which every day had sales under every code: what any number of
    # documents leaves behind. One entry makes the accounts and the year known.
    clerk.post(sale(clerk, "1.00", "2025-01-02"))
    connection, tenant = own.operate(), clerk.books.tenant
    days = "generate_series(date '2025-01-03', date '2025-12-31', interval '1 day') as d"
    connection.execute(
        "insert into books.vat_totals (tenant_id, vat_code_id, account_id, grain, first_day, debit,"
        " credit, lines) select a.tenant_id, v.id, a.id, 'day', d::date, 0, 274, 274"
        f" from books.accounts as a join books.vat_codes as v using (tenant_id), {days}"
        " where a.tenant_id = %s",
        (tenant,),
    )
    connection.execute(
        "insert into books.account_totals select tenant_id, account_id, grain, first_day,"
        " sum(debit), sum(credit), sum(lines) from books.vat_totals"
        " where tenant_id = %s and grain = 'day' and first_day > '2025-01-02' group by 1, 2, 3, 4",
        (tenant,),
    )
    took = []
    for _ in range(3):
        began = time.perf_counter()
        found = vat.threshold(clerk.books, date(2025, 12, 31))
        took.append(time.perf_counter() - began)
    # 274 lari a day under the one code that counts, on each account of income.
    income = sum(1 for one in ledger.chart(clerk.books) if one.type == "income" and one.is_postable)
    assert found.turnover == 1 + 363 * 274 * income
    assert min(took) < 0.5, took


def test_the_return_is_due_on_the_working_day_after_the_fifteenth() -> None:
    assert vat.return_due(date(2026, 1, 7)) == date(2026, 2, 16)


def test_the_threshold_is_for_those_who_see_tax_reports(own: World) -> None:
    with meets(Denied, "permission.missing"):
        vat.threshold(own.books("payroll", "kavkasia"), NOVEMBER)


def test_the_day_to_apply_by_skips_the_weekend_and_saint_george(clerk: Work) -> None:
    given_, wanted = example("DL-12")
    clerk.post(sale(clerk, "100000.01", given_["passed_on"]))
    found = vat.threshold(clerk.books, date.fromisoformat(given_["passed_on"]))
    assert str(found.crossed_on) == given_["passed_on"]
    assert str(found.register_by) == wanted["apply_by"]
    assert found.fine == 0


def test_who_goes_on_without_registering_is_fined_for_what_he_sold_then(clerk: Work) -> None:
    given_, wanted = example("VAT-22")
    late = given_["taxable_operations_while_unregistered"]
    clerk.post(
        sale(clerk, "100000.01", "2026-03-02"),
        # Within the two working days to apply.
        sale(clerk, "700.00", "2026-03-04"),
        sale(clerk, late, "2026-03-09"),
    )
    found = vat.threshold(clerk.books, date(2026, 3, 31))
    assert (found.late, found.fine) == (Decimal(late), Decimal(wanted["fine"]))
    assert vat.threshold(clerk.books, date(2026, 3, 8)).fine == 0


def test_a_registered_company_is_told_so_and_not_how_near_it_is(own: World) -> None:
    with shop(own, vat_since=date(2026, 4, 1)) as firm:
        firm.post(firm.draft("sale", "SNR", "90000"))
        before = vat.threshold(firm.books, date(2026, 3, 31))
        assert (before.registered_since, before.is_near) == (None, True)
        after = vat.threshold(firm.books, date(2026, 4, 1))
        assert (after.registered_since, after.is_near, after.forecast) == (
            date(2026, 4, 1),
            False,
            None,
        )
        said = threshold_words(after, Texts("en"))
        assert said == "Registered for VAT since 01.04.2026: the threshold asks nothing any more."
