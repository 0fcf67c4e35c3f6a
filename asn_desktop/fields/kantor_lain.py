"""What an office sets up once and uses every day: saved lists, remembered column mappings, letter texts,
signers, and what it said about findings and reminders.
"""

from asn_desktop.domain.ketentuan import problems_of_ketentuan
from asn_desktop.fields.naskah import DAFTAR, FORMULIR_KINERJA, SURAT, problems_of_teks
from asn_desktop.fields.spec import Choice, FieldSpec, Kind, RecordType

CARA_TANDA_TANGAN = (
    Choice("langsung", "Sendiri"), Choice("an", "a.n. (atas nama)"), Choice("ub", "u.b. (untuk beliau)"),
    Choice("plt", "Plt. (pelaksana tugas)"), Choice("plh", "Plh. (pelaksana harian)"))

DAFTAR_SIMPANAN = RecordType(
    key="daftar_simpanan",
    title="Daftar tersimpan",
    kunci=(("nama", "pemilik", "layar"),),
    hanya_bersandi="Isinya susunan saringan yang dibuat aplikasi, bukan kata-kata.",
    order_by=("nama",),
    label_of=("nama",),
    fields=(
        FieldSpec("nama", "Nama daftar", required=True, max_length=80, in_list=True),
        FieldSpec("layar", "Layar", required=True, max_length=40),
        FieldSpec("pemilik", "Pemilik", max_length=120, in_list=True, hint="Kosong: untuk seluruh kantor"),
        FieldSpec("isi", "Saringan dan kolom", Kind.LONG_TEXT, required=True, max_length=8000),
    ),
)
TATA_LETAK_IMPOR = RecordType(
    key="tata_letak_impor",
    title="Tata letak impor",
    kunci=(("sidik",),),
    hanya_bersandi="Isinya pemetaan kolom yang dibuat aplikasi, bukan kata-kata.",
    order_by=("nama",),
    label_of=("nama",),
    fields=(
        FieldSpec("nama", "Nama tata letak", required=True, max_length=120, in_list=True),
        FieldSpec("sidik", "Sidik judul kolom", required=True, max_length=64),
        FieldSpec("pemetaan", "Pemetaan kolom", Kind.LONG_TEXT, required=True, max_length=16000),
    ),
)
TEKS_SURAT = RecordType(
    key="teks_surat",
    title="Teks surat",
    kunci=(("formulir", "bagian", "berlaku_dari"), ("formulir", "bagian")),
    check=problems_of_teks,
    order_by=("formulir", "bagian", "-berlaku_dari"),
    label_of=("formulir", "bagian"),
    fields=(
        FieldSpec("formulir", "Formulir", required=True, max_length=40, in_list=True),
        FieldSpec("bagian", "Bagian", required=True, max_length=40, in_list=True),
        FieldSpec("isi", "Isi", Kind.LONG_TEXT, max_length=4000, in_list=True),
        FieldSpec("berlaku_dari", "Berlaku dari", Kind.DATE, in_list=True),
    ),
)
PENANDATANGAN = RecordType(
    key="penandatangan",
    title="Penanda tangan",
    kunci=(("jabatan", "cara", "formulir"), ("jabatan", "cara")),
    order_by=("formulir",),
    label_of=("formulir", "jabatan"),
    fields=(
        FieldSpec("formulir", "Formulir", Kind.CHOICE, max_length=40, in_list=True,
                  choices=(*SURAT, *DAFTAR, *FORMULIR_KINERJA),
                  hint="Kosong: semua surat, kecuali angka kredit dan log harian (ditandatangani penilai). "
                       "Formulir kinerja: bila penilai memangku jabatan yang diwakili"),
        FieldSpec("cara", "Cara menandatangani", Kind.CHOICE, required=True, choices=CARA_TANDA_TANGAN,
                  max_length=8, in_list=True),
        FieldSpec("pejabat_id", "Pejabat", Kind.RECORD, refers_to="pegawai", max_length=36, in_list=True),
        FieldSpec("nama", "Nama di luar data", max_length=120),
        FieldSpec("jabatan", "Jabatan penanda tangan", required=True, max_length=200, in_list=True),
        FieldSpec("atas_nama", "Atas nama jabatan", max_length=200, hint="Untuk a.n. dan u.b."),
        FieldSpec("melalui", "Jabatan yang meneruskan", max_length=200,
                  hint="Untuk u.b.: di antara a.n. dan jabatan penanda tangan"),
    ),
)
PENJELASAN_MUTU = RecordType(
    key="penjelasan_mutu",
    title="Penjelasan temuan",
    kunci=(("aturan", "kolom", "sidik"),),
    hanya_bersandi="Isinya sidik nilai yang dibuat aplikasi, bukan kata-kata.",
    parent="pegawai",
    order_by=("-pada",),
    label_of=("aturan",),
    fields=(
        FieldSpec("aturan", "Aturan", required=True, max_length=60, in_list=True),
        FieldSpec("kolom", "Kolom", max_length=80, in_list=True, any_record=True),
        FieldSpec("sidik", "Sidik nilai", required=True, max_length=64),
        FieldSpec("penjelasan", "Penjelasan", required=True, max_length=300, in_list=True),
        FieldSpec("oleh", "Oleh", max_length=120, in_list=True),
        FieldSpec("pada", "Tanggal", Kind.DATE, in_list=True),
    ),
)
PENGINGAT_SELESAI = RecordType(
    key="pengingat_selesai",
    title="Pengingat yang ditangani",
    kunci=(("jenis", "jatuh_tempo"),),
    parent="pegawai",
    order_by=("-jatuh_tempo",),
    label_of=("jenis", "jatuh_tempo"),
    fields=(
        FieldSpec("jenis", "Jenis pengingat", required=True, max_length=40, in_list=True),
        FieldSpec("jatuh_tempo", "Jatuh tempo", Kind.DATE, required=True, in_list=True),
        FieldSpec("catatan", "Catatan", max_length=300, in_list=True),
        FieldSpec("oleh", "Oleh", max_length=120, in_list=True),
        FieldSpec("pada", "Tanggal", Kind.DATE, in_list=True),
    ),
)
KETENTUAN_KANTOR = RecordType(
    key="ketentuan_kantor",
    title="Ketentuan kantor",
    kunci=(("kode", "berlaku_dari"),),
    check=problems_of_ketentuan,
    order_by=("kode", "-berlaku_dari"),
    label_of=("kode", "berlaku_dari"),
    fields=(
        FieldSpec("kode", "Ketentuan", Kind.CHOICE, required=True, reference="ketentuan", max_length=40,
                  in_list=True),
        FieldSpec("nilai", "Nilai", Kind.INTEGER, required=True, minimum=0, maximum=9999, in_list=True),
        FieldSpec("berlaku_dari", "Berlaku dari", Kind.DATE, required=True, in_list=True),
        FieldSpec("dasar", "Dasar", required=True, max_length=160, in_list=True,
                  hint="Surat edaran atau keputusan yang menjadi dasar kantor"),
    ),
)
