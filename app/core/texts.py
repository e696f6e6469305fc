"""The program's texts in the reader's language, without Qt: so the command line speaks too.

Reads the same `translations/<language>.ts` from which the screens are fed.
"""

from functools import cache
from importlib.resources import files
from xml.etree import ElementTree

from app.core.errors import QT_TRANSLATE_NOOP, Fault, Listed, Problem, Refused, Words, fill
from app.core.formats import LANGUAGES, Formats

CONTEXT = "app"


class Texts:
    """Says the English texts of the source in one language.

    Raises: Refused "texts.language_unknown".
    """

    def __init__(self, language: str) -> None:
        if language not in LANGUAGES:
            text = QT_TRANSLATE_NOOP(
                "app", "The program does not speak “{language}”. Choose one of: {languages}."
            )
            raise Refused(
                "texts.language_unknown", text, language=language, languages=", ".join(LANGUAGES)
            )
        self.language = language
        self.formats = Formats(language)
        self._translations = _read(language)

    def say(self, source: str, /, **args: object) -> str:
        """The text in this language with its gaps filled; in English where it is untranslated."""
        return self.put(self._translations.get(source, source), **args)

    def put(self, said: str, /, **args: object) -> str:
        """A text that is in this language already, with its gaps filled."""
        return fill(said, args, self._say_value, self.language)

    def fault(self, fault: Fault | Problem) -> str:
        """What an error or a problem tells its reader."""
        args = fault.args_ if isinstance(fault, Fault) else fault.args
        return self.put(self._translations.get(fault.text, fault.text), **args)

    def _say_value(self, value: object) -> str:
        if isinstance(value, Words):
            return ", ".join(self.say(word) for word in value)
        if isinstance(value, Listed):
            return ", ".join(self.formats.value(one) for one in value)
        return self.formats.value(value)


@cache
def _read(language: str) -> dict[str, str]:
    found: dict[str, str] = {}
    path = files("translations") / f"{language}.ts"
    if not path.is_file():
        return found
    # Our own file, delivered with the program: no defence against hostile XML is needed.
    root = ElementTree.fromstring(path.read_bytes())
    for context in root.iter("context"):
        if context.findtext("name") != CONTEXT:
            continue
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type") in ("vanished", "obsolete"):
                continue
            source, text = message.findtext("source"), translation.text
            if source and text:
                found[source] = text
    return found


@cache
def in_all_languages(said: str) -> tuple[str, ...]:
    """A text of the program as it is said in every language, whichever of them is given."""
    found = [said]
    for language in LANGUAGES:
        table = _read(language)
        sources = [source for source, text in table.items() if said in (source, text)]
        for source in sources:
            found += [source, *(_read(other).get(source, source) for other in LANGUAGES)]
    return tuple(dict.fromkeys(found))
