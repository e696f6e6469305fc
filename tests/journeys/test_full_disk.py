"""The disk fills up while people post: they are told, and nothing is lost or left half done."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from app.server.cluster import Cluster, Limits
from app.server.places import find_places
from tests.journeys.proof import (
    Told,
    are_unavailable,
    is_whole,
    operator_of,
    send_again,
    writing,
)
from tests.kit.world import build

DISK_MB = 400
LEFT_BYTES = 600_000


@contextmanager
def small_disk(place: Path) -> Iterator[None]:
    """A disk of its own under a folder; skips where this account may not make one."""
    place.mkdir(parents=True, exist_ok=True)
    command = ["mount", "-t", "tmpfs", "-o", f"size={DISK_MB}m,mode=0755", "davtari", str(place)]
    made = subprocess.run(command, capture_output=True, text=True, check=False, timeout=20)
    if made.returncode:
        pytest.skip(f"no small disk can be made here: {made.stderr.strip()}")
    try:
        yield
    finally:
        subprocess.run(["umount", "--lazy", str(place)], check=True, timeout=20)


@pytest.fixture
def cramped() -> Iterator[Cluster]:
    """A server whose files lie on a small disk."""
    folder = Path(tempfile.mkdtemp(prefix="davtari-disk-"))
    places = find_places(folder / "data")
    cluster = Cluster(places, limits=Limits(start_free_mb=1))
    try:
        with small_disk(places.home):
            try:
                yield cluster
            finally:
                cluster.leave()
                cluster.stop(force=True)
        cluster.discard()
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def fill(folder: Path, left_bytes: int) -> Path:
    """Leave so few bytes on the disk of a folder."""
    path = folder / "ballast"
    with path.open("wb") as file:
        free = shutil.disk_usage(folder).free
        os.posix_fallocate(file.fileno(), 0, free - left_bytes)
    return path


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_a_full_disk_is_told_and_loses_nothing(cramped: Cluster, rounds: int) -> None:
    cramped.enter()
    world = build(operator_of(cramped), "disk", is_shared=False)
    told = Told()
    for _ in range(rounds):
        ballast = fill(cramped.places.home, LEFT_BYTES)
        with writing(world, told):
            pass
        are_unavailable(told)
        ballast.unlink()
        cramped.revive()
        world.operator = operator_of(cramped)
        is_whole(world, told)
        send_again(world, told)
        is_whole(world, told)
    assert told.acknowledged
    assert "server.disk_full" in {fault.code for fault in told.faults}
