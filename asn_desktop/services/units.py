"""The tree of units, as filters need it."""

from collections.abc import Iterable


def with_units_below(units: Iterable[tuple[str, str | None, str]], unit_id: str) -> tuple[str, ...]:
    """The unit and everything below it; ``units`` are (id, id of the one above, nama). Survives a ring."""
    below: dict[str, list[str]] = {}
    for child, parent, _ in units:
        if parent:
            below.setdefault(parent, []).append(child)
    found: dict[str, None] = {unit_id: None}
    waiting = [unit_id]
    while waiting:
        for child in below.get(waiting.pop(), ()):
            if child not in found:
                found[child] = None
                waiting.append(child)
    return tuple(found)


def unit_path(units: Iterable[tuple[str, str | None, str]], unit_id: str) -> str:
    """The unit with those above it, from the top: "Kecamatan Tirta Hulu · Subbagian Umum"."""
    by_id = {key: (parent, nama) for key, parent, nama in units}
    names: list[str] = []
    seen: set[str] = set()
    current: str | None = unit_id
    while current in by_id and current not in seen:
        seen.add(current)
        parent, nama = by_id[current]
        names.append(nama)
        current = parent
    return " · ".join(reversed(names))
