"""An exported chain checked by the small verifier that an auditor runs alone."""

from __future__ import annotations

import hashlib
import json
import runpy
import struct
import subprocess
import sys
import uuid
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from app.cli.audit import REASONS
from app.security import chain_file
from app.security.chain_file import ZERO, read_head, verify

TENANT = "01a204f8-f32b-7d48-9dd8-58d68cfef013"
MANY = 6


def hashed(previous: str, seq: int, texts: list[str]) -> str:
    """The rule written a second time, by other means than the verifier's."""
    told = bytes.fromhex(previous) + uuid.UUID(TENANT).bytes + struct.pack(">qq", seq, 1_700 + seq)
    for text in texts:
        raw = text.encode()
        told += struct.pack(">i", len(raw)) + raw
    return hashlib.sha256(told).hexdigest()


def chain(first: int = 1, previous: str = ZERO, many: int = MANY) -> list[dict[str, Any]]:
    """The lines of a chain of events from a number on."""
    lines: list[dict[str, Any]] = []
    start, head = previous, previous
    for seq in range(first, first + many):
        texts = [
            "EntryPosted", "entry", str(uuid.UUID(int=seq)), "1", str(uuid.UUID(int=7)),
            "u_abcdefghijklmnop", json.dumps({"text": f"მარტი {seq} \\ \" \n €"}), "{}",
        ]  # fmt: skip
        digest = hashed(head, seq, texts)
        lines.append(
            {"seq": seq, "microseconds": 1_700 + seq, "previous_hash": head, "hash": digest}
            | dict(zip(chain_file.TEXTS, texts, strict=True))
        )
        head = digest
    told = {"seq": first + many - 1, "hash": head}
    begun = {
        "format": chain_file.FORMAT, "company": "შპს კავკასია", "tenant": TENANT,
        "exported_at": "2026-03-01T00:00:00+00:00", "first_seq": first, "previous_hash": start,
        "head": told,
    }  # fmt: skip
    return [begun, *lines, {"events": many, "head": told}]


def written(folder: Path, lines: list[dict[str, Any]]) -> Path:
    path = folder / "chain.jsonl"
    text = "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines)
    path.write_text(text, encoding="utf-8")
    return path


def test_a_whole_chain_is_whole(tmp_path: Path) -> None:
    lines = chain()
    found = verify(written(tmp_path, lines))
    assert found.document == {
        "ok": True, "events": MANY, "head": {"seq": MANY, "hash": lines[-2]["hash"]},
        "first_bad": None, "line": None, "reason": None,
    }  # fmt: skip


Change = Callable[[list[dict[str, Any]]], object]


def edited(name: str) -> Change:
    """One more letter in a text of event 3."""

    def change(lines: list[dict[str, Any]]) -> None:
        lines[3][name] += "x"

    return change


def cut(first: int, last: int | None = None, mended: bool = False) -> Change:
    """Lines taken out; mended, the last line says what is left."""

    def change(lines: list[dict[str, Any]]) -> None:
        del lines[first:last]
        if mended:
            head = {"seq": first - 1, "hash": lines[first - 1]["hash"]}
            lines[-1] = {"events": first - 1, "head": head}

    return change


TAMPERING: dict[str, tuple[Change, int, str]] = {
    **{
        f"{name} changed": (edited(name), 4, "hash_wrong")
        for name in chain_file.TEXTS
    },
    "time changed": (lambda c: c[3].update(microseconds=5), 4, "hash_wrong"),
    "hash changed": (lambda c: c[3].update(hash="ab" * 32), 4, "hash_wrong"),
    "link changed": (lambda c: c[3].update(previous_hash="ab" * 32), 4, "link_broken"),
    "number changed": (lambda c: c[3].update(seq=9), 4, "out_of_order"),
    "line dropped": (lambda c: c.pop(3), 4, "out_of_order"),
    "first event dropped": (lambda c: c.pop(1), 2, "out_of_order"),
    "lines swapped": (lambda c: c.insert(2, c.pop(3)), 3, "out_of_order"),
    "line doubled": (lambda c: c.insert(3, c[3]), 5, "out_of_order"),
    "last line dropped": (lambda c: c.pop(), 8, "truncated"),
    "cut off in the middle": (cut(4), 5, "truncated"),
    "only the first line": (cut(1), 2, "truncated"),
    "nothing at all": (lambda c: c.clear(), 1, "truncated"),
    "no first line": (lambda c: c.pop(0), 1, "wrong_format"),
    "other format": (lambda c: c[0].update(format="x"), 1, "wrong_format"),
    "other tenant": (lambda c: c[0].update(tenant=str(uuid.UUID(int=1))), 2, "hash_wrong"),
    "other start": (lambda c: c[0].update(previous_hash="ab" * 32), 1, "link_broken"),
    "other first number": (lambda c: c[0].update(first_seq=0), 1, "link_broken"),
    "event appended": (lambda c: c.append(c[-2]), 9, "after_end"),
    "end appended": (lambda c: c.append(c[-1]), 9, "after_end"),
    "other count": (lambda c: c[-1].update(events=9), 8, "end_wrong"),
    "other head": (lambda c: c[-1].update(head={"seq": 1, "hash": ZERO}), 8, "end_wrong"),
    "other head at the top": (lambda c: c[0].update(head={"seq": 1, "hash": ZERO}), 8, "end_wrong"),
    "events cut off, end mended": (cut(4, 7, mended=True), 5, "end_wrong"),
    "field added": (lambda c: c[3].update(note="x"), 4, "wrong_fields"),
    "field dropped": (lambda c: c[3].pop("login"), 4, "wrong_fields"),
    "text is a number": (lambda c: c[3].update(login=5), 4, "wrong_fields"),
    "number is a text": (lambda c: c[3].update(seq="3"), 4, "wrong_fields"),
    "number is a truth": (lambda c: c[1].update(seq=True), 2, "wrong_fields"),
    "number is huge": (lambda c: c[3].update(seq=10**30), 4, "wrong_fields"),
    "hash is short": (lambda c: c[3].update(hash="ab"), 4, "wrong_fields"),
    "hash is a list": (lambda c: c[3].update(hash=[1]), 4, "wrong_fields"),
    "tenant is no id": (lambda c: c[0].update(tenant="x"), 1, "wrong_fields"),
    "head is a text": (lambda c: c[-1].update(head="x"), 8, "wrong_fields"),
}  # fmt: skip


@pytest.mark.parametrize("trick", TAMPERING)
def test_what_is_altered_in_a_file_is_found_with_its_line(tmp_path: Path, trick: str) -> None:
    change, line, reason = TAMPERING[trick]
    lines = chain()
    change(lines)
    found = verify(written(tmp_path, lines))
    assert (found.line, found.reason) == (line, reason)
    assert found.first_bad == found.events + 1


BROKEN = {
    "not JSON": (b"hello\n", "not_json"),
    "a list": (b"[1]\n", "not_json"),
    "an empty line": (b"\n", "not_json"),
    "a name twice": (b'{"seq": 1, "seq": 2}\n', "not_json"),
    "nested without end": (b"[" * 200_000 + b"\n", "not_json"),
    "a number without end": (b'{"seq": ' + b"9" * 100_000 + b"}\n", "not_json"),
    "half a line": (b'{"seq": 4, "micros', "not_json"),
    "another encoding": ("ბუღალტერი\n".encode("utf-16"), "not_utf8"),
    "a broken letter": (b'{"text": "\xe1\x83"}\n', "not_utf8"),
    "half of a pair": (b'{"events": 1, "head": "\\ud800"}\n', "wrong_fields"),
    "bytes of nothing": (b"\0" * 5000, "not_json"),
}


@pytest.mark.parametrize("trick", BROKEN)
def test_a_line_that_is_no_line_is_said_to_be_none(tmp_path: Path, trick: str) -> None:
    content, reason = BROKEN[trick]
    path = written(tmp_path, chain())
    whole = path.read_bytes().splitlines(keepends=True)
    path.write_bytes(b"".join(whole[:3]) + content)
    found = verify(path)
    assert (found.line, found.reason, found.events) == (4, reason, 2)


def test_a_line_without_end_is_not_read_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(chain_file, "LINE_BYTES_MAX", 2000)
    path = written(tmp_path, chain())
    assert verify(path).reason is None
    path.write_bytes(path.read_bytes().replace(b'"login"', b" " * 2000 + b'"login"', 1))
    assert (verify(path).line, verify(path).reason) == (2, "line_too_long")


def test_a_folder_or_a_missing_file_is_no_chain(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "nothing"):
        assert verify(path).reason == "unreadable"


def test_a_part_of_a_chain_is_proved_from_a_head_of_before(tmp_path: Path) -> None:
    whole = chain()
    before, after = whole[2], whole[3]
    path = written(tmp_path, chain(3, before["hash"], 4))
    assert verify(path).reason is None
    assert verify(path, (2, before["hash"])).reason is None
    assert verify(path, (3, after["hash"])).reason is None
    for seq, digest in ((2, "ab" * 32), (3, "ab" * 32), (6, ZERO), (1, ZERO), (99, ZERO)):
        found = verify(path, (seq, digest))
        assert (found.reason, found.first_bad) == ("head_not_met", seq), seq


def test_a_chain_computed_anew_is_told_by_a_head_kept_elsewhere(tmp_path: Path) -> None:
    kept = (MANY, chain()[-2]["hash"])
    path = written(tmp_path, chain(many=MANY + 2))
    assert verify(path, kept).reason is None
    forged = chain(many=MANY + 2)
    forged[2]["data"], head = "{}", forged[1]["hash"]
    for event in forged[2:-1]:
        event["previous_hash"] = head
        event["hash"] = head = hashed(head, event["seq"], [event[n] for n in chain_file.TEXTS])
    told = {"seq": MANY + 2, "hash": head}
    forged[0]["head"], forged[-1] = told, {"events": MANY + 2, "head": told}
    path = written(tmp_path, forged)
    assert verify(path).reason is None
    assert verify(path, kept).document["first_bad"] == MANY


@pytest.mark.parametrize("text", ["", "1", "1:", ":ab", "1:xyz", f"-1:{ZERO}", f"1:{ZERO}0"])
def test_a_head_is_written_as_number_and_hash(text: str) -> None:
    assert read_head("7:" + "AB" * 32) == (7, "ab" * 32)
    with pytest.raises(ValueError, match=r"^"):
        read_head(text)


def test_the_verifier_runs_alone(tmp_path: Path) -> None:
    """One file, nothing but Python's own library: -I and -S keep all else out."""
    alone = tmp_path / "chain_file.py"
    alone.write_bytes(Path(chain_file.__file__).read_bytes())
    assert len(alone.read_text("utf-8").splitlines()) < 200

    def run(*words: object) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-I", "-S", str(alone), *map(str, words)]
        return subprocess.run(command, capture_output=True, text=True, check=False)

    lines = chain()
    path = written(tmp_path, lines)
    done = run(path, "--head", f"{MANY}:{lines[-2]['hash']}")
    assert (done.returncode, done.stderr) == (0, "")
    assert json.loads(done.stdout)["ok"] is True
    lines[3]["data"] = "{}"
    done = run(written(tmp_path, lines))
    assert (done.returncode, done.stderr) == (1, "line 4: hash wrong\n")
    assert json.loads(done.stdout)["first_bad"] == 3
    assert "Traceback" not in run(path, "--head", "x").stderr


def test_its_answer_is_one_document_and_the_fault_a_line_of_words(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def ran(path: Path) -> tuple[object, dict[str, Any], str]:
        monkeypatch.setattr(sys, "argv", ["chain_file.py", str(path)])
        with pytest.raises(SystemExit) as ended:
            runpy.run_path(chain_file.__file__, run_name="__main__")
        said = capsys.readouterr()
        return ended.value.code, json.loads(said.out), said.err

    lines = chain()
    code, found, said = ran(written(tmp_path, lines))
    assert (code, found["ok"], said) == (0, True, "")
    lines[3]["data"] = "{}"
    code, found, said = ran(written(tmp_path, lines))
    assert (code, found["first_bad"], said) == (1, 3, "line 4: hash wrong\n")


def test_every_reason_has_its_words() -> None:
    told = {reason for _, _, reason in TAMPERING.values()}
    told |= {reason for _, reason in BROKEN.values()}
    assert told | {"unreadable", "line_too_long", "head_not_met"} == set(REASONS)
