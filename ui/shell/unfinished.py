"""How many entries lie on this computer and not in the books: told in the status bar."""

from __future__ import annotations

from ui.kit.workplace import Workplace
from ui.shell.status import Status


def attend_unsaved(place: Workplace, status: Status) -> None:
    """Keep the status bar true about work that the books do not have."""
    jobs, shelf, company = place.jobs, place.shelf, str(place.books.tenant)

    def count() -> None:
        if shelf is not None:
            jobs.read(
                place,
                "kept",
                lambda: len(shelf.kept(company)),
                status.show_unfinished,
                lambda _error: None,
            )

    status.show_unsaved(0)
    status.show_unfinished(0)
    place.unsaved.changed.connect(status.show_unsaved)
    place.kept_changed.connect(count)
    count()
