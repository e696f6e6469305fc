"""Which act of the window does what."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ui.shell.window import Window


def connect_actions(window: Window) -> None:
    """Let keys, buttons and the palette do what the window can."""
    acts: dict[str, Callable[[], object]] = {
        "palette": window.finder.open,
        "switch": window.finder.open_companies,
        "lock": window.cover_up,
        "sign_out": lambda: window.ask_bar.before_leaving(
            window.tabs.screens(), window.sign_out_asked.emit
        ),
        "reload": window.reload,
        "print": window.preview,
        "excel": window.save_excel,
        "back": window.tabs.go_back,
        "forth": window.tabs.go_forth,
        "period": window.top.period.first.setFocus,
        "period_before": lambda: window.top.period.move_by(-1),
        "period_after": lambda: window.top.period.move_by(1),
        "companies": window.show_companies,
        "rooms": window.navigation.list.setFocus,
        "next_tab": lambda: window.turn(1),
        "tab_before": lambda: window.turn(-1),
        "close_tab": window.close_tab,
        "keys": window.show_keys,
        "quit": window.close,
    }
    for name, act in acts.items():
        window.actions_[name].triggered.connect(lambda _=False, act=act: act())
