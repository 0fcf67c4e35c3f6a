"""The Cetak screen: who and what is ticked comes out whole, and no print replaces another."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from python_calamine import CalamineWorkbook

from asn_desktop.documents.layout import LaidOut
from asn_desktop.domain.periode import JenisPeriode
from asn_desktop.runtime.atomic import atomic_write
from asn_desktop.services import output_place
from asn_desktop.services.evaluasi import evaluasi_context, save_evaluasi
from asn_desktop.services.printing import ISI_SET, batch
from asn_desktop.services.session import Session
from asn_desktop.views.context import ScreenContext
from asn_desktop.views.jobs import JobRunner
from asn_desktop.views.screens.cetak.screen import CetakScreen
from tests.documents.reading import read
from tests.offices import filled_office, filled_with
from tests.pages.base import bring_to_front, unnamed
from tests.pages.cetak import CetakPage
from tests.pages.waiting import settle
from tests.services import kantor_kecil
from tests.services.kantor_kecil import Kantor
from tests.views.conftest import Answers

AKHIR = JenisPeriode.AKHIR
PAPER = "dokumen-evaluasi"


def _isi(office: Session) -> Kantor:
    """Sekar is evaluated, Rahmat half, the head has a plan only, the others nothing."""
    made = kantor_kecil.isi(office)
    kantor_kecil.evaluasi_selesai(office, kantor_kecil.skp_ditetapkan(office, made.sekar))
    kantor_kecil.evaluasi_terisi(office, kantor_kecil.skp_ditetapkan(office, made.rahmat))
    kantor_kecil.skp_ditetapkan(office, made.kasubbag)
    return made


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Session]:
    with filled_office(tmp_path / "kantor", _isi) as session:
        yield session


@pytest.fixture
def kantor(office: Session) -> Kantor:
    return filled_with(_isi)


@pytest.fixture
def out(tmp_path: Path) -> Path:
    folder = tmp_path / "cetak"
    folder.mkdir()
    return folder


@pytest.fixture
def page(qtbot: QtBot, context: ScreenContext, kantor: Kantor, jobs: JobRunner) -> CetakPage:
    context.set_periode(2026, AKHIR)
    screen = CetakScreen(context)
    qtbot.addWidget(screen)
    screen.resize(1154, 610)
    bring_to_front(qtbot, screen)
    screen.open_at()
    settle(qtbot, jobs)
    return CetakPage(screen)


def test_people_are_ticked_one_by_one_or_all(page: CetakPage, kantor: Kantor) -> None:
    page.tick(kantor.sekar)
    page.tick(kantor.rahmat)
    assert page.ticked == [kantor.sekar, kantor.rahmat]
    page.tick(kantor.sekar)
    assert page.ticked == [kantor.rahmat]
    page.click("Tandai semua")
    assert len(page.ticked) == 5
    page.click("Kosongkan")
    assert page.ticked == []
    page.root.open_at(form_key="log-harian", bulan=date(2025, 3, 1))  # the month that was looked at
    assert page.root.make_order().bulan == date(2025, 3, 1)
    page.root.order.letters.show_months(2026)
    assert page.root.make_order().bulan is None, "the month of the date of the letters again"
    signer = page.root.order.signer
    signer.set_options([("", "Pejabat penilai"), ("sekda", "a.n. Sekretaris Daerah")])
    signer.set_value("sekda")
    order = page.root.make_order()
    assert (order.wakil_id, order.penandatangan_id) == ("sekda", None), "each kind of paper has its own"


def test_a_filter_keeps_the_ticks_of_those_it_hides(
    qtbot: QtBot, page: CetakPage, kantor: Kantor, jobs: JobRunner
) -> None:
    page.tick(kantor.mira)
    page.root.people.unit.set_value(kantor.subbag)
    page.root.people.unit.changed.emit()
    settle(qtbot, jobs)
    assert kantor.mira not in page.root.people.model.ids()
    page.click("Tandai semua")
    assert set(page.ticked) == {kantor.mira, kantor.kasubbag, kantor.sekar, kantor.rahmat}
    page.root.people.unit.set_value("")
    page.root.people.unit.changed.emit()
    settle(qtbot, jobs)
    assert set(page.ticked) == page.root.people.model.ticked
    assert "4 ditandai" in page.root.people.count.text()


def test_what_is_missing_is_said_before_printing(
    qtbot: QtBot, page: CetakPage, jobs: JobRunner, out: Path
) -> None:
    page.choose("evaluasi", PAPER, folder=out)
    page.click("Tandai semua")
    settle(qtbot, jobs, 400)
    assert "4 formulir siap dicetak. 4 tidak dicetak: belum ada SKP tahun 2026." in page.ready
    assert "Rahmat Hidayanto" in page.ready
    assert "tercetak dengan tanda DRAF" in page.ready
    assert "\nLambang kantor belum diisi" in page.ready, "what is about the office names nobody"
    page.root.print_this()
    settle(qtbot, jobs)
    assert "4 formulir" in page.result, "what was said is what comes out"


def test_one_merged_file_holds_everybody_in_order(
    qtbot: QtBot, page: CetakPage, jobs: JobRunner, kantor: Kantor, out: Path
) -> None:
    page.choose(PAPER, folder=out)
    page.tick(kantor.sekar)
    page.tick(kantor.rahmat)
    page.click("Cetak 2 pegawai")
    settle(qtbot, jobs)
    [made] = out.glob("*.pdf")
    assert made.name == "2026_Cetak_Gabungan.pdf"
    text = "\n".join(line for sheet in read(made.read_bytes()) for line in sheet.lines)
    assert text.count("DOKUMEN EVALUASI KINERJA PEGAWAI") == 2
    assert text.index("Sekar Ayuningtyas") < text.index("Rahmat Hidayanto")
    assert "2 formulir" in page.result
    assert str(out) in page.result


def test_a_second_run_replaces_nothing(
    qtbot: QtBot, page: CetakPage, jobs: JobRunner, kantor: Kantor, office: Session, out: Path
) -> None:
    page.tick(kantor.sekar)
    for files in ("gabung", "satuan"):
        page.choose(PAPER, folder=out, files=files)
        page.root.print_this()
        settle(qtbot, jobs)
    before = {path: path.read_bytes() for path in out.rglob("*.pdf")}
    assert len(before) == 2
    for files in ("gabung", "satuan"):
        page.choose(PAPER, folder=out, files=files)
        page.root.print_this()
        settle(qtbot, jobs)
    after = {path: path.read_bytes() for path in out.rglob("*.pdf")}
    assert len(after) == 4
    assert before.items() <= after.items()
    assert "2026_Cetak_Satuan_2" in page.result


def test_the_whole_set_is_one_click_and_what_it_lacks_is_kept(
    qtbot: QtBot, page: CetakPage, jobs: JobRunner, out: Path
) -> None:
    page.choose("mengapa-predikat", folder=out)
    page.click("Set evaluasi lengkap")
    assert page.root.order.form_keys() == ISI_SET
    page.root.order.duplex.click()
    page.click("Tandai semua")
    settle(qtbot, jobs, 400)
    assert page.ready.count("Rahmat Hidayanto, S.T.: Evaluasi") == 1, "once for all his papers"
    order = page.root.order
    page.root.resize(840, 380)  # in a window of 1093 x 535 what every order needs stays in sight
    order.ready.action.click()
    wanted = order.kertas, order.choose, order.ready, next(one for one in order.lacks if not one.isHidden())
    qtbot.waitUntil(lambda: not any(part.visibleRegion().isEmpty() for part in wanted), timeout=10_000)
    page.root.lacking.save_to(out / "kurang")
    page.root.print_this()
    settle(qtbot, jobs)
    rows = CalamineWorkbook.from_path(out / "kurang.xlsx").get_sheet_by_index(0).to_python()
    assert "Dokumen Evaluasi, Evaluasi, Rekaman Umpan Balik" in [row[4] for row in rows]
    sheets = read((out / "2026_Cetak_Gabungan.pdf").read_bytes())
    assert any(not sheet.lines for sheet in sheets), "a blank back"
    page.root.order.files.set_value("satuan")
    page.root.order.files.chosen.emit("satuan")
    assert not page.root.order.duplex.isEnabled()
    assert not page.root.make_order().bolak_balik


def test_single_files_are_named_after_their_person(
    qtbot: QtBot, page: CetakPage, jobs: JobRunner, kantor: Kantor, out: Path
) -> None:
    page.choose("evaluasi", PAPER, folder=out, files="satuan")
    page.tick(kantor.sekar)
    page.tick(kantor.mira)
    page.root.print_this()
    settle(qtbot, jobs)
    names = sorted(path.name for path in (out / "2026_Cetak_Satuan").iterdir())
    assert names == [
        "2026_Dokumen_Evaluasi_198503172010012003_SEKAR_AYUNINGTYAS_S_E.pdf",
        "2026_Evaluasi_198503172010012003_SEKAR_AYUNINGTYAS_S_E.pdf",
    ]
    assert "2 dilewati: belum ada SKP tahun 2026" in page.result


@pytest.mark.parametrize(("files", "left"), [("gabung", 0), ("satuan", 2)])
def test_stopping_midway_leaves_no_torn_file(
    qtbot: QtBot,
    page: CetakPage,
    jobs: JobRunner,
    context: ScreenContext,
    monkeypatch: pytest.MonkeyPatch,
    out: Path,
    files: str,
    left: int,
) -> None:
    told: list[str] = []
    context.toasted.connect(lambda text, undo: told.append(text))
    laid: list[object] = []

    def lay_out_slowly(*args: object) -> LaidOut:
        if not laid:
            assert page.root._job is not None
            page.root._job.cancel()  # as the button does, while the first is made
        laid.append(args)
        return batch_lay_out(*args)  # type: ignore[arg-type]

    batch_lay_out = batch.lay_out
    monkeypatch.setattr(batch, "lay_out", lay_out_slowly)
    page.choose("evaluasi", PAPER, folder=out, files=files)
    page.click("Tandai semua")
    page.root.print_this()
    settle(qtbot, jobs)
    assert told == ["Pencetakan dihentikan; berkas yang sudah selesai tetap ada."]
    made = [path for path in out.rglob("*") if path.is_file()]
    assert len(made) == left
    assert all(path.suffix == ".pdf" and read(path.read_bytes()) for path in made)
    assert page.root.go.isEnabled()
    assert page.root.progress.isHidden()


def test_a_folder_that_cannot_be_written_is_said(
    qtbot: QtBot, page: CetakPage, jobs: JobRunner, kantor: Kantor, answers: Answers, out: Path
) -> None:
    blocked = out / "berkas"
    blocked.write_text("bukan folder")
    page.choose(PAPER, folder=blocked / "dalam")
    page.tick(kantor.sekar)
    page.root.print_this()
    settle(qtbot, jobs)
    assert "bukan folder" in answers.told[0]
    assert page.root.go.isEnabled()


def test_nothing_ticked_is_refused_in_a_sentence(page: CetakPage, answers: Answers) -> None:
    page.root.print_this()
    assert "Tandai paling sedikit satu pegawai" in answers.told[0]


def test_another_screen_names_person_and_form(
    qtbot: QtBot, page: CetakPage, jobs: JobRunner, kantor: Kantor, office: Session
) -> None:
    plan = kantor_kecil.skp_ditetapkan(office, kantor.camat)
    save_evaluasi(office, evaluasi_context(office, plan.id, AKHIR).evaluasi)
    page.click("Tandai semua")
    page.root.open_at(pegawai_id=kantor.camat, form_key="skp")
    assert page.ticked == [kantor.camat]
    assert page.root.order.form_keys() == ("skp",)
    settle(qtbot, jobs, 400)
    assert "1 formulir siap dicetak" in page.ready
    page.keyboard.press(Qt.Key.Key_Tab)
    assert unnamed(page.root) == []


def test_a_stopped_batch_says_what_is_there_and_prints_the_rest_on_demand(
    qtbot: QtBot, page: CetakPage, jobs: JobRunner, monkeypatch: pytest.MonkeyPatch, out: Path
) -> None:
    laid: list[object] = []

    def stop_at_the_second(*args: object) -> LaidOut:
        laid.append(args)
        if len(laid) == 2:
            assert page.root._job is not None
            page.root._job.cancel()
        return batch_lay_out(*args)  # type: ignore[arg-type]

    batch_lay_out = batch.lay_out
    monkeypatch.setattr(batch, "lay_out", stop_at_the_second)
    page.choose("evaluasi", PAPER, folder=out, files="satuan")
    page.click("Tandai semua")
    page.root.print_this()
    settle(qtbot, jobs)
    order = page.root.order
    assert "Pencetakan dihentikan. 2 formulir" in page.result
    assert str(out / "2026_Cetak_Satuan") in page.result
    assert "pegawai belum dicetak" in page.result
    assert order.result.action.isVisible()
    before = {path: path.read_bytes() for path in out.rglob("*.pdf")}
    assert len(before) == 2
    page.root.open_at()
    settle(qtbot, jobs)
    assert order.resume.isVisible(), "the result stays until another order begins"
    page.click("Lanjutkan cetak")
    settle(qtbot, jobs)
    after = {path: path.read_bytes() for path in out.rglob("*.pdf")}
    assert before.items() < after.items()
    assert len(after) == 4
    assert {path.parent for path in after} == {out / "2026_Cetak_Satuan"}
    assert "4 formulir" in page.result
    assert "dilewati" in page.result
    assert not order.resume.isVisible()


def test_a_stopped_merged_batch_begins_anew(
    qtbot: QtBot, page: CetakPage, jobs: JobRunner, monkeypatch: pytest.MonkeyPatch, out: Path
) -> None:
    def stop(*args: object) -> LaidOut:
        assert page.root._job is not None
        page.root._job.cancel()
        return batch_lay_out(*args)  # type: ignore[arg-type]

    batch_lay_out = batch.lay_out
    monkeypatch.setattr(batch, "lay_out", stop)
    page.choose(PAPER, folder=out)
    page.click("Tandai semua")
    page.root.print_this()
    settle(qtbot, jobs)
    assert page.result == "Pencetakan dihentikan. Belum ada berkas yang dibuat. 5 pegawai belum dicetak."
    assert not page.root.order.result.action.isVisible()
    monkeypatch.setattr(batch, "lay_out", batch_lay_out)
    page.click("Lanjutkan cetak")
    settle(qtbot, jobs)
    assert [path.name for path in out.iterdir()] == ["2026_Cetak_Gabungan.pdf"]


def test_a_batch_that_cannot_go_on_keeps_its_result_and_the_rest(
    qtbot: QtBot,
    page: CetakPage,
    jobs: JobRunner,
    answers: Answers,
    monkeypatch: pytest.MonkeyPatch,
    out: Path,
) -> None:
    written: list[Path] = []

    def full(path: Path, content: bytes) -> None:
        if len(written) == 1:
            raise OSError(28, "penuh")
        written.append(path)
        atomic_write(path, content)

    monkeypatch.setattr(output_place, "atomic_write", full)
    page.choose(PAPER, folder=out, files="satuan")
    page.click("Tandai semua")
    page.root.print_this()
    settle(qtbot, jobs)
    assert "ruang simpan penuh" in answers.told[0]
    assert "ruang simpan penuh" in page.result
    assert "pegawai belum dicetak" in page.result
    monkeypatch.setattr(output_place, "atomic_write", atomic_write)
    page.click("Lanjutkan cetak")
    settle(qtbot, jobs)
    assert len(list(out.rglob("*.pdf"))) == 2
