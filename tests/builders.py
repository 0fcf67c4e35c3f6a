"""Fictional people, plans and evaluations for tests: complete and valid unless a test says otherwise.

Every builder takes changes by keyword, so a test names only what it is about. Ids are always the same.
"""

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

from asn_desktop.domain.evaluasi import Evaluasi, Realisasi, SasaranUmpanBalik, UmpanBalik
from asn_desktop.domain.golongan import pangkat_golongan
from asn_desktop.domain.periode import JenisPeriode, rentang_periode
from asn_desktop.domain.predikat import Capaian, Rating
from asn_desktop.domain.skp import HasilKerja, Indikator, JenisHasilKerja, Langkah, Pihak, Skp, StatusSkp
from asn_desktop.fields.pegawai import PEGAWAI

PAKET = "kinerja_2022"
SAAT = datetime(2026, 1, 15, 2, 30, tzinfo=UTC)
_TARGETS = (
    ("Kuantitas", "Jumlah laporan yang disusun", "12 Laporan"),
    ("Kualitas", "Persentase laporan sesuai ketentuan", "100%"),
    ("Waktu", "Ketepatan waktu penyampaian", "12 Bulan"),
)


def an_id(number: int) -> str:
    """A UUIDv7 that a person can recognise: its last digits are the number."""
    return f"0190a0b0-0000-7000-8000-{number:012d}"


def a_pegawai(number: int = 1, **changes: Any) -> dict[str, Any]:
    """Values of the record type pegawai: a PNS, complete, whose numbers agree with his dates."""
    values: dict[str, Any] = dict.fromkeys(PEGAWAI.columns) | {
        "nip": f"198503172010012{number % 1000 or 1:03d}",
        "nama": "Sekar Ayuningtyas",
        "gelar_depan": None,
        "gelar_belakang": "S.E.",
        "tempat_lahir": "Tirta Jaya",
        "tanggal_lahir": date(1985, 3, 17),
        "jenis_kelamin": "P",
        "agama": "Islam",
        "status_perkawinan": "Menikah",
        "nik": f"990101570385{number % 10000:04d}",
        "npwp": "990000000000001",
        "bpjs": None,
        "nip_lama": None,
        "kartu_asn": None,
        "nomor_hp": "080000000001",
        "email": "sekar@contoh.invalid",
        "email_dinas": None,
        "alamat": "Jl. Melati No. 1, RT 01/RW 02",
        "status_pegawai": "PNS",
        "jenis_pegawai": "PNS Daerah",
        "kedudukan_hukum": "Aktif",
        "unit_kerja_id": None,
        "golongan_awal": "III/a",
        "tmt_cpns": date(2010, 1, 1),
        "nomor_sk_cpns": "800/001/BKPSDM",
        "tanggal_sk_cpns": date(2010, 1, 1),
        "tmt_pns": date(2011, 1, 1),
        "nomor_sk_pns": "800/101/BKPSDM",
        "tanggal_sk_pns": date(2011, 1, 1),
        "pns_id": None,
        "data_siasn": None,
        "tmt_berhenti": None,
    }
    return _changed(values, changes)


def a_pppk(number: int = 1, **changes: Any) -> dict[str, Any]:
    """Values of the record type pegawai: a PPPK, complete, whose numbers agree with his dates."""
    values = a_pegawai(
        number,
        nip=f"199212312024211{number % 1000 or 1:03d}",
        nama="Rahmat Hidayanto",
        gelar_belakang="S.T.",
        tanggal_lahir=date(1992, 12, 31),
        jenis_kelamin="L",
        nik=f"990101311292{number % 10000:04d}",
        status_pegawai="PPPK",
        jenis_pegawai="PPPK Daerah",
        kedudukan_hukum="PPPK Aktif",
        golongan_awal="IX",
        tmt_cpns=date(2024, 3, 1),
        tanggal_sk_cpns=date(2024, 3, 1),
        tmt_pns=None,
        nomor_sk_pns=None,
        tanggal_sk_pns=None,
    )
    return _changed(values, changes)


def a_pelatihan(**changes: Any) -> dict[str, Any]:
    """Values of the record type pelatihan."""
    values: dict[str, Any] = {
        "jenis": "Diklat Teknis",
        "nama": "Pelatihan Pengelolaan Arsip Dinamis",
        "penyelenggara": "BKPSDM",
        "tempat": "Tirta Jaya",
        "tanggal_mulai": date(2026, 2, 2),
        "tanggal_selesai": date(2026, 2, 4),
        "jp": 24,
        "nomor_sertifikat": "1234/SERT/2026",
    }
    return _changed(values, changes)


def a_pihak(**changes: Any) -> Pihak:
    """A person as documents name him: a PNS of golongan III/c."""
    pihak = Pihak(
        pegawai_id=an_id(1),
        nama="Sekar Ayuningtyas, S.E.",
        nip="198503172010012001",
        pangkat_golongan=pangkat_golongan("III/c"),
        jabatan="Analis SDM Aparatur Ahli Muda",
        unit_kerja="Badan Kepegawaian dan Pengembangan SDM",
    )
    return replace(pihak, **changes)


def a_penilai(**changes: Any) -> Pihak:
    """The superior of ``a_pihak``."""
    penilai = Pihak(
        pegawai_id=an_id(2),
        nama="Ratri Kusumawardani, S.E., M.M.",
        nip="197806122003122002",
        pangkat_golongan=pangkat_golongan("IV/a"),
        jabatan="Kepala Bidang Informasi Kepegawaian",
        unit_kerja="Badan Kepegawaian dan Pengembangan SDM",
    )
    return replace(penilai, **changes)


def an_atasan_penilai(**changes: Any) -> Pihak:
    """The superior of ``a_penilai``."""
    atasan = Pihak(
        pegawai_id=an_id(3),
        nama="Drs. Bagas Wiratmaja, M.Si.",
        nip="197001011995031003",
        pangkat_golongan=pangkat_golongan("IV/c"),
        jabatan="Kepala Badan",
        unit_kerja="Badan Kepegawaian dan Pengembangan SDM",
    )
    return replace(atasan, **changes)


def a_goal(
    number: int = 1, n_indikator: int = 3, jenis: JenisHasilKerja = JenisHasilKerja.UTAMA, **changes: Any
) -> HasilKerja:
    """One hasil kerja with indicators of the usual aspek."""
    indikator = tuple(
        Indikator(an_id(100_000 + number * 100 + place), *_TARGETS[place % len(_TARGETS)])
        for place in range(n_indikator)
    )
    goal = HasilKerja(
        id=an_id(10_000 + number),
        jenis=jenis,
        rhk_pimpinan="Terwujudnya layanan kepegawaian yang tertib, akurat, dan sesuai ketentuan",
        rhk=f"Terlaksananya pelayanan administrasi kepegawaian bagian {number}",
        indikator=indikator,
    )
    return replace(goal, **changes)


def an_skp(n_goals: int = 3, n_tambahan: int = 1, n_indikator: int = 3, **changes: Any) -> Skp:
    """A complete plan in draf with so many goals of A. UTAMA and B. TAMBAHAN."""
    goals = [a_goal(number, n_indikator) for number in range(1, n_goals + 1)]
    goals += [
        a_goal(n_goals + number, n_indikator, JenisHasilKerja.TAMBAHAN, penugasan_dari="Kepala Bidang")
        for number in range(1, n_tambahan + 1)
    ]
    skp = Skp(
        id=an_id(500),
        pegawai_id=an_id(1),
        tahun=2026,
        mulai=date(2026, 1, 1),
        selesai=date(2026, 12, 31),
        paket=PAKET,
        pegawai=a_pihak(),
        penilai=a_penilai(),
        atasan_penilai=an_atasan_penilai(),
        instansi="PEMERINTAH KABUPATEN TIRTA JAYA",
        tempat="Tirta Jaya",
        tanggal_ttd=date(2026, 1, 15),
        nomor="SKP-2026-0001",
        hasil_kerja=tuple(goals),
        perilaku=(
            ("akuntabel", "Menjadi teladan disiplin di unit kerja"),
            ("kompeten", "Bersedia mengajarkan keterampilan yang dimiliki"),
        ),
        dukungan=("Komputer, pencetak, dan pemindai",),
        skema=("Laporan setiap triwulan",),
        konsekuensi=("Bila target tercapai, mendapat apresiasi dari atasan langsung",),
    )
    return replace(skp, **changes)


def an_skp_ditetapkan(n_goals: int = 3, **changes: Any) -> Skp:
    """A plan that has been proposed and set."""
    steps = {
        "status": StatusSkp.DITETAPKAN,
        "diajukan": Langkah("sekar", SAAT),
        "ditetapkan": Langkah("ratri", SAAT),
    }
    return an_skp(n_goals, **(steps | changes))


def an_evaluasi(
    skp: Skp | None = None, periode: JenisPeriode = JenisPeriode.AKHIR, **changes: Any
) -> Evaluasi:
    """A complete evaluation in draf of the plan (default: ``an_skp_ditetapkan()``)."""
    plan = skp or an_skp_ditetapkan()
    rentang = rentang_periode(periode, plan.tahun)
    indikator = [item for goal in plan.hasil_kerja for item in goal.indikator]
    evaluasi = Evaluasi(
        id=an_id(700),
        skp_id=plan.id,
        pegawai_id=plan.pegawai_id,
        tahun=plan.tahun,
        periode=periode,
        mulai=rentang.mulai,
        selesai=rentang.selesai,
        paket=plan.paket,
        pegawai=plan.pegawai,
        penilai=plan.penilai,
        atasan_penilai=plan.atasan_penilai,
        capaian=Capaian.BAIK,
        dasar_capaian="Penetapan Kepala Badan",
        rating_hasil_kerja=Rating.SESUAI,
        rating_perilaku=Rating.DI_ATAS,
        realisasi=tuple(Realisasi(item.id, item.target, "Laporan bulanan") for item in indikator),
        umpan_balik=_feedback(plan),
        catatan="Pertahankan kinerja.",
        instansi=plan.instansi,
        tempat="Tirta Jaya",
        tanggal_penilai=rentang.selesai,
        tanggal_pegawai=rentang.selesai,
        nomor=f"EV-{plan.tahun}-{periode.value.upper()}-0001",
        nomor_dokumen=f"DOK-{plan.tahun}-{periode.value.upper()}-0001",
    )
    return replace(evaluasi, **changes)


def _feedback(plan: Skp) -> tuple[UmpanBalik, ...]:
    goals = tuple(
        UmpanBalik(
            an_id(800 + place),
            SasaranUmpanBalik.HASIL_KERJA,
            goal.id,
            "Pimpinan",
            date(2026, 6, 30),
            "Dapat dipertahankan",
        )
        for place, goal in enumerate(plan.hasil_kerja)
    )
    value = UmpanBalik(
        an_id(900),
        SasaranUmpanBalik.PERILAKU,
        "akuntabel",
        "Rekan kerja",
        date(2026, 6, 30),
        "Terbuka dan bersedia memperbaiki ketika ada keluhan",
    )
    return (*goals, value)


def _changed(values: dict[str, Any], changes: dict[str, Any]) -> dict[str, Any]:
    unknown = set(changes) - set(values)
    assert not unknown, f"no such field: {unknown}"
    return values | changes
