"""The next days of the tax law: which duty, for which month, after the shift over days off."""

from datetime import date

from app.core.tax_terms import next_terms


def named(on, *, pays_vat):
    return {one.duty.name: (one.month, one.due) for one in next_terms(on, pays_vat=pays_vat)}


def test_the_fifteenth_that_is_a_sunday_is_the_monday_after_it():
    # 15.11.2026 is a Sunday: what is due for October is due on the 16th, that day included.
    october = (date(2026, 10, 1), date(2026, 11, 16))
    assert named(date(2026, 11, 16), pays_vat=True) == {
        "vat": october,
        "withholding": october,
        "pension": october,
    }
    assert named(date(2026, 11, 17), pays_vat=True)["vat"] == (
        date(2026, 11, 1),
        date(2026, 12, 15),
    )


def test_who_is_not_registered_owes_no_vat_return():
    assert set(named(date(2026, 3, 2), pays_vat=False)) == {"withholding", "pension"}


def test_the_nearest_stands_first_and_each_names_its_source():
    found = next_terms(date(2026, 3, 2), pays_vat=True)
    assert [one.due for one in found] == sorted(one.due for one in found)
    assert all(one.source.article for one in found)
