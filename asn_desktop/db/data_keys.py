"""The keys that an open database works with; derived from the ring, held in memory only."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class DataKeys:
    """32 bytes each: ``db`` opens the file, ``audit`` seals the trail, ``restricted`` (None: not entitled)
    opens fields of the restricted class, ``key_file`` (empty: none fits) seals the key file.
    """

    db: bytes
    audit: bytes
    restricted: bytes | None = None
    key_file: bytes = b""

    def __repr__(self) -> str:
        return "DataKeys(…)"
