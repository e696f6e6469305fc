"""What the practice server keeps: taxpayers, users, waybills, invoices, documents, tokens."""

from __future__ import annotations

import threading
import tomllib
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from decimal import Decimal
from functools import cache
from importlib.resources import files
from typing import Any

from app.core.dates import TBILISI, Clock, in_tbilisi, utc_now


@dataclass(frozen=True, slots=True, kw_only=True)
class PracticeOptions:
    """How the practice server behaves. Units: `_ms` milliseconds, `_s` seconds.

    `is_strict`: parameters out of the order of the WSDL are a fault, else they are not seen.
    `lists_notes`: lists of invoices have the column NOTES. `lists_comments`: lists of waybills
    have COMMENT. `honours_transactions`: a TransactionId seen before makes no second document.
    """

    is_strict: bool = True
    lists_notes: bool = True
    lists_comments: bool = True
    honours_transactions: bool = False
    token_s: int = 2400
    save_ms: int = 50
    """How long eAPI saves when nobody asks for the result."""
    late_ms: int = 50
    hang_ms: int = 3000
    answer_ms: int = 0
    """A pause before every answer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """A taxpayer; a VAT payer between two days, both included."""

    tin: str
    name: str
    address: str
    un_id: int
    vat_from: date | None = None
    vat_to: date | None = None
    is_liquidated: bool = False

    def is_vat_payer(self, day: date) -> bool:
        """Whether it is a VAT payer on a day."""
        return (
            self.vat_from is not None
            and self.vat_from <= day
            and (self.vat_to is None or day <= self.vat_to)
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class ServiceAccount:
    """A service user of SOAP."""

    su: str
    sp: str
    tin: str
    s_user_id: int
    user_id: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PortalAccount:
    """A user of the portal, with a PIN when signing in takes two steps."""

    username: str
    password: str
    tin: str
    pin: str = ""


@dataclass(slots=True, kw_only=True)
class KeptWaybill:
    """A waybill as the service keeps it; `cells` and `goods` are what was sent, by name."""

    id: int
    seller: Person
    cells: dict[str, str]
    goods: list[dict[str, str]]
    status: int = 0
    number: str = ""
    created_at: datetime
    changed_at: datetime
    dates: dict[str, datetime] = field(default_factory=dict)
    is_confirmed: int = 0
    is_corrected: int = 0
    invoice_id: int = 0


@dataclass(slots=True, kw_only=True)
class KeptInvoice:
    """A VAT invoice as the service keeps it."""

    id: int
    seller: Person
    buyer: Person
    operation_at: datetime
    registered_at: datetime
    changed_at: datetime
    waybill_number: str = ""
    waybill_at: datetime | None = None
    notes: str = ""
    is_advance: bool = False
    status: int = 0
    series: str = ""
    number: int = 0
    was_refused: int = 0
    refusal: str = ""
    original_id: int = 0
    correction_id: int = 0
    correction_kind: int = 0
    seller_declaration: int = 0
    buyer_declaration: int = 0
    agreed_at: datetime | None = None
    lines: dict[int, dict[str, Any]] = field(default_factory=dict)
    links: dict[int, tuple[str, datetime]] = field(default_factory=dict)

    @property
    def amount(self) -> Decimal:
        """All lines. Units: GEL with VAT."""
        return sum((line["full_amount"] for line in self.lines.values()), Decimal(0))

    @property
    def vat(self) -> Decimal:
        """The tax of all lines; an exempt one (-1) has none. Units: GEL."""
        return sum(
            (max(line["drg_amount"], Decimal(0)) for line in self.lines.values()), Decimal(0)
        )


@dataclass(slots=True, kw_only=True)
class KeptDocument:
    """A tax document of eAPI; `cells` is INVOICE as it was sent."""

    id: int
    seller: Person
    buyer: Person
    cells: dict[str, Any]
    action: int = 0
    number: str = ""
    declaration: int = 0
    dates: dict[str, datetime] = field(default_factory=dict)


@dataclass(slots=True, kw_only=True)
class Transaction:
    """A document handed over and not saved yet."""

    owner: Person
    cells: dict[str, Any]
    due_at: datetime
    asked: int = 0
    document_id: int = 0


@cache
def _read() -> dict[str, Any]:
    path = files("resources") / "rs_ge" / "practice.toml"
    return tomllib.loads(path.read_text(encoding="utf-8"))


class State:
    """Everything kept, under one lock: a call is carried out whole, as by the real service."""

    def __init__(self, options: PracticeOptions, clock: Clock = utc_now) -> None:
        read = _read()
        self.options = options
        self.lock = threading.RLock()
        self.clock = clock
        self.words: dict[str, dict[int, str]] = {
            name: {int(number): words for number, words in read[name].items()}
            for name in ("units", "waybill_types", "transport_types", "excise", "actions")
        }
        self.people = {one["tin"]: Person(**one) for one in read["taxpayer"]}
        self.accounts = [ServiceAccount(**one) for one in read["user"]]
        self.portal = {one["username"]: PortalAccount(**one) for one in read["portal"]}
        self.waybills: dict[int, KeptWaybill] = {}
        self.invoices: dict[int, KeptInvoice] = {}
        self.documents: dict[int, KeptDocument] = {}
        self.transactions: dict[str, Transaction] = {}
        self.tokens: dict[str, tuple[PortalAccount, datetime]] = {}
        self.pin_tokens: dict[str, PortalAccount] = {}
        self.declarations: dict[tuple[str, str], int] = {}
        self._counters: dict[str, int] = dict(read["counters"])

    def now(self) -> datetime:
        """The moment it is in Tbilisi."""
        return in_tbilisi(self.clock()).replace(microsecond=0)

    def next(self, name: str) -> int:
        """The next number of a kind."""
        number = self._counters[name]
        self._counters[name] += 1
        return number

    def account(self, su: str, sp: str) -> ServiceAccount | None:
        """The service user with this name, whole or bare, and password."""
        for one in self.accounts:
            if su in (one.su, one.su.partition(":")[0]) and sp == one.sp:
                return one
        return None

    def person(self, un_id: int) -> Person | None:
        """The taxpayer of a number of the service."""
        return next((one for one in self.people.values() if one.un_id == un_id), None)

    def declaration(self, tin: str, period: str) -> int:
        """The number of a taxpayer's declaration of a period, made when there is none."""
        key = (tin, period)
        if key not in self.declarations:
            self.declarations[key] = self.next("declaration")
        return self.declarations[key]

    def expire_tokens(self) -> None:
        """Let every token of eAPI run out now."""
        with self.lock:
            for token, (account, _) in list(self.tokens.items()):
                self.tokens[token] = (account, self.now() - timedelta(seconds=1))


def stamp(moment: datetime | None) -> str:
    """A moment as SOAP answers write it."""
    return "" if moment is None else moment.astimezone(TBILISI).strftime("%Y-%m-%dT%H:%M:%S")
