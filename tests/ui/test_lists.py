"""A list worked by keys: sorted, narrowed, arranged, added up, folded and copied."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import QApplication

from app.core.sheet import Column, Kind, Row, Sheet, Style
from ui.kit.content import prepare
from ui.kit.settings import PassingSettings
from ui.kit.sheet_view import SheetView

CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
NB = "\u00a0"
COLUMNS = (
    Column("code", "Code", Kind.CODE),
    Column("name", "Description", Kind.TEXT),
    Column("amount", "Amount", Kind.MONEY),
    Column("debit", "Debit", Kind.MONEY, "Turnover"),
)
NAMES = ("Tea", "Coffee", "Sugar", "Green tea", "Milk")


def a_sheet(**changes):
    rows = tuple(
        Row(
            key=f"010{at}",
            cells={"code": f"010{at}", "name": name, "amount": Decimal(100 * (5 - at))},
        )
        for at, name in enumerate(NAMES)
    )
    made = Sheet(
        name="goods",
        title="Goods",
        columns=COLUMNS,
        rows=rows,
        totals={"amount": Decimal(1500)},
        language="en",
    )
    return replace(made, **changes)


@pytest.fixture
def settings():
    return PassingSettings()


@pytest.fixture
def view(qtbot, theme, language, settings):
    made = SheetView()
    made.remember(settings, "test.goods")
    made.resize(900, 400)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.fill(prepare(a_sheet()))
    made.grid.setFocus()
    return made


def seen(view):
    return [row.cells["name"] for row in view.grid.sheet_model.rows]


def stand(view, row, column):
    view.grid.stand(row, column)


def test_the_current_column_is_sorted_by_a_key_and_again_as_it_was(qtbot, view):
    stand(view, 0, 2)
    qtbot.keyClick(view.grid, Qt.Key.Key_Up, CTRL | ALT)
    assert seen(view) == list(reversed(NAMES))
    assert view.grid.current_key() == "0100"
    qtbot.keyClick(view.grid, Qt.Key.Key_Up, CTRL | ALT)
    assert seen(view) == list(NAMES)


def test_the_head_of_a_column_sorts_and_says_so(qtbot, view):
    header = view.grid.horizontalHeader()
    spot = header.viewport().rect().center()
    spot.setX(header.sectionViewportPosition(1) + 20)
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert seen(view) == ["Coffee", "Green tea", "Milk", "Sugar", "Tea"]
    role = Qt.ItemDataRole.AccessibleTextRole
    title = view.grid.sheet_model.headerData(1, Qt.Orientation.Horizontal, role)
    assert title == "Description ↑"


def type_filter(qtbot, view, text):
    qtbot.keyClick(view.grid, Qt.Key.Key_F, CTRL)
    assert view.filter.field.hasFocus()
    qtbot.keyClicks(view.filter.field, text)


def test_a_filter_is_typed_and_the_list_follows(qtbot, view):
    type_filter(qtbot, view, "tea amount: 100..250")
    qtbot.waitUntil(lambda: seen(view) == ["Green tea"])
    assert view.foot.rows.text() == "Rows: 1 of 5"
    assert "Total of all rows" in view.totals.texts()
    qtbot.keyClick(view.filter.field, Qt.Key.Key_Return)
    assert view.grid.hasFocus()
    qtbot.keyClick(view.grid, Qt.Key.Key_F, CTRL)
    qtbot.keyClick(view.filter.field, Qt.Key.Key_Escape)
    assert seen(view) == list(NAMES)
    assert view.grid.hasFocus()
    assert not view.filter.isVisible()


def test_a_column_is_named_in_any_language(qtbot, view):
    view.filter.put("თანხა: 500")
    assert seen(view) == ["Tea"]


def test_a_fault_stands_at_the_field_and_the_list_stays(qtbot, view):
    type_filter(qtbot, view, "colour: red")
    qtbot.waitUntil(view.filter.fault.isVisible)
    assert "colour" in view.filter.fault.text()
    assert view.filter.field.accessibleDescription() == view.filter.fault.text()
    assert seen(view) == list(NAMES)


def test_f3_goes_to_the_next_row_that_fits_around_the_end(qtbot, view):
    type_filter(qtbot, view, "tea")
    qtbot.keyClick(view.filter.field, Qt.Key.Key_Return)
    stand(view, 0, 0)
    qtbot.keyClick(view.grid, Qt.Key.Key_F3)
    assert view.grid.currentIndex().row() == 1
    qtbot.keyClick(view.grid, Qt.Key.Key_F3)
    assert view.grid.currentIndex().row() == 0


def test_where_no_row_fits_it_is_said(qtbot, view):
    type_filter(qtbot, view, "whisky")
    qtbot.waitUntil(lambda: seen(view) == [])
    assert view.foot.rows.text() == "Rows: 0 of 5"
    assert "Esc" in view.grid.when_none


def test_a_filter_is_kept_by_name_used_again_and_forgotten(qtbot, view, settings):
    type_filter(qtbot, view, "-tea amount:200..")
    view.filter.names.setFocus()
    qtbot.keyClicks(view.filter.names.lineEdit(), "Dear")
    qtbot.keyClick(view.filter.names, Qt.Key.Key_Return)
    assert settings.get("filters.test.goods") == {"Dear": "-tea amount:200.."}
    view.filter.put_away()
    assert seen(view) == list(NAMES)
    view.filter.names.activated.emit(view.filter.names.findText("Dear"))
    assert seen(view) == ["Coffee", "Sugar"]
    view.filter.names.setEditText("Dear")
    view.filter.forget.click()
    assert settings.get("filters.test.goods") == {}


def test_columns_are_hidden_and_moved_by_keys_and_remembered(qtbot, view, settings):
    qtbot.keyClick(view.grid, Qt.Key.Key_C, CTRL | ALT)
    chooser = view.columns.list
    assert chooser.hasFocus()
    qtbot.keyClick(chooser, Qt.Key.Key_Space)
    assert [one.key for one in view.grid.sheet_model.columns] == ["name", "amount", "debit"]
    qtbot.keyClick(chooser, Qt.Key.Key_Down)
    qtbot.keyClick(chooser, Qt.Key.Key_Down, ALT)
    assert [one.key for one in view.grid.sheet_model.columns] == ["amount", "name", "debit"]
    qtbot.keyClick(chooser, Qt.Key.Key_Escape)
    assert view.grid.hasFocus()
    other = SheetView()
    qtbot.addWidget(other)
    other.remember(settings, "test.goods")
    other.fill(prepare(a_sheet()))
    assert [one.key for one in other.grid.sheet_model.columns] == ["amount", "name", "debit"]


def test_the_last_column_cannot_be_hidden(qtbot, view):
    view.open_columns()
    for at in range(4):
        view.columns.list.setCurrentRow(at)
        qtbot.keyClick(view.columns.list, Qt.Key.Key_Space)
    assert len(view.grid.sheet_model.columns) == 1


def test_damaged_settings_count_as_none(qtbot, theme, language):
    made = SheetView()
    qtbot.addWidget(made)
    broken = {"columns": "x", "hidden": [1], "widths": {"code": "wide", "name": -4}}
    made.remember(PassingSettings({"columns.a": broken, "filters.a": ["x"]}), "a")
    made.fill(prepare(a_sheet()))
    assert made.grid.sheet_model.columns == COLUMNS


def test_the_sum_of_the_selection_is_said_below(qtbot, view):
    stand(view, 0, 2)
    qtbot.keyClick(view.grid, Qt.Key.Key_Down, SHIFT)
    qtbot.waitUntil(lambda: bool(view.foot.sums.text()))
    assert view.foot.sums.text() == "Count: 2   Sum: 900.00   Average: 450.00"
    assert view.foot.sums.accessibleName() == view.foot.sums.text()
    qtbot.keyClick(view.grid, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: view.foot.sums.text() == "")


def test_texts_are_only_counted(qtbot, view):
    stand(view, 0, 1)
    qtbot.keyClick(view.grid, Qt.Key.Key_Down, SHIFT)
    qtbot.waitUntil(lambda: view.foot.sums.text() == "Count: 2")


def test_cells_are_copied_as_text_and_as_a_table_of_exact_numbers(qtbot, view):
    stand(view, 0, 1)
    flag = QItemSelectionModel.SelectionFlag
    model = view.grid.sheet_model
    view.grid.selectionModel().select(model.index(0, 2), flag.Select)
    qtbot.keyClick(view.grid, Qt.Key.Key_C, CTRL)
    mime = QApplication.clipboard().mimeData()
    assert mime.text() == "Tea\t500.00"
    assert 'x:num="500"' in mime.html()
    assert "<td" in mime.html()


def test_whole_rows_are_copied_with_their_titles(qtbot, view):
    stand(view, 1, 2)
    qtbot.keyClick(view.grid, Qt.Key.Key_C, CTRL | SHIFT)
    lines = QApplication.clipboard().text().split("\n")
    assert lines[0] == "Code\tDescription\tAmount\tTurnover: Debit"
    assert lines[1] == "0101\tCoffee\t400.00\t"
    assert "mso-number-format" in QApplication.clipboard().mimeData().html()


TREE = (
    Row(key="1", cells={"code": "1", "name": "Assets"}, style=Style.GROUP),
    Row(key="11", level=1, cells={"code": "11", "name": "Cash"}),
    Row(key="12", level=1, cells={"code": "12", "name": "Bank"}),
    Row(key="3", cells={"code": "3", "name": "Debts"}),
)


def test_levels_are_folded_by_keys_and_by_the_mark(qtbot, view):
    view.fill(prepare(a_sheet(rows=TREE)))
    stand(view, 0, 1)
    qtbot.keyClick(view.grid, Qt.Key.Key_Left)
    assert seen(view) == ["Assets", "Debts"]
    qtbot.keyClick(view.grid, Qt.Key.Key_Right)
    assert seen(view) == ["Assets", "Cash", "Bank", "Debts"]
    qtbot.keyClick(view.grid, Qt.Key.Key_Right)
    assert view.grid.currentIndex().column() == 2
    qtbot.keyClick(view.grid, Qt.Key.Key_Minus)
    assert seen(view) == ["Assets", "Debts"]
    qtbot.keyClick(view.grid, Qt.Key.Key_Asterisk)
    assert len(seen(view)) == 4
    place = view.grid.visualRect(view.grid.sheet_model.index(0, 1))
    spot = place.center()
    spot.setX(place.left() + 12)
    qtbot.mouseClick(view.grid.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert seen(view) == ["Assets", "Debts"]


def test_what_is_printed_is_what_is_seen(qtbot, view):
    assert view.as_seen() is view.sheet
    view.filter.put("tea")
    view.open_columns()
    qtbot.keyClick(view.columns.list, Qt.Key.Key_Space)
    sheet = view.as_seen()
    assert [one.key for one in sheet.columns] == ["name", "amount", "debit"]
    assert [row.cells["name"] for row in sheet.rows] == ["Tea", "Green tea"]
    assert sheet.totals == {}
    assert sheet.notes == ("Filter: tea. Rows: 2 of 5.",)


def test_many_rows_are_sorted_in_a_job(qtbot, view, jobs):
    view.work_in(jobs, view)
    rows = tuple(
        Row(key=str(at), cells={"name": f"Row {at}", "amount": Decimal(-at)}) for at in range(6000)
    )
    view.fill(prepare(a_sheet(rows=rows)))
    stand(view, 0, 2)
    qtbot.keyClick(view.grid, Qt.Key.Key_Up, CTRL | ALT)
    qtbot.waitUntil(lambda: seen(view)[0] == "Row 5999", timeout=10_000)
