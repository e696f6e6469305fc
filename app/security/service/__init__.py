"""What one can do about people, sessions and the chain. Each verb is one transaction."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from uuid import UUID

from app.core.books import Books, Desk, Tenant
from app.core.changes import Topic
from app.core.errors import QT_TRANSLATE_NOOP, Denied, NotFound, Refused
from app.core.messages import MESSAGES
from app.security import chain_file, queries
from app.security.records import (
    REPLAY_KINDS,
    Company,
    Enrolment,
    Event,
    Exported,
    FileVerification,
    Head,
    Member,
    NewPerson,
    OfficePerson,
    Person,
    PersonId,
    Rebuilt,
    Replay,
    Role,
    Snapshot,
    Verification,
)
from app.security.service.history import check_chain, check_office, event, history
from app.security.service.people import (
    accept_invitation,
    decline_invitation,
    end_sign_ins,
    end_sign_ins_of,
    invitations,
    invite_person,
    remove_person,
    rename_person,
    reset_person,
    sign_ins,
    sign_ins_of,
    standing,
)

Progress = Callable[[str, int, int], None]
"""Told what is being done, how much is done, and out of how much."""

__all__ = [
    "Progress",
    "accept_invitation",
    "begin_enrolment",
    "change_password",
    "check_chain",
    "check_office",
    "colleague_named",
    "colleagues",
    "companies",
    "confirm_role",
    "create_company",
    "create_person",
    "decline_invitation",
    "disable_person",
    "end_sign_ins",
    "end_sign_ins_of",
    "event",
    "events",
    "export_chain",
    "find_company",
    "finish_enrolment",
    "grant_role",
    "head",
    "history",
    "invitations",
    "invite_person",
    "members",
    "office_people",
    "remove_person",
    "rename_person",
    "replay",
    "reset_person",
    "revoke_role",
    "sign_in",
    "sign_in_with_recovery",
    "sign_ins",
    "sign_ins_of",
    "sign_out",
    "snapshots",
    "standing",
    "take_snapshot",
    "verify_chain",
    "verify_file",
    "verify_office",
    "who_am_i",
]

_WRONG_CODE = QT_TRANSLATE_NOOP(
    "app", "The code is not right. Wait for the next one and type it again."
)


def who_am_i(desk: Desk) -> Person:
    """The person behind the connection.

    Raises: Denied "person.unknown" for a login that belongs to nobody here.
    """
    with desk.read() as tx:
        found = queries.person(tx)
    if found is None:
        raise Denied(
            "person.unknown",
            QT_TRANSLATE_NOOP(
                "app",
                "This login belongs to no person here, or the person was shut out. Ask your "
                "administrator.",
            ),
        )
    return found


def begin_enrolment(desk: Desk) -> str:
    """The secret (base32) to be put into the telephone, before the first sign-in with a code."""
    with desk.write() as tx:
        return str(tx.call("enrol_second_factor"))


def finish_enrolment(desk: Desk, code: str) -> Enrolment:
    """Confirm the telephone with its first code; the connection is verified afterwards.

    Raises: Refused "second_factor.wrong"; Denied "second_factor.wait" or ".locked" after many
    wrong ones.
    """
    with desk.write() as tx:
        answer = tx.call("confirm_second_factor", code=code)
    _accept(desk, answer)
    return Enrolment(recovery_codes=tuple(answer["recovery_codes"]))


def sign_in(desk: Desk, code: str) -> None:
    """Verify the connection with a code of the telephone.

    Raises: Refused "second_factor.wrong"; Denied "second_factor.wait" or ".locked" after many
    wrong ones.
    """
    with desk.write() as tx:
        answer = tx.call("login_totp", code=code)
    _accept(desk, answer)


def sign_in_with_recovery(desk: Desk, code: str) -> None:
    """Verify the connection with one of the single-use recovery codes."""
    with desk.write() as tx:
        answer = tx.call("login_recovery", code=code)
    _accept(desk, answer)


def sign_out(desk: Desk) -> int:
    """End this session and those that branched from it; gives how many.

    The desk knows no session afterwards, also where the server could not be told.
    """
    try:
        with desk.write() as tx:
            return int(tx.call("logout"))
    finally:
        desk.forget_session()


def _accept(desk: Desk, answer: dict[str, object]) -> None:
    """Keep a session that was given.

    The wrong answer was committed first, so that its count stays.
    """
    if not desk.accept(answer):
        raise Refused("second_factor.wrong", _WRONG_CODE)


def change_password(desk: Desk, password: str) -> None:
    """Change the own password.

    Raises: Refused "password.weak".
    """
    with desk.write() as tx:
        tx.call("change_password", password=password)
    desk.renew(password)


def companies(desk: Desk) -> tuple[Company, ...]:
    """The companies the person may enter, by name."""
    with desk.read() as tx:
        return queries.companies(tx)


def create_person(
    desk: Desk, request: UUID, name: str, language: str = "ka", is_administrator: bool = False
) -> NewPerson:
    """A new person of the office, with a temporary password shown this once.

    For its administrator.
    """
    with desk.write() as tx:
        return queries.create_person(tx, request, name, language, is_administrator)


def office_people(desk: Desk) -> tuple[OfficePerson, ...]:
    """The people of the office, for its administrator."""
    with desk.read() as tx:
        return queries.office_people(tx)


def disable_person(desk: Desk, person: PersonId) -> None:
    """Shut a person out: no login, no session, connections cut.

    Asked twice, in two transactions: a login accepted between the two would keep an old view.
    """
    for _ in range(2):
        with desk.write() as tx:
            tx.call("disable_person", person=person)


def grant_role(books: Books, person: PersonId, role: Role) -> str:
    """Give a person a role in the company; gives its state: active, or unconfirmed.

    Raises: Denied for the own account; NotFound for a person of another office.
    """
    with books.write() as tx:
        return str(tx.call("grant_role", tenant=books.tenant, person=person, role=role))


def confirm_role(books: Books, person: PersonId, role: Role) -> None:
    """Agree, as a second administrator, to a role with write or approve rights."""
    with books.write() as tx:
        tx.call("confirm_role", tenant=books.tenant, person=person, role=role)


def revoke_role(books: Books, person: PersonId, role: Role) -> None:
    """Take a role in the company from a person."""
    with books.write() as tx:
        tx.call("revoke_role", tenant=books.tenant, person=person, role=role)


def members(books: Books) -> tuple[Member, ...]:
    """The members of the company with their roles, for who manages them."""
    with books.read() as tx:
        return queries.members(tx, books.tenant)


def colleagues(books: Books) -> dict[UUID, str]:
    """Names of the active members of the company, for its members."""
    with books.read() as tx:
        return queries.colleagues(tx, books.tenant)


def colleague_named(books: Books, name: str) -> UUID:
    """The one member of the company who bears a name, or has that id.

    Raises: NotFound "person.not_found", also where two bear the name.
    """
    people = colleagues(books)
    found = [person for person, shown in people.items() if name in (shown, str(person))]
    if len(found) != 1:
        raise NotFound("person.not_found", MESSAGES["person.not_found"])
    return found[0]


def find_company(desk: Desk, name: str | None) -> Company:
    """The company meant by a name, an id or a part of the name.

    With None the only real one, else the demo.

    Raises: NotFound "company.not_found"; Refused "company.ambiguous" naming those that fit.
    """
    entered = [company for company in companies(desk) if company.roles]
    if name is None:
        fitting = [c for c in entered if c.kind == "real"] or [
            c for c in entered if c.kind == "demo"
        ]
    else:
        fitting = [c for c in entered if name in (str(c.tenant), c.name)]
        fitting = fitting or [c for c in entered if name.casefold() in c.name.casefold()]
    if not fitting:
        raise NotFound(
            "company.not_found",
            QT_TRANSLATE_NOOP(
                "app",
                "There is no such company for you here. Make one with “company create”, or "
                "“demo create” to look around.",
            ),
        )
    if len(fitting) > 1:
        raise Refused(
            "company.ambiguous",
            QT_TRANSLATE_NOOP(
                "app", "Several companies fit: {companies}. Name one with --company."
            ),
            companies=", ".join(company.name for company in fitting),
        )
    return fitting[0]


def head(books: Books) -> Head:
    """The head of the company's chain: print it, and no later change goes unnoticed."""
    with books.read() as tx:
        return queries.head(tx, books.tenant)


def verify_chain(books: Books, kept: Head | None = None) -> Verification:
    """Recompute the whole chain, and compare it with a head kept elsewhere."""
    with books.read() as tx:
        return queries.verification(tx, books.tenant, kept)


def events(books: Books, after: int = 0, rows_max: int = 200) -> tuple[Event, ...]:
    """Events of the company in order, after a sequence number; at most `rows_max` rows."""
    with books.read() as tx:
        return queries.events(tx, books.tenant, after, rows_max)


def verify_office(desk: Desk, kept: Head | None = None) -> Verification:
    """Recompute the chain of the office, for its administrator."""
    with desk.read() as tx:
        return queries.office_verification(tx, kept)


def replay(
    books: Books,
    from_snapshot: int | None = None,
    differences_max: int = 20,
    progress: Progress | None = None,
) -> Replay:
    """Rebuild the books from their events alone and compare: no row may differ.

    From a snapshot only the events after it are read; what was before is compared by digests.
    Raises: NotFound "snapshot.not_found".
    """
    kinds = REPLAY_KINDS if from_snapshot is None else ("months", *REPLAY_KINDS)
    found: list[Rebuilt] = []
    with books.read() as tx:
        head = queries.head(tx, books.tenant)
        for place, kind in enumerate(kinds):
            if progress is not None:
                progress(kind, place, len(kinds))
            found += queries.replayed(tx, books.tenant, kind, from_snapshot, differences_max)
            if found and found[-1].kind == "snapshots":
                break
    return Replay(head=head, snapshot=from_snapshot, kinds=tuple(found))


def snapshots(books: Books) -> tuple[Snapshot, ...]:
    """The snapshots of the company, the oldest first."""
    with books.read() as tx:
        return queries.snapshots(tx, books.tenant)


def take_snapshot(books: Books, request: UUID) -> Head:
    """Keep the state of the books at the head of the chain; gives that head.

    Raises: Refused "snapshot.nothing_new".
    """
    with books.write() as tx:
        answer = tx.call("take_snapshot", tenant=books.tenant, request=request)
    return Head(seq=answer["seq"], hash=answer["hash"])


def export_chain(
    books: Books, path: Path, from_seq: int = 1, progress: Progress | None = None
) -> Exported:
    """Write the events from a number on to a file that can be checked without the program.

    Raises: Refused "audit.nothing_to_export", "file.unwritable".
    """
    part = path.with_name(f".{path.name}.part")
    try:
        with books.read() as tx:
            head = queries.head(tx, books.tenant)
        with part.open("w", encoding="utf-8", newline="\n") as file:
            if not 1 <= from_seq <= head.seq:
                raise Refused(
                    "audit.nothing_to_export",
                    QT_TRANSLATE_NOOP(
                        "app",
                        "There is no event {seq} in this chain; its last is {last}. Name an "
                        "earlier one.",
                    ),
                    seq=from_seq,
                    last=head.seq,
                )
            for line in _chain_lines(books, head, from_seq):
                file.write(json.dumps(line, ensure_ascii=False, separators=(",", ":")) + "\n")
                if progress is not None and "seq" in line:
                    progress("export", int(line["seq"]) - from_seq + 1, head.seq - from_seq + 1)
        part.replace(path)
    except OSError as error:
        raise Refused(
            "file.unwritable",
            QT_TRANSLATE_NOOP(
                "app",
                "{file} cannot be written: {reason}. Choose another folder, or close the file.",
            ),
            file=str(path),
            reason=error.strerror or "",
        ) from None
    finally:
        part.unlink(missing_ok=True)
    return Exported(events=head.seq - from_seq + 1, head=head)


def _chain_lines(books: Books, head: Head, from_seq: int) -> Iterator[dict[str, Any]]:
    """The lines of an exported chain: what it is, the events, and how it ends.

    Each page is a question of its own, so other work goes on between; events never change.
    """
    told = {"seq": head.seq, "hash": head.hash}
    with books.read() as tx:
        name = tx.rows("company", tenant=books.tenant)[0].name
        page = queries.hashed_events(tx, books.tenant, from_seq - 1, head.seq)
    yield {
        "format": chain_file.FORMAT,
        "company": name,
        "tenant": str(books.tenant),
        "exported_at": books.clock().isoformat(timespec="seconds"),
        "first_seq": from_seq,
        "previous_hash": page[0]["previous_hash"],
        "head": told,
    }
    while page:
        yield from page
        with books.read() as tx:
            page = queries.hashed_events(tx, books.tenant, page[-1]["seq"], head.seq)
    yield {"events": head.seq - from_seq + 1, "head": told}


def verify_file(path: Path, kept: Head | None = None) -> FileVerification:
    """Check an exported chain without any database.

    Raises: NotFound "file.not_found".
    """
    if not path.is_file():
        raise NotFound(
            "file.not_found",
            QT_TRANSLATE_NOOP("app", "There is no file {file}. Check the name and the folder."),
            file=str(path),
        )
    found = chain_file.verify(path, None if kept is None else (kept.seq, kept.hash))
    return FileVerification(
        ok=found.reason is None,
        events=found.events,
        head=Head(seq=found.seq, hash=found.hash),
        first_bad=found.first_bad,
        line=found.line,
        reason=found.reason,
    )


def announce(books: Books, topics: Topic) -> None:
    """Tell colleagues what was changed, in a transaction of its own after the change."""
    with books.write() as tx:
        tx.call("announce", tenant=books.tenant, topics=topics.names)


def create_company(desk: Desk, request: UUID, company: dict[str, object]) -> Tenant:
    """A new company, founded from its settings, chart, account roles and registers.

    For the office administrator.

    Raises: Refused for wrong settings; Denied for others.
    """
    with desk.write() as tx:
        return Tenant(tx.call("create_company", request=request, company=company))
