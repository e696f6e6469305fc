"""Books that answer what the timesheet asks, from memory: three people in March 2026."""

import json

from app.core.errors import Conflict
from tests.ui.fakes import number
from tests.ui.ledger_fakes import LedgerBooks
from tests.ui.pay_paper_fakes import NAMES, employee, run_row

PEOPLE = {**NAMES, 3: ("Davit", "Lomidze")}


def person(place, **terms):
    """An employee; the third works from the 16th and four hours a day."""
    if place == 3:
        terms = {"from_day": "2026-03-16", "day_hours": "4.00", **terms}
    made = employee(place if place in NAMES else 1)
    first, last = PEOPLE[place]
    made |= {"id": str(number(500 + place)), "code": f"W{place}", "first_name": first,
             "last_name": last}  # fmt: skip
    made["terms"] = [made["terms"][0] | terms]
    return made


class TimeBooks(LedgerBooks):
    """Keeps timesheets as the database does: with versions, and refused to who saw another."""

    def __post_init__(self):
        self.people = [person(place) for place in PEOPLE]
        self.kept = {}
        """Marks and version by employee and month, as texts."""
        self.runs: list[object] = []
        super().__post_init__()
        self.answers |= {
            "read_employees": lambda _: self.people,
            "read_timesheets": self._sheets,
            "save_timesheets": self._save,
            "payroll_runs": lambda _: self.runs,
        }

    def keep(self, place, marks, month="2026-03-01"):
        """What a colleague keeps."""
        key = str(number(500 + place)), month
        version = self.kept[key]["version"] + 1 if key in self.kept else 1
        self.kept[key] = {
            "employee_id": key[0], "month": month, "marks": list(marks), "items": [],
            "version": version,
        }  # fmt: skip

    def marks(self, place, month="2026-03-01"):
        return self.kept[str(number(500 + place)), month]["marks"]

    def post_pay(self):
        self.runs = [run_row(number(801), "PR/2026/1", "Pay of March")]

    def _sheets(self, asked):
        first, last = asked["first"].isoformat(), asked["last"].isoformat()
        return [json.loads(json.dumps(one)) for one in self.kept.values()
                if first <= one["month"] <= last]  # fmt: skip

    def _save(self, asked):
        month = asked["month"].isoformat()
        for sheet in asked["sheets"]:
            held = self.kept.get((str(sheet["employee_id"]), month), {"version": None})
            if held["version"] != sheet["version"]:
                raise Conflict("changed.meanwhile", "Changed meanwhile.")
        answer = []
        for sheet in asked["sheets"]:
            key = str(sheet["employee_id"]), month
            version = (sheet["version"] or 0) + 1
            self.kept[key] = {
                "employee_id": key[0], "month": month, "marks": list(sheet["marks"]),
                "items": list(sheet["items"]), "version": version,
            }  # fmt: skip
            answer.append({"employee_id": key[0], "version": version})
        return answer


def time_books():
    return TimeBooks()


__all__ = ["PEOPLE", "TimeBooks", "person", "time_books"]
