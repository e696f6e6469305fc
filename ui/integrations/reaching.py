"""The way to RS.ge from a screen, taken inside a job."""

from __future__ import annotations

from app.integrations.service import reach as reached

__all__ = ["reached"]
