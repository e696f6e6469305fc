"""The installed program: a folder that runs elsewhere, without Python and without our sources."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pypdf
import pytest

ROOT = Path(__file__).resolve().parents[2]

pytestmark = [pytest.mark.slow, pytest.mark.timeout(900), pytest.mark.xdist_group("bundle")]


HIDDEN = ("unshare", "-m", "sh", "-c")
HIDING = f'mount -t tmpfs none "{ROOT}"'


@cache
def can_hide() -> bool:
    """Whether a folder can be hidden from a program here; an ordinary user may not."""
    if os.geteuid() != 0 or shutil.which("unshare") is None:
        return False
    return subprocess.run([*HIDDEN, HIDING], capture_output=True, check=False).returncode == 0


class Installed:
    """The program's folder and a home of its own."""

    def __init__(self, program: Path, home: Path) -> None:
        self.program = program
        self.home = home
        home.mkdir()

    def run(self, *words: str) -> str:
        """What the program prints, run where nothing of ours lies about."""
        command = [str(self.program), *words, "--data", str(self.home / "books")]
        if can_hide():
            # Our sources and their environment are out of sight, so nothing can come from there.
            command = [*HIDDEN, f'{HIDING} && exec "$@"', "sh", *command]
        done = subprocess.run(
            command, cwd=self.home, capture_output=True, text=True, check=False, timeout=300,
            env={"HOME": str(self.home), "PATH": os.defpath, "LC_ALL": "C.UTF-8",
                 "QT_QPA_PLATFORM": "offscreen"},
        )  # fmt: skip
        assert done.returncode == 0, done.stderr
        assert "Traceback" not in done.stderr
        return done.stdout


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Installed]:
    folder = tmp_path_factory.mktemp("bundle")
    # Else the server's own account could not reach the programs and the books.
    for parent in (folder, folder.parent):
        parent.chmod(0o755)
    made = subprocess.run(
        [sys.executable, str(ROOT / "packaging" / "dev.py"), "bundle", str(folder / "made")],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert made.returncode == 0, made.stderr
    program = Path(made.stdout.splitlines()[-1]) / "davtari"
    found = Installed(program, folder / "home")
    yield found
    found.run("server", "stop", "--force")
    shutil.rmtree(folder, ignore_errors=True)


def test_the_installed_program_opens_the_demo_company_and_prints(installed: Installed) -> None:
    picture, paper = installed.home / "window.png", installed.home / "balance.pdf"
    installed.run("gui", "--screenshot", str(picture), "--screen", "trial-balance", "--lang", "ka")
    assert picture.read_bytes()[:8] == b"\x89PNG\r\n\x1a\n"
    assert picture.stat().st_size > 50_000
    days = ("--from", "2025-01-01", "--to", "2025-12-31")
    installed.run("report", "trial-balance", *days, "--lang", "ka", "--out", str(paper))
    text = "".join(page.extract_text() for page in pypdf.PdfReader(paper).pages)
    assert "საცდელი ბალანსი" in text
    assert json.loads(installed.run("audit", "verify", "--json"))["ok"] is True
