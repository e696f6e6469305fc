"""The entry that an invoice makes: pure, through account roles and the lines' own accounts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from uuid import UUID

from app.core.errors import QT_TRANSLATE_NOOP, Refused
from app.core.money import GEL, Money, total
from app.core.value_added import Operation, Treatment
from app.invoices.records import (
    ENTRY_KINDS,
    SERIES,
    Bindings,
    Calculated,
    CalculatedLine,
    InvoiceDraft,
    InvoiceKind,
)
from app.ledger.records import AccountId, EntryDraft, LineDraft

_ZERO = Money(Decimal(0))
_EXPORTS = (Treatment.EXEMPT_WITH_CREDIT, Treatment.OUTSIDE)


@dataclass(slots=True)
class _Sheet:
    """The lines of an entry, gathered: what has the same account and dimensions is one line."""

    bindings: Bindings
    made: dict[tuple[object, ...], LineDraft] = field(default_factory=dict)

    def put(
        self,
        account: AccountId,
        side: str,
        amount: Money,
        dimensions: Mapping[str, UUID | None] | None = None,
        foreign: tuple[Money, Decimal] | None = None,
    ) -> None:
        """Add an amount to a side; nothing is not written."""
        if not amount:
            return
        named = {name: value for name, value in (dimensions or {}).items() if value is not None}
        key = (account, side, tuple(sorted(named.items())), foreign is None)
        old = self.made.get(key)
        before = Decimal(0) if old is None else (old.debit or old.credit)
        sums = before + amount.amount
        self.made[key] = LineDraft(
            account_id=account,
            debit=sums if side == "debit" else Decimal(0),
            credit=sums if side == "credit" else Decimal(0),
            currency=None if foreign is None else str(foreign[0].currency),
            amount=None if foreign is None else foreign[0].amount,
            rate=None if foreign is None else foreign[1],
            dimensions=named,
        )

    def role(self, name: str) -> AccountId:
        """The account bound to a role."""
        if name not in self.bindings.accounts:
            raise Refused(
                "invoice.role_unbound",
                QT_TRANSLATE_NOOP(
                    "app",
                    "No account is bound to the role “{role}”. Bind one in the account roles.",
                ),
                role=name,
            )
        return self.bindings.accounts[name]


def entry_of(draft: InvoiceDraft, calculated: Calculated, bindings: Bindings) -> EntryDraft:
    """The entry of an invoice, balanced in GEL.

    Units: GEL; the line of the party in the currency of the invoice too.
    Raises: Refused "invoice.role_unbound" naming the role.
    Source: worked examples of the chart of accounts (sale, purchase, reverse charge, advance).
    """
    sheet = _Sheet(bindings)
    if draft.kind in (InvoiceKind.SALE, InvoiceKind.SALE_CREDIT):
        _sale(sheet, draft, calculated)
    elif draft.kind in (InvoiceKind.PURCHASE, InvoiceKind.PURCHASE_CREDIT):
        _purchase(sheet, draft, calculated)
    elif draft.kind.is_advance:
        _advance(sheet, draft, calculated)
    elif draft.kind is InvoiceKind.RETAIL_DAY:
        _retail(sheet, draft, calculated)
    else:
        _customs(sheet, calculated)
    return EntryDraft(
        id=draft.id,
        kind=ENTRY_KINDS[draft.kind],
        series=SERIES[draft.kind],
        entry_date=draft.entry_date,
        text=draft.text,
        source_document=draft.number,
        lines=tuple(sheet.made.values()),
    )


def _sides(draft: InvoiceDraft) -> tuple[str, str]:
    return ("credit", "debit") if draft.kind.is_credit else ("debit", "credit")


def _party(draft: InvoiceDraft) -> dict[str, UUID | None]:
    return {"party": draft.party_id, "settlement_document": draft.corrects_id or draft.id}


def _foreign(draft: InvoiceDraft, amount: Money) -> tuple[Money, Decimal] | None:
    if draft.currency == GEL or draft.rate is None:
        return None
    return amount, draft.rate


def _dimensions(sheet: _Sheet, line: CalculatedLine, with_code: bool) -> dict[str, UUID | None]:
    return {
        "vat_code": sheet.bindings.codes.get(line.code.code) if with_code else None,
        "item": line.line.item_id,
        "cost_centre": line.line.cost_centre_id,
        "warehouse": line.line.warehouse_id,
    }


def _code(sheet: _Sheet, line: CalculatedLine) -> dict[str, UUID | None]:
    return {"vat_code": sheet.bindings.codes.get(line.code.code)}


def _sale(sheet: _Sheet, draft: InvoiceDraft, calculated: Calculated) -> None:
    debit, credit = _sides(draft)
    receivable = sheet.bindings.receivable or sheet.role("receivable.trade")
    takes_advance = any(line.code.operation is Operation.ADVANCE for line in calculated.lines)
    if draft.kind.is_credit and takes_advance:
        for line in calculated.lines:
            sheet.put(sheet.role("vat.output"), "debit", line.vat_gel, _code(sheet, line))
        sheet.put(sheet.role("vat.advance_received"), "credit", calculated.vat_gel)
        return
    foreign = _foreign(draft, calculated.gross)
    sheet.put(receivable, debit, calculated.gross_gel, _party(draft), foreign)
    for line in calculated.lines:
        role = "revenue.returns" if draft.kind.is_credit else "revenue.sales"
        if line.code.treatment in _EXPORTS and "revenue.export" in sheet.bindings.accounts:
            role = role if draft.kind.is_credit else "revenue.export"
        usual = None if draft.kind.is_credit else sheet.bindings.income
        account = line.line.account_id or usual or sheet.role(role)
        sheet.put(account, credit, line.net_gel, _dimensions(sheet, line, with_code=True))
    for line in calculated.lines:
        if line.vat_gel:
            sheet.put(sheet.role("vat.output"), credit, line.vat_gel, _code(sheet, line))
    _use_advances(sheet, draft, receivable)


def _use_advances(sheet: _Sheet, draft: InvoiceDraft, account: AccountId) -> None:
    is_sale = draft.kind is InvoiceKind.SALE
    debit, credit = ("debit", "credit") if is_sale else ("credit", "debit")
    held = "advance.received" if is_sale else "advance.paid"
    kept = "vat.advance_received" if is_sale else "vat.advance_paid"
    code = {"vat_code": sheet.bindings.codes.get("SADV" if is_sale else "PADV")}
    for used in draft.advances:
        named = {"party": draft.party_id, "settlement_document": used.advance_id}
        sheet.put(sheet.role(held), debit, Money(used.gross), named)
        sheet.put(account, credit, Money(used.gross), _party(draft))
        if used.vat:
            sheet.put(
                sheet.role("vat.output" if is_sale else "vat.input"), debit, Money(used.vat), code
            )
            sheet.put(sheet.role(kept), credit, Money(used.vat))


def _purchase(sheet: _Sheet, draft: InvoiceDraft, calculated: Calculated) -> None:
    credit, debit = _sides(draft)
    payable = sheet.bindings.payable or sheet.role("payable.trade")
    if draft.kind.is_credit and any(
        line.code.operation is Operation.ADVANCE for line in calculated.lines
    ):
        for line in calculated.lines:
            sheet.put(sheet.role("vat.input"), "credit", line.deducted_gel, _code(sheet, line))
        sheet.put(sheet.role("vat.advance_paid"), "debit", calculated.vat_gel)
        return
    for line in calculated.lines:
        usual = sheet.bindings.expense
        account = line.line.account_id or usual or sheet.role("stock.goods")
        sheet.put(account, credit, line.net_gel, _dimensions(sheet, line, with_code=True))
        # The tax that is not deducted is part of what the thing cost.
        sheet.put(account, credit, _cost(line), _dimensions(sheet, line, with_code=False))
    for line in calculated.lines:
        is_reverse = line.code.treatment is Treatment.REVERSE_CHARGE
        role = "vat.input_reverse" if is_reverse else "vat.input"
        sheet.put(sheet.role(role), credit, line.deducted_gel, _code(sheet, line))
        if is_reverse:
            sheet.put(sheet.role("vat.output_reverse"), debit, line.vat_gel, _code(sheet, line))
    foreign = _foreign(draft, calculated.gross)
    sheet.put(payable, debit, calculated.gross_gel, _party(draft), foreign)
    _use_advances(sheet, draft, payable)


def _cost(line: CalculatedLine) -> Money:
    return line.undeducted_gel if line.vat_gel else _ZERO


def _advance(sheet: _Sheet, draft: InvoiceDraft, calculated: Calculated) -> None:
    is_ours = draft.kind is InvoiceKind.ADVANCE_RECEIVED
    role, other = (
        ("vat.output", "vat.advance_received") if is_ours else ("vat.input", "vat.advance_paid")
    )
    side, opposite = ("credit", "debit") if is_ours else ("debit", "credit")
    named = {"party": draft.party_id, "settlement_document": draft.id}
    for line in calculated.lines:
        amount = line.vat_gel if is_ours else line.deducted_gel
        sheet.put(sheet.role(role), side, amount, _code(sheet, line))
        sheet.put(sheet.role(other), opposite, amount, named)


def _retail(sheet: _Sheet, draft: InvoiceDraft, calculated: Calculated) -> None:
    taken = total([Money(payment.amount) for payment in draft.payments])
    for payment in draft.payments:
        sheet.put(payment.account_id, "debit", Money(payment.amount))
    rest = calculated.gross_gel - taken
    if rest.amount < 0:
        raise Refused(
            "invoice.takings_differ",
            QT_TRANSLATE_NOOP(
                "app", "Cash and cards come to {taken}, the lines to {lines}. Make them agree."
            ),
            taken=taken.amount,
            lines=calculated.gross_gel.amount,
        )
    sheet.put(sheet.role("cash.gel"), "debit", rest)
    for line in calculated.lines:
        account = line.line.account_id or sheet.role("revenue.sales")
        sheet.put(account, "credit", line.net_gel, _dimensions(sheet, line, with_code=True))
        if line.vat_gel:
            sheet.put(sheet.role("vat.output"), "credit", line.vat_gel, _code(sheet, line))


def _customs(sheet: _Sheet, calculated: Calculated) -> None:
    for line in calculated.lines:
        duty = Money(line.line.duty)
        account = line.line.account_id or sheet.role("stock.goods")
        sheet.put(account, "debit", duty, _dimensions(sheet, line, with_code=False))
        if duty:
            sheet.put(sheet.role("tax.import_duty"), "credit", duty)
        sheet.put(account, "debit", _cost(line), _dimensions(sheet, line, with_code=False))
        sheet.put(sheet.role("vat.input_import"), "debit", line.deducted_gel, _code(sheet, line))
        sheet.put(sheet.role("tax.single_account"), "credit", line.vat_gel)
