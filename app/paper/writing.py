"""Writes a file whole, or leaves what was there before."""

from __future__ import annotations

from pathlib import Path

from app.core.errors import QT_TRANSLATE_NOOP, Refused


def write_file(path: Path, content: bytes) -> Path:
    """Write a file; gives its path.

    Raises: Refused "file.unwritable".
    """
    part = path.with_name(f".{path.name}.part")
    try:
        part.write_bytes(content)
        part.replace(path)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise Refused(
            "file.unwritable",
            QT_TRANSLATE_NOOP(
                "app",
                "{file} cannot be written: {reason}. Choose another folder, or close the file.",
            ),
            file=str(path),
            reason=error.strerror or "",
        ) from None
    return path
