"""Payroll by the program's commands: calculated, posted, paid, returned, put on paper."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from pypdf import PasswordType, PdfReader

from app.cli import payroll_papers
from app.cli.main import run
from app.core.ids import new_id
from app.payroll import service as payroll
from app.payroll.records import Employee, EmployeeId, Terms
from app.security import service as security
from app.server.own_computer import OwnComputer
from app.store.books import OpenDesk
from app.store.door import Address, Door
from tests.cli.conftest import Made, Said

D = Decimal
PASSWORD = "ხელფასის-ბარათი-2026"
PEOPLE = (("W1", "ნინო", "ბერიძე", "2000"), ("W2", "გია", "მაისურაძე", "1777.77"))


@pytest.fixture
def payer(own_computer: OwnComputer, ask: Callable[..., Said]) -> Made:
    """A company with the Georgian chart and two employees."""
    name = f"payer {uuid.uuid4()}"
    made = ask("company", "create", "--name", name, "--start", "2025-01-01", "--id-code",
               "404123459")  # fmt: skip
    assert made.code == 0, made.err
    key = own_computer.owner()
    address = Address(host=own_computer.host, port=own_computer.port)
    door = Door(address, key.login, key.password.reveal())
    door.open()
    try:
        desk = OpenDesk(door)
        books = desk.open(security.find_company(desk, name).tenant, "en")
        payroll.save_employees(books, new_id(), [_employee(*one) for one in PEOPLE])
    finally:
        door.close()
    return Made(name, ask)


def _employee(code: str, first: str, last: str, amount: str) -> Employee:
    terms = Terms(id=new_id(), from_day=date(2026, 1, 1), amount=Decimal(amount))
    return Employee(
        id=EmployeeId(new_id()), code=code, first_name=first, last_name=last,
        personal_number=f"0100101234{code[1]}", terms=(terms,),
    )  # fmt: skip


def test_a_month_goes_from_calculation_to_the_filed_return(payer: Made, tmp_path: Path) -> None:
    run = payer("payroll", "run", "2026-03", "--pay-day", "2026-04-05").document
    assert (run["state"], run["employees"], run["kind"]) == ("draft", 2, "month")
    assert run["totals"]["gross"] == "3777.77"
    assert run["totals"]["payout"] == "2961.77"
    again = payer("payroll", "run", "2026-03", "--pay-day", "2026-04-05").document
    assert (again["reference"], again["totals"]) == (run["reference"], run["totals"])
    posted = payer("payroll", "post", "2026-03").document
    assert posted == {"reference": "PR/2026/1", "state": "posted"}
    part = ("payroll", "pay", "2026-03", "--day", "2026-04-05", "--account", "1210")
    first = payer(*part, "--share", "40").document
    assert (first["paid"], first["owed"]) == ("1184.71", "1777.06")
    assert payer(*part).document["owed"] == "0.00"
    assert payer(*part).error == "payroll.nothing_to_pay"
    (listed,) = payer("payroll", "list", "2026-03").document["runs"]
    assert (listed["reference"], listed["state"], listed["paid"]) == (
        "PR/2026/1", "posted", "2961.77",
    )  # fmt: skip
    found = payer("payroll", "return", "2026-04", "--prepare").document
    assert (found["state"], found["due"]) == ("prepared", "2026-05-15")
    assert found["totals"] == {
        "gross": "3777.77", "pension_employee": "75.56", "income_tax": "740.44",
        "pension_employer": "75.56",
    }  # fmt: skip
    out = tmp_path / "return.xml"
    assert payer("payroll", "return", "2026-04", "--out", str(out)).document["file"] == str(out)
    assert "01001012341" in out.read_text("utf-8")
    filed = payer(
        "payroll", "file-return", "2026-04", "--on", "2026-05-10", "--reference", "RS-30-7"
    ).document
    assert (filed["state"], filed["reference"]) == ("filed", "RS-30-7")
    checked = payer("payroll", "check", "2026-04")
    assert (checked.code, checked.document["ok"]) == (0, True)
    gross = checked.document["bridge"][0]
    assert (gross["opening"], gross["accrued"], gross["paid"], gross["closing"]) == (
        "3777.77", "0.00", "3777.77", "0.00",
    )  # fmt: skip


def test_what_was_posted_is_taken_back_by_its_number(payer: Made) -> None:
    assert payer("payroll", "post", "2026-03").document["state"] == "posted"
    pay = ("payroll", "pay", "2026-03", "--day", "2026-04-05", "--account", "1210")
    paid = payer(*pay).document["reference"]
    back = ("payroll", "reverse", "PR/2026/1", "--date", "2026-04-06")
    assert payer(*back).error == "payroll.paid_already"
    assert payer("payroll", "reverse", paid, "--date", "2026-04-06").document["state"] == "posted"
    assert payer(*back).document["state"] == "posted"
    (run,) = payer("payroll", "list", "2026-03").document["runs"]
    assert run["state"] == "reversed"
    assert payer("payroll", "reverse", "PR/2026/9").error == "payroll.not_found"
    assert payer(*pay, "--share", "120").error == "payroll.share"
    march = payer("payroll", "check", "2026-04").document["bridge"][0]
    # Taken back in April, the run still stood in March.
    assert (march["opening"], march["accrued"], march["closing"]) == (
        "3777.77", "-3777.77", "0.00",
    )  # fmt: skip


def test_the_other_rule_set_is_explained_and_never_posted(payer: Made, tmp_path: Path) -> None:
    for verb in ("run", "post"):
        said = payer("payroll", verb, "2026-03", "--rule-set", "gross_base")
        assert (said.code, said.error) == (2, "payroll.rule_set_posted")
    file = tmp_path / "pay.csv"
    file.write_text(
        "employee,agreed,amount,pension,income_before\nA,gross,2000,yes,0\n", encoding="utf-8"
    )
    words = ("payroll", "calculate", str(file), "--period", "2026-03")
    compared = payer(*words, "--rule-set", "gross_base").document["comparison"]
    (row,) = compared["rows"]
    assert (row["statutory"]["income_tax"], row["gross_base"]["income_tax"]) == ("392.00", "400.00")
    assert (row["over"], compared["over"], compared["is_posted"]) == ("8.00", "8.00", False)
    assert "comparison" not in payer(*words).document
    printed = payer(*words, "--rule-set", "gross_base", plain=True).out
    assert "8.00 ₾ too much is withheld" in printed.replace("\u00a0", " ")


def test_payslips_are_locked_and_named_by_codes(
    payer: Made, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    payer("payroll", "post", "2026-03")
    monkeypatch.setattr(payroll_papers, "getpass", lambda _: PASSWORD)
    words = ("payroll", "export", "payslips", "2026-03", "--apart", str(tmp_path), "--password")
    said = payer(*words)
    names = sorted(Path(one).name for one in said.document["files"])
    assert names == ["payslip-2026-03-W1.pdf", "payslip-2026-03-W2.pdf"]
    assert PASSWORD not in said.out + said.err
    assert "1 568.00" in opened(tmp_path / names[0], PASSWORD)
    for wrong in ("", "ხელფასის-ბარათი-2025"):
        assert PdfReader(tmp_path / names[0]).decrypt(wrong) == PasswordType.NOT_DECRYPTED
    alone = payer(*words[:-1], "--employee", "W2").document
    assert [Path(one).name for one in alone["files"]] == ["payslip-2026-03-W2.pdf"]
    assert not alone["is_locked"]
    typed = iter([PASSWORD, "another-one"])
    monkeypatch.setattr(payroll_papers, "getpass", lambda _: next(typed))
    assert payer(*words).error == "payroll.passwords_differ"
    monkeypatch.setattr(payroll_papers, "getpass", lambda _: "abc")
    assert payer(*words).error == "payroll.password_short"


def opened(path: Path, password: str = "") -> str:
    """The words of a PDF."""
    reader = PdfReader(path)
    if password:
        assert reader.is_encrypted
        assert reader.decrypt(password) != PasswordType.NOT_DECRYPTED
    return "\n".join(page.extract_text() for page in reader.pages).replace("\u00a0", " ")


def test_every_paper_becomes_a_file(payer: Made, tmp_path: Path) -> None:
    payer("payroll", "post", "2026-03")
    papers = payer("payroll", "papers").document["papers"]
    assert [one["name"] for one in papers][:4] == [
        "register", "cost-centres", "pay-sheet", "bank-orders",
    ]  # fmt: skip
    for one in papers:
        table = tmp_path / f"{one['name']}.xlsx"
        whom = ("--employee", "W1") if "person" in one["asks"] else ()
        days = ("--from", "2026-03-09", "--to", "2026-03-13") if "leave" in one["asks"] else ()
        words = ("payroll", "export", one["name"], "2026-03", "--out", str(table))
        assert payer(*words, *whom, *days).code == 0, one
        assert table.read_bytes()[:2] == b"PK"
    out = str(tmp_path / "order.pdf")
    assert payer("payroll", "export", "hire-order", "2026-03", "--out", out).error == (
        "payroll.paper_person"
    )
    order = ("payroll", "export", "leave-order", "2026-03", "--out", out, "--employee", "W1")
    assert payer(*order).error == "payroll.leave_days"
    assert payer(*order, "--from", "2026-03-09").error == "payroll.leave_both"
    made = payer(*order, "--from", "2026-03-09", "--to", "2026-03-13", "--number", "5")
    assert made.document["format"] == "pdf"
    text = opened(tmp_path / "order.pdf")
    assert "working days 5" in text
    both = ("--out", out, "--apart", str(tmp_path))
    assert payer("payroll", "export", "register", "2026-03", *both).error == "payroll.out_or_apart"
    apart = ("payroll", "export", "register", "2026-03", "--apart", str(tmp_path))
    assert payer(*apart).error == "payroll.paper_whole"
    locked = ("payroll", "export", "register", "2026-03", "--out", str(tmp_path / "r.doc"))
    assert payer(*locked).error == "report.format"


def test_the_other_rule_set_is_refused_though_a_draft_waits(payer: Made) -> None:
    payer("payroll", "run", "2026-03")
    said = payer("payroll", "post", "2026-03", "--rule-set", "gross_base")
    assert (said.code, said.error) == (2, "payroll.rule_set_posted")
    (run,) = payer("payroll", "list", "2026-03").document["runs"]
    assert run["state"] == "draft"
    plain = payer("payroll", "list", "2026-03", plain=True).out
    assert "draft" in plain
    assert "3 777.77" in plain.replace("\u00a0", " ")


def test_what_the_books_owe_beside_payroll_ends_the_check_with_a_fault(
    payer: Made, tmp_path: Path
) -> None:
    payer("payroll", "post", "2026-03")
    assert payer("payroll", "check", "2026-03").code == 0
    file = tmp_path / "beside.csv"
    file.write_text(
        "entry,date,text,account,debit,credit\n"
        "1,2026-03-31,Beside payroll,7410,10.00,\n1,,,3130,,10.00\n", encoding="utf-8",
    )  # fmt: skip
    brought = payer("entry", "import", str(file), "--commit")
    assert brought.code == 0, brought.err
    checked = payer("payroll", "check", "2026-03")
    assert (checked.code, checked.document["ok"]) == (1, False)
    (bad,) = [one for one in checked.document["checks"] if not one["ok"]]
    assert D(bad["found"]) - D(bad["expected"]) == 10
    lines = payer("payroll", "check", "2026-03", plain=True).out.splitlines()
    assert len([line for line in lines if line.startswith("!")]) == 1


def test_the_return_is_put_on_paper_and_filed_only_when_it_was_prepared(
    payer: Made, tmp_path: Path
) -> None:
    filed = ("payroll", "file-return", "2026-04", "--reference", "RS-1")
    refused = payer(*filed)
    assert (refused.code, refused.error) == (2, "payroll.return_not_prepared")
    assert "payroll return 2026-04 --prepare" in refused.err + str(refused.document)
    payer("payroll", "post", "2026-03")
    payer("payroll", "pay", "2026-03", "--day", "2026-04-05", "--account", "1210")
    out = tmp_path / "return.pdf"
    words = ("payroll", "return", "2026-04", "--out", str(out))
    said = payer(*words, plain=True).out
    assert said.splitlines()[0] == (
        "Withholding return of April 2026, due 15.05.2026: not prepared"
    )
    text = opened(out)
    assert "Withholding return" in text
    assert "740.44" in text
    assert payer(*words[:-1], str(tmp_path / "return.doc")).error == "report.format"
    prepare = (*words[:3], "--prepare")
    assert payer(*prepare).document["number"] == payer(*prepare).document["number"] == 0
    assert payer(*filed, "--on", "2026-05-12").document["state"] == "filed"
    assert payer(*prepare).error == "payroll.return_same"


def test_a_stranger_code_and_a_run_by_its_number(payer: Made, tmp_path: Path) -> None:
    payer("payroll", "post", "2026-03")
    out = ("--out", str(tmp_path / "register.csv"))
    export = ("payroll", "export", "register", "2026-03", *out)
    assert payer(*export, "--employee", "W9").error == "employee.not_found"
    assert payer(*export, "--run", "PR/2026/7").error == "payroll.not_found"
    assert payer(*export, "--run", "PR/2026/1", "--employee", "W2").code == 0
    rows = (tmp_path / "register.csv").read_text("utf-8-sig").splitlines()
    assert any("1777.77" in row for row in rows)
    assert not any("W1" in row for row in rows)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("ka", ("ხელფასის საბუთის ფაილში ჩაწერა", "შვებულების პირველი დღე", "პასუხის ენა")),
        ("en", ("write a paper of payroll to a file", "the first day of a leave", "options")),
        ("ru", ("записать документ по зарплате в файл", "первый день отпуска", "параметры")),
    ],
)
def test_help_is_said_in_the_readers_language(
    home: Path, capsys: pytest.CaptureFixture[str], language: str, words: tuple[str, ...]
) -> None:
    for name in ("export", "run", "employees"):
        with pytest.raises(SystemExit) as ended:
            run(["payroll", name, "--help", "--lang", language])
        assert ended.value.code == 0
        said = " ".join(capsys.readouterr().out.split())
        if name == "export":
            assert [one for one in words if one not in said] == []
            assert "payslips" in said
