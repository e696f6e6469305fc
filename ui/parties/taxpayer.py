"""What RS.ge says of a party: its name and whether it is a VAT payer; taken over when wished."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from app.core.dates import utc_now
from app.core.errors import QT_TRANSLATE_NOOP
from app.core.texts import Texts
from app.integrations import service as integrations
from app.integrations.service import Checked
from app.parties import service as parties
from ui.kit.acts import Act
from ui.kit.asking import AskBar, Question
from ui.kit.messages import Message, message_of

if TYPE_CHECKING:
    from ui.parties.party import PartyForm

_ASKING = QT_TRANSLATE_NOOP("app", "Asking RS.ge about {tin}…")
_PAYER = QT_TRANSLATE_NOOP("app", "RS.ge, {day}: {name}, a VAT payer. Take this over?")
_NO_PAYER = QT_TRANSLATE_NOOP("app", "RS.ge, {day}: {name}, not a VAT payer. Take this over?")
_OTHER_NAME = QT_TRANSLATE_NOOP("app", "The name here is “{name}” and is replaced.")
_TAKEN = QT_TRANSLATE_NOOP("app", "Taken over from RS.ge. Ctrl+Enter keeps the party.")


class TaxpayerCheck:
    """Asks RS.ge about the identification code in the form; nothing waits for the answer."""

    def __init__(self, form: PartyForm) -> None:
        self._form = form
        self.asking = AskBar(form.place.today)
        form.column.insertWidget(form.column.indexOf(form.bar) + 1, self.asking)

    def act(self, has_code: Callable[[], bool]) -> Act:
        """The act of its key."""
        return Act(
            name="taxpayer",
            title=QT_TRANSLATE_NOOP("app", "Check at RS.ge"),
            keys=("F8",),
            icon="find",
            does=self.ask,
            is_possible=has_code,
        )

    def ask(self) -> None:
        """Ask, in the background, as the user of RS.ge that this computer keeps."""
        form, place = self._form, self._form.place
        tin = form.lines["id_code"].text().strip()
        books, access = place.books, place.rs
        said = Texts(place.language).say(_ASKING, tin=tin)
        form.tell(Message(text=said, tone="good", code="taxpayer.asking"))

        def work() -> Checked:
            return integrations.check_taxpayer(books, integrations.reach(books, access), tin)

        place.jobs.read(form, "taxpayer", work, self.offer, self.refuse)

    def offer(self, checked: Checked) -> None:
        """Show what was answered; Enter takes it over. An answer about another code is none."""
        form = self._form
        taxpayer, texts = checked.taxpayer, Texts(form.place.language)
        form.bar.put_away()
        if form.lines["id_code"].text().strip() != taxpayer.tin:
            return
        text = _PAYER if taxpayer.is_vat_payer else _NO_PAYER
        typed = form.lines["name"].text().strip()
        is_other = bool(typed) and typed != taxpayer.name
        self.asking.ask(
            Question(
                title=texts.say(text, day=checked.day, name=taxpayer.name),
                verb=texts.say(QT_TRANSLATE_NOOP("app", "Take over")),
                then=lambda _: self.take_over(checked),
                note=texts.say(_OTHER_NAME, name=typed) if is_other else "",
            )
        )

    def take_over(self, checked: Checked) -> None:
        """Put name and status into the form; they are kept with the party."""
        form, taxpayer = self._form, checked.taxpayer
        form.lines["name"].setText(taxpayer.name)
        statuses, unread = form.vat_statuses.read()
        if taxpayer.is_vat_payer is not None and unread is None:
            form.vat_statuses.put(
                parties.with_checked(statuses, checked.day, taxpayer.is_vat_payer, utc_now())
            )
            form.vat_statuses.retranslate()
            form.show_check()
        form.tell(
            Message(text=Texts(form.place.language).say(_TAKEN), tone="good", code="taxpayer.taken")
        )

    def refuse(self, error: Exception) -> None:
        """Why nothing was learnt; what is typed stays and can be kept all the same."""
        self._form.tell(message_of(error, self._form.place.language))
