"""A new pegawai from paper: identity, and the last golongan, jabatan and pendidikan on one form.

Nothing of its own is stored: each part becomes a record of its type.
"""

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from asn_desktop.fields.pegawai import PEGAWAI
from asn_desktop.fields.riwayat import RIWAYAT_GOLONGAN, RIWAYAT_JABATAN, RIWAYAT_PENDIDIKAN
from asn_desktop.fields.spec import FieldSpec, RecordType

IDENTITAS = ("nip", "nama", "gelar_depan", "gelar_belakang", "tempat_lahir", "tanggal_lahir", "jenis_kelamin",
             "agama", "nik", "nomor_hp", "status_pegawai", "unit_kerja_id", "tmt_cpns")
_TOGETHER = ("nomor_hp", "status_pegawai", "unit_kerja_id", "tmt_cpns")
# Record type and which of its fields the form asks for; none of these keys is one of pegawai.
BAGIAN: Mapping[RecordType, tuple[str, ...]] = MappingProxyType({
    RIWAYAT_GOLONGAN: ("golongan", "tmt_golongan", "mk_tahun", "mk_bulan"),
    RIWAYAT_JABATAN: ("jenis_jabatan", "jabatan", "tmt_jabatan", "eselon", "jenjang"),
    RIWAYAT_PENDIDIKAN: ("tingkat", "nama_pendidikan", "sekolah", "tahun_lulus"),
})


FORMULIR = (*IDENTITAS, *(key for keys in BAGIAN.values() for key in keys))


def formulir_pegawai_baru() -> RecordType:
    """What the form asks for: the fields of a pegawai, then those of the parts, none of which is required."""
    own = (replace(spec, group="Identitas") if spec.key in _TOGETHER else spec for spec in PEGAWAI.fields)
    parts = (spec for kind, keys in BAGIAN.items() for spec in _asked(kind, keys))
    return replace(PEGAWAI, fields=(*own, *parts))


def _asked(kind: RecordType, keys: tuple[str, ...]) -> tuple[FieldSpec, ...]:
    group = kind.title.replace("Riwayat ", "").capitalize() + " terakhir"
    return tuple(replace(kind.field(key), group=group, required=False) for key in keys)
