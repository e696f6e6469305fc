"""What stands in the window before books are open: how far it is, what failed, which companies.

The pages of the first run and of signing in stand in its place while they ask something.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from app.core.errors import QT_TRANSLATE_NOOP
from app.core.invitation import Invitation
from app.security.records import Company
from ui.kit import theme
from ui.kit.acts import Act, ActBar
from ui.kit.live import Live
from ui.kit.messages import Message, MessageBar
from ui.shell.company_words import kind_word, role_words
from ui.shell.start_list import WIDTH, PlaceLine, PlaceList
from ui.shell.start_step import Step


def colour_place(company: Company) -> int:
    """A number of the company that stays its own: it chooses its colour."""
    return company.tenant.int


@dataclass(frozen=True, slots=True, kw_only=True)
class Here:
    """The place whose companies are listed, the others that are known, and what can be made."""

    server: Invitation | None = None
    others: tuple[Invitation | None, ...] = ()
    can_create: bool = False
    can_demo: bool = False
    is_out: bool = False
    """Nobody is signed in: only places are listed."""


class StartPage(Live, QWidget):
    """Progress while the books are opened; an error with a second try; else the companies."""

    chosen = Signal(object)
    """The Company that shall be opened."""
    again = Signal()
    """Try to open the books once more."""
    elsewhere = Signal()
    """Open the books of another place."""
    place_chosen = Signal(object)
    """The Invitation of the server to go to; None: this computer."""
    asked = Signal(str)
    """What shall be made or done: company, practice, demo, server."""
    forgotten = Signal(object)
    """The Invitation of a server that shall no longer be listed."""

    def __init__(
        self, language: Callable[[], str] = lambda: "en", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("start")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._language = language
        self._step = "server"
        self._message: Message | None = None
        self._companies: tuple[Company, ...] = ()
        self._here = Here()
        self._to_forget: Invitation | None = None
        self._title = QLabel()
        self._title.setObjectName("start.title")
        self._title.setFont(theme.sans(24, bold=True))
        self._said = QLabel()
        self._said.setObjectName("start.said")
        self._said.setWordWrap(True)
        self._said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.bar = MessageBar()
        self.progress = QProgressBar()
        self.progress.setObjectName("start.progress")
        self.progress.setRange(0, 0)
        self.progress.setTextVisible(False)
        self.progress.setFixedHeight(3)
        self.retry = QPushButton()
        self.retry.setObjectName("start.again")
        self.retry.setProperty("main", True)
        self.retry.clicked.connect(self.again)
        self.other = QPushButton()
        self.other.setObjectName("start.elsewhere")
        self.other.clicked.connect(self.elsewhere)
        self.list = PlaceList()
        self.list.setObjectName("start.companies")
        self.list.taken.connect(self._take)
        self.list.dropped.connect(self._forget)
        self.acts = ActBar(self, self._acts(), language)
        self._arrange()
        self.come_alive()

    def say_step(self, step: str) -> None:
        """Tell what is being done."""
        self._step, self._message = step, None
        self._show_front()

    def fail(self, message: Message) -> None:
        """Tell why the books could not be opened, and offer another try."""
        self._message = message
        self._show_front()
        self.retry.setFocus()

    def place(self, here: Here) -> None:
        """Tell which place the companies are of, and which others there are."""
        self._here = here

    def offer(self, companies: tuple[Company, ...]) -> None:
        """List the companies."""
        self._companies, self._step, self._message = companies, "", None
        self.bar.put_away()
        self._show_front()
        self.list.go_first()
        self.list.setFocus()

    def companies(self) -> tuple[Company, ...]:
        """The companies that are listed."""
        return self._companies

    def know(self, companies: tuple[Company, ...]) -> None:
        """The companies are others now; what is in front stays there."""
        self._companies = companies
        self.retranslate()

    def take_in(self, step: Step) -> None:
        """Make a page ours, so that it lives and ends with the window."""
        self.stack.addWidget(step)

    def show_step(self, step: Step) -> None:
        """Let a page ask something in place of the list."""
        self.stack.setCurrentWidget(step)
        self.setAccessibleName(step.title.text())
        step.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def step(self) -> Step | None:
        """The page that asks something now."""
        found = self.stack.currentWidget()
        return found if isinstance(found, Step) else None

    def first_focus(self) -> QWidget:
        """Where the keyboard goes on this page."""
        step = self.step
        if step is not None:
            return step.first_focus()
        if self._message is not None:
            return self.retry
        return self if self._step else self.list

    def _acts(self) -> tuple[Act, ...]:
        titles = {
            "company": (QT_TRANSLATE_NOOP("app", "New company"), "company-new", ("Ins",)),
            "practice": (QT_TRANSLATE_NOOP("app", "Practise"), "practice", ()),
            "demo": (QT_TRANSLATE_NOOP("app", "Demo"), "trial-balance", ()),
            "server": (QT_TRANSLATE_NOOP("app", "Add a server"), "server", ()),
        }
        return tuple(
            Act(
                name=name,
                title=title,
                does=partial(self.asked.emit, name),
                keys=keys,
                icon=picture,
                is_possible=partial(self._is_possible, name),
            )
            for name, (title, picture, keys) in titles.items()
        )

    def _is_possible(self, name: str) -> bool:
        if not self.is_listing:
            return False
        if name == "demo":
            return self._here.can_demo
        return name == "server" or self._here.can_create

    @property
    def is_listing(self) -> bool:
        """Whether the list of companies is what this page shows now."""
        return not self._step and self._message is None and self.step is None

    def _arrange(self) -> None:
        middle = QWidget()
        middle.setFixedWidth(WIDTH)
        inner = QVBoxLayout(middle)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(12)
        for widget in (self._title, self._said, self.bar, self.progress, self.list):
            inner.addWidget(widget)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.retry)
        row.addWidget(self.other)
        row.addStretch(1)
        inner.addLayout(row)
        self.front = QWidget()
        column = QVBoxLayout(self.front)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.acts)
        column.addSpacing(40)
        # Between stretches, for what is aligned gets no height for texts of many lines.
        centred = QHBoxLayout()
        centred.addStretch(1)
        centred.addWidget(middle)
        centred.addStretch(1)
        column.addLayout(centred)
        column.addStretch(1)
        self.stack = QStackedLayout(self)
        self.stack.addWidget(self.front)

    def _show_front(self) -> None:
        self.stack.setCurrentWidget(self.front)
        self.retranslate()

    def _take(self, value: object) -> None:
        if isinstance(value, Company):
            self.chosen.emit(value)
        else:
            self.place_chosen.emit(value)

    def _forget(self, value: object) -> None:
        """A server is forgotten at the second press; nothing there is touched."""
        if not isinstance(value, Invitation):
            return
        if self._to_forget == value:
            self._to_forget = None
            self.bar.put_away()
            self.forgotten.emit(value)
            return
        self._to_forget = value
        said = self.tr(
            "Delete once more takes {place} from this list. The books there stay as they are; the "
            "invitation file brings it back."
        )
        self.bar.tell(Message(text=said.format(place=value.place), code="server.forget"))

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        is_listing = not self._step and self._message is None
        title = self.tr("Where to?") if self._here.is_out else self.tr("Companies")
        self._title.setText(title if is_listing else "Davtari")
        if self._message is not None:
            self._said.setText(self._message.whole)
        elif is_listing:
            self._said.setText(self._list_words())
        else:
            self._said.setText(self._step_words(self._step))
        role = "bad" if self._message is not None else "muted"
        self._said.setProperty("role", role)
        self._said.style().polish(self._said)
        self.setAccessibleName(self._said.text())
        self.retry.setText(self.tr("Try again"))
        self.other.setText(self.tr("Another place…"))
        for button in (self.retry, self.other):
            button.setVisible(self._message is not None)
        self.progress.setVisible(not is_listing and self._message is None)
        self.progress.setAccessibleName(self._said.text())
        self.list.setVisible(is_listing)
        self.list.setAccessibleName(self.tr("Companies"))
        self.acts.setVisible(is_listing)
        self.acts.refresh()
        possible = self.acts.actions_.items()
        self.acts.leave_out(name for name, action in possible if not action.isEnabled())
        self.list.fill(tuple(self._lines()))

    def _step_words(self, step: str) -> str:
        return {
            "server": self.tr("Starting the books of this computer…"),
            "shared": self.tr("Connecting to the server…"),
            "demo": self.tr("Making the demo company: a year of a trading company's work…"),
            "practice": self.tr("Making a company to practise in…"),
            "books": self.tr("Opening the books…"),
        }[step]

    def _list_words(self) -> str:
        if self._here.is_out:
            return self.tr("Enter opens a place; a code is asked for where it is needed.")
        if not self._companies:
            return self.tr(
                "No company is open to you here yet. Whoever administers a company gives you a "
                "role in it."
            )
        return self.tr("Enter opens a company; Ctrl+O comes back to this list.")

    def _lines(self) -> list[PlaceLine]:
        lines: list[PlaceLine] = []
        others = self._here.others
        if others and not self._here.is_out:
            lines.append(PlaceLine(title=self._place_words(self._here.server), is_head=True))
        lines += [
            PlaceLine(
                title=company.name,
                note=f"{kind_word(company.kind)} · {role_words(company.roles)}",
                colour=colour_place(company) % 1000,
                kind=company.kind,
                value=company,
            )
            for company in self._companies
        ]
        if others and not self._here.is_out:
            lines.append(PlaceLine(title=self.tr("Other places"), is_head=True))
        for server in others:
            note = self.tr("The books that are kept here")
            if server is not None:
                note = f"{server.name} · {server.place}" if server.name else server.place
            lines.append(
                PlaceLine(
                    title=self._place_words(server),
                    note=note,
                    picture="computer" if server is None else "server",
                    value=server,
                )
            )
        return lines

    def _place_words(self, server: Invitation | None) -> str:
        if server is None:
            return self.tr("This computer")
        return server.office or server.place
