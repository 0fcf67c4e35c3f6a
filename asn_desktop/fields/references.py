"""Reference lists as the forms, the importer and the checks use them: official values with their other
spellings.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any, TypeVar

from asn_desktop.domain.teks import match_key
from asn_desktop.fields.spec import Choice

Rows = tuple[Mapping[str, str], ...]
Made = TypeVar("Made")


@dataclass(frozen=True, slots=True)
class References:
    """All lists by name. In each the first column is the value; ``sinonim`` holds other spellings, ``;``
    between.
    """

    lists: Mapping[str, Rows]
    _values: dict[str, dict[str, str]] = field(default_factory=dict, compare=False, repr=False)
    _made: dict[str, Any] = field(default_factory=dict, compare=False, repr=False)

    def __contains__(self, name: str) -> bool:
        return name in self.lists

    def rows(self, name: str) -> Rows:
        """The rows of a list, in the order of the list. Raises KeyError."""
        return self.lists[name]

    def once(self, name: str, make: "Callable[[References], Made]") -> Made:
        """What is made of the lists, made once; they never change."""
        if name not in self._made:
            self._made[name] = make(self)
        made: Made = self._made[name]
        return made

    def choices(self, name: str) -> tuple[Choice, ...]:
        """Value and words of each row; the words are in the column ``label`` where there is one. Raises
        KeyError.
        """
        return tuple(Choice(_value(row), row.get("label") or _value(row)) for row in self.rows(name))

    def match(self, name: str, text: str) -> str | None:
        """The official value for a spelling, whatever its case and punctuation, or None; None for an unknown
        list.
        """
        if name not in self.lists:
            return None
        if name not in self._values:
            self._values[name] = _spellings(self.lists[name])
        return self._values[name].get(match_key(text))


NO_REFERENCES = References(MappingProxyType({}))


def _value(row: Mapping[str, str]) -> str:
    return next(iter(row.values()))


def _spellings(rows: Rows) -> dict[str, str]:
    found: dict[str, str] = {}
    # Values before synonyms: a word that is a value of its own is never read as another row's synonym.
    for row in rows:
        found.setdefault(match_key(_value(row)), _value(row))
    for row in rows:
        others = (row.get("label", ""), *row.get("sinonim", "").split(";"))
        for spelling in others:
            if match_key(spelling):
                found.setdefault(match_key(spelling), _value(row))
    return found
