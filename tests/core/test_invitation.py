"""The invitation file: what it says, and what is told of a file that is none."""

import json

import pytest

from app.core.errors import Refused
from app.core.invitation import Invitation, read_invitation

PEM = "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----"
GIVEN = Invitation(host="books.example.ge", login="u_abc", authority=PEM, name="ნინო", port=5433)


def test_an_invitation_is_read_as_it_was_written():
    assert read_invitation(GIVEN.as_file()) == GIVEN
    assert read_invitation(b"\xef\xbb\xbf" + GIVEN.as_file()) == GIVEN, "Notepad's mark"
    assert "ნინო" in GIVEN.as_file().decode()


def test_a_login_on_a_server_has_a_key_of_its_own():
    other = Invitation(host=GIVEN.host, login="u_other", authority=PEM, port=5433)
    renamed = Invitation(host=GIVEN.host, login="u_abc", authority="", name="Nino", port=5433)
    assert GIVEN.key != other.key
    assert GIVEN.key == renamed.key
    assert GIVEN.place == "books.example.ge:5433"


@pytest.mark.parametrize(
    ("change", "lacking"),
    [
        ({"login": ""}, "login"),
        ({"login": 7}, "login"),
        ({"server": []}, "host, authority"),
        ({"server": {"host": "h", "authority": "no certificate"}}, "authority"),
        ({"server": {"host": "h", "authority": PEM, "port": 70000}}, "port"),
        ({"server": {"host": "h", "authority": PEM, "port": "5432"}}, "port"),
    ],
)
def test_a_damaged_invitation_says_what_is_missing(change, lacking):
    document = {**GIVEN.as_document(), **change}
    with pytest.raises(Refused) as refused:
        read_invitation(json.dumps(document).encode())
    assert (refused.value.code, refused.value.args_["fields"]) == ("invitation.incomplete", lacking)


@pytest.mark.parametrize("content", [b"", b"\xff\xfe", b"[]", b'{"format": "other"}'])
def test_another_file_is_no_invitation(content):
    with pytest.raises(Refused) as refused:
        read_invitation(content)
    assert refused.value.code == "invitation.unreadable"


def test_an_invitation_of_a_newer_release_says_so():
    with pytest.raises(Refused) as refused:
        read_invitation(json.dumps({**GIVEN.as_document(), "version": 2}).encode())
    assert refused.value.code == "invitation.newer"
