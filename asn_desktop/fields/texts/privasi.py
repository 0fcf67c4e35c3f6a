"""Sentences about restriction of processing, the retention table and destruction."""

SENTENCES: dict[str, str] = {
    "retensi.berkas_tanpa_tahun":
        "{label} untuk berkas perseorangan hanya dapat TMT pensiun/berhenti; pilih itu, atau pilih jenis "
        "arsip yang lain.",
    "pembatasan.alasan_pendek": "{label} terlalu pendek; tulis paling sedikit {batas} huruf.",
    "pembatasan.terlalu_panjang": "{label} melebihi {batas} huruf; tulis dengan singkat.",
    "pembatasan.sudah":
        "Pemrosesan data {nama} sudah dibatasi sejak {sejak} (diminta oleh {pemohon}); cabut dahulu untuk "
        "menggantinya.",
    "pembatasan.tidak_ada": "Pemrosesan data {nama} tidak sedang dibatasi; tidak ada yang dicabut.",
    "pembatasan.cetak":
        "{nama} tidak dicetak karena pemrosesan datanya dibatasi (diminta oleh {pemohon}); cabut "
        "pembatasannya di berkas pegawai, atau buat Laporan Data Saya.",
    "pembatasan.hapus":
        "{nama} tidak dapat dihapus karena pemrosesan datanya dibatasi (diminta oleh {pemohon}); cabut "
        "pembatasannya di berkas pegawai dahulu.",
    "pembatasan.hapus_rekaman":
        "Data {nama} tidak dapat dihapus karena pemrosesannya dibatasi (diminta oleh {pemohon}); betulkan "
        "isinya, atau cabut pembatasannya di berkas pegawai dahulu.",
    "musnah.tidak_ada":
        "Tidak ada arsip yang jatuh tempo untuk dimusnahkan; isi jadwal retensi kantor, atau tunggu "
        "sampai masanya habis.",
    "musnah.berubah":
        "Data atau jadwal retensi berubah sejak daftar ini dibuat dan belum ada yang dimusnahkan; buka "
        "daftarnya sekali lagi.",
    "musnah.tanggal_depan":
        "Daftar ini dihitung untuk {tanggal}, hari yang belum tiba, dan belum ada yang dimusnahkan; buka "
        "daftarnya sekali lagi.",
    "musnah.jam_diragukan":
        "Tanggal komputer {hari_ini} jauh dari hari kerja terakhir dalam jejak ({terakhir}), maka belum ada "
        "yang dimusnahkan; betulkan tanggal komputer, atau bila memang benar simpan satu pekerjaan hari ini "
        "dan laksanakan pemusnahan besok.",
    "musnah.sudah_tidak_ada": "Berita acara ini tidak ada dalam data; muat ulang daftarnya.",
    "jejak.dimusnahkan":
        "Nilai dalam catatan ini sudah dimusnahkan menurut jadwal retensi dan tidak dapat dikembalikan.",
}
