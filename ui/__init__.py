"""What the accountant sees; no SQL, no arithmetic on money."""

import ctypes
import sys

# PySide6 6.12 gives None, True and False back without counting a reference. That is right from
# Python 3.12 on, where they are immortal; before, the program would fall over some thousand calls
# later ("none_dealloc"). So they are made immortal here too, before any part of Qt is used.
_COUNTED = (None, True, False, NotImplemented, Ellipsis)
_FOR_EVER = 1 << 40


def _make_immortal(singletons: tuple[object, ...]) -> None:
    """Give objects that live as long as the program a count that never comes down to nothing."""
    for one in singletons:
        count = ctypes.c_ssize_t.from_address(id(one))
        # Only where the count is where we take it to be: not in an interpreter built to be traced.
        is_there = abs(count.value - sys.getrefcount(one)) < 16
        if is_there and count.value < _FOR_EVER:
            count.value += _FOR_EVER


if sys.implementation.name == "cpython" and sys.version_info < (3, 12):
    _make_immortal(_COUNTED)
