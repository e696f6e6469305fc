"""A screen whose rows come page by page: it follows the scroll bar, and keeps the place."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from app.core.sheet import Row, Sheet
from ui.kit.content import Content, prepare
from ui.kit.screen import SheetScreen
from ui.kit.whole import Step, in_part
from ui.kit.window import NEAR, Loaded, Page, Source
from ui.kit.workplace import Target, Workplace


@dataclass(frozen=True, slots=True, kw_only=True)
class Ready:
    """Loaded blocks made ready to be shown."""

    loaded: Loaded[Any]
    content: Content


class WindowScreen(SheetScreen):
    """A list of any length. A screen says where pages come from and what sheet rows stand in."""

    def __init__(self, place: Workplace, target: Target) -> None:
        super().__init__(place, target)
        self.loaded: Loaded[Any] = Loaded()
        self.go_first: Any = None
        """The place to begin at when the rows are read for the first time or by a jump."""
        self.begins_at_end = True
        self._is_extending = False
        self._edge: bool | None = None
        grid = self.view.grid
        grid.verticalScrollBar().valueChanged.connect(self._look_ahead)
        grid.shown.connect(self._look_ahead)
        grid.edge_asked.connect(self.go_to_edge)

    def source(self) -> Source[Any]:
        """Where pages come from, with all that is asked now."""
        raise NotImplementedError

    def framed(self) -> Callable[[tuple[Row, ...]], Sheet]:
        """What makes a sheet of rows; called inside a job."""
        raise NotImplementedError

    def paired(self) -> Callable[[Loaded[Any]], dict[str, str]]:
        """What names, for the key of a reversal, the key of what it takes back."""
        return lambda _: {}

    def sheet(self) -> Sheet | None:
        """What is seen; where only a part is loaded, paper and files get the whole."""
        shown = super().sheet()
        if shown is None or (self.loaded.has_start and self.loaded.has_end):
            return shown
        source, framed, paired = self.source(), self.framed(), self.paired()
        as_seen = self.view.seen_whole()

        def read(step: Step) -> Sheet:
            loaded = Loaded(blocks=tuple(source.all(step)))
            return as_seen(framed(loaded.rows()), paired(loaded))

        return in_part(shown, read)

    def reload(self) -> None:
        """Read anew around the place of the reader, or from the end of the books."""
        source, ends = self.source(), self.begins_at_end
        place = self.go_first if self.go_first is not None else self._current_place()
        self.go_first = None

        def read() -> Loaded[Any]:
            if place is not None:
                found = source.at(place)
                if found.blocks:
                    return found
            return source.at_end() if ends else source.at_start()

        if self._edge is None and place is None and ends:
            self._edge = True
        self._ask(read)

    def go_to_edge(self, is_end: bool) -> None:
        """Go to the first or the last row of the books, not of what is loaded."""
        if self.loaded.has_end if is_end else self.loaded.has_start:
            return
        source = self.source()
        self._edge = is_end
        self._ask(source.at_end if is_end else source.at_start)

    def go_to_place(self, place: Any) -> None:
        """Read around a place, and go there."""
        self.go_first = place
        self._edge = None
        self.outdated()

    def is_partial(self) -> bool:
        """Whether rows are sorted or filtered among those loaded: then none come by themselves."""
        grid = self.view.grid
        return grid.wish.test is not None or bool(grid.look.order.column)

    def load_more(self) -> None:
        """Load a page behind the last one, for a filter that has not found enough."""
        if self.loaded.blocks and not self.loaded.has_end and not self._is_extending:
            self._extend(is_backward=False)

    def load_before(self) -> None:
        """Load a page in front of the first one."""
        if self.loaded.blocks and not self.loaded.has_start and not self._is_extending:
            self._extend(is_backward=True)

    def _ask(self, read: Callable[[], Loaded[Any]]) -> None:
        framed, paired = self.framed(), self.paired()

        def work() -> Ready:
            loaded = read()
            content = prepare(framed(loaded.rows()))
            return Ready(loaded=loaded, content=_with_pairs(content, paired(loaded)))

        self.is_settled = False
        self._is_extending = True
        self.view.wait()
        self.place.jobs.read(self, "sheet", work, self._take, self._fail)

    def _take(self, ready: Ready) -> None:
        self.loaded = ready.loaded
        self.view.fill(ready.content)
        self._go_to_asked_edge()
        # Only now: while rows are put in, the list stands at its top, and would ask for more.
        self._is_extending = False
        self.renamed.emit()
        self._settle(failed=False)
        self._look_ahead()

    def _fail(self, error: Exception) -> None:
        self._is_extending = False
        self._edge = None
        super()._fail(error)

    def _go_to_asked_edge(self) -> None:
        edge, self._edge = self._edge, None
        model, grid = self.view.grid.sheet_model, self.view.grid
        if edge is None or not model.rows:
            return
        grid.stand(len(model.rows) - 1 if edge else 0)
        if edge:
            grid.scrollToBottom()

    def _look_ahead(self, *_: object) -> None:
        """Ask for the next page in good time."""
        if self._is_extending or not self.loaded.blocks or self.is_partial():
            return
        grid = self.view.grid
        bar = grid.verticalScrollBar()
        in_sight = bar.pageStep()
        if bar.value() + in_sight >= bar.maximum() + in_sight - NEAR and not self.loaded.has_end:
            self._extend(is_backward=False)
        elif bar.value() <= NEAR and not self.loaded.has_start:
            self._extend(is_backward=True)

    def _extend(self, *, is_backward: bool) -> None:
        loaded, source = self.loaded, self.source()

        def read() -> Loaded[Any]:
            if is_backward:
                page: Page[Any] = source.before(loaded.first)
                return loaded.before(page)
            return loaded.after(source.after(loaded.last))

        self._ask(read)

    def _current_place(self) -> Any:
        """The place of the block in which the reader is."""
        return self._place_of(self.view.grid.currentIndex().row()) if self.loaded.blocks else None

    def _place_of(self, at: int) -> Any:
        rows = self.view.grid.sheet_model.rows
        places = {block.key: block.place for block in self.loaded.blocks}
        while at >= 0:
            key = rows[at].key if at < len(rows) else None
            if key in places:
                return places[key]
            at -= 1
        return None


def _with_pairs(content: Content, pairs: dict[str, str]) -> Content:
    return Content(sheet=content.sheet, longest=content.longest, pairs=pairs)
