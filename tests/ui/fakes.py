"""Books, desks and entrances without a database: what the services read, answered from memory."""

from __future__ import annotations

import sys
import threading
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from decimal import Decimal
from types import SimpleNamespace
from typing import Any

from app.core.books import Tenant
from app.core.dates import month
from app.store.books import ASKED

NOON = datetime(2026, 3, 20, 8, 0, tzinfo=UTC)
TENANT = Tenant(uuid.UUID("0198a000-0000-7000-8000-000000000001"))
OTHER = Tenant(uuid.UUID("0198a000-0000-7000-8000-000000000002"))


def number(place: int) -> uuid.UUID:
    return uuid.UUID(int=place)


def account(place: int, code: str, names: tuple[str, str, str], kind: str) -> SimpleNamespace:
    return SimpleNamespace(
        id=number(place),
        code=code,
        name_ka=names[0],
        name_en=names[1],
        name_ru=names[2],
        type=kind,
        normal_side="debit",
        parent_id=None,
        is_postable=True,
        is_active=True,
        version=1,
        parent_code="",
        currency_rule="any",
        ifrs_line="",
        cash_flow_class="none",
        is_monetary=kind in ("asset", "liability"),
        required_dimensions=[],
        roles=[],
        metadata={},
    )


CHART = [
    account(1, "1110", ("ნაღდი ფული ეროვნულ ვალუტაში", "Cash in lari", "Касса в лари"), "asset"),
    account(2, "1210", ("ეროვნული ვალუტა რეზიდენტ ბანკში", "Bank, lari", "Банк, лари"), "asset"),
    account(3, "3110", ("მოწოდებიდან ვალდებულებები", "Suppliers", "Поставщики"), "liability"),
    account(4, "3330", ("გადასახდელი დღგ", "VAT payable", "НДС к уплате"), "liability"),
    account(5, "6110", ("შემოსავალი რეალიზაციიდან", "Sales", "Выручка"), "income"),
    account(6, "0100", ("იჯარით მიღებული აქტივები", "Leased assets", "Аренда"), "off_balance"),
]


def balance(place: int, opening: str, debit: str, credit: str) -> SimpleNamespace:
    return SimpleNamespace(
        account_id=number(place),
        opening=Decimal(opening),
        debit=Decimal(debit),
        credit=Decimal(credit),
    )


BALANCES = [
    balance(1, "500.00", "0.00", "120.50"),
    balance(2, "1234567.89", "118000.00", "45320.40"),
    balance(3, "-35067.89", "45440.90", "0.00"),
    balance(4, "0.00", "0.00", "18000.00"),
    balance(5, "-1200000.00", "0.00", "100000.00"),
    balance(6, "7500.00", "0.00", "0.00"),
]


def card_line(place: int, day: date, text: str, debit: str, credit: str) -> SimpleNamespace:
    return SimpleNamespace(
        entry_date=day,
        entry_id=number(1000 + place),
        line_position=1,
        number=f"GL/2026/{place}",
        text=text,
        corresponding="6110",
        debit=Decimal(debit),
        credit=Decimal(credit),
        balance=Decimal("1234567.89") + place * 100,
        currency=None,
        amount=None,
    )


CARD = [
    card_line(1, date(2026, 3, 2), "შპს კავკასია: საქონლის რეალიზაცია", "118000.00", "0.00"),
    card_line(2, date(2026, 3, 5), "Supplier paid", "0.00", "45320.40"),
]


CARD_SUMMARY = SimpleNamespace(
    opening=Decimal("1234567.89"), debit=Decimal("118000.00"), credit=Decimal("45320.40"), lines=2
)


@dataclass
class FakeBooks:
    """Books whose functions answer from a table; `wait` holds readers up, `error` fails them."""

    tenant: Tenant = TENANT
    language: str = "en"
    answers: dict[str, Any] = field(default_factory=dict)
    error: Exception | None = None
    gate: threading.Event = field(default_factory=threading.Event)
    asked: list[tuple[str, dict[str, Any]]] = field(default_factory=list)
    threads: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.gate.set()
        self.answers = {
            "company": [
                SimpleNamespace(
                    name="შპს კავკასია",
                    id_code="404123456",
                    starts_on=date(2025, 1, 1),
                    vat_payer_since=None,
                )
            ],
            "chart": CHART,
            "trial_balance": BALANCES,
            "totals_before": [SimpleNamespace(debit=Decimal("1234567.89"), credit=Decimal(0))],
            "account_card": CARD,
            "card_summary": [CARD_SUMMARY],
            "periods": [period_row(2026, place) for place in range(1, 13)],
            "audit_head": [SimpleNamespace(seq=7, hash="ab" * 32)],
            "announce": [],
            "find_entries": [],
            "recall_entries": [],
            **self.answers,
        }

    def clock(self) -> datetime:
        return NOON

    @contextmanager
    def read(self) -> Iterator[FakeTransaction]:
        yield FakeTransaction(self)

    @contextmanager
    def write(self) -> Iterator[FakeTransaction]:
        yield FakeTransaction(self)

    def unattended(self) -> FakeBooks:
        return self

    def listen(self, hear: Any, stand: Any, refuse: Any = None) -> FakeListening:
        return FakeListening(self, hear, stand)


@dataclass
class FakeListening:
    """The connection stands while the books answer; `hear` is a colleague's word."""

    books: FakeBooks
    hear: Any
    stand: Any
    is_open: bool = True

    def check(self) -> None:
        self.stand(self.books.error is None)

    def close(self) -> None:
        self.is_open = False


@dataclass
class FakeTransaction:
    """Notes what is asked, and answers."""

    books: FakeBooks

    def rows(self, function: str, /, **named: object) -> list[Any]:
        sys.audit(ASKED, function)
        self.books.threads.add(threading.current_thread().name)
        assert self.books.gate.wait(10), "the test never opened the gate"
        self.books.asked.append((function, named))
        if self.books.error is not None:
            raise self.books.error
        return list(self.books.answers[function])

    def call(self, function: str, /, **named: object) -> Any:
        return self.rows(function, **named)

    @contextmanager
    def attempt(self) -> Iterator[None]:
        yield


def period_row(year: int, place: int, state: str = "open") -> SimpleNamespace:
    days = month(year, place)
    return SimpleNamespace(
        id=number(100 + place),
        year=year,
        first_day=days.first,
        last_day=days.last,
        state=state,
        version=1,
    )


def company_row(name: str, tenant: Tenant = TENANT, kind: str = "real") -> SimpleNamespace:
    return SimpleNamespace(
        tenant_id=tenant,
        name=name,
        kind=kind,
        roles=["chief_accountant"],
        permissions=[
            *("accounts:read", "accounts:write", "transactions:read", "transactions:write"),
            *("transactions:approve", "reports:financial", "reports:tax", "period:close"),
            *("audit:read", "admin:users"),
        ],
    )


PERSON = SimpleNamespace(
    person_id=number(50),
    display_name="ნინო ბერიძე",
    language="ka",
    is_office_administrator=True,
    is_verified=True,
    has_second_factor=False,
    office_name="—",
    office_expires_on=None,
)


@dataclass
class FakeDesk:
    """A person at a server with some companies."""

    companies: list[SimpleNamespace] = field(default_factory=lambda: [company_row("შპს კავკასია")])
    books: FakeBooks = field(default_factory=FakeBooks)
    is_shared: bool = False

    def check_password(self, password: str) -> bool:
        return password == "Kavkasia-2026"

    @contextmanager
    def read(self) -> Iterator[FakeTransaction]:
        given = {"who_am_i": [PERSON], "my_companies": self.companies}
        yield FakeTransaction(FakeBooks(answers=given, error=self.books.error))

    @contextmanager
    def write(self) -> Iterator[FakeTransaction]:
        with self.read() as tx:
            yield tx

    def accept(self, answer: dict[str, Any]) -> bool:
        return True

    def forget_session(self) -> None:
        """Nothing is known of a session here."""

    def renew(self, password: str) -> None:
        """The next connection would use it."""

    def open(self, tenant: Tenant, language: str) -> FakeBooks:
        self.books.tenant = tenant
        return self.books
