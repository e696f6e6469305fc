"""The program's entry, and the only file that joins app, ui and the machine."""

from __future__ import annotations

import sys


def main() -> int:
    """Run the program: without a command, or with `gui`, the window; else the command line."""
    words = sys.argv[1:]
    if not words or words[0] == "gui":
        from ui.shell.start import start

        return start(words[1:])
    from app.cli.main import run

    return run(words)


if __name__ == "__main__":
    sys.exit(main())
