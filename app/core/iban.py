"""Numbers of bank accounts: how they are written and whether they can be right."""

from __future__ import annotations

import re

_HOME = "GE"
_IBAN = re.compile(r"[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}")
_GEORGIAN_IBAN = re.compile(r"GE[0-9]{2}[A-Z]{2}[0-9]{16}")


def iban_written(typed: str) -> str:
    """An IBAN as it is kept: capitals and digits without blanks.

    Units: signs.
    Source: ISO 13616, electronic form.
    """
    return "".join(typed.split()).upper()


def is_iban(iban: str) -> bool:
    """Whether an IBAN has the right form and check digits: 22 signs for a Georgian one.

    Units: signs.
    Source: ISO 13616 (mod 97 of the rearranged number is 1); National Bank of Georgia, IBAN
    registry entry GE: 2 letters of the bank and 16 digits.
    """
    form = _GEORGIAN_IBAN if iban.startswith(_HOME) else _IBAN
    if not form.fullmatch(iban):
        return False
    return int("".join(str(int(sign, 36)) for sign in iban[4:] + iban[:4])) % 97 == 1
