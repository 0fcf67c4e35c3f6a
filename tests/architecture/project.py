"""Where the sources of this clone are, and how a rule is run over them."""

import subprocess
from collections.abc import Callable, Iterable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "asn_desktop"


def modules(*folders: str) -> list[Path]:
    """Every module under these folders of the package; all of them without an argument."""
    starts = [PACKAGE / folder for folder in folders] or [PACKAGE]
    found = [path for start in starts for path in (start.rglob("*.py") if start.is_dir() else [start])]
    assert found, folders
    return sorted(found)


def modules_of_tests() -> list[Path]:
    """Every module of the tests."""
    return sorted((ROOT / "tests").rglob("*.py"))


def findings(rule: Callable[[str], list[str]], paths: Iterable[Path]) -> list[str]:
    """What the rule finds, each finding with its file in front."""
    return [
        f"{path.relative_to(ROOT).as_posix()}:{finding}"
        for path in paths
        for finding in rule(path.read_text(encoding="utf-8"))
    ]


def tracked_files() -> list[Path]:
    """Files that git keeps; without git (an unpacked archive) everything outside build folders."""
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=False)
    if listed.returncode == 0 and listed.stdout:
        paths = [ROOT / name for name in listed.stdout.decode().split("\0") if name]
        return [path for path in paths if path.is_file()]
    inside = [path for path in ROOT.rglob("*") if path.is_file()]
    return [path for path in inside if not any(map(_is_built, path.relative_to(ROOT).parts))]


def _is_built(part: str) -> bool:
    """Whether a folder or file of that name is made by tools."""
    hidden = part.startswith(".") and part not in (".ci", ".gitignore")
    return hidden or part in ("build", "dist", "__pycache__") or part.endswith(".egg-info")
