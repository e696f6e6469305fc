"""A register as a list: days as days, parties by name, words of the reader's language."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from app.core.sheet import Kind
from app.core.value_added import Operation, Treatment
from app.ledger.records import Company, RegisterRow
from app.ledger.reports import register_list
from app.ledger.reports.registers import CHOICES

FIRM = Company(name="Firm", id_code="404123459", starts_on=date(2025, 1, 1))
MTA = UUID(int=1)


def test_a_settlement_document_shows_its_party_by_name_and_its_days_as_days() -> None:
    rows = (
        RegisterRow(
            id=UUID(int=8), code="SI/1", name="Invoice 1",
            further={"party_id": str(MTA), "day": "2026-03-05", "due_day": "2026-04-04"},
        ),
        RegisterRow(
            id=UUID(int=9), code="SI/2", name="Invoice 2", is_active=False,
            further={"party_id": str(UUID(int=2)), "day": None},
        ),
    )  # fmt: skip
    parties = (RegisterRow(id=MTA, code="M", name="შპს მთა"),)
    found = register_list(FIRM, "en", "settlement_documents", rows, parties)
    assert {column.key: column.kind for column in found.columns}["due_day"] is Kind.DATE
    first, second = (row.cells for row in found.rows)
    assert (first["party_id"], first["day"], first["due_day"]) == (
        "შპს მთა", date(2026, 3, 5), date(2026, 4, 4),
    )  # fmt: skip
    assert (first["state"], second["state"]) == (None, "out of use")
    assert (second["party_id"], second["day"], second["due_day"]) == ("", None, None)


def test_every_treatment_and_operation_of_the_law_has_its_word() -> None:
    assert set(CHOICES["treatment"]) == {one.value for one in Treatment}
    assert set(CHOICES["operation"]) == {one.value for one in Operation}
    row = RegisterRow(
        id=MTA, code="RC", name="Reverse charge",
        further={"direction": "input", "treatment": "reverse_charge", "operation": "supply"},
    )  # fmt: skip
    cells = register_list(FIRM, "en", "vat_codes", (row,)).rows[0].cells
    assert (cells["treatment"], cells["operation"]) == ("reverse charge", "supply or purchase")


def test_a_vat_code_says_its_side_in_words() -> None:
    row = RegisterRow(id=MTA, code="S18", name="Sale", further={"direction": "output"})
    found = register_list(FIRM, "en", "vat_codes", (row,))
    assert found.rows[0].cells["direction"] == "on sales"
    bank = RegisterRow(id=MTA, code="B", name="Bank", further={"iban": "GE29"})
    found = register_list(FIRM, "en", "bank_accounts", (bank,))
    assert (found.rows[0].cells["iban"], found.rows[0].cells["currency"]) == ("GE29", None)
