"""What a person decided about the columns of a layout, and how files are found again that have this layout.

Only decisions are kept: a column nobody touched is read as the program understands it.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from hashlib import sha256
from types import MappingProxyType

from asn_desktop.exchange.headers import ColumnMatch, Layout, Vocabulary, decided, heading_key

NOT_USED = ""  # the meaning of a column that somebody left out on purpose


class Rule(StrEnum):
    """Which value stays where program and file differ; the value is what is stored."""

    AMBIL = "ambil"
    PERTAHANKAN = "pertahankan"
    HANYA_KOSONG = "hanya_kosong"


RULE_WORDS: Mapping[Rule, str] = MappingProxyType(
    {
        Rule.AMBIL: "Ambil dari berkas",
        Rule.PERTAHANKAN: "Pertahankan isi aplikasi",
        Rule.HANYA_KOSONG: "Isi hanya yang kosong",
    }
)


@dataclass(frozen=True, slots=True)
class Decisions:
    """Meanings by column (``column_keys``), rules by heading, and the kind of list if somebody chose it."""

    meanings: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    rules: Mapping[str, Rule] = field(default_factory=lambda: MappingProxyType({}))
    kind: str = ""

    def __bool__(self) -> bool:
        return bool(self.meanings or self.rules or self.kind)

    def with_meaning(self, column: str, baku: str) -> "Decisions":
        """The decisions and one more about a column."""
        return Decisions({**self.meanings, column: baku}, self.rules, self.kind)

    def with_rule(self, baku: str, rule: Rule) -> "Decisions":
        """The decisions and one more about which value stays."""
        return Decisions(self.meanings, {**self.rules, baku: rule}, self.kind)

    def as_text(self) -> str:
        """As they are stored: canonical JSON."""
        found = {"jenis": self.kind, "kolom": dict(self.meanings), "aturan": dict(self.rules)}
        return json.dumps(found, ensure_ascii=False, sort_keys=True, separators=(",", ":"))

    @classmethod
    def from_text(cls, text: str) -> "Decisions":
        """From a stored text; what another version wrote and this one does not know is left out."""
        try:
            found = json.loads(text)
        except ValueError:
            return cls()
        if not isinstance(found, dict):
            return cls()
        meanings, rules = found.get("kolom", {}), found.get("aturan", {})
        known = set(Rule)
        return cls(
            {str(key): str(value) for key, value in meanings.items()} if isinstance(meanings, dict) else {},
            {str(key): Rule(value) for key, value in rules.items() if value in known}
            if isinstance(rules, dict)
            else {},
            str(found.get("jenis", "")),
        )


def column_keys(headings: Sequence[str]) -> tuple[str, ...]:
    """How each column is known again: its heading, and which one it is where several have the same."""
    seen: dict[str, int] = {}
    found = []
    for heading in headings:
        key = heading_key(heading)
        seen[key] = seen.get(key, 0) + 1
        found.append(key if seen[key] == 1 else f"{key}#{seen[key]}")
    return tuple(found)


def signature(columns: Sequence[ColumnMatch]) -> str:
    """A short name of a layout: the same headings in the same order have the same."""
    text = "\n".join(heading_key(column.heading) for column in columns)
    return sha256(text.encode()).hexdigest()[:32]


def applied(layout: Layout, decisions: Decisions, vocabulary: Vocabulary) -> Layout:
    """The layout with what somebody decided; of a meaning given to one column, no other column keeps it."""
    keys = column_keys([column.heading for column in layout.columns])
    chosen = {
        key: baku
        for key, baku in decisions.meanings.items()
        if key in keys and (baku == NOT_USED or baku in vocabulary.by_name)
    }
    given = {baku for baku in chosen.values() if baku}
    columns = []
    for key, column in zip(keys, layout.columns, strict=True):
        if key in chosen:
            column = decided(column, chosen[key] or None)
        elif given.intersection(column.meanings):
            column = decided(column, None)
        elif column.choices:
            left = tuple(name for name in column.choices if name not in given)
            column = ColumnMatch(column.index, column.heading, None, (), left)
        columns.append(column)
    return Layout(layout.heading_row, layout.width, tuple(columns))
