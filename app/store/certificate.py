"""Why a shared server could not be reached: asked once more, at the very start of the encryption.

libpq says it in words alone, in the language of the system; here it is told by codes. Nothing is
sent that is secret.
"""

from __future__ import annotations

import contextlib
import socket
import ssl
import struct

from app.core.errors import QT_TRANSLATE_NOOP, Unavailable
from app.store.door import Address

_REQUEST = struct.pack("!ii", 8, 80877103)
_EXPIRED, _NOT_YET, _NAMES = 10, 9, (62, 64)


def diagnose(address: Address, limit_s: float = 10) -> Unavailable | None:
    """What is wrong with the way to a server, as an error to be raised; None: nothing found."""
    try:
        with socket.create_connection((address.host, address.port), limit_s) as line:
            line.sendall(_REQUEST)
            if line.recv(1) != b"S":
                return Unavailable(
                    "server.no_encryption", _NO_ENCRYPTION, host=address.host, port=address.port
                )
            return _shake_hands(address, line)
    except OSError:
        return Unavailable("server.unreachable", _UNREACHABLE, host=address.host, port=address.port)


def _shake_hands(address: Address, line: socket.socket) -> Unavailable | None:
    try:
        context = ssl.create_default_context(cafile=str(address.ca_file))
    except (OSError, ssl.SSLError):
        return Unavailable("server.authority_unreadable", _UNREADABLE)
    try:
        with context.wrap_socket(line, server_hostname=address.host) as wrapped:
            with contextlib.suppress(OSError):
                wrapped.unwrap()
            return None
    except ssl.SSLCertVerificationError as error:
        if error.verify_code in (_EXPIRED, _NOT_YET):
            return Unavailable(
                "server.certificate_expired", _OUTDATED, host=address.host, port=address.port
            )
        if error.verify_code in _NAMES:
            return Unavailable(
                "server.certificate_name", _OTHER_NAME, host=address.host, port=address.port
            )
        return Unavailable(
            "server.certificate_unknown", _UNKNOWN, host=address.host, port=address.port
        )
    except ssl.SSLError:
        return Unavailable(
            "server.no_encryption", _NO_ENCRYPTION, host=address.host, port=address.port
        )


_UNREACHABLE = QT_TRANSLATE_NOOP(
    "app",
    "The server {host} (port {port}) does not answer. Check the network; if others reach it, ask "
    "your administrator whether the address is still right.",
)
_NO_ENCRYPTION = QT_TRANSLATE_NOOP(
    "app",
    "The server {host} (port {port}) does not encrypt the connection, so nothing was sent to it. "
    "Tell your administrator.",
)
_UNREADABLE = QT_TRANSLATE_NOOP(
    "app",
    "The certificate in the invitation cannot be read. Ask your administrator for another "
    "invitation.",
)
_OUTDATED = QT_TRANSLATE_NOOP(
    "app",
    "The certificate of {host} does not hold today, so no password was sent. Check the date of "
    "this computer; if it is right, tell your administrator.",
)
_OTHER_NAME = QT_TRANSLATE_NOOP(
    "app",
    "What answers at {host} has the certificate of another server, so no password was sent. Tell "
    "your administrator.",
)
_UNKNOWN = QT_TRANSLATE_NOOP(
    "app",
    "What answers at {host} is not the server of your invitation, so no password was sent. Tell "
    "your administrator; if the server was moved, ask for another invitation.",
)
