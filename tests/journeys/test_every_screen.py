"""Every screen of every room over a real PostgreSQL: it opens, Tab walks it, nothing is cut."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QButtonGroup,
    QCheckBox,
    QLabel,
    QPushButton,
    QTabWidget,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.core.dates import calendar_year
from app.ledger.records import EntryDraft
from app.security import service as security
from tests.journeys.entries import bank_and_capital
from tests.kit.world import World
from ui.kit.jobs import Jobs
from ui.kit.screen import Screen
from ui.kit.theme import Theme, load_fonts
from ui.kit.workplace import Target, Workplace
from ui.shell.language import Language
from ui.shell.rooms import ROOMS

NAMES = tuple(entry.name for room in ROOMS for entry in room.screens)
# A small office screen of 1920 x 1080, at three scales, less the window's own parts.
SIZES = {100: QSize(1640, 900), 150: QSize(1000, 560), 200: QSize(700, 380)}

pytestmark = pytest.mark.slow


@pytest.fixture
def language(qapp: QApplication) -> Iterator[Language]:
    made = Language(qapp)
    yield made
    made.leave()


@pytest.fixture
def place(
    qtbot: QtBot, qapp: QApplication, own: World, request: pytest.FixtureRequest
) -> Iterator[Workplace]:
    """The books of a company with something in them, as its chief accountant has them.

    Screens of payroll are those of its payroll officer, whom nobody else sees at work.
    """
    load_fonts()
    theme = Theme(qapp)
    theme.choose("light")
    entries: tuple[EntryDraft, ...] = bank_and_capital(own)
    jobs = Jobs()
    name = str(request.node.callspec.params.get("name", ""))
    person = "payroll" if name.startswith("payroll.") else "chief"
    made = Workplace(own.books(person, "kavkasia", "en"), jobs, "en")
    made.desk = own.desk(person)
    company = next(one for one in security.companies(made.desk) if one.tenant == made.books.tenant)
    made.permissions = frozenset(company.permissions)
    made.choose_period(calendar_year(2025))
    assert entries
    yield made
    jobs.close()
    qapp.setStyleSheet("")


_windows: list[QTabWidget] = []


def opened(qtbot: QtBot, place: Workplace, name: str) -> Screen:
    """A screen by its name, in sight, with what it asked for."""
    found = [one for room in ROOMS for one in room.screens if one.name == name]
    screen = found[0].make(place, Target(name=name))
    # A screen is never a window itself: Tab goes round within one.
    tabs = QTabWidget()
    tabs.addTab(screen, name)
    # Kept, for a window without a name would take its screen with it.
    _windows[:] = [tabs]
    qtbot.addWidget(tabs)
    tabs.resize(SIZES[100])
    with qtbot.waitActive(tabs):
        tabs.show()
        tabs.activateWindow()
    qtbot.waitUntil(lambda: screen.is_settled and place.jobs.is_idle, timeout=20_000)
    return screen


def in_sight(screen: QWidget) -> list[QWidget]:
    """Every widget that is shown in the screen."""
    return [one for one in screen.findChildren(QWidget) if one.isVisibleTo(screen)]


def can_be_acted_on(widget: QWidget) -> bool:
    """Whether a person can put the keyboard there and do something."""
    is_inner = widget.objectName().startswith("qt_") or isinstance(widget, QLabel)
    return widget.focusPolicy() & Qt.FocusPolicy.TabFocus == Qt.FocusPolicy.TabFocus and not (
        is_inner or widget.focusProxy() is not None
    )


@pytest.mark.parametrize("name", NAMES)
def test_a_screen_is_named_whole_for_those_who_cannot_see_it(
    qtbot: QtBot, place: Workplace, name: str
) -> None:
    screen = opened(qtbot, place, name)
    assert not screen.has_failed
    assert screen.objectName() == name
    assert screen.accessibleName(), f"{name} has no accessible name"
    acted_on = [one for one in in_sight(screen) if can_be_acted_on(one)]
    unnamed = [one for one in acted_on if not (one.accessibleName() or text_of(one))]
    assert not unnamed, [f"{type(one).__name__} {one.objectName()}" for one in unnamed]
    without = [type(one).__name__ for one in acted_on if not one.objectName()]
    assert not without, f"{name}: no object name: {without}"
    doubled = [one for one, many in Counter(x.objectName() for x in acted_on).items() if many > 1]
    assert not doubled, f"{name}: {doubled}"


@pytest.mark.parametrize("name", NAMES)
def test_tab_reaches_everything_that_can_be_acted_on(
    qtbot: QtBot, place: Workplace, name: str
) -> None:
    screen = opened(qtbot, place, name)
    wanted = {
        one.objectName()
        for one in in_sight(screen)
        if can_be_acted_on(one) and one.isEnabled() and not is_beside_the_chosen(one)
    }
    reached: set[str] = set()
    # Tab goes through the cells of a grid in which one types; the way back leaves it at once.
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
        screen.first_focus().setFocus()
        for _ in range(4 * len(wanted) + 8):
            focused = QApplication.focusWidget()
            if focused is None:
                break
            reached.add(focused.objectName())
            qtbot.keyClick(focused, key)
    assert wanted <= reached, f"{name}: Tab does not reach {sorted(wanted - reached)}"


@pytest.mark.parametrize("name", NAMES)
def test_no_text_is_cut_in_any_language_at_any_scale(
    qtbot: QtBot, place: Workplace, language: Language, name: str
) -> None:
    screen = opened(qtbot, place, name)
    cut: set[str] = set()
    for spoken in ("ka", "en", "ru"):
        place.language = spoken
        language.choose(spoken)
        for scale, size in SIZES.items():
            screen.window().resize(size)
            for _ in range(3):
                # A layout asks its parent to lay out anew, and that one its own; what is read in
                # another language may be asked for only now.
                QApplication.processEvents()
                qtbot.waitUntil(lambda: place.jobs.is_idle, timeout=20_000)
            for widget in in_sight(screen):
                if is_cut(widget):
                    cut.add(f"{spoken} {scale} %: {widget.objectName()} “{text_of(widget)}”")
    assert not cut, f"{name}: {sorted(cut)}"


def is_beside_the_chosen(widget: QWidget) -> bool:
    """Whether arrows lead to a button from the one of its group that is chosen."""
    if not isinstance(widget, QAbstractButton) or widget.isChecked():
        return False
    group: QButtonGroup | None = widget.group()
    return widget.autoExclusive() or (group is not None and group.exclusive())


def text_of(widget: QWidget) -> str:
    """The words on a widget, if it has any."""
    if isinstance(widget, QLabel | QAbstractButton):
        return widget.text()
    return ""


def is_cut(widget: QWidget) -> bool:
    """Whether the words on a widget need more room than it has."""
    if not text_of(widget) or not isinstance(
        widget, QLabel | QPushButton | QToolButton | QCheckBox
    ):
        return False
    inner = widget.parentWidget()
    if isinstance(inner, QAbstractItemView):
        return False
    if isinstance(widget, QLabel) and widget.wordWrap():
        return widget.heightForWidth(widget.width()) > widget.height() + 1
    least = widget.sizeHint()
    return least.width() > widget.width() + 1 or least.height() > widget.height() + 1
