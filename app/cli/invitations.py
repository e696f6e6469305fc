"""The invitation file that a person opens first: where the server is, and who one is there."""

from __future__ import annotations

from pathlib import Path

from app.cli.context import address_of
from app.core.errors import QT_TRANSLATE_NOOP, Refused
from app.core.invitation import Invitation
from app.paper.reading import read_file
from app.paper.writing import write_file
from app.store.door import Address


def invite(path: Path, url: str | None, invited: tuple[str, str], office: str) -> str:
    """Write the invitation of a person, (login, name), to the server of an address; gives its path.

    Raises: what `authority_of` does; Refused "file.unwritable".
    """
    address, authority = authority_of(url)
    login, name = invited
    made = Invitation(
        host=address.host,
        port=address.port,
        database=address.database,
        authority=authority,
        login=login,
        name=name,
        office=office,
    )
    return str(write_file(path, made.as_file()))


def authority_of(url: str | None) -> tuple[Address, str]:
    """The shared server of an address, and the certificate by which it proves itself.

    Raises: Refused "invitation.own_computer", "server.url"; NotFound "file.not_found".
    """
    if url is None:
        raise Refused(
            "invitation.own_computer",
            QT_TRANSLATE_NOOP(
                "app",
                "An invitation leads to a shared server. Give its address with --server, or leave "
                "out --invitation.",
            ),
        )
    address = address_of(url)
    assert address.ca_file is not None, "a shared server proves itself by a certificate"
    return address, read_file(address.ca_file).decode("utf-8", "replace")
