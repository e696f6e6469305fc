"""Every function of `api` x role x (own, another, mixed, no company, no second factor)."""

from __future__ import annotations

import re
import uuid
from dataclasses import replace

import psycopg
import pytest

from app.server.operator import Operator
from tests.kit.fixtures import _copy
from tests.kit.world import World, one
from tests.sql.attempts import (
    DENIED,
    LOGINS,
    Connection,
    changed,
    fault,
    mend_logins,
    rows,
    snapshot,
    telling,
)
from tests.sql.call import Call
from tests.sql.calls import CALLS, LEAVES_NO_EVENT
from tests.sql.filling import Things, things
from tests.sql.test_matrix import CAST, permissions

pytestmark = pytest.mark.guard

Answer = list[str] | psycopg.Error


def executable(operator: Connection) -> dict[str, str]:
    """The functions that people may execute, with their volatility."""
    return dict(
        rows(
            operator,
            """select proname, provolatile::text from pg_proc
                where pronamespace = 'api'::regnamespace and has_function_privilege('app_user',
                       oid, 'execute')""",
        )
    )


def call(connection: Connection, name: str, arguments: tuple[object, ...]) -> Answer:
    """What a function gives, as texts, or the error; in a transaction that is rolled back."""
    places = ", ".join(["%s"] * len(arguments))
    connection.execute("begin")
    try:
        return [
            str(row[0])
            for row in rows(
                connection, f"select t::text from api.{name}({places}) as t", *arguments
            )
        ]
    except psycopg.Error as error:
        return error
    finally:
        connection.execute("rollback")


def refusal(answer: Answer, where: str) -> None:
    """Fail unless the answer is Denied."""
    assert isinstance(answer, psycopg.Error), f"{where}: went through with {str(answer)[:200]}"
    assert answer.sqlstate in DENIED, f"{where}: {answer.sqlstate} {answer}"


def success(answer: Answer, where: str) -> None:
    """Fail unless the function did its work."""
    if isinstance(answer, psycopg.Error):
        raise AssertionError(f"{where}: {answer.sqlstate} {answer}") from answer


def betrays(answer: Answer, secrets: set[str], arguments: tuple[object, ...]) -> set[str]:
    """What an answer or error tells of another company that the caller did not say first."""
    if isinstance(answer, psycopg.Error):
        diag = answer.diag
        text = " ".join(
            str(x) for x in (diag.message_primary, diag.message_detail, diag.message_hint)
        )
    else:
        text = " ".join(answer)
    said = " ".join(str(argument) for argument in arguments)
    words = set(re.findall(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{64}", text))
    return {s for s in secrets if (s in words or (len(s) != 36 and s in text)) and s not in said}


def allowed(spec: Call, held: set[str], person: str) -> bool:
    """Whether a person with these permissions may call a function in the own company."""
    if spec.needs & {"free", "person", "policies"}:
        return True
    if "office" in spec.needs:
        return person in ("administrator", "rival_administrator")
    if "administrator" in spec.needs:
        return "admin:users" in held or person == "administrator"
    return spec.needs <= held


def test_every_function_that_people_may_execute_has_a_good_call(busy: World) -> None:
    operator = busy.operate()
    missing = set(executable(operator)) - set(CALLS)
    assert not missing, f"give these a line in tests/sql/calls.py: {sorted(missing)}"
    gone = set(CALLS) - set(executable(operator))
    assert not gone, f"people may not execute these any more, or they are gone: {sorted(gone)}"
    assert all(spec.why for spec in CALLS.values() if "free" in spec.needs)


def test_a_function_that_takes_a_company_asks_for_a_right_in_it(busy: World) -> None:
    operator = busy.operate()
    for name, names in rows(
        operator,
        "select proname, proargnames from pg_proc "
        "where pronamespace = 'api'::regnamespace and proargnames is not null",
    ):
        if (
            name in CALLS
            and "in_tenant" in names
            and not CALLS[name].needs & {"policies", "person"}
        ):
            assert names[0] == "in_tenant", name
            assert not CALLS[name].needs & {"free", "office"}, name


@pytest.mark.parametrize("person", CAST)
def test_a_person_does_in_the_own_company_what_the_roles_permit(busy: World, person: str) -> None:
    operator = busy.operate()
    held = permissions(busy, operator, person, "kavkasia")
    own = things(busy, "kavkasia")
    connection = busy.connect(person, "kavkasia")
    before = snapshot(operator)
    for name, spec in CALLS.items():
        where = f"{person}, own company: {name}"
        answer = call(connection, name, spec.arguments(busy, own.tenant, own))
        if not allowed(spec, held, person):
            refusal(answer, where)
        elif spec.who is None or person in spec.who:
            success(answer, where)
        else:
            assert isinstance(answer, psycopg.Error), where
            assert str(answer.sqlstate).startswith("GE0"), where
    assert changed(before, snapshot(operator)) == []


@pytest.mark.parametrize("person", CAST)
def test_no_function_opens_another_company(busy: World, person: str) -> None:
    operator = busy.operate()
    other = "rival" if person != "rival_administrator" else "kavkasia"
    own = things(busy, "kavkasia")
    foreign = things(busy, other)
    secrets = telling(busy, operator, other, ())
    if person == "both":
        # The auditor of the other company may read it: practice is the company to try.
        foreign, secrets = replace(own, tenant=busy.tenants["practice"]), set()
    connection = busy.connect(person)
    before = snapshot(operator)
    for chosen, said, content in (
        (foreign.tenant, foreign.tenant, foreign),
        (own.tenant, foreign.tenant, foreign),
        (foreign.tenant, own.tenant, own),
    ):
        connection.execute("select set_config('app.tenant', %s, false)", (str(chosen),))
        # A forged note of having been let in: the definer's functions write it anew.
        connection.execute("select set_config('app.entered', %s, false)", (str(foreign.tenant),))
        for name, spec in CALLS.items():
            arguments = spec.arguments(busy, said, content)
            answer = call(connection, name, arguments)
            where = f"{person}, {chosen} chosen, {said} said: {name}"
            assert not betrays(answer, secrets, arguments), where
            if not spec.needs & {"free", "person", "policies", "office"}:
                refusal(answer, where)
    assert changed(before, snapshot(operator)) == []


BY_ID = {
    "account_card",
    "agree_approval_rules",
    "batch_entries",
    "agree_reopening",
    "ask_reopening",
    "change_period",
    "correct_entry",
    "decide_draft",
    "draft_text",
    "drop_draft",
    "post_drafts",
    "period_obstacles",
    "post_entries",
    "reverse_entry",
    "revoke_exception",
    "withdraw_reopening",
    "entry_faults",
    "line_faults",
    "save_draft",
    "decide_outbox",
    "mend_outbox",
    "settle_outbox",
    "match_rs_document",
    "ask_rs",
}
"""Functions that answer the same for a foreign thing as for one that is missing."""


@pytest.mark.parametrize("person", ["accountant", "chief", "auditor"])
def test_things_of_another_company_are_not_found_in_the_own(busy: World, person: str) -> None:
    operator = busy.operate()
    own, foreign = things(busy, "kavkasia"), things(busy, "rival")
    secrets = telling(busy, operator, "rival", ())
    connection = busy.connect(person, "kavkasia")
    before = snapshot(operator, foreign.tenant)
    unknown = Things(
        tenant=own.tenant,
        company="rival",
        bank=uuid.uuid4(),
        equity=uuid.uuid4(),
        entry=uuid.uuid4(),
        number="ZZ/2025/1",
        draft=uuid.uuid4(),
        draft_reference="d-zzzzzz",
        submitted=uuid.uuid4(),
        period=uuid.uuid4(),
        period_version=1,
        account_version=1,
        batch=uuid.uuid4(),
        template=uuid.uuid4(),
        attachment=uuid.uuid4(),
        invoice=uuid.uuid4(),
        allocation=uuid.uuid4(),
        payment=uuid.uuid4(),
        purchase=uuid.uuid4(),
        vat_return=uuid.uuid4(),
        outbox=uuid.uuid4(),
        sending=uuid.uuid4(),
        rs_document=uuid.uuid4(),
        employee=uuid.uuid4(),
        leaver=uuid.uuid4(),
        payroll_draft=uuid.uuid4(),
        payroll_run=uuid.uuid4(),
        payroll_unpaid=uuid.uuid4(),
        withholding_return=uuid.uuid4(),
    )
    for name, spec in CALLS.items():
        arguments = spec.arguments(busy, own.tenant, foreign)
        answer = call(connection, name, arguments)
        assert not betrays(answer, secrets, arguments), name
        if name in BY_ID:
            missing = call(connection, name, spec.arguments(busy, own.tenant, unknown))
            assert outcome(answer) == outcome(missing), (
                f"{name}: a foreign thing differs from a missing one"
            )
    assert changed(before, snapshot(operator, foreign.tenant)) == []


def outcome(answer: Answer) -> object:
    """An answer without ids, so that two can be compared."""
    if isinstance(answer, psycopg.Error):
        text = f"{answer.sqlstate} {answer.diag.message_primary} {answer.diag.message_hint}"
    else:
        text = " ".join(answer)
    return re.sub(
        r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|d-[a-z2-7]{6}|\d{2}:\d{2}:[\d.]+", "*", text
    )


@pytest.mark.parametrize("person", CAST)
def test_without_a_company_or_second_factor_no_function_gives_anything(
    busy: World, person: str
) -> None:
    operator = busy.operate()
    own = things(busy, "kavkasia")
    secrets = telling(busy, operator, "kavkasia", ())
    connection = busy.connect(person)
    connection.execute("select set_config('app.entered', %s, false)", (str(own.tenant),))
    before = snapshot(operator)
    for situation in ("none", "unverified"):
        if situation == "unverified":
            connection.execute("reset app.session")
            busy.choose(connection, "kavkasia")
        for name, spec in CALLS.items():
            arguments = spec.arguments(busy, own.tenant, own)
            answer = call(connection, name, arguments)
            where = f"{person}, {situation}: {name}"
            if situation == "unverified" or not spec.needs & {"person", "office"}:
                assert not betrays(answer, secrets, arguments), where
            if not spec.needs & {"free", "person", "policies", "office"}:
                refusal(answer, where)
            elif situation == "unverified" and "free" not in spec.needs:
                if spec.refuses_unverified:
                    refusal(answer, where)
                elif "policies" not in spec.needs:
                    assert answer in ([], ["None"]), where
    assert changed(before, snapshot(operator)) == []


def test_functions_that_policies_filter_tell_a_foreign_company_from_none(busy: World) -> None:
    own, foreign = things(busy, "kavkasia"), things(busy, "rival")
    connection = busy.connect("chief")
    for chosen in (own.tenant, foreign.tenant):
        connection.execute("select set_config('app.tenant', %s, false)", (str(chosen),))
        for name, spec in CALLS.items():
            if "policies" in spec.needs:
                met = call(connection, name, spec.arguments(busy, foreign.tenant, foreign))
                missing = call(connection, name, spec.arguments(busy, uuid.uuid4(), foreign))
                assert outcome(met) == outcome(missing), name


SOMETHING = {
    "uuid": "'00000000-0000-0000-0000-000000000001'",
    "text": "'x'",
    "bytea": r"'\x00'",
    "integer": "1",
    "bigint": "1",
    "jsonb": "'{}'",
    "boolean": "true",
    "date": "'2025-01-01'",
    "numeric": "1",
    "oid": "1",
    "timestamp with time zone": "'2025-01-01'",
    "uuid[]": "'{}'",
    "text[]": "'{}'",
    "integer[]": "'{}'",
    "timestamp with time zone[]": "'{}'",
}


@pytest.mark.parametrize("person", CAST)
def test_an_inner_function_is_closed_to_everybody(busy: World, person: str) -> None:
    operator = busy.operate()
    inner = rows(
        operator,
        """select p.proname, array(select format_type(t, null)
                  from unnest(p.proargtypes) with ordinality as a (t, o) order by o),
                  p.prorettype::regtype::text
             from pg_proc as p where p.pronamespace = 'api'::regnamespace
              and not has_function_privilege('app_user', p.oid, 'execute')""",
    )
    assert len(inner) > 20
    connection = busy.connect(person, "kavkasia")
    for name, types, gives in inner:
        # No nulls: a strict function of nulls is folded away before PostgreSQL asks for the right.
        error = fault(
            connection, f"select api.{name}({', '.join(SOMETHING[kind] for kind in types)})"
        )
        # Trigger functions cannot be called as functions by anybody.
        wanted = (*DENIED, "0A000") if gives in ("trigger", "event_trigger") else DENIED
        assert error is not None, f"{person}: {name}"
        assert error.sqlstate in wanted, f"{person}: {name} gave {error}"


def test_every_write_leaves_an_event_in_a_chain(operator: Operator, busy_template: World) -> None:
    with operator.connect(busy_template.database) as behind:
        logins = rows(behind, LOGINS)
        writing = [name for name, volatility in executable(behind).items() if volatility == "v"]
    silent = set()
    for name in writing:
        for world in _copy(operator, busy_template):
            if not event_left(world, name):
                silent.add(name)
        mend_logins(operator, logins)
    assert silent - {"fail"} == set(LEAVES_NO_EVENT)


def event_left(world: World, name: str) -> bool:
    """Whether a good call by one who may adds an event to the company's or the office's chain."""
    spec, own = CALLS[name], things(world, "kavkasia")
    behind = world.operate()
    many = "select (select count(*) from audit.events) + (select count(*) from audit.office_events)"
    before = one(behind, many)
    for person in spec.who or ("administrator", "chief", "accountant", "payroll"):
        if allowed(spec, permissions(world, behind, person, "kavkasia"), person):
            places = ", ".join(["%s"] * len(spec.arguments(world, own.tenant, own)))
            error = fault(
                world.connect(person, "kavkasia"),
                f"select api.{name}({places})",
                *spec.arguments(world, own.tenant, own),
            )
            assert error is None or spec.who == (), f"{name} by {person}: {error}"
            return bool(one(behind, many) > before)
    raise AssertionError(f"nobody of the cast may call {name}")
