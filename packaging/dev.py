"""The one entrance for everybody: run the program, test it, check it, put it in order.

Standard library only; each command first sets up what is missing.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

MINIMUM = (3, 11)
if sys.version_info < MINIMUM:
    sys.exit(f"Python 3.11 or newer is needed; this is {sys.version.split()[0]}.")

import bundle as bundling  # noqa: E402 - a friendlier word than a syntax error, on an old Python
import environment  # noqa: E402
import languages  # noqa: E402

USAGE = """\
python3 packaging/dev.py run [ARGS]    the program; ARGS as for davtari
python3 packaging/dev.py test [ARGS]   the tests; ARGS as for pytest, --long for all of them
python3 packaging/dev.py check         format, lint, types and the tests of the code itself
python3 packaging/dev.py bundle [DIR]  the installed program as a folder (default build/bundle)
python3 packaging/dev.py fix           mend the format, gather the texts for translation"""

# Arguments that leave a part of the tests out: the coverage of a part says nothing.
NARROWING = (
    "-k", "-m", "-x", "-h", "--help", "--lf", "--last-failed", "--ff", "--sw", "--stepwise", "--co",
    "--collect-only", "--deselect", "--ignore", "--maxfail", "--no-cov", "--markers", "--fixtures",
)  # fmt: skip


def run(arguments: list[str]) -> int:
    """Start the program where the user stands, so that file names mean what they say."""
    environment.prepare("run")
    program = environment.TOOLS / ("davtari.exe" if sys.platform == "win32" else "davtari")
    command = [str(program), *arguments]
    cleaned = environment.clean_environment()
    if os.name != "nt":
        # The program takes this one's place: signals and the exit code are its own.
        os.execve(command[0], command, cleaned)
    return subprocess.run(command, env=cleaned, check=False).returncode


def test(arguments: list[str]) -> int:
    """Run the tests on two workers; a full run also measures coverage and refuses too little."""
    environment.prepare("test")
    full = is_full(arguments)
    measured = ["--cov", "--cov-report=term"] if full else []
    code = _python("-m", "pytest", "-n", "2", *measured, *arguments)
    if code == 0 and full:
        code = _python("packaging/coverage_gate.py")
    return code


def check(arguments: list[str]) -> int:
    """Say everything that a review need not say."""
    _none(arguments)
    environment.prepare("check")
    steps = (
        ("-m", "ruff", "format", "--check", "."),
        ("-m", "ruff", "check", "."),
        ("-m", "mypy"),
        ("-m", "pytest", "-q", "tests/house", "--ignore=tests/house/test_tools.py"),
    )
    failed = [step for step in steps if _python(*step) != 0]
    for step in failed:
        print(f"failed: {' '.join(step)}", file=sys.stderr)
    return 1 if failed else 0


def fix(arguments: list[str]) -> int:
    """Mend by machine what a machine can mend; what is left is for `check` to tell."""
    _none(arguments)
    environment.prepare("check")
    _python("-m", "ruff", "check", "--fix", "--quiet", "--exit-zero", ".")
    code = _python("-m", "ruff", "format", ".")
    languages.update(environment.ROOT, environment.TOOLS)
    languages.compile_all(environment.ROOT, environment.TOOLS)
    return code


def bundle(arguments: list[str]) -> int:
    """Make the folder of the installed program; its path is all that is said on stdout."""
    if len(arguments) > 1:
        _none(arguments[1:])
    environment.prepare("run")
    folder = bundling.make(*(Path(word).resolve() for word in arguments))
    print(folder)
    return 0


COMMANDS: dict[str, Callable[[list[str]], int]] = {
    "run": run,
    "test": test,
    "check": check,
    "fix": fix,
    "bundle": bundle,
}


def is_full(arguments: list[str]) -> bool:
    """Whether these arguments of pytest leave no test out."""
    return all(word.startswith("-") and word.split("=")[0] not in NARROWING for word in arguments)


def _none(arguments: list[str]) -> None:
    if arguments:
        raise environment.SetupFault(f"No arguments are taken here: {' '.join(arguments)}")


def _python(*words: str) -> int:
    """Run a tool of the environment at the root of the project."""
    sys.stdout.flush()
    command = [str(environment.PYTHON), *words]
    cleaned = environment.clean_environment()
    return subprocess.run(command, cwd=environment.ROOT, env=cleaned, check=False).returncode


def main(arguments: list[str]) -> int:
    """Find the command and carry it out; 2 when there is no such command."""
    command = COMMANDS.get(arguments[0]) if arguments else None
    if command is None:
        print(USAGE, file=sys.stderr)
        return 0 if arguments in (["-h"], ["--help"]) else 2
    try:
        return command(arguments[1:])
    except (environment.SetupFault, languages.LanguageFault) as fault:
        print(fault, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
