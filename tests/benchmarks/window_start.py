"""The window as a person starts it, closed as soon as it can be used.

Run as `python -m tests.benchmarks.window_start DATA`; prints one JSON document: the moment at which
the first screen, or the first question where there are no books yet, stood on the glass, and the
processor time this program had taken until then.
"""

from __future__ import annotations

import json
import sys
import time
from typing import TYPE_CHECKING

from ui.main import enter
from ui.shell.preferences import Preferences, preferences_file, write_preferences
from ui.shell.start import start

if TYPE_CHECKING:
    from ui.shell.program import Program

LOOKS_MS = 2


def watch(program: Program) -> None:
    """Close the window when it can be used, and tell how long that took."""
    from PySide6.QtCore import QTimer

    timer = QTimer(program)

    def look() -> None:
        screen = program.window.current()
        page = program.window.start_page
        is_asked = page.step is not None and page.isVisible() and page.step.isEnabled()
        if not is_asked and (screen is None or not screen.is_settled):
            return
        timer.stop()
        # What was read is drawn now, and counts.
        program.window.repaint()
        (page if screen is None else screen).repaint()
        found = {"usable_at": time.time(), "cpu_s": time.process_time()}
        sys.stdout.write(json.dumps(found) + "\n")
        program.window.close()

    timer.timeout.connect(look)
    timer.start(LOOKS_MS)


def main() -> int:
    """Start the window of a data folder."""
    # Whoever works every day was asked the first questions long ago.
    write_preferences(preferences_file(), Preferences(language="ka", is_begun=True))
    return start(["--data", sys.argv[1]], enter, watch)


if __name__ == "__main__":
    sys.exit(main())
