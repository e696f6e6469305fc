"""What the tools say about format, style and types; `dev.py check` calls the same tools itself."""

import subprocess
import sys

import pytest

from tests.house.tree import ROOT

TOOLS = [("ruff", "format", "--check", "."), ("ruff", "check", "."), ("mypy",)]


@pytest.mark.slow
@pytest.mark.timeout(300)
@pytest.mark.parametrize("tool", TOOLS, ids=" ".join)
def test_a_tool_finds_nothing(tool):
    done = subprocess.run(
        [sys.executable, "-m", *tool], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
