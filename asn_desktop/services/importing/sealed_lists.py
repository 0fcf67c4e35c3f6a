"""Reads an encrypted list of ours: opened in memory only, piece by piece, each authentic before it is read.

What comes out is a sheet like any other, so that preview, choice and undo are those of every import. Contents
of documents are looked at by the process that opens scans, and what they are counts, whatever their rows say;
then they are let go, and read once more when the list is taken in.
"""

import base64
import binascii
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from asn_desktop.db import isi_dokumen, sealed_file
from asn_desktop.db.queries.isi_dokumen import load_isi
from asn_desktop.db.queries.pertukaran import all_rows
from asn_desktop.db.sealed_file import Opened, Unopened, Why
from asn_desktop.domain.problems import Problem
from asn_desktop.exchange.cells import Row, Sealed, Sheet
from asn_desktop.exchange.kinds import own_kinds
from asn_desktop.exchange.limits import Limits
from asn_desktop.fields.dokumen import DOKUMEN
from asn_desktop.fields.texts import sentence
from asn_desktop.services.daftar_bersandi import SECRET
from asn_desktop.services.dokumen.pembaca import Pembaca, Sifat
from asn_desktop.services.dokumen.simpan import MAX_BYTES
from asn_desktop.services.errors import Rejected, ServiceError, UnknownFile, WrongPassword
from asn_desktop.services.importing import wording
from asn_desktop.services.session import Session
from asn_desktop.services.work import Work

_Facts = Mapping[str, str | int | None]
_LIMITS: Final = Limits()
_LONGEST_LINE: Final = 32 * 2**20  # a scan of 20 MB as base64, and what is said about it
_LONGEST_HEAD: Final = 64 * 2**10
_CELL: Final = rb'"(?:[^"\\]++|\\.)*+"'
# A row holds texts, at most a content more than there are columns; other JSON of 32 MB takes 850 of memory.
_ROW: Final = re.compile(rb"\[%b(?:,%b){0,%d}+\]" % (_CELL, _CELL, _LIMITS.columns))
_STEP_ROWS: Final = 200
_READING: Final = "Membaca daftar bersandi"
_SENTENCES: Final = {
    Why.FOREIGN: 'Berkas "{name}" bukan daftar bersandi ASN Desktop; pilih berkas lain.',
    Why.NEWER: 'Berkas "{name}" dibuat versi aplikasi yang lebih baru; perbarui aplikasi ini, lalu ulangi.',
    Why.PASSWORD: 'Kata sandi daftar "{name}" tidak cocok; ketik lagi, atau tanyakan kepada pembuatnya.',
    Why.DAMAGED: 'Berkas "{name}" rusak atau diubah sesudah dibuat; mintalah salinan baru kepada pembuatnya.',
    Why.HEAVY: 'Berkas "{name}" memerlukan memori lebih dari yang tersisa; tutup aplikasi lain, lalu ulangi.',
    Why.CUT: 'Berkas "{name}" terpotong atau rusak di ujungnya; salin sekali lagi dari asalnya.',
}
_UNREADABLE: Final = 'Berkas "{name}" tidak dapat dibaca; periksa letak dan izinnya.'
_UNKNOWN_LIST: Final = (
    'Daftar "{jenis}" dalam berkas "{name}" tidak dikenal versi aplikasi ini; perbarui aplikasi, lalu ulangi.'
)
_TOO_LARGE: Final = 'Berkas "{name}" memuat lebih dari {limit}; bagi menjadi beberapa berkas.'


def read_sealed(path: Path, kata_sandi: str, session: Session, work: Work) -> tuple[Sheet, ...]:
    """The list as a sheet. Raises WrongPassword, UnknownFile with the reason, Cancelled."""
    if not kata_sandi:
        raise WrongPassword(wording.NEEDS_PASSWORD.format(name=path.name))
    source = _Source(path, _unlocked(path, kata_sandi))
    return (_Reader(source, session, work).sheet(),)


@dataclass(frozen=True, slots=True, repr=False)
class _Source:
    path: Path
    opened: Opened

    def lines(self) -> Iterator[Any]:
        """What each line says. Raises UnknownFile."""
        try:
            for number, line in enumerate(_lines(sealed_file.pieces(self.path, self.opened))):
                if not (_ROW.fullmatch(line) if number else len(line) <= _LONGEST_HEAD):
                    raise ValueError("line")
                yield json.loads(line)
        except Unopened as error:
            raise _refused(self.path, error.why) from error
        except OSError as error:
            raise UnknownFile(_UNREADABLE.format(name=self.path.name)) from error
        except (ValueError, RecursionError) as error:
            raise _refused(self.path, Why.DAMAGED) from error

    def contents(self) -> Iterator[tuple[str, bytes]]:
        """The contents beside the rows, each by its digest. Raises UnknownFile."""
        for told in self.lines():
            if isinstance(told, list) and told and isinstance(told[-1], str):
                content = _content(told[-1])
                if content is not None:
                    yield isi_dokumen.digest_of(content), content


class _Reader:
    def __init__(self, source: _Source, session: Session, work: Work) -> None:
        self._source, self._session, self._work = source, session, work
        self._faults: dict[int, str] = {}
        self._facts: dict[int, _Facts] = {}
        self._name = source.path.name

    def sheet(self) -> Sheet:
        lines = self._source.lines()
        jenis, headings, count = self._head(next(lines, None))
        rows = [Row(1, tuple(headings))]
        with Pembaca() as pembaca:
            scans = _Scans(self._session, pembaca) if jenis == DOKUMEN.key else None
            held = 0
            for number, told in enumerate(lines, start=2):
                if scans is not None or number % _STEP_ROWS == 0:
                    self._work.step(number - 2, max(count, number - 2), _READING)
                cells = self._cells(told, len(headings), more=scans is not None)
                if scans is not None:
                    facts, fault = scans.looked_at(cells.pop())
                    if fault:
                        self._faults[number] = fault
                    else:
                        self._facts[number] = facts
                held += sum(map(len, cells))
                if len(rows) > _LIMITS.rows:
                    raise UnknownFile(_TOO_LARGE.format(name=self._name, limit=f"{_LIMITS.rows} baris"))
                if held > _LIMITS.unpacked_bytes:
                    limit = f"{_LIMITS.unpacked_bytes // 2**20} MB"
                    raise UnknownFile(_TOO_LARGE.format(name=self._name, limit=limit))
                rows.append(Row(number, tuple(cell or None for cell in cells)))
        title = own_kinds(self._session.references)[jenis].title
        sealed = Sealed(jenis)
        if scans is not None:
            secret = frozenset(scans.restricted)
            sealed = Sealed(jenis, self._faults, self._facts, self._source.contents, secret)
        return Sheet(title, tuple(rows), sealed=sealed)

    def _head(self, told: Any) -> tuple[str, list[str], int]:
        if not isinstance(told, dict):
            raise _refused(self._source.path, Why.DAMAGED)
        jenis, headings, count = told.get("daftar"), told.get("judul"), told.get("baris")
        if not (isinstance(jenis, str) and isinstance(count, int) and isinstance(headings, list)
                and _are_texts(headings)):
            raise _refused(self._source.path, Why.DAMAGED)
        if jenis not in own_kinds(self._session.references):
            raise UnknownFile(_UNKNOWN_LIST.format(jenis=jenis[:40], name=self._name))
        if not 0 < len(headings) <= _LIMITS.columns:
            raise _refused(self._source.path, Why.DAMAGED)
        return jenis, headings, count

    def _cells(self, told: Any, width: int, *, more: bool) -> list[str]:
        if not _are_texts(told) or len(told) != width + more:
            raise _refused(self._source.path, Why.DAMAGED)
        found: list[str] = told
        return found


class _Scans:
    """What the contents of documents are, whatever their rows say."""

    def __init__(self, session: Session, pembaca: Pembaca) -> None:
        self._pembaca = pembaca
        self.restricted: set[str] = set()
        with session.db.read() as tx:
            stored = {str(row["sidik"]): row for row in all_rows(tx, DOKUMEN.key)}
            known = load_isi(tx, stored)
        # What lies here already was looked at when it came.
        self._known = {key: stored[key] for key in known}

    def looked_at(self, text: str) -> tuple[_Facts, str]:
        """What a content is; and why it is not taken, "" when it is."""
        content = _content(text)
        if content is None:
            return {}, wording.NO_CONTENT
        if len(content) > MAX_BYTES:
            return {}, sentence(Problem("", "dokumen.terlalu_besar", {"batas": MAX_BYTES // 2**20}))
        sidik = isi_dokumen.digest_of(content)
        if text.startswith(SECRET):
            self.restricted.add(sidik)
        try:
            media, pages = self._kind(sidik, content)
        except Rejected as refusal:
            return {}, str(refusal)
        return {"sidik": sidik, "media": media, "ukuran": len(content), "halaman": pages}, ""

    def _kind(self, sidik: str, content: bytes) -> tuple[str, int | None]:
        row = self._known.get(sidik)
        if row is not None:
            return str(row["media"]), row["halaman"]
        sifat: Sifat = self._pembaca.buka(content)
        return sifat.mime, sifat.halaman


def _unlocked(path: Path, kata_sandi: str) -> Opened:
    try:
        return sealed_file.unlock(path, kata_sandi)
    except Unopened as error:
        raise _refused(path, error.why) from error
    except OSError as error:
        raise UnknownFile(_UNREADABLE.format(name=path.name)) from error


def _lines(pieces: Iterator[bytes]) -> Iterator[bytes]:
    waiting = bytearray()
    for piece in pieces:
        first = len(waiting)
        waiting += piece
        while (end := waiting.find(b"\n", first)) >= 0:
            yield bytes(waiting[:end])
            del waiting[: end + 1]
            first = 0
        if len(waiting) > _LONGEST_LINE:
            raise ValueError("line")
    if waiting:
        raise ValueError("no end of line")


def _content(text: str) -> bytes | None:
    try:
        return base64.b64decode(text.removeprefix(SECRET), validate=True) or None
    except (binascii.Error, ValueError):
        return None


def _are_texts(told: Any) -> bool:
    return isinstance(told, list) and all(isinstance(one, str) for one in told)


def _refused(path: Path, why: Why) -> ServiceError:
    kind = WrongPassword if why is Why.PASSWORD else UnknownFile
    return kind(_SENTENCES[why].format(name=path.name))
