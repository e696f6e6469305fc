"""Passwords: in a real keyring, else in a file only we can read, and never shown by accident."""

import copy
import os
import pickle
import threading
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path

import keyring
import keyring.backend
import keyring.backends.chainer
import keyring.backends.fail
import keyring.backends.null
import keyring.errors
import pytest

from app.core.errors import Refused, Unavailable
from app.server.secrets import Secret, Secrets, password_file, real_keyring


class MemoryKeyring(keyring.backend.KeyringBackend):
    """A keyring that forgets with the test."""

    priority = 1
    # It is set by tests, and never found by a search.
    viable = False

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        if (service, username) not in self.kept:
            raise keyring.errors.PasswordDeleteError("no such password")
        del self.kept[service, username]


class ForgetfulKeyring(MemoryKeyring):
    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = "another"


class BrokenKeyring(MemoryKeyring):
    def get_password(self, service: str, username: str) -> str | None:
        raise keyring.errors.KeyringLocked("locked")

    set_password = get_password  # type: ignore[assignment]


class SilentKeyring(MemoryKeyring):
    """A locked keyring that asks on a screen nobody sees."""

    def __init__(self) -> None:
        super().__init__()
        self.answer = threading.Event()

    def get_password(self, service: str, username: str) -> str | None:
        self.answer.wait(30)
        return None

    def set_password(self, service: str, username: str, password: str) -> None:
        self.answer.wait(30)


class PlainKeyring(MemoryKeyring):
    """As keyrings.alt.file.PlaintextKeyring: it looks real and guards nothing."""


PlainKeyring.__module__ = "keyrings.alt.file"


@pytest.fixture
def secrets(tmp_path: Path) -> Secrets:
    return Secrets(folder=tmp_path / "secrets", service="Davtari test")


@pytest.fixture
def silent() -> Iterator[SilentKeyring]:
    made = SilentKeyring()
    yield made
    made.answer.set()
    for thread in threading.enumerate():
        if thread.name == "keyring":
            thread.join(10)


def chain(*members: keyring.backend.KeyringBackend) -> keyring.backend.KeyringBackend:
    class Chain(keyring.backends.chainer.ChainerBackend):
        backends = members

    return Chain()


NOT_REAL: dict[str, Callable[[], keyring.backend.KeyringBackend]] = {
    "fail": keyring.backends.fail.Keyring,
    "null": keyring.backends.null.Keyring,
    "plain": PlainKeyring,
    "chain of plain": lambda: chain(PlainKeyring(), keyring.backends.null.Keyring()),
    "empty chain": chain,
}


@pytest.mark.parametrize("kind", NOT_REAL)
def test_without_a_real_keyring_a_password_lies_in_a_file_only_we_can_read(secrets, kind):
    made = NOT_REAL[kind]()
    keyring.set_keyring(made)
    assert real_keyring() is None
    assert secrets.read("nino") is None
    assert secrets.where("nino") == ""
    secret = secrets.make("nino")
    assert secrets.make("nino") == secret
    assert len(secret.reveal()) >= 40
    assert secrets.where("nino") == "file"
    (file,) = secrets.folder.iterdir()
    assert file.stat().st_mode & 0o777 == 0o600
    assert secrets.folder.stat().st_mode & 0o777 == 0o700
    assert not getattr(made, "kept", {})


def test_a_real_keyring_keeps_the_password_and_no_file_does(secrets):
    made = MemoryKeyring()
    keyring.set_keyring(made)
    secret = secrets.make("nino")
    assert made.kept == {("Davtari test", "nino"): secret.reveal()}
    assert secrets.read("nino") == secret
    assert secrets.where("nino") == "keyring"
    assert [file.read_bytes() for file in secrets.folder.iterdir()] == [b""]
    secrets.remove("nino")
    assert made.kept == {}
    assert secrets.read("nino") is None
    secrets.remove("nino")


def test_of_a_chain_the_first_real_member_is_used_and_never_a_plain_one(secrets):
    real, plain = MemoryKeyring(), PlainKeyring()
    keyring.set_keyring(chain(plain, real))
    secrets.make("nino")
    assert not plain.kept
    assert real.kept


@pytest.mark.parametrize("made", [ForgetfulKeyring(), BrokenKeyring()])
def test_a_keyring_that_does_not_give_back_what_it_took_is_not_trusted(secrets, made):
    keyring.set_keyring(made)
    secret = secrets.make("nino")
    assert secrets.where("nino") == "file"
    assert secrets.read("nino") == secret


def test_a_password_moves_with_the_keyring_that_comes_and_goes(secrets):
    first = secrets.make("nino")
    real = MemoryKeyring()
    keyring.set_keyring(real)
    assert secrets.read("nino") == first
    secrets.store("nino", Secret("second"))
    assert secrets.where("nino") == "keyring"
    keyring.set_keyring(keyring.backends.fail.Keyring())
    secrets.store("nino", Secret("third"))
    assert secrets.where("nino") == "file"
    assert secrets.read("nino") == Secret("third")


def test_a_password_in_a_keyring_that_is_away_locked_or_emptied_asks_to_unlock_it(secrets):
    keyring.set_keyring(MemoryKeyring())
    secrets.make("nino")
    for away, reason in (
        (keyring.backends.fail.Keyring(), "no keyring"),
        (BrokenKeyring(), "KeyringLocked"),
        (MemoryKeyring(), "not found"),
    ):
        keyring.set_keyring(away)
        with pytest.raises(Unavailable, match=f"nino.*{reason}.*Unlock") as told:
            secrets.read("nino")
        assert told.value.code == "server.keyring_locked"
    secrets.remove("nino")
    keyring.set_keyring(keyring.backends.fail.Keyring())


def test_forgetting_a_password_whose_keyring_is_away_forgets_the_mark(secrets):
    keyring.set_keyring(MemoryKeyring())
    secrets.make("nino")
    keyring.set_keyring(keyring.backends.fail.Keyring())
    secrets.remove("nino")
    assert secrets.where("nino") == ""


def test_a_keyring_that_waits_for_an_unseen_answer_is_given_up(secrets, silent):
    quick = Secrets(folder=secrets.folder, service="Davtari test", limit_s=0.05)
    keyring.set_keyring(silent)
    quick.make("nino")
    assert quick.where("nino") == "file"
    quick._mark("givi").touch()
    with pytest.raises(Unavailable, match="TimeoutError"):
        quick.read("givi")


def test_a_backend_that_cannot_even_be_found_is_no_keyring(monkeypatch):
    def broken() -> None:
        raise RuntimeError("no such backend")

    monkeypatch.setattr(keyring, "get_keyring", broken)
    assert real_keyring() is None


@pytest.mark.parametrize("name", ["./../up", ".hidden", "a/b", "ნინო", "a.password", "A b"])
def test_any_name_is_one_file_in_the_folder(secrets, name):
    secrets.make(name)
    (file,) = secrets.folder.iterdir()
    assert file.parent == secrets.folder
    assert secrets.read(name) is not None
    assert secrets.read("other") is None


@pytest.mark.parametrize("name", ["", "x" * 64])
def test_a_name_without_letters_or_too_long_is_refused(secrets, name):
    with pytest.raises(Refused, match="1 to 63"):
        secrets.make(name)


def test_a_password_is_stored_whole_or_not_at_all(secrets, monkeypatch):
    first = secrets.make("nino")
    secrets.folder.joinpath("x").touch()

    def full(handle: int) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", full)
        with pytest.raises(Refused, match="No space left"):
            secrets.store("nino", Secret("second"))
    assert secrets.read("nino") == first
    assert len(list(secrets.folder.iterdir())) == 2


def test_a_secret_does_not_show_itself():
    secret = Secret("saidumlo")
    assert "saidumlo" not in f"{secret} {secret!r} {[secret]} {vars(type(secret))}"
    assert secret == Secret("saidumlo")
    assert secret != Secret("other")
    assert secret != "saidumlo"
    with pytest.raises(TypeError, match="only by name"):
        pickle.dumps(secret)
    with pytest.raises(TypeError):
        copy.copy(secret)
    with pytest.raises(TypeError):
        hash(secret)
    with pytest.raises(ValueError, match="Secret") as told:
        raise ValueError(secret)
    assert "saidumlo" not in "".join(traceback.format_exception(told.value))


def test_a_tools_password_file_lives_only_as_long_as_the_tool(tmp_path):
    with password_file(Secret("a:b\\c"), tmp_path) as path:
        assert path.read_text() == "*:*:*:*:a\\:b\\\\c\n"
        assert path.stat().st_mode & 0o777 == 0o600
    assert list(tmp_path.iterdir()) == []
    with pytest.raises(KeyboardInterrupt), password_file(Secret("a"), tmp_path):
        raise KeyboardInterrupt
    assert list(tmp_path.iterdir()) == []
