"""Value added tax on amounts: worked examples, and what holds for every amount."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core import law
from app.core import value_added as rules
from app.core.errors import NotFound, Refused
from app.core.money import Money
from app.core.value_added import Treatment
from app.vat import service
from tests.kit.worked_examples import example

DAY = date(2026, 3, 31)
RATES = law.rates("vat")
AMOUNTS = st.decimals(min_value=0, max_value=10**12, places=2).map(Money)


def gel(text: str) -> Money:
    return Money(Decimal(text))


def test_tax_comes_on_top_of_a_net_price() -> None:
    given_, wanted = example("VAT-01")
    done = service.calculate(net=gel(given_["net"]), gross=None, code="S18", day=DAY)
    assert (done.vat, done.gross) == (gel(wanted["vat"]), gel(wanted["gross"]))
    assert done.rate.source.article == "art. 166"


@pytest.mark.parametrize("name", ["VAT-02", "VAT-03"])
def test_tax_is_found_inside_a_gross_price(name: str) -> None:
    given_, wanted = example(name)
    done = service.calculate(net=None, gross=gel(given_["gross"]), code="S18", day=DAY)
    assert (done.vat, done.net) == (gel(wanted["vat"]), gel(wanted["net"]))


def test_rounding_by_line_and_by_document_differ_by_what_the_example_says() -> None:
    given_, wanted = example("VAT-04")
    lines = [gel(one) for one in given_["lines_gross"]]
    each = [service.calculate(net=None, gross=one, code="S18", day=DAY).vat for one in lines]
    whole = service.calculate(
        net=None, gross=lines[0] + lines[1] + lines[2], code="S18", day=DAY
    ).vat
    assert each[0] + each[1] + each[2] == gel(wanted["vat_sum_of_lines"])
    assert whole == gel(wanted["vat_on_total"])


def test_reverse_charge_comes_on_top_and_is_never_inside() -> None:
    given_, wanted = example("VAT-05")
    amount = gel(given_["service_amount"])
    done = service.calculate(net=amount, gross=None, code="RC", day=DAY)
    assert done.vat == gel(wanted["vat_accrued"])
    with pytest.raises(Refused) as refused:
        service.calculate(net=None, gross=amount, code="RC", day=DAY)
    assert refused.value.code == "vat.reverse_charge_inside"


@pytest.mark.parametrize("code", ["S0", "SEX", "SOUT"])
def test_what_is_not_taxed_has_no_tax_either_way(code: str) -> None:
    amount = gel("1000.00")
    for done in (
        service.calculate(net=amount, gross=None, code=code, day=DAY),
        service.calculate(net=None, gross=amount, code=code, day=DAY),
    ):
        assert (done.net, done.vat, done.gross) == (amount, gel("0.00"), amount)


def test_an_unknown_code_and_an_amount_below_zero_are_refused() -> None:
    with pytest.raises(NotFound) as unknown:
        service.calculate(net=gel("1.00"), gross=None, code="X1", day=DAY)
    assert "S18" in str(unknown.value)
    with pytest.raises(Refused) as negative:
        service.calculate(net=gel("-1.00"), gross=None, code="S18", day=DAY)
    assert negative.value.code == "vat.amount_negative"


def test_a_day_before_the_law_has_no_rate() -> None:
    with pytest.raises(Refused) as refused:
        rules.on_top(gel("1.00"), rules.code_named("S18"), date(1990, 1, 1), RATES)
    assert refused.value.code == "law.rate_unknown"


@given(AMOUNTS)
def test_net_and_tax_always_add_up_to_gross(amount: Money) -> None:
    code = rules.code_named("S18")
    top, in_ = rules.on_top(amount, code, DAY, RATES), rules.inside(amount, code, DAY, RATES)
    assert top.net + top.vat == top.gross
    assert in_.net + in_.vat == in_.gross == amount
    # The tax inside what was put on top is the same tax.
    assert rules.inside(top.gross, code, DAY, RATES).vat == top.vat


def test_every_code_has_a_name_in_each_language_and_a_rate() -> None:
    for code in rules.codes().values():
        assert all(code.names)
        rate = rules.rate_of(code, DAY, RATES)
        is_taxed = code.treatment in (Treatment.STANDARD, Treatment.REVERSE_CHARGE)
        assert bool(rate.value) == is_taxed, code.code
