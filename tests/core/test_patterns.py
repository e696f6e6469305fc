"""Patterns over plainly spelt texts find what the index of words finds."""

from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.patterns import matcher, pattern, patterns, spelt
from app.core.search import find
from tests.core.test_search import EXAMPLES, INFORMAL, OFFICIAL, THINGS, Thing, georgian, word


def test_what_an_index_finds_by_names_a_pattern_finds_too():
    for typed, codes in EXAMPLES:
        if any(sign.isdecimal() for sign in typed) or len(typed) < 4:
            continue
        fitting = [
            thing.code
            for thing in THINGS
            if all(matcher(one)(" ".join(thing.names.values())) for one in typed.split())
        ]
        assert set(codes.split()) <= set(fitting), typed


@given(st.lists(word, min_size=1, max_size=4), st.data())
@settings(deadline=None)
def test_any_beginning_of_any_word_fits(names, data):
    chosen = data.draw(st.sampled_from(names))
    part = chosen[: data.draw(st.integers(1, len(chosen)))]
    thing = Thing("1", {"ka": " ".join(names)})
    assert find(part, (thing,)) == (thing,)
    assert matcher(part)(" ".join(names))


@given(georgian)
@settings(deadline=None)
def test_georgian_is_fitted_by_its_transliterations(name):
    for spelling in (OFFICIAL, INFORMAL):
        assert matcher("".join(spelling[letter] for letter in name))(name)


def test_a_pattern_is_made_of_signs_that_python_and_postgresql_read_alike():
    for typed in ("a.b*c", "x|y", "(kav", "[1]", "50%", "a\\b"):
        assert not set(pattern(typed)) & set(".[]{}^$\\"), typed


def test_signs_alone_are_no_pattern():
    assert pattern("„“") == ""
    assert patterns("— kavkasia —") == (pattern("kavkasia"),)


def test_a_text_is_spelt_plainly():
    assert spelt("შპს „კავკასია“, 5 ООО Щука") == "shps kavkasia 5 o shchuka"
