"""What the server refuses becomes one of the six errors, with a code and a text."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Any

import psycopg
import pytest

from app.core.errors import Bug, Conflict, Denied, Fault, NotFound, Refused, Unavailable
from app.core.messages import MESSAGES
from app.core.texts import Texts
from app.store import refusals
from app.store.refusals import fault_of, make_fault, translated
from tests.kit.world import World

OURS = [
    ("GE001", Refused),
    ("GE002", Conflict),
    ("GE003", NotFound),
    ("GE004", Denied),
    ("GE005", Unavailable),
    ("GE006", Bug),
]


def raised(world: World, state: str, detail: str = "", hint: str = "") -> Fault:
    """What the reader gets when the server raises this."""
    body = f"errcode = '{state}', message = 'x'"
    body += f", detail = '{detail}'" if detail else ""
    body += f", hint = '{hint}'" if hint else ""
    try:
        world.operate().execute(f"do $$ begin raise exception using {body}; end $$")
    except psycopg.Error as error:
        return fault_of(error)
    raise AssertionError("the server raised nothing")


@pytest.mark.parametrize(("state", "kind"), OURS)
def test_each_of_our_states_is_one_of_the_six_errors(
    own: World, state: str, kind: type[Fault]
) -> None:
    hint = '{"permission": "period:close", "amount": "5.00", "account": "1210.01"}'
    fault = raised(own, state, "permission.missing", hint)
    assert type(fault) is kind
    assert fault.text == MESSAGES["permission.missing"]
    assert fault.args_ == {
        "permission": ("close and open periods",), "amount": Decimal("5.00"), "account": "1210.01",
    }  # fmt: skip


@pytest.mark.parametrize(("state", "kind", "code"), [(s, *t) for s, t in refusals._STATES.items()])
def test_each_state_of_the_server_that_we_expect_has_its_error(
    own: World, state: str, kind: type[Fault], code: str
) -> None:
    fault = raised(own, state)
    assert (type(fault), fault.code) == (kind, code)
    for language in ("ka", "en", "ru"):
        assert "{" not in Texts(language).fault(fault)


@pytest.mark.parametrize("state", ["XX000", "42P01", "0A000", "P0001", "42883"])
def test_any_other_state_is_a_fault_of_the_program(own: World, state: str) -> None:
    fault = raised(own, state)
    assert (type(fault), fault.code, fault.args_) == (Bug, "bug.server", {"state": state})


@pytest.mark.parametrize("state", ["08006", "57P01", "57P03"])
def test_a_server_that_goes_away_is_unavailable(own: World, state: str) -> None:
    assert raised(own, state).code == "server.connection_lost"


def test_a_connection_that_broke_says_no_state() -> None:
    assert fault_of(psycopg.OperationalError("x")).code == "server.connection_lost"
    assert fault_of(psycopg.InterfaceError("x")).code == "bug.server"


def test_a_code_without_a_text_is_a_fault_of_the_program(own: World) -> None:
    for detail in ("never.heard_of", ""):
        fault = raised(own, "GE001", detail)
        assert isinstance(fault, Bug)
        assert fault.text == MESSAGES["bug.server"]


@pytest.mark.parametrize("hint", ["", "[1]", '"x"'])
def test_a_hint_that_names_nothing_leaves_no_arguments(own: World, hint: str) -> None:
    assert raised(own, "GE001", "entry.not_found", hint).args_ == {}


def test_the_problems_of_a_refusal_have_their_places_and_texts() -> None:
    listed: list[dict[str, Any]] = [
        {"entry": 2, "line": 3, "code": "line.tetri", "args": {}},
        {"entry": 1, "line": None, "code": "entry.unbalanced", "args": {"difference": "5.00"}},
        {"code": "account.has_balance", "amount": "7.00"},
        {"code": "never.heard_of"},
    ]
    fault = make_fault(Refused, "entry.faults", {"problems": listed})
    assert [(p.row, p.column, p.code) for p in fault.problems] == [
        (2, "3", "line.tetri"),
        (1, None, "entry.unbalanced"),
        (None, None, "account.has_balance"),
        (None, None, "never.heard_of"),
    ]
    assert fault.problems[1].args["difference"] == Decimal("5.00")
    assert fault.problems[2].args["amount"] == Decimal("7.00")
    assert fault.problems[3].text == MESSAGES["bug.server"]


def test_the_error_of_the_server_stays_the_cause(own: World) -> None:
    with pytest.raises(Bug) as caught, translated():
        own.operate().execute("select * from nowhere.nothing")
    assert isinstance(caught.value.__cause__, psycopg.Error)
    assert not re.search("nowhere", str(caught.value))


def test_a_real_constraint_names_itself(own: World) -> None:
    with pytest.raises(Refused) as caught, translated():
        own.operate().execute("insert into auth.roles values ('auditor')")
    assert caught.value.code == "value.double"
    assert "roles_pkey" in str(caught.value)
