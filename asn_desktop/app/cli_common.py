"""What every word of the command line needs: exit codes, output, the password, and an open session.

The window starts through here too, so the services are only loaded where a session is opened.
"""

import contextlib
import errno
import getpass
import json
import os
import signal
import sys
import threading
from collections.abc import Iterable, Iterator
from pathlib import Path
from textwrap import indent
from time import sleep
from typing import TYPE_CHECKING

from asn_desktop.services.office_state import OfficeKind, office_state
from asn_desktop.services.work import Work

if TYPE_CHECKING:
    from asn_desktop.services.session import Session

EXIT_DONE = 0
EXIT_REFUSED = 1  # done, but some rows or records were refused
EXIT_USAGE = 2  # wrong usage, a file nobody recognises, or an output that cannot be written
EXIT_DATA = 3  # the data cannot be opened
EXIT_INTERRUPTED = 130  # Ctrl+C, as shells count it
EXIT_PIPE = 141  # the reader of our output went away, as shells count it

USER_VARIABLE = "ASN_DESKTOP_USER"
PASSWORD_VARIABLE = "ASN_DESKTOP_PASSWORD"  # noqa: S105 - the name of a variable
USER2_VARIABLE = "ASN_DESKTOP_USER2"
PASSWORD2_VARIABLE = "ASN_DESKTOP_PASSWORD2"  # noqa: S105 - the name of a variable
CODE_VARIABLE = "ASN_DESKTOP_KODE_PEMULIHAN"
REASON_VARIABLE = "ASN_DESKTOP_ALASAN"
LIST_VARIABLE = "ASN_DESKTOP_PASSWORD_DAFTAR"  # of encrypted lists
_secrets: dict[str, str] = {}
_SAT_OUT = 8  # seconds of the wait after wrong passwords; a longer one is told
_BUSY_ON_WINDOWS = (32, 33)  # sharing and lock violation: another program holds the file

_CAUSES = {
    errno.ENOSPC: "penyimpanan penuh; kosongkan ruang lalu ulangi",
    errno.EDQUOT: "jatah penyimpanan habis; kosongkan ruang lalu ulangi",
    errno.EACCES: "tidak ada izin; tutup berkas itu di program lain, atau pilih tempat lain",
    errno.EPERM: "tidak ada izin; pilih tempat lain atau minta izin kepada pengelola komputer",
    errno.EROFS: "tempat itu hanya dapat dibaca; pilih tempat lain",
    errno.ENOENT: "berkas atau folder itu tidak ada; periksa ejaannya",
    errno.ENOTDIR: "sebagian alamatnya bukan folder; periksa ejaannya",
    errno.EISDIR: "alamat itu sebuah folder; sebutkan nama berkas",
    errno.EEXIST: "sudah ada; pilih nama lain",
    errno.ENAMETOOLONG: "namanya terlalu panjang; pilih nama yang lebih pendek",
    errno.EBUSY: "sedang dipakai program lain; tutup dahulu lalu ulangi",
}


class Refused(Exception):  # noqa: N818 - reads as a sentence
    """A command cannot go on; carries its sentence and exit code."""

    def __init__(self, sentence: str, code: int = EXIT_USAGE) -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.code = code


def say(text: str = "") -> None:
    """One line for the person, on stdout."""
    print(text)


def say_json(value: object) -> None:
    """The result for a machine, on stdout."""
    print(json.dumps(value, ensure_ascii=False, indent=2))


def say_json_list(values: Iterable[object]) -> None:
    """The same as a list of one value at least, made and written one after another: many may be large."""
    before = "["
    for value in values:
        text = json.dumps(value, ensure_ascii=False, indent=2)
        print(f"{before}\n{indent(text, '  ')}", end="")
        before = ","
    print("\n]")


def complain(sentence: str) -> None:
    """One sentence on stderr."""
    print(sentence, file=sys.stderr)


def sentence_of(error: OSError) -> str:
    """What an operating system's refusal means and how to mend it."""
    where = error.filename2 or error.filename
    busy = getattr(error, "winerror", None) in _BUSY_ON_WINDOWS
    cause = _CAUSES[errno.EBUSY] if busy else _CAUSES.get(error.errno or 0)
    if cause is None:
        reason = error.strerror or type(error).__name__
        cause = f"sistem operasi menolak ({reason}); ulangi atau pilih tempat lain"
    return f"{where}: {cause}." if where else f"{cause[0].upper()}{cause[1:]}."


def closed_folder(error: OSError, folder: Path | None) -> str:
    """The sentence for an office's folder that may not be entered; empty for any other refusal."""
    if folder is None or error.errno != errno.EACCES or not error.filename:
        return ""
    if not Path(os.fsdecode(error.filename)).absolute().is_relative_to(folder.absolute()):
        return ""
    return (f"Folder data {folder} tidak boleh dibuka oleh pengguna komputer ini; minta izin baca dan tulis "
            "pada folder itu, lalu coba lagi.")


def prepare_streams() -> None:
    """Pipes carry UTF-8 on every system, and a terminal that lacks a character shows a stand-in for it."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="backslashreplace", **({} if stream.isatty() else {"encoding": "utf-8"}))


def take_secrets() -> None:
    """Take passwords and code out of the environment, which every process that is started would inherit."""
    for name in (PASSWORD_VARIABLE, PASSWORD2_VARIABLE, CODE_VARIABLE, LIST_VARIABLE):
        _secrets[name] = os.environ.pop(name, "")


def refuse_core_dumps() -> None:
    """A crash must not write the memory, in which keys and people's data lie, to the disk."""
    with contextlib.suppress(ImportError, ValueError, OSError):  # Windows keeps no such limit
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def secret(name: str) -> str:
    """What one of these variables held when the program started."""
    return _secrets.get(name, "")


def user_name(known: tuple[str, ...]) -> str:
    """The user: from the environment, else the only one there is, else asked. Raises Refused."""
    given = os.environ.get(USER_VARIABLE, "").strip()
    if given:
        return given
    return known[0] if len(known) == 1 else asked("Pengguna", USER_VARIABLE, hidden=False)


def password() -> str:
    """The password: from the environment, else asked unseen. Raises Refused without a terminal."""
    given = secret(PASSWORD_VARIABLE)
    return given or asked("Kata sandi", PASSWORD_VARIABLE, hidden=True)


def recovery_code() -> str:
    """The recovery code: from the environment, else asked unseen. Raises Refused without a terminal."""
    given = secret(CODE_VARIABLE)
    return given or asked("Kode pemulihan", CODE_VARIABLE, hidden=True, what="Kode pemulihan")


def typed_reason(given: str | None, question: str) -> str:
    """Why something that needs two people is done by one: from the command line, the environment, or asked.

    An empty answer means no. Raises Refused when nobody can be asked.
    """
    known = (given or os.environ.get(REASON_VARIABLE, "")).strip()
    if known:
        return known
    if sys.stdin is None or not sys.stdin.isatty():
        raise Refused(f"Alasan belum diberikan; pakai --alasan TEKS atau isi {REASON_VARIABLE}.")
    print(f"{question} Tulis alasannya untuk melanjutkan, atau kosongkan untuk batal: ", end="",
          file=sys.stderr, flush=True)
    answer = sys.stdin.readline().strip()
    if not answer:
        raise Refused("Dibatalkan; tidak ada yang diubah.")
    return answer


def list_password(name: str, *, new: bool = False) -> str:
    """The password of an encrypted list: from the environment, else asked unseen, a new one twice. Raises
    Refused.
    """
    if secret(LIST_VARIABLE):
        return secret(LIST_VARIABLE)
    words = "Kata sandi daftar"
    first = asked(f"{words} {name}", LIST_VARIABLE, hidden=True, what=words)
    if new and first != asked("Ketik sekali lagi", LIST_VARIABLE, hidden=True, what=words):
        raise Refused("Kedua kata sandi berbeda; ulangi perintah ini.")
    return first


def new_password() -> str:
    """A password for a new office, asked twice at a terminal. Raises Refused."""
    if secret(PASSWORD_VARIABLE):
        return secret(PASSWORD_VARIABLE)
    first = asked("Kata sandi baru", PASSWORD_VARIABLE, hidden=True)
    if first != asked("Ketik sekali lagi", PASSWORD_VARIABLE, hidden=True):
        raise Refused("Kedua kata sandi berbeda; ulangi perintah ini.")
    return first


def asked(label: str, variable: str, *, hidden: bool, what: str = "") -> str:
    """What is typed at a terminal; ``what`` names it in sentences. Raises Refused without a terminal."""
    what = what or ("Kata sandi" if hidden else "Nama pengguna")
    if sys.stdin is None or not sys.stdin.isatty():
        raise Refused(f"{what} belum diberikan; isi {variable} atau jalankan perintah ini di terminal.")
    try:
        if hidden:
            given = getpass.getpass(f"{label}: ")
        else:
            print(f"{label}: ", end="", file=sys.stderr, flush=True)
            given = sys.stdin.readline().strip()
    except EOFError:
        given = ""
    if not given:
        raise Refused(f"{what} kosong; ulangi perintah ini.")
    return given


@contextlib.contextmanager
def session_of(folder: Path, *, checked: bool = False) -> "Iterator[Session]":
    """The office in a folder, opened with the user and password given, closed at the end.

    What opening mended is told on stderr. With ``checked`` every page is looked at before anything is taken
    in or given away. Raises CannotOpen (before anything is asked when there is no office), StorageError,
    Refused.
    """
    from asn_desktop.services.session import open_office

    state = office_state(folder)
    if state.kind in (OfficeKind.EMPTY, OfficeKind.NO_KEY):
        open_office(folder, "", "").close()
    session = _opened(folder, user_name(state.users), password())
    try:
        for notice in session.notices:
            complain(notice)
        if checked:
            session.db.refuse_damaged()
        if session.must_change_password:
            raise Refused("Kalimat sekali pakai harus diganti dahulu; masuklah sekali lewat layar "
                          "program, lalu ulangi perintah ini.", EXIT_DATA)
        yield session
    finally:
        session.close()


def _opened(folder: Path, user: str, secret_words: str) -> "Session":
    """The office opened; a short wait after somebody's wrong password is sat out: a script that does right
    must not fail for it.
    """
    from asn_desktop.services.attempts import TooSoon
    from asn_desktop.services.session import open_office

    try:
        return open_office(folder, user, secret_words)
    except TooSoon as soon:
        if soon.seconds > _SAT_OUT:
            raise
        sleep(soon.seconds)
    return open_office(folder, user, secret_words)


_stop_asked = threading.Event()


def listen_for_stop() -> None:
    """Remember Ctrl+C from now on: Python prints and drops one that falls into a callback of its own."""
    _stop_asked.clear()
    default = signal.getsignal(signal.SIGINT) is signal.default_int_handler
    if default and threading.current_thread() is threading.main_thread():
        signal.signal(signal.SIGINT, _stop)
    if sys.unraisablehook is sys.__unraisablehook__:
        sys.unraisablehook = _tell_unraisable


def _stop(number: int, frame: object) -> None:
    _stop_asked.set()
    raise KeyboardInterrupt


def _tell_unraisable(dropped: "sys.UnraisableHookArgs") -> None:
    """A dropped Ctrl+C is remembered and needs no traceback; everything else is told as always."""
    if not (_stop_asked.is_set() and issubclass(dropped.exc_type, KeyboardInterrupt)):
        sys.__unraisablehook__(dropped)


def terminal_work() -> Work:
    """Shows how far a long work is, on one line of a terminal and nowhere else; Ctrl+C cancels it."""
    return Work(_show_progress, _stop_asked.is_set)


def _show_progress(done: int, total: int, text: str) -> None:
    if sys.stderr is not None and sys.stderr.isatty():
        ending = "\n" if done >= total else ""
        count = f": {done} dari {total}" if total else "…"
        print(f"\r{text}{count}\033[K", end=ending, file=sys.stderr, flush=True)
