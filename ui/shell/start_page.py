"""What stands in the window before books are open: how far it is, what failed, which companies."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QProgressBar,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from app.security.records import Company
from ui.kit import theme
from ui.kit.grid import Index, put
from ui.kit.live import Live
from ui.kit.messages import Message
from ui.shell.company_words import kind_word, role_words

WIDTH = 520
LINE = 52
_NAME, _KIND, _ROLES, _COLOUR = (Qt.ItemDataRole.UserRole + at for at in range(4))


def colour_place(company: Company) -> int:
    """A number of the company that stays its own: it chooses its colour."""
    return company.tenant.int


class CompanyLine(QStyledItemDelegate):
    """Draws a company: its colour, its name, and what the person is there."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:  # noqa: N802
        """All lines are alike."""
        return QSize(WIDTH, LINE)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one line."""
        rect = option.rect
        state: QStyle.StateFlag = option.state
        colours = theme.now()
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(colours.selection))
        mark = rect.adjusted(0, 8, 0, -8)
        mark.setWidth(4)
        painter.fillRect(mark, QColor(theme.company_colour(index.data(_COLOUR))))
        inner = rect.adjusted(18, 7, -14, -7)
        painter.setFont(theme.sans(14, bold=True))
        painter.setPen(QColor(colours.text))
        top = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        low = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom)
        put(painter, inner, top, str(index.data(_NAME)))
        painter.setFont(theme.sans(12))
        is_chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.setPen(QColor(colours.text if is_chosen else colours.muted))
        put(painter, inner, low, f"{index.data(_KIND)} · {index.data(_ROLES)}")
        painter.setPen(QColor(colours.hairline))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QColor(colours.focus))
            painter.drawRect(rect.adjusted(0, 0, -1, -1))
            painter.drawRect(rect.adjusted(1, 1, -2, -2))
        painter.restore()


class CompanyList(QListWidget):
    """The companies a person may enter; Enter or a click opens one."""

    opened = Signal(object)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Enter opens the company one stands on."""
        item = self.currentItem()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and item is not None:
            self.opened.emit(self.row(item))
        else:
            super().keyPressEvent(event)


class StartPage(Live, QWidget):
    """Progress while the books are opened; an error with a second try; else the companies."""

    chosen = Signal(object)
    """The Company that shall be opened."""
    again = Signal()
    """Try to open the books once more."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("start")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._step = "server"
        self._message: Message | None = None
        self._companies: tuple[Company, ...] = ()
        self._title = QLabel()
        self._title.setObjectName("start.title")
        self._title.setFont(theme.sans(24, bold=True))
        self._said = QLabel()
        self._said.setObjectName("start.said")
        self._said.setWordWrap(True)
        self._said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.progress = QProgressBar()
        self.progress.setObjectName("start.progress")
        self.progress.setRange(0, 0)
        self.progress.setTextVisible(False)
        self.progress.setFixedHeight(3)
        self.retry = QPushButton()
        self.retry.setObjectName("start.again")
        self.retry.setProperty("main", True)
        self.retry.clicked.connect(self.again)
        self.list = CompanyList()
        self.list.setObjectName("start.companies")
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setItemDelegate(CompanyLine(self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.opened.connect(self._choose)
        self.list.itemClicked.connect(lambda item: self._choose(self.list.row(item)))
        self._arrange()
        self.come_alive()

    def say_step(self, step: str) -> None:
        """Tell what is being done."""
        self._step, self._message = step, None
        self.retranslate()

    def fail(self, message: Message) -> None:
        """Tell why the books could not be opened, and offer another try."""
        self._message = message
        self.retranslate()
        self.retry.setFocus()

    def offer(self, companies: tuple[Company, ...]) -> None:
        """List the companies."""
        self._companies, self._step, self._message = companies, "", None
        self.retranslate()
        self.list.setCurrentRow(0)
        self.list.setFocus()

    def first_focus(self) -> QWidget:
        """Where the keyboard goes on this page."""
        if self._message is not None:
            return self.retry
        return self if self._step else self.list

    def _arrange(self) -> None:
        middle = QWidget()
        middle.setFixedWidth(WIDTH)
        inner = QVBoxLayout(middle)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(12)
        for widget in (self._title, self._said, self.progress, self.list):
            inner.addWidget(widget)
        inner.addWidget(self.retry, 0, Qt.AlignmentFlag.AlignLeft)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 72, 24, 24)
        column.addWidget(middle, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)

    def _choose(self, row: int) -> None:
        self.chosen.emit(self._companies[row])

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        steps = {
            "server": self.tr("Starting the books of this computer…"),
            "demo": self.tr("Making the demo company: a year of a trading company's work…"),
            "books": self.tr("Opening the books…"),
        }
        is_listing = not self._step and self._message is None
        self._title.setText(self.tr("Companies") if is_listing else "Davtari")
        if self._message is not None:
            self._said.setText(self._message.whole)
        elif is_listing:
            self._said.setText(self.tr("Enter opens a company; Ctrl+O comes back to this list."))
        else:
            self._said.setText(steps[self._step])
        role = "bad" if self._message is not None else "muted"
        self._said.setProperty("role", role)
        self._said.style().polish(self._said)
        self.setAccessibleName(self._said.text())
        self.retry.setText(self.tr("Try again"))
        self.retry.setVisible(self._message is not None)
        self.progress.setVisible(not is_listing and self._message is None)
        self.progress.setAccessibleName(self._said.text())
        self.list.setVisible(is_listing)
        self.list.setAccessibleName(self.tr("Companies"))
        self._fill()

    def _fill(self) -> None:
        row = self.list.currentRow()
        self.list.clear()
        for company in self._companies:
            item = QListWidgetItem(self.list)
            kind, roles = kind_word(company.kind), role_words(company.roles)
            item.setData(_NAME, company.name)
            item.setData(_KIND, kind)
            item.setData(_ROLES, roles)
            item.setData(_COLOUR, colour_place(company) % 1000)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{company.name}, {kind}, {roles}")
        self.list.setFixedHeight(min(max(len(self._companies), 1), 8) * LINE + 4)
        self.list.setCurrentRow(max(row, 0))
