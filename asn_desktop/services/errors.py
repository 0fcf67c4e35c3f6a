"""The errors that views and the command line may catch; each carries sentences ready to be shown."""

from collections.abc import Sequence
from pathlib import Path

from asn_desktop.domain.dua_orang import Tindakan
from asn_desktop.domain.problems import Problem
from asn_desktop.fields import texts
from asn_desktop.runtime.paths import BACKUP_FOLDER, shown


class ServiceError(Exception):
    """A use case could not be done; ``sentence`` says what, where and how to mend."""

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence

    @property
    def sentences(self) -> tuple[str, ...]:
        """All sentences to show."""
        return (self.sentence,)


class Rejected(ServiceError):  # noqa: N818 - reads as a sentence
    """What was given cannot be taken; ``problems`` say which fields and why."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        self.problems = tuple(problems)
        self._sentences = tuple(texts.sentence(problem) for problem in self.problems)
        super().__init__(" ".join(self._sentences))

    @property
    def sentences(self) -> tuple[str, ...]:
        """One sentence per problem."""
        return self._sentences


class SecondPersonMissing(ServiceError):  # noqa: N818 - reads as a sentence
    """An action that takes two was asked for by one; the sentence says how to bring the second."""

    def __init__(self, tindakan: Tindakan, sentence: str) -> None:
        super().__init__(sentence)
        self.tindakan = tindakan


class StaleRecord(ServiceError):  # noqa: N818 - reads as a sentence
    """Somebody saved a newer version meanwhile; nothing was written."""

    def __init__(self, sentence: str = "Data ini sudah diubah di tempat lain sejak dibuka; muat ulang, lalu "
                                       "ulangi perubahan Anda.") -> None:
        super().__init__(sentence)


class UnknownFile(ServiceError):  # noqa: N818 - reads as a sentence
    """A file that cannot be read or is of a kind the program does not know."""


class WrongPassword(UnknownFile):
    """The password does not open an encrypted list; it may be typed again."""


_CAUSES = {
    "kata_sandi": "Nama pengguna atau kata sandi tidak cocok; periksa penulisannya, lalu coba lagi.",
    "kode_pemulihan": "Kode pemulihan tidak cocok; ketik kembali kedelapan kelompok angkanya dari kertas.",
    "tidak_ada": "Data kantor tidak ditemukan di folder {folder}; pilih folder yang benar atau pulihkan "
                 "cadangan.",
    "sudah_ada": "Folder {folder} sudah berisi data kantor; bukalah kantor itu atau pilih folder lain.",
    "rusak": "Berkas data di folder {folder} rusak atau tertukar dan tidak diubah; pulihkan salinan dari "
             "folder {cadangan}.",
    "berkas_kunci": "Berkas kunci (kunci.json) di folder {folder} rusak atau hilang; salin kembali dari "
                    "folder {cadangan}.",
    "kunci_lemah": "Pengaturan kunci terlalu lemah untuk data pegawai; pakai pengaturan bawaan program.",
    "dipakai": "Data di folder {folder} sedang dipakai program lain; tutup program itu, lalu coba lagi.",
    "sibuk": "Pekerjaan lain sedang menyimpan data; tunggu sampai selesai, lalu coba lagi.",
    "lebih_baru": "Data di folder {folder} dibuat versi program yang lebih baru; perbarui ASN Desktop, "
                  "lalu buka lagi.",
    "hanya_baca": "Folder data {folder} tidak dapat ditulisi; minta izin tulis pada folder itu, lalu "
                  "coba lagi.",
    "diganti": "Berkas data di folder {folder} diganti program lain selagi terbuka di sini; yang ini belum "
               "disimpan. Tutup program ini, lalu buka lagi.",
    "penuh": "Ruang simpan untuk folder {folder} penuh dan perubahan belum disimpan; kosongkan ruang, "
             "lalu simpan lagi.",
    "cakram": "Media penyimpanan folder {folder} gagal dibaca atau ditulis; tutup program, lalu "
              "periksa medianya.",
    "tidak_tersandi": "Berkas data di folder {folder} tidak tersandi sehingga tidak dibuka; pulihkan dari "
                       "folder {cadangan}.",
    "pustaka_lama": "Pustaka basis data di komputer ini terlalu lama; pasang ulang ASN Desktop.",
    "tempat": "Folder ini tidak aman untuk data kantor; pilih folder di cakram komputer ini.",
    "pembaruan_lagi": "Pembaruan susunan data oleh versi ini sudah pernah gagal dan tidak diulang; data "
                      "tetap seperti semula. Pasang versi program lain, atau kembali ke versi sebelumnya.",
    "pembaruan": "Pembaruan susunan data gagal dan data tetap seperti semula; hubungi pengelola program.",
}


class StorageError(ServiceError):
    """The data file could not be read or written while working; ``cause`` is one of the known causes and
    ``folder`` the office it happened to.
    """

    def __init__(self, cause: str, sentence: str | None = None, folder: Path | None = None) -> None:
        names = {"folder": shown(folder) if folder else "ini",
                 "cadangan": folder / BACKUP_FOLDER if folder else "cadangan"}
        super().__init__(sentence or _CAUSES[cause].format_map(names))
        self.cause = cause


class CannotOpen(StorageError):  # noqa: N818 - reads as a sentence
    """The office cannot be opened or made (exit code 3 of the command line)."""
