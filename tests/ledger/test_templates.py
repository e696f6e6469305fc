"""Templates: kept, used with a day and a factor, and drafted by themselves, each day once."""

from __future__ import annotations

import threading
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import hypothesis
import pytest
from hypothesis import strategies as st

from app.core.errors import Conflict, Denied, NotFound, Refused
from app.core.ids import new_id
from app.ledger import service as ledger
from app.ledger.records import EntryId, Recurrence, Template, TemplateId, Use
from tests.kit.world import World
from tests.ledger.builders import Work, ask, codes, entry, meets, work

RENT = date(2025, 1, 31)


@pytest.fixture
def desk(own: World) -> Work:
    return work(own)


def template(desk: Work, *lines: dict[str, Any], **changes: Any) -> Template:
    given: dict[str, Any] = {
        "id": TemplateId(new_id()), "name": "ქირა", "kind": "manual", "series": "GL",
        "text": "ოფისის ქირა", "recurrence": None, "version": None, **changes,
    }  # fmt: skip
    rent = (
        {"account_id": desk.accounts["7425"], "debit": "500.00"},
        {"account_id": desk.accounts["3110"], "credit": "500.00"},
    )
    return Template(lines=lines or rent, **given)


def monthly(day: int = 31, first: date = RENT, **more: Any) -> Recurrence:
    return Recurrence(every=more.pop("every", "monthly"), month_day=day, next_day=first, **more)


def save(desk: Work, given: Template) -> dict[str, Any]:
    return ledger.save_template(desk.books, new_id(), given).value


def run(desk: Work, until: date) -> list[tuple[str, date]]:
    made = ledger.draft_recurring(desk.books, new_id(), until).value
    return [(item.template, item.day) for item in made]


def use(desk: Work, name: str = "ქირა", day: date = RENT, factor: str = "1") -> dict[str, Any]:
    found = ledger.template_by_name(desk.books, name)
    made = ledger.use_template(
        desk.books, new_id(), found, Use(day=day, factor=Decimal(factor))
    ).value
    return ledger.entry(desk.books, made.reference)


def amounts(made: dict[str, Any]) -> list[tuple[str, str, Any, Any]]:
    """Debit, credit, foreign amount and rate of each line."""
    return [
        (str(i["debit"]), str(i["credit"]), i.get("amount"), i.get("rate")) for i in made["lines"]
    ]


def test_a_template_becomes_a_draft_of_the_day_asked_for(desk: Work) -> None:
    save(desk, template(desk))
    made = use(desk)
    assert (made["state"], made["kind"], made["entry_date"], made["text"]) == (
        "draft", "manual", "2025-01-31", "ოფისის ქირა",
    )  # fmt: skip
    assert [line["account_id"] for line in made["lines"]] == [
        str(desk.accounts["7425"]), str(desk.accounts["3110"]),
    ]  # fmt: skip
    done = ledger.post_drafts(desk.books, new_id(), [made["id"]]).value
    assert done.references == ("GL/2025/1",)


def test_a_template_is_made_of_an_entry_with_its_dimensions_and_digits(
    own: World, desk: Work
) -> None:
    party = ledger.register(desk.books, "parties")["P1"]
    big = "99999999999999999.99"
    sale = entry(
        desk.debit("1410", big, dimensions={"party": party}), desk.credit("6110", big), text="დიდი"
    )
    for given in (desk.number(sale), desk.draft(replace(sale, id=EntryId(new_id())))["reference"]):
        found = ledger.entry(desk.books, given)
        save(desk, ledger.template_of_entry(found, f"of {given}"))
        kept = ledger.template_by_name(desk.books, f"of {given}")
        assert list(kept.lines) == [
            {"account_id": str(desk.accounts["1410"]), "debit": big, "party_id": str(party)},
            {"account_id": str(desk.accounts["6110"]), "credit": big},
        ]
        assert (kept.kind, kept.text) == ("manual", "დიდი")


def test_a_factor_multiplies_and_the_draft_still_balances(desk: Work) -> None:
    parts = [{"account_id": desk.accounts["7425"], "debit": d} for d in ("33.33", "33.33", "33.34")]
    whole = {"account_id": desk.accounts["3110"], "credit": "100.00"}
    save(desk, template(desk, *parts, whole))
    made = use(desk, factor="0.5")
    lines = [(Decimal(str(i["debit"])), Decimal(str(i["credit"]))) for i in made["lines"]]
    assert sum(d for d, _ in lines) == sum(c for _, c in lines)
    assert abs(lines[-1][1] - 50) <= Decimal("0.01")
    ledger.post_drafts(desk.books, new_id(), [made["id"]])


@pytest.mark.parametrize("factor", ["0", "-1", "1000001", "NaN"])
def test_a_factor_that_means_nothing_is_refused(desk: Work, factor: str) -> None:
    save(desk, template(desk))
    with meets(Refused, "template.factor"):
        use(desk, factor=factor)


def test_foreign_amounts_take_the_rate_of_the_day(desk: Work) -> None:
    for day, rate in (("2025-01-01", "2.8"), ("2025-02-10", "2.75")):
        rates = [{"currency": "USD", "day": day, "rate": Decimal(rate), "source": "nbg"}]
        ledger.save_rates(desk.books, new_id(), rates)
    bank = {
        "account_id": desk.accounts["1220"], "credit": "1400.00", "currency": "USD",
        "amount": "500", "rate": "2.8",
    }  # fmt: skip
    save(desk, template(desk, {"account_id": desk.accounts["7425"], "debit": "1400.00"}, bank))
    assert amounts(use(desk, day=date(2025, 2, 28))) == [
        ("1375.00", "0.00", None, None), ("0.00", "1375.00", Decimal(500), Decimal("2.75")),
    ]  # fmt: skip
    # Two lines in GEL: which of them takes the difference is the accountant's to say, at posting.
    half = [{"account_id": desk.accounts["7425"], "debit": "700.00"}] * 2
    save(desk, template(desk, *half, bank, name="ორად"))
    made = use(desk, "ორად", date(2025, 2, 28))
    with meets(Refused, "entry.faults") as caught:
        ledger.post_drafts(desk.books, new_id(), [made["id"]])
    assert codes(caught) == ["entry.unbalanced"]


def test_a_template_without_amounts_makes_a_draft_that_says_what_it_lacks(desk: Work) -> None:
    save(desk, template(desk, *({"account_id": desk.accounts[c]} for c in ("7425", "3110"))))
    made = use(desk)
    with meets(Refused, "entry.faults") as caught:
        ledger.post_drafts(desk.books, new_id(), [made["id"]])
    assert codes(caught) == ["line.one_side", "line.one_side"]


def shares(desk: Work, *given: tuple[str, str, str]) -> Template:
    lines = [
        {"account_id": desk.accounts[code], "side": side, "share": share}
        for code, side, share in given
    ]
    return template(desk, *lines)


def shared_out(desk: Work, total: str | None) -> list[tuple[Decimal, Decimal]]:
    found = ledger.template_by_name(desk.books, "ქირა")
    asked = Use(day=RENT, total=None if total is None else Decimal(total))
    made = ledger.use_template(desk.books, new_id(), found, asked).value
    lines = ledger.entry(desk.books, made.reference)["lines"]
    return [(Decimal(str(one["debit"])), Decimal(str(one["credit"]))) for one in lines]


SALE = (("1410", "debit", "100%"), ("3330", "credit", "18/118"), ("6110", "credit", "rest"))


def test_shares_of_a_total_balance_and_the_rest_takes_what_rounding_leaves(desk: Work) -> None:
    save(desk, shares(desk, *SALE))
    assert ledger.template_by_name(desk.books, "ქირა").has_shares
    zero = Decimal("0.00")
    for total, vat, net in (
        ("118.00", "18.00", "100.00"),
        ("100.01", "15.26", "84.75"),
        ("0.01", "0.00", "0.01"),
        ("9999999999999.99", "1525423728813.56", "8474576271186.43"),
    ):
        made = shared_out(desk, total)
        assert made == [
            (Decimal(total), zero), (zero, Decimal(vat)), (zero, Decimal(net)),
        ], total  # fmt: skip


def test_where_no_line_takes_the_rest_a_tetri_goes_to_the_last_share(desk: Work) -> None:
    thirds = [(code, "debit", "1/3") for code in ("7425", "7210", "7425")]
    save(desk, shares(desk, ("3110", "credit", "100%"), *thirds))
    made = shared_out(desk, "100.00")
    assert [debit for debit, _ in made[1:]] == [
        Decimal("33.33"), Decimal("33.33"), Decimal("33.34"),
    ]  # fmt: skip


def test_shares_without_a_total_are_amounts_that_lack(desk: Work) -> None:
    save(desk, shares(desk, *SALE))
    assert shared_out(desk, None) == [(Decimal(0), Decimal(0))] * 3


@hypothesis.given(st.integers(1, 10**12), st.lists(st.integers(1, 99), min_size=1, max_size=5))
@hypothesis.settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=[hypothesis.HealthCheck.function_scoped_fixture],
)
def test_whatever_is_shared_out_balances_to_the_tetri(
    desk: Work, tetri: int, parts: list[int]
) -> None:
    whole = sum(parts) + 1
    lines = [("7425", "debit", f"{part}/{whole}") for part in parts]
    given_ = shares(desk, ("3110", "credit", "100%"), *lines, ("7425", "debit", "rest"))
    save(desk, replace(given_, name=str(given_.id)))
    found = ledger.template_by_name(desk.books, str(given_.id))
    asked = Use(day=RENT, total=Decimal(tetri) / 100)
    made = ledger.use_template(desk.books, new_id(), found, asked).value
    rows = ledger.entry(desk.books, made.reference)["lines"]
    debits = sum((Decimal(str(one["debit"])) for one in rows), Decimal(0))
    credits_ = sum((Decimal(str(one["credit"])) for one in rows), Decimal(0))
    # Where rounding up has given away more than there is, no rest is made up.
    rest = Decimal(str(rows[-1]["debit"]))
    assert debits == credits_ or (
        rest == 0 and abs(debits - credits_) <= Decimal("0.01") * len(rows)
    )


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ({"share": "18", "side": "debit"}, "template.share"),
        ({"share": "120%", "side": "debit"}, "template.share"),
        ({"share": "1/0", "side": "debit"}, "template.share"),
        ({"share": "18%"}, "template.share_alone"),
        ({"share": "18%", "side": "debit", "debit": "5.00"}, "template.share_alone"),
    ],
)
def test_a_share_that_means_nothing_is_refused(desk: Work, line: dict[str, Any], code: str) -> None:
    with meets(Refused, "template.faults") as caught:
        save(desk, template(desk, {"account_id": desk.accounts["7425"], **line}))
    assert [one.code for one in caught.value.problems] == [code]


def test_only_one_line_takes_the_rest(desk: Work) -> None:
    with meets(Refused, "template.faults") as caught:
        save(desk, shares(desk, *SALE, ("6110", "credit", "rest")))
    assert [one.code for one in caught.value.problems] == ["template.share_rest"]


@pytest.mark.parametrize("total", ["0", "-5", "1.005"])
def test_a_total_that_is_no_amount_is_refused(desk: Work, total: str) -> None:
    save(desk, shares(desk, *SALE))
    with meets(Refused, "template.total"):
        shared_out(desk, total)


def test_an_off_balance_line_stays_outside_the_balance_of_a_template(desk: Work) -> None:
    save(
        desk,
        template(
            desk,
            {"account_id": desk.accounts["7425"], "debit": "0.03"},
            {"account_id": desk.accounts["3110"], "credit": "0.03"},
            {"account_id": desk.accounts["0100"], "debit": "777.77"},
        ),
    )
    made = use(desk, factor="0.5")
    assert [a[:2] for a in amounts(made)] == [
        ("0.02", "0.00"), ("0.00", "0.02"), ("388.89", "0.00"),
    ]  # fmt: skip
    ledger.post_drafts(desk.books, new_id(), [made["id"]])


def test_the_end_of_the_month_is_the_end_of_each_month(desk: Work) -> None:
    save(desk, template(desk, recurrence=monthly()))
    assert [day for _, day in run(desk, date(2025, 4, 30))] == [
        date(2025, 1, 31), date(2025, 2, 28), date(2025, 3, 31), date(2025, 4, 30),
    ]  # fmt: skip
    assert run(desk, date(2025, 4, 30)) == []
    (drafted, *_) = ledger.drafts(desk.books)
    assert (drafted.entry_date, drafted.state, drafted.amount) == (RENT, "draft", Decimal(500))


@pytest.mark.parametrize(
    ("every", "days"),
    [
        ("quarterly", [date(2025, 1, 15), date(2025, 4, 15), date(2025, 7, 15)]),
        ("yearly", [date(2025, 1, 15), date(2026, 1, 15)]),
    ],
)
def test_quarters_and_years_recur_too(desk: Work, every: str, days: list[date]) -> None:
    until = days[-1]
    save(desk, template(desk, recurrence=monthly(15, date(2025, 1, 15), every=every)))
    assert [day for _, day in run(desk, until)] == days


def test_a_recurring_entry_ends_with_its_last_day(desk: Work) -> None:
    save(desk, template(desk, recurrence=monthly(until=date(2025, 2, 28))))
    assert len(ledger.due_templates(desk.books, date(2025, 12, 31))) == 2
    assert len(run(desk, date(2025, 12, 31))) == 2
    assert run(desk, date(2025, 12, 31)) == []


def test_the_same_request_drafts_once_and_a_colleague_at_once_does_not_double(
    own: World, desk: Work
) -> None:
    save(desk, template(desk, recurrence=monthly()))
    save(desk, template(desk, name="დაცვა", recurrence=monthly(5, date(2025, 1, 5))))
    people = [desk, work(own, "accountant2"), work(own, "chief")]
    gate = threading.Barrier(len(people))
    made: list[tuple[str, date]] = []

    def ask_at_once(colleague: Work) -> None:
        gate.wait()
        made.extend(run(colleague, date(2025, 6, 30)))

    threads = [threading.Thread(target=ask_at_once, args=(one,)) for one in people]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(made) == len(set(made)) == 12
    assert len(ledger.drafts(desk.books)) == 12
    request = new_id()
    first = ledger.draft_recurring(desk.books, request, date(2025, 7, 31)).value
    assert len(first) == 2
    assert ledger.draft_recurring(desk.books, request, date(2025, 7, 31)).value == first
    assert len(ledger.drafts(desk.books)) == 14


@pytest.mark.guard
def test_a_recurring_day_is_drafted_once_by_whoever_asks(shared: World) -> None:
    desk = work(shared)
    save(desk, template(desk, recurrence=monthly()))
    assert len(run(desk, date(2025, 2, 28))) == 2
    assert run(work(shared, "accountant2"), date(2025, 2, 28)) == []


def test_no_one_drafts_years_ahead(desk: Work) -> None:
    with meets(Refused, "entry.date_far"):
        run(desk, date(2199, 1, 1))


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"name": " "}, "template.name_missing"),
        ({"kind": "reversal"}, "template.kind"),
        ({"kind": "opening"}, "template.kind"),
        ({"kind": "x y"}, "entry.kind_missing"),
        ({"series": "gl"}, "template.series"),
        ({"text": "x" * 1001}, "template.text_long"),
        ({"recurrence": monthly(every="daily")}, "template.recurrence"),
        ({"recurrence": monthly(30)}, "template.next_day"),
        ({"recurrence": monthly(first=date(2024, 12, 31))}, "entry.before_start"),
        ({"recurrence": monthly(until=date(2025, 1, 30))}, "template.until"),
    ],
)
def test_a_wrong_template_is_refused(desk: Work, changes: dict[str, Any], code: str) -> None:
    with meets(Refused, "template.faults") as caught:
        save(desk, template(desk, **changes))
    assert codes(caught) == [code]


def test_wrong_lines_of_a_template_are_refused_by_line(desk: Work) -> None:
    accounts = desk.accounts
    with meets(Refused, "template.faults") as caught:
        save(
            desk,
            template(
                desk,
                {"account_id": new_id(), "debit": "1"},
                {"account_id": accounts["1000"], "debit": "1.001"},
                {"account_id": accounts["1410"], "debit": "1", "credit": "1", "party_id": new_id()},
                {"account_id": accounts["1220"], "currency": "XXX", "amount": "1"},
                {"account_id": accounts["1220"], "debit": "-1"},
            ),
        )
    assert [(p.args["line"], p.code) for p in caught.value.problems] == [
        (1, "line.account_unknown"),
        (2, "line.account_is_group"), (2, "line.tetri"),
        (3, "line.dimension_unknown"), (3, "line.one_side"),
        (4, "line.currency_unknown"),
        (5, "line.one_side"),
    ]  # fmt: skip


def test_a_template_is_changed_by_who_saw_it_last(own: World, desk: Work) -> None:
    save(desk, template(desk))
    seen = ledger.template_by_name(desk.books, "ქირა")
    kept = save(work(own, "chief"), replace(seen, text="სხვა", lines=()))
    assert kept["version"] == 2
    assert len(ledger.template_by_name(desk.books, "ქირა").lines) == 2
    with meets(Conflict, "changed.meanwhile") as caught:
        save(desk, replace(seen, name="ჩემი"))
    assert str(caught.value.args_["what"]) == "description"
    with meets(Refused, "template.faults") as refused:
        save(desk, template(desk))
    assert codes(refused) == ["template.name_taken"]


def test_a_dropped_template_makes_nothing_and_frees_its_name(desk: Work) -> None:
    save(desk, template(desk, recurrence=monthly()))
    seen = ledger.template_by_name(desk.books, "ქირა")
    run(desk, RENT)
    with meets(Conflict, "changed.meanwhile"):
        ledger.drop_template(desk.books, new_id(), seen)
    seen = ledger.template_by_name(desk.books, "ქირა")
    ledger.drop_template(desk.books, new_id(), seen)
    assert run(desk, date(2025, 12, 31)) == []
    assert len(ledger.drafts(desk.books)) == 1
    with meets(NotFound, "template.not_found"):
        ledger.use_template(desk.books, new_id(), seen, Use(day=RENT))
    save(desk, template(desk))


def test_an_account_of_a_template_stays_active_until_the_template_goes(desk: Work) -> None:
    save(desk, template(desk))
    with meets(Refused, "account.cannot_deactivate") as caught:
        ledger.save_account(desk.books, new_id(), {"code": "7425", "is_active": False}, 1)
    assert codes(caught) == ["account.in_templates"]
    assert "ქირა" in str(caught.value.problems[0].args["names"])
    ledger.drop_template(desk.books, new_id(), ledger.template_by_name(desk.books, "ქირა"))
    ledger.save_account(desk.books, new_id(), {"code": "7425", "is_active": False}, 1)


def test_what_a_template_did_is_in_the_chain(own: World, desk: Work) -> None:
    save(desk, template(desk, recurrence=monthly()))
    run(desk, date(2025, 2, 28))
    ledger.drop_template(desk.books, new_id(), ledger.template_by_name(desk.books, "ქირა"))
    told = ask(
        own, "select type, version from audit.events where aggregate_type = 'template' order by seq"
    )
    assert told == [("TemplateSaved", 1), ("RecurringDrafted", 2), ("TemplateDropped", 3)]


def test_who_may_only_read_makes_no_drafts_of_templates(own: World, desk: Work) -> None:
    save(desk, template(desk))
    reader = work(own, "auditor")
    assert len(ledger.templates(reader.books)) == 1
    with meets(Denied, "permission.missing"):
        use(reader)
    with meets(Denied, "permission.missing"):
        run(reader, RENT)
