"""A practice office made once, the command line as a function, and what it answered."""

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from shutil import copytree

import pytest

from asn_desktop.app.main import main
from asn_desktop.services.practice import PRACTICE_PASSWORD, PRACTICE_USER, make_practice_office

PEGAWAI = 6  # the fewest that an office has: what is asked of a folder does not depend on how many they are
PEGAWAI_SEMUA_UNIT = 40  # the fewest with every unit that the papers name


@dataclass(frozen=True)
class Answer:
    """Exit code and what stood on the two streams."""

    code: int
    out: str
    err: str

    @property
    def lines(self) -> list[str]:
        return self.out.splitlines()


Cli = Callable[..., Answer]


def a_clock() -> datetime:
    return datetime(2026, 11, 2, 1, 30, tzinfo=UTC)


def _made(folder: Path, pegawai: int) -> Path:
    make_practice_office(folder, pegawai=pegawai, clock=a_clock).session.close()
    return folder


@pytest.fixture(scope="session")
def made_small(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed practice office of few that no test changes."""
    return _made(tmp_path_factory.mktemp("kecil") / "latihan", PEGAWAI)


@pytest.fixture(scope="session")
def made_office(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed practice office with every unit, which no test changes."""
    return _made(tmp_path_factory.mktemp("kantor") / "latihan", PEGAWAI_SEMUA_UNIT)


@pytest.fixture
def office(made_small: Path, tmp_path: Path) -> Path:
    """A practice office of few, of one's own."""
    return copytree(made_small, tmp_path / "latihan")


@pytest.fixture
def whole_office(made_office: Path, tmp_path: Path) -> Path:
    """A practice office with every unit, of one's own."""
    return copytree(made_office, tmp_path / "latihan")


@pytest.fixture
def cli(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Iterator[Cli]:
    """Run words of the command line in this process, as the user of the practice office."""
    monkeypatch.setenv("ASN_DESKTOP_USER", PRACTICE_USER)
    monkeypatch.setenv("ASN_DESKTOP_PASSWORD", PRACTICE_PASSWORD)

    def run(*words: object) -> Answer:
        capsys.readouterr()
        with monkeypatch.context() as kept:  # the program takes the passwords out of the environment
            for name in ("ASN_DESKTOP_PASSWORD", "ASN_DESKTOP_PASSWORD2", "ASN_DESKTOP_KODE_PEMULIHAN",
                         "ASN_DESKTOP_PASSWORD_DAFTAR"):
                kept.setenv(name, os.environ.get(name, ""))
            code = main([str(word) for word in words])
        out, err = capsys.readouterr()
        return Answer(code, out, err)

    return run


def one_sentence(text: str) -> bool:
    """Whether stderr holds exactly one line that ends like a sentence and shows no traceback."""
    lines = text.strip().splitlines()
    return len(lines) == 1 and lines[0][-1] in ".)" and "Traceback" not in text and "Error" not in text
