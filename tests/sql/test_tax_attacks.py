"""Returns and registers of VAT against a person with psql, who may file and post."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from decimal import Decimal
from typing import Any
from uuid import uuid4

import pytest

from app.core.dates import month
from app.core.ids import new_id
from app.invoices import service as invoices
from app.ledger import service as ledger
from app.vat import queries
from app.vat import service as vat
from tests.invoices.shop import DAY, MARCH, Shop, shop
from tests.kit.world import World
from tests.sql.test_invoice_attacks import Intruder, refused

pytestmark = pytest.mark.guard
APRIL = month(2026, 4)


@pytest.fixture
def firm(own: World) -> Iterator[Shop]:
    with shop(own) as made:
        yield made


@pytest.fixture
def intruder(own: World, firm: Shop) -> Intruder:
    return Intruder(own, firm)


def _prepare(intruder: Intruder, **forged: Any) -> Any:
    seen = queries.return_json(intruder.firm.vat(), new_id(), "carry")
    return intruder.ask("prepare_vat_return", new_id(), {**seen, **forged})


@pytest.mark.parametrize(
    ("forged", "code"),
    [
        ({"payable": "0"}, r"vat\.boxes_changed"),
        ({"payable": "-100000"}, r"vat\.boxes_changed"),
        ({"payable": "NaN"}, r"vat\.boxes_changed"),
        ({"payable": None}, r"vat\.boxes_changed"),
        ({"due": "2099-01-01"}, r"value\.not_allowed"),
        ({"due": "infinity"}, r"value\.not_allowed"),
        ({"due": None}, r"value\.not_allowed"),
        ({"surplus": "gift"}, r"value\.not_allowed"),
        ({"boxes": []}, r"value\.not_allowed"),
        ({"boxes": None}, r"value\.not_allowed"),
        ({"boxes": {"OUT_STD": "nothing"}}, r"vat\.boxes_changed"),
        ({"boxes": {"OUT_STD": {"base": "NaN", "vat": "18.00"}}}, r"vat\.boxes_changed"),
        ({"period": "infinity"}, r"vat\.period_wrong"),
    ],
)
def test_a_return_is_what_the_registers_say(
    intruder: Intruder, firm: Shop, forged: dict[str, Any], code: str
) -> None:
    firm.post(firm.draft("sale", "S18", "100"))
    with refused(code):
        _prepare(intruder, **forged)
    assert firm.vat().kept == ()


def test_nothing_else_gets_into_a_return_than_its_boxes(intruder: Intruder, firm: Shop) -> None:
    firm.post(firm.draft("sale", "S18", "100"))
    boxes = queries.return_json(firm.vat(), new_id(), "carry")["boxes"]
    boxes["OUT_STD"]["novel"] = "x" * 1000
    boxes["TOTAL"] = "x" * 1000
    _prepare(intruder, boxes=boxes)
    (kept,) = firm.vat().kept
    assert "novel" not in str(
        intruder.connection.execute("select boxes from books.vat_returns").fetchall()
    )
    assert (kept.payable, list(kept.boxes)) == (Decimal(18), ["OUT_STD"])


def test_a_return_is_not_filed_with_a_surplus_that_was_corrected_away(
    intruder: Intruder, firm: Shop
) -> None:
    """April carries what March left; March is corrected before April is filed."""
    bought = firm.post(firm.draft("purchase", "P18", "1000", account="1610"))
    firm.file()
    april = vat.vat_return(firm.books, APRIL)
    assert april.carried == 180
    vat.prepare_return(firm.books, new_id(), april)
    ledger.reverse_entry(firm.books, new_id(), bought.id, DAY)
    firm.file(reference="RS-2")
    (kept,) = vat.vat_return(firm.books, APRIL).kept
    with refused(r"vat\.boxes_changed"):
        intruder.ask("file_vat_return", new_id(), kept.id, kept.version, date(2026, 5, 12), "RS-3")


def _more(entry: dict[str, Any]) -> None:
    for line in entry["lines"]:
        for side in ("debit", "credit"):
            if Decimal(line.get(side) or 0):
                line[side] = "1.00"


def _another_day(entry: dict[str, Any]) -> None:
    entry["entry_date"] = "2026-03-30"


def _another_document(entry: dict[str, Any]) -> None:
    entry["source_document"] = "VAT 2026-03 "


@pytest.mark.parametrize("alter", [_more, _another_day, _another_document])
def test_a_return_is_settled_by_its_own_entry_only(
    intruder: Intruder, firm: Shop, alter: Callable[[dict[str, Any]], None]
) -> None:
    firm.post(firm.draft("sale", "S18", "100"))
    firm.file()
    found = firm.vat()
    entry = vat.settlement(firm.books, found, "").as_json() | {"id": str(uuid4())}
    altered = {**entry, "lines": [dict(line) for line in entry["lines"]]}
    alter(altered)
    with refused(r"vat\.settlement_differs"):
        intruder.ask("settle_vat_return", new_id(), found.kept[-1].id, altered)
    intruder.ask("settle_vat_return", new_id(), found.kept[-1].id, entry)
    assert firm.vat().kept[-1].entry


def test_a_return_is_not_settled_over_other_accounts(intruder: Intruder, firm: Shop) -> None:
    firm.post(firm.draft("sale", "S18", "100"))
    firm.file()
    found = firm.vat()
    entry = vat.settlement(firm.books, found, "").as_json() | {"id": str(uuid4())}
    for line in entry["lines"]:
        if str(line["account_id"]) != str(firm.accounts["3330"]):
            line["account_id"] = str(firm.accounts["1410"])
    with refused(r"vat\.settlement_differs"):
        intruder.ask("settle_vat_return", new_id(), found.kept[-1].id, entry)


@pytest.mark.parametrize("month", ["infinity", "2999-12-31", "0001-01-01"])
def test_a_purchase_is_not_hidden_in_a_month_of_no_calendar(
    intruder: Intruder, firm: Shop, month: str
) -> None:
    posted = firm.post(firm.draft("purchase", "P18", "100", account="1610", vat_period=None))
    with refused(r"vat\.period_"):
        intruder.set_period(posted.id, month)
    assert len(vat.waiting(firm.books)) == 1


def test_a_purchase_that_was_taken_back_is_deducted_by_no_return(
    intruder: Intruder, firm: Shop
) -> None:
    posted = firm.post(firm.draft("purchase", "P18", "100", account="1610", vat_period=None))
    ledger.reverse_entry(firm.books, new_id(), posted.id, DAY)
    with refused(r"entry\.reversed_already"):
        intruder.set_period(posted.id, "2026-03-01")
    assert firm.vat().total_in == 0


def test_what_takes_a_purchase_back_is_not_left_out_of_the_return(
    intruder: Intruder, firm: Shop
) -> None:
    posted = firm.post(firm.draft("purchase", "P18", "100", account="1610"))
    ledger.reverse_entry(firm.books, new_id(), posted.id, DAY)
    assert firm.vat().total_in == 0
    back = intruder.connection.execute(
        "select id from books.entries where reverses_id = %s", (posted.id,)
    ).fetchone()
    assert back is not None
    with refused(r"entry\.reversed_already"):
        intruder.set_period(back[0], None)
    assert firm.vat().total_in == 0


def test_an_entry_is_no_settlement_because_it_says_so(firm: Shop, intruder: Intruder) -> None:
    """Tax booked away against a customer is shown, whatever the entry calls itself."""
    entry = {
        "id": str(uuid4()),
        "kind": "vat_settlement",
        "entry_date": str(DAY),
        "lines": [
            {"account_id": str(firm.accounts["3330"]), "debit": "18.00"},
            {"account_id": str(firm.accounts["1410"]), "credit": "18.00"},
        ],
    }
    intruder.ask("post_entries", new_id(), [entry])
    assert [one.account for one in vat.uncoded(firm.books, MARCH)] == ["3330"]
    assert "ledger_output" in [check.name for check in firm.vat().checks if not check.ok]


def test_the_proportional_deduction_is_of_its_month_and_of_its_code(
    intruder: Intruder, firm: Shop
) -> None:
    codes = ledger.register(firm.books, "vat_codes")
    right: dict[str, Any] = {
        "id": str(uuid4()),
        "kind": "tax",
        "entry_date": "2026-03-31",
        "source_document": "VAT PROP 2026-03",
        "lines": [
            {"account_id": str(firm.accounts["7467"]), "debit": "18.00"},
            {
                "account_id": str(firm.accounts["3340"]),
                "credit": "18.00",
                "vat_code_id": str(codes["PPROP"]),
            },
        ],
    }
    plain = [right["lines"][0], {**right["lines"][1], "vat_code_id": str(codes["P18"])}]
    for wrong in (
        {"entry_date": "2026-04-30"},
        {"source_document": "VAT PROP 2026-03 again"},
        {"lines": plain},
    ):
        with refused(r"value\.not_allowed"):
            intruder.ask("post_vat_proportion", new_id(), MARCH.first, {**right, **wrong})
    intruder.ask("post_vat_proportion", new_id(), MARCH.first, right)
    with refused(r"vat\.proportion_posted"):
        again = {**right, "id": str(uuid4())}
        intruder.ask("post_vat_proportion", new_id(), MARCH.first, again)


def test_whatever_comes_into_a_filed_month_is_an_exception(firm: Shop, intruder: Intruder) -> None:
    sale = firm.post(firm.draft("sale", "S18", "1000"))
    bought = firm.post(firm.draft("purchase", "P18", "100", account="1610"))
    late = firm.post(firm.draft("purchase", "P18", "10", account="1610", vat_period=None))
    firm.file()
    before = firm.vat()

    def added() -> Decimal:
        now = firm.vat()
        seen = sum(
            (one.vat for one in vat.exceptions(firm.books) if one.box[:3] == "OUT"), Decimal(0)
        )
        seen -= sum(
            (one.vat for one in vat.exceptions(firm.books) if one.box[:2] == "IN"), Decimal(0)
        )
        assert seen == now.payable - before.payable
        return seen

    intruder.set_period(late.id, "2026-03-01")
    assert added() == Decimal("-1.80")
    ledger.reverse_entry(firm.books, new_id(), bought.id, DAY)
    assert added() == Decimal("16.20")
    credit = invoices.credit_of(firm.books, sale.reference, DAY)
    invoices.post_invoice(firm.books, new_id(), credit)
    assert added() == Decimal("-163.80")
    entry = invoices.preview(firm.books, firm.draft("retail_day", "S18", "50")).entry
    intruder.ask("post_entries", new_id(), [entry.as_json() | {"kind": "manual", "series": "GL"}])
    assert added() == Decimal("-154.80")
    with refused(r"vat\.filed_already"):
        intruder.set_period(bought.id, "2026-04-01")


def test_a_settlement_that_waited_for_a_second_person_settles_its_return(
    own: World, firm: Shop, intruder: Intruder
) -> None:
    """Else the corrective return would settle the whole month a second time."""
    operator, tenant = own.operate(), firm.books.tenant
    operator.execute("insert into books.approval_rules values (%s, '*', 1000)", (tenant,))
    operator.execute(
        """insert into auth.memberships (tenant_id, person_id, role, state, granted_by)
           values (%s, %s, 'chief_accountant', 'active', %s)""",
        (tenant, own.people["chief"], own.people["administrator"]),
    )
    bought = firm.draft("purchase", "P18", "500", account="1610")
    for _ in range(20):
        firm.post(firm.draft("sale", "S18", "800"))
    firm.file()
    assert vat.settle_return(firm.books, new_id(), firm.vat(), "").value["state"] == "submitted"
    (draft,) = ledger.drafts(firm.books)
    with refused(r"vat\.settlement_waits"):
        intruder.settle()
    # Nor does anybody put other figures under it while it waits.
    changed = ledger.draft_of(ledger.entry(firm.books, draft.reference)).as_json()
    with refused(r"entry\.kind_by_hand"):
        intruder.ask("save_draft", new_id(), changed, draft.version)
    chief = own.desk("chief").open(tenant, "en")
    ledger.decide_draft(chief, new_id(), draft, approve=True)
    ledger.post_drafts(firm.books, new_id(), [draft.id])
    assert firm.vat().kept[-1].entry == "GL/2026/1"
    firm.post(bought)
    firm.file(reference="RS-2")
    assert vat.settle_return(firm.books, new_id(), firm.vat(), "").value["state"] == "posted"
    assert firm.vat().kept[-1].entry == "GL/2026/2"
