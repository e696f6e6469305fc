"""The scripts that every developer and every accountant starts with."""

import json
import subprocess
import sys
from pathlib import Path, PureWindowsPath

import coverage_gate
import dev
import environment
import languages
import pytest
import system_libraries

from tests.house.tree import ROOT


def _report(*, lines: float = 100, branches: int = 10, files: object = None) -> dict[str, object]:
    totals = {"percent_covered": lines, "num_branches": 10, "covered_branches": branches}
    return {"totals": totals, "files": files or {}}


def _file(lines: list[int], branches: list[list[int]]) -> dict[str, object]:
    return {"missing_lines": lines, "missing_branches": branches}


def test_the_gate_opens_for_what_is_covered():
    files = {"app/ledger/service.py": _file([3], []), "app/core/money.py": _file([], [])}
    assert coverage_gate.faults(_report(lines=95, files=files)) == []


def test_the_gate_stays_shut_below_the_share():
    assert "94.90 %" in coverage_gate.faults(_report(lines=94.9))[0]
    assert "90.00 % of branches" in coverage_gate.faults(_report(branches=9))[0]


@pytest.mark.parametrize("name", ["app/core/money.py", "app\\core\\law.py", "app/vat/rules.py"])
def test_rules_and_core_are_covered_whole(name, monkeypatch):
    if "\\" in name:
        monkeypatch.setattr(coverage_gate, "PurePath", PureWindowsPath)
    faults = coverage_gate.faults(_report(files={name: _file([7], [[8, -1]])}))
    assert faults[0].endswith("not met: 7, 8->-1")


@pytest.mark.parametrize("words", [[], ["--long"], ["-q", "--durations=5"]])
def test_a_full_run_is_measured(words):
    assert dev.is_full(words)


@pytest.mark.parametrize("words", [["tests/house"], ["-k", "vat"], ["--lf"], ["--ignore=tests/ui"]])
def test_a_part_is_not_measured(words):
    assert not dev.is_full(words)


def test_an_unknown_command_is_told_the_known_ones(capsys):
    assert dev.main(["dance"]) == 2
    told = capsys.readouterr().err
    assert all(name in told for name in dev.COMMANDS)


def test_check_takes_no_arguments(capsys):
    assert dev.main(["check", "tests"]) == 1
    assert "tests" in capsys.readouterr().err


def test_names_of_newer_debians_count_as_well(monkeypatch):
    present = {"libglib2.0-0t64", "libgl1"}
    monkeypatch.setattr(system_libraries, "installed", lambda names: present & set(names))
    assert system_libraries.missing(["libgl1", "libglib2.0-0", "libssl3"]) == ["libssl3"]


def test_without_rights_the_missing_libraries_are_named(monkeypatch):
    monkeypatch.setattr(system_libraries, "is_debian", lambda: True)
    monkeypatch.setattr(system_libraries, "missing", list)
    monkeypatch.setattr(system_libraries, "_rights", lambda: None)
    assert system_libraries.ensure(["libgl1"]) == ["libgl1"]


def test_older_lists_of_packages_are_renewed_once(monkeypatch):
    called: list[str] = []

    def apt(_rights: list[str], words: list[str]) -> bool:
        called.append(words[0])
        return len(called) > 1

    monkeypatch.setattr(system_libraries, "is_debian", lambda: True)
    monkeypatch.setattr(system_libraries, "missing", lambda names: [] if called else list(names))
    monkeypatch.setattr(system_libraries, "_rights", list)
    monkeypatch.setattr(system_libraries, "_lists_present", lambda: True)
    monkeypatch.setattr(system_libraries, "_known", list)
    monkeypatch.setattr(system_libraries, "_apt", apt)
    assert system_libraries.ensure(["libgl1"]) == []
    assert called == ["install", "update", "install"]


def test_a_stamp_of_another_lock_asks_for_a_new_set_up(tmp_path, monkeypatch):
    monkeypatch.setattr(environment, "STAMP", tmp_path / "stamp.json")
    monkeypatch.setattr(environment, "PYTHON", Path(sys.executable))
    stamp = {"environment": environment._fingerprint(), "purposes": ["run"]}
    environment.STAMP.write_text(json.dumps(stamp))
    assert environment._is_ready("run")
    assert not environment._is_ready("check")
    environment.STAMP.write_text(json.dumps(stamp | {"environment": "another"}))
    assert not environment._is_ready("run")
    environment.STAMP.write_text("torn")
    assert not environment._is_ready("run")


def test_another_pythons_packages_are_kept_out(monkeypatch):
    monkeypatch.setenv("PYTHONPATH", "/usr/lib/strange")
    monkeypatch.setenv("PYTHONHOME", "/usr")
    cleaned = environment.clean_environment()
    assert "PYTHONPATH" not in cleaned
    assert "PYTHONHOME" not in cleaned


def test_english_says_what_the_source_says():
    text = (
        "<message>\n<source>Post {n} &amp; go</source>\n"
        '<translation type="unfinished"></translation>\n</message>'
    )
    finished = languages.finish_english(text)
    assert "<translation>Post {n} &amp; go</translation>" in finished
    assert languages.finish_english(finished) == finished


def test_plural_forms_are_left_to_a_person():
    text = (
        '<source>%n row(s)</source>\n<translation type="unfinished">\n'
        "<numerusform></numerusform></translation>"
    )
    assert languages.finish_english(text) == text


def test_texts_are_gathered_from_the_sources(tmp_path):
    (tmp_path / "app").mkdir()
    source = tmp_path / "app" / "words.py"
    source.write_text('A = QT_TRANSLATE_NOOP("app", "One {day} " "two")\n', encoding="utf-8")
    languages.update(tmp_path, environment.TOOLS)
    georgian = (tmp_path / "translations" / "ka.ts").read_text(encoding="utf-8")
    assert '<TS version="2.1" language="ka_GE"' in georgian
    assert "<source>One {day} two</source>" in georgian
    assert 'type="unfinished"' in georgian
    english = (tmp_path / "translations" / "en.ts").read_text(encoding="utf-8")
    assert "<translation>One {day} two</translation>" in english
    assert len(languages.stale(tmp_path)) == 3
    languages.compile_all(tmp_path, environment.TOOLS)
    assert languages.stale(tmp_path) == []


def test_dev_needs_nothing_but_the_standard_library():
    # Isolated and without site packages: as on a machine where nothing is installed yet.
    program = "import sys; sys.path.insert(0, 'packaging'); import dev; sys.exit(dev.main(['-h']))"
    done = subprocess.run([sys.executable, "-I", "-S", "-c", program], cwd=ROOT, check=False)
    assert done.returncode == 0
