"""The PDF: its text comes back in every language, and pages are cut where they should be."""

import io
import re
from decimal import Decimal

import pytest
from pypdf import PdfReader
from pypdf.generic import DictionaryObject

from app.core.errors import Refused
from app.core.sheet import Column, Detail, Kind, Row, Sheet, Signature, Style, Value
from app.paper import pdf
from app.paper.fonts import clean, face, longest_word, wrap
from app.paper.layout import LANDSCAPE, PORTRAIT, arrange
from app.paper.panels import spread
from tests.paper.samples import MOMENT, WORDS, a_sheet


def pages_of(content: bytes) -> list[str]:
    reader = PdfReader(io.BytesIO(content))
    return [page.extract_text().replace("\u00a0", " ") for page in reader.pages]


def fonts_of(content: bytes) -> set[str]:
    reader = PdfReader(io.BytesIO(content))
    found = set()
    for page in reader.pages:
        resources = page["/Resources"].get_object()
        assert isinstance(resources, DictionaryObject)
        fonts = resources["/Font"]
        assert isinstance(fonts, DictionaryObject)
        for font in fonts.values():
            found.add(str(font.get_object()["/BaseFont"]))
    return found


@pytest.mark.parametrize("language", ["ka", "en", "ru"])
def test_the_text_of_a_page_comes_back(language):
    (text,) = pages_of(pdf.render(a_sheet(language, rows=6), MOMENT, "1284 ab12"))
    title, band, debit, company, accountant = WORDS[language]
    sign = "." if language == "en" else ","
    for words in (title, band, debit, company, accountant, "404123456", "№ 17", "N. K.", "₾"):
        assert words in text
    for words in (f"1 180{sign}00", "–", "01.03.2026", "31.03.2026 18:05", "1284 ab12", "=1+1"):
        assert words in text
    foot = {"ka": "გვერდი 1 / 1", "en": "Page 1 of 1", "ru": "Страница 1 из 1"}[language]
    assert foot in text


@pytest.mark.parametrize("language", ["ka", "en", "ru"])
def test_the_head_of_a_form_stands_above_the_table_and_takes_its_room(language):
    long = "ხელშეკრულება № 17, მიღება-ჩაბარების აქტი და ანგარიშფაქტურა " * 6
    details = (Detail("Basis", long.strip()), Detail("Amount", "1 180,00 ₾"))
    (text,) = pages_of(pdf.render(a_sheet(language, rows=2, details=details), MOMENT))
    assert text.index("Basis") < text.index("Amount") < text.index(WORDS[language][2])
    assert text.count("ანგარიშფაქტურა") == 6
    bare, full = arrange(a_sheet(language)), arrange(a_sheet(language, details=details))
    assert full.first_head_height > bare.first_head_height + 4 * 9
    assert bare.details.rows == ()


def test_rows_that_belong_together_stay_on_one_page():
    def rows(*, keeps_next: bool) -> tuple[Row, ...]:
        return tuple(
            Row(cells={"account": f"{at}"}, keeps_next=keeps_next and at % 10 != 9)
            for at in range(200)
        )

    def firsts(sheet: Sheet) -> list[str]:
        return [page[0].cells[0][0] for page in arrange(sheet).pages]

    kept = firsts(_with(rows(keeps_next=True)))
    loose = firsts(_with(rows(keeps_next=False)))
    assert len(kept) > 3
    assert all(int(first) % 10 == 0 for first in kept)
    assert any(int(first) % 10 for first in loose)


def _with(rows: tuple[Row, ...]) -> Sheet:
    return Sheet(name="long", title="Long", columns=(Column("account", "№", Kind.CODE),), rows=rows)


def test_only_embedded_fonts_stand_in_the_file():
    content = pdf.render(a_sheet(), MOMENT)
    assert all("+Davtari" in name for name in fonts_of(content))
    assert b"Helvetica" not in content
    assert content.count(b"/FontFile2") >= 2


def test_the_same_sheet_at_the_same_moment_is_the_same_file():
    assert pdf.render(a_sheet(), MOMENT, "x") == pdf.render(a_sheet(), MOMENT, "x")


def test_moment_and_chain_stand_at_the_foot_only_when_given():
    (text,) = pages_of(pdf.render(a_sheet("en")))
    assert "printed" not in text
    assert "chain" not in text


def test_head_titles_and_foot_stand_on_every_page():
    pages = pages_of(pdf.render(a_sheet("en", rows=150), MOMENT))
    assert len(pages) == 4
    for number, text in enumerate(pages, 1):
        assert f"Page {number} of 4" in text
        for words in ("Mountain Spring LLC", "404123456", "Trial balance", "March 2026", "Debit"):
            assert words in text


def test_every_row_is_printed_once():
    pages = pages_of(pdf.render(a_sheet("en", rows=150), MOMENT))
    found = re.findall(r"^(\d{4}) ", "\n".join(pages), re.MULTILINE)
    codes = {code for code in found if int(code) >= 1210}
    assert len(codes) >= 100
    layout = arrange(a_sheet("en", rows=150))
    printed = [block.cells[0][0] for page in layout.pages for block in page if block.kind == "row"]
    assert printed == ["1000", *(str(1210 + at) for at in range(150))]


def test_signatures_never_stand_alone_on_a_page():
    for rows in range(38, 52):
        last = arrange(a_sheet(rows=rows)).pages[-1]
        kinds = [block.kind for block in last]
        assert kinds[-5:] == ["row", "row", "totals", "note", "signatures"]


def test_a_group_never_ends_a_page():
    rows = []
    for at in range(200):
        style = Style.GROUP if at % 3 == 0 else Style.NORMAL
        rows.append(Row(style=style, cells={"a": f"row {at}"}))
    sheet = Sheet(name="x", title="x", columns=(Column("a", "A"),), rows=tuple(rows))
    for page in arrange(sheet).pages:
        assert page[-1].style is Style.NORMAL or page[-1] is arrange(sheet).pages[-1][-1]


def test_an_empty_report_says_so():
    (text,) = pages_of(pdf.render(a_sheet("ka", rows=0), MOMENT))
    assert "ამ პერიოდში ჩანაწერები არ არის." in text
    assert "სულ" not in text
    assert "მთავარი ბუღალტერი" in text


def test_wide_reports_lie_across_and_too_wide_ones_are_refused():
    def wide(count: int) -> Sheet:
        columns = (Column("a", "A"), *(Column(f"m{at}", "M", Kind.MONEY) for at in range(count)))
        cells: dict[str, Value] = {
            "a": "text",
            **{f"m{at}": Decimal("1234567.89") for at in range(count)},
        }
        return Sheet(name="x", title="Wide", columns=columns, rows=(Row(cells=cells),))

    assert arrange(wide(3)).paper == PORTRAIT
    assert arrange(wide(10)).paper == LANDSCAPE
    sizes = [arrange(wide(count)).size for count in (3, 10, 15, 17)]
    assert sizes == sorted(sizes, reverse=True)
    assert sizes[-1] < sizes[0]
    with pytest.raises(Refused) as refused:
        arrange(wide(40))
    assert refused.value.code == "paper.too_wide"


def test_columns_stand_within_the_page():
    for language in WORDS:
        layout = arrange(a_sheet(language))
        assert layout.places[-1].right <= layout.paper[0] - 12
        for left, right in zip(layout.places, layout.places[1:], strict=False):
            assert left.right == right.left


def test_a_very_long_text_goes_on_over_pages():
    text = "სიტყვა " * 3000
    rows = (Row(cells={"a": text}), Row(cells={"a": "end"}))
    sheet = Sheet(name="x", title="x", columns=(Column("a", "A"),), rows=rows)
    pages = pages_of(pdf.render(sheet))
    assert len(pages) > 3
    assert sum(page.count("სიტყვა") for page in pages) == 3000


def test_many_notes_and_signatures_flow():
    sheet = a_sheet(
        rows=2,
        notes=tuple(f"note {at} " + "word " * 60 for at in range(60)),
        signatures=tuple(Signature(role="R" * 90) for _ in range(30)),
    )
    text = "\n".join(pages_of(pdf.render(sheet)))
    assert all(f"note {at} " in text for at in range(60))


def test_a_report_without_texts_and_without_head():
    columns = (Column("q", "Q", Kind.QUANTITY), Column("r", "R", Kind.RATE))
    rows = (Row(style=Style.TOTAL, cells={"q": Decimal("1.25"), "r": Decimal("2.7")}),)
    sheet = Sheet(name="x", title="x", columns=columns, rows=rows, totals={"q": 1}, unit="")
    (text,) = pages_of(pdf.render(sheet))
    assert "1,25" in text
    assert "2,7000" in text
    empty = Sheet(name="x", title="x", columns=(), unit="USD")
    assert len(pages_of(pdf.render(empty))) == 1


def test_the_unit_of_the_sums_is_named():
    (text,) = pages_of(pdf.render(a_sheet("en", unit="USD")))
    assert "Amounts in $" in text
    (text,) = pages_of(pdf.render(a_sheet("en", unit="")))
    assert "Amounts" not in text


def test_a_long_head_is_shortened_and_not_overprinted():
    sheet = a_sheet("en", rows=80, company="C" * 200, title="T" * 200)
    pages = pages_of(pdf.render(sheet, MOMENT, "h" * 300))
    assert "…" in pages[1]


def test_georgian_is_never_printed_in_capitals():
    assert clean("ᲡᲣᲚ") == "სულ"


def test_what_the_font_lacks_is_replaced():
    assert clean("1\u202f000\x00 a\u00adb\ufeff") == "1\u00a0000  ab"
    assert clean("a\r\nb\rc") == "a\nb\nc"
    assert clean("й") == "й"


def test_lines_break_between_words_only():
    font = face("Sans")
    assert wrap("one two", font, 10, 1000) == ["one two"]
    narrow = font.width("INV-2026-0042", 10) + 1
    assert wrap("a INV-2026-0042 b", font, 10, narrow) == ["a", "INV-2026-0042", "b"]
    assert wrap("აბგ-დეზ", font, 10, font.width("აბგ-", 10) + 5) == ["აბგ-", "დეზ"]
    assert wrap("a\n\nb", font, 10, 100) == ["a", "", "b"]
    pieces = wrap("x" * 50, font, 10, 60)
    assert "".join(pieces) == "x" * 50
    assert all(font.width(piece, 10) <= 60 for piece in pieces)
    assert longest_word("", font, 10) == 0


def test_a_long_report_is_laid_out_whole():
    sheet = a_sheet("en", rows=5_000)
    layout = arrange(sheet)
    printed = sum(block.kind == "row" for page in layout.pages for block in page)
    assert printed == 5_001
    by_height = sum(block.height for page in layout.pages for block in page)
    assert 0 <= len(layout.pages) - by_height / 700 < 12


@pytest.mark.long
def test_twenty_thousand_rows_are_printed():
    content = pdf.render(a_sheet("ka", rows=20_000), MOMENT)
    reader = PdfReader(io.BytesIO(content))
    assert len(reader.pages) == len(arrange(a_sheet("ka", rows=20_000)).pages)
    assert "21209" in reader.pages[-1].extract_text()


def a_matrix(columns: int, rows: int = 60) -> Sheet:
    names = (Column("account", "Account", Kind.CODE), Column("name", "Name", Kind.TEXT))
    figures = tuple(Column(f"m{at}", f"{1000 + at}", Kind.MONEY, "Credit") for at in range(columns))
    cells: dict[str, Value] = {f.key: Decimal(1234567 + at) for at, f in enumerate(figures)}
    return Sheet(
        name="matrix",
        title="Matrix",
        columns=(*names, *figures),
        rows=tuple(
            Row(cells={"account": f"{2000 + at}", "name": "A name of an account", **cells})
            for at in range(rows)
        ),
        totals={"name": "Sum", **cells},
        notes=("a note",),
        signatures=(Signature(role="Director"),),
        language="en",
    )


def test_a_matrix_is_cut_into_panels_of_readable_type():
    panels = spread(a_matrix(40))
    assert len(panels) > 1
    assert {panel.layout.paper for panel in panels} == {LANDSCAPE}
    assert len({panel.layout.size for panel in panels}) == 1
    assert panels[0].layout.size >= 7
    titles = [column.title for panel in panels for column in panel.sheet.columns[2:]]
    assert titles == [str(1000 + at) for at in range(40)]
    for panel in panels:
        assert [column.key for column in panel.sheet.columns[:2]] == ["account", "name"]
        assert panel.layout.places[-1].right <= panel.layout.paper[0] - 12
        assert len(panel.layout.pages) == len(panels[0].layout.pages)


def test_every_figure_of_a_matrix_is_printed_once_and_pages_are_counted_through():
    sheet = a_matrix(40, rows=70)
    pages = pages_of(pdf.render(sheet, MOMENT))
    text = "\n".join(pages)
    for at in range(40):
        assert text.count(f"{1234567 + at:,}.00".replace(",", " ")) == 71
    for number, page in enumerate(pages, 1):
        assert f"Page {number} of {len(pages)}" in page
        assert "Account" in page
    assert text.count("a note") == text.count("Director") == 1
    assert "Matrix, part 1 of " in pages[0]


def test_a_table_of_few_columns_is_never_cut():
    assert len(spread(a_matrix(10))) == 1


def test_a_sheet_of_names_alone_that_does_not_fit_is_still_refused():
    columns = tuple(Column(f"c{at}", "W" * 30, Kind.CODE) for at in range(40))
    with pytest.raises(Refused) as refused:
        spread(Sheet(name="x", title="x", columns=columns))
    assert refused.value.code == "paper.too_wide"
