"""What the window remembers on this machine: tabs of each company, keys, settings of screens.

One small file, read and written in jobs. What is missing, damaged or from another release counts
as never chosen. No figures are kept here.
"""

from __future__ import annotations

import json
import threading
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from app.core.books import Tenant
from app.core.dates import Period
from ui.kit.jobs import Jobs
from ui.kit.workplace import Target

WRITE_MS = 400
"""Changes within this time are written together."""
TABS_MAX = 40


@dataclass(frozen=True, slots=True, kw_only=True)
class Desktop:
    """The screens that were open in a company, which was in front, and the period."""

    tabs: tuple[Target, ...] = ()
    front: int = 0
    period: Period | None = None


class Memory(QObject):
    """The file of the machine in memory; asked and told on the GUI thread.

    Without a path nothing outlives the window.
    """

    learned = Signal()
    """The file was read: what it says is known from now on."""

    def __init__(self, path: Path | None, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self._jobs = jobs
        self._lock = threading.Lock()
        self._kept: dict[str, Any] = {}
        self._is_read = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(WRITE_MS)
        self._timer.timeout.connect(self._write_soon)

    # In jobs.

    def read(self) -> None:
        """Read the file, once."""
        with self._lock:
            if not self._is_read:
                self._is_read = True
                # What was put before is newer than the file.
                self._kept = {**_content(self._path), **self._kept}

    def write(self) -> None:
        """Write the file; a folder that cannot be written is no reason to disturb anybody."""
        path = self._path
        with self._lock:
            if path is None or not self._is_read:
                return
            text = json.dumps(self._kept, ensure_ascii=False, indent=1)
            try:
                path.parent.mkdir(parents=True, exist_ok=True)
                part = path.with_suffix(".part")
                part.write_text(text, "utf-8")
                part.replace(path)
            except OSError:
                return

    # On the GUI thread.

    def learn(self) -> None:
        """Read the file in a job and say so."""
        self._jobs.read(self, "memory", self.read, lambda _: self.learned.emit())

    def flush(self) -> None:
        """Write now what waits: the window is being closed."""
        if self._timer.isActive():
            self._timer.stop()
            self._write_soon()

    def get(self, name: str) -> Any:
        """A setting of a screen."""
        return self._part("settings").get(name)

    def put(self, name: str, value: Any) -> None:
        """Keep a setting of a screen; None keeps nothing."""
        self._change("settings", name, value)

    def keys(self) -> dict[str, tuple[str, ...]]:
        """The keys the person has given to acts of the window, by the act's name."""
        given = self._part("keys")
        return {
            name: tuple(one for one in keys if isinstance(one, str))
            for name, keys in given.items()
            if isinstance(keys, list)
        }

    def put_keys(self, name: str, keys: tuple[str, ...] | None) -> None:
        """Give an act other keys; None: as delivered."""
        self._change("keys", name, None if keys is None else list(keys))

    def lock_minutes(self) -> int | None:
        """After how many idle minutes the window is covered (0: never); None: not chosen."""
        found = self._part("window").get("lock_minutes")
        return found if isinstance(found, int) and 0 <= found <= 24 * 60 else None

    def put_lock_minutes(self, minutes: int) -> None:
        """Cover the window after so many idle minutes."""
        self._change("window", "lock_minutes", minutes)

    def desktop(self, tenant: Tenant) -> Desktop:
        """How a company was left."""
        return _desktop(self._part("companies").get(str(tenant)))

    def put_desktop(self, tenant: Tenant, desktop: Desktop) -> None:
        """A company is left so."""
        period = desktop.period
        self._change(
            "companies",
            str(tenant),
            {
                "tabs": [[one.name, one.key] for one in desktop.tabs],
                "front": desktop.front,
                "period": None
                if period is None
                else [period.first.isoformat(), period.last.isoformat()],
            },
        )

    def _part(self, part: str) -> dict[str, Any]:
        with self._lock:
            found = self._kept.get(part)
            return dict(found) if isinstance(found, dict) else {}

    def _change(self, part: str, name: str, value: Any) -> None:
        changed = self._part(part)
        if changed.get(name) == value:
            return
        changed[name] = value
        if value is None:
            del changed[name]
        with self._lock:
            self._kept[part] = changed
        self._timer.start()

    def _write_soon(self) -> None:
        if self._path is not None:
            self._jobs.keep(self, self.write)


def _content(path: Path | None) -> dict[str, Any]:
    if path is None:
        return {}
    try:
        given = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    return given if isinstance(given, dict) else {}


def _desktop(given: Any) -> Desktop:
    if not isinstance(given, dict):
        return Desktop()
    listed = given.get("tabs")
    tabs = tuple(
        Target(name=one[0], key=one[1])
        for one in (listed if isinstance(listed, list) else ())
        if isinstance(one, list) and len(one) == 2 and all(isinstance(part, str) for part in one)
    )[:TABS_MAX]
    front = given.get("front")
    if not isinstance(front, int) or not 0 <= front < len(tabs):
        front = 0
    return Desktop(tabs=tabs, front=front, period=_period(given.get("period")))


def _period(given: Any) -> Period | None:
    try:
        first, last = (date.fromisoformat(one) for one in given)
        return Period(first, last) if first <= last else None
    except (TypeError, ValueError):
        return None
