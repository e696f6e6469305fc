"""Verbs of templates and recurring entries."""

from __future__ import annotations

import calendar
from collections.abc import Mapping
from datetime import date
from typing import Any
from uuid import UUID

from app.core.books import Books
from app.core.changes import Changed, Topic
from app.core.errors import NotFound
from app.core.ids import new_id
from app.core.messages import MESSAGES
from app.ledger import queries
from app.ledger.records import EntryId, Occurrence, Recurrence, Template, TemplateId, Use

_DRAFTED = Topic.JOURNAL | Topic.EVENTS


def templates(books: Books) -> tuple[Template, ...]:
    """The templates in use, by name."""
    with books.read() as tx:
        return queries.templates(tx, books.tenant)


def template_by_name(books: Books, name: str) -> Template:
    """A template in use by its name.

    Raises: NotFound "template.not_found".
    """
    for template in templates(books):
        if template.name == name:
            return template
    raise NotFound("template.not_found", MESSAGES["template.not_found"], name=name)


def template_of_entry(
    found: Mapping[str, Any], name: str, recurrence: Recurrence | None = None
) -> Template:
    """A new template with the lines of an entry or draft as `entry` shows it; made by hand."""
    return Template(
        id=TemplateId(new_id()),
        name=name,
        kind="manual",
        series=str(found["series"]),
        text=str(found["text"]),
        recurrence=recurrence,
        version=None,
        from_entry=EntryId(UUID(str(found["id"]))),
    )


def first_day(every: str, month_day: int, after: date) -> Recurrence:
    """The recurrence whose first day is the next such day of the month from a day on.

    Units: month_day 31 is the last day of the month.
    """
    month = after.replace(day=1)
    while True:
        last = calendar.monthrange(month.year, month.month)[1]
        day = month.replace(day=min(month_day, last))
        if day >= after:
            return Recurrence(every=every, month_day=month_day, next_day=day)
        month = date(month.year + month.month // 12, month.month % 12 + 1, 1)


def save_template(books: Books, request: UUID, template: Template) -> Changed[dict[str, Any]]:
    """Keep a template: a new one without version, a changed one with the version it was seen with.

    Raises: Refused with every fault; Conflict when someone changed it meanwhile.
    """
    with books.write() as tx:
        answer = queries.save_template(tx, books.tenant, request, template)
    return Changed(value=answer, topics=_DRAFTED)


def drop_template(books: Books, request: UUID, template: Template) -> Changed[dict[str, Any]]:
    """Take a template out of use; the drafts it made stay.

    Raises: Conflict when someone changed it meanwhile.
    """
    with books.write() as tx:
        answer = queries.drop_template(tx, books.tenant, request, template)
    return Changed(value=answer, topics=_DRAFTED)


def use_template(books: Books, request: UUID, template: Template, use: Use) -> Changed[Occurrence]:
    """Make a draft of a template for a day, its amounts times a factor, its shares of a total.

    Foreign amounts take the rate in force that day. Without a total shares are amounts that lack.

    Raises: Refused "template.factor" or "template.total".
    """
    with books.write() as tx:
        made = queries.use_template(tx, books.tenant, request, template, use)
    return Changed(value=made, topics=_DRAFTED)


def due_templates(books: Books, until: date) -> tuple[Occurrence, ...]:
    """Recurring entries due up to a day and not yet drafted."""
    with books.read() as tx:
        return queries.due_templates(tx, books.tenant, until)


def draft_recurring(books: Books, request: UUID, until: date) -> Changed[tuple[Occurrence, ...]]:
    """Make drafts of all recurring entries due up to a day, each occurrence once and never again.

    Raises: Refused for a day more than a year ahead.
    """
    with books.write() as tx:
        made = queries.draft_recurring(tx, books.tenant, request, until)
    return Changed(value=made, topics=_DRAFTED)
