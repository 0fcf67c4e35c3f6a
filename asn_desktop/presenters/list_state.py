"""What a long list knows: which filters are on, the order, the ids, what is chosen and what is ticked."""

from collections.abc import Sequence
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class ActiveFilter:
    """One filter in force: its key, the value asked for, and words for its chip."""

    key: str
    value: object
    words: str


@dataclass(slots=True)
class ListState:
    """State of one list. Searching and sorting is the service's work; this remembers what was asked."""

    order: str = ""
    search: str = ""
    filters: dict[str, ActiveFilter] = field(default_factory=dict)
    ids: tuple[str, ...] = ()
    total: int = 0
    current: str | None = None
    ticked: set[str] = field(default_factory=set)

    def set_filter(self, key: str, value: object, words: str) -> bool:
        """Turn a filter on, or off with None or ""; whether anything changed."""
        if value in (None, ""):
            return self.filters.pop(key, None) is not None
        wanted = ActiveFilter(key, value, words)
        changed = self.filters.get(key) != wanted
        self.filters[key] = wanted
        return changed

    def clear_filters(self) -> bool:
        """Turn every filter and the search off; whether anything was on."""
        had = bool(self.filters or self.search)
        self.filters.clear()
        self.search = ""
        return had

    def value_of(self, key: str) -> object:
        """What a filter asks for, or None."""
        found = self.filters.get(key)
        return found.value if found else None

    def sort_by(self, key: str) -> str:
        """Order by a column; the same column again turns the direction. Returns the new order."""
        self.order = f"-{key}" if self.order == key else key
        return self.order

    def take_ids(self, ids: Sequence[str], total: int | None = None) -> None:
        """A new answer of the service; the chosen record stays chosen while it is still there."""
        self.ids = tuple(ids)
        self.total = len(self.ids) if total is None else total
        if self.current not in self.ids:
            self.current = self.ids[0] if self.ids else None
        if self.ticked:
            self.ticked &= set(self.ids)

    def neighbour(self, step: int) -> str | None:
        """Id of the next (+1) or previous (-1) record, or None at the end."""
        if self.current not in self.ids:
            return None
        place = self.ids.index(self.current) + step
        return self.ids[place] if 0 <= place < len(self.ids) else None

    def count_words(self) -> str:
        """The words "37 dari 412" while something is filtered out, else the number alone."""
        shown = _dotted(len(self.ids))
        return shown if len(self.ids) == self.total else f"{shown} dari {_dotted(self.total)}"


def _dotted(value: int) -> str:
    return f"{value:,}".replace(",", ".")
