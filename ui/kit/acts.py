"""What can be done on a screen: one table for its buttons, its keys and the command palette."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QSizePolicy, QToolButton, QWidget

from app.core.texts import Texts
from ui.kit.icons import icon
from ui.kit.live import Live


def always() -> bool:
    """Possible at any time."""
    return True


def never() -> bool:
    """Possible at no time: for the one who works here it does not exist."""
    return False


def key_of(written: str) -> QKeySequence:
    """A key as the program writes it, whatever the window's language calls it.

    Qt reads names of keys in that language, where Return and Enter may be one word.
    """
    return QKeySequence.fromString(written, QKeySequence.SequenceFormat.PortableText)


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """One thing that can be done: its title is a marked text of the context "app".

    `name` is the word of the object name `act.<name>`; of several keys the first is shown.
    """

    name: str
    title: str
    does: Callable[[], object]
    keys: tuple[str, ...] = ()
    icon: str = ""
    is_main: bool = False
    is_rare: bool = False
    """Always in the menu at the end of the row."""
    is_possible: Callable[[], bool] = always


class ActBar(Live, QFrame):
    """The acts of a screen as buttons; their keys work wherever the keyboard is in the screen."""

    def __init__(self, owner: QWidget, acts: tuple[Act, ...], language: Callable[[], str]) -> None:
        super().__init__()
        self.setObjectName("acts")
        self.acts = acts
        self._language = language
        self.actions_: dict[str, QAction] = {}
        self.buttons: dict[str, QToolButton] = {}
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(12, 4, 12, 4)
        self.row.setSpacing(4)
        for act in acts:
            self._add(owner, act)
        self._hidden: tuple[QAction, ...] = ()
        self._left_out: frozenset[str] = frozenset()
        self.more = QToolButton()
        self.more.setObjectName("acts.more")
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.more.setMenu(QMenu(self.more))
        self.more.hide()
        self.row.addWidget(self.more)
        self.row.addStretch(1)
        # The bar asks for no width of its own: what does not fit goes into the menu.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.come_alive()

    def refresh(self) -> None:
        """Ask anew which acts are possible now."""
        for act in self.acts:
            self.actions_[act.name].setEnabled(act.is_possible())

    def leave_out(self, names: Iterable[str]) -> None:
        """Show these acts neither as buttons nor in the menu: they are not for this reader."""
        self._left_out = frozenset(names)
        self._fit()

    def do(self, name: str) -> None:
        """Do an act by its name, as its button would; nothing happens when it is not possible."""
        self.refresh()
        self.actions_[name].trigger()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Show the buttons that fit."""
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        """Fit anew when words, fonts or the style have changed what the buttons need."""
        done = super().event(event)
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Show) and self._is_alive:
            self._fit()
        return done

    def _fit(self) -> None:
        """Show as many buttons as there is room for; the rest stands in a menu at the end."""
        margins, gap = self.row.contentsMargins(), self.row.spacing()
        room = self.width() - margins.left() - margins.right() - gap
        offered = [act for act in self.acts if act.name not in self._left_out]
        common = [act for act in offered if not act.is_rare]
        widths = [self.buttons[act.name].sizeHint().width() for act in common]
        fitting = len(widths)
        needed = sum(widths) + gap * len(widths)
        if len(common) < len(offered) or needed > room:
            room -= self.more.sizeHint().width() + gap
            fitting = 0
            while fitting < len(widths) and sum(widths[: fitting + 1]) + gap * fitting <= room:
                fitting += 1
        shown = {act.name for act in common[:fitting]}
        for act in self.acts:
            button = self.buttons[act.name]
            # Only what changes: a change asks for another layout.
            if button.isVisibleTo(self) != (act.name in shown):
                button.setVisible(act.name in shown)
        hidden = tuple(self.actions_[act.name] for act in offered if act.name not in shown)
        if hidden != self._hidden:
            self._hidden = hidden
            self.more.menu().clear()
            self.more.menu().addActions(hidden)
        if self.more.isVisibleTo(self) != bool(hidden):
            self.more.setVisible(bool(hidden))

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        self.more.setAccessibleName(self.tr("Further actions"))
        self.more.setToolTip(self.tr("Further actions"))
        texts = Texts(self._language())
        for act in self.acts:
            title = texts.say(act.title)
            key = f" ({key_of(act.keys[0]).toString()})" if act.keys else ""
            self.actions_[act.name].setText(title)
            button = self.buttons[act.name]
            button.setToolTip(f"{title}{key}")
            button.setAccessibleName(title)
        self._fit()

    def draw(self) -> None:
        """Draw the icons in the colours of the theme."""
        self.more.setIcon(icon("down"))
        for act in self.acts:
            if act.icon:
                colour = "on_accent" if act.is_main else "text"
                self.actions_[act.name].setIcon(icon(act.icon, colour))

    def _add(self, owner: QWidget, act: Act) -> None:
        action = QAction(owner)
        action.setObjectName(f"action.{act.name}")
        action.setShortcuts([key_of(key) for key in act.keys])
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(lambda _=False: self._do(act))
        owner.addAction(action)
        button = QToolButton()
        button.setObjectName(f"act.{act.name}")
        button.setDefaultAction(action)
        button.setProperty("main", act.is_main)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        style = Qt.ToolButtonStyle
        button.setToolButtonStyle(
            style.ToolButtonTextBesideIcon if act.icon else style.ToolButtonTextOnly
        )
        self.actions_[act.name] = action
        self.buttons[act.name] = button
        self.row.addWidget(button)

    def _do(self, act: Act) -> None:
        # A key may come between a change and the next refresh: what is not possible is not done.
        if act.is_possible():
            act.does()
