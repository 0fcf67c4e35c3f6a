"""What stands on a Daftar Riwayat Hidup: one dataclass for each of its tables, all values as printed."""

from dataclasses import dataclass, field

from asn_desktop.documents.forms.parts import Tempat
from asn_desktop.domain.skp import Pihak

PENA = " "  # a cell that stays empty for the pen, where a dash would say that there is nothing


@dataclass(frozen=True, slots=True)
class Alamat:
    """The five lines of a home address."""

    jalan: str = ""
    kelurahan: str = ""
    kecamatan: str = ""
    kabupaten: str = ""
    provinsi: str = ""


@dataclass(frozen=True, slots=True)
class Badan:
    """The seven lines about the body."""

    tinggi: str = ""
    berat: str = ""
    rambut: str = ""
    bentuk_muka: str = ""
    warna_kulit: str = ""
    ciri_khas: str = ""
    cacat_tubuh: str = ""


@dataclass(frozen=True, slots=True)
class Perorangan:
    """Section I beside name, NIP and pangkat."""

    lahir: str = ""  # "Tirta Jaya, 15-03-1987"
    jenis_kelamin: str = ""
    agama: str = ""
    status_perkawinan: str = ""
    alamat: Alamat = Alamat()
    badan: Badan = Badan()
    kegemaran: str = ""


@dataclass(frozen=True, slots=True)
class Sekolah:
    """One education; ``tingkat`` as pre-printed: SD, SLTP, SLTA, D-I … S-3."""

    tingkat: str
    nama: str = ""
    jurusan: str = ""
    tahun: str = ""
    tempat: str = ""
    pimpinan: str = ""


@dataclass(frozen=True, slots=True)
class Kursus:
    """One course."""

    nama: str = ""
    lamanya: str = ""
    tahun: str = ""
    tempat: str = ""
    keterangan: str = ""


@dataclass(frozen=True, slots=True)
class Pangkat:
    """One rank with its decree."""

    pangkat: str = ""
    golongan: str = ""
    tmt: str = ""
    gaji: str = ""
    pejabat: str = ""
    nomor: str = ""
    tanggal: str = ""
    peraturan: str = ""


@dataclass(frozen=True, slots=True)
class Jabatan:
    """One post with its decree."""

    jabatan: str = ""
    masa: str = ""
    golongan: str = ""
    gaji: str = ""
    pejabat: str = ""
    nomor: str = ""
    tanggal: str = ""


@dataclass(frozen=True, slots=True)
class Penghargaan:
    """One honour."""

    nama: str = ""
    tahun: str = ""
    pemberi: str = ""


@dataclass(frozen=True, slots=True)
class Kunjungan:
    """One journey abroad."""

    negara: str = ""
    tujuan: str = ""
    lamanya: str = ""
    pembiaya: str = ""


@dataclass(frozen=True, slots=True)
class Pasangan:
    """A wife or husband."""

    nama: str = ""
    tempat_lahir: str = ""
    tanggal_lahir: str = ""
    tanggal_menikah: str = ""
    pekerjaan: str = ""
    keterangan: str = ""


@dataclass(frozen=True, slots=True)
class Anak:
    """A child."""

    nama: str = ""
    jenis_kelamin: str = ""
    tempat_lahir: str = ""
    tanggal_lahir: str = ""
    pekerjaan: str = ""
    keterangan: str = ""


@dataclass(frozen=True, slots=True)
class OrangTua:
    """A parent or parent-in-law."""

    nama: str = ""
    lahir: str = ""
    pekerjaan: str = ""
    keterangan: str = ""


@dataclass(frozen=True, slots=True)
class Saudara:
    """A brother or sister."""

    nama: str = ""
    jenis_kelamin: str = ""
    lahir: str = ""
    pekerjaan: str = ""
    keterangan: str = ""


@dataclass(frozen=True, slots=True)
class Organisasi:
    """A membership."""

    nama: str = ""
    kedudukan: str = ""
    masa: str = ""
    tempat: str = ""
    pimpinan: str = ""


@dataclass(frozen=True, slots=True)
class Keterangan:
    """A certificate of section VIII; the first two rows have fixed names."""

    pejabat: str = ""
    nomor: str = ""
    tanggal: str = ""


@dataclass(frozen=True, slots=True)
class RiwayatHidup:
    """All of a Daftar Riwayat Hidup; a table without entries is printed with "-" or, blank, with room."""

    pegawai: Pihak
    perorangan: Perorangan = field(default_factory=Perorangan)
    pendidikan: tuple[Sekolah, ...] = ()
    kursus: tuple[Kursus, ...] = ()
    pangkat: tuple[Pangkat, ...] = ()
    jabatan: tuple[Jabatan, ...] = ()
    penghargaan: tuple[Penghargaan, ...] = ()
    kunjungan: tuple[Kunjungan, ...] = ()
    pasangan: tuple[Pasangan, ...] = ()
    anak: tuple[Anak, ...] = ()
    orang_tua: tuple[OrangTua, ...] = ()
    mertua: tuple[OrangTua, ...] = ()
    saudara: tuple[Saudara, ...] = ()
    organisasi_slta: tuple[Organisasi, ...] = ()
    organisasi_kuliah: tuple[Organisasi, ...] = ()
    organisasi_pegawai: tuple[Organisasi, ...] = ()
    keterangan: tuple[Keterangan, ...] = ()
    tanda_tangan: Tempat = Tempat()
    nomor: str = ""
