"""The server of a data folder: made, started, shared, stopped, and brought back after accidents."""

import contextlib
import os
import shutil
import signal
import socket
import subprocess
import threading
import time
import traceback
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import psutil
import psycopg
import pytest

from app.core.errors import Bug, Conflict, Refused, Unavailable
from app.server import complaints, process, settings
from app.server.cluster import OPERATOR, Cluster, Limits
from app.server.places import check_run, prepare
from tests.server.conftest import Program, ask, server_pid

Starts = Callable[..., Program]


def until(condition: Callable[[], bool], limit_s: float = 20) -> None:
    deadline = time.monotonic() + limit_s
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.005)


def test_a_server_under_an_awkward_path_in_a_closed_home_starts_and_stops(person):
    cluster = Cluster(person.places())
    assert not cluster.status().exists
    with cluster.enter():
        shown = {
            name: ask(cluster, f"show {name}")
            for name in (
                "data_checksums", "fsync", "full_page_writes", "synchronous_commit", "jit",
                "timezone", "listen_addresses", "password_encryption", "log_statement",
                "server_encoding", "logging_collector",
            )
        }  # fmt: skip
        order = ask(cluster, "select datlocprovider::text || datlocale from pg_database limit 1")
        status = cluster.status()
        assert psutil.Process(status.pid).uids().effective == cluster.places.server_uid
        assert psutil.Process(status.pid).uids().real != 0
    assert shown == {
        "data_checksums": "on",
        "fsync": "on",
        "full_page_writes": "on",
        "synchronous_commit": "on",
        "jit": "off",
        "timezone": "UTC",
        "listen_addresses": "",
        "password_encryption": "scram-sha-256",
        "log_statement": "none",
        "server_encoding": "UTF8",
        "logging_collector": "on",
    }
    assert order == "bC.UTF-8"
    assert status.running
    assert status.exists
    assert status.programs == (os.getpid(),)
    assert status.port == 5432
    assert status.password_in == "file"
    assert status.started is not None
    assert not cluster.status().running
    assert cluster.status().pid is None
    assert not cluster.places.run.exists()


def test_no_folder_of_the_server_is_open_to_others(person):
    cluster = person.cluster()
    with cluster.enter():
        places = cluster.places
        for folder in (places.cluster, places.log, places.locks, places.secrets, places.run):
            assert folder.stat().st_mode & 0o077 == 0, folder
        assert places.data.stat().st_mode & 0o007 == 0
        (password,) = places.secrets.iterdir()
        assert password.stat().st_mode & 0o777 == 0o600
        assert (places.run / ".s.PGSQL.5432").stat().st_mode & 0o777 == 0o700


def test_only_the_right_password_opens_the_server_and_it_is_shown_nowhere(person):
    cluster = person.cluster(is_fresh=True)
    with cluster.enter():
        secret = cluster.operator_password()
        with pytest.raises(psycopg.OperationalError, match="password authentication failed"):
            psycopg.connect(**cluster.dsn(OPERATOR, "postgres"), password="wrong")
        lines = [" ".join(one.info["cmdline"] or ()) for one in psutil.process_iter(["cmdline"])]
        files = [*cluster.places.log.iterdir(), *cluster.places.cluster.glob("*.*")]
        texts = [path.read_bytes() for path in files]
    assert not [line for line in lines if secret.reveal() in line]
    assert not [text for text in texts if secret.reveal().encode() in text]
    assert not list(cluster.places.home.glob("init-*"))


def test_the_log_holds_no_statements_and_no_values(person):
    cluster = person.cluster()
    with cluster.enter():
        ask(cluster, "create table t (name text primary key, amount int)")
        ask(cluster, "insert into t values ('saidumlo', 1)")
        for wrong in ("insert into t values ('saidumlo', 1)", "select 'saidumlo'::int"):
            with pytest.raises(psycopg.DatabaseError):
                ask(cluster, wrong)
    said = b"".join(path.read_bytes() for path in cluster.places.log.iterdir())
    assert b"saidumlo" not in said
    assert b"ready to accept connections" in said


def test_surroundings_do_not_lead_the_server_or_the_tools_astray(person, monkeypatch):
    for name in ("PGHOST", "PGPORT", "PGDATA", "PGOPTIONS", "PGUSER"):
        monkeypatch.setenv(name, "-nowhere")
    monkeypatch.setenv("LC_ALL", "xx_YY")
    cluster = person.cluster()
    with cluster.enter():
        monkeypatch.delenv("PGOPTIONS")
        assert ask(cluster, "select 1") == 1


def test_each_entering_asks_for_one_leaving(person):
    cluster = person.cluster()
    with cluster.enter(), cluster.enter():
        pid = server_pid(cluster.places)
    assert pid is not None
    cluster.leave()
    assert server_pid(cluster.places) is None
    with pytest.raises(Bug, match="before entering"), cluster:
        pass
    with pytest.raises(Bug, match="before entering"):
        cluster.revive()
    with pytest.raises(Unavailable, match="not running"):
        cluster.dsn(OPERATOR, "postgres")


def test_two_programs_share_a_server_and_the_last_to_leave_stops_it(person, starts: Starts):
    first = starts(person, person.data)
    pid = first.entered()
    second = starts(person, person.data)
    assert second.entered() == pid
    places = person.places()
    assert set(person.cluster(places).status().programs) == {
        first.process.pid,
        second.process.pid,
    }
    first.leave()
    assert server_pid(places) == pid
    second.leave()
    assert server_pid(places) is None


def test_programs_that_start_at_the_same_moment_meet_in_one_server(person, starts: Starts):
    programs = [starts(person, person.data) for _ in range(3)]
    assert len({one.entered() for one in programs}) == 1
    for one in programs:
        one.leave()
    assert server_pid(person.places()) is None


def test_threads_of_one_program_may_enter_and_leave_at_once(person):
    cluster = person.cluster()
    seen: list[object] = []

    def work() -> None:
        with cluster.enter():
            seen.append(ask(cluster, "select 1"))

    threads = [threading.Thread(target=work) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert seen == [1, 1, 1]
    assert server_pid(cluster.places) is None


def test_a_program_killed_leaves_a_server_that_the_next_takes_over(person, starts: Starts):
    killed = starts(person, person.data)
    pid = killed.entered()
    killed.process.kill()
    killed.process.wait()
    cluster = person.cluster()
    assert server_pid(cluster.places) == pid
    assert cluster.status().programs == ()
    with cluster.enter():
        assert server_pid(cluster.places) == pid
        assert ask(cluster, "select 1") == 1
    assert server_pid(cluster.places) is None
    assert list((cluster.places.locks / "users").iterdir()) == []


def test_ctrl_c_in_the_terminal_does_not_reach_the_server(person, starts: Starts):
    program = starts(person, person.data)
    pid = program.entered()
    os.killpg(program.process.pid, signal.SIGINT)
    program.process.wait(timeout=10)
    cluster = person.cluster()
    assert server_pid(cluster.places) == pid
    assert cluster.stop()
    assert not cluster.stop()


def test_what_was_committed_survives_a_killed_server(person):
    cluster = Cluster(person.places())
    with cluster.enter():
        ask(cluster, "create table t as select generate_series(1, 100000) as n")
        pid = server_pid(cluster.places)
        assert pid is not None
        os.kill(pid, signal.SIGKILL)
        until(lambda: server_pid(cluster.places) is None)
        cluster.revive()
        assert ask(cluster, "select count(*) from t") == 100000
        assert server_pid(cluster.places) != pid
        cluster.revive()


def test_a_killed_server_of_a_killed_program_comes_back(person, starts: Starts):
    killed = starts(person, person.data)
    pid = killed.entered()
    os.kill(pid, signal.SIGKILL)
    killed.process.kill()
    killed.process.wait()
    cluster = person.cluster()
    with cluster.enter():
        assert ask(cluster, "select 1") == 1


def test_a_note_whose_number_now_belongs_to_another_program_stops_nobody(person):
    cluster = person.cluster()
    with cluster.enter():
        pid = server_pid(cluster.places)
        assert pid is not None
        other = subprocess.Popen(["/bin/sleep", "60"], start_new_session=True)
        try:
            os.kill(pid, signal.SIGKILL)
            until(lambda: not psutil.pid_exists(pid))
            note = cluster.places.cluster / "postmaster.pid"
            lines = note.read_text().split("\n")
            note.write_text("\n".join([str(other.pid), *lines[1:]]))
            cluster.revive()
            assert ask(cluster, "select 1") == 1
            assert other.poll() is None
        finally:
            other.kill()
            other.wait()


def test_a_note_that_is_torn_or_of_a_dead_zombie_is_no_server(person):
    cluster = person.cluster()
    cluster.ensure()
    note = cluster.places.cluster / "postmaster.pid"
    note.write_text("not a number\n")
    assert server_pid(cluster.places) is None
    dead = subprocess.Popen(["/bin/true"])
    until(lambda: psutil.Process(dead.pid).status() == psutil.STATUS_ZOMBIE)
    note.write_text(f"{dead.pid}\n")
    assert server_pid(cluster.places) is None
    assert not process.is_server(dead.pid, cluster.places.cluster)
    assert not process.is_server(os.getpid(), cluster.places.cluster)
    dead.wait()
    assert not process.is_server(dead.pid, cluster.places.cluster)


def test_a_server_we_may_not_look_at_is_believed_to_live(person, monkeypatch):
    def hidden(self: psutil.Process) -> str:
        raise psutil.AccessDenied(self.pid)

    monkeypatch.setattr(psutil.Process, "name", lambda self: "postgres")
    monkeypatch.setattr(psutil.Process, "cwd", hidden)
    assert process.is_server(os.getpid(), person.home)


def test_stopping_a_server_in_use_is_refused_unless_forced(person, starts: Starts):
    program = starts(person, person.data)
    program.entered()
    cluster = person.cluster()
    with pytest.raises(Conflict, match=str(program.process.pid)):
        cluster.stop()
    with pytest.raises(Conflict):
        cluster.discard()
    with cluster.enter():
        with pytest.raises(Conflict):
            cluster.stop()
        assert cluster.stop(force=True)
    program.leave()
    with cluster.enter():
        assert cluster.stop()


def test_a_discarded_server_leaves_nothing_but_its_copies(person):
    cluster = person.cluster()
    assert not cluster.stop()
    with cluster.enter():
        pass
    cluster.discard()
    assert not cluster.status().exists
    assert cluster.secrets.where(OPERATOR) == ""
    cluster.discard()
    with cluster.enter():
        assert ask(cluster, "select 1") == 1


def test_a_half_made_cluster_is_thrown_away_and_made_again(person, starts: Starts):
    places = person.places()
    prepare(places)
    program = starts(person, person.data, is_fresh=True)
    until(lambda: any(places.home.glob("init-*/cluster/*")))
    program.process.kill()
    program.process.wait()
    assert not places.cluster.exists()
    cluster = person.cluster(places, is_fresh=True)
    cluster.ensure()
    assert places.cluster.exists()

    def is_swept() -> bool:
        cluster.ensure()
        return not list(places.home.glob("init-*"))

    until(is_swept)
    with cluster.enter():
        assert ask(cluster, "select 1") == 1


def test_books_that_vanished_are_not_replaced_by_empty_ones(person):
    cluster = person.cluster()
    cluster.ensure()
    shutil.rmtree(cluster.places.cluster)
    with pytest.raises(Refused, match="is gone") as told:
        cluster.ensure()
    assert told.value.code == "server.cluster_missing"


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
