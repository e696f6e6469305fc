"""A company that is founded: what is wrong with it is told first, its opening may wait."""

from __future__ import annotations

from datetime import date
from typing import cast

import pytest

from app.core.books import Desk
from app.core.errors import Refused
from app.core.ids import new_id
from app.ledger import service as ledger
from app.ledger.records import Founding, ImportFile
from app.ledger.service.founding import NAME_MAX, check_founding
from app.paper.reading import read_table
from tests.kit.world import World

GOOD = Founding(name="Firm", id_code="404123459", starts_on=date(2025, 1, 1))


def file(text: str) -> ImportFile:
    return ImportFile(name="a.csv", sha256="ab" * 32, table=read_table("a.csv", text.encode()))


@pytest.mark.parametrize(
    ("founding", "codes"),
    [
        (GOOD, []),
        (Founding(name="Firm", starts_on=date(2025, 1, 1)), []),
        (
            Founding(name=" ", id_code="40412345", starts_on=date(1850, 1, 1), year_starts=13),
            [
                "company.name_missing", "company.id_code", "company.start_wrong",
                "company.year_starts",
            ],
        ),
        (
            Founding(name="x" * (NAME_MAX + 1), starts_on=date(2025, 1, 1), year_starts=0),
            ["company.name_long", "company.year_starts"],
        ),
    ],
)  # fmt: skip
def test_what_is_wrong_with_a_company_is_told_at_once(founding: Founding, codes: list[str]) -> None:
    assert [one.code for one in check_founding(founding)] == codes


@pytest.mark.parametrize("missing", ["code", "name"])
def test_a_file_of_parties_without_its_columns_is_refused_before_anything_is_made(
    missing: str,
) -> None:
    header = "name,id_code" if missing == "code" else "code,id_code"
    given = Founding(name="Firm", starts_on=date(2025, 1, 1), parties=file(f"{header}\nA,1\n"))
    # There is no server behind this desk: it would fail otherwise if it were asked.
    with pytest.raises(Refused) as told:
        ledger.found_company(cast("Desk", None), new_id(), given, "en")
    assert (told.value.code, told.value.args_["value"]) == ("import.column_missing", missing)


def test_on_a_shared_server_a_large_opening_waits_for_a_second_person(shared: World) -> None:
    given = Founding(
        name="Firm",
        starts_on=date(2025, 1, 1),
        parties=file("code,name,colour\nP-1,შპს მთა,red\nP-2,შპს ბარი,\n"),
        opening=file("account,debit,credit\n1210,9000000,\n5150,,9000000\n"),
    )
    made = ledger.found_company(shared.desk("administrator"), new_id(), given, "en")
    assert made.opening is not None
    assert (made.opening.state, made.opening.lines) == ("submitted", 2)
    assert made.opening.reference
