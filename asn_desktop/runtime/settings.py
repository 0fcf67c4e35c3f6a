"""Settings of this machine (window, last folder): a small JSON file, never data of the office.

Keys of a newer program are kept, so that going back to an older one loses nothing.
"""

import json
import types
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Any, get_args, get_type_hints


@dataclass(frozen=True, slots=True)
class Settings:
    """All settings with their defaults. When adding one: one line here.

    ``geometry`` holds what the window toolkit gives, as base64 text; ``table_headers`` how panes and tables
    are divided, by name. ``text_scale`` is percent; ``printer_shifts`` holds "x y" in millimetres by printer.
    """

    last_folder: str = ""
    last_user: str = ""
    geometry: str = ""
    table_headers: dict[str, str] = field(default_factory=dict)
    text_scale: int = 100
    preview_visible: bool = True
    last_import_folder: str = ""
    last_print_folder: str = ""
    second_medium: str = ""
    lock_minutes: int = 10
    printer_shifts: dict[str, str] = field(default_factory=dict)
    tahun: int = 0
    periode: str = ""
    unknown: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class LoadedSettings:
    """Settings and, when the file could not be used, a sentence that says so."""

    settings: Settings
    note: str = ""


def load_settings(path: Path) -> LoadedSettings:
    """The settings in the file, or the defaults; a damaged file is moved aside under a name ending in
    ``.rusak``.
    """
    try:
        raw = path.read_bytes()
    except FileNotFoundError:
        return LoadedSettings(Settings())
    except OSError:
        return LoadedSettings(Settings(), f"Setelan {path.name} tidak dapat dibaca; setelan bawaan dipakai.")
    try:
        data = json.loads(raw)
        if not isinstance(data, dict):
            raise ValueError("not an object")
    except ValueError:
        return _set_aside(path)
    return LoadedSettings(_settings_of(data))


def save_settings(path: Path, settings: Settings) -> None:
    """Write the settings, whole or not at all. Raises OSError."""
    from asn_desktop.runtime.atomic import atomic_write  # only reading comes before the first paint

    data = asdict(settings)
    data = {**data.pop("unknown"), **data}
    atomic_write(path, (json.dumps(data, ensure_ascii=False, indent=2, sort_keys=True) + "\n").encode())


def _settings_of(data: Mapping[str, Any]) -> Settings:
    """Known keys of the right type, all others kept as they are; a value of another type gives way to the
    default.
    """
    hints = get_type_hints(Settings)
    names = {item.name for item in fields(Settings)} - {"unknown"}
    known = {key: value for key, value in data.items() if key in names and _fits(value, hints[key])}
    unknown = {key: value for key, value in data.items() if key not in names and key != "unknown"}
    return Settings(**known, unknown=unknown)


def _fits(value: object, hint: Any) -> bool:
    if isinstance(hint, types.GenericAlias):
        key_type, value_type = get_args(hint)
        return isinstance(value, dict) and all(
            isinstance(key, key_type) and isinstance(item, value_type) for key, item in value.items())
    return type(value) is hint


def _set_aside(path: Path) -> LoadedSettings:
    damaged = path.with_name(f"{path.name}.rusak")
    note = f"Setelan {path.name} rusak dan disimpan sebagai {damaged.name}; setelan bawaan dipakai."
    try:
        path.replace(damaged)
    except OSError:
        note = f"Setelan {path.name} rusak; setelan bawaan dipakai."
    return LoadedSettings(Settings(), note)
