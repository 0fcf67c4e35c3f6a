"""The use cases about records, documents and the office itself, as ``use_cases`` strikes them."""

import shutil
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pypdfium2

from asn_desktop.db.keys import PRACTICE_KDF
from asn_desktop.domain.dua_orang import Tindakan
from asn_desktop.domain.evaluasi import Evaluasi
from asn_desktop.domain.peran import Peran
from asn_desktop.domain.periode import JenisPeriode
from asn_desktop.services import users
from asn_desktop.services.copying import salin_baris
from asn_desktop.services.demo import TAHUN_DEMO
from asn_desktop.services.evaluasi import buka_kembali_evaluasi, evaluasi_context, save_evaluasi
from asn_desktop.services.founding import create_office
from asn_desktop.services.office import office_profile, save_office_profile
from asn_desktop.services.pegawai import PegawaiQuery, pegawai_ids
from asn_desktop.services.pembatasan import batasi, cabut_pembatasan
from asn_desktop.services.pemusnahan import daftar_pemusnahan, musnahkan, simpan_berita_acara
from asn_desktop.services.practice import PRACTICE_PASSWORD, PRACTICE_USER
from asn_desktop.services.records import delete_record, get_record, save_record
from asn_desktop.services.retensi import daftar_jatuh_tempo
from asn_desktop.services.second_person import by_reason
from asn_desktop.services.session import Session
from asn_desktop.services.skp import delete_skp, find_skp
from asn_desktop.services.urungkan import kembalikan_nilai
from asn_desktop.services.work import Work
from tests.builders import a_pegawai, a_pelatihan
from tests.torture import ground
from tests.torture.office_cases import OTHER, WHY

if TYPE_CHECKING:
    from tests.torture.use_cases import Struck

LEAVING = "Wening Larasati"

# Before the strike.


def with_a_rule(root: Path, place: ground.Ground) -> None:
    """The office gets a retention rule by which old schooling is due."""
    rule = {"kelas": "riwayat_pendidikan", "pemicu": "akhir_tahun", "masa_aktif": 0, "masa_inaktif": 0,
            "nasib": "musnah", "dasar": "Uji", "berlaku_dari": date(2000, 1, 1)}
    with ground.opened(root / "kantor") as session:
        save_record(session, "aturan_retensi", rule)


def with_destroyed(root: Path, place: ground.Ground) -> None:
    """A destruction, of which a paper is to be written."""
    with_a_rule(root, place)
    with ground.opened(root / "kantor") as session:
        saksi = by_reason(session, Tindakan.MUSNAHKAN, WHY)
        musnahkan(session, daftar_jatuh_tempo(session), saksi, Work())


def with_restriction(root: Path, place: ground.Ground) -> None:
    """A restriction to be lifted."""
    with ground.opened(root / "kantor") as session:
        batasi(session, place.example, "Yang bersangkutan", WHY)


def with_open_evaluation(root: Path, place: ground.Ground) -> None:
    """The example's evaluation of the year, opened again."""
    with ground.opened(root / "kantor") as session:
        buka_kembali_evaluasi(session, _evaluation_of(session, place).id)


def with_person(root: Path, place: ground.Ground) -> None:
    """Somebody with records and no document."""
    with ground.opened(root / "kantor") as session:
        person = save_record(session, "pegawai", {**a_pegawai(7), "nama": LEAVING}).id
        for number in ("17/SERT/2025", "18/SERT/2026"):
            save_record(session, "pelatihan", {**a_pelatihan(nomor_sertifikat=number), "pegawai_id": person})


def without_anything(root: Path, place: ground.Ground) -> None:
    """No folder yet: the office is to be made."""
    shutil.rmtree(root / "kantor")


# What is struck.


def copy_rows(struck: "Struck") -> None:
    """Lines of a list to the clipboard."""
    salin_baris(struck.the_session, "Daftar pegawai", struck.place.people[:3])


def delete_person(struck: "Struck") -> None:
    """A person goes, with his records."""
    session = struck.the_session
    [person] = pegawai_ids(session, PegawaiQuery(cari=LEAVING))
    delete_record(session, "pegawai", person, get_record(session, "pegawai", person).version)


def delete_plan(struck: "Struck") -> None:
    """A plan goes, with its parts."""
    delete_skp(struck.the_session, struck.place.skp)


def evaluate(struck: "Struck") -> None:
    """A changed evaluation."""
    session = struck.the_session
    save_evaluasi(session, replace(_evaluation_of(session, struck.place), catatan="Catatan baru"))


def profile(struck: "Struck") -> None:
    """The office moves."""
    session = struck.the_session
    save_office_profile(session, replace(office_profile(session), alamat="Jalan Baru Nomor 1"))


def lift(struck: "Struck") -> None:
    """A restriction ends."""
    cabut_pembatasan(struck.the_session, struck.place.example, WHY)


def value_back(struck: "Struck") -> None:
    """One value as it was before."""
    session, person = struck.the_session, struck.place.example
    with session.db.read() as tx:
        newest = tx.connection.exec_driver_sql("SELECT max(seq) FROM event").scalar_one()
    kembalikan_nilai(session, int(newest), "alamat", get_record(session, "pegawai", person).version)


def paper_of_destruction(struck: "Struck") -> None:
    """The berita acara."""
    [done] = daftar_pemusnahan(struck.the_session)
    simpan_berita_acara(struck.the_session, done.id, struck.root / "cetak" / "berita-acara.pdf")


def new_code(struck: "Struck") -> None:
    """A new recovery code."""
    users.issue_recovery_code(struck.the_session)


def roles(struck: "Struck") -> None:
    """Other roles of a user."""
    users.set_roles(struck.the_session, OTHER, (Peran.PETUGAS, Peran.PIMPINAN))


def first_office(struck: "Struck") -> None:
    """A new office."""
    create_office(struck.office, instansi="DINAS CONTOH", admin=PRACTICE_USER, password=PRACTICE_PASSWORD,
                  latihan=True, kdf=PRACTICE_KDF).session.close()


def paper_state(root: Path, session: Session) -> object:
    """Whether the berita acara stands there; it is whole then."""
    path = root / "cetak" / "berita-acara.pdf"
    if path.exists():
        document = pypdfium2.PdfDocument(str(path))
        assert len(document) >= 1
        document.close()
    return path.exists()


def _evaluation_of(session: Session, place: ground.Ground) -> Evaluasi:
    plan = find_skp(session, place.example, TAHUN_DEMO)
    assert plan is not None
    return evaluasi_context(session, plan.id, JenisPeriode.AKHIR).evaluasi

