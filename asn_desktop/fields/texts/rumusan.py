"""Sentences of the help with wording: what a reader would ask about, and one way to say it."""

SENTENCES: dict[str, str] = {
    "rumusan.tanpa_angka":
        "Target {letak} tidak memuat angka, sehingga capaiannya sulit dihitung; tulis misalnya 12 Laporan.",
    "rumusan.tanpa_ukuran":
        "Indikator {letak} belum menyebut ukurannya; awali misalnya dengan Jumlah atau Persentase.",
    "rumusan.tanpa_hasil":
        "Rencana hasil kerja {letak} terbaca sebagai kegiatan; awali dengan hasilnya, misalnya Tersusunnya.",
    "rumusan.terlalu_panjang":
        "Teks {letak} lebih dari {batas} huruf dan sulit dibaca pada kolom; ringkas atau bagi dua.",
    "rumusan.sama_rekan":
        "Rencana hasil kerja {letak} sama dengan milik {nama} di unit yang sama; sebutkan bagiannya sendiri.",
    "rumusan.sama_tahun_lalu":
        "Indikator dan target {letak} sama dengan tahun lalu; pastikan targetnya masih menantang.",
    "rumusan.indikator_ganda":
        "Indikator {letak} sama dengan {lain}; bedakan ukurannya atau hapus salah satunya.",
}
