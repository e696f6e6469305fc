"""Documents of entries and drafts: what is taken, what is kept, what is read again."""

from __future__ import annotations

import io
import json
import zipfile
from datetime import date
from typing import Any

import psycopg
import pytest

from app.core.errors import Bug, Denied, NotFound, Refused
from app.core.file_rows import FileRows
from app.core.ids import new_id
from app.ledger import queries
from app.ledger import service as ledger
from app.ledger.records import EntryId
from app.paper.plain import table_xlsx
from tests.kit.world import World, one
from tests.ledger.builders import Work, ask, meets, work

PDF = b"%PDF-1.7\n" + bytes(range(256))
PNG = b"\x89PNG\r\n\x1a\n" + b"\0" * 20
JPG = b"\xff\xd8\xff\xe0" + b"\0" * 20
XML = '<?xml version="1.0"?><ზედნადები/>'.encode()
XLSX = table_xlsx(FileRows(header=("a",), rows=((2, ("b",)),)))


def zipped(*names: str) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as pack:
        for name in names:
            pack.writestr(name, "x")
    return file.getvalue()


@pytest.fixture
def desk(own: World) -> Work:
    return work(own)


def posted(desk: Work) -> EntryId:
    return EntryId(ledger.entry(desk.books, desk.number(desk.sale()))["id"])


def attach(
    desk: Work, entry: EntryId, name: str = "ანგარიშფაქტურა.pdf", content: bytes = PDF
) -> dict[str, Any]:
    return ledger.attach(desk.books, new_id(), entry, name, content).value


@pytest.mark.parametrize(
    ("name", "content", "kind"),
    [
        ("a.pdf", PDF, "application/pdf"),
        ("a.PNG", PNG, "image/png"),
        ("a.jpeg", JPG, "image/jpeg"),
        ("ა.xlsx", XLSX, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        ("a.xml", XML, "application/xml"),
        ("a.xml", b"\xef\xbb\xbf" + XML, "application/xml"),
        ("a.xml", '<?xml version="1.0"?>'.encode("utf-16"), "application/xml"),
    ],
)
def test_a_document_comes_back_as_it_was_attached(
    desk: Work, name: str, content: bytes, kind: str
) -> None:
    entry = posted(desk)
    answer = attach(desk, entry, name, content)
    assert (answer["media_type"], answer["size"]) == (kind, len(content))
    found = ledger.attachment_by_name(desk.books, entry, name)
    assert ledger.attachment_content(desk.books, found) == content


def test_a_document_that_is_not_the_one_that_was_attached_is_not_given_out(
    desk: Work, monkeypatch: pytest.MonkeyPatch
) -> None:
    entry = posted(desk)
    attach(desk, entry, "a.pdf", PDF)
    found = ledger.attachment_by_name(desk.books, entry, "a.pdf")
    monkeypatch.setattr(queries, "attachment", lambda *_: PDF + b"?")
    with meets(Bug, "attachment.damaged"):
        ledger.attachment_content(desk.books, found)


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("a.pdf", b"", "attachment.empty"),
        ("a.pdf", b"MZ\x90\0 program", "attachment.kind"),
        ("a.xlsx", zipped("[Content_Types].xml", "word/document.xml"), "attachment.kind"),
        ("a.xlsx", zipped("[Content_Types].xml", "xl/workbook.xml", "xl/vbaProject.bin"),
         "attachment.kind"),
        ("a.xml", b"<html><script>", "attachment.kind"),
        ("a.xml", b'<?xml version="1.0"?><html>', "attachment.kind"),
        ("a.exe", PDF, "attachment.name_mismatch"),
        ("a", PDF, "attachment.name_mismatch"),
        ("a.png", PDF, "attachment.name_mismatch"),
        ("", PDF, "attachment.name_malformed"),
        ("up/a.pdf", PDF, "attachment.name_malformed"),
        ("a\\b.pdf", PDF, "attachment.name_malformed"),
        (".a.pdf", PDF, "attachment.name_malformed"),
        ("a\n.pdf", PDF, "attachment.name_malformed"),
        ("a\u202efdp.pdf", PDF, "attachment.name_malformed"),
        ("x" * 252 + ".pdf", PDF, "attachment.name_malformed"),
    ],
)  # fmt: skip
def test_a_document_that_is_not_what_it_says_is_refused(
    desk: Work, name: str, content: bytes, code: str
) -> None:
    entry = posted(desk)
    with meets(Refused, code):
        attach(desk, entry, name, content)
    assert ledger.attachments(desk.books, entry) == ()


def test_ten_megabytes_are_taken_and_one_byte_more_is_not(own: World, desk: Work) -> None:
    entry = posted(desk)
    limit = 10 * 1024 * 1024
    whole = PDF + b"\0" * (limit - len(PDF))
    assert attach(desk, entry, "a.pdf", whole)["size"] == limit
    with meets(Refused, "attachment.too_large"):
        attach(desk, entry, "b.pdf", whole + b"\0")
    # A client that does not ask first meets the same border in the database.
    connection = own.connect("accountant", "kavkasia")
    with pytest.raises(psycopg.Error) as caught:
        connection.execute(
            "select api.attach(%s, %s, %s, %s, 'b.pdf', %s)",
            (desk.books.tenant, new_id(), new_id(), entry, whole + b"\0"),
        )
    assert caught.value.diag.message_detail == "attachment.too_large"


def test_only_entries_and_drafts_have_documents(desk: Work) -> None:
    with meets(NotFound, "entry.not_found"):
        attach(desk, EntryId(new_id()))


def test_one_name_stands_once_at_an_entry(desk: Work) -> None:
    entry = posted(desk)
    attach(desk, entry)
    with meets(Refused, "attachment.exists"):
        attach(desk, entry)
    attach(desk, posted(desk))


def test_a_removed_document_stays_with_its_reason_and_frees_its_name(
    own: World, desk: Work
) -> None:
    entry = posted(desk)
    attach(desk, entry)
    seen = ledger.attachment_by_name(desk.books, entry, "ანგარიშფაქტურა.pdf")
    with meets(Refused, "attachment.reason_missing"):
        ledger.remove_attachment(desk.books, new_id(), seen, " ")
    ledger.remove_attachment(desk.books, new_id(), seen, "სხვა კომპანიისაა")
    (kept,) = ledger.attachments(desk.books, entry)
    assert (kept.removed_reason, kept.removed_at is None) == ("სხვა კომპანიისაა", False)
    assert ledger.attachment_content(desk.books, kept) == PDF
    with meets(NotFound, "attachment.not_found"):
        ledger.attachment_by_name(desk.books, entry, seen.file_name)
    with meets(Refused, "attachment.removed_already"):
        ledger.remove_attachment(desk.books, new_id(), seen, "ისევ")
    attach(desk, entry)
    told = ask(
        own, "select type from audit.events where aggregate_type = 'attachment' order by seq"
    )
    assert told == [("AttachmentAdded",), ("AttachmentRemoved",), ("AttachmentAdded",)]


def test_documents_of_a_draft_are_those_of_the_posted_entry(desk: Work) -> None:
    draft = desk.draft(desk.sale())
    entry = EntryId(ledger.entry(desk.books, draft["reference"])["id"])
    attach(desk, entry)
    ledger.post_drafts(desk.books, new_id(), [entry])
    assert EntryId(ledger.entry(desk.books, "GL/2025/1")["id"]) == entry
    assert len(ledger.attachments(desk.books, entry)) == 1


def test_documents_of_a_draft_that_is_thrown_away_are_marked_as_removed(
    own: World, desk: Work
) -> None:
    draft = desk.draft(desk.sale())
    entry = EntryId(ledger.entry(desk.books, draft["reference"])["id"])
    attach(desk, entry)
    attach(desk, entry, "b.pdf")
    with desk.books.write() as tx:
        tx.call("drop_draft", tenant=desk.books.tenant, request=new_id(), draft=entry,
                expected_version=1)  # fmt: skip
    assert [a.removed_reason for a in ledger.attachments(desk.books, entry)] == ["EntryDropped"] * 2
    assert ask(own, "select count(*) from audit.events where type = 'AttachmentRemoved'") == [(2,)]


def test_attachments_of_drafts_of_an_import_taken_back_are_marked_removed(
    own: World, desk: Work
) -> None:
    own.operate().execute(
        "insert into books.approval_rules values (%s, '*', 100)", (desk.books.tenant,)
    )
    desk.bring("entry,date,account,debit,credit\n1,2025-03-03,1410,118,\n1,,6110,,118\n")
    (draft,) = ledger.drafts(desk.books)
    attach(desk, draft.id)
    (batch,) = ledger.batches(desk.books)
    ledger.reverse_batch(desk.books, new_id(), batch.id)
    assert [a.removed_reason for a in ledger.attachments(desk.books, draft.id)] == ["EntryDropped"]


def test_the_same_request_attaches_once(own: World, desk: Work) -> None:
    entry, request = posted(desk), new_id()
    given = {"tenant": desk.books.tenant, "request": request, "id": new_id(), "entry": entry}
    with desk.books.write() as tx:
        first = tx.call("attach", **given, file_name="a.pdf", content=PDF)
    with desk.books.write() as tx:
        assert tx.call("attach", **given, file_name="a.pdf", content=PDF) == first
    with meets(Refused, "request.reused"), desk.books.write() as tx:
        tx.call("attach", **given, file_name="a.pdf", content=PDF + b"!")


def test_the_chain_keeps_name_size_and_digest_and_nothing_keeps_the_content(
    own: World, desk: Work
) -> None:
    secret = PDF + b"only in the document"
    answer = attach(desk, posted(desk), content=secret)
    ((data,),) = ask(own, "select data from audit.events where type = 'AttachmentAdded'")
    assert json.loads(data) == {
        name: answer[name]
        for name in ("id", "entry_id", "file_name", "media_type", "size", "sha256")
    }
    for needle in ("only in the document", secret.hex()):
        for table in ("audit.events", "books.requests", "auth.requests", "pg_stats"):
            found = ask(
                own, f"select count(*) from {table} as t where strpos(t::text, %s) > 0", needle
            )
            assert found == [(0,)], table


def test_a_document_that_was_altered_on_the_disk_is_not_given_out(own: World, desk: Work) -> None:
    entry = posted(desk)
    attach(desk, entry)
    seen = ledger.attachment_by_name(desk.books, entry, "ანგარიშფაქტურა.pdf")
    operator = own.operate()
    for statement in (
        "alter table books.attachments disable trigger kept",
        "alter table books.attachments drop constraint attachment_digest",
        "update books.attachments set content = content || 'x', size = size + 1",
    ):
        operator.execute(statement.encode())
    with meets(Bug, "attachment.damaged"):
        ledger.attachment_content(desk.books, seen)


@pytest.mark.guard
def test_a_document_cannot_be_changed_or_deleted_by_anybody(shared: World) -> None:
    desk = work(shared)
    attach(desk, posted(desk))
    operator = shared.operate()
    mark = (
        "update books.attachments set removed_at = now(), removed_by = added_by, "
        "removed_reason = 'x'"
    )
    for change in (
        "update books.attachments set content = 'x'",
        "update books.attachments set file_name = 'b.pdf'",
        "update books.attachments set entry_id = id",
        "update books.attachments set added_at = now()",
        "delete from books.attachments",
        "truncate books.attachments",
        f"{mark}, file_name = 'b.pdf'",
        f"{mark}, sha256 = sha256('x'), content = 'x', size = 1",
    ):
        with pytest.raises(psycopg.Error) as caught:
            operator.execute(change.encode())
        assert caught.value.sqlstate == "GE004", change
    operator.execute(mark.encode())
    with pytest.raises(psycopg.Error):
        operator.execute(mark.encode())


@pytest.mark.guard
def test_a_file_is_taken_by_its_first_bytes_alone(shared: World) -> None:
    desk = work(shared)
    entry = posted(desk)
    with meets(Refused, "attachment.kind"):
        attach(desk, entry, "a.pdf", b"MZ program")


@pytest.mark.guard
def test_the_storage_of_the_office_is_a_border_for_all_its_companies(shared: World) -> None:
    desk = work(shared)
    shared.operate().execute(
        "update auth.office set storage_mb_max = 1 where name = 'First office'"
    )
    half = PDF + b"\0" * 600_000
    entry = posted(desk)
    attach(desk, entry, "a.pdf", half)
    with meets(Refused, "office.storage_full") as caught:
        attach(desk, entry, "b.pdf", half)
    assert caught.value.args_["mb"] == 1
    assert len(ledger.attachments(desk.books, entry)) == 1
    # What is marked as removed is still kept, and so still counted.
    seen = ledger.attachment_by_name(desk.books, entry, "a.pdf")
    ledger.remove_attachment(desk.books, new_id(), seen, "ზედმეტია")
    with meets(Refused, "office.storage_full"):
        attach(desk, entry, "b.pdf", half)
    # Another office has room of its shared.
    rival = work(shared, "rival_accountant", "rival")
    attach(rival, posted(rival), "b.pdf", half)


def test_who_may_only_read_attaches_and_removes_nothing(own: World, desk: Work) -> None:
    entry = posted(desk)
    attach(desk, entry)
    reader = work(own, "auditor")
    (seen,) = ledger.attachments(reader.books, entry)
    assert ledger.attachment_content(reader.books, seen) == PDF
    with meets(Denied, "permission.missing"):
        attach(reader, entry, "b.pdf")
    with meets(Denied, "permission.missing"):
        ledger.remove_attachment(reader.books, new_id(), seen, "მიზეზი")


def test_another_company_sees_no_document(own: World, desk: Work) -> None:
    entry = posted(desk)
    attach(desk, entry)
    (seen,) = ledger.attachments(desk.books, entry)
    rival = work(own, "rival_accountant", "rival")
    assert ledger.attachments(rival.books, entry) == ()
    with meets(NotFound, "attachment.not_found"):
        ledger.attachment_content(rival.books, seen)
    connection = own.connect("rival_accountant", "rival")
    assert one(connection, "select count(*) from books.attachments") == 0


def test_a_document_may_come_after_its_month_is_closed(own: World, desk: Work) -> None:
    entry = posted(desk)
    work(own, "chief").close(day=date(2025, 3, 5))
    attach(desk, entry)
