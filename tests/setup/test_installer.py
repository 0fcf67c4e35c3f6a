"""The installer's recipe, tried in parts; the whole build with both self-tests is ``make installer``."""

import importlib.util
import os
import re
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]
NEEDED = "  NEEDED               {}\n"


@pytest.fixture(scope="module")
def installer() -> ModuleType:
    spec = importlib.util.spec_from_file_location("build_installer", ROOT / "build_installer.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A program folder with one library that it brings along."""
    made = tmp_path / "asn-desktop"
    (made / "_internal").mkdir(parents=True)
    (made / "asn-desktop").write_bytes(b"program")
    (made / "_internal" / "libQt6Core.so.6").write_bytes(b"library")
    (made / "licenses").mkdir()
    return made


def test_the_recipe_is_python(installer: ModuleType) -> None:
    text = installer.spec()
    compile(text, "asn-desktop.spec", "exec")
    assert '"migrations/**/*.py"' in text
    assert "onefile" not in text


IMPORTED_BY_TEXT = """
import builtins, sys
plain, found = builtins.__import__, set()
def watched(name, *given, **named):
    module = plain(name, *given, **named)
    if sys._getframe(1).f_code.co_filename == "<string>":
        found.add(name)
    return module
builtins.__import__ = watched
import asn_desktop.documents.registry
print(*found)
"""


def test_what_is_imported_by_code_made_of_text_goes_along(installer: ModuleType, tmp_path: Path) -> None:
    # PyInstaller reads code and not text: without these the built program ended at its first paper.
    (tmp_path / "watch.py").write_text(IMPORTED_BY_TEXT, encoding="utf-8")
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    command = [sys.executable, tmp_path / "watch.py"]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    found = {name for name in done.stdout.split() if name.partition(".")[0] not in sys.stdlib_module_names}
    packages = tuple(re.findall(r'collect_submodules\("([a-z.]+)"', installer.spec()))
    assert any(name.startswith("reportlab.") for name in found)
    missed = [name for name in found if not name.startswith(packages) and f'"{name}"' not in installer.spec()]
    assert missed == []


@pytest.mark.parametrize(
    "name",
    [
        "PySide6/Qt/lib/libQt6Widgets.so.6",
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/plugins/platforms/libqoffscreen.so",
        "PySide6/Qt/plugins/imageformats/libqjpeg.so",
        "PySide6/Qt/plugins/printsupport/libcupsprintersupport.so",
        "pillow.libs/libtiff-20b7e810.so.6",
        "asn_desktop/resources/fonts/LiberationSans-Regular.ttf",
    ],
)
def test_what_the_program_needs_is_kept(installer: ModuleType, name: str) -> None:
    assert not re.search(installer.DROPPED_FILES, name)


@pytest.mark.parametrize(
    "name",
    [
        "PySide6/Qt/lib/libQt6Quick.so.6",
        "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
        "PySide6/Qt/translations/qtbase_de.qm",
        "reportlab/fonts/DarkGardenMK.pfb",
    ],
)
def test_what_it_does_not_need_is_dropped(installer: ModuleType, name: str) -> None:
    assert re.search(installer.DROPPED_FILES, name)


def test_no_gpl_module_of_qt_is_named(installer: ModuleType) -> None:
    assert {"PySide6.QtSql", "sqlite3"} <= set(installer.EXCLUDED_MODULES)


def test_missing_tools_are_named_in_one_sentence(installer: ModuleType, monkeypatch) -> None:
    monkeypatch.setattr(installer.sys, "platform", "linux")
    monkeypatch.setattr(installer.shutil, "which", lambda name: None)
    monkeypatch.setattr(installer.sysconfig, "get_config_var", lambda name: "")
    with pytest.raises(installer.BuildRefused) as refusal:
        installer.check_tools()
    version = f"{sys.version_info.major}.{sys.version_info.minor}"
    assert f"needs binutils dpkg-dev libpython{version}; install" in str(refusal.value)


def test_packages_follow_from_what_the_files_ask_for(installer, folder: Path, monkeypatch) -> None:
    asked = NEEDED.format("libGL.so.1") + NEEDED.format("libQt6Core.so.6") + NEEDED.format("libc.so.6")
    monkeypatch.setattr(installer, "_headers", lambda path: asked + "0x0 0x0 02 GLIBC_2.36\n")
    assert installer.system_packages(folder) == ["libc6 (>= 2.36)", "libgl1"]
    monkeypatch.setattr(installer, "_headers", lambda path: asked)
    assert installer.system_packages(folder)[0] == "libc6 (>= 2.34)"


def test_a_library_that_nobody_told_us_about_stops_the_build(installer, folder: Path, monkeypatch) -> None:
    monkeypatch.setattr(installer, "_headers", lambda path: NEEDED.format("libstrange.so.1"))
    with pytest.raises(installer.BuildRefused, match=r"needs libstrange\.so\.1"):
        installer.system_packages(folder)


def test_the_package_is_laid_out_without_data_in_opt(installer, folder: Path, tmp_path, monkeypatch) -> None:
    monkeypatch.setattr(installer, "_headers", lambda path: NEEDED.format("libEGL.so.1"))
    root = tmp_path / "deb"
    installer.stage(folder, root, "1.2.3", "amd64")
    control = (root / "DEBIAN" / "control").read_text()
    assert "Version: 1.2.3\n" in control
    assert "Depends: libc6 (>= 2.34), libegl1\n" in control
    assert (root / "usr" / "bin" / "asn-desktop").readlink() == Path("/opt/asn-desktop/asn-desktop")
    assert "Exec=asn-desktop" in (root / "usr/share/applications/asn-desktop.desktop").read_text()
    told = (root / "usr/share/doc/asn-desktop/copyright").read_text()
    assert told.startswith("MIT License")
    assert "Qt and PySide6 under the GNU Lesser" in told
    assert (root / "usr/share/icons/hicolor/scalable/apps/asn-desktop.svg").is_file()
    assert {path.name for path in (root / "opt" / "asn-desktop").iterdir()} == {
        "asn-desktop",
        "_internal",
        "licenses",
    }


def test_licence_texts_go_along(installer: ModuleType, tmp_path: Path) -> None:
    installer.copy_licenses(tmp_path / "licenses")
    names = {path.name for path in (tmp_path / "licenses").iterdir()}
    assert {"LGPL-3.0.txt", "GPL-3.0.txt", "SQLCipher.txt", "ASN-Desktop.txt"} <= names
    assert any(name.startswith("sqlalchemy-") for name in names)
    assert not any(name.startswith(("pip-", "setuptools-")) for name in names)
