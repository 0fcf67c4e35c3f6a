"""The words that ``asn-desktop`` understands: one parser with Indonesian help, and what each word runs."""

import argparse
import re
from collections.abc import Callable, Iterable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn, TypeAlias

from asn_desktop import __version__
from asn_desktop.app.cli_common import (
    CODE_VARIABLE,
    EXIT_USAGE,
    LIST_VARIABLE,
    PASSWORD2_VARIABLE,
    PASSWORD_VARIABLE,
    REASON_VARIABLE,
    USER2_VARIABLE,
    USER_VARIABLE,
    complain,
)
from asn_desktop.domain.pembatasan import YANG_BERSANGKUTAN
from asn_desktop.domain.periode import JenisPeriode
from asn_desktop.domain.tanggal import parse_tanggal

if TYPE_CHECKING:  # the class takes its parameter only in the type checker's stubs
    Words: TypeAlias = argparse._SubParsersAction["Parser"]

MIN_PEGAWAI, MAX_PEGAWAI = 5, 20_000
MIN_TAHUN, MAX_TAHUN = 2000, 2100

# What argparse says in English, and how it is said here; the order matters.
_SENTENCES: tuple[tuple[str, str], ...] = (
    (r"argument PERINTAH: invalid choice: (?P<value>'.*?') .+",
     "Perintah {value} tidak dikenal; pilih demo, init, import, scan, log, export, forms, print, verify, "
     "check, data-saya, batasan, backup, restore, atau salvage."),
    (r"argument pegawai: invalid choice: (?P<value>'.*?') .+",
     "Yang dapat diekspor hanya pegawai, bukan {value}."),
    (r"the following arguments are required: (?P<names>.+)", "Yang berikut ini wajib diisi: {names}."),
    (r"unrecognized arguments: (?P<names>.+)", "Tidak dikenal: {names}."),
    (r"argument (?P<name>.+?): invalid choice: (?P<value>.+?) \(choose from (?P<choices>.+)\)",
     "{name}: tidak ada pilihan {value}; pilih salah satu dari {choices}."),
    (r"argument (?P<name>.+?): expected one argument", "{name}: perlu satu isian sesudahnya."),
    (r"argument (?P<name>.+?): expected at least one argument",
     "{name}: perlu sedikitnya satu isian sesudahnya."),
    (r"argument (?P<name>.+?): not allowed with argument (?P<other>.+)",
     "{name}: tidak dapat dipakai bersama {other}."),
    (r"argument (?P<name>.+?): ignored explicit argument (?P<value>.+)",
     "{name}: tidak menerima isian {value}."),
    (r"one of the arguments (?P<names>.+) is required", "Sebutkan salah satu dari {names}."),
    (r"argument (?P<name>.+?): (?P<rest>.+)", "{name}: {rest}"),
)
_VARIABLES = (
    f"Variabel lingkungan, pengganti yang ditanyakan di terminal: {USER_VARIABLE} dan {PASSWORD_VARIABLE} "
    f"(pengguna dan kata sandinya), {USER2_VARIABLE} dan {PASSWORD2_VARIABLE} (orang kedua), "
    f"{REASON_VARIABLE} (alasan), {CODE_VARIABLE} (kode pemulihan), {LIST_VARIABLE} (daftar bersandi)."
)


class _Formatter(argparse.HelpFormatter):
    """Help with Indonesian headings."""

    def add_usage(self, usage: str | None, actions: Iterable[argparse.Action],
                  groups: Iterable[argparse._MutuallyExclusiveGroup], prefix: str | None = None) -> None:
        super().add_usage(usage, actions, groups, "Pemakaian: " if prefix is None else prefix)


class Parser(argparse.ArgumentParser):
    """Answers wrong usage with one Indonesian sentence and exit code 2."""

    def __init__(self, prog: str | None = None, description: str | None = None,
                 epilog: str | None = None) -> None:
        super().__init__(prog=prog, description=description, epilog=epilog, formatter_class=_Formatter,
                         allow_abbrev=False, add_help=False)
        self._positionals.title = "Isian"
        self._optionals.title = "Pilihan"
        self.add_argument("-h", "--help", action="help", help="tampilkan petunjuk ini")

    def error(self, message: str) -> NoReturn:
        """One sentence on stderr, then exit code 2."""
        complain(f"{usage_sentence(message)} Petunjuk: {self.prog} --help")
        raise SystemExit(EXIT_USAGE)


def usage_sentence(message: str) -> str:
    """The Indonesian sentence for a message of argparse."""
    for pattern, sentence in _SENTENCES:
        found = re.fullmatch(pattern, message, re.DOTALL)
        if found:
            return sentence.format(**found.groupdict())
    return f"Perintah tidak dapat dibaca: {message}."


def _day(text: str) -> date:
    """A day as people write it."""
    found = parse_tanggal(text)
    if found is None:
        raise argparse.ArgumentTypeError(f"tanggal “{text}” tidak dikenal; tulis seperti 31-12-2026")
    return found


def _month(text: str) -> date:
    """The first day of a month "2026-03"."""
    found = parse_tanggal(f"{text}-01") if re.fullmatch(r"\d{4}-\d{2}", text) else None
    if found is None:
        raise argparse.ArgumentTypeError(f"bulan “{text}” tidak dikenal; tulis seperti 2026-03")
    return found


def _number(name: str, least: int, most: int) -> Callable[[str], int]:
    def read(text: str) -> int:
        if not (text.isascii() and text.isdigit() and least <= int(text) <= most):
            raise argparse.ArgumentTypeError(f"{name} harus angka dari {least} sampai {most}.")
        return int(text)
    return read


def _path(text: str) -> Path:
    if not text.strip():
        raise argparse.ArgumentTypeError(f'isian "{text}" kosong; sebutkan nama berkas atau folder.')
    return Path(text)


def build_parser() -> Parser:
    """The parser of the whole command line; the word is in ``perintah`` (None: the window)."""
    parser = Parser("asn-desktop", "Arsip kepegawaian, pelatihan, dan kinerja ASN tanpa internet. "
                    "Tanpa perintah: membuka jendela program.", _VARIABLES)
    parser.add_argument("--version", action="version", version=f"ASN Desktop {__version__}",
                        help="tampilkan versi program")
    parser.add_argument("--self-test", action="store_true", help="uji program ini di folder sementara")
    parser.add_argument("--data", type=_path, metavar="DIR", help="folder data kantor yang dibuka jendela")
    words = parser.add_subparsers(title="Perintah", metavar="PERINTAH", dest="perintah")
    _add_office_words(words)
    _add_data_words(words)
    _add_print_words(words)
    _add_privacy_words(words)
    _add_backup_words(words)
    _add_hidden_words(words)
    return parser


def _word(words: "Words", name: str, text: str | None) -> Parser:
    return words.add_parser(name, help=text, description=text) if text else words.add_parser(name)


def _add_data(parser: Parser) -> None:
    parser.add_argument("--data", type=_path, required=True, metavar="DIR", help="folder data kantor")


def add_second_person(parser: Parser) -> None:
    """The option of every word that takes two people (app/cli_second)."""
    parser.add_argument("--alasan", metavar="TEKS",
                        help="alasan, bila kantor baru punya satu pengguna (paling sedikit 10 huruf)")


def _add_office_words(words: "Words") -> None:
    demo = _word(words, "demo", "buat kantor latihan berisi data rekaan tahun 2026")
    demo.add_argument("dir", type=_path, metavar="DIR", help="folder kosong atau baru untuk kantor latihan")
    demo.add_argument("--pegawai", type=_number("jumlah pegawai", MIN_PEGAWAI, MAX_PEGAWAI), default=60,
                      metavar="N", help="jumlah pegawai (bawaan 60)")
    demo.add_argument("--seed", type=_number("angka awal", 0, 2**31 - 1), default=2026, metavar="N",
                      help="angka awal acak; angka yang sama memberi isi yang sama (bawaan 2026)")
    init = _word(words, "init", "buat data kantor baru yang kosong")
    init.add_argument("dir", type=_path, metavar="DIR", help="folder kosong atau baru untuk data kantor")
    init.add_argument("--instansi", required=True, metavar="NAMA", help="nama instansi pada formulir, mis. "
                      "PEMERINTAH KABUPATEN TIRTA JAYA; perangkat daerah diisi pada Setelan, Profil kantor")
    init.add_argument("--admin", required=True, metavar="USER", help="nama pengguna pertama")
    check = _word(words, "check", "periksa data kantor: sandi, keutuhan, kunci, dan jumlah")
    _add_data(check)
    check.add_argument("--json", action="store_true", help="hasil untuk dibaca mesin")


def _add_data_words(words: "Words") -> None:
    taken = _word(words, "import", "masukkan berkas pegawai (unduhan SIASN, CSV, XLSX, daftar bersandi)")
    taken.add_argument("files", type=_path, nargs="+", metavar="BERKAS", help="berkas, satu atau lebih")
    _add_data(taken)
    taken.add_argument("--dry-run", action="store_true", help="periksa saja, tidak menyimpan apa pun")
    taken.add_argument("--report", type=_path, metavar="OUT.xlsx",
                       help="tulis baris bermasalah dan alasannya")
    taken.add_argument("--json", action="store_true", help="hasil untuk dibaca mesin")
    add_second_person(taken)
    scans = _word(words, "scan", "ambil folder pindaian; pemiliknya dicari dari NIP pada nama berkas")
    scans.add_argument("folder", type=_path, metavar="FOLDER", help="folder berisi PDF, JPEG, atau PNG")
    _add_data(scans)
    scans.add_argument("--dry-run", action="store_true", help="periksa saja, tidak menyimpan apa pun")
    _add_log(words)
    seen = _word(words, "verify", "periksa keaslian formulir cetak, tanpa jaringan")
    seen.add_argument("apa", metavar="BERKAS|TEKS", help="PDF hasil cetak, atau teks kode QR-nya")
    seen.add_argument("--data", type=_path, metavar="DIR", help="kantor yang menyebut siapa yang dikenal")
    seen.add_argument("--json", action="store_true", help="hasil untuk dibaca mesin")
    seen.add_argument("--ambil", action="store_true",
                      help="ambil evaluasi akhir dan angka kredit di dalam PDF ke berkas pegawai di --data")
    given = _word(words, "export", "tulis data kantor ke berkas")
    given.add_argument("apa", metavar="JENIS",
                       help="pegawai, atau jenis rekaman seperti keluarga, unit_kerja, atau formasi")
    _add_data(given)
    given.add_argument("--out", type=_path, required=True, metavar="BERKAS",
                       help="berkas .xlsx, .csv, atau .asnd (daftar bersandi)")
    add_second_person(given)


def _add_log(words: "Words") -> None:
    kept = _word(words, "log", "ambil log harian satu pegawai dari lembar kerja, atau tulis satu bulannya")
    _add_data(kept)
    kept.add_argument("--nip", required=True, metavar="NIP", help="NIP pegawai")
    way = kept.add_mutually_exclusive_group(required=True)
    way.add_argument("--ambil", type=_path, metavar="BERKAS", help="berkas .xlsx atau .csv yang diambil")
    way.add_argument("--tulis", type=_path, metavar="BERKAS.xlsx", help="berkas tujuan, susunan e-Kinerja")
    kept.add_argument("--bulan", type=_month, metavar="TTTT-BB", help="bulan yang ditulis")
    kept.add_argument("--biarkan-teks", action="store_true",
                      help="rencana aksi yang tidak ada pada SKP tetap sebagai teks")
    kept.add_argument("--dry-run", action="store_true", help="periksa saja, tidak menyimpan apa pun")


def _add_print_words(words: "Words") -> None:
    _word(words, "forms", "tampilkan kunci dan judul formulir")
    printed = _word(words, "print", "cetak formulir menjadi PDF")
    printed.add_argument("form", metavar="FORM", help="kunci formulir; lihat perintah forms")
    _add_data(printed)
    printed.add_argument("--tahun", type=_number("tahun", MIN_TAHUN, MAX_TAHUN), metavar="Y",
                         help="tahun kinerja; pada surat tahun KGB atau cutinya (bawaan: tahun surat)")
    printed.add_argument("--tanggal", type=_day, metavar="DD-MM-YYYY",
                         help="tanggal surat (bawaan: hari ini), atau keadaan yang dimuat daftar; diabaikan "
                              "formulir kinerja")
    printed.add_argument("--periode", type=str.lower, choices=[periode.value for periode in JenisPeriode],
                         help="periode evaluasi (bawaan akhir; diabaikan formulir SKP); log-harian: "
                              "bulannya, surat-pengingat: periode yang diingatkan")
    who = printed.add_mutually_exclusive_group(required=True)
    who.add_argument("--nip", nargs="+", action="extend", metavar="NIP", help="satu NIP atau lebih")
    who.add_argument("--unit", metavar="NAMA", help="satu unit kerja beserta unit di bawahnya")
    who.add_argument("--all", action="store_true", help="semua pegawai")
    printed.add_argument("--out", type=_path, required=True, metavar="PATH",
                         help="folder tujuan; dengan --gabung atau satu NIP boleh berkas .pdf")
    printed.add_argument("--gabung", action="store_true", help="satukan menjadi satu PDF")
    printed.add_argument("--bolak-balik", action="store_true",
                         help="dengan --gabung: tiap formulir mulai pada halaman depan")
    printed.add_argument("--lanjutkan", action="store_true",
                         help="lewati formulir yang berkasnya sudah ada di folder tujuan")
    printed.add_argument("--periksa", action="store_true",
                         help="jangan mencetak; tulis daftar yang kurang ke --out BERKAS.xlsx")
    printed.add_argument("--alasan", metavar="TEKS", help="dengan --periksa: alasan bila perlu orang kedua")
    printed.add_argument("--kertas", choices=("a4", "f4"), help="ukuran kertas (bawaan: setelan kantor)")
    _add_list_options(printed)


def _add_list_options(printed: Parser) -> None:
    """What only lists take (duk, nominatif, penjagaan-kgb, rekap-pensiun, statistik)."""
    printed.add_argument("--eselon-dahulu", action="store_true",
                         help="duk: jabatan didahulukan daripada pangkat")
    printed.add_argument("--bulan", type=_number("jumlah bulan", 1, 24), metavar="N",
                         help="penjagaan-kgb: banyaknya bulan sejak tanggal itu (bawaan 3)")
    printed.add_argument("--semester", type=int, choices=(1, 2),
                         help="rekap-pensiun: 1 Januari-Juni, 2 Juli-Desember (bawaan keduanya)")


def _add_privacy_words(words: "Words") -> None:
    report = _word(words, "data-saya", "buat Laporan Data Saya: semua data dan jejak satu pegawai")
    _add_data(report)
    report.add_argument("--nip", required=True, metavar="NIP", help="NIP pegawai")
    report.add_argument("--out", type=_path, required=True, metavar="BERKAS", help="berkas .pdf atau .xlsx")
    held = _word(words, "batasan", "tampilkan, pasang, atau cabut pembatasan data satu pegawai")
    _add_data(held)
    held.add_argument("--nip", required=True, metavar="NIP", help="NIP pegawai")
    step = held.add_mutually_exclusive_group()
    step.add_argument("--pasang", action="store_true", help="batasi pemrosesan datanya")
    step.add_argument("--cabut", action="store_true", help="cabut pembatasannya")
    held.add_argument("--pemohon", metavar="NAMA", default=YANG_BERSANGKUTAN,
                      help=f"siapa yang meminta (bawaan: {YANG_BERSANGKUTAN})")
    held.add_argument("--alasan", metavar="TEKS", help="alasan (paling sedikit 10 huruf)")


def _add_backup_words(words: "Words") -> None:
    made = _word(words, "backup", "buat cadangan yang diperiksa penuh dan salin ke tempat lain")
    _add_data(made)
    made.add_argument("--to", type=Path, required=True, metavar="PATH",
                      help="folder tujuan (misalnya diska USB) atau nama berkas baru")
    back = _word(words, "restore", "pulihkan cadangan ke folder kosong atau ke data yang ada")
    back.add_argument("file", type=Path, metavar="BERKAS", help="berkas cadangan")
    _add_data(back)
    back.add_argument("--alasan", metavar="TEKS", help="alasan pemulihan, dicatat dalam jejak")
    back.add_argument("--kode-pemulihan", action="store_true",
                      help="buka cadangan dengan kode pemulihan, bukan kata sandi")
    saved = _word(words, "salvage", "selamatkan yang masih terbaca dari data yang rusak ke berkas xlsx")
    _add_data(saved)
    saved.add_argument("--out", type=Path, required=True, metavar="BERKAS.xlsx", help="berkas tujuan")
    saved.add_argument("--alasan", metavar="TEKS", help="alasan, dicatat di dalam berkas itu dan dalam jejak")
    saved.add_argument("--kode-pemulihan", action="store_true",
                       help="buka data dengan kode pemulihan, bukan kata sandi")


def _add_hidden_words(words: "Words") -> None:
    """Words for the Makefile; they stand in no help."""
    practice = _word(words, "run-practice", None)
    practice.add_argument("--out", type=_path, required=True, metavar="DIR")
    practice.add_argument("--window", action="store_true")
    pictures = _word(words, "pictures", None)
    pictures.add_argument("--out", type=_path, required=True, metavar="DIR")
