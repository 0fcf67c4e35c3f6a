"""Frozen dataclasses to JSON text and back, for drafts: the type hints say how a value is read again."""

import json
import types
import typing
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from functools import cache
from typing import Any, TypeVar, cast

T = TypeVar("T")


class DamagedDraft(ValueError):  # noqa: N818 - reads as a sentence
    """The text is not a draft of the type that was asked for."""


def to_json(value: object) -> str:
    """The value as JSON text; dataclasses become objects, dates ISO texts, enums their values,
    exact figures texts.
    """
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), default=_plain)


def from_json(cls: type[T], text: str) -> T:
    """The value that ``to_json`` wrote. Raises DamagedDraft."""
    try:
        return cast(T, _restore(cls, json.loads(text)))
    except (ValueError, TypeError, KeyError) as error:
        raise DamagedDraft(f"{cls.__name__}: {error}") from error


def _plain(value: Any) -> object:
    """One step towards JSON for what it does not know."""
    if isinstance(value, date):  # a datetime is a date too
        return value.isoformat()
    if isinstance(value, Decimal):
        return f"{value:f}"
    if isinstance(value, Mapping):
        return dict(value)
    if isinstance(value, Enum):
        return value.value
    return {name: getattr(value, name) for name in _names(value.__class__)}


@cache
def _names(kind: Any) -> tuple[str, ...]:
    """The fields of a dataclass. Raises TypeError for another type."""
    return tuple(item.name for item in fields(kind))


def _restore(hint: Any, raw: Any) -> object:
    origin = typing.get_origin(hint)
    if origin in (typing.Union, types.UnionType):
        return _restore_optional(hint, raw)
    if origin is tuple:
        return _restore_tuple(typing.get_args(hint), raw)
    if isinstance(hint, type):
        return _restore_plain(hint, raw)
    raise TypeError(f"no reader for {hint}")


def _restore_optional(hint: Any, raw: Any) -> object:
    if raw is None:
        return None
    others = [kind for kind in typing.get_args(hint) if kind is not type(None)]
    if len(others) != 1:
        raise TypeError(f"no reader for {hint}")
    return _restore(others[0], raw)


def _restore_tuple(kinds: tuple[Any, ...], raw: Any) -> tuple[object, ...]:
    if not isinstance(raw, list):
        raise TypeError("a list was expected")
    if len(kinds) == 2 and kinds[1] is Ellipsis:
        return tuple(_restore(kinds[0], item) for item in raw)
    return tuple(_restore(kind, item) for kind, item in zip(kinds, raw, strict=True))


def _restore_plain(hint: type, raw: Any) -> object:
    if is_dataclass(hint):
        if not isinstance(raw, dict):
            raise TypeError("an object was expected")
        hints = typing.get_type_hints(hint)
        return hint(**{name: _restore(hints[name], value) for name, value in raw.items()})
    if issubclass(hint, Enum):
        return hint(raw)
    if issubclass(hint, datetime | date):
        return hint.fromisoformat(raw)
    if not isinstance(raw, hint):
        raise TypeError(f"{hint.__name__} was expected")
    return raw
