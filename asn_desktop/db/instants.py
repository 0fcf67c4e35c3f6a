"""Instants as text of one width in UTC ("2026-11-22T01:36:33.123456Z"): sorts as time and is the same
everywhere.
"""

from datetime import UTC, datetime

WIDTH = 27


def to_text(at: datetime) -> str:
    """The stored form of an aware instant. Raises ValueError for a naive one."""
    if at.tzinfo is None:
        raise ValueError("an instant needs its time zone")
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def from_text(text: str) -> datetime:
    """The instant of a stored form. Raises ValueError."""
    return datetime.strptime(text, "%Y-%m-%dT%H:%M:%S.%fZ").replace(tzinfo=UTC)
