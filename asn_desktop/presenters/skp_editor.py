"""One SKP being edited: the contents as typed, what is still missing, and what one step back would be.

The plan stays a frozen value; every change makes a new one, so undo is the list of earlier values and the
preview can be drawn from any of them in another thread.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date

from asn_desktop.domain import skp as rules
from asn_desktop.domain.problems import Problem, Severity
from asn_desktop.domain.skp import (
    HasilKerja,
    Indikator,
    JenisHasilKerja,
    JenisSkp,
    Klasifikasi,
    Pendekatan,
    Perspektif,
    Pihak,
    Sebagai,
    Skp,
    StatusSkp,
)
from asn_desktop.fields.aggregate_json import from_json, to_json
from asn_desktop.fields.texts import sentence
from asn_desktop.presenters.tempel_skp import goals_from

GOAL_TEXTS = ("rhk_pimpinan", "rhk", "penugasan_dari")
INDIKATOR_TEXTS = ("aspek", "indikator", "target")
LAMPIRAN = ("dukungan", "skema", "konsekuensi")
_KEPT_STEPS = 50
_STEP_OF = {"hasil_kerja": "hasil_kerja", **dict.fromkeys(LAMPIRAN, "lampiran")}


@dataclass(frozen=True, slots=True)
class Finding:
    """A problem as the editor shows it: the sentence, and the input it belongs to.

    ``step`` names the page of the editor (hasil_kerja, perilaku, lampiran, penetapan); ``item_id`` is the
    goal or indikator, ``name`` its field; both empty when the finding is about the whole page.
    """

    step: str
    item_id: str
    name: str
    sentence: str
    severity: Severity


class SkpEditor:
    """State behind the SKP editor; knows no widget and saves nothing itself."""

    def __init__(
        self,
        skp: Skp,
        new_goal: Callable[[JenisHasilKerja], HasilKerja],
        new_indikator: Callable[[str], Indikator],
        *,
        may_edit: bool = True,
    ) -> None:
        """``may_edit``: the roles of whoever looks allow changes."""
        self.may_edit = may_edit
        self._stored = skp
        self._skp = skp
        self._earlier: list[tuple[str, Skp]] = []
        self._new_goal = new_goal
        self._new_indikator = new_indikator

    @property
    def skp(self) -> Skp:
        """The plan as it stands on the screen."""
        return self._skp

    @property
    def document(self) -> Skp:
        """The same, as every screen that edits a document calls it."""
        return self._skp

    @property
    def dirty(self) -> bool:
        """Whether the screen differs from what is stored."""
        return self._skp != self._stored

    @property
    def editable(self) -> bool:
        """Whether contents may be changed (only a draf, by who may)."""
        return self.may_edit and rules.can_edit(self._skp)

    @property
    def undo_title(self) -> str:
        """What one step back would undo, or an empty text."""
        return self._earlier[-1][0] if self._earlier else ""

    def saved(self, sent: Skp, stored: Skp) -> None:
        """Take over what the service made of ``sent``; what was typed since then stays and stays dirty."""
        self._stored = stored
        self._skp = stored if self._skp == sent else replace(self._skp, versi=stored.versi)

    def replaced(self, skp: Skp) -> None:
        """Show another stored state of the same plan (after a step such as ajukan)."""
        self._stored = skp
        self._skp = skp
        self._earlier.clear()

    def goals(self, jenis: JenisHasilKerja) -> tuple[HasilKerja, ...]:
        """The goals of one kind in their order."""
        return self._skp.hasil_kerja_of(jenis)

    def goal(self, goal_id: str) -> HasilKerja:
        """One goal. Raises KeyError."""
        for goal in self._skp.hasil_kerja:
            if goal.id == goal_id:
                return goal
        raise KeyError(goal_id)

    def set_goal_text(self, goal_id: str, name: str, text: str) -> None:
        """Change a text of a goal; typing over a chosen rhk_pimpinan unlinks it from the superior's goal."""
        goal = self.goal(goal_id)
        if name not in GOAL_TEXTS:
            raise KeyError(name)
        changed = {
            "rhk_pimpinan": replace(goal, rhk_pimpinan=text, rhk_pimpinan_id=None),
            "rhk": replace(goal, rhk=text),
            "penugasan_dari": replace(goal, penugasan_dari=text),
        }[name]
        if getattr(goal, name) != text:
            self._put_goal(changed)

    def link_goal(self, goal_id: str, superior: HasilKerja) -> None:
        """Let a goal support one of the superior's goals."""
        self._remember("Pilih hasil kerja pimpinan")
        self._put_goal(replace(self.goal(goal_id), rhk_pimpinan=superior.rhk, rhk_pimpinan_id=superior.id))

    def add_goal(self, jenis: JenisHasilKerja, superior: HasilKerja | None = None) -> str:
        """Append an empty goal, supporting the superior's one when given; its id is returned."""
        self._remember("Tambah hasil kerja")
        goal = self._fresh_goal(jenis)
        if superior is not None:
            goal = replace(goal, rhk_pimpinan=superior.rhk, rhk_pimpinan_id=superior.id)
        self._skp = replace(self._skp, hasil_kerja=(*self._skp.hasil_kerja, goal))
        return goal.id

    def _fresh_goal(self, jenis: JenisHasilKerja) -> HasilKerja:
        """With an indicator for each usual aspek where the form has aspek, else with one."""
        goal = self._new_goal(jenis)
        return goal if self._skp.bentuk_lengkap else replace(goal, indikator=(self._new_indikator(""),))

    def set_bentuk(self, pendekatan: Pendekatan, jenis: JenisSkp) -> None:
        """Choose approach and kind, and with them the form; what the new form does not show stays kept."""
        if (pendekatan, jenis) != (self._skp.pendekatan, self._skp.jenis):
            self._remember("Ganti bentuk SKP")
            self._skp = replace(self._skp, pendekatan=pendekatan, jenis=jenis)

    def set_sebagai(self, sebagai: Sebagai, jabatan: str) -> None:
        """Choose in which capacity, and the post: one who stands in is named "Plt. Camat"."""
        named = rules.jabatan_sebagai(sebagai, jabatan)
        if (sebagai, named) != (self._skp.sebagai, self._skp.pegawai.jabatan):
            pegawai = replace(self._skp.pegawai, jabatan=named)
            self._skp = replace(self._skp, sebagai=sebagai, pegawai=pegawai)

    def set_perspektif(self, goal_id: str, perspektif: Perspektif | None) -> None:
        """Choose the perspective of a JPT's goal."""
        self._put_goal(replace(self.goal(goal_id), perspektif=perspektif))

    def set_klasifikasi(self, goal_id: str, klasifikasi: Klasifikasi | None) -> None:
        """Choose whether a goal belongs to the organisation, and so to the successor, or to the person."""
        self._put_goal(replace(self.goal(goal_id), klasifikasi=klasifikasi))

    def add_ready(self, goals: Iterable[HasilKerja], title: str = "Ambil dari bank indikator") -> None:
        """Append goals with their indicators under ids of their own, as far as the form has room."""
        self._remember(title)
        for goal in goals:
            if self.can_add_goal():
                fresh = self._new_goal(goal.jenis)
                items = tuple(replace(one, id=self._new_indikator(one.aspek).id) for one in goal.indikator)
                ready = replace(goal, id=fresh.id, indikator=items)
                self._skp = replace(self._skp, hasil_kerja=(*self._skp.hasil_kerja, ready))

    def can_add_goal(self) -> bool:
        """Whether the form has room for one more goal."""
        return self.editable and len(self._skp.hasil_kerja) < rules.MAX_HASIL_KERJA

    def duplicate_goal(self, goal_id: str) -> str:
        """Append a copy of a goal with ids of its own; the new id is returned."""
        source = self.goal(goal_id)
        self._remember("Gandakan hasil kerja")
        fresh = self._new_goal(source.jenis)
        indikator = tuple(replace(item, id=self._new_indikator(item.aspek).id) for item in source.indikator)
        self._insert_after(goal_id, replace(source, id=fresh.id, indikator=indikator))
        return fresh.id

    def remove_goal(self, goal_id: str) -> None:
        """Take a goal out with its indicators; undo brings it back."""
        self.goal(goal_id)
        self._remember("Hapus hasil kerja")
        self._skp = replace(self._skp, hasil_kerja=tuple(g for g in self._skp.hasil_kerja if g.id != goal_id))

    def move_goal(self, goal_id: str, by: int) -> None:
        """Move a goal up (negative) or down among the goals of its kind; at the ends nothing happens."""
        peers = [g.id for g in self.goals(self.goal(goal_id).jenis)]
        position = peers.index(goal_id)
        target = min(max(position + by, 0), len(peers) - 1)
        if target == position:
            return
        self._remember("Pindahkan hasil kerja")
        peers.insert(target, peers.pop(position))
        in_order = iter(peers)
        moved = set(peers)
        self._skp = replace(
            self._skp,
            hasil_kerja=tuple(
                self.goal(next(in_order)) if g.id in moved else g for g in self._skp.hasil_kerja
            ),
        )

    def add_indikator(self, goal_id: str, aspek: str = "") -> str:
        """Append an indikator to a goal; its id is returned."""
        self._remember("Tambah indikator")
        indikator = self._new_indikator(aspek)
        goal = self.goal(goal_id)
        self._put_goal(replace(goal, indikator=(*goal.indikator, indikator)))
        return indikator.id

    def set_indikator_text(self, indikator_id: str, name: str, text: str) -> None:
        """Change aspek, indikator or target."""
        goal, indikator = self._find_indikator(indikator_id)
        changed = {
            "aspek": replace(indikator, aspek=text),
            "indikator": replace(indikator, indikator=text),
            "target": replace(indikator, target=text),
        }[name]
        self._put_goal(
            replace(
                goal, indikator=tuple(changed if item.id == indikator_id else item for item in goal.indikator)
            )
        )

    def remove_indikator(self, indikator_id: str) -> None:
        """Take an indikator out; undo brings it back."""
        goal, _ = self._find_indikator(indikator_id)
        self._remember("Hapus indikator")
        self._put_goal(replace(goal, indikator=tuple(i for i in goal.indikator if i.id != indikator_id)))

    def set_ekspektasi(self, kode_nilai: str, text: str) -> None:
        """Change the ekspektasi khusus pimpinan for a nilai dasar."""
        rows = dict(self._skp.perilaku)
        if rows.get(kode_nilai, "") != text:
            rows[kode_nilai] = text
            self._skp = replace(self._skp, perilaku=tuple(rows.items()))

    def set_lampiran(self, name: str, lines: tuple[str, ...]) -> None:
        """Change one of the three lists of the lampiran; empty lines are no points and are dropped."""
        values = tuple(line.strip() for line in lines if line.strip())
        self._skp = {
            "dukungan": replace(self._skp, dukungan=values),
            "skema": replace(self._skp, skema=values),
            "konsekuensi": replace(self._skp, konsekuensi=values),
        }[name]

    def set_signing(self, tempat: str, tanggal: date | None) -> None:
        """Change place and day of signature."""
        self._skp = replace(self._skp, tempat=tempat, tanggal_ttd=tanggal)

    def set_parties(self, pegawai: Pihak, penilai: Pihak, atasan_penilai: Pihak) -> None:
        """Name the three parties as they are called today."""
        self._remember("Perbarui nama")
        self._skp = replace(self._skp, pegawai=pegawai, penilai=penilai, atasan_penilai=atasan_penilai)

    def replace_contents(self, filled: Skp) -> None:
        """Take form, goals, ekspektasi and lampiran of another plan; undo brings the former ones back."""
        self._remember("Salin isi")
        self._skp = replace(
            self._skp,
            pendekatan=filled.pendekatan,
            jenis=filled.jenis,
            hasil_kerja=filled.hasil_kerja,
            perilaku=filled.perilaku,
            dukungan=filled.dukungan,
            skema=filled.skema,
            konsekuensi=filled.konsekuensi,
        )

    def paste_goals(self, text: str) -> tuple[int, int]:
        """Append the goals of a block from a spreadsheet; how many came in, and for how many there was no
        room.
        """
        found = goals_from(text, self._new_goal, self._new_indikator) if self.editable else ()
        fits = found[:rules.MAX_HASIL_KERJA - len(self._skp.hasil_kerja)]
        if fits:
            self._remember("Tempel hasil kerja")
            self._skp = replace(self._skp, hasil_kerja=(*self._skp.hasil_kerja, *fits))
        return len(fits), len(found) - len(fits)

    def undo(self) -> str:
        """Take the last structural step back; returns its title. Raises IndexError when there is none."""
        title, self._skp = self._earlier.pop()
        return title

    def findings(self) -> tuple[Finding, ...]:
        """What is missing or odd, in the order of the form; of a proposed plan also what setting it needs."""
        problems = list(rules.problems_of(self._skp))
        if self._skp.status is StatusSkp.DIAJUKAN:
            problems += [found for found in rules.obstacles_to_tetapkan(self._skp) if found not in problems]
        return tuple(self._finding(problem) for problem in problems)

    @property
    def next_step(self) -> str:
        """The step forward that this state knows: ajukan, tetapkan, or none."""
        return {StatusSkp.DRAF: "ajukan", StatusSkp.DIAJUKAN: "tetapkan"}.get(self._skp.status, "")

    def can_take(self, step: str) -> bool:
        """Whether the plan as it stands may go this step (ajukan, tetapkan, kembalikan); the step asks the
        same rule.
        """
        rule = {
            "ajukan": rules.can_ajukan,
            "tetapkan": rules.can_tetapkan,
            "kembalikan": rules.can_kembalikan,
        }
        return rule[step](self._skp)

    def why_not(self) -> str:
        """What stands in the way of the next step first, as a sentence; empty when nothing does."""
        if not self.next_step or self.can_take(self.next_step):
            return ""
        return next((found.sentence for found in self.findings() if found.severity is Severity.SALAH), "")

    def to_draft(self) -> str:
        """The contents on the screen as text for the draft store."""
        return to_json(self._skp)

    def take_draft(self, text: str) -> None:
        """Put a draft back on the screen, on top of what is stored now. Raises DamagedDraft."""
        draft = from_json(Skp, text)
        self._remember("Lanjutkan isian")
        self._skp = replace(
            draft,
            versi=self._stored.versi,
            status=self._stored.status,
            diajukan=self._stored.diajukan,
            ditetapkan=self._stored.ditetapkan,
        )

    def _finding(self, problem: Problem) -> Finding:
        parts = problem.field.split("/")
        step = _STEP_OF.get(parts[0], "penetapan")
        item_id = name = ""
        if step == "hasil_kerja" and len(parts) > 1:
            goal = self._skp.hasil_kerja[int(parts[1])]
            item_id, name = goal.id, parts[2]
            if len(parts) > 4:
                item_id, name = goal.indikator[int(parts[3])].id, parts[4]
        elif step != "hasil_kerja":
            name = parts[0]
        return Finding(step, item_id, name, sentence(problem), problem.severity)

    def _remember(self, title: str) -> None:
        self._earlier.append((title, self._skp))
        del self._earlier[:-_KEPT_STEPS]

    def _put_goal(self, changed: HasilKerja) -> None:
        self._skp = replace(
            self._skp,
            hasil_kerja=tuple(changed if goal.id == changed.id else goal for goal in self._skp.hasil_kerja),
        )

    def _insert_after(self, goal_id: str, new: HasilKerja) -> None:
        rows: list[HasilKerja] = []
        for goal in self._skp.hasil_kerja:
            rows.append(goal)
            if goal.id == goal_id:
                rows.append(new)
        self._skp = replace(self._skp, hasil_kerja=tuple(rows))

    def _find_indikator(self, indikator_id: str) -> tuple[HasilKerja, Indikator]:
        for goal in self._skp.hasil_kerja:
            for indikator in goal.indikator:
                if indikator.id == indikator_id:
                    return goal, indikator
        raise KeyError(indikator_id)
