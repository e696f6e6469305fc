"""How the program looks: fonts, palette and style sheet, computed from the table of colours.

Follows the system's light or dark unless the person chose one.
"""

from __future__ import annotations

from functools import cache
from importlib.resources import files

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetrics, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from app.core.errors import QT_TRANSLATE_NOOP, Unavailable
from ui.kit.colours import Colours, colours, company_colours

SANS = "Davtari Sans"
TABULAR = "Davtari Tab"
BASE_PX = 13
CHOICES = ("system", "light", "dark")

_FACES = tuple(
    f"{family}-{weight}.ttf"
    for family in ("DavtariSans", "DavtariTab")
    for weight in ("Regular", "Bold", "Italic", "BoldItalic")
)
_in_use = colours("light")


def now() -> Colours:
    """The colours in use."""
    return _in_use


def load_fonts() -> None:
    """Make the program's own fonts known; none need be installed.

    Raises: Unavailable "theme.font" when a file of the program is damaged.
    """
    for face in _FACES:
        content = (files("resources") / "fonts" / face).read_bytes()
        if QFontDatabase.addApplicationFontFromData(content) == -1:
            text = QT_TRANSLATE_NOOP(
                "app", "The program's font {file} is damaged. Install the program again."
            )
            raise Unavailable("theme.font", text, file=face)


def sans(pixels: int = BASE_PX, *, bold: bool = False) -> QFont:
    """The font of words."""
    return _font(SANS, pixels, bold)


def tabular(pixels: int = BASE_PX, *, bold: bool = False) -> QFont:
    """The font of figures, all of one width."""
    return _font(TABULAR, pixels, bold)


def company_colour(place: int) -> str:
    """The colour of a company, by any number that stays its own."""
    known = company_colours("dark" if _in_use == colours("dark") else "light")
    return known[place % len(known)]


class Theme(QObject):
    """The theme of the application: the person's choice, or the system's."""

    changed = Signal()

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._application = application
        self.choice = "system"
        application.setStyle("Fusion")
        application.setFont(sans())
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow)

    @property
    def name(self) -> str:
        """The theme in use: light or dark."""
        if self.choice != "system":
            return self.choice
        scheme = QGuiApplication.styleHints().colorScheme()
        return "dark" if scheme is Qt.ColorScheme.Dark else "light"

    def choose(self, choice: str) -> None:
        """Take a theme: system, light or dark."""
        assert choice in CHOICES, choice
        self.choice = choice
        self._apply()

    def _follow(self) -> None:
        if self.choice == "system":
            self._apply()

    def _apply(self) -> None:
        global _in_use  # noqa: PLW0603 - icons and delegates ask for it at every paint
        _in_use = colours(self.name)
        self._application.setPalette(palette(_in_use))
        self._application.setStyleSheet(style_sheet(_in_use))
        self.changed.emit()


def is_change(event: QEvent) -> bool:
    """Whether an event of a widget says that the colours have changed."""
    return event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange)


def palette(given: Colours) -> QPalette:
    """The palette of Qt from the table."""
    role = QPalette.ColorRole
    made = QPalette()
    for name, colour in (
        (role.Window, given.chrome),
        (role.WindowText, given.text),
        (role.Base, given.paper),
        (role.AlternateBase, given.raised),
        (role.Text, given.text),
        (role.Button, given.raised),
        (role.ButtonText, given.text),
        (role.BrightText, given.bad),
        (role.Highlight, given.selection),
        (role.HighlightedText, given.text),
        (role.ToolTipBase, given.tip),
        (role.ToolTipText, given.tip_text),
        (role.PlaceholderText, given.muted),
        (role.Link, given.accent),
        (role.LinkVisited, given.accent),
        (role.Accent, given.accent),
        (role.Light, given.raised),
        (role.Midlight, given.hairline),
        (role.Mid, given.rule),
        (role.Dark, given.muted),
        (role.Shadow, given.rule),
    ):
        made.setColor(name, QColor(colour))
    disabled = QPalette.ColorGroup.Disabled
    for name in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(disabled, name, QColor(given.muted))
    return made


def style_sheet(given: Colours) -> str:
    """What the palette cannot say: hairlines, the focus ring, the parts of the shell."""
    text = (files("resources") / "themes" / "style.qss").read_text("utf-8")
    for name in sorted(Colours.__slots__, key=len, reverse=True):
        text = text.replace(f"@{name}", str(getattr(given, name)))
    return text


@cache
def shade(colour: str) -> QColor:
    """A colour of the table, read once: asked for at every cell that is painted."""
    return QColor(colour)


@cache
def metrics(pixels: int = BASE_PX, *, bold: bool = False) -> QFontMetrics:
    """The measures of the font of figures."""
    return QFontMetrics(tabular(pixels, bold=bold))


@cache
def _font(family: str, pixels: int, bold: bool) -> QFont:
    # Asked for at every cell that is painted.
    font = QFont(family)
    font.setPixelSize(pixels)
    font.setBold(bold)
    return font
