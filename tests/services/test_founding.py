"""A new office is there whole or not at all, and what a cut-short making left is in nobody's way."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from asn_desktop.app.cli_office import need_free_folder
from asn_desktop.db.unit_of_work import WriteTx
from asn_desktop.services import swap
from asn_desktop.services.errors import CannotOpen
from asn_desktop.services.founding import create_office
from asn_desktop.services.office_state import OfficeKind, office_state
from asn_desktop.services.session import open_office
from tests import offices

WORD = "kata sandi uji"


def _make(folder: Path) -> None:
    create_office(
        folder, instansi="Dinas", admin="siti", password=WORD, latihan=True, clock=offices.StepClock()
    ).session.close()


def test_a_making_that_fails_leaves_no_half_office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(WriteTx, "insert", full)
        with pytest.raises(CannotOpen):
            _make(tmp_path)
    assert office_state(tmp_path).kind is OfficeKind.EMPTY
    assert {path.name for path in tmp_path.iterdir()} <= {"app.lock"}
    _make(tmp_path)
    with open_office(tmp_path, "siti", WORD) as session:
        assert session.db.check().audits == 1


def test_what_a_kill_left_beside_is_cleared_by_the_next_making(tmp_path: Path) -> None:
    at = datetime(2026, 11, 27, tzinfo=UTC)
    for name in ("asn.db", "kunci.json"):
        (swap.side_folder(tmp_path, swap.SIDE, at) / name).write_bytes(b"x")
    assert office_state(tmp_path).kind is OfficeKind.EMPTY
    need_free_folder(tmp_path)
    _make(tmp_path)
    assert not list(tmp_path.glob("pemulihan-*"))
