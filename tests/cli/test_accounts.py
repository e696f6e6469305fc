"""The chart of accounts by the program's commands."""

from __future__ import annotations

from pathlib import Path

from app.server.own_computer import OwnComputer
from tests.cli.conftest import Made


def test_the_chart_shows_as_a_tree(company: Made) -> None:
    company(
        "account", "add", "1210.01", "--type", "asset", "--side", "debit", "--parent", "1210",
        "--name", "ხაზინა",
    )  # fmt: skip
    assert company("account", "list", "--tree", "--lang", "en", plain=True).out.splitlines() == [
        "1000  Current assets",
        "  1210  Bank",
        "    1210.01  ხაზინა",
        "  1410  Receivables",
        "5150  Capital",
        "6110  Revenue",
    ]


def test_an_account_has_its_rules_and_shows_them(company: Made) -> None:
    changed = company(
        "account", "change", "1410", "--require", "party,contract", "--currency", "gel_only",
        "--ifrs-line", "sfp.trade_receivables", "--cash-flow", "operating", "--version", "1",
    )  # fmt: skip
    assert changed.document["version"] == 2
    shown = company("account", "show", "1410").document
    assert (shown["required_dimensions"], shown["currency_rule"], shown["parent"]) == (
        ["party", "contract"], "gel_only", "1000",
    )  # fmt: skip
    lines = company("account", "show", "1410", plain=True).out
    assert "required_dimensions  party contract" in lines
    assert "name_en              Receivables" in lines
    wrong = company("account", "change", "1410", "--require", "party,branch")
    assert (wrong.code, wrong.error) == (2, "account.dimension_unknown")
    assert "party, contract, settlement_document" in wrong.err
    company("account", "change", "1410", "--require", "", "--parent", "")
    shown = company("account", "show", "1410").document
    assert (shown["required_dimensions"], shown["parent"]) == ([], "")
    assert company("account", "show", "9").error == "account.not_found"


def test_an_account_goes_out_of_use_with_every_reason_against_it(
    company: Made, month: Path
) -> None:
    company("entry", "import", str(month), "--commit")
    company("account", "role", "bind", "receivable.trade", "1410")
    company("template", "save", "--from-entry", "GL/2025/1", "--name", "გაყიდვა")
    said = company("account", "deactivate", "1410")
    assert (said.code, said.error) == (2, "account.cannot_deactivate")
    assert sorted(f["code"] for f in said.document["error"]["faults"]) == [
        "account.has_balance", "account.has_role", "account.in_templates",
    ]  # fmt: skip
    for word in ("18.00 GEL", "Customers", "გაყიდვა"):
        assert word in said.err
    assert company("account", "deactivate", "5150", "--version", "1").document["version"] == 2
    assert company("account", "activate", "5150").document["version"] == 3
    stale = company("account", "deactivate", "5150", "--version", "1")
    assert (stale.code, stale.error) == (2, "changed.meanwhile")
    assert "active or not" in stale.err


def test_roles_are_listed_and_bound(company: Made) -> None:
    assert company("account", "role", "list").document == {"roles": {}}
    bound = company("account", "role", "bind", "bank.gel", "1210").document
    assert bound == {"role": "bank.gel", "account": "1210"}
    assert company("account", "role", "list").document == {"roles": {"bank.gel": "1210"}}
    assert "bank.gel" in company("account", "role", "list", plain=True).out
    for role, code, error in (
        ("bank.gel", "1000", "account_role.no_account"),
        ("Bank", "1210", "account_role.malformed"),
    ):
        assert company("account", "role", "bind", role, code).error == error


def test_a_chart_goes_out_and_comes_back_byte_for_byte(
    own_computer: OwnComputer, company: Made, tmp_path: Path
) -> None:
    company("account", "change", "1210", "--require", "bank_account", "--name-en", "=Bank; “GEL”")
    company("account", "role", "bind", "bank.gel", "1210")
    company("account", "deactivate", "5150")
    for ending in ("csv", "xlsx"):
        first, second = tmp_path / f"first.{ending}", tmp_path / f"second.{ending}"
        done = company("account", "export", str(first)).document
        assert done == {"file": str(first), "accounts": 5}
        name = f"{company.name} {ending}"
        made = company.ask(
            "company", "create", "--name", name, "--start", "2025-01-01", "--chart", str(first)
        )
        assert made.code == 0, made.err
        company.ask("account", "export", str(second), "--company", name)
        assert first.read_bytes() == second.read_bytes()
        again = company("account", "import", str(first), "--commit").document
        assert (again["state"], again["added"], again["changed"], again["same"]) == (
            "saved", 0, 0, 5,
        )  # fmt: skip
    assert company("account", "export", str(tmp_path / "chart.ods")).error == "file.kind_unknown"


def test_a_chart_is_checked_then_brought_in(company: Made, tmp_path: Path) -> None:
    path = tmp_path / "more.csv"
    path.write_text("code;name;type;normal_side;parent\n7400;ხარჯი;expense;debit;\n6110;სხვა;;;\n")
    dry = company("account", "import", str(path)).document
    assert dry == {
        "state": "checked", "added": 1, "changed": 1, "same": 0, "faults": [],
        "changes": [
            {"account": "7400", "change": "added", "fields": []},
            {"account": "6110", "change": "changed", "fields": ["name_ka"]},
        ],
    }  # fmt: skip
    assert "--commit" in company("account", "import", str(path), plain=True).out
    assert company("account", "show", "7400").error == "account.not_found"
    assert company("account", "import", str(path), "--commit").document["state"] == "saved"
    assert company("account", "show", "6110").document["names"]["ka"] == "სხვა"
    path.write_text("code;type;normal_side\n7500;money;left\n")
    for language in ("ka", "en", "ru"):
        wrong = company("account", "import", str(path), "--commit", "--lang", language)
        error = wrong.document["error"]
        assert (wrong.code, error["code"]) == (2, "chart.faults")
        assert sorted((f["row"], f["column"], f["value"], f["code"]) for f in error["faults"]) == [
            (2, "name_ka", "", "account.name_missing"),
            (2, "normal_side", "left", "account.value_unknown"),
            (2, "type", "money", "account.value_unknown"),
        ]


def test_a_wrong_chart_makes_no_company_and_says_where(
    own_computer: OwnComputer, company: Made, tmp_path: Path
) -> None:
    path = tmp_path / "chart.csv"
    path.write_text("code,parent,name,type,normal_side\n1,2,ა,asset,debit\n2,1,ბ,asset,debit\n")
    said = company.ask(
        "company", "create", "--name", "ring", "--start", "2025-01-01", "--chart", str(path)
    )
    assert (said.code, said.error) == (2, "chart.faults")
    faults = [(f["row"], f["column"], f["code"]) for f in said.document["error"]["faults"]]
    assert faults == [(2, "parent", "account.parent_below"), (3, "parent", "account.parent_below")]
    assert "ring" not in company.ask("company", "list", plain=True).out
