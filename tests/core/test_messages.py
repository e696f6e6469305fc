"""Every refusal of the server has a text, and every text is used: read from the SQL itself."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path

import pytest

from app.core.errors import fill
from app.core.messages import MESSAGES
from app.core.readable import readable
from app.store import refusals

ROOT = Path(__file__).parents[2]
CODE = re.compile(r"'([a-z_]+\.[a-z_]+)'")
ARGUMENT = re.compile(r"\{(\w+)\}")
# perform api.fail('GE001', 'code'), detail = 'code', and codes in tables of faults and reasons.
RAISED = re.compile(r"(?:'GE00[1-6]',\s*|detail = |'code',\s*|\(.*?, )'([a-z_]+\.[a-z_]+)'")


def sql() -> str:
    """All SQL of the server, comments left out."""
    files = sorted((ROOT / "migrations" / "code").rglob("*.sql"))
    return "\n".join(re.sub(r"--[^\n]*", "", file.read_text("utf-8")) for file in files)


def python(*folders: str) -> str:
    files = [file for folder in folders for file in sorted((ROOT / folder).rglob("*.py"))]
    return "\n".join(
        file.read_text("utf-8") for file in files if not file.name.startswith("messages")
    )


def raised() -> set[str]:
    """Codes that SQL raises: those of `api.fail`, of triggers, and of the tables of faults."""
    found = set(re.findall(r"'GE00[1-6]',\s*'([a-z_.]+)'", sql()))
    found |= set(re.findall(r"detail = '([a-z_.]+)'", sql()))
    found |= set(re.findall(r"'code',\s*'([a-z_.]+)'", sql()))
    for name in (
        "ledger/entry_faults",
        "ledger/line_faults",
        "ledger/close_year",
        "company/period_obstacles",
    ):
        text = (ROOT / "migrations" / "code" / f"{name}.sql").read_text("utf-8")
        found |= set(re.findall(r"'((?:entry|line|period|year)\.[a-z_]+)'", text))
    for name in ("entry_faults", "line_faults"):
        text = (ROOT / "migrations" / "code" / "ledger" / f"{name}.sql").read_text("utf-8")
        found |= set(re.findall(r"'((?:entry|line|period)\.[a-z_]+)'", text))
    for name in ("company/chart_faults", "company/account_uses", "documents/template_faults"):
        text = (ROOT / "migrations" / "code" / f"{name}.sql").read_text("utf-8")
        found |= set(re.findall(r"'((?:account|account_role|entry|line|template)\.[a-z_]+)'", text))
    for name in (
        "invoices/invoice_faults",
        "parties/party_faults",
        "payroll/employee_faults",
        "payroll/payroll_faults",
        "integrations/rs_obstacle",
        "integrations/mend_outbox",
        "integrations/ask_rs",
        "integrations/decide_outbox",
    ):
        text = (ROOT / "migrations" / "code" / f"{name}.sql").read_text("utf-8")
        found |= set(
            re.findall(
                r"'((?:invoice|party|account|line|rs|employee|payroll)\.(?!ge'|payable')[a-z_]+)'",
                text,
            )
        )
    return found


def test_the_scan_finds_the_codes() -> None:
    assert len(raised()) > 60
    assert {"account.has_role", "line.tetri", "posted.unchangeable", "login.not_made"} <= raised()


def test_every_code_that_the_server_raises_has_a_text() -> None:
    assert sorted(raised() - MESSAGES.keys()) == []


def test_every_text_is_used() -> None:
    mapped = {code for _, code in refusals._STATES.values()}
    in_python = set(re.findall(r'"([a-z_]+\.[a-z_]+)"', python("app", "ui")))
    assert sorted(MESSAGES.keys() - raised() - mapped - in_python) == []


def test_the_texts_stand_in_order_of_their_codes() -> None:
    assert list(MESSAGES) == sorted(MESSAGES)


def test_a_text_asks_for_no_argument_that_the_server_does_not_send() -> None:
    """Each gap of a text is a key of the JSON that stands beside the code in SQL."""
    sent = (
        set(re.findall(r"'([a-z_]+)',", sql()))
        | set(re.findall(r'"([a-z_]+)":', sql()))
        | {"field", "state", "permission"}
    )
    asked = {gap for text in MESSAGES.values() for gap in ARGUMENT.findall(text)}
    assert sorted(asked - sent) == []


def calls(code: str) -> list[str]:
    """What stands beside a code where it is raised, to the end of the call."""
    return [
        found.group(1)
        for found in re.finditer(
            rf"'GE00[1-6]',\s*'{re.escape(code)}'(.*?)\);", sql(), flags=re.DOTALL
        )
    ]


@pytest.mark.parametrize("code", [c for c in sorted(MESSAGES) if calls(c)])
def test_every_place_that_raises_a_code_sends_what_its_text_asks_for(code: str) -> None:
    for call in calls(code):
        sent = re.findall(r"'([a-z_]+)',", call)
        assert set(ARGUMENT.findall(MESSAGES[code])) <= set(sent), call


def test_arguments_are_values_by_their_names() -> None:
    given = {
        "amount": "-7.00", "difference": "0.01", "expected": 3, "day": "2024-12-31",
        "first_day": "2025-03-01", "last_day": "2025-01-31", "starts_on": "2025-01-01",
        "at": "2025-03-05T10:00:00.5+00:00", "account": "1210.01", "count": 2, "text": None,
    }  # fmt: skip
    assert readable(given) == {
        "amount": Decimal("-7.00"), "difference": Decimal("0.01"), "expected": 3,
        "day": date(2024, 12, 31), "first_day": date(2025, 3, 1), "last_day": date(2025, 1, 31),
        "starts_on": date(2025, 1, 1),
        "at": datetime(2025, 3, 5, 10, 0, 0, 500000, tzinfo=UTC),
        "account": "1210.01", "count": 2, "text": None,
    }  # fmt: skip


def test_a_text_with_its_arguments_has_no_gap_left() -> None:
    for text in MESSAGES.values():
        gaps = dict.fromkeys(ARGUMENT.findall(text), "x")
        assert "{" not in fill(text, gaps)
