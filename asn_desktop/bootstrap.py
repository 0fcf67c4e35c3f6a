"""Sets a clone up and starts what ``make`` asks for: ``python -m asn_desktop.bootstrap run|test|...``.

It runs before anything is installed and on whatever Python the machine has, so it uses the standard library
only, imports nothing of the package but ``libraries``, and keeps to syntax that Python 3.6 reads: an unfit
Python gets one sentence, never a traceback. It does its work again only when the locked versions or the
project file changed.
"""

import hashlib
import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import Dict, List, NamedTuple, Optional, Sequence, Tuple

from asn_desktop.libraries import LIBRARIES, WINDOW_LIBRARIES, has_display, missing_libraries

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
STAMP = VENV / "asn-desktop-setup.json"
SUPPORTED = ((3, 11), (3, 12), (3, 13))
SUPPORTED_TEXT = "3.11, 3.12 or 3.13"
LOCKS = {"runtime": ROOT / "requirements" / "runtime.txt", "dev": ROOT / "requirements" / "dev.txt"}
DEMO = "build/demo"

TEST_PROGRAMS = ("strace",)  # watches that what is called saved has reached the disk
CERTIFICATES = Path("/etc/ssl/certs/ca-certificates.crt")

Command = List[str]


class SetupRefused(Exception):  # noqa: N818 - reads as a sentence
    """Set-up cannot go on; carries the one sentence for the person at the terminal."""


class Python(NamedTuple):
    """An interpreter that fits: the command that starts it and its version, such as (3, 11)."""

    command: Command
    version: Tuple[int, int]


def _say(text: str) -> None:
    print(text, flush=True)


def _probe(command: Command) -> Optional[Tuple[int, int]]:
    """Version of that interpreter, or None when it does not start (version managers leave such names)."""
    script = "import sys; print('%d %d' % sys.version_info[:2])"
    try:
        found = subprocess.run([*command, "-c", script], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    except OSError:
        return None
    words = found.stdout.decode("utf-8", "replace").split()
    return (int(words[0]), int(words[1])) if found.returncode == 0 and len(words) == 2 else None


def find_python() -> Python:
    """The interpreter to build on: this one when it fits, else a newer name on PATH. Raises SetupRefused."""
    here = (sys.version_info[0], sys.version_info[1])
    if here in SUPPORTED:
        return Python([sys.executable], here)
    for major, minor in reversed(SUPPORTED):
        name = f"{major}.{minor}"
        command = ["py", "-" + name] if os.name == "nt" else ["python" + name]
        if shutil.which(command[0]) and _probe(command) == (major, minor):
            return Python(command, (major, minor))
    raise SetupRefused(
        f"ASN Desktop needs Python {SUPPORTED_TEXT}, but this is Python {here[0]}.{here[1]}"
        " and no fitting one is on PATH."
    )


def _package_name(names: Tuple[str, ...]) -> str:
    """The name that this distribution's lists know; the last (oldest) one when there are no lists."""
    for name in names[:-1]:
        try:
            found = subprocess.run(
                ["apt-cache", "show", name], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
            )
        except OSError:
            break
        if found.returncode == 0 and found.stdout.strip():
            return name
    return names[-1]


def _lacks_venv(python: Python) -> bool:
    command = [*python.command, "-c", "import ensurepip, venv"]
    return subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode != 0


def _apt_install(groups: Sequence[Tuple[str, ...]]) -> None:
    environment = dict(os.environ, DEBIAN_FRONTEND="noninteractive")
    subprocess.run(["apt-get", "update", "-q"], env=environment, stdout=subprocess.DEVNULL)
    packages = [_package_name(names) for names in groups]
    _say("Installing system packages: " + " ".join(packages))
    command = ["apt-get", "install", "-q", "-y", "--no-install-recommends", *packages]
    if subprocess.run(command, env=environment, stdout=subprocess.DEVNULL).returncode != 0:
        raise SetupRefused(f"These system packages could not be installed: {' '.join(packages)}.")


def ensure_system(python: Python, window: bool) -> None:
    """Name what the system lacks in one sentence; install it at once when root on Debian or Ubuntu.

    Raises SetupRefused with the sentence and the command when it may not install.
    """
    wanted = LIBRARIES + (WINDOW_LIBRARIES if window else ())
    libraries = missing_libraries(wanted)
    has_apt = shutil.which("apt-get") is not None
    groups = [names for _library, names in libraries]
    lacks = [library for library, _names in libraries]
    if _lacks_venv(python) and not _venv_version():
        groups.append((f"python{python.version[0]}.{python.version[1]}-venv",))
        lacks.append("Python's venv module")
    if has_apt and not CERTIFICATES.exists():
        groups.append(("ca-certificates",))
        lacks.append("the certificates for downloads")
    if not lacks:
        return
    if not has_apt:
        raise SetupRefused(f"This system lacks {', '.join(lacks)}; install the packages that hold them.")
    if os.geteuid() != 0:
        command = "sudo apt-get install --no-install-recommends " + " ".join(map(_package_name, groups))
        raise SetupRefused(f"This system lacks {', '.join(lacks)}; install them with: {command}")
    _apt_install(groups)
    still = missing_libraries(wanted)
    if still:
        names = ", ".join(library for library, _names in still)
        raise SetupRefused(f"These system libraries are still missing after the installation: {names}.")


def ensure_test_programs() -> None:
    """Install at once, where that is possible, what a few tests need; without it they skip and say so."""
    missing = [(name,) for name in TEST_PROGRAMS if not shutil.which(name)]
    if missing and sys.platform.startswith("linux") and shutil.which("apt-get") and os.geteuid() == 0:
        try:
            _apt_install(missing)
        except SetupRefused as refusal:
            _say(f"{refusal} Tests that need them are skipped.")


def venv_tool(name: str) -> Path:
    """Path of a program inside the virtual environment."""
    return VENV / "Scripts" / (name + ".exe") if os.name == "nt" else VENV / "bin" / name


def _venv_version() -> Optional[Tuple[int, int]]:
    """Version of the virtual environment's Python, or None when there is none that starts."""
    try:
        lines = (VENV / "pyvenv.cfg").read_text(encoding="utf-8").splitlines()
    except OSError:
        return None
    values = dict(line.replace(" ", "").split("=", 1) for line in lines if "=" in line)
    words = values.get("version", values.get("version_info", "")).split(".")
    if not venv_tool("python").exists() or len(words) < 2:
        return None
    return (int(words[0]), int(words[1]))


def _hash(*paths: Path) -> str:
    digest = hashlib.sha256(str(ROOT).encode("utf-8"))
    for path in paths:
        digest.update(path.read_bytes())
    return digest.hexdigest()


def _read_stamp() -> Dict[str, str]:
    try:
        stamp = json.loads(STAMP.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return stamp if isinstance(stamp, dict) else {}


def _write_stamp(stamp: Dict[str, str]) -> None:
    STAMP.write_text(json.dumps(stamp, indent=1), encoding="utf-8")


def _pip(*arguments: str) -> None:
    command = _module("pip", "install", "--quiet", "--disable-pip-version-check", "--no-input", *arguments)
    environment = dict(os.environ, PYTHONWARNINGS="ignore")  # setuptools remarks on every editable install
    if subprocess.run(command, cwd=str(ROOT), env=environment).returncode != 0:
        raise SetupRefused("The packages could not be installed; pip says why above.")


def ensure_venv(python: Python) -> None:
    """Make the virtual environment when there is none, or none that works here. Raises SetupRefused."""
    stamp = _read_stamp()
    if _venv_version() in SUPPORTED and stamp.get("root", str(ROOT)) == str(ROOT) and (stamp or _has_pip()):
        return
    if VENV.is_symlink():  # to make it anew would empty what somebody else uses
        raise SetupRefused(f"{VENV} is a link to an environment elsewhere; remove the link first.")
    _say("Creating the virtual environment .venv")
    if subprocess.run([*python.command, "-m", "venv", "--clear", str(VENV)]).returncode != 0:
        raise SetupRefused(f"The virtual environment {VENV} could not be created; see above.")


def _has_pip() -> bool:
    """Whether an environment that was left half made (or made by hand) can go on."""
    command = _module("pip", "--version")
    return subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode == 0


def ensure_packages(lock: str) -> None:
    """Install the locked versions of ``runtime`` or ``dev`` and the package itself, if they have changed."""
    stamp = _read_stamp()
    hashes = {name: _hash(path) for name, path in LOCKS.items()}
    # dev holds every line of runtime (tested), so an installed dev lock also serves `run`.
    if stamp.get("dev") != hashes["dev"] and stamp.get(lock) != hashes[lock]:
        if STAMP.exists():
            STAMP.unlink()
        _say(f"Installing the locked packages of requirements/{lock}.txt (a minute or two the first time)")
        late = ("--no-compile",) if lock == "dev" else ()  # the checks use a tenth of it, and compile that
        _pip(*late, "--require-hashes", "--only-binary", ":all:", "-r", str(LOCKS[lock]))
        stamp = {"root": str(ROOT), lock: hashes[lock]}
        _write_stamp(stamp)
    project = _hash(ROOT / "pyproject.toml", ROOT / "setup.py")
    if stamp.get("project") != project:
        _pip("--no-deps", "--no-build-isolation", "--editable", str(ROOT))
        stamp["project"] = project
        _write_stamp(stamp)


def set_up(lock: str, window: bool = False) -> None:
    """Everything that must be there before a command runs. Raises SetupRefused."""
    python = find_python()
    ensure_system(python, window)
    ensure_venv(python)
    ensure_packages(lock)


# Without a display Qt's offscreen plugin complains about each window; nobody can do anything about it.
HEADLESS = {"QT_QPA_PLATFORM": "offscreen", "QT_LOGGING_RULES": "default.warning=false"}


def _module(*words: str) -> Command:
    return [str(venv_tool("python")), "-m", *words]


def _call(command: Command, **environment: str) -> int:
    return subprocess.run(command, cwd=str(ROOT), env=dict(os.environ, **environment)).returncode


def run() -> int:
    """Open the window on the practice office; without a display do the same work headless."""
    window = has_display()
    set_up("runtime", window)
    if window:
        return _call(_module("asn_desktop", "run-practice", "--out", DEMO, "--window"))
    _say("No display: practice office, sample import, printed forms and pictures without a window")
    return _call(_module("asn_desktop", "run-practice", "--out", DEMO), **HEADLESS)


def _step(name: str, command: Command) -> Tuple[str, float, int]:
    """One check: its name, its seconds and its exit code."""
    _say(f"--- {name}")
    begun = time.monotonic()
    # Compiled modules are kept, also where the machine says otherwise: the tests start the program often.
    code = _call(command, QT_QPA_PLATFORM="offscreen", PYTHONDONTWRITEBYTECODE="")
    return name, time.monotonic() - begun, code


def test() -> int:
    """Run every check; each step's time is shown, and one failed step makes the whole fail."""
    start = time.monotonic()
    set_up("dev")
    ensure_test_programs()
    times = [("set-up", time.monotonic() - start, 0)]
    silent = ("-p", "no:terminal", "-o", "addopts=--import-mode=importlib")
    start = time.monotonic()
    types = subprocess.Popen(_module("mypy"), cwd=str(ROOT), stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    for name, command in (  # on the other core; the last two compile once what both test processes would
        ("ruff", _module("ruff", "check", ".")),
        ("lint-imports", [str(venv_tool("lint-imports"))]),
        ("compile", _module("compileall", "-q", "asn_desktop")),
        ("collect", _module("pytest", "--collect-only", *silent)),
    ):
        times.append(_step(name, command))
    _say("--- mypy\n" + types.communicate()[0].decode("utf-8", "replace").rstrip())
    times.append(("mypy, beside", time.monotonic() - start, types.returncode))
    beside = ("-n", str(min(os.cpu_count() or 2, 7) + 1), "--dist", "worksteal")  # tests wait now and then
    times.append(_step("pytest", _module("pytest", "-q", "-m", "not slow", *beside)))
    lines = (f"{name:<14}{seconds:7.1f} s  {'failed' if code else 'passed'}" for name, seconds, code in times)
    _say("\n".join(["---", *lines]))
    return 1 if any(code for _name, _seconds, code in times) else 0


def torture() -> int:
    """Break things on purpose and print what was lost; TORTURE names the size (sample, default, long)."""
    set_up("dev")
    ensure_test_programs()
    size = os.environ.get("TORTURE", "default")
    code = _call(_module("tests.torture.run", "--size", size), QT_QPA_PLATFORM="offscreen")
    slow = 5 if code == 2 else _call(_module("pytest", "-q", "-m", "slow"), QT_QPA_PLATFORM="offscreen")
    return code or (0 if slow == 5 else slow)  # 2: a size that is none; pytest's 5: no test marked slow


def bench() -> int:
    """Measure, each figure beside its limit."""
    set_up("dev")
    return _call(_module("tests.bench.run"), QT_QPA_PLATFORM="offscreen")


def pictures() -> int:
    """Save a picture of every screen in both sizes under build/pictures/."""
    set_up("runtime")
    return _call(_module("asn_desktop", "pictures", "--out", "build/pictures"), **HEADLESS)


def installer() -> int:
    """Build what an office installs."""
    set_up("dev")
    return _call([str(venv_tool("python")), "build_installer.py"])


def lock() -> int:
    """Choose the newest permitted versions anew and write them with their hashes; needs uv."""
    uv = shutil.which("uv")
    if uv is None:
        raise SetupRefused("The versions are locked with uv; install it with: pip install uv")
    for name, extra in (("runtime", ()), ("dev", ("--extra", "dev"))):
        inputs = ["pyproject.toml", "requirements/build.in", *extra, "-o", f"requirements/{name}.txt"]
        no_addresses = ["--no-header", "--no-annotate", "--no-emit-index-url", "--no-emit-find-links"]
        options = ["--quiet", "--upgrade", "--generate-hashes", "--universal", *no_addresses]
        code = _call([uv, "pip", "compile", *inputs, *options])
        if code:
            return code
    return 0


def help_libs() -> int:
    """Name the system packages that the window needs on Debian and Ubuntu."""
    packages = [_package_name(names) for _library, names in LIBRARIES + WINDOW_LIBRARIES]
    _say("apt-get install --no-install-recommends " + " ".join(packages))
    return 0


COMMANDS = {
    "run": run, "test": test, "bench": bench, "pictures": pictures,
    "installer": installer, "torture": torture, "lock": lock, "help-libs": help_libs,
}  # fmt: skip


def main(arguments: Sequence[str]) -> int:
    """Run one command; exit code 1 with one sentence when set-up cannot go on, 2 for an unknown command."""
    if len(arguments) != 1 or arguments[0] not in COMMANDS:
        print("Say one of: " + ", ".join(COMMANDS) + ".", file=sys.stderr)
        return 2
    try:
        return COMMANDS[arguments[0]]()
    except SetupRefused as refusal:
        print(refusal, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
