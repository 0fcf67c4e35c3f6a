"""Where the files that ship with the program are, and the reference lists among them.

They stand beside the package in a clone, inside the package in a wheel, and in the bundle of a frozen build.
"""

import sys
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from asn_desktop.fields.references import References, Rows


def resource_path(*parts: str) -> Path:
    """The path of a shipped file or folder. Raises FileNotFoundError when it is not there."""
    path = resource_root().joinpath(*parts)
    if not path.exists():
        raise FileNotFoundError(f"missing program file: {'/'.join(parts)}")
    return path


@cache
def resource_root() -> Path:
    """The folder that holds reference/, packs/, fonts/ and icons/. Raises FileNotFoundError."""
    package = Path(__file__).resolve().parent.parent
    bundle = getattr(sys, "_MEIPASS", None)
    candidates = [package / "resources", package.parent / "resources"]
    if bundle:
        candidates[:0] = [Path(bundle) / "asn_desktop" / "resources", Path(bundle) / "resources"]
    for folder in candidates:
        if (folder / "reference").is_dir():
            return folder
    raise FileNotFoundError("missing program folder: resources")


@cache
def reference(name: str) -> "Rows":
    """The rows of a reference list, in the order of the file. Raises FileNotFoundError."""
    import csv  # not at the top: fonts and icons of the login are found through this module too

    with resource_path("reference", f"{name}.csv").open(encoding="utf-8", newline="") as stream:
        return tuple(_frozen(row) for row in csv.DictReader(stream, strict=True))


@cache
def references() -> "References":
    """All reference lists that ship with the program."""
    from asn_desktop.fields.references import References

    names = sorted(path.stem for path in resource_path("reference").glob("*.csv"))
    return References(MappingProxyType({name: reference(name) for name in names}))


def _frozen(row: dict[str, str]) -> Mapping[str, str]:
    return MappingProxyType({key: value or "" for key, value in row.items()})
