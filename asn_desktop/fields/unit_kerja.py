"""The tree of units."""

from asn_desktop.fields.spec import FieldSpec, Kind, RecordType

UNIT_KERJA = RecordType(
    key="unit_kerja",
    title="Unit kerja",
    kunci=(("kode_siasn",), ("nama", "induk_id"), ("nama",)),
    order_by=("urutan", "nama"),
    label_of=("nama",),
    fields=(
        FieldSpec("nama", "Nama unit kerja", required=True, max_length=200, in_list=True),
        FieldSpec("induk_id", "Unit induk", Kind.RECORD, refers_to="unit_kerja", max_length=36, in_list=True),
        FieldSpec("urutan", "Urutan", Kind.INTEGER, minimum=0, maximum=9999),
        FieldSpec("kode_siasn", "UNOR ID SIASN", max_length=42, in_form=False),
        FieldSpec("ditutup", "Ditutup sejak", Kind.DATE),
        FieldSpec("alamat", "Alamat", Kind.LONG_TEXT, max_length=300, group="Kop surat sendiri",
                  hint="Kosong: surat memakai kop unit di atasnya, paling atas kop kantor"),
        FieldSpec("telepon", "Telepon", max_length=40, group="Kop surat sendiri"),
        FieldSpec("surel", "Surel", max_length=120, group="Kop surat sendiri"),
        FieldSpec("laman", "Laman", max_length=120, group="Kop surat sendiri"),
        FieldSpec("tempat", "Tempat penandatanganan", max_length=80, group="Kop surat sendiri",
                  hint="Kosong: tempat pada profil kantor"),
    ),
)
