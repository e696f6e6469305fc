"""The audit commands: the chain checked in and out of the program, the books rebuilt from it."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.server.own_computer import OwnComputer
from tests.cli.conftest import Made, Said

Ask = Callable[..., Said]


@pytest.fixture
def posted(company: Made, month: Path) -> Made:
    """A company with the two entries of March."""
    assert company("entry", "import", str(month), "--commit").code == 0
    return company


@pytest.fixture
def behind(own_computer: OwnComputer) -> Iterator[Callable[[Made, str, str], None]]:
    """What only the owner of the machine can do: change rows with every trigger off.

    Undone after the test: other tests check the same server whole.
    """
    undone: list[str] = []

    def run(statement: str) -> None:
        with own_computer.operator.connect() as connection:
            connection.execute("set session_replication_role = replica")
            connection.execute(statement.encode())

    def change(made: Made, done: str, back: str) -> None:
        tenant = made("company", "show").document["tenant"]
        undone.append(back.format(t=f"'{tenant}'"))
        run(done.format(t=f"'{tenant}'"))

    yield change
    for statement in reversed(undone):
        run(statement)


def test_books_are_rebuilt_from_their_events(posted: Made) -> None:
    said = posted("audit", "replay")
    assert said.code == 0
    assert (said.document["ok"], said.document["differences"]) == (True, [])
    assert said.document["head"] == posted("audit", "head").document
    kinds = said.document["kinds"]
    assert kinds["lines"] == {"events": 4, "tables": 4, "differing": 0}
    assert kinds["accounts"]["events"] == 5
    assert "lines: 6/9" in said.err
    assert "No row differs" in posted("audit", "replay", "--full", plain=True).out


def test_an_altered_row_is_named_with_what_was_and_what_is(
    posted: Made, behind: Callable[[Made, str, str], None]
) -> None:
    posted("audit", "snapshot")
    behind(
        posted,
        "update books.lines set debit = 119 where tenant_id = {t} and debit = 118",
        "update books.lines set debit = 118 where tenant_id = {t} and debit = 119",
    )
    said = posted("audit", "replay")
    assert (said.code, said.document["ok"]) == (1, False)
    (found,) = said.document["differences"]
    assert (found["kind"], found["name"], found["what"]) == ("lines", "GL/2025/1 1", "differs")
    assert found["columns"] == {"debit": {"events": "118.00", "tables": "119.00"}}
    assert posted("audit", "verify").code == 0
    plain = posted("audit", "replay", plain=True).out
    assert "lines GL/2025/1 1: debit: 118.00 → 119.00" in plain
    assert "auditor" in plain
    shorter = posted("audit", "replay", "--from-snapshot")
    assert [(d["kind"], d["name"]) for d in shorter.document["differences"]] == [
        ("months", "2025-03")
    ]
    behind(
        posted,
        "update audit.events set data = data || ' ' where tenant_id = {t} and seq = 3",
        "update audit.events set data = left(data, -1) where tenant_id = {t} and seq = 3",
    )
    assert posted("audit", "replay").document["first_bad"] == 3


def test_a_snapshot_is_taken_listed_and_begun_from(
    posted: Made, behind: Callable[[Made, str, str], None]
) -> None:
    head = posted("audit", "head").document
    assert posted("audit", "snapshot").document == head
    (listed,) = posted("audit", "snapshots").document["snapshots"]
    assert (listed["seq"], listed["hash"], listed["ok"]) == (head["seq"], head["hash"], True)
    assert "genuine" in posted("audit", "snapshots", plain=True).out
    said = posted("audit", "replay", "--from-snapshot")
    assert (said.code, said.document["from_snapshot"]) == (0, head["seq"])
    assert said.document["kinds"]["months"] == {"events": 1, "tables": 1, "differing": 0}
    assert said.document["kinds"]["lines"] == {"events": 0, "tables": 0, "differing": 0}
    assert posted("audit", "replay", "--from-snapshot", "1").error == "snapshot.not_found"
    behind(
        posted,
        "update audit.snapshots set content = content || ' ' where tenant_id = {t}",
        "update audit.snapshots set content = left(content, -1) where tenant_id = {t}",
    )
    assert posted("audit", "snapshots").code == 1
    forged = posted("audit", "replay", "--from-snapshot")
    assert (forged.code, forged.document["differences"][0]["what"]) == (1, "forged")


def test_an_exported_chain_is_checked_without_the_books(
    posted: Made, ask: Ask, tmp_path: Path
) -> None:
    out = tmp_path / "chain.jsonl"
    said = posted("audit", "export", "--out", str(out))
    head = posted("audit", "head").document
    assert said.document == {"file": str(out), "events": head["seq"], "head": head}
    assert f"{head['seq']}/{head['seq']}" in said.err
    lines = [json.loads(line) for line in out.read_text("utf-8").splitlines()]
    assert lines[0]["company"] == posted.name
    assert lines[0]["head"] == lines[-1]["head"] == head
    assert [line["seq"] for line in lines[1:-1]] == list(range(1, head["seq"] + 1))
    found = ask("audit", "verify", "--file", str(out), "--data", str(tmp_path / "nowhere"))
    assert (found.code, found.document) == (
        0,
        {
            "ok": True, "events": head["seq"], "head": head, "first_bad": None,
            "line": None, "reason": None,
        },
    )  # fmt: skip
    assert not (tmp_path / "nowhere").exists()
    kept = f"{head['seq']}:{head['hash']}"
    assert ask("audit", "verify", "--file", str(out), "--head", kept).code == 0
    false = ask("audit", "verify", "--file", str(out), "--head", f"{head['seq']}:{'00' * 32}")
    assert (false.code, false.document["reason"]) == (1, "head_not_met")
    out.write_text(out.read_text("utf-8").replace("გაყიდვა", "ყიდვა"), encoding="utf-8")
    bad = ask("audit", "verify", "--file", str(out))
    assert (bad.code, bad.document["reason"]) == (1, "hash_wrong")
    plain = ask("audit", "verify", "--file", str(out), plain=True)
    assert f"Line {bad.document['line']} of the file" in plain.out
    assert "the event was changed" in plain.out


def test_a_part_of_the_chain_follows_the_file_before(
    posted: Made, ask: Ask, tmp_path: Path
) -> None:
    out = tmp_path / "part.jsonl"
    first = posted("audit", "export", "--out", str(tmp_path / "first.jsonl")).document["head"]
    assert posted("audit", "snapshot").code == 0
    part = posted("audit", "export", "--out", str(out), "--from-seq", str(first["seq"] + 1))
    assert part.document["events"] == 1
    kept = f"{first['seq']}:{first['hash']}"
    assert ask("audit", "verify", "--file", str(out), "--head", kept).document["ok"]
    for begin in ("0", str(first["seq"] + 2)):
        said = posted("audit", "export", "--out", str(out), "--from-seq", begin)
        assert said.error == "audit.nothing_to_export"
    assert ask("audit", "verify", "--file", str(out)).code == 0, "the earlier file stays"
    assert posted("audit", "export", "--out", str(tmp_path / "no" / "x")).error == "file.unwritable"
    assert sorted(path.name for path in tmp_path.glob(".*")) == []


def test_heads_and_files_are_named_rightly_or_the_command_is_refused(
    company: Made, ask: Ask, tmp_path: Path
) -> None:
    head = company("audit", "head").document
    kept = f"{head['seq']}:{head['hash']}"
    assert company("audit", "verify", "--head", kept).document["ok"]
    false = company("audit", "verify", "--head", f"{head['seq']}:{'00' * 32}")
    assert (false.code, false.document["first_bad"]) == (1, head["seq"])
    for words in (("--head", "x"), ("--head", "7"), ("--head", kept, "--seq", "1"),
                  ("--file", "x", "--office")):  # fmt: skip
        assert company("audit", "verify", *words).error == "usage"
    assert ask("audit", "verify", "--file", str(tmp_path / "x")).error == "file.not_found"
    folder = ask("audit", "verify", "--file", str(tmp_path))
    assert (folder.code, folder.error) == (2, "file.not_found")
    empty = tmp_path / "empty"
    empty.touch()
    found = ask("audit", "verify", "--file", str(empty))
    assert (found.code, found.document["reason"], found.document["line"]) == (1, "truncated", 1)


def test_the_chain_of_the_office_is_verified_by_its_administrator(
    own_computer: OwnComputer, company: Made, ask: Ask
) -> None:
    found = ask("audit", "verify", "--office")
    assert (found.code, found.document["ok"], found.document["first_bad"]) == (0, True, None)
    head = found.document["head"]
    assert found.document["events"] == head["seq"] > 0
    kept = f"{head['seq']}:{'00' * 32}"
    assert ask("audit", "verify", "--office", "--head", kept).document["first_bad"] == head["seq"]
    with own_computer.operator.connect() as connection:
        connection.execute("set session_replication_role = replica")
        change = "update audit.office_events set data = replace(data, '{a}', '{b}') where seq = 1"
        connection.execute(change.format(a="{", b=" {").encode())
        connection.commit()
        try:
            bad = ask("audit", "verify", "--office")
        finally:
            connection.execute(change.format(a=" {", b="{").encode())
    assert (bad.code, bad.document["first_bad"]) == (1, 1)


def test_events_are_listed_in_order(posted: Made) -> None:
    said = posted("audit", "events", "--after", "1", "--rows", "3").document["events"]
    assert [event["seq"] for event in said] == [2, 3, 4]
    assert "EntryPosted" in posted("audit", "events", plain=True).out


@pytest.mark.parametrize("language", ["ka", "ru"])
def test_a_replay_speaks_the_readers_language(posted: Made, language: str) -> None:
    said = posted("audit", "replay", "--lang", language, plain=True)
    assert said.code == 0
    assert said.out.count("\n") == 10
