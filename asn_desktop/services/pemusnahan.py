"""Destruction of what is due by the retention table: two people, a backup before, one transaction, a berita
acara that can be printed again.

What is destroyed is gone from the data, from the trail and from free pages (db/destroying). Backups made
before still hold it until rotation lets go of them; the berita acara says so and until when.
Basis: UU 27/2022 art. 43 and 44; UU 43/2009 art. 51.
"""

from dataclasses import dataclass
from datetime import date, datetime, time
from pathlib import Path

from asn_desktop.db import instants
from asn_desktop.db.destroying import destroy
from asn_desktop.db.queries import retensi as queries
from asn_desktop.db.queries.isi_dokumen import destroyed_names
from asn_desktop.db.queries.jejak import last_before
from asn_desktop.db.queries.nomor import PEMUSNAHAN, nomor_pemusnahan, take_numbers
from asn_desktop.db.queries.retensi import BarisPemusnahan
from asn_desktop.db.unit_of_work import WriteTx
from asn_desktop.documents import berita_acara as paper
from asn_desktop.documents.errors import MissingGlyph
from asn_desktop.documents.fonts import load_family
from asn_desktop.documents.form import RenderOptions
from asn_desktop.documents.page import Paper
from asn_desktop.domain.changes import Changes
from asn_desktop.domain.dua_orang import Tindakan
from asn_desktop.domain.peran import Izin
from asn_desktop.domain.problems import Problem
from asn_desktop.domain.retensi import AturanRetensi
from asn_desktop.domain.rotasi import habis_sekitar
from asn_desktop.domain.tanggal import tanggal_panjang
from asn_desktop.runtime.resources import resource_path
from asn_desktop.services.access import needs
from asn_desktop.services.backups import backup_before, backups
from asn_desktop.services.clock import today
from asn_desktop.services.dokumen.rawat import let_go
from asn_desktop.services.errors import Rejected, ServiceError, StorageError
from asn_desktop.services.jejak import kepala_rekaman
from asn_desktop.services.office import office_profile
from asn_desktop.services.output_place import Outputs
from asn_desktop.services.packs import pack_for
from asn_desktop.services.retensi import LABEL_KELAS, DaftarJatuhTempo, dihitung
from asn_desktop.services.second_person import BY_CODE, BY_REASON, Saksi, need_second
from asn_desktop.services.session import Session
from asn_desktop.services.work import Work

JEDA_TERLAMA = 60  # days since the last day of work; beyond it the computer's clock is doubted


@dataclass(frozen=True, slots=True)
class Pemusnahan:
    """One destruction that was carried out, as lists show it."""

    id: str
    nomor: str
    pada: datetime
    oleh: str
    saksi: str
    berkas: int


@dataclass(frozen=True, slots=True)
class Dimusnahkan:
    """What a destruction did; ``catatan`` tells what is still to come."""

    id: str
    nomor: str
    berkas: int
    rekaman: int
    changes: Changes
    catatan: str = ""


@needs(Izin.MUSNAHKAN)
def daftar_pemusnahan(session: Session) -> tuple[Pemusnahan, ...]:
    """All destructions, the newest first."""
    with session.db.read() as tx:
        rows = queries.load_pemusnahan(tx)
    return tuple(Pemusnahan(row.id, row.nomor, instants.from_text(row.pada), row.oleh, row.saksi,
                            sum(one.berkas for one in row.rincian)) for row in rows)


@needs(Izin.MUSNAHKAN)
def cadangan_memuat(session: Session) -> tuple[int, date]:
    """How many backups hold the data of today, and when rotation has let go of the last one, about."""
    return len(backups(session)), habis_sekitar(today(session))


@needs(Izin.MUSNAHKAN)
def musnahkan(session: Session, daftar: DaftarJatuhTempo, saksi: Saksi | None, work: Work) -> Dimusnahkan:
    """Destroy what the list shows, all of it or nothing.

    Raises SecondPersonMissing, Rejected when nothing is due, the list is no longer true or the clock seems to
    be ahead, StorageError (also when the backup before could not be made: then nothing was destroyed).
    """
    agreed = need_second(session, Tindakan.MUSNAHKAN, saksi)
    _need_true_day(session, daftar.pada)
    if not daftar.jumlah:
        raise Rejected((Problem("", "musnah.tidak_ada"),))
    work.step(0, 3, "Membuat cadangan sebelum pemusnahan")
    made = backup_before(session, "pemusnahan")
    count, until = cadangan_memuat(session)
    work.step(1, 3, "Memusnahkan")
    with session.db.write("pemusnahan.laksanakan", session.actor, f"{daftar.jumlah} berkas",
                          alasan=agreed.alasan, saksi=agreed.nama) as tx:
        if dihitung(tx, daftar.pada).dimusnahkan != daftar.dimusnahkan:
            raise Rejected((Problem("", "musnah.berubah"),))
        key, nomor = _head(session, tx, agreed, made.name if made else "-", count, until)
        before = destroyed_names(tx)
        rows = _destroyed(tx, key, daftar)
        remove_files = let_go(tx, session.folder, destroyed_names(tx) - before)
        changes = tx.changes
    remove_files()
    work.step(2, 3, "Menulis ulang berkas data")
    return Dimusnahkan(key, nomor, daftar.jumlah, rows, changes, _compacted(session))


@needs(Izin.MUSNAHKAN)
def berita_acara(session: Session, pemusnahan_id: str) -> bytes:
    """The berita acara as PDF, the same however often it is printed. Raises Rejected, ServiceError."""
    with session.db.read() as tx:
        found = queries.load_pemusnahan(tx, pemusnahan_id)
    if not found:
        raise Rejected((Problem("", "musnah.sudah_tidak_ada"),))
    office, row = office_profile(session), found[0]
    at = instants.from_text(row.pada).astimezone()
    data = paper.BeritaAcara(
        nomor=row.nomor, instansi=office.instansi, perangkat_daerah=office.perangkat_daerah,
        tempat=office.tempat, pada=at, oleh=row.oleh,
        saksi="" if row.saksi in (BY_CODE, BY_REASON) else row.saksi,
        pengganti=_stand_in(row), cadangan=row.cadangan, cadangan_lama=row.cadangan_lama,
        cadangan_sampai=date.fromisoformat(row.cadangan_sampai),
        rincian=tuple(paper.Rincian(LABEL_KELAS.get(one.kelas, one.kelas), one.dasar, one.masa, one.berkas,
                                    one.rekaman, one.peristiwa, one.sidik) for one in row.rincian))
    latihan = session.latihan
    options = RenderOptions(
        texts=pack_for(at.date()).teks, paper=Paper(office.kertas), fonts=load_family(resource_path("fonts")),
        watermark="LATIHAN" if latihan else "",
        jejak="" if latihan else f"jejak {kepala_rekaman(session, pemusnahan_id)}")
    try:
        return paper.BERITA_ACARA.render(data, options)
    except MissingGlyph as error:
        raise ServiceError(error.sentence) from error


@needs(Izin.MUSNAHKAN)
def simpan_berita_acara(session: Session, pemusnahan_id: str, out: Path) -> Path:
    """Write the berita acara to a PDF file; a row in the trail tells of it. Raises ServiceError."""
    place = Outputs(session.folder).file(out, ".pdf")
    content = berita_acara(session, pemusnahan_id)
    with session.db.read() as tx:
        nomor = queries.load_pemusnahan(tx, pemusnahan_id)[0].nomor
    with session.db.write("pemusnahan.cetak", session.actor, nomor) as tx:
        tx.leave_trace()
    place.write(content)
    return out


def _need_true_day(session: Session, pada: date) -> None:
    """Refuse a list of a day to come, and a today that lies far from the last earlier day of work: a clock
    that is years ahead would make everything due.
    """
    day = today(session)
    if pada > day:
        raise Rejected((Problem("", "musnah.tanggal_depan", {"tanggal": tanggal_panjang(pada)}),))
    midnight = datetime.combine(day, time.min).astimezone()
    with session.db.read() as tx:
        last = last_before(tx, midnight)
    if last is not None and (midnight - last).days > JEDA_TERLAMA:
        raise Rejected((Problem("", "musnah.jam_diragukan", {
            "hari_ini": tanggal_panjang(day), "terakhir": tanggal_panjang(last.astimezone().date())}),))


def _head(session: Session, tx: WriteTx, agreed: Saksi, backup: str, count: int,
          until: date) -> tuple[str, str]:
    """The record of the destruction: (id, number)."""
    now = session.clock()
    year = now.astimezone().year
    nomor = nomor_pemusnahan(year, next(take_numbers(tx, PEMUSNAHAN, year)))
    key = tx.insert("pemusnahan", {
        "nomor": nomor, "pada": instants.to_text(now), "oleh": session.actor, "saksi": agreed.nama,
        "alasan": agreed.alasan or None, "cadangan": backup, "cadangan_lama": count,
        "cadangan_sampai": until.isoformat()})
    return key, nomor


def _destroyed(tx: WriteTx, key: str, daftar: DaftarJatuhTempo) -> int:
    """Destroy class by class and note what each lost; the number of rows."""
    rows = 0
    for row, ids in daftar.dimusnahkan:
        lost = destroy(tx, key, {row.kelas: [(row.kelas, one) for one in ids]})[row.kelas]
        rows += lost.rekaman
        tx.insert("pemusnahan_rincian", {
            "pemusnahan_id": key, "kelas": row.kelas, "dasar": row.dasar, "masa": _masa(row),
            "berkas": len(ids), "rekaman": lost.rekaman, "peristiwa": lost.peristiwa, "sidik": lost.sidik})
    return rows


def _masa(row: AturanRetensi) -> str:
    since = "TMT pensiun/berhenti" if row.pemicu.value == "berhenti" else "akhir tahun"
    return f"{row.aktif} tahun aktif dan {row.inaktif} tahun inaktif sejak {since}"


def _stand_in(row: BarisPemusnahan) -> str:
    """What stood for the second person, as the paper says it; "" when there was one."""
    if row.saksi == BY_REASON:
        return f"Kantor baru mempunyai satu pengguna; alasan tertulis: {row.alasan}"
    return "Kantor baru mempunyai satu pengguna; kode pemulihan dipakai." if row.saksi == BY_CODE else ""


def _compacted(session: Session) -> str:
    """Write the file anew; what hinders that is told, and made up for at the next opening."""
    try:
        session.db.compact()
    except StorageError as error:
        return (f"Arsip sudah dimusnahkan, tetapi berkas data belum ditulis ulang: {error.sentence} "
                "Program mengulanginya saat data dibuka berikutnya.")
    return ""
