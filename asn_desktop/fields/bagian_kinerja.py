"""Names of the columns of SKP and evaluasi, whose forms are made by hand, for the trail's before and after.

``TETAP``: columns that only steps of the document, or
the program itself, change; their earlier values are shown but never put back one by one.
"""

from collections.abc import Mapping
from types import MappingProxyType

from asn_desktop.fields.kinerja import CAPAIAN, PERIODE
from asn_desktop.fields.spec import Choice, FieldSpec, Kind

_RATING = (Choice("di_bawah", "Di bawah ekspektasi"), Choice("sesuai", "Sesuai ekspektasi"),
           Choice("di_atas", "Di atas ekspektasi"))


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
        _choice("pendekatan", "Pendekatan", Choice("kuantitatif", "Kuantitatif"),
                Choice("kualitatif", "Kualitatif")),
        _choice("jenis", "Jenis SKP", Choice("ja_jf", "Pejabat administrasi / fungsional"),
                Choice("jpt", "JPT / pimpinan unit kerja mandiri")),
        _choice("sebagai", "Sebagai", Choice("", "Pejabat definitif"), Choice("plt", "Plt."),
                Choice("plh", "Plh."), Choice("pj", "Pj.")),
        FieldSpec("unit_kerja_id", "Unit kerja", Kind.RECORD, refers_to="unit_kerja"),
        *_texts(adendum_ke="Adendum ke"),
        *_dates(tanggal_ttd="Tanggal tanda tangan"),
        *_texts(diajukan_oleh="Diajukan oleh", diajukan_pada="Diajukan pada",
                ditetapkan_oleh="Ditetapkan oleh", ditetapkan_pada="Ditetapkan pada"))),
    "skp_hasil_kerja": ("Hasil kerja", (
        *_texts(urutan="Urutan", rhk="Rencana hasil kerja", rhk_pimpinan="Rencana hasil kerja pimpinan",
                penugasan_dari="Penugasan dari", rhk_pimpinan_id="Rujukan hasil kerja pimpinan"),
        _choice("jenis", "Jenis", Choice("utama", "Utama"), Choice("tambahan", "Tambahan")),
        _choice("perspektif", "Perspektif", Choice("penerima_layanan", "Penerima Layanan"),
                Choice("proses_bisnis", "Proses Bisnis"), Choice("penguatan_internal", "Penguatan Internal"),
                Choice("anggaran", "Anggaran")),
        _choice("klasifikasi", "Klasifikasi", Choice("organisasi", "Organisasi"),
                Choice("individu", "Individu")))),
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
        _choice("periode", "Periode", *PERIODE),
        _choice("status", "Status", Choice("draf", "Draf"), Choice("selesai", "Selesai")),
        _choice("capaian", "Capaian kinerja organisasi", *CAPAIAN),
        _choice("rating_hasil_kerja", "Rating hasil kerja", *_RATING),
        _choice("rating_perilaku", "Rating perilaku", *_RATING),
        FieldSpec("unit_kerja_id", "Unit kerja", Kind.RECORD, refers_to="unit_kerja"),
        *_texts(adendum_ke="Adendum ke", alasan_hasil_kerja="Alasan rating hasil kerja",
                alasan_perilaku="Alasan rating perilaku"),
        *_texts(nomor_dokumen="Nomor dokumen", dasar_capaian="Dasar capaian", catatan="Catatan/rekomendasi",
                diselesaikan_oleh="Diselesaikan oleh", diselesaikan_pada="Diselesaikan pada"),
        *_dates(tanggal_penilai="Tanggal penilai", tanggal_pegawai="Tanggal pegawai"))),
    "rencana_aksi": ("Rencana aksi", _texts(urutan="Urutan", uraian="Rencana aksi", keluaran="Keluaran",
                                            hasil_kerja_id="Rujukan hasil kerja",
                                            indikator_id="Rujukan indikator")),
    "rencana_aksi_target": ("Target rencana aksi", (_choice("periode", "Periode", *PERIODE),
                                                    *_texts(target="Target"))),
    "kesepakatan": ("Kesepakatan ekspektasi", (
        _choice("langkah", "Langkah", Choice("usul", "Usul"), Choice("tanggapan", "Tanggapan"),
                Choice("sepakat", "Sepakat")),
        _choice("peran", "Peran", Choice("pegawai", "Pegawai"), Choice("penilai", "Pejabat penilai")),
        *_texts(urutan="Urutan", oleh="Oleh", pada="Pada", rhk="Rencana hasil kerja", aspek="Aspek",
                indikator="Indikator", target="Target", alasan="Alasan",
                indikator_id="Rujukan indikator"))),
    "adendum_skp": ("Adendum SKP", _texts(ke="Adendum ke", alasan="Alasan", oleh="Oleh", pada="Pada",
                                          isi="Isi sebelumnya")),
    "bukti_kinerja": ("Bukti dukung", (
        _choice("jenis", "Jenis", Choice("tautan", "Tautan"), Choice("berkas", "Berkas"),
                Choice("pindaian", "Pindaian"), Choice("fisik", "Map fisik")),
        *_texts(nama="Nama", letak="Letak", indikator_id="Rujukan indikator", dokumen_id="Rujukan dokumen"),
        *_dates(tanggal="Tanggal"))),
    "umpan_balik_berkelanjutan": ("Umpan balik berkelanjutan", (
        _choice("sasaran", "Sasaran", Choice("hasil_kerja", "Hasil kerja"), Choice("perilaku", "Perilaku")),
        *_texts(pemberi="Pemberi", teks="Umpan balik", sasaran_id="Rujukan sasaran"),
        FieldSpec("pemberi_id", "Pegawai pemberi", Kind.RECORD, refers_to="pegawai"),
        _choice("tanda", "Tanda", Choice("baik", "Baik"), Choice("perlu", "Perlu perbaikan")),
        *_dates(tanggal="Tanggal"))),
    "matriks_sel": ("Matriks peran dan hasil", (
        *_texts(urutan="Urutan", teks="Peran dan hasil", rhk_pimpinan_id="Rujukan hasil kerja pimpinan",
                hasil_kerja_id="Rujukan hasil kerja"),
        FieldSpec("pegawai_id", "Pegawai", Kind.RECORD, refers_to="pegawai"))),
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
    "rencana_aksi": "skp", "rencana_aksi_target": "skp", "kesepakatan": "skp", "adendum_skp": "skp",
    "bukti_kinerja": "skp", "umpan_balik_berkelanjutan": "skp", "matriks_sel": "skp",
    "evaluasi_realisasi": "evaluasi", "evaluasi_umpan_balik": "evaluasi",
})
# What stands beside a document and not on its papers: changes freely while that is locked.
DI_SAMPING = frozenset({"rencana_aksi", "rencana_aksi_target", "kesepakatan", "bukti_kinerja",
                        "umpan_balik_berkelanjutan", "matriks_sel"})
TETAP = frozenset({
    "status", "nomor", "nomor_dokumen", "tahun", "periode", "mulai", "selesai", "paket", "pendekatan",
    "urutan", "jenis", "kode", "bagian", "sasaran", "sasaran_id", "peran", "rhk_pimpinan_id", "terakhir",
    *(f"{step}_{what}" for step in ("diajukan", "ditetapkan", "diselesaikan") for what in ("oleh", "pada")),
})


def pilihan_bagian(bagian: str, kolom: str) -> tuple[Choice, ...]:
    """What a column of such a part may hold. Raises KeyError."""
    return {spec.key: spec.choices for spec in BAGIAN[bagian][1]}[kolom]
