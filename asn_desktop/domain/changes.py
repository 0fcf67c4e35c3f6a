"""Which records a transaction touched, so that only what shows them is read again."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType


@dataclass(frozen=True, slots=True)
class Changes:
    """Touched ids by record type (the table's name)."""

    touched: Mapping[str, frozenset[str]] = field(default_factory=lambda: MappingProxyType({}))

    @classmethod
    def of(cls, touched: Mapping[str, Iterable[str]]) -> "Changes":
        """Freeze collected ids."""
        return cls(MappingProxyType({key: frozenset(ids) for key, ids in touched.items() if ids}))

    def ids(self, record_type: str) -> frozenset[str]:
        """Touched ids of one record type."""
        return self.touched.get(record_type, frozenset())

    def touches(self, *record_types: str) -> bool:
        """Whether any of the record types was touched."""
        return any(key in self.touched for key in record_types)

    def merged(self, other: "Changes") -> "Changes":
        """Both together."""
        keys = {*self.touched, *other.touched}
        return Changes.of({key: self.ids(key) | other.ids(key) for key in keys})

    def __bool__(self) -> bool:
        return bool(self.touched)
