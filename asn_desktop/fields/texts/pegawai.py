"""Sentences about identity numbers and appointment of a pegawai."""

SENTENCES: dict[str, str] = {
    "nip.angka_rusak":
        "NIP tersimpan sebagai bilangan sehingga digit terakhirnya hilang; jadikan kolom NIP teks, lalu isi "
        "ulang 18 angkanya.",
    "nip.bukan_angka": "NIP memuat tanda selain angka; tulis 18 angka saja.",
    "nip.panjang": "NIP terdiri atas {jumlah} angka, seharusnya 18; periksa pada SK.",
    "nip.tanggal_mustahil": "Angka 1–8 NIP ({angka}) bukan tanggal lahir; periksa NIP pada SK.",
    "nip.pengangkatan_mustahil": "Angka 9–14 NIP ({angka}) bukan waktu pengangkatan; periksa NIP pada SK.",
    "nip.jenis_kelamin_mustahil": "Angka ke-15 NIP ({angka}) harus 1 atau 2; periksa NIP pada SK.",
    "nip.nomor_urut_nol": "Nomor urut pada akhir NIP tidak boleh 000; periksa NIP pada SK.",
    "nip.tanggal_lahir_berbeda":
        "Tanggal lahir {isi} berbeda dengan NIP ({nip}); periksa, lalu biarkan bila memang sudah dibetulkan "
        "dengan penetapan.",
    "nip.jenis_kelamin_berbeda": "Jenis kelamin berbeda dengan NIP ({nip}); periksa keduanya.",
    "nip.tmt_cpns_berbeda": "TMT CPNS {isi} berbeda dengan NIP ({nip}); periksa SK CPNS.",
    "nip.tahun_pppk_berbeda":
        "Tahun TMT PPPK {isi} berbeda dengan NI PPPK ({nip}); periksa perjanjian kerja.",
    "nip.bukan_pns": "Nomor ini berpola NI PPPK, sedangkan statusnya {status}; periksa status pegawai.",
    "nip.bukan_pppk": "Nomor ini berpola NIP PNS, sedangkan statusnya {status}; periksa status pegawai.",
    "nik.angka_rusak":
        "NIK tersimpan sebagai bilangan sehingga digit terakhirnya dapat hilang; jadikan kolom NIK teks, lalu"
        " isi ulang 16 angkanya.",
    "nik.bukan_angka": "NIK memuat tanda selain angka; tulis 16 angka saja.",
    "nik.panjang": "NIK terdiri atas {jumlah} angka, seharusnya 16; periksa pada kartu keluarga.",
    "nik.tanggal_lahir_berbeda": "Angka 7–12 NIK tidak cocok dengan tanggal lahir {isi}; periksa keduanya.",
    "nik.jenis_kelamin_berbeda": "NIK menunjukkan {nik}, berbeda dengan jenis kelamin; periksa keduanya.",
    "surel.tanpa_at": "{label} tidak memuat tanda @; periksa alamatnya.",
    "pegawai.tmt_pns_sebelum_cpns": "TMT PNS lebih awal daripada TMT CPNS {cpns}; periksa kedua SK.",
    "pegawai.umur_pengangkatan":
        "Umur pada TMT CPNS {umur} tahun, tidak lazim; periksa tanggal lahir dan TMT CPNS.",
    "pegawai.golongan_bukan_status": "Golongan awal {golongan} tidak lazim untuk {status}; periksa keduanya.",
    "golongan.bukan_status":
        "Golongan {golongan} tidak lazim untuk {status}; periksa golongan dan status pegawai.",
}
