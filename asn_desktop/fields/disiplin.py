"""The restricted class: sanctions and health. What they say is sealed with a key of its own.

Source: PP 94/2021 art. 8 (kinds), UU 27/2022 art. 4 (2) and 34 (specific data, high risk).
"""

from asn_desktop.domain.rentang import rentang
from asn_desktop.fields.spec import Choice, FieldSpec, Kind, RecordType

TINGKAT_HUKUMAN = (Choice("ringan", "Ringan"), Choice("sedang", "Sedang"), Choice("berat", "Berat"))

HUKUMAN_DISIPLIN = RecordType(
    key="hukuman_disiplin",
    title="Hukuman disiplin",
    kunci=(("nomor_sk", "tmt"), ("jenis", "tmt"), ("tanggal_catat",)),
    hanya_bersandi="Data rahasia tidak keluar sebagai tabel biasa.",
    parent="pegawai",
    two_people=True,
    check=rentang("tmt", "selesai"),
    order_by=("-tanggal_catat",),
    label_of=("tanggal_catat",),
    fields=(
        FieldSpec("tanggal_catat", "Tanggal dicatat", Kind.DATE, required=True, in_list=True),
        FieldSpec("tingkat", "Tingkat hukuman", Kind.CHOICE, choices=TINGKAT_HUKUMAN, max_length=8,
                  rahasia=True),
        FieldSpec("jenis", "Jenis hukuman", Kind.CHOICE, reference="hukuman_disiplin", strict=False,
                  max_length=160, rahasia=True),
        FieldSpec("tmt", "Berlaku mulai", Kind.DATE, rahasia=True),
        FieldSpec("selesai", "Berlaku sampai", Kind.DATE, rahasia=True),
        FieldSpec("alasan", "Pelanggaran", Kind.LONG_TEXT, max_length=1000, rahasia=True),
        FieldSpec("nomor_sk", "Nomor SK", max_length=80, rahasia=True),
        FieldSpec("tanggal_sk", "Tanggal SK", Kind.DATE, rahasia=True),
        FieldSpec("pejabat_sk", "Pejabat yang menghukum", max_length=120, rahasia=True),
        FieldSpec("dasar", "Dasar peraturan", max_length=160, rahasia=True),
    ),
)
KESEHATAN = RecordType(
    key="kesehatan",
    title="Keterangan kesehatan",
    kunci=(("tanggal",),),
    hanya_bersandi="Data rahasia tidak keluar sebagai tabel biasa.",
    parent="pegawai",
    order_by=("-tanggal",),
    label_of=("tanggal",),
    fields=(
        FieldSpec("tanggal", "Tanggal", Kind.DATE, required=True, in_list=True),
        FieldSpec("keadaan", "Cacat tubuh / keadaan kesehatan", Kind.LONG_TEXT, max_length=500, rahasia=True),
        FieldSpec("surat", "Surat keterangan", max_length=160, rahasia=True),
    ),
)
