"""Angka kredit in words: why months are not converted, and what a PAK still lacks."""

from asn_desktop.domain.angka_kredit import Kurang, kata_masa

SENTENCES: dict[str, str] = {
    "ak.jenjang_belum": "{masa}: jenjang jabatan {jabatan} belum tercatat; isi jenjang pada riwayat jabatan.",
    "ak.predikat_belum": "{masa}: belum ada predikat; selesaikan evaluasinya atau catat penilaian tahun itu.",
    "ak.belum_dikonversi": "{masa}: predikat sebelum tahun {pertama} tidak dikonversi; pakai angka kredit "
                           "pada PAK terakhir sebagai AK JF lama.",
    "ak.bukan_jf": "{nama} tidak memegang jabatan fungsional berjenjang; catat jabatan dan jenjangnya pada "
                   "riwayat jabatan.",
    "ak.tanpa_usul": "Tidak ada bulan tahun {tahun} yang dapat dikonversi: {sebab}.",
    "ak.massal_kosong": "Tidak ada pegawai yang predikat tahun {tahun} miliknya siap dikonversi; lihat "
                        "alasannya pada daftar.",
    "ak.massal_banyak": "Lebih dari {batas} baris tidak dapat diurungkan sekaligus; konversikan per unit "
                        "yang lebih kecil.",
    "ak.terpotong": "Konversi {masa} melewati batas masa penilaian; pilih akhir masa yang tidak "
                    "memotongnya.",
    "ak.tanpa_konversi": "Belum ada konversi jenjang {jenjang} sesudah penetapan terakhir; simpan "
                         "konversinya dahulu.",
    "ak.awal_belum": "AK dasar, AK JF lama, dan AK penyesuaian sebelum penetapan pertama jenjang {jenjang} "
                     "belum diketahui; isi dari PAK terakhir, 0 bila memang tidak ada.",
    "ak.nilai_awal": "{label} harus angka 0 atau lebih dengan paling banyak tiga desimal, misalnya 50 atau "
                     "18,75.",
    "ak.hitungan": "Bulan × persen × koefisien menghasilkan {hitungan}, sedangkan tertulis {tertulis}; "
                   "periksa suratnya.",
    "ak.tumpang": "Bulan pada {masa} sudah dikonversi{nomor}; ubah konversi itu atau pilih bulan lain.",
    "ak.sudah_ditetapkan": "Penetapan sampai {sampai} sudah ada; hapus atau ubah penetapan itu dahulu.",
}


def kalimat_kurang(satu: Kurang, tahun: int, pertama: int) -> str:
    """Why these months of a year are not converted; ``pertama`` is the first year that is."""
    masa = kata_masa(satu.bulan_mulai, satu.bulan_selesai, tahun)
    return SENTENCES[satu.kode].format(masa=masa, jabatan=satu.jabatan, pertama=pertama)
