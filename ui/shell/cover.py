"""What lies over the window while nobody is at the machine, or the person has asked for it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from ui.kit import theme
from ui.kit.icons import pixmap
from ui.kit.live import Live

WIDTH = 320
WAIT_MS = 1500
"""After a wrong password one waits so long, and twice as long after each further one."""
WAIT_MAX_MS = 60_000


class Cover(Live, QWidget):
    """Hides every figure. On a shared server the person's password takes it away.

    On one's own computer the machine's own login guards the books, so Enter is enough.
    """

    uncovered = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("shell.cover")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._check: Callable[[str], bool] | None = None
        self._came_from: QWidget | None = None
        self._person = ""
        self._wait_ms = WAIT_MS
        self._sign = QLabel()
        self._title = QLabel()
        self._title.setObjectName("cover.title")
        self._title.setFont(theme.sans(18, bold=True))
        self._said = QLabel()
        self._said.setObjectName("cover.said")
        self._said.setProperty("role", "muted")
        self.password = QLineEdit()
        self.password.setObjectName("cover.password")
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self._fault = QLabel()
        self._fault.setObjectName("cover.fault")
        self._fault.setProperty("role", "bad")
        self.go_on = QPushButton()
        self.go_on.setObjectName("cover.go_on")
        self.go_on.setProperty("main", True)
        self.go_on.clicked.connect(self._try)
        self.password.returnPressed.connect(self._try)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self._let_try)
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addStretch(2)
        for widget in (self._sign, self._title, self._said):
            widget.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            widget.setWordWrap(widget is not self._sign)
            column.addWidget(widget)
        for field in (self.password, self._fault, self.go_on):
            field.setFixedWidth(WIDTH)
            column.addWidget(field, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        self._fault.setWordWrap(True)
        self.hide()
        self.come_alive()

    def put_over(self, person: str, check: Callable[[str], bool] | None) -> None:
        """Cover the window; `check` None where no password is asked."""
        if self.isVisible():
            return
        self._person, self._check = person, check
        self._came_from = self.window().focusWidget()
        self._wait_ms = WAIT_MS
        self.password.clear()
        self.password.setVisible(check is not None)
        self._fault.hide()
        self.retranslate()
        self.fit()
        self.show()
        self.raise_()
        (self.password if check is not None else self.go_on).setFocus()

    def fit(self) -> None:
        """Lie over the whole window."""
        self.setGeometry(self.window().rect())

    def fault(self) -> str:
        """Why it stays, when it does."""
        return self._fault.text() if self._fault.isVisible() else ""

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Enter goes on; no key reaches what lies below."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._try()

    def focusNextPrevChild(self, _next: bool) -> bool:  # noqa: N802 - Qt's name
        """The keyboard does not leave the cover."""
        both = (self.password, self.go_on) if self._check is not None else (self.go_on,)
        at = 0 if self.go_on.hasFocus() or len(both) == 1 else 1
        both[at].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        self._title.setText(self.tr("The window is covered"))
        self._said.setText(
            self.tr("{person} works here. Type the password to go on.").format(person=self._person)
            if self._check is not None
            else self.tr("Press Enter to go on. On this computer your login guards the books.")
        )
        self.password.setPlaceholderText(self.tr("Password"))
        self.password.setAccessibleName(self.tr("Password"))
        self.go_on.setText(self.tr("Go on"))
        self.setAccessibleName(f"{self._title.text()}. {self._said.text()}")

    def draw(self) -> None:
        """Draw the sign in the colours of the theme."""
        self._sign.setPixmap(pixmap("lock", "muted", 40))

    def _try(self) -> None:
        # One Enter comes twice: from the field, and then to what lies behind it.
        if self._pause.isActive() or self.isHidden():
            return
        if self._check is not None and not self._check(self.password.text()):
            self.password.clear()
            self._fault.setText(self.tr("This is not the password. Try again in a moment."))
            self._fault.show()
            self.password.setEnabled(False)
            self._pause.start(self._wait_ms)
            self._wait_ms = min(self._wait_ms * 2, WAIT_MAX_MS)
            return
        self.password.clear()
        came_from, self._came_from = self._came_from, None
        self.hide()
        if came_from is not None and came_from.isVisible():
            came_from.setFocus()
        self.uncovered.emit()

    def _let_try(self) -> None:
        self.password.setEnabled(True)
        self.password.setFocus()
        self._fault.setText(self.tr("This was not the password. Type it again."))
