"""The repository as a stranger finds it: what lies where, and what it must not tell about us."""

import ast
import itertools
import re
import tomllib
from collections.abc import Iterable, Iterator
from pathlib import PurePosixPath

import pytest

from tests.house.tree import ROOT, Source, below, call_name, paths, python, sources, told

TOP = {
    ".ci", ".gitattributes", ".gitignore", ".pre-commit-config.yaml", "ARCHITECTURE.md",
    "CHANGELOG.md", "LICENSE", "README.md", "app", "migrations", "packaging", "pyproject.toml",
    "resources", "tests", "translations", "ui",
}  # fmt: skip
# Addresses a reader may follow: laws and licences, and names reserved for examples.
KNOWN_HOSTS = {
    "127.0.0.1", "localhost", "keepachangelog.com", "matsne.gov.ge", "nbg.gov.ge",
    "openfontlicense.org", "rs.ge", "scripts.sil.org", "semver.org", "www.apache.org",
    "www.matsne.gov.ge", "www.rs.ge", "www.w3.org",
    # The Revenue Service's own services, and the names of XML spaces they speak in.
    "eapi.rs.ge", "schemas.xmlsoap.org", "services.rs.ge", "services-test.rs.ge", "tempuri.org",
    "www.revenue.mof.ge",
}  # fmt: skip
EXAMPLE_HOSTS = (".example", ".example.com", ".invalid", ".test", "example.com", "example.org")
# First folders of absolute paths that exist on other machines too, and one that exists on none.
SYSTEM_FOLDERS = {
    "bin", "boot", "dev", "etc", "lib", "lib64", "mnt", "nowhere", "opt", "private", "proc", "run",
    "sbin", "srv", "sys", "tmp", "usr", "var",
}  # fmt: skip
CHANGELOG_HEADS = {"Added", "Changed", "Corrected", "Law"}
_ADDRESS = re.compile(r"\b[a-z][a-z0-9+]*://(?:[^\s/\"'@<>{}]+@)?(?P<host>[A-Za-z0-9][\w.-]*)")
_ABSOLUTE = re.compile(r"(?:^|[\s\"'`(=\[,:])/(?P<first>[a-z][\w-]*)/[\w.-]", re.MULTILINE)
_OUTSIDE = re.compile(r"(?:^|[\s\"'`(=])\.\./[\w]", re.MULTILINE)
_HOME = re.compile(r"[A-Z]:\\+Users\\+\w|~\w+/")


def place_faults(names: Iterable[str]) -> Iterator[str]:
    """What lies at the top of the repository, and may not."""
    for name in sorted({PurePosixPath(name).parts[0] for name in names} - TOP):
        yield f"{name}: has no place at the top"


def address_faults(source: Source) -> Iterator[str]:
    """Addresses and paths that say where this was written, or fetch from somewhere unnamed."""
    for number, line in enumerate(source.text.splitlines(), 1):
        where = f"{source.path}:{number}"
        for found in _ADDRESS.finditer(line):
            host = found["host"].lower().rstrip(".")
            # A name without a dot is no address of anybody: HOST in an example, otpauth://totp.
            if "." in host and host not in KNOWN_HOSTS and not host.endswith(EXAMPLE_HOSTS):
                yield f"{where}: the host {host}"
        for found in _ABSOLUTE.finditer(line):
            if found["first"] not in SYSTEM_FOLDERS:
                yield f"{where}: the folder /{found['first']}"
        if _OUTSIDE.search(line):
            yield f"{where}: a path out of the repository"
        if _HOME.search(line):
            yield f"{where}: somebody's home"


def assert_faults(source: Source) -> Iterator[str]:
    """A file of tests that asserts nothing passes whatever happens."""
    tree = source.tree()
    asserts = any(
        isinstance(node, ast.Assert)
        or (isinstance(node, ast.Call) and call_name(node) in {"raises", "fail", "waitSignal"})
        for node in ast.walk(tree)
    )
    if not asserts:
        yield f"{source.path}: asserts nothing"


def order_faults(order: str, files: Iterable[str]) -> Iterator[str]:
    """ORDER names every file of SQL once, and no other."""
    lines = [line.partition("#")[0].strip() for line in order.splitlines()]
    named = [line for line in lines if line]
    present = set(files)
    yield from (f"ORDER: {name} twice" for name in sorted(set(named)) if named.count(name) > 1)
    yield from (f"ORDER: {name} is not there" for name in sorted(set(named) - present))
    yield from (f"ORDER: {name} is left out" for name in sorted(present - set(named)))


def changelog_faults(text: str) -> Iterator[str]:
    """One line per change, under one of four heads."""
    for line in text.splitlines():
        if line.startswith("### ") and line[4:].strip() not in CHANGELOG_HEADS:
            yield f"CHANGELOG.md: {line}: one of {', '.join(sorted(CHANGELOG_HEADS))}"


def test_everything_has_its_place():
    assert not told(place_faults(paths()))


def test_packaging_hides_no_library_of_that_name():
    # A package of the same name would be found first by every tool that runs at the root.
    assert "packaging/__init__.py" not in paths()


def test_nothing_tells_where_it_was_written():
    # The bad samples of this file, and the places where a law was read, are meant as they stand.
    meant = ("tests/house/test_repository.py", "resources/rates/")
    kept = [file for file in sources() if not file.path.startswith(meant)]
    assert not told(fault for file in kept for fault in address_faults(file))


def test_every_file_of_tests_asserts():
    files = [file for file in python("tests") if file.name.startswith("test_")]
    assert not told(fault for file in files for fault in assert_faults(file))


def test_order_names_every_file_of_sql():
    order = ROOT / "migrations" / "code" / "ORDER"
    files = [file.path.removeprefix("migrations/code/") for file in below("migrations/code", "sql")]
    assert not told(order_faults(order.read_text(encoding="utf-8"), files))


def test_the_changelog_has_four_heads():
    assert not told(changelog_faults((ROOT / "CHANGELOG.md").read_text(encoding="utf-8")))


def test_the_readme_gives_the_two_commands():
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    assert "python3 packaging/dev.py run" in text
    assert "python3 packaging/dev.py test" in text


def test_ci_calls_the_developers_own_command():
    lines = (ROOT / ".ci" / "run").read_text(encoding="utf-8").splitlines()
    assert [line for line in lines if "python" in line] == ["python3 packaging/dev.py test"]


def test_every_locked_package_has_its_hash():
    for name in ("requirements.lock", "test-server.lock"):
        text = (ROOT / "packaging" / name).read_text(encoding="utf-8")
        entries = re.split(r"\n(?=[a-z0-9])", "\n" + text)[1:]
        assert entries
        assert all("==" in entry and "--hash=sha256:" in entry for entry in entries), name


def test_every_dependency_is_locked():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    wanted = [
        *project["dependencies"],
        *itertools.chain(*project["optional-dependencies"].values()),
    ]
    lock = (ROOT / "packaging" / "requirements.lock").read_text(encoding="utf-8")
    locked = set(re.findall(r"^([a-z0-9-]+)==", lock, re.MULTILINE))
    names = {re.split(r"[\[<>=~! ]", one)[0].lower().replace("_", "-") for one in wanted}
    assert not told(sorted(names - locked)), "make the lock anew, as its head says"


def test_fonts_lie_beside_their_licence():
    folder = ROOT / "resources" / "fonts"
    assert len(list(folder.glob("Davtari*.ttf"))) == 8
    assert "SIL OPEN FONT LICENSE" in (folder / "OFL.txt").read_text(encoding="utf-8")


def test_a_stray_file_at_the_top_is_noticed():
    assert told(place_faults(["notes.txt", "app/core/money.py"])).startswith("notes.txt")


@pytest.mark.parametrize(
    "line",
    [
        "see https://packages.somewhere.net/simple/",
        "index = 'http://10.0.0.7:8080/'",
        "read /farm-of-ours/shared/notes.md first",
        "open('/home/nino/books')",
        "see ../shared/notes.md",
        "C:\\Users\\nino\\books",
    ],
)
def test_an_address_of_ours_is_noticed(line):
    assert told(address_faults(Source(path="README.md", text=line)))


@pytest.mark.parametrize(
    "line",
    [
        "https://www.apache.org/licenses/LICENSE-2.0",
        "postgresql://nino@books.example:5432/davtari",
        "the folder /usr/lib/postgresql, or /tmp/x; and/or, debit/credit",
        "postgresql://{host}:{port}/",
    ],
)
def test_a_known_address_is_let_through(line):
    assert not told(address_faults(Source(path="README.md", text=line)))


def test_a_test_without_assertion_is_noticed():
    assert told(assert_faults(Source(path="tests/x/test_a.py", text="def test_a():\n    f()\n")))
    good = "def test_a():\n    with pytest.raises(Refused):\n        f()\n"
    assert not told(assert_faults(Source(path="tests/x/test_a.py", text=good)))


def test_an_order_out_of_step_is_noticed():
    faults = told(order_faults("# first\na.sql\na.sql\nb.sql\n", ["a.sql", "c.sql"]))
    assert faults.splitlines() == [
        "ORDER: a.sql twice",
        "ORDER: b.sql is not there",
        "ORDER: c.sql is left out",
    ]


def test_a_fifth_head_of_the_changelog_is_noticed():
    assert told(changelog_faults("## 0.2\n### Fixed\n"))
    assert not told(changelog_faults("## 0.2\n### Law\n- VAT.\n"))
