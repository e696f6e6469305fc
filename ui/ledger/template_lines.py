"""The lines of a template as a small table in which one types."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from contextlib import suppress
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from app.core.calculator import calculate
from app.core.errors import QT_TRANSLATE_NOOP, Problem, Refused
from app.core.formats import Formats, parse_amount
from app.ledger.records import Account
from ui.kit import theme
from ui.kit.choice_field import ChoiceField, Option
from ui.kit.grid import ROW_HEIGHT
from ui.kit.live import Live
from ui.ledger.choices import account_options

_OF_ENTRIES = ("rate", "is_storno", "position", "draft_id")
_TAKING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
REST = "rest"
_REST_WORDS = (REST, "ნაშთი", "დანარჩენი", "остаток")
_SHARE = re.compile(r"(100|[0-9]{1,2})(\.[0-9]{1,6})?%|[1-9][0-9]{0,5}/[1-9][0-9]{0,5}")
KEYS = ("account", "debit", "credit", "text")
ROWS_LEAST = 2
_WIDE, _HIGH = 620, 200
_NO_ACCOUNT = QT_TRANSLATE_NOOP(
    "app", "Line {line}: there is no account “{value}” in this chart. Check the code."
)
_NO_AMOUNT = QT_TRANSLATE_NOOP(
    "app", "Line {line}: “{value}” is no amount. Write 1180, 1180.50, or a share: 18%."
)


class _Accounts(QStyledItemDelegate):
    """An account is chosen in a field of choice, by code or any word of its name."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.options: tuple[Option, ...] = ()

    def createEditor(  # noqa: N802 - Qt's name
        self,
        parent: QWidget,
        _option: QStyleOptionViewItem,
        _index: QModelIndex | QPersistentModelIndex,
    ) -> QWidget:
        """A field of choice over all accounts that take entries."""
        field = ChoiceField(parent)
        field.setObjectName("template.cell.account")
        field.fill(self.options)
        return field

    def setEditorData(  # noqa: N802 - Qt's name
        self, editor: QWidget, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Begin with the account of the cell."""
        assert isinstance(editor, ChoiceField)
        if not editor.isModified():
            editor.put(str(index.data(Qt.ItemDataRole.EditRole) or ""))

    def setModelData(  # noqa: N802 - Qt's name
        self,
        editor: QWidget,
        model: QAbstractItemModel,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Keep the code; what fits nothing stays as it was typed, and is refused at the field."""
        assert isinstance(editor, ChoiceField)
        taken = editor.key if not editor.isModified() or editor.pick() else editor.text().strip()
        model.setData(index, taken)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Enter and Tab take what stands under the bar; Escape closes the list before the cell."""
        is_key = event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent)
        if is_key and isinstance(watched, ChoiceField) and watched.is_open:
            assert isinstance(event, QKeyEvent)
            if event.key() == Qt.Key.Key_Escape:
                return False
            if event.key() in _TAKING:
                watched.pick()
        return super().eventFilter(watched, event)


class TemplateLines(Live, QTableWidget):
    """Account by code, debit, credit and text; an amount left empty is typed when it is used.

    What a line has besides (party, currency, dimensions) stays as it is.
    """

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, len(KEYS), parent)
        self._kept: list[dict[str, Any]] = []
        self._codes: dict[str, str] = {}
        self._formats = Formats()
        self._ids: dict[str, Any] = {}
        self._rest = REST
        self.setFixedWidth(_WIDE)
        self.setFixedHeight(_HIGH)
        self.setFont(theme.tabular())
        self.setShowGrid(True)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        trigger = QAbstractItemView.EditTrigger
        self.setEditTriggers(trigger.AnyKeyPressed | trigger.EditKeyPressed | trigger.DoubleClicked)
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        self.horizontalHeader().setStretchLastSection(True)
        self._accounts = _Accounts(self)
        self.setItemDelegateForColumn(0, self._accounts)
        self.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        self.itemChanged.connect(self._changed)
        self.come_alive()

    def fill(
        self, lines: Sequence[Mapping[str, Any]], chart: Sequence[Account], language: str
    ) -> None:
        """Show lines as the database keeps them."""
        self._formats = Formats(language)
        self._ids = {account.code: account.id for account in chart if account.is_postable}
        self._accounts.options = account_options(chart, language=language)
        self._codes = {str(account.id): account.code for account in chart}
        self.setRowCount(0)
        self._kept = []
        for line in lines:
            # A template keeps neither the rate of a day nor the sign of a storno.
            self._append({key: value for key, value in line.items() if key not in _OF_ENTRIES})
        while self.rowCount() < ROWS_LEAST:
            self._append({})

    def add_line(self) -> None:
        """A further empty line, with the keyboard in it."""
        self._append({})
        self.setCurrentCell(self.rowCount() - 1, 0)
        self.setFocus()

    def drop_line(self) -> None:
        """Without the current line."""
        at = self.currentRow()
        if at >= 0:
            self.removeRow(at)
            del self._kept[at]
            self.edited.emit()

    def read(self) -> tuple[list[dict[str, Any]], tuple[Problem, ...]]:
        """The lines as the database takes them, and what is wrong with what was typed."""
        lines: list[dict[str, Any]] = []
        problems: list[Problem] = []
        for at in range(self.rowCount()):
            typed = {key: self._text(at, place) for place, key in enumerate(KEYS)}
            if not any(typed.values()):
                continue
            line = dict(self._kept[at])
            line["position"] = len(lines) + 1
            code = typed["account"]
            account = self._ids.get(code)
            if account is None:
                problems.append(_problem("template.line_account", _NO_ACCOUNT, at, code))
            line["account_id"] = account
            line["text"] = typed["text"]
            line.pop("share", None)
            line.pop("side", None)
            for side in ("debit", "credit"):
                line.pop(side, None)
                share = self._share(typed[side])
                if share:
                    line |= {"share": share, "side": side}
                    continue
                try:
                    if typed[side]:
                        line[side] = str(parse_amount(typed[side], 2))
                except Refused:
                    problems.append(_problem("template.line_amount", _NO_AMOUNT, at, typed[side]))
            lines.append(line)
        return lines, tuple(problems)

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        self._rest = self.tr("rest")
        self.setToolTip(
            self.tr(
                "An amount; or a share of a total that is asked for when the template is used: "
                "18%, 18/118, or “{rest}” for what is left over."
            ).replace("{rest}", self._rest)
        )
        self.setHorizontalHeaderLabels(
            [self.tr("Account"), self.tr("Debit"), self.tr("Credit"), self.tr("Description")]
        )

    def _append(self, line: dict[str, Any]) -> None:
        at = self.rowCount()
        self._kept.append(line)
        self.blockSignals(True)
        self.insertRow(at)
        for place, key in enumerate(KEYS):
            if key == "account":
                text = self._codes.get(str(line.get("account_id", "")), "")
            elif key == "text":
                text = str(line.get("text") or "")
            elif line.get("share") and line.get("side") == key:
                share = str(line["share"])
                text = self._rest if share == REST else share
            else:
                # The side on which nothing stands is empty, as everywhere.
                value = parse_amount(str(line.get(key) or 0), 2)
                text = self._formats.amount(value) if value else ""
            item = QTableWidgetItem(text)
            if key in ("debit", "credit"):
                item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self.setItem(at, place, item)
        self.blockSignals(False)

    def _share(self, typed: str) -> str:
        """A share of a total as it is kept; nothing where an amount was typed."""
        bare = "".join(typed.casefold().split()).replace(",", ".")
        if bare in _REST_WORDS or bare == self._rest.casefold():
            return REST
        return bare if _SHARE.fullmatch(bare) else ""

    def _changed(self, item: QTableWidgetItem) -> None:
        """An amount may be a calculation, as in every field of amounts."""
        typed = item.text().strip()
        if KEYS[item.column()] in ("debit", "credit") and typed and not self._share(typed):
            with suppress(Refused):
                amount = calculate(typed).amount
                self.blockSignals(True)
                item.setText(self._formats.amount(amount))
                self.blockSignals(False)
        self.edited.emit()

    def _text(self, row: int, column: int) -> str:
        item = self.item(row, column)
        return "" if item is None else item.text().strip()


def _problem(code: str, text: str, row: int, value: str) -> Problem:
    return Problem(code=code, text=text, args={"line": row + 1, "value": value})
