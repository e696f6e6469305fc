"""What opens in a cell of typed lines: a text, an amount, or one of many."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from PySide6.QtWidgets import QLineEdit

from ui.kit import theme
from ui.kit.amount_field import AmountField
from ui.kit.choice_field import ChoiceField, Option

Chosen = Callable[[], object]
LIST_WIDTH = 300


class Editor:
    """A field that is put over a cell: it begins with what stands there and gives what is meant."""

    width_min = 0

    def __init__(self, widget: QLineEdit) -> None:
        self.widget = widget
        widget.setProperty("in_cell", True)

    def begin(self, row: int, key: str) -> None:
        """Show what stands in a cell."""
        raise NotImplementedError

    def take(self) -> tuple[bool, object]:
        """Whether what was typed can be read, and the value."""
        raise NotImplementedError

    def is_changed(self) -> bool:
        """Whether the value taken is another than before."""
        raise NotImplementedError

    def on_chosen(self, done: Chosen) -> None:
        """Whom to tell when a value was picked from a list."""

    def takes_enter(self) -> bool:
        """Whether Enter is for the field itself now."""
        return False

    def is_list(self) -> bool:
        """Whether arrows up and down move within a list."""
        return False

    def is_listing(self) -> bool:
        """Whether a list is open."""
        return False


class TextEditor(Editor):
    """A text as it is."""

    def __init__(self, held: Callable[[int, str], str], most: int = 1000) -> None:
        super().__init__(QLineEdit())
        self.widget.setFont(theme.tabular())
        self.widget.setMaxLength(most)
        self._held = held
        self._before = ""

    def begin(self, row: int, key: str) -> None:
        """Show the text of the cell."""
        self._before = self._held(row, key)
        self.widget.setText(self._before)
        self.widget.setModified(False)

    def take(self) -> tuple[bool, object]:
        """The text without blanks at its ends."""
        return True, self.widget.text().strip()

    def is_changed(self) -> bool:
        """Whether it reads differently now."""
        return self.widget.text().strip() != self._before


class AmountEditor(Editor):
    """An amount or a calculation, with so many digits as the cell has."""

    def __init__(
        self,
        held: Callable[[int, str], Decimal | None],
        digits: Callable[[int, str], int],
    ) -> None:
        self.field = AmountField()
        super().__init__(self.field)
        self._held, self._digits = held, digits
        self._before: Decimal | None = None

    def begin(self, row: int, key: str) -> None:
        """Show the amount of the cell."""
        self.field.digits = self._digits(row, key)
        self._before = self._held(row, key)
        self.field.put(self._before)

    def take(self) -> tuple[bool, object]:
        """The amount, calculated where a calculation was typed."""
        is_read = self.field.take()
        return is_read, self.field.value

    def is_changed(self) -> bool:
        """Whether it is another amount now."""
        return self.field.value != self._before


class ChoiceEditor(Editor):
    """One of many, found by typing."""

    width_min = LIST_WIDTH

    def __init__(self, held: Callable[[int, str], str]) -> None:
        self.field = ChoiceField()
        super().__init__(self.field)
        self._held = held
        self._before = ""
        self._done: Chosen | None = None
        self._is_taking = False
        self.field.chosen.connect(self._hear)

    def fill(self, options: tuple[Option, ...]) -> None:
        """Offer these."""
        self.field.fill(options)

    def begin(self, row: int, key: str) -> None:
        """Show what is chosen in the cell."""
        self._before = self._held(row, key)
        self.field.put(self._before)

    def take(self) -> tuple[bool, object]:
        """The key of what is meant: under the bar of the list, or what fits best."""
        self._is_taking = True
        is_read = self.field.pick() if self.field.isModified() else True
        self._is_taking = False
        return is_read, self.field.key

    def is_changed(self) -> bool:
        """Whether something else is chosen now."""
        return self.field.key != self._before

    def on_chosen(self, done: Chosen) -> None:
        """Told when Enter or a click picks."""
        self._done = done

    def takes_enter(self) -> bool:
        """While something is typed or listed, Enter picks it."""
        return self.field.isModified() or self.field.is_open

    def is_list(self) -> bool:
        """Arrows move in the list."""
        return True

    def is_listing(self) -> bool:
        """Whether the list is open."""
        return self.field.is_open

    def _hear(self, _key: str) -> None:
        if self._done is not None and not self._is_taking:
            self._done()
