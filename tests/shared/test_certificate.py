"""Why a server cannot be reached is told by a code of its own."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import trustme

from app.core.errors import Denied, Unavailable
from app.core.invitation import Invitation
from app.store.certificate import diagnose
from app.store.door import Address
from tests.kit.shared_server import PASSWORD, SharedServer
from ui.main import shared_server
from ui.shell.entrance import PASSWORD_NEEDED, Wanted

pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("shared_server")]


def found(host: str, port: int, ca_file: Path) -> str:
    error = diagnose(Address(host=host, port=port, ca_file=ca_file))
    return "" if error is None else error.code


def test_the_right_server_is_found_right(server: SharedServer) -> None:
    assert found("localhost", server.port, server.authority) == ""


def test_another_authority_another_name_and_an_unreadable_certificate_are_told_apart(
    server: SharedServer, tmp_path: Path
) -> None:
    assert found("localhost", server.port, server.other_authority) == "server.certificate_unknown"
    assert found("127.0.0.1", server.port, server.authority) == "server.certificate_name"
    broken = tmp_path / "broken.pem"
    broken.write_text("-----BEGIN CERTIFICATE-----\nnothing\n-----END CERTIFICATE-----\n")
    assert found("localhost", server.port, broken) == "server.authority_unreadable"


def test_nobody_there_and_somebody_who_speaks_plainly(server: SharedServer) -> None:
    with socket.socket() as silent:
        silent.bind(("127.0.0.1", 0))
        port = silent.getsockname()[1]
        assert found("127.0.0.1", port, server.authority) == "server.unreachable"
    with answering(b"N") as port:
        assert found("127.0.0.1", port, server.authority) == "server.no_encryption"


def test_a_certificate_that_ran_out_is_told(tmp_path: Path) -> None:
    authority = trustme.CA()
    path = tmp_path / "ca.pem"
    authority.cert_pem.write_to_path(str(path))
    yesterday = datetime.now(UTC) - timedelta(days=1)
    certificate = authority.issue_cert("localhost", not_after=yesterday)
    with answering(b"S", certificate) as port:
        assert found("localhost", port, path) == "server.certificate_expired"


@contextmanager
def answering(answer: bytes, certificate: trustme.LeafCert | None = None) -> Iterator[int]:
    """A server that answers the question for encryption, and with a certificate shakes hands."""
    import ssl

    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        listening.listen(1)

        def serve() -> None:
            line, _ = listening.accept()
            with line:
                line.recv(8)
                line.sendall(answer)
                if certificate is not None:
                    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
                    certificate.configure_cert(context)
                    try:
                        context.wrap_socket(line, server_side=True).close()
                    except OSError:
                        return

        thread = threading.Thread(target=serve)
        thread.start()
        yield listening.getsockname()[1]
        thread.join(10)


def wanted(server: SharedServer, login: str, folder: Path, **given: object) -> Wanted:
    authority = Path(str(given.pop("authority", server.authority))).read_text("ascii")
    invitation = Invitation(host="localhost", port=server.port, login=login, authority=authority)
    return Wanted(folder=folder, server=invitation, **given)  # type: ignore[arg-type]


def test_the_way_in_says_what_is_wrong(
    server: SharedServer, administrator: tuple[str, str], tmp_path: Path
) -> None:
    login, _ = administrator
    cases = (
        (wanted(server, login, tmp_path), Denied, PASSWORD_NEEDED),
        (wanted(server, login, tmp_path, password="wrong-1"), Denied, "login.refused"),
        (
            wanted(server, login, tmp_path, password=PASSWORD, authority=server.other_authority),
            Unavailable,
            "server.certificate_unknown",
        ),
    )
    for given, kind, code in cases:
        with pytest.raises(kind) as refused, shared_server(given):
            pass
        assert refused.value.code == code


def test_a_password_is_kept_and_forgotten_on_this_computer(
    server: SharedServer, administrator: tuple[str, str], tmp_path: Path
) -> None:
    login, _ = administrator
    with shared_server(
        wanted(server, login, tmp_path, password=PASSWORD, keeps_password=True)
    ) as inside:
        assert inside.keep_password is not None
    with shared_server(wanted(server, login, tmp_path)) as inside:
        inside.remember(None)
        assert inside.keep_password is None
    with pytest.raises(Denied), shared_server(wanted(server, login, tmp_path)):
        pass
