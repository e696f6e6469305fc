"""The entry that pays an invoice, or a part of it: pure, before any difference of rates."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Any
from uuid import UUID

from app.core.errors import QT_TRANSLATE_NOOP, Refused
from app.core.ids import new_id
from app.core.money import GEL, round_half_away
from app.invoices.records import InvoiceDraft, Owed, PaymentAsked
from app.ledger.records import Account, AccountId, EntryDraft, EntryId, LineDraft
from app.parties.records import OpenItem


def owed(items: Sequence[OpenItem], invoice: UUID) -> Owed:
    """What is open of an invoice; where it stands on several accounts, the greatest of them.

    Units: the currency of the invoice, debit positive.
    Raises: Refused "invoice.nothing_open".
    Source: none; a sum of open items.
    """
    sums: dict[UUID, Decimal] = {}
    for item in items:
        if item.document_id == invoice and item.measure:
            sums[item.account_id] = sums.get(item.account_id, Decimal(0)) + item.measure
    if not sums:
        raise Refused(
            "invoice.nothing_open",
            QT_TRANSLATE_NOOP("app", "Nothing is open of this invoice: it is settled."),
        )
    account = max(sums, key=lambda one: abs(sums[one]))
    return Owed(account_id=AccountId(account), measure=sums[account])


def lines(
    draft: InvoiceDraft, open_: Owed, asked: PaymentAsked, money: Account
) -> tuple[LineDraft, LineDraft]:
    """The line of money and the line of the debt of a payment.

    Units: GEL rounded to tetri, a half away from zero, at the rate of the payment; an account of
    money kept in GEL alone has no foreign amount.
    Raises: Refused "invoice.beyond_open", "invoice.payment_amount", "invoice.payment_rate".
    Source: IAS 21.28: what is settled is measured at the rate of the day.
    """
    if asked.amount <= 0 or round_half_away(asked.amount, 2) != asked.amount:
        raise Refused(
            "invoice.payment_amount",
            QT_TRANSLATE_NOOP("app", "A payment is above nothing and in whole tetri or cents."),
        )
    if asked.amount > abs(open_.measure):
        raise Refused(
            "invoice.beyond_open",
            QT_TRANSLATE_NOOP(
                "app",
                "Only {open} is open of this invoice. What is paid beyond it is an advance; enter "
                "it as an entry of its own.",
            ),
            open=abs(open_.measure),
        )
    gel = asked.amount
    debt: dict[str, Any] = {}
    bank: dict[str, Any] = {}
    if draft.currency != GEL:
        if asked.rate is None or asked.rate <= 0:
            raise Refused(
                "invoice.payment_rate",
                QT_TRANSLATE_NOOP(
                    "app", "There is no rate of {currency} for {day}. Enter it, or fetch the rates."
                ),
                currency=draft.currency,
                day=asked.day,
            )
        gel = round_half_away(asked.amount * asked.rate, 2)
        debt = {"currency": str(draft.currency), "amount": asked.amount, "rate": asked.rate}
        bank = {} if money.currency_rule == "gel_only" else debt
    named: dict[str, UUID] = {"settlement_document": draft.id}
    if draft.party_id is not None:
        named["party"] = draft.party_id
    comes_in, nothing = open_.measure > 0, Decimal("0.00")
    return (
        LineDraft(
            account_id=asked.account_id,
            debit=gel if comes_in else nothing,
            credit=nothing if comes_in else gel,
            **bank,
        ),
        LineDraft(
            account_id=open_.account_id,
            debit=nothing if comes_in else gel,
            credit=gel if comes_in else nothing,
            dimensions=named,
            **debt,
        ),
    )


def entry(
    draft: InvoiceDraft, reference: str, asked: PaymentAsked, made: Sequence[LineDraft]
) -> EntryDraft:
    """The entry of a payment; money that comes in is a receipt.

    Units: GEL.
    Source: none; a way of writing.
    """
    return EntryDraft(
        id=EntryId(new_id()),
        kind="receipt" if made[0].debit else "payment",
        entry_date=asked.day,
        text=draft.text,
        source_document=draft.number or reference,
        lines=tuple(made),
    )
