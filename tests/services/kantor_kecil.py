"""A small office for tests of use cases: a camat appraised by the bupati, his two heads, and their people."""

from dataclasses import dataclass, replace
from datetime import date

from asn_desktop.db.unit_of_work import WriteTx
from asn_desktop.domain.evaluasi import Evaluasi, Realisasi
from asn_desktop.domain.periode import JenisPeriode
from asn_desktop.domain.predikat import Capaian, Rating
from asn_desktop.domain.skp import Skp
from asn_desktop.services.evaluasi import evaluasi_context, save_evaluasi, selesaikan_evaluasi
from asn_desktop.services.records import save_record
from asn_desktop.services.session import Session
from asn_desktop.services.skp import ajukan_skp, save_skp, start_skp, tetapkan_skp
from tests import builders


@dataclass(frozen=True)
class Kantor:
    """Ids of the units and people."""

    kecamatan: str
    subbag: str
    seksi: str
    camat: str
    kasubbag: str
    sekar: str
    rahmat: str
    mira: str


def isi(session: Session) -> Kantor:
    """Fill an empty office; every person except Mira has a penilai."""
    with session.db.write("uji.isi", session.actor) as tx:
        kecamatan = tx.insert("unit_kerja", {"nama": "Kecamatan Tirta Hulu", "urutan": 1})
        subbag = tx.insert("unit_kerja", {"nama": "Subbagian Umum", "induk_id": kecamatan, "urutan": 1})
        seksi = tx.insert("unit_kerja", {"nama": "Seksi Pelayanan", "induk_id": kecamatan, "urutan": 2})
        camat = tx.insert(
            "pegawai",
            builders.a_pegawai(
                1, nama="Bagas Wiratmaja", gelar_depan="Drs.", gelar_belakang="M.Si", unit_kerja_id=kecamatan
            ),
        )
        kasubbag = tx.insert(
            "pegawai", builders.a_pegawai(2, nama="Ratri Kusumawardani", unit_kerja_id=subbag)
        )
        sekar = tx.insert("pegawai", builders.a_pegawai(3, nama="Sekar Ayuningtyas", unit_kerja_id=subbag))
        rahmat = tx.insert("pegawai", builders.a_pppk(4, nama="Rahmat Hidayanto", unit_kerja_id=subbag))
        mira = tx.insert(
            "pegawai",
            builders.a_pegawai(5, nama="Mira Lestianti", unit_kerja_id=seksi, nik=None, alamat=None),
        )
        kantor = Kantor(kecamatan, subbag, seksi, camat, kasubbag, sekar, rahmat, mira)
        _histories(tx, kantor)
        _assignments(tx, kantor)
    return kantor


def isi_berprofil(session: Session) -> Kantor:
    """The same, of an office that has told its name."""
    kantor = isi(session)
    save_record(session, "kantor", {"instansi": "PEMERINTAH KABUPATEN TIRTA JAYA", "tempat": "Tirta Jaya",
                                    "perangkat_daerah": "KECAMATAN TIRTA HULU", "kertas": "a4"})
    return kantor


def _histories(tx: WriteTx, kantor: Kantor) -> None:
    for person, golongan in (
        (kantor.camat, "IV/b"),
        (kantor.kasubbag, "III/d"),
        (kantor.sekar, "III/c"),
        (kantor.mira, "II/c"),
    ):
        tx.insert(
            "riwayat_golongan",
            {
                "pegawai_id": person,
                "golongan": golongan,
                "tmt_golongan": date(2023, 4, 1),
                "mk_tahun": 10,
                "mk_bulan": 2,
            },
        )
    for person, jenis, jabatan in (
        (kantor.camat, "struktural", "Camat"),
        (kantor.kasubbag, "struktural", "Kepala Subbagian"),
        (kantor.sekar, "fungsional", "Arsiparis Ahli Muda"),
        (kantor.rahmat, "pelaksana", "Operator Layanan Operasional"),
    ):
        tx.insert(
            "riwayat_jabatan",
            {
                "pegawai_id": person,
                "jenis_jabatan": jenis,
                "jabatan": jabatan,
                "tmt_jabatan": date(2022, 1, 3),
            },
        )


def _assignments(tx: WriteTx, kantor: Kantor) -> None:
    tx.insert(
        "penugasan_penilai",
        {
            "pegawai_id": kantor.camat,
            "mulai": date(2025, 1, 1),
            "penilai_luar_nama": "H. Surya Adinata",
            "penilai_luar_jabatan": "Bupati Tirta Jaya",
            "penilai_luar_instansi": "PEMERINTAH KABUPATEN TIRTA JAYA",
        },
    )
    for person, penilai in (
        (kantor.kasubbag, kantor.camat),
        (kantor.sekar, kantor.kasubbag),
        (kantor.rahmat, kantor.kasubbag),
    ):
        tx.insert(
            "penugasan_penilai", {"pegawai_id": person, "mulai": date(2025, 1, 1), "penilai_id": penilai}
        )


def skp_terisi(session: Session, pegawai_id: str, tahun: int = 2026, n_goals: int = 2) -> Skp:
    """A stored draft with contents."""
    return _filled(session, start_skp(session, pegawai_id, tahun), n_goals)


def _filled(session: Session, skp: Skp, n_goals: int = 2) -> Skp:
    sample = builders.an_skp(n_goals)
    goals = tuple(
        replace(
            goal,
            id=session.db.new_id(),
            indikator=tuple(replace(item, id=session.db.new_id()) for item in goal.indikator),
        )
        for goal in sample.hasil_kerja
    )
    return save_skp(
        session,
        replace(
            skp,
            hasil_kerja=goals,
            perilaku=(("akuntabel", "Menjadi teladan"),),
            dukungan=sample.dukungan,
            skema=sample.skema,
            konsekuensi=sample.konsekuensi,
        ),
    )


def skp_ditetapkan(session: Session, pegawai_id: str, tahun: int = 2026) -> Skp:
    """A stored plan that was set."""
    return _set(session, skp_terisi(session, pegawai_id, tahun))


def ditetapkan(session: Session, begun: Skp) -> Skp:
    """A plan that was begun empty, filled and set."""
    return _set(session, _filled(session, begun))


def _set(session: Session, skp: Skp) -> Skp:
    return tetapkan_skp(session, ajukan_skp(session, skp.id).id, "Tirta Jaya", date(skp.tahun, 1, 20))


def evaluasi_terisi(
    session: Session,
    skp: Skp,
    periode: JenisPeriode = JenisPeriode.AKHIR,
    *,
    hasil: Rating = Rating.SESUAI,
    perilaku: Rating = Rating.SESUAI,
) -> Evaluasi:
    """A stored draft with ratings and realisasi."""
    fresh = evaluasi_context(session, skp.id, periode).evaluasi
    results = tuple(
        Realisasi(item.id, item.target, "Laporan") for goal in skp.hasil_kerja for item in goal.indikator
    )
    return save_evaluasi(
        session,
        replace(
            fresh,
            capaian=Capaian.BAIK,
            rating_hasil_kerja=hasil,
            rating_perilaku=perilaku,
            realisasi=results,
            tempat="Tirta Jaya",
        ),
    )


def evaluasi_selesai(
    session: Session, skp: Skp, periode: JenisPeriode = JenisPeriode.AKHIR, **ratings: Rating
) -> Evaluasi:
    """A stored evaluation that was finished."""
    return selesaikan_evaluasi(session, evaluasi_terisi(session, skp, periode, **ratings).id)
