"""The list of reminders as a workbook. Basis of what is left out: UU 27/2022 art. 11 and 41."""

from pathlib import Path
from typing import Final

from asn_desktop.domain.dua_orang import BATAS_EKSPOR, Tindakan
from asn_desktop.domain.nip import format_nip
from asn_desktop.domain.peran import Izin
from asn_desktop.domain.tanggal import tanggal_pendek
from asn_desktop.exchange.workbook import TextSheet, workbook_bytes
from asn_desktop.fields.texts.pengingat import JUDUL
from asn_desktop.services.access import needs
from asn_desktop.services.output_place import Outputs
from asn_desktop.services.pembatasan import ditahan, kalimat_ditahan
from asn_desktop.services.pengingat import BarisPengingat, PengingatQuery, daftar_pengingat
from asn_desktop.services.second_person import Saksi, need_second
from asn_desktop.services.session import Session

_ENDING: Final = ".xlsx"
_HEADINGS: Final = ("Tanggal", "Pengingat", "Nama", "NIP", "Unit kerja", "Keterangan", "Belum terpenuhi",
                    "Ditangani")
_WIDE: Final = frozenset({"Nama", "Unit kerja", "Keterangan", "Belum terpenuhi", "Ditangani"})


@needs(Izin.EKSPOR)
def ekspor_dua_orang(session: Session, query: PengingatQuery) -> bool:
    """Whether exporting this list needs a second person: it names too many people for one."""
    return len({row.pegawai_id for row in _rows(session, query)[0]}) > BATAS_EKSPOR


@needs(Izin.EKSPOR)
def ekspor_pengingat(
    session: Session, query: PengingatQuery, out: Path, saksi: Saksi | None = None
) -> tuple[int, str]:
    """Write the list as .xlsx; returns the number of lines and who was left out, as a sentence or "".

    The file appears whole or not at all, and the trail tells of it before. Raises SecondPersonMissing for
    more than 50 people without ``saksi``, ServiceError, StorageError.
    """
    place = Outputs(session.folder).file(out, _ENDING)
    rows, held = _rows(session, query)
    people = len({row.pegawai_id for row in rows})
    agreed = need_second(session, Tindakan.EKSPOR, saksi) if people > BATAS_EKSPOR else saksi
    nama, alasan = (agreed.nama, agreed.alasan) if agreed else ("", "")
    subject = f"{len(rows)} pengingat tentang {people} pegawai · {out.name}"
    with session.db.write("ekspor.pengingat", session.actor, subject, alasan=alasan, saksi=nama) as tx:
        tx.leave_trace()
    place.write(workbook_bytes([TextSheet("Pengingat", _HEADINGS, map(_texts, rows), _WIDE)]))
    return len(rows), held


def _rows(session: Session, query: PengingatQuery) -> tuple[list[BarisPengingat], str]:
    """The lines without those of people whose processing is restricted, and who that is."""
    found = daftar_pengingat(session, query).baris
    with session.db.read() as tx:
        held = ditahan(tx)
    left_out = {row.pegawai_id for row in found} & set(held)
    words = kalimat_ditahan(tuple(held[key] for key in sorted(left_out)), "diekspor")
    return [row for row in found if row.pegawai_id not in left_out], words


def _texts(row: BarisPengingat) -> list[str]:
    mark = row.tanda
    done = " · ".join(part for part in (
        tanggal_pendek(mark.pada) if mark.pada else "", mark.oleh, mark.catatan) if part) if mark else ""
    return [tanggal_pendek(row.tanggal), JUDUL[row.jenis], row.nama, format_nip(row.nip), row.unit, row.isi,
            " ".join(row.kurang_keluar), done]
