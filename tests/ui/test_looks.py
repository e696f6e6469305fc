"""What is seen: names whole where there is room, labels level with fields, every pair readable."""

import re
from functools import partial
from importlib.resources import files
from pathlib import Path

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit

import ui
from app.core.errors import QT_TRANSLATE_NOOP
from app.core.sheet import Column, Sheet
from app.security import service as security
from tests.ui.fakes import company_row
from tests.ui.shell import opened, settle
from ui.kit.check_box import CheckBox
from ui.kit.colours import CONTRAST_LEAST, PAIRS, Colours, colours, contrast
from ui.kit.form import Form
from ui.kit.messages import Message
from ui.kit.workplace import Target
from ui.printing.preview import Preview
from ui.shell.status import GIVE_WAY, Status
from ui.shell.tabs import TAB_LEAST
from ui.shell.window import Window

THEMES = ("light", "dark")
# Grounds on which a rule without a ground of its own is written: that of the widget around it.
AROUND = {
    "QStatusBar QLabel": ("chrome",),
    "QTabBar::tab:hover": ("chrome",),
    "QListWidget#shell.navigation::item:disabled": ("chrome",),
    "QLineEdit, QPlainTextEdit, QTextEdit": ("paper",),
    'QLabel[role="bad"]': ("chrome", "paper", "raised"),
    'QLabel[role="muted"]': ("chrome", "paper", "raised"),
    "QToolButton": ("chrome", "raised", "bad_ground", "good_ground"),
    "QToolButton:disabled": ("chrome", "row"),
    # Arrows lead over acts that are not possible too.
    "QMenu::item:disabled": ("raised", "selection"),
    "QFrame#message QLabel": ("bad_ground", "good_ground", "chrome"),
    "QFrame#shell.ask QLabel": ("bad_ground",),
}


def rules():
    """Each rule of the style sheet: whom it is about, and what it says."""
    text = (files("resources") / "themes" / "style.qss").read_text("utf-8").replace("\\", "")
    for about, said in re.findall(r"([^{}]+)\{([^{}]*)\}", re.sub(r"/\*.*?\*/", "", text)):
        parts = (part.partition(":") for part in said.split(";") if part.strip())
        yield about.strip(), {name.strip(): value.strip() for name, _, value in parts}


def pairs_of_the_style():
    """Which colour of text stands on which ground by the rules of the style sheet."""
    found = set()
    for about, said in rules():
        own = said.get("background", "")
        grounds = (own[1:],) if own.startswith("@") else AROUND.get(about, ())
        texts = [said[name][1:] for name in ("color", "placeholder-text-color") if name in said]
        assert not texts or grounds, f"on which ground does the text of “{about}” stand?"
        found |= {(text, ground) for text in texts for ground in grounds}
        marked = said.get("selection-color"), said.get("selection-background-color")
        if marked[0] and marked[1]:
            found.add((marked[0][1:], marked[1][1:]))
    return found


def pairs_of_the_delegates():
    """What rows that draw themselves write, on every ground they fill."""
    found = set()
    for path in sorted(Path(ui.__file__).parent.rglob("*.py")):
        text = path.read_text("utf-8")
        pens = "".join(re.findall(r"setPen\(QColor\(([^()]*)\)\)", text))
        written = set(re.findall(r"\.(text|muted|bad|good)\b", pens))
        fills = "".join(re.findall(r"fillRect\([^\n]*", text))
        filled = set(re.findall(r"\.(selection|row|chrome|bad_ground)\b", fills))
        if filled:
            found |= {(one, ground) for one in written for ground in filled | {"paper"}}
    return found


@pytest.mark.parametrize("about", [pairs_of_the_style, pairs_of_the_delegates])
def test_every_pair_that_is_used_is_in_the_table_that_is_measured(about):
    used = about()
    assert len(used) >= 8
    assert used <= set(PAIRS), sorted(used - set(PAIRS))


@pytest.mark.parametrize("name", THEMES)
def test_what_the_palette_writes_can_be_read(name, theme, qapp):
    """Text, text of the chosen and of the disabled, on each ground of Qt's own palette."""
    theme.choose(name)
    role, group = QPalette.ColorRole, QPalette.ColorGroup
    for state in (group.Active, group.Inactive, group.Disabled):
        for text, ground in (
            (role.WindowText, role.Window),
            (role.Text, role.Base),
            (role.Text, role.AlternateBase),
            (role.ButtonText, role.Button),
            (role.HighlightedText, role.Highlight),
            (role.PlaceholderText, role.Base),
            (role.ToolTipText, role.ToolTipBase),
            (role.Link, role.Base),
        ):
            colour = qapp.palette().color(state, text)
            assert colour.alpha() == 255
            found = contrast(colour.name(), qapp.palette().color(state, ground).name())
            assert found >= CONTRAST_LEAST, (state, text)


@pytest.mark.parametrize("name", THEMES)
def test_a_hint_in_an_empty_field_is_written_as_strongly_as_other_quiet_words(name, theme, qtbot):
    theme.choose(name)
    field = QLineEdit()
    qtbot.addWidget(field)
    field.setPlaceholderText("Code or name")
    field.show()
    colour = field.palette().color(QPalette.ColorRole.PlaceholderText)
    assert (colour.name(), colour.alpha()) == (colours(name).muted, 255)


@pytest.mark.parametrize("name", THEMES)
def test_what_is_chosen_is_seen_beside_what_is_not(name):
    table = colours(name)
    assert contrast(table.selection, table.paper) > contrast(table.row, table.paper) + 0.1
    assert isinstance(table, Colours)


@pytest.fixture
def status(qtbot, desk, theme, language):
    made = Status("en")
    qtbot.addWidget(made)
    made.show_person(security.who_am_i(desk))
    made.show_company(security.companies(desk)[0], ())
    made.resize(1280, 26)
    made.show()
    return made


def test_a_short_name_stands_whole_in_the_status_bar(status):
    """It was shortened to “r...” beside much room."""
    for name in GIVE_WAY:
        label = status.labels[name]
        assert label.text()
        assert not label.is_shortened, name


def test_where_there_is_little_room_the_name_of_the_person_gives_way_last(status):
    status.labels["role"].setText("Accountant, chief accountant, tax specialist, payroll officer")
    status.labels["company"].setText("A limited liability company with a very long name indeed")
    status.resize(760, 26)
    QApplication.processEvents()
    assert status.labels["company"].is_shortened
    assert status.labels["role"].is_shortened
    assert not status.labels["person"].is_shortened


def test_labels_stand_level_with_their_fields(qtbot, theme):
    form = Form(lambda: "en")
    qtbot.addWidget(form)
    title = QT_TRANSLATE_NOOP("app", "Code")
    for at, field in enumerate((QLineEdit(), QComboBox(), CheckBox())):
        form.add(f"field{at}", title, field)
    form.resize(800, 400)
    form.show()
    for _ in range(3):
        QApplication.processEvents()
    for name, placed in form.fields.items():
        label = form.findChild(QLabel, f"label.{name}")
        assert label is not None
        inner = label.contentsRect().translated(label.pos())
        middle = inner.top() + label.fontMetrics().height() / 2
        assert abs(middle - placed.geometry().center().y()) <= 2, name


def test_the_head_of_the_window_follows_its_language(qtbot, theme, jobs, language, desk):
    desk.companies = [company_row("Second", kind="demo")]
    window = Window(jobs, "en")
    qtbot.addWidget(window)
    window.show()
    window.enter(opened(desk), None)
    settle(qtbot, window)
    assert window.top.company.text() == "Second · Demo company"
    window.speak("ru")
    language.choose("ru")
    said = "Second · Демонстрационная компания"
    qtbot.waitUntil(lambda: window.top.company.text() == said)
    settle(qtbot, window)


def test_many_tabs_still_tell_their_names(qtbot, theme, jobs, language, desk):
    """Eleven tabs had become “J…”, “E…”, “P…”: past a width the row scrolls instead."""
    window = Window(jobs, "en")
    qtbot.addWidget(window)
    window.resize(1000, 600)
    window.show()
    window.enter(opened(desk), None)
    settle(qtbot, window)
    place = window.place
    assert place is not None
    for at in range(10):
        name = f"A report with a long name, number {at}"
        sheet = Sheet(name="t", title=name, columns=(Column("a", "A"),))
        target = Target(name="printing.preview", key=str(at))
        window.tabs.open(target, partial(Preview, place, target, sheet))
    bar = window.tabs.tabBar()
    assert min(bar.tabRect(at).width() for at in range(1, bar.count())) >= TAB_LEAST
    window.jobs.close()


@pytest.mark.parametrize("lines", [1, 2, 4])
def test_why_the_books_do_not_open_is_told_whole(qtbot, theme, jobs, language, lines):
    """Of two lines the second had been cut in half."""
    window = Window(jobs, "en")
    qtbot.addWidget(window)
    window.show()
    window.start_page.fail(
        Message(text="The server does not answer; check the network. " * 2 * lines)
    )
    for _ in range(3):
        QApplication.processEvents()
    said = next(
        one for one in window.start_page.findChildren(QLabel) if one.text()[:10] == "The server"
    )
    assert said.height() >= said.heightForWidth(said.width())
    assert window.start_page.retry.height() >= window.start_page.retry.sizeHint().height()
