"""What was done, in words: one phrase per action of the trail, as a title, a button and a sentence use it.

When adding an action (the first argument of ``session.db.write``): put its phrase here; a test finds any that
is missing. Phrases begin with a verb and name no person: the subject of the audit row stands beside them.
"""

from asn_desktop.fields.registry import ALL_RECORD_TYPES

_KATA_KERJA = {"tambah": "Tambah", "ubah": "Ubah", "hapus": "Hapus", "buka": "Buka"}
_OWN: dict[str, str] = {
    "akses.ditolak": "Akses ditolak",
    "bukti.hapus": "Hapus bukti kinerja",
    "bukti.tambah": "Tambah bukti kinerja",
    "bank_indikator.simpan": "Simpan ke bank indikator",
    "cadangan.pulihkan": "Pulihkan cadangan",
    "cadangan.salin": "Salin cadangan ke media lain",
    "cadangan.uji": "Uji pemulihan cadangan",
    "cadangan.uji_gagal": "Uji pemulihan cadangan, gagal",
    "cetak.daftar": "Cetak daftar",
    "cetak.formulir": "Cetak formulir",
    "daftar.baca": "Baca daftar",
    "data.selamatkan": "Selamatkan data rusak",
    "data_saya.buat": "Buat Laporan Data Saya",
    "dokumen.ambil": "Ambil kembali berkas dokumen",
    "dokumen.cetak": "Cetak berkas dokumen",
    "dokumen.daftar": "Baca daftar dokumen",
    "dokumen.ekspor": "Keluarkan berkas dokumen",
    "dokumen.sapu": "Lepas berkas tanpa dokumen",
    "daftar_simpanan.simpan": "Simpan daftar",
    "ekspor.daftar": "Tulis daftar ke berkas",
    "ekspor.kekurangan": "Ekspor daftar kekurangan cetak",
    "ekspor.mutu": "Ekspor laporan mutu data",
    "ekspor.pegawai": "Ekspor pegawai",
    "ekspor.pengingat": "Ekspor pengingat",
    "ekspor.rekaman": "Ekspor daftar riwayat",
    "ekspor.salin": "Salin baris daftar",
    "log_harian.ambil": "Ambil log harian",
    "log_harian.periksa": "Periksa log harian",
    "log_harian.salin": "Salin log harian",
    "ekspor.log_harian": "Ekspor log harian",
    "umpan_balik.catat": "Catat umpan balik",
    "umpan_balik.ubah": "Ubah umpan balik",
    "umpan_balik.hapus": "Hapus umpan balik",
    "umpan_balik.buka": "Buka umpan balik",
    "evaluasi.buka_kembali": "Buka kembali evaluasi",
    "evaluasi.mulai": "Mulai evaluasi",
    "evaluasi.selesaikan": "Selesaikan evaluasi",
    "evaluasi.ubah": "Ubah evaluasi",
    "impor.daftar": "Impor daftar",
    "impor.siasn": "Impor berkas SIASN",
    "kunci_tanda.buat": "Buat kunci tanda kantor",
    "jejak.buka": "Buka rincian jejak",
    "jejak.kembalikan": "Kembalikan nilai",
    "jejak.terima": "Terima keadaan jejak",
    "jejak.ulangi": "Ulangi",
    "jejak.urungkan": "Urungkan",
    "kantor.buat": "Buat kantor",
    "konversi_ak.hitung": "Konversi predikat ke angka kredit",
    "konversi_ak.massal": "Konversi predikat ke angka kredit satu unit",
    "kunci.berkas_lama": "Temukan berkas kunci lama",
    "kunci.ganti": "Ganti kunci data",
    "kunci.ganti_kata_sandi": "Ganti kata sandi",
    "kunci.kode_baru": "Terbitkan kode pemulihan",
    "kunci.pulihkan_sandi": "Pulihkan kata sandi",
    "kunci.uji_pemulihan": "Uji kode pemulihan",
    "latihan.isi_dokumen": "Isi pindaian latihan",
    "latihan.isi_kantor": "Isi data kantor latihan",
    "latihan.isi_kinerja": "Isi SKP dan evaluasi latihan",
    "latihan.isi_pegawai": "Isi pegawai latihan",
    "latihan.isi_unit": "Isi unit kerja latihan",
    "massal.ubah": "Ubah data beberapa pegawai",
    "matriks.jadikan": "Jadikan hasil kerja dari matriks",
    "matriks.ubah": "Isi matriks peran dan hasil",
    "masuk.gagal": "Gagal masuk",
    "pegawai.gabung": "Gabungkan pegawai",
    "pembatasan.cabut": "Cabut pembatasan pemrosesan",
    "pembatasan.pasang": "Batasi pemrosesan",
    "pemusnahan.cetak": "Cetak berita acara pemusnahan",
    "pemusnahan.laksanakan": "Musnahkan arsip",
    "penetapan_ak.tetapkan": "Tetapkan angka kredit",
    "pengingat.buka": "Buka kembali pengingat",
    "pengingat.tangani": "Tandai pengingat ditangani",
    "pengguna.hapus": "Hapus pengguna",
    "pengguna.kunci_rahasia": "Atur kunci data rahasia pengguna",
    "pengguna.pegawai": "Kaitkan pengguna dengan pegawai",
    "pengguna.peran": "Atur peran pengguna",
    "pengguna.reset": "Atur ulang kata sandi pengguna",
    "pengguna.tambah": "Tambah pengguna",
    "sampah.pulihkan": "Pulihkan dari Sampah",
    "formulir.terima": "Ambil isi formulir kantor lain",
    "formasi.susun": "Susun peta jabatan dari jabatan yang ada",
    "ekspor.peta_jabatan": "Ekspor peta jabatan",
    "unit_kerja.gabung": "Gabungkan unit kerja",
    "unit_kerja.ganti_nama": "Ganti nama unit kerja",
    "unit_kerja.pindah": "Pindahkan unit kerja",
    "unit_kerja.tutup": "Tutup unit kerja",
    "templat_skp.simpan": "Simpan templat SKP",
    "skp.adendum": "Mulai adendum SKP",
    "skp.ajukan": "Ajukan SKP",
    "skp.akhiri": "Akhiri SKP",
    "skp.batal_adendum": "Batalkan adendum SKP",
    "skp.hapus": "Hapus SKP",
    "skp.kesepakatan": "Catat kesepakatan ekspektasi",
    "skp.kembalikan": "Kembalikan SKP ke draf",
    "skp.mulai": "Mulai SKP",
    "skp.salin": "Salin SKP tahun lalu",
    "skp.rencana_aksi": "Simpan rencana aksi",
    "skp.tetapkan": "Tetapkan SKP",
    "skp.ubah": "Ubah SKP",
}
TINDAKAN: dict[str, str] = {
    **{f"{record_type.key}.{verb}": f"{word} {record_type.title[:1].lower()}{record_type.title[1:]}"
       for record_type in ALL_RECORD_TYPES for verb, word in _KATA_KERJA.items()},
    **_OWN,
}
# What the filter of the screen offers: words, and the actions that they stand for ("x." all that begin so).
KELOMPOK: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("tambah", "Penambahan", (".tambah", ".mulai", ".salin")),
    ("ubah", "Perubahan", (".ubah",)),
    ("hapus", "Penghapusan", (".hapus",)),
    ("buka", "Pembukaan data oleh auditor", (".buka", "dokumen.daftar")),
    ("status", "Langkah SKP dan evaluasi",
     (".ajukan", ".kembalikan", ".tetapkan", ".selesaikan", ".buka_kembali")),
    ("balik", "Urungkan dan pemulihan",
     ("jejak.urungkan", "jejak.ulangi", "jejak.kembalikan", "sampah.")),
    ("impor", "Impor dan ekspor", ("impor.", "ekspor.", "dokumen.ekspor", "dokumen.ambil")),
    ("cetak", "Cetak dan Laporan Data Saya", ("cetak.", "data_saya.", "dokumen.cetak")),
    ("privasi", "Pembatasan dan pemusnahan", ("pembatasan.", "pemusnahan.", "dokumen.sapu")),
    ("cadangan", "Cadangan", ("cadangan.",)),
    ("kunci", "Pengguna, kunci, dan akses", ("kunci.", "akses.", "pengguna.", "masuk.")),
)


def kata_tindakan(action: str) -> str:
    """The phrase of an action; one of another program version is shown as it is stored."""
    return TINDAKAN.get(action, action)


def tindakan_kelompok(kelompok: str) -> tuple[str, ...]:
    """All known actions of a group of the filter. Raises KeyError for an unknown group."""
    patterns = {key: found for key, _, found in KELOMPOK}[kelompok]
    return tuple(action for action in sorted(TINDAKAN) if any(_fits(action, pattern) for pattern in patterns))


def _fits(action: str, pattern: str) -> bool:
    if pattern.endswith("."):
        return action.startswith(pattern)
    return action.endswith(pattern) and not action.startswith("jejak.") if pattern.startswith(".") \
        else action == pattern
