"""Errors and answers told in place: a band above what they are about, never a stack of dialogs."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from app.core.errors import QT_TRANSLATE_NOOP, Bug, Fault
from app.core.log import log_error
from app.core.texts import Texts
from ui.kit import theme
from ui.kit.icons import icon, pixmap
from ui.kit.live import Live

PROBLEMS_SHOWN = 5

_BUG = QT_TRANSLATE_NOOP(
    "app",
    "The program met a fault of its own; nothing was half done. Report it with the "
    "reference number {reference}.",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """What a person is told. `tone` is bad or good; `code` is for tests and for support."""

    text: str
    details: tuple[str, ...] = ()
    tone: str = "bad"
    code: str = ""

    @property
    def whole(self) -> str:
        """The text with its details, as it is read aloud or copied."""
        return "\n".join((self.text, *self.details))


def message_of(error: Exception, language: str) -> Message:
    """An error in the reader's words; one of our own gets a reference number and is logged."""
    texts = Texts(language)
    if not isinstance(error, Fault) or isinstance(error, Bug):
        reference = log_error(error)
        return Message(text=texts.say(_BUG, reference=reference), code="bug")
    said = texts.fault(error)
    details = [texts.fault(problem) for problem in error.problems]
    if len(details) > PROBLEMS_SHOWN:
        more = QT_TRANSLATE_NOOP("app", "and {count} more")
        left = len(details) - PROBLEMS_SHOWN
        details = [*details[:PROBLEMS_SHOWN], texts.say(more, count=left)]
    # A single problem is often the very text of the error.
    kept = tuple(detail for detail in details if detail != said)
    return Message(text=said, details=kept, code=error.code)


class MessageBar(Live, QFrame):
    """One message above a screen's content; the next one takes its place. Escape puts it away."""

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("message")
        self.message: Message | None = None
        self._sign = QLabel()
        self._text = QLabel()
        self._text.setObjectName("message.text")
        self._text.setWordWrap(True)
        self._text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._close = QToolButton()
        self._close.setObjectName("message.close")
        self._close.clicked.connect(self.put_away)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 8, 6)
        row.setSpacing(8)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._text, 1)
        row.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()
        self.come_alive()

    def tell(self, message: Message) -> None:
        """Show a message."""
        self.message = message
        self._text.setText(message.whole)
        self.setAccessibleName(message.text)
        self.setProperty("tone", message.tone)
        self._dress()
        self.show()

    def put_away(self) -> None:
        """Hide the message."""
        self.message = None
        self.hide()
        self.closed.emit()

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        self._close.setAccessibleName(self.tr("Close message"))
        self._close.setToolTip(self.tr("Close message"))

    def _dress(self) -> None:
        self.style().unpolish(self)
        self.style().polish(self)
        self.draw()

    def draw(self) -> None:
        """Draw the icons in the colours of the theme."""
        tone = self.message.tone if self.message else "bad"
        self._sign.setPixmap(pixmap(tone, tone, 18))
        self._close.setIcon(icon("close"))


class StateView(Live, QWidget):
    """What stands where rows would: a picture, a sentence, and what to press."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("state")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._picture = ""
        self._colour = "muted"
        self._sign = QLabel()
        self._title = QLabel()
        self._title.setObjectName("state.title")
        self._hint = QLabel()
        self._hint.setObjectName("state.hint")
        self._hint.setProperty("role", "muted")
        for label in (self._sign, self._title, self._hint):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setWordWrap(label is not self._sign)
        self._title.setFont(theme.sans(15, bold=True))
        column = QVBoxLayout(self)
        column.setContentsMargins(48, 24, 48, 24)
        column.setSpacing(8)
        column.addStretch(2)
        for label in (self._sign, self._title, self._hint):
            column.addWidget(label)
        column.addStretch(3)
        self.come_alive()

    @property
    def title(self) -> str:
        """The sentence."""
        return self._title.text()

    def say(self, picture: str, title: str, hint: str = "", colour: str = "muted") -> None:
        """Say how things stand."""
        self._picture, self._colour = picture, colour
        self._title.setText(title)
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        self.setAccessibleName(f"{title} {hint}".strip())
        self.draw()

    def draw(self) -> None:
        """Draw the icons in the colours of the theme."""
        self._sign.setVisible(bool(self._picture))
        if self._picture:
            self._sign.setPixmap(pixmap(self._picture, self._colour, 32))


def bar_above(start: QObject | None) -> MessageBar | None:
    """The message bar nearest to a widget: one inside it, or that of what it stands in."""
    inside = None if start is None else start.findChild(MessageBar, "message")
    if inside is not None:
        return inside
    at = start
    while at is not None:
        bar = at.findChild(MessageBar, "message", Qt.FindChildOption.FindDirectChildrenOnly)
        if bar is not None:
            return bar
        at = at.parent()
    return None
