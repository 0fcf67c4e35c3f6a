"""Words ``backup``, ``restore`` and ``salvage``: copies of an office's data, and the way back."""

import sys
from argparse import Namespace
from pathlib import Path

from asn_desktop.app.cli_common import (
    EXIT_DONE,
    Refused,
    complain,
    password,
    recovery_code,
    say,
    session_of,
    terminal_work,
    typed_reason,
    user_name,
)
from asn_desktop.app.cli_second import second_person
from asn_desktop.domain.dua_orang import Tindakan
from asn_desktop.runtime.paths import LOCK_NAME
from asn_desktop.services import restore as restoring
from asn_desktop.services.backup_keys import Unlock, users_of
from asn_desktop.services.errors import CannotOpen
from asn_desktop.services.media import SAME_DISK, backup_to
from asn_desktop.services.office_state import OfficeKind, office_state
from asn_desktop.services.restore import Prepared, Restored
from asn_desktop.services.second_person import Acting, Saksi, is_sole_user
from asn_desktop.services.session import Session, open_office, utc_now

# The data itself is at fault: then the backup may come without the office being opened.
_UNOPENABLE = ("rusak", "tidak_ada", "berkas_kunci", "tidak_tersandi")
_QUESTION = "Pulihkan cadangan ini?"


def backup(options: Namespace) -> int:
    """Make a checked backup and put a copy elsewhere. Raises CannotOpen, ServiceError, OSError."""
    with session_of(options.data) as session:
        made = backup_to(session, options.to, terminal_work())
    say(f"Cadangan dibuat dan diperiksa: {made.folder / made.newest}")
    if made.dokumen.kata:
        say(made.dokumen.kata)
    if made.same_disk:
        complain(f"Peringatan: {SAME_DISK.format(folder=made.folder)}")
    return EXIT_DONE


def restore(options: Namespace) -> int:
    """Put a backup in place of what is in the folder. Raises Refused, CannotOpen, ServiceError."""
    folder: Path = options.data
    _need_office_or_nothing(folder)
    if options.file.is_dir():
        raise Refused(f"{options.file} sebuah folder; sebutkan satu berkas cadangan di dalamnya.")
    if not options.file.is_file():
        raise Refused(f"Cadangan {options.file} tidak ditemukan; periksa nama dan medianya.")
    state = office_state(folder)
    known = state.users if state.kind is not OfficeKind.EMPTY else users_of(options.file)
    if options.kode_pemulihan:
        unlock = Unlock(code=recovery_code())
    else:
        unlock = Unlock(user_name(known or users_of(options.file)), password())
    session = None if options.kode_pemulihan else _opened(folder, unlock, state.kind)
    done = _with_session(session, options, unlock) if session else _without(folder, options, unlock)
    counts = done.counts
    say(f"Dipulihkan dari {done.name}: {counts.get('pegawai', 0)} pegawai, {counts.get('audit', 0)} "
        "pekerjaan dalam jejak; semua pemeriksaan lulus.")
    if done.safety is not None:
        say(f"Salinan pengaman data sebelumnya: {done.safety}")
    if done.aside is not None:
        say(f"Berkas sebelumnya disimpan di {done.aside}")
    if done.dokumen.kata:
        say(done.dokumen.kata)
    return EXIT_DONE


def salvage(options: Namespace) -> int:
    """Write what can still be read of damaged data. Raises Refused, CannotOpen, ServiceError."""
    from asn_desktop.services.salvage import SalvageTakesTwo
    from asn_desktop.services.salvage import salvage as save

    if options.kode_pemulihan:
        unlock = Unlock(code=recovery_code())
    else:
        unlock = Unlock(user_name(office_state(options.data).users), password())
    reason = typed_reason(options.alasan, "Berkas ini akan memuat data pribadi tanpa sandi.")
    try:
        found = save(options.data, unlock, options.out, alasan=reason, work=terminal_work())
    except SalvageTakesTwo as missing:
        saksi = second_person(missing.acting, missing.tindakan, reason)
        found = save(options.data, unlock, options.out, alasan=reason, work=terminal_work(), saksi=saksi)
    for line in found.lines():
        say(line)
    return EXIT_DONE


def _opened(folder: Path, unlock: Unlock, kind: OfficeKind) -> Session | None:
    """The open office, or None where there is none that opens. Raises CannotOpen for a wrong password."""
    if kind is not OfficeKind.READY:
        return None
    try:
        return open_office(folder, unlock.user, unlock.password)
    except CannotOpen as error:
        if error.cause not in _UNOPENABLE:
            raise
        complain(f"Data yang ada tidak dapat dibuka. {error.sentence}")
        return None


def _with_session(session: Session, options: Namespace, unlock: Unlock) -> Restored:
    with session:
        prepared = restoring.prepare_restore(session, options.file, terminal_work(), unlock)
        saksi = _agreed(session, prepared, options)
        done = restoring.restore(session, prepared, saksi)
    return _backed_up(prepared, done)


def _without(folder: Path, options: Namespace, unlock: Unlock) -> Restored:
    made_here = not folder.exists()
    prepared = None
    try:
        prepared = restoring.prepare_without_office(folder, options.file, unlock, terminal_work(),
                                                    over_sound=bool(unlock.code))
        if restoring.takes_two(prepared):
            acting = restoring.Restorer(prepared, utc_now)
            done = restoring.restore_without_office(prepared, alasan="",
                                                    saksi=_agreed(acting, prepared, options))
            return _backed_up(prepared, done)
        _tell(prepared)
        empty = prepared.loss.empty
        reason = options.alasan or "" if empty else typed_reason(options.alasan, _QUESTION)
        return _backed_up(prepared, restoring.restore_without_office(prepared, alasan=reason))
    except BaseException:
        if prepared is not None:
            prepared.drop()
        if made_here and folder.is_dir() and {path.name for path in folder.iterdir()} <= {LOCK_NAME}:
            (folder / LOCK_NAME).unlink(missing_ok=True)
            folder.rmdir()
        raise


def _backed_up(prepared: Prepared, done: Restored) -> Restored:
    trouble = restoring.back_up_restored(prepared)
    if trouble:
        complain(trouble)
    return done


def _agreed(acting: Acting, prepared: Prepared, options: Namespace) -> Saksi:
    """Say what is in the backup and what would be lost, then have a second person, and where there is none,
    or somebody to ask, a reason.
    """
    _tell(prepared)
    try:
        if is_sole_user(acting) or (sys.stdin is not None and sys.stdin.isatty()):
            return second_person(acting, Tindakan.PULIHKAN, typed_reason(options.alasan, _QUESTION))
        return second_person(acting, Tindakan.PULIHKAN, options.alasan)
    except BaseException:
        prepared.drop()
        raise


def _tell(prepared: Prepared) -> None:
    when = f" tanggal {prepared.at.astimezone():%d-%m-%Y %H.%M}" if prepared.at else ""
    say(f"Cadangan {prepared.name}{when}: {prepared.inside.counts.get('pegawai', 0)} pegawai.")
    say(prepared.loss.sentence())


def _need_office_or_nothing(folder: Path) -> None:
    """A folder with other things in it is left alone. Raises Refused."""
    if folder.exists() and not folder.is_dir():
        raise Refused(f"{folder} sebuah berkas, bukan folder; pilih nama lain.")
    if office_state(folder).kind is not OfficeKind.EMPTY or not folder.is_dir():
        return
    own = ("cadangan", "app.lock", "pemulihan-")  # also what a restore that was cut short left
    if not all(path.name.startswith(own) for path in folder.iterdir()):
        raise Refused(f"Folder {folder} berisi berkas lain; pilih folder kosong atau folder data kantor.")
