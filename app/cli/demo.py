"""davtari demo: the company to look around in, made and made anew."""

from __future__ import annotations

import argparse
from collections.abc import Callable

from app.cli.arguments import Adder
from app.cli.context import Context
from app.cli.output import Answer
from app.core.errors import QT_TRANSLATE_NOOP, Refused
from app.core.texts import Texts
from app.ledger import service as ledger
from app.training import service as training
from app.training.records import Made, Template


def add(commands: Adder) -> None:
    """Add the group."""
    group = commands.group("demo", "make a company of invented entries to look around in")
    group.command("create", _create, "make the demo company: the year 2025 of a trading company")
    group.command("reset", _reset, "take the demo company away and make it anew")


def _create(context: Context, given: argparse.Namespace) -> Answer:
    return _made(context, given, training.create_demo)


def _reset(context: Context, given: argparse.Namespace) -> Answer:
    return _made(context, given, training.reset_demo)


def _made(
    context: Context, given: argparse.Namespace, make: Callable[[training.Office, Template], Made]
) -> Answer:
    if not context.is_own_computer:
        raise Refused(
            "demo.own_computer_only",
            QT_TRANSLATE_NOOP(
                "app", "A demo is made on one's own computer. Leave out --server and try again."
            ),
        )
    template = Template(
        chart=tuple(ledger.georgian_chart()), account_roles=ledger.georgian_account_roles()
    )
    with training.own_office(context.own_computer()) as office:
        made = make(office, template)
    said = Texts(given.lang).say(
        QT_TRANSLATE_NOOP(
            "app",
            "The demo {company} is ready: {entries} {entries:entry|entries} of {lines} "
            "{lines:line|lines}, {drafts} {drafts:draft|drafts} "
            "waiting for approval. In it work {persons}.",
        ),
        company=made.company,
        entries=made.entries,
        lines=made.lines,
        drafts=made.drafts,
        persons=", ".join(made.persons),
    )
    document = {
        "company": made.company,
        "tenant": made.tenant,
        "entries": made.entries,
        "lines": made.lines,
        "persons": list(made.persons),
        "drafts": made.drafts,
    }
    return Answer(document=document, lines=(said,))
