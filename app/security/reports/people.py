"""The people of a company with their roles, and those of the office who have none there."""

from __future__ import annotations

from dataclasses import dataclass

from app.core.errors import QT_TRANSLATE_NOOP
from app.core.sheet import Column, Kind, Row, Sheet
from app.core.texts import Texts
from app.security.records import Member, OfficePerson, PersonId
from app.security.reports.frame import Whose
from app.security.reports.words import MEMBER_STATES, role_word


@dataclass(frozen=True, slots=True, kw_only=True)
class PeopleList:
    """Who works in the company; the office's people where the reader administers it."""

    members: tuple[Member, ...]
    office: tuple[OfficePerson, ...] = ()

    @property
    def others(self) -> tuple[OfficePerson, ...]:
        """People of the office without a role in the company."""
        known = {member.person_id for member in self.members}
        return tuple(one for one in self.office if one.person_id not in known)


def row_key(person: PersonId, role: str) -> str:
    """The key of a row: whose, and which role."""
    return f"{person} {role}"


def people_sheet(people: PeopleList, whose: Whose) -> Sheet:
    """One row for each role of a person; a person without one has a row too."""
    texts = whose.texts
    rows = [_member(member, texts) for member in people.members]
    rows.extend(_other(person, texts) for person in people.others)
    return Sheet(
        name="people",
        title=texts.say(QT_TRANSLATE_NOOP("app", "People and roles")),
        columns=(
            Column("name", texts.say(QT_TRANSLATE_NOOP("app", "Full name"))),
            Column("role", texts.say(QT_TRANSLATE_NOOP("app", "Role"))),
            Column("state", texts.say(QT_TRANSLATE_NOOP("app", "State"))),
            Column("given_by", texts.say(QT_TRANSLATE_NOOP("app", "Given by"))),
            Column("given_at", texts.say(QT_TRANSLATE_NOOP("app", "Given on")), Kind.DATE),
            Column("login", texts.say(QT_TRANSLATE_NOOP("app", "Login code")), Kind.CODE),
        ),
        rows=tuple(rows),
        company=whose.company,
        id_code=whose.id_code,
        language=whose.language,
    )


def _member(member: Member, texts: Texts) -> Row:
    state = "disabled" if member.is_disabled else member.state
    said = texts.say(MEMBER_STATES.get(state, state))
    if member.is_single_handed and state == "active":
        alone = QT_TRANSLATE_NOOP("app", "{state}, given without a second administrator")
        said = texts.say(alone, state=said)
    # Of whom another office keeps, only the login code is known before the invitation is accepted.
    name = member.display_name or texts.say(QT_TRANSLATE_NOOP("app", "(invited person)"))
    return Row(
        key=row_key(member.person_id, member.role),
        cells={
            "name": name,
            "role": role_word(member.role, texts),
            "state": said,
            "given_by": member.granted_by_name,
            "given_at": member.granted_at,
            "login": member.login,
        },
    )


def _other(person: OfficePerson, texts: Texts) -> Row:
    state = "disabled" if person.is_disabled else "none"
    office = texts.say(QT_TRANSLATE_NOOP("app", "Administrator of the office"))
    return Row(
        key=row_key(person.person_id, ""),
        cells={
            "name": person.display_name,
            "role": office if person.is_office_administrator else "",
            "state": texts.say(MEMBER_STATES[state]),
            "login": person.login,
        },
    )
