"""The shapes behind which the store stands: what screens and services may ask for, no more."""

from __future__ import annotations

import inspect

import pytest

from app.core.books import Books, Desk, Transaction
from app.core.file_rows import FileRows
from app.store import books as store


@pytest.mark.parametrize(
    ("shape", "real"),
    [(Books, store.OpenBooks), (Desk, store.OpenDesk), (Transaction, store.Transaction)],
)
def test_the_store_has_every_verb_of_the_shape_with_the_same_arguments(
    shape: type, real: type
) -> None:
    for name, verb in inspect.getmembers(shape, inspect.isfunction):
        if not name.startswith("_"):
            ours = inspect.signature(getattr(real, name)).parameters
            assert list(ours) == list(inspect.signature(verb).parameters), name


def test_rows_of_a_file_keep_their_numbers() -> None:
    table = FileRows(header=("a",), rows=((2, ("x",)), (5, ("y",))))
    assert [number for number, _ in table.rows] == [2, 5]
