"""The import contracts: all there, and each one refuses a mistake planted in a small skeleton of this house.

The contracts themselves are run over the real package once, by ``make test`` (lint-imports).
"""

import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from tests.architecture.project import PACKAGE, ROOT

CONTRACTS = {
    "floors": "Floors: each may import only what is below it",
    "views-through-services": "Views and presenters reach data, paper and files only through services",
    "qt": "Qt lives in views and app only",
    "sql": "SQL lives in db only",
    "pdf": "ReportLab and pypdfium2 live in documents only",
    "ground": "The ground floor stands alone",
    "tables-private": "ORM rows never leave db",
    "screens-independent": "Screens do not know each other",
    "no-cycles": "No cycles between siblings anywhere",
}
FLOORS = (
    *("app", "views", "presenters", "services"),
    *("db", "documents", "exchange", "runtime", "fields", "domain"),
)
# What is planted where; every contract above must answer to at least one line.
MISTAKES = {
    "domain/nip.py": "import asn_desktop.services.skp",  # floors
    "views/list.py": "import asn_desktop.db.engine",  # views-through-services
    "services/skp.py": "import PySide6.QtCore\nimport reportlab.pdfgen\nimport asn_desktop.db.tables.pegawai",
    "presenters/form.py": "import sqlalchemy",  # sql
    "fields/spec.py": "import cryptography",  # ground
    "views/screens/skp/screen.py": "import asn_desktop.views.screens.pegawai.screen",  # screens-independent
    "exchange/read.py": "import asn_desktop.exchange.write",  # no-cycles, with the next
    "exchange/write.py": "import asn_desktop.exchange.read",
}


def _settings() -> dict:
    return tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["importlinter"]


def test_every_contract_is_there() -> None:
    assert {contract["id"]: contract["name"] for contract in _settings()["contracts"]} == CONTRACTS


def test_the_floors_name_every_package() -> None:
    contracts = {contract["id"]: contract for contract in _settings()["contracts"]}
    named = {name for layer in contracts["floors"]["layers"] for name in layer.split(" | ")}
    packages = {path.parent.name for path in PACKAGE.glob("*/__init__.py")}
    assert contracts["floors"]["exhaustive"] is True
    assert named == packages == set(FLOORS)


def test_no_contract_ignores_an_import() -> None:
    assert [contract["id"] for contract in _settings()["contracts"] if contract.get("ignore_imports")] == []


def test_every_folder_is_a_package() -> None:
    # A folder without __init__.py is neither seen by the contracts nor put into the wheel.
    folders = {path.parent for path in PACKAGE.rglob("*.py")}
    folders |= {parent for folder in folders for parent in folder.parents if parent.is_relative_to(PACKAGE)}
    missing = [str(folder.relative_to(ROOT)) for folder in folders if not (folder / "__init__.py").exists()]
    assert missing == []


@pytest.fixture(scope="module")
def verdict(tmp_path_factory: pytest.TempPathFactory) -> str:
    """What lint-imports says about a skeleton with all mistakes planted."""
    root = tmp_path_factory.mktemp("skeleton")
    package = root / "asn_desktop"
    screens = ("views/screens/skp", "views/screens/pegawai")
    for folder in ("", *FLOORS, "views/screens", *screens, "db/tables"):
        (package / folder).mkdir(parents=True, exist_ok=True)
        (package / folder / "__init__.py").write_text("")
    for name in ("db/engine.py", "db/tables/pegawai.py", "views/screens/pegawai/screen.py"):
        (package / name).write_text("")
    for name, source in MISTAKES.items():
        (package / name).write_text(source + "\n")
    shutil.copy(ROOT / "pyproject.toml", root)
    program = Path(sys.executable).parent / "lint-imports"
    done = subprocess.run([program, "--no-cache"], cwd=root, capture_output=True, text=True, check=False)
    assert done.returncode == 1, done.stdout + done.stderr
    return " ".join(done.stdout.split())


@pytest.mark.parametrize("name", CONTRACTS.values(), ids=CONTRACTS)
def test_a_planted_mistake_breaks_the_contract(verdict: str, name: str) -> None:
    assert f"{name} BROKEN" in verdict, verdict
