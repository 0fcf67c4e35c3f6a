"""Smaller histories of a pegawai: KGB, awards, organisations, visits abroad, study, earlier appraisals,
notes.

Source: Kepka BKN 11/2002 Anak Lampiran I-c parts IV, V, VII (DRH); PP 7/1977 art. 11 (KGB).
"""

from asn_desktop.domain.kgb import problems_of_kgb
from asn_desktop.domain.rentang import rentang, rentang_tahun, tahun_dari
from asn_desktop.fields.spec import Choice, FieldSpec, Kind, RecordType

MASA_ORGANISASI = (Choice("slta", "Semasa SLTA ke bawah"), Choice("pt", "Semasa perguruan tinggi"),
                   Choice("pegawai", "Setelah selesai pendidikan / menjadi pegawai"))
JENIS_BELAJAR = (Choice("tugas", "Tugas belajar"), Choice("izin", "Izin belajar"))
JENIS_PENILAIAN = (Choice("dp3", "DP3"), Choice("skp_2011", "SKP PP 46/2011"),
                   Choice("skp_2019", "SKP PP 30/2019"), Choice("ekinerja", "e-Kinerja BKN"))

KGB = RecordType(
    key="kgb",
    title="Kenaikan gaji berkala",
    parent="pegawai",
    check=problems_of_kgb,
    order_by=("-tmt",),
    label_of=("tmt",),
    fields=(
        FieldSpec("tmt", "TMT gaji baru", Kind.DATE, required=True, in_list=True),
        FieldSpec("golongan", "Golongan", Kind.CHOICE, reference="golongan", max_length=8, in_list=True),
        FieldSpec("mk_tahun", "Masa kerja golongan (tahun)", Kind.INTEGER, minimum=0, maximum=60,
                  in_list=True),
        FieldSpec("mk_bulan", "Masa kerja golongan (bulan)", Kind.INTEGER, minimum=0, maximum=11,
                  in_list=True),
        FieldSpec("gaji_lama", "Gaji pokok lama (Rp)", Kind.INTEGER, minimum=0, maximum=999_999_999),
        FieldSpec("gaji_baru", "Gaji pokok baru (Rp)", Kind.INTEGER, minimum=0, maximum=999_999_999,
                  in_list=True),
        FieldSpec("nomor_surat", "Nomor surat", max_length=80, in_list=True),
        FieldSpec("tanggal_surat", "Tanggal surat", Kind.DATE),
        FieldSpec("pejabat_surat", "Pejabat penanda tangan", max_length=120),
    ),
)
PENGHARGAAN = RecordType(
    key="penghargaan",
    title="Penghargaan",
    parent="pegawai",
    check=tahun_dari("tahun", "tanggal_sk"),
    order_by=("-tahun",),
    label_of=("nama", "tahun"),
    fields=(
        FieldSpec("nama", "Tanda jasa / penghargaan", Kind.CHOICE, required=True, reference="penghargaan",
                  strict=False, max_length=160, in_list=True),
        FieldSpec("tahun", "Tahun perolehan", Kind.YEAR, minimum=1950, maximum=2100, in_list=True),
        FieldSpec("pemberi", "Negara / instansi pemberi", max_length=160, in_list=True),
        FieldSpec("nomor_sk", "Nomor SK / piagam", max_length=80),
        FieldSpec("tanggal_sk", "Tanggal SK / piagam", Kind.DATE),
    ),
)
ORGANISASI = RecordType(
    key="organisasi",
    title="Organisasi",
    parent="pegawai",
    check=rentang_tahun("tahun_mulai", "tahun_selesai"),
    order_by=("-tahun_mulai",),
    label_of=("nama",),
    fields=(
        FieldSpec("masa", "Masa", Kind.CHOICE, choices=MASA_ORGANISASI, max_length=8, in_list=True),
        FieldSpec("nama", "Nama organisasi", required=True, max_length=160, in_list=True),
        FieldSpec("kedudukan", "Kedudukan dalam organisasi", max_length=120, in_list=True),
        FieldSpec("tahun_mulai", "Dari tahun", Kind.YEAR, minimum=1950, maximum=2100, in_list=True),
        FieldSpec("tahun_selesai", "Sampai tahun", Kind.YEAR, minimum=1950, maximum=2100, in_list=True),
        FieldSpec("tempat", "Tempat", max_length=120),
        FieldSpec("pimpinan", "Nama pimpinan organisasi", max_length=120),
    ),
)
KUNJUNGAN_LN = RecordType(
    key="kunjungan_ln",
    title="Kunjungan ke luar negeri",
    parent="pegawai",
    check=rentang("mulai", "selesai"),
    order_by=("-mulai",),
    label_of=("negara", "mulai"),
    fields=(
        FieldSpec("negara", "Negara", required=True, max_length=80, in_list=True),
        FieldSpec("tujuan", "Tujuan kunjungan", max_length=200, in_list=True),
        FieldSpec("mulai", "Mulai", Kind.DATE, in_list=True),
        FieldSpec("selesai", "Selesai", Kind.DATE, in_list=True),
        FieldSpec("pembiaya", "Yang membiayai", max_length=120),
    ),
)
TUGAS_BELAJAR = RecordType(
    key="tugas_belajar",
    title="Tugas / izin belajar",
    parent="pegawai",
    check=rentang("mulai", "selesai"),
    order_by=("-mulai",),
    label_of=("jenis", "program"),
    fields=(
        FieldSpec("jenis", "Jenis", Kind.CHOICE, required=True, choices=JENIS_BELAJAR, max_length=8,
                  in_list=True),
        FieldSpec("tingkat", "Tingkat pendidikan", Kind.CHOICE, reference="tingkat_pendidikan", max_length=40,
                  in_list=True),
        FieldSpec("program", "Program studi", required=True, max_length=160, in_list=True),
        FieldSpec("sekolah", "Perguruan tinggi", max_length=160, in_list=True),
        FieldSpec("mulai", "Mulai", Kind.DATE, in_list=True),
        FieldSpec("selesai", "Selesai", Kind.DATE, in_list=True),
        FieldSpec("nomor_sk", "Nomor SK", max_length=80),
        FieldSpec("tanggal_sk", "Tanggal SK", Kind.DATE),
        FieldSpec("pembiayaan", "Pembiayaan", max_length=120),
    ),
)
PENILAIAN_LAMA = RecordType(
    key="penilaian_lama",
    title="Penilaian tahun lalu",
    parent="pegawai",
    check=rentang("mulai", "selesai"),
    order_by=("-tahun",),
    label_of=("tahun", "predikat"),
    fields=(
        FieldSpec("tahun", "Tahun", Kind.YEAR, required=True, minimum=1980, maximum=2100, in_list=True),
        FieldSpec("jenis", "Jenis penilaian", Kind.CHOICE, choices=JENIS_PENILAIAN, max_length=12,
                  in_list=True),
        FieldSpec("mulai", "Periode mulai", Kind.DATE),
        FieldSpec("selesai", "Periode selesai", Kind.DATE),
        FieldSpec("nilai", "Nilai", max_length=12, in_list=True, hint="Angka seperti tertulis, mis. 86,25"),
        FieldSpec("hasil_kerja", "Rating hasil kerja", max_length=60),
        FieldSpec("perilaku", "Rating perilaku kerja", max_length=60),
        FieldSpec("predikat", "Predikat", Kind.CHOICE, reference="predikat_kinerja", strict=False,
                  max_length=40,
                  in_list=True),
        FieldSpec("jabatan", "Jabatan pada penilaian", max_length=200),
        FieldSpec("unit_kerja", "Unit kerja pada penilaian", max_length=200),
        FieldSpec("penilai_nama", "Nama penilai", max_length=120),
        FieldSpec("penilai_nip", "NIP penilai", max_length=24),
        FieldSpec("penilai_jabatan", "Jabatan penilai", max_length=200),
        FieldSpec("sumber_id", "Nomor pada sistem asal", max_length=60, in_form=False),
    ),
)
CATATAN = RecordType(
    key="catatan",
    title="Catatan",
    parent="pegawai",
    order_by=("-tanggal",),
    label_of=("judul",),
    fields=(
        FieldSpec("tanggal", "Tanggal", Kind.DATE, required=True, in_list=True),
        FieldSpec("judul", "Judul", required=True, max_length=120, in_list=True),
        FieldSpec("isi", "Isi", Kind.LONG_TEXT, max_length=2000, sensitive=True),
    ),
)
