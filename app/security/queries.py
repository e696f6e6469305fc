"""People, sessions and events as the database's functions give them, put into records."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from app.core.books import Tenant, Transaction
from app.security.records import (
    Company,
    Difference,
    Event,
    Head,
    Member,
    NewPerson,
    OfficePerson,
    Person,
    PersonId,
    Rebuilt,
    Snapshot,
    Verification,
)


def person(tx: Transaction) -> Person | None:
    """The person behind the connection; None for a stranger."""
    rows = tx.rows("who_am_i")
    if not rows:
        return None
    row = rows[0]
    return Person(
        person_id=PersonId(row.person_id),
        display_name=row.display_name,
        language=row.language,
        is_office_administrator=row.is_office_administrator,
        is_verified=row.is_verified,
        has_second_factor=row.has_second_factor,
        office_name=row.office_name,
        office_expires_on=row.office_expires_on,
    )


def companies(tx: Transaction) -> tuple[Company, ...]:
    """The companies the person may enter, by name."""
    return tuple(
        Company(
            tenant=Tenant(row.tenant_id),
            name=row.name,
            kind=row.kind,
            roles=tuple(row.roles),
            permissions=tuple(row.permissions),
        )
        for row in tx.rows("my_companies")
    )


def create_person(
    tx: Transaction, request: UUID, name: str, language: str, is_administrator: bool
) -> NewPerson:
    """A new person of the office."""
    answer: dict[str, Any] = tx.call(
        "create_person",
        request=request,
        name=name,
        language=language,
        office_administrator=is_administrator,
    )
    return NewPerson(
        person_id=PersonId(UUID(answer["person_id"])),
        login=answer["login"],
        password=answer.get("password"),
    )


def members(tx: Transaction, tenant: Tenant) -> tuple[Member, ...]:
    """The members of a company with their roles."""
    return tuple(
        Member(
            person_id=PersonId(row.person_id),
            login=row.login,
            display_name=row.display_name,
            role=row.role,
            state=row.state,
            is_single_handed=row.is_single_handed,
            is_disabled=row.is_disabled,
        )
        for row in tx.rows("people", tenant=tenant)
    )


def colleagues(tx: Transaction, tenant: Tenant) -> dict[UUID, str]:
    """Names of the active members of a company."""
    return {row.person_id: row.display_name for row in tx.rows("colleagues", tenant=tenant)}


def office_people(tx: Transaction) -> tuple[OfficePerson, ...]:
    """The people of the office."""
    return tuple(
        OfficePerson(
            person_id=PersonId(row.person_id),
            login=row.login,
            display_name=row.display_name,
            is_office_administrator=row.is_office_administrator,
            is_disabled=row.is_disabled,
        )
        for row in tx.rows("office_people")
    )


def head(tx: Transaction, tenant: Tenant) -> Head:
    """The head of a company's chain."""
    row = tx.rows("audit_head", tenant=tenant)[0]
    return Head(seq=row.seq, hash=row.hash)


def verification(tx: Transaction, tenant: Tenant, kept: Head | None) -> Verification:
    """The chain of a company recomputed, and compared with a head kept elsewhere."""
    known = {} if kept is None else {"seq": kept.seq, "hash": kept.hash}
    row = tx.rows("audit_verify", tenant=tenant, **known)[0]
    return Verification(
        ok=row.ok, events=row.events, head=Head(seq=row.seq, hash=row.hash), first_bad=row.first_bad
    )


def events(tx: Transaction, tenant: Tenant, after: int, rows_max: int) -> tuple[Event, ...]:
    """Events of a company in order, after a sequence number."""
    return tuple(
        Event(
            seq=row.seq,
            type=row.type,
            aggregate_type=row.aggregate_type,
            aggregate_id=row.aggregate_id,
            version=row.version,
            data=row.data,
            happened_at=row.happened_at,
            person_id=PersonId(row.person_id),
        )
        for row in tx.rows("audit_events", tenant=tenant, after=after, rows_max=rows_max)
    )


def office_verification(tx: Transaction, kept: Head | None) -> Verification:
    """The chain of the person's office recomputed, and compared with a head kept elsewhere."""
    known = {} if kept is None else {"seq": kept.seq, "hash": kept.hash}
    row = tx.rows("office_verify", **known)[0]
    return Verification(
        ok=row.ok, events=row.events, head=Head(seq=row.seq, hash=row.hash), first_bad=row.first_bad
    )


def replayed(
    tx: Transaction, tenant: Tenant, kind: str, snapshot: int | None, differences_max: int
) -> tuple[Rebuilt, ...]:
    """One kind of rows rebuilt and compared; none where a snapshot has not that kind."""
    return tuple(
        Rebuilt(
            kind=row.kind,
            told=row.rebuilt,
            standing=row.standing,
            differing=row.differing,
            differences=tuple(
                Difference(
                    kind=found["kind"],
                    name=found["name"],
                    id=str(found["id"]),
                    what=found["what"],
                    columns=found["columns"],
                )
                for found in row.differences
            ),
        )
        for row in tx.rows(
            "audit_replay",
            tenant=tenant,
            snapshot=snapshot,
            kinds=(kind,),
            differences_max=differences_max,
        )
    )


def snapshots(tx: Transaction, tenant: Tenant) -> tuple[Snapshot, ...]:
    """The snapshots of a company, the oldest first."""
    return tuple(
        Snapshot(
            seq=row.seq,
            hash=row.hash,
            sha256=row.sha256,
            taken_by=PersonId(row.taken_by),
            taken_at=row.taken_at,
            ok=row.ok,
        )
        for row in tx.rows("audit_snapshots", tenant=tenant)
    )


def hashed_events(
    tx: Transaction, tenant: Tenant, after: int, upto: int
) -> tuple[dict[str, Any], ...]:
    """A page of events with all that is hashed, in the form in which it is hashed."""
    return tuple(
        dict(row._asdict())
        for row in tx.rows("audit_export", tenant=tenant, after=after, upto=upto)
    )
