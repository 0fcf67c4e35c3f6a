"""The class of every stored column: what may be listed, what is shown only for a task, what harms most.

UMUM: may stand in lists, letters and files of the office. TERBATAS: identity numbers, contacts, belief and
family, and free texts about a person. SPESIFIK: data of UU 27/2022 art. 4 (2), and what art. 34 counts as
high risk: sanctions and the appraisal of a person. Columns of the restricted class (FieldSpec.rahasia) are
always SPESIFIK. A test refuses a column of any table that has no class here.
"""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType


class Kelas(StrEnum):
    """How carefully a column is to be handled."""

    UMUM = "umum"
    TERBATAS = "terbatas"
    SPESIFIK = "spesifik"


LABEL_KELAS: Mapping[Kelas, str] = MappingProxyType({
    Kelas.UMUM: "umum", Kelas.TERBATAS: "terbatas", Kelas.SPESIFIK: "spesifik"})


def _kelas(umum: str = "", terbatas: str = "", spesifik: str = "") -> Mapping[str, Kelas]:
    told = ((Kelas.UMUM, umum), (Kelas.TERBATAS, terbatas), (Kelas.SPESIFIK, spesifik))
    return MappingProxyType({name: kelas for kelas, names in told for name in names.split()})


_PIHAK = "skp_id evaluasi_id peran pegawai_id nama nip pangkat_golongan jabatan unit_kerja pakai_instansi"
_DOKUMEN = "nomor pegawai_id tahun mulai selesai paket status instansi tempat"
KELAS_KOLOM: Mapping[str, Mapping[str, Kelas]] = MappingProxyType({
    "kantor": _kelas("instansi perangkat_daerah tempat alamat telepon surel laman lambang kertas "
                     "jenis_periode"),
    "unit_kerja": _kelas("nama induk_id urutan kode_siasn ditutup alamat telepon surel laman tempat"),
    "pegawai": _kelas(
        umum="nip nama gelar_depan gelar_belakang jenis_kelamin nip_lama kartu_asn email_dinas "
             "status_pegawai jenis_pegawai unit_kerja_id golongan_awal tmt_cpns nomor_sk_cpns "
             "tanggal_sk_cpns tmt_pns nomor_sk_pns tanggal_sk_pns pns_id tmt_berhenti karpeg karis_karsu",
        terbatas="tempat_lahir tanggal_lahir agama status_perkawinan nik npwp bpjs nomor_hp email alamat "
                 "kedudukan_hukum data_siasn taspen kelurahan kecamatan kabupaten provinsi tinggi berat "
                 "rambut bentuk_muka warna_kulit ciri_khas kegemaran"),
    "riwayat_golongan": _kelas("pegawai_id golongan tmt_golongan mk_tahun mk_bulan nomor_sk tanggal_sk "
                               "pejabat_sk jenis_kp gaji_pokok dasar"),
    "riwayat_jabatan": _kelas("pegawai_id jenis_jabatan jabatan tmt_jabatan eselon unit_kerja nomor_sk "
                              "tanggal_sk pejabat_sk penugasan sampai jenjang kelas "
                              "tanggal_pelantikan nomor_pelantikan"),
    "riwayat_pendidikan": _kelas("pegawai_id tingkat nama_pendidikan sekolah tahun_lulus "
                                 "gelar_depan gelar_belakang",
                                 "nomor_ijazah tanggal_ijazah tempat kepala_sekolah"),
    "pelatihan": _kelas("pegawai_id jenis nama penyelenggara tempat tanggal_mulai tanggal_selesai jp "
                        "nomor_sertifikat berlaku_sampai"),
    "penugasan_penilai": _kelas("pegawai_id mulai penilai_id atasan_penilai_id nomor_delegasi "
                                "tanggal_delegasi penilai_luar_nama penilai_luar_jabatan "
                                "penilai_luar_instansi"),
    "riwayat_unit": _kelas("unit_kerja_id nama induk_id mulai sampai perubahan dasar"),
    "formasi": _kelas("nama unit_kerja_id jenis_jabatan eselon jenjang kelas kebutuhan bup tugas urutan "
                      "mulai sampai"),
    "riwayat_pengangkatan": _kelas("pegawai_id jenis tmt sampai golongan gaji nomor_sk tanggal_sk "
                                   "pejabat_sk"),
    "peninjauan_masa_kerja": _kelas("pegawai_id jenis tmt tahun bulan mulai selesai nomor_sk tanggal_sk",
                                    "keterangan"),
    "keluarga": _kelas("pegawai_id", "hubungan nama jenis_kelamin tempat_lahir tanggal_lahir tanggal_nikah "
                       "status_anak pekerjaan tertanggung nik nomor_akta keterangan"),
    "kgb": _kelas("pegawai_id tmt golongan mk_tahun mk_bulan gaji_lama gaji_baru nomor_surat tanggal_surat "
                  "pejabat_surat"),
    "cuti": _kelas("pegawai_id jenis mulai selesai lama satuan keputusan tanggal_ajuan nomor_surat "
                   "tanggal_surat pejabat_surat", "alasan alamat telepon"),
    "saldo_cuti": _kelas("pegawai_id tahun sisa", "alasan"),
    "hari_libur": _kelas("tanggal nama jenis"),
    "penghargaan": _kelas("pegawai_id nama tahun pemberi nomor_sk tanggal_sk"),
    "tugas_belajar": _kelas("pegawai_id jenis tingkat program sekolah mulai selesai nomor_sk tanggal_sk "
                            "pembiayaan"),
    "penilaian_lama": _kelas("pegawai_id tahun jenis mulai selesai jabatan unit_kerja penilai_nama "
                             "penilai_nip penilai_jabatan sumber_id", "",
                             "nilai hasil_kerja perilaku predikat"),
    "organisasi": _kelas("pegawai_id", "masa nama kedudukan tahun_mulai tahun_selesai tempat pimpinan"),
    "kunjungan_ln": _kelas("pegawai_id negara tujuan mulai selesai pembiaya"),
    "hukuman_disiplin": _kelas("pegawai_id tanggal_catat", "", "tingkat jenis tmt selesai alasan nomor_sk "
                               "tanggal_sk pejabat_sk dasar"),
    "kesehatan": _kelas("pegawai_id tanggal", "", "keadaan surat"),
    "catatan": _kelas("pegawai_id tanggal judul", "isi"),
    "isi_dokumen": _kelas("sidik nama ukuran pada lepas_pada", "", "kunci"),
    "isi_dimusnahkan": _kelas("nama"),
    "dokumen": _kelas("pegawai_id jenis nomor tanggal berlaku_sampai rekaman_jenis rekaman_id media ukuran "
                      "halaman sidik", "judul nama_berkas"),
    "delegasi_penilai": _kelas("pegawai_id pengganti_id mulai sampai nomor_surat tanggal_surat alasan"),
    "tim_kerja": _kelas("nama unit_kerja_id ketua_id mulai sampai nomor_sk tugas"),
    "anggota_tim": _kelas("tim_kerja_id pegawai_id peran mulai sampai"),
    "penandatangan": _kelas("formulir cara pejabat_id nama jabatan atas_nama melalui"),
    "teks_surat": _kelas("formulir bagian isi berlaku_dari"),
    "daftar_simpanan": _kelas("nama layar pemilik isi"),
    "tata_letak_impor": _kelas("nama sidik pemetaan"),
    "penjelasan_mutu": _kelas("pegawai_id aturan kolom sidik oleh pada", "penjelasan"),
    "pengingat_selesai": _kelas("pegawai_id jenis jatuh_tempo oleh pada", "catatan"),
    "ketentuan_kantor": _kelas("kode nilai berlaku_dari dasar"),
    "aturan_retensi": _kelas("kelas pemicu masa_aktif masa_inaktif nasib dasar berlaku_dari"),
    "bank_indikator": _kelas("jabatan rhk aspek indikator target catatan"),
    "templat_skp": _kelas("nama jabatan isi"),
    "capaian_organisasi": _kelas("unit_kerja_id tahun periode capaian dasar penetap_id tanggal"),
    "penetapan_predikat": _kelas("unit_kerja_id tahun periode capaian paket jumlah_sangat_baik jumlah_baik "
                                 "jumlah_butuh_perbaikan jumlah_kurang jumlah_sangat_kurang nomor tempat "
                                 "tanggal penetap_id alasan"),
    "log_harian": _kelas("pegawai_id tanggal jam_mulai jam_selesai satuan diperiksa_oleh diperiksa_pada",
                         "rencana_aksi kegiatan realisasi bukti_dukung"),
    "bimbingan_kinerja": _kelas("pegawai_id tanggal pembimbing_id tenggat selesai", "",
                                "jenis masalah hasil tindak_lanjut"),
    "umpan_balik_bimbingan": _kelas("pegawai_id bimbingan_kinerja_id tanggal nomor", "", "umpan_balik"),
    "kompetensi_bimbingan": _kelas("pegawai_id bimbingan_kinerja_id tanggal urutan", "",
                                   "kompetensi nilai alasan"),
    "konversi_ak": _kelas("pegawai_id tahun bulan_mulai bulan_selesai jabatan jenjang golongan koefisien "
                          "asal asal_id nomor tanggal paket", "", "predikat persen angka_kredit"),
    "penetapan_ak": _kelas("pegawai_id mulai sampai jabatan jenjang golongan nomor tanggal paket keterangan",
                           "dasar_lama dasar_baru jf_lama_lama jf_lama_baru penyesuaian_lama "
                           "penyesuaian_baru konversi_lama konversi_baru pendidikan_lama pendidikan_baru"),
    "kantor_dikenal": _kelas("nama sidik kunci tanggal catatan"),
    "pilihan_cetak": _kelas("kunci nilai"),
    "rencana_aksi": _kelas("skp_id hasil_kerja_id indikator_id urutan", "uraian keluaran"),
    "rencana_aksi_target": _kelas("skp_id rencana_aksi_id periode", "target"),
    "kesepakatan": _kelas("skp_id indikator_id urutan langkah peran oleh pada aspek",
                          "rhk indikator target alasan"),
    "adendum_skp": _kelas("skp_id ke oleh pada", "alasan isi"),
    "bukti_kinerja": _kelas("skp_id indikator_id jenis dokumen_id tanggal", "nama letak"),
    "umpan_balik_berkelanjutan": _kelas("skp_id sasaran sasaran_id pemberi_id tanggal", "pemberi",
                                        "teks tanda"),
    "matriks_sel": _kelas("skp_id rhk_pimpinan_id pegawai_id urutan hasil_kerja_id", "teks"),
    "skp": _kelas(f"{_DOKUMEN} pendekatan jenis sebagai adendum_ke unit_kerja_id tanggal_ttd diajukan_oleh "
                  "diajukan_pada ditetapkan_oleh ditetapkan_pada"),
    "skp_hasil_kerja": _kelas("skp_id urutan jenis rhk_pimpinan_id penugasan_dari perspektif klasifikasi",
                              "rhk_pimpinan rhk"),
    "skp_indikator": _kelas("hasil_kerja_id urutan aspek", "indikator target"),
    "skp_perilaku": _kelas("skp_id urutan kode", "ekspektasi"),
    "skp_lampiran": _kelas("skp_id bagian urutan", "teks"),
    "evaluasi": _kelas(f"{_DOKUMEN} nomor_dokumen skp_id periode adendum_ke unit_kerja_id capaian "
                       "tanggal_penilai tanggal_pegawai diselesaikan_oleh diselesaikan_pada",
                       "dasar_capaian",
                       "rating_hasil_kerja rating_perilaku alasan_hasil_kerja alasan_perilaku catatan"),
    "evaluasi_realisasi": _kelas("evaluasi_id indikator_id", "", "realisasi bukti_dukung"),
    "evaluasi_umpan_balik": _kelas("evaluasi_id urutan sasaran sasaran_id tanggal", "pemberi", "teks"),
    "pihak_dokumen": _kelas(_PIHAK),
    "nomor_dokumen": _kelas("jenis tahun terakhir"),
    "pembatasan": _kelas("pegawai_id oleh pada dicabut_oleh dicabut_pada",
                         "pemohon alasan alasan_cabut"),
    "cetakan": _kelas("pegawai_id formulir nomor"),
    "penggabungan": _kelas("pegawai_id asal_id oleh pada"),
    "pemusnahan": _kelas("nomor pada oleh saksi alasan cadangan cadangan_lama cadangan_sampai"),
    "pemusnahan_rincian": _kelas("pemusnahan_id kelas dasar masa berkas rekaman peristiwa sidik"),
    "jejak_dimusnahkan": _kelas("pemusnahan_id seq hash digest"),
    "ringkasan_pegawai": _kelas("docid id nip nama_lengkap nama_urut unit_kerja_id unit_kerja status_pegawai "
                                "golongan golongan_urut pangkat jenis_jabatan jabatan tmt_jabatan eselon "
                                "jenjang pendidikan pendidikan_urut tmt_golongan jenis_kelamin tmt_cpns "
                                "kurang aktif",
                                "kedudukan_hukum tanggal_lahir"),
    # Histories and drafts may hold whatever the columns above hold.
    "event": _kelas("seq id txn record_type record_id kind actor at office", "", "changes"),
    "audit": _kelas("seq txn action actor at events first_event last_event digest peran saksi versi "
                    "prev_hash hash mac", "subject alasan"),
    "meta": _kelas("key value"),
    "draft": _kelas("id actor form object_id base_version at", "", "data"),
})


def kelas_dari(table: str, column: str) -> Kelas:
    """The class of a column; the key and version of a record are UMUM. Raises KeyError for one without."""
    return Kelas.UMUM if column in ("id", "version") else KELAS_KOLOM[table][column]
