"""Templates, attachments and opening balances by the program's commands."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path

import pytest

from app.server.own_computer import OwnComputer
from tests.cli.conftest import CHART, Made
from tests.cli.test_commands import Ask


def test_a_template_is_made_of_an_entry_used_run_and_dropped(company: Made, month: Path) -> None:
    company("entry", "import", str(month), "--commit")
    saved = company(
        "template", "save", "--from-entry", "GL/2025/1", "--name", "ყოველთვიური",
        "--every", "month", "--day", "31", "--from", "2025-01-10", "--until", "2025-06-30",
    )  # fmt: skip
    assert saved.document == {
        "name": "ყოველთვიური", "kind": "manual", "text": "გაყიდვა", "lines": 2, "every": "monthly",
        "day": 31, "next": "2025-01-31", "until": "2025-06-30", "version": 1,
    }  # fmt: skip
    assert company("template", "list").document["templates"] == [saved.document]
    assert "monthly 31  31.01.2025" in company("template", "list", plain=True).out
    used = company("template", "use", "ყოველთვიური", "--date", "2025-03-20", "--factor", "2,5")
    (draft,) = used.document["drafts"]
    (listed,) = company("entry", "list").document["drafts"]
    assert (listed["reference"], listed["date"], listed["amount"]) == (
        draft["reference"], "2025-03-20", "295.00",
    )  # fmt: skip
    due = company("template", "due", "--until", "2025-02-28").document["due"]
    assert due == [
        {"template": "ყოველთვიური", "date": "2025-01-31"},
        {"template": "ყოველთვიური", "date": "2025-02-28"},
    ]
    assert "31.01.2025" in company("template", "due", "--until", "2025-02-28", plain=True).out
    made = company("template", "run", "--until", "2025-02-28").document["drafts"]
    assert [item["date"] for item in made] == ["2025-01-31", "2025-02-28"]
    assert company("template", "run", "--until", "2025-02-28").document == {"drafts": []}
    assert len(company("template", "run").document["drafts"]) == 4
    changed = company("template", "save", "--name", "ყოველთვიური", "--every", "none").document
    assert (changed["every"], changed["lines"]) == ("none", 2)
    assert company("template", "drop", "ყოველთვიური").document == {"dropped": "ყოველთვიური"}
    assert company("template", "list").document == {"templates": []}
    posted = company("entry", "post", made[0]["reference"]).document
    assert posted == {"state": "posted", "references": ["GL/2025/3"]}


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("use", "არ არის"), "template.not_found"),
        (("drop", "არ არის"), "template.not_found"),
        (("save", "--name", "x"), "template.source_missing"),
        (("save", "--name", "x", "--from-entry", "GL/2025/9"), "entry.not_found"),
        (("save", "--name", "x", "--from-entry", "GL/2025/1", "--every", "month", "--day", "32"),
         "template.day_unknown"),
        (("run", "--until", "2199-01-01"), "entry.date_far"),
        (("run", "--until", "soon"), "date.unreadable"),
    ],
)  # fmt: skip
def test_a_wrong_word_about_a_template_is_refused(
    company: Made, month: Path, words: tuple[str, ...], code: str
) -> None:
    company("entry", "import", str(month), "--commit")
    said = company("template", *words)
    assert (said.code, said.error) == (2, code)


def test_a_document_is_attached_listed_read_and_removed(
    company: Made, month: Path, tmp_path: Path
) -> None:
    company("entry", "import", str(month), "--commit")
    paper, out = tmp_path / "ზედნადები.pdf", tmp_path / "out.pdf"
    content = b"%PDF-1.7\n" + bytes(range(256)) * 100
    paper.write_bytes(content)
    added = company("attachment", "add", "GL/2025/1", str(paper)).document
    assert added == {
        "file_name": "ზედნადები.pdf", "media_type": "application/pdf", "size": len(content),
        "sha256": sha256(content).hexdigest(),
    }  # fmt: skip
    assert "ზედნადები.pdf" in company("attachment", "list", "GL/2025/1", plain=True).out
    company("attachment", "get", "GL/2025/1", "ზედნადები.pdf", "--out", str(out))
    assert out.read_bytes() == content
    assert company("attachment", "list", "GL/2025/2").document == {"attachments": []}
    removed = company("attachment", "remove", "GL/2025/1", "ზედნადები.pdf", "--reason", "სხვისია")
    assert removed.document == {"removed": "ზედნადები.pdf"}
    (kept,) = company("attachment", "list", "GL/2025/1").document["attachments"]
    assert kept["removed_reason"] == "სხვისია"
    assert "სხვისია" in company("attachment", "list", "GL/2025/1", plain=True).out
    gone = company("attachment", "get", "GL/2025/1", "ზედნადები.pdf", "--out", str(out))
    assert gone.error == "attachment.not_found"
    (tmp_path / "a.png").write_bytes(content)
    (tmp_path / "a.pdf").write_bytes(content + b"\0" * 10 * 1024 * 1024)
    for name, code in (("a.png", "attachment.name_mismatch"), ("a.pdf", "attachment.too_large")):
        wrong = company("attachment", "add", "GL/2025/1", str(tmp_path / name))
        assert (wrong.code, wrong.error) == (2, code)


OPENING = "account,debit,credit,party\n1210,1000,,\n1410,118,,C1\n5150,,1000,\n"


@pytest.fixture
def papers(tmp_path: Path) -> Path:
    (tmp_path / "chart.csv").write_text(
        CHART.replace("is_postable", "is_postable,roles").replace("credit,true", "credit,true,x.y")
        + "0100,,იჯარა,Leased,Аренда,off_balance,any,true,\n",
        encoding="utf-8",
    )
    (tmp_path / "opening.csv").write_text(OPENING + "0100,77,,\n", encoding="utf-8")
    (tmp_path / "parties.csv").write_text("code,name,id_code\nC1,მყიდველი,404999999\n")
    return tmp_path


def test_a_company_begins_with_its_balances_whole_or_not_at_all(
    own_computer: OwnComputer, ask: Ask, papers: Path
) -> None:
    name = f"ნაშთებით {papers.name}"
    words = (
        "company", "create", "--name", name, "--start", "2025-01-01",
        "--chart", str(papers / "chart.csv"), "--opening", str(papers / "opening.csv"),
    )  # fmt: skip
    said = ask(*words)
    assert (said.code, said.error) == (2, "import.faults")
    (fault,) = said.document["error"]["faults"]
    assert (fault["row"], fault["column"], fault["code"]) == (3, "party", "line.party_unknown")
    said = ask(*words, "--parties", str(papers / "parties.csv"))
    (fault,) = said.document["error"]["faults"]
    assert (fault["row"], fault["column"], fault["code"]) == (2, "debit", "entry.unbalanced")
    assert "118.00" in fault["message"]
    said = ask(*words, "--balance-to-role", "no.role")
    assert said.error == "opening.role_unbound"
    assert name not in ask("company", "list", plain=True).out
    made = ask(*words, "--parties", str(papers / "parties.csv"), "--balance-to-role", "x.y")
    assert made.code == 0, made.err
    assert made.document["opening"] == {"state": "posted", "reference": "GL/2025/1", "lines": 5}
    shown = ask("entry", "show", "GL/2025/1", "--company", name).document
    assert (shown["kind"], shown["entry_date"]) == ("opening", "2024-12-31")
    twice = ask("company", "opening", str(papers / "opening.csv"), "--company", name)
    codes = {fault["code"] for fault in twice.document["error"]["faults"]}
    assert codes == {"entry.opening_exists", "entry.unbalanced"}
    assert ask("audit", "verify", "--company", name).document["ok"]


def test_the_georgian_chart_has_an_account_for_what_is_left_over(
    own_computer: OwnComputer, ask: Ask, tmp_path: Path
) -> None:
    (tmp_path / "o.csv").write_text("account,debit,credit\n1210,1000.55,\n3110,,0.55\n")
    name = f"5390 {tmp_path.name}"
    made = ask(
        "company", "create", "--name", name, "--start", "2025-01-01",
        "--opening", str(tmp_path / "o.csv"), "--balance-to-role", "opening.balance",
    )  # fmt: skip
    assert made.code == 0, made.err
    said = ask(
        "report", "trial-balance", "--from", "2025-01-01", "--to", "2025-01-31", "--company", name
    ).document
    opened = {row["cells"]["account"]: row["cells"]["opening_credit"] for row in said["rows"]}
    assert opened["5390"] == "1000.00"


def test_a_company_that_exists_gets_its_balances(company: Made, tmp_path: Path) -> None:
    path = tmp_path / "o.csv"
    path.write_text("account,debit,credit\n1210,1000,\n5150,,1000\n")
    checked = company("company", "opening", str(path)).document
    assert checked == {"state": "checked", "reference": None, "lines": 2, "faults": []}
    assert "--commit" in company("company", "opening", str(path), plain=True).out
    done = company("company", "opening", str(path), "--commit").document
    assert done == {"state": "posted", "reference": "GL/2025/1", "lines": 2, "faults": []}
    again = company("company", "opening", str(path), "--commit")
    assert [f["code"] for f in again.document["error"]["faults"]] == ["entry.opening_exists"]
