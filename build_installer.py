"""Builds what an office installs and tests it: a program folder, and on Linux a ``.deb`` made from it.

``make installer`` runs this. Both results must pass ``asn-desktop --self-test`` with an empty home folder and
without the clone, so that nothing is built that cannot be shipped. The folder is not packed into one file:
each Qt library in it stays a file that the user may replace, as the LGPL asks.
"""

import importlib.metadata
import os
import re
import shutil
import subprocess
import sys
import sysconfig
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent
BUILD = ROOT / "build" / "installer"
DIST = ROOT / "dist"
NAME = "asn-desktop"
PROGRAM = f"{NAME}.exe" if os.name == "nt" else NAME

# Never part of the program: build tools, other toolkits, and Qt modules that no module of ours imports.
EXCLUDED_MODULES = [
    *("tkinter", "test", "unittest", "pydoc", "doctest", "pip", "setuptools", "_distutils_hack", "pytest"),
    *("hypothesis", "mypy", "ruff", "PyInstaller", "IPython", "numpy", "sqlite3"),
    *("PIL.ImageQt", "PIL.ImageTk", "asn_desktop.bootstrap"),
    *("PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtQuickWidgets", "PySide6.QtQuickControls2"),
    *("PySide6.QtSql", "PySide6.QtTest", "PySide6.QtDesigner", "PySide6.QtHelp", "PySide6.QtUiTools"),
    *("PySide6.QtOpenGL", "PySide6.QtOpenGLWidgets", "PySide6.QtXml", "PySide6.QtDBus"),
]
# Files that PyInstaller would take along from the wheels: plugins of Qt that are not used, its
# translations, and ReportLab's own fonts (one of them is under the GPL).
DROPPED_FILES = (
    r"Qt6?(Quick|Qml|Pdf|VirtualKeyboard|Wayland|WlShell|EglF[Ss]|Sql|Test|Designer|Help)"
    r"|plugins/(platformthemes/libqgtk3|platforms/libq(eglfs|linuxfb|vnc|vkkhrdisplay|wayland|minimalegl))"
    r"|plugins/(tls|networkinformation|sqldrivers|qmltooling|generic|egldeviceintegrations|wayland)"
    r"|plugins/platforminputcontexts/libqtvirtualkeyboard|plugins/imageformats/libq(pdf|tiff|webp|icns|tga|wbmp)"
    r"|PySide6/Qt/(translations|qml|resources)|reportlab/fonts|(^|/)share/(icons|themes|mime|fonts)"
)
# Of the building machine's own libraries only Python's go along. The rest (X, TLS, GTK, drivers) belongs to
# the system that runs the program and is asked for by the package.
KEPT_OF_SYSTEM = r"/lib(python3|ffi|ssl|crypto|z|lzma|bz2|expat|uuid|mpdec)[^/]*\.so"
# Shared libraries the folder leaves to the system, and the Debian or Ubuntu package that holds each.
SYSTEM_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libSM.so.6": "libsm6",
    "libICE.so.6": "libice6",
    "libxcb.so.1": "libxcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libbrotlidec.so.1": "libbrotli1",
    "libbrotlicommon.so.1": "libbrotli1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0 | libglib2.0-0t64",
    "libgthread-2.0.so.0": "libglib2.0-0 | libglib2.0-0t64",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libcups.so.2": "libcups2 | libcups2t64",
    "libgcc_s.so.1": "libgcc-s1",
    "libstdc++.so.6": "libstdc++6",
}
GLIBC = re.compile(r"^(ld-linux.*|linux-vdso|lib(c|m|dl|rt|pthread|util|resolv|nsl|crypt|anl))\.so")
OLDEST_GLIBC = (2, 34)  # what the Qt wheels are built for: Debian 12, Ubuntu 22.04 and newer
OTHERS = (  # what the LGPL asks to be told
    "The program uses Qt and PySide6 under the GNU Lesser General Public License, version 3. Their\n"
    f"libraries are separate files below /opt/{NAME} and may be replaced. All licences lie in licenses/."
)
NOT_SHIPPED = frozenset({"pip", "setuptools"})  # in the runtime lock for the set-up of a clone only


class BuildRefused(Exception):  # noqa: N818 - reads as a sentence
    """The build cannot go on; carries one sentence."""


def _say(text: str) -> None:
    print(text, flush=True)


def _run(command: list[str | Path], **options: object) -> None:
    words = [str(word) for word in command]
    done = subprocess.run(words, check=False, **options)  # type: ignore[call-overload]
    if done.returncode != 0:
        raise BuildRefused(f"{Path(words[0]).name} failed with exit code {done.returncode}; see above.")


def check_tools() -> None:
    """Name in one sentence what PyInstaller will need from the system. Raises BuildRefused."""
    if not sys.platform.startswith("linux"):
        return
    missing = []
    if shutil.which("objdump") is None:
        missing.append("binutils")
    if shutil.which("dpkg-deb") is None:
        missing.append("dpkg-dev")
    library = sysconfig.get_config_var("INSTSONAME") or ""
    folders = [sysconfig.get_config_var("LIBDIR") or "", f"/usr/lib/{sysconfig.get_config_var('MULTIARCH')}"]
    if ".so" not in library or not any((Path(folder) / library).exists() for folder in folders):
        missing.append(f"libpython{sys.version_info.major}.{sys.version_info.minor}")
    if missing:
        words = " ".join(missing)
        raise BuildRefused(f"The build needs {words}; install with: sudo apt-get install {words}")


def spec() -> str:
    """The PyInstaller description of the program folder."""
    return f"""
import re
from PyInstaller.utils.hooks import collect_data_files, collect_submodules

dropped = re.compile({DROPPED_FILES!r})
kept_of_system = re.compile({KEPT_OF_SYSTEM!r})
hidden = [name for name in collect_submodules("asn_desktop") if ".migrations" not in name]
hidden += ["logging.config", "sqlcipher3", "sqlcipher3.dbapi2", "sqlalchemy.dialects.sqlite"]
hidden += ["python_calamine"]
# ReportLab imports these by code made of text, which PyInstaller does not read.
hidden += ["reportlab.rl_settings", *collect_submodules("reportlab.graphics.barcode")]
hidden += collect_submodules("alembic", filter=lambda name: ".testing" not in name)
data = [({str(ROOT / "resources")!r}, "asn_desktop/resources")]
data += collect_data_files("asn_desktop.db", include_py_files=True, includes=["migrations/**/*.py"])
analysis = Analysis(
    [{str(ROOT / "asn_desktop" / "__main__.py")!r}],
    pathex=[{str(ROOT)!r}],
    datas=data,
    hiddenimports=hidden,
    excludes={EXCLUDED_MODULES!r},
)

def keep(entry):
    name, source = entry[0].replace("\\\\", "/"), entry[1] or ""
    if source.startswith(("/usr/lib/", "/lib/")) and ".so" in source and "lib-dynload" not in source:
        return bool(kept_of_system.search(source))
    return not dropped.search(name)

analysis.binaries = [entry for entry in analysis.binaries if keep(entry)]
analysis.datas = [entry for entry in analysis.datas if keep(entry)]
program = EXE(
    PYZ(analysis.pure), analysis.scripts, [], exclude_binaries=True, name={NAME!r}, console={os.name != "nt"},
    strip=False, upx=False,
)
COLLECT(program, analysis.binaries, analysis.datas, strip=False, upx=False, name={NAME!r})
"""


def build_folder() -> Path:
    """Freeze the program into ``dist/asn-desktop/`` and return that folder. Raises BuildRefused."""
    if BUILD.exists():
        shutil.rmtree(BUILD)
    BUILD.mkdir(parents=True)
    spec_file = BUILD / f"{NAME}.spec"
    spec_file.write_text(spec(), encoding="utf-8")
    places = ["--distpath", str(DIST), "--workpath", str(BUILD / "work")]
    options = ["--noconfirm", "--log-level", "WARN", *places]
    _run([sys.executable, "-m", "PyInstaller", *options, spec_file], cwd=ROOT)
    folder = DIST / NAME
    copy_licenses(folder / "licenses")
    return folder


def copy_licenses(target: Path) -> None:
    """Put the licence texts of this program and of everything in the runtime lock into one folder."""
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir(parents=True)
    shutil.copy(ROOT / "LICENSE", target / "ASN-Desktop.txt")
    shutil.copy(ROOT / "docs" / "lisensi.md", target / "LISENSI.md")
    for path in (ROOT / "resources" / "licenses").iterdir():
        shutil.copy(path, target / path.name)
    is_text = re.compile(r"licen[sc]e|copying|notice", re.IGNORECASE)
    lock = (ROOT / "requirements" / "runtime.txt").read_text(encoding="utf-8")
    for name in sorted(set(re.findall(r"^([A-Za-z0-9_.-]+)==", lock, re.MULTILINE)) - NOT_SHIPPED):
        for file in importlib.metadata.files(name) or ():
            if ".dist-info" in str(file) and is_text.search(file.name):
                number = len(list(target.glob(f"{name}-*")))
                shutil.copy(str(file.locate()), target / f"{name}-{number}-{file.name}")


def self_test(folder: Path, label: str) -> None:
    """Run the built program's own test with an empty home folder. Raises BuildRefused."""
    with tempfile.TemporaryDirectory(prefix="asn-desktop-") as home:
        clean = {"HOME": home, "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"}
        environment = {**(os.environ if os.name == "nt" else clean), "QT_QPA_PLATFORM": "offscreen"}
        _say(f"--- self-test of {label}")
        _run([folder / PROGRAM, "--self-test"], cwd=home, env=environment)


def _headers(path: Path) -> str:
    return subprocess.run(["objdump", "-p", str(path)], capture_output=True, text=True, check=False).stdout


def system_packages(folder: Path) -> list[str]:
    """Packages that hold the shared libraries the folder needs and does not bring. Raises BuildRefused.

    A library that nobody told us about stops the build: better here than at the office. The C library must be
    as new as the newest symbol that any file asks for.
    """
    files = [path for path in folder.rglob("*") if path.is_file() and ".so" in path.name]
    headers = "\n".join(_headers(path) for path in [*files, folder / PROGRAM] if not path.is_symlink())
    wanted = set(re.findall(r"NEEDED\s+(\S+)", headers))
    versions = [(int(major), int(minor)) for major, minor in re.findall(r"GLIBC_(\d+)\.(\d+)", headers)]
    newest = max([OLDEST_GLIBC, *versions])
    brought = {path.name for path in files}
    outside = {name for name in wanted - brought if not GLIBC.match(name)}
    unknown = sorted(outside - SYSTEM_LIBRARIES.keys())
    if unknown:
        raise BuildRefused(f"The folder needs {', '.join(unknown)}: name their packages in SYSTEM_LIBRARIES.")
    return [f"libc6 (>= {newest[0]}.{newest[1]})", *sorted({SYSTEM_LIBRARIES[name] for name in outside})]


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def stage(folder: Path, root: Path, version: str, architecture: str) -> None:
    """Lay out the contents of the ``.deb`` under ``root``; data never goes into /opt."""
    opt = root / "opt" / NAME
    shutil.copytree(folder, opt, symlinks=True)
    (root / "usr" / "bin").mkdir(parents=True)
    (root / "usr" / "bin" / NAME).symlink_to(f"/opt/{NAME}/{NAME}")
    icon = root / "usr" / "share" / "icons" / "hicolor" / "scalable" / "apps" / f"{NAME}.svg"
    icon.parent.mkdir(parents=True)
    shutil.copy(ROOT / "resources" / "app" / f"{NAME}.svg", icon)
    _write(
        root / "usr" / "share" / "applications" / f"{NAME}.desktop",
        "[Desktop Entry]\nType=Application\nName=ASN Desktop\n"
        "Comment=Catatan kepegawaian, pelatihan, dan kinerja ASN\n"
        f"Exec={NAME}\nIcon={NAME}\nTerminal=false\nCategories=Office;\n",
    )
    doc = root / "usr" / "share" / "doc" / NAME
    shutil.copytree(folder / "licenses", doc / "licenses")
    own = (ROOT / "LICENSE").read_text(encoding="utf-8")
    _write(doc / "copyright", f"{own}\n{OTHERS}\n")
    size = _bytes(opt) // 1024
    depends = ", ".join(system_packages(folder))
    _write(
        root / "DEBIAN" / "control",
        f"Package: {NAME}\nVersion: {version}\nArchitecture: {architecture}\n"
        "Section: misc\nPriority: optional\n"
        f"Maintainer: The ASN Desktop contributors <asn-desktop@localhost>\nInstalled-Size: {size}\n"
        f"Depends: {depends}\nDescription: Catatan kepegawaian, pelatihan, dan kinerja ASN tanpa jaringan\n"
        " Menyimpan data pegawai, riwayat, pelatihan, SKP, dan evaluasi kinerja dalam basis data\n"
        " terenkripsi di komputer sendiri, dan mencetak formulir resmi sebagai PDF.\n",
    )


def build_deb(folder: Path) -> Path:
    """Pack the folder as ``dist/asn-desktop_VERSION_ARCH.deb`` and return its path. Raises BuildRefused."""
    version = importlib.metadata.version(NAME)
    asked = subprocess.run(["dpkg", "--print-architecture"], capture_output=True, text=True, check=True)
    architecture = asked.stdout.strip()
    root = BUILD / "deb"
    stage(folder, root, version, architecture)
    for path in [root, *root.rglob("*")]:
        if path.is_dir() and not path.is_symlink():
            path.chmod(0o755)
    package = DIST / f"{NAME}_{version}_{architecture}.deb"
    options = ["--root-owner-group", "-Zzstd", "-z12"]
    _run(["dpkg-deb", *options, "--build", root, package], stdout=subprocess.DEVNULL)
    return package


def _bytes(path: Path) -> int:
    parts = [path] if path.is_file() else [part for part in path.rglob("*") if not part.is_symlink()]
    return sum(part.stat().st_size for part in parts if part.is_file())


def _megabytes(path: Path) -> str:
    return f"{_bytes(path) / 1e6:.0f} MB"


def main() -> int:
    """Build and test everything for this system; 1 with one sentence when something is missing or fails."""
    start = time.monotonic()
    try:
        check_tools()
        folder = build_folder()
        self_test(folder, f"the program folder ({_megabytes(folder)})")
        if sys.platform.startswith("linux"):
            package = build_deb(folder)
            with tempfile.TemporaryDirectory(prefix="asn-desktop-deb-") as unpacked:
                _run(["dpkg-deb", "-x", package, unpacked])
                label = f"the unpacked {package.name} ({_megabytes(package)})"
                self_test(Path(unpacked) / "opt" / NAME, label)
            _say(f"Built {package.relative_to(ROOT)} and {folder.relative_to(ROOT)}/")
        else:
            _say(f"Built {folder.relative_to(ROOT)}; the developers have not tried it on this system.")
    except BuildRefused as refusal:
        print(refusal, file=sys.stderr)
        return 1
    _say(f"Done in {time.monotonic() - start:.0f} s.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
