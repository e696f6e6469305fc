"""Documents behind a box of the return, or behind all of them; a row opens its document."""

from __future__ import annotations

from app.core.changes import Topic
from app.core.dates import Period, parse_month
from app.core.errors import QT_TRANSLATE_NOOP, Refused
from app.core.ids import new_id
from app.core.sheet import Sheet
from app.core.texts import Texts
from app.ledger.records import EntryId
from app.vat import reports
from app.vat import service as vat
from app.vat.records import BOX, VatRecord
from ui.kit.acts import Act
from ui.kit.detail import DetailScreen, Found
from ui.kit.jobs import Work
from ui.kit.messages import Message
from ui.kit.workplace import Target, Workplace
from ui.printing.paper import paper_acts
from ui.vat.month import frame_of

SHOWN_MAX = 20_000
"""So many rows are read at once; a month with more is asked for box by box."""
_SENT_BACK = QT_TRANSLATE_NOOP("app", "They wait for their tax invoice again: {count}.")


def records_key(month: Period, box: str = "") -> str:
    """The key of the screen that shows a box of a month."""
    return f"{month.first:%Y-%m}/{box}"


class Records(DetailScreen):
    """The documents of a month: of the box that its key names, else of all boxes."""

    watches = Topic.TAXES | Topic.JOURNAL

    def __init__(self, place: Workplace, target: Target) -> None:
        super().__init__(place, target)
        self.setObjectName("vat.records")
        month, _, self.box = target.key.partition("/")
        self.month = _month(month)
        self.place_acts(*self._acts(), *paper_acts(self))
        self.view.opened.connect(self._open)
        self.come_alive()

    def title(self) -> str:
        """What stands on the tab: the box and its month."""
        texts = Texts(self.place.language)
        said = texts.say(BOX[self.box].title) if self.box in BOX else self.tr("Documents of VAT")
        return f"{said}, {texts.formats.month(self._shown_month().first)}"

    def found(self) -> Work[Found]:
        """The documents, in the order of boxes and tax points."""
        place, month, box = self.place, self._shown_month(), self.box
        title = self.title()

        def ask() -> Found:
            rows = vat.box_records(place.books, month, box or None, rows_max=SHOWN_MAX)
            sheet = reports.documents(frame_of(place, month), "vat-records", title, rows)
            return Found(sheet=sheet, records={reports.record_key(one): one for one in rows})

        return ask

    def detail(self, _key: str) -> Work[Sheet] | None:
        """Nothing stands below: a row opens its document."""
        return None

    def send_back(self) -> None:
        """Let purchases wait for their tax invoice again."""
        chosen = self._chosen()
        books, request = self.place.books, new_id()
        entries = tuple(dict.fromkeys(EntryId(one.entry_id) for one in chosen))
        if entries:
            self.place.jobs.change(
                self,
                lambda: vat.set_period(books, request, entries, None),
                lambda done: self._told(done.value),
                self.refuse,
            )

    def retranslate(self) -> None:
        """Say the words of the screen, and read the list in its language."""
        super().retranslate()
        self.setAccessibleName(self.tr("Documents of VAT"))
        self.view.grid.setAccessibleName(self.tr("Documents of VAT"))
        self.view.when_empty(
            self.tr("No document stands behind this box in this month."),
            self.tr("Posted invoices and entries with a VAT code appear here by themselves."),
        )

    def _shown_month(self) -> Period:
        return self.month or self.place.month

    def _acts(self) -> tuple[Act, ...]:
        return (
            Act(
                name="open",
                title=QT_TRANSLATE_NOOP("app", "Open"),
                does=lambda: self._open(self.current()),
                keys=("F2",),
                icon="entry",
                is_main=True,
                is_possible=lambda: bool(self.current()),
            ),
            Act(
                name="send_back",
                title=QT_TRANSLATE_NOOP("app", "Let it wait again"),
                does=self.send_back,
                icon="undo",
                is_possible=self._may_wait,
            ),
        )

    def _chosen(self) -> tuple[VatRecord, ...]:
        return tuple(self.records[key] for key in self.selected() if key in self.records)

    def _may_wait(self) -> bool:
        chosen = self._chosen()
        return bool(chosen) and all(
            one.box.startswith("IN_") and one.box != "IN_RC" and not one.is_filed for one in chosen
        )

    def _told(self, count: int) -> None:
        said = Texts(self.place.language).say(_SENT_BACK, count=count)
        self.tell(Message(text=said, tone="good", code="vat.sent_back"))

    def _open(self, key: str) -> None:
        if key:
            self.place.open("ledger.entry", reports.reference_of(key))


def _month(written: str) -> Period | None:
    try:
        return parse_month(written)
    except Refused:
        return None
