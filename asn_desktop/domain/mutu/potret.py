"""The frozen picture of one person that the rules look at, and of the office around him."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from types import MappingProxyType

from asn_desktop.domain.jabatan import dijabat
from asn_desktop.domain.ketentuan import BukuKetentuan
from asn_desktop.domain.sebutan import Sebutan

PERJANJIAN = ("pppk", "perpanjangan", "paruh_waktu")


@dataclass(frozen=True, slots=True)
class Golongan:
    """One row of riwayat golongan; ``mk`` is the masa kerja golongan in months."""

    id: str
    golongan: str
    tmt: date
    mk: int | None = None
    nomor_sk: str = ""
    tanggal_sk: date | None = None


@dataclass(frozen=True, slots=True)
class Jabatan:
    """One row of riwayat jabatan; ``sifat``: definitif, plt or plh; ``sampai``: the last day, if noted."""

    id: str
    jenis: str
    jabatan: str
    tmt: date
    eselon: str = ""
    jenjang: str = ""
    sifat: str = "definitif"
    sampai: date | None = None
    nomor_sk: str = ""
    tanggal_sk: date | None = None
    tanggal_pelantikan: date | None = None


@dataclass(frozen=True, slots=True)
class Pendidikan:
    """One row of riwayat pendidikan."""

    id: str
    tingkat: str
    tahun_lulus: int | None = None


@dataclass(frozen=True, slots=True)
class Rentang:
    """A record with a first and perhaps a last day: an appointment, a leave, a KGB. ``jenis`` as it says."""

    id: str
    jenis: str
    mulai: date
    sampai: date | None = None
    nomor_sk: str = ""
    tanggal_sk: date | None = None


@dataclass(frozen=True, slots=True)
class Keluarga:
    """One member of the family: pasangan, anak, …"""

    id: str
    hubungan: str
    tanggal_lahir: date | None = None


@dataclass(frozen=True, slots=True)
class Pelatihan:
    """A training: its days as recorded, and its JP."""

    id: str
    nama: str
    mulai: date
    selesai: date | None
    jp: int


@dataclass(frozen=True, slots=True)
class Potret:
    """One person. Histories are in the order of their days; texts that are empty in the data are ""."""

    id: str
    nip: str
    nama: str
    status: str
    gelar_depan: str = ""
    gelar_belakang: str = ""
    tanggal_lahir: date | None = None
    jenis_kelamin: str = ""
    nik: str = ""
    npwp: str = ""
    nomor_hp: str = ""
    email: str = ""
    email_dinas: str = ""
    status_perkawinan: str = ""
    jenis_pegawai: str = ""
    kedudukan_hukum: str = ""
    unit_id: str = ""
    unit: str = ""
    unit_ditutup: date | None = None
    golongan_awal: str = ""
    tmt_cpns: date | None = None
    tanggal_sk_cpns: date | None = None
    tmt_pns: date | None = None
    tanggal_sk_pns: date | None = None
    tmt_berhenti: date | None = None
    tmt_pensiun: date | None = None
    instansi_induk: str = ""
    instansi_kerja: str = ""
    nik_sah: bool | None = None  # what SIASN said of the NIK; None: nothing
    golongan: tuple[Golongan, ...] = ()
    jabatan: tuple[Jabatan, ...] = ()
    pendidikan: tuple[Pendidikan, ...] = ()
    pengangkatan: tuple[Rentang, ...] = ()
    kgb: tuple[Rentang, ...] = ()
    cuti: tuple[Rentang, ...] = ()  # without those that were refused
    keluarga: tuple[Keluarga, ...] = ()
    dokumen: Mapping[str, int] = field(default_factory=lambda: MappingProxyType({}))  # kind to how many
    pelatihan: tuple[Pelatihan, ...] = ()
    pim: int = 0  # trainings for leaders
    pmk: int = 0
    tahun_skp: frozenset[int] = frozenset()
    pada: date | None = None  # the day of the picture: what begins later is not held yet
    sebutan: Sebutan = Sebutan()  # what a list said of him and no history does

    @property
    def is_pppk(self) -> bool:
        """Whether he works by contract (also part-time)."""
        return self.status.startswith("PPPK")

    @property
    def perjanjian(self) -> tuple[Rentang, ...]:
        """The contracts of a PPPK."""
        return tuple(one for one in self.pengangkatan if one.jenis in PERJANJIAN)


@dataclass(frozen=True, slots=True)
class Syarat:
    """What a post asks: levels as their places in the order, 0 where nothing is asked."""

    pendidikan: int = 0
    pendidikan_nama: str = ""
    terendah: str = ""
    tertinggi: str = ""


def _empty() -> Mapping[str, int]:
    return MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Acuan:
    """What rules ask besides the person: the day, what posts ask, figures that indicators allow, and who
    shares a post or a NIK.
    """

    hari: date
    eselon: Mapping[str, Syarat]
    jenjang: Mapping[str, Syarat]
    batas: Mapping[str, int]
    ketentuan: BukuKetentuan
    dokumen: tuple[tuple[str, str, str], ...] = ()  # kind, for whom (domain.dokumen), words
    pemegang: Mapping[str, int] = field(default_factory=_empty)  # of a structural post (``kunci_jabatan``)
    nik: Mapping[str, int] = field(default_factory=_empty)  # how many people bear it


def kunci_jabatan(potret: Potret) -> str:
    """One structural post, the same for everybody who holds it; "" for who holds none."""
    post = jabatan_kini(potret)
    if post is None or post.jenis != "struktural" or post.sifat != "definitif" or not potret.unit_id:
        return ""
    return f"{potret.unit_id}:{' '.join(post.jabatan.casefold().split())}"


def jabatan_kini(potret: Potret) -> Jabatan | None:
    """The definitive main post that began last, of those held on the day of the picture."""
    held = [one for one in potret.jabatan
            if one.jenis != "rangkap" and dijabat(one.sifat, one.tmt, one.sampai, potret.pada or one.tmt)]
    return held[-1] if held else None


def golongan_kini(potret: Potret) -> str:
    """The golongan of the last SK up to the day of the picture, else what a list named, else the first one of
    his appointment.
    """
    begun = [one for one in potret.golongan if potret.pada is None or one.tmt <= potret.pada]
    return begun[-1].golongan if begun else potret.sebutan.golongan or potret.golongan_awal
