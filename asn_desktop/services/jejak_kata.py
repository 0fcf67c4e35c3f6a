"""How records and their columns read in the trail: titles, labels, values as words, names of records."""

from collections.abc import Mapping
from typing import Any

from asn_desktop.db.queries.jejak import last_values
from asn_desktop.db.unit_of_work import ReadTx
from asn_desktop.fields import values as field_values
from asn_desktop.fields.bagian_kinerja import BAGIAN
from asn_desktop.fields.catatan import CATATAN
from asn_desktop.fields.registry import ALL_RECORD_TYPES
from asn_desktop.fields.spec import FieldSpec, Kind
from asn_desktop.fields.values import display

GAMBAR = "(gambar)"
_OTHER = {**BAGIAN, **CATATAN}
_TITLES = {
    **{kind.key: kind.title for kind in ALL_RECORD_TYPES},
    **{key: title for key, (title, _) in _OTHER.items()},
}
_FIELDS: dict[str, dict[str, FieldSpec]] = {
    **{kind.key: {spec.key: spec for spec in kind.fields} for kind in ALL_RECORD_TYPES},
    **{key: {spec.key: spec for spec in specs} for key, (_, specs) in _OTHER.items()},
}
_LABELS = {kind.key: kind.label_of for kind in ALL_RECORD_TYPES} | {
    "skp": ("nomor",),
    "evaluasi": ("nomor",),
    "skp_hasil_kerja": ("rhk",),
    "skp_indikator": ("indikator",),
    "skp_perilaku": ("kode",),
    "skp_lampiran": ("bagian",),
    "rencana_aksi": ("uraian",),
    "rencana_aksi_target": ("periode",),
    "kesepakatan": ("langkah", "indikator"),
    "adendum_skp": ("ke",),
    "bukti_kinerja": ("nama",),
    "umpan_balik_berkelanjutan": ("pemberi", "tanggal"),
    "matriks_sel": ("teks",),
    "evaluasi_realisasi": (),
    "evaluasi_umpan_balik": ("pemberi",),
    "pihak_dokumen": ("peran",),
    "nomor_dokumen": ("jenis", "tahun"),
    "pembatasan": ("pemohon",),
    "cetakan": ("formulir", "nomor"),
    "penggabungan": (),
    "pemusnahan": ("nomor",),
    "pemusnahan_rincian": ("kelas",),
    "jejak_dimusnahkan": ("seq",),
}
_LONGEST_NAME = 90


def judul_rekaman(record_type: str) -> str:
    """The title of a record type or of a part of a document."""
    return _TITLES.get(record_type, record_type)


def spec_of(record_type: str, column: str) -> FieldSpec | None:
    """The description of a column; None for one that only ties records together."""
    return _FIELDS.get(record_type, {}).get(column)


def nama_rekaman(record_type: str, values: Mapping[str, Any] | None) -> str:
    """What identifies a record in a sentence, as far as its values tell."""
    if not values:
        return ""
    shown = []
    for column in _LABELS.get(record_type, ()):
        spec = spec_of(record_type, column)
        if spec is not None and values.get(column) is not None:
            shown.append(display(spec, values[column]) if spec.kind is not Kind.RECORD else "")
    text = " · ".join(part for part in shown if part)
    return text if len(text) <= _LONGEST_NAME else f"{text[: _LONGEST_NAME - 1]}…"


class Kata:
    """Turns values of events into words; names of other records are looked up once."""

    def __init__(self, tx: ReadTx) -> None:
        self._tx = tx
        self._names: dict[tuple[str, str], str] = {}

    def nilai(self, spec: FieldSpec, value: Any) -> str:
        """A value as the form shows it; a record's id as its name."""
        if value is None:
            return ""
        if isinstance(value, bytes):
            return GAMBAR
        if spec.kind is Kind.RECORD and spec.refers_to:
            return self.nama(spec.refers_to, str(value))
        return field_values.display(spec, value)

    def nama(self, record_type: str, record_id: str) -> str:
        """The name of a record, also of one that was deleted; a short id where nothing is known."""
        key = (record_type, record_id)
        if key not in self._names:
            found = nama_rekaman(record_type, last_values(self._tx, record_type, record_id))
            self._names[key] = found or f"… {record_id[-6:]}"
        return self._names[key]

    def pemilik(self, values: Mapping[str, Any]) -> str:
        """The name of the person whom a record belongs to, "" for none."""
        person = values.get("pegawai_id")
        return self.nama("pegawai", str(person)) if person else ""
