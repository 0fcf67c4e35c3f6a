"""Set-up: a sentence on an unfit Python, names what the system lacks, and does its work only once."""

import ast
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from asn_desktop import bootstrap, libraries

ROOT = Path(__file__).resolve().parents[2]
SOURCES = [Path(module.__file__).read_text(encoding="utf-8") for module in (bootstrap, libraries)]


@pytest.fixture
def clone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A place that looks like a clone, so that nothing here touches the real environment."""
    monkeypatch.setattr(bootstrap, "ROOT", tmp_path)
    monkeypatch.setattr(bootstrap, "VENV", tmp_path / ".venv")
    monkeypatch.setattr(bootstrap, "STAMP", tmp_path / ".venv" / "stamp.json")
    locks = {name: tmp_path / f"{name}.txt" for name in ("runtime", "dev")}
    monkeypatch.setattr(bootstrap, "LOCKS", locks)
    for name in ("runtime.txt", "dev.txt", "pyproject.toml", "setup.py"):
        (tmp_path / name).write_text(name)
    (tmp_path / ".venv").mkdir()
    return tmp_path


@pytest.fixture
def pip_calls(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, ...]]:
    """What pip was asked to install, in order."""
    calls: list[tuple[str, ...]] = []
    monkeypatch.setattr(bootstrap, "_pip", lambda *arguments: calls.append(arguments))
    return calls


def test_an_old_python_can_read_it_and_needs_nothing_else() -> None:
    nodes = [node for source in SOURCES for node in ast.walk(ast.parse(source, feature_version=(3, 6)))]
    imported = {alias.name for node in nodes if isinstance(node, ast.Import) for alias in node.names}
    imported |= {str(node.module) for node in nodes if isinstance(node, ast.ImportFrom)}
    assert {name.split(".")[0] for name in imported - {libraries.__name__}} <= sys.stdlib_module_names


def test_an_unfit_python_gets_one_sentence(capsys, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bootstrap, "SUPPORTED", ((3, 98), (3, 99)))
    assert bootstrap.main(["run"]) == 1
    said = capsys.readouterr().err
    assert said.startswith("ASN Desktop needs Python 3.11, 3.12 or 3.13")
    assert said.count("\n") == 1


def test_a_fitting_python_on_path_is_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bootstrap, "SUPPORTED", ((3, 98), (3, 99)))
    for name, answer in (("python3.99", "exit 127"), ("python3.98", "echo 3 98")):
        program = tmp_path / name
        program.write_text(f"#!/bin/sh\n{answer}\n")
        program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    # 3.99 is only a name that a version manager left behind
    assert bootstrap.find_python() == bootstrap.Python(["python3.98"], (3, 98))


def test_missing_libraries_are_named_with_the_command(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bootstrap, "LIBRARIES", (("libnowhere.so.9", ("libnowhere9",)),))
    monkeypatch.setattr(bootstrap.os, "geteuid", lambda: 1000)
    monkeypatch.setattr(bootstrap.shutil, "which", lambda name: f"/usr/bin/{name}")
    python = bootstrap.Python([sys.executable], (3, 11))
    with pytest.raises(bootstrap.SetupRefused) as refusal:
        bootstrap.ensure_system(python, window=False)
    assert "lacks libnowhere.so.9" in str(refusal.value)
    assert str(refusal.value).endswith("with: sudo apt-get install --no-install-recommends libnowhere9")


def test_root_installs_them_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bootstrap, "LIBRARIES", (("libnowhere.so.9", ("libnowhere9t64", "libnowhere9")),))
    monkeypatch.setattr(bootstrap.os, "geteuid", lambda: 0)
    monkeypatch.setattr(bootstrap.shutil, "which", lambda name: f"/usr/bin/{name}")
    asked: list[tuple[str, ...]] = []
    monkeypatch.setattr(bootstrap, "_apt_install", asked.extend)
    with pytest.raises(bootstrap.SetupRefused, match=r"still missing after the installation: libnowhere"):
        bootstrap.ensure_system(bootstrap.Python([sys.executable], (3, 11)), window=False)
    assert ("libnowhere9t64", "libnowhere9") in asked


def test_the_second_start_installs_nothing(clone: Path, pip_calls: list[tuple[str, ...]]) -> None:
    bootstrap.ensure_packages("dev")
    assert [call[-1] for call in pip_calls] == [str(clone / "dev.txt"), str(clone)]
    assert {"--require-hashes", "--no-compile"} <= set(pip_calls[0])
    bootstrap.ensure_packages("dev")
    bootstrap.ensure_packages("runtime")  # the dev lock holds every line of it
    assert len(pip_calls) == 2


def test_a_changed_lock_or_project_is_installed_again(clone: Path, pip_calls: list[tuple[str, ...]]) -> None:
    bootstrap.ensure_packages("runtime")
    assert "--no-compile" not in pip_calls[0], "the program starts as quickly the first time"
    pip_calls.clear()
    (clone / "pyproject.toml").write_text("other")
    bootstrap.ensure_packages("runtime")
    assert [call[-1] for call in pip_calls] == [str(clone)]
    (clone / "runtime.txt").write_text("other")
    bootstrap.ensure_packages("runtime")
    assert [call[-1] for call in pip_calls[1:]] == [str(clone / "runtime.txt"), str(clone)]


def test_a_broken_installation_is_repeated(clone: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    bootstrap.STAMP.write_text("{half a file")
    assert bootstrap._read_stamp() == {}

    def fails(*arguments: str) -> None:
        raise bootstrap.SetupRefused("no")

    monkeypatch.setattr(bootstrap, "_pip", fails)
    with pytest.raises(bootstrap.SetupRefused):
        bootstrap.ensure_packages("runtime")
    assert not bootstrap.STAMP.exists()


def test_a_moved_clone_gets_a_new_environment(clone: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    python = bootstrap.venv_tool("python")
    python.parent.mkdir()
    python.write_text("")
    (bootstrap.VENV / "pyvenv.cfg").write_text("version = 3.11.7\n")
    made: list[list[str]] = []

    def run(command: list[str], **_options: object) -> subprocess.CompletedProcess[bytes]:
        made.append(command)
        return subprocess.CompletedProcess(command, 0)

    monkeypatch.setattr(bootstrap.subprocess, "run", run)
    bootstrap.STAMP.write_text(json.dumps({"root": str(clone)}))
    bootstrap.ensure_venv(bootstrap.Python([sys.executable], (3, 11)))
    assert made == []
    bootstrap.STAMP.write_text(json.dumps({"root": str(clone / "elsewhere")}))
    bootstrap.ensure_venv(bootstrap.Python([sys.executable], (3, 11)))
    assert made[0][1:4] == ["-m", "venv", "--clear"]


def test_a_linked_environment_is_never_emptied(clone: Path, tmp_path: Path) -> None:
    theirs = tmp_path / "theirs"
    theirs.mkdir()
    (theirs / "pyvenv.cfg").write_text("of another project\n")
    bootstrap.VENV.rmdir()
    bootstrap.VENV.symlink_to(theirs)
    with pytest.raises(bootstrap.SetupRefused, match="is a link"):
        bootstrap.ensure_venv(bootstrap.Python([sys.executable], (3, 11)))
    assert (theirs / "pyvenv.cfg").exists()


def test_an_unknown_command_names_the_known_ones(capsys) -> None:
    assert bootstrap.main(["brew"]) == 2
    assert "run, test" in capsys.readouterr().err


def test_every_make_target_is_a_command_of_set_up() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    line = next(line for line in makefile.splitlines() if line.startswith("run test "))
    assert set(line.rstrip(":").split()) == set(bootstrap.COMMANDS)


def test_make_names_a_missing_python_in_one_sentence(tmp_path: Path) -> None:
    command = ["make", "run", f"PYTHON={tmp_path / 'python3'}"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode != 0
    assert "ASN Desktop needs Python 3.11, 3.12 or 3.13" in done.stdout + done.stderr
    assert "Traceback" not in done.stdout + done.stderr


def test_a_clone_that_was_not_set_up_says_so_in_one_sentence() -> None:
    command = [sys.executable, "-ES", "-m", "asn_desktop", "--version"]  # -S: without any package
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert done.stderr.startswith("ASN Desktop is not set up")
    assert done.stderr.count("\n") == 1


def test_programs_for_tests_are_installed_by_root_only(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[tuple[str, ...]] = []
    monkeypatch.setattr(bootstrap, "TEST_PROGRAMS", ("no-such-program",))
    monkeypatch.setattr(bootstrap, "_apt_install", asked.extend)
    monkeypatch.setattr(bootstrap.shutil, "which", {"apt-get": "/usr/bin/apt-get"}.get)
    monkeypatch.setattr(bootstrap.os, "geteuid", lambda: 1000)
    bootstrap.ensure_test_programs()
    assert asked == []
    monkeypatch.setattr(bootstrap.os, "geteuid", lambda: 0)
    bootstrap.ensure_test_programs()
    assert asked == [("no-such-program",)]


def test_a_program_that_cannot_be_installed_only_skips_tests(capsys, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(groups: object) -> None:
        raise bootstrap.SetupRefused("These system packages could not be installed: strace.")

    monkeypatch.setattr(bootstrap, "TEST_PROGRAMS", ("no-such-program",))
    monkeypatch.setattr(bootstrap, "_apt_install", fails)
    monkeypatch.setattr(bootstrap.shutil, "which", {"apt-get": "/usr/bin/apt-get"}.get)
    monkeypatch.setattr(bootstrap.os, "geteuid", lambda: 0)
    bootstrap.ensure_test_programs()
    assert "strace. Tests that need them are skipped." in capsys.readouterr().out


def test_a_size_of_torture_that_is_none_ends_it_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    monkeypatch.setattr(bootstrap, "set_up", lambda lock: None)
    monkeypatch.setattr(bootstrap, "ensure_test_programs", lambda: None)
    monkeypatch.setattr(bootstrap, "_call", lambda command, **_: asked.append(command[2]) or 2)
    assert bootstrap.main(["torture"]) == 2
    assert asked == ["tests.torture.run"]


@pytest.mark.parametrize("failing", ["ruff", "mypy", "lint-imports", "pytest", None])
def test_one_failed_check_fails_the_whole(
    clone: Path, capfd, monkeypatch: pytest.MonkeyPatch, failing: str | None
) -> None:
    for name in ("set_up", "ensure_test_programs"):
        monkeypatch.setattr(bootstrap, name, lambda *given: None)

    def said(name: str, *words: str) -> list[str]:
        kept = not (failing == name and "--collect-only" not in words)
        script = f"echo {name} says so, [$PYTHONDONTWRITEBYTECODE]; exit {0 if kept else 3}"
        return ["sh", "-c", script]

    monkeypatch.setattr(bootstrap, "_module", said)
    monkeypatch.setattr(bootstrap, "venv_tool", lambda name: clone / name)
    (clone / "lint-imports").write_text(f"#!/bin/sh\nexit {1 if failing == 'lint-imports' else 0}")
    (clone / "lint-imports").chmod(0o755)
    monkeypatch.setenv("PYTHONDONTWRITEBYTECODE", "1")
    assert bootstrap.test() == (0 if failing is None else 1)
    out = capfd.readouterr().out
    assert "mypy says so" in out
    assert out.count("pytest says so, []") == 2, "once collecting, once running, both keep what they compile"
    assert [line.split()[0].strip(",") for line in out.splitlines() if line.endswith("failed")] == (
        [failing] if failing else []
    )
