"""A table read from a file, before anybody knows what it means."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class FileRows:
    """The header and the rows that are not empty, as texts.

    Each row comes with the number it has in the file, from 1.
    """

    header: tuple[str, ...]
    rows: tuple[tuple[int, tuple[str, ...]], ...]
