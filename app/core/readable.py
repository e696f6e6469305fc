"""What goes into the gaps of a refusal: amounts, days, moments and names in place of bare text."""

from collections.abc import Callable, Mapping
from datetime import date, datetime
from decimal import Decimal

from app.core.dates import month_of
from app.core.errors import Listed, Words
from app.core.messages_of_documents import FIELDS, OTHER_FIELDS
from app.core.names import ACCOUNT_ROLES, DIMENSION_NAMES, KINDS_OF_VERBS, PERMISSIONS

_READS: Mapping[str, Callable[[str], object]] = {
    **dict.fromkeys(("amount", "difference", "expected"), Decimal),
    **dict.fromkeys(("day", "first_day", "last_day", "starts_on"), date.fromisoformat),
    "at": datetime.fromisoformat,
}
_NAMED: Mapping[str, Mapping[str, str]] = {
    "role": {role: named.title for role, named in ACCOUNT_ROLES.items()},
    "permission": PERMISSIONS,
    "dimensions": DIMENSION_NAMES,
    "dimension": DIMENSION_NAMES,
    "kind": KINDS_OF_VERBS,
}


def readable(args: Mapping[str, object]) -> dict[str, object]:
    """The arguments of a refusal as values that a text can show: amounts, days, moments, words.

    The server sends them as text. What each is, its name says: an account “1210.01” is no amount.
    """
    return {name: _value(name, value) for name, value in args.items()}


def _value(name: str, value: object) -> object:
    if not isinstance(value, str):
        return value
    if name == "what":
        fields = (FIELDS[field] for field in value.split(", ") if field in FIELDS)
        return Words(fields) or Words((OTHER_FIELDS,))
    if name == "months":
        days = (date.fromisoformat(f"{month}-01") for month in value.split(", "))
        return Listed(month_of(day) for day in days)
    if name in _NAMED:
        codes, names = value.split(", "), _NAMED[name]
        return Words(names.get(code, code) for code in codes) if codes[0] in names else value
    reads = _READS.get(name)
    return value if reads is None else reads(value)
