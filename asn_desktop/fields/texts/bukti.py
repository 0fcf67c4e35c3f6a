"""Evidence of performance in words."""

SENTENCES: dict[str, str] = {
    "bukti.tanpa_nama": "Nama bukti belum diisi; tulis nama dokumennya.",
    "bukti.indikator_hilang": "Indikatornya tidak ada lagi pada SKP ini; pilih indikator lain.",
    "bukti.jenis": "Jenis bukti keliru; pilih tautan, berkas, map fisik, atau pindaian beserta dokumennya.",
    "bukti.bukan_dokumennya": "Pindaian itu bukan dokumen pegawai ini; pilih dari berkas pegawainya.",
}
