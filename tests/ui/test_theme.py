"""Colours that can be read, fonts that are there, icons of one set."""

import re
import sys
from importlib.resources import files

import pytest
from PySide6.QtGui import QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication, QLabel

from ui import _make_immortal
from ui.kit import theme as themes
from ui.kit.colours import (
    CONTRAST_LEAST,
    PAIRS,
    SHAPES,
    colours,
    company_colours,
    contrast,
)
from ui.kit.icons import icon


@pytest.mark.parametrize("name", ["light", "dark"])
@pytest.mark.parametrize(("text", "ground"), PAIRS)
def test_every_text_can_be_read_on_its_ground(name, text, ground):
    table = colours(name)
    assert contrast(getattr(table, text), getattr(table, ground)) >= CONTRAST_LEAST


@pytest.mark.parametrize("name", ["light", "dark"])
@pytest.mark.parametrize(("shape", "ground"), SHAPES)
def test_the_focus_ring_stands_out(name, shape, ground):
    table = colours(name)
    assert contrast(getattr(table, shape), getattr(table, ground)) >= 3


@pytest.mark.parametrize("name", ["light", "dark"])
def test_companies_are_told_apart_on_either_ground(name):
    table = colours(name)
    for colour in company_colours(name):
        assert contrast(colour, table.chrome) >= 3


def test_contrast_is_measured_as_the_standard_does():
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)
    assert contrast("#123456", "#123456") == pytest.approx(1)


@pytest.mark.parametrize("name", ["light", "dark"])
def test_the_style_sheet_has_no_colour_that_is_not_in_the_table(name):
    style = themes.style_sheet(colours(name))
    assert "@" not in re.sub(r"/\*.*?\*/", "", style, flags=re.DOTALL)
    assert set(re.findall(r"#[0-9a-f]{6}\b", style)) <= {
        getattr(colours(name), field) for field in type(colours(name)).__slots__
    }


def test_the_programs_fonts_are_used_and_installed_nowhere(theme, qapp):
    assert qapp.font().family() == themes.SANS
    assert {themes.SANS, themes.TABULAR} <= set(QFontDatabase.families())


def test_the_palette_follows_the_choice(theme: themes.Theme, qapp: QApplication):
    theme.choose("dark")
    assert theme.name == "dark"
    assert qapp.palette().color(QPalette.ColorRole.Base).name() == colours("dark").paper
    theme.choose("light")
    assert qapp.palette().color(QPalette.ColorRole.Base).name() == colours("light").paper


def test_the_system_decides_where_nobody_chose(theme: themes.Theme):
    theme.choose("system")
    assert theme.name in ("light", "dark")


def test_every_icon_can_be_drawn(theme):
    folder = files("resources") / "icons"
    names = [path.name for path in folder.iterdir() if path.name.endswith(".svg")]
    assert len(names) > 15
    for name in names:
        assert not icon(name.removesuffix(".svg")).pixmap(16, 16).isNull()


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="there they are immortal anyway")
def test_what_qt_gives_back_uncounted_never_comes_down_to_nothing(theme):
    label = QLabel()
    for _ in range(20_000):
        assert label.parent() is None
    assert sys.getrefcount(None) > 1 << 39
    _make_immortal((None,))
    assert sys.getrefcount(None) < 1 << 41
