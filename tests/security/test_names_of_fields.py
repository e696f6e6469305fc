"""Whatever an event tells, the history says in words: no field under the name of its column."""

from __future__ import annotations

import re
from pathlib import Path

from app.security.reports.fields import LEFT_OUT, field_names
from tests.kit.world import World
from tests.sql.attempts import rows

CODE = Path(__file__).parents[2] / "migrations" / "code"
TOLD_WHOLE = (
    "accounts", "templates", "companies", "drafts", "draft_lines", "entries", "lines",
    "attachments",
    "parties", "contracts", "settlement_documents", "employees", "items", "warehouses",
    "fixed_assets", "bank_accounts", "cash_desks", "cost_centres", "vat_codes", "income_kinds",
    "exchange_rates", "approval_rules", "fiscal_years", "periods",
)  # fmt: skip
"""Tables whose rows events tell whole."""


def test_every_column_that_an_event_tells_has_a_name(own: World) -> None:
    columns = rows(
        own.operate(),
        "select distinct a.attname from pg_attribute as a join pg_class as c on c.oid = a.attrelid "
        "where c.relnamespace = 'books'::regnamespace and c.relname = any (%s) "
        "and a.attnum > 0 and not a.attisdropped",
        list(TOLD_WHOLE),
    )
    found = {name for (name,) in columns}
    assert "name_ka" in found
    assert " ".join(sorted(found - field_names() - LEFT_OUT)) == ""


def test_every_key_that_a_function_writes_into_an_event_has_a_name() -> None:
    found: set[str] = set()
    for path in CODE.rglob("*.sql"):
        text = path.read_text("utf-8")
        for call in re.findall(r"api\.append_events?\(in_tenant,(.*?)\);", text, re.DOTALL):
            found |= set(re.findall(r"(?:jsonb_build_object\(|, )'([a-z0-9_]+)',", call))
            found -= set(re.findall(r"'[A-Z]\w+', '([a-z_]+)'", call))
    assert "reason" in found
    assert " ".join(sorted(found - field_names() - LEFT_OUT)) == ""
