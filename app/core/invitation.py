"""The invitation to a shared server: a small file that says where it is and who one is there.

It holds no secret: the password is told apart from it. The authority is the certificate (PEM) by
which the server proves that it is the one that was meant.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from app.core.errors import QT_TRANSLATE_NOOP, Refused

FORMAT = "davtari-invitation"
VERSION = 1
ENDING = "davtari.json"
PORT = 5432
BYTES_MAX = 256 * 1024
_PEM = "-----BEGIN CERTIFICATE-----"


@dataclass(frozen=True, slots=True, kw_only=True)
class Invitation:
    """A shared server, and the login by which a person comes into it."""

    host: str
    login: str
    authority: str
    name: str = ""
    office: str = ""
    port: int = PORT
    database: str = "davtari"

    @property
    def key(self) -> str:
        """A short name that stays its own: what belongs to this login is kept under it."""
        whole = f"{self.login}@{self.host}:{self.port}/{self.database}"
        return sha256(whole.encode()).hexdigest()[:24]

    @property
    def place(self) -> str:
        """The server as a person reads it."""
        return self.host if self.port == PORT else f"{self.host}:{self.port}"

    def as_document(self) -> dict[str, Any]:
        """What stands in the file."""
        return {
            "format": FORMAT,
            "version": VERSION,
            "server": {
                "host": self.host,
                "port": self.port,
                "database": self.database,
                "authority": self.authority,
            },
            "office": self.office,
            "login": self.login,
            "name": self.name,
        }

    def as_file(self) -> bytes:
        """The bytes of the file."""
        text = json.dumps(self.as_document(), ensure_ascii=False, indent=2)
        return (text + "\n").encode()


def read_invitation(content: bytes) -> Invitation:
    """The invitation that stands in a file.

    Raises: Refused "invitation.unreadable", "invitation.newer", "invitation.incomplete".
    """
    try:
        given = json.loads(content[:BYTES_MAX].decode("utf-8-sig"))
    except ValueError:
        given = None
    if not isinstance(given, dict) or given.get("format") != FORMAT:
        raise Refused(
            "invitation.unreadable",
            QT_TRANSLATE_NOOP(
                "app",
                "This is no invitation. Choose the file that your administrator gave you; its name "
                "ends in {ending}.",
            ),
            ending=ENDING,
        )
    if given.get("version") != VERSION:
        raise Refused(
            "invitation.newer",
            QT_TRANSLATE_NOOP(
                "app",
                "This invitation is of another release of the program. Install the newer release, "
                "or ask for another invitation.",
            ),
        )
    return invitation_of(given)


def invitation_of(given: Mapping[str, Any]) -> Invitation:
    """The invitation of a document.

    Raises: Refused "invitation.incomplete".
    """
    server = given.get("server")
    place = server if isinstance(server, dict) else {}
    texts = {name: place.get(name, "") for name in ("host", "authority")}
    texts["database"] = place.get("database", "davtari")
    texts |= {name: given.get(name, "") for name in ("login", "name", "office")}
    port = place.get("port", PORT)
    lacking = [
        name
        for name in ("host", "authority", "login", "database")
        if not isinstance(texts[name], str) or not texts[name].strip()
    ]
    if not isinstance(port, int) or not 0 < port < 65536:
        lacking.append("port")
    if "authority" not in lacking and _PEM not in texts["authority"]:
        lacking.append("authority")
    if lacking:
        raise Refused(
            "invitation.incomplete",
            QT_TRANSLATE_NOOP(
                "app",
                "The invitation is damaged: it does not say {fields}. Ask your administrator for "
                "another.",
            ),
            fields=", ".join(lacking),
        )
    plain = {name: str(value).strip() for name, value in texts.items() if isinstance(value, str)}
    return Invitation(port=port, **plain)
