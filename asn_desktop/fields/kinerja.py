"""Records around SKP and evaluasi: bank of indicators, templates, what an organisation reached, the daily
log, guidance talks and credit points.

Source: PermenPANRB 6/2022; SE MenPANRB 3/2023 (penetapan predikat); Peraturan BKN 3/2023 (angka kredit).
"""

from asn_desktop.domain.angka_kredit import problems_of_konversi
from asn_desktop.domain.rentang import rentang, rentang_jam
from asn_desktop.fields.spec import Choice, FieldSpec, Kind, RecordType

_NAMA_BULAN = ("Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September",
               "Oktober", "November", "Desember")
PERIODE = (
    *(Choice(f"bulan{number:02d}", f"Bulanan {name}") for number, name in enumerate(_NAMA_BULAN, start=1)),
    *(Choice(f"tw{number}", f"Triwulan {name}")
      for number, name in enumerate(("I", "II", "III", "IV"), start=1)),
    Choice("sem1", "Semester I"), Choice("sem2", "Semester II"), Choice("akhir", "Akhir"))
CAPAIAN = (Choice("istimewa", "Istimewa"), Choice("baik", "Baik"),
           Choice("butuh_perbaikan", "Butuh perbaikan"), Choice("kurang", "Kurang"),
           Choice("sangat_kurang", "Sangat kurang"))
PREDIKAT = (Choice("sangat_baik", "Sangat baik"), Choice("baik", "Baik"),
            Choice("butuh_perbaikan", "Butuh perbaikan"), Choice("kurang", "Kurang/misconduct"),
            Choice("sangat_kurang", "Sangat kurang"))
JENIS_BIMBINGAN = (Choice("bimbingan", "Bimbingan kinerja"), Choice("konseling", "Konseling kinerja"))
ASAL_AK = (Choice("evaluasi", "Evaluasi dalam aplikasi"), Choice("penilaian_lama", "Penilaian tahun lalu"),
           Choice("ketik", "Diketik dari surat"), Choice("formulir", "Diambil dari formulir kantor lain"))
_TAHUN = FieldSpec("tahun", "Tahun", Kind.YEAR, required=True, minimum=2022, maximum=2100, in_list=True)
_PERIODE = FieldSpec("periode", "Periode", Kind.CHOICE, required=True, choices=PERIODE, max_length=8,
                     in_list=True)
_CAPAIAN = FieldSpec("capaian", "Capaian kinerja organisasi", Kind.CHOICE, required=True, choices=CAPAIAN,
                     max_length=16, in_list=True)


def _ak(key: str, label: str, *, in_list: bool = False) -> FieldSpec:
    return FieldSpec(key, label, Kind.DECIMAL, max_length=12, in_list=in_list)


BANK_INDIKATOR = RecordType(
    key="bank_indikator",
    title="Bank indikator",
    kunci=(("jabatan", "rhk", "indikator", "aspek"), ("jabatan", "rhk", "indikator")),
    order_by=("jabatan", "rhk", "aspek"),
    label_of=("jabatan", "indikator"),
    fields=(
        FieldSpec("jabatan", "Nama jabatan", required=True, max_length=200, in_list=True),
        FieldSpec("rhk", "Rencana hasil kerja", Kind.LONG_TEXT, required=True, max_length=1200, in_list=True),
        FieldSpec("aspek", "Aspek", max_length=80, in_list=True),
        FieldSpec("indikator", "Indikator kinerja individu", Kind.LONG_TEXT, required=True, max_length=1200,
                  in_list=True),
        FieldSpec("target", "Target", max_length=200, in_list=True),
        FieldSpec("catatan", "Catatan", Kind.LONG_TEXT, max_length=400),
    ),
)
TEMPLAT_SKP = RecordType(
    key="templat_skp",
    title="Templat SKP",
    kunci=(("nama",),),
    hanya_bersandi="Isinya naskah SKP utuh yang melebihi batas sel lembar kerja.",
    order_by=("nama",),
    label_of=("nama",),
    fields=(
        FieldSpec("nama", "Nama templat", required=True, max_length=160, in_list=True),
        FieldSpec("jabatan", "Untuk jabatan", max_length=200, in_list=True),
        FieldSpec("isi", "Isi", Kind.LONG_TEXT, required=True, max_length=64_000, in_form=False),
    ),
)
CAPAIAN_ORGANISASI = RecordType(
    key="capaian_organisasi",
    title="Capaian kinerja organisasi",
    kunci=(("unit_kerja_id", "tahun", "periode"),),
    parent="unit_kerja",
    order_by=("-tahun", "periode"),
    label_of=("tahun", "periode"),
    fields=(
        _TAHUN,
        _PERIODE,
        _CAPAIAN,
        FieldSpec("dasar", "Dasar capaian", Kind.LONG_TEXT, max_length=1200),
        FieldSpec("penetap_id", "Ditetapkan oleh", Kind.RECORD, refers_to="pegawai", max_length=36),
        FieldSpec("tanggal", "Tanggal", Kind.DATE, in_list=True),
    ),
)
PENETAPAN_PREDIKAT = RecordType(
    key="penetapan_predikat",
    title="Penetapan predikat kinerja",
    kunci=(("unit_kerja_id", "tahun", "periode", "nomor"), ("unit_kerja_id", "tahun", "periode")),
    parent="unit_kerja",
    order_by=("-tahun", "periode"),
    label_of=("tahun", "periode"),
    fields=(
        _TAHUN,
        _PERIODE,
        _CAPAIAN,
        FieldSpec("paket", "Paket aturan", required=True, max_length=40, in_form=False),
        *(FieldSpec(f"jumlah_{choice.value}", f"Jumlah {choice.label.lower()}", Kind.INTEGER, required=True,
                    minimum=0, maximum=99_999, in_list=True) for choice in PREDIKAT),
        FieldSpec("nomor", "Nomor", max_length=80, in_list=True),
        FieldSpec("tempat", "Tempat", max_length=80),
        FieldSpec("tanggal", "Tanggal penetapan", Kind.DATE, in_list=True),
        FieldSpec("penetap_id", "Pimpinan yang menetapkan", Kind.RECORD, refers_to="pegawai", max_length=36),
        FieldSpec("alasan", "Alasan", Kind.LONG_TEXT, max_length=1200),
    ),
)
LOG_HARIAN = RecordType(
    key="log_harian",
    title="Log harian",
    kunci=(("tanggal", "kegiatan", "jam_mulai"), ("tanggal", "kegiatan")),
    parent="pegawai",
    kinerja=True,
    check=rentang_jam("jam_mulai", "jam_selesai"),
    order_by=("-tanggal", "jam_mulai"),
    label_of=("tanggal", "kegiatan"),
    fields=(
        FieldSpec("rencana_aksi", "Rencana aksi", Kind.LONG_TEXT, max_length=1200, in_list=True),
        FieldSpec("tanggal", "Tanggal kegiatan", Kind.DATE, required=True, in_list=True),
        FieldSpec("jam_mulai", "Jam mulai", Kind.TIME, max_length=5, in_list=True, hint="JJ:MM"),
        FieldSpec("jam_selesai", "Jam selesai", Kind.TIME, max_length=5, in_list=True, hint="JJ:MM"),
        FieldSpec("kegiatan", "Kegiatan harian", Kind.LONG_TEXT, required=True, max_length=1200,
                  in_list=True),
        FieldSpec("realisasi", "Realisasi", Kind.INTEGER, minimum=0, maximum=999_999, in_list=True),
        FieldSpec("satuan", "Satuan", max_length=40, in_list=True),
        FieldSpec("bukti_dukung", "Bukti dukung", max_length=400),
        FieldSpec("diperiksa_oleh", "Diperiksa oleh", max_length=120),
        FieldSpec("diperiksa_pada", "Diperiksa tanggal", Kind.DATE),
    ),
)
BIMBINGAN_KINERJA = RecordType(
    key="bimbingan_kinerja",
    title="Bimbingan dan konseling kinerja",
    kunci=(("tanggal", "jenis"),),
    parent="pegawai",
    kinerja=True,
    menilai=True,
    check=rentang("tanggal", "tenggat"),
    order_by=("-tanggal",),
    label_of=("jenis", "tanggal"),
    fields=(
        FieldSpec("jenis", "Jenis", Kind.CHOICE, required=True, choices=JENIS_BIMBINGAN, max_length=12,
                  in_list=True),
        FieldSpec("tanggal", "Tanggal", Kind.DATE, required=True, in_list=True),
        FieldSpec("pembimbing_id", "Pimpinan / pembimbing", Kind.RECORD, refers_to="pegawai", max_length=36,
                  in_list=True),
        FieldSpec("masalah", "Hal yang dibahas", Kind.LONG_TEXT, max_length=1200),
        FieldSpec("hasil", "Hasil pembahasan", Kind.LONG_TEXT, max_length=1200),
        FieldSpec("tindak_lanjut", "Tindak lanjut", Kind.LONG_TEXT, max_length=1200),
        FieldSpec("tenggat", "Tenggat tindak lanjut", Kind.DATE, in_list=True),
        FieldSpec("selesai", "Selesai tanggal", Kind.DATE, in_list=True),
    ),
)
UMPAN_BALIK_BIMBINGAN = RecordType(
    key="umpan_balik_bimbingan",
    title="Umpan balik bimbingan (B.1.8)",
    kunci=(("bimbingan_kinerja_id", "nomor"),),
    parent="pegawai",
    kinerja=True,
    order_by=("nomor",),
    label_of=("nomor",),
    fields=(
        FieldSpec("bimbingan_kinerja_id", "Bimbingan", Kind.RECORD, required=True, max_length=36,
                  refers_to="bimbingan_kinerja"),
        FieldSpec("tanggal", "Tanggal", Kind.DATE, in_list=True),
        FieldSpec("nomor", "Nomor pernyataan", Kind.INTEGER, required=True, minimum=1, maximum=9,
                  in_list=True),
        FieldSpec("umpan_balik", "Umpan balik", Kind.LONG_TEXT, required=True, max_length=1200, in_list=True),
    ),
)
KOMPETENSI_BIMBINGAN = RecordType(
    key="kompetensi_bimbingan",
    title="Evaluasi kompetensi (B.1.9)",
    kunci=(("bimbingan_kinerja_id", "kompetensi"),),
    parent="pegawai",
    kinerja=True,
    menilai=True,
    order_by=("urutan", "kompetensi"),
    label_of=("kompetensi",),
    fields=(
        FieldSpec("bimbingan_kinerja_id", "Bimbingan", Kind.RECORD, required=True, max_length=36,
                  refers_to="bimbingan_kinerja"),
        FieldSpec("tanggal", "Tanggal", Kind.DATE, in_list=True),
        FieldSpec("urutan", "Urutan", Kind.INTEGER, minimum=0, maximum=99),
        FieldSpec("kompetensi", "Kompetensi pegawai", required=True, max_length=200, in_list=True),
        FieldSpec("nilai", "Nilai (skala 1–5)", Kind.INTEGER, minimum=1, maximum=5, in_list=True),
        FieldSpec("alasan", "Alasan", Kind.LONG_TEXT, max_length=1200, in_list=True),
    ),
)
KONVERSI_AK = RecordType(
    key="konversi_ak",
    title="Konversi predikat ke angka kredit",
    kunci=(("tahun", "bulan_mulai", "jabatan"),),
    parent="pegawai",
    kinerja=True,
    menilai=True,
    check=problems_of_konversi,
    order_by=("-tahun", "-bulan_mulai"),
    label_of=("tahun", "jabatan"),
    fields=(
        FieldSpec("tahun", "Tahun", Kind.YEAR, required=True, minimum=2022, maximum=2100, in_list=True),
        FieldSpec("bulan_mulai", "Bulan mulai", Kind.INTEGER, required=True, minimum=1, maximum=12,
                  in_list=True),
        FieldSpec("bulan_selesai", "Bulan selesai", Kind.INTEGER, required=True, minimum=1, maximum=12,
                  in_list=True),
        FieldSpec("jabatan", "Jabatan fungsional", required=True, max_length=200, in_list=True),
        FieldSpec("jenjang", "Jenjang", Kind.CHOICE, required=True, reference="jenjang_fungsional",
                  max_length=20, in_list=True),
        FieldSpec("golongan", "Golongan", Kind.CHOICE, reference="golongan", max_length=8),
        FieldSpec("predikat", "Predikat", Kind.CHOICE, required=True, choices=PREDIKAT, max_length=16,
                  in_list=True),
        FieldSpec("persen", "Prosentase", Kind.INTEGER, minimum=0, maximum=200, in_list=True),
        _ak("koefisien", "Koefisien per tahun", in_list=True),
        _ak("angka_kredit", "Angka kredit yang didapat", in_list=True),
        FieldSpec("asal", "Asal", Kind.CHOICE, choices=ASAL_AK, max_length=16),
        FieldSpec("asal_id", "Rujukan asal", max_length=36, in_form=False),
        FieldSpec("nomor", "Nomor surat", max_length=80, in_list=True),
        FieldSpec("tanggal", "Tanggal surat", Kind.DATE),
        FieldSpec("paket", "Paket aturan", max_length=40, in_form=False),
    ),
)
PENETAPAN_AK = RecordType(
    key="penetapan_ak",
    title="Penetapan angka kredit",
    kunci=(("sampai", "jabatan"),),
    parent="pegawai",
    kinerja=True,
    menilai=True,
    check=rentang("mulai", "sampai"),
    order_by=("-sampai",),
    label_of=("nomor", "sampai"),
    fields=(
        FieldSpec("mulai", "Masa penilaian mulai", Kind.DATE, in_list=True),
        FieldSpec("sampai", "Masa penilaian sampai", Kind.DATE, required=True, in_list=True),
        FieldSpec("jabatan", "Jabatan fungsional", required=True, max_length=200, in_list=True),
        FieldSpec("jenjang", "Jenjang", Kind.CHOICE, required=True, reference="jenjang_fungsional",
                  max_length=20, in_list=True),
        FieldSpec("golongan", "Golongan", Kind.CHOICE, reference="golongan", max_length=8, in_list=True),
        *(field for name, label in (
            ("dasar", "AK dasar yang diberikan"), ("jf_lama", "AK JF lama"),
            ("penyesuaian", "AK penyesuaian/penyetaraan"), ("konversi", "AK konversi"),
            ("pendidikan", "AK dari peningkatan pendidikan"))
          for field in (_ak(f"{name}_lama", f"{label} (lama)"), _ak(f"{name}_baru", f"{label} (baru)"))),
        FieldSpec("keterangan", "Keterangan", max_length=200),
        FieldSpec("nomor", "Nomor", max_length=80, in_list=True),
        FieldSpec("tanggal", "Tanggal penetapan", Kind.DATE, in_list=True),
        FieldSpec("paket", "Paket aturan", max_length=40, in_form=False),
    ),
)
KANTOR_DIKENAL = RecordType(
    key="kantor_dikenal",
    title="Kantor dikenal",
    kunci=(("sidik",),),
    hanya_bersandi="Kunci kantor lain menentukan kertas mana yang asli; tabel biasa dapat diubah siapa pun.",
    order_by=("nama",),
    label_of=("nama",),
    fields=(
        FieldSpec("nama", "Nama kantor", required=True, max_length=200, in_list=True),
        FieldSpec("sidik", "Sidik kunci", required=True, max_length=64, in_list=True),
        FieldSpec("kunci", "Kunci publik", required=True, max_length=64),
        FieldSpec("tanggal", "Dikenal sejak", Kind.DATE, in_list=True),
        FieldSpec("catatan", "Catatan", max_length=200),
    ),
)
PILIHAN_CETAK = RecordType(
    key="pilihan_cetak",
    title="Pilihan cetak",
    kunci=(("kunci",),),
    hanya_bersandi="Isinya kode pilihan yang dibuat aplikasi, bukan kata-kata.",
    order_by=("kunci",),
    label_of=("kunci",),
    fields=(
        FieldSpec("kunci", "Pilihan", required=True, max_length=60, in_list=True),
        FieldSpec("nilai", "Nilai", required=True, max_length=400, in_list=True),
    ),
)
