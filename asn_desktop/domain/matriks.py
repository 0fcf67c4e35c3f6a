"""Matriks pembagian peran dan hasil: what each of a leader's people delivers for each of his goals.

Its columns are the goals of the leader's plan; a filled cell becomes a goal in the plan of that pegawai, with
the column as the rencana hasil kerja pimpinan yang diintervensi (PermenPANRB 6/2022 Ps. 5: planning). The
cell remembers its goal; from then on each may be changed by itself, and a difference is told, not repaired.
"""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from asn_desktop.domain.problems import Problem
from asn_desktop.domain.skp import (
    MAX_HASIL_KERJA,
    HasilKerja,
    Skp,
    StatusSkp,
    can_edit,
    problems_of_text,
)
from asn_desktop.domain.teks import match_key, tidy, tidy_lines

MAX_SEL = 20  # texts of one person for one goal of the leader


class KeadaanSel(StrEnum):
    """How a text of the matrix stands to the goal that was made of it."""

    BELUM = "belum"  # no goal yet
    SAMA = "sama"  # the goal says the same
    BERBEDA = "berbeda"  # text, or the leader's goal it supports, was changed on one side since
    HILANG = "hilang"  # its goal was taken out of the plan
    YATIM = "yatim"  # the leader's goal that it was for is gone


@dataclass(frozen=True, slots=True)
class SelMatriks:
    """One text of one person for one goal of the leader; ``hasil_kerja_id`` is the goal made of it."""

    id: str
    rhk_pimpinan_id: str
    pegawai_id: str
    urutan: int
    teks: str
    hasil_kerja_id: str | None = None


@dataclass(frozen=True, slots=True)
class KolomMatriks:
    """A goal of the leader; ``ada`` is False for one that left his plan while texts still stand below it."""

    id: str
    rhk: str
    ada: bool = True


@dataclass(frozen=True, slots=True)
class BarisMatriks:
    """Whom the leader divides his goals among."""

    pegawai_id: str
    nama: str
    nip: str = ""
    jabatan: str = ""


@dataclass(frozen=True, slots=True)
class Susunan:
    """What to store for one person and goal: (urutan, teks, hasil_kerja_id), and what is left over."""

    baru: tuple[tuple[int, str, str | None], ...] = ()
    ubah: tuple[tuple[SelMatriks, str, str | None], ...] = ()
    hapus: tuple[SelMatriks, ...] = ()


def baris_teks(text: str) -> tuple[str, ...]:
    """The texts of a cell as it is typed: one a line; empty and repeated lines are left out."""
    lines = (tidy(line) for line in tidy_lines(text).split("\n"))
    return tuple(dict.fromkeys(line for line in lines if line))


def problems_of_cell(texts: Sequence[str]) -> list[Problem]:
    """Why the texts of a cell cannot be kept."""
    found = [problem for text in texts for problem in problems_of_text("teks", "Peran dan hasil", text)]
    if len(texts) > MAX_SEL:
        found.append(Problem("teks", "matriks.terlalu_banyak", {"batas": MAX_SEL}))
    return found


def susun(lama: Sequence[SelMatriks], baru: Sequence[str]) -> Susunan:
    """How the stored texts of a cell become the new ones; a text that was changed keeps its goal.

    Equal texts find each other first; what is left is paired in its order.
    """
    left = list(lama)
    links: list[str | None] = []
    unmatched: list[int] = []
    for place, text in enumerate(baru):
        same = next((cell for cell in left if cell.teks == text), None)
        if same is not None:
            left.remove(same)
        else:
            unmatched.append(place)
        links.append(same.hasil_kerja_id if same else None)
    for place, cell in zip(unmatched, left, strict=False):
        links[place] = cell.hasil_kerja_id
    pairs = [(cell, text, link) for cell, text, link in zip(lama, baru, links, strict=False)]
    return Susunan(
        baru=tuple((place, baru[place], links[place]) for place in range(len(lama), len(baru))),
        ubah=tuple(pair for pair in pairs if (pair[0].teks, pair[0].hasil_kerja_id) != pair[1:]),
        hapus=tuple(lama[len(baru):]))


def keadaan_sel(sel: SelMatriks, kolom: Mapping[str, str], goals: Mapping[str, HasilKerja]) -> KeadaanSel:
    """How a text stands; ``kolom`` are the leader's goals by id, ``goals`` those of the person's plans."""
    if sel.rhk_pimpinan_id not in kolom:
        return KeadaanSel.YATIM
    if sel.hasil_kerja_id is None:
        return KeadaanSel.BELUM
    goal = goals.get(sel.hasil_kerja_id)
    if goal is None:
        return KeadaanSel.HILANG
    supports = goal.rhk_pimpinan_id == sel.rhk_pimpinan_id and goal.rhk_pimpinan == kolom[sel.rhk_pimpinan_id]
    return KeadaanSel.SAMA if goal.rhk == sel.teks and supports else KeadaanSel.BERBEDA


def halangan(plan: Skp | None, jumlah: int) -> Problem | None:
    """Why so many new goals cannot go into the plan of a person (None: one is begun), or None."""
    if plan is None:
        return None
    if not can_edit(plan):
        code = "matriks.skp_diajukan" if plan.status is StatusSkp.DIAJUKAN else "matriks.skp_ditetapkan"
        return Problem("status", code, {"nomor": plan.nomor})
    if len(plan.hasil_kerja) + jumlah > MAX_HASIL_KERJA:
        return Problem("hasil_kerja", "matriks.penuh", {"nomor": plan.nomor, "batas": MAX_HASIL_KERJA})
    return None


def jadikan(
    plan: Skp, cells: Sequence[SelMatriks], kolom: Mapping[str, str], taken: Collection[str],
    new_goal: Callable[[], HasilKerja],
) -> tuple[Skp, dict[str, str], int]:
    """The plan with a goal for each of these texts, text id → goal id, and how many goals are new.

    A goal that says the same for the same goal of the leader is taken instead of a second one, unless it is
    in ``taken``: the goals that belong to other texts.
    """
    goals = list(plan.hasil_kerja)
    links: dict[str, str] = {}
    made = 0
    for cell in cells:
        used = {*taken, *links.values()}
        found = next((goal for goal in goals if goal.id not in used and _says(goal, cell, kolom)), None)
        if found is None:
            found = replace(new_goal(), rhk=cell.teks, rhk_pimpinan=kolom[cell.rhk_pimpinan_id],
                            rhk_pimpinan_id=cell.rhk_pimpinan_id)
            goals.append(found)
            made += 1
        links[cell.id] = found.id
    return replace(plan, hasil_kerja=tuple(goals)), links, made


def _says(goal: HasilKerja, cell: SelMatriks, kolom: Mapping[str, str]) -> bool:
    supports = cell.rhk_pimpinan_id == goal.rhk_pimpinan_id or (
        goal.rhk_pimpinan_id is None
        and match_key(goal.rhk_pimpinan) == match_key(kolom[cell.rhk_pimpinan_id]))
    return supports and match_key(goal.rhk) == match_key(cell.teks)
