"""A password on a PDF: AES with 256 bits, as ISO 32000-2 has it (revision 6).

reportlab itself offers RC4, which is broken, and a forerunner of this that was withdrawn.
"""

from __future__ import annotations

import hashlib
import os
import unicodedata
from typing import Any

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.padding import PKCS7
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.pdfbase.pdfdoc import DummyDoc, PDFDictionary, PDFName, PDFObject

from app.core.errors import QT_TRANSLATE_NOOP, Refused

_BYTES_MAX = 127
_BLOCK = 16
_ROUNDS_MIN, _ROUNDS_SLACK = 64, 32
_HASHES = (hashlib.sha256, hashlib.sha384, hashlib.sha512)
_ALL_ALLOWED = -4
"""Whoever opens it may print and copy it: the password guards the reading, not the reader."""


class Lock(StandardEncryption):  # type: ignore[misc]
    """Encrypts one document; made anew for each.

    Raises: Refused "paper.password_long".
    """

    def __init__(self, password: str) -> None:
        # The parent knows no strength above 128 without another library; only its type is asked.
        super().__init__(b"", b"", strength=128)
        self._password = unicodedata.normalize("NFKC", password).encode("utf-8")
        if len(self._password) > _BYTES_MAX:
            text = QT_TRANSLATE_NOOP(
                "app",
                "The password is too long for a PDF. Take one of at most {count} "
                "{count:sign|signs}.",
            )
            raise Refused("paper.password_long", text, count=_BYTES_MAX // 3)
        self._key = os.urandom(32)
        self._entries: dict[str, str | int] = {}

    def prepare(self, document: Any, overrideID: Any = None) -> None:  # noqa: ARG002, N803
        """Make what stands in the file instead of the password."""
        user, user_key = self._locked(self._password, b"")
        # Nobody has the owner's password, so nobody has more rights than the reader.
        owner, owner_key = self._locked(os.urandom(32), user)
        rights = _ALL_ALLOWED.to_bytes(4, "little", signed=True)
        plain = rights + b"\xff" * 4 + b"Tadb" + os.urandom(4)
        cipher = Cipher(algorithms.AES(self._key), modes.ECB()).encryptor()  # noqa: S305 - as asked
        self._entries = {
            "U": _hex(user),
            "UE": _hex(user_key),
            "O": _hex(owner),
            "OE": _hex(owner_key),
            "Perms": _hex(cipher.update(plain) + cipher.finalize()),
            "P": _ALL_ALLOWED,
        }
        self.prepared = 1

    def register(self, objnum: int, version: int) -> None:
        """Told which object comes next; the key of all is one."""

    def encode(self, t: str | bytes) -> bytes:
        """A text or stream, encrypted."""
        given = t.encode("latin-1") if isinstance(t, str) else bytes(t)
        padder = PKCS7(_BLOCK * 8).padder()
        first = os.urandom(_BLOCK)
        return first + _cbc(self._key, first, padder.update(given) + padder.finalize())

    def info(self) -> PDFObject:
        """What the file says of its encryption."""
        return _Entries(self._entries)

    def _locked(self, password: bytes, user: bytes) -> tuple[bytes, bytes]:
        """What a password is known by, and the key of the document under it."""
        known, key = os.urandom(8), os.urandom(8)
        by = _digest(password, known, user) + known + key
        under = _digest(password, key, user)
        return by, _cbc(under, bytes(_BLOCK), self._key)


class _Entries(PDFObject):  # type: ignore[misc]
    """The dictionary of the encryption; it alone is written plain."""

    __RefOnly__ = 1

    def __init__(self, entries: dict[str, str | int]) -> None:
        self._entries = entries

    def format(self, _document: Any) -> bytes:
        """As it stands in the file."""
        cipher = PDFDictionary(
            {"Length": 32, "AuthEvent": PDFName("DocOpen"), "CFM": PDFName("AESV3")}
        )
        made: bytes = PDFDictionary(
            {
                **self._entries,
                "Filter": PDFName("Standard"),
                "V": 5,
                "R": 6,
                "Length": 256,
                "StmF": PDFName("StdCF"),
                "StrF": PDFName("StdCF"),
                "CF": PDFDictionary({"StdCF": cipher}),
            }
        ).format(DummyDoc())
        return made


def _digest(password: bytes, salt: bytes, user: bytes) -> bytes:
    """Algorithm 2.B of ISO 32000-2: slow on purpose."""
    found = hashlib.sha256(password + salt + user).digest()
    place, last = 0, 0
    while place < _ROUNDS_MIN or last > place - _ROUNDS_SLACK:
        long = _cbc(found[:16], found[16:32], (password + found + user) * 64)
        found = _HASHES[sum(long[:16]) % 3](long).digest()
        place, last = place + 1, long[-1]
    return found[:32]


def _cbc(key: bytes, first: bytes, plain: bytes) -> bytes:
    cipher = Cipher(algorithms.AES(key), modes.CBC(first)).encryptor()
    return bytes(cipher.update(plain) + cipher.finalize())


def _hex(given: bytes) -> str:
    return f"<{given.hex().upper()}>"
