"""Names of the columns that the program itself keeps as a register, for the trail's before and after.

None of them is filled in a form, and none is ever put back one by one.
"""

from collections.abc import Mapping
from types import MappingProxyType

from asn_desktop.fields.spec import FieldSpec


def _texts(**labels: str) -> tuple[FieldSpec, ...]:
    return tuple(FieldSpec(key, label) for key, label in labels.items())


CATATAN: Mapping[str, tuple[str, tuple[FieldSpec, ...]]] = MappingProxyType({
    "pembatasan": ("Pembatasan pemrosesan", _texts(
        pemohon="Diminta oleh", alasan="Alasan", oleh="Dipasang oleh", pada="Dipasang pada",
        dicabut_oleh="Dicabut oleh", dicabut_pada="Dicabut pada", alasan_cabut="Alasan pencabutan")),
    "cetakan": ("Cetakan", _texts(formulir="Formulir", nomor="Nomor")),
    "penggabungan": ("Penggabungan data", _texts(oleh="Digabung oleh", pada="Digabung pada")),
    "pemusnahan": ("Pemusnahan arsip", _texts(
        nomor="Nomor", pada="Dilaksanakan pada", oleh="Oleh", saksi="Orang kedua", alasan="Alasan",
        cadangan="Cadangan sebelumnya", cadangan_lama="Cadangan lama yang masih memuat",
        cadangan_sampai="Cadangan lama habis sekitar")),
    "pemusnahan_rincian": ("Rincian pemusnahan", _texts(
        kelas="Jenis arsip", dasar="Dasar hukum", masa="Masa simpan", berkas="Berkas", rekaman="Rekaman",
        peristiwa="Peristiwa jejak", sidik="Sidik SHA-256")),
    "jejak_dimusnahkan": ("Jejak dimusnahkan", _texts(
        seq="Nomor jejak", hash="Sidik catatan", digest="Sidik peristiwa")),
})
