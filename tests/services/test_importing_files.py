"""What is said of a whole file: a second sheet of people, too many rows."""

import tempfile
from pathlib import Path

import pytest

from asn_desktop.exchange.cells import Row, Sheet
from asn_desktop.exchange.limits import Limits
from asn_desktop.services.errors import UnknownFile
from asn_desktop.services.importing import Weight, inspecting, plan_summary, write_report
from asn_desktop.services.importing.inspecting import inspect_sheets
from asn_desktop.services.work import Work
from tests.services.siasn_files import a_row, a_sheet, another, inspect


def test_a_second_sheet_with_people_is_named_in_preview_summary_and_report(office, tmp_path, monkeypatch):
    first, second = a_sheet(a_row()), a_sheet(another())
    sheets = (Sheet("PNS", first.rows), Sheet("PPPK", second.rows), Sheet("Catatan", (Row(1, ("x",)),)))
    plan = inspect_sheets(office, Path("a.xlsx"), sheets, Work())
    assert (plan.sheet_name, plan.unread_sheets, plan.counts.baru) == ("PNS", ("PPPK",), 1)
    assert (plan.findings[0].row, plan.findings[0].weight) == (0, Weight.BARIS)
    assert 'Lembar "PPPK"' in plan.findings[0].reason
    assert plan_summary(plan)["lembar_tak_dibaca"] == ["PPPK"]
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "tidak ada"))  # nothing beside what was asked for
    assert write_report([plan], tmp_path / "laporan.xlsx") == 1
    assert not inspect_sheets(office, Path("a.xlsx"), sheets[:1], Work()).has_refusals


def test_more_rows_than_the_limit_are_refused(office, monkeypatch):
    monkeypatch.setattr(inspecting, "Limits", lambda: Limits(rows=1))
    with pytest.raises(UnknownFile, match="memuat 2 baris pegawai; batasnya 1"):
        inspect(office, a_row(), another())
    assert inspect(office, a_row()).counts.baru == 1
