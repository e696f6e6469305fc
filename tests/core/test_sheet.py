"""Sheet: the one shape of every report."""

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from app.core.formats import Formats
from app.core.sheet import Column, Kind, Row, Sheet, write_value

COLUMNS = (Column("name", "Name"), Column("sum", "Debit", Kind.MONEY, "Turnover"))


def a_sheet(**changes):
    return Sheet(**{"name": "x", "title": "X", "columns": COLUMNS, "language": "en", **changes})


def test_a_kind_may_be_given_by_its_name():
    assert Column("a", "A", "money").kind is Kind.MONEY  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="colour"):
        Column("a", "A", "colour")  # type: ignore[arg-type]


def test_numbers_are_what_stands_on_its_decimal_sign():
    assert [kind.value for kind in Kind if kind.is_numeric] == [
        "money",
        "number",
        "quantity",
        "rate",
    ]


def test_a_title_names_its_band_where_none_can_stand_above():
    assert [column.full_title for column in COLUMNS] == ["Name", "Turnover: Debit"]


def test_cells_and_totals_belong_to_columns():
    with pytest.raises(ValueError, match="no column b, c"):
        a_sheet(rows=(Row(cells={"name": "a", "c": 1, "b": 2}),))
    with pytest.raises(ValueError, match="no column b"):
        a_sheet(totals={"b": 1})
    with pytest.raises(ValueError, match="two columns"):
        a_sheet(columns=(*COLUMNS, COLUMNS[0]))


def test_the_head_says_period_or_day_or_nothing():
    assert a_sheet(first=date(2026, 3, 1), last=date(2026, 3, 31)).when == "March 2026"
    assert a_sheet(as_of=date(2026, 3, 31)).when == "as of 31.03.2026"
    assert a_sheet(first=date(2026, 3, 1)).when == ""
    assert a_sheet().when == ""


def test_totals_are_named_in_the_first_text_without_a_total():
    assert a_sheet(totals={"sum": 1}).totals_label == ("name", "Total")
    assert a_sheet(totals={"name": "All", "sum": 1}).totals_label == ("", "")
    assert a_sheet(language="ka").totals_label == ("name", "სულ")


@pytest.mark.parametrize(
    ("value", "kind", "written"),
    [
        (None, Kind.MONEY, ""),
        (Decimal("0.00"), Kind.MONEY, "–"),
        (0, Kind.NUMBER, "–"),
        (Decimal(1180), Kind.MONEY, "1\u00a0180,00"),
        (Decimal("2.7"), Kind.RATE, "2,7000"),
        (Decimal("2.50"), Kind.QUANTITY, "2,5"),
        (7, Kind.NUMBER, "7"),
        ("0012", Kind.CODE, "0012"),
        (date(2026, 3, 5), Kind.DATE, "05.03.2026"),
        (datetime(2026, 3, 5, 8, tzinfo=UTC), Kind.DATE, "05.03.2026 12:00"),
    ],
)
def test_cells_are_written_by_kind(value, kind, written):
    assert write_value(value, kind, Formats("ka")) == written


def test_a_float_is_no_cell():
    with pytest.raises(TypeError, match="float"):
        write_value(1.5, Kind.MONEY, Formats("ka"))  # type: ignore[arg-type]
