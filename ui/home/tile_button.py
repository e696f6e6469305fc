"""One tile: a title, a figure, how it stands; Enter opens what it is about."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QColor, QEnterEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout

from app.core.texts import Texts
from ui.home.reading import Reading, Tile, Tone
from ui.kit import theme
from ui.kit.icons import pixmap
from ui.kit.live import Live
from ui.kit.messages import Message

MOVES = (
    *(Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down),
    *(Qt.Key.Key_Home, Qt.Key.Key_End),
)
_FIGURE_PX = 20
_SMALL_PX = 12
_SIGNS = {Tone.LATE: ("bad", "bad"), Tone.SOON: ("soon", "text"), Tone.NOTHING: ("good", "muted")}


class TileButton(Live, QAbstractButton):
    """Shows the last reading while the next is under way; an error takes its place and says why."""

    moved = Signal(object)
    """The key by which the keyboard wants to go to another tile."""

    def __init__(self, tile: Tile, language: str) -> None:
        super().__init__()
        self.tile = tile
        self.reading: Reading | None = None
        self.message: Message | None = None
        self.is_meant = True
        """Whether the tile concerns the company."""
        self._language = language
        self._is_pointed_at = False
        self.setObjectName(f"home.{tile.name}")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._icon, self._sign = QLabel(), QLabel()
        self.title, self.word = QLabel(), QLabel()
        self.figure, self.state, self.hint = QLabel(), QLabel(), QLabel()
        for label, role in ((self.title, "muted"), (self.word, "text"), (self.hint, "muted")):
            label.setProperty("role", role)
        for name in ("title", "word", "figure", "state", "hint"):
            label = getattr(self, name)
            label.setObjectName(f"{self.objectName()}.{name}")
            label.setFont(theme.sans(_SMALL_PX if name in ("word", "hint") else theme.BASE_PX))
            label.setWordWrap(name != "word")
        self.figure.setFont(theme.tabular(_FIGURE_PX, bold=True))
        self.title.setFont(theme.sans(theme.BASE_PX, bold=True))
        head = QHBoxLayout()
        head.setSpacing(8)
        top = Qt.AlignmentFlag.AlignTop
        head.addWidget(self._icon, 0, top)
        head.addWidget(self.title, 1, top)
        head.addWidget(self._sign, 0, top)
        head.addWidget(self.word, 0, top)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 16)
        column.setSpacing(4)
        column.addLayout(head)
        for label in (self.figure, self.state, self.hint):
            column.addWidget(label)
        column.addStretch(1)
        for label in self.findChildren(QLabel):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.come_alive()

    def speak(self, language: str) -> None:
        """Say the title in a language; the rest comes with the next reading."""
        self._language = language
        self.retranslate()

    def show_reading(self, reading: Reading | None) -> None:
        """Show what was read; None: the tile does not concern the company."""
        self.reading, self.message = reading, None
        self.is_meant = reading is not None
        self.retranslate()
        self.draw()

    def show_error(self, message: Message) -> None:
        """Say why it could not be read."""
        self.reading, self.message = None, message
        self.retranslate()
        self.draw()

    @property
    def tone(self) -> Tone:
        """How urgent it is; what could not be read is late."""
        if self.message is not None:
            return Tone.LATE
        return Tone.CALM if self.reading is None else self.reading.tone

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        found = self.reading
        self.title.setText(Texts(self._language).say(self.tile.title))
        if self.message is not None:
            said = ("", self.message.text, self.tr("F5 reads it again."), self.tr("Not read"))
        elif found is None:
            said = ("…", self.tr("Reading…"), "", "")
        else:
            said = (found.figure, found.state, found.hint, self._tone_word(found.tone))
        for label, text in zip((self.figure, self.state, self.hint, self.word), said, strict=True):
            label.setText(text)
            label.setVisible(bool(text))
        parts = (self.title.text(), said[3], *said[:3])
        self.setAccessibleName(". ".join(part.rstrip(".") for part in parts if part))
        self.setToolTip("")

    def draw(self) -> None:
        """Draw the pictures in the colours of the theme."""
        self._icon.setPixmap(pixmap(self.tile.icon, "muted", 16))
        sign = _SIGNS.get(self.tone)
        self._sign.setVisible(sign is not None)
        if sign is not None:
            self._sign.setPixmap(pixmap(*sign, 16))
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Enter opens, arrows go to the next tile."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() in MOVES:
            self.moved.emit(event.key())
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:  # noqa: N802 - Qt's name
        """The mouse is above it."""
        super().enterEvent(event)
        self._point(is_above=True)

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """The mouse is elsewhere."""
        super().leaveEvent(event)
        self._point(is_above=False)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """A hairline above, the ground below the mouse, the ring of the keyboard."""
        colours = theme.now()
        painter = QPainter(self)
        if self._is_pointed_at or self.isDown():
            painter.fillRect(self.rect(), QColor(colours.row))
        line = colours.text if self.tone is Tone.LATE else colours.hairline
        painter.fillRect(
            QRect(0, 0, self.width(), 2 if self.tone is Tone.LATE else 1), QColor(line)
        )
        if self.hasFocus():
            painter.setPen(QPen(QColor(colours.focus), 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
        painter.end()

    def _point(self, *, is_above: bool) -> None:
        self._is_pointed_at = is_above
        self.update()

    def _tone_word(self, tone: Tone) -> str:
        if tone is Tone.LATE:
            return self.tr("Urgent")
        return self.tr("Soon") if tone is Tone.SOON else ""
