"""The prepared people can do their work: a wall that keeps everybody out proves nothing."""

from tests.kit.chart import SMALL_CHART_ACCOUNTS
from tests.kit.world import World, one


def test_an_accountant_sees_the_chart_of_the_own_company(shared: World) -> None:
    connection = shared.connect("accountant", "kavkasia")
    assert (
        one(connection, "select count(*) from api.chart(%s)", shared.tenants["kavkasia"])
        == SMALL_CHART_ACCOUNTS
    )


def test_an_accountant_sees_nothing_of_another_company(shared: World) -> None:
    connection = shared.connect("accountant", "rival")
    assert one(connection, "select count(*) from books.accounts") == 0
