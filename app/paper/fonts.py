"""The embedded fonts, the width of a text in them, and its breaking into lines.

“Sans” is for running text; in “Tab” all digits are equally wide, so that columns of sums stand
straight. Both are the same typeface (resources/fonts, with its licence).
"""

import io
import re
import unicodedata
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

# U+202F is not in the font; a soft hyphen and a byte order mark have no place on paper.
_REPLACED = {0x202F: "\u00a0", 0x2009: "\u00a0", 0xAD: None, 0xFEFF: None, 0x200B: None}
# Georgian has no capitals in running text: Mtavruli letters are written as usual ones.
_MTAVRULI = {code: chr(code - 0x1C90 + 0x10D0) for code in range(0x1C90, 0x1CC0)}
_CONTROL = dict.fromkeys((*range(10), *range(11, 32), *range(127, 160)), " ")
_TABLE = {**_REPLACED, **_MTAVRULI, **_CONTROL}


@dataclass(frozen=True, slots=True)
class Face:
    """One registered font: its name for reportlab, and the widths of its characters."""

    name: str
    widths: dict[int, int]
    default: int

    def width(self, text: str, size: float) -> float:
        """Width of the text.

        Units: points.
        """
        return _width(self.name, text) * size / 1000


@cache
def face(family: str, style: str = "Regular") -> Face:
    """The font of family Sans or Tab, style Regular, Bold, Italic or BoldItalic."""
    name = f"Davtari{family}-{style}"
    data = (files("resources") / "fonts" / f"{name}.ttf").read_bytes()
    font = TTFont(name, io.BytesIO(data))
    pdfmetrics.registerFont(font)
    return Face(name, font.face.charWidths, font.face.defaultWidth)


@lru_cache(maxsize=65536)
def _width(name: str, text: str) -> float:
    font = face(*name.removeprefix("Davtari").split("-"))
    widths, default = font.widths, font.default
    return sum([widths.get(ord(letter), default) for letter in text])


@lru_cache(maxsize=65536)
def clean(text: str) -> str:
    """The text with only what can be printed; its line breaks stay."""
    if text.isascii() and text.isprintable():
        return text
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return unicodedata.normalize("NFC", text.translate(_TABLE))


# A line may end after spaces, and after a hyphen or slash before letters: “INV-2026-0042” is one
# piece, and so is a sum with its no-break spaces, and “დღგ-ის” with its ending.
_ENDS = re.compile(r"(?<= )(?=[^ ])|(?<=[^\W\d][\-–—/])(?=[^\W\d]{3})")


def wrap(text: str, font: Face, size: float, width: float) -> list[str]:
    """The text in lines no wider than the width; a word that is too long is cut.

    Units: size and width in points.
    """
    if "\n" not in text and font.width(text, size) <= width:
        return [text]
    lines: list[str] = []
    for paragraph in text.split("\n"):
        line = ""
        for piece in _ENDS.split(paragraph):
            if font.width((line + piece).rstrip(" "), size) <= width:
                line += piece
                continue
            if line:
                lines.append(line.rstrip(" "))
            *full, line = _cut(piece, font, size, width)
            lines.extend(full)
        lines.append(line.rstrip(" "))
    return lines


def longest_word(text: str, font: Face, size: float) -> float:
    """Width of the longest piece that `wrap` would not cut.

    Units: points.
    """
    pieces = [piece.rstrip(" ") for piece in _ENDS.split(text.replace("\n", " "))]
    return max((font.width(piece, size) for piece in pieces), default=0)


def _cut(word: str, font: Face, size: float, width: float) -> list[str]:
    parts, part = [], ""
    for letter in word:
        if part and font.width((part + letter).rstrip(" "), size) > width:
            parts.append(part)
            part = ""
        part += letter
    return [*parts, part]
