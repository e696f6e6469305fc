"""What the screen of a run asks: an item of the month, a day, a month, a reason."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from app.core.books import Books
from app.core.changes import Changed
from app.core.dates import Period, month_of, parse_month
from app.core.formats import LANGUAGES
from app.core.ids import new_id
from app.core.texts import Texts
from app.payroll import service as payroll
from app.payroll.records import MonthItem, RunLine, Timesheet
from ui.kit.asking import Question, Reply
from ui.kit.choice_field import Option

if TYPE_CHECKING:
    from ui.payroll.run import PayRun

REASON_MIN = 3
_MONTHS_BACK = 24
_COUNTED = "SALARY"
