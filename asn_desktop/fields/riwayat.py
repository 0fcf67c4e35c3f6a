"""Histories of a pegawai: golongan, jabatan, pendidikan."""

from asn_desktop.domain.golongan import problems_of_golongan
from asn_desktop.domain.rentang import rentang, tahun_dari
from asn_desktop.fields.spec import Choice, FieldSpec, Kind, RecordType

JENIS_JABATAN = (Choice("struktural", "Jabatan struktural"), Choice("fungsional", "Jabatan fungsional"),
                 Choice("pelaksana", "Jabatan pelaksana"), Choice("rangkap", "Jabatan rangkap"))
PENUGASAN = (Choice("definitif", "Definitif"), Choice("plt", "Plt. (pelaksana tugas)"),
             Choice("plh", "Plh. (pelaksana harian)"))

RIWAYAT_GOLONGAN = RecordType(
    key="riwayat_golongan",
    title="Riwayat golongan",
    parent="pegawai",
    expected=True,
    check=problems_of_golongan,
    order_by=("-tmt_golongan",),
    label_of=("golongan", "tmt_golongan"),
    fields=(
        FieldSpec("golongan", "Golongan", Kind.CHOICE, required=True, reference="golongan", max_length=8,
                  in_list=True),
        FieldSpec("tmt_golongan", "TMT golongan", Kind.DATE, required=True, in_list=True),
        FieldSpec("mk_tahun", "Masa kerja golongan (tahun)", Kind.INTEGER, minimum=0, maximum=60,
                  in_list=True),
        FieldSpec("mk_bulan", "Masa kerja golongan (bulan)", Kind.INTEGER, minimum=0, maximum=11,
                  in_list=True),
        FieldSpec("nomor_sk", "Nomor SK", max_length=80, in_list=True),
        FieldSpec("tanggal_sk", "Tanggal SK", Kind.DATE),
        FieldSpec("pejabat_sk", "Pejabat penetap", max_length=120),
        FieldSpec("jenis_kp", "Jenis kenaikan pangkat", Kind.CHOICE, reference="jenis_kp", max_length=40,
                  in_list=True),
        FieldSpec("gaji_pokok", "Gaji pokok (Rp)", Kind.INTEGER, minimum=0, maximum=999_999_999),
        FieldSpec("dasar", "Peraturan yang dijadikan dasar", max_length=160),
    ),
)
RIWAYAT_JABATAN = RecordType(
    key="riwayat_jabatan",
    title="Riwayat jabatan",
    parent="pegawai",
    expected=True,
    check=rentang("tmt_jabatan", "sampai"),
    order_by=("-tmt_jabatan",),
    label_of=("jabatan", "tmt_jabatan"),
    fields=(
        FieldSpec("jenis_jabatan", "Jenis jabatan", Kind.CHOICE, required=True, choices=JENIS_JABATAN,
                  max_length=12, in_list=True),
        FieldSpec("jabatan", "Jabatan", required=True, max_length=200, in_list=True),
        FieldSpec("tmt_jabatan", "TMT jabatan", Kind.DATE, required=True, in_list=True),
        FieldSpec("eselon", "Eselon", Kind.CHOICE, reference="eselon", max_length=8, in_list=True),
        FieldSpec("unit_kerja", "Unit kerja pada SK", max_length=200, in_list=True),
        FieldSpec("nomor_sk", "Nomor SK", max_length=80),
        FieldSpec("tanggal_sk", "Tanggal SK", Kind.DATE),
        FieldSpec("pejabat_sk", "Pejabat penetap", max_length=120),
        FieldSpec("penugasan", "Penugasan", Kind.CHOICE, choices=PENUGASAN, max_length=12, in_list=True,
                  hint="Kosong: definitif"),
        FieldSpec("sampai", "Sampai", Kind.DATE, in_list=True, hint="Kosong: sampai jabatan berikutnya"),
        FieldSpec("jenjang", "Jenjang", Kind.CHOICE, reference="jenjang_fungsional", max_length=20,
                  in_list=True),
        FieldSpec("kelas", "Kelas jabatan", Kind.INTEGER, minimum=1, maximum=17),
        FieldSpec("tanggal_pelantikan", "Tanggal pelantikan", Kind.DATE),
        FieldSpec("nomor_pelantikan", "Nomor berita acara pelantikan", max_length=80),
    ),
)
RIWAYAT_PENDIDIKAN = RecordType(
    key="riwayat_pendidikan",
    title="Riwayat pendidikan",
    parent="pegawai",
    expected=True,
    check=tahun_dari("tahun_lulus", "tanggal_ijazah"),
    order_by=("-tahun_lulus",),
    label_of=("tingkat", "nama_pendidikan"),
    fields=(
        FieldSpec("tingkat", "Tingkat pendidikan", Kind.CHOICE, required=True, reference="tingkat_pendidikan",
                  max_length=40, in_list=True),
        FieldSpec("nama_pendidikan", "Nama pendidikan / jurusan", required=True, max_length=160,
                  in_list=True),
        FieldSpec("sekolah", "Sekolah / perguruan tinggi", max_length=160, in_list=True),
        FieldSpec("tahun_lulus", "Tahun lulus", Kind.YEAR, minimum=1950, maximum=2100, in_list=True),
        FieldSpec("nomor_ijazah", "Nomor ijazah", max_length=80),
        FieldSpec("tanggal_ijazah", "Tanggal ijazah", Kind.DATE),
        FieldSpec("tempat", "Tempat", max_length=120),
        FieldSpec("kepala_sekolah", "Nama kepala sekolah / direktur / dekan / promotor", max_length=120),
        FieldSpec("gelar_depan", "Gelar depan", max_length=40),
        FieldSpec("gelar_belakang", "Gelar belakang", max_length=40),
    ),
)
