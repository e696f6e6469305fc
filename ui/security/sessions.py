"""One's own way in: sign-ins, password, telephone, and the companies that invite one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from app.core.changes import Topic
from app.core.errors import QT_TRANSLATE_NOOP, Problem
from app.core.sheet import Sheet
from app.core.texts import Texts
from app.security import service as security
from app.security.records import Enrolment, Invitation, SignIn, Standing
from app.security.reports import (
    Whose,
    codes_sheet,
    invitations_sheet,
    role_word,
    sign_ins_sheet,
)
from ui.kit import theme
from ui.kit.acts import Act
from ui.kit.content import Content, prepare
from ui.kit.sheet_view import SheetView
from ui.kit.workplace import Target, Workplace
from ui.printing.codes import CodesBar
from ui.security.acting import ActingScreen
from ui.security.question import Asking, Shown
from ui.security.second_list import name_parts

_PASSWORD = QT_TRANSLATE_NOOP("app", "New password")
_AGAIN = QT_TRANSLATE_NOOP("app", "The same again")
_SECRET = QT_TRANSLATE_NOOP("app", "Key for the telephone")
_CODE = QT_TRANSLATE_NOOP("app", "Code that the telephone shows")
_CODES = QT_TRANSLATE_NOOP("app", "Recovery codes")
_KEEP = QT_TRANSLATE_NOOP("app", "Keep them")


@dataclass(frozen=True, slots=True, kw_only=True)
class Access:
    """What was read about one's own way in."""

    sign_ins: tuple[SignIn, ...]
    invitations: tuple[Invitation, ...]
    invited: Content


class Sessions(ActingScreen):
    """Who I am here, where I am signed in, and what I may change about it."""

    watches = Topic.PEOPLE
    places: Mapping[str, str] = MappingProxyType(
        {"password.weak": "password", "second_factor.wrong": "code"}
    )

    def __init__(self, place: Workplace, target: Target) -> None:
        super().__init__(place, target)
        self.setObjectName("security.sessions")
        self.sign_ins: tuple[SignIn, ...] = ()
        self.invitations: tuple[Invitation, ...] = ()
        self._is_enrolling = False
        self._who = QLabel()
        self._who.setObjectName("sessions.who")
        self._who.setFont(theme.sans(15, bold=True))
        self._factor = QLabel()
        self._factor.setObjectName("sessions.factor")
        self._factor.setProperty("role", "muted")
        self._factor.setWordWrap(True)
        self._login = QLabel()
        self.login = Shown("", lambda: self.place.language, "sessions.login")
        self._login.setBuddy(self.login.field)
        self.invited = SheetView()
        name_parts(self.invited, "invitations")
        self._invited_title = QLabel()
        self._invited_title.setFont(theme.sans(bold=True))
        self._invited_title.setContentsMargins(12, 8, 12, 4)
        self._arrange()
        self.place_acts(self._acts(), rare=("end_others", "decline"))
        self.question_.closed.connect(self._warn_if_enrolling)
        self.invited.grid.selectionModel().currentRowChanged.connect(lambda *_: self._row_changed())
        self.come_alive()

    def _arrange(self) -> None:
        head = QFrame()
        head.setObjectName("shell.bar")
        row = QHBoxLayout(head)
        row.setContentsMargins(24, 8, 24, 8)
        row.setSpacing(8)
        names = QVBoxLayout()
        names.addWidget(self._who)
        names.addWidget(self._factor)
        row.addLayout(names, 1)
        row.addWidget(self._login)
        row.addWidget(self.login)
        self.column.removeWidget(self.view)
        self._low = QWidget()
        low = QVBoxLayout(self._low)
        low.setContentsMargins(0, 0, 0, 0)
        low.setSpacing(0)
        low.addWidget(self._invited_title)
        low.addWidget(self.invited, 1)
        split = QSplitter(Qt.Orientation.Vertical)
        split.setObjectName("sessions.split")
        split.setChildrenCollapsible(False)
        split.addWidget(self.view)
        split.addWidget(self._low)
        split.setStretchFactor(0, 2)
        split.setStretchFactor(1, 1)
        self._low.hide()
        self.column.addWidget(head)
        self.column.addWidget(split, 1)

    def _acts(self) -> tuple[Act, ...]:
        return (
            Act(
                name="password",
                title=QT_TRANSLATE_NOOP("app", "Change the password"),
                does=self.ask_password,
                keys=("F2",),
                icon="access",
                is_main=True,
                is_possible=self._has_password,
            ),
            Act(
                name="telephone",
                title=QT_TRANSLATE_NOOP("app", "New telephone and recovery codes"),
                does=self.ask_telephone,
                icon="telephone",
                is_possible=self._is_shared,
            ),
            Act(
                name="end_one",
                title=QT_TRANSLATE_NOOP("app", "End this sign-in"),
                does=self.ask_end,
                keys=("Del",),
                icon="close",
                is_possible=lambda: self._chosen() is not None,
            ),
            Act(
                name="end_others",
                title=QT_TRANSLATE_NOOP("app", "End all others"),
                does=self.ask_end_others,
                keys=("Ctrl+Del",),
                is_possible=lambda: any(not one.is_this for one in self.sign_ins),
            ),
            Act(
                name="accept",
                title=QT_TRANSLATE_NOOP("app", "Accept the invitation"),
                does=self.ask_acceptance,
                keys=("Ctrl+Shift+G",),
                icon="good",
                is_possible=lambda: self._invitation() is not None,
            ),
            Act(
                name="decline",
                title=QT_TRANSLATE_NOOP("app", "Decline"),
                does=self.ask_refusal,
                is_possible=lambda: self._invitation() is not None,
            ),
        )

    def title(self) -> str:
        """What stands on the tab."""
        return self.tr("My access")

    # What is read.

    def gather(self, standing: Standing, language: str) -> tuple[object, Sheet | None]:
        """The person's sign-ins and invitations."""
        mine = Whose(language=language)
        sign_ins = security.sign_ins(self.desk)
        invitations = security.invitations(self.desk)
        invited = prepare(invitations_sheet(invitations, mine))
        kept = Access(sign_ins=sign_ins, invitations=invitations, invited=invited)
        return kept, sign_ins_sheet(sign_ins, mine) if standing.is_shared else None

    def take(self, kept: object) -> None:
        """Show who it is, and the invitations."""
        assert isinstance(kept, Access)
        self.sign_ins, self.invitations = kept.sign_ins, kept.invitations
        self.invited.fill(kept.invited)
        self._low.setVisible(bool(kept.invitations))
        if self.standing is not None:
            self._who.setText(self.standing.display_name)
            self.login.field.setText(self.standing.login)
            self._say_factor()

    def denied(self) -> tuple[str, str]:
        """On an own computer there is nothing to end."""
        return (
            self.tr("On your own computer the program signs in by itself."),
            self.tr("Sign-ins, telephone and recovery codes belong to an office's server."),
        )

    # Who is meant.

    def _is_shared(self) -> bool:
        return self.standing is not None and self.standing.is_shared

    def _has_password(self) -> bool:
        # On an own computer a password that nobody keeps would lock its owner out.
        return self._is_shared() or (
            self.standing is not None and self.place.keep_password is not None
        )

    def _chosen(self) -> SignIn | None:
        key = self.view.grid.current_key() if self.view.sheet is not None else None
        found = self.sign_ins[int(key)] if key and int(key) < len(self.sign_ins) else None
        return None if found is None or found.is_this else found

    def _invitation(self) -> Invitation | None:
        key = self.invited.grid.current_key() if self.invitations else None
        return self.invitations[int(key)] if key and int(key) < len(self.invitations) else None

    # What is asked, and done.

    def ask_password(self) -> None:
        """Another password of one's own."""
        password, again = QLineEdit(), QLineEdit()
        for field in (password, again):
            field.setEchoMode(QLineEdit.EchoMode.Password)
        desk, keep, standing = self.desk, self.place.keep_password, self.standing
        assert standing is not None
        said = QT_TRANSLATE_NOOP("app", "The password is changed.")

        def do() -> None:
            given = password.text()

            def work() -> None:
                security.change_password(desk, given)
                if keep is not None:
                    keep(standing.login, given)

            self.change(work, lambda _: self.tell(said), Topic.EVENTS)

        self.ask(
            Asking(
                name="password",
                says=QT_TRANSLATE_NOOP(
                    "app",
                    "At least 12 characters, letters and others. Other sign-ins stay; end them if "
                    "somebody knew the old one.",
                ),
                button=QT_TRANSLATE_NOOP("app", "Change the password"),
                fields=(("password", _PASSWORD, password), ("again", _AGAIN, again)),
                checks=lambda: _passwords(password, again),
                does=do,
            )
        )

    def ask_telephone(self) -> None:
        """Whether a new telephone shall take the place of the present one."""
        desk = self.desk
        self.ask(
            Asking(
                name="telephone",
                says=QT_TRANSLATE_NOOP(
                    "app",
                    "Have the new telephone at hand. The present one and its recovery codes hold "
                    "until the new one has shown a right code; then both are replaced. There is a "
                    "quarter of an hour for it.",
                ),
                button=QT_TRANSLATE_NOOP("app", "Begin"),
                does=lambda: self.change(
                    lambda: security.begin_enrolment(desk), self._ask_code, Topic.EVENTS
                ),
            )
        )

    def _ask_code(self, secret: str) -> None:
        desk, code = self.desk, QLineEdit()
        code.setMaxLength(6)
        grouped = " ".join(secret[at : at + 4] for at in range(0, len(secret), 4))
        shown = Shown(grouped, lambda: self.place.language, "shown.secret")
        missing = QT_TRANSLATE_NOOP("app", "Type the six digits that the telephone shows.")
        self._is_enrolling = True

        def do() -> None:
            typed = code.text().strip()
            self.change(
                lambda: security.finish_enrolment(desk, typed), self._show_codes, Topic.EVENTS
            )

        self.ask(
            Asking(
                name="telephone_code",
                says=QT_TRANSLATE_NOOP(
                    "app",
                    "Add an account in the telephone's authenticator with this key (time-based, "
                    "six digits), then type the code it shows.",
                ),
                button=QT_TRANSLATE_NOOP("app", "Confirm the telephone"),
                fields=(("secret", _SECRET, shown), ("code", _CODE, code)),
                checks=lambda: (
                    {}
                    if len(code.text().strip()) == 6
                    else {"code": Problem(code="second_factor.missing", text=missing)}
                ),
                does=do,
            )
        )
        code.setFocus()

    def _show_codes(self, done: Enrolment) -> None:
        self._is_enrolling = False
        made, place = done.recovery_codes, self.place
        codes = QPlainTextEdit("\n".join(made))
        codes.setReadOnly(True)
        codes.setFont(theme.tabular())
        codes.setTabChangesFocus(True)
        codes.setFixedHeight(190)
        whose = "" if self.standing is None else self.standing.display_name
        keep = CodesBar(
            "codes.keep",
            place.jobs,
            lambda: made,
            lambda: codes_sheet(made, whose, place.language, place.books.clock()),
        )
        self.view.bar.put_away()
        self.ask(
            Asking(
                name="codes_shown",
                says=QT_TRANSLATE_NOOP(
                    "app",
                    "The telephone is confirmed. Each of these codes lets you in once without it; "
                    "they are shown this once. Print or write them down and lock them away.",
                ),
                fields=(("codes", _CODES, codes), ("keep", _KEEP, keep)),
                does=lambda: None,
            )
        )

    def _warn_if_enrolling(self) -> None:
        """The question of the code was left, whether put away or passed to the server."""
        if self._is_enrolling and not self.question_.is_open:
            self._is_enrolling = False
            said = QT_TRANSLATE_NOOP(
                "app", "The new telephone is not confirmed: the present one holds as before."
            )
            self.tell(said)

    def ask_end(self) -> None:
        """Whether another sign-in is to end."""
        chosen = self._chosen()
        if chosen is None:
            return
        self._ask_end(
            QT_TRANSLATE_NOOP("app", "End the sign-in of {at}? What is open there is cut off."),
            QT_TRANSLATE_NOOP("app", "End this sign-in"),
            (chosen,),
        )

    def ask_end_others(self) -> None:
        """Whether every sign-in but this is to end."""
        self._ask_end(
            QT_TRANSLATE_NOOP(
                "app", "End every sign-in but that of this window? {count} will be cut off."
            ),
            QT_TRANSLATE_NOOP("app", "End all others"),
            tuple(one for one in self.sign_ins if not one.is_this),
        )

    def _ask_end(self, says: str, button: str, ended: tuple[SignIn, ...]) -> None:
        desk = self.desk
        sign_ins = tuple(one.sign_in for one in ended)
        said = QT_TRANSLATE_NOOP("app", "Ended: {count}.")
        args: dict[str, object] = {"count": len(ended), "at": ended[0].began_at}
        self.ask(
            Asking(
                name="end",
                says=says,
                args=args,
                button=button,
                is_grave=True,
                does=lambda: self.change(
                    lambda: security.end_sign_ins(desk, sign_ins),
                    lambda _: self.tell(said, count=len(ended)),
                    Topic.PEOPLE,
                ),
            )
        )

    def ask_acceptance(self) -> None:
        """Whether an invitation is accepted."""
        invitation = self._invitation()
        if invitation is None:
            return
        desk = self.desk
        self.ask(
            Asking(
                name="accept",
                says=QT_TRANSLATE_NOOP(
                    "app",
                    "Work in {company} as {role}? Its administrators then see your name and what "
                    "you do there.",
                ),
                args=self._invitation_words(invitation),
                button=QT_TRANSLATE_NOOP("app", "Accept the invitation"),
                does=lambda: self.change(
                    lambda: security.accept_invitation(desk, invitation.tenant, invitation.role),
                    lambda state: self._say_accepted(invitation, state),
                    Topic.PEOPLE,
                ),
            )
        )

    def ask_refusal(self) -> None:
        """Whether an invitation is declined."""
        invitation = self._invitation()
        if invitation is None:
            return
        desk = self.desk
        said = QT_TRANSLATE_NOOP("app", "The invitation of {company} is declined.")
        self.ask(
            Asking(
                name="decline",
                says=QT_TRANSLATE_NOOP(
                    "app", "Decline the invitation of {company}? It can invite you again."
                ),
                args=self._invitation_words(invitation),
                button=QT_TRANSLATE_NOOP("app", "Decline"),
                is_grave=True,
                does=lambda: self.change(
                    lambda: security.decline_invitation(desk, invitation.tenant, invitation.role),
                    lambda _: self.tell(said, company=invitation.company),
                    Topic.PEOPLE,
                ),
            )
        )

    def _invitation_words(self, invitation: Invitation) -> dict[str, object]:
        role = role_word(invitation.role, Texts(self.place.language))
        return {"company": invitation.company, "role": role}

    def _say_accepted(self, invitation: Invitation, state: str) -> None:
        said = QT_TRANSLATE_NOOP(
            "app",
            "You work in {company} from now on; it stands among your companies (Ctrl+O).",
        )
        if state == "unconfirmed":
            said = QT_TRANSLATE_NOOP(
                "app", "Accepted. {company} opens once another administrator there confirms it."
            )
        self.tell(said, company=invitation.company)

    def _say_factor(self) -> None:
        if self.standing is None:
            return
        if not self.standing.is_shared:
            self._factor.setText(self.tr("Own computer: no telephone is asked for."))
        elif self.standing.has_second_factor:
            self._factor.setText(self.tr("Second factor: the telephone is confirmed."))
        else:
            self._factor.setText(self.tr("Second factor: no telephone yet."))

    def retranslate(self) -> None:
        """Say the words of the screen, and read the list in its language."""
        super().retranslate()
        self.setAccessibleName(self.title())
        self._login.setText(self.tr("My login code"))
        self.login.setAccessibleName(self.tr("My login code"))
        self.login.setToolTip(
            self.tr("Read it to a company that wants to invite you; alone it opens nothing.")
        )
        self._invited_title.setText(self.tr("These companies invite you"))
        self.invited.grid.setAccessibleName(self.tr("These companies invite you"))
        self.view.when_empty(self.tr("No sign-in."), "")
        self._say_factor()


def _passwords(password: QLineEdit, again: QLineEdit) -> dict[str, Problem]:
    """What is wrong with the two fields of a new password."""
    if not password.text():
        text = QT_TRANSLATE_NOOP("app", "Type the new password.")
        return {"password": Problem(code="password.missing", text=text)}
    if password.text() != again.text():
        text = QT_TRANSLATE_NOOP("app", "The two are not the same. Type the password again.")
        return {"again": Problem(code="password.differs", text=text)}
    return {}
