"""A register of dimensions as a list."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from app.core.errors import QT_TRANSLATE_NOOP
from app.core.sheet import Column, Kind, Row, Sheet, Value
from app.core.texts import Texts
from app.ledger.records import FURTHER, REGISTER_NAMES, Company, RegisterRow

FURTHER_NAMES = {
    "id_code": QT_TRANSLATE_NOOP("app", "Identification code"),
    "country": QT_TRANSLATE_NOOP("app", "Country"),
    "party_id": QT_TRANSLATE_NOOP("app", "Party"),
    "day": QT_TRANSLATE_NOOP("app", "Day"),
    "due_day": QT_TRANSLATE_NOOP("app", "Due day"),
    "unit": QT_TRANSLATE_NOOP("app", "Unit"),
    "iban": QT_TRANSLATE_NOOP("app", "IBAN"),
    "currency": QT_TRANSLATE_NOOP("app", "Currency"),
    "direction": QT_TRANSLATE_NOOP("app", "Direction"),
    "treatment": QT_TRANSLATE_NOOP("app", "Treatment by VAT"),
    "operation": QT_TRANSLATE_NOOP("app", "Operation"),
}
"""What registers keep beside code and name, in English."""
_DIRECTIONS = {
    "none": QT_TRANSLATE_NOOP("app", "none"),
    "output": QT_TRANSLATE_NOOP("app", "on sales"),
    "input": QT_TRANSLATE_NOOP("app", "on purchases"),
    "both": QT_TRANSLATE_NOOP("app", "on both"),
}
_TREATMENTS = {
    "standard": QT_TRANSLATE_NOOP("app", "taxed"),
    "exempt_with_credit": QT_TRANSLATE_NOOP("app", "exempt with deduction"),
    "exempt": QT_TRANSLATE_NOOP("app", "exempt without deduction"),
    "outside": QT_TRANSLATE_NOOP("app", "outside Georgia"),
    "unregistered": QT_TRANSLATE_NOOP("app", "before registration"),
    "reverse_charge": QT_TRANSLATE_NOOP("app", "reverse charge"),
}
_OPERATIONS = {
    "supply": QT_TRANSLATE_NOOP("app", "supply or purchase"),
    "advance": QT_TRANSLATE_NOOP("app", "advance"),
    "import": QT_TRANSLATE_NOOP("app", "import"),
    "self_supply": QT_TRANSLATE_NOOP("app", "own use"),
    "proportion": QT_TRANSLATE_NOOP("app", "adjustment of the proportion"),
    "mixed": QT_TRANSLATE_NOOP("app", "mixed use"),
    "no_credit": QT_TRANSLATE_NOOP("app", "never deducted"),
}
CHOICES = {"direction": _DIRECTIONS, "treatment": _TREATMENTS, "operation": _OPERATIONS}
"""What registers keep as one of a few values, and the words for these in English."""


def register_list(
    company: Company,
    language: str,
    register: str,
    rows: Sequence[RegisterRow],
    parties: Sequence[RegisterRow] = (),
) -> Sheet:
    """The rows of a register by code; `parties` name those that its rows belong to."""
    texts = Texts(language)
    names = {str(party.id): party.name for party in parties}
    further = FURTHER.get(register, ())
    return Sheet(
        name=register.replace("_", "-"),
        title=texts.say(REGISTER_NAMES[register]),
        columns=(
            Column("code", texts.say(QT_TRANSLATE_NOOP("app", "Code")), Kind.CODE),
            Column("name", texts.say(QT_TRANSLATE_NOOP("app", "Name"))),
            *(
                Column(
                    key,
                    texts.say(FURTHER_NAMES[key]),
                    Kind.TEXT
                    if key == "party_id"
                    else Kind.DATE
                    if key in ("day", "due_day")
                    else Kind.CODE,
                )
                for key in further
            ),
            Column("state", texts.say(QT_TRANSLATE_NOOP("app", "State")), Kind.CODE),
        ),
        rows=tuple(
            Row(
                key=row.code,
                cells={
                    "code": row.code,
                    "name": row.name,
                    **{key: _further(row, key, names, texts) for key in further},
                    "state": None
                    if row.is_active
                    else texts.say(QT_TRANSLATE_NOOP("app", "out of use")),
                },
            )
            for row in rows
        ),
        company=company.name,
        id_code=company.id_code,
        language=language,
    )


def _further(row: RegisterRow, key: str, names: dict[str, str], texts: Texts) -> Value:
    value = row.further.get(key)
    if value is None:
        return None
    match key:
        case "party_id":
            return names.get(str(value), "")
        case "day" | "due_day":
            return date.fromisoformat(str(value))
    word = CHOICES.get(key, {}).get(str(value))
    return str(value) if word is None else texts.say(word)
