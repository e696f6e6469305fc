"""People of the company: who has which role, who gave it, and what an administrator does."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from uuid import UUID

from PySide6.QtWidgets import QLineEdit, QWidget

from app.core.changes import Topic
from app.core.errors import QT_TRANSLATE_NOOP, Problem
from app.core.formats import LANGUAGE_NAMES
from app.core.ids import new_id
from app.core.sheet import Sheet
from app.core.texts import Texts
from app.security import service as security
from app.security.records import Member, NewPerson, OfficePerson, PersonId, Role, Standing
from app.security.reports import PeopleList, people_sheet, role_word
from ui.kit.fields import Choice
from ui.kit.workplace import Target, Workplace
from ui.security.acting import ActingScreen, whose
from ui.security.people_acts import people_acts
from ui.security.question import Asking, Shown

_TOPICS = Topic.PEOPLE | Topic.EVENTS
_NAME = QT_TRANSLATE_NOOP("app", "Full name")
_ROLE = QT_TRANSLATE_NOOP("app", "Role")
_PERSON = QT_TRANSLATE_NOOP("app", "Person")
_LANGUAGE = QT_TRANSLATE_NOOP("app", "Language")
_LOGIN = QT_TRANSLATE_NOOP("app", "Login code")
_PASSWORD = QT_TRANSLATE_NOOP("app", "Temporary password")
_NAME_MISSING = QT_TRANSLATE_NOOP("app", "Give the person's name.")
_LOGIN_MISSING = QT_TRANSLATE_NOOP(
    "app", "Type the login code: u_ and 16 letters and digits, as the person reads it to you."
)

OfPerson = Callable[[PersonId, str], None]


class People(ActingScreen):
    """One row for each role; acts for who manages people, a sentence for all others."""

    watches = Topic.PEOPLE
    places: Mapping[str, str] = MappingProxyType({"person.name_missing": "name"})

    def __init__(self, place: Workplace, target: Target) -> None:
        super().__init__(place, target)
        self.setObjectName("security.people")
        self.people = PeopleList(members=())
        rare = ("rename", "sign_ins", "reset", "remove", "disable")
        self.place_acts(people_acts(self), rare=rare)
        self.come_alive()

    def title(self) -> str:
        """What stands on the tab."""
        return self.tr("People and roles")

    # What is read.

    def gather(self, standing: Standing, language: str) -> tuple[object, Sheet | None]:
        """Members with their roles, and the office's people for its administrator."""
        if not standing.manages_people:
            return PeopleList(members=()), None
        books = self.place.books
        office = security.office_people(self.desk) if standing.is_office_administrator else ()
        people = PeopleList(members=security.members(books), office=office)
        return people, people_sheet(people, whose(books, language))

    def take(self, kept: object) -> None:
        """Keep the people for the acts."""
        assert isinstance(kept, PeopleList)
        self.people = kept

    def denied(self) -> tuple[str, str]:
        """Who may not see it is told whom to ask."""
        return self.tr("Only who manages people sees them."), self.whom_to_ask()

    # Who is meant.

    def current(self) -> tuple[PersonId, str] | None:
        """The person and the role of the current row."""
        key = self.view.grid.current_key() if self.view.sheet is not None else None
        if not key:
            return None
        person, _, role = key.partition(" ")
        return PersonId(UUID(person)), role

    def member(self) -> Member | None:
        """The membership of the current row."""
        found = self.current()
        fitting = [one for one in self.people.members if (one.person_id, one.role) == found]
        return fitting[0] if fitting else None

    def name_of(self, person: PersonId) -> str:
        """What a person is called; the login code where the name is not known."""
        for one in self._all():
            if one.person_id == person:
                return one.display_name or one.login
        return ""

    def _all(self) -> tuple[Member | OfficePerson, ...]:
        return (*self.people.members, *self.people.office)

    def office_person(self) -> OfficePerson | None:
        """The person of the office in the current row."""
        found = self.current()
        fitting = [one for one in self.people.office if found and one.person_id == found[0]]
        return fitting[0] if fitting else None

    def is_office(self) -> bool:
        """Whether the reader administers the office."""
        return self.standing is not None and self.standing.is_office_administrator

    def manages(self) -> bool:
        """Whether the reader gives roles here."""
        return self.standing is not None and self.standing.manages_people

    def is_shared(self) -> bool:
        """Whether it is an office's server."""
        return self.standing is not None and self.standing.is_shared

    def _is_me(self, person: PersonId) -> bool:
        return self.standing is not None and self.standing.person_id == person

    def is_other_member(self) -> bool:
        """Whether the current row is a membership of somebody else."""
        member = self.member()
        return member is not None and not self._is_me(member.person_id)

    def is_somebody_else(self) -> bool:
        """Whether the current row is about a person who may be signed in, and not the reader."""
        member, person = self.member(), self.office_person()
        found = person or member
        if found is None or self._is_me(found.person_id) or found.is_disabled:
            return False
        return person is not None or (member is not None and member.state != "invited")

    def may_confirm(self) -> bool:
        """Whether the current row waits for this administrator."""
        member = self.member()
        if member is None or member.state != "unconfirmed" or self.standing is None:
            return False
        is_other = not self._is_me(member.person_id) and not self._is_me(member.granted_by)
        return is_other and self.standing.may("admin:users")

    def may_disable(self) -> bool:
        """Whether the person of the current row can be shut out."""
        person = self.office_person()
        is_other = person is not None and not self._is_me(person.person_id)
        return self.is_office() and is_other and person is not None and not person.is_disabled

    # What is asked, and done.

    def ask_new(self) -> None:
        """A new person of the office."""
        name, language = QLineEdit(), Choice()
        for code, shown in LANGUAGE_NAMES.items():
            language.addItem(shown, code)
        language.setCurrentIndex(language.findData(self.place.language))
        request, desk, keep = new_id(), self.desk, self.place.keep_password

        def do() -> None:
            given, spoken = name.text().strip(), str(language.currentData())

            def create() -> NewPerson:
                made = security.create_person(desk, request, given, spoken)
                if keep is not None and made.password is not None:
                    keep(made.login, made.password)
                return made

            self.change(create, lambda made: self._show_login(given, made), _TOPICS)

        self.ask(
            Asking(
                name="person_new",
                says=QT_TRANSLATE_NOOP(
                    "app",
                    "A new person of the office. The login code and a temporary password are "
                    "shown once; roles are given afterwards.",
                ),
                button=QT_TRANSLATE_NOOP("app", "Make the person"),
                fields=(("name", _NAME, name), ("language", _LANGUAGE, language)),
                checks=lambda: _missing("name", name, _NAME_MISSING),
                does=do,
            )
        )

    def ask_role(self) -> None:
        """A role for somebody of the own office."""
        person, role = Choice(), self._roles()
        known: dict[PersonId, str] = {}
        for one in self._all():
            if not one.is_disabled and not self._is_me(one.person_id) and one.display_name:
                known.setdefault(one.person_id, one.display_name)
        for who, name in sorted(known.items(), key=lambda pair: pair[1]):
            person.addItem(name, str(who))
        found = self.current()
        if found is not None:
            person.setCurrentIndex(max(person.findData(str(found[0])), 0))
        if not known:
            self.tell(
                QT_TRANSLATE_NOOP(
                    "app",
                    "There is nobody else yet. The administrator of the office makes people; people"
                    " of another office are invited.",
                ),
                "bad",
            )
            return
        books = self.place.books

        def do() -> None:
            who, what = PersonId(UUID(person.currentData())), Role(role.currentData())
            self.change(
                lambda: security.grant_role(books, who, what),
                lambda state: self._say_state(state, who, what),
                _TOPICS,
            )

        self.ask(
            Asking(
                name="role_give",
                says=QT_TRANSLATE_NOOP(
                    "app",
                    "A role in this company. On a shared server a role that writes or approves "
                    "waits for a second administrator, where the company has one.",
                ),
                button=QT_TRANSLATE_NOOP("app", "Give the role"),
                fields=(("person", _PERSON, person), ("role", _ROLE, role)),
                does=do,
            )
        )

    def ask_invitation(self) -> None:
        """A role for a person of another office."""
        login, role = QLineEdit(), self._roles()
        books = self.place.books

        def do() -> None:
            code, what = login.text().strip(), Role(role.currentData())
            self.change(
                lambda: security.invite_person(books, code, what).value, self._say_invited, _TOPICS
            )

        self.ask(
            Asking(
                name="person_invite",
                says=QT_TRANSLATE_NOOP(
                    "app",
                    "Somebody of another office works here once the invitation is accepted. The "
                    "person reads the login code to you: it stands in “My access”.",
                ),
                button=QT_TRANSLATE_NOOP("app", "Invite"),
                fields=(("login", _LOGIN, login), ("role", _ROLE, role)),
                checks=lambda: _missing("login", login, _LOGIN_MISSING),
                does=do,
            )
        )

    def ask_confirmation(self) -> None:
        """Whether this administrator agrees to a role that another gave."""
        self._ask_about(
            "role_confirm",
            QT_TRANSLATE_NOOP("app", "{given_by} gave {person} the role {role}. Do you agree?"),
            QT_TRANSLATE_NOOP("app", "Agree to the role"),
            lambda person, role: security.confirm_role(self.place.books, person, Role(role)),
            QT_TRANSLATE_NOOP("app", "{person} has the role {role} from now on."),
        )

    def ask_revocation(self) -> None:
        """Whether a role is to be taken away."""
        self._ask_about(
            "role_revoke",
            QT_TRANSLATE_NOOP("app", "Take the role {role} from {person}? It ends at once."),
            QT_TRANSLATE_NOOP("app", "Take the role away"),
            lambda person, role: security.revoke_role(self.place.books, person, Role(role)),
            QT_TRANSLATE_NOOP("app", "{person} no longer has the role {role}."),
        )

    def ask_removal(self) -> None:
        """Whether a person is to leave the company with all roles."""
        self._ask_about(
            "remove",
            QT_TRANSLATE_NOOP(
                "app",
                "Remove {person} from the company with every role? The connections are cut; other "
                "companies are not touched.",
            ),
            QT_TRANSLATE_NOOP("app", "Remove from the company"),
            lambda person, _role: security.remove_person(self.place.books, person),
            QT_TRANSLATE_NOOP("app", "{person} no longer works in this company."),
        )

    def ask_disabling(self) -> None:
        """Whether a person is to be shut out of the office."""
        self._ask_about(
            "disable",
            QT_TRANSLATE_NOOP(
                "app",
                "Shut {person} out of the office and all its companies? The login ends at once, "
                "and it cannot be opened again.",
            ),
            QT_TRANSLATE_NOOP("app", "Shut the person out"),
            lambda person, _role: security.disable_person(self.desk, person),
            QT_TRANSLATE_NOOP("app", "{person} is shut out."),
        )

    def ask_reset(self) -> None:
        """Whether a person is to get a new temporary password."""
        member = self.member()
        if member is None:
            return
        books = self.place.books
        self.ask(
            Asking(
                name="reset",
                says=QT_TRANSLATE_NOOP(
                    "app",
                    "A new temporary password for {person}? The present one, the telephone and all "
                    "sign-ins end at once.",
                ),
                args={"person": member.display_name},
                button=QT_TRANSLATE_NOOP("app", "Make a new password"),
                is_grave=True,
                does=lambda: self.change(
                    lambda: security.reset_person(books, member.person_id),
                    lambda password: self._show_login(
                        member.display_name,
                        NewPerson(
                            person_id=member.person_id, login=member.login, password=password
                        ),
                    ),
                    _TOPICS,
                ),
            )
        )

    def ask_name(self) -> None:
        """Another name for a person of the office."""
        person = self.office_person()
        if person is None:
            return
        name, desk = QLineEdit(person.display_name), self.desk

        def do() -> None:
            given = name.text().strip()
            self.change(
                lambda: security.rename_person(desk, person.person_id, given),
                lambda _: None,
                _TOPICS,
            )

        self.ask(
            Asking(
                name="rename",
                says=QT_TRANSLATE_NOOP("app", "The name that is shown; the login code stays."),
                button=QT_TRANSLATE_NOOP("app", "Change the name"),
                fields=(("name", _NAME, name),),
                checks=lambda: _missing("name", name, _NAME_MISSING),
                does=do,
            )
        )

    # Pieces.

    def _ask_about(self, name: str, says: str, button: str, does: OfPerson, said: str) -> None:
        """Ask about the person and the role of the current row."""
        found = self.current()
        if found is None:
            return
        person, role = found
        member = self.member()
        args: dict[str, object] = {
            "person": self.name_of(person),
            "role": role_word(role, Texts(self.place.language)),
            "given_by": member.granted_by_name if member is not None else "",
        }
        self.ask(
            Asking(
                name=name,
                says=says,
                args=args,
                button=button,
                is_grave=name != "role_confirm",
                does=lambda: self.change(
                    lambda: does(person, role), lambda _: self.tell(said, "good", **args), _TOPICS
                ),
            )
        )

    def _roles(self) -> Choice:
        choice = Choice()
        texts = Texts(self.place.language)
        for role in Role:
            choice.addItem(role_word(role, texts), str(role))
        return choice

    def _say_state(self, state: str, person: PersonId, role: Role) -> None:
        said = QT_TRANSLATE_NOOP("app", "{person} has the role {role} from now on.")
        if state == "unconfirmed":
            said = QT_TRANSLATE_NOOP(
                "app", "{person} has the role {role} once another administrator confirms it."
            )
        role_said = role_word(role, Texts(self.place.language))
        self.tell(said, person=self.name_of(person), role=role_said)

    def _say_invited(self, _: None) -> None:
        said = QT_TRANSLATE_NOOP(
            "app",
            "If this login code exists, the person now finds the invitation in “My access”. Until "
            "it is accepted, nothing here is open to the person.",
        )
        self.tell(said)

    def _show_login(self, name: str, made: NewPerson) -> None:
        """The login code and the temporary password, this once."""
        if made.password is None:
            self.tell(QT_TRANSLATE_NOOP("app", "{person} is made already."), person=name)
            return
        says = QT_TRANSLATE_NOOP(
            "app",
            "{person}: the login code and the temporary password are shown this once. Hand them "
            "over in person; the password holds for 24 hours.",
        )
        if not self.is_shared():
            says = QT_TRANSLATE_NOOP(
                "app",
                "{person} is made. This computer keeps the password; nobody is asked for it here.",
            )

        def language() -> str:
            return self.place.language

        fields: tuple[tuple[str, str, QWidget], ...] = (
            ("login", _LOGIN, Shown(made.login, language, "shown.login")),
            ("password", _PASSWORD, Shown(made.password, language, "shown.password")),
        )
        self.ask(
            Asking(
                name="login_shown",
                says=says,
                args={"person": name},
                fields=fields,
                does=lambda: None,
            )
        )

    def retranslate(self) -> None:
        """Say the words of the screen, and read the list in its language."""
        super().retranslate()
        self.setAccessibleName(self.title())
        self.view.when_empty(
            self.tr("Nobody works in this company yet."),
            self.tr("Insert makes a person, Ctrl+G gives a role."),
        )


def _missing(name: str, field: QLineEdit, text: str) -> dict[str, Problem]:
    """What is wrong with a field that must hold something."""
    return {} if field.text().strip() else {name: Problem(code=f"{name}.missing", text=text)}
