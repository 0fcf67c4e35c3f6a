"""Use cases of the agreement on what is expected: the ledger of a plan, and one more line in it
(PermenPANRB 6/2022, Ps. 5 (a)).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from asn_desktop.db.queries.kesepakatan import insert_catatan, load_buku
from asn_desktop.db.queries.skp import update_skp
from asn_desktop.db.unit_of_work import WriteTx
from asn_desktop.domain import kesepakatan as rules
from asn_desktop.domain.kesepakatan import Buku, Catatan, Isi, Keadaan, LangkahSepakat, PeranSepakat
from asn_desktop.domain.peran import Izin
from asn_desktop.domain.problems import NotAllowed, Problem
from asn_desktop.domain.skp import HasilKerja, Indikator, Skp, can_edit
from asn_desktop.domain.teks import tidy, tidy_lines
from asn_desktop.services.access import needs
from asn_desktop.services.errors import Rejected
from asn_desktop.services.session import Session
from asn_desktop.services.sight import leave_reading_trace
from asn_desktop.services.skp import stored_and_seen, stored_skp


@dataclass(frozen=True, slots=True)
class BarisSepakat:
    """One indicator with its ledger; ``hilang``: the plan has it no more, only its ledger is left."""

    indikator_id: str
    letak: str
    isi: Isi
    buku: Buku
    keadaan: Keadaan
    giliran: PeranSepakat | None
    hilang: bool = False


@dataclass(frozen=True, slots=True)
class BukuSkp:
    """The ledger of a whole plan, in the order of the form, with the plan as it is now."""

    skp: Skp
    baris: tuple[BarisSepakat, ...]

    @property
    def disepakati(self) -> int:
        """How many indicators are agreed as the plan has them."""
        return sum(row.keadaan is Keadaan.DISEPAKATI for row in self.baris if not row.hilang)


@needs(Izin.LIHAT_KINERJA)
def buku_kesepakatan(session: Session, skp_id: str) -> BukuSkp:
    """The ledger of a plan. Raises Rejected when the plan does not exist, OutOfSight."""
    with session.db.read() as tx:
        skp = stored_and_seen(tx, session, skp_id, Izin.LIHAT_KINERJA)
        books = load_buku(tx, skp_id)
    leave_reading_trace(session, "skp.buka", skp.pegawai_id, _subject(skp))
    return buku_skp(skp, books)


@needs(Izin.UBAH_KINERJA)
def catat_kesepakatan(
    session: Session,
    skp_id: str,
    indikator_ids: Sequence[str],
    langkah: LangkahSepakat,
    peran: PeranSepakat,
    isi: Isi | None = None,
    alasan: str = "",
) -> BukuSkp:
    """Add a line to the ledger of these indicators, in the words of one side.

    ``isi`` is what a counter asks for; a proposal takes the words of the plan, an agreement the last words of
    the other side, which then become those of the plan. Who is one of the two speaks for himself only; a
    clerk records what either said. Raises Rejected with what forbids it, OutOfSight.
    """
    with session.db.read() as tx:
        before = stored_and_seen(tx, session, skp_id, Izin.UBAH_KINERJA)
    _speaks_for(session, before, peran)
    with session.db.write("skp.kesepakatan", session.actor, _subject(before)) as tx:
        for indikator_id in indikator_ids:
            _add(session, tx, skp_id, indikator_id, (langkah, peran, isi, tidy_lines(alasan)))
        return buku_skp(stored_skp(tx, skp_id), load_buku(tx, skp_id))


def peran_sendiri(pegawai_id: str | None, skp: Skp) -> PeranSepakat | None:
    """Which side of a plan a person is; None for one who only records what the sides said."""
    if pegawai_id is None:
        return None
    if pegawai_id == skp.pegawai_id:
        return PeranSepakat.PEGAWAI
    return PeranSepakat.PENILAI if pegawai_id == skp.penilai.pegawai_id else None


def buku_skp(skp: Skp, books: Mapping[str, Buku]) -> BukuSkp:
    """The rows of a plan's ledger: its indicators in order, then those that it has no more."""
    rows: list[BarisSepakat] = []
    counts: dict[str, int] = {}
    for goal in skp.hasil_kerja:
        counts[goal.jenis.value] = counts.get(goal.jenis.value, 0) + 1
        for number, item in enumerate(goal.indikator, start=1):
            letak = f"{goal.jenis.value.capitalize()} {counts[goal.jenis.value]}.{number}"
            isi, book = rules.isi_of(goal, item), books.get(item.id, ())
            state, waiting = rules.keadaan(book, isi), rules.giliran(book, isi)
            rows.append(BarisSepakat(item.id, letak, isi, book, state, waiting))
    known = {row.indikator_id for row in rows}
    for key, book in books.items():
        if key not in known:
            last = book[-1].isi
            rows.append(BarisSepakat(key, "", last, book, rules.keadaan(book, last), None, hilang=True))
    return BukuSkp(skp, tuple(rows))


def _add(
    session: Session,
    tx: WriteTx,
    skp_id: str,
    indikator_id: str,
    line: tuple[LangkahSepakat, PeranSepakat, Isi | None, str],
) -> None:
    langkah, peran, asked, alasan = line
    skp = stored_skp(tx, skp_id)
    goal, item = _indikator(skp, indikator_id)
    now, book = rules.isi_of(goal, item), load_buku(tx, skp_id).get(indikator_id, ())
    words = now
    if langkah is LangkahSepakat.SEPAKAT and book:
        words = book[-1].isi
    elif langkah is LangkahSepakat.TANGGAPAN and asked is not None:
        words = Isi(now.rhk, tidy(asked.aspek), tidy_lines(asked.indikator), tidy_lines(asked.target))
    side = skp.pegawai if peran is PeranSepakat.PEGAWAI else skp.penilai
    catatan = Catatan(langkah, peran, (side.nama or session.actor)[:120], session.clock(), words, alasan)
    try:
        rules.catat(book, catatan, now)
    except NotAllowed as error:
        raise Rejected(error.problems) from error
    insert_catatan(tx, skp_id, indikator_id, catatan)
    if langkah is LangkahSepakat.SEPAKAT and replace(words, rhk=now.rhk) != now:
        _take_over(tx, skp, item, words)


def _take_over(tx: WriteTx, skp: Skp, item: Indikator, words: Isi) -> None:
    """What was agreed becomes what the plan says."""
    if not can_edit(skp):
        params = {"nomor": skp.nomor, "status": skp.status.value.upper()}
        raise Rejected((Problem("status", "kesepakatan.terkunci", params),))
    agreed = Indikator(item.id, words.aspek, words.indikator, words.target)
    goals = tuple(
        replace(goal, indikator=tuple(agreed if one.id == item.id else one for one in goal.indikator))
        for goal in skp.hasil_kerja
    )
    update_skp(tx, replace(skp, hasil_kerja=goals))


def _speaks_for(session: Session, skp: Skp, peran: PeranSepakat) -> None:
    own = peran_sendiri(session.pegawai_id, skp)
    if own is not None and own is not peran:
        raise Rejected((Problem("peran", "kesepakatan.bukan_pihaknya", {"peran": own.value}),))


def _indikator(skp: Skp, indikator_id: str) -> tuple[HasilKerja, Indikator]:
    for goal in skp.hasil_kerja:
        for item in goal.indikator:
            if item.id == indikator_id:
                return goal, item
    raise Rejected((Problem("indikator", "kesepakatan.indikator_tidak_ada", {"nomor": skp.nomor}),))


def _subject(skp: Skp) -> str:
    return f"{skp.nomor} {skp.pegawai.nama}".strip()
