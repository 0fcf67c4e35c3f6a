"""Cuti: leave taken, remainders that the office states itself, and the office's holidays.

Source: PP 11/2017 art. 309 ff., PerBKN 24/2017 jo. 7/2021 (PNS), PerBKN 7/2022 (PPPK).
"""

from asn_desktop.domain.rentang import rentang
from asn_desktop.fields.spec import Choice, FieldSpec, Kind, RecordType

SATUAN_CUTI = (Choice("hari", "Hari kerja"), Choice("bulan", "Bulan"))
KEPUTUSAN_CUTI = (Choice("diajukan", "Diajukan"), Choice("disetujui", "Disetujui"),
                  Choice("perubahan", "Perubahan"), Choice("ditangguhkan", "Ditangguhkan"),
                  Choice("tidak_disetujui", "Tidak disetujui"))
JENIS_LIBUR = (Choice("libur", "Hari libur nasional"), Choice("cuti_bersama", "Cuti bersama"))

CUTI = RecordType(
    key="cuti",
    title="Cuti",
    parent="pegawai",
    check=rentang("mulai", "selesai"),
    order_by=("-mulai",),
    label_of=("jenis", "mulai"),
    fields=(
        FieldSpec("jenis", "Jenis cuti", Kind.CHOICE, required=True, reference="jenis_cuti", max_length=40,
                  in_list=True),
        FieldSpec("mulai", "Mulai", Kind.DATE, required=True, in_list=True),
        FieldSpec("selesai", "Sampai", Kind.DATE, required=True, in_list=True),
        FieldSpec("lama", "Lama", Kind.INTEGER, minimum=0, maximum=1100, in_list=True,
                  hint="Kosong: dihitung dari tanggalnya"),
        FieldSpec("satuan", "Satuan", Kind.CHOICE, choices=SATUAN_CUTI, max_length=8),
        FieldSpec("keputusan", "Keputusan", Kind.CHOICE, choices=KEPUTUSAN_CUTI, max_length=16, in_list=True),
        FieldSpec("alasan", "Alasan cuti", max_length=300, sensitive=True,
                  hint="Tanpa diagnosis; itu dicatat pada Keterangan kesehatan"),
        FieldSpec("alamat", "Alamat selama cuti", max_length=200, sensitive=True),
        FieldSpec("telepon", "Telepon selama cuti", max_length=20, sensitive=True),
        FieldSpec("tanggal_ajuan", "Tanggal permintaan", Kind.DATE),
        FieldSpec("nomor_surat", "Nomor surat izin", max_length=80),
        FieldSpec("tanggal_surat", "Tanggal surat izin", Kind.DATE),
        FieldSpec("pejabat_surat", "Pejabat pemberi cuti", max_length=120),
    ),
)
SALDO_CUTI = RecordType(
    key="saldo_cuti",
    title="Sisa cuti menurut kantor",
    parent="pegawai",
    order_by=("-tahun",),
    label_of=("tahun",),
    fields=(
        FieldSpec("tahun", "Tahun cuti", Kind.YEAR, required=True, minimum=2000, maximum=2100, in_list=True),
        FieldSpec("sisa", "Sisa pada akhir tahun (hari)", Kind.INTEGER, required=True, minimum=0, maximum=24,
                  in_list=True),
        FieldSpec("alasan", "Alasan", required=True, max_length=200, in_list=True,
                  hint="Mengganti sisa yang dihitung program"),
    ),
)
HARI_LIBUR = RecordType(
    key="hari_libur",
    title="Hari libur",
    kunci=(("tanggal", "nama"),),
    order_by=("-tanggal",),
    label_of=("tanggal", "nama"),
    fields=(
        FieldSpec("tanggal", "Tanggal", Kind.DATE, required=True, in_list=True),
        FieldSpec("nama", "Nama hari libur", required=True, max_length=120, in_list=True),
        FieldSpec("jenis", "Jenis", Kind.CHOICE, required=True, choices=JENIS_LIBUR, max_length=16,
                  in_list=True),
    ),
)
