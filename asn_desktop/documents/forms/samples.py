"""Fictional contents of the example papers: previews, tests and the glyph check use them."""

from asn_desktop.documents.forms.parts import BarisHasilKerja, BarisIndikator, BarisPerilaku, BarisUmpanBalik
from asn_desktop.domain.paket import Kurva
from asn_desktop.domain.predikat import Predikat
from asn_desktop.domain.skp import Pihak

INSTANSI = "PEMERINTAH KABUPATEN TIRTA JAYA"
TEMPAT = "Tirta Jaya"
PEGAWAI = Pihak(nama="Danu Hermawan, S.AP", nip="198703152010011904", pangkat_golongan="Penata / III/c",
                jabatan="Analis SDM Aparatur Ahli Muda", unit_kerja="Kecamatan Tirta Hulu")
PENILAI = Pihak(nama="Ratri Kusumawardani, S.E., M.M.", nip="197908222003122901",
                pangkat_golongan="Pembina / IV/a", jabatan="Camat Tirta Hulu",
                unit_kerja="Kecamatan Tirta Hulu")
ATASAN_PENILAI = Pihak(nama="Drs. Bagas Wiratmaja, M.Si.", nip="197005141995031902",
                       pangkat_golongan="Pembina Utama Muda / IV/c", jabatan="Sekretaris Daerah",
                       unit_kerja="Sekretariat Daerah Kabupaten Tirta Jaya")
KEPALA = Pihak(nama="Dra. Endang Palupi, M.Si.", nip="196909121994032901",
               pangkat_golongan="Pembina Utama Muda / IV/c",
               jabatan="Kepala Badan Kepegawaian dan Pengembangan Sumber Daya Manusia",
               unit_kerja="Badan Kepegawaian dan Pengembangan Sumber Daya Manusia")

_TERTIB = ("Terwujudnya pengelolaan administrasi dan layanan kepegawaian yang tertib, akurat, "
           "dan sesuai ketentuan")
UTAMA = (
    BarisHasilKerja(_TERTIB, "Terlaksananya pelayanan administrasi kepegawaian", "", (
        BarisIndikator("Kuantitas", "Jumlah layanan kepegawaian yang diselesaikan", "240 Layanan",
                       "251 layanan berdasarkan buku register layanan"),
        BarisIndikator("Kualitas", "Persentase layanan yang sesuai prosedur", "100%",
                       "99,2% berdasarkan lembar verifikasi"),
        BarisIndikator("Waktu", "Penyelesaian layanan", "≤ 3 hari kerja", "Rata-rata 2,4 hari kerja"),
    ), (BarisUmpanBalik("Pimpinan", "pelayanan rapi dan cepat, pertahankan."),)),
    BarisHasilKerja(_TERTIB, "Terkelolanya data dan dokumen kepegawaian secara tertib dan akurat", "", (
        BarisIndikator("Kuantitas", "Jumlah berkas pegawai yang dimutakhirkan", "248 Berkas", "248 berkas"),
        BarisIndikator("Kualitas", "Persentase kesesuaian data dengan SIASN", "98%", "98,4%"),
        BarisIndikator("Waktu", "Pemutakhiran setiap triwulan", "Tanggal 10", "Tanggal 8"),
    ), (BarisUmpanBalik("Pimpinan", "sesuai dengan data."),
        BarisUmpanBalik("Rekan kerja", "mudah diajak mencocokkan berkas."))),
    BarisHasilKerja("Meningkatnya profesionalitas ASN di lingkungan kecamatan",
                    "Tersusunnya rencana pengembangan kompetensi pegawai",
                    "Ketua Tim Pengembangan Kompetensi", (
        BarisIndikator("Kuantitas", "Jumlah dokumen rencana", "1 Dokumen", "1 dokumen"),
        BarisIndikator("Kualitas", "Persentase pegawai dengan kesenjangan terpetakan", "90%", "92%"),
    ), (BarisUmpanBalik("Pimpinan", "lanjutkan ke pelaksanaan."),)),
)
UTAMA_KUALITATIF = (
    BarisHasilKerja("", "Buku panduan layanan kepegawaian yang lengkap dan informatif",
                    "Ketua Tim Perencanaan dan Sistem Informasi", (
        BarisIndikator(indikator="Naskah buku panduan lengkap sesuai ketentuan, selesai paling lambat satu "
                       "bulan sebelum sosialisasi", realisasi="Naskah selesai pada bulan April"),
        BarisIndikator(indikator="Buku panduan dipakai oleh seluruh unit kerja paling lambat Oktober 2026",
                       realisasi="Dipakai oleh 12 dari 12 unit kerja sejak September"),
    ), (BarisUmpanBalik("Pimpinan", "baik dan tidak ada kesalahan."),)),
    BarisHasilKerja("", "Layanan kepegawaian yang cepat dan tepat bagi pegawai kecamatan", "", (
        BarisIndikator(indikator="Seluruh permohonan yang lengkap selesai dalam tiga hari kerja",
                       realisasi="251 dari 251 permohonan selesai dalam tiga hari kerja"),
    ), (BarisUmpanBalik("Pimpinan", "pertahankan."), BarisUmpanBalik("Rekan kerja", "mudah dihubungi."))),
)
UTAMA_JPT = (
    BarisHasilKerja("", "Meningkatnya kualitas pelayanan kepegawaian", "Bupati", (
        BarisIndikator(indikator="Indeks kepuasan layanan kepegawaian", target="85",
                       realisasi="86,2 berdasarkan survei kepuasan layanan"),
    ), (BarisUmpanBalik("Pimpinan", "sudah cukup baik, tingkatkan layanan di kecamatan."),),
        "Penerima Layanan"),
    BarisHasilKerja("", "Meningkatnya indeks sistem merit", "", (
        BarisIndikator(indikator="Indeks sistem merit", target="280",
                       realisasi="284 berdasarkan penilaian mandiri"),
        BarisIndikator(indikator="Persentase jabatan dengan peta talenta", target="100%", realisasi="96%"),
    ), (BarisUmpanBalik("Pimpinan", "selesaikan sisanya pada triwulan IV."),), "Proses Bisnis"),
    BarisHasilKerja("", "Meningkatnya kompetensi ASN", "", (
        BarisIndikator(indikator="Persentase ASN dengan pengembangan kompetensi 20 JP", target="75%",
                       realisasi="71% berdasarkan rekap pelatihan"),
    ), (), "Penguatan Internal"),
    BarisHasilKerja("", "Terkelolanya anggaran secara efektif", "", (
        BarisIndikator(indikator="Nilai indikator kinerja pelaksanaan anggaran", target="95",
                       realisasi="95,4"),
    ), (), "Anggaran"),
)
_NILAI = (
    ("Berorientasi Pelayanan", "Menjadi panutan pelayanan prima kepada pegawai yang dilayani",
     "Penjelasan mudah dipahami"),
    ("Akuntabel", "Menjadi teladan integritas dan disiplin di unit kerja",
     "Terbuka dan bersedia memperbaiki ketika ada keluhan"),
    ("Kompeten", "Bersedia mengajarkan keterampilan yang dimiliki", "Mengupayakan yang terbaik"),
    ("Harmonis", "Membangun komunikasi terbuka dengan pemangku kepentingan",
     "Siap memberi bantuan dan pendampingan"),
    ("Loyal", "", "Selalu siap ketika dibutuhkan"),
    ("Adaptif", "Cepat menguasai aplikasi baru", "Semangat mempelajari hal baru"),
    ("Kolaboratif", "Melibatkan seluruh pihak sesuai perannya", "Memberi kesempatan kepada pihak lain"),
)
_PANDUAN = ("Contoh panduan pertama dari paket aturan", "Contoh panduan kedua", "Contoh panduan ketiga")
PERILAKU = tuple(BarisPerilaku(nama, _PANDUAN, ekspektasi, (BarisUmpanBalik("", umpan_balik),))
                 for nama, ekspektasi, umpan_balik in _NILAI)
DUKUNGAN = ("PC, printer, dan pemindai untuk mengelola dokumen", "Koneksi internet kantor",
            "Akses data SIASN")
SKEMA = ("Laporan triwulan kepada pejabat penilai kinerja", "Bukti kerja dalam bentuk laporan")
KONSEKUENSI = ("Bila target tercapai akan mendapat apresiasi dari atasan langsung",
               "Bila target tidak tercapai dilakukan percepatan kegiatan berikutnya dan pembinaan")
CATATAN = "Diusulkan mengikuti pelatihan teknis manajemen data kepegawaian; percepat pemenuhan JP pegawai."
KURVA = Kurva({Predikat.BAIK: 1}, ((50, 100), (250, 100, 300, 20, 350, 20), (400, 20, 450, 80, 450, 80)))
