"""Every command by its JSON, on an own computer: shapes, exit codes, refusals."""

from __future__ import annotations

import json
import uuid
from collections.abc import Callable
from pathlib import Path

import pytest

from app.core.books import Tenant
from app.core.dates import today, utc_now
from app.server.own_computer import OwnComputer
from app.store.heads import remember_head
from tests.cli.conftest import Made, Said

Ask = Callable[..., Said]


def test_a_company_is_listed_and_shown(company: Made) -> None:
    listed = company.ask("company", "list").document["companies"]
    (mine,) = [item for item in listed if item["name"] == company.name]
    assert mine["kind"] == "real"
    assert mine["roles"] == ["accountant", "chief_accountant", "payroll_officer"]
    shown = company("company", "show").document
    assert (shown["name"], shown["id_code"], shown["starts_on"]) == (
        company.name, "404123456", "2025-01-01",
    )  # fmt: skip
    assert len(shown["periods"]) == 12
    assert company("company", "show", plain=True).out.splitlines()[1] == "2025-01-01 open"
    assert company.name in company.ask("company", "list", plain=True).out


def test_a_company_has_the_georgian_chart_unless_another_is_given(
    own_computer: OwnComputer, ask: Ask
) -> None:
    name = f"შპს {uuid.uuid4()}"
    made = ask("company", "create", "--name", name, "--start", "15.05.2025", "--year-starts", "7")
    assert (made.code, list(made.document)) == (0, ["company", "tenant"])
    accounts = ask("account", "list", "--company", name).document["accounts"]
    assert len(accounts) > 200
    assert all(account["names"]["ka"] for account in accounts)
    shown = ask("company", "show", "--company", str(made.document["tenant"])).document
    assert [p["first_day"] for p in shown["periods"]] == ["2025-05-15", "2025-06-01"]


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("--start", "2025-02-30"), "date.unreadable"),
        (("--start", "2025-01-01", "--id-code", "12"), "company.id_code"),
        (("--start", "2025-01-01", "--chart", "nowhere.csv"), "file.not_found"),
        (("--start", "2025-01-01", "--year-starts", "13"), "company.year_starts"),
        (("--start", "2025-01-01", "--year-starts", "x"), "usage"),
        (("--name", "y", "--nonsense"), "usage"),
    ],
)
def test_a_company_with_a_wrong_setting_is_refused(
    own_computer: OwnComputer, ask: Ask, words: tuple[str, ...], code: str
) -> None:
    said = ask("company", "create", "--name", "x", *words)
    assert (said.code, said.error) == (2, code)


def test_a_broken_chart_makes_no_company(own_computer: OwnComputer, ask: Ask) -> None:
    chart = Path(__file__).parents[1] / "files" / "chart_of_accounts_broken.csv"
    said = ask("company", "create", "--name", "x", "--start", "2025-01-01", "--chart", str(chart))
    assert said.code == 2
    assert not [c for c in ask("company", "list").document["companies"] if c["name"] == "x"]


def test_accounts_are_listed_added_and_changed(company: Made) -> None:
    (first, *_) = company("account", "list").document["accounts"]
    assert first == {
        "code": "1000", "parent": "", "names": {"ka": "მიმდინარე აქტივები", "en": "Current assets",
                                                "ru": "Активы"},
        "type": "asset", "normal_side": "debit", "currency_rule": "any", "ifrs_line": "",
        "cash_flow_class": "none", "required_dimensions": [], "roles": [], "metadata": {},
        "postable": False, "active": True, "version": 1,
    }  # fmt: skip
    added = company(
        "account", "add", "1210.01", "--type", "asset", "--side", "debit", "--parent", "1210",
        "--name", "ხაზინა", "--name-en", "Treasury",
    )  # fmt: skip
    assert (added.code, added.document["code"], added.document["version"]) == (0, "1210.01", 1)
    changed = company("account", "change", "1210.01", "--name-ru", "Казна")
    assert changed.document["version"] == 2
    gone = company("account", "change", "1210.01", "--inactive")
    assert gone.document["version"] == 3
    assert "1210.01" not in company("account", "list", plain=True).out
    assert company("account", "change", "1210.01", "--active").document["version"] == 4
    assert "1210.01    Казна" in company("account", "list", "--lang", "ru", plain=True).out
    stale = company("account", "change", "1210.01", "--name", "x", "--version", "1")
    assert (stale.code, stale.error) == (2, "changed.meanwhile")
    assert company("account", "change", "9999").error == "account.not_found"
    again = company("account", "add", "1210.01", "--type", "asset", "--side", "debit")
    assert again.error == "account.exists"
    assert company("account", "add", "1", "--type", "money", "--side", "debit").error == "usage"


def test_an_account_in_use_stays_and_the_reasons_are_faults(company: Made, month: Path) -> None:
    company("entry", "import", str(month), "--commit")
    said = company("account", "change", "1410", "--inactive")
    assert (said.code, said.error) == (2, "account.cannot_deactivate")
    (fault,) = said.document["error"]["faults"]
    assert fault["code"] == "account.has_balance"
    assert "18.00" in fault["message"]
    assert "18.00" in said.err


def test_a_month_is_checked_then_brought_in(company: Made, month: Path) -> None:
    checked = company("entry", "import", str(month))
    assert (checked.code, checked.document) == (
        0, {"state": "checked", "entries": 2, "lines": 4, "references": [], "faults": []},
    )  # fmt: skip
    assert "--commit" in company("entry", "import", str(month), plain=True).out
    done = company("entry", "import", str(month), "--commit").document
    assert done == {
        "state": "posted", "entries": 2, "lines": 4,
        "references": ["GL/2025/1", "GL/2025/2"], "faults": [],
    }  # fmt: skip
    assert (
        "GL/2025/3 … GL/2025/4"
        in company("entry", "import", str(month), "--commit", "--again", plain=True).out
    )


def test_a_wrong_month_is_refused_with_every_fault_by_row_and_column(
    company: Made, month: Path
) -> None:
    month.write_text(
        "entry,date,account,debit,credit\n1,1/2/25,1410,5,\n1,,6111,,x\n", encoding="utf-8"
    )
    for language, word in (("en", "Row 2"), ("ka", "2"), ("ru", "2")):
        said = company("entry", "import", str(month), "--commit", "--lang", language)
        assert said.code == 2
        error = said.document["error"]
        assert error["code"] == "import.faults"
        assert "march.csv" in error["message"]
        assert sorted((f["row"], f["column"], f["value"], f["code"]) for f in error["faults"]) == [
            (2, "date", "1/2/25", "date.unreadable"),
            (3, "account", "6111", "line.account_unknown"),
            (3, "credit", "x", "amount.unreadable"),
        ]
        assert all(set(f) == {"row", "column", "value", "code", "message"} for f in error["faults"])
        assert all(f["message"] for f in error["faults"])
        assert word in said.err
        assert len(said.err.splitlines()) == 4


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("none.csv", None, "file.not_found"),
        ("folder.csv", "folder", "file.unreadable"),
        ("empty.csv", b"", "file.empty"),
        ("book.xlsx", b"PK\x03\x04 no book", "file.broken"),
        ("page.pdf", b"%PDF", "file.kind_unknown"),
        ("old.csv", b"\xc0\xc1\xc2", "file.encoding"),
    ],
)
def test_a_file_that_cannot_be_read_is_refused(
    company: Made, tmp_path: Path, name: str, content: bytes | str | None, code: str
) -> None:
    path = tmp_path / name
    if content == "folder":
        path.mkdir()
    elif isinstance(content, bytes):
        path.write_bytes(content)
    said = company("entry", "import", str(path))
    assert (said.code, said.error) == (2, code)
    assert name in said.err


def test_an_entry_is_shown_and_reversed(company: Made, month: Path) -> None:
    company("entry", "import", str(month), "--commit")
    shown = company("entry", "show", "GL/2025/1").document
    assert (shown["reference"], shown["entry_date"], shown["state"]) == (
        "GL/2025/1", "2025-03-05", "posted",
    )  # fmt: skip
    assert json.loads(company("entry", "show", "GL/2025/1", plain=True).out) == shown
    done = company("entry", "reverse", "GL/2025/1", "--text", "შეცდომა")
    assert done.document == {"state": "posted", "references": ["GL/2025/3"]}
    assert company("entry", "reverse", "GL/2025/1").error == "entry.reversed_already"
    later = company("entry", "reverse", "GL/2025/2", "--date", "1.4.2025", plain=True)
    assert later.out == "GL/2025/4  posted\n"
    assert company("entry", "show", "GL/2025/4").document["entry_date"] == "2025-04-01"
    for ref in ("GL/2025/9", "d-zzzzzz", "?"):
        assert company("entry", "show", ref).error == "entry.not_found"
        assert company("entry", "reverse", ref).error == "entry.not_found"


def approve_from(own_computer: OwnComputer, company: Made, amount: int) -> None:
    with own_computer.operator.connect() as connection:
        connection.execute(
            "insert into books.approval_rules select tenant_id, '*', %s from books.companies "
            "where name = %s",
            (amount, company.name),
        )


def test_drafts_wait_for_a_second_person_who_approves_rejects_and_posts(
    own_computer: OwnComputer, company: Made, month: Path
) -> None:
    approve_from(own_computer, company, 1)
    done = company("entry", "import", str(month), "--commit").document
    assert done["state"] == "drafts"
    first, second = done["references"]
    assert first.startswith("d-")
    listed = company("entry", "list").document["drafts"]
    assert [(d["date"], d["amount"], d["state"]) for d in listed] == [
        ("2025-03-05", "118.00", "submitted"), ("2025-03-06", "100.00", "submitted"),
    ]  # fmt: skip
    assert "05.03.2025" in company("entry", "list", plain=True).out
    assert company("entry", "post", first).error == "approval.needed"
    assert company("entry", "approve", first).error == "approval.own_entry"
    colleague = f"ნანა {uuid.uuid4()}"
    assert company.ask("person", "create", "--name", colleague).code == 0
    company("role", "grant", colleague, "chief_accountant")
    approved = company("entry", "approve", first, "--as", colleague)
    assert approved.document == {"reference": first, "state": "approved"}
    rejected = company("entry", "reject", second, "--as", colleague)
    assert rejected.error == "approval.reason_missing"
    rejected = company("entry", "reject", second, "--text", "wrong party", "--as", colleague)
    assert rejected.document["state"] == "draft"
    assert company("entry", "post", first).document == {
        "state": "posted", "references": ["GL/2025/1"],
    }  # fmt: skip
    for verb in ("approve", "reject", "post"):
        assert company("entry", verb, "d-aaaaaa").error == "entry.not_found"
    assert company("entry", "show", second).document["rejected_reason"] == "wrong party"


def test_people_are_made_listed_and_shut_out(own_computer: OwnComputer, company: Made) -> None:
    name = f"ლია {uuid.uuid4()}"
    ask = company.ask
    made = ask("person", "create", "--name", name, "--language", "ru").document
    assert list(made) == ["person", "login"]
    (listed,) = [p for p in ask("person", "list").document["people"] if p["name"] == name]
    assert listed == {
        "person": made["person"], "login": made["login"], "name": name, "administrator": False,
        "disabled": False,
    }  # fmt: skip
    assert name in ask("person", "list", plain=True).out
    assert company("company", "show", "--as", name).error == "company.not_found"
    assert company("role", "grant", made["login"], "auditor").document["state"] == "active"
    assert company("company", "show", "--as", name).code == 0
    assert company(
        "account", "add", "1", "--type", "asset", "--side", "any", "--as", name
    ).error == ("permission.missing")
    taken = company("role", "revoke", name, "auditor").document
    assert taken == {"person": made["person"], "role": "auditor", "state": "revoked"}
    assert company("company", "show", "--as", name).error == "company.not_found"
    assert ask("person", "disable", name).document == {"person": made["person"], "disabled": True}
    assert ask("company", "list", "--as", name).error == "login.refused"
    assert ask("person", "disable", "nobody").error == "person.not_found"
    assert company("role", "grant", name, "owner").error == "usage"
    assert ask("company", "list", "--as", "nobody").error == "person.not_found"


def test_a_person_whose_password_is_not_kept_here_types_it(
    own_computer: OwnComputer, ask: Ask, monkeypatch: pytest.MonkeyPatch
) -> None:
    name = f"გია {uuid.uuid4()}"
    login = ask("person", "create", "--name", name).document["login"]
    kept = own_computer.cluster.secrets.read(login)
    assert kept is not None
    own_computer.cluster.secrets.remove(login)
    assert ask("company", "list", "--as", name).error == "person.password_unknown"
    monkeypatch.setenv("DAVTARI_PASSWORD", kept.reveal())
    assert ask("company", "list", "--as", name).document == {"companies": []}
    monkeypatch.setenv("DAVTARI_PASSWORD", "wrong")
    assert ask("company", "list", "--as", name).error == "login.refused"


def test_books_begin_with_this_year_where_no_day_is_given(
    ask: Ask, own_computer: OwnComputer
) -> None:
    name = f"ამ წლის {uuid.uuid4().hex[:6]}"
    assert ask("company", "create", "--name", name).code == 0
    shown = ask("company", "show", "--company", name).document
    assert shown["starts_on"] == f"{today(utc_now).year}-01-01"


def test_the_chain_is_verified_and_its_head_compared(company: Made) -> None:
    head = company("audit", "head").document
    assert list(head) == ["seq", "hash"]
    assert len(head["hash"]) == 64
    verified = company("audit", "verify").document
    assert verified == {"ok": True, "events": head["seq"], "head": head, "first_bad": None}
    whole = company("audit", "verify", "--seq", str(head["seq"]), "--hash", head["hash"])
    assert whole.document["ok"]
    false = company("audit", "verify", "--seq", str(head["seq"]), "--hash", "00" * 32)
    assert (false.document["ok"], false.document["first_bad"]) == (False, head["seq"])
    assert (whole.code, false.code) == (0, 1)
    assert "auditor" in company("audit", "verify", "--seq", "1", "--hash", "00", plain=True).out
    assert head["hash"] in company("audit", "head", plain=True).out
    assert head["hash"] in company("audit", "verify", plain=True).out
    assert company("audit", "verify", "--seq", "1").error == "usage"
    assert company("audit", "verify", "--seq", "1", "--hash", "xyz").error == "value.malformed"


def test_a_chain_that_lost_what_this_computer_remembers_is_found(home: Path, company: Made) -> None:
    """As if a superuser had taken the last events away and made the head fit."""
    head = company("audit", "head").document
    tenant = Tenant(uuid.UUID(company("company", "show").document["tenant"]))
    remember_head(home / "data", tenant, head["seq"] + 2, head["hash"])
    found = company("audit", "verify").document
    assert (found["ok"], found["first_bad"]) == (False, head["seq"] + 2)
    assert company("audit", "verify").code == 1
    assert "event {}".format(head["seq"] + 2) in company("audit", "verify", plain=True).out


def test_the_server_of_this_computer_shows_itself_and_its_protections(
    own_computer: OwnComputer, ask: Ask
) -> None:
    status = ask("server", "status").document
    assert (status["kind"], status["running"], status["exists"]) == ("own_computer", True, True)
    assert status["version"].startswith("18")
    assert "PostgreSQL 18" in ask("server", "status", plain=True).out
    assert ask("server", "check").document == {"ok": True, "findings": []}
    assert "protection" in ask("server", "check", plain=True).out
    upgraded = ask("server", "upgrade").document
    assert upgraded["revision_before"] == upgraded["revision"]
    assert ask("server", "init").document["kind"] == "own_computer"


def test_a_company_that_is_not_here_is_not_found(own_computer: OwnComputer, ask: Ask) -> None:
    said = ask("company", "show", "--company", "ასეთი არ არის")
    assert (said.code, said.error) == (2, "company.not_found")


def test_a_server_that_does_not_run_is_not_stopped(ask: Ask, tmp_path: Path) -> None:
    data = ("--data", str(tmp_path / "none"))
    assert ask("server", "stop", *data).document == {"stopped": False}
    assert "did not run" in ask("server", "stop", *data, plain=True).out
    assert ask("server", "status", *data).document["running"] is False
    assert "does not run" in ask("server", "status", *data, plain=True).out


@pytest.mark.parametrize("url", ["http://localhost/x", "postgresql:///x", "localhost"])
def test_an_address_that_is_no_server_is_refused(ask: Ask, url: str) -> None:
    said = ask("server", "check", "--server", url)
    assert (said.code, said.error) == (2, "server.operator_url")


def test_an_invitation_leads_to_a_shared_server_only(
    own_computer: OwnComputer, ask: Ask, tmp_path: Path
) -> None:
    path = tmp_path / "nino.davtari.json"
    said = ask("person", "create", "--name", "Nino", "--invitation", str(path))
    assert (said.code, said.error) == (2, "invitation.own_computer")
    assert not path.exists()
