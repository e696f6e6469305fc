"""A table read from a file, before anybody knows what it means."""

from collections.abc import Mapping
from dataclasses import dataclass

from app.core.errors import QT_TRANSLATE_NOOP

YES_OR_NO: Mapping[str, bool] = {
    **dict.fromkeys(("yes", "true", "1", "კი", "დიახ", "да"), True),
    **dict.fromkeys(("no", "false", "0", "არა", "нет"), False),
}
"""What a cell may hold that says yes or no, in lower case."""
NEITHER_YES_NOR_NO = QT_TRANSLATE_NOOP("app", "“{value}” is neither yes nor no. Use one.")


@dataclass(frozen=True, slots=True, kw_only=True)
class FileRows:
    """The header and the rows that are not empty, as texts.

    Each row comes with the number it has in the file, from 1.
    """

    header: tuple[str, ...]
    rows: tuple[tuple[int, tuple[str, ...]], ...]
