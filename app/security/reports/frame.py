"""Whose list it is, and in which language it is read."""

from __future__ import annotations

from dataclasses import dataclass

from app.core.texts import Texts


@dataclass(frozen=True, slots=True, kw_only=True)
class Whose:
    """The company a list belongs to, as the head of a page names it, and the language."""

    company: str = ""
    id_code: str = ""
    language: str = "ka"

    @property
    def texts(self) -> Texts:
        """The texts in that language."""
        return Texts(self.language)
