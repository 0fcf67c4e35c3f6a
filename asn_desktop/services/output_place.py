"""The one rule for every file that the program writes for a user: where it may go, asked before anything is
done.

A file has the right ending, is none of the files that are being read, and lies in no office's data folder,
however it is spelled: links are followed and files are compared as the system knows them, not by their names.
"""

import errno
import os
import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from asn_desktop.runtime.atomic import atomic_write, atomic_write_parts
from asn_desktop.runtime.paths import BACKUP_FOLDER, LOCK_NAME, shown
from asn_desktop.services.errors import ServiceError
from asn_desktop.services.office_state import DATA_FILE, KEY_COPY, KEY_FILE, office_state

PRACTICE_PLACES: Final = ("cetak", "gambar")  # made for papers and pictures of a practice office
_MARKS: Final = (DATA_FILE, KEY_FILE, KEY_COPY)  # a folder with one of these is an office
_OWN_FILES: Final = (*_MARKS, LOCK_NAME, f"{LOCK_NAME}.info", f"{DATA_FILE}-journal")

WRONG_ENDING: Final = 'Nama "{path}" harus berakhiran {endings}; ubah namanya, misalnya menjadi "{better}".'
INSIDE: Final = (
    '"{path}" berada di dalam folder data kantor "{office}", yang hanya untuk data tersandi; pilih tempat '
    "di luar folder itu."
)
OWN_FILE: Final = '"{path}" adalah berkas data kantor "{file}"; pilih nama lain di luar folder data.'
IS_INPUT: Final = (
    '"{path}" adalah berkas yang sedang dibaca dan akan tertimpa; pilih nama lain untuk hasilnya.'
)
IS_FOLDER: Final = '"{path}" sebuah folder; sebutkan nama berkas di dalamnya, misalnya "{better}".'
IS_FILE: Final = '"{path}" sebuah berkas, padahal tujuannya harus folder; pilih folder atau nama yang baru.'
LIKE_A_FILE: Final = (
    '"{path}" bernama seperti berkas, padahal tujuannya harus folder; pilih nama tanpa "{ending}".'
)
_FILES: Final = frozenset({".xlsx", ".xls", ".ods", ".csv", ".docx", ".doc", ".txt", ".jpg", ".png"})
IS_SPECIAL: Final = '"{path}" bukan berkas biasa; pilih nama lain.'
UNREADABLE: Final = '"{path}" tidak dapat ditelusuri letaknya; pilih tempat lain.'
NOT_WRITTEN: Final = '"{path}" tidak dapat ditulis: {cause}, lalu ulangi.'

_CAUSES: Final = {
    errno.ENOSPC: "ruang simpan penuh; kosongkan ruang",
    errno.EDQUOT: "jatah ruang simpan habis; kosongkan ruang",
    errno.EACCES: "tidak diizinkan atau berkasnya sedang dibuka; tutup berkas itu atau pilih folder lain",
    errno.EPERM: "tidak diizinkan; pilih folder lain",
    errno.EROFS: "media hanya dapat dibaca; pilih folder lain",
    errno.ENOENT: "folder tujuan tidak ada dan tidak dapat dibuat; pilih folder lain",
    errno.ENOTDIR: "sebagian alamatnya sebuah berkas, bukan folder; pilih folder lain",
    errno.EEXIST: "sebagian alamatnya sebuah berkas, bukan folder; pilih folder lain",
    errno.EISDIR: "nama itu sudah dipakai sebuah folder; pakai nama lain",
    errno.ENAMETOOLONG: "nama atau letaknya terlalu panjang; pilih folder yang lebih pendek",
}


def not_written(path: Path, error: OSError) -> ServiceError:
    """The sentence for a file that the system refuses to take."""
    cause = _CAUSES.get(error.errno or 0, "periksa folder tujuannya dan tutup berkas itu bila sedang terbuka")
    return ServiceError(NOT_WRITTEN.format(path=shown(path), cause=cause))


@dataclass(frozen=True, slots=True)
class OutputFile:
    """A place that the rule allows; only ``Outputs`` makes one."""

    path: Path

    def write(self, content: bytes) -> None:
        """Put the whole file there, or leave what was. Raises ServiceError."""
        try:
            atomic_write(self.path, content)
        except OSError as error:
            raise not_written(self.path, error) from error

    def write_parts(self, parts: Iterable[bytes]) -> None:
        """As ``write``, of what need not be in memory at once; raises what ``parts`` raises too."""
        try:
            atomic_write_parts(self.path, parts)
        except OSError as error:
            raise not_written(self.path, error) from error


@dataclass(frozen=True, slots=True)
class OutputFolder:
    """A folder that the rule allows; what is in it already is still asked about."""

    path: Path
    _outputs: "Outputs"

    def file(self, name: str, *endings: str) -> OutputFile:
        """A file of that folder. Raises ServiceError."""
        path = self.path / name
        return self._outputs.file(path, *endings) if os.path.lexists(path) else OutputFile(path)


class Outputs:
    """Asks the rule for one office (None: no office is at hand) and the files that are being read."""

    def __init__(self, office: Path | None, inputs: Iterable[Path] = ()) -> None:
        self._office = office
        self._inputs = tuple(inputs)

    def file(self, path: Path, *endings: str) -> OutputFile:
        """A file with one of these endings. Raises ServiceError; leaves nothing behind, also no folder."""
        if path.is_dir():
            better = path / f"hasil{endings[0]}"
            raise ServiceError(IS_FOLDER.format(path=shown(path), better=better))
        if path.suffix.casefold() not in endings:
            better = path.with_suffix(endings[0]) if path.name else path / f"hasil{endings[0]}"
            words = " atau ".join(endings)
            raise ServiceError(WRONG_ENDING.format(path=shown(path), endings=words, better=better.name))
        self._refuse_data(path)
        if path.exists() and not path.is_file():
            raise ServiceError(IS_SPECIAL.format(path=shown(path)))
        _refuse_closed(path, path.parent)
        return OutputFile(path)

    def folder(self, path: Path) -> OutputFolder:
        """A folder for several files; it need not exist yet. Raises ServiceError."""
        if path.exists() and not path.is_dir():
            raise ServiceError(IS_FILE.format(path=shown(path)))
        if path.suffix.casefold() in _FILES and not path.exists():  # a slip: nobody means a folder "duk.xlsx"
            raise ServiceError(LIKE_A_FILE.format(path=shown(path), ending=path.suffix))
        self._refuse_data(path)
        _refuse_closed(path, path)
        return OutputFolder(path, self)

    def _refuse_data(self, path: Path) -> None:
        for given in self._inputs:
            if _is_same(path, given):
                raise ServiceError(IS_INPUT.format(path=shown(path)))
        for place in _real_places(path):
            for office in _offices_around(place):
                if not _is_made_for(place, office):
                    raise ServiceError(INSIDE.format(path=shown(path), office=office))
        for own in _files_of(self._office):
            if _is_same(path, own):
                raise ServiceError(OWN_FILE.format(path=shown(path), file=own))


def _real_places(path: Path) -> tuple[Path, ...]:
    """Where a path leads, and where its own name stands when that is a link."""
    try:
        if _is_circle(path):
            raise OSError(errno.ELOOP, os.strerror(errno.ELOOP), str(path))
        return tuple({path.resolve(), path.parent.resolve() / path.name})
    except (OSError, RuntimeError, ValueError) as cause:  # a circle of links, a name that cannot be
        raise ServiceError(UNREADABLE.format(path=shown(path))) from cause


def _is_circle(path: Path) -> bool:
    """Whether its links lead back to themselves, of which ``resolve`` says nothing from Python 3.13 on."""
    try:
        path.stat()
    except OSError as error:
        return error.errno == errno.ELOOP
    return False


def _offices_around(place: Path) -> Iterator[Path]:
    """Every folder on the way up, and the place itself, that is an office."""
    for folder in (place, *place.parents):
        if any(_is_there(folder / name) for name in _MARKS):
            yield folder


def _is_there(path: Path) -> bool:
    try:
        return path.is_file()
    except OSError:  # a folder that may not be entered is not ours
        return False


def _is_made_for(place: Path, office: Path) -> bool:
    inside = place.relative_to(office).parts
    return bool(inside) and inside[0].casefold() in PRACTICE_PLACES and office_state(office).latihan


def _files_of(office: Path | None) -> Iterator[Path]:
    if office is not None:
        yield from (office / name for name in _OWN_FILES)
        yield from (path for path in (office / BACKUP_FOLDER).glob("*") if path.is_file())


def _is_same(one: Path, other: Path) -> bool:
    """Whether two paths are one file, also by a hard link or another letter case."""
    try:
        return one.samefile(other)
    except (OSError, ValueError):
        return False


def _refuse_closed(path: Path, folder: Path) -> None:
    """Refuse a place that takes no file; missing folders will be made, so the nearest one there is asked."""
    while not folder.exists() and folder != folder.parent:
        folder = folder.parent
    try:
        if path.is_file() and not _can_be_replaced(path):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
        with tempfile.TemporaryFile(dir=folder):
            return
    except OSError as error:
        raise not_written(path, error) from error


def _can_be_replaced(path: Path) -> bool:
    """Whether a file is neither protected nor held. Only Windows needs it opened to know, and only there does
    closing it give up nobody's locks.
    """
    if os.name != "nt":
        return os.access(path, os.W_OK)
    try:
        with path.open("r+b"):
            return True
    except OSError:
        return False
