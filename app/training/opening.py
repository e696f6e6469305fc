"""The balances with which the demo's books begin, as one entry of the day before."""

from __future__ import annotations

from decimal import Decimal

from app.core.money import GEL, CurrencyCode, Money
from app.training.firm import NOTHING, Firm, credit, debit
from app.training.records import Foreign, Posting
from app.training.trade import Trade

# Weeks of sale that lie in the warehouse: goods from abroad come seldom.
_WEEKS_LOCAL = 5
_WEEKS_FOREIGN = 14


def open_books(firm: Firm, trade: Trade) -> None:
    """Enter the opening balances; what remains is the profit of earlier years."""
    given = firm.cast.opening
    lines = [
        debit("cash.gel", Money(given["cash_gel"]), cash_desk="SHOP"),
        debit("bank.gel", Money(given["bank_gel"]), bank_account="GEL"),
        debit("bank.foreign", _held(firm, "USD", given["bank_usd"]), bank_account="USD"),
        debit("bank.foreign", _held(firm, "EUR", given["bank_eur"]), bank_account="EUR"),
        *_goods(firm, trade),
        *_customers(firm),
        *_assets(firm),
        *_suppliers(firm),
        credit("tax.single_account", Money(given["vat_due_gel"])),
        credit("loan.bank", Money(given["loan_gel"])),
        credit("capital.charter", Money(given["charter_capital_gel"])),
    ]
    rest = sum((line.gel if line.is_debit else -line.gel for line in lines), NOTHING)
    lines.append(credit("result.retained", rest))
    firm.enter("opening", "საწყისი ნაშთები", "ნაშთი", *lines, owner=True)


def _held(firm: Firm, currency: str, amount: Decimal) -> Foreign:
    return firm.quotes.foreign(amount, CurrencyCode(currency), firm.day)


def _goods(firm: Firm, trade: Trade) -> list[Posting]:
    lines = []
    for goods in firm.cast.goods:
        is_local = goods.supplier in {s.code for s in firm.cast.suppliers if s.currency == GEL}
        units = goods.week * (_WEEKS_LOCAL if is_local else _WEEKS_FOREIGN)
        value = (trade.cost_gel(goods, firm.day) * units).to_tetri()
        firm.stock.add(goods.code, units, value)
        lines.append(debit("stock.goods", value, item=goods.code, warehouse="MAIN"))
    return lines


def _customers(firm: Firm) -> list[Posting]:
    lines = []
    for customer in firm.cast.customers:
        owed = Money(customer.open_gel)
        if owed:
            firm.receivable.append(firm.invoice(customer.code, "ნაშთი", owed, customer.days))
            lines.append(debit("receivable.trade", owed, party=customer.code))
    return lines


def _suppliers(firm: Firm) -> list[Posting]:
    lines = []
    for supplier in firm.cast.suppliers:
        owed = Money(supplier.open_gel)
        if owed:
            firm.payable.append(firm.invoice(supplier.code, "ნაშთი", owed, supplier.days))
            lines.append(credit("payable.trade", owed, party=supplier.code))
    return lines


def _assets(firm: Firm) -> list[Posting]:
    lines = []
    for asset in firm.cast.assets:
        code = asset.code
        lines.append(debit(f"asset.{asset.role}", Money(asset.cost_gel), fixed_asset=code))
        lines.append(credit(f"depreciation.{asset.role}", Money(asset.worn_gel), fixed_asset=code))
    return lines
