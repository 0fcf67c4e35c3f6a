"""What the repository may hold: small files, locked versions with hashes, licences, true READMEs."""

import re
import tomllib
from pathlib import Path

import pytest

from tests.architecture.project import ROOT, tracked_files

LIMIT = 1_500_000  # bytes of one file
LOCKS = ("requirements/runtime.txt", "requirements/dev.txt")
TEXTS = frozenset({".py", ".md", ".toml", ".txt", ".json", ".csv", ".svg", ".cfg", ""})
# Written in pieces, so that this file does not name them itself.
PLACES = ("../sha" + "red", "/wo" + "rk/", "/ro" + "ot/", "/tmp/pl" + "an")


def locked(path: Path) -> dict[str, str]:
    """Name and version of every locked package."""
    return dict(re.findall(r"^([A-Za-z0-9_.-]+)==([^\s;\\]+)", path.read_text(), re.MULTILINE))


def lines_without_hash(text: str) -> list[str]:
    """Locked packages that carry no hash."""
    entries = re.split(r"^(?=[A-Za-z0-9])", text, flags=re.MULTILINE)
    return [entry.split()[0] for entry in entries if entry.strip() and "--hash=sha256:" not in entry]


def has_address(text: str) -> bool:
    """Whether a requirements text names a place to download from."""
    return bool(re.search(r"://|--(extra-)?index-url|--find-links|\s@\s", text))


def make_targets(makefile: str) -> set[str]:
    """Targets of a Makefile."""
    lines = re.findall(r"^([a-z][a-z -]*):(?!=)", makefile, re.MULTILINE)
    return {target for line in lines for target in line.split()}


def make_commands(text: str) -> set[str]:
    """Every ``make x`` that a text shows as a command."""
    return set(re.findall(r"(?:^ {4}|`|\$ )make ([a-z-]+)", text, re.MULTILINE))


def test_no_file_is_big() -> None:
    big = [path.relative_to(ROOT).as_posix() for path in tracked_files() if path.stat().st_size > LIMIT]
    assert not big


def test_nothing_names_a_place_of_one_machine() -> None:
    found = []
    for path in tracked_files():
        if path.suffix in TEXTS and path.stat().st_size < LIMIT:
            text = path.read_text(encoding="utf-8", errors="replace")
            found += [f"{path.relative_to(ROOT)}: {place}" for place in PLACES if place in text]
    assert not found


@pytest.mark.parametrize("name", LOCKS)
def test_locks_have_hashes_and_no_addresses(name: str) -> None:
    text = (ROOT / name).read_text(encoding="utf-8")
    assert lines_without_hash(text) == []
    assert not has_address(text)


def test_a_planted_line_without_hash_or_with_an_address_is_found() -> None:
    assert lines_without_hash("a==1 \\\n    --hash=sha256:00\nb==2\n") == ["b==2"]
    assert has_address("a @ file:///x")
    assert has_address("--index-url https://example.org\n")


def test_the_dev_lock_holds_every_line_of_the_runtime_lock() -> None:
    runtime, dev = (locked(ROOT / name) for name in LOCKS)
    assert runtime.items() <= dev.items()


def test_every_direct_dependency_is_locked() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    names = {re.split(r"[=<>~]", line)[0].lower() for line in project["dependencies"]}
    extra = {re.split(r"[=<>~]", line)[0].lower() for line in project["optional-dependencies"]["dev"]}
    assert names <= set(locked(ROOT / LOCKS[0]))
    assert extra <= set(locked(ROOT / LOCKS[1]))
    assert "uv" not in extra | names


def test_pyside_is_the_version_that_counts_none_rightly() -> None:
    # 6.12.0 takes a reference from None with every void call and ends Python 3.11 after a few thousand.
    project = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    assert '"PySide6-Essentials==6.11.3"' in project
    assert locked(ROOT / LOCKS[0])["pyside6-essentials"] == "6.11.3"


def test_fonts_and_icons_have_their_licences() -> None:
    fonts = ROOT / "resources" / "fonts"
    licences = {"Liberation": "LICENSE-Liberation.txt", "BonumPDF": "GUST-FONT-LICENSE.txt"}
    licences["PlusJakartaSans"] = "OFL-PlusJakartaSans.txt"
    families = {path.name.split("-")[0].removesuffix("Sans") for path in fonts.glob("LiberationSans*.ttf")}
    families |= {path.name.split("-")[0] for path in fonts.glob("*.ttf") if "Liberation" not in path.name}
    assert families <= licences.keys(), families
    for family in families:
        assert (fonts / licences[family]).stat().st_size > 1000
    assert [path.name for path in (ROOT / "resources" / "icons").glob("LICENSE*")]
    strangers = {path.suffix for path in fonts.iterdir()} - {".ttf", ".txt", ".md"}
    assert not strangers


def test_licences_of_the_libraries_are_shipped() -> None:
    folder = ROOT / "resources" / "licenses"
    for name in ("LGPL-3.0.txt", "GPL-3.0.txt", "SQLCipher.txt"):
        assert (folder / name).stat().st_size > 1000
    listed = (ROOT / "docs" / "lisensi.md").read_text(encoding="utf-8").lower()
    missing = [name for name in locked(ROOT / LOCKS[0]) if name.lower() not in listed]
    assert not missing, missing


@pytest.mark.parametrize("name", ["README.md", "README.id.md", "CONTRIBUTING.md", "ARCHITECTURE.md"])
def test_commands_in_the_texts_exist(name: str) -> None:
    targets = make_targets((ROOT / "Makefile").read_text(encoding="utf-8"))
    shown = make_commands((ROOT / name).read_text(encoding="utf-8"))
    assert shown <= targets, shown - targets


def test_the_readmes_show_the_two_commands() -> None:
    for name in ("README.md", "README.id.md"):
        assert {"run", "test"} <= make_commands((ROOT / name).read_text(encoding="utf-8"))


def test_a_planted_command_is_found() -> None:
    assert make_commands("    make coffee\nand `make tea` or to make sense\n") == {"coffee", "tea"}
    assert make_targets("run test:\n\tx\nPYTHON ?= python3\nhelp:\n") == {"run", "test", "help"}


def links(text: str) -> set[str]:
    """Files that a Markdown text links to or shows."""
    return {link for link in re.findall(r"\]\(([^)#\s]+)", text) if "://" not in link}


TEXT_FILES = [*sorted(ROOT.glob("*.md")), *sorted((ROOT / "docs").glob("*.md"))]


@pytest.mark.parametrize("path", TEXT_FILES, ids=lambda path: path.name)
def test_links_lead_somewhere(path: Path) -> None:
    missing = [link for link in links(path.read_text(encoding="utf-8")) if not (path.parent / link).exists()]
    assert not missing


def test_ci_runs_exactly_make_test() -> None:
    script = (ROOT / ".ci" / "run").read_text(encoding="utf-8").splitlines()
    assert script[-1] == "make test"
    assert (ROOT / ".ci" / "run").stat().st_mode & 0o111


def named_files(text: str) -> set[str]:
    """Paths of modules and data that a text names in backticks."""
    names = re.findall(r"`([A-Za-z_./]+\.(?:py|json|csv|toml))(?:: [a-z_A-Z.]+)?`", text)
    return {name for name in names if "/" in name}


@pytest.mark.parametrize("name", ["CONTRIBUTING.md", "ARCHITECTURE.md"])
def test_files_that_the_texts_name_exist(name: str) -> None:
    named = named_files((ROOT / name).read_text(encoding="utf-8"))
    assert len(named) > 5
    places = (ROOT, ROOT / "asn_desktop")
    assert [path for path in named if not any((place / path).exists() for place in places)] == []


def test_functions_that_the_architecture_names_exist() -> None:
    text = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")
    named = re.findall(r"`([a-z_/]+\.py): ([A-Za-z_.]+)`", text)
    assert len(named) > 5
    for path, name in named:
        source = (ROOT / "asn_desktop" / path).read_text(encoding="utf-8")
        defined = re.search(rf"(def|class) {name.rpartition('.')[2]}\b|^{name}\b.*=", source, re.MULTILINE)
        assert defined, f"{path}: {name}"
