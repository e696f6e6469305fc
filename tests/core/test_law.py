"""Values of the law: found by the day, each with its source."""

from datetime import date
from decimal import Decimal

import pytest

from app.core.errors import Bug, Refused
from app.core.law import Confidence, Rate, Rates, rates, read_rates

# Source: shared tax rules, sections 2 and 3; each row is an example of the law.
CASES = [
    ("vat", "standard_percent", date(2005, 1, 1), "18"),
    ("vat", "standard_percent", date(2020, 12, 31), "18"),
    ("vat", "standard_percent", date(2021, 1, 1), "18"),
    ("vat", "standard_percent", date(2026, 3, 1), "18"),
    ("vat", "registration_threshold_gel", date(2026, 3, 1), "100000"),
    ("income_tax", "employment_percent", date(2026, 3, 1), "20"),
    ("pension", "employee_percent", date(2019, 1, 1), "2"),
    ("pension", "employer_percent", date(2026, 3, 1), "2"),
    ("pension", "state_slice_1_percent", date(2026, 3, 1), "2"),
    ("pension", "state_slice_1_gel", date(2026, 3, 1), "24000"),
    ("pension", "state_slice_2_percent", date(2026, 3, 1), "1"),
    ("pension", "state_slice_2_gel", date(2026, 3, 1), "60000"),
]


@pytest.mark.parametrize(("tax", "key", "day", "value"), CASES)
def test_the_value_of_a_day(tax, key, day, value):
    assert rates(tax).on(key, day).value == Decimal(value)


def test_a_day_before_the_law_has_no_value():
    with pytest.raises(Refused) as refused:
        rates("pension").on("employee_percent", date(2018, 12, 31))
    assert refused.value.code == "law.rate_unknown"
    with pytest.raises(Refused):
        rates("vat").on("no_such_key", date(2026, 1, 1))


@pytest.mark.parametrize("tax", ["vat", "income_tax", "pension", "labour"])
def test_every_value_names_its_source(tax):
    for rate in rates(tax).rates:
        source = rate.source
        assert source.act
        assert source.article
        assert source.edition
        assert source.url.startswith("https://")
        assert str(source) == f"{source.act}, {source.article}, {source.edition}"
        unit = rate.key.rsplit("_", 1)[-1]
        assert unit in {"percent", "gel", "months", "day", "days", "hours", "switch"}


def test_there_is_no_tax_without_a_file():
    with pytest.raises(Bug) as bug:
        rates("window_tax")
    assert bug.value.code == "law.tax_unknown"


ENTRY = """
[[rate]]
key = "a_percent"
value = "{value}"
first_day = {first}
{last}
act = "Act"
article = ""
edition = "2026"
confidence = "D"
url = "https://example.org"
"""


def test_values_follow_each_other_and_keep_their_digits():
    text = ENTRY.format(value="1.50", first="2020-01-01", last="last_day = 2020-12-31")
    text += ENTRY.format(value="2", first="2021-01-01", last="")
    found = read_rates("a", text)
    rate = found.on("a_percent", date(2020, 12, 31))
    assert str(rate.value) == "1.50"
    assert rate.source.confidence is Confidence.DOUBTFUL
    assert str(rate.source) == "Act, 2026"
    assert found.on("a_percent", date(2021, 1, 1)).value == 2


def test_two_values_for_one_day_are_our_mistake():
    text = ENTRY.format(value="1", first="2020-01-01", last="")
    text += ENTRY.format(value="2", first="2021-01-01", last="")
    with pytest.raises(Bug) as bug:
        read_rates("a", text)
    assert bug.value.code == "law.rates_overlap"
    assert bug.value.args_["day"] == date(2021, 1, 1)


def test_other_keys_may_share_days():
    source = rates("vat").rates[0].source
    one = Rate(key="a", value=Decimal(1), first_day=date(2020, 1, 1), last_day=None, source=source)
    two = Rate(key="b", value=Decimal(1), first_day=date(2020, 1, 1), last_day=None, source=source)
    assert Rates(tax="a", rates=(one, two)).on("b", date(2022, 1, 1)) is two
