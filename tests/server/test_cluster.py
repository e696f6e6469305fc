"""The server of a data folder: made, started, shared, stopped, and brought back after accidents."""

import os
import shutil
import signal
import subprocess
import threading
import time
from collections.abc import Callable

import psutil
import psycopg
import pytest

from app.core.errors import Bug, Conflict, Refused, Unavailable
from app.server import process
from app.server.cluster import OPERATOR, Cluster
from app.server.places import prepare
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
