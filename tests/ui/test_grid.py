"""The grid: what stands in it, how one moves in it, and what is said where there are no rows."""

from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QHeaderView, QToolButton

from app.core.errors import Problem, Refused
from app.core.sheet import Column, Kind, Row, Sheet, Style
from ui.kit.content import prepare
from ui.kit.grid import ROW_HEIGHT
from ui.kit.messages import Message, MessageBar, bar_above, message_of
from ui.kit.sheet_view import SheetView

COLUMNS = (
    Column("account", "Account", Kind.CODE),
    Column("name", "Name", Kind.TEXT),
    Column("debit", "Debit", Kind.MONEY, "Turnover"),
    Column("credit", "Credit", Kind.MONEY, "Turnover"),
)


def a_sheet(count=3, **changes):
    rows = tuple(
        Row(
            key=f"{1000 + at}",
            cells={
                "account": f"{1000 + at}",
                "name": f"Account {at}",
                "debit": Decimal("1234.5") * at,
                "credit": None,
            },
        )
        for at in range(count)
    )
    given = Sheet(
        name="turnover",
        title="Turnover",
        columns=COLUMNS,
        rows=rows,
        totals={"debit": Decimal("1234567.80"), "credit": Decimal(0)},
        language="ka",
    )
    return replace(given, **changes)


@pytest.fixture
def view(qtbot, theme, language):
    made = SheetView()
    made.resize(700, 300)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


@pytest.fixture
def grid(view):
    view.fill(prepare(a_sheet()))
    view.grid.setFocus()
    return view.grid


def test_the_model_keeps_qts_rules(qtmodeltester, grid):
    qtmodeltester.check(grid.sheet_model)
    assert grid.sheet_model.rowCount() == 3


def test_amounts_are_read_as_on_paper(grid):
    index = grid.sheet_model.index(1, 2)
    assert index.data() == "1\u00a0234,50"
    assert index.data(Qt.ItemDataRole.UserRole) == Decimal("1234.5")
    assert Qt.AlignmentFlag(index.data(Qt.ItemDataRole.TextAlignmentRole)) & (
        Qt.AlignmentFlag.AlignRight
    )
    assert grid.sheet_model.index(0, 2).data() == "–"
    assert grid.sheet_model.index(0, 3).data() == ""


def test_a_title_is_whole_for_who_cannot_see_the_band(grid):
    role = Qt.ItemDataRole.AccessibleTextRole
    assert grid.sheet_model.headerData(2, Qt.Orientation.Horizontal, role) == "Turnover: Debit"
    assert grid.sheet_model.headerData(0, Qt.Orientation.Vertical) is None


def test_rows_are_dense_and_never_wrap(grid):
    assert grid.rowHeight(0) == ROW_HEIGHT == 24
    assert grid.verticalHeader().sectionResizeMode(0) == QHeaderView.ResizeMode.Fixed
    assert not grid.wordWrap()
    assert "flags" not in vars(type(grid.sheet_model))


def test_bands_need_a_second_line_of_titles(view, grid):
    banded = grid.horizontalHeader().sizeHint().height()
    plain = tuple(replace(column, group="") for column in COLUMNS)
    view.fill(prepare(a_sheet(columns=plain)))
    assert grid.horizontalHeader().sizeHint().height() == banded - ROW_HEIGHT


def test_every_amount_fits_its_column(view, grid):
    for at in (2, 3):
        text = view.content.write(view.content.totals, COLUMNS[at])
        assert grid.fontMetrics().horizontalAdvance(text) < grid.columnWidth(at)


def test_enter_opens_what_the_row_stands_for(qtbot, grid):
    grid.selectRow(1)
    with qtbot.waitSignal(grid.opened) as told:
        qtbot.keyClick(grid, Qt.Key.Key_Return)
    assert told.args == ["1001"]


def test_a_double_click_opens_too(qtbot, grid):
    place = grid.visualRect(grid.sheet_model.index(2, 1)).center()
    qtbot.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=place)
    with qtbot.waitSignal(grid.opened) as told:
        qtbot.mouseDClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert told.args == ["1002"]


def test_a_row_without_a_key_opens_nothing(qtbot, view, grid):
    view.fill(prepare(a_sheet(rows=(Row(cells={"name": "Heading"}, style=Style.GROUP),))))
    with qtbot.assertNotEmitted(grid.opened):
        qtbot.keyClick(grid, Qt.Key.Key_Return)


def test_selected_cells_are_copied_parted_by_tabs(qtbot, grid):
    grid.selectAll()
    qtbot.keyClick(grid, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = QApplication.clipboard().text().splitlines()
    assert lines[1] == "1001\tAccount 1\t1\u00a0234,50\t"
    assert len(lines) == 3


def test_the_reader_keeps_his_place_when_rows_come_anew(view, grid):
    view.fill(prepare(a_sheet(200)))
    grid.setCurrentIndex(grid.sheet_model.index(150, 2))
    scroll = grid.verticalScrollBar().value()
    fresh = a_sheet(200)
    view.fill(prepare(replace(fresh, rows=fresh.rows[1:])))
    assert grid.current_key() == "1150"
    assert grid.currentIndex().column() == 2
    assert abs(grid.verticalScrollBar().value() - scroll) <= 1


def test_tab_leaves_the_rows(qtbot, grid):
    assert not grid.tabKeyNavigation()


def test_totals_stay_in_sight(view, grid):
    assert view.totals.texts() == ("", "სულ", "1\u00a0234\u00a0567,80", "–")
    assert view.totals.isVisible()
    assert "1\u00a0234\u00a0567,80" in view.totals.accessibleName()


def test_where_there_are_no_rows_it_is_said_what_belongs_here(view):
    view.when_empty("Nothing was posted.", "Alt+P chooses another period.")
    view.fill(prepare(a_sheet(0)))
    assert view.stack.currentWidget() is view.state
    assert view.state.title == "Nothing was posted."
    assert "Alt+P" in view.state.accessibleName()


def test_slow_reading_is_shown(qtbot, view):
    view.wait()
    assert view.state.title == ""
    qtbot.waitUntil(lambda: view.state.title == "Reading the books…")
    view.fill(prepare(a_sheet()))
    assert view.stack.currentWidget() is not view.state


def test_an_error_stands_in_the_place_of_the_rows(view):
    view.fail(Message(text="The server is away."))
    assert view.state.title == "The server is away."


def test_rows_that_were_read_stay_when_the_next_reading_fails(view, grid):
    view.fail(Message(text="The server is away."))
    assert grid.isVisible()
    assert view.bar.message.text == "The server is away."
    view.fill(prepare(a_sheet()))
    assert view.bar.message is None


def test_a_refusal_is_told_with_its_problems(theme):
    problems = tuple(Problem(code="a.b", text=f"Fault {at}") for at in range(7))
    told = message_of(Refused("a.b", "Seven faults.", problems), "en")
    assert told.text == "Seven faults."
    assert told.details[-1] == "and 2 more"
    assert len(told.details) == 6


@pytest.mark.logs("error")
def test_a_fault_of_ours_has_a_reference_number(theme, caplog):
    told = message_of(ZeroDivisionError("secret"), "en")
    assert told.code == "bug"
    assert "secret" not in told.whole
    assert told.text.rstrip(".").rsplit(" ", 1)[1] in caplog.text


def test_a_message_is_put_away_by_its_button(qtbot, theme, language):
    bar = MessageBar()
    qtbot.addWidget(bar)
    bar.tell(Message(text="Written.", tone="good"))
    assert bar.isVisible()
    assert bar.accessibleName() == "Written."
    button = bar.findChild(QToolButton, "message.close")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert not bar.isVisible()


def test_a_message_finds_the_nearest_bar(view):
    assert bar_above(view.grid.viewport()) is view.bar
    assert bar_above(None) is None


class Drawn(QObject):
    """How high the parts of a widget are that were drawn anew."""

    def __init__(self, widget):
        super().__init__(widget)
        self.heights = []
        widget.installEventFilter(self)

    def eventFilter(self, _watched, event):
        if event.type() == QEvent.Type.Paint:
            self.heights.append(sum(part.height() for part in event.region()))
        return False

    def is_done(self):
        """Whether nothing waits any more to be drawn; what was drawn until then is forgotten."""
        self.heights.clear()
        QApplication.processEvents()
        return not self.heights


@pytest.mark.parametrize("chosen", ["light", "dark"])
def test_a_key_at_the_edge_draws_the_rows_that_are_new_and_no_others(qtbot, view, theme, chosen):
    view.fill(prepare(a_sheet(count=200)))
    grid = view.grid
    grid.setFocus()
    # A change of colours lays another ground below the rows.
    theme.choose(chosen)
    for _ in range(20):
        qtbot.keyClick(grid, Qt.Key.Key_Down)
    drawn = Drawn(grid.viewport())
    qtbot.waitUntil(drawn.is_done)
    for _ in range(5):
        qtbot.keyClick(grid, Qt.Key.Key_Down)
        QApplication.processEvents()
    assert grid.verticalScrollBar().value() > 0
    assert drawn.heights
    assert max(drawn.heights) <= 3 * ROW_HEIGHT
