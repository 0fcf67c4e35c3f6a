"""Sentences of the data-quality rules, and the short name under which lists show each rule."""

from collections.abc import Mapping
from types import MappingProxyType

# Rules of our own; those of BKN are named in resources/reference/kualitas_data_bkn.csv.
NAMA_ATURAN: Mapping[str, str] = MappingProxyType({
    "nip_rusak": "Bentuk NIP",
    "nip_status": "Pola NIP dan status pegawai",
    "nik_lahir": "Tanggal lahir dan NIK",
    "nik_kelamin": "Jenis kelamin dan NIK",
    "nik_ganda": "NIK dipakai lebih dari seorang",
    "umur_cpns": "Umur saat diangkat",
    "nama_bergelar": "Gelar di dalam nama",
    "npwp": "Bentuk NPWP",
    "hp": "Bentuk nomor HP",
    "sudah_berhenti": "Sudah berhenti tetapi aktif",
    "golongan_awal": "Golongan awal dan status pegawai",
    "kawin_tanpa_pasangan": "Pasangan belum dicatat",
    "tanggal_keluarga": "Tanggal lahir keluarga",
    "pindaian": "Pindaian dokumen wajib",
    "sk_masa_depan": "Tanggal SK di masa depan",
    "sk_setelah_tmt": "Tanggal SK sesudah TMT",
    "lantik_sebelum_sk": "Pelantikan sebelum SK",
    "tmt_sebelum_angkat": "TMT sebelum pengangkatan",
    "golongan_turun": "Urutan golongan",
    "golongan_kembar": "TMT golongan kembar",
    "golongan_melompat": "Jarak kenaikan pangkat",
    "tmt_bukan_awal_bulan": "TMT golongan bukan tanggal 1",
    "mkg": "Masa kerja golongan",
    "golongan_tangga": "Golongan dan status pegawai",
    "golongan_pertama": "Golongan awal dan riwayat",
    "jabatan_tumpang": "Masa jabatan bertumpang",
    "jabatan_sela": "Masa tanpa jabatan",
    "pangkat_jabatan": "Pangkat dan jabatan",
    "belum_riwayat": "Isi daftar belum menjadi riwayat",
    "lulus": "Tahun lulus",
    "urutan_lulus": "Urutan kelulusan",
    "angkat_beda": "TMT pengangkatan dan data pokok",
    "perjanjian_habis": "Perjanjian kerja berakhir",
    "perjanjian_terputus": "Perjanjian kerja terputus",
    "cuti_tumpang": "Cuti bertumpang",
    "jp_kosong": "JP pelatihan belum diisi",
    "hari_pelatihan": "Hari pelatihan belum diketahui",
})

SENTENCES: dict[str, str] = {
    "mutu.com_1": "Penilaian kinerja tahun {tahun} belum ada; catat sebagai penilaian lama atau selesaikan "
                  "evaluasinya.",
    "mutu.com_2": "Jabatan sekarang belum ada; tambah riwayat jabatan menurut SK terakhir.",
    "mutu.com_3": "Pendidikan belum ada; tambah riwayat pendidikan menurut ijazah.",
    "mutu.com_4": "TMT PNS kosong; isi menurut SK PNS.",
    "mutu.com_5": "Lulusan {tingkat} tetapi gelar kosong; isi menurut ijazah, atau jelaskan bila memang "
                  "tanpa gelar.",
    "mutu.com_6": "Surel pribadi kosong atau salah bentuk; isi seperti nama@contoh.id.",
    "mutu.com_7": "Nomor HP kosong; minta kepada pegawai.",
    "mutu.tim_1": "Unit kerja ({unit}) kosong atau sudah tidak aktif; pilih unit kerja sekarang.",
    "mutu.tim_2": "{jabatan} belum diangkat sebagai pejabat fungsional setelah {tahun} tahun; isi jabatan "
                  "menurut SK pengangkatan.",
    "mutu.tim_3": "CPNS sejak {tmt}, sudah lebih dari {tahun} tahun; isi TMT PNS dan status menurut SK PNS.",
    "mutu.tim_4": "{jabatan} pada unit ini dipegang {jumlah} orang; akhiri jabatan pejabat lama atau tandai "
                  "Plt/Plh.",
    "mutu.tim_5": "TMT pensiun {tmt} sudah lewat tetapi kedudukan hukumnya aktif; isi kedudukan hukum dan "
                  "TMT berhenti, atau periksa tanggal lahir dan jabatan.",
    "mutu.tim_6": "Kedudukan hukumnya CLTN tetapi cuti itu sudah berakhir ({akhir}); ubah kedudukan hukum "
                  "atau catat perpanjangannya.",
    "mutu.acc_1": "TMT CPNS {cpns} sesudah TMT PNS {pns}; periksa kedua SK.",
    "mutu.acc_2": "Jenis pegawai ({jenis}) tidak cocok dengan instansi kerja {instansi}; periksa SK "
                  "penugasannya.",
    "mutu.acc_3": "Masa kerja belum {tahun} tahun tetapi menjabat {jabatan}; periksa TMT CPNS dan jabatan.",
    "mutu.acc_4": "Kedudukan hukum {kedudukan} tidak lazim untuk {status}; pilih kedudukan yang sesuai.",
    "mutu.acc_5": "NIK kosong atau belum sah; isi 16 angka menurut kartu keluarga.",
    "mutu.acc_6": "Pendidikan {tingkat} di bawah syarat {jabatan} ({minimum}); periksa riwayat pendidikan.",
    "mutu.acc_7": "Tahun {tahun} pada NI PPPK di luar masa pengangkatan PPPK (sejak {awal}); periksa "
                  "nomornya.",
    "mutu.acc_8": "Pendidikan {tingkat} di bawah syarat {jabatan} ({minimum}); periksa riwayat pendidikan.",
    "mutu.acc_9": "{jabatan} dicatat sebagai pelaksana, padahal {jenjang} jenjang fungsional; ubah jenis "
                  "jabatannya.",
    "mutu.acc_10": "Golongan {golongan} di bawah syarat jabatan eselon {eselon} ({terendah}); periksa "
                   "riwayat golongan.",
    "mutu.con_1": "TMT CPNS {isi} berbeda dengan NIP ({nip}); periksa SK CPNS.",
    "mutu.con_2": "Tanggal lahir {isi} berbeda dengan NIP ({nip}); periksa, lalu jelaskan bila sudah "
                  "dibetulkan dengan penetapan.",
    "mutu.con_3": "Jenis kelamin berbeda dengan NIP ({nip}); periksa keduanya.",
    "mutu.con_4": "Tahun TMT PPPK {isi} berbeda dengan NI PPPK ({nip}); periksa perjanjian kerja.",
    "mutu.nip_rusak": "NIP bukan nomor yang sah; salin 18 angkanya dari SK.",
    "mutu.nip_status": "Nomor ini berpola {pola}, sedangkan statusnya {status}; periksa keduanya.",
    "mutu.nik_lahir": "Angka 7–12 NIK ({angka}) tidak cocok dengan tanggal lahir {isi}; periksa keduanya.",
    "mutu.nik_kelamin": "NIK menunjukkan {nik}, berbeda dengan jenis kelamin; periksa keduanya.",
    "mutu.nik_ganda": "NIK ini dipakai {jumlah} pegawai; bandingkan dan gabungkan bila orangnya sama.",
    "mutu.umur_cpns": "Umur {umur} tahun saat diangkat tidak lazim; periksa tanggal lahir dan TMT CPNS.",
    "mutu.nama_bergelar": "Nama {nama} tampak memuat gelar; pindahkan ke gelar depan atau belakang.",
    "mutu.npwp": "NPWP terdiri atas {jumlah} angka, seharusnya 15 atau 16; periksa kartunya.",
    "mutu.hp": "Nomor HP tidak lazim; tulis seperti 0812 3456 7890.",
    "mutu.sudah_berhenti": "TMT berhenti {tmt} sudah lewat tetapi masih aktif; ubah kedudukan hukumnya.",
    "mutu.golongan_awal": "Golongan awal {golongan} tidak lazim untuk {status}; periksa SK pengangkatan.",
    "mutu.kawin_tanpa_pasangan": "Statusnya kawin tetapi pasangan belum dicatat; tambah pada keluarga.",
    "mutu.tanggal_keluarga": "Tanggal lahir {hubungan} {tanggal} mustahil; periksa kartu keluarga.",
    "mutu.pindaian": "Pindaian belum ada: {daftar}; tambah pada berkas pegawai.",
    "mutu.sk_masa_depan": "Tanggal SK {sk} ({tanggal}) belum tiba; periksa tanggal pada SK.",
    "mutu.sk_setelah_tmt": "SK {sk} ditetapkan {tanggal}, sesudah TMT {tmt}; periksa keduanya pada SK.",
    "mutu.lantik_sebelum_sk": "Pelantikan {jabatan} {pelantikan} mendahului SK {sk}; periksa keduanya.",
    "mutu.tmt_sebelum_angkat": "TMT {apa} ({tmt}) lebih awal dari TMT pengangkatan {awal}; periksa SK.",
    "mutu.golongan_turun": "Golongan {golongan} TMT {tmt} lebih rendah daripada {sebelum}; periksa SK-nya.",
    "mutu.golongan_kembar": "Golongan {sebelum} dan {golongan} ber-TMT sama ({tmt}); hapus atau betulkan "
                            "salah satu.",
    "mutu.golongan_melompat": "Dari {sebelum} ke {golongan} TMT {tmt} dalam {lama}; mungkin ada SK yang "
                              "belum dicatat.",
    "mutu.tmt_bukan_awal_bulan": "TMT golongan {golongan} ({tmt}) bukan tanggal 1; periksa SK-nya.",
    "mutu.mkg": "Masa kerja golongan {golongan} {isi}, menurut hitungan {hitung}; periksa SK-nya.",
    "mutu.golongan_tangga": "Golongan {golongan} tidak lazim untuk {status}; periksa golongan dan status.",
    "mutu.golongan_pertama": "Riwayat mulai dengan {golongan}, golongan awalnya {awal}; lengkapi riwayatnya.",
    "mutu.jabatan_tumpang": "{jabatan} sampai {sampai} bertumpang dengan {berikut} TMT {tmt}; betulkan salah "
                            "satu.",
    "mutu.jabatan_sela": "Antara {jabatan} (sampai {sampai}) dan {berikut} (TMT {tmt}) tidak ada jabatan; "
                         "lengkapi riwayatnya.",
    "mutu.pangkat_jabatan": "Golongan {golongan} di luar rentang {jabatan} ({terendah}–{tertinggi}); periksa "
                            "golongan dan jabatan.",
    "mutu.belum_riwayat": "Riwayat {apa} belum ada, padahal daftar yang diimpor menyebut {isi}; tambah "
                          "menurut SK atau ijazahnya.",
    "mutu.lulus": "Tahun lulus {tingkat} ({tahun}) mustahil; periksa ijazah.",
    "mutu.urutan_lulus": "{tingkat} lulus {tahun}, sesudah {tinggi} ({tahun_tinggi}); periksa kedua ijazah.",
    "mutu.angkat_beda": "TMT pengangkatan {jenis} {tmt} berbeda dengan data pokok ({isi}); periksa SK-nya.",
    "mutu.perjanjian_habis": "Perjanjian kerja berakhir {sampai} tetapi pegawai masih aktif; catat "
                             "perpanjangan atau pemberhentiannya.",
    "mutu.perjanjian_terputus": "Perjanjian sampai {sampai} tidak bersambung dengan TMT {tmt}; periksa "
                                "tanggalnya.",
    "mutu.bukan_janggal": "Hanya temuan janggal yang dapat dijelaskan; temuan ini harus dibetulkan.",
    "mutu.penjelasan_pendek": "Tulis penjelasan paling sedikit {batas} huruf, misalnya nomor penetapannya.",
    "mutu.cuti_tumpang": "Cuti mulai {mulai} bertumpang dengan cuti sampai {sampai}; betulkan salah satu.",
    "mutu.jp_kosong": "JP {nama} ({tahun}) belum diisi, sehingga tidak menambah JP tahun itu; isi menurut "
                      "sertifikat, atau jelaskan bila memang tanpa JP.",
    "mutu.hari_pelatihan": "{nama} dicatat sepanjang tahun {tahun} karena hanya tahunnya diketahui; isi "
                           "tanggalnya menurut sertifikat, atau impor daftar yang menyebutnya.",
}
