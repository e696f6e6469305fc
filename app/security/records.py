"""Who a person is, in which companies, and what the event chain says."""

from __future__ import annotations

from collections.abc import Mapping
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
    granted_by: PersonId
    granted_at: datetime
    granted_by_name: str


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


REPLAY_KINDS = (
    "accounts",
    "fiscal_years",
    "periods",
    "drafts",
    "draft_lines",
    "entries",
    "lines",
    "account_totals",
    "vat_totals",
)
"""What a replay rebuilds, in order."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Verification:
    """What recomputing a chain found. `first_bad` is None when all is well."""

    ok: bool
    events: int
    head: Head
    first_bad: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class FileVerification(Verification):
    """The same of an exported file; `line` (from 1) and `reason` say where and why it fails."""

    line: int | None
    reason: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Exported:
    """A chain written to a file: how many events, and the head that the file ends with."""

    events: int
    head: Head


@dataclass(frozen=True, slots=True, kw_only=True)
class Snapshot:
    """A state of the books kept after an event; `ok` while it is what the chain says of it."""

    seq: int
    hash: str
    sha256: str | None
    taken_by: PersonId
    taken_at: datetime
    ok: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """A row that is not what the events tell.

    `what` is missing (told and not there), unknown (there and not told), differs or forged;
    `columns` holds for each differing one what the events and what the tables say, as text.
    """

    kind: str
    name: str
    id: str
    what: str
    columns: Mapping[str, Mapping[str, str | None]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Rebuilt:
    """One kind of rows rebuilt from events (`told`) and compared with its table (`standing`)."""

    kind: str
    told: int
    standing: int
    differing: int
    differences: tuple[Difference, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Replay:
    """What a replay found, at which head, and from which snapshot (None: from the first event)."""

    head: Head
    snapshot: int | None
    kinds: tuple[Rebuilt, ...]

    @property
    def ok(self) -> bool:
        """Whether no row differs."""
        return all(kind.differing == 0 and kind.told == kind.standing for kind in self.kinds)


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """What a person is and may do here: in the office, and in one of its companies.

    `administrators` are the names of those who manage the company's people: whom to ask.
    `is_shared` tells an office's server, where a second factor may be asked, from the own computer.
    """

    person_id: PersonId
    login: str
    display_name: str
    is_office_administrator: bool
    has_second_factor: bool
    is_shared: bool
    permissions: frozenset[str]
    administrators: tuple[str, ...]

    def may(self, permission: str) -> bool:
        """Whether the person has a permission in the company."""
        return permission in self.permissions

    @property
    def manages_people(self) -> bool:
        """Whether the person gives roles in the company."""
        return self.is_office_administrator or self.may("admin:users")


@dataclass(frozen=True, slots=True, kw_only=True)
class SignIn:
    """One signing in that still holds: on this computer or another, with all its connections."""

    sign_in: UUID
    connections: int
    began_at: datetime
    expires_at: datetime
    is_this: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class SignInOf:
    """A sign-in of a colleague that still holds; unused it ends by itself at `expires_at`."""

    sign_in: UUID
    began_at: datetime
    last_at: datetime
    expires_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Invitation:
    """A company that invites the person, and to which role."""

    tenant: Tenant
    company: str
    role: str
    granted_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryFilter:
    """Which events of a company are wanted; what is None is not asked.

    Units: `from_at` and `until_at` are moments; the second is not part of the days wanted.
    """

    types: tuple[str, ...] | None = None
    person_id: PersonId | None = None
    from_at: datetime | None = None
    until_at: datetime | None = None
    aggregate_type: str | None = None
    aggregate_id: UUID | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Happened:
    """A line of the history: when, who, what was done, and what the thing is called."""

    seq: int
    type: str
    aggregate_type: str
    aggregate_id: UUID
    version: int
    happened_at: datetime
    person_id: PersonId
    person_name: str
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryPage:
    """Lines of the history, the newest first, and whether older ones follow."""

    lines: tuple[Happened, ...]
    has_more: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class EventDetail(Happened):
    """An event whole: the very text that was hashed, and what the thing was before, if told."""

    data: str
    login: str
    hash: str
    before_seq: int | None
    before_data: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ChainCheck(Verification):
    """A chain recomputed; `kept` is the head this computer remembered before.

    `is_remembered` says whether it remembers the present one from now on.
    """

    kept: Head | None
    is_remembered: bool = False
