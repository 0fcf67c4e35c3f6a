"""Words, help and wrong usage: Indonesian, one sentence, exit code 2."""

import errno
import io
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from asn_desktop import __version__
from asn_desktop.app import cli_common, main, screen_check
from asn_desktop.app.cli import build_parser, usage_sentence
from asn_desktop.app.cli_common import sentence_of
from asn_desktop.services.errors import StorageError
from asn_desktop.services.session import OfficeKind, OfficeState
from tests.cli.conftest import Cli, one_sentence

ENGLISH = (
    "usage",
    "error",
    "required",
    "invalid",
    "choose",
    "argument",
    "expected",
    "options",
    "positional",
    "show this help",
)
WORDS = ("demo", "init", "check", "import", "export", "forms", "print", "data-saya", "batasan")


def test_version(cli: Cli) -> None:
    answer = cli("--version")
    assert (answer.code, answer.out.strip()) == (0, f"ASN Desktop {__version__}")


@pytest.mark.parametrize("word", ["", *WORDS])
def test_help_is_indonesian_and_whole(cli: Cli, word: str) -> None:
    answer = cli(*([word] if word else []), "--help")
    assert answer.code == 0
    assert answer.out.startswith("Pemakaian: asn-desktop")
    lowered = answer.out.lower()
    assert not [english for english in ENGLISH if english in lowered]
    assert "run-practice" not in answer.out
    if not word:
        assert all(f"    {name} " in answer.out for name in WORDS)
        for name in ("USER", "PASSWORD", "USER2", "PASSWORD2", "ALASAN", "KODE_PEMULIHAN"):
            assert f"ASN_DESKTOP_{name} " in " ".join(answer.out.split())


@pytest.mark.parametrize(
    "words",
    [
        ["bohong"],
        ["--bohong"],
        ["demo"],
        ["demo", "x", "--pegawai", "4"],
        ["demo", "x", "--pegawai", "banyak"],
        ["demo", "x", "--pegawai"],
        ["demo", "x", "--seed", "-1"],
        ["init", "x", "--instansi", "A"],
        ["import", "--data", "x"],
        ["import", "a.csv"],
        ["export", "skp", "--data", "x", "--out", "y.csv"],
        ["print", "evaluasi", "--data", "x", "--tahun", "2026", "--out", "y"],
        ["print", "evaluasi", "--data", "x", "--tahun", "26", "--all", "--out", "y"],
        ["print", "evaluasi", "--data", "x", "--tahun", "2026", "--all", "--unit", "u", "--out", "y"],
        ["print", "evaluasi", "--data", "x", "--tahun", "2026", "--nip", "--out", "y"],
        ["print", "evaluasi", "--data", "x", "--tahun", "2026", "--all", "--periode", "tw5", "--out", "y"],
        ["print", "evaluasi", "--data", "x", "--tahun", "2026", "--all", "--kertas", "a3", "--out", "y"],
        ["check", "--data", "x", "--json=ya"],
    ],
)
def test_wrong_usage_is_one_indonesian_sentence(cli: Cli, words: list[str]) -> None:
    answer = cli(*words)
    assert answer.code == 2
    assert answer.out == ""
    assert len(answer.err.strip().splitlines()) == 1
    assert not [english for english in ENGLISH if english in answer.err.lower()], answer.err
    assert "Petunjuk: asn-desktop" in answer.err


def test_what_cannot_be_exported_is_named(cli: Cli) -> None:
    answer = cli("export", "unit", "--data", "x", "--out", "y.csv")
    assert answer.err.startswith("Yang dapat diekspor: pegawai, ")
    assert "bukan 'unit'." in answer.err


def test_progress_without_a_total_counts_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = io.StringIO()
    monkeypatch.setattr(terminal, "isatty", lambda: True)
    monkeypatch.setattr(sys, "stderr", terminal)
    cli_common.terminal_work().step(0, 0, "Memeriksa isi cadangan")
    assert terminal.getvalue() == "\rMemeriksa isi cadangan…\033[K\n"


def test_an_unforeseen_message_of_the_parser_is_still_a_sentence() -> None:
    assert usage_sentence("something new") == "Perintah tidak dapat dibaca: something new."


def test_words_parse_to_what_the_issue_says() -> None:
    options = build_parser().parse_args(
        ["print", "evaluasi", "--data", "d", "--tahun", "2026", "--nip", "1", "2", "--out", "o"]
    )
    assert (options.periode, options.nip, options.kertas, options.gabung) == (
        None,
        ["1", "2"],
        None,
        False,
    )
    options = build_parser().parse_args(["demo", "d"])
    assert (options.pegawai, options.seed) == (60, 2026)


def test_no_word_opens_the_window(monkeypatch: pytest.MonkeyPatch) -> None:
    from asn_desktop.app import gui

    opened: list[Path | None] = []
    monkeypatch.setattr(gui, "open_window", lambda options: opened.append(options.data) or 0)
    assert main.main([]) == 0
    assert main.main(["--data", "folder"]) == 0
    assert opened == [None, Path("folder")]


def test_without_terminal_and_password_a_sentence(
    cli: Cli, office: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO(""))
    monkeypatch.delenv("ASN_DESKTOP_PASSWORD")
    answer = cli("check", "--data", office)
    assert answer.code == 2
    assert one_sentence(answer.err)
    assert "ASN_DESKTOP_PASSWORD" in answer.err


def test_the_only_user_need_not_be_named(cli: Cli, office: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO(""))
    monkeypatch.delenv("ASN_DESKTOP_USER")
    assert cli("check", "--data", office).code == 0
    assert cli_common.user_name(("budi",)) == "budi"
    with pytest.raises(cli_common.Refused, match="ASN_DESKTOP_USER"):
        cli_common.user_name(("budi", "siti"))


def test_nothing_is_asked_where_there_is_no_office(
    cli: Cli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO(""))
    monkeypatch.delenv("ASN_DESKTOP_USER")
    monkeypatch.delenv("ASN_DESKTOP_PASSWORD")
    answer = cli("check", "--data", tmp_path)
    assert answer.code == 3
    assert one_sentence(answer.err)


class _Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_at_a_terminal_user_and_password_are_asked(
    cli: Cli, office: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    password = cli_common.os.environ["ASN_DESKTOP_PASSWORD"]
    monkeypatch.setattr(sys, "stdin", _Terminal("latihan\n"))
    monkeypatch.setattr(cli_common.getpass, "getpass", lambda prompt: asked.append(prompt) or password)
    monkeypatch.setattr(
        cli_common, "office_state", lambda folder: OfficeState(OfficeKind.READY, users=("a", "b"))
    )
    monkeypatch.delenv("ASN_DESKTOP_PASSWORD")
    monkeypatch.delenv("ASN_DESKTOP_USER")
    assert cli("check", "--data", office).code == 0
    assert asked == ["Kata sandi: "]


def test_a_new_password_is_typed_twice(cli: Cli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    answers = iter(["kata sandi satu", "kata sandi dua"])
    monkeypatch.setattr(sys, "stdin", _Terminal())
    monkeypatch.setattr(cli_common.getpass, "getpass", lambda prompt: next(answers))
    monkeypatch.delenv("ASN_DESKTOP_PASSWORD")
    answer = cli("init", tmp_path / "k", "--instansi", "A", "--admin", "b")
    assert answer.code == 2
    assert "berbeda" in answer.err
    assert not (tmp_path / "k" / "asn.db").exists()


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EACCES, errno.ENOENT, errno.EROFS, errno.EBUSY, 9999])
def test_refusals_of_the_system_are_sentences(number: int, tmp_path: Path) -> None:
    sentence = sentence_of(OSError(number, "english words", str(tmp_path / "x.pdf")))
    assert sentence.startswith(str(tmp_path / "x.pdf"))
    assert sentence.endswith(".")
    assert ("english words" in sentence) == (number == 9999)


def test_a_file_open_in_another_program_on_windows() -> None:
    error = PermissionError(errno.EACCES, "in use", "x.pdf")
    error.winerror = 32  # type: ignore[attr-defined]
    assert "dipakai program lain" in sentence_of(error)


def test_a_ctrl_c_that_python_drops_still_ends_the_work(cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    from asn_desktop.app import cli_print

    class Held:
        """Something in a cycle, whose end runs where Python prints exceptions and goes on."""

        def __del__(self) -> None:
            signal.raise_signal(signal.SIGINT)

    def print_much(options: object) -> int:
        work = cli_common.terminal_work()
        work.step(1, 2)
        held = Held()
        del held
        work.step(2, 2)
        raise AssertionError("went on although asked to stop")

    monkeypatch.setattr(sys, "unraisablehook", sys.__unraisablehook__)  # pytest has its own
    monkeypatch.setattr(cli_print, "forms", print_much)
    former = signal.getsignal(signal.SIGINT)
    try:
        answer = cli("forms")
    finally:
        signal.signal(signal.SIGINT, former)
    assert answer.code == 130
    assert answer.err.startswith("Dihentikan")


def stopped_while_closing() -> StorageError:
    """Ctrl+C in the middle of a statement, after which the file could not be let go of."""
    busy = StorageError("sibuk")
    busy.__context__ = RuntimeError()
    busy.__context__.__context__ = KeyboardInterrupt()
    return busy


@pytest.mark.parametrize(
    ("error", "code", "words"),
    [
        (KeyboardInterrupt(), 130, "Dihentikan"),
        (stopped_while_closing(), 130, "Dihentikan"),
        (StorageError("sibuk"), 3, "tunggu sampai selesai"),
        (OSError(errno.ENOSPC, "no space left on device"), 2, "penuh"),
        (BrokenPipeError(), 141, ""),
    ],
)
def test_endings_that_nobody_planned(
    cli: Cli, monkeypatch: pytest.MonkeyPatch, error: BaseException, code: int, words: str
) -> None:
    from asn_desktop.app import cli_print

    def fail(options: object) -> int:
        raise error

    monkeypatch.setattr(cli_print, "forms", fail)
    monkeypatch.setattr(main, "_close_output", lambda: None)
    answer = cli("forms")
    assert answer.code == code
    assert words.lower() in answer.err.lower()
    assert bool(answer.err) == bool(words)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there is always a screen")
@pytest.mark.parametrize("display", ["", ":0"])
def test_no_screen_or_no_library_for_it_is_one_sentence(
    cli: Cli, monkeypatch: pytest.MonkeyPatch, display: str
) -> None:
    for name in ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("DISPLAY", display)
    lacking = [("libxcb-cursor.so.0", ("libxcb-cursor0",))]
    monkeypatch.setattr(screen_check, "missing_libraries", lambda wanted: lacking)
    answer = cli()
    assert answer.code == cli_common.EXIT_USAGE
    assert one_sentence(answer.err)
    assert ("libxcb-cursor0" in answer.err) == bool(display)
    monkeypatch.setattr(screen_check, "missing_libraries", lambda wanted: [])
    assert bool(screen_check.window_trouble()) == (not display)


def test_a_bug_is_not_hidden(cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    from asn_desktop.app import cli_print

    monkeypatch.setattr(cli_print, "form_list", lambda *_: 1 // 0)
    with pytest.raises(ZeroDivisionError):
        cli("forms")


def test_the_window_loads_nothing_that_it_does_not_need() -> None:
    """The login is painted before the data floor is loaded; papers are printed without Qt."""
    script = "import sys; from asn_desktop.app import main; print(*sorted(sys.modules))"
    loaded = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    ).stdout.split()
    assert not {"sqlalchemy", "reportlab", "alembic", "PySide6", "asn_desktop.db.database"} & set(loaded)


@pytest.mark.skipif(sys.platform == "win32", reason="needs limits of POSIX")
def test_nothing_secret_is_left_to_child_processes_or_a_core_dump() -> None:
    script = (
        "import os, resource; from asn_desktop.app import cli_common; from asn_desktop.app.main import main; "
        "main(['--version']); print([name for name in os.environ if name.startswith('ASN_')], "
        "cli_common.secret('ASN_DESKTOP_PASSWORD'), resource.getrlimit(resource.RLIMIT_CORE))"
    )
    secrets = {
        "ASN_DESKTOP_PASSWORD": "satu",
        "ASN_DESKTOP_PASSWORD2": "dua",
        "ASN_DESKTOP_KODE_PEMULIHAN": "3",
    }
    done = subprocess.run(
        [sys.executable, "-c", script], env={**os.environ, **secrets}, capture_output=True, text=True
    )
    assert done.stdout.splitlines()[-1] == "[] satu (0, 0)", done.stderr
