"""Signing in to a shared server, page after page; every question to it is a job."""

from __future__ import annotations

from collections.abc import Callable
from urllib.parse import quote

from PySide6.QtCore import QObject, Signal

from app.core.dates import utc_now
from app.core.errors import QT_TRANSLATE_NOOP, Refused
from app.core.invitation import ENDING, Invitation, read_invitation
from app.core.sheet import Sheet
from app.paper.reading import read_file
from app.security import service as security
from app.security.records import Enrolment
from app.security.reports import codes_sheet
from ui.kit.jobs import Jobs
from ui.shell.opening import Asked
from ui.shell.sign_in_pages import (
    CodeStep,
    EnrolStep,
    InvitationStep,
    NewPasswordStep,
    PasswordStep,
    RecoveryStep,
)
from ui.shell.start_step import Step

_Squares = tuple[tuple[bool, ...], ...]


class SignIn(QObject):
    """Leads from an invitation to an open door. Nothing typed is lost when something fails."""

    shown = Signal(object)
    """The Step that shall be seen now."""
    invited = Signal(object)
    """The Invitation that was read."""
    done = Signal()
    """The door is open: the code was right, and a temporary password was changed."""

    def __init__(self, jobs: Jobs, language: Callable[[], str], parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._language = language
        self._asked: Asked | None = None
        self._keeps = False
        self.invitation = InvitationStep(language)
        self.password = PasswordStep(language)
        self.enrol = EnrolStep(language)
        self.code = CodeStep(language)
        self.recovery = RecoveryStep(language, jobs, self._codes_sheet)
        self.new_password = NewPasswordStep(language)
        self.pages: tuple[Step, ...] = (
            self.invitation,
            self.password,
            self.enrol,
            self.code,
            self.recovery,
            self.new_password,
        )
        self.invitation.main.clicked.connect(self._read)
        self.password.typed.connect(self._note_keeping)
        self.enrol.main.clicked.connect(self._finish_enrolment)
        self.code.main.clicked.connect(self._give_code)
        self.recovery.main.clicked.connect(self._ask_new_password)
        self.new_password.main.clicked.connect(self._change_password)

    def ask_invitation(self) -> None:
        """Ask for the file."""
        self.invitation.setEnabled(True)
        self.invitation.bar.put_away()
        self.shown.emit(self.invitation)

    def ask_password(self, server: Invitation, error: Exception | None) -> None:
        """Ask for the password; `error`: why it did not come to a sign-in."""
        self.password.show_server(server)
        self.shown.emit(self.password)
        if error is not None:
            self.password.refuse(error)

    def ask(self, asked: Asked, *, is_ended: bool = False) -> None:
        """Ask for a code, or for the telephone at the very first sign-in.

        `is_ended`: books are open, and their session was ended.
        """
        self._asked = asked
        if asked.person.has_second_factor:
            self.code.begin(is_ended=is_ended)
            self.shown.emit(self.code)
        else:
            self.shown.emit(self.enrol)
            self.enrol.wait()
            desk, login = asked.desk, "" if asked.server is None else asked.server.login

            def begin() -> tuple[str, _Squares]:
                secret = security.begin_enrolment(desk)
                return secret, _picture(secret, login)

            self._jobs.change(
                self.enrol,
                begin,
                lambda made: self.enrol.show_secret(*made),
                self._refuse_enrolment,
            )

    def _read(self) -> None:
        path = self.invitation.file.path
        if path is None:
            text = QT_TRANSLATE_NOOP(
                "app",
                "Choose the file that your administrator gave you; its name ends in {ending}.",
            )
            self.invitation.refuse(Refused("invitation.missing", text, ending=ENDING))
            return
        self.invitation.wait()
        self._jobs.read(
            self.invitation,
            "file",
            lambda: read_invitation(read_file(path)),
            self.invited.emit,
            self.invitation.refuse,
        )

    def _note_keeping(self, _password: str, keeps: bool) -> None:
        self._keeps = keeps

    def _refuse_enrolment(self, error: Exception) -> None:
        # Where a telephone was set up and lost, the recovery codes still open the door.
        if getattr(error, "code", "") == "session.needed":
            self.code.begin()
            self.code.change_way()
            self.shown.emit(self.code)
            return
        self.enrol.refuse(error)

    def _finish_enrolment(self) -> None:
        asked = self._asked
        code = "".join(self.enrol.code.text().split())
        if asked is None or not code:
            self.enrol.code.setFocus()
            return
        self.enrol.wait()
        desk = asked.desk
        self._jobs.change(
            self.enrol,
            lambda: security.finish_enrolment(desk, code),
            self._show_codes,
            self.enrol.refuse,
        )

    def _show_codes(self, made: Enrolment) -> None:
        self.recovery.show_codes(made.recovery_codes)
        self.shown.emit(self.recovery)

    def _codes_sheet(self) -> Sheet:
        server = None if self._asked is None else self._asked.server
        where = "" if server is None else f"{server.name} · {server.place}"
        return codes_sheet(self.recovery.codes, where, self._language(), utc_now())

    def _ask_new_password(self) -> None:
        self.new_password.begin()
        self.new_password.keep.setChecked(self._keeps)
        self.shown.emit(self.new_password)

    def _change_password(self) -> None:
        asked, page = self._asked, self.new_password
        password = page.password.text()
        if asked is None or not password:
            page.password.setFocus()
            return
        if password != page.again.text():
            text = QT_TRANSLATE_NOOP("app", "The two are not the same. Type the password again.")
            page.refuse(Refused("password.differs", text))
            return
        kept = password if page.keep.isChecked() else None
        desk, remember = asked.desk, asked.remember

        def change() -> None:
            security.change_password(desk, password)
            remember(kept)

        page.wait()
        self._jobs.change(page, change, lambda _: self._end(), page.refuse)

    def _give_code(self) -> None:
        asked, code = self._asked, self.code.typed
        if asked is None or not code:
            self.code.first_focus().setFocus()
            return
        give = security.sign_in_with_recovery if self.code.is_recovery else security.sign_in
        desk = asked.desk
        self.code.wait()
        self._jobs.change(
            self.code, lambda: give(desk, code), lambda _: self._end(), self.code.refuse
        )

    def _end(self) -> None:
        for page in self.pages:
            page.setEnabled(True)
        # Nothing secret stays in the fields of a window that goes on for hours.
        self.password.password.clear()
        self.new_password.begin()
        self.code.begin()
        self.recovery.show_codes(())
        self.enrol.show_nothing()
        self.done.emit()


def _picture(secret: str, login: str) -> _Squares:
    """The secret as authenticators read it."""
    from app.paper import qr  # noqa: PLC0415 - reportlab takes half a second

    label = quote(f"Davtari:{login}")
    return qr.squares(f"otpauth://totp/{label}?secret={secret.upper()}&issuer=Davtari")
