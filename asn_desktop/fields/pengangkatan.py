"""Appointments of a pegawai and what adds to or takes from his countable service.

Source: PP 11/2017 (CPNS, PNS), PP 49/2018 art. 37 (PPPK: at least one year, may be extended), KepmenPANRB
16/2025 (PPPK paruh waktu).
"""

from asn_desktop.domain.rentang import problems_of_pengangkatan, rentang
from asn_desktop.fields.spec import Choice, FieldSpec, Kind, RecordType

JENIS_PENGANGKATAN = (
    Choice("cpns", "Pengangkatan CPNS"), Choice("pns", "Pengangkatan PNS"),
    Choice("pppk", "Perjanjian kerja PPPK"), Choice("perpanjangan", "Perpanjangan perjanjian kerja PPPK"),
    Choice("paruh_waktu", "PPPK paruh waktu"))
JENIS_MASA_KERJA = (Choice("tambah", "Menambah masa kerja (PMK)"),
                    Choice("kurang", "Mengurangi masa kerja (CLTN, tidak dihitung)"))

RIWAYAT_PENGANGKATAN = RecordType(
    key="riwayat_pengangkatan",
    title="Riwayat pengangkatan",
    parent="pegawai",
    check=problems_of_pengangkatan,
    order_by=("-tmt",),
    label_of=("jenis", "tmt"),
    fields=(
        FieldSpec("jenis", "Jenis pengangkatan", Kind.CHOICE, required=True, choices=JENIS_PENGANGKATAN,
                  max_length=16, in_list=True),
        FieldSpec("tmt", "TMT", Kind.DATE, required=True, in_list=True),
        FieldSpec("sampai", "Perjanjian berakhir", Kind.DATE, in_list=True, hint="Untuk PPPK"),
        FieldSpec("golongan", "Golongan", Kind.CHOICE, reference="golongan", max_length=8, in_list=True),
        FieldSpec("gaji", "Gaji pokok / upah (Rp)", Kind.INTEGER, minimum=0, maximum=999_999_999),
        FieldSpec("nomor_sk", "Nomor SK / perjanjian", max_length=80, in_list=True),
        FieldSpec("tanggal_sk", "Tanggal SK / perjanjian", Kind.DATE),
        FieldSpec("pejabat_sk", "Pejabat penetap", max_length=120),
    ),
)
PENINJAUAN_MASA_KERJA = RecordType(
    key="peninjauan_masa_kerja",
    title="Peninjauan masa kerja",
    parent="pegawai",
    check=rentang("mulai", "selesai"),
    order_by=("-tmt",),
    label_of=("jenis", "tmt"),
    fields=(
        FieldSpec("jenis", "Jenis", Kind.CHOICE, required=True, choices=JENIS_MASA_KERJA, max_length=8,
                  in_list=True),
        FieldSpec("tmt", "TMT", Kind.DATE, required=True, in_list=True),
        FieldSpec("tahun", "Tahun", Kind.INTEGER, minimum=0, maximum=40, in_list=True),
        FieldSpec("bulan", "Bulan", Kind.INTEGER, minimum=0, maximum=11, in_list=True),
        FieldSpec("mulai", "Pengalaman mulai", Kind.DATE),
        FieldSpec("selesai", "Pengalaman selesai", Kind.DATE),
        FieldSpec("nomor_sk", "Nomor SK", max_length=80, in_list=True),
        FieldSpec("tanggal_sk", "Tanggal SK", Kind.DATE),
        FieldSpec("keterangan", "Keterangan", max_length=200),
    ),
)
