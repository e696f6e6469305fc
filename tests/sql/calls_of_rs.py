"""Good calls of the functions of the outbox to RS.ge and of what comes from there."""

from __future__ import annotations

import json
import uuid
from collections.abc import Callable
from typing import Any

from tests.kit.world import World
from tests.sql.filling import Things

Arguments = Callable[[World, uuid.UUID, Things], tuple[object, ...]]


def _settle(_world: World, company: uuid.UUID, things: Things) -> tuple[object, ...]:
    outcome = {"state": "done", "external_id": 9, "external_number": "EA 9", "external_status": 1}
    return company, company, things.sending, json.dumps(outcome)


def _documents(_world: World, company: uuid.UUID, _things: Things) -> tuple[object, ...]:
    made = {"kind": "waybill", "is_incoming": True, "external_id": 8, "status": 1}
    return company, uuid.uuid4(), json.dumps([made])


def _mend(_world: World, company: uuid.UUID, things: Things) -> tuple[object, ...]:
    return company, uuid.uuid4(), things.outbox, json.dumps({"note": "again"}), 1


def _ask(_world: World, company: uuid.UUID, things: Things) -> tuple[object, ...]:
    return company, uuid.uuid4(), things.rs_document, "accept"


def _names(_world: World, company: uuid.UUID, _things: Things) -> tuple[object, ...]:
    return company, uuid.uuid4(), "405111222", json.dumps([{"name_key": "bread"}])


READ, WRITE = "transactions:read", "transactions:write"

CALLS_OF_RS: dict[str, tuple[str, Arguments]] = {
    "rs_settings": (READ, lambda _w, t, _i: (t,)),
    "outbox": (READ, lambda _w, t, _i: (t,)),
    "outbox_count": (READ, lambda _w, t, _i: (t,)),
    "rs_documents": (READ, lambda _w, t, _i: (t, "2025-01-01", "2025-12-31")),
    "supplied_names": (READ, lambda _w, t, _i: (t, "405111222")),
    "item_names": (READ, lambda _w, t, _i: (t, "405111222")),
    "save_rs_settings": (
        WRITE,
        lambda _w, t, _i: (t, uuid.uuid4(), "2025-02-01", "http://127.0.0.1:9", 1),
    ),
    "claim_outbox": (WRITE, lambda _w, t, _i: (t, t)),
    "leave_outbox": (WRITE, lambda _w, t, _i: (t, t)),
    "settle_outbox": (WRITE, _settle),
    "decide_outbox": (WRITE, lambda _w, t, i: (t, uuid.uuid4(), [i.outbox], "hold")),
    "mend_outbox": (WRITE, _mend),
    "save_rs_documents": (WRITE, _documents),
    "match_rs_document": (
        WRITE,
        lambda _w, t, i: (t, uuid.uuid4(), i.rs_document, None, 1),
    ),
    "ask_rs": (WRITE, _ask),
    "remember_item_names": (WRITE, _names),
}

FREE_OF_RS: dict[str, tuple[Any, ...]] = {"rs_obstacle": (json.dumps({"buyer_tin": "405111222"}),)}

LEAVES_NO_EVENT_OF_RS = {
    "claim_outbox": "a machine takes its next task; what people decide and what RS.ge answers are "
    "events",
    "leave_outbox": "a machine has ended its round",
}
