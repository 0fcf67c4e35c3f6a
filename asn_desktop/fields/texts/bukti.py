"""Evidence of performance in words."""

SENTENCES: dict[str, str] = {
    "bukti.tanpa_nama": "Nama bukti belum diisi; tulis nama dokumennya.",
    "bukti.indikator_hilang": "Indikatornya tidak ada lagi pada SKP ini; pilih indikator lain.",
    "bukti.jenis": "Jenis bukti belum benar; pilih tautan, berkas, pindaian beserta dokumennya, atau map fisik.",
    "bukti.bukan_dokumennya": "Pindaian itu bukan dokumen pegawai ini; pilih dari berkas pegawainya.",
}
