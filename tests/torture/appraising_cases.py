"""Evidence, what a unit reached, its predikat and what is missing, as ``use_cases`` strikes them."""

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from asn_desktop.domain.periode import JenisPeriode
from asn_desktop.domain.predikat import Capaian
from asn_desktop.services.bukti_kinerja import Bukti, tambah_bukti
from asn_desktop.services.demo import TAHUN_DEMO
from asn_desktop.services.predikat_unit import Penetapan, catat_capaian, tetapkan_predikat
from asn_desktop.services.printing import kekurangan_ekspor
from asn_desktop.services.printing.readiness import DRAF, Kekurangan
from asn_desktop.services.records import get_record, save_record
from asn_desktop.services.session import Session
from asn_desktop.services.skp import find_skp
from tests.torture import ground

if TYPE_CHECKING:
    from tests.torture.use_cases import Struck

AKHIR = JenisPeriode.AKHIR


def evidence(struck: "Struck") -> None:
    """A map of paper for the first indicator."""
    session = struck.the_session
    plan = find_skp(session, struck.place.example, TAHUN_DEMO)
    assert plan is not None
    indikator = plan.hasil_kerja[0].indikator[0].id
    tambah_bukti(session, Bukti("", plan.id, indikator, "fisik", "Daftar arsip", "Lemari 2"))


def unit_reached(struck: "Struck") -> None:
    """What the unit reached in the year."""
    session = struck.the_session
    catat_capaian(session, _unit(session, struck.place), TAHUN_DEMO, AKHIR, Capaian.BAIK, "Rapat evaluasi")


def settle_predikat(struck: "Struck") -> None:
    """The predikat of the unit's people are settled."""
    session = struck.the_session
    isian = Penetapan(Capaian.BAIK, {}, nomor="800/12", tanggal=date(TAHUN_DEMO + 1, 1, 8))
    tetapkan_predikat(session, _unit(session, struck.place), TAHUN_DEMO, AKHIR, isian)


def counsel(struck: "Struck") -> None:
    """A talk of bimbingan kinerja."""
    values = {"pegawai_id": struck.place.example, "jenis": "bimbingan", "tanggal": date(TAHUN_DEMO, 5, 4)}
    save_record(struck.the_session, "bimbingan_kinerja", values)


def write_missing(struck: "Struck") -> None:
    """What somebody lacks before the print, as a file."""
    missing = Kekurangan(struck.place.example, "", "", "skp", "Belum ditetapkan", DRAF)
    kekurangan_ekspor.ekspor_kekurangan(struck.the_session, (missing,), _missing(struck.root))


def missing_state(root: Path, session: Session) -> object:
    """Whether the file stands there; it is whole then."""
    path = _missing(root)
    return path.exists() and path.read_bytes()[:2] == b"PK"


CASES = {
    "evidence": evidence,
    "unit reached": unit_reached,
    "settle predikat": settle_predikat,
    "counsel": counsel,
}


def _missing(root: Path) -> Path:
    return root / "cetak" / "kekurangan.xlsx"


def _unit(session: Session, place: ground.Ground) -> str:
    return str(get_record(session, "pegawai", place.example).values["unit_kerja_id"])
