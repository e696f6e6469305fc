"""One TLS server for the whole folder."""

from collections.abc import Iterator

import pytest

from tests.kit.shared_server import SharedServer, shared_server


@pytest.fixture(scope="package")
def server() -> Iterator[SharedServer]:
    """A server over TLS, as an office runs it; its database is made by the tests."""
    with shared_server() as running:
        yield running
