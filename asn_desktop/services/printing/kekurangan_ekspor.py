"""What is missing before a batch, as a workbook for those who must supply it.

Basis of what is left out: UU 27/2022 art. 11 and 41.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from asn_desktop.domain.dua_orang import BATAS_EKSPOR, Tindakan
from asn_desktop.domain.nip import format_nip
from asn_desktop.domain.peran import Izin
from asn_desktop.exchange.workbook import TextSheet, workbook_bytes
from asn_desktop.services.access import needs
from asn_desktop.services.output_place import OutputFile, Outputs
from asn_desktop.services.pembatasan import ditahan, kalimat_ditahan
from asn_desktop.services.printing.batch import short_name
from asn_desktop.services.printing.readiness import DRAF, GAGAL, JANGGAL, LEWAT, Kekurangan
from asn_desktop.services.second_person import Saksi, need_second
from asn_desktop.services.session import Session
from asn_desktop.services.sight import must_see

ENDING: Final = ".xlsx"
_HEADINGS: Final = ("Unit kerja", "Nama", "NIP", "Akibat", "Formulir", "Keterangan")
_WIDE: Final = frozenset({"Unit kerja", "Nama", "Formulir", "Keterangan"})
_AKIBAT: Final = {LEWAT: "Tidak dicetak", GAGAL: "Tidak dapat dicetak", DRAF: "Tercetak DRAF",
                  JANGGAL: "Perlu diperiksa"}


def kekurangan_place(office: Path, out: Path) -> OutputFile:
    """Where the list may be written. Raises ServiceError."""
    return Outputs(office).file(out, ENDING)


def kekurangan_dua_orang(found: Sequence[Kekurangan]) -> bool:
    """Whether writing this list needs a second person: it names too many people for one."""
    return len({item.pegawai_id for item in found if item.pegawai_id}) > BATAS_EKSPOR


@needs(Izin.EKSPOR)
def ekspor_kekurangan(
    session: Session, found: Sequence[Kekurangan], out: Path, saksi: Saksi | None = None
) -> tuple[int, str]:
    """Write what ``missing_for_print`` found as .xlsx, a line for each person and sentence; returns the
    number of lines and who was left out, as a sentence or "".

    The file appears whole or not at all, and the trail tells of it before. Raises SecondPersonMissing for
    more than 50 people without ``saksi``, OutOfSight, ServiceError.
    """
    place = kekurangan_place(session.folder, out)
    people = {item.pegawai_id for item in found if item.pegawai_id}
    with session.db.read() as tx:
        must_see(session, tx, people, Izin.LIHAT_PEGAWAI)
        held = ditahan(tx, people)
    kept = [item for item in found if item.pegawai_id not in held]
    agreed = need_second(session, Tindakan.EKSPOR, saksi) if kekurangan_dua_orang(kept) else saksi
    nama, alasan = (agreed.nama, agreed.alasan) if agreed else ("", "")
    rows = _rows(kept)
    subject = f"{len(rows)} kekurangan tentang {len(people - set(held))} pegawai · {out.name}"
    with session.db.write("ekspor.kekurangan", session.actor, subject, alasan=alasan, saksi=nama) as tx:
        tx.leave_trace()
    place.write(workbook_bytes([TextSheet("Kekurangan", _HEADINGS, rows, _WIDE)]))
    return len(rows), kalimat_ditahan(tuple(held.values()), "ditulis")


def _rows(found: Sequence[Kekurangan]) -> list[tuple[str, ...]]:
    """A line for each sentence about a person, with the forms that it holds for."""
    forms: dict[tuple[str, ...], dict[str, None]] = {}
    for item in found:
        line = (item.unit, item.nama, format_nip(item.nip), _AKIBAT[item.berat], item.kalimat)
        forms.setdefault(line, {})[short_name(item.form_key) if item.form_key else ""] = None
    return [(*line[:4], ", ".join(name for name in names if name), line[4]) for line, names in forms.items()]
