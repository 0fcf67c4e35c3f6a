"""What the Makefile starts: the practice office, with or without a window, and pictures."""

from argparse import Namespace

from asn_desktop.app.cli_common import EXIT_DONE, say, terminal_work
from asn_desktop.app.cli_data import take_file
from asn_desktop.app.cli_print import print_all_forms, tell_result
from asn_desktop.runtime.resources import resource_path
from asn_desktop.services.demo import TAHUN_DEMO
from asn_desktop.services.practice import (
    PRACTICE_PASSWORD,
    PRACTICE_USER,
    open_practice_office,
    practice_person,
    practice_units,
)
from asn_desktop.services.printing import print_unit


def run_practice(options: Namespace) -> int:
    """The practice office: in a window, or the same work without a display. Raises CannotOpen, OSError."""
    folder = options.out
    session = open_practice_office(folder, terminal_work())
    if options.window:
        session.close()
        from asn_desktop.app.gui import run_gui
        return run_gui(folder)
    try:
        take_file(session, resource_path("demo", "siasn_contoh.csv"), shown=0)
        people = (practice_person(session),)
        code = tell_result(print_all_forms(session, people, TAHUN_DEMO, folder / "cetak"))
        for order in practice_units(session):
            code = max(code, tell_result(print_unit(session, order, folder / "cetak")))
    finally:
        session.close()
    from asn_desktop.app.pictures import save_pictures
    made = save_pictures(folder / "gambar", folder)
    say(f"Kantor latihan: {folder.resolve()}")
    say(f"Pengguna: {PRACTICE_USER}")
    say(f"Kata sandi: {PRACTICE_PASSWORD}")
    say(f"Formulir satu pegawai: {(folder / 'cetak').resolve()}")
    say(f"Gambar {len(made)} layar: {(folder / 'gambar').resolve()}")
    return code


def pictures(options: Namespace) -> int:
    """A picture of every screen in both sizes, of a practice office made for them alone."""
    from asn_desktop.app.pictures import save_pictures
    made = save_pictures(options.out)
    say(f"{len(made)} gambar: {options.out.resolve()}")
    return EXIT_DONE
