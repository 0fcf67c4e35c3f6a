"""Sentences about the office's own numbers and about leave."""

SENTENCES: dict[str, str] = {
    "ketentuan.nilai":
        "Nilai {nilai} bukan predikat; tulis 1 (Sangat Kurang) sampai 5 (Sangat Baik).",
    "cuti.bukan_hak": "{jenis} tidak ada untuk {status}; pilih jenis cuti lain atau periksa status pegawai.",
    "cuti.masa_kerja":
        "{jenis} baru dapat diambil sejak {sejak}; periksa tanggal cuti dan TMT pengangkatan.",
    "cuti.melebihi": "{jenis} paling lama {batas} {satuan}, sedangkan yang ini {lama}; periksa tanggalnya.",
    "cuti.kurang":
        "Sisa cuti tahunan {tahun} hanya {sisa} hari, sedangkan cuti ini {lama} hari kerja; periksa catatan "
        "cuti atau isi sisa menurut kantor.",
    "cuti.sisa": "Cuti ini {lama} hari kerja; sisa cuti tahunan {tahun} setelahnya {sisa} hari.",
    "cuti.bertumpuk": "Bertumpuk dengan {jenis} {mulai} sampai {selesai}; periksa tanggalnya.",
}
