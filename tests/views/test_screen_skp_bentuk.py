"""The SKP editor with plans of every approach and kind."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from asn_desktop.domain.periode import JenisPeriode
from asn_desktop.services.printing import render_skp
from asn_desktop.services.session import Session
from asn_desktop.views.context import ScreenContext
from asn_desktop.views.jobs import JobRunner
from asn_desktop.views.screens.skp.copying import CopyDialog
from asn_desktop.views.screens.skp.screen import SkpScreen
from asn_desktop.views.screens.skp.templates import KeepTemplateDialog, TemplateDialog
from asn_desktop.views.screens.skp.wording import _Remark
from tests.pages.base import bring_to_front, press
from tests.pages.skp import SkpPage
from tests.pages.waiting import settle
from tests.services import kantor_kecil
from tests.services.test_printing import text_of


@pytest.fixture
def begun(qtbot: QtBot, context: ScreenContext, jobs: JobRunner, office: Session) -> SkpPage:
    kantor = kantor_kecil.isi(office)
    screen = SkpScreen(context)
    qtbot.addWidget(screen)
    screen.resize(1154, 610)
    bring_to_front(qtbot, screen)
    screen.open_at(pegawai_id=kantor.sekar)
    settle(qtbot, jobs)
    page = SkpPage(screen)
    page.begin()
    settle(qtbot, jobs)
    return page


def test_a_plan_becomes_a_template_and_another_begins_with_it(
    qtbot: QtBot, begun: SkpPage, jobs: JobRunner
) -> None:
    goals, window = begun.root.editing.goals, begun.root.window()
    begun.click("Tambah hasil kerja")
    begun.write_goal(1, "Tertatanya arsip", ("Kuantitas", "Jumlah arsip", "12 Boks"))
    goals.template.click()
    settle(qtbot, jobs)
    first = window.findChild(TemplateDialog)
    assert first is not None
    assert not first.take.isEnabled()
    first.keep.click()
    kept = window.findChild(KeepTemplateDialog)
    assert kept is not None
    kept.nama.set_value("")
    kept.yes.click()
    settle(qtbot, jobs)
    assert kept.refused.isVisible(), "a refusal stays in the dialog"
    kept.nama.set_value("Arsip")
    kept.yes.click()
    settle(qtbot, jobs)
    assert begun.root.editing.editor is not None
    begun.root.editing.editor.remove_goal(begun.goals[0].id)
    goals.template.click()
    settle(qtbot, jobs)
    chosen = next(one for one in window.findChildren(TemplateDialog) if one is not first)
    assert chosen.which.currentText().startswith("Arsip")
    press(chosen, Qt.Key.Key_Return)
    assert [goal.rhk for goal in begun.goals] == ["Tertatanya arsip"]
    begun.root.editing.undo()
    assert begun.goals == ()
    begun.root.context.set_periode(2027, JenisPeriode.AKHIR)
    begun.root.open_at(pegawai_id=begun.root.editing.editor.skp.pegawai_id)
    settle(qtbot, jobs)
    assert begun.root.beginning.copy.isEnabled()
    begun.root.beginning.copy.click()  # and at once another way: only that one is meant
    begun.root.beginning.template.click()
    settle(qtbot, jobs)
    assert window.findChild(CopyDialog) is None
    begins = next(one for one in window.findChildren(TemplateDialog) if one not in (first, chosen))
    assert (begins.replace.text().strip(), begins.keep.isVisible()) == ("Mulai dengan &seluruhnya", False)
    press(begins, Qt.Key.Key_Return)
    settle(qtbot, jobs)
    assert [goal.rhk for goal in begun.goals] == ["Tertatanya arsip"], "begun and filled as one deed"
    assert not begun.root.editing.editor.dirty


def test_another_approach_and_kind_show_their_inputs_and_their_form(begun: SkpPage) -> None:
    goals, root = begun.root.editing.goals, begun.root.editing
    begun.click("Tambah hasil kerja")
    card = begun.card(1)
    shown = next(iter(card.rows.values()))

    def choose(pendekatan: str, jenis: str) -> tuple[bool, ...]:
        for combo, value in ((goals.pendekatan, pendekatan), (goals.jenis, jenis)):
            combo.set_value(value)
            combo.changed.emit()
        inputs = (card.pimpinan, card.perspektif, shown.aspek, shown.target)
        return tuple(not widget.isHidden() for widget in inputs)

    assert choose("kuantitatif", "ja_jf") == (True, False, True, True)
    assert choose("kualitatif", "ja_jf") == (True, False, False, False)
    assert shown.indikator.accessibleName() == "Ukuran keberhasilan 1, hasil kerja 1"
    assert not goals.take.isHidden()
    assert choose("kuantitatif", "jpt") == (False, True, False, True)
    assert goals.take.isHidden(), "a JPT takes over nobody's goals"
    assert choose("kuantitatif", "ja_jf") == (True, False, True, True)
    begun.type_into(card.pimpinan, "Meningkatnya layanan")
    shown.aspek.set_value("Manfaat")
    shown.aspek.changed.emit()
    assert choose("kualitatif", "jpt") == (False, True, True, False), "what was typed stays in sight"
    assert (card.kept.isHidden(), card.kept.text()) == (
        False, "Mendukung (tidak tercetak): Meningkatnya layanan")
    assert choose("kuantitatif", "ja_jf") == (True, False, True, True)
    assert card.kept.isHidden()
    choose("kuantitatif", "jpt")
    card.perspektif.set_value("anggaran")
    card.perspektif.changed.emit()
    card.klasifikasi.set_value("organisasi")
    card.klasifikasi.changed.emit()
    assert root.editor is not None
    goal = root.editor.goal(card.id)
    assert (goal.perspektif, goal.klasifikasi) == ("anggaran", "organisasi")
    shut = (card.set_read_only, card.set_bentuk)
    for kept, hidden in ((goal, False), (replace(goal, klasifikasi=None), True)):
        card.show_goal(kept)
        for how, told in zip(shut, (True, root.editor.skp), strict=True):
            how(told)
        assert card.klasifikasi.isHidden() is hidden, "a locked plan shows no choice that nobody made"
    root.show_step(3)
    root.penetapan.sebagai.set_value("plt")
    root.penetapan.jabatan.set_value("Camat Tirta Hulu")
    root.penetapan.sebagai.changed.emit()
    plan = root.editor.skp
    assert (plan.sebagai, plan.pegawai.jabatan) == ("plt", "Plt. Camat Tirta Hulu")
    assert text_of(render_skp(begun.root.session, plan, "skp")).count("Plt. Camat Tirta Hulu") == 1


def test_remarks_on_the_wording_are_lines_that_stay_while_somebody_types(
    qtbot: QtBot, begun: SkpPage, jobs: JobRunner
) -> None:
    begun.click("Tambah hasil kerja")
    card = begun.card(1)
    begun.type_into(card.rhk, "Menyusun 12 laporan")
    settle(qtbot, jobs)
    lines = card.findChildren(_Remark)
    said = [line for line in lines if line.isVisible()]
    assert len(said) >= 1
    begun.type_into(card.rhk, " dan kajian")
    settle(qtbot, jobs)
    assert card.findChildren(_Remark) == lines, "made once, not at every letter"
    before = [line.rest.accessibleName() for line in lines if line.isVisible()]
    root = begun.root.editing
    assert root.editor is not None
    root.editor.remove_goal(card.id)
    root.sync()
    settle(qtbot, jobs)  # the card is gone
    root.undo()
    settle(qtbot, jobs)
    lines = begun.card(1).findChildren(_Remark)
    said = [line for line in lines if line.isVisible()]
    assert [line.rest.accessibleName() for line in said] == before, "on the card that came back"
    said[0].rest.click()
    settle(qtbot, jobs)
    left = [line.rest.accessibleName() for line in lines if line.isVisible()]
    assert before[0] not in left
    assert len(left) == len(before) - 1
