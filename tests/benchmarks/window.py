"""The real window: how soon it is usable, how quick under the hands, how big."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

from tests.benchmarks.figures import Figure, Say, median, most

ROOT = Path(__file__).resolve().parents[2]
STARTS = 3
_MANY = 99


def measure_window(folder: Path, entries: int, say: Say) -> list[Figure]:
    """Start the window with and without books, open screens of a large company, press keys.

    Units: seconds, ms and MB. Raises: CalledProcessError when the program fails.
    """
    data = folder / "window"
    say("window: the demo company")
    _run(folder, "ui.main", "demo", "create", "--data", str(data))
    say("window: start")
    figures = _starts(folder, data)
    say(f"window: a journal of {entries} entries")
    company = _run(folder, "tests.benchmarks.window_books", str(data), str(entries)).strip()
    say("window: screens, keys")
    said = _run(folder, "tests.benchmarks.window_child", str(data), company)
    return figures + _under_the_hands(json.loads(said), entries)


def _starts(folder: Path, data: Path) -> list[Figure]:
    """A program that was never run compiles itself first: once for each release, and not here."""
    _start(folder, data)
    warm = [_start(folder, data) for _ in range(STARTS)]
    new = [_start(folder, folder / f"new-{number}") for number in range(STARTS)]
    return [
        Figure(
            name="window, start to usable", value=median([wall for wall, _ in warm]), unit="s",
            goal=most(2), note=f"with its server; processor {median([cpu for _, cpu in warm]):.2f}",
        ),
        Figure(
            name="window, first start to usable", value=median([wall for wall, _ in new]), unit="s",
            goal=most(6), note="makes the server and its database",
        ),
    ]  # fmt: skip


def _under_the_hands(found: dict[str, Any], entries: int) -> list[Figure]:
    stalls = found["stalls"]
    figures = [
        _keys("window, key to repainted row", found["key"], f"journal of {entries} entries"),
        _keys("window, key to repainted cell", found["typed"], "typed into an entry"),
        Figure(
            name="window, longest stall", value=stalls["longest_ms"], unit="ms",
            note=f"99th percentile {stalls['p99_ms']:.1f}, own work at most "
            f"{stalls['worked_ms']:.1f}",
        ),
        Figure(
            name="window, memory", value=found["memory_mb"], unit="MB", goal=most(300),
            note=f"{found['tabs']} tabs",
        ),
    ]  # fmt: skip
    for name, (walls, works) in found["screens"].items():
        note = f"from {entries} entries; processor {median(works):.0f}"
        figures.append(
            Figure(
                name=f"window, opening {name}", value=median(walls), unit="ms", goal=most(100),
                note=note,
            )
        )  # fmt: skip
    return figures


def _keys(name: str, samples: list[float], note: str) -> Figure:
    keys = sorted(samples)
    note = f"{note}; median {median(keys):.1f}"
    value = keys[len(keys) * _MANY // 100]
    return Figure(name=name, value=value, unit="ms, 99th percentile", goal=most(16), note=note)


def _start(home: Path, data: Path) -> tuple[float, float]:
    """Seconds from the start of the process until the window could be used, and its own work."""
    began = time.time()
    found = json.loads(_run(home, "tests.benchmarks.window_start", str(data)))
    return found["usable_at"] - began, found["cpu_s"]


def _run(home: Path, *words: str) -> str:
    own = {"QT_QPA_PLATFORM": "offscreen", "DAVTARI_LANG": "en", "XDG_CONFIG_HOME": str(home)}
    # As an installed program: compiled once, and not again at every start.
    own["PYTHONPYCACHEPREFIX"] = str(home / "compiled")
    environment = {**os.environ, **own}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    done = subprocess.run(
        [sys.executable, "-m", *words],
        cwd=ROOT,
        env=environment,
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    return done.stdout
