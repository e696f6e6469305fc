"""One TLS server for the whole folder."""

from collections.abc import Iterator

import pytest

from app.server.initialise import initialise
from tests.kit.shared_server import PASSWORD, SharedServer, shared_server


@pytest.fixture(scope="package")
def server() -> Iterator[SharedServer]:
    """A server over TLS, as an office runs it; its database is made by the tests."""
    with shared_server() as running:
        yield running


@pytest.fixture
def administrator(server: SharedServer) -> tuple[str, str]:
    """Login and known password of the administrator of a prepared server."""
    login = initialise(server.operator, "shared", "Office", "Administrator").administrator.login
    with server.operator.connect() as connection:
        connection.execute(f"alter role {login} password '{PASSWORD}' valid until 'infinity'")
        connection.execute("delete from auth.sessions")
        connection.execute("delete from auth.recovery_codes")
        connection.execute("update auth.second_factors set confirmed_at = null")
        connection.execute("select setval(step_sequence, 0) from auth.second_factors")
    return login, PASSWORD
