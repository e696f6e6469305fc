"""The server is killed while people post: what was acknowledged is there, and whole."""

from __future__ import annotations

import os
import signal

import pytest

from app.server.cluster import Cluster
from tests.journeys.proof import (
    WRITERS,
    Told,
    are_unavailable,
    is_whole,
    operator_of,
    send_again,
    writing,
)
from tests.kit.world import build


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_a_killed_server_loses_nothing_acknowledged_and_leaves_nothing_half_done(
    durable: Cluster, rounds: int
) -> None:
    durable.enter()
    world = build(operator_of(durable), "crash", is_shared=False)
    told = Told()
    for _ in range(rounds):
        with writing(world, told):
            pid = durable.status().pid
            assert pid is not None
            os.kill(pid, signal.SIGKILL)
        are_unavailable(told)
        durable.revive()
        world.operator = operator_of(durable)
        is_whole(world, told)
        send_again(world, told)
        is_whole(world, told)
    assert len(told.acknowledged) >= len(WRITERS) * rounds
