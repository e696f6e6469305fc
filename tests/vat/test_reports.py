"""What sheets of VAT say, and what is refused before an entry is made; without a database."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from uuid import uuid4

import pytest

from app.core import law
from app.core.dates import month
from app.core.errors import Refused
from app.ledger.records import AccountId, Company
from app.vat import proportion_rules, return_rules, threshold_rules
from app.vat.records import (
    Amounts,
    Forecast,
    KeptReturn,
    MixedMonth,
    Proportion,
    TaxableOperation,
    Threshold,
    VatReturn,
)
from app.vat.reports import VatFrame, others, return_sheets

MARCH = month(2026, 3)
FIRM = Company(name="შპს", id_code="400000001", starts_on=date(2025, 1, 1))
FRAME = VatFrame(company=FIRM, period=MARCH, language="en")
LIMIT = Decimal(100_000)


def _threshold(turnover: str, **further: object) -> Threshold:
    amount = Decimal(turnover)
    return replace(
        Threshold(
            on=MARCH.last,
            turnover=amount,
            limit=LIMIT,
            percent=amount / 1000,
            is_near=False,
            crossed_on=None,
            register_by=None,
            first_return_due=None,
            forecast=None,
            source=law.rates("vat").on("standard_percent", MARCH.last).source,
            months=(TaxableOperation(day=MARCH.first, amount=amount),),
        ),
        **further,  # type: ignore[arg-type]
    )


def _told(found: Threshold) -> dict[str, str]:
    return {one.label: one.text for one in others.threshold(FRAME, found).details}


def test_below_and_near_the_threshold_are_told_apart() -> None:
    assert _told(_threshold("20000"))["State"].startswith("Below the threshold")
    near = _told(_threshold("85000", is_near=True))
    assert near["State"].startswith("Near the threshold of registration: 85")


def test_who_passed_the_threshold_is_told_the_days_and_the_fine() -> None:
    late = _threshold(
        "130000",
        crossed_on=date(2026, 3, 2),
        register_by=date(2026, 3, 4),
        first_return_due=date(2026, 4, 15),
        late=Decimal("20000.00"),
        fine=Decimal("1000.00"),
    )
    told = _told(late)
    assert told["State"] == (
        "The threshold was passed on 02.03.2026: register by 04.03.2026, first return by "
        "15.04.2026."
    )
    assert told["Fine of article 282, GEL"].replace("\N{NO-BREAK SPACE}", " ") == "1 000.00"
    assert told["Operations while not registered in time"].startswith("20")
    registered = threshold_rules.registered(
        replace(late, late=Decimal(0), fine=Decimal(0)),
        date(2026, 3, 20),
        [TaxableOperation(day=date(2026, 3, day), amount=Decimal(100)) for day in (3, 10, 25)],
        law.rates("vat"),
    )
    # Of the three, one lies within the term and one after the registration.
    assert registered.late == Decimal(100)
    assert _told(registered)["State"].startswith("Registered for VAT since 20.03.2026")


def test_a_pace_says_in_which_month_the_threshold_is_passed_or_that_it_is_not() -> None:
    going = Forecast(monthly_mean=Decimal(9000), months=3, passes_in=month(2026, 8))
    found = _threshold("20000", forecast=going, uncoded=Decimal("5.00"))
    told = _told(found)
    assert "August 2026" in told["Passed at this pace in"]
    assert told["Counted without a VAT code"] == "5.00"
    never = _told(_threshold("20000", forecast=replace(going, passes_in=None)))
    assert never["Passed at this pace in"] == "not within twelve months"


def _return(**boxes: str) -> dict[str, Amounts]:
    return {key: Amounts(base=Decimal(vat) * 5, vat=Decimal(vat)) for key, vat in boxes.items()}


def _kept(boxes: dict[str, Amounts], state: str = "filed", sequence: int = 0) -> KeptReturn:
    return KeptReturn(
        id=uuid4(),
        period=MARCH.first,
        sequence=sequence,
        state=state,
        boxes=boxes,
        payable=Decimal(0),
        surplus="carry",
        due=date(2026, 4, 15),
        prepared_by=uuid4(),
        prepared_at=datetime(2026, 4, 10, tzinfo=UTC),
        filed_by=None,
        filed_at=None,
        filed_on=None,
        reference="",
        entry_id=None,
        entry="",
        version=1,
    )


def _now(boxes: Mapping[str, Amounts], payable: str = "0.00") -> VatReturn:
    return VatReturn(
        period=MARCH,
        due=date(2026, 4, 15),
        boxes=boxes,
        total_out=Decimal(0),
        total_in=Decimal(0),
        carried=Decimal(0),
        payable=Decimal(payable),
    )


def test_what_changed_since_a_return_was_filed_is_told_box_by_box() -> None:
    kept = _kept(_return(OUT_STD="180", IN_DOM="72"))
    sheet = return_sheets.differences(FRAME, _now(_return(OUT_STD="198", IN_DOM="72")), kept)
    (row,) = sheet.rows
    assert row.key == "OUT_STD"
    assert (row.cells["old_vat"], row.cells["new_vat"], row.cells["vat"]) == (180, 198, 18)
    assert return_sheets.differences(FRAME, _now(kept.boxes), kept).rows == ()


def test_a_surplus_is_what_the_budget_owes() -> None:
    values = return_rules.flat(_now(_return(IN_DOM="72"), "-72.00"))
    assert (values["PAYABLE"], values["REFUNDABLE"]) == (Decimal(0), Decimal("72.00"))
    assert (values["IN_DOM"], values["IN_DOM_BASE"]) == (Decimal(72), Decimal(360))
    assert values["OUT_STD"] == 0
    # A box that carries no tax is its base.
    assert ("OUT_EXP" in values, "OUT_EXP_BASE" in values) == (True, False)


def test_a_settlement_needs_accounts_for_its_roles_and_something_to_settle() -> None:
    accounts = {"vat.output": AccountId(uuid4())}
    with pytest.raises(Refused) as refused:
        return_rules.settlement(_kept(_return(OUT_STD="18")), None, accounts, "VAT")
    assert refused.value.code == "vat.role_unbound"
    assert refused.value.args_["role"] == "tax.single_account"
    with pytest.raises(Refused) as refused:
        return_rules.settlement(_kept({}), None, accounts, "VAT")
    assert refused.value.code == "vat.nothing_to_settle"


def test_a_month_is_adjusted_only_with_accounts_and_something_to_adjust() -> None:
    mixed = MixedMonth(
        period=MARCH.first, with_right=Decimal(1), without_right=Decimal(1), common=Decimal(10)
    )
    whole = Proportion(month=mixed, deducted=Decimal(10))
    with pytest.raises(Refused) as refused:
        proportion_rules.entry(whole, {}, {}, "VAT")
    assert refused.value.code == "vat.nothing_to_adjust"
    with pytest.raises(Refused) as refused:
        proportion_rules.entry(replace(whole, deducted=Decimal(5)), {}, {}, "VAT")
    assert (refused.value.code, refused.value.args_["role"]) == ("vat.role_unbound", "vat.input")
