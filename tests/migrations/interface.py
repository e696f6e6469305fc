"""What clients of the last release rely on: the functions of `api` that people may call.

Program and server may be one release apart, so the interface only grows: a function, an argument
or a column is never taken away or given another type, and a new argument has a default.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import psycopg

KEPT = Path(__file__).with_name("interface.json")

_QUESTION = """
select p.proname,
       coalesce(p.proargnames, '{}') as names,
       coalesce(p.proargmodes::text[], '{}') as modes,
       array(select format_type(t, null)
               from unnest(coalesce(p.proallargtypes, p.proargtypes::oid[]))
                    with ordinality as u (t, n)
              order by n) as types,
       p.pronargs - p.pronargdefaults as required,
       format_type(p.prorettype, null) as result,
       p.proretset
  from pg_catalog.pg_proc as p
 where p.pronamespace = 'api'::regnamespace
   and has_function_privilege('app_user', p.oid, 'execute')
 order by p.proname
"""

Interface = Mapping[str, Any]


def interface_of(connection: psycopg.Connection[Any]) -> dict[str, Any]:
    """Function -> its arguments with types and whether they must be given, and what it gives."""
    return {
        name: _function(names, modes, types, required, result, many)
        for name, names, modes, types, required, result, many in connection.execute(_QUESTION)
    }


def _function(
    names: list[str], modes: list[str], types: list[str], required: int, result: str, many: bool
) -> dict[str, Any]:
    modes = modes or ["i"] * len(types)
    given = [(n, t) for n, t, m in zip(names, types, modes, strict=False) if m == "i"]
    columns = {n: t for n, t, m in zip(names, types, modes, strict=False) if m == "t"}
    return {
        "arguments": {
            name: {"type": kind, "required": place < required}
            for place, (name, kind) in enumerate(given)
        },
        "result": columns or {"": result},
        "rows": many,
    }


def broken(kept: Interface, now: Interface) -> list[str]:
    """What a client of the kept interface would miss in the present one."""
    found = []
    for name, old in kept.items():
        new = now.get(name)
        if new is None:
            found.append(f"{name}: gone")
            continue
        found.extend(f"{name}: {fault}" for fault in _arguments(old, new))
        if old["rows"] != new["rows"]:
            found.append(f"{name}: one value or rows")
        for column, kind in old["result"].items():
            if new["result"].get(column) != kind:
                found.append(f"{name}: gives no {column or 'value'} {kind}")
    return found


def _arguments(old: Interface, new: Interface) -> list[str]:
    found = []
    for argument, was in old["arguments"].items():
        given = new["arguments"].get(argument)
        if given is None or given["type"] != was["type"]:
            found.append(f"takes no {argument} {was['type']}")
        elif given["required"] and not was["required"]:
            found.append(f"asks for {argument}")
    for argument, given in new["arguments"].items():
        if argument not in old["arguments"] and given["required"]:
            found.append(f"asks for {argument}")
    return found


def read() -> dict[str, Any]:
    """The interface of the last release."""
    kept: dict[str, Any] = json.loads(KEPT.read_text("utf-8"))
    return kept


def write(interface: Interface) -> None:
    """Keep this interface from now on."""
    KEPT.write_text(json.dumps(interface, indent=1, sort_keys=True) + "\n", encoding="utf-8")
