"""The entry of an invoice and the lines of its payment, by account roles alone."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any
from uuid import UUID

import pytest

from app.core import law
from app.core.errors import Refused
from app.core.money import CurrencyCode
from app.invoices import payment_rules, rules
from app.invoices.entry_rules import entry_of
from app.invoices.records import (
    Bindings,
    InvoiceDraft,
    InvoiceKind,
    InvoiceLine,
    Owed,
    Payment,
    PaymentAsked,
    UsedAdvance,
)
from app.ledger.records import Account, AccountId, AccountType, EntryId
from app.parties.records import OpenItem, PartyId

DAY = date(2026, 4, 14)
ROLES = (
    "receivable.trade", "payable.trade", "revenue.sales", "revenue.returns", "vat.output",
    "vat.input", "vat.advance_received", "vat.advance_paid", "advance.received", "advance.paid",
    "cash.gel", "stock.goods",
)  # fmt: skip
ACCOUNTS = {role: AccountId(UUID(int=at)) for at, role in enumerate(ROLES, start=1)}
ROLE_OF = {account: role for role, account in ACCOUNTS.items()}
CARDS = AccountId(UUID(int=70))
BOUND = Bindings(accounts=ACCOUNTS, codes={}, pays_vat=True)
INVOICE = EntryId(UUID(int=900))
PARTY = UUID(int=800)


def draft(kind: str, *lines: tuple[str, str], **further: Any) -> InvoiceDraft:
    given: dict[str, Any] = {"party_id": PARTY, **further}
    return InvoiceDraft(
        id=INVOICE, kind=InvoiceKind(kind), entry_date=DAY, tax_point=DAY,
        lines=tuple(
            InvoiceLine(text="Paper", quantity=Decimal(1), price=Decimal(price), vat_code=code)
            for code, price in lines
        ),
        **given,
    )  # fmt: skip


def sides(one: InvoiceDraft, bound: Bindings = BOUND) -> dict[str, str]:
    """What each role is debited; below zero a credit; the entry balances."""
    found = entry_of(one, rules.calculate(one, law.rates("vat")), bound)
    told: dict[str, Decimal] = {}
    for line in found.lines:
        assert line.account_id is not None
        name = ROLE_OF.get(line.account_id, "cards")
        told[name] = told.get(name, Decimal(0)) + line.debit - line.credit
    assert sum(told.values()) == 0
    return {name: str(amount) for name, amount in told.items()}


def test_a_role_without_an_account_is_named() -> None:
    bare = replace(BOUND, accounts={"receivable.trade": ACCOUNTS["receivable.trade"]})
    with pytest.raises(Refused) as told:
        sides(draft("sale", ("S18", "100")), bare)
    assert (told.value.code, told.value.args_["role"]) == ("invoice.role_unbound", "revenue.sales")


def test_an_advance_without_tax_is_used_up_without_tax() -> None:
    advance = UsedAdvance(advance_id=UUID(int=3), gross=Decimal("30.00"), vat=Decimal(0))
    found = sides(draft("sale", ("SEX", "100"), advances=(advance,)))
    assert found == {
        "receivable.trade": "70.00", "revenue.sales": "-100.00", "advance.received": "30.00",
    }  # fmt: skip
    taxed = replace(advance, gross=Decimal("59.00"), vat=Decimal("9.00"))
    found = sides(draft("purchase", ("P18", "100"), advances=(taxed,)))
    assert (found["payable.trade"], found["advance.paid"]) == ("-59.00", "-59.00")
    assert (found["vat.input"], found["vat.advance_paid"]) == ("9.00", "9.00")


def test_the_tax_of_an_advance_that_we_paid_and_got_back_is_given_up_again() -> None:
    found = sides(draft("purchase_credit", ("PADV", "100"), corrects_id=UUID(int=4)))
    assert found == {"vat.input": "-18.00", "vat.advance_paid": "18.00"}


def test_takings_are_parted_between_cash_and_cards_and_never_more_than_was_sold() -> None:
    def day(paid: str) -> InvoiceDraft:
        payment = Payment(account_id=CARDS, amount=Decimal(paid))
        return draft(
            "retail_day", ("S18", "118"), ("SEX", "20"),
            party_id=None, includes_vat=True, payments=(payment,),
        )  # fmt: skip

    assert sides(day("38.00")) == {
        "cards": "38.00", "cash.gel": "100.00", "revenue.sales": "-120.00",
        "vat.output": "-18.00",
    }  # fmt: skip
    assert "cash.gel" not in sides(day("138.00"))
    with pytest.raises(Refused) as told:
        sides(day("138.01"))
    assert told.value.code == "invoice.takings_differ"


# --- payments


def item(account: int, balance: str, document: UUID = INVOICE) -> OpenItem:
    return OpenItem(
        party_id=PartyId(PARTY), account_id=UUID(int=account), document_id=document,
        currency=None, entry_id=UUID(int=1), day=DAY, due_day=DAY, balance=Decimal(balance),
        amount=None,
    )  # fmt: skip


MONEY = Account(
    id=CARDS, code="1210", names={"ka": "ბანკი"}, type=AccountType("asset"), normal_side="debit",
    parent_id=None, is_postable=True, is_active=True, version=1,
)  # fmt: skip
OPEN = Owed(account_id=ACCOUNTS["receivable.trade"], measure=Decimal("118.00"))


def asked(amount: str, **further: Any) -> PaymentAsked:
    return PaymentAsked(account_id=CARDS, day=DAY, amount=Decimal(amount), **further)


def test_what_is_open_of_an_invoice_is_that_of_its_own_items_where_most_of_it_stands() -> None:
    items = [item(1, "100.00"), item(1, "-40.00"), item(2, "-90.00"), item(2, "500.00", PARTY)]
    found = payment_rules.owed(items, INVOICE)
    assert (found.account_id, found.measure) == (UUID(int=2), Decimal("-90.00"))
    with pytest.raises(Refused) as told:
        payment_rules.owed([item(1, "0.00"), item(2, "5.00", PARTY)], INVOICE)
    assert told.value.code == "invoice.nothing_open"


@pytest.mark.parametrize(
    ("currency", "payment", "code"),
    [
        ("GEL", asked("0"), "invoice.payment_amount"),
        ("GEL", asked("10.001"), "invoice.payment_amount"),
        ("GEL", asked("118.01"), "invoice.beyond_open"),
        ("USD", asked("10"), "invoice.payment_rate"),
        ("USD", asked("10", rate=Decimal(0)), "invoice.payment_rate"),
    ],
)
def test_a_payment_that_cannot_be_is_refused(
    currency: str, payment: PaymentAsked, code: str
) -> None:
    one = draft("sale", ("S18", "100"), currency=CurrencyCode(currency))
    with pytest.raises(Refused) as told:
        payment_rules.lines(one, OPEN, payment, MONEY)
    assert told.value.code == code


def test_a_payment_in_dollars_is_measured_at_its_day_and_names_invoice_and_party() -> None:
    one = draft("sale", ("S18", "100"), currency=CurrencyCode("USD"))
    given = asked("10", rate=Decimal("2.7135"))
    bank, debt = payment_rules.lines(one, OPEN, given, MONEY)
    assert (bank.debit, debt.credit) == (Decimal("27.14"), Decimal("27.14"))
    assert bank.amount == debt.amount == Decimal(10)
    assert debt.dimensions == {"settlement_document": INVOICE, "party": PARTY}
    lari = replace(MONEY, currency_rule="gel_only")
    assert payment_rules.lines(one, OPEN, given, lari)[0].amount is None
    # What we owe goes out of the bank.
    owing = replace(OPEN, measure=Decimal("-118.00"))
    nameless = replace(one, party_id=None, currency=CurrencyCode("GEL"))
    bank, debt = payment_rules.lines(nameless, owing, asked("118.00"), MONEY)
    assert (bank.credit, debt.debit) == (Decimal("118.00"), Decimal("118.00"))
    assert debt.dimensions == {"settlement_document": INVOICE}
