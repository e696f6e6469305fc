"""Where everything of a Sheet stands on paper: widths of columns, lines of rows, pages.

Only measures; `pdf` draws what is laid out here. All lengths are in points.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from app.core.errors import QT_TRANSLATE_NOOP, Refused
from app.core.formats import Formats
from app.core.sheet import Column, Kind, Row, Sheet, Style, Value, write_value
from app.core.texts import Texts
from app.paper.fonts import Face, clean, face, longest_word, wrap

MM = 72 / 25.4
PORTRAIT = (210 * MM, 297 * MM)
LANDSCAPE = (297 * MM, 210 * MM)

# Room at the left for the holes of a folder.
LEFT, RIGHT, TOP, BOTTOM = 20 * MM, 12 * MM, 12 * MM, 10 * MM
PAD = 4
INDENT = 9
LEADING = 1.32
FOOT_HEIGHT = 22
RUNNING_HEAD_HEIGHT = 24

_CODE_WIDTH_MAX = 110
TEXT_COMFORT = 135
_TEXT_LEAST = 60
_ROW_LINES_MAX = 25
DETAIL_SIZE = 9
_LABEL_SHARE_MAX = 0.35
_AIR_MAX = 14
Trials = Sequence[tuple[tuple[float, float], float, float]]
"""Paper, size of type and comfortable width of texts, in the order in which they are tried."""

# Sizes of type that are tried until the table fits, the last ones with narrow texts.
_TRIALS: Trials = (
    (PORTRAIT, 8.5, TEXT_COMFORT),
    (LANDSCAPE, 8.5, TEXT_COMFORT),
    (LANDSCAPE, 8.0, TEXT_COMFORT),
    (LANDSCAPE, 7.5, TEXT_COMFORT),
    (LANDSCAPE, 7.0, 100),
    (LANDSCAPE, 6.5, _TEXT_LEAST),
    (LANDSCAPE, 6.0, _TEXT_LEAST),
    (LANDSCAPE, 5.5, _TEXT_LEAST),
)


@dataclass(frozen=True, slots=True)
class Place:
    """Where a column stands: its edges, and how wide the fractions of its numbers are."""

    column: Column
    left: float
    right: float
    fraction: float

    @property
    def inner(self) -> float:
        """Width that a text of the column may take."""
        return self.right - self.left - 2 * PAD


@dataclass(frozen=True, slots=True)
class Block:
    """Something as wide as the page: a row, the totals, a note or the signatures.

    `cells` holds the lines of each column; a note has its lines in the first one.
    `keeps_next` holds it together with the block below.
    """

    kind: str
    height: float
    cells: tuple[tuple[str, ...], ...] = ()
    style: Style = Style.NORMAL
    indent: float = 0
    keeps_next: bool = False


@dataclass(frozen=True, slots=True)
class Details:
    """The head of a form: lines of labels and of what stands beside them, from `left` on."""

    left: float = LEFT
    rows: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...] = ()

    @property
    def height(self) -> float:
        """Height of all its lines."""
        return sum(detail_height(row) for row in self.rows) + (8 if self.rows else 0)


def detail_height(row: tuple[tuple[str, ...], tuple[str, ...]]) -> float:
    """Height of one detail: its label and text may each run over several lines."""
    return max(len(lines) for lines in row) * DETAIL_SIZE * LEADING + 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """A whole document, laid out: its paper, columns and the blocks of every page."""

    paper: tuple[float, float]
    size: float
    places: tuple[Place, ...]
    band_lines: int
    titles: tuple[tuple[str, ...], ...]
    bands: tuple[tuple[int, int, tuple[str, ...]], ...]
    title_lines: tuple[str, ...]
    details: Details
    pages: tuple[tuple[Block, ...], ...]
    first_head_height: float

    @property
    def header_size(self) -> float:
        """Size of the titles of columns."""
        return self.size - 0.5

    @property
    def header_height(self) -> float:
        """Height of the row of titles with the bands above it."""
        return header_height(self.header_size, self.titles, self.band_lines)


def header_height(size: float, titles: Sequence[Sequence[str]], band_lines: int) -> float:
    """Height of the titles of columns with the bands above them."""
    lines = max((len(title) for title in titles), default=0)
    bands = band_lines * size * LEADING + 5 if band_lines else 0
    return bands + lines * size * LEADING + 7


def fraction_of(text: str) -> str:
    """What stands behind the whole part of a written number, with the decimal sign."""
    for sign in (",", "."):
        _, found, fraction = text.partition(sign)
        if found:
            return found + fraction
    return ""


def arrange(sheet: Sheet, trials: Trials = _TRIALS) -> Layout:
    """Lay the sheet out on A4, upright if it fits so comfortably, else across.

    Raises: Refused "paper.too_wide" when it does not fit in the last of the trials either.
    """
    formats = Formats(sheet.language)
    rows = [_written(sheet, row, formats) for row in sheet.rows]
    totals = _written_totals(sheet, formats) if sheet.totals and sheet.rows else None
    paper, size, widths, fractions = _fit(sheet, rows, totals, trials)
    places = _placed(sheet.columns, widths, fractions)
    header_size = size - 0.5
    bold = face("Sans", "Bold")
    titles = tuple(
        tuple(wrap(clean(place.column.title), bold, header_size, place.inner)) for place in places
    )
    bands = _bands(places, bold, header_size)
    band_lines = max((len(lines) for _, _, lines in bands), default=0)
    text_width = paper[0] - LEFT - RIGHT
    title_lines = tuple(wrap(clean(sheet.title), bold, 14, text_width))
    details = _details(sheet, text_width)
    first_head = 34 + len(title_lines) * 14 * LEADING + (16 if sheet.when else 4) + 10
    first_head += details.height
    header = header_height(header_size, titles, band_lines)
    room = paper[1] - TOP - BOTTOM - FOOT_HEIGHT - header
    blocks = [
        *_row_blocks(sheet, rows, places, size),
        *_tail(sheet, totals, places, size),
    ]
    blocks = _hold_end_together(blocks, room / 2)
    pages = _paged(blocks, room - first_head, room - RUNNING_HEAD_HEIGHT)
    return Layout(
        paper=paper,
        size=size,
        places=places,
        band_lines=band_lines,
        titles=titles,
        bands=bands,
        title_lines=title_lines,
        details=details,
        pages=pages,
        first_head_height=first_head,
    )


def _details(sheet: Sheet, width: float) -> Details:
    plain, bold = face("Sans"), face("Sans", "Bold")
    if not sheet.details:
        return Details()
    widest = max(plain.width(clean(detail.label), DETAIL_SIZE) for detail in sheet.details)
    label = min(widest, width * _LABEL_SHARE_MAX)
    rows = tuple(
        (
            tuple(wrap(clean(detail.label), plain, DETAIL_SIZE, label)),
            tuple(wrap(clean(detail.text), bold, DETAIL_SIZE, width - label - 12)),
        )
        for detail in sheet.details
    )
    return Details(LEFT + label + 12, rows)


def _written(sheet: Sheet, row: Row, formats: Formats) -> tuple[str, ...]:
    return tuple(
        _write(row.cells.get(column.key), column.kind, formats) for column in sheet.columns
    )


def _write(value: Value, kind: Kind, formats: Formats) -> str:
    if value is None:
        return ""
    text = write_value(value, kind, formats)
    return clean(text) if isinstance(value, str) else text


def _written_totals(sheet: Sheet, formats: Formats) -> tuple[str, ...]:
    key, label = sheet.totals_label
    return tuple(
        label if column.key == key else _write(sheet.totals.get(column.key), column.kind, formats)
        for column in sheet.columns
    )


def _fit(
    sheet: Sheet, rows: list[tuple[str, ...]], totals: tuple[str, ...] | None, trials: Trials
) -> tuple[tuple[float, float], float, list[float], list[float]]:
    needs = [
        _need(sheet, at, (cells[at] for cells in rows), totals[at] if totals else "")
        for at in range(len(sheet.columns))
    ]
    even = max((need.least for need in needs if need.column.kind is Kind.MONEY), default=0)
    for paper, size, comfort in trials:
        room = paper[0] - LEFT - RIGHT
        for money in (even, 0):
            least = [need.width(size, comfort, money) for need in needs]
            if sum(least) <= room:
                widths = _spread(needs, least, room, size)
                return paper, size, widths, [need.fraction * size for need in needs]
    text = QT_TRANSLATE_NOOP(
        "app", "“{title}” has too many columns for a page. Save it as an Excel file instead."
    )
    raise Refused("paper.too_wide", text, title=sheet.title)


@dataclass(frozen=True, slots=True)
class _Need:
    """What a column needs, all for type of one point: `least` never breaks a word."""

    column: Column
    least: float
    natural: float
    fraction: float
    wraps: bool

    def width(self, size: float, comfort: float, even: float) -> float:
        """Width to ask for: texts up to a comfortable one, sums all alike."""
        if self.wraps:
            inner = min(self.natural * size, max(comfort, min(self.least * size, 1.5 * comfort)))
        else:
            inner = max(self.least, even if self.column.kind is Kind.MONEY else 0) * size
        return inner + 2 * PAD


def _need(sheet: Sheet, at: int, texts: Iterable[str], total: str) -> _Need:
    column = sheet.columns[at]
    plain, bold = face("Tab"), face("Tab", "Bold")
    head = longest_word(clean(column.title), face("Sans", "Bold"), 1)
    # Rows in bold are few, but they carry the largest sums.
    styled = [
        (text, bold if row.style is not Style.NORMAL else plain)
        for text, row in zip(texts, sheet.rows, strict=True)
        if text
    ]
    styled.append((total, bold))
    if column.kind.is_numeric:
        wholes = fractions = 0.0
        for text, font in styled:
            fraction = font.width(fraction_of(text), 1)
            wholes = max(wholes, font.width(text, 1) - fraction)
            fractions = max(fractions, fraction)
        return _Need(column, max(head, wholes + fractions), wholes + fractions, fractions, False)
    indents = [row.level * INDENT / 8 for row in sheet.rows] if column.kind is Kind.TEXT else []
    deepest = max(indents, default=0)
    # A group's title runs over the empty columns beside it, so it sets no width.
    own = [text for text, font in styled if column.kind is not Kind.TEXT or font is plain]
    natural = max((plain.width(text, 1) for text in {*own, total}), default=0) * 1.04 + deepest
    if column.kind is Kind.TEXT or natural * 8 > _CODE_WIDTH_MAX:
        word = max((longest_word(text, plain, 1) for text in {*own, total}), default=0)
        return _Need(column, max(head, word + deepest), max(head, natural), 0, True)
    return _Need(column, max(head, natural), natural, 0, False)


def _spread(needs: list[_Need], least: list[float], room: float, size: float) -> list[float]:
    """Make the table as wide as the page.

    Texts come first, up to their natural width; numbers get some air; the widest text the rest.
    """
    widths = list(least)
    for at, need in enumerate(needs):
        if need.wraps:
            wish = need.natural * size + 2 * PAD - widths[at]
            widths[at] += min(max(wish, 0), room - sum(widths))
    rest = room - sum(widths)
    numeric = [at for at, need in enumerate(needs) if need.column.kind.is_numeric]
    for at in numeric:
        widths[at] += min(rest / 2 / len(numeric), _AIR_MAX)
    rest = room - sum(widths)
    texts = [at for at, need in enumerate(needs) if need.wraps]
    if texts:
        widths[max(texts, key=lambda at: widths[at])] += rest
    elif widths:
        widths = [width + min(rest / len(widths), 40) for width in widths]
    return widths


def _placed(
    columns: Sequence[Column], widths: list[float], fractions: list[float]
) -> tuple[Place, ...]:
    places = []
    left = LEFT
    for column, width, fraction in zip(columns, widths, fractions, strict=True):
        places.append(Place(column, left, left + width, fraction))
        left += width
    return tuple(places)


def _bands(
    places: tuple[Place, ...], font: Face, size: float
) -> tuple[tuple[int, int, tuple[str, ...]], ...]:
    """First and last column of each band with the lines of its title."""
    found = []
    at = 0
    while at < len(places):
        last = at
        group = places[at].column.group
        while last + 1 < len(places) and places[last + 1].column.group == group:
            last += 1
        if group:
            width = places[last].right - places[at].left - 2 * PAD
            found.append((at, last, tuple(wrap(clean(group), font, size, width))))
        at = last + 1
    return tuple(found)


def _row_blocks(
    sheet: Sheet, rows: list[tuple[str, ...]], places: tuple[Place, ...], size: float
) -> list[Block]:
    if not rows:
        empty = Texts(sheet.language).say(QT_TRANSLATE_NOOP("app", "Nothing in this period."))
        return [Block("empty", 4 * size * LEADING, ((empty,),))]
    first_text = next((at for at, place in enumerate(places) if place.column.kind is Kind.TEXT), -1)
    blocks: list[Block] = []
    for row, cells in zip(sheet.rows, rows, strict=True):
        blocks.extend(_row_block(row, cells, places, size, first_text))
    return blocks


def _row_block(
    row: Row, cells: tuple[str, ...], places: tuple[Place, ...], size: float, first_text: int
) -> list[Block]:
    font = face("Tab") if row.style is Style.NORMAL else face("Tab", "Bold")
    indent = row.level * INDENT
    lines: list[tuple[str, ...]] = []
    height = 1
    for at, text in enumerate(cells):
        if places[at].column.kind.is_numeric or not text:
            lines.append((text,))
            continue
        width = places[at].inner - (indent if at == first_text else 0)
        if row.style is Style.GROUP:
            width = _free_to_the_right(at, cells, places) - places[at].left - 2 * PAD
        lines.append(tuple(wrap(text, font, size, max(width, 20))))
        height = max(height, len(lines[-1]))
    space = 4 if row.style is not Style.NORMAL else 0
    keeps_next = row.keeps_next or row.style is Style.GROUP
    blocks = []
    for start in range(0, height, _ROW_LINES_MAX):
        part = tuple(cell[start : start + _ROW_LINES_MAX] for cell in lines)
        count = min(_ROW_LINES_MAX, height - start)
        tall = row_height(count, size) + (space if start == 0 else 0)
        blocks.append(Block("row", tall, part, row.style, indent, keeps_next))
    return blocks


def row_height(lines: int, size: float) -> float:
    """Height of a row with so many lines."""
    return lines * size * LEADING + 4.2


def _free_to_the_right(at: int, cells: Sequence[str], places: Sequence[Place]) -> float:
    """How far a group's title may run: up to the next column that holds something."""
    while at + 1 < len(places) and not cells[at + 1]:
        at += 1
    return places[at].right


def _tail(
    sheet: Sheet, totals: tuple[str, ...] | None, places: tuple[Place, ...], size: float
) -> list[Block]:
    found = []
    if totals is not None:
        bold = face("Tab", "Bold")
        cells = tuple(
            (text,) if place.column.kind.is_numeric else tuple(wrap(text, bold, size, place.inner))
            for text, place in zip(totals, places, strict=True)
        )
        lines = max(len(cell) for cell in cells)
        found.append(Block("totals", row_height(lines, size) + 5, cells, Style.TOTAL))
    width = places[-1].right - LEFT if places else 400
    for note in sheet.notes:
        lines_of_note = tuple(wrap(clean(note), face("Sans"), 7.5, max(width, 300)))
        found.append(Block("note", len(lines_of_note) * 7.5 * LEADING + 5, (lines_of_note,)))
    if sheet.signatures:
        height = 20 + 30 * len(sheet.signatures)
        roles = tuple(
            (clean(signature.role), clean(signature.name)) for signature in sheet.signatures
        )
        found.append(Block("signatures", height, roles))
    return found


def _hold_end_together(blocks: list[Block], height_max: float) -> list[Block]:
    """Keep totals, notes and signatures with the last two rows, unless that is half a page."""
    tail = sum(block.kind in ("totals", "note", "signatures") for block in blocks)
    if not tail:
        return blocks
    start = max(len(blocks) - tail - 2, 0)
    while start < len(blocks) - 2 and sum(block.height for block in blocks[start:]) > height_max:
        start += 1
    held = [_keeping(block) for block in blocks[start:-1]]
    return [*blocks[:start], *held, blocks[-1]]


def _keeping(block: Block) -> Block:
    return Block(block.kind, block.height, block.cells, block.style, block.indent, True)


def _paged(blocks: list[Block], first: float, later: float) -> tuple[tuple[Block, ...], ...]:
    pages: list[list[Block]] = [[]]
    left = first
    at = 0
    while at < len(blocks):
        end = at
        while blocks[end].keeps_next and end + 1 < len(blocks):
            end += 1
        unit = blocks[at : end + 1]
        height = sum(block.height for block in unit)
        if height > left and pages[-1]:
            pages.append([])
            left = later
        for block in unit:
            # A chain longer than a page is broken where the page ends.
            if block.height > left and pages[-1]:
                pages.append([])
                left = later
            pages[-1].append(block)
            left -= block.height
        at = end + 1
    return tuple(tuple(page) for page in pages)
