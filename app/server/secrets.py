"""Passwords of the names in one data folder: in the keyring, or in a file only we can read.

A file is written only where no real keyring exists; it is guarded exactly as the books beside it.
Not here: what a password opens.
"""

from __future__ import annotations

import contextlib
import hmac
import os
import queue
import secrets
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Never
from urllib.parse import quote

from app.core.errors import QT_TRANSLATE_NOOP, Refused, Unavailable
from app.server.places import Places, write_whole, writing

if TYPE_CHECKING:
    # Loaded by whoever asks a keyring: a tenth of a second, and most questions are for files.
    import keyring.backend

LOCKED = QT_TRANSLATE_NOOP(
    "app",
    "The password of {name} is in the keyring of this computer, and the keyring does not give it "
    "({reason}). Unlock the keyring, or start the program from the desktop session, and try again.",
)


class Secret:
    """A password that shows itself only to the one who asks by name."""

    __slots__ = ("_value",)

    def __init__(self, value: str) -> None:
        self._value = value

    def reveal(self) -> str:
        """The password itself, to be handed on at once and kept nowhere."""
        return self._value

    def __repr__(self) -> str:
        return "Secret(...)"

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Secret):
            return NotImplemented
        return hmac.compare_digest(self._value.encode(), other._value.encode())

    __hash__ = None  # type: ignore[assignment]

    def __reduce__(self) -> Never:
        raise TypeError("a secret leaves its process only by name")


def new_secret() -> Secret:
    """A random password that nobody guesses."""
    return Secret(secrets.token_urlsafe(32))


@dataclass(frozen=True, slots=True, kw_only=True)
class Secrets:
    """The passwords of one data folder.

    Units: limit_s in seconds, for one question to the keyring (a locked one waits for its owner).
    """

    folder: Path
    service: str
    limit_s: float = 30

    def read(self, name: str) -> Secret | None:
        """The password of a name; `None` when none was ever kept.

        Raises: Unavailable "server.keyring_locked" when it lies in a keyring that does not answer.
        """
        with writing(self.folder):
            if self._file(name).exists():
                return Secret(self._file(name).read_text("utf-8"))
            if not self._mark(name).exists():
                return None
        chosen = real_keyring()
        if chosen is None:
            raise Unavailable("server.keyring_locked", LOCKED, name=name, reason="no keyring")
        try:
            value = self._ask(lambda: chosen.get_password(self.service, name))
        except Exception as error:
            raise Unavailable(
                "server.keyring_locked", LOCKED, name=name, reason=type(error).__name__
            ) from error
        if value is None:
            raise Unavailable("server.keyring_locked", LOCKED, name=name, reason="not found")
        return Secret(value)

    def store(self, name: str, secret: Secret) -> None:
        """Keep the password of a name in place of an earlier one.

        Raises: Refused "server.folder_unwritable".
        """
        with writing(self.folder):
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            # The mark first: a password in the keyring that nobody looks for there would be lost.
            if self._keep_in_keyring(name, secret):
                write_whole(self._mark(name), b"")
                self._file(name).unlink(missing_ok=True)
            else:
                write_whole(self._file(name), secret.reveal().encode())
                self._mark(name).unlink(missing_ok=True)

    def make(self, name: str) -> Secret:
        """The password of a name; a new random one is made and kept when there is none."""
        found = self.read(name)
        if found is None:
            found = new_secret()
            self.store(name, found)
        return found

    def remove(self, name: str) -> None:
        """Forget the password of a name; nothing when there is none."""
        if self._mark(name).exists():
            chosen = real_keyring()
            if chosen is not None:
                from keyring.errors import KeyringError  # noqa: PLC0415 - see above

                with contextlib.suppress(KeyringError, TimeoutError):
                    self._ask(lambda: chosen.delete_password(self.service, name))
        with writing(self.folder):
            self._mark(name).unlink(missing_ok=True)
            self._file(name).unlink(missing_ok=True)

    def where(self, name: str) -> str:
        """Where the password of a name lies: "file", "keyring", or "" when there is none."""
        if self._file(name).exists():
            return "file"
        return "keyring" if self._mark(name).exists() else ""

    def _file(self, name: str) -> Path:
        if not name or len(name) > 63:
            raise Refused(
                "server.name_wrong",
                QT_TRANSLATE_NOOP(
                    "app",
                    'The name "{name}" cannot have a password here. Use a name of 1 to 63 '
                    "characters.",
                ),
                name=name,
            )
        # Quoted, so that a name with a slash or a leading dot stays one plain file.
        return self.folder / f"{quote(name, safe='').replace('.', '%2E')}.password"

    def _mark(self, name: str) -> Path:
        return self._file(name).with_suffix(".keyring")

    def _keep_in_keyring(self, name: str, secret: Secret) -> bool:
        """Whether a real keyring took the password and gives it back."""
        chosen = real_keyring()
        if chosen is None:
            return False

        def keep() -> str | None:
            chosen.set_password(self.service, name, secret.reveal())
            return chosen.get_password(self.service, name)

        try:
            kept = self._ask(keep)
        except Exception:  # noqa: BLE001 - each backend brings errors of its own
            return False
        return kept is not None and Secret(kept) == secret

    def _ask(self, question: Callable[[], str | None]) -> str | None:
        """Ask the keyring in a thread of its own: a prompt nobody sees must not hang us."""
        answers: queue.SimpleQueue[tuple[str | None, Exception | None]] = queue.SimpleQueue()

        def work() -> None:
            try:
                answers.put((question(), None))
            except Exception as error:  # noqa: BLE001 - handed to the asker below
                answers.put((None, error))

        threading.Thread(target=work, name="keyring", daemon=True).start()
        try:
            answer, error = answers.get(timeout=self.limit_s)
        except queue.Empty:
            raise TimeoutError("the keyring does not answer") from None
        if error is not None:
            raise error
        return answer


def secrets_of(places: Places) -> Secrets:
    """The passwords of a data folder; the keyring knows them by the folder's id, not its path."""
    return Secrets(folder=places.secrets, service=f"Davtari {places.id}")


def real_keyring() -> keyring.backend.KeyringBackend | None:
    """The keyring of this computer; `None` when there is none, or only one that guards nothing.

    `keyrings.alt` puts itself in the place of a missing keyring and writes plain files; it is
    passed over, also as a member of a chain.
    """
    try:
        import keyring  # noqa: PLC0415 - see above

        return _real(keyring.get_keyring())
    except Exception:  # noqa: BLE001 - a broken backend is no keyring
        return None


def _real(backend: keyring.backend.KeyringBackend) -> keyring.backend.KeyringBackend | None:
    from keyring.backends import fail, null  # noqa: PLC0415 - see above

    # A chain is not used itself: it could fall through from its good member to a bad one.
    for member in getattr(backend, "backends", ()):
        found = _real(member)
        if found is not None:
            return found
    is_chain = hasattr(backend, "backends")
    is_plain = type(backend).__module__.startswith("keyrings.alt")
    guards_nothing = is_plain or isinstance(backend, (fail.Keyring, null.Keyring))
    return None if is_chain or guards_nothing else backend


@contextlib.contextmanager
def password_file(secret: Secret, folder: Path) -> Iterator[Path]:
    """A password file of libpq for the time of one tool's run."""
    path = folder / f"pgpass-{os.getpid()}-{secrets.token_hex(4)}"
    escaped = secret.reveal().replace("\\", "\\\\").replace(":", "\\:")
    write_whole(path, f"*:*:*:*:{escaped}\n".encode())
    try:
        yield path
    finally:
        path.unlink(missing_ok=True)
