"""Keluarga: spouse, children, parents, parents-in-law, brothers and sisters of a pegawai.

Source: Kepka BKN 11/2002 Anak Lampiran I-c part VI (DRH); the allowance column serves the KP4
(PP 7/1977 art. 16).
"""

from asn_desktop.domain.keluarga import problems_of_keluarga
from asn_desktop.fields.pegawai import JENIS_KELAMIN
from asn_desktop.fields.spec import Choice, FieldSpec, Kind, RecordType

HUBUNGAN = (Choice("pasangan", "Suami/istri"), Choice("anak", "Anak"), Choice("orang_tua", "Orang tua"),
            Choice("mertua", "Mertua"), Choice("saudara", "Saudara kandung"))
STATUS_ANAK = (Choice("AK", "Anak kandung"), Choice("AT", "Anak tiri"), Choice("AA", "Anak angkat"))
YA_TIDAK = (Choice("ya", "Ya"), Choice("tidak", "Tidak"))

KELUARGA = RecordType(
    key="keluarga",
    title="Keluarga",
    parent="pegawai",
    check=problems_of_keluarga,
    order_by=("hubungan", "tanggal_lahir"),
    label_of=("hubungan", "nama"),
    fields=(
        FieldSpec("hubungan", "Hubungan", Kind.CHOICE, required=True, choices=HUBUNGAN, max_length=12,
                  in_list=True),
        FieldSpec("nama", "Nama", required=True, max_length=120, in_list=True),
        FieldSpec("jenis_kelamin", "Jenis kelamin", Kind.CHOICE, choices=JENIS_KELAMIN, max_length=1),
        FieldSpec("tempat_lahir", "Tempat lahir", max_length=80),
        FieldSpec("tanggal_lahir", "Tanggal lahir", Kind.DATE, in_list=True),
        FieldSpec("tanggal_nikah", "Tanggal menikah", Kind.DATE, hint="Untuk suami/istri"),
        FieldSpec("status_anak", "Status anak", Kind.CHOICE, choices=STATUS_ANAK, max_length=2),
        FieldSpec("pekerjaan", "Pekerjaan / sekolah", max_length=120, in_list=True),
        FieldSpec("tertanggung", "Masuk tunjangan keluarga", Kind.CHOICE, choices=YA_TIDAK, max_length=5,
                  in_list=True),
        FieldSpec("nik", "NIK", Kind.NIK, max_length=16, sensitive=True),
        FieldSpec("nomor_akta", "Nomor akta nikah / lahir", max_length=80),
        FieldSpec("keterangan", "Keterangan", max_length=200),
    ),
)
