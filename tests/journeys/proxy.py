"""A wire between program and server that can be cut at a chosen moment."""

from __future__ import annotations

import contextlib
import select
import shutil
import socket
import tempfile
import threading
from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path

_PIECE = 65536
_READY = b"Z"


class Cut(StrEnum):
    """When the wire is cut: the moments differ in what the server has done by then."""

    NEVER = "never"
    CALL_LOST = "before the server gets the call"
    ANSWER_LOST = "before the answer to the call comes back"
    COMMIT_LOST = "before the server gets the COMMIT"
    COMMITTED = "after the server committed, before it could say so"


# What is in the message that the wire is cut at, and whether the server still gets it.
_MARKS = {
    Cut.CALL_LOST: (b"post_entries", False),
    Cut.ANSWER_LOST: (b"post_entries", True),
    Cut.COMMIT_LOST: (b"COMMIT", False),
    Cut.COMMITTED: (b"COMMIT", True),
}


class Wire:
    """Listens on a socket of its own and passes on what it gets."""

    def __init__(self, folder: Path, server: Path) -> None:
        self.folder = folder
        self.cut = Cut.NEVER
        self.cuts = 0
        self._server = server
        self._listener = socket.socket(socket.AF_UNIX)
        self._listener.bind(str(folder / server.name))
        self._listener.listen()
        self._threads: list[threading.Thread] = []
        self._thread = threading.Thread(target=self._listen)
        self._thread.start()

    def close(self) -> None:
        """Listen no more, and wait for the connections to end."""
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for thread in (self._thread, *self._threads):
            thread.join(20)
            assert not thread.is_alive()

    def _listen(self) -> None:
        while True:
            try:
                client, _ = self._listener.accept()
            except OSError:
                return
            thread = threading.Thread(target=self._pass_on, args=(client,))
            self._threads.append(thread)
            thread.start()

    def _pass_on(self, client: socket.socket) -> None:
        server = socket.socket(socket.AF_UNIX)
        with client, server:
            server.connect(str(self._server))
            while True:
                ready, _, _ = select.select([client, server], [], [])
                for end in ready:
                    piece = _received(end)
                    if not piece:
                        return
                    if end is server:
                        client.sendall(piece)
                    elif self._is_end(piece, server):
                        return
                    else:
                        server.sendall(piece)

    def _is_end(self, piece: bytes, server: socket.socket) -> bool:
        """Whether the wire is cut at this message of the client; the server may still get it."""
        mark, is_sent = _MARKS.get(self.cut, (b"", False))
        if not mark or mark not in piece:
            return False
        self.cut = Cut.NEVER
        self.cuts += 1
        if is_sent:
            server.sendall(piece)
            # Its answer ends with ReadyForQuery, six bytes; then all is done that will be done.
            answer = b""
            while answer[-6:-5] != _READY:
                answer += _received(server)
        return True


def _received(end: socket.socket) -> bytes:
    try:
        return end.recv(_PIECE)
    except ConnectionError:
        return b""


@contextlib.contextmanager
def wire(server: Path) -> Iterator[Wire]:
    """A wire to the socket of a server, for the length of the block."""
    folder = Path(tempfile.mkdtemp(prefix="davtari-wire-"))
    made = Wire(folder, server)
    try:
        yield made
    finally:
        made.close()
        shutil.rmtree(folder, ignore_errors=True)
