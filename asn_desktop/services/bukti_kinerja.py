"""Evidence of performance per indicator: a link, a file, a scan of the person's file, or a "map fisik".

PermenPANRB 6/2022 Ps. 5 (b): performance is documented. What the portal asks for is a name and a place.
"""

from dataclasses import dataclass
from datetime import date

from asn_desktop.db.queries.bukti_kinerja import load_bukti
from asn_desktop.db.queries.skp import load_skp
from asn_desktop.db.unit_of_work import ReadTx
from asn_desktop.domain.changes import Changes
from asn_desktop.domain.peran import Izin
from asn_desktop.domain.problems import Problem
from asn_desktop.domain.skp import Skp, problems_of_text
from asn_desktop.domain.teks import tidy
from asn_desktop.services.access import needs
from asn_desktop.services.clock import today
from asn_desktop.services.errors import Rejected, ServiceError
from asn_desktop.services.session import Session
from asn_desktop.services.sight import must_see
from asn_desktop.services.skp import seen_skp

TABEL = "bukti_kinerja"
JENIS = {"tautan": "Tautan", "berkas": "Berkas", "pindaian": "Pindaian", "fisik": "Map fisik"}
_MAX_NAMA, _MAX_LETAK = 200, 400


@dataclass(frozen=True, slots=True)
class Bukti:
    """One piece of evidence; ``letak`` is a link, a path or where the map stands, ``dokumen_id`` the scan."""

    id: str
    skp_id: str
    indikator_id: str
    jenis: str
    nama: str
    letak: str = ""
    dokumen_id: str | None = None
    tanggal: date | None = None

    @property
    def kalimat(self) -> str:
        """As the column bukti dukung names it: "Daftar arsip (Map fisik: lemari 2)"."""
        kind = JENIS[self.jenis] if self.jenis == "fisik" else ""
        place = ": ".join(part for part in (kind, self.letak) if part)
        return f"{self.nama} ({place})" if place else self.nama


@needs(Izin.LIHAT_KINERJA)
def bukti_skp(session: Session, skp_id: str) -> tuple[Bukti, ...]:
    """All evidence of a plan, in the order in which it was noted. Raises Rejected, OutOfSight."""
    seen_skp(session, skp_id)
    with session.db.read() as tx:
        return tuple(Bukti(**row) for row in load_bukti(tx, skp_id))


@needs(Izin.UBAH_KINERJA)
def tambah_bukti(session: Session, bukti: Bukti) -> Changes:
    """Note a piece of evidence; a scan is a document of the same person. Raises Rejected, OutOfSight."""
    nama, letak = tidy(bukti.nama), tidy(bukti.letak)
    with session.db.write("bukti.tambah", session.actor, nama[:120]) as tx:
        skp = _plan(session, tx, bukti.skp_id)
        problems = [*problems_of_text("nama", "Nama bukti", nama, _MAX_NAMA),
                    *problems_of_text("letak", "Letak bukti", letak, _MAX_LETAK), *_odd(tx, skp, bukti, nama)]
        if problems:
            raise Rejected(tuple(problems))
        tx.insert(TABEL, {"skp_id": skp.id, "indikator_id": bukti.indikator_id, "jenis": bukti.jenis,
                          "nama": nama, "letak": letak or None, "dokumen_id": bukti.dokumen_id,
                          "tanggal": bukti.tanggal or today(session)})
        return tx.changes


@needs(Izin.UBAH_KINERJA)
def hapus_bukti(session: Session, bukti_id: str) -> Changes:
    """Take a piece of evidence off its indicator; a scan itself stays. Raises ServiceError, OutOfSight."""
    with session.db.read() as tx:
        row = tx.row(TABEL, bukti_id)
    if row is None:
        raise ServiceError("Bukti ini sudah tidak ada; muat ulang daftarnya.")
    with session.db.write("bukti.hapus", session.actor, row["nama"][:120]) as tx:
        _plan(session, tx, row["skp_id"])
        tx.delete(TABEL, bukti_id)
        return tx.changes


def _plan(session: Session, tx: ReadTx, skp_id: str) -> Skp:
    skp = load_skp(tx, skp_id)
    if skp is None:
        raise Rejected((Problem("", "skp.tidak_ada"),))
    must_see(session, tx, (skp.pegawai_id,), Izin.UBAH_KINERJA, tahun=skp.tahun)
    return skp


def _odd(tx: ReadTx, skp: Skp, bukti: Bukti, nama: str) -> list[Problem]:
    found = [] if nama else [Problem("nama", "bukti.tanpa_nama")]
    if bukti.indikator_id not in {item.id for goal in skp.hasil_kerja for item in goal.indikator}:
        found.append(Problem("indikator_id", "bukti.indikator_hilang"))
    if bukti.jenis not in JENIS or (bukti.jenis == "pindaian") != bool(bukti.dokumen_id):
        found.append(Problem("jenis", "bukti.jenis"))
    elif bukti.dokumen_id:
        scan = tx.row("dokumen", bukti.dokumen_id)
        if scan is None or scan["pegawai_id"] != skp.pegawai_id:
            found.append(Problem("dokumen_id", "bukti.bukan_dokumennya"))
    return found
