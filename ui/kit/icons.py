"""Line icons of one set and one weight, drawn in the colour of the theme."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from ui.kit import theme

SIZE = 16


def icon(name: str, colour: str = "text", side: int = SIZE) -> QIcon:
    """An icon of resources/icons in a named colour of the theme in use."""
    return _drawn(name, str(getattr(theme.now(), colour)), str(theme.now().muted), side)


def pixmap(name: str, colour: str, side: int) -> QPixmap:
    """An icon as a picture."""
    return icon(name, colour, side).pixmap(QSize(side, side))


@cache
def _source(name: str) -> str:
    return (files("resources") / "icons" / f"{name}.svg").read_text("utf-8")


@cache
def _drawn(name: str, colour: str, disabled: str, side: int) -> QIcon:
    found = QIcon()
    for shade, mode in ((colour, QIcon.Mode.Normal), (disabled, QIcon.Mode.Disabled)):
        svg = _source(name).replace("#000000", shade)
        renderer = QSvgRenderer(QByteArray(svg.encode()))
        for density in _densities():
            found.addPixmap(_painted(renderer, side, density), mode)
    return found


def _densities() -> tuple[int, ...]:
    """Pixmaps for ordinary and for dense screens; for the densest only where one is there.

    They take longest to draw, and two hundred of them stand between the start and the window.
    """
    most = max((screen.devicePixelRatio() for screen in QGuiApplication.screens()), default=1.0)
    return (1, 2) if most <= 2 else (1, 2, 3)


def _painted(renderer: QSvgRenderer, side: int, density: int) -> QPixmap:
    picture = QPixmap(side * density, side * density)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    renderer.render(painter, QRectF(0, 0, side * density, side * density))
    painter.end()
    picture.setDevicePixelRatio(density)
    return picture
