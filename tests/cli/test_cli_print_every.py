"""print takes every key that forms lists, and refuses in words what a key does not take; the whole set of a
unit, what it lacks, and how a batch that was stopped goes on.
"""

import json
from contextlib import nullcontext
from pathlib import Path

import pytest
from python_calamine import CalamineWorkbook

from asn_desktop.app import cli_common, cli_print
from asn_desktop.documents.form import About
from asn_desktop.documents.lampiran_berkas import attachments
from asn_desktop.services.pegawai import PegawaiQuery, pegawai_ids, pegawai_rows
from asn_desktop.services.practice import open_practice_office
from asn_desktop.services.printing import FormInfo
from tests.cli.conftest import Cli, one_sentence
from tests.cli.papers import pages_of

KEYS = tuple(cli_print._every_form().values())


@pytest.fixture(scope="module")
def unit(made_office: Path) -> str:
    """The smallest unit of the practice office in which three people work."""
    with open_practice_office(made_office) as session:
        rows = pegawai_rows(session, pegawai_ids(session, PegawaiQuery()))
    units = [row.unit for row in rows]
    return min((name for name in units if units.count(name) >= 3), key=units.count)


def test_every_key_prints_for_a_unit_or_says_why_not(
    cli: Cli, made_office: Path, tmp_path: Path, unit: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with open_practice_office(made_office) as session:  # opened once: that takes longer than the papers
        monkeypatch.setattr(cli_print, "session_of", lambda *_, **__: nullcontext(session))
        for form in KEYS:
            _prints_or_says_why(cli, made_office, tmp_path / f"{form.key}.pdf", form, unit)
    _proves_itself(cli, tmp_path / "lampiran-skp.pdf")


def _prints_or_says_why(cli: Cli, office: Path, out: Path, form: FormInfo, unit: str) -> None:
    one_file = ("--gabung",) if form.about in (About.KINERJA, About.PEGAWAI) else ()
    words = ("--data", office, "--tahun", 2026, "--unit", unit, "--out", out)
    answer = cli("print", form.key, *words, *one_file)
    assert answer.code in (0, 1, 2), form.key
    assert "Traceback" not in answer.err, form.key
    if out.exists():
        assert pages_of(out), form.key
    elif answer.code:
        assert answer.err, form.key
        assert all(line.endswith(".") for line in answer.err.splitlines()), (form.key, answer.err)
    else:
        assert "Dilewati: " in answer.out, form.key


def _proves_itself(cli: Cli, pdf: Path) -> None:
    """Genuine by its file and by the text of its code, not with one figure changed, and told as JSON."""
    answer = cli("verify", pdf)
    assert answer.code == 0, answer.err
    assert all(line.startswith("ASLI. Lampiran SKP (LATIHAN) SKP-2026-")
               and "Kantor tidak dikenal, sidik " in line for line in answer.lines), answer.out
    [(_, content), *_] = attachments(pdf.read_bytes())
    text = json.loads(content)["tanda"]
    assert cli("verify", text).out.startswith("ASLI. ")
    forged = cli("verify", text.replace(":2026:", ":2025:"))
    assert (forged.code, forged.out.partition(":")[0]) == (1, "TIDAK ASLI")
    told = json.loads(cli("verify", pdf, "--json").out)[0]
    assert (told["putusan"], told["kantor_dikenal"], told["rincian"]) == ("asli", False, "")
    assert cli("verify", pdf, "--ambil").code == 2


def test_every_key_refuses_whom_it_is_not_for(cli: Cli, made_office: Path, tmp_path: Path) -> None:
    for form in KEYS:
        words = ["print", form.key, "--data", made_office, "--out", tmp_path / "x.pdf", "--nip", "198"]
        answer = cli(*words, "--tahun", 2026) if form.about in (About.DAFTAR, About.UNIT) else cli(
            *words, "--tahun", 2026, "--bolak-balik")
        assert answer.code == 2, form.key
        assert one_sentence(answer.err), (form.key, answer.err)
    for extra in (("--periksa",), ("--lanjutkan",)):
        answer = cli("print", "duk", "--data", made_office, "--out", tmp_path / "x.pdf", "--all", *extra)
        assert answer.code == 2
        assert one_sentence(answer.err)


def test_the_whole_set_of_a_unit_and_what_it_lacks(
    cli: Cli, made_office: Path, tmp_path: Path, unit: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    words = ("print", "set-evaluasi", "--data", made_office, "--tahun", 2026, "--unit", unit, "--periode")
    folder = tmp_path / "satuan"
    calls: list[int] = []
    with monkeypatch.context() as stopping:
        stopping.setattr(cli_common._stop_asked, "is_set", lambda: (calls.append(1), len(calls) > 2)[1])
        stopped = cli(*words, "tw3", "--out", folder)
    assert stopped.code == 130
    assert "--lanjutkan" in stopped.err
    first = {path: path.stat().st_mtime_ns for path in folder.iterdir()}
    assert len(first) in (5, 10)
    rest = cli(*words, "tw3", "--out", folder, "--lanjutkan")
    assert rest.code == 0, rest.err
    assert f"Dilewati: {len(first)} (sudah ada di folder itu)" in rest.out
    assert {path: path.stat().st_mtime_ns for path in first} == first
    whole = cli(*words, "tw3", "--out", tmp_path / "set.pdf", "--gabung", "--bolak-balik")
    assert whole.code == 0
    assert f"Ditulis: {len(list(folder.iterdir()))} formulir" in whole.out
    assert f"{len(pages_of(tmp_path / 'set.pdf'))} halaman" in whole.out
    lacks = cli(*words, "tw4", "--periksa", "--out", tmp_path / "kurang.xlsx")
    assert lacks.code == 0, lacks.err
    rows = CalamineWorkbook.from_path(tmp_path / "kurang.xlsx").get_sheet_by_name("Kekurangan").to_python()
    assert rows[0] == ["Unit kerja", "Nama", "NIP", "Akibat", "Formulir", "Keterangan"]
    assert any(row[3] == "Tidak dicetak" and "belum ada evaluasi Triwulan IV" in str(row[5]) for row in rows)
