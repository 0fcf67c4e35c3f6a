"""Word ``demo``: a practice office, and the forms of one person out of it."""

import time
from argparse import Namespace

from asn_desktop.app.cli_common import EXIT_INTERRUPTED, Refused, say, terminal_work
from asn_desktop.app.cli_office import need_free_folder
from asn_desktop.app.cli_print import print_all_forms, tell_result
from asn_desktop.services.demo import TAHUN_DEMO
from asn_desktop.services.practice import PRACTICE_PASSWORD, PRACTICE_USER, make_practice_office
from asn_desktop.services.work import Cancelled


def demo(options: Namespace) -> int:
    """Make a practice office and print the forms of one person. Raises Refused, CannotOpen."""
    need_free_folder(options.dir)
    start = time.monotonic()
    try:
        practice = make_practice_office(options.dir, pegawai=options.pegawai, seed=options.seed,
                                        work=terminal_work())
    except (KeyboardInterrupt, Cancelled) as stop:
        raise Refused(f"Dihentikan; kantor latihan di {options.dir} belum lengkap; hapus folder itu.",
                      EXIT_INTERRUPTED) from stop
    try:
        result = print_all_forms(practice.session, (practice.isi.contoh_id,), TAHUN_DEMO,
                                 options.dir / "cetak")
    finally:
        practice.session.close()
    isi = practice.isi
    took = f"{time.monotonic() - start:.1f}".replace(".", ",")
    say(f"Kantor latihan dibuat di {options.dir} ({took} detik): "
        f"{isi.pegawai} pegawai, {isi.skp} SKP ditetapkan, {isi.evaluasi} evaluasi tahun {TAHUN_DEMO}.")
    say(f"Contoh pegawai: {isi.contoh_nama}, NIP {isi.contoh_nip}.")
    code = tell_result(result)
    say(f"Pengguna: {PRACTICE_USER}")
    say(f"Kata sandi: {PRACTICE_PASSWORD}")
    return code
