"""Draws a Sheet as a PDF: what is previewed, printed and signed.

Fonts are embedded and the same sheet at the same moment gives the same bytes.
"""

import io
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.textobject import PDFTextObject

from app.core.errors import QT_TRANSLATE_NOOP
from app.core.formats import EN_DASH, NO_BREAK, symbol
from app.core.money import CurrencyCode
from app.core.sheet import Kind, Sheet, Style
from app.core.texts import Texts
from app.paper.fonts import Face, clean, face, wrap
from app.paper.layout import (
    BOTTOM,
    DETAIL_SIZE,
    LEADING,
    LEFT,
    MM,
    PAD,
    RIGHT,
    RUNNING_HEAD_HEIGHT,
    TOP,
    Block,
    Place,
    detail_height,
    fraction_of,
)
from app.paper.locking import Lock
from app.paper.panels import Panel, spread

_BLACK, _GREY, _MIDDLE, _PALE = 0.0, 0.38, 0.55, 0.78
_HAIRLINE, _RULE = 0.3, 0.7


def render(
    sheet: Sheet,
    moment: datetime | None = None,
    audit_head: str = "",
    step: Callable[[int, int], object] | None = None,
    password: str = "",
) -> bytes:
    """The sheet as a PDF file; of one that has parts, every part on pages numbered by themselves.

    `moment` is when it is printed and `audit_head` the head of the chain of events it was made
    from; both stand at the foot of every page, if given. `step` is told before each page how many
    are done and of how many; what it raises ends the work. With a `password` nobody opens the
    file without it.

    Raises: Refused "paper.too_wide" when the columns do not fit on a page; "paper.password_long".
    """
    documents = [spread(part) for part in sheet.parts or (sheet,)]
    file = io.BytesIO()
    canvas = _canvas(file, sheet, documents[0][0], password)
    texts = Texts(sheet.language)
    every = sum(len(panel.layout.pages) for panels in documents for panel in panels)
    done = 0
    for panels in documents:
        pages = sum(len(panel.layout.pages) for panel in panels)
        page = 0
        for panel in panels:
            for place in range(1, len(panel.layout.pages) + 1):
                if step is not None:
                    step(done, every)
                done, page = done + 1, page + 1
                canvas.setPageSize(panel.layout.paper)
                number = _Number(place, page, pages)
                _Page(canvas, panel, texts, number).draw(moment, audit_head)
                canvas.showPage()
    canvas.save()
    return file.getvalue()


def _canvas(file: io.BytesIO, sheet: Sheet, first: Panel, password: str) -> Canvas:
    # reportlab begins every page in its own Helvetica unless it is told of another font.
    canvas = Canvas(
        file,
        pagesize=first.layout.paper,
        invariant=1,
        pageCompression=1,
        initialFontName=face("Sans").name,
        initialFontSize=first.layout.size,
        lang=sheet.language,
        encrypt=Lock(password) if password else None,
    )
    canvas.setTitle(clean(sheet.title))
    canvas.setAuthor(clean(sheet.company))
    canvas.setSubject(clean(sheet.when))
    canvas.setCreator("Davtari")
    canvas.setProducer("Davtari")
    return canvas


@dataclass(frozen=True, slots=True)
class _Number:
    """Which page of its panel a page is, and which of how many in all."""

    place: int
    page: int
    pages: int


@dataclass(frozen=True, slots=True)
class Ink:
    """How words are written: the face, its size in points, and how grey (0 is black)."""

    font: Face
    size: float
    grey: float


@dataclass(slots=True)
class _Pen:
    """Writes one page's texts into a single text object, in the order in which they are read."""

    text: PDFTextObject
    now: Ink | None = None

    def left(self, at: float, y: float, words: str, ink: Ink) -> None:
        """Write from a left edge."""
        if not words:
            return
        if ink != self.now:
            self.text.setFont(ink.font.name, ink.size)
            self.text.setFillGray(ink.grey)
            self.now = ink
        self.text.setTextOrigin(at, y)
        self.text.textOut(words)

    def right(self, at: float, y: float, words: str, ink: Ink) -> None:
        """Write up to a right edge."""
        self.left(at - ink.font.width(words, ink.size), y, words, ink)


class _Page:
    """One page being drawn, from its top to its foot."""

    def __init__(self, canvas: Canvas, panel: Panel, texts: Texts, number: _Number) -> None:
        layout = panel.layout
        self.canvas, self.sheet, self.layout, self.texts = canvas, panel.sheet, layout, texts
        self.number = number
        self.pen = _Pen(canvas.beginText())
        self.sans, self.bold = face("Sans"), face("Sans", "Bold")
        self.width, self.height = layout.paper
        self.right = self.width - RIGHT
        places = layout.places
        self.table_right = places[-1].right if places else self.right

    def draw(self, moment: datetime | None, audit_head: str) -> None:
        """Draw everything and close the page's texts."""
        y = self.height - TOP
        y = self._head(y) if self.number.place == 1 else self._running_head(y)
        y = self._titles(y)
        blocks = self.layout.pages[self.number.place - 1]
        for at, block in enumerate(blocks):
            y = self._block(block, y, blocks[at + 1] if at + 1 < len(blocks) else None)
        self._foot(moment, audit_head)
        self.canvas.drawText(self.pen.text)

    # Heads and foot.

    def _head(self, y: float) -> float:
        bottom = y - self.layout.first_head_height
        self.pen.left(LEFT, y - 10, clean(self.sheet.company), Ink(self.bold, 10, _BLACK))
        if self.sheet.id_code:
            code = self._id_code()
            self.pen.left(LEFT, y - 22, code, Ink(self.sans, 8, _GREY))
        y -= 36
        for line in self.layout.title_lines:
            y -= 14 * LEADING * 0.78
            self.pen.left(LEFT, y, line, Ink(self.bold, 14, _BLACK))
            y -= 14 * LEADING * 0.22
        if self.sheet.when:
            self.pen.left(LEFT, y - 10, self.sheet.when, Ink(self.sans, 10, _BLACK))
            y -= 12
        self._details(y - 6)
        unit = self._unit()
        self.pen.right(self.table_right - PAD, bottom + 6, unit, Ink(self.sans, 7.5, _GREY))
        return bottom

    def _details(self, y: float) -> None:
        step = DETAIL_SIZE * LEADING
        for row in self.layout.details.rows:
            inks = (Ink(self.sans, DETAIL_SIZE, _GREY), Ink(self.bold, DETAIL_SIZE, _BLACK))
            for left, lines, ink in zip((LEFT, self.layout.details.left), row, inks, strict=True):
                for at, line in enumerate(lines, start=1):
                    self.pen.left(left, y - at * step, line, ink)
            y -= detail_height(row)

    def _running_head(self, y: float) -> float:
        who = f"{clean(self.sheet.company)}{NO_BREAK * 3}{self._id_code()}".strip()
        what = f"{clean(self.sheet.title)}{NO_BREAK * 3}{self.sheet.when}".strip()
        room = self.right - LEFT
        half = max(room - self.sans.width(what, 7.5) - 12, room / 2)
        who = _shortened(who, self.sans, 7.5, half)
        what = _shortened(what, self.sans, 7.5, room - self.sans.width(who, 7.5) - 12)
        self.pen.left(LEFT, y - 8, who, Ink(self.sans, 7.5, _GREY))
        self.pen.right(self.right, y - 8, what, Ink(self.sans, 7.5, _GREY))
        self._line(LEFT, self.right, y - 13, _HAIRLINE, _PALE)
        return y - RUNNING_HEAD_HEIGHT

    def _foot(self, moment: datetime | None, audit_head: str) -> None:
        y = BOTTOM + 4
        self._line(LEFT, self.right, y + 10, _HAIRLINE, _PALE)
        left = "Davtari"
        if moment is not None:
            printed = QT_TRANSLATE_NOOP("app", "printed {moment}, Tbilisi time")
            left += f" · {self.texts.say(printed, moment=moment)}"
        if audit_head:
            chain = QT_TRANSLATE_NOOP("app", "chain of events: {head}")
            left += f" · {self.texts.say(chain, head=clean(audit_head))}"
        page = self.texts.say(
            QT_TRANSLATE_NOOP("app", "Page {page} of {pages}"),
            page=self.number.page,
            pages=self.number.pages,
        )
        room = self.right - LEFT - self.sans.width(page, 7) - 12
        self.pen.left(LEFT, y, _shortened(left, self.sans, 7, room), Ink(self.sans, 7, _GREY))
        self.pen.right(self.right, y, page, Ink(self.sans, 7, _GREY))

    def _id_code(self) -> str:
        if not self.sheet.id_code:
            return ""
        text = QT_TRANSLATE_NOOP("app", "Identification code {code}")
        return self.texts.say(text, code=clean(self.sheet.id_code))

    def _unit(self) -> str:
        sheet = self.sheet
        if not sheet.unit or all(column.kind is not Kind.MONEY for column in sheet.columns):
            return ""
        if sheet.unit == "GEL":
            return self.texts.say(QT_TRANSLATE_NOOP("app", "Amounts in lari, ₾"))
        text = QT_TRANSLATE_NOOP("app", "Amounts in {currency}")
        return self.texts.say(text, currency=symbol(CurrencyCode(sheet.unit)))

    # The table.

    def _titles(self, y: float) -> float:
        layout = self.layout
        size, step = layout.header_size, layout.header_size * LEADING
        bottom = y - layout.header_height
        self._line(LEFT, self.table_right, y, _RULE)
        for first, last, lines in layout.bands:
            left, right = layout.places[first].left + PAD, layout.places[last].right - PAD
            at = y - 2 - (layout.band_lines - len(lines)) * step
            for line in lines:
                at -= step
                start = (left + right - self.bold.width(line, size)) / 2
                self.pen.left(start, at + step * 0.26, line, Ink(self.bold, size, _BLACK))
            self._line(left, right, y - 3.5 - layout.band_lines * step, _HAIRLINE, _GREY)
        for place, lines in zip(layout.places, layout.titles, strict=True):
            at = bottom + 3.5 + (len(lines) - 1) * step
            for line in lines:
                if place.column.kind.is_numeric:
                    edge = place.right - PAD
                    self.pen.right(edge, at + step * 0.2, line, Ink(self.bold, size, _BLACK))
                else:
                    edge = place.left + PAD
                    self.pen.left(edge, at + step * 0.2, line, Ink(self.bold, size, _BLACK))
                at -= step
        self._line(LEFT, self.table_right, bottom, _RULE)
        return bottom

    def _block(self, block: Block, y: float, below: Block | None) -> float:
        match block.kind:
            case "row":
                self._row(block, y, below)
            case "empty":
                words = block.cells[0][0]
                size = self.layout.size
                italic = face("Sans", "Italic")
                middle = (LEFT + self.table_right - italic.width(words, size)) / 2
                self.pen.left(middle, y - block.height * 0.6, words, Ink(italic, size, _GREY))
                self._line(LEFT, self.table_right, y - block.height, _HAIRLINE, _PALE)
            case "totals":
                self._totals(block, y)
            case "note":
                at = y - 4
                for line in block.cells[0]:
                    at -= 7.5 * LEADING
                    self.pen.left(LEFT, at + 1, line, Ink(self.sans, 7.5, _GREY))
            case _:
                self._signatures(block, y)
        return y - block.height

    def _row(self, block: Block, y: float, below: Block | None) -> None:
        bottom = y - block.height
        is_plain = block.style is Style.NORMAL
        font = face("Tab") if is_plain else face("Tab", "Bold")
        if block.style is Style.TOTAL:
            self._number_rules(block, y - 1.5, _HAIRLINE)
        lines = max(len(cell) for cell in block.cells)
        top = bottom + lines * self.layout.size * LEADING + 4.2
        self._cells(block, top, font)
        # The last row before the totals needs no line of its own.
        if below is not None and below.kind == "totals":
            return
        grey = _MIDDLE if block.style is Style.GROUP else _PALE
        self._line(LEFT, self.table_right, bottom, _HAIRLINE, grey)

    def _cells(self, block: Block, top: float, font: Face) -> None:
        size = self.layout.size
        step = size * LEADING
        indent = block.indent
        for place, lines in zip(self.layout.places, block.cells, strict=True):
            y = top - 2.1 - step * 0.76
            if place.column.kind.is_numeric:
                self._number(place, y, lines[0], font)
                continue
            left = place.left + PAD
            if place.column.kind is Kind.TEXT:
                left, indent = left + indent, 0
            for line in lines:
                self.pen.left(left, y, line, Ink(font, size, _BLACK))
                y -= step

    def _number(self, place: Place, y: float, text: str, font: Face) -> None:
        """Write a number so that its decimal sign stands under the others."""
        size = self.layout.size
        edge = place.right - PAD - place.fraction
        if text != EN_DASH:
            edge += font.width(fraction_of(text), size)
        self.pen.right(edge, y, text, Ink(font, size, _BLACK))

    def _totals(self, block: Block, y: float) -> None:
        self._line(LEFT, self.table_right, y - 0.5, _RULE)
        self._cells(block, y - 2.5, face("Tab", "Bold"))
        bottom = y - block.height + 1.5
        self._number_rules(block, bottom, _RULE)
        self._number_rules(block, bottom - 1.6, _RULE)

    def _number_rules(self, block: Block, y: float, weight: float) -> None:
        """Rules above or below the sums only, parted between the columns."""
        for place, lines in zip(self.layout.places, block.cells, strict=True):
            if place.column.kind.is_numeric and lines and lines[0]:
                self._line(place.left + PAD, place.right - PAD, y, weight)

    def _signatures(self, block: Block, y: float) -> None:
        role_width = max(self.sans.width(role, 9) for role, _ in block.cells)
        line_left = LEFT + min(role_width + 14, 60 * MM)
        name_left = line_left + 52 * MM
        small = [
            self.texts.say(QT_TRANSLATE_NOOP("app", "signature")),
            self.texts.say(QT_TRANSLATE_NOOP("app", "name, surname")),
        ]
        y -= 20
        for role, name in block.cells:
            y -= 15
            for at, line in enumerate(wrap(role, self.sans, 9, line_left - LEFT - 8)[:2]):
                self.pen.left(LEFT, y - at * 11, line, Ink(self.sans, 9, _BLACK))
            ends = ((line_left, line_left + 46 * MM), (name_left, name_left + 58 * MM))
            self.pen.left(name_left + 3, y + 1.5, name, Ink(self.sans, 9, _BLACK))
            for (left, right), caption in zip(ends, small, strict=True):
                self._line(left, right, y - 2, _HAIRLINE)
                middle = (left + right - self.sans.width(caption, 6.5)) / 2
                self.pen.left(middle, y - 9, caption, Ink(self.sans, 6.5, _GREY))
            y -= 15

    def _line(
        self, left: float, right: float, y: float, weight: float, grey: float = _BLACK
    ) -> None:
        self.canvas.setLineWidth(weight)
        self.canvas.setStrokeGray(grey)
        self.canvas.line(left, y, right, y)


def _shortened(text: str, font: Face, size: float, width: float) -> str:
    if font.width(text, size) <= width:
        return text
    while text and font.width(text + "…", size) > width:
        text = text[:-1]
    return text.rstrip() + "…"
