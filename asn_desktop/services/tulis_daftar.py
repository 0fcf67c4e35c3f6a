"""The list of pegawai as it is shown, into a workbook, a csv file or a paper: its filter, order and columns.

It is an export: restricted people are left out, more than 50 take two people, and the trail tells of it
before.
"""

import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from asn_desktop.db.unit_of_work import ReadTx
from asn_desktop.documents.daftar import DAFTAR, Daftar
from asn_desktop.documents.errors import DoesNotFit, MissingGlyph
from asn_desktop.documents.fonts import load_family
from asn_desktop.documents.form import RenderOptions, open_writer
from asn_desktop.documents.page import Paper
from asn_desktop.domain.dua_orang import BATAS_EKSPOR, Tindakan
from asn_desktop.domain.peran import Izin
from asn_desktop.exchange.siasn import PROTECTED
from asn_desktop.exchange.workbook import TextSheet, workbook_bytes
from asn_desktop.fields.kolom_pegawai import BAKU, PER_KUNCI, known_keys
from asn_desktop.runtime.resources import resource_path
from asn_desktop.services.access import needs
from asn_desktop.services.clock import today
from asn_desktop.services.collector import collector_paused
from asn_desktop.services.errors import ServiceError
from asn_desktop.services.kolom_pegawai import column_words
from asn_desktop.services.kop import kop_of
from asn_desktop.services.office import office_profile
from asn_desktop.services.output_place import OutputFile, Outputs
from asn_desktop.services.packs import pack_for
from asn_desktop.services.pegawai import PegawaiQuery, people_of
from asn_desktop.services.pembatasan import ditahan, kalimat_ditahan
from asn_desktop.services.printing.render import LATIHAN, kertas_of
from asn_desktop.services.second_person import Saksi, need_second
from asn_desktop.services.session import Session
from asn_desktop.services.sight import sight
from asn_desktop.services.work import Work

ENDINGS: Final = (".xlsx", ".csv", ".pdf")
MOST_ON_PAPER: Final = 5000
_STEP = 500
_WRITING: Final = "Menulis daftar"


@dataclass(frozen=True, slots=True)
class PesananDaftar:
    """What is written: the list asked for, keys of its columns (none: the usual ones), its title and, in
    words, what narrows it.
    """

    query: PegawaiQuery
    kolom: tuple[str, ...] = ()
    judul: str = "Daftar Pegawai"
    saringan: str = ""


@dataclass(frozen=True, slots=True)
class Ditulis:
    """How many people stand in the file, and who was left out, as a sentence ("" for nobody)."""

    jumlah: int
    ditahan: str


def list_place(office: Path, out: Path) -> OutputFile:
    """Where a list may be written. Raises ServiceError."""
    return Outputs(office).file(out, *ENDINGS)


@needs(Izin.EKSPOR)
def list_takes_two(session: Session, order: PesananDaftar) -> bool:
    """Whether writing this list needs a second person."""
    with session.db.read() as tx:
        return len(_allowed(tx, session, order.query)[0]) > BATAS_EKSPOR


@needs(Izin.EKSPOR)
def write_list(
    session: Session, order: PesananDaftar, out: Path, work: Work | None = None, saksi: Saksi | None = None
) -> Ditulis:
    """Write the list to a .xlsx, .csv (semicolons, UTF-8 with BOM) or .pdf file, whole or not at all.

    Raises SecondPersonMissing for more than 50 people without ``saksi``, ServiceError, Cancelled.
    """
    place, steps = list_place(session.folder, out), work or Work()
    with collector_paused():
        with session.db.read() as tx:
            ids, held = _allowed(tx, session, order.query)
        if out.suffix.casefold() == ".pdf" and len(ids) > MOST_ON_PAPER:
            raise ServiceError(f"Daftar ini memuat {len(ids)} pegawai; kertas memuat paling banyak "
                               f"{MOST_ON_PAPER}. Persempit saringannya, atau simpan sebagai Excel.")
        agreed = need_second(session, Tindakan.EKSPOR, saksi) if len(ids) > BATAS_EKSPOR else saksi
        nama, alasan = (agreed.nama, agreed.alasan) if agreed else ("", "")
        subject = f"{len(ids)} pegawai · {order.judul} · {out.name}"
        with session.db.write("ekspor.daftar", session.actor, subject, alasan=alasan, saksi=nama) as tx:
            tx.leave_trace()
        keys = known_keys(order.kolom) or BAKU
        rows = _Counted(_rows(session, ids, keys, steps))
        place.write(_content(session, order, out, keys, rows))
    return Ditulis(rows.count, held)


class _Counted:
    """Lets rows pass one by one, so that they are never all in memory, and counts them."""

    def __init__(self, rows: Iterator[tuple[str, ...]]) -> None:
        self._rows, self.count = rows, 0

    def __iter__(self) -> Iterator[tuple[str, ...]]:
        for row in self._rows:
            self.count += 1
            yield row


def _allowed(tx: ReadTx, session: Session, query: PegawaiQuery) -> tuple[tuple[str, ...], str]:
    """Ids in the order of the list without those held back, and the sentence about these."""
    ids = people_of(tx, query, today(session), sight(session, Izin.EKSPOR))
    restricted = ditahan(tx)
    held = [restricted[one] for one in ids if one in restricted]
    return tuple(one for one in ids if one not in restricted), kalimat_ditahan(held, "ditulis")


def _rows(
    session: Session, ids: Sequence[str], keys: Sequence[str], work: Work
) -> Iterator[tuple[str, ...]]:
    hari = today(session)
    for start in range(0, len(ids), _STEP):
        work.step(start, len(ids), _WRITING)
        part = ids[start:start + _STEP]
        with session.db.read() as tx:
            words = column_words(tx, part, keys, hari)
        yield from (tuple(words[one].get(key, "") for key in keys) for one in part if one in words)
    work.step(len(ids), len(ids), _WRITING)


def _content(
    session: Session, order: PesananDaftar, out: Path, keys: Sequence[str], rows: Iterable[tuple[str, ...]]
) -> bytes:
    heads = [PER_KUNCI[key].label for key in keys]
    ending = out.suffix.casefold()
    if ending == ".csv":
        return _csv(heads, rows)
    if ending == ".xlsx":
        return workbook_bytes([TextSheet(order.judul, heads, rows)])
    return _paper(session, order, heads, tuple(rows))


def _csv(heads: Sequence[str], rows: Iterable[tuple[str, ...]]) -> bytes:
    content = io.BytesIO()
    stream = io.TextIOWrapper(content, "utf-8-sig", newline="")
    writer = csv.writer(stream, delimiter=";", lineterminator="\r\n")
    writer.writerow(heads)
    for row in rows:  # what a spreadsheet would take for a formula
        writer.writerow([f"'{text}" if text.startswith(PROTECTED) else text for text in row])
    stream.flush()
    return content.getvalue()


def _paper(
    session: Session, order: PesananDaftar, heads: Sequence[str], rows: tuple[tuple[str, ...], ...]
) -> bytes:
    office = office_profile(session)
    options = RenderOptions(
        texts=pack_for(today(session)).teks, fonts=load_family(resource_path("fonts")),
        paper=Paper(kertas_of(office, None)), watermark=LATIHAN if session.latihan else "")
    made = session.clock().astimezone()
    contents = Daftar(order.judul, order.saringan, made, tuple(heads), rows, kop=kop_of(office))
    writer = open_writer(options)
    try:
        writer.add(DAFTAR.lay_out(contents, options))
    except MissingGlyph as error:
        raise ServiceError(error.sentence) from error
    except DoesNotFit as error:
        raise ServiceError("Daftar ini tidak muat pada kertas; kurangi kolomnya, atau pakai kertas F4 pada "
                           "Setelan.") from error
    return writer.finish()
