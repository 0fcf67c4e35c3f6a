"""Names of the columns of SKP and evaluasi, whose forms are made by hand, for the trail's before and after.

``TETAP``: columns that only steps of the document, or
the program itself, change; their earlier values are shown but never put back one by one.
"""

from collections.abc import Mapping
from types import MappingProxyType

from asn_desktop.fields.spec import Choice, FieldSpec, Kind

_RATING = (Choice("di_bawah", "Di bawah ekspektasi"), Choice("sesuai", "Sesuai ekspektasi"),
           Choice("di_atas", "Di atas ekspektasi"))
_CAPAIAN = (Choice("istimewa", "Istimewa"), Choice("baik", "Baik"),
            Choice("butuh_perbaikan", "Butuh perbaikan"), Choice("kurang", "Kurang"),
            Choice("sangat_kurang", "Sangat kurang"))
_PERIODE = (Choice("tw1", "Triwulan I"), Choice("tw2", "Triwulan II"), Choice("tw3", "Triwulan III"),
            Choice("tw4", "Triwulan IV"), Choice("akhir", "Akhir tahun"))


def _texts(**labels: str) -> tuple[FieldSpec, ...]:
    return tuple(FieldSpec(key, label) for key, label in labels.items())


def _dates(**labels: str) -> tuple[FieldSpec, ...]:
    return tuple(FieldSpec(key, label, Kind.DATE) for key, label in labels.items())


def _choice(key: str, label: str, *choices: Choice) -> FieldSpec:
    return FieldSpec(key, label, Kind.CHOICE, choices=choices)


_DOKUMEN = (*_texts(nomor="Nomor", tahun="Tahun", paket="Paket aturan", instansi="Instansi", tempat="Tempat"),
            *_dates(mulai="Mulai", selesai="Selesai"),
            FieldSpec("pegawai_id", "Pegawai", Kind.RECORD, refers_to="pegawai"))
BAGIAN: Mapping[str, tuple[str, tuple[FieldSpec, ...]]] = MappingProxyType({
    "skp": ("SKP", (
        *_DOKUMEN,
        _choice("status", "Status", Choice("draf", "Draf"), Choice("diajukan", "Diajukan"),
                Choice("ditetapkan", "Ditetapkan")),
        _choice("pendekatan", "Pendekatan", Choice("kuantitatif", "Kuantitatif")),
        *_dates(tanggal_ttd="Tanggal tanda tangan"),
        *_texts(diajukan_oleh="Diajukan oleh", diajukan_pada="Diajukan pada",
                ditetapkan_oleh="Ditetapkan oleh", ditetapkan_pada="Ditetapkan pada"))),
    "skp_hasil_kerja": ("Hasil kerja", (
        *_texts(urutan="Urutan", rhk="Rencana hasil kerja", rhk_pimpinan="Rencana hasil kerja pimpinan",
                penugasan_dari="Penugasan dari", rhk_pimpinan_id="Rujukan hasil kerja pimpinan"),
        _choice("jenis", "Jenis", Choice("utama", "Utama"), Choice("tambahan", "Tambahan")))),
    "skp_indikator": ("Indikator", _texts(urutan="Urutan", aspek="Aspek", indikator="Indikator",
                                          target="Target")),
    "skp_perilaku": ("Ekspektasi perilaku", _texts(urutan="Urutan", kode="Nilai dasar",
                                                   ekspektasi="Ekspektasi khusus pimpinan")),
    "skp_lampiran": ("Lampiran SKP", (
        _choice("bagian", "Bagian", Choice("dukungan", "Dukungan sumber daya"),
                Choice("skema", "Skema pertanggungjawaban"), Choice("konsekuensi", "Konsekuensi")),
        *_texts(urutan="Urutan", teks="Isi"))),
    "evaluasi": ("Evaluasi", (
        *_DOKUMEN,
        _choice("periode", "Periode", *_PERIODE),
        _choice("status", "Status", Choice("draf", "Draf"), Choice("selesai", "Selesai")),
        _choice("capaian", "Capaian kinerja organisasi", *_CAPAIAN),
        _choice("rating_hasil_kerja", "Rating hasil kerja", *_RATING),
        _choice("rating_perilaku", "Rating perilaku", *_RATING),
        *_texts(nomor_dokumen="Nomor dokumen", dasar_capaian="Dasar capaian", catatan="Catatan/rekomendasi",
                diselesaikan_oleh="Diselesaikan oleh", diselesaikan_pada="Diselesaikan pada"),
        *_dates(tanggal_penilai="Tanggal penilai", tanggal_pegawai="Tanggal pegawai"))),
    "evaluasi_realisasi": ("Realisasi", _texts(realisasi="Realisasi", bukti_dukung="Bukti dukung")),
    "evaluasi_umpan_balik": ("Umpan balik", (
        _choice("sasaran", "Sasaran", Choice("hasil_kerja", "Hasil kerja"), Choice("perilaku", "Perilaku")),
        *_texts(urutan="Urutan", pemberi="Pemberi", teks="Umpan balik"), *_dates(tanggal="Tanggal"))),
    "pihak_dokumen": ("Pihak pada dokumen", (
        _choice("peran", "Peran", Choice("pegawai", "Pegawai yang dinilai"),
                Choice("penilai", "Pejabat penilai"), Choice("atasan_penilai", "Atasan pejabat penilai")),
        *_texts(nama="Nama", pangkat_golongan="Pangkat/golongan", jabatan="Jabatan", unit_kerja="Unit kerja"),
        FieldSpec("nip", "NIP", Kind.NIP),
        FieldSpec("pakai_instansi", "Memakai instansi", Kind.BOOLEAN))),
    "nomor_dokumen": ("Penomoran", _texts(jenis="Jenis", tahun="Tahun", terakhir="Nomor terakhir")),
})
DOKUMEN = frozenset({"skp", "evaluasi"})
BAGIAN_DOKUMEN: Mapping[str, str] = MappingProxyType({  # which document the parts of a table belong to
    "skp_hasil_kerja": "skp", "skp_indikator": "skp", "skp_perilaku": "skp", "skp_lampiran": "skp",
    "evaluasi_realisasi": "evaluasi", "evaluasi_umpan_balik": "evaluasi",
})
TETAP = frozenset({
    "status", "nomor", "nomor_dokumen", "tahun", "periode", "mulai", "selesai", "paket", "pendekatan",
    "urutan", "jenis", "kode", "bagian", "sasaran", "sasaran_id", "peran", "rhk_pimpinan_id", "terakhir",
    *(f"{step}_{what}" for step in ("diajukan", "ditetapkan", "diselesaikan") for what in ("oleh", "pada")),
})
