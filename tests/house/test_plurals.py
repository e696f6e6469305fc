"""A word beside a number follows it: 1 entry, 2 entries; 1 строка, 2 строки, 5 строк."""

import re
from collections.abc import Iterator

import pytest

from app.core.plurals import FORMS
from tests.house.texts import LANGUAGES, marked, translations
from tests.house.tree import ROOT, python, told

# A word beside a number; letters of any script.
_COUNTED = re.compile(r"\{(\w+)\} ([^\W\d_]+)")
_FORMS = re.compile(r"\{(\w+):([^{}]*)\}")
# What counts, by the names that gaps of counts carry; and what stands beside a number unbent.
COUNTS = {
    *("count", "rows", "lines", "entries", "drafts", "left", "missed", "events", "accounts"),
    *("digits", "signs", "pages", "files", "bytes", "bytes_max", "length_min", "length_max"),
    *("seconds", "minutes", "hours", "days", "months", "times", "tries", "mb"),
}
UNBENT = {"of", "will", "more", "MB", "МБ", "min", "мин", "мес", "GEL", "лари", "из", "refused"}


def plural_faults(language: str, words: str) -> Iterator[str]:
    """Where a word beside a number does not follow it: “1 entries”, “5 строка”."""
    for name, word in _COUNTED.findall(words):
        if name in COUNTS and word not in UNBENT and FORMS[language] > 1:
            yield f"“{{{name}}} {word}” does not follow the number; {{{name}:one|many}}: {words}"
    for name, said in _FORMS.findall(words):
        if len(said.split("|")) != FORMS[language]:
            yield f"“{said}” has not {FORMS[language]} forms: {words}"
        if f"{{{name}}}" not in words:
            yield f"the number {{{name}}} itself is not said: {words}"


def test_every_word_beside_a_number_follows_it_in_english():
    texts = {text.words for file in python("app", "ui") for text in marked(file)}
    assert not told(fault for words in sorted(texts) for fault in plural_faults("en", words))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_beside_a_number_follows_it_in_a_translation(language):
    said = (ROOT / "translations" / f"{language}.ts").read_text(encoding="utf-8")
    faults = (
        fault
        for one in translations(said)
        for form in one.forms
        for fault in plural_faults(language, form)
    )
    assert not told(faults)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "{count} entries are posted."),
        ("en", "{count:entry|entries} are posted."),
        ("en", "{count} {count:entries} are posted."),
        ("ru", "{count} проводок проведено."),
        ("ru", "{count} {count:проводка|проводки} проведено."),
        ("ka", "{count} {count:გატარება|გატარებები} გატარდა."),
    ],
)
def test_a_word_that_does_not_follow_its_number_is_noticed(language, words):
    assert told(plural_faults(language, words))


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "Entries: {count}."),
        ("en", "{count} {count:entry is|entries are} posted."),
        ("en", "Entry {number} is posted; {file} is larger than {mb} MB."),
        ("ru", "Проводок: {count}."),
        ("ru", "{count} {count:проводка|проводки|проводок}."),
        ("ka", "{count} გატარება."),
    ],
)
def test_a_word_that_follows_its_number_is_let_through(language, words):
    assert not told(plural_faults(language, words))
