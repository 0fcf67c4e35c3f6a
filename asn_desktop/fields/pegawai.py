"""Pegawai: identity, contacts and appointment of one civil servant (PNS, CPNS, PPPK)."""

from asn_desktop.domain.nip import problems_of_identity
from asn_desktop.fields.spec import Choice, FieldSpec, Kind, RecordType

JENIS_KELAMIN = (Choice("L", "Laki-laki"), Choice("P", "Perempuan"))
STATUS_PEGAWAI = (Choice("PNS", "PNS"), Choice("CPNS", "CPNS"), Choice("PPPK", "PPPK"),
                  Choice("PPPK-PW", "PPPK Paruh Waktu"))

PEGAWAI = RecordType(
    key="pegawai",
    title="Pegawai",
    check=problems_of_identity,
    order_by=("nama",),
    label_of=("nama", "nip"),
    fields=(
        FieldSpec("nip", "NIP", Kind.NIP, required=True, max_length=18, group="Identitas", in_list=True,
                  for_completeness=True, hint="18 angka; NI PPPK juga di sini"),
        FieldSpec("nama", "Nama", required=True, max_length=120, group="Identitas", in_list=True,
                  hint="Tanpa gelar"),
        FieldSpec("gelar_depan", "Gelar depan", max_length=40, group="Identitas"),
        FieldSpec("gelar_belakang", "Gelar belakang", max_length=80, group="Identitas"),
        FieldSpec("tempat_lahir", "Tempat lahir", max_length=80, group="Identitas", for_completeness=True),
        FieldSpec("tanggal_lahir", "Tanggal lahir", Kind.DATE, group="Identitas", for_completeness=True),
        FieldSpec("jenis_kelamin", "Jenis kelamin", Kind.CHOICE, choices=JENIS_KELAMIN, max_length=1,
                  group="Identitas", for_completeness=True),
        FieldSpec("agama", "Agama", Kind.CHOICE, reference="agama", max_length=40, group="Identitas",
                  for_completeness=True),
        FieldSpec("status_perkawinan", "Status perkawinan", Kind.CHOICE, reference="status_perkawinan",
                  max_length=20, group="Identitas"),
        FieldSpec("nik", "NIK", Kind.NIK, max_length=16, group="Identitas", for_completeness=True,
                  sensitive=True),
        FieldSpec("npwp", "NPWP", max_length=24, group="Identitas", sensitive=True),
        FieldSpec("bpjs", "Nomor BPJS", max_length=20, group="Identitas", sensitive=True),
        FieldSpec("nip_lama", "NIP lama", max_length=9, group="Identitas"),
        FieldSpec("kartu_asn", "Kartu ASN virtual", max_length=40, group="Identitas"),
        FieldSpec("nomor_hp", "Nomor HP", max_length=20, group="Kontak", for_completeness=True,
                  sensitive=True),
        FieldSpec("email", "Surel pribadi", max_length=120, group="Kontak", for_completeness=True),
        FieldSpec("email_dinas", "Surel dinas", max_length=120, group="Kontak"),
        FieldSpec("alamat", "Alamat", Kind.LONG_TEXT, max_length=300, group="Kontak", for_completeness=True,
                  sensitive=True),
        FieldSpec("status_pegawai", "Status pegawai", Kind.CHOICE, required=True, choices=STATUS_PEGAWAI,
                  max_length=8, group="Kepegawaian", in_list=True),
        FieldSpec("jenis_pegawai", "Jenis pegawai", max_length=40, group="Kepegawaian"),
        FieldSpec("kedudukan_hukum", "Kedudukan hukum", Kind.CHOICE, reference="kedudukan_hukum",
                  strict=False, max_length=80, group="Kepegawaian"),
        FieldSpec("unit_kerja_id", "Unit kerja", Kind.RECORD, refers_to="unit_kerja", max_length=36,
                  group="Kepegawaian", in_list=True, for_completeness=True),
        FieldSpec("golongan_awal", "Golongan awal", Kind.CHOICE, reference="golongan", max_length=8,
                  group="Pengangkatan"),
        FieldSpec("tmt_cpns", "TMT CPNS / PPPK", Kind.DATE, group="Pengangkatan", for_completeness=True),
        FieldSpec("nomor_sk_cpns", "Nomor SK CPNS / PPPK", max_length=80, group="Pengangkatan"),
        FieldSpec("tanggal_sk_cpns", "Tanggal SK CPNS / PPPK", Kind.DATE, group="Pengangkatan"),
        FieldSpec("tmt_pns", "TMT PNS", Kind.DATE, group="Pengangkatan"),
        FieldSpec("nomor_sk_pns", "Nomor SK PNS", max_length=80, group="Pengangkatan"),
        FieldSpec("tanggal_sk_pns", "Tanggal SK PNS", Kind.DATE, group="Pengangkatan"),
        FieldSpec("pns_id", "PNS ID SIASN", max_length=42, in_form=False),
        # Columns of the SIASN download that no field of ours holds, as JSON, so that an export loses nothing.
        FieldSpec("data_siasn", "Data SIASN lain", Kind.LONG_TEXT, max_length=8000, in_form=False),
        FieldSpec("tmt_berhenti", "TMT pensiun / berhenti", Kind.DATE, group="Pemberhentian",
                  hint="Awal masa retensi berkas; lihat Setelan, Retensi arsip"),
    ),
)
