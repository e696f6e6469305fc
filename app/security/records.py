"""Who a person is, in which companies, and what the event chain says."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import NewType
from uuid import UUID

from app.core.books import Tenant

PersonId = NewType("PersonId", UUID)


class Role(StrEnum):
    """The fixed roles a person can have in a company."""

    ACCOUNTANT = "accountant"
    CHIEF_ACCOUNTANT = "chief_accountant"
    TAX_SPECIALIST = "tax_specialist"
    PAYROLL_OFFICER = "payroll_officer"
    AUDITOR = "auditor"


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """The person at work, and whether the connection is verified."""

    person_id: PersonId
    display_name: str
    language: str
    is_office_administrator: bool
    is_verified: bool
    has_second_factor: bool
    office_name: str
    office_expires_on: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Company:
    """A company the person may enter; without roles it is only a name of the office's list."""

    tenant: Tenant
    name: str
    kind: str
    roles: tuple[str, ...]
    permissions: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class NewPerson:
    """A person just created; the password is shown this once."""

    person_id: PersonId
    login: str
    password: str | None = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """A person's role in a company. `state` is invited, unconfirmed or active."""

    person_id: PersonId
    login: str
    display_name: str
    role: str
    state: str
    is_single_handed: bool
    is_disabled: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class OfficePerson:
    """A person of the office, as its administrator sees the list."""

    person_id: PersonId
    login: str
    display_name: str
    is_office_administrator: bool
    is_disabled: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Enrolment:
    """What a finished enrolment shows once: the recovery codes."""

    recovery_codes: tuple[str, ...] = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """The last event of a company's chain.

    Kept elsewhere it proves that nothing before it changed.
    """

    seq: int
    hash: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Verification:
    """What recomputing a chain found. `first_bad` is None when all is well."""

    ok: bool
    events: int
    head: Head
    first_bad: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """One event of a company's chain; `data` is the very text that was hashed."""

    seq: int
    type: str
    aggregate_type: str
    aggregate_id: UUID
    version: int
    data: str
    happened_at: datetime
    person_id: PersonId
