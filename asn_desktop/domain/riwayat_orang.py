"""What is recorded about one person, as far as the personnel rules look at it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from types import MappingProxyType

from asn_desktop.domain.kalender import Selang
from asn_desktop.domain.masa_kerja import MasaKerja
from asn_desktop.domain.predikat import Predikat
from asn_desktop.domain.saldo_cuti import CatatanCuti


@dataclass(frozen=True, slots=True)
class Pangkat:
    """One SK that names a golongan: its TMT, and the MKG on it where it says one."""

    golongan: str
    tmt: date
    mkg: MasaKerja | None = None


@dataclass(frozen=True, slots=True)
class Jabatan:
    """The post held: kind, name, level (eselon or jenjang), TMT, and its own BUP where it carries one."""

    jenis_jabatan: str = ""
    jabatan: str = ""
    tingkat: str = ""
    tmt: date | None = None
    bup: int | None = None


@dataclass(frozen=True, slots=True)
class RiwayatOrang:
    """One person. ``pangkat`` and ``kgb`` oldest first, also those still to come; ``jabatan`` on the day of
    reading; ``hukuman``: the days of hukuman disiplin sedang and berat; ``pernah_dihukum`` also of those long
    over, None when one is sealed for whoever asks; ``sertifikat``: last days and names of certificates;
    ``bersama``: days of cuti bersama by year; ``angka_kredit``: of the jenjang that he holds until
    ``ak_sampai``, None: not known.
    """

    id: str
    status: str
    nip: str = ""
    nama: str = ""
    unit: str = ""
    tanggal_lahir: date | None = None
    tmt_cpns: date | None = None
    golongan_awal: str = ""
    pangkat: tuple[Pangkat, ...] = ()
    kgb: tuple[Pangkat, ...] = ()
    jabatan: Jabatan = Jabatan()
    pendidikan: str | None = None
    predikat: Mapping[int, Predikat] = field(default_factory=lambda: MappingProxyType({}))
    hukuman: tuple[Selang, ...] = ()
    pernah_dihukum: bool | None = False
    cltn: tuple[Selang, ...] = ()
    kontrak: tuple[Selang, ...] = ()
    ujian: frozenset[str] = frozenset()
    latihan: frozenset[str] = frozenset()
    satyalancana: frozenset[str] = frozenset()
    sertifikat: tuple[tuple[date, str], ...] = ()
    tindak_lanjut: tuple[tuple[str, date], ...] = ()  # kind and due day of guidance that is not done yet
    tenggat_kinerja: tuple[tuple[str, date], ...] = ()  # what is not done, read for reminders
    cuti: Mapping[int, CatatanCuti] = field(default_factory=lambda: MappingProxyType({}))
    bersama: Mapping[int, int] = field(default_factory=lambda: MappingProxyType({}))
    pmk: MasaKerja = MasaKerja(0, 0)
    angka_kredit: Decimal | None = None
    ak_sampai: date | None = None

    def golongan_pada(self, hari: date) -> str:
        """The golongan of the last SK up to a day, else that of the appointment."""
        begun = [satu.golongan for satu in self.pangkat if satu.tmt <= hari]
        return begun[-1] if begun else self.golongan_awal

    @property
    def pppk(self) -> bool:
        """Whether he serves by contract."""
        return self.status.startswith("PPPK")
