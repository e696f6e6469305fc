"""Who we are to the Revenue Service; kept in the keyring, shown nowhere."""

from __future__ import annotations

import json
from dataclasses import dataclass

from app.core.errors import QT_TRANSLATE_NOOP, Denied
from app.server.secrets import Secret, Secrets


@dataclass(frozen=True, slots=True, kw_only=True)
class ServiceUser:
    """A user and its password.

    For the SOAP services the name is `serviceusername:TIN` or bare; for eAPI the portal's user.
    """

    name: str
    password: Secret


def keep_user(secrets: Secrets, key: str, user: ServiceUser) -> None:
    """Keep a user under a key: that of the company, or empty for the only one."""
    text = json.dumps({"name": user.name, "password": user.password.reveal()})
    secrets.store(_name(key), Secret(text))


def read_user(secrets: Secrets, key: str) -> ServiceUser:
    """The user kept under a key.

    Raises: Denied "rs.user_missing"; Unavailable when the keyring does not answer.
    """
    kept = secrets.read(_name(key))
    if kept is None:
        raise Denied(
            "rs.user_missing",
            QT_TRANSLATE_NOOP(
                "app",
                "No user of the Revenue Service is kept on this computer. Make a service user in "
                "the portal of RS.ge and give it with “davtari rs user NAME”.",
            ),
        )
    read = json.loads(kept.reveal())
    return ServiceUser(name=read["name"], password=Secret(read["password"]))


def forget_user(secrets: Secrets, key: str) -> None:
    """Forget the user kept under a key."""
    secrets.remove(_name(key))


def _name(key: str) -> str:
    return f"rs-ge-{key}"[:63] if key else "rs-ge"
