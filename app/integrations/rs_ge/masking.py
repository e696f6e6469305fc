"""Takes passwords, tokens and PINs out of what is kept of an exchange.

By the place where they stand, not by their value: so also in an answer that was cut, and for a
password that was mistyped.
"""

from __future__ import annotations

import re

MASK = "********"

_XML = re.compile(r"(<(?:\w+:)?(?:sp|password)(?:\s[^>]*)?>)[^<]*", re.IGNORECASE)
_JSON = re.compile(
    r'("(?:PASSWORD|PIN|ACCESS_TOKEN|PIN_TOKEN|REFRESH_TOKEN|DEVICE_CODE)"\s*:\s*)'
    r'(?:"(?:[^"\\]|\\.)*"?|[^\s",}\]]+)',
    re.IGNORECASE,
)
_BEARER = re.compile(r"(bearer\s+)[\w.~+/=-]+", re.IGNORECASE)


def masked(body: bytes) -> str:
    """The body as text, with every secret in it replaced."""
    text = body.decode("utf-8", errors="replace")
    text = _XML.sub(rf"\g<1>{MASK}", text)
    text = _JSON.sub(rf'\g<1>"{MASK}"', text)
    return _BEARER.sub(rf"\g<1>{MASK}", text)
