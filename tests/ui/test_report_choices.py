"""What a report is asked of travels in the key of its target and comes back the same."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from app.core.dates import Period
from ui.kit.workplace import Target
from ui.ledger.report import to_dimension_card, to_ledger_or_entry
from ui.ledger.report_choices import Choices, read_choices

WORDS = st.text(max_size=20)
YEAR = Period(date(2025, 1, 1), date(2025, 12, 31))


@given(WORDS, WORDS, WORDS)
def test_choices_come_back_from_their_key(account: str, dimension: str, value: str) -> None:
    choices = Choices(account=account, dimension=dimension, value=value)
    if choices.key:
        assert read_choices(choices.key) == choices


def test_a_short_key_names_what_is_needed() -> None:
    assert read_choices("GL/2025/7", ("entry",)) == Choices(entry="GL/2025/7")
    wanted = Choices(dimension="party", value="C-01")
    assert read_choices("party:C-01", ("dimension", "value")) == wanted
    assert read_choices("", ("account",)) == Choices()


def test_what_is_unknown_or_no_day_is_left_out() -> None:
    assert read_choices("account=1210&colour=red&as_of=tomorrow") == Choices(account="1210")


def test_choices_ask_the_catalogue() -> None:
    asked = Choices(account="1210", levels="2", by="month", before_closing="yes").asked(YEAR, "ka")
    assert (asked.account, asked.levels, asked.by) == ("1210", 2, "month")
    assert asked.is_before_closing
    assert asked.value is None


def test_a_row_opens_an_entry_an_account_or_the_card_of_a_value() -> None:
    nothing = Choices()
    assert to_ledger_or_entry(nothing, "GL/2025/1") == Target(name="ledger.entry", key="GL/2025/1")
    assert to_ledger_or_entry(nothing, "1210").name == "ledger.account_card"
    chosen = Choices(dimension="party")
    card = to_dimension_card(chosen, "C-01")
    assert read_choices(card.key) == Choices(dimension="party", value="C-01")
    assert to_dimension_card(chosen, "account:1410") == Target(
        name="ledger.account_card", key="1410"
    )
