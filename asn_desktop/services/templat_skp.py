"""Use cases of templates: keep what a plan has for a post, and begin other plans with it."""

from collections.abc import Collection
from dataclasses import dataclass

from asn_desktop.db.queries.templat_skp import load_templat
from asn_desktop.domain import templat_skp as rules
from asn_desktop.domain.bank_indikator import untuk_jabatan
from asn_desktop.domain.peran import Izin
from asn_desktop.domain.problems import Problem
from asn_desktop.domain.skp import Sebagai, Skp, jabatan_sebagai, problems_of_text
from asn_desktop.domain.teks import match_key, tidy
from asn_desktop.domain.templat_skp import IsiTemplat
from asn_desktop.fields.aggregate_json import DamagedDraft, from_json, to_json
from asn_desktop.fields.kinerja import TEMPLAT_SKP
from asn_desktop.services.access import needs
from asn_desktop.services.errors import Rejected
from asn_desktop.services.kinerja_text import problems_of_skp_texts, tidy_skp
from asn_desktop.services.session import Session
from asn_desktop.services.sight import must_see
from asn_desktop.services.skp import paket_of


@dataclass(frozen=True, slots=True)
class Templat:
    """One template; ``isi`` is None where this program cannot read it, ``cocok`` where it fits the post."""

    id: str
    nama: str
    jabatan: str
    cocok: bool
    isi: IsiTemplat | None


@needs(Izin.LIHAT_KINERJA)
def templat_untuk(session: Session, jabatan: str) -> tuple[Templat, ...]:
    """All templates: those for the post first, then those for any, then the others; they name nobody."""
    plain = jabatan_sebagai(Sebagai.DEFINITIF, jabatan)
    with session.db.read() as tx:
        found = [Templat(key, nama, post, untuk_jabatan(post, plain), _read(isi))
                 for key, nama, post, isi in load_templat(tx)]
    return tuple(sorted(found, key=_rank))


@needs(Izin.LIHAT_KINERJA, Izin.UBAH_PEGAWAI)
def simpan_templat(
    session: Session, skp: Skp, nama: str, jabatan: str, goal_ids: Collection[str], *, lengkap: bool
) -> str:
    """Keep the chosen goals of a plan, with ``lengkap`` its ekspektasi and lampiran too, under a name.

    The texts are those given, saved or not; ``jabatan`` empty: for any post. Raises Rejected without a name
    or goal, for a name that is taken and for what is too long, OutOfSight.
    """
    name, post = tidy(nama), tidy(jabatan)
    isi = to_json(rules.isi_dari(tidy_skp(skp), goal_ids, lengkap=lengkap))
    problems = [*problems_of_skp_texts(skp), *_problems(name, post)]
    if not any(goal.id in goal_ids for goal in skp.hasil_kerja):
        problems.append(Problem("isi", "templat.tanpa_isi"))
    if len(isi) > (TEMPLAT_SKP.field("isi").max_length or 0):
        problems.append(Problem("isi", "templat.terlalu_panjang"))
    if problems:
        raise Rejected(problems)
    with session.db.read() as tx:
        must_see(session, tx, (skp.pegawai_id,), Izin.LIHAT_KINERJA, tahun=skp.tahun)
    with session.db.write("templat_skp.simpan", session.actor, name) as tx:
        if any(match_key(other) == match_key(name) for _, other, _, _ in load_templat(tx)):
            raise Rejected((Problem("nama", "templat.sudah_ada", {"nama": name}),))
        return tx.insert(TEMPLAT_SKP.key, {"nama": name, "jabatan": post or None, "isi": isi})


@needs(Izin.UBAH_KINERJA)
def isi_dari_templat(session: Session, skp: Skp, isi: IsiTemplat) -> Skp:
    """The plan with the contents of a template instead of its own; nothing is stored. Raises OutOfSight."""
    with session.db.read() as tx:
        must_see(session, tx, (skp.pegawai_id,), Izin.UBAH_KINERJA, tahun=skp.tahun)
    known = {value.kode for value in paket_of(skp).nilai_dasar}
    return rules.terisi(skp, isi, known, session.db.new_id)


def problems_of_isi(isi: str) -> tuple[Problem, ...]:
    """What forbids keeping a template that was made elsewhere: it cannot be read, or holds no goal."""
    read = _read(isi)
    if read is None:
        return (Problem("isi", "templat.tidak_terbaca"),)
    return () if read.hasil_kerja else (Problem("isi", "templat.tanpa_isi"),)


def _problems(nama: str, jabatan: str) -> list[Problem]:
    found = [] if nama else [Problem("nama", "templat.tanpa_nama")]
    for key, text in (("nama", nama), ("jabatan", jabatan)):
        spec = TEMPLAT_SKP.field(key)
        found += problems_of_text(key, spec.label, text, spec.max_length or 0)
    return found


def _read(text: str) -> IsiTemplat | None:
    try:
        return from_json(IsiTemplat, text)
    except DamagedDraft:
        return None  # told where it is chosen


def _rank(templat: Templat) -> tuple[int, str]:
    return (0 if templat.cocok else 1 if not templat.jabatan else 2), templat.nama.casefold()
