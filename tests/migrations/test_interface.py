"""The interface of the last release is kept.

`DAVTARI_ACCEPT=1` takes the present one as that of the last release.
"""

from __future__ import annotations

import copy
import os
from typing import Any

import pytest

from tests.kit.world import World
from tests.migrations import interface

FUNCTION: dict[str, Any] = {
    "arguments": {
        "in_tenant": {"type": "uuid", "required": True},
        "in_reason": {"type": "text", "required": False},
    },
    "result": {"id": "uuid", "code": "text"},
    "rows": True,
}


def test_clients_of_the_last_release_miss_nothing(own: World) -> None:
    now = interface.interface_of(own.operate())
    if os.environ.get("DAVTARI_ACCEPT"):
        interface.write(now)
        pytest.skip("the interface is accepted as it is; read it in the diff")
    assert interface.broken(interface.read(), now) == []


def test_the_interface_is_that_of_the_people(own: World) -> None:
    now = interface.interface_of(own.operate())
    assert len(now) > 50
    assert "enter_entries" not in now
    assert now["chart"]["arguments"] == {"in_tenant": {"type": "uuid", "required": True}}
    assert now["chart"]["result"]["code"] == "text"
    assert now["change_period"]["arguments"]["in_reason"] == {"type": "text", "required": False}
    assert now["change_period"]["result"] == {"": "jsonb"}


def changed(**changes: Any) -> list[str]:
    now = copy.deepcopy(FUNCTION)
    for name, value in changes.items():
        now[name] = {**now[name], **value} if isinstance(value, dict) else value
    return interface.broken({"f": FUNCTION}, {"f": now})


def test_what_grows_breaks_nobody() -> None:
    assert changed() == []
    assert changed(arguments={"in_new": {"type": "text", "required": False}}) == []
    assert changed(arguments={"in_tenant": {"type": "uuid", "required": False}}) == []
    assert changed(result={"name": "text"}) == []
    assert interface.broken({}, {"f": FUNCTION}) == []


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"arguments": {"in_new": {"type": "text", "required": True}}}, "f: asks for in_new"),
        ({"arguments": {"in_reason": {"type": "text", "required": True}}}, "f: asks for in_reason"),
        (
            {"arguments": {"in_tenant": {"type": "text", "required": True}}},
            "f: takes no in_tenant uuid",
        ),
        ({"result": {"code": "integer"}}, "f: gives no code text"),
        ({"rows": False}, "f: one value or rows"),
    ],
)
def test_what_is_taken_away_is_told(changes: dict[str, Any], told: str) -> None:
    assert changed(**changes) == [told]


def test_a_function_an_argument_or_a_column_that_is_gone_is_told() -> None:
    assert interface.broken({"f": FUNCTION}, {}) == ["f: gone"]
    bare = {"arguments": {}, "result": {"": "jsonb"}, "rows": True}
    assert interface.broken({"f": FUNCTION}, {"f": bare}) == [
        "f: takes no in_tenant uuid",
        "f: takes no in_reason text",
        "f: gives no id uuid",
        "f: gives no code text",
    ]
