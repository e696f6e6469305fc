"""Books with all that an invoice asks for: roles, VAT codes, parties, a rate, advances."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from types import SimpleNamespace
from typing import Any

from app.core.value_added import codes
from tests.ui.entry_fakes import EntryBooks
from tests.ui.fakes import number

TODAY = date(2026, 3, 20)
BUYER, SELLER, ADVANCE = number(701), number(702), number(801)
ROLES = {
    "receivable.trade": 12,
    "revenue.sales": 5,
    "vat.output": 4,
    "vat.input": 4,
    "payable.trade": 3,
    "stock.goods": 1,
    "advance.received": 3,
    "vat.advance_received": 4,
}
CODES = {code: number(711 + at) for at, code in enumerate(codes())}


def _register(**named: Any) -> list[SimpleNamespace]:
    rows: dict[str, list[tuple[Any, str, str]]] = {
        "parties": [(BUYER, "P1", "შპს კავკასია"), (SELLER, "P2", "Borjomi LLC")],
        "vat_codes": [(key, code, code) for code, key in CODES.items()],
    }
    found = rows.get(str(named["register"]), [])
    return [
        SimpleNamespace(
            id=one[0], code=one[1], name=one[2], is_active=True, further={"id_code": "404000001"}
        )
        for one in found
    ]


def _party() -> SimpleNamespace:
    """A customer without accounts or terms of its own."""
    nothing = dict.fromkeys(
        (
            "address", "email", "phone", "contact_person", "note", "receivable_account",
            "payable_account", "income_account", "expense_account", "sale_vat_code",
            "purchase_vat_code",
        ),
        "",
    )  # fmt: skip
    return SimpleNamespace(
        id=BUYER, code="P1", name="შპს კავკასია", kind="organisation", id_code="404000001",
        country="GE", terms_days=None, is_vat_payer=True, is_active=True, version=1,
        accounts=[], vat_statuses=[], **nothing,
    )  # fmt: skip


def shown(reference: str, state: str = "posted", **changes: Any) -> dict[str, Any]:
    """An invoice as the books show it."""
    line = {
        "text": "Machine", "quantity": "2", "price": "50.00", "unit": "pc",
        "vat_code_id": str(CODES["S18"]), "discount_percent": "0", "net": "100.00",
        "vat": "18.00", "net_gel": "100.00", "vat_gel": "18.00", "deducted_gel": "0",
        "duty_gel": "0", "account_id": None,
    }  # fmt: skip
    return {
        "id": str(number(950)), "kind": "sale", "number": "", "party_id": str(BUYER),
        "entry_date": "2026-03-10", "tax_point": "2026-03-10", "vat_period": None,
        "due_day": None, "currency": None, "rate": None, "includes_vat": False,
        "corrects_id": None, "replaces_id": None, "text": "Delivery", "lines": [line],
        "advances": [], "payments": [], "reference": reference, "state": state, "version": 3,
        "corrects": None, "paid": "0", **changes,
    }  # fmt: skip


class MemoryShelf:
    """A shelf without a disk."""

    def __init__(self) -> None:
        self.things: dict[str, bytes] = {}

    def make_ready(self) -> None:
        """It is ready."""

    def keep(self, company: str, name: str, content: bytes) -> None:
        self.things[name] = content

    def kept(self, company: str) -> dict[str, bytes]:
        return dict(self.things)

    def drop(self, company: str, name: str) -> None:
        self.things.pop(name, None)


class InvoiceBooks(EntryBooks):
    """Books that remember what was written."""

    def __post_init__(self) -> None:
        super().__post_init__()
        left = SimpleNamespace(
            id=ADVANCE, reference="SA/2026/1", kind="advance_received", number="",
            entry_date=date(2026, 2, 1), gross_gel=Decimal("118.00"), vat_gel=Decimal("18.00"),
            gross_left=Decimal("118.00"), vat_left=Decimal("18.00"),
        )  # fmt: skip
        self.answers |= {
            "company": [
                SimpleNamespace(
                    name="Shop", id_code="404123456", starts_on=date(2025, 1, 1),
                    vat_payer_since=date(2025, 1, 1),
                )
            ],
            "account_roles": [
                SimpleNamespace(role=role, account_id=number(at)) for role, at in ROLES.items()
            ],
            "register": _register,
            "parties": [_party()],
            "rate_on": [SimpleNamespace(rate=Decimal("2.7123"))],
            "places_to_approve": [],
            "invoices": [],
            "advances_left": [left],
            "invoice": lambda reference, **_: shown(str(reference)),
            "save_invoice": {
                "id": str(number(950)), "reference": "d-abc234", "version": 1, "state": "draft",
            },
            "post_invoices": lambda invoices, **_: {
                "state": "posted",
                "entries": [{"id": str(invoices[0]["id"]), "number": "SI/2026/7"}],
            },
        }  # fmt: skip


def saved(books: InvoiceBooks) -> list[dict[str, Any]]:
    """The invoices that were handed over."""
    return [
        made
        for name, named in books.asked
        if name in ("save_invoice", "post_invoices")
        for made in ([named["invoice"]] if name == "save_invoice" else named["invoices"])
    ]
