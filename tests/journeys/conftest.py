"""A server that is careful with the disk, to be killed, cut off and filled up."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.server.cluster import Cluster
from app.server.places import find_places


@pytest.fixture
def durable() -> Iterator[Cluster]:
    """A server that writes to the disk as carefully as the program's own."""
    folder = Path(tempfile.mkdtemp(prefix="davtari-crash-"))
    cluster = Cluster(find_places(folder / "data"))
    try:
        yield cluster
    finally:
        cluster.leave()
        cluster.discard()
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def rounds(pytestconfig: pytest.Config) -> int:
    """How many times a test of the plain run breaks something: more when there is time."""
    return 20 if pytestconfig.getoption("--long") else 2
