"""Qt's own words in Indonesian: context menus, file dialogs, standard buttons. Qt ships no catalogue for
them.
"""

from PySide6.QtCore import QObject, QTranslator

_WORDS = {
    "&Undo": "&Urungkan",
    "&Redo": "&Ulangi",
    "Cu&t": "Po&tong",
    "&Copy": "&Salin",
    "&Paste": "&Tempel",
    "Delete": "Hapus",
    "Select All": "Pilih semua",
    "Copy &Link Location": "Salin a&lamat tautan",
    "Insert Unicode control character": "Sisipkan karakter kendali",
    "Cut": "Potong",
    "Copy": "Salin",
    "Paste": "Tempel",
    "Undo": "Urungkan",
    "Redo": "Ulangi",
    "OK": "OK",
    "&OK": "&OK",
    "Cancel": "Batal",
    "&Cancel": "&Batal",
    "Close": "Tutup",
    "&Close": "&Tutup",
    "Save": "Simpan",
    "&Save": "&Simpan",
    "Open": "Buka",
    "&Open": "&Buka",
    "&Yes": "&Ya",
    "&No": "&Tidak",
    "Yes": "Ya",
    "No": "Tidak",
    "Apply": "Terapkan",
    "Reset": "Setel ulang",
    "Help": "Bantuan",
    "Discard": "Buang",
    "Abort": "Hentikan",
    "Retry": "Coba lagi",
    "Ignore": "Abaikan",
    "Look in:": "Cari di:",
    "File &name:": "&Nama berkas:",
    "Files of type:": "Jenis berkas:",
    "&Choose": "&Pilih",
    "Choose": "Pilih",
    "Directory:": "Folder:",
    "Back": "Kembali",
    "Forward": "Maju",
    "Parent Directory": "Folder induk",
    "Create New Folder": "Buat folder baru",
    "List View": "Tampilan daftar",
    "Detail View": "Tampilan rinci",
    "Name": "Nama",
    "Size": "Ukuran",
    "Type": "Jenis",
    "Kind": "Jenis",
    "Date Modified": "Diubah",
    "Computer": "Komputer",
    "My Computer": "Komputer",
    "Drive": "Penyimpanan",
    "Folder": "Folder",
    "File Folder": "Folder",
    "File": "Berkas",
    "All Files (*)": "Semua berkas (*)",
    "&Rename": "&Ganti nama",
    "&Delete": "&Hapus",
    "Show &hidden files": "Tampilkan berkas &tersembunyi",
    "&New Folder": "Folder &baru",
    "New Folder": "Folder baru",
    "Find Directory": "Cari folder",
    "Directories": "Folder",
    "Recent Places": "Baru dipakai",
    "Go back": "Kembali",
    "Go forward": "Maju",
    "Go to the parent directory": "Ke folder induk",
    "Create a New Folder": "Buat folder baru",
    "Change to list view mode": "Tampilan daftar",
    "Change to detail view mode": "Tampilan rinci",
    "%1 already exists.\nDo you want to replace it?": "%1 sudah ada.\nGanti berkas itu?",
    "Print": "Cetak",
    "&Print": "&Cetak",
    "Printer": "Printer",
    "Page Setup": "Tata halaman",
    "&Options >>": "&Pilihan >>",
    "&Options <<": "&Pilihan <<",
    "Copies": "Salinan",
    "Page Up": "Halaman naik",
    "Page Down": "Halaman turun",
    "Top": "Atas",
    "Bottom": "Bawah",
    "Scroll here": "Gulir ke sini",
    "Page up": "Halaman naik",
    "Page down": "Halaman turun",
    "Scroll up": "Gulir naik",
    "Scroll down": "Gulir turun",
    "Left edge": "Tepi kiri",
    "Right edge": "Tepi kanan",
    "Page left": "Halaman kiri",
    "Page right": "Halaman kanan",
    "Scroll left": "Gulir kiri",
    "Scroll right": "Gulir kanan",
}


class QtTexts(QTranslator):
    """Answers Qt's requests for its own words; anything unknown stays as it is."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.asked: set[str] = set()

    def isEmpty(self) -> bool:
        """Never empty, so that Qt asks."""
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        """The Indonesian words, or an empty answer for "unknown"."""
        if context == "ASN":
            return ""
        return _WORDS.get(source, "")
