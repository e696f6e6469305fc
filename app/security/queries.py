"""People, sessions and events as the database's functions give them, put into records."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from app.core.books import Tenant, Transaction
from app.security.records import (
    Company,
    Difference,
    Event,
    EventDetail,
    Happened,
    Head,
    HistoryFilter,
    Invitation,
    Member,
    NewPerson,
    OfficePerson,
    Person,
    PersonId,
    Rebuilt,
    SignIn,
    SignInOf,
    Snapshot,
    Standing,
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
            granted_by=PersonId(row.granted_by),
            granted_at=row.granted_at,
            granted_by_name=row.granted_by_name or "",
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


def standing(tx: Transaction, tenant: Tenant) -> Standing | None:
    """What the person behind the connection is and may do in a company; None for a stranger."""
    people = tx.rows("who_am_i")
    if not people:
        return None
    me = people[0]
    entered = [row for row in tx.rows("my_companies") if row.tenant_id == tenant]
    permissions = frozenset(entered[0].permissions) if entered else frozenset()
    names = tx.rows("administrators", tenant=tenant) if permissions else ()
    return Standing(
        person_id=PersonId(me.person_id),
        login=me.login,
        display_name=me.display_name,
        is_office_administrator=me.is_office_administrator,
        has_second_factor=me.has_second_factor,
        is_shared=tx.rows("server_status")[0].kind == "shared",
        permissions=permissions,
        administrators=tuple(row.display_name for row in names),
    )


def office(tx: Transaction) -> UUID:
    """The office of the person behind the connection."""
    return UUID(str(tx.rows("who_am_i")[0].office_id))


def sign_ins(tx: Transaction) -> tuple[SignIn, ...]:
    """The person's sign-ins that still hold, the newest first."""
    found: dict[UUID, list[Any]] = {}
    for row in tx.rows("my_sessions"):
        found.setdefault(row.sign_in, []).append(row)
    made = [
        SignIn(
            sign_in=sign_in,
            connections=len(rows),
            began_at=min(row.began_at for row in rows),
            expires_at=max(row.expires_at for row in rows),
            is_this=any(row.is_this for row in rows),
        )
        for sign_in, rows in found.items()
    ]
    return tuple(sorted(made, key=lambda one: one.began_at, reverse=True))


def sign_ins_of(tx: Transaction, tenant: Tenant, person: PersonId) -> tuple[SignInOf, ...]:
    """The sign-ins of a colleague that still hold, the newest first."""
    found = [
        SignInOf(
            sign_in=row.sign_in,
            began_at=row.began_at,
            last_at=row.last_at,
            expires_at=row.expires_at,
        )
        for row in tx.rows("sign_ins_of", tenant=tenant, person=person)
    ]
    return tuple(reversed(found))


def invitations(tx: Transaction) -> tuple[Invitation, ...]:
    """The companies that invite the person."""
    return tuple(
        Invitation(
            tenant=Tenant(row.tenant_id),
            company=row.company,
            role=row.role,
            granted_at=row.granted_at,
        )
        for row in tx.rows("my_invitations")
    )


def history(
    tx: Transaction, tenant: Tenant, wanted: HistoryFilter, before: int | None, rows_max: int
) -> tuple[Happened, ...]:
    """A page of what happened in a company, the newest first."""
    rows = tx.rows(
        "audit_history",
        tenant=tenant,
        before=before,
        rows_max=rows_max,
        types=wanted.types,
        person=wanted.person_id,
        **{"from": wanted.from_at},
        until=wanted.until_at,
        aggregate_type=wanted.aggregate_type,
        aggregate=wanted.aggregate_id,
    )
    names = _names(tx, tenant, rows)
    return tuple(
        Happened(
            seq=row.seq,
            type=row.type,
            aggregate_type=row.aggregate_type,
            aggregate_id=row.aggregate_id,
            version=row.version,
            happened_at=row.happened_at,
            person_id=PersonId(row.person_id),
            person_name=names.get(row.person_id, ""),
            name=row.name or _named(row, names),
        )
        for row in rows
    )


def event(tx: Transaction, tenant: Tenant, seq: int, kin: tuple[str, ...]) -> EventDetail | None:
    """One event whole, and the latest earlier one of these types about the same thing."""
    rows = tx.rows("audit_event", tenant=tenant, seq=seq, kin=kin)
    if not rows:
        return None
    row = rows[0]
    names = _names(tx, tenant, rows)
    return EventDetail(
        seq=row.seq,
        type=row.type,
        aggregate_type=row.aggregate_type,
        aggregate_id=row.aggregate_id,
        version=row.version,
        happened_at=row.happened_at,
        person_id=PersonId(row.person_id),
        person_name=names.get(row.person_id, ""),
        name=row.name or _named(row, names),
        data=row.data,
        login=row.login,
        hash=row.hash,
        before_seq=row.before_seq,
        before_data=row.before_data,
    )


def _names(tx: Transaction, tenant: Tenant, rows: list[Any]) -> dict[UUID, str]:
    """Names of the people whom events tell of: who did them, and whom they were done to."""
    people = {row.person_id for row in rows}
    people |= {row.aggregate_id for row in rows if row.aggregate_type == "person"}
    if not people:
        return {}
    found = tx.rows("audit_people", tenant=tenant, people=tuple(people))
    return {row.person_id: row.display_name for row in found}


def _named(row: Any, names: dict[UUID, str]) -> str:
    """What the person is called whom an event is about."""
    return names.get(row.aggregate_id, "") if row.aggregate_type == "person" else ""
