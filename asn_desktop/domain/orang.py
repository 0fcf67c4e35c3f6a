"""A person as papers of many people and statistics see him: what was in force on one day, flat."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Orang:
    """One pegawai on a day; what is not recorded is "" or None.

    ``mk_bulan`` is the masa kerja golongan in months on that day; ``latihan`` the highest latihan jabatan
    with its place (1 the highest), year and hours, ``diklat`` the last training of any kind; ``pensiun`` the
    day that retirement takes effect.
    """

    id: str
    nip: str
    nama: str
    tempat_lahir: str = ""
    tanggal_lahir: date | None = None
    jenis_kelamin: str = ""
    status: str = ""
    status_perkawinan: str = ""
    alamat: str = ""
    unit_id: str = ""
    unit: str = ""
    golongan: str = ""
    tmt_golongan: date | None = None
    mk_bulan: int | None = None
    jenis_jabatan: str = ""
    jabatan: str = ""
    tmt_jabatan: date | None = None
    eselon: str = ""
    jenjang: str = ""
    urut_jabatan: int | None = None
    latihan: str = ""
    urut_latihan: int | None = None
    latihan_tahun: int | None = None
    latihan_jam: int | None = None
    diklat: str = ""
    pendidikan: str = ""
    nama_pendidikan: str = ""
    sekolah: str = ""
    tahun_lulus: int | None = None
    belajar: str = ""
    pensiun: date | None = None
