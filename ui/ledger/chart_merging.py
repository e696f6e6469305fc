"""Merging two accounts, step by step: what would move, the draft that moves it, and the end."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from app.core.changes import Changed
from app.core.errors import QT_TRANSLATE_NOOP
from app.core.formats import Formats
from app.core.ids import new_id
from app.core.texts import Texts
from app.ledger import service as ledger
from app.ledger.records import Account, MergeProposal
from ui.kit.messages import Message, message_of
from ui.kit.question import Asking
from ui.ledger.choices import account_options

if TYPE_CHECKING:
    from ui.ledger.chart import Chart

_INTO = QT_TRANSLATE_NOOP("app", "Into which account shall {account} be merged?")
_MOVES = QT_TRANSLATE_NOOP(
    "app",
    "{amount} GEL on the {side} side would move to {into}, in {count} {count:part with "
    "its|parts with their} currency "
    "and dimensions.",
)
_STEPS = QT_TRANSLATE_NOOP(
    "app",
    "A draft of the transfer is prepared and nothing else is changed. Once it is posted, Del on "
    "{account} takes that account out of use.",
)
_PREPARED = QT_TRANSLATE_NOOP(
    "app", "The draft of the transfer is prepared. Look at it and post it; then press Del here."
)
_HELD = QT_TRANSLATE_NOOP("app", "Before {account} goes out of use:")


_BALANCE = QT_TRANSLATE_NOOP("app", "{account}: {now} now, {after} afterwards")
_PART = QT_TRANSLATE_NOOP("app", "· {amount} {currency}, in GEL {gel}")
_MORE = QT_TRANSLATE_NOOP("app", "and {count} more")
PARTS_SHOWN = 6


def _balances(proposal: MergeProposal, texts: Texts) -> list[str]:
    """Both accounts before and after, debit positive as on their cards."""
    formats, zero = texts.formats, Decimal(0)
    ways = (
        (proposal.account, proposal.gel, zero),
        (proposal.into, proposal.into_gel, proposal.into_after),
    )
    return [
        texts.say(
            _BALANCE,
            account=f"{account.code} {account.name(texts.language)}",
            now=formats.amount(now),
            after=formats.amount(after),
        )
        for account, now, after in ways
    ]


def _parts(proposal: MergeProposal, texts: Texts) -> list[str]:
    """What moves in currencies, part by part."""
    formats = texts.formats
    foreign = [one for one in proposal.remainders if one.currency]
    said = [
        texts.say(
            _PART,
            amount=formats.amount(one.amount),
            currency=one.currency,
            gel=formats.amount(one.gel),
        )
        for one in foreign[:PARTS_SHOWN]
    ]
    if len(foreign) > PARTS_SHOWN:
        said.append(texts.say(_MORE, count=len(foreign) - PARTS_SHOWN))
    return said


class Merging:
    """What the chart asks and says while two accounts are merged."""

    def __init__(self, chart: Chart) -> None:
        self._chart = chart
        self._account: Account | None = None
        self._proposal: MergeProposal | None = None

    def begin(self) -> None:
        """Ask into which account the current one shall be merged."""
        chart = self._chart
        self._account, self._proposal = chart.current, None
        if self._account is None:
            return
        offered = [one for one in chart.accounts.values() if one.code != self._account.code]
        chart.ask(
            Asking(
                title=chart.say(_INTO, account=self._account.code),
                options=account_options(offered),
                hint=chart.say(_STAYS),
            ),
            "merge",
        )

    def picked(self, code: str) -> None:
        """Find out what would move."""
        account, place = self._account, self._chart.place
        if account is None:
            return
        books, today = place.books, place.today()
        place.jobs.read(
            self._chart,
            "merge",
            lambda: ledger.merge_proposal(books, account.code, code, today),
            self._show,
            lambda error: self._chart.tell(message_of(error, place.language)),
        )

    def agreed(self) -> None:
        """Prepare the draft; or, where nothing is left to move, take the account out of use."""
        proposal, place = self._proposal, self._chart.place
        if proposal is None:
            return
        if proposal.draft is None:
            self._chart.question_bar.put_away()
            self._chart.switch()
            return
        books, request = place.books, new_id()
        place.jobs.change(
            self._chart,
            lambda: ledger.begin_merge(books, request, proposal),
            self._prepared,
            lambda error: self._chart.tell(message_of(error, place.language)),
        )

    def _show(self, proposal: MergeProposal) -> None:
        self._proposal = proposal
        chart, texts = self._chart, Texts(self._chart.place.language)
        body = []
        if proposal.draft is not None:
            side = QT_TRANSLATE_NOOP("app", "debit") if proposal.gel >= 0 else _CREDIT
            body.append(
                texts.say(
                    _MOVES,
                    amount=Formats(texts.language).amount(abs(proposal.gel)),
                    side=texts.say(side),
                    into=proposal.into.code,
                    count=len(proposal.remainders),
                )
            )
            body.extend(_balances(proposal, texts))
            body.extend(_parts(proposal, texts))
            body.append(texts.say(_STEPS, account=proposal.account.code))
        else:
            body.append(texts.say(_NOTHING, account=proposal.account.code))
        body.extend(f"· {texts.fault(problem)}" for problem in proposal.problems)
        if proposal.after:
            body.append(texts.say(_HELD, account=proposal.account.code))
            body.extend(f"· {texts.fault(problem)}" for problem in proposal.after)
        is_refused = any(problem.code != "merge.dimensions" for problem in proposal.problems)
        verb = texts.say(_PREPARE if proposal.draft is not None else _TAKE_OUT)
        chart.question_bar.tell(body, "" if is_refused else verb)
        chart.question_bar.button.setFocus()

    def _prepared(self, answer: object) -> None:
        assert isinstance(answer, Changed)
        chart = self._chart
        chart.question_bar.put_away()
        chart.tell(Message(text=chart.say(_PREPARED), tone="good", code="merge.prepared"))
        chart.place.open("ledger.entry", str(answer.value["id"]))


_STAYS = QT_TRANSLATE_NOOP("app", "Code or name of the account that stays")
_PREPARE = QT_TRANSLATE_NOOP("app", "Prepare the draft")
_TAKE_OUT = QT_TRANSLATE_NOOP("app", "Take out of use")
_CREDIT = QT_TRANSLATE_NOOP("app", "credit")
_NOTHING = QT_TRANSLATE_NOOP("app", "Account {account} has no balance: nothing need move.")
