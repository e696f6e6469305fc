"""What a person has not finished typing, kept on this computer between two sessions.

Encrypted, for drafts say as much as books do; its key lies with the passwords of the data folder,
in the keyring or in a file only we can read. Only whole files are ever seen: each is replaced.
"""

from __future__ import annotations

import hashlib
import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from app.server.places import write_whole, writing
from app.server.secrets import Secrets

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

KEY_NAME = "unfinished"
_NONCE_BYTES = 12
_ENDING = ".kept"


@dataclass(frozen=True, slots=True, kw_only=True)
class Shelf:
    """The unfinished things of one person: a file each, named by company and thing."""

    folder: Path
    secrets: Secrets
    person: str

    def make_ready(self) -> None:
        """Make the key and load what seals, before the first thing has to be kept in a second.

        Raises: Unavailable "server.keyring_locked".
        """
        self._cipher()

    def keep(self, company: str, name: str, content: bytes) -> None:
        """Keep a thing in place of what was kept under its name.

        Raises: Refused "server.folder_unwritable", Unavailable "server.keyring_locked".
        """
        nonce = os.urandom(_NONCE_BYTES)
        sealed = self._cipher().encrypt(nonce, content, self._seal(company, name))
        with writing(self.folder):
            folder = self._folder(company)
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            write_whole(folder / f"{name}{_ENDING}", nonce + sealed)

    def kept(self, company: str) -> dict[str, bytes]:
        """What is kept of a company, the latest first; what cannot be opened is left out.

        Raises: Unavailable "server.keyring_locked".
        """
        folder = self._folder(company)
        if not folder.is_dir():
            return {}
        from cryptography.exceptions import InvalidTag  # noqa: PLC0415 - not at every start

        files = sorted(folder.glob(f"*{_ENDING}"), key=_age)
        found: dict[str, bytes] = {}
        cipher = self._cipher()
        for file in files:
            name = file.stem
            try:
                raw = file.read_bytes()
                seal = self._seal(company, name)
                found[name] = cipher.decrypt(raw[:_NONCE_BYTES], raw[_NONCE_BYTES:], seal)
            except (InvalidTag, ValueError, FileNotFoundError):
                # Damaged, or of another key: nobody can read it, and it harms nothing; or it was
                # put away while the others were read.
                continue
        return found

    def drop(self, company: str, name: str) -> None:
        """Keep a thing no longer; nothing when it is not there."""
        (self._folder(company) / f"{name}{_ENDING}").unlink(missing_ok=True)

    def _cipher(self) -> AESGCM:
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # noqa: PLC0415 - see above

        secret = self.secrets.make(KEY_NAME)
        return AESGCM(hashlib.sha256(secret.reveal().encode()).digest())

    def _folder(self, company: str) -> Path:
        owner = hashlib.sha256(f"{self.person}\n{company}".encode()).hexdigest()[:32]
        return self.folder / owner

    def _seal(self, company: str, name: str) -> bytes:
        # A file put into another's place does not open.
        return f"{self.person}\n{company}\n{name}".encode()


def _age(file: Path) -> int:
    try:
        return -file.stat().st_mtime_ns
    except FileNotFoundError:
        return 0
