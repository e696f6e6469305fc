"""The word beside a number takes the form of the reader's language."""

from decimal import Decimal

import pytest

from app.core.plurals import FORMS, chosen, form_beside

RUSSIAN = ("проводка", "проводки", "проводок")
ENGLISH = ("entry", "entries")


@pytest.mark.parametrize(
    ("number", "form"),
    [
        (1, "проводка"),
        (21, "проводка"),
        (101, "проводка"),
        (2, "проводки"),
        (4, "проводки"),
        (22, "проводки"),
        (0, "проводок"),
        (5, "проводок"),
        (11, "проводок"),
        (12, "проводок"),
        (14, "проводок"),
        (111, "проводок"),
        (-1, "проводка"),
        (Decimal("3.00"), "проводки"),
    ],
)
def test_russian_has_a_form_for_one_for_few_and_for_many(number, form):
    assert chosen(RUSSIAN, "ru", number) == form


@pytest.mark.parametrize(("number", "form"), [(1, "entry"), (0, "entries"), (2, "entries")])
def test_english_has_two_forms(number, form):
    assert chosen(ENGLISH, "en", number) == form


def test_georgian_has_one_and_a_language_that_nobody_taught_too():
    assert [form_beside("ka", number) for number in (0, 1, 2, 11)] == [0, 0, 0, 0]
    assert form_beside("fr", 5) == 0
    assert FORMS["ka"] == 1


@pytest.mark.parametrize("number", [Decimal("1.5"), "1", None])
def test_a_part_of_one_and_what_is_no_number_has_the_last_form(number):
    assert chosen(RUSSIAN, "ru", number) == "проводок"


def test_a_word_with_fewer_forms_has_its_last_for_the_rest():
    assert chosen(("проводка", "проводок"), "ru", 3) == "проводок"
