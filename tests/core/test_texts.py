"""The program speaks three languages without Qt."""

import re
from datetime import date
from decimal import Decimal
from importlib.resources import files
from pathlib import Path
from xml.etree import ElementTree

import pytest

from app.core import texts as module
from app.core.errors import Problem, Refused
from app.core.formats import LANGUAGES
from app.core.texts import Texts, in_all_languages

PAGE = "Page {page} of {pages}"


def test_a_text_is_said_in_each_language():
    said = [Texts(language).say(PAGE, page=1, pages=3) for language in ("ka", "en", "ru")]
    assert said == ["გვერდი 1 / 3", "Page 1 of 3", "Страница 1 из 3"]


def test_gaps_are_written_as_the_language_writes_them():
    assert Texts("ru").say("as of {day}", day=date(2026, 3, 5)) == "по состоянию на 05.03.2026"
    assert Texts("ka").say("{sum}", sum=Decimal("1180.50")) == "1\u00a0180,50"


def test_an_untranslated_text_stays_english():
    assert Texts("ka").say("No such text {n}", n=1) == "No such text 1"


def test_errors_and_problems_are_said_too():
    text = "There is no table of rates named “{tax}”."
    assert Texts("ru").fault(Refused("a", text, tax="x")) == "Таблицы ставок «x» нет."
    problem = Problem(code="a", text=text, args={"tax": "x"})
    assert Texts("en").fault(problem) == "There is no table of rates named “x”."


def test_an_unknown_language_is_refused():
    with pytest.raises(Refused) as refused:
        Texts("de")
    assert refused.value.code == "texts.language_unknown"


def test_only_living_texts_of_the_program_are_read(tmp_path: Path, monkeypatch):
    (tmp_path / "ka.ts").write_text(
        """<TS><context><name>Window</name><message><source>A</source>
        <translation>no</translation></message></context><context><name>app</name>
        <message><source>A</source><translation>ა</translation></message>
        <message><source>B</source><translation type="vanished">no</translation></message>
        <message><source>C</source><translation type="unfinished"></translation></message>
        <message><source>D</source></message></context></TS>""",
        encoding="utf-8",
    )
    monkeypatch.setattr(module, "files", lambda _: tmp_path)
    assert module._read.__wrapped__("ka") == {"A": "ა"}
    assert module._read.__wrapped__("ru") == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_translation_has_the_gaps_of_its_source(language):
    root = ElementTree.fromstring((files("translations") / f"{language}.ts").read_bytes())
    gaps = re.compile(r"\{(\w+)\}")
    for message in root.iter("message"):
        source = message.findtext("source", "")
        translation = message.findtext("translation")
        if translation:
            assert sorted(gaps.findall(translation)) == sorted(gaps.findall(source)), source


def test_a_text_is_known_in_every_language_whichever_is_given() -> None:
    georgian = Texts("ka").say("Account")
    assert georgian != "Account"
    for said in ("Account", georgian):
        assert {"Account", georgian, Texts("ru").say("Account")} <= set(in_all_languages(said))
    assert in_all_languages("no text of the program") == ("no text of the program",)
