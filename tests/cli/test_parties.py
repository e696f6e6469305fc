"""Parties by the program's commands: kept, brought in from files, listed, put on paper."""

from __future__ import annotations

from pathlib import Path

import pypdf

from tests.cli.conftest import Made

IBAN = "GE29NB0000000101904917"
FILE = f"""\
საიდენტიფიკაციო კოდი,დასახელება,გადახდის ვადა,iban,ბანკი,vat_payer,vat_from
404777888,შპს მთა,30,{IBAN},ბანკი,yes,01.01.2025
01001012345,ნინო ბერიძე,,,,,
"""


def written(folder: Path, text: str) -> str:
    path = folder / "parties.csv"
    path.write_text(text, "utf-8")
    return str(path)


def test_a_file_of_parties_comes_in_once(company: Made, tmp_path: Path) -> None:
    file = written(tmp_path, FILE)
    checked = company("party", "import", file).document
    assert (checked["state"], checked["added"], checked["faults"]) == ("checked", 2, [])
    assert company("party", "list").document == {"parties": []}
    done = company("party", "import", file, "--commit").document
    assert (done["state"], done["added"], done["same"]) == ("saved", 2, 0)
    again = company("party", "import", file, "--commit").document
    assert (again["added"], again["changed"], again["same"]) == (0, 0, 2)
    shown = company("party", "show", "404777888", "--on", "2025-06-01").document
    assert (shown["terms_days"], shown["vat_payer"], shown["version"]) == (30, True, 1)
    assert shown["accounts"][0]["iban"] == IBAN
    assert company("party", "show", "01001012345").document["kind"] == "person"


def test_a_file_that_says_less_leaves_the_rest_as_it_is(company: Made, tmp_path: Path) -> None:
    company("party", "import", written(tmp_path, FILE), "--commit")
    less = written(tmp_path, "code,terms,vat_payer,vat_from\n404777888,14,no,2026-01-01\n")
    assert company("party", "import", less, "--commit").document["changed"] == 1
    shown = company("party", "show", "404777888").document
    assert (shown["name"], shown["terms_days"], len(shown["accounts"])) == ("შპს მთა", 14, 1)
    assert [one["is_payer"] for one in shown["vat_statuses"]] == [True, False]


def test_every_fault_of_a_file_is_told_at_its_cell(company: Made, tmp_path: Path) -> None:
    wrong = (
        "code,name,id_code,iban,terms,kind,income_account\n"
        f"A,,12345678,{IBAN[:-1]}8,soon,,\n"
        "B,B,,,,robot,\n"
    )
    said = company("party", "import", written(tmp_path, wrong), "--commit")
    assert (said.code, said.error) == (2, "party.file_faults")
    faults = said.document["error"]["faults"]
    assert sorted((one["row"], one["column"], one["code"]) for one in faults) == [
        (2, "iban", "party.iban_malformed"),
        (2, "id_code", "party.id_code_organisation"),
        (2, "name", "party.name_missing"),
        (2, "terms_days", "party.terms_malformed"),
        (3, "kind", "party.value_unknown"),
    ]
    # What only the books know is told at the cell too.
    other = "code,name,id_code,income_account\nA,A,404777888,9999\nB,B,404777888,\n"
    said = company("party", "import", written(tmp_path, other))
    faults = said.document["error"]["faults"]
    assert sorted((one["row"], one["column"], one["code"]) for one in faults) == [
        (2, "income_account", "party.account_unknown"),
        (3, "id_code", "party.id_code_double"),
    ]
    assert company("party", "list").document == {"parties": []}


def test_a_header_that_is_not_understood_is_told(company: Made, tmp_path: Path) -> None:
    said = company("party", "import", written(tmp_path, "name,colour\nA,red\n"))
    assert sorted(one["code"] for one in said.document["error"]["faults"]) == [
        "import.column_missing", "import.column_unknown",
    ]  # fmt: skip
    empty = company("party", "import", written(tmp_path, "code,name\n"))
    assert empty.code == 2


def test_a_party_is_kept_and_changed_by_its_code(company: Made) -> None:
    made = company(
        "party", "save", "C-1", "--name", "შპს მთა", "--id-code", "404777888", "--terms", "30",
        "--iban", IBAN, "--vat-payer", "yes", "--vat-from", "2025-01-01", "--receivable", "1410",
    ).document  # fmt: skip
    assert (made["state"], made["version"]) == ("added", 1)
    same = company("party", "save", "C-1", "--terms", "30").document
    assert (same["state"], same["version"]) == ("same", 1)
    assert company("party", "save", "C-1", "--terms", "10").document["version"] == 2
    stale = company("party", "save", "C-1", "--terms", "11", "--version", "1")
    assert stale.error == "changed.meanwhile"
    assert company("party", "save", "C-1", "--vat-payer", "no").error == "party.vat_incomplete"
    double = company("party", "save", "C-2", "--name", "ფილიალი", "--id-code", "404777888")
    assert double.error == "party.id_code_taken"
    company("party", "save", "C-2", "--name", "LLC Mta", "--id-code", "404777888", "--allow-double")
    pairs = company("party", "duplicates").document["duplicates"]
    assert pairs == [{"party": "C-1", "other": "C-2", "why": "id_code"}]
    company("party", "save", "C-2", "--inactive")
    assert len(company("party", "list", "mta").document["parties"]) == 1
    assert len(company("party", "list", "--all").document["parties"]) == 2
    assert company("party", "show", "nobody").error == "party.not_found"


def test_statement_act_and_balances_come_on_paper(company: Made, tmp_path: Path) -> None:
    company("party", "save", "C-1", "--name", "LLC Mta", "--terms", "30", "--receivable", "1410")
    entries = tmp_path / "entries.csv"
    entries.write_text(
        "entry,date,text,account,debit,credit,party\n"
        "1,2025-03-05,Sale,1410,118.00,,C-1\n1,,,6110,,118.00,\n"
        "2,2025-03-20,Paid,1210,18.00,,\n2,,,1410,,18.00,C-1\n",
        "utf-8",
    )
    company("entry", "import", str(entries), "--commit")
    asked = ("--party", "C-1", "--from", "2025-03-01", "--to", "2025-03-31")
    told = company("report", "party-statement", *asked).document
    assert told["totals"]["balance"] == "100.00"
    for name in ("party-statement", "reconciliation-act"):
        out = tmp_path / f"{name}.pdf"
        company("report", name, *asked, "--out", str(out))
        text = " ".join(page.extract_text() for page in pypdf.PdfReader(out).pages)
        assert "LLC Mta" in text
        assert "One hundred lari" in text
    balances = company("report", "party-balances", "--as-of", "2025-04-20").document
    (row,) = [one["cells"] for one in balances["rows"] if one["level"] == 1]
    assert (row["balance"], row["to_30"], row["not_due"]) == ("100.00", "100.00", "0.00")
    listed = company("report", "party-list", "--as-of", "2025-04-20").document
    assert listed["rows"][0]["cells"]["balance"] == "100.00"
    assert company("report", "party-statement").error == "report.party_missing"
