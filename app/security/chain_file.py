"""Check an exported chain of events, with nothing but Python: python chain_file.py FILE.

The file is UTF-8, one JSON object a line: first whose chain it is, from which event on, and its
head; then the events in order; last how many they were, and the head again.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import re
import sys
import uuid
from dataclasses import dataclass
from pathlib import Path
from typing import Any

FORMAT = "davtari-chain-1"
LINE_BYTES_MAX = 1 << 29
ZERO = "00" * 32
HASH = "[0-9a-f]{64}"
UUID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"
TEXTS = (
    "type", "aggregate_type", "aggregate_id", "version", "person", "login", "data", "metadata",
)  # fmt: skip
FIRST = {"format", "company", "tenant", "exported_at", "first_seq", "previous_hash", "head"}
EVENT = {"seq", "microseconds", "previous_hash", "hash", *TEXTS}
LAST = {"events", "head"}


class BadLineError(Exception):
    """A line that does not fit, with what is wrong: hash_wrong, truncated, ..."""


@dataclass(slots=True, kw_only=True)
class Verdict:
    """The events that fit and the last of them; the first that does not, its line and why."""

    events: int = 0
    seq: int = 0
    hash: str = ZERO
    first_bad: int | None = None
    line: int | None = None
    reason: str | None = None

    @property
    def document(self) -> dict[str, Any]:
        """The answer as JSON shows it."""
        head = {"seq": self.seq, "hash": self.hash}
        found = {"ok": self.reason is None, "events": self.events, "head": head}
        return {**found, "first_bad": self.first_bad, "line": self.line, "reason": self.reason}


def event_hash(tenant: str, event: dict[str, Any]) -> str:
    """The hash of an event: SHA-256 over these, one after the other.

    The previous hash (32 bytes; before event 1 zeros); the tenant's UUID (16); the number of the
    event (8 bytes, signed, most significant first); its microseconds since 1970-01-01 UTC (the
    same way); and eight texts, each as its length in bytes (4 bytes, the same way) and its UTF-8.
    """
    told = bytes.fromhex(event["previous_hash"]) + uuid.UUID(tenant).bytes
    told += event["seq"].to_bytes(8, "big", signed=True)
    told += event["microseconds"].to_bytes(8, "big", signed=True)
    for name in TEXTS:
        text = event[name].encode("utf-8")
        told += len(text).to_bytes(4, "big") + text
    return hashlib.sha256(told).hexdigest()


def verify(path: Path, kept: tuple[int, str] | None = None) -> Verdict:
    """Check a file; `kept` is a head (number and hash) known from elsewhere."""
    found = Verdict()
    line, first, is_ended, is_met = 1, None, False, kept is None
    try:
        with path.open("rb") as file:
            while content := file.readline(LINE_BYTES_MAX + 1):
                told = _object(content)
                if first is None:
                    first = _begun(told, found)
                elif is_ended:
                    raise BadLineError("after_end")
                elif "hash" in told:
                    _follow(told, first["tenant"], found)
                else:
                    is_ended = _ended(told, first, found)
                if kept is not None and kept[0] == found.seq and not is_ended:
                    if kept[1] != found.hash:
                        raise BadLineError("head_not_met")
                    is_met = True
                line += 1
        if not is_ended or not is_met:
            raise BadLineError("head_not_met" if is_ended else "truncated")
    except (BadLineError, OSError) as bad:
        found.reason = str(bad) if isinstance(bad, BadLineError) else "unreadable"
        found.line, found.first_bad = line, found.seq + 1
        if kept is not None and found.reason == "head_not_met":
            found.first_bad = kept[0]
    return found


def _begun(told: dict[str, Any], found: Verdict) -> dict[str, Any]:
    """The first line, from which the events are to follow."""
    if told.get("format") != FORMAT:
        raise BadLineError("wrong_format")
    _shape(told, FIRST)
    if told["first_seq"] < 1 or (told["first_seq"] == 1) != (told["previous_hash"] == ZERO):
        raise BadLineError("link_broken")
    found.seq, found.hash = told["first_seq"] - 1, told["previous_hash"]
    return told


def _follow(told: dict[str, Any], tenant: str, found: Verdict) -> None:
    """An event, which must follow the one before."""
    _shape(told, EVENT)
    if told["seq"] != found.seq + 1:
        raise BadLineError("out_of_order")
    if told["previous_hash"] != found.hash:
        raise BadLineError("link_broken")
    if told["hash"] != event_hash(tenant, told):
        raise BadLineError("hash_wrong")
    found.events, found.seq, found.hash = found.events + 1, told["seq"], told["hash"]


def _ended(told: dict[str, Any], first: dict[str, Any], found: Verdict) -> bool:
    """The last line, which must say what the events have said."""
    _shape(told, LAST)
    head = {"seq": found.seq, "hash": found.hash}
    if not told["head"] == first["head"] == head or told["events"] != found.events:
        raise BadLineError("end_wrong")
    return True


def _object(content: bytes) -> dict[str, Any]:
    """The JSON object of a line, whose names are all different."""

    def once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        if len(dict(pairs)) != len(pairs):
            raise BadLineError("not_json")
        return dict(pairs)

    if len(content) > LINE_BYTES_MAX:
        raise BadLineError("line_too_long")
    try:
        told = json.loads(content.decode("utf-8"), object_pairs_hook=once)
    except UnicodeDecodeError:
        raise BadLineError("not_utf8") from None
    except (ValueError, RecursionError):
        raise BadLineError("not_json") from None
    if not isinstance(told, dict):
        raise BadLineError("not_json")
    return told


def _shape(told: dict[str, Any], names: set[str]) -> None:
    """Exactly these fields, each of its kind: a number, a head, a hash, a UUID, or text."""
    if set(told) != names:
        raise BadLineError("wrong_fields")
    for name, value in told.items():
        if name in {"seq", "microseconds", "first_seq", "events"}:
            good = type(value) is int and -(2**63) <= value < 2**63
        elif name == "head":
            good = isinstance(value, dict)
            _shape(value if good else {}, {"seq", "hash"})
        else:
            # A half of a surrogate pair is no text: it has no bytes that could be hashed.
            good = isinstance(value, str) and not re.search("[\ud800-\udfff]", value)
            kind = {"hash": HASH, "previous_hash": HASH, "tenant": UUID}.get(name)
            good = good and (kind is None or re.fullmatch(kind, value) is not None)
        if not good:
            raise BadLineError("wrong_fields")


def read_head(text: str) -> tuple[int, str]:
    """A head written as NUMBER:HASH. Raises: ValueError."""
    met = re.fullmatch(f"([0-9]{{1,18}}):({HASH})", text.lower())
    if met is None:
        raise ValueError(text)
    return int(met[1]), met[2]


def main() -> int:
    """Check the file named on the command line; 0 when it is whole, 1 when it is not."""
    parser = argparse.ArgumentParser(description="Check an exported chain of events.")
    parser.add_argument("file", type=Path, metavar="FILE")
    parser.add_argument("--head", type=read_head, metavar="NUMBER:HASH", help="kept elsewhere")
    given = parser.parse_args()
    found = verify(given.file, given.head)
    sys.stdout.write(json.dumps(found.document, indent=2) + "\n")
    if found.reason is not None:
        sys.stderr.write(f"line {found.line}: {found.reason.replace('_', ' ')}\n")
    return 0 if found.reason is None else 1


if __name__ == "__main__":
    sys.exit(main())
