"""eAPI: JSON calls with a token, its envelope, and signing in with one step or two.

A token is kept in memory only. When it has run out we sign in again once and repeat a read; a
write is never repeated, whatever the answer said.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, TypeGuard

from app.core.errors import QT_TRANSLATE_NOOP, Denied, Fault, Problem
from app.integrations.records import SignedIn
from app.integrations.rs_ge import faults
from app.integrations.rs_ge.codes import Codes
from app.integrations.rs_ge.credentials import ServiceUser
from app.integrations.rs_ge.operations import EAPI
from app.integrations.rs_ge.soap import page_words
from app.integrations.rs_ge.transport import Reply, Request, Wire
from app.integrations.rs_ge.values import from_json, to_json
from app.server.secrets import Secret

BAD_TOKEN = -104
_TOKEN_FAULT = "rs.eapi_104"  # noqa: S105 - the code of an error
# A token is not used in its last half minute.
_EARLY_NS = 30 * 1_000_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class JsonAnswer:
    """DATA of an answer, and what of its envelope was not as it should be."""

    operation: str
    data: Any
    problems: tuple[Problem, ...] = ()

    def done(self, problems: list[Problem]) -> None:
        """End the reading: all that was wrong is told at once.

        Raises: Unavailable "rs.unreadable", of a write "rs.outcome_unknown".
        """
        found = (*self.problems, *problems)
        if found:
            fault = faults.unreadable(self.operation, found)
            is_write = EAPI[self.operation] and not self.operation.startswith("Users/")
            raise faults.of_write(fault, self.operation) if is_write else fault


class Eapi:
    """eAPI, spoken to as one user of the portal from one computer (`device`)."""

    def __init__(self, wire: Wire, user: ServiceUser | None, device: str | None = None) -> None:
        self._wire = wire
        self._user = user
        self._device = device
        self._codes = Codes("eapi_codes")
        self._lock = threading.RLock()
        self._token: Secret | None = None
        self._pin_token: Secret | None = None
        self._ends_ns = 0

    def sign_in(self) -> SignedIn:
        """Sign in; with two steps an SMS goes out and `give_pin` must follow.

        Raises: Denied "rs.login_refused", "rs.user_missing".
        """
        with self._lock:
            if self._user is None:
                raise Denied(
                    "rs.user_missing",
                    QT_TRANSLATE_NOOP("app", "No user of eAPI is given. Give one and sign in."),
                )
            sent = {
                "USERNAME": self._user.name,
                "PASSWORD": self._user.password.reveal(),
                "DEVICE_CODE": self._device,
            }
            data = self._login("Users/Authenticate", sent)
            mobile = str(data.get("MASKED_MOBILE") or "")
            pin_token = data.get("PIN_TOKEN")
            if is_text(pin_token):
                self._pin_token = Secret(pin_token)
                return SignedIn(needs_pin=True, mobile=mobile)
            self._take(data)
            return SignedIn(needs_pin=False, mobile=mobile)

    def give_pin(self, pin: Secret) -> None:
        """Finish signing in with the PIN of the SMS.

        Raises: Denied "rs.login_refused".
        """
        with self._lock:
            if self._pin_token is None:
                raise _pin_needed()
            sent = {
                "PIN_TOKEN": self._pin_token.reveal(),
                "PIN": pin.reveal(),
                "DEVICE_CODE": self._device,
                "ADDRESS": None,
                "BROWSER": None,
                "OPER_SYSTEM": None,
            }
            self._take(self._login("Users/AuthenticatePin", sent))
            self._pin_token = None

    def sign_out(self) -> None:
        """End the session at the service; nothing when there is none."""
        with self._lock:
            if self._token is not None:
                try:
                    self._post("Users/SignOut", {})
                finally:
                    self._token = None

    def call(self, path: str, given: Mapping[str, Any]) -> JsonAnswer:
        """Ask for a path as the signed-in user; signs in first where that needs no PIN.

        Raises: the error that belongs to the STATUS; those of the wire; Unavailable
        "rs.signed_out" for a write whose token had run out: nothing was done, it may be sent again.
        """
        self._ensure_token()
        try:
            return self._post(path, given)
        except Denied as fault:
            if fault.code not in (_TOKEN_FAULT, "rs.http_denied"):
                raise
            with self._lock:
                self._token = None
            if EAPI[path]:
                raise faults.signed_out(path) from fault
        self._ensure_token()
        return self._post(path, given)

    def _ensure_token(self) -> None:
        with self._lock:
            if self._token is not None and time.monotonic_ns() < self._ends_ns:
                return
            self._token = None
            if self._pin_token is not None or self.sign_in().needs_pin:
                raise _pin_needed()

    def _login(self, path: str, sent: Mapping[str, Any]) -> dict[str, Any]:
        try:
            answer = self._post(path, sent)
        except Fault as fault:
            if not fault.code.startswith("rs.eapi_"):
                raise
            raise Denied(
                "rs.login_refused",
                QT_TRANSLATE_NOOP("app", "The Revenue Service does not sign this user in: {said}"),
                said=str(fault.args_.get("said", "")),
            ) from fault
        data = answer.data if isinstance(answer.data, dict) else {}
        answer.done([])
        return data

    def _take(self, data: Mapping[str, Any]) -> None:
        token, seconds = data.get("ACCESS_TOKEN"), data.get("EXPIRES_IN")
        if not is_text(token) or not isinstance(seconds, int):
            raise faults.unreadable("Users/Authenticate", (faults.missing(None, "ACCESS_TOKEN"),))
        self._token = Secret(token)
        self._ends_ns = time.monotonic_ns() + seconds * 1_000_000_000 - _EARLY_NS

    def _post(self, path: str, given: Mapping[str, Any]) -> JsonAnswer:
        headers = {"Content-Type": "application/json; charset=utf-8", "Accept": "application/json"}
        token = self._token
        if token is not None:
            headers["Authorization"] = f"bearer {token.reveal()}"
        # Signing in makes no document, yet may send an SMS: it is neither retried nor looked for.
        request = Request(
            service="eapi",
            operation=path,
            url=f"{self._wire.settings.eapi_url}/{path}",
            body=to_json(given).encode(),
            headers=headers,
            is_write=EAPI[path] and not path.startswith("Users/"),
            is_repeatable=not EAPI[path],
        )
        return self._wire.call(request, lambda reply: self._read(reply, path))

    def _read(self, reply: Reply, path: str) -> JsonAnswer:
        answer = read_json(reply, path)
        status = answer.data["STATUS"]
        number = status["ID"]
        if number < 0:
            said = status.get("TEXT")
            raise faults.of_code(
                self._codes.find(number),
                self._wire.settings.language,
                said=said if is_text(said) else "",
                source="eapi",
            )
        return JsonAnswer(operation=path, data=answer.data.get("DATA"), problems=answer.problems)


def read_json(reply: Reply, path: str) -> JsonAnswer:
    """The whole envelope of an answer, with STATUS.ID as a number.

    Raises: Unavailable and Denied of `faults`.
    """
    if reply.status == 429:
        wait = reply.headers.get("retry-after", "")
        raise faults.busy(int(wait) if wait.isdigit() else 1)
    if reply.status in (401, 403):
        raise faults.http_denied(path, reply.status)
    body = reply.body.removeprefix(b"\xef\xbb\xbf").strip()
    if reply.status >= 500:
        raise faults.server_error(path, reply.status, page_words(body))
    if body.startswith(b"<"):
        raise faults.maintenance(page_words(body))
    if reply.status != 200:
        raise faults.unreadable(path)
    try:
        data = from_json(body.decode("utf-8"))
    except ValueError as error:
        raise faults.cut(path) from error
    status = data.get("STATUS") if isinstance(data, dict) else None
    if not isinstance(status, dict):
        raise faults.unreadable(path, (faults.missing(None, "STATUS"),))
    number = status.get("ID")
    if isinstance(number, int) and not isinstance(number, bool):
        return JsonAnswer(operation=path, data=data)
    problem = faults.problem(str(number), None, "STATUS.ID")
    try:
        status["ID"] = int(str(number))
    except ValueError:
        raise faults.unreadable(path, (problem,)) from None
    return JsonAnswer(operation=path, data=data, problems=(problem,))


def is_text(value: object) -> TypeGuard[str]:
    """Whether a value of an answer is a text with something in it."""
    return isinstance(value, str) and bool(value)


def _pin_needed() -> Denied:
    return Denied(
        "rs.pin_needed",
        QT_TRANSLATE_NOOP(
            "app",
            "The Revenue Service has sent a PIN to the telephone of this user. Sign in to eAPI "
            "with it, then go on.",
        ),
    )
