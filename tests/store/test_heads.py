"""The heads of chains that this computer remembers."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

import pytest

from app.core.books import Tenant
from app.store.heads import remember_head, remembered_head

ONE, OTHER = Tenant(UUID(int=1)), Tenant(UUID(int=2))


def test_the_latest_head_of_each_company_is_remembered(tmp_path: Path) -> None:
    assert remembered_head(tmp_path, ONE) is None
    remember_head(tmp_path, ONE, 5, "aa")
    remember_head(tmp_path, OTHER, 2, "bb")
    remember_head(tmp_path, ONE, 4, "older")
    remember_head(tmp_path, ONE, 5, "same seq")
    assert remembered_head(tmp_path, ONE) == (5, "aa")
    remember_head(tmp_path, ONE, 6, "cc")
    assert remembered_head(tmp_path, ONE) == (6, "cc")
    assert remembered_head(tmp_path, OTHER) == (2, "bb")
    assert [path.name for path in tmp_path.iterdir()] == ["heads.json"]


@pytest.mark.parametrize("content", ["", "{", "nothing"])
def test_a_damaged_note_is_begun_anew(tmp_path: Path, content: str) -> None:
    (tmp_path / "heads.json").write_text(content)
    assert remembered_head(tmp_path, ONE) is None
    remember_head(tmp_path, ONE, 1, "aa")
    assert remembered_head(tmp_path, ONE) == (1, "aa")
