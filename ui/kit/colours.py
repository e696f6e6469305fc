"""The one table of named colours, light and dark, from which palette and style are computed.

Contrast is measured as WCAG 2.2 does; a test holds every pair of text and ground above 4.5 to 1.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, fields
from functools import cache
from importlib.resources import files

CONTRAST_LEAST = 4.5

# Which text stands on which ground anywhere in the program.
PAIRS = (
    ("text", "paper"),
    ("text", "chrome"),
    ("text", "raised"),
    ("text", "selection"),
    ("text", "row"),
    ("muted", "paper"),
    ("muted", "chrome"),
    ("muted", "raised"),
    ("muted", "row"),
    ("accent", "paper"),
    ("accent", "chrome"),
    ("on_accent", "accent"),
    ("bad", "paper"),
    ("bad", "chrome"),
    ("bad", "bad_ground"),
    ("text", "bad_ground"),
    ("text", "good_ground"),
    ("good", "chrome"),
    ("good", "paper"),
    ("good", "good_ground"),
    ("muted", "selection"),
    ("muted", "bad_ground"),
    ("accent", "raised"),
    ("accent", "selection"),
    ("bad", "raised"),
    ("bad", "row"),
    ("bad", "selection"),
    ("tip_text", "tip"),
)
# What is no text but must be told from its ground: three to one.
SHAPES = (("focus", "paper"), ("focus", "chrome"), ("focus", "selection"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Colours:
    """The colours of one theme, each as #rrggbb."""

    paper: str
    chrome: str
    raised: str
    row: str
    hairline: str
    rule: str
    text: str
    muted: str
    accent: str
    on_accent: str
    selection: str
    focus: str
    bad: str
    bad_ground: str
    good: str
    good_ground: str
    tip: str
    tip_text: str


@cache
def colours(theme: str) -> Colours:
    """The colours of a theme: light or dark."""
    text = (files("resources") / "themes" / f"{theme}.toml").read_text("utf-8")
    given = tomllib.loads(text)["colours"]
    return Colours(**{field.name: str(given[field.name]) for field in fields(Colours)})


@cache
def company_colours(theme: str) -> tuple[str, ...]:
    """The colours by which companies are told apart, safe for the colour-blind."""
    text = (files("resources") / "themes" / f"{theme}.toml").read_text("utf-8")
    return tuple(str(colour) for colour in tomllib.loads(text)["companies"])


def contrast(one: str, other: str) -> float:
    """How far two colours stand apart in brightness: 1 for equal ones, 21 for black and white."""
    bright, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (bright + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    shares = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (
        share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4 for share in shares
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
