"""What the supervisor says when something is in the way, and that it leaves nothing half done."""

import contextlib
import os
import shutil
import signal
import socket
import subprocess
import threading
import traceback
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import psutil
import psycopg
import pytest

from app.core.errors import Refused, Unavailable
from app.server import complaints, process, settings
from app.server.cluster import OPERATOR, Cluster, Limits
from app.server.places import check_run
from tests.server.conftest import Program, ask, server_pid
from tests.server.test_cluster import until

Starts = Callable[..., Program]


def test_a_lost_password_is_said_to_be_lost(person):
    cluster = person.cluster()
    cluster.ensure()
    cluster.secrets.remove(OPERATOR)
    with pytest.raises(Refused, match="missing from") as told:
        cluster.operator_password()
    assert told.value.code == "server.password_lost"


@pytest.mark.parametrize("major", ["17", "19"])
def test_books_of_another_major_version_are_refused(ordinary, major):
    cluster = ordinary.cluster()
    cluster.ensure()
    assert cluster.places.made.read_text() == "18"
    (cluster.places.cluster / "PG_VERSION").write_text(f"{major}\n")
    with pytest.raises(Refused, match=f"PostgreSQL {major}.*PostgreSQL 18") as told:
        cluster.enter()
    assert told.value.code == "server.version"
    assert cluster.status().programs == ()


def test_a_nearly_full_disk_is_refused_before_anything_is_made(ordinary):
    much = 10**9
    with pytest.raises(Refused, match="nearly full") as told:
        ordinary.cluster(limits=Limits(init_free_mb=much), is_fresh=True).ensure()
    assert told.value.code == "server.disk_full"
    ordinary.cluster().ensure()
    with pytest.raises(Refused, match="nearly full"):
        ordinary.cluster(limits=Limits(start_free_mb=much)).enter()


def test_a_folder_that_cannot_be_written_is_named(ordinary):
    ordinary.home.chmod(0o500)
    with pytest.raises(Refused, match=r"cannot be written .*Permission denied") as told:
        ordinary.places()
    assert str(ordinary.home) in str(told.value)
    ordinary.home.chmod(0o700)
    places = ordinary.places()
    places.data.chmod(0o500)
    with pytest.raises(Refused, match="cannot be written"):
        ordinary.cluster(places, is_fresh=True).ensure()
    places.data.chmod(0o700)


def test_a_file_in_the_place_of_the_data_folder_is_named(person):
    (person.home / "file").touch()
    with pytest.raises(Refused, match="cannot be written") as told:
        person.places(person.home / "file" / "data")
    assert told.value.code == "server.folder_unwritable"


@pytest.mark.parametrize("kind", ["open", "link", "file"])
def test_a_socket_folder_that_someone_else_could_use_is_refused(person, kind):
    places = person.places()
    if kind == "open":
        places.run.mkdir()
        places.run.chmod(0o777)
    elif kind == "link":
        places.run.symlink_to(person.home)
    else:
        places.run.touch()
    try:
        with pytest.raises(Refused, match="belongs to someone else") as told:
            person.cluster(places).enter()
        assert told.value.code == "server.run_squatted"
        assert server_pid(places) is None
    finally:
        if kind == "open":
            places.run.rmdir()
        else:
            places.run.unlink()


def test_a_socket_folder_of_another_account_is_refused(root):
    places = root.places()
    places.run.mkdir(mode=0o700)
    os.chown(places.run, 65534, 65534)
    with pytest.raises(Refused, match="belongs to someone else"):
        root.cluster(places).enter()


def test_a_socket_folder_that_root_left_half_done_is_finished(root):
    places = root.places()
    places.run.mkdir(mode=0o700)
    with root.cluster(places).enter():
        assert places.run.stat().st_uid == places.server_uid


def test_a_server_whose_socket_was_cleaned_away_is_started_anew(person, starts: Starts):
    program = starts(person, person.data)
    pid = program.entered()
    cluster = person.cluster()
    shutil.rmtree(cluster.places.run)
    with cluster.enter():
        assert ask(cluster, "select 1") == 1
        assert server_pid(cluster.places) != pid
    program.leave()


def test_a_server_on_a_loopback_port_asks_for_the_password_and_is_shared(person):
    places = person.places(is_loopback=True)
    cluster = person.cluster(places)
    with cluster.enter():
        dsn = cluster.dsn(OPERATOR, "postgres")
        assert dsn["host"] == "127.0.0.1"
        assert ask(cluster, "show unix_socket_directories") == ""
        other = Cluster(places)
        with other.enter():
            assert ask(other, "select 1") == 1
        assert ask(cluster, "select 1") == 1
        with pytest.raises(psycopg.OperationalError, match="password authentication failed"):
            psycopg.connect(**dsn, password="wrong")
    check_run(Path("/"), places)


def test_a_port_taken_meanwhile_is_exchanged_for_another(ordinary, monkeypatch):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        ports = iter([taken.getsockname()[1], settings.free_port()])
        monkeypatch.setattr(settings, "free_port", lambda: next(ports))
        cluster = ordinary.cluster(ordinary.places(is_loopback=True))
        with cluster.enter():
            assert ask(cluster, "select 1") == 1
        monkeypatch.setattr(settings, "free_port", lambda: taken.getsockname()[1])
        never = ordinary.cluster(cluster.places, limits=Limits(retry_s=0))
        with pytest.raises(Unavailable, match="Another server uses the address") as told:
            never.enter()
    assert told.value.code == "server.port_taken"


def test_a_false_server_in_our_place_is_told_nothing(ordinary):
    """Another account may listen on a port that our server left; it must not get a password."""
    cluster = ordinary.cluster(ordinary.places(is_loopback=True))
    with cluster.enter():
        dsn = cluster.dsn(OPERATOR, "postgres")
    heard: list[bytes] = []
    with socket.socket() as false:
        false.bind(("127.0.0.1", 0))
        false.listen()

        def pretend() -> None:
            caller, _ = false.accept()
            with caller:
                heard.append(caller.recv(1000))
                # "AuthenticationCleartextPassword"
                caller.sendall(b"R\x00\x00\x00\x08\x00\x00\x00\x03")
                heard.append(caller.recv(1000))

        thread = threading.Thread(target=pretend)
        thread.start()
        given = {**dsn, "port": false.getsockname()[1]}
        with pytest.raises(psycopg.OperationalError, match="authentication method requirement"):
            psycopg.connect(**given, password="saidumlo")
        thread.join(timeout=10)
    assert b"saidumlo" not in b"".join(heard)


def test_settings_that_the_server_refuses_are_told_in_its_words(person):
    cluster = person.cluster(options={"shared_buffers": "nonsense"})
    with pytest.raises(Unavailable, match=r"did not start: .*shared_buffers") as told:
        cluster.enter()
    assert told.value.code == "server.start_failed"
    assert cluster.status().programs == ()
    with person.cluster(
        options={"shared_buffers": "16MB", "max_connections": 20}
    ).enter() as mended:
        assert ask(mended, "show shared_buffers") == "16MB"


def test_a_start_that_takes_too_long_is_taken_up_by_the_next(person):
    cluster = person.cluster(limits=Limits(start_s=0.0))
    cluster.ensure()
    # So slow to begin that no time is left at all.
    impatient = person.cluster(cluster.places, limits=Limits(start_s=0.03))
    launch = process.launch

    def lingering(binaries, places, _):
        pid = launch(binaries, places, 10)
        until(lambda: process.is_server(pid, cluster.places.cluster))
        return pid

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(process, "launch", lingering)
        patch.setattr(process, "wait_ready", lambda *_: None)
        with pytest.raises(Unavailable, match="still starting") as told:
            impatient.enter()
        assert told.value.code == "server.start_slow"
        patch.setattr(process, "read_note", lambda _: unready(cluster))
        with pytest.raises(Unavailable, match="still starting"):
            impatient.enter()
    with person.cluster(cluster.places).enter() as patient:
        assert ask(patient, "select 1") == 1


def unready(cluster: Cluster) -> process.Postmaster:
    with pytest.MonkeyPatch.context() as patch:
        patch.undo()
        text = (cluster.places.cluster / "postmaster.pid").read_text().split("\n")
    host = str(cluster.places.run)
    return process.Postmaster(pid=int(text[0]), host=host, port=5432, started=0, is_ready=False)


def test_a_server_that_does_not_stop_in_time_is_told(ordinary, monkeypatch):
    cluster = ordinary.cluster(limits=Limits(stop_s=0))
    cluster.enter()
    with monkeypatch.context() as patch:
        patch.setattr(process, "ask_to_stop", lambda *_: None)
        with pytest.raises(Unavailable, match="has not stopped") as told:
            cluster.leave()
    assert told.value.code == "server.stop_slow"
    assert ordinary.cluster().stop()


def test_a_second_entering_that_fails_does_not_undo_the_first(ordinary):
    cluster = ordinary.cluster()
    with cluster.enter():
        pid = server_pid(cluster.places)
        assert pid is not None
        os.kill(pid, signal.SIGKILL)
        until(lambda: server_pid(cluster.places) is None)
        cluster.limits = Limits(start_free_mb=10**9)
        with pytest.raises(Refused, match="nearly full"):
            cluster.enter()
        assert cluster.status().programs == (os.getpid(),)
        cluster.limits = Limits()
        cluster.revive()
        assert ask(cluster, "select 1") == 1
    assert server_pid(cluster.places) is None


def test_what_is_no_lock_among_the_programs_counts_for_nobody(ordinary):
    cluster = ordinary.cluster()
    with cluster.enter():
        (cluster.places.locks / "users" / "7-folder.lock").mkdir()
        assert cluster.status().programs == (os.getpid(),)
    assert server_pid(cluster.places) is None


def test_a_program_that_hangs_while_starting_costs_others_a_clear_word(ordinary):
    places = ordinary.places()
    hanging = ordinary.cluster(places)
    hanging.ensure()
    with hanging._programs.alone(1):
        waiting = Cluster(places, limits=replace(Limits(), busy_s=0.1))
        with pytest.raises(Unavailable, match="starting or stopping") as told:
            waiting.enter()
    assert told.value.code == "server.busy"


def test_a_server_that_ended_before_it_was_asked_is_no_fault(ordinary):
    cluster = ordinary.cluster()
    gone = subprocess.Popen(["/bin/true"])
    gone.wait()
    found = process.Postmaster(pid=gone.pid, host="", port=0, started=0, is_ready=True)
    process.ask_to_stop(cluster.binaries, cluster.places, found)


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ("PANIC:  could not write: No space left on device", "server.disk_full"),
        ("FATAL:  could not create any Unix-domain sockets", "server.port_taken"),
        ('FATAL:  lock file "postmaster.pid" already exists', "server.still_stopping"),
        ("FATAL:  pre-existing shared memory block is still in use", "server.still_stopping"),
        ("initdb: error: could not open file: Permission denied", "server.folder_unwritable"),
        ("FATAL:  something new.", "given"),
        ("", "given"),
    ],
)
def test_the_words_of_the_server_become_advice(ordinary, said, code):
    fault = complaints.explain(said, ordinary.places(), "given")
    assert fault.code == code
    assert "{" not in str(fault)


def test_an_initdb_that_fails_leaves_nothing_and_says_why(person, monkeypatch):
    cluster = person.cluster(is_fresh=True)
    monkeypatch.setattr("app.server.making._locale", lambda: ("--locale=nonsense",))
    with pytest.raises(Unavailable, match="did not start") as told:
        cluster.ensure()
    assert told.value.code == "server.init_failed"
    assert not cluster.places.cluster.exists()
    assert cluster.operator_password().reveal() not in "".join(
        traceback.format_exception(told.value)
    )
    monkeypatch.undo()
    cluster.ensure()


def test_remains_of_a_server_in_the_way_are_waited_for(ordinary, starts: Starts):
    """A back end that outlives its killed server holds the shared memory for a moment."""
    cluster = ordinary.cluster(limits=Limits(retry_s=0))
    with cluster.enter():
        pid = server_pid(cluster.places)
        assert pid is not None
        rest = psutil.Process(pid).children()
        held = next(one for one in rest if "checkpointer" in "".join(one.cmdline()))
        held.suspend()
        os.kill(pid, signal.SIGKILL)
        until(lambda: server_pid(cluster.places) is None)
        with pytest.raises(Unavailable, match="still ending") as told:
            cluster.revive()
        assert told.value.code == "server.still_stopping"
        patient = ordinary.cluster(cluster.places)
        timer = threading.Timer(0.3, held.resume)
        timer.start()
        with patient.enter():
            assert ask(patient, "select 1") == 1
        timer.join()
    with contextlib.suppress(psutil.NoSuchProcess):
        held.wait(timeout=10)


def test_the_server_holds_none_of_the_programs_open_files(person):
    with (person.home / "open file").open("w") as held, person.cluster().enter() as cluster:
        pid = server_pid(cluster.places)
        assert pid is not None
        files = {str(link.readlink()) for link in Path(f"/proc/{pid}/fd").glob("*")}
        assert held.name not in files
        assert os.getsid(pid) != os.getsid(0)
