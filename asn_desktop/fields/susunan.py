"""Organisation: history of units, posts of the peta jabatan, delegation of the penilai, teams.

Source: PermenPANRB 1/2020 (peta jabatan); PermenPANRB 6/2022 art. 1 no. 9 (delegated penilai), SE MenPANRB
3/2023 (work in teams).
"""

from asn_desktop.domain.delegasi import problems_of_delegasi
from asn_desktop.domain.rentang import rentang
from asn_desktop.fields.riwayat import JENIS_JABATAN
from asn_desktop.fields.spec import Choice, FieldSpec, Kind, RecordType

PERUBAHAN_UNIT = (Choice("bentuk", "Dibentuk"), Choice("ganti_nama", "Berganti nama"),
                  Choice("pindah", "Pindah induk"), Choice("gabung", "Digabung"), Choice("tutup", "Ditutup"))

RIWAYAT_UNIT = RecordType(
    key="riwayat_unit",
    title="Riwayat unit kerja",
    kunci=(("unit_kerja_id", "nama", "sampai"),),
    parent="unit_kerja",
    check=rentang("mulai", "sampai"),
    order_by=("-sampai",),
    label_of=("nama", "sampai"),
    fields=(
        FieldSpec("nama", "Nama saat itu", required=True, max_length=200, in_list=True),
        FieldSpec("induk_id", "Unit induk saat itu", Kind.RECORD, refers_to="unit_kerja", max_length=36,
                  in_list=True),
        FieldSpec("mulai", "Mulai", Kind.DATE, in_list=True),
        FieldSpec("sampai", "Sampai", Kind.DATE, required=True, in_list=True),
        FieldSpec("perubahan", "Perubahan sesudahnya", Kind.CHOICE, choices=PERUBAHAN_UNIT, max_length=12,
                  in_list=True),
        FieldSpec("dasar", "Dasar hukum", max_length=200),
    ),
)
FORMASI = RecordType(
    key="formasi",
    title="Peta jabatan",
    kunci=(("nama", "unit_kerja_id", "mulai"), ("nama", "unit_kerja_id")),
    one="jabatan",
    check=rentang("mulai", "sampai"),
    order_by=("urutan", "nama"),
    label_of=("nama",),
    fields=(
        FieldSpec("nama", "Nama jabatan", required=True, max_length=200, in_list=True),
        FieldSpec("unit_kerja_id", "Unit kerja", Kind.RECORD, required=True, refers_to="unit_kerja",
                  max_length=36,
                  in_list=True),
        FieldSpec("jenis_jabatan", "Jenis jabatan", Kind.CHOICE, required=True, choices=JENIS_JABATAN,
                  max_length=12, in_list=True),
        FieldSpec("eselon", "Eselon", Kind.CHOICE, reference="eselon", max_length=8, in_list=True),
        FieldSpec("jenjang", "Jenjang", Kind.CHOICE, reference="jenjang_fungsional", max_length=20,
                  in_list=True),
        FieldSpec("kelas", "Kelas jabatan", Kind.INTEGER, minimum=1, maximum=17, in_list=True),
        FieldSpec("kebutuhan", "Kebutuhan (orang)", Kind.INTEGER, minimum=0, maximum=9999, in_list=True),
        FieldSpec("bup", "BUP khusus jabatan ini", Kind.INTEGER, minimum=50, maximum=75,
                  hint="Kosong: menurut jenis dan jenjangnya"),
        FieldSpec("tugas", "Ikhtisar tugas dan tanggung jawab", Kind.LONG_TEXT, max_length=2000),
        FieldSpec("urutan", "Urutan", Kind.INTEGER, minimum=0, maximum=9999),
        FieldSpec("mulai", "Berlaku mulai", Kind.DATE),
        FieldSpec("sampai", "Berlaku sampai", Kind.DATE),
    ),
)
DELEGASI_PENILAI = RecordType(
    key="delegasi_penilai",
    title="Delegasi penilai",
    kunci=(("mulai", "pengganti_id"),),
    parent="pegawai",
    check=problems_of_delegasi,
    order_by=("-mulai",),
    label_of=("mulai",),
    fields=(
        FieldSpec("pengganti_id", "Penilai pengganti", Kind.RECORD, required=True, refers_to="pegawai",
                  max_length=36, in_list=True),
        FieldSpec("mulai", "Mulai", Kind.DATE, required=True, in_list=True),
        FieldSpec("sampai", "Sampai", Kind.DATE, in_list=True),
        FieldSpec("nomor_surat", "Nomor surat", max_length=80, in_list=True),
        FieldSpec("tanggal_surat", "Tanggal surat", Kind.DATE),
        FieldSpec("alasan", "Alasan", max_length=200, in_list=True),
    ),
)
TIM_KERJA = RecordType(
    key="tim_kerja",
    title="Tim kerja",
    kunci=(("nama", "mulai"), ("nama",)),
    check=rentang("mulai", "sampai"),
    order_by=("-mulai", "nama"),
    label_of=("nama",),
    fields=(
        FieldSpec("nama", "Nama tim", required=True, max_length=160, in_list=True),
        FieldSpec("unit_kerja_id", "Unit kerja", Kind.RECORD, refers_to="unit_kerja", max_length=36,
                  in_list=True),
        FieldSpec("ketua_id", "Ketua tim", Kind.RECORD, refers_to="pegawai", max_length=36, in_list=True),
        FieldSpec("mulai", "Mulai", Kind.DATE, in_list=True),
        FieldSpec("sampai", "Sampai", Kind.DATE, in_list=True),
        FieldSpec("nomor_sk", "Nomor SK", max_length=80),
        FieldSpec("tugas", "Tugas tim", Kind.LONG_TEXT, max_length=1000),
    ),
)
ANGGOTA_TIM = RecordType(
    key="anggota_tim",
    title="Anggota tim",
    kunci=(("tim_kerja_id", "pegawai_id", "mulai"), ("tim_kerja_id", "pegawai_id")),
    parent="tim_kerja",
    check=rentang("mulai", "sampai"),
    order_by=("mulai",),
    label_of=("peran",),
    fields=(
        FieldSpec("pegawai_id", "Pegawai", Kind.RECORD, required=True, refers_to="pegawai", max_length=36,
                  in_list=True),
        FieldSpec("peran", "Peran dalam tim", max_length=120, in_list=True),
        FieldSpec("mulai", "Mulai", Kind.DATE, in_list=True),
        FieldSpec("sampai", "Sampai", Kind.DATE, in_list=True),
    ),
)
