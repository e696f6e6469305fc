"""Invoices against a person with psql: what our client would never send is refused or counts."""

from __future__ import annotations

import copy
import json
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from decimal import Decimal
from typing import Any
from uuid import UUID

import psycopg
import pytest

from app.core.ids import new_id
from app.invoices import queries
from app.invoices import service as invoices
from app.invoices.records import InvoiceDraft, UsedAdvance
from app.ledger import service as ledger
from app.ledger.records import RegisterRow
from app.vat import service as vat
from tests.invoices.shop import DAY, Shop, shop
from tests.kit.world import World, one

pytestmark = pytest.mark.guard


class Intruder:
    """A person of the company with a connection of his own, and JSON as he likes it."""

    def __init__(self, world: World, firm: Shop) -> None:
        self.firm = firm
        self.connection = world.raw("administrator")
        self.connection.execute(
            "select set_config('app.tenant', %s, false)", (str(firm.books.tenant),)
        )

    def ask(self, function: str, *given: Any) -> Any:
        """Call a function of the database; dictionaries go as JSON."""
        values = [json.dumps(x, default=str) if isinstance(x, dict | list) else x for x in given]
        places = ", ".join(["%s"] * (len(values) + 1))
        return one(
            self.connection, f"select api.{function}({places})", self.firm.books.tenant, *values
        )

    def made(self, draft: InvoiceDraft) -> dict[str, Any]:
        """What the client would send for an invoice, to be altered."""
        seen = invoices.preview(self.firm.books, draft)
        found = queries.saving(seen, ledger.register(self.firm.books, "vat_codes"), None, True)
        return copy.deepcopy(found)

    def save(self, given: dict[str, Any], submit: bool = True) -> Any:
        return self.ask(
            "save_invoice",
            new_id(),
            given["invoice"],
            given["entry"],
            given["expected_version"],
            submit,
        )

    def post_ids(self, *given: UUID) -> Any:
        places = "array[" + ", ".join(["%s::uuid"] * len(given)) + "]"
        return one(
            self.connection,
            f"select api.post_drafts(%s, %s, {places})",
            self.firm.books.tenant,
            new_id(),
            *given,
        )

    def post_at_once(self, given: dict[str, Any]) -> Any:
        """Kept and posted by one call, as the client does it."""
        return self.ask("post_invoices", new_id(), [given["invoice"]], [given["entry"]])

    def settle(self) -> Any:
        found = self.firm.vat()
        entry = vat.settlement(self.firm.books, found, "").as_json() | {"id": str(new_id())}
        return self.ask("settle_vat_return", new_id(), found.kept[-1].id, entry)

    def decide(self, item: UUID, decision: str) -> Any:
        return one(
            self.connection,
            "select api.decide_outbox(%s, %s, array[%s::uuid], %s)",
            self.firm.books.tenant,
            new_id(),
            item,
            decision,
        )

    def set_period(self, entry: UUID, period: str | None) -> Any:
        return one(
            self.connection,
            "select api.set_vat_period(%s, %s, array[%s::uuid], %s::date)",
            self.firm.books.tenant,
            new_id(),
            entry,
            period,
        )


@pytest.fixture
def firm(own: World) -> Iterator[Shop]:
    with shop(own) as made:
        yield made


@pytest.fixture
def intruder(own: World, firm: Shop) -> Intruder:
    return Intruder(own, firm)


def refused(*codes: str) -> Any:
    """A refusal by us, in words, and not by accident."""
    return pytest.raises(psycopg.Error, match="|".join(codes))


def post(intruder: Intruder, given: dict[str, Any]) -> Any:
    intruder.save(given)
    return intruder.post_ids(UUID(str(given["invoice"]["id"])))


def refuse_both(intruder: Intruder, given: dict[str, Any], *codes: str) -> None:
    """Refused when it is posted at once, and when it is kept first and then posted."""
    with refused(*codes):
        intruder.post_at_once(given)
    with refused(*codes):
        post(intruder, given)


def test_what_the_client_sends_is_taken(intruder: Intruder, firm: Shop) -> None:
    assert post(intruder, intruder.made(firm.draft("sale", "S18", "100")))["state"] == "posted"
    at_once = intruder.post_at_once(intruder.made(firm.draft("sale", "S18", "100")))
    assert at_once["state"] == "posted"


def _storno(given: dict[str, Any]) -> None:
    for line in given["entry"]["lines"]:
        line["is_storno"] = True


def _below_nothing(given: dict[str, Any]) -> None:
    invoice = given["invoice"]
    for part in (invoice, *invoice["lines"]):
        for name in ("net", "vat", "net_gel", "vat_gel", "gross", "gross_gel"):
            if name in part:
                part[name] = -part[name]
    for line in given["entry"]["lines"]:
        line["debit"], line["credit"] = line.get("credit", "0"), line.get("debit", "0")


def _printed_dearer(given: dict[str, Any]) -> None:
    invoice = given["invoice"]
    for part in (invoice, *invoice["lines"]):
        for name in ("net", "vat", "gross"):
            if name in part:
                part[name] = part[name] * 10


def _no_quantity(given: dict[str, Any]) -> None:
    given["invoice"]["lines"][0]["quantity"] = "NaN"


def _no_price(given: dict[str, Any]) -> None:
    given["invoice"]["lines"][0]["price"] = "NaN"


def _price_of_another_world(given: dict[str, Any]) -> None:
    given["invoice"]["lines"][0]["price"] = "5"


def _no_duty(given: dict[str, Any]) -> None:
    given["invoice"]["lines"][0]["duty_gel"] = "NaN"


def _never(given: dict[str, Any]) -> None:
    given["invoice"]["tax_point"] = "infinity"


def _in_a_thousand_years(given: dict[str, Any]) -> None:
    given["invoice"]["tax_point"] = "2999-01-01"


def _long_ago(given: dict[str, Any]) -> None:
    given["invoice"]["tax_point"] = "1950-01-01"


def _due_never(given: dict[str, Any]) -> None:
    given["invoice"]["due_day"] = "infinity"


def _due_before(given: dict[str, Any]) -> None:
    given["invoice"]["due_day"] = "2026-01-01"


def _payments_of_a_novel(given: dict[str, Any]) -> None:
    given["invoice"]["payments"] = [{"amount": "1", "novel": "x" * 100_000}]


@pytest.mark.parametrize(
    "alter",
    [
        _storno,
        _below_nothing,
        _printed_dearer,
        _no_quantity,
        _no_price,
        _price_of_another_world,
        _no_duty,
        _never,
        _in_a_thousand_years,
        _long_ago,
        _due_never,
        _due_before,
        _payments_of_a_novel,
    ],
)
def test_an_invoice_altered_on_its_way_is_not_posted(
    intruder: Intruder, firm: Shop, alter: Callable[[dict[str, Any]], None]
) -> None:
    given = intruder.made(firm.draft("sale", "S18", "100"))
    alter(given)
    refuse_both(intruder, given, r"invoice\.", r"value\.not_allowed", r"line\.")


def test_the_debt_of_an_invoice_is_not_booked_on_another_party(
    intruder: Intruder, firm: Shop
) -> None:
    given = intruder.made(firm.draft("sale", "S18", "100"))
    for line in given["entry"]["lines"]:
        if "party_id" in line:
            line["party_id"] = str(firm.parties["SUPPLIER"])
    refuse_both(intruder, given, r"invoice\.total_differs")


def test_a_tax_of_nothing_under_a_code_of_18_percent_is_not_taken(
    intruder: Intruder, firm: Shop
) -> None:
    """The rate is the client's to know; that a line under S18 has none is not believed."""
    given = intruder.made(firm.draft("sale", "S18", "100"))
    vat = Decimal(18)
    for part in (given["invoice"], *given["invoice"]["lines"]):
        part["vat"] = part["vat_gel"] = 0
        for name in ("gross", "gross_gel"):
            if name in part:
                part[name] -= vat
    kept = []
    for line in given["entry"]["lines"]:
        if Decimal(line.get("debit", 0)) == 118:
            kept.append({**line, "debit": "100.00"})
        elif Decimal(line.get("credit", 0)) != 18:
            kept.append(line)
    given["entry"]["lines"] = kept
    refuse_both(intruder, given, r"value\.not_allowed")


def test_an_invoice_does_not_say_by_itself_what_it_replaces(intruder: Intruder, firm: Shop) -> None:
    first = firm.post(firm.draft("purchase", "P18", "100", account="1610", number="A 1"))
    given = intruder.made(firm.draft("purchase", "P18", "100", account="1610", number="a1"))
    given["invoice"]["replaces_id"] = str(first.id)
    refuse_both(intruder, given, r"invoice\.number_again")
    assert len(invoices.invoices(firm.books, DAY, DAY)) == 1


@pytest.mark.parametrize("number", ["a1", " A  1 ", "A 1", "a\t1"])
def test_a_number_spelt_otherwise_is_the_same_number(
    intruder: Intruder, firm: Shop, number: str
) -> None:
    firm.post(firm.draft("purchase", "P18", "100", account="1610", number="A 1"))
    given = intruder.made(firm.draft("purchase", "P18", "100", account="1610"))
    given["invoice"]["number"] = number
    with refused(r"invoice\.number_again"):
        intruder.post_at_once(given)
    with refused(r"invoice\.number_again"):
        intruder.save(given, submit=False)


def test_a_sale_whose_credit_note_stands_is_not_taken_back(intruder: Intruder, firm: Shop) -> None:
    sale = firm.post(firm.draft("sale", "S18", "100"))
    credit = invoices.credit_of(firm.books, sale.reference, DAY)
    invoices.post_invoice(firm.books, new_id(), credit)
    with refused(r"invoice\.stands_behind"):
        intruder.ask("reverse_entry", new_id(), sale.id, new_id(), DAY, "")
    assert firm.vat().total_out == 0


def test_an_invoice_that_was_taken_back_gets_no_credit_note(intruder: Intruder, firm: Shop) -> None:
    sale = firm.post(firm.draft("sale", "S18", "100"))
    credit = intruder.made(invoices.credit_of(firm.books, sale.reference, DAY))
    ledger.reverse_entry(firm.books, new_id(), sale.id, DAY)
    refuse_both(intruder, credit, r"invoice\.credit_exceeds")


def test_an_advance_that_is_used_up_is_not_taken_back(intruder: Intruder, firm: Shop) -> None:
    """Its tax would be subtracted twice: by the delivery, and by the reversal."""
    firm.post(firm.draft("advance_received", "SADV", "118", includes_vat=True))
    (left,) = invoices.advances_left(firm.books, firm.parties["CUSTOMER"])
    used = UsedAdvance(advance_id=left.id, gross=Decimal(118), vat=Decimal(18))
    firm.post(firm.draft("sale", "S18", "100", advances=(used,)))
    assert firm.vat().total_out == 18
    with refused(r"invoice\.stands_behind"):
        intruder.ask("reverse_entry", new_id(), left.id, new_id(), DAY, "")
    assert firm.vat().total_out == 18


def test_the_document_of_a_register_is_not_taken_over_by_an_invoice(
    intruder: Intruder, firm: Shop
) -> None:
    row = RegisterRow(id=new_id(), code="LOAN-1", name="The loan of the founder")
    ledger.save_register(firm.books, new_id(), "settlement_documents", [row])
    given = intruder.made(firm.draft("sale", "S18", "100"))
    given["invoice"]["id"] = given["entry"]["id"] = str(row.id)
    for line in given["entry"]["lines"]:
        if "settlement_document_id" in line:
            line["settlement_document_id"] = str(row.id)
    with refused(r"invoice\.entry_differs"):
        intruder.post_at_once(given)
    with refused(r"invoice\.entry_differs"):
        intruder.save(given)


def test_a_credit_note_names_no_draft(intruder: Intruder, firm: Shop) -> None:
    sale = firm.draft("sale", "S18", "100")
    kept = invoices.save_invoice(firm.books, new_id(), sale).value
    credit = invoices.credit_of(firm.books, kept.reference, DAY)
    with refused(r"invoice\.credit_exceeds"):
        intruder.save(intruder.made(credit), submit=False)
    with refused(r"invoice\.credit_exceeds"):
        intruder.post_at_once(intruder.made(credit))
    # And the draft can still be thrown away.
    invoices.drop_invoice(firm.books, new_id(), sale.id, kept.version or 1)


def test_a_changed_draft_stands_on_a_day_of_the_calendar(intruder: Intruder, firm: Shop) -> None:
    given = intruder.made(firm.draft("sale", "S18", "100"))
    told = intruder.save(given, submit=False)
    given["invoice"]["entry_date"] = given["entry"]["entry_date"] = "infinity"
    given["expected_version"] = told["version"]
    with refused(r"value\.not_allowed"):
        intruder.save(given, submit=False)


def test_foreign_amounts_follow_the_rate(intruder: Intruder, firm: Shop) -> None:
    draft = firm.draft("sale", "S0", "100", currency="USD", rate=Decimal("2.7"))
    given = intruder.made(replace(draft))
    for part in (given["invoice"], *given["invoice"]["lines"]):
        for name in ("net", "gross"):
            if name in part:
                part[name] = part[name] / 2
    refuse_both(intruder, given, r"value\.not_allowed")


def test_extra_codes_do_not_move_tax_between_boxes(intruder: Intruder, firm: Shop) -> None:
    given = intruder.made(firm.draft("sale", "S18", "100"))
    codes = ledger.register(firm.books, "vat_codes")
    given["entry"]["lines"] += [
        {
            "account_id": str(firm.accounts["3330"]),
            "debit": "9.00",
            "vat_code_id": str(codes["SADV"]),
        },
        {
            "account_id": str(firm.accounts["3340"]),
            "credit": "9.00",
            "vat_code_id": str(codes["P18"]),
        },
    ]
    refuse_both(intruder, given, r"invoice\.")


def test_a_credit_note_lowers_what_it_credits(intruder: Intruder, firm: Shop) -> None:
    sale = firm.post(firm.draft("sale", "S18", "100"))
    given = intruder.made(invoices.credit_of(firm.books, sale.reference, DAY))
    assert post(intruder, given)["state"] == "posted"
    assert firm.vat().total_out == 0


@pytest.mark.parametrize("isolation", ["read committed", "repeatable read"])
def test_two_who_credit_one_invoice_at_once_do_not_both(
    own: World, intruder: Intruder, firm: Shop, isolation: str
) -> None:
    sale = firm.post(firm.draft("sale", "S18", "100"))
    credits_ = [
        intruder.made(invoices.credit_of(firm.books, sale.reference, DAY)) for _ in range(2)
    ]
    other = Intruder(own, firm)
    for one_of_them in (intruder, other):
        one_of_them.connection.execute(f"begin isolation level {isolation}")
        one_of_them.connection.execute("select count(*) from books.invoices")
    post(intruder, credits_[0])
    told: list[str] = []

    def second() -> None:
        try:
            post(other, credits_[1])
            other.connection.execute("commit")
        except psycopg.Error as error:
            told.append(str(error))

    thread = threading.Thread(target=second)
    thread.start()
    intruder.connection.execute("commit")
    thread.join()
    assert "invoice.credit_exceeds" in told[0] or "could not serialize" in told[0]
    assert firm.vat().total_out == 0


def test_of_many_given_together_one_that_is_wrong_takes_all_with_it(
    intruder: Intruder, firm: Shop
) -> None:
    first, second = (intruder.made(firm.draft("sale", "S18", "100")) for _ in range(2))
    _price_of_another_world(second)
    given = (first, second)
    with refused(r"value\.not_allowed"):
        intruder.ask(
            "post_invoices",
            new_id(),
            [made["invoice"] for made in given],
            [made["entry"] for made in given],
        )
    assert not invoices.invoices(firm.books, DAY, DAY)


def test_a_credit_note_is_not_given_together_with_what_it_credits(
    intruder: Intruder, firm: Shop
) -> None:
    """What it would lower does not stand yet when it is reckoned."""
    sale = firm.draft("sale", "S18", "100")
    kept = invoices.save_invoice(firm.books, new_id(), sale).value
    credit = intruder.made(invoices.credit_of(firm.books, kept.reference, DAY))
    given = (intruder.made(sale), credit)
    with refused(r"invoice\.credit_exceeds"):
        intruder.ask(
            "post_invoices",
            new_id(),
            [made["invoice"] for made in given],
            [made["entry"] for made in given],
            f"{{{kept.version},NULL}}",
        )
