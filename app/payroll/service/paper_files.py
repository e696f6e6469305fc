"""Papers of payroll as files: one for all, or one a person in a folder, with a password if wished.

A file is named by the paper, the month and the code of the person, never by the name.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from app.core.books import Books
from app.core.errors import QT_TRANSLATE_NOOP, Refused
from app.core.sheet import Sheet
from app.paper.writing import write_file
from app.payroll.records import Employee
from app.security import service as security

Step = Callable[[int, int], object]
"""Told how many of all are done; may raise to end the work."""
PASSWORD_MIN = 6
ENDINGS = ("pdf", "xlsx", "csv", "json")


@dataclass(frozen=True, slots=True, kw_only=True)
class Apart:
    """How the papers of several people become a file each."""

    folder: Path
    password: str = field(default="", repr=False)
    """Empty: everybody can open them."""


def ending_of(name: str) -> str:
    """The kind of file that a name asks for.

    Raises: Refused "report.format".
    """
    ending = Path(name).suffix.lstrip(".").lower()
    if ending not in ENDINGS:
        text = QT_TRANSLATE_NOOP(
            "app", "{file}: the ending says no format. End it with .pdf, .xlsx, .csv or .json."
        )
        raise Refused("report.format", text, file=name)
    return ending


def file_of(
    books: Books, sheet: Sheet, ending: str, password: str = "", step: Step | None = None
) -> bytes:
    """A paper as a file: pdf, xlsx, csv or json; only a PDF can have a password.

    Raises: Refused "payroll.password_short", "payroll.password_pdf", "paper.too_wide".
    """
    if password:
        check_password(password)
        if ending != "pdf":
            text = QT_TRANSLATE_NOOP("app", "Only a PDF can have a password. Write one instead.")
            raise Refused("payroll.password_pdf", text)
    # What makes files is slow to load, and loaded only when one is wished for.
    if ending == "pdf":
        from app.paper import pdf  # noqa: PLC0415

        kept = security.head(books)
        return pdf.render(sheet, books.clock(), f"{kept.seq} {kept.hash}", step, password)
    if ending == "xlsx":
        from app.paper import xlsx  # noqa: PLC0415

        return xlsx.render(sheet)
    if ending == "csv":
        from app.paper import csv  # noqa: PLC0415

        return csv.render(sheet)
    from app.paper import jsonfile  # noqa: PLC0415

    return jsonfile.render(sheet)


def files_apart(
    books: Books,
    papers: Sequence[tuple[Employee, Sheet]],
    how: Apart,
    step: Step | None = None,
) -> tuple[Path, ...]:
    """Write a PDF for every person into a folder that is there; gives the files.

    Raises: Refused "payroll.password_short", "payroll.no_folder", "file.unwritable".
    """
    if how.password:
        check_password(how.password)
    if not how.folder.is_dir():
        text = QT_TRANSLATE_NOOP("app", "{folder} is no folder. Choose one that is there.")
        raise Refused("payroll.no_folder", text, folder=str(how.folder))
    written: dict[str, Path] = {}
    for place, (employee, sheet) in enumerate(papers):
        if step is not None:
            step(place, len(papers))
        stem = _stem(employee, sheet)
        name = stem if stem not in written else f"{stem}-{place + 1}"
        content = file_of(books, sheet, "pdf", how.password)
        written[name] = write_file(how.folder / f"{name}.pdf", content)
    return tuple(written.values())


def check_password(password: str) -> None:
    """Refuse a password that anybody guesses.

    Raises: Refused "payroll.password_short".
    """
    if len(password) < PASSWORD_MIN:
        text = QT_TRANSLATE_NOOP(
            "app", "The password is too short: at least {count} {count:sign|signs}."
        )
        raise Refused("payroll.password_short", text, count=PASSWORD_MIN)


def _stem(employee: Employee, sheet: Sheet) -> str:
    month = "" if sheet.first is None else f"{sheet.first:%Y-%m}"
    parts = (_plain(part) for part in (sheet.name, month, employee.code))
    return "-".join(part for part in parts if part)


def _plain(text: str) -> str:
    """What every file system takes; a name never leads into another folder."""
    return "".join(sign if sign.isalnum() or sign in "-_" else "_" for sign in text.strip())
