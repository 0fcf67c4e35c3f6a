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
    known = tuple(units)
    names = {key: nama for key, _, nama in known}
    return " · ".join(names[key] for key in reversed(units_above(known, unit_id)))


def units_above(units: Iterable[tuple[str, str | None, str]], unit_id: str) -> tuple[str, ...]:
    """The unit and those above it, up to the top; nothing for an unknown one. Survives a ring."""
    above = {key: parent for key, parent, _ in units}
    found: dict[str, None] = {}
    current: str | None = unit_id
    while current in above and current not in found:
        found[current] = None
        current = above[current]
    return tuple(found)
