"""Words ``init`` and ``check``: a new office, and whether an office is whole."""

from argparse import Namespace
from pathlib import Path

from asn_desktop.app.cli_common import (
    EXIT_DATA,
    EXIT_DONE,
    Refused,
    complain,
    new_password,
    say,
    say_json,
    session_of,
)
from asn_desktop.runtime.paths import BACKUP_FOLDER, LOCK_NAME, shown
from asn_desktop.services.check import check_office
from asn_desktop.services.founding import create_office
from asn_desktop.services.swap import SIDE


def init(options: Namespace) -> int:
    """Make a new, empty office and show its recovery code once. Raises Refused, CannotOpen, Rejected."""
    made_here = not options.dir.exists()
    need_free_folder(options.dir)
    try:
        created = create_office(options.dir, instansi=options.instansi, admin=options.admin,
                                password=new_password())
    except BaseException:
        if made_here and not any(options.dir.iterdir()):
            options.dir.rmdir()
        raise
    created.session.close()
    say(f"Data kantor {options.instansi} dibuat di {options.dir}. Pengguna pertama: {options.admin}.")
    say("Kode pemulihan (hanya ditampilkan sekali; catat di kertas dan simpan terpisah dari komputer ini):")
    say(f"Kode pemulihan: {created.recovery_code}")
    say("Kode ini belum diuji; program memintanya saat Anda masuk berikutnya.")
    say(f"Berikutnya: asn-desktop import BERKAS --data {options.dir} --dry-run")
    return EXIT_DONE


def check(options: Namespace) -> int:
    """Open an office and check everything in it; a fault gives exit code 3. Raises CannotOpen."""
    with session_of(options.data) as session:
        result = check_office(session)
    if options.json:
        say_json(result.as_json())
    else:
        for line in result.lines():
            say(line)
    if not result.ok:
        complain(f"Data di folder {shown(options.data)} bermasalah; pulihkan dari cadangan terakhir di "
                 f"folder {options.data / BACKUP_FOLDER}.")
    return EXIT_DATA if not result.ok else EXIT_DONE


def need_free_folder(folder: Path) -> None:
    """Make sure of an empty folder for a new office. Raises Refused when something is there, OSError."""
    if folder.is_dir():
        if (folder / "asn.db").exists() or (folder / "kunci.json").exists():
            raise Refused(f"Folder {folder} sudah berisi data kantor; pilih folder lain.")
        if not all(path.name == LOCK_NAME or path.name.startswith(f"{SIDE}-") for path in folder.iterdir()):
            raise Refused(f"Folder {folder} berisi berkas lain; pilih folder kosong atau nama yang baru.")
    elif folder.exists():
        raise Refused(f"{folder} sebuah berkas, bukan folder; pilih nama lain.")
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as cause:
        raise Refused(f"Folder {shown(folder)} tidak dapat dibuat di sana; pilih tempat lain yang boleh Anda "
                      "tulisi.") from cause
