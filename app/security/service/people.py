"""Verbs about people of a company: who may come in, with which role, and who agrees."""

from __future__ import annotations

from uuid import UUID

from app.core.books import Books, Desk, Tenant
from app.core.changes import Changed, Topic
from app.core.errors import Denied
from app.core.messages import MESSAGES
from app.security import queries
from app.security.records import Invitation, PersonId, Role, SignIn, SignInOf, Standing


def standing(books: Books) -> Standing:
    """What the person is and may do here.

    Raises: Denied "person.unknown" for a login that belongs to nobody here.
    """
    with books.read() as tx:
        found = queries.standing(tx, books.tenant)
    if found is None:
        raise Denied("person.unknown", MESSAGES["person.unknown"])
    return found


def invite_person(books: Books, login: str, role: Role) -> Changed[None]:
    """Invite a person of another office by the login code; silent whether or not it exists."""
    with books.write() as tx:
        tx.call("invite_person", tenant=books.tenant, login=login.strip().lower(), role=role)
    return Changed(value=None, topics=Topic.PEOPLE | Topic.EVENTS)


def reset_person(books: Books, person: PersonId) -> str:
    """A new temporary password for a person of this company alone; sessions and telephone end.

    Raises: Denied "person.own_account", "person.shared"; NotFound "person.not_found".
    """
    with books.write() as tx:
        return str(tx.call("reset_person", tenant=books.tenant, person=person))


def remove_person(books: Books, person: PersonId) -> None:
    """Take a person out of the company with all roles, and cut the connections.

    Asked twice, in two transactions, while the person is still known here.

    Raises: Denied "person.own_account"; NotFound "person.not_found".
    """
    with books.write() as tx:
        tx.call("remove_person", tenant=books.tenant, person=person)


def rename_person(desk: Desk, person: PersonId, name: str) -> None:
    """Change the name shown for a person of the office; the login stays.

    Raises: Refused "person.name_missing"; NotFound "person.not_found".
    """
    with desk.write() as tx:
        tx.call("rename_person", person=person, name=name)


def sign_ins(desk: Desk) -> tuple[SignIn, ...]:
    """The person's own sign-ins that still hold, the newest first; none on an own computer."""
    with desk.read() as tx:
        return queries.sign_ins(tx)


def end_sign_ins(desk: Desk, sign_ins: tuple[UUID, ...]) -> int:
    """End sign-ins of one's own, say of a lost laptop, and cut them off at once.

    Gives how many were still alive.
    """
    with desk.write() as tx:
        return sum(bool(tx.call("end_sign_in", sign_in=one)) for one in sign_ins)


def sign_ins_of(books: Books, person: PersonId) -> tuple[SignInOf, ...]:
    """The sign-ins of a colleague that still hold, the newest first.

    Raises: Denied "permission.missing", "person.shared"; NotFound "person.not_found".
    """
    with books.read() as tx:
        return queries.sign_ins_of(tx, books.tenant, person)


def end_sign_ins_of(books: Books, person: PersonId, sign_ins: tuple[UUID, ...]) -> int:
    """End sign-ins of a colleague and cut them off at once; gives how many were still alive.

    Raises: Denied "permission.missing", "person.shared"; NotFound "person.not_found".
    """
    with books.write() as tx:
        given = {"tenant": books.tenant, "person": person}
        return sum(bool(tx.call("end_sign_in_of", **given, sign_in=one)) for one in sign_ins)


def invitations(desk: Desk) -> tuple[Invitation, ...]:
    """The companies that invite the person."""
    with desk.read() as tx:
        return queries.invitations(tx)


def accept_invitation(desk: Desk, tenant: Tenant, role: str) -> str:
    """Accept an invitation; gives the state: active, or unconfirmed.

    Raises: NotFound "invitation.not_found".
    """
    with desk.write() as tx:
        return str(tx.call("accept_invitation", tenant=tenant, role=role))


def decline_invitation(desk: Desk, tenant: Tenant, role: str) -> None:
    """Decline an invitation.

    Raises: NotFound "invitation.not_found".
    """
    with desk.write() as tx:
        tx.call("decline_invitation", tenant=tenant, role=role)
