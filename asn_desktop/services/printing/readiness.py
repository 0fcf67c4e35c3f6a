"""What is still missing on the papers of an order: shown on one screen before anything is printed."""

from dataclasses import dataclass

from asn_desktop.db.queries.daftar_pegawai import BarisPegawai
from asn_desktop.documents.form import About
from asn_desktop.domain import evaluasi as evaluasi_rules
from asn_desktop.domain import skp as skp_rules
from asn_desktop.domain.peran import Izin
from asn_desktop.domain.problems import Problem, Severity
from asn_desktop.fields.texts import sentence
from asn_desktop.services.access import needs
from asn_desktop.services.errors import ServiceError
from asn_desktop.services.office import office_profile
from asn_desktop.services.printing.evaluasi import dengan_catatan, semua_catatan
from asn_desktop.services.printing.forms import Paper, Surat, form_info, skp_form
from asn_desktop.services.printing.gather import PrintOrder, bundles, people_in_order
from asn_desktop.services.printing.render import kertas_of, lay_out
from asn_desktop.services.session import Session
from asn_desktop.services.work import Work

LEWAT = "lewat"  # the form does not apply to the person
GAGAL = "gagal"  # it should print and cannot
DRAF = "draf"  # it prints with the word DRAF behind it
_UNSIGNED = ("Penanda tangan surat belum diatur, sehingga namanya tercetak sebagai titik-titik; atur pada "
             "Setelan, bagian Penanda tangan.")
JANGGAL = "janggal"  # it prints, but something is empty or odd


@dataclass(frozen=True, slots=True)
class Kekurangan:
    """One finding about one paper; ``pegawai_id`` is empty when it is about the office."""

    pegawai_id: str
    nip: str
    nama: str
    form_key: str
    kalimat: str
    berat: str
    unit: str = ""


@needs(Izin.LIHAT_KINERJA, Izin.CETAK)
def missing_for_print(
    session: Session, order: PrintOrder, work: Work | None = None
) -> tuple[Kekurangan, ...]:
    """Everything to know before printing an order, people in the order of the batch.

    Each paper is laid out to find characters that cannot be printed, so let long orders run as a job. Raises
    as ``print_forms``.
    """
    people = people_in_order(session, order.pegawai_ids, order.tahun)
    office = office_profile(session)
    kertas = kertas_of(office, order.kertas)
    found: list[Kekurangan] = []
    needs_lambang = unsigned = False
    for number, bundle in enumerate(bundles(session, order, people, office.lambang)):
        row = bundle.pegawai
        if work is not None:
            work.step(number, len(people), row.nama)
        found += [_about(row, "", f"Tidak dicetak: {reason}.", LEWAT) for reason in bundle.lewat]
        found += [_about(row, form_key, words, GAGAL) for form_key, words in bundle.gagal]
        for paper in bundle.papers:
            needs_lambang = needs_lambang or paper.form_key == "dokumen-evaluasi"
            unsigned = unsigned or (isinstance(paper, Surat) and paper.tanpa_penanda)
            found += _of_paper(row, _whole(session, paper), kertas)
    if unsigned:
        found.insert(0, Kekurangan("", "", "", "", _UNSIGNED, JANGGAL))
    if needs_lambang and office.lambang is None:
        found.insert(
            0,
            Kekurangan(
                "",
                "",
                "",
                "dokumen-evaluasi",
                "Lambang kantor belum diisi, sehingga ruangnya "
                "kosong pada Dokumen Evaluasi; unggah lambang pada Setelan.",
                JANGGAL,
            ),
        )
    return tuple(found)


def _whole(session: Session, paper: Paper | Surat) -> Paper | Surat:
    if isinstance(paper, Surat) or not semua_catatan(paper):
        return paper
    with session.db.read() as tx:
        return dengan_catatan(tx, paper)


def _of_paper(row: BarisPegawai, paper: Paper | Surat, kertas: str) -> list[Kekurangan]:
    key = paper.form_key
    if paper.halangan:
        return [_about(row, key, paper.halangan, GAGAL)]
    found: list[Kekurangan] = []
    try:
        lay_out(paper, kertas)
    except ServiceError as error:
        found.append(_about(row, key, error.sentence, GAGAL))
    if isinstance(paper, Surat):
        title = form_info(key, About.PEGAWAI).title
        return [*found, *(_about(row, key, f"{title}: {words}", JANGGAL) for words in paper.catatan)]
    if not paper.final:
        what = (
            f"Evaluasi {paper.evaluasi.nomor} belum selesai"
            if paper.evaluasi
            else (f"SKP {paper.skp.nomor} belum ditetapkan")
        )
        found.append(_about(row, key, f"{what}; tercetak dengan tanda DRAF.", DRAF))
    found += [_about(row, key, words, JANGGAL) for words in _grouped(_problems(paper))]
    return found


def _problems(paper: Paper) -> tuple[Problem, ...]:
    if paper.evaluasi is None:
        return skp_rules.problems_of(paper.skp) if paper.form_key == skp_form(paper.skp) else ()
    found = evaluasi_rules.problems_of(paper.evaluasi, paper.skp)
    if paper.form_key == "dokumen-evaluasi":  # realisasi do not stand on it
        return tuple(problem for problem in found if not problem.field.startswith("realisasi/"))
    return found


def _grouped(problems: tuple[Problem, ...]) -> list[str]:
    """One sentence per kind of finding; many alike are counted instead of listed. Mere suggestions are
    left out.
    """
    by_code: dict[str, list[Problem]] = {}
    for problem in problems:
        if problem.severity is not Severity.SARAN:
            by_code.setdefault(problem.code, []).append(problem)
    return [
        f"{sentence(alike[0])} (dan {len(alike) - 1} lainnya)" if len(alike) > 1 else sentence(alike[0])
        for alike in by_code.values()
    ]


def _about(row: BarisPegawai, form_key: str, words: str, berat: str) -> Kekurangan:
    return Kekurangan(row.id, row.nip, row.nama, form_key, words, berat, row.unit)
