"""What F1 shows: how the screen in front is used, and the keys it knows."""

from collections.abc import Sequence

from PySide6.QtWidgets import QGridLayout, QWidget

from asn_desktop.views.dialogs.base import Dialog
from asn_desktop.views.dialogs.shortcuts import ShortcutsDialog, show_keys
from asn_desktop.views.theme import GAP, px
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.basics import label


def help_texts() -> dict[str, tuple[str, str]]:
    """Title and text by the key of a screen; the empty key is what holds everywhere."""
    return {**_of_the_records(), **_of_the_year(), **_of_the_office()}


def _of_the_records() -> dict[str, tuple[str, str]]:
    return {
        "pegawai": (
            tr("Pegawai"),
            tr(
                "Ketik nama, NIP, jabatan, atau unit untuk mencari; Enter pindah ke daftar, lalu ke "
                "berkas. Pegawai baru dimulai dari NIP: tanggal lahir, jenis kelamin, dan TMT CPNS "
                "terisi sendiri. Menu “…” pada daftar menyimpan saringan, memilih kolom, mengubah beberapa "
                "pegawai, menempel dari lembar kerja, mengambil folder pindaian, dan menulis daftar ke "
                "berkas. Riwayat, pelatihan, dan penugasan penilai ada pada tab berkasnya. "
                "Menu “…” pada berkas memuat Laporan Data Saya dan pembatasan pemrosesan."
            ),
        ),
        "mutu": (
            tr("Mutu data"),
            tr(
                "Semua pegawai aktif diperiksa dengan indikator BKN, tanggal SK, urutan riwayat, NIP, dan "
                "NIK. Enter pada temuan membuka isiannya; yang janggal tetapi benar dijelaskan dengan Ctrl+E "
                "dan muncul lagi bila isiannya berubah. “Calon duplikat” membandingkan dua pegawai dan "
                "menggabungkannya. Skor memakai bobot BKN dan tidak berubah oleh penjelasan."
            ),
        ),
        "pengingat": (
            tr("Pengingat"),
            tr(
                "Yang jatuh tempo menurut data pegawai: KGB, kenaikan pangkat, pensiun, akhir perjanjian "
                "kerja, Satyalancana, sertifikat, serta SKP dan evaluasi yang belum selesai. "
                "Pada kalender, panah memindahkan hari dan Enter "
                "memilihnya; pada daftar, Spasi menandai baris dan Ctrl+Enter mencatatnya sebagai ditangani. "
                "Seberapa awal tiap jenis diingatkan diatur pada Setelan, Ketentuan."
            ),
        ),
        "organisasi": (
            tr("Organisasi"),
            tr(
                "Empat halaman, dibalik dengan Alt+1 sampai Alt+4: susunan unit beserta riwayatnya, peta "
                "jabatan dengan pemangku dan lowongannya, siapa menilai siapa, dan tim kerja."
            ),
        ),
        "pelatihan": (
            tr("Pelatihan"),
            tr(
                "Satu pelatihan untuk beberapa pegawai: simpan dengan Ctrl+Enter, pilih pegawai "
                "berikutnya, isi nomor sertifikatnya. JP dihitung pada tahun pelatihan selesai."
            ),
        ),
        "impor": (
            tr("Impor"),
            tr(
                "Pilih unduhan SIASN atau daftar milik kantor (CSV atau Excel). Kolom yang meragukan "
                "ditanyakan: pilih barisnya, Enter, lalu artinya; keputusan diingat. Bila jenis daftarnya "
                "keliru dikenali, Kembali dan pilih yang benar. Semua diperiksa lebih "
                "dahulu dan belum ada yang ditulis; yang ditolak disebut satu per satu dan dapat disimpan "
                "sebagai laporan. Sel kosong tidak menghapus apa pun. Ctrl+Z mengurungkan impor."
            ),
        ),
    }


def _of_the_year() -> dict[str, tuple[str, str]]:
    return {
        "skp": (
            tr("SKP"),
            tr(
                "Enter pada daftar membuka SKP seseorang atau memulainya. Isi hasil kerja dengan "
                "indikatornya, ekspektasi perilaku, dan lampiran; formulir resmi tampil di samping. "
                "Isi dapat dimulai dari tahun lalu, templat, bank indikator, SKP atasan, atau blok lembar "
                "kerja. Ajukan ke penilai mengunci isinya; Tetapkan mengesahkannya dan membuka evaluasi. "
                "Sesudah itu isinya berubah lewat adendum saja."
            ),
        ),
        "pelaksanaan": (
            tr("Pelaksanaan"),
            tr(
                "Log harian: Enter pada isian menyimpan dan baris berikutnya mulai dari jam selesainya; "
                "Ctrl+V menempel baris lembar kerja, Ctrl+D menyalin hari terakhir, F4 menjumlah per "
                "rencana aksi. Umpan balik bertanggal dibawa ke evaluasi periodenya. Siapa menunggu "
                "siapa: Ctrl+P mencetak surat pengingat untuk baris bertanda."
            ),
        ),
        "evaluasi": (
            tr("Evaluasi"),
            tr(
                "Setelah SKP ditetapkan: isi realisasi dengan bukti dukung, umpan balik, lalu dua "
                "rating (F6 dan F7). Predikat dihitung dari kedua rating menurut matriks, tidak pernah "
                "diketik. Ctrl+Enter menyelesaikan dan membuka pegawai berikutnya."
            ),
        ),
        "cetak": (
            tr("Cetak"),
            tr(
                "Tandai pegawai dan formulir; yang masih kosong disebut sebelum mencetak. Hasilnya PDF:"
                " satu berkas gabungan atau satu berkas per pegawai. Berkas lama tidak pernah ditimpa."
                " DUK, nominatif, penjagaan KGB, rekap pensiun, dan statistik ada di bagian Daftar: pilih"
                " unit dan tanggal keadaannya."
            ),
        ),
        "statistik": (
            tr("Statistik"),
            tr(
                "Pilih tabelnya, lalu satu angka: di kanan tampil orang yang dihitungnya, dan Enter membuka"
                " berkasnya. Unit kerja dan tanggal keadaan mempersempit semua tabel. Tabel dapat disalin ke"
                " lembar kerja atau dicetak."
            ),
        ),
    }


def _of_the_office() -> dict[str, tuple[str, str]]:
    return {
        "": (
            tr("Data Anda"),
            tr(
                "Satu kantor adalah satu folder: basis data tersandi, kunci yang dibungkus kata sandi "
                "Anda, dan cadangan. Tidak ada yang dikirim ke mana pun. Isian yang belum disimpan "
                "dijaga sebagai draf paling lambat 3 detik setelah diketik dan ditawarkan kembali "
                "setelah listrik padam."
            ),
        ),
        "beranda": (
            tr("Beranda"),
            tr(
                "Baris pada “Perlu ditindaklanjuti” adalah pekerjaan yang menunggu; Enter membukanya. "
                "Angka di atas dan grafik mengikuti tahun dan periode yang dipilih di kanan atas."
            ),
        ),
        "jejak": (
            tr("Jejak"),
            tr(
                "Semua pekerjaan yang pernah disimpan: siapa, kapan, dan nilai sebelum dan sesudahnya. "
                "“Kembalikan nilai ini” memasang kembali nilai lama; “Sampah” memulihkan yang dihapus "
                "dalam 30 hari terakhir. Ctrl+Z mengurungkan pekerjaan Anda yang terakhir."
            ),
        ),
        "setelan": (
            tr("Setelan"),
            tr(
                "Profil kantor memberi kop surat, lambang, tempat, dan ukuran kertas pada formulir. "
                "Pada “Pengguna”, Admin kunci menambah dan menghapus pengguna, mengatur peran, dan "
                "menerbitkan kode pemulihan. Pada “Kunci dan keamanan” Anda mengganti kata sandi; pada "
                "“Cadangan” Anda membuat dan memulihkan cadangan; pada “Retensi arsip” jadwal "
                "retensi kantor dan pemusnahan. Ctrl+L mengunci layar: data disembunyikan, isian tetap ada."
            ),
        ),
    }


class HelpDialog(Dialog):
    """A few sentences on the screen, its keys, and the way to the sheet of all keys."""

    def __init__(
        self, parent: QWidget | None, screen: str, own: Sequence[tuple[str, str]] = ()
    ) -> None:
        texts = help_texts()
        title, text = texts.get(screen, texts[""])
        super().__init__(tr("Bantuan: {}").format(title), parent, width=640)
        self._own = tuple(own)
        self.text = label(text, wrap=True)
        self.body.addWidget(self.text)
        if own:
            keys = QGridLayout()
            keys.setHorizontalSpacing(px(GAP.M))
            keys.setVerticalSpacing(px(GAP.S))
            show_keys(keys, own)
            self.body.addWidget(label(tr("Pintasan di sini"), "section"))
            self.body.addLayout(keys)
        if title != texts[""][0]:
            self.body.addWidget(label(texts[""][0], "section"))
            self.body.addWidget(label(texts[""][1], "muted", wrap=True))
        self.body.addStretch(1)
        self.add_button(tr("&Semua pintasan"), icon="", on_click=self._all_keys)
        self.add_button(tr("&Tutup"), "primary", on_click=self.accept, default=True).setFocus()

    def _all_keys(self) -> None:
        sheet = ShortcutsDialog(self.parentWidget(), self._own)
        self.accept()
        sheet.open()
