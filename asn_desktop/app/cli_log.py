"""Word ``log``: the daily log of one person in from a spreadsheet, or a month of it out for the portal."""

from argparse import Namespace

from asn_desktop.app.cli_common import (
    EXIT_DONE,
    EXIT_REFUSED,
    Refused,
    complain,
    say,
    session_of,
    terminal_work,
)
from asn_desktop.services.backups import back_up_changes
from asn_desktop.services.log_harian.ambil import PratinjauLog, ambil_log, pratinjau_berkas
from asn_desktop.services.log_harian.keluar import ekspor_log
from asn_desktop.services.printing import select_pegawai
from asn_desktop.services.session import Session


def log(options: Namespace) -> int:
    """Take a file in, or write a month out. Raises CannotOpen, ServiceError, Refused, OSError."""
    with session_of(options.data, checked=True) as session:
        person = select_pegawai(session, nips=(options.nip,))[0]
        if options.ambil is not None:
            return _take(session, person, options)
        if options.bulan is None:
            raise Refused("Sebutkan --bulan TTTT-BB; log ditulis ke berkas satu bulan sekali.")
        count = ekspor_log(session, person, options.bulan.year, options.bulan.month, options.tulis)
    say(f"{count} kegiatan ditulis ke {options.tulis}")
    return EXIT_DONE


def _take(session: Session, person: str, options: Namespace) -> int:
    seen = pratinjau_berkas(session, person, options.ambil, terminal_work())
    there = sum(one.ada for one in seen.baris)
    say(f"{options.ambil}: {len(seen.baris)} baris, {seen.baru} baru, {there} sudah ada.")
    if seen.dilewati:
        say(f"  Kolom yang tidak diambil: {', '.join(seen.dilewati)}.")
    for one in seen.baris:
        if one.salah:
            complain(f"Baris {one.nomor}: {one.salah}")
    for year, text in seen.tidak_dikenal:
        complain(f"Rencana aksi “{text}” tidak ada pada SKP {year}.")
    if any(one.salah for one in seen.baris) or (seen.tidak_dikenal and not options.biarkan_teks):
        hint = " atau ulangi dengan --biarkan-teks agar tetap sebagai teks" if seen.tidak_dikenal else ""
        complain(f"Belum ada yang diambil; perbaiki berkasnya{hint}.")
        return EXIT_REFUSED
    if options.dry_run or not seen.baru:
        return EXIT_DONE
    return _write(session, seen)


def _write(session: Session, seen: PratinjauLog) -> int:
    count, _ = ambil_log(session, seen, dict.fromkeys(seen.tidak_dikenal))
    back_up_changes(session, "tutup", terminal_work())
    say(f"Ditulis: {count} kegiatan; {len(seen.tidak_dikenal)} nama rencana aksi tetap sebagai teks.")
    if session.backup_trouble:
        complain(session.backup_trouble)
    return EXIT_DONE
