"""The telephone of a test person: TOTP (RFC 6238) as an authenticator app computes it."""

from __future__ import annotations

import base64
import hashlib
import hmac
import time


def code(secret_base32: str, step: int | None = None, ahead: int = 0) -> str:
    """Six digits for a step of 30 seconds; by default the present one, or some steps ahead."""
    secret = base64.b32decode(secret_base32.upper() + "=" * (-len(secret_base32) % 8))
    moment = step_now() if step is None else step
    digest = hmac.new(secret, (moment + ahead).to_bytes(8, "big"), hashlib.sha1).digest()
    place = digest[19] & 15
    number = int.from_bytes(digest[place : place + 4], "big") & 0x7FFFFFFF
    return f"{number % 1_000_000:06}"


def step_now() -> int:
    """The present step of 30 seconds."""
    return int(time.time()) // 30
