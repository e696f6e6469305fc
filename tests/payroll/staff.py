"""An employee without a database, to be changed by each test."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any
from uuid import UUID

from app.payroll.records import Employee, EmployeeId, Status, StatusKind, Terms

START = date(2026, 1, 5)
TODAY = date(2026, 3, 31)


def terms(number: int = 1, **further: Any) -> Terms:
    """Terms of a full position at 2,000 GEL a month, told in time."""
    given: dict[str, Any] = {
        "from_day": START,
        "amount": Decimal(2000),
        "position_title": "Clerk",
        "department": "Office",
        "start_registered_on": START,
    }
    return Terms(id=UUID(int=number), **given | further)


def status(kind: StatusKind, is_on: bool, day: date = START) -> Status:
    """What is known of pension or residency from a day on."""
    return Status(kind=kind, from_day=day, is_on=is_on, reason="Statement")


def person(**further: Any) -> Employee:
    """Somebody at work without a fault."""
    given: dict[str, Any] = {
        "code": "W1",
        "first_name": "Nino",
        "last_name": "Beridze",
        "personal_number": "01001012345",
        "birth_day": date(1990, 5, 1),
        "iban": "GE29NB0000000101904917",
        "terms": (terms(),),
    }
    return Employee(id=EmployeeId(UUID(int=9)), **given | further)
