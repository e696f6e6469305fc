"""The codes with which the service refuses: our table, and the live one read from it."""

from __future__ import annotations

import csv
import io
import threading
from collections.abc import Iterable
from dataclasses import replace
from functools import cache
from importlib.resources import files

from app.integrations.records import RsCode

UNKNOWN = -1


@cache
def _shipped(name: str) -> dict[int, RsCode]:
    path = files("resources") / "rs_ge" / f"{name}.csv"
    rows = csv.DictReader(io.StringIO(path.read_text(encoding="utf-8")))
    return {
        int(row["number"]): RsCode(
            number=int(row["number"]),
            type=int(row["type"]),
            kind=row["kind"],
            texts=(row["ka"], row["en"], row["ru"]),
        )
        for row in rows
    }


class Codes:
    """What the codes mean: as shipped, overlaid with what the service said last."""

    def __init__(self, name: str = "error_codes") -> None:
        self._known = dict(_shipped(name))
        self._lock = threading.Lock()

    def learn(self, live: Iterable[tuple[int, int, str]]) -> None:
        """Take number, type and Georgian text from the service; what it says comes first."""
        with self._lock:
            for number, kind_of, said in live:
                known = self._known.get(number)
                if known is None:
                    known = RsCode(number=number, type=kind_of, kind="refused", texts=("", "", ""))
                texts = (said, known.texts[1] or said, known.texts[2] or said)
                self._known[number] = replace(known, texts=texts, type=kind_of, is_live=True)

    def find(self, number: int) -> RsCode:
        """The meaning of a code; one that nobody knows refuses and carries its number only."""
        with self._lock:
            found = self._known.get(number)
        if found is not None:
            return found
        return RsCode(number=number, type=0, kind="refused", texts=("", "", ""))

    def is_known(self, number: int) -> bool:
        """Whether the code stands in the table."""
        with self._lock:
            return number in self._known

    def all(self) -> tuple[RsCode, ...]:
        """Every code, those nearest to zero first."""
        with self._lock:
            return tuple(sorted(self._known.values(), key=lambda code: -code.number))
