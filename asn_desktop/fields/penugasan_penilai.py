"""Penugasan penilai: who appraises whom, from when.

Source: PermenPANRB 6/2022 Ps. 1 no. 9 (direct superior, at least pejabat pengawas, or a delegated official).
"""

from asn_desktop.domain.penugasan import problems_of_penugasan
from asn_desktop.fields.spec import FieldSpec, Kind, RecordType

PENUGASAN_PENILAI = RecordType(
    key="penugasan_penilai",
    title="Penugasan penilai",
    kunci=(("mulai",),),
    parent="pegawai",
    check=problems_of_penugasan,
    order_by=("-mulai",),
    label_of=("mulai",),
    fields=(
        FieldSpec("mulai", "Berlaku mulai", Kind.DATE, required=True, in_list=True),
        FieldSpec("penilai_id", "Pejabat penilai", Kind.RECORD, refers_to="pegawai", max_length=36,
                  in_list=True),
        FieldSpec("atasan_penilai_id", "Atasan pejabat penilai", Kind.RECORD, refers_to="pegawai",
                  max_length=36, in_list=True),
        FieldSpec("nomor_delegasi", "Nomor surat delegasi", max_length=80, group="Pendelegasian",
                  hint="Bila penilai bukan pejabat pengawas ke atas"),
        FieldSpec("tanggal_delegasi", "Tanggal surat delegasi", Kind.DATE, group="Pendelegasian"),
        FieldSpec("penilai_luar_nama", "Nama penilai di luar data", max_length=120,
                  group="Pejabat di luar data",
                  hint="Mis. bupati atau wali kota; mengisi baris INSTANSI pada formulir"),
        FieldSpec("penilai_luar_jabatan", "Jabatan", max_length=200, group="Pejabat di luar data"),
        FieldSpec("penilai_luar_instansi", "Instansi", max_length=200, group="Pejabat di luar data"),
    ),
)
