"""How values travel inside JSON: money as text with its digits, days as ISO, never a float."""

from __future__ import annotations

import json
from datetime import date, datetime
from decimal import Decimal
from typing import Any
from uuid import UUID


def dumps(value: Any) -> str:
    """JSON text of a value. Raises: TypeError for a float or anything unknown."""
    return json.dumps(_plain(value), ensure_ascii=False, allow_nan=False)


def loads(text: str | bytes) -> Any:
    """The value of a JSON text; a number with a fraction is a Decimal with its digits."""
    return json.loads(text, parse_float=Decimal)


def _plain(value: Any) -> Any:
    match value:
        case None | bool() | str() | int():
            return value
        case Decimal():
            return f"{value:f}"
        case UUID():
            return str(value)
        case datetime() | date():
            return value.isoformat()
        case dict():
            return {str(key): _plain(item) for key, item in value.items()}
        case list() | tuple() | frozenset():
            return [_plain(item) for item in value]
    raise TypeError(f"a {type(value).__name__} has no form in JSON here")
