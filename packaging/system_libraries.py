"""Finds the Debian and Ubuntu libraries that Qt and the test server need, and installs them.

Standard library only. On any other system it does nothing: Windows and macOS bring these along.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

# Read from the wheels with readelf and proved on a bare Debian 12. A set of alternatives is written
# "a|b"; the names that Debian 13 and Ubuntu 24.04 end with t64 are tried by themselves.
OFFSCREEN = (
    "libgl1",
    "libegl1",
    "libglib2.0-0",
    "libfontconfig1",
    "libfreetype6",
    "libxkbcommon0",
    "libdbus-1-3",
    "libx11-6",
    "libgssapi-krb5-2",
    "libbrotli1",
    "libzstd1",
)
WINDOW = (
    "libxcb-cursor0",
    "libxcb-icccm4",
    "libxcb-image0",
    "libxcb-keysyms1",
    "libxcb-randr0",
    "libxcb-render-util0",
    "libxcb-render0",
    "libxcb-shape0",
    "libxcb-shm0",
    "libxcb-sync1",
    "libxcb-util1",
    "libxcb-xfixes0",
    "libxcb-xkb1",
    "libxkbcommon-x11-0",
    "libx11-xcb1",
)
TEST_SERVER = (
    "libssl3",
    "libxml2",
    "liblz4-1",
    "libzstd1",
    "libreadline8",
    "libgssapi-krb5-2",
)
PURPOSES = {
    "run": OFFSCREEN + WINDOW,
    "test": OFFSCREEN + TEST_SERVER,
    "check": OFFSCREEN,
}


def candidates(name: str) -> tuple[str, ...]:
    """All names under which a library may stand in a Debian or Ubuntu release."""
    return tuple(form for part in name.split("|") for form in (part, part + "t64"))


def is_debian() -> bool:
    """Whether packages are kept by dpkg here."""
    return sys.platform == "linux" and shutil.which("dpkg-query") is not None


def installed(names: Iterable[str]) -> set[str]:
    """Those of the names that dpkg knows as fully installed."""
    shape = "${Package} ${db:Status-Status}\n"
    asked = subprocess.run(
        ["dpkg-query", "-W", f"-f={shape}", *names],
        capture_output=True,
        text=True,
        check=False,  # it fails when one is unknown, and still answers for the others
    )
    pairs = (line.rsplit(" ", 1) for line in asked.stdout.splitlines() if " " in line)
    return {name for name, status in pairs if status == "installed"}


def missing(wanted: Iterable[str]) -> list[str]:
    """Those of the wanted libraries of which no candidate is installed."""
    names = list(dict.fromkeys(wanted))
    present = installed([form for name in names for form in candidates(name)])
    return [name for name in names if not present.intersection(candidates(name))]


def ensure(wanted: Iterable[str]) -> list[str]:
    """Install what is missing; give the names that are still missing afterwards."""
    if not is_debian():
        return []
    names = missing(wanted)
    return _install(names) if names else []


def ensure_venv(python: Path) -> list[str]:
    """Install Debian's venv package when this Python came without it."""
    asked = subprocess.run(
        [str(python), "-c", "import ensurepip, venv"], capture_output=True, check=False
    )
    if asked.returncode == 0 or not is_debian():
        return []
    return _install([f"python3.{sys.version_info.minor}-venv"])


def _install(names: list[str]) -> list[str]:
    rights = _rights()
    if rights is None:
        return names
    _say(f"Installing system libraries: {' '.join(names)}")
    if not _lists_present():
        _apt(rights, ["update"])
    if not _apt(rights, ["install", *_known(names)]):
        # The lists may be older than the archive: renew them and try once more.
        _apt(rights, ["update"])
        _apt(rights, ["install", *_known(names)])
    return missing(names)


def _rights() -> list[str] | None:
    """What stands before apt-get to have the right; None when nobody can give it."""
    if os.geteuid() == 0:
        return []
    if shutil.which("sudo") is None:
        return None
    # Where nobody can type a password, sudo must not ask for one.
    sudo = ["sudo"] if sys.stdin.isatty() else ["sudo", "-n"]
    allowed = subprocess.run([*sudo, "true"], capture_output=not sys.stdin.isatty(), check=False)
    return sudo if allowed.returncode == 0 else None


def _lists_present() -> bool:
    return any(Path("/var/lib/apt/lists").glob("*_Packages*"))


def _known(names: list[str]) -> list[str]:
    """For each library the first name that apt can install; unknown ones are left out."""
    chosen = []
    for name in names:
        for form in candidates(name):
            asked = subprocess.run(
                ["apt-cache", "show", "--no-all-versions", form], capture_output=True, check=False
            )
            if asked.returncode == 0 and asked.stdout.strip():
                chosen.append(form)
                break
    return chosen


def _apt(rights: list[str], words: list[str]) -> bool:
    quiet = ["-qq", "-o", "DPkg::Lock::Timeout=120", "-o", "Dpkg::Use-Pty=0"]
    if words[0] == "install":
        quiet += ["-y", "--no-install-recommends"]
    command = [*rights, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", *quiet, *words]
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
    if done.returncode != 0:
        _say(done.stdout.decode(errors="replace"))
    return done.returncode == 0


def _say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)
