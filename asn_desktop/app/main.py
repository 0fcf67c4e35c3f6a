"""Where the program starts: runs one word of the command line and turns every refusal into a sentence.

Only what every start needs is imported here: whoever opens the window waits for each module (make bench, G6).
"""

import gc
import os
import sys
from argparse import Namespace
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from asn_desktop.app import cli_common
from asn_desktop.app.cli_common import complain

if TYPE_CHECKING:
    from asn_desktop.services.errors import StorageError

Word = Callable[[Namespace], int]


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program; returns its exit code (0 done, 1 some refused, 2 usage, 3 data cannot be opened)."""
    cli_common.take_secrets()
    cli_common.refuse_core_dumps()
    cli_common.prepare_streams()
    cli_common.listen_for_stop()
    try:
        options = _options(sys.argv[1:] if argv is None else argv)
        code = _run(options)
        if sys.stdout is not None:
            sys.stdout.flush()
        return code
    except SystemExit as ending:  # of argparse: help, version, wrong usage
        return ending.code if isinstance(ending.code, int) else cli_common.EXIT_DONE
    except BrokenPipeError:
        _close_output()
        return cli_common.EXIT_PIPE


def _options(words: Sequence[str]) -> Namespace:
    """What the words ask for; a start by its icon brings none and needs no parser."""
    if not words:
        return Namespace(perintah=None, self_test=False, data=None)
    from asn_desktop.app import cli

    return cli.build_parser().parse_args(words)


def _run(options: Namespace) -> int:
    try:
        return _function(options)(options)
    except cli_common.Refused as refusal:
        complain(refusal.sentence)
        return refusal.code
    except BrokenPipeError:
        raise
    except KeyboardInterrupt:
        return _stopped()
    except Exception as error:
        code = _refused(error, options)
        if code is None:
            raise
        return code


def _refused(error: Exception, options: Namespace) -> int | None:
    """The exit code of a refusal, once its sentence is told; None for a fault of the program."""
    from asn_desktop.services.errors import ServiceError, StorageError
    from asn_desktop.services.work import Cancelled

    if isinstance(error, Cancelled) or (isinstance(error, StorageError) and _was_stopped(error)):
        return _stopped()
    if isinstance(error, StorageError):
        complain(error.sentence + _way_out(error, options))
        return cli_common.EXIT_DATA
    if isinstance(error, ServiceError):
        complain(error.sentence)
        return cli_common.EXIT_USAGE
    if isinstance(error, OSError):
        closed = cli_common.closed_folder(error, getattr(options, "data", None))
        complain(closed or cli_common.sentence_of(error))
        return cli_common.EXIT_DATA if closed else cli_common.EXIT_USAGE
    return None


def _was_stopped(error: BaseException | None) -> bool:
    """Whether Ctrl+C came first: in the middle of a statement it can leave a file that does not let go."""
    while error is not None and not isinstance(error, KeyboardInterrupt):
        error = error.__context__
    return error is not None


def _stopped() -> int:
    complain("Dihentikan atas permintaan Anda; yang sudah tersimpan tetap tersimpan.")
    return cli_common.EXIT_INTERRUPTED


def _way_out(refusal: "StorageError", options: Namespace) -> str:
    """Where the recovery code helps whoever has forgotten his password."""
    if refusal.cause != "kata_sandi":
        return ""
    if "kode_pemulihan" in options:
        return " Bila lupa, ulangi dengan --kode-pemulihan."
    return " Bila lupa, siapkan kode pemulihan, buka jendela program, dan pilih Lupa kata sandi."


def _function(options: Namespace) -> Word:  # noqa: C901 - one line per word
    """The function of the word, imported only now: the window costs nothing when papers are printed."""
    name = "self-test" if options.self_test else options.perintah
    if name == "demo":
        from asn_desktop.app import cli_demo
        return cli_demo.demo
    if name in ("init", "check"):
        from asn_desktop.app import cli_office
        return cli_office.init if name == "init" else cli_office.check
    if name in ("import", "export"):
        from asn_desktop.app import cli_data
        return cli_data.import_files if name == "import" else cli_data.export
    if name == "scan":
        from asn_desktop.app import cli_scan
        return cli_scan.scan
    if name == "verify":
        from asn_desktop.app import cli_verify
        return cli_verify.verify
    if name == "log":
        from asn_desktop.app import cli_log
        return cli_log.log
    if name in ("forms", "print"):
        from asn_desktop.app import cli_print
        return cli_print.forms if name == "forms" else cli_print.print_form
    if name in ("data-saya", "batasan"):
        from asn_desktop.app import cli_privasi
        return cli_privasi.data_saya if name == "data-saya" else cli_privasi.pembatasan
    if name in ("backup", "restore", "salvage"):
        from asn_desktop.app import cli_backup
        return {"backup": cli_backup.backup, "restore": cli_backup.restore,
                "salvage": cli_backup.salvage}[name]
    if name == "self-test":
        from asn_desktop.app import selftest
        return selftest.run
    if name in ("run-practice", "pictures"):
        from asn_desktop.app import headless
        return headless.run_practice if name == "run-practice" else headless.pictures
    return _window


def _window(options: Namespace) -> int:
    gc.disable()  # loading leaves nothing to collect; the open window does that itself (views/collector)
    try:
        from asn_desktop.app.screen_check import window_trouble
        trouble = window_trouble()
        if trouble:
            raise cli_common.Refused(trouble)
        from asn_desktop.app import gui
        return gui.open_window(options)
    finally:
        gc.enable()


def _close_output() -> None:
    """Give up stdout after its reader left, so that the interpreter does not complain when it ends."""
    try:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except (OSError, ValueError) as error:
        complain(f"Keluaran terputus ({error}).")
