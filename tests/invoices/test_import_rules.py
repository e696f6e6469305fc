"""A file of invoices as it is read: what its rows mean, and every fault with its row and column."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from uuid import UUID

import pytest

from app.core.file_rows import FileRows
from app.invoices.import_rules import InvoicePlan, Known, plan_import
from app.invoices.records import InvoiceKind
from app.ledger.records import AccountId

FILE = UUID(int=7)
KNOWN = Known(
    accounts={"7410": AccountId(UUID(int=1))},
    parties={"C-1": UUID(int=2)},
    items={"W-1": UUID(int=3)},
    cost_centres={"K-1": UUID(int=4)},
    warehouses={"MAIN": UUID(int=5)},
)


def _plan(header: str, *rows: str) -> InvoicePlan:
    return plan_import(
        FileRows(
            header=tuple(header.split(",")),
            rows=tuple((at, tuple(row.split(","))) for at, row in enumerate(rows, start=2)),
        ),
        KNOWN,
        FILE,
    )


def _faults(plan: InvoicePlan) -> list[tuple[str, int | None, str | None]]:
    return [(one.code, one.row, one.column) for one in plan.problems]


def test_rows_with_one_number_are_one_invoice_and_rows_without_are_each_their_own() -> None:
    plan = _plan(
        "invoice,kind,date,price,vat,party",
        "1,sale,2026-03-02,100,S18,C-1",
        "1,,,50,S18",
        ",sale,2026-03-03,10,S18",
        ",sale,2026-03-03,20,S18",
    )
    assert _faults(plan) == []
    assert [len(one.lines) for one in plan.invoices] == [2, 1, 1]
    assert plan.rows == ((2, 3), (4,), (5,))
    assert plan.invoices[0].party_id == KNOWN.parties["C-1"]
    assert len({one.id for one in plan.invoices}) == 3
    assert [one.id for one in plan.invoices] == [
        one.id
        for one in _plan(
            "invoice,kind,date,price,vat", *["1,sale,2026-03-02,1,S18", ",,,,", ",,,,"]
        ).invoices
    ]


def test_everything_a_line_may_say_is_read_in_any_language() -> None:
    (made,) = _plan(
        "ინვოისი,სახე,თარიღი,ფასი,დღგ,კურსი,ვალუტა,срок оплаты,quantity,discount,deducted,duty,"
        "account,item,cost_centre,warehouse,includes_vat,unit,text,tax_point",
        "1,purchase,02.03.2026,1.123456,P18,2.70001234,usd,31.03.2026,2.5,10,50,3.25,"
        "7410,W-1,K-1,MAIN,დიახ,kg,Paper,2026-03-01",
    ).invoices
    (line,) = made.lines
    assert made.includes_vat
    assert (made.kind, made.currency, made.rate) == (
        InvoiceKind.PURCHASE,
        "USD",
        Decimal("2.70001234"),
    )
    assert (made.entry_date, made.tax_point, made.due_day) == (
        date(2026, 3, 2),
        date(2026, 3, 1),
        date(2026, 3, 31),
    )
    assert (line.price, line.quantity, line.discount_percent) == (
        Decimal("1.123456"),
        Decimal("2.5"),
        Decimal(10),
    )
    assert (line.deducted_percent, line.duty, line.unit, line.text) == (
        Decimal(50),
        Decimal("3.25"),
        "kg",
        "Paper",
    )
    named = (line.account_id, line.item_id, line.cost_centre_id, line.warehouse_id)
    assert named == tuple(UUID(int=at) for at in (1, 3, 4, 5))


def test_a_purchase_whose_number_is_known_is_deducted_in_its_month() -> None:
    plan = _plan(
        "invoice,kind,date,price,vat,number,vat_period,tax_point",
        "1,purchase,2026-03-02,1,P18,EA-1,,",
        "2,purchase,2026-03-02,1,P18,EA-2,2026-05,",
        "3,purchase,2026-03-02,1,P18,,,",
        "4,purchase,2026-03-02,1,P18,EA-4,,2026-02-27",
        "5,sale,2026-03-02,1,S18,EA-5,,",
    )
    assert _faults(plan) == []
    assert [one.vat_period for one in plan.invoices] == [
        date(2026, 3, 1),
        date(2026, 5, 1),
        None,
        date(2026, 2, 1),
        None,
    ]


@pytest.mark.parametrize(
    ("row", "fault"),
    [
        ("1,gift,2026-03-02,1,S18,,,", ("invoice.kind_unknown", 2, "kind")),
        ("1,sale_credit,2026-03-02,1,S18,,,", ("invoice.kind_unknown", 2, "kind")),
        ("1,sale,2026-03-02,,S18,,,", ("invoice.price_missing", 2, "price")),
        ("1,sale,2026-03-02,1,S18,C-9,,", ("line.party_unknown", 2, "party")),
        ("1,sale,2026-03-02,1,S18,,9999,", ("line.account_unknown", 2, "account")),
        ("1,sale,2026-03-02,1,S18,,,maybe", ("import.yes_or_no", 2, "includes_vat")),
    ],
)
def test_each_fault_is_told_with_its_row_and_column(row: str, fault: tuple[str, int, str]) -> None:
    assert _faults(_plan("invoice,kind,date,price,vat,party,account,includes_vat", row)) == [fault]


def test_what_cannot_be_read_is_told_all_at_once_and_in_the_order_of_the_file() -> None:
    plan = _plan(
        "invoice,kind,date,price,vat",
        "1,sale,31.02.2026,abc,S18",
        "2,gift,2026-03-02,1,S18",
    )
    assert [(row, column) for _, row, column in _faults(plan)] == [
        (2, "date"),
        (2, "price"),
        (3, "kind"),
    ]


def test_a_file_without_its_columns_or_without_rows_says_so() -> None:
    plan = _plan("invoice,date,Price ", "1,2026-03-02,5")
    assert _faults(plan) == [
        ("import.column_missing", 1, "kind"),
        ("import.column_missing", 1, "vat"),
    ]
    assert plan.invoices == ()
    assert _faults(_plan("invoice,kind,date,price,vat")) == [("import.empty", None, None)]
