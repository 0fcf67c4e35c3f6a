"""What stands on F10: the matrix of a leader's plan, as far as who prints sees its people."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from asn_desktop.db.queries.matriks import load_baris, load_sel
from asn_desktop.db.queries.penglihatan import unseen_of
from asn_desktop.db.unit_of_work import ReadTx
from asn_desktop.documents.forms.matriks_peran_hasil import FORM, BarisPembagian, LembarMatriks
from asn_desktop.documents.forms.parts import Tempat
from asn_desktop.domain.penglihatan import Penglihatan
from asn_desktop.domain.skp import Skp
from asn_desktop.services.bawahan import bawahan_rencana, jabatan_pada
from asn_desktop.services.pembatasan import ditahan
from asn_desktop.services.printing.forms import Paper

KEYS = (FORM.key,)
LEWAT = "tidak ada pegawai yang dinilainya"
_LEFT_OUT = "{} pegawai tidak dicantumkan karena pemrosesan datanya dibatasi."


@dataclass(frozen=True, slots=True)
class Pembagian:
    """The rows below the columns of a plan's goals, how many people are left out, and the unit of a Plt."""

    baris: tuple[BarisPembagian, ...]
    ditahan: int = 0
    unit: str = ""


def read(tx: ReadTx, seen: Penglihatan, plans: Sequence[Skp]) -> dict[str, Pembagian]:
    """Plan → its matrix, for plans of those who have people; on the last day of each plan or today."""
    found: dict[str, Pembagian] = {}
    cells = load_sel(tx, [plan.id for plan in plans])
    for day in sorted({min(max(seen.hari, plan.mulai), plan.selesai) for plan in plans}):
        same = [plan for plan in plans if min(max(seen.hari, plan.mulai), plan.selesai) == day]
        people = bawahan_rencana(tx, seen, day, same)
        for plan in same:
            own = cells.get(plan.id, ())
            named = {cell.pegawai_id for cell in own}
            rows = load_baris(tx, {*people[plan.id].orang, *named} - {plan.pegawai_id})
            posts = jabatan_pada(tx, list(rows), day, seen.hari)
            gone, held = unseen_of(tx, seen, rows), ditahan(tx, rows)
            texts: dict[tuple[str, str], list[str]] = {}
            for cell in own:
                texts.setdefault((cell.pegawai_id, cell.rhk_pimpinan_id), []).append(cell.teks)
            shown = [one.baris for key, one in rows.items()
                     if key not in gone and key not in held and (one.aktif or key in named)]
            goals = [goal.id for goal in plan.hasil_kerja if goal.rhk.strip()]
            lines = tuple(
                BarisPembagian(row.nama, posts[row.pegawai_id],
                               tuple(tuple(texts.get((row.pegawai_id, goal), ())) for goal in goals))
                for row in shown)
            if lines or held:
                found[plan.id] = Pembagian(lines, len(held), people[plan.id].unit)
    return found


def gather(paper: Paper) -> LembarMatriks:
    """The data of the form."""
    skp, around = paper.skp, paper.sekitar
    if not isinstance(around, Pembagian):
        around = Pembagian(())
    return LembarMatriks(
        instansi=skp.instansi,
        tahun=skp.tahun,
        pegawai=replace(skp.pegawai, unit_kerja=around.unit or skp.pegawai.unit_kerja),
        hasil_pimpinan=tuple(goal.rhk for goal in skp.hasil_kerja if goal.rhk.strip()),
        pembagian=around.baris,
        catatan=_LEFT_OUT.format(around.ditahan) if around.ditahan else "",
        tanda_tangan=Tempat(skp.tempat, skp.tanggal_ttd),
        nomor=skp.nomor,
        penanda=paper.penanda,
    )
