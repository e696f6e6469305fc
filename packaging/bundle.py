"""Makes the folder of the installed program with PyInstaller: `dist/davtari` of a target folder."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import environment
import languages

SPEC = environment.ROOT / "packaging" / "davtari.spec"
DEFAULT = environment.ROOT / "build" / "bundle"


def make(target: Path = DEFAULT) -> Path:
    """Make the bundle anew and give its folder, which runs from anywhere without the sources.

    Raises: SetupFault when PyInstaller fails.
    """
    languages.compile_all(environment.ROOT, environment.TOOLS)
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir(parents=True)
    command = [
        str(environment.PYTHON), "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN",
        "--distpath", str(target), "--workpath", str(target / "work"), str(SPEC),
    ]  # fmt: skip
    done = subprocess.run(
        command, cwd=environment.ROOT, env=environment.clean_environment(), check=False
    )
    if done.returncode != 0:
        raise environment.SetupFault("The bundle could not be made; the lines above say why.")
    shutil.rmtree(target / "work")
    return target / "davtari"
