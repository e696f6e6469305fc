"""davtari person and davtari role: who may come in, and what they may do."""

from __future__ import annotations

import argparse
from pathlib import Path

from app.cli.arguments import Adder
from app.cli.context import Context
from app.cli.invitations import authority_of, invite
from app.cli.output import Answer
from app.core.errors import QT_TRANSLATE_NOOP, NotFound
from app.core.formats import LANGUAGES
from app.core.ids import new_id
from app.core.texts import Texts
from app.security import service as security
from app.security.records import PersonId, Role


def add(commands: Adder) -> None:
    """Add the groups."""
    person = commands.group("person", "people of the office")
    create = person.command("create", _create, "make a person with a temporary password")
    create.add_argument("--name", required=True, metavar="NAME")
    create.add_argument("--language", choices=LANGUAGES, default="ka")
    create.add_argument(
        "--administrator", action="store_true", help="may make people and companies"
    )
    create.add_argument(
        "--invitation", type=Path, metavar="FILE", help="write what the person opens first"
    )
    person.command("list", _list, "list the people of the office")
    disable = person.command("disable", _disable, "shut a person out at once")
    disable.add_argument("person_name", metavar="PERSON", help="login or name")
    role = commands.group("role", "roles of people in a company")
    for name, run, words in (
        ("grant", _grant, "give a person a role in the company"),
        ("revoke", _revoke, "take a role in the company from a person"),
    ):
        command = role.command(name, run, words)
        command.add_argument("person_name", metavar="PERSON", help="login or name")
        command.add_argument("role", choices=[str(role) for role in Role])


def _create(context: Context, given: argparse.Namespace) -> Answer:
    if given.invitation is not None:
        # Before anything is made: an address that cannot be used is told at once.
        authority_of(given.server)
    made = security.create_person(
        context.desk(), new_id(), given.name, given.language, given.administrator
    )
    document = {"person": made.person_id, "login": made.login}
    if given.invitation is not None:
        office = security.who_am_i(context.desk()).office_name
        who = (made.login, given.name)
        document["invitation"] = invite(given.invitation, given.server, who, office)
    if context.is_own_computer and made.password is not None:
        context.own_computer().keep(made.login, made.password)
        said = QT_TRANSLATE_NOOP("app", "{person} is made; the password is kept on this computer.")
        return Answer(document=document, lines=(Texts(given.lang).say(said, person=given.name),))
    said = QT_TRANSLATE_NOOP(
        "app",
        "{person} is made. Login {login}, temporary password {password}: it is shown this once and "
        "holds for 24 hours.",
    )
    line = Texts(given.lang).say(said, person=given.name, login=made.login, password=made.password)
    return Answer(document={**document, "password": made.password}, lines=(line,))


def _list(context: Context, _given: argparse.Namespace) -> Answer:
    found = security.office_people(context.desk())
    return Answer(
        document={
            "people": [
                {
                    "person": p.person_id,
                    "login": p.login,
                    "name": p.display_name,
                    "administrator": p.is_office_administrator,
                    "disabled": p.is_disabled,
                }
                for p in found
            ]
        },
        lines=tuple(f"{p.login}  {p.display_name}" for p in found),
    )


def _disable(context: Context, given: argparse.Namespace) -> Answer:
    person = _find(context, given.person_name)
    security.disable_person(context.desk(), person)
    said = QT_TRANSLATE_NOOP("app", "{person} is shut out.")
    return Answer(
        document={"person": person, "disabled": True},
        lines=(Texts(given.lang).say(said, person=given.person_name),),
    )


def _grant(context: Context, given: argparse.Namespace) -> Answer:
    person = _find(context, given.person_name)
    state = security.grant_role(context.books(), person, Role(given.role))
    return Answer(document={"person": person, "role": given.role, "state": state}, lines=(state,))


def _revoke(context: Context, given: argparse.Namespace) -> Answer:
    person = _find(context, given.person_name)
    security.revoke_role(context.books(), person, Role(given.role))
    said = QT_TRANSLATE_NOOP("app", "{person} no longer has the role {role}.")
    return Answer(
        document={"person": person, "role": given.role, "state": "revoked"},
        lines=(Texts(given.lang).say(said, person=given.person_name, role=given.role),),
    )


def _find(context: Context, name: str) -> PersonId:
    """The person of the office meant by a login or a name.

    Raises: NotFound "person.not_found".
    """
    found = [p for p in security.office_people(context.desk()) if name in (p.login, p.display_name)]
    if len(found) != 1:
        raise NotFound(
            "person.not_found",
            QT_TRANSLATE_NOOP("app", "There is no single person “{person}” in this office."),
            person=name,
        )
    return found[0].person_id
