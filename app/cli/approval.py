"""davtari approval: from which amounts a second person is needed."""

from __future__ import annotations

import argparse
from collections.abc import Iterable
from uuid import UUID

from app.cli.arguments import Adder
from app.cli.context import Context
from app.cli.output import Answer
from app.core.errors import QT_TRANSLATE_NOOP, Refused
from app.core.formats import parse_amount
from app.core.ids import new_id
from app.core.texts import Texts
from app.ledger import service as ledger
from app.ledger.records import ApprovalRule

_STATES = {
    "set": QT_TRANSLATE_NOOP("app", "The approval rules hold from now on."),
    "asked": QT_TRANSLATE_NOOP(
        "app", "Asked for. The rules hold when another person who administers the company agrees."
    ),
}


def add(commands: Adder) -> None:
    """Add the group."""
    group = commands.group("approval", "from which amounts a second person is needed")
    group.command("list", _list, "the rules that hold, and those asked for")
    fresh = group.command("set", _set, "replace the rules; none at all is a choice too")
    fresh.add_argument(
        "rules",
        nargs="*",
        metavar="KIND=GEL",
        help="any=5000, payment=1000, receipt=..., reversal=0, ...",
    )
    agree = group.command("agree", _agree, "agree to rules that another administrator asked for")
    agree.add_argument("change", type=UUID, metavar="ID")


def _list(context: Context, given: argparse.Namespace) -> Answer:
    policy = ledger.approval_policy(context.books())
    texts = Texts(given.lang)
    lines = list(_lines(policy.rules, texts))
    if not lines:
        lines = [texts.say(QT_TRANSLATE_NOOP("app", "No entry needs a second person."))]
    for change, rules in policy.asked:
        lines.append(texts.say(QT_TRANSLATE_NOOP("app", "Asked for, {id}:"), id=str(change)))
        lines.extend(_lines(rules, texts))
    return Answer(
        document={
            "rules": [_document(rule) for rule in policy.rules],
            "asked": [
                {"id": change, "rules": [_document(rule) for rule in rules]}
                for change, rules in policy.asked
            ],
        },
        lines=tuple(lines),
    )


def _set(context: Context, given: argparse.Namespace) -> Answer:
    rules = tuple(_rule(word) for word in given.rules)
    state = ledger.change_approval_policy(context.books(), new_id(), rules).value
    return Answer(document={"state": state}, lines=(Texts(given.lang).say(_STATES[state]),))


def _agree(context: Context, given: argparse.Namespace) -> Answer:
    state = ledger.agree_approval_policy(context.books(), new_id(), given.change).value
    return Answer(document={"state": state}, lines=(Texts(given.lang).say(_STATES[state]),))


def _rule(word: str) -> ApprovalRule:
    kind, sign, amount = word.partition("=")
    if not sign:
        raise Refused(
            "usage",
            QT_TRANSLATE_NOOP("app", "“{word}” is no rule. Write a kind and an amount: any=5000."),
            word=word,
        )
    return ApprovalRule(kind="*" if kind == "any" else kind, from_amount=parse_amount(amount))


def _document(rule: ApprovalRule) -> dict[str, object]:
    return {"kind": rule.kind, "from_amount": rule.from_amount}


def _lines(rules: Iterable[ApprovalRule], texts: Texts) -> Iterable[str]:
    for rule in rules:
        kind = "any" if rule.kind == "*" else rule.kind
        yield f"{kind:<12} {texts.formats.amount(rule.from_amount):>16}"
