"""Has a paper drawn: data from the aggregate, wording from its rule pack, watermark from its state."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Any

from asn_desktop.documents.errors import DoesNotFit, MissingGlyph
from asn_desktop.documents.fonts import SERIF, load_family
from asn_desktop.documents.form import Fill, RenderOptions, open_writer
from asn_desktop.documents.layout import LaidOut
from asn_desktop.documents.page import Paper as Sheet
from asn_desktop.documents.registry import form_of
from asn_desktop.domain.evaluasi import Evaluasi
from asn_desktop.domain.peran import Izin
from asn_desktop.domain.skp import Skp
from asn_desktop.domain.umpan_balik import CatatanUmpanBalik
from asn_desktop.runtime.resources import resource_path
from asn_desktop.services.access import for_everyone, needs
from asn_desktop.services.clock import today
from asn_desktop.services.errors import ServiceError
from asn_desktop.services.jejak import kepala_dokumen
from asn_desktop.services.office import OfficeProfile, office_profile
from asn_desktop.services.pilihan_cetak import pilihan_formulir
from asn_desktop.services.printing import (
    dokumen_evaluasi,
    keberatan,
    lampiran_skp,
    matriks_peran_hasil,
    mengapa_predikat,
    rencana,
)
from asn_desktop.services.printing import evaluasi as evaluasi_papers
from asn_desktop.services.printing import skp as skp_papers
from asn_desktop.services.printing.forms import SKP, Paper, Surat, form_info, skp_form
from asn_desktop.services.printing.penanda import ParaPenanda, baca_penanda
from asn_desktop.services.printing.sekitar import baca_sekitar
from asn_desktop.services.printing.tanda import KunciKantor, bertanda
from asn_desktop.services.session import Session
from asn_desktop.services.sight import must_see
from asn_desktop.services.skp import paket_of

Heads = dict[tuple[str, str | None, tuple[str, ...], frozenset[str]], str]

LATIHAN = "LATIHAN"
DRAF = "DRAF"
_FILLS = MappingProxyType({"biru": Fill.BLUE, "kelabu": Fill.GREY, "tanpa": Fill.NONE})
_GATHER: Mapping[str, Callable[[Paper], Any]] = MappingProxyType(
    {
        key: module.gather
        for module in (skp_papers, matriks_peran_hasil, lampiran_skp, rencana, evaluasi_papers,
                       dokumen_evaluasi, mengapa_predikat, keberatan)
        for key in module.KEYS
    }
)


@needs(Izin.LIHAT_KINERJA)
def render_skp(session: Session, skp: Skp, form_key: str, kertas: str | None = None) -> bytes:
    """A form of a plan as PDF bytes; the plan may be unsaved. ``kertas``: "a4", "f4", default the office's.

    "skp" is the form that fits the plan. Raises ServiceError naming a character that cannot be printed, or
    the form that fits where another was asked for, Rejected for an unknown form.
    """
    key = skp_form(skp) if form_key == SKP else form_info(form_key).key
    paper = Paper(key, skp, paket_of(skp), pilihan=pilihan_formulir(session),
                  sekitar=baca_sekitar(session, (key,), (skp,)).get((key, skp.id)),
                  penanda=_signers(session).wakil(key, skp, None))
    if paper.salah_formulir:
        raise ServiceError(paper.salah_formulir)
    return _one(session, paper, kertas)


@needs(Izin.LIHAT_KINERJA)
def render_evaluasi(
    session: Session, evaluasi: Evaluasi, skp: Skp, form_key: str, kertas: str | None = None
) -> bytes:
    """A form of an evaluation (or of its plan) as PDF bytes; both may be unsaved. Raises as
    ``render_skp``.
    """
    form = form_info(form_key)
    if not form.needs_periode:
        return render_skp(session, skp, form_key, kertas)
    office = office_profile(session)
    pilihan = pilihan_formulir(session)
    paper = Paper(form.key, skp, paket_of(evaluasi), evaluasi, office.lambang, pilihan=pilihan,
                  penanda=_signers(session).wakil(form.key, skp, evaluasi))
    return _one(session, paper, kertas)


def lay_out(paper: Paper | Surat, kertas: str) -> LaidOut:
    """The finished pages of a paper. Raises ServiceError with what cannot be printed and where."""
    data = paper.data if isinstance(paper, Surat) else _GATHER[paper.form_key](paper)
    try:
        return form_of(paper.form_key).lay_out(data, options(paper, kertas))
    except MissingGlyph as error:
        raise ServiceError(error.sentence) from error
    except DoesNotFit as error:
        raise ServiceError(
            "Isi formulir ini tidak muat pada kertas yang dipilih; ringkas teks yang paling panjang "
            "atau pakai kertas F4."
        ) from error


def joined(
    papers: Iterable[tuple[Paper | Surat, LaidOut]], kertas: str, *, latihan: bool, bolak_balik: bool = False
) -> bytes:
    """One PDF of papers that whoever asks may see, each with its own page numbers and its own watermark; with
    ``bolak_balik`` a blank page stands before each that would begin on a back side. Raises ValueError for
    none.
    """
    writer = None
    for paper, laid in papers:
        if writer is None:
            writer = open_writer(options(paper, kertas))
        elif bolak_balik:
            writer.turn_over()
        writer.add(laid, _word(paper, latihan=latihan))
        if paper.isi:
            writer.attach(paper.nama_data, paper.isi)
    if writer is None:
        raise ValueError("no paper to write")
    return writer.finish()


def fill_of(texts: Mapping[str, str]) -> Fill:
    """The colour of heads and sections that a wording asks for; letters know none."""
    return _FILLS[texts.get("tampilan.isian", "tanpa")]


def options(paper: Paper | Surat, kertas: str) -> RenderOptions:
    """How to draw a paper: wording of its pack, the program's own fonts, the size of the sheet."""
    texts = paper.texts
    return RenderOptions(
        texts=texts,
        fill=fill_of(texts),
        fonts=load_family(resource_path("fonts")),
        paper=Sheet(kertas),
        jejak=f"jejak {paper.jejak}" if paper.jejak else "",
        tanda=paper.tanda,
        serif=load_family(resource_path("fonts"), SERIF) if form_of(paper.form_key).serif else None,
    )


@needs(Izin.LIHAT_KINERJA)
def with_head(
    session: Session, paper: Paper | Surat, kunci: KunciKantor | None = None, heads: Heads | None = None
) -> Paper | Surat:
    """The paper with its seal, and the head of the trail at the last change of what stands on it.

    A draft has neither, and no head stands on a paper that says LATIHAN. ``heads`` keeps those that were
    looked up, for the other papers of the same person.
    """
    if isinstance(paper, Surat):
        return bertanda(session, paper, kunci)  # its head is that of the records that it was made of
    if paper.evaluasi is not None and paper.form_key in mengapa_predikat.KEYS:
        paper = replace(paper, sekitar=mengapa_predikat.baca_distribusi(session, paper.evaluasi))
    notes: tuple[CatatanUmpanBalik, ...] = ()
    if evaluasi_papers.semua_catatan(paper):
        with session.db.read() as tx:
            paper = evaluasi_papers.dengan_catatan(tx, paper)
        notes = paper.sekitar
    paper = bertanda(session, paper, kunci)
    if watermark(session, paper):
        return paper
    evaluasi_id = paper.evaluasi.id if paper.evaluasi is not None else None
    beside = rencana.DI_SAMPING.get(paper.form_key, ())
    place = paper.skp.id, evaluasi_id, beside, frozenset({note.id for note in notes})
    known = {} if heads is None else heads
    if place not in known:
        known[place] = kepala_dokumen(session, *place)
    return replace(paper, jejak=known[place])


@for_everyone
def watermark(session: Session, paper: Paper | Surat) -> str:
    """What stands behind the text: LATIHAN in a practice office, DRAF while the document is not final, both
    when both hold, else nothing.
    """
    return _word(paper, latihan=session.latihan)


def _word(paper: Paper | Surat, *, latihan: bool) -> str:
    return " · ".join(word for word in (LATIHAN if latihan else "", "" if paper.final else DRAF) if word)


def kertas_of(office: OfficeProfile, kertas: str | None) -> str:
    """The size asked for, else the office's. Raises ServiceError for an unknown one."""
    chosen = (kertas or office.kertas).lower()
    if chosen not in {sheet.value for sheet in Sheet}:
        raise ServiceError(f"Kertas “{kertas}” tidak dikenal; pilih a4 atau f4.")
    return chosen


def _signers(session: Session) -> ParaPenanda:
    with session.db.read() as tx:
        return baca_penanda(tx, today(session))


def _one(session: Session, paper: Paper, kertas: str | None) -> bytes:
    _must_be_seen(session, paper)  # before the drawing, which takes a while
    size = kertas_of(office_profile(session), kertas)
    named = with_head(session, paper)
    return joined([(named, lay_out(named, size))], size, latihan=session.latihan)


def _must_be_seen(session: Session, paper: Paper) -> None:
    people = {paper.skp.pegawai_id} | ({paper.evaluasi.pegawai_id} if paper.evaluasi else set())
    with session.db.read() as tx:
        must_see(session, tx, people, Izin.LIHAT_KINERJA, tahun=paper.skp.tahun)
