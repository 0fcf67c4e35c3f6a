"""The office profile: who we are on paper."""

from asn_desktop.fields.spec import Choice, FieldSpec, Kind, RecordType

JENIS_PERIODE = (
    Choice("triwulanan", "Triwulanan dan akhir"), Choice("bulanan", "Bulanan dan akhir"),
    Choice("semesteran", "Semesteran dan akhir"),
    Choice("bulanan_triwulanan", "Bulanan, triwulanan, dan akhir"), Choice("semua", "Semua jenis periode"))
KANTOR = RecordType(
    key="kantor",
    title="Profil kantor",
    hanya_bersandi="Profil kantor memuat gambar, yang tidak muat dalam sel lembar kerja.",
    single=True,
    label_of=("instansi",),
    fields=(
        FieldSpec("instansi", "Nama instansi", required=True, max_length=160, group="Instansi",
                  hint="Tercetak di kiri atas formulir, mis. PEMERINTAH KABUPATEN TIRTA JAYA"),
        FieldSpec("perangkat_daerah", "Nama perangkat daerah", max_length=160, group="Instansi",
                  hint="Mis. KECAMATAN TIRTA HULU"),
        FieldSpec("tempat", "Tempat penandatanganan", max_length=80, group="Instansi",
                  hint="Tercetak di depan tanggal, mis. Tirta Jaya"),
        FieldSpec("alamat", "Alamat", Kind.LONG_TEXT, max_length=300, group="Kop surat"),
        FieldSpec("telepon", "Telepon", max_length=40, group="Kop surat"),
        FieldSpec("surel", "Surel", max_length=120, group="Kop surat"),
        FieldSpec("laman", "Laman", max_length=120, group="Kop surat"),
        FieldSpec("lambang", "Lambang", Kind.IMAGE, group="Kop surat",
                  hint="PNG atau JPEG; tercetak di atas Dokumen Evaluasi dan kop surat"),
        FieldSpec("kertas", "Kertas", Kind.CHOICE, required=True, group="Cetak", max_length=4,
                  choices=(Choice("a4", "A4 (210 × 297 mm)"), Choice("f4", "F4 (215 × 330 mm)"))),
        FieldSpec("jenis_periode", "Jenis periode evaluasi", Kind.CHOICE, group="Kinerja",
                  max_length=20, choices=JENIS_PERIODE,
                  hint="Kosong: triwulanan. Periode lain yang sudah berisi tetap dapat dicetak"),
    ),
)
