"""Dokumen: scanned letters of a pegawai. The file lies encrypted beside the data; here is what it is."""

from asn_desktop.domain.rentang import rentang
from asn_desktop.fields.spec import FieldSpec, Kind, RecordType

DOKUMEN = RecordType(
    key="dokumen",
    title="Dokumen",
    kunci=(("sidik",),),
    hanya_bersandi="Pindaian ikut bersama catatannya, sehingga daftarnya selalu bersandi.",
    parent="pegawai",
    check=rentang("tanggal", "berlaku_sampai"),
    order_by=("jenis", "-tanggal"),
    label_of=("jenis", "judul"),
    fields=(
        FieldSpec("jenis", "Jenis dokumen", Kind.CHOICE, required=True, reference="jenis_dokumen",
                  max_length=40,
                  in_list=True),
        FieldSpec("judul", "Judul", max_length=160, in_list=True),
        FieldSpec("nomor", "Nomor surat", max_length=80, in_list=True),
        FieldSpec("tanggal", "Tanggal surat", Kind.DATE, in_list=True),
        FieldSpec("berlaku_sampai", "Berlaku sampai", Kind.DATE, in_list=True),
        FieldSpec("rekaman_jenis", "Jenis rekaman terkait", max_length=40, in_form=False),
        FieldSpec("rekaman_id", "Rekaman terkait", max_length=36, in_form=False, any_record=True),
        FieldSpec("nama_berkas", "Nama berkas asal", max_length=200, in_form=False),
        FieldSpec("media", "Jenis berkas", max_length=40, in_form=False),
        FieldSpec("ukuran", "Ukuran (bita)", Kind.INTEGER, minimum=0, maximum=2_000_000_000, in_form=False),
        FieldSpec("halaman", "Jumlah halaman", Kind.INTEGER, minimum=0, maximum=9999, in_form=False),
        FieldSpec("sidik", "SHA-256", max_length=64, in_form=False),
    ),
)
