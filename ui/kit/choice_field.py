"""A field in which one of many is chosen by typing: accounts, parties, currencies and the like."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QLocale, QModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from app.core.errors import QT_TRANSLATE_NOOP, Refused
from app.core.formats import LANGUAGES
from app.core.search import Index
from ui.kit import theme
from ui.kit.choice_list import ROWS_MAX, ChoiceList, Option
from ui.kit.live import Live

__all__ = ["ChoiceField", "Option", "index_of", "language_of_window"]

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_STEPS = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: ROWS_MAX - 1,
    Qt.Key.Key_PageUp: 1 - ROWS_MAX,
}


def language_of_window() -> str:
    """The language the window speaks now."""
    name = QLocale().name()[:2]
    return name if name in LANGUAGES else LANGUAGES[0]


def index_of(options: tuple[Option, ...]) -> Index[Option]:
    """What is searched when one types: the options in use."""
    return Index(option for option in options if option.is_active)


class ChoiceField(Live, QLineEdit):
    """Chooses one option: typing narrows, Enter or Tab picks, F4 lists all, Shift+F4 clears.

    Escape puts back what stood there. Leaving the field picks what was typed when only one fits;
    otherwise it stays as typed, marked, and `refused` says why.
    """

    chosen = Signal(str)
    """The key of what was chosen; empty when it was cleared."""
    refused = Signal(object)
    """The Refused of a text that no option fits, or None when the fault is gone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFont(theme.tabular())
        self._key = ""
        self._options: tuple[Option, ...] = ()
        self._by_key: dict[str, Option] = {}
        self._index: Index[Option] | None = None
        self._list: ChoiceList | None = None
        self.textEdited.connect(self._narrow)
        self.come_alive()

    @property
    def key(self) -> str:
        """The key of the option chosen; empty when none is."""
        return self._key

    @property
    def option(self) -> Option | None:
        """The option chosen, when it is among those offered here."""
        return self._by_key.get(self._key)

    def fill(self, options: tuple[Option, ...], index: Index[Option] | None = None) -> None:
        """Offer these; what was chosen or typed stays.

        For thousands of options the job that reads them also makes the index by `index_of`.
        """
        self._options = options
        self._by_key = {option.key: option for option in options}
        self._index = index
        if not self.isModified():
            self._show()
        if self.is_open:
            self._narrow(self.text() if self.isModified() else "")

    def put(self, key: str) -> None:
        """Show an option as chosen without telling anybody."""
        self._key = key
        self._mark(None)
        self._show()
        self.close_list()

    def fitting(self, typed: str) -> tuple[Option, ...]:
        """The active options that fit a text, the best first."""
        if self._index is None:
            # Prepared at the first key, so that filling many fields costs nothing.
            self._index = index_of(self._options)
        return self._index.find(typed)

    @property
    def is_open(self) -> bool:
        """Whether the list is open."""
        return self._list is not None and self._list.isVisibleTo(self.window())

    @property
    def listed(self) -> tuple[Option, ...]:
        """The options in the list, when it is open."""
        return self._list.rows.options if self._list is not None and self.is_open else ()

    def open_list(self, typed: str = "") -> None:
        """List what fits, with the bar on what is chosen, or on the best."""
        if self._list is None:
            self._list = ChoiceList(self)
            self._list.clicked.connect(self._clicked)
        found = self.fitting(typed)
        self._list.rows.show_options(found, language_of_window())
        if not found:
            self.close_list()
            return
        keys = [option.key for option in found]
        at = keys.index(self._key) if not typed and self._key in keys else 0
        self._list.go_to(at)
        self._list.open_below(self)

    def close_list(self) -> None:
        """Close the list."""
        if self._list is not None:
            self._list.hide()

    def take(self) -> bool:
        """Take what was typed when one option is meant; False when it is not clear which."""
        typed = self.text().strip()
        if not self.isModified():
            return True
        if not typed:
            self._choose("")
            return True
        found = self.fitting(typed)
        exact = [option for option in found if option.code.casefold() == typed.casefold()]
        if len(found) == 1 or exact:
            self._choose((exact or found)[0].key)
            return True
        self._mark(_unclear(typed, is_known=bool(found)))
        return False

    def pick(self) -> bool:
        """Take what stands under the bar, or what fits best; False when nothing fits."""
        current = self._list.current if self._list is not None and self.is_open else None
        if current is None and self.isModified() and self.text().strip():
            current = next(iter(self.fitting(self.text())), None)
        if current is None:
            return self.take()
        self._choose(current.key)
        return True

    def event(self, event: QEvent) -> bool:
        """Keys of the field are not shortcuts of the window; Tab picks before it leaves."""
        if isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.ShortcutOverride and self._is_own(event):
                event.accept()
                return True
            is_tab = event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
            if event.type() == QEvent.Type.KeyPress and is_tab and self.isModified():
                self.pick()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """The keys of choosing; everything else is typing."""
        key = event.key()
        if key in _ENTER and event.modifiers() in _PLAIN:
            self._enter(event)
        elif key == Qt.Key.Key_F4 and event.modifiers() == Qt.KeyboardModifier.ShiftModifier:
            self._choose("")
        elif key == Qt.Key.Key_F4 or (key == Qt.Key.Key_Down and not self.is_open):
            self.open_list(self.text() if self.isModified() else "")
        elif key in _STEPS and self._list is not None and self.is_open:
            self._list.go_to(self._list.currentIndex().row() + _STEPS[Qt.Key(key)])
        elif key == Qt.Key.Key_Escape and (self.is_open or self.isModified()):
            self.put(self._key)
            self.selectAll()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Typing replaces the whole."""
        super().focusInEvent(event)
        if not self.isModified():
            self.selectAll()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Leaving takes what is clear."""
        super().focusOutEvent(event)
        if event.reason() not in _NOT_LEAVING:
            self.close_list()
            self.take()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """The list goes with its field."""
        super().hideEvent(event)
        self.close_list()

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        if not self.placeholderText():
            self.setToolTip(self.tr("Code or any word. F4 lists all, Shift+F4 clears."))
        if not self.isModified():
            self._show()

    def _enter(self, event: QKeyEvent) -> None:
        if self.isModified() or self.is_open:
            if self.pick():
                self.selectAll()
        elif self._key:
            self.chosen.emit(self._key)
        else:
            super().keyPressEvent(event)

    def _clicked(self, index: QModelIndex) -> None:
        assert self._list is not None
        self._choose(self._list.rows.options[index.row()].key)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _narrow(self, typed: str) -> None:
        self._mark(None)
        if typed.strip():
            self.open_list(typed)
        else:
            self.close_list()

    def _choose(self, key: str) -> None:
        self.put(key)
        self.chosen.emit(key)

    def _show(self) -> None:
        option = self.option
        text = self._key
        if option is not None:
            text = option.line(language_of_window())
            if not option.is_active:
                word = self.tr("inactive")
                text = f"{text} ({word})"
        self.setText(text)
        self.setCursorPosition(0)
        self.setModified(False)

    def _mark(self, refused: Refused | None) -> None:
        was_bad = bool(self.property("bad"))
        if was_bad != (refused is not None):
            self.setProperty("bad", refused is not None)
            self.style().unpolish(self)
            self.style().polish(self)
        if was_bad or refused is not None:
            self.refused.emit(refused)

    def _is_own(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key == Qt.Key.Key_F4 and event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.ShiftModifier,
        ):
            return True
        if event.modifiers() not in _PLAIN:
            return False
        if key == Qt.Key.Key_Escape or key in _ENTER:
            return self.is_open or self.isModified()
        return key in _STEPS and self.is_open


_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
_NOT_LEAVING = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)


def _unclear(typed: str, *, is_known: bool) -> Refused:
    if is_known:
        text = QT_TRANSLATE_NOOP(
            "app", "“{value}” fits several. Choose one from the list with F4, or type more of it."
        )
        return Refused("choice.several", text, value=typed)
    text = QT_TRANSLATE_NOOP("app", "Nothing here fits “{value}”. F4 lists everything.")
    return Refused("choice.unknown", text, value=typed)
