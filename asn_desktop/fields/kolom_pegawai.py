"""The columns that a list of pegawai can have: whatever may be listed of a person and of the record of each
history that stands for him. Never what is sensitive, restricted or of class SPESIFIK; of class TERBATAS only
what lists of the office have always shown.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from asn_desktop.fields.kelas import KELAS_KOLOM, Kelas
from asn_desktop.fields.registry import record_type
from asn_desktop.fields.spec import FieldSpec, Kind

SUMMARY = "ringkasan_pegawai"
URUT_PENSIUN = "pensiun"  # order of a list that no column of the data has
_HISTORIES = ("riwayat_golongan", "riwayat_jabatan", "riwayat_pendidikan")
_LISTED_TOO = frozenset({"tempat_lahir", "tanggal_lahir", "kedudukan_hukum"})  # DUK and nominatif have them
_NO_COLUMN = frozenset({Kind.IMAGE, Kind.RECORD, Kind.LONG_TEXT})
_WIDE, _NARROW = 200, 110
_KINDS_NARROW = frozenset({Kind.DATE, Kind.YEAR, Kind.INTEGER, Kind.BOOLEAN, Kind.CHOICE})


@dataclass(frozen=True, slots=True)
class KolomDaftar:
    """One column: where its value stands, how it is shown, and the order its heading asks for ("" for none).

    ``lewat``: not the date itself is shown, but the whole years that have passed since. ``hitung``: not the
    value, but what the rules count from it (services/kolom_pegawai).
    """

    key: str
    label: str
    kelompok: str
    tabel: str
    spec: FieldSpec
    lebar: int = _WIDE
    order: str = ""
    lewat: bool = False
    hitung: bool = False


def _own(key: str, label: str, column: str, kind: Kind = Kind.TEXT, lebar: int = _WIDE, order: str = "",
         *, lewat: bool = False, hitung: bool = False) -> KolomDaftar:
    return KolomDaftar(key, label, "Ringkasan", SUMMARY, FieldSpec(column, label, kind), lebar, order, lewat,
                       hitung)


def _listed(tabel: str) -> tuple[KolomDaftar, ...]:
    kind = record_type(tabel)
    group = "Pegawai" if tabel == "pegawai" else f"{kind.title} terakhir"
    taken = {(SUMMARY, name) for name in ("nip", "nama")}
    return tuple(
        KolomDaftar(f"{tabel}.{spec.key}", spec.label, group, tabel, spec,
                    _NARROW if spec.kind in _KINDS_NARROW else _WIDE)
        for spec in kind.fields if _may_be_listed(tabel, spec) and (SUMMARY, spec.key) not in taken
    )


def _may_be_listed(tabel: str, spec: FieldSpec) -> bool:
    if spec.sensitive or spec.rahasia or not spec.in_form or spec.kind in _NO_COLUMN:
        return False
    kelas = KELAS_KOLOM[tabel][spec.key]
    return kelas is Kelas.UMUM or (kelas is Kelas.TERBATAS and spec.key in _LISTED_TOO)


def _told_apart(found: tuple[KolomDaftar, ...]) -> tuple[KolomDaftar, ...]:
    """Labels that several records have say of which they are: "Nomor SK (golongan)"."""
    labels = [one.label for one in found]
    return tuple(
        one if labels.count(one.label) == 1 or one.tabel not in _HISTORIES
        else KolomDaftar(one.key, f"{one.label} ({one.tabel.removeprefix('riwayat_')})", one.kelompok,
                         one.tabel, one.spec, one.lebar, one.order)
        for one in found
    )


KOLOM: tuple[KolomDaftar, ...] = _told_apart((
    _own("nama", "Nama", "nama_lengkap", order="nama"),
    _own("nip", "NIP", "nip", Kind.NIP, 180, "nip"),
    _own("status", "Status", "status_pegawai", lebar=90),
    _own("golongan", "Gol.", "golongan", lebar=60, order="golongan"),
    _own("pangkat", "Pangkat", "pangkat", lebar=150),
    _own("jabatan", "Jabatan", "jabatan", lebar=240, order="jabatan"),
    _own("unit", "Unit kerja", "unit_kerja", lebar=220, order="unit"),
    _own("eselon", "Eselon", "eselon", lebar=70),
    _own("pendidikan", "Pendidikan", "pendidikan", lebar=130),
    _own("umur", "Umur (tahun)", "tanggal_lahir", Kind.DATE, 90, lewat=True),
    _own("masa_kerja", "Masa kerja (tahun)", "tmt_cpns", Kind.DATE, 110, lewat=True),
    _own(URUT_PENSIUN, "TMT pensiun", "tanggal_lahir", Kind.DATE, _NARROW, URUT_PENSIUN, hitung=True),
    *_listed("pegawai"),
    *(column for tabel in _HISTORIES for column in _listed(tabel)),
))
PER_KUNCI: Mapping[str, KolomDaftar] = MappingProxyType({one.key: one for one in KOLOM})
BAKU: tuple[str, ...] = ("nama", "nip", "jabatan", "golongan", "unit")  # of a file where none were chosen


def known_keys(keys: tuple[str, ...]) -> tuple[str, ...]:
    """These keys without those that no column has any more, each once."""
    return tuple(dict.fromkeys(key for key in keys if key in PER_KUNCI))
