"""Fictional contents of the example papers about one person."""

from datetime import date

from asn_desktop.documents.forms import drh_data as drh
from asn_desktop.documents.forms.daftar_bagian import Kop
from asn_desktop.documents.forms.parts import Tempat
from asn_desktop.domain.skp import Pihak
from asn_desktop.domain.surat import Penandatangan

KOP = Kop("PEMERINTAH KABUPATEN TIRTA JAYA", "KECAMATAN TIRTA HULU",
          "Jalan Bendungan Nomor 4 Tirta Hulu, Kode Pos 99999 · Telepon (0999) 123456")
TEMPAT = Tempat("Tirta Jaya", date(2025, 1, 2))
PEGAWAI = Pihak(nama="Danu Hermawan, S.AP", nip="198703152010011904", pangkat_golongan="Penata / III/c",
                jabatan="Analis SDM Aparatur Ahli Muda", unit_kerja="Kecamatan Tirta Hulu")
PEJABAT = Penandatangan(nama="Ratri Kusumawardani, S.E., M.M.", nip="197908222003122901", pangkat="Pembina",
                        jabatan="CAMAT TIRTA HULU", golongan="IV/a")
ATASAN = Penandatangan(nama="Yusuf Maulana, S.IP.", nip="198201012008011901", pangkat="Penata Tk. I",
                       jabatan="SEKRETARIS KECAMATAN")
TEMBUSAN = ("Kepala Kantor Regional Badan Kepegawaian Negara", "Kepala Cabang PT TASPEN (Persero)",
            "Inspektur Kabupaten Tirta Jaya", "Kepala BKPSDM Kabupaten Tirta Jaya",
            "Pegawai yang bersangkutan")
_BUPATI = "Bupati Tirta Jaya"

RIWAYAT_HIDUP = drh.RiwayatHidup(
    pegawai=PEGAWAI,
    perorangan=drh.Perorangan(
        "Tirta Jaya, 15-03-1987", "Laki-laki", "Islam", "Kawin",
        drh.Alamat("Jl. Kenanga Nomor 12", "Sukamaju", "Tirta Hulu", "Tirta Jaya", "Nusantara Raya"),
        drh.Badan("170", "68", "Hitam ikal", "Oval", "Sawo matang", "Tahi lalat di pipi kiri", ""),
        "Bersepeda"),
    pendidikan=(
        drh.Sekolah("SD", "SD Negeri 1 Sukamaju", "", "1999", "Tirta Jaya", "Sumarni, A.Ma.Pd."),
        drh.Sekolah("SLTP", "SMP Negeri 2 Tirta Hulu", "", "2002", "Tirta Jaya", "Drs. Wagiman"),
        drh.Sekolah("SLTA", "SMA Negeri 1 Tirta Jaya", "IPS", "2005", "Tirta Jaya", "Dra. Endang Lestari"),
        drh.Sekolah("S-1", "Universitas Samudra Raya", "Administrasi Publik", "2009", "Samudra",
                    "Prof. Dr. Hasan Basri")),
    kursus=(drh.Kursus("Pelatihan Dasar CPNS Golongan III", "04-02-2011 s/d 02-03-2011", "2011", "Samudra",
                       "PPSDM Regional"),
            drh.Kursus("Bimbingan Teknis Analisis Jabatan", "10-05-2019 s/d 12-05-2019", "2019",
                       "Tirta Jaya")),
    pangkat=(drh.Pangkat("Penata Muda", "III/a", "01-01-2010", "1.743.400", _BUPATI, "813/12/2010",
                         "28-12-2009", "PP 8/2009"),
             drh.Pangkat("Penata Muda Tk. I", "III/b", "01-04-2014", "2.513.500", _BUPATI, "823/77/2014",
                         "20-03-2014", "PP 22/2013"),
             drh.Pangkat("Penata", "III/c", "01-04-2018", "2.895.700", _BUPATI, "823/45/2018",
                         "22-03-2018", "PP 30/2015")),
    jabatan=(drh.Jabatan("Pengelola Kepegawaian", "01-01-2010 s/d 31-12-2020", "III/a", "1.743.400", _BUPATI,
                         "821/10/2010", "04-01-2010"),
             drh.Jabatan("Analis SDM Aparatur Ahli Muda", "01-01-2021 s/d sekarang", "III/c", "3.210.100",
                         _BUPATI, "821/202/2020", "30-12-2020")),
    penghargaan=(drh.Penghargaan("Satyalancana Karya Satya X Tahun", "2020", "Presiden Republik Indonesia"),),
    kunjungan=(drh.Kunjungan("Malaysia", "Studi banding layanan publik", "5 hari", "APBD"),),
    pasangan=(drh.Pasangan("Laras Wulandari, S.Pd.", "Samudra", "02-07-1989", "10-10-2012", "Guru"),),
    anak=(drh.Anak("Bima Hermawan", "Laki-laki", "Tirta Jaya", "21-08-2014", "Pelajar", "Anak kandung"),
          drh.Anak("Citra Hermawan", "Perempuan", "Tirta Jaya", "03-02-2018", "Pelajar", "Anak kandung")),
    orang_tua=(drh.OrangTua("Suparman", "12-05-1955", "Petani"),
               drh.OrangTua("Sulastri", "01-09-1958", "Ibu rumah tangga", "Meninggal 2019")),
    mertua=(drh.OrangTua("Wahyudi", "17-08-1960", "Pensiunan"),
            drh.OrangTua("Kartini", "21-04-1963", "Pedagang")),
    saudara=(drh.Saudara("Dewi Hermawati", "Perempuan", "30-11-1990", "Perawat"),),
    organisasi_slta=(drh.Organisasi("Pramuka", "Anggota", "2002 s/d 2005", "Tirta Jaya", "Drs. Wagiman"),),
    organisasi_pegawai=(drh.Organisasi("KORPRI Unit Kecamatan", "Sekretaris", "2021 s/d sekarang",
                                       "Tirta Hulu", "Ratri Kusumawardani"),),
    keterangan=(drh.Keterangan("Kepolisian Resor Tirta Jaya", "SKCK/12/I/2025", "02-01-2025"),
                drh.Keterangan("RSUD Tirta Jaya", "445/9/2025", "02-01-2025")),
    tanda_tangan=TEMPAT)
