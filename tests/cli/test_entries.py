"""davtari entry, batch and approval: a draft's life, a correction, an import taken back."""

from __future__ import annotations

from pathlib import Path

from tests.cli.conftest import Made

ONE = "entry,date,account,debit,credit\n1,2025-03-07,1410,{gel},\n1,,6110,,{gel}\n"


def written(folder: Path, gel: str) -> str:
    path = folder / f"{gel}.csv"
    path.write_text(ONE.format(gel=gel), encoding="utf-8")
    return str(path)


def test_a_draft_is_made_edited_copied_posted_and_dropped(company: Made, tmp_path: Path) -> None:
    made = company("entry", "draft", written(tmp_path, "10.00")).document
    assert made["state"] == "draft"
    reference = made["reference"]
    company("entry", "edit", reference, written(tmp_path, "20.00"))
    shown = company("entry", "show", reference).document
    assert (shown["kind"], shown["lines"][0]["debit"]) == ("manual", "20.00")
    copy = company("entry", "copy", reference, "--date", "08.03.2025").document["reference"]
    posted = company("entry", "post", reference, copy).document
    assert posted == {"state": "posted", "references": ["GL/2025/1", "GL/2025/2"]}
    assert company("entry", "show", "GL/2025/2").document["entry_date"] == "2025-03-08"
    gone = company("entry", "draft", written(tmp_path, "30.00")).document["reference"]
    assert company("entry", "drop", gone).document["state"] == "dropped"
    assert company("entry", "show", gone).error == "entry.not_found"
    assert "thrown away" in company(
        "entry", "drop", company("entry", "copy", "GL/2025/1").document["reference"], plain=True
    ).out  # fmt: skip


def test_a_posted_entry_is_corrected_under_its_number(company: Made, tmp_path: Path) -> None:
    reference = company("entry", "draft", written(tmp_path, "10.00")).document["reference"]
    company("entry", "post", reference)
    begun = company("entry", "correct", "GL/2025/1").document
    assert begun["state"] == "draft"
    company("entry", "edit", begun["reference"], written(tmp_path, "11.00"))
    assert company("entry", "post", begun["reference"]).document["references"] == [
        "GL/2025/2",
        "GL/2025/1-1",
    ]
    balance = company(
        "report", "trial-balance", "--from", "2025-03-01", "--to", "2025-03-31"
    ).document
    assert balance["totals"]["turnover_debit"] == "11.00"
    assert company("entry", "show", "GL/2025/1-1").code == 0
    assert company("entry", "correct", "GL/2025/1").error == "entry.reversed_already"


def test_a_draft_takes_one_entry_of_a_file(company: Made, month: Path) -> None:
    assert company("entry", "draft", str(month)).error == "import.one_entry"


def test_an_import_is_listed_shown_and_taken_back(company: Made, month: Path) -> None:
    company("entry", "import", str(month), "--commit")
    assert company("entry", "import", str(month)).error == "import.file_known"
    (batch,) = company("batch", "list").document["batches"]
    assert (batch["file"], batch["entries"], batch["posted"]) == ("march.csv", 2, 2)
    content = company("batch", "show", "march.csv").document["content"]
    assert [item["amount"] for item in content] == ["118.00", "100.00"]
    done = company("batch", "reverse", batch["id"], "--text", "twice").document
    assert done["references"] == ["GL/2025/3", "GL/2025/4"]
    assert "2 taken back" in company("batch", "list", plain=True).out
    assert "GL/2025/3" in company("batch", "show", "march.csv", plain=True).out
    assert company("batch", "show", "april.csv").error == "batch.not_found"
    assert company("entry", "import", str(month), "--commit").code == 0


def test_approval_rules_are_set_and_seen(company: Made, month: Path) -> None:
    assert company("approval", "list").document == {"rules": [], "asked": []}
    assert "second person" in company("approval", "list", plain=True).out
    assert company("approval", "set", "any=110", "payment=5").document == {"state": "set"}
    assert company("approval", "list").document["rules"] == [
        {"kind": "*", "from_amount": "110.00"},
        {"kind": "payment", "from_amount": "5.00"},
    ]
    assert "any" in company("approval", "list", plain=True).out
    assert company("entry", "import", str(month), "--commit").document["state"] == "drafts"
    (first, *_) = company("entry", "list").document["drafts"]
    assert company("entry", "post", first["reference"]).error == "approval.needed"
    assert company("approval", "set", "manual=1").error == "approval.kind_untrusted"
    assert company("approval", "set", "nonsense").error == "usage"
    agreed = company("approval", "agree", "00000000-0000-7000-8000-000000000000")
    assert agreed.error == "approval.change_not_found"
