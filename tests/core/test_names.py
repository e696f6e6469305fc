"""Codes are met as words: every role, right and dimension that the program uses has its name."""

import re
from pathlib import Path

import pytest

from app.core.messages import MESSAGES
from app.core.names import ACCOUNT_ROLES, DIMENSION_NAMES, PERMISSIONS, role_title
from app.core.readable import readable
from app.core.texts import Texts
from app.ledger import service as ledger
from app.ledger.records import DIMENSIONS

CODE = Path(__file__).parents[2] / "migrations" / "code"


def in_functions(pattern: str) -> set[str]:
    """What stands at the place of the group in the functions of the database."""
    return {
        found
        for path in sorted(CODE.rglob("*.sql"))
        for found in re.findall(pattern, path.read_text("utf-8"))
    }


def test_every_role_of_the_template_and_of_the_functions_has_a_name():
    used = in_functions(r"role_account\(in_tenant, '([a-z_.]+)'\)")
    assert {"fx.gain", "result.current"} <= used
    assert used | set(ledger.georgian_account_roles()) <= set(ACCOUNT_ROLES)


def test_no_two_roles_have_one_name():
    titles = [role.title for role in ACCOUNT_ROLES.values()]
    assert len(set(titles)) == len(titles)


def test_every_right_that_a_function_asks_for_has_a_name():
    asked = in_functions(r"api\.(?:need|writer)\(in_tenant, '([a-z:]+)'\)")
    assert len(asked) >= 9
    assert asked - {"chain"} <= set(PERMISSIONS)


def test_every_dimension_has_a_name():
    assert {name.removesuffix("_id") for name in DIMENSIONS} <= set(DIMENSION_NAMES)


@pytest.mark.parametrize(
    ("code", "given", "said"),
    [
        (
            "permission.missing",
            {"permission": "transactions:approve"},
            (
                "You do not have the right for this here: approve entries. "
                "Ask the administrator of the company."
            ),
        ),
        (
            "line.dimension_missing",
            {"account": "1410", "dimensions": "party, contract"},
            "Account 1410 asks for: Party, Contract. Fill it in.",
        ),
        (
            "account_role.unbound",
            {"role": "fx.gain"},
            "The company has no account for “Gain of revaluation”. Bind one to it first.",
        ),
        (
            "entry.kind_by_hand",
            {"kind": "year_close"},
            "An entry of the kind “Closing of the year” is made by the program alone, not by hand.",
        ),
        (
            "entry.kind_unknown",
            {"kind": "barter"},
            "There is no kind of entry “barter”. An entry by hand is “manual”.",
        ),
    ],
)
def test_a_refusal_names_what_it_is_about_in_words(code, given, said):
    assert Texts("en").say(MESSAGES[code], **readable(given)) == said


def test_a_role_of_a_companys_own_stands_as_it_is_written():
    assert role_title("barter.clearing") == "barter.clearing"


def test_months_in_a_refusal_are_named_in_the_language_of_the_reader():
    given = readable({"months": "2025-01, 2025-03"})
    text = MESSAGES["period.earlier_open"]
    assert "Январь 2025, Март 2025" in Texts("ru").say(text, **given)
    assert "January 2025, March 2025" in Texts("en").say(text, **given)
