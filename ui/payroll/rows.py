"""Rows of one list of a person, typed in a grid: agreements, statuses, allowances, items.

A fresh row waits below the others; Ctrl+Delete takes the current one away. What is typed is held
as values; a day that cannot be read stays as it was typed, with its fault.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from app.core.errors import Refused
from app.core.formats import Formats
from app.core.ids import new_id
from app.core.texts import Texts
from ui.kit.choice_field import Option
from ui.kit.day_typing import read_day
from ui.kit.lines import ROW_HEIGHT, Fault, LineColumn, LinesGrid, Ways
from ui.kit.lines_editors import AmountEditor, ChoiceEditor, Editor, TextEditor
from ui.kit.live import Live

Cell = str | date | Decimal | None
Values = Mapping[str, Cell]
Faults = Mapping[tuple[int, str], str]
ROWS_SHOWN = 7
_BAR = 16
_LIST_WIDE = 220


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """A column: `kind` is text, day, amount or choice; its title is a marked text."""

    key: str
    title: str
    kind: str = "text"
    width: int = 12
    digits: int = 2
    most: int = 200
    is_wide: bool = False
    is_fixed: bool = False
    """Shown and never typed."""
    is_asked: bool = False
    """Enter stops here."""


class Rows(Live, QWidget):
    """One list under its title, with what is wrong in it below."""

    edited = Signal()

    def __init__(
        self,
        name: str,
        titles: tuple[str, str],
        fields: tuple[Field, ...],
        tools: tuple[Callable[[], str], Callable[[], date]],
    ) -> None:
        super().__init__()
        self.setObjectName(f"rows.{name}")
        self.name, self.fields = name, fields
        self._title_text, self._hint_text = titles
        self._language, self._today = tools
        self.first: Callable[[tuple[Values, ...]], Values] = lambda _: {}
        """What a fresh row begins with, given the rows above it."""
        self.follow: Callable[[list[dict[str, Cell]], int, str], object] = lambda *_: None
        """What else changes with a cell: the rows, which of them, and the column."""
        self.is_growing = True
        """Whether rows may be added and taken away."""
        self._rows: list[dict[str, Cell]] = [{}]
        self._faults: Faults = {}
        self._options: dict[str, dict[str, Option]] = {}
        self._by_key = {one.key: one for one in fields}
        self._editors = {one.key: self._editor(one) for one in fields if not one.is_fixed}
        self.title, self.hint, self.fault = QLabel(), QLabel(), QLabel()
        self.grid = LinesGrid()
        self._lay_out()
        self.come_alive()

    @property
    def rows(self) -> tuple[Values, ...]:
        """The rows as they stand, without the one that waits."""
        return tuple(dict(row) for row in (self._rows[:-1] if self.is_growing else self._rows))

    def put(self, rows: Iterable[Values]) -> None:
        """Show these rows, and one that waits."""
        self.grid.abandon()
        self._rows = [dict(row) for row in rows] + ([{}] if self.is_growing else [])
        self._faults = {}
        self._show()

    def offer(self, key: str, options: tuple[Option, ...]) -> None:
        """What may be chosen in a column."""
        self._options[key] = {one.key: one for one in options}
        editor = self._editors.get(key)
        if isinstance(editor, ChoiceEditor):
            editor.fill(options)
        self._show()

    def show_faults(self, faults: Faults) -> None:
        """Mark the cells with something wrong, and say it below."""
        self._faults = faults
        self._show()

    def take(self) -> bool:
        """Take what is being typed; False when it cannot be read."""
        return self.grid.commit()

    def unread(self) -> dict[tuple[int, str], str]:
        """The cells whose day cannot be read, and why."""
        found = {}
        for at, row in enumerate(self._rows):
            for field in self.fields:
                value = row.get(field.key)
                if field.kind == "day" and isinstance(value, str) and value:
                    found[at, field.key] = self._why(value)
        return found

    def drop_row(self) -> None:
        """Take the current row away."""
        at = self.grid.row
        if self.is_growing and at < len(self._rows) - 1:
            self.grid.abandon()
            del self._rows[at]
            self._faults = {}
            self._show()
            self.edited.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Ctrl+Delete takes the current row away."""
        held = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() == Qt.Key.Key_Delete and held:
            self.drop_row()
        else:
            super().keyPressEvent(event)

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        texts = Texts(self._language())
        self.title.setText(texts.say(self._title_text))
        self.hint.setText(texts.say(self._hint_text) if self._hint_text else "")
        self.hint.setVisible(bool(self._hint_text))
        self.grid.setAccessibleName(self.title.text())
        columns = tuple(
            LineColumn(
                key=one.key,
                title=texts.say(one.title),
                width=one.width,
                is_numeric=one.kind == "amount",
                is_wide=one.is_wide,
            )
            for one in self.fields
        )
        asked = {one.key for one in self.fields if one.is_asked}
        self.grid.give(columns, Ways(wants=lambda _, key: key in asked, editors=self._editors))
        self._show()

    # Inside.

    def _lay_out(self) -> None:
        self.title.setObjectName(f"rows.{self.name}.title")
        self.title.setProperty("role", "heading")
        self.hint.setProperty("role", "muted")
        self.hint.setWordWrap(True)
        self.fault.setObjectName(f"rows.{self.name}.fault")
        self.fault.setProperty("role", "bad")
        self.fault.setWordWrap(True)
        self.fault.hide()
        self.grid.setObjectName(f"rows.{self.name}.grid")
        self.grid.typed.connect(self._take_cell)
        self.grid.left.connect(lambda by: self.focusNextPrevChild(by > 0))
        self.grid.ended.connect(self._end)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 8, 24, 8)
        column.setSpacing(4)
        for part in (self.title, self.hint, self.grid, self.fault):
            column.addWidget(part)

    def _editor(self, field: Field) -> Editor:
        made: Editor
        if field.kind == "choice":
            made = ChoiceEditor(self._text_held)
            made.width_min = _LIST_WIDE
            made.field.refused.connect(self._say_refused)
        elif field.kind == "amount":
            made = AmountEditor(self._amount_held, lambda _, key: self._by_key[key].digits)
            made.field.refused.connect(self._say_refused)
        else:
            made = TextEditor(self._written, field.most)
        made.widget.setObjectName(f"rows.{self.name}.{field.key}")
        return made

    def _text_held(self, row: int, key: str) -> str:
        value = self._rows[row].get(key)
        return value if isinstance(value, str) else ""

    def _amount_held(self, row: int, key: str) -> Decimal | None:
        value = self._rows[row].get(key)
        return value if isinstance(value, Decimal) else None

    def _written(self, row: int, key: str) -> str:
        """A cell as it is read."""
        value, field = self._rows[row].get(key), self._by_key[key]
        formats = Formats(self._language())
        if isinstance(value, date):
            return formats.day(value)
        if isinstance(value, Decimal):
            return formats.amount(value) if field.digits == 2 else formats.number(value)
        if field.kind == "choice" and value:
            option = self._options.get(key, {}).get(str(value))
            if option is None:
                return str(value)
            return option.names.get(self._language()) or option.code
        return value or ""

    def _take_cell(self, row: int, key: str, value: object) -> None:
        if self.is_growing and row == len(self._rows) - 1:
            if value in (None, ""):
                return
            self._rows[row] = {"id": str(new_id()), **self.first(self.rows)}
            self._rows.append({})
        self._rows[row][key] = self._meant(row, key, value)
        self.follow(self._rows, row, key)
        self._faults = {at: text for at, text in self._faults.items() if at != (row, key)}
        wrong = self.unread().get((row, key))
        if wrong:
            self._faults = {**self._faults, (row, key): wrong}
        self._show()
        self.edited.emit()

    def _meant(self, row: int, key: str, value: object) -> Cell:
        if isinstance(value, Decimal):
            return value
        text = str(value or "").strip()
        if self._by_key[key].kind != "day" or not text:
            return text or None
        held = self._rows[row].get(key)
        try:
            return read_day(text, held if isinstance(held, date) else self._today())
        except Refused:
            return text

    def _why(self, text: str) -> str:
        try:
            read_day(text, self._today())
        except Refused as refused:
            return Texts(self._language()).fault(refused)
        return ""

    def _end(self) -> None:
        """Enter in the last cell: on to the row that waits, and from there out."""
        if self.is_growing and self.grid.row < len(self._rows) - 1:
            self.grid.go(self.grid.row + 1, self.fields[0].key)
        else:
            self.focusNextPrevChild(True)

    def _say_refused(self, refused: object) -> None:
        said = Texts(self._language()).fault(refused) if isinstance(refused, Refused) else ""
        self.fault.setText(said)
        self.fault.setVisible(bool(said))

    def _show(self) -> None:
        shown = tuple(
            {field.key: self._written(at, field.key) for field in self.fields}
            for at in range(len(self._rows))
        )
        self.grid.fill(shown, {at: Fault(text=text) for at, text in self._faults.items()})
        if not self.grid.hasFocus() and not self.grid.is_typing:
            # The row one stood on is of no meaning while the keyboard is elsewhere.
            self.grid.clearSelection()
        many = min(max(len(self._rows), 2), ROWS_SHOWN)
        self.grid.setFixedHeight((many + 1) * ROW_HEIGHT + _BAR)
        texts = Texts(self._language())
        said = [
            f"{texts.say(self._by_key[key].title)} ({row + 1}): {text}"
            for (row, key), text in sorted(self._faults.items())
            if key in self._by_key
        ]
        self.fault.setText("\n".join(said))
        self.fault.setVisible(bool(said))


def fixed(field: Field) -> Field:
    """A column that is shown and never typed."""
    return replace(field, is_fixed=True)
