"""Pelatihan: competence development that a pegawai took part in."""

from asn_desktop.domain.pelatihan import problems_of_pelatihan
from asn_desktop.fields.spec import FieldSpec, Kind, RecordType

PELATIHAN = RecordType(
    key="pelatihan",
    title="Pelatihan",
    parent="pegawai",
    check=problems_of_pelatihan,
    order_by=("-tanggal_mulai",),
    label_of=("nama", "tanggal_mulai"),
    fields=(
        FieldSpec("jenis", "Jenis pelatihan", Kind.CHOICE, required=True, reference="jenis_pelatihan",
                  max_length=80, in_list=True),
        FieldSpec("nama", "Nama pelatihan", required=True, max_length=200, in_list=True),
        FieldSpec("penyelenggara", "Penyelenggara", max_length=160, in_list=True),
        FieldSpec("tempat", "Tempat", max_length=120),
        FieldSpec("tanggal_mulai", "Tanggal mulai", Kind.DATE, required=True, in_list=True),
        FieldSpec("tanggal_selesai", "Tanggal selesai", Kind.DATE, in_list=True),
        FieldSpec("jp", "Jumlah JP", Kind.INTEGER, required=True, minimum=0, maximum=2000, in_list=True,
                  hint="Jam pelajaran"),
        FieldSpec("nomor_sertifikat", "Nomor sertifikat", max_length=80, in_list=True),
        FieldSpec("berlaku_sampai", "Sertifikat berlaku sampai", Kind.DATE,
                  hint="Kosong: tidak berakhir; diingatkan sebelum habis"),
    ),
)
