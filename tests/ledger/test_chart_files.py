"""The chart as a file: written, read back exactly, checked whole, brought in or refused whole."""

from __future__ import annotations

from hashlib import sha256
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.errors import Refused
from app.core.ids import new_id
from app.ledger import chart_rules
from app.ledger import service as ledger
from app.ledger.records import ImportFile
from app.paper.plain import table_csv, table_xlsx
from app.paper.reading import read_table
from tests.kit.chart import SMALL_CHART_ACCOUNTS, small_company
from tests.kit.world import World
from tests.ledger.builders import (
    Work,
    ask,
    codes,
    csv_text,
    fingerprint,
    found,
    meets,
    places,
    work,
)

ALL = "code,parent,name_ka,name_en,type,normal_side,required_dimensions,active,roles,metadata"
WHOLE = SMALL_CHART_ACCOUNTS + 3


@pytest.fixture
def desk(own: World) -> Work:
    return work(own)


def file_of(content: bytes | str, name: str = "chart.csv") -> ImportFile:
    data = content.encode() if isinstance(content, str) else content
    return ImportFile(name=name, sha256=sha256(data).hexdigest(), table=read_table(name, data))


def bring(desk: Work, content: bytes | str, commit: bool = True, name: str = "chart.csv") -> Any:
    return ledger.import_chart(desk.books, new_id(), file_of(content, name), commit).value


def export(desk: Work) -> bytes:
    return table_csv(ledger.chart_table(desk.books))


def rich(desk: Work) -> None:
    """Accounts with everything an account can have."""
    bring(
        desk,
        csv_text(
            [
                list(chart_rules.COLUMNS),
                ["1210.01", "1210", "=ხაზინა; „მთავარი“", "'Treasury", "+Казна", "asset", "debit",
                 "gel_only", "sfp.cash", "cash", "bank_account,party", "yes", "yes",
                 "yes", "bank.treasury cash.main",
                 '{"iban": "GE29", "n": [1, true], "ა": {"b": null}}'],
                ["1210.02", "1210", "  ძველი  ", "", "", "asset", "any", "foreign_only", "", "none",
                 "", "no", "no", "no", "", ""],
                ["0200", "", "კომისია", "On commission", "", "off_balance", "any", "any", "",
                 "none", "", "yes", "yes", "", "", ""],
            ]
        ),
    )  # fmt: skip


@pytest.mark.parametrize("form", ["csv", "xlsx"])
def test_a_chart_comes_back_from_its_file_byte_for_byte(own: World, desk: Work, form: str) -> None:
    rich(desk)
    write = table_csv if form == "csv" else table_xlsx
    first = write(ledger.chart_table(desk.books))
    empty = found(own, chart=[], account_roles={})
    done = bring(empty, first, name=f"chart.{form}")
    assert (done.added, done.changed, done.same) == (WHOLE, 0, 0)
    assert write(ledger.chart_table(empty.books)) == first
    treasury = ledger.account_by_code(empty.books, "1210.01")
    assert treasury.names == {"ka": "=ხაზინა; „მთავარი“", "en": "'Treasury", "ru": "+Казна"}
    assert treasury.metadata == {"iban": "GE29", "n": [1, True], "ა": {"b": None}}
    assert treasury.roles == ("bank.treasury", "cash.main")
    assert not ledger.account_by_code(empty.books, "1210.02").is_active
    decided = {a.code: a.is_monetary for a in ledger.chart(empty.books)}
    assert [decided[code] for code in ("1210.01", "1210.02", "0200")] == [True, False, None]


def test_a_chart_made_with_its_company_is_the_chart_of_the_file(own: World, desk: Work) -> None:
    rich(desk)
    first = export(desk)
    plan = ledger.read_chart(file_of(first))
    second = found(own, chart=[dict(account) for account in plan.accounts], account_roles={})
    assert export(second) == first


@given(st.text(alphabet=st.sampled_from("=+-@'＝a1 "), max_size=6))
def test_the_guard_of_a_cell_is_taken_off_exactly(text: str) -> None:
    assert chart_rules.unguarded(chart_rules.guarded(text)) == text
    assert not chart_rules.guarded(text).startswith(("=", "+", "-", "@", "＝"))


def test_the_same_file_again_changes_nothing(own: World, desk: Work) -> None:
    rich(desk)
    content = export(desk)
    before = ask(own, "select count(*) from audit.events")
    done = bring(desk, content)
    assert (done.added, done.changed, done.same, done.changes) == (0, 0, WHOLE, ())
    assert ask(own, "select count(*) from audit.events") == before


def test_a_dry_run_tells_what_would_change_and_writes_nothing(own: World, desk: Work) -> None:
    before = fingerprint(own)
    done = bring(
        desk,
        "code,name_en,type,normal_side,name_ka\n1210,Bank in lari,,,\n3000,Account 3000,,,\n"
        "7430,Phone,expense,debit,კავშირი\n",
        commit=False,
    )
    assert (done.state, done.added, done.changed, done.same) == ("checked", 1, 1, 1)
    assert [(c.code, c.change, c.fields) for c in done.changes] == [
        ("1210", "changed", ("name_en",)), ("7430", "added", ()),
    ]  # fmt: skip
    assert fingerprint(own) == before


def test_only_what_differs_is_changed_and_nothing_is_deleted(desk: Work) -> None:
    before = {account.code: account.version for account in ledger.chart(desk.books)}
    bring(desk, "code,name_en\n1210,Bank in lari\n3000,Account 3000\n")
    after = {account.code: account.version for account in ledger.chart(desk.books)}
    assert after == {**before, "1210": 2}
    assert ledger.account_by_code(desk.books, "1210").roles == ("bank.gel",)


def test_whether_an_account_is_monetary_is_decided_and_taken_back_by_a_file(
    own: World, desk: Work
) -> None:
    for word, is_monetary in (("yes", True), ("no", False), ("", None), ("კი", True)):
        content = f"code,monetary\n1610,{word}\n"
        done = bring(desk, content)
        assert [(c.code, c.fields) for c in done.changes] == [("1610", ("is_monetary",))]
        assert ledger.account_by_code(desk.books, "1610").is_monetary is is_monetary
        assert bring(desk, content).same == 1
    bring(desk, "code,name_en\n1610,Goods\n")
    assert ledger.account_by_code(desk.books, "1610").is_monetary is True
    (last,) = ask(
        own, "select data::jsonb -> 'is_monetary' from audit.events order by seq desc limit 1"
    )
    assert last == (True,)
    with meets(Refused, "chart.faults") as caught:
        bring(desk, "code,monetary\n6110,yes\n")
    assert places(caught) == [(2, "monetary", "account.not_monetary")]


def test_a_role_named_in_a_file_moves_to_its_account(desk: Work) -> None:
    done = bring(desk, "code,roles\n1220,bank.gel bank.usd\n")
    assert [(c.code, c.fields) for c in done.changes] == [("1220", ("roles",))]
    bound = {role: a.code for a in ledger.chart(desk.books) for role in a.roles}
    assert bound == {
        **small_company("")["account_roles"], "bank.gel": "1220", "bank.usd": "1220",
    }  # fmt: skip
    assert ledger.account_by_code(desk.books, "1220").version == 1


def test_all_faults_of_a_file_are_told_by_row_and_column_and_nothing_is_written(
    own: World, desk: Work
) -> None:
    desk.post(desk.sale())
    before = fingerprint(own)
    content = csv_text(
        [
            ALL.split(","),
            ["1 2", "", "x", "", "asset", "debit", "", "yes", "", ""],
            ["8000", "9999", "", "", "money", "left", "party,branch", "", "Bad", ""],
            ["1410", "1000", "x", "", "asset", "debit", "", "no", "", ""],
            ["1000", "1220", "x", "", "asset", "debit", "", "no", "", ""],
            ["8001", "", "ა", "", "asset", "debit", "", "yes", "tax.x", ""],
            ["8001", "", "ა", "", "asset", "debit", "", "yes", "tax.x", ""],
        ]
    )
    with meets(Refused, "chart.faults") as caught:
        bring(desk, content)
    # Row 5 is its own sub-account's child; with 1210 and the others still active it cannot go.
    assert sorted(places(caught)) == sorted(
        [
            (2, "code", "account.code_malformed"),
            (3, "name_ka", "account.name_missing"),
            (3, "normal_side", "account.value_unknown"),
            (3, "parent", "account.parent_unknown"),
            (3, "required_dimensions", "account.dimension_unknown"),
            (3, "roles", "account_role.malformed"),
            (3, "type", "account.value_unknown"),
            (4, "active", "account.has_balance"),
            (5, "active", "account.has_children"),
            (5, "parent", "account.parent_below"),
            (7, "code", "account.code_double"),
            (7, "roles", "account_role.double"),
        ]
    )
    assert all(problem.value is not None for problem in caught.value.problems)
    assert fingerprint(own) == before


def test_a_branch_is_taken_out_of_use_in_one_file_without_order(desk: Work) -> None:
    bring(
        desk,
        "code,parent,name_ka,type,normal_side\n9000,,ა,expense,debit\n9010,9000,ბ,expense,debit\n",
    )
    with meets(Refused, "chart.faults") as caught:
        bring(desk, "code,active\n9000,no\n")
    assert codes(caught) == ["account.has_children"]
    assert bring(desk, "code,active\n9000,არა\n9010,нет\n").changed == 2


def test_a_header_or_a_cell_that_is_not_understood_is_a_fault(desk: Work) -> None:
    for content, at, code in (
        ("name_ka\nx\n", (1, "code"), "import.column_missing"),
        ("code,colour\n1,red\n", (1, "colour"), "import.column_unknown"),
        ("code,code\n1,1\n", (1, "code"), "import.column_double"),
        ("code,active\n1210,maybe\n", (2, "active"), "import.yes_or_no"),
        ("code;metadata\n1210;[1]\n", (2, "metadata"), "chart.metadata"),
        ("code;metadata\n1210;{\n", (2, "metadata"), "chart.metadata"),
        ("code\n", (None, None), "chart.empty"),
    ):
        with meets(Refused, "chart.faults") as caught:
            bring(desk, content)
        assert places(caught) == [(*at, code)]


def test_headers_are_known_in_three_languages_and_as_the_template_writes_them(desk: Work) -> None:
    bring(desk, "კოდი;დასახელება;ტიპი;ნორმალური მხარე\n7431;ქირა;expense;debit\n")
    bring(desk, "Код;Название;Тип;Нормальная сторона\n7432;аренда;expense;debit\n")
    bring(desk, "code,parent_code,name_ka,type,normal_side,is_postable\n7433,7431,ა,expense,any,1")
    # A column without a title and without cells is none.
    bring(desk, "code,,name_ka\n7433,,ბ\n")
    found = ledger.account_by_code(desk.books, "7433")
    assert (found.parent_code, found.name("ka")) == ("7431", "ბ")


def test_who_may_only_read_the_chart_brings_none_in(own: World) -> None:
    from app.core.errors import Denied

    with meets(Denied, "permission.missing"):
        bring(work(own, "auditor"), "code,name_en\n1210,Bank\n")
