"""Unfinished drafts on this computer: whole, sealed, and nobody else's."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.server import secrets as secrets_module
from app.server.secrets import Secrets
from app.server.shelf import Shelf


@pytest.fixture(autouse=True)
def without_keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(secrets_module, "real_keyring", lambda: None)


def shelf(folder: Path, person: str = "nino") -> Shelf:
    kept = Secrets(folder=folder / "secrets", service="Davtari test")
    return Shelf(folder=folder / "unfinished", secrets=kept, person=person)


def test_what_was_kept_is_there_after_a_restart_and_not_readable_in_its_file(
    tmp_path: Path,
) -> None:
    shelf(tmp_path).keep("one", "a", "ხელფასი 5000".encode())
    shelf(tmp_path).keep("one", "a", "ხელფასი 6000".encode())
    assert shelf(tmp_path).kept("one") == {"a": "ხელფასი 6000".encode()}
    (file,) = (tmp_path / "unfinished").rglob("*.kept")
    assert "ხელფასი".encode() not in file.read_bytes()
    shelf(tmp_path).drop("one", "a")
    assert shelf(tmp_path).kept("one") == {}


def test_another_person_or_company_sees_nothing(tmp_path: Path) -> None:
    shelf(tmp_path).keep("one", "a", b"secret")
    assert shelf(tmp_path, "giorgi").kept("one") == {}
    assert shelf(tmp_path).kept("two") == {}


def test_a_file_that_was_changed_or_moved_is_passed_over(tmp_path: Path) -> None:
    shelf(tmp_path).keep("one", "a", b"secret")
    (file,) = (tmp_path / "unfinished").rglob("*.kept")
    file.with_name("b.kept").write_bytes(file.read_bytes())
    file.write_bytes(file.read_bytes()[:-1] + b"x")
    assert shelf(tmp_path).kept("one") == {}
