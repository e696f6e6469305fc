"""The pages of signing in to a shared server: invitation, password, telephone, codes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import ClassVar

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.core.errors import QT_TRANSLATE_NOOP
from app.core.invitation import ENDING, Invitation
from app.core.sheet import Sheet
from ui.kit import theme
from ui.kit.check_box import CheckBox
from ui.kit.jobs import Jobs
from ui.printing.codes import CodesBar
from ui.shell.first_run_file import FileField
from ui.shell.start_step import Step

_FILE = QT_TRANSLATE_NOOP("app", "Invitation file")
_PASSWORD = QT_TRANSLATE_NOOP("app", "Password")
_NEW_PASSWORD = QT_TRANSLATE_NOOP("app", "New password")
_AGAIN = QT_TRANSLATE_NOOP("app", "The same once more")
_CODE = QT_TRANSLATE_NOOP("app", "Code of the telephone")
_RECOVERY_CODE = QT_TRANSLATE_NOOP("app", "Recovery code")
_SQUARE = 4
_QUIET = 4


def _secret_field() -> QLineEdit:
    field = QLineEdit()
    field.setEchoMode(QLineEdit.EchoMode.Password)
    return field


class InvitationStep(Step):
    """The file that says where the server is and who one is there."""

    places: ClassVar[Mapping[str, str]] = {
        "invitation.missing": "file",
        "invitation.unreadable": "file",
        "invitation.newer": "file",
        "invitation.incomplete": "file",
        "file.not_found": "file",
        "file.unreadable": "file",
        "file.too_large": "file",
    }

    def __init__(self, language: Callable[[], str]) -> None:
        super().__init__("sign_in.invitation", language)
        self.file = FileField(f"Davtari (*.{ENDING} *.json)")
        self.give_form({"file": (_FILE, self.file)})
        self.come_alive()

    def first_focus(self) -> QWidget:
        """The name of the file."""
        return self.file

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        self.title.setText(self.tr("Your invitation"))
        self.said.setText(
            self.tr(
                "Your administrator gave you a small file; its name ends in {ending}. It says "
                "where the server is and who you are there. Your password was told apart from it."
            ).format(ending=ENDING)
        )
        self.main.setText(self.tr("Continue"))
        super().retranslate()


class PasswordStep(Step):
    """The password of the login on a server."""

    typed = Signal(str, bool)
    """The password, and whether this computer shall keep it."""
    places: ClassVar[Mapping[str, str]] = {
        "login.refused": "password",
    }

    def __init__(self, language: Callable[[], str]) -> None:
        super().__init__("sign_in.password", language)
        self.server: Invitation | None = None
        self.password = _secret_field()
        self.keep = CheckBox()
        self.keep.setObjectName("field.keep")
        self.hint = QLabel()
        self.hint.setObjectName("sign_in.password.hint")
        self.hint.setProperty("role", "muted")
        self.hint.setWordWrap(True)
        self.give_form({"password": (_PASSWORD, self.password)})
        self.inner.addWidget(self.keep)
        self.inner.addWidget(self.hint)
        self.come_alive()

    def show_server(self, server: Invitation) -> None:
        """Ask for the password of this server's login; one typed before stays for it alone."""
        if self.server is None or self.server.key != server.key:
            self.password.clear()
        self.server = server
        self.bar.put_away()
        self.forgive()
        self.setEnabled(True)
        self.retranslate()

    def go(self) -> None:
        """Sign in with what is typed."""
        if self.password.text():
            self.typed.emit(self.password.text(), self.keep.isChecked())
        else:
            self.password.setFocus()

    def first_focus(self) -> QWidget:
        """The password."""
        return self.password

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        self.title.setText(self.tr("Sign in"))
        server = self.server
        if server is not None:
            who = " · ".join(part for part in (server.name, server.office, server.place) if part)
            self.said.setText(who)
        self.keep.setText(self.tr("Keep the password on this computer, in its keyring"))
        self.hint.setText(
            self.tr(
                "A password that your administrator gave you holds for 24 hours; one of your own "
                "holds longer, but not for ever. After that your administrator gives a new one."
            )
        )
        self.main.setText(self.tr("Sign in"))
        super().retranslate()


class QrCode(QWidget):
    """A QR code: dark on white whatever the theme, with its quiet border."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("sign_in.qr")
        self._squares: tuple[tuple[bool, ...], ...] = ()

    def fill(self, squares: tuple[tuple[bool, ...], ...]) -> None:
        """Show a code."""
        self._squares = squares
        side = (len(squares) + 2 * _QUIET) * _SQUARE
        self.setFixedSize(QSize(side, side))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw it."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor("white"))
        for row, line in enumerate(self._squares):
            for column, is_dark in enumerate(line):
                if is_dark:
                    left, top = (column + _QUIET) * _SQUARE, (row + _QUIET) * _SQUARE
                    painter.fillRect(left, top, _SQUARE, _SQUARE, QColor("black"))
        painter.end()


class EnrolStep(Step):
    """The telephone learns the secret; its first code comes back."""

    places: ClassVar[Mapping[str, str]] = {
        "second_factor.wrong": "code",
        "second_factor.wait": "code",
    }

    def __init__(self, language: Callable[[], str]) -> None:
        super().__init__("sign_in.enrol", language)
        self.qr = QrCode()
        self.secret = QLabel()
        self.secret.setObjectName("sign_in.secret")
        self.secret.setFont(theme.tabular(15))
        self.secret.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.secret_said = QLabel()
        self.secret_said.setProperty("role", "muted")
        self.secret_said.setWordWrap(True)
        self.code = QLineEdit()
        self.code.setFont(theme.tabular())
        beside = QVBoxLayout()
        beside.addWidget(self.secret_said)
        beside.addWidget(self.secret)
        beside.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(20)
        row.addWidget(self.qr, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(beside, 1)
        self.inner.addLayout(row)
        self.give_form({"code": (_CODE, self.code)})
        self.back.hide()
        self.come_alive()

    def show_secret(self, secret: str, squares: tuple[tuple[bool, ...], ...]) -> None:
        """Show the secret as a picture and in groups of four letters."""
        self.qr.fill(squares)
        plain = secret.upper()
        groups = [plain[at : at + 4] for at in range(0, len(plain), 4)]
        half = (len(groups) + 1) // 2
        self.secret.setText(" ".join(groups[:half]) + "\n" + " ".join(groups[half:]))
        self.code.clear()
        self.setEnabled(True)
        self.code.setFocus()

    def show_nothing(self) -> None:
        """Forget the secret."""
        self.qr.fill(())
        self.secret.clear()
        self.code.clear()

    def first_focus(self) -> QWidget:
        """The code."""
        return self.code

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        self.title.setText(self.tr("Your telephone as a second key"))
        self.said.setText(
            self.tr(
                "Open an authenticator on your telephone (any of them will do), let it read this "
                "picture, and type the six digits that it shows."
            )
        )
        self.secret_said.setText(
            self.tr("If the telephone cannot read the picture, type this secret into it:")
        )
        self.qr.setAccessibleName(self.tr("QR code of the secret"))
        self.secret.setAccessibleName(self.tr("Secret for the telephone"))
        self.main.setText(self.tr("Continue"))
        super().retranslate()


class CodeStep(Step):
    """The code of the telephone, or one of the recovery codes."""

    places: ClassVar[Mapping[str, str]] = {
        "second_factor.wrong": "code",
        "second_factor.wait": "code",
        "second_factor.locked": "code",
        "second_factor.busy": "code",
    }

    def __init__(self, language: Callable[[], str]) -> None:
        super().__init__("sign_in.code", language)
        self.is_recovery = False
        self.is_ended = False
        self.code = QLineEdit()
        self.code.setFont(theme.tabular())
        form = self.give_form({"code": (_CODE, self.code)})
        self.recovery = QLineEdit()
        self.recovery.setFont(theme.tabular())
        form.add("recovery", _RECOVERY_CODE, self.recovery)
        self.other = QPushButton()
        self.other.setObjectName("sign_in.code.other")
        self.other.clicked.connect(self.change_way)
        self.row.insertWidget(1, self.other)
        self.back.hide()
        self._show_way()
        self.come_alive()

    @property
    def typed(self) -> str:
        """The code without the spaces that people put into it."""
        field = self.recovery if self.is_recovery else self.code
        return "".join(field.text().split())

    def change_way(self) -> None:
        """Ask for the other kind of code."""
        self.is_recovery = not self.is_recovery
        self._show_way()
        self.retranslate()
        self.first_focus().setFocus()

    def begin(self, *, is_ended: bool = False) -> None:
        """Ask anew; `is_ended`: because the session of the books that are open was ended."""
        self.is_ended = is_ended
        self.is_recovery = False
        self.back.setVisible(is_ended)
        self.bar.put_away()
        self.code.clear()
        self.recovery.clear()
        self.setEnabled(True)
        self._show_way()
        self.retranslate()

    def first_focus(self) -> QWidget:
        """The code."""
        return self.recovery if self.is_recovery else self.code

    def place_of(self, code: str) -> str:
        """The field of a fault: the kind of code that was asked for."""
        return ("recovery" if self.is_recovery else "code") if code in self.places else ""

    def refuse(self, error: Exception) -> None:
        """Say it at the kind of code that was asked for, and have it typed anew."""
        super().refuse(error)
        field = self.first_focus()
        if isinstance(field, QLineEdit):
            field.selectAll()

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        self.title.setText(
            self.tr("Your sign-in was ended") if self.is_ended else self.tr("Your code")
        )
        if self.is_recovery:
            self.said.setText(self.tr("Type one of your recovery codes; each opens the door once."))
            self.other.setText(self.tr("Use the telephone"))
        else:
            self.said.setText(self.tr("Type the six digits that your telephone shows now."))
            self.other.setText(self.tr("Use a recovery code"))
        if self.is_ended:
            ended = self.tr(
                "It has run out, or it was ended from another window or by an administrator. What "
                "you typed stands in its tabs as it was."
            )
            self.said.setText(f"{ended} {self.said.text()}")
        self.main.setText(self.tr("Continue"))
        super().retranslate()
        if self.is_ended:
            self.back.setText(self.tr("Leave these books"))

    def _show_way(self) -> None:
        assert self.form is not None, "the form was made with the page"
        self.form.show_faults({})
        self.form.show_field("code", is_shown=not self.is_recovery)
        self.form.show_field("recovery", is_shown=self.is_recovery)


class RecoveryStep(Step):
    """The recovery codes, shown this once, to be saved or written down."""

    def __init__(self, language: Callable[[], str], jobs: Jobs, sheet: Callable[[], Sheet]) -> None:
        super().__init__("sign_in.recovery", language)
        self.codes: tuple[str, ...] = ()
        self.grid = QGridLayout()
        self.grid.setHorizontalSpacing(40)
        self.labels: list[QLabel] = []
        self.has_them = CheckBox()
        self.has_them.setObjectName("field.has_them")
        self.has_them.toggled.connect(self.main.setEnabled)
        self.keep = CodesBar("sign_in.recovery.keep", jobs, lambda: self.codes, sheet)
        self.inner.addLayout(self.grid)
        self.inner.addWidget(self.keep)
        self.inner.addWidget(self.has_them)
        self.main.setEnabled(False)
        self.back.hide()
        self.come_alive()

    def show_codes(self, codes: tuple[str, ...]) -> None:
        """Show the codes, in two columns."""
        for label in self.labels:
            label.deleteLater()
        self.codes, self.labels = codes, []
        half = (len(codes) + 1) // 2
        for place, code in enumerate(codes):
            label = QLabel(code)
            label.setFont(theme.tabular(15))
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self.labels.append(label)
            self.grid.addWidget(label, place % half, place // half)
        self.grid.setColumnStretch(2, 1)
        self.has_them.setChecked(False)

    def first_focus(self) -> QWidget:
        """Printing comes first."""
        return self.keep.print

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        self.title.setText(self.tr("Recovery codes"))
        self.said.setText(
            self.tr(
                "If the telephone is lost, each of these opens the door once. They are shown only "
                "now: print or save them, and keep them where your telephone is not."
            )
        )
        self.has_them.setText(self.tr("I have saved or printed the codes, or written them down"))
        self.main.setText(self.tr("Continue"))
        super().retranslate()


class NewPasswordStep(Step):
    """A password of one's own in place of the temporary one."""

    places: ClassVar[Mapping[str, str]] = {
        "password.weak": "password",
        "password.differs": "again",
    }

    def __init__(self, language: Callable[[], str]) -> None:
        super().__init__("sign_in.new_password", language)
        self.password, self.again = _secret_field(), _secret_field()
        self.keep = CheckBox()
        self.keep.setObjectName("field.keep_new")
        self.give_form({"password": (_NEW_PASSWORD, self.password), "again": (_AGAIN, self.again)})
        self.inner.addWidget(self.keep)
        self.back.hide()
        self.come_alive()

    def begin(self) -> None:
        """Ask anew."""
        self.password.clear()
        self.again.clear()
        self.setEnabled(True)

    def first_focus(self) -> QWidget:
        """The password."""
        return self.password

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        self.title.setText(self.tr("A password of your own"))
        self.said.setText(
            self.tr(
                "The password that you were given holds for 24 hours. Choose your own: at least 12 "
                "signs, letters and others mixed. A few words with spaces are easy to remember."
            )
        )
        self.keep.setText(self.tr("Keep the password on this computer, in its keyring"))
        self.main.setText(self.tr("Continue"))
        super().retranslate()
