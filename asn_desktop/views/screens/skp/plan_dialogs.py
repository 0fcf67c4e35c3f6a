"""Steps beside the usual ones: an addendum to a plan that is set, its earlier end, and a second plan after a
move or for who stands in.
"""

import functools
from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from asn_desktop.domain.adendum import MAX_ALASAN
from asn_desktop.domain.skp import Sebagai, Skp
from asn_desktop.domain.tanggal import tanggal_panjang
from asn_desktop.fields.spec import Choice
from asn_desktop.services.adendum import mulai_adendum
from asn_desktop.services.skp_pindah import akhiri_skp, mulai_skp_kedua
from asn_desktop.views.context import ScreenContext
from asn_desktop.views.theme import Tone
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.basics import column, label, row
from asn_desktop.views.widgets.choice_combo import ChoiceCombo
from asn_desktop.views.widgets.date_edit import DateEdit
from asn_desktop.views.widgets.inputs import TextEdit
from asn_desktop.views.widgets.long_text import LongTextEdit
from asn_desktop.views.writing_dialog import WritingDialog

_MOVED = "pindah"


class _PlanDialog(WritingDialog):
    """Writes one step of a plan; ``taken`` carries the plan afterwards, a refusal stays in the dialog."""

    taken = Signal(object)

    def __init__(self, context: ScreenContext, title: str, parent: QWidget | None) -> None:
        super().__init__(context, title, parent, width=600)

    def _write(self, call: functools.partial[Skp], text: str) -> None:
        self.yes.setEnabled(False)
        self._context.write(self, call, self._done, failed=self._not_done, touched=("skp", "evaluasi"),
                            text=text)

    def _finish(self, words: str) -> None:
        self.body.addWidget(self.refused)
        self.body.addStretch(1)
        self.add_button(tr("&Batal"), on_click=self.reject)
        self.yes = self.add_button(words, "primary", "check", self._save, default=True)

    def _save(self) -> None:
        raise NotImplementedError

    def _done(self, result: object) -> None:
        self.taken.emit(result)
        self.accept()


class AdendumDialog(_PlanDialog):
    """Why a set plan changes; afterwards it is a draft again, and what was set stays whole."""

    def __init__(self, context: ScreenContext, plan: Skp, parent: QWidget | None = None) -> None:
        super().__init__(context, tr("Adendum {}").format(plan.nomor), parent)
        self._plan = plan
        self.reason = LongTextEdit(tr("Alasan adendum"), MAX_ALASAN, lines=3, most=6)
        self.reason.setPlaceholderText(tr("Mis. Penugasan tambahan sesuai surat tugas nomor …"))
        words = tr(
            "SKP kembali menjadi draf untuk diubah, diajukan, dan ditetapkan lagi. Yang sudah ditetapkan "
            "disimpan utuh: evaluasi yang sudah ada tetap memakainya, dan selama adendum belum ditetapkan "
            "isi lama yang berlaku."
        )
        self.body.addWidget(label(words, "muted", wrap=True))
        self.body.addWidget(label(tr("Alasan"), "field"))
        self.body.addWidget(self.reason)
        self._finish(tr("&Mulai adendum"))
        self.reason.setFocus()

    def _save(self) -> None:
        reason = str(self.reason.value() or "")
        call = functools.partial(mulai_adendum, self._context.session, self._plan.id, reason,
                                 self._plan.versi)
        self._write(call, tr("Adendum dimulai; SKP kembali menjadi draf."))


class EndPlanDialog(_PlanDialog):
    """On which day a plan ends; a later day than now lengthens one that was ended too early."""

    def __init__(self, context: ScreenContext, plan: Skp, parent: QWidget | None = None) -> None:
        super().__init__(context, tr("Akhiri {}").format(plan.nomor), parent)
        self._plan = plan
        self.selesai = DateEdit(tr("Hari terakhir"), context.today)
        self.selesai.set_value(min(max(context.today(), plan.mulai), plan.selesai))
        words = tr(
            "SKP ini sekarang berlaku {} s.d. {}. Evaluasi yang masih draf ikut berakhir pada hari itu; isi "
            "SKP tidak berubah. Untuk yang pindah tugas dan dilanjutkan dengan SKP baru, pakai Pindah tugas."
        ).format(tanggal_panjang(plan.mulai), tanggal_panjang(plan.selesai))
        self.body.addWidget(label(words, "muted", wrap=True))
        self.body.addWidget(label(tr("Hari terakhir"), "field"))
        self.body.addLayout(row(self.selesai, None))
        self._finish(tr("&Akhiri SKP"))
        self.selesai.setFocus()

    def _save(self) -> None:
        day = self.selesai.value()
        if not isinstance(day, date):
            self.refused.show_text(tr("Hari terakhir harus diisi; tulis hari-bulan-tahun."), Tone.WARN)
            self.refused.show()
            return
        plan = self._plan
        self._write(functools.partial(akhiri_skp, self._context.session, plan.id, day, plan.versi),
                    tr("SKP berakhir {}.").format(tanggal_panjang(day)))


class SecondPlanDialog(_PlanDialog):
    """From when, and as what, somebody has a second plan in the year."""

    def __init__(self, context: ScreenContext, plan: Skp, parent: QWidget | None = None) -> None:
        super().__init__(context, tr("SKP kedua {}").format(plan.pegawai.nama), parent)
        self._plan = plan
        moved = tr("Pindah tugas atau jabatan: {} berakhir sehari sebelumnya")
        self.sebagai = ChoiceCombo(tr("Karena"), [
            Choice(_MOVED, moved.format(plan.nomor)),
            Choice(Sebagai.PLT.value, tr("Pelaksana tugas (Plt.) di samping jabatannya")),
            Choice(Sebagai.PLH.value, tr("Pelaksana harian (Plh.) di samping jabatannya")),
            Choice(Sebagai.PJ.value, tr("Penjabat (Pj.) di samping jabatannya")),
        ])
        self.mulai = DateEdit(tr("Mulai"), context.today)
        self.selesai = DateEdit(tr("Sampai"), context.today)
        self.jabatan = TextEdit(tr("Jabatan yang dijalankan"), 180)
        self.jabatan.setPlaceholderText(tr("Kosongkan bila menurut riwayatnya, juga SK Plt. atau Plh."))
        self._build()

    def _build(self) -> None:
        self.sebagai.set_value(_MOVED)
        day = min(max(self._context.today(), self._plan.mulai + timedelta(days=1)), self._plan.selesai)
        self.mulai.set_value(day)
        self.selesai.set_value(date(self._plan.tahun, 12, 31))
        self.body.addWidget(label(tr("Kedua SKP tetap ada pada daftar, evaluasi, hitungan, dan cetakan. Bagi "
                                     "yang pindah, catat dahulu SK jabatan, unit kerja, dan penilai barunya "
                                     "pada berkas pegawai: nama pada formulir diambil dari sana."),
                                  "muted", wrap=True))
        self.body.addWidget(label(tr("Karena"), "field"))
        self.body.addWidget(self.sebagai)
        self.body.addLayout(row(column(label(tr("Mulai"), "field"), self.mulai, gap=4),
                                column(label(tr("Sampai"), "field"), self.selesai, gap=4), gap=12))
        self.body.addWidget(label(tr("Jabatan yang dijalankan"), "field"))
        self.body.addWidget(self.jabatan)
        self._finish(tr("&Mulai SKP kedua"))

    def _save(self) -> None:
        mulai, selesai = self.mulai.value(), self.selesai.value()
        if not isinstance(mulai, date) or not isinstance(selesai, date):
            self.refused.show_text(tr("Tanggal mulai dan sampai harus diisi; tulis hari-bulan-tahun."),
                                   Tone.WARN)
            self.refused.show()
            return
        reason = str(self.sebagai.value() or _MOVED)
        call = functools.partial(
            mulai_skp_kedua, self._context.session, self._plan.id, mulai,
            Sebagai("" if reason == _MOVED else reason), str(self.jabatan.value() or ""), selesai,
        )
        self._write(call, tr("SKP kedua dimulai."))
