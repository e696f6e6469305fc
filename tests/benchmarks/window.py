"""The real window over the demo company: how soon it is usable, quick under the hands, how big."""

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
_MANY = 99


def measure_window(folder: Path, say: Say) -> list[Figure]:
    """Start the window on a server that stands and on one that does not, open screens, press keys.

    Units: seconds, ms and MB. Raises: CalledProcessError when the program fails.
    """
    say("window: the demo company")
    data = folder / "window"
    _run(folder, "ui.main", "demo", "create", "--data", str(data))
    say("window: start, screens, keys")
    began = time.time()
    found: dict[str, Any] = json.loads(_run(folder, "tests.benchmarks.window_child", str(data)))
    keys = sorted(found["key"])
    figures = [
        Figure(
            name="window, start to usable", value=found["usable_at"] - began, unit="s",
            goal=most(2), note="with the start of the private server",
        ),
        Figure(
            name="window, key to repainted row", value=keys[len(keys) * _MANY // 100],
            unit="ms, 99th percentile", goal=most(16), note=f"median {median(keys):.1f} ms",
        ),
        Figure(
            name="window, memory", value=found["memory_mb"], unit="MB", goal=most(300),
            note=f"{found['tabs']} tabs",
        ),
    ]  # fmt: skip
    figures += [
        Figure(name=f"window, opening {name}", value=median(times), unit="ms", goal=most(100))
        for name, times in found["screens"].items()
    ]
    return figures


def _run(home: Path, *words: str) -> str:
    own = {"QT_QPA_PLATFORM": "offscreen", "DAVTARI_LANG": "en", "XDG_CONFIG_HOME": str(home)}
    environment = {**os.environ, **own}
    done = subprocess.run(
        [sys.executable, "-m", *words],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout
