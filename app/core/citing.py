"""Names of acts and articles in the language of the reader; which edition was read stays behind."""

from __future__ import annotations

import re
from collections.abc import Mapping

from app.core.errors import QT_TRANSLATE_NOOP
from app.core.texts import Texts

_ACTS: Mapping[str, str] = {
    one: one
    for one in (
        QT_TRANSLATE_NOOP("app", "Tax Code of Georgia, No. 3591, 17.09.2010"),
        QT_TRANSLATE_NOOP("app", "Tax Code of Georgia"),
        QT_TRANSLATE_NOOP("app", "Order 996 of the Minister of Finance of 31.12.2010"),
        QT_TRANSLATE_NOOP("app", "Law of Georgia on Funded Pension, No. 3303, 21.07.2018"),
        QT_TRANSLATE_NOOP("app", "Labour Code of Georgia"),
        QT_TRANSLATE_NOOP("app", "Decree of the Government of Georgia"),
    )
}
_SAID: Mapping[str, str] = {
    "art. 67, 164 say nothing of lines": QT_TRANSLATE_NOOP(
        "app",
        "articles 67 and 164 say nothing of lines; tax invoices of RS.ge keep the tax of each line",
    ),
}
"""What is no number of an article, by how it begins."""
_ARTICLE = re.compile(r"(?:art\. )?(\d+(?:\(\d+\))?(?:(?:-|, )\d+(?:\(\d+\))?)*)(?=$|[ ,;:])")


def cite(source: str, texts: Texts) -> str:
    """A source of the law as it is shown to people: act and article, without the edition read."""
    for act, name in _ACTS.items():
        if not source.startswith(act):
            continue
        rest = source.removeprefix(act).removeprefix(", ")
        for begins, words in _SAID.items():
            if rest.startswith(begins):
                return f"{texts.say(name)}: {texts.say(words)}"
        article = _ARTICLE.match(rest)
        if article is None:
            return texts.say(name)
        return texts.say(
            QT_TRANSLATE_NOOP("app", "{act}, article {article}"),
            act=texts.say(name),
            article=article[1],
        )
    return source
