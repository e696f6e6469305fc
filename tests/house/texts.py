"""Reads out of the sources and the .ts files what the reader will be told, and in which words."""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from xml.etree import ElementTree

from tests.house.tree import Source, call_name

LANGUAGES = ("ka", "en", "ru")
_GAP = re.compile(r"\{\w+\}|%n|%L?\d")


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """One text marked for translation: its context, and its English words."""

    context: str
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Translation:
    """What a .ts file says for one text; unfinished ones are not shown to anybody."""

    text: Text
    forms: tuple[str, ...]
    finished: bool


@cache
def marked(source: Source) -> tuple[Text, ...]:
    """Every text that lupdate finds in a Python file."""
    return tuple(_marked_in(source.tree(), ""))


def _marked_in(node: ast.AST, context: str) -> Iterator[Text]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Call):
            words = [word(argument) for argument in child.args[:2]]
            name = call_name(child)
            if name == "tr" and words and words[0] is not None:
                yield Text(context=context, words=words[0])
            elif name in {"QT_TRANSLATE_NOOP", "translate"} and len(words) == 2 and all(words):
                yield Text(context=str(words[0]), words=str(words[1]))
        inner = child.name if isinstance(child, ast.ClassDef) else context
        yield from _marked_in(child, inner)


def word(node: ast.AST) -> str | None:
    """The words of a plain literal; None for anything that is put together at run time."""
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def translations(text: str) -> tuple[Translation, ...]:
    """What one .ts file says."""
    return tuple(
        _translation(context.findtext("name") or "", message)
        for context in ElementTree.fromstring(text).iter("context")
        for message in context.iter("message")
    )


def _translation(context: str, message: ElementTree.Element) -> Translation:
    said = message.find("translation")
    assert said is not None
    forms = [form.text or "" for form in said.iter("numerusform")] or [said.text or ""]
    return Translation(
        text=Text(context=context, words=message.findtext("source") or ""),
        forms=tuple(forms),
        finished=said.get("type") is None and all(forms),
    )


def gaps(words: str) -> set[str]:
    """The places of a text where something is put in."""
    return set(_GAP.findall(words))


def translation_faults(language: str, said: str, texts: set[Text]) -> Iterator[str]:
    """Where a .ts file and the sources differ, and what is not ready to be read."""
    file = f"translations/{language}.ts"
    known = {one.text: one for one in translations(said)}
    order = sorted(texts, key=lambda one: (one.context, one.words))
    yield from (f"{file}: not there: {text}" for text in order if text not in known)
    for text, one in known.items():
        if text not in texts:
            yield f"{file}: said nowhere: {text}"
        elif not one.finished:
            yield f"{file}: not translated: {text}"
        elif any(gaps(form) - {"%n"} != gaps(text.words) - {"%n"} for form in one.forms):
            yield f"{file}: other gaps than the source: {text}"
