"""A statement of account names the party as far as it is known, and says who owes whom."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from app.core.texts import Texts
from app.parties.records import Party, Statement
from app.parties.reports.papers import Heading, party_statement, vat_word

HEADING = Heading(company="Firm", id_code="404123459", language="en")


def details(party: Party) -> dict[str, str]:
    statement = Statement(
        party=party, first=date(2026, 3, 1), last=date(2026, 3, 31), opening=Decimal("5.00"),
        lines=(),
    )  # fmt: skip
    found = party_statement(HEADING, statement)
    assert found.totals["balance"] == Decimal("5.00")
    return {one.label: one.text for one in found.details}


def test_what_is_known_of_the_party_stands_above_and_nothing_empty() -> None:
    bare = details(Party(code="A", name="შპს მთა"))
    assert bare["Party"] == "შპს მთა"
    assert "Address" not in bare
    known = Party(
        code="A", name="შპს მთა", id_code="404777888", address="Tbilisi, Rustaveli 1",
        contact_person="Nino", phone="+995 32 200 00 00",
    )  # fmt: skip
    whole = details(known)
    assert whole["Party"] == "შპს მთა (404777888)"
    assert whole["Address"] == "Tbilisi, Rustaveli 1"
    assert any("Nino, +995 32 200 00 00" in text for text in whole.values())


def test_whether_somebody_pays_vat_is_a_word_or_a_dash() -> None:
    words = [vat_word(one, Texts("en")) for one in (True, False, None)]
    assert words == ["payer", "no payer", "–"]
