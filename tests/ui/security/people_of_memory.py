"""People, sign-ins and events answered from memory, for the screens of the room."""

from __future__ import annotations

import json
import uuid
from contextlib import contextmanager
from datetime import UTC, datetime
from decimal import Decimal
from types import SimpleNamespace

from tests.ui.fakes import CHART, TENANT, FakeTransaction, number
from ui.kit.workplace import Workplace

CHIEF = number(50)
NINO = number(51)
GUEST = number(52)
AT = datetime(2026, 3, 5, 8, 30, tzinfo=UTC)
ALL = ["admin:users", "audit:read", "accounts:read", "transactions:read"]


def me(**changed):
    return SimpleNamespace(
        **{
            "person_id": CHIEF,
            "login": "u_chief",
            "display_name": "გიორგი",
            "language": "ka",
            "is_office_administrator": True,
            "is_verified": True,
            "has_second_factor": True,
            "office_id": number(90),
            "office_name": "—",
            "office_expires_on": None,
            **changed,
        }
    )


def entered(*permissions):
    return SimpleNamespace(
        tenant_id=TENANT, name="კავკასია", kind="real", roles=["x"], permissions=list(permissions)
    )


def membership(person, name, role, state="active", given_by=CHIEF):
    return SimpleNamespace(
        person_id=person,
        login=f"u_{name}",
        display_name="" if state == "invited" else name,
        role=role,
        state=state,
        is_single_handed=False,
        is_disabled=False,
        granted_by=given_by,
        granted_at=AT,
        granted_by_name="გიორგი" if given_by == CHIEF else "ნინო",
    )


def office_person(person, name, *, is_disabled=False):
    return SimpleNamespace(
        person_id=person,
        login=f"u_{name}",
        display_name=name,
        is_office_administrator=False,
        is_disabled=is_disabled,
        created_at=AT,
    )


def event(seq, kind, thing, name, data, before=None):
    return SimpleNamespace(
        seq=seq,
        type=kind,
        aggregate_type=thing,
        aggregate_id=uuid.UUID(int=7000 + len(name)),
        version=2,
        happened_at=AT,
        person_id=NINO,
        name=name,
        data=json.dumps(data),
        login="u_nino",
        hash="ab" * 32,
        before_seq=None if before is None else seq - 1,
        before_data=None if before is None else json.dumps(before),
    )


LINES = [
    {"position": 1, "account_id": str(CHART[1].id), "debit": 118, "credit": 0},
    {"position": 2, "account_id": str(CHART[4].id), "debit": 0, "credit": 118},
]
OLD_LINES = [{**LINES[0], "debit": 100}, {**LINES[1], "credit": 100}]
EVENTS = [
    event(9, "AccountChanged", "account", "1210", {"code": "1210", "name_en": "Bank"},
          {"code": "1210", "name_en": "Money"}),
    event(8, "EntryPosted", "entry", "GL/2026/17", {"text": "Sale", "lines": LINES},
          {"text": "Sale", "lines": OLD_LINES}),
    event(7, "RatesSaved", "exchange_rates", "",
          [{"currency": "USD", "day": "2026-03-05", "rate": "2.7050", "source": "nbg"}]),
]  # fmt: skip


class Memory:
    """Answers by function, as the fakes of the books do; what is called is noted."""

    def __init__(self, books):
        self.books = books
        books.answers |= {
            "who_am_i": [me()],
            "my_companies": [entered(*ALL)],
            "administrators": [SimpleNamespace(person_id=CHIEF, display_name="გიორგი")],
            "server_status": [SimpleNamespace(kind="shared")],
            "people": [
                membership(CHIEF, "გიორგი", "chief_accountant"),
                membership(NINO, "ნინო", "accountant"),
                membership(GUEST, "guest", "auditor", "unconfirmed", NINO),
            ],
            "office_people": [
                office_person(CHIEF, "გიორგი"),
                office_person(NINO, "ნინო"),
                office_person(number(53), "ლევან"),
            ],
            "colleagues": [
                SimpleNamespace(person_id=NINO, display_name="ნინო"),
                SimpleNamespace(person_id=CHIEF, display_name="გიორგი"),
            ],
            "audit_people": [SimpleNamespace(person_id=NINO, display_name="ნინო")],
            "my_sessions": [],
            "sign_ins_of": [
                SimpleNamespace(sign_in=number(200 + n), began_at=AT, last_at=AT, expires_at=AT)
                for n in range(2)
            ],
            "end_sign_in_of": 1,
            "my_invitations": [],
            "audit_history": EVENTS,
            "approval_rules": [
                SimpleNamespace(
                    kind="payment", from_amount=Decimal(9000), change_id=None, asked_by=None
                )
            ],
        }

    def asked(self, function):
        return [named for name, named in self.books.asked if name == function]


class FakeTx(FakeTransaction):
    """One value where one is called; the event that is asked for by its number."""

    def rows(self, function, /, **named):
        if function == "audit_event":
            return [one for one in EVENTS if one.seq == named["seq"]]
        return super().rows(function, **named)

    def call(self, function, /, **named):
        self.books.answers.setdefault(function, None)
        answer = self.books.answers[function]
        if isinstance(answer, Exception):
            raise answer
        self.books.asked.append((function, named))
        return answer


class MemoryDesk:
    """The desk and the books in one: every question goes to the same memory."""

    def __init__(self, books):
        self.books = books
        self.accepted = []
        self.password = ""

    @contextmanager
    def read(self):
        yield FakeTx(self.books)

    @contextmanager
    def write(self):
        yield FakeTx(self.books)

    def accept(self, answer):
        self.accepted.append(answer)
        return bool(answer.get("accepted"))

    def renew(self, password):
        self.password = password

    def forget_session(self):
        self.accepted = []

    is_shared = False

    def check_password(self, password):
        return password == self.password

    def open(self, tenant, language):
        return self.books


def workplace(books, jobs):
    """A place whose books and desk answer from memory."""
    desk = MemoryDesk(books)
    books.read, books.write = desk.read, desk.write
    place = Workplace(books, jobs, "en")
    place.desk = desk
    return place
