"""A source of the law as people see it: act and article, in their language."""

import pytest

from app.core.citing import cite
from app.core.texts import Texts


@pytest.mark.parametrize(
    ("source", "shown"),
    [
        (
            "Tax Code of Georgia, No. 3591, 17.09.2010, art. 166, read in the edition of 2026",
            "Tax Code of Georgia, No. 3591, 17.09.2010, article 166",
        ),
        ("Tax Code of Georgia, 67-68", "Tax Code of Georgia, article 67-68"),
        ("Tax Code of Georgia, 132(1), 154; note", "Tax Code of Georgia, article 132(1), 154"),
        ("Labour Code of Georgia", "Labour Code of Georgia"),
        ("Labour Code of Georgia, chapter IV", "Labour Code of Georgia"),
        ("The company's own choice", "The company's own choice"),
    ],
)
def test_the_edition_that_was_read_stays_behind(source, shown):
    assert cite(source, Texts("en")) == shown


def test_a_silence_of_the_law_is_said_in_words():
    found = cite("Tax Code of Georgia, art. 67, 164 say nothing of lines; see RS.ge", Texts("en"))
    assert found.startswith("Tax Code of Georgia: articles 67 and 164 say nothing of lines")


def test_acts_have_names_in_georgian_and_russian():
    source = "Labour Code of Georgia, art. 17"
    shown = {cite(source, Texts(language)) for language in ("ka", "ru", "en")}
    assert len(shown) == 3
    assert all("17" in one for one in shown)
