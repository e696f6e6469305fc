"""The six errors: what they carry, and that they survive the way through a worker process."""

import pickle

import pytest

from app.core.errors import (
    QT_TRANSLATE_NOOP,
    Bug,
    Conflict,
    Denied,
    Fault,
    Listed,
    NotFound,
    Problem,
    Refused,
    Unavailable,
    fill,
    refuse_any,
)


@pytest.mark.parametrize("kind", [Refused, Conflict, NotFound, Denied, Unavailable, Bug])
def test_each_of_the_six_is_a_fault_with_code_text_and_gaps(kind):
    fault = kind("a.b", "Account {code} of {text}", code="1210", text="bank")
    assert isinstance(fault, Fault)
    assert (fault.code, fault.args_) == ("a.b", {"code": "1210", "text": "bank"})
    assert str(fault) == "Account 1210 of bank"


def test_a_fault_comes_whole_through_a_worker_process():
    problem = Problem(code="a", text="{n}", args={"n": 1}, row=2, column="debit", value="x")
    fault = Refused("a.b", "There are {n}", (problem,), n=3)
    again = pickle.loads(pickle.dumps(fault))
    assert type(again) is Refused
    assert (again.code, again.text, again.args_) == ("a.b", "There are {n}", {"n": 3})
    assert again.problems == (problem,)


def test_a_gap_without_argument_stays_visible_and_never_fails():
    assert fill("{a} {b} {0!r} {", {"a": "{b}"}) == "{b} {b} {0!r} {"
    assert fill("{a.__class__}", {"a": 1}) == "{a.__class__}"


def test_problems_are_refused_all_at_once():
    first = Problem(code="x", text="{n} wrong", args={"n": 2}, row=1)
    second = Problem(code="y", text="also")
    with pytest.raises(Refused, match="2 wrong") as refused:
        refuse_any([first, second])
    assert refused.value.code == "x"
    assert refused.value.problems == (first, second)
    assert [str(problem) for problem in refused.value.problems] == ["2 wrong", "also"]


def test_nothing_is_refused_when_there_is_no_problem():
    refuse_any(())


def test_texts_are_marked_in_one_context_only():
    assert QT_TRANSLATE_NOOP("app", "text") == "text"
    with pytest.raises(AssertionError):
        QT_TRANSLATE_NOOP("Window", "text")


def test_values_that_fill_one_gap_are_told_one_after_the_other():
    assert fill("Months: {months}.", {"months": Listed((3, "4"))}) == "Months: 3, 4."
    assert str(Listed(("1210", 2))) == "1210, 2"
