"""Word ``scan``: a folder of scans into the files of the people whose NIP stands on their names."""

from argparse import Namespace

from asn_desktop.app.cli_common import EXIT_DONE, EXIT_REFUSED, complain, say, session_of, terminal_work
from asn_desktop.presenters.pindaian import SEMUA, Keadaan, PindaianState
from asn_desktop.services.backups import back_up_changes
from asn_desktop.services.dokumen.folder import lihat_folder
from asn_desktop.services.dokumen.lihat import label_jenis
from asn_desktop.services.dokumen.simpan import tambah_banyak


def scan(options: Namespace) -> int:
    """Take in what is clear, tell the rest with its reason; with ``dry_run`` only look.

    Raises CannotOpen, ServiceError, Cancelled (nothing was taken in then), OSError.
    """
    with session_of(options.data, checked=True) as session:
        work = terminal_work()
        state = PindaianState(
            lihat_folder(session, options.folder, work), label_jenis(session.references)
        )
        say(f"{options.folder}: {state.summary()}.")
        if not options.dry_run and state.ready:
            state.taken(tambah_banyak(session, state.ready, work))
            back_up_changes(session, "tutup", work)
            say(f"Sesudah diambil: {state.summary()}.")
        if session.backup_trouble:
            complain(session.backup_trouble)
    left = [line for line in map(state.line, state.ids(SEMUA))
            if line.keadaan not in (Keadaan.SIAP, Keadaan.MASUK)]
    for line in left:
        say(f"  {line.nama}: {line.alasan}")
    open_ones = any(line.keadaan is not Keadaan.ADA for line in left)
    return EXIT_REFUSED if open_ones else EXIT_DONE
