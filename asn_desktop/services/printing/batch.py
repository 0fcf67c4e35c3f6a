"""Prints a batch: one merged file or one file each, with progress, cancelling and a summary of what was
left out.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import chain
from pathlib import Path

from asn_desktop.db.queries.daftar_pegawai import BarisPegawai
from asn_desktop.documents.layout import LaidOut
from asn_desktop.domain.peran import Izin
from asn_desktop.domain.periode import JenisPeriode
from asn_desktop.services.access import needs
from asn_desktop.services.errors import ServiceError
from asn_desktop.services.office import office_profile
from asn_desktop.services.output_place import OutputFile, OutputFolder, Outputs
from asn_desktop.services.printing.forms import Paper, Surat
from asn_desktop.services.printing.gather import PrintOrder, bundles, forms_of, people_in_order
from asn_desktop.services.printing.names import NamesInUse, file_name
from asn_desktop.services.printing.render import Heads, joined, kertas_of, lay_out, with_head
from asn_desktop.services.printing.tanda import KunciKantor, kunci_kantor
from asn_desktop.services.session import Session
from asn_desktop.services.work import Cancelled, Work

_ENDING = ".pdf"
MANY_PEOPLE = (
    "{path} adalah satu berkas, padahal yang dicetak {people} pegawai; pilih folder, atau gabungkan menjadi "
    "satu berkas."
)
ALREADY = "sudah ada di folder itu"
_SHORT = {
    "skp-kuantitatif": "SKP",
    "skp-kualitatif": "SKP",
    "skp-jpt": "SKP",
    "matriks-peran-hasil": "Matriks",
    "lampiran-skp": "Lampiran SKP",
    "umpan-balik": "Rekaman Umpan Balik",
    "evaluasi": "Evaluasi",
    "dokumen-evaluasi": "Dokumen Evaluasi",
    "mengapa-predikat": "Mengapa Predikat",
    "drh": "DRH",
    "drh-kosong": "DRH Kosong",
    "drh-singkat": "DRH Singkat",
    "kgb": "KGB",
    "cuti": "Cuti",
    "spmt": "SPMT",
    "pernyataan-pelantikan": "Pelantikan",
    "pernyataan-disiplin": "Pernyataan Disiplin",
    "kp4": "KP4",
    "log-harian": "Log Harian",
    "surat-pengingat": "Pengingat",
    "bimbingan-b18": "Bimbingan B.1.8",
    "bimbingan-b19": "Bimbingan B.1.9",
    "keberatan": "Keberatan",
    "rencana-aksi": "Rencana Aksi",
    "ba-klarifikasi-ekspektasi": "BA Klarifikasi Ekspektasi",
    "konversi-ak": "Konversi AK",
    "akumulasi-ak": "Akumulasi AK",
    "penetapan-ak": "PAK",
}


@dataclass(frozen=True, slots=True)
class Skipped:
    """How many papers do not apply, for one reason."""

    alasan: str
    jumlah: int


@dataclass(frozen=True, slots=True)
class Failed:
    """A paper that should print and could not; ``kalimat`` says why and how to mend."""

    pegawai_id: str
    nip: str
    nama: str
    form_key: str
    kalimat: str


@dataclass(frozen=True, slots=True)
class PrintResult:
    """What a batch made: files, papers and pages, and what it left out."""

    written: tuple[Path, ...]
    documents: int
    pages: int
    skipped: tuple[Skipped, ...]
    failed: tuple[Failed, ...]


    def plus(self, later: "PrintResult") -> "PrintResult":
        """The sum of this and what a later batch made of the rest."""
        skipped = Counter({item.alasan: item.jumlah for item in self.skipped})
        skipped.update({item.alasan: item.jumlah for item in later.skipped})
        return PrintResult(
            self.written + later.written,
            self.documents + later.documents,
            self.pages + later.pages,
            _skipped(skipped),
            self.failed + later.failed,
        )


@dataclass(frozen=True, slots=True)
class Unfinished:
    """A batch that ended too early: what it made, and whose papers are still to be printed.

    ``error`` is why it could not go on; None: somebody stopped it.
    """

    result: PrintResult
    rest: tuple[str, ...]
    error: ServiceError | None = None


class PrintStopped(Cancelled):
    """Somebody stopped the batch."""

    def __init__(self, unfinished: Unfinished) -> None:
        super().__init__()
        self.unfinished = unfinished


class PrintBroken(ServiceError):  # noqa: N818 - reads as a sentence
    """A file could not be written, so that the batch could not go on."""

    def __init__(self, unfinished: Unfinished, sentence: str) -> None:
        super().__init__(sentence)
        self.unfinished = unfinished


Drawn = tuple[Paper | Surat, LaidOut]  # a paper with its head, and its pages


@dataclass(slots=True)
class _Tally:
    """Counts while a batch runs."""

    written: list[Path] = field(default_factory=list)
    documents: int = 0
    pages: int = 0
    skipped: Counter[str] = field(default_factory=Counter)
    failed: list[Failed] = field(default_factory=list)
    at: int = 0  # the person whose papers are being made

    def fail(self, row: BarisPegawai, form_key: str, kalimat: str) -> None:
        self.failed.append(Failed(row.id, row.nip, row.nama, form_key, kalimat))

    def count(self, laid: LaidOut) -> None:
        self.documents += 1
        self.pages += len(laid.pages)

    def result(self) -> PrintResult:
        return PrintResult(
            tuple(self.written), self.documents, self.pages, _skipped(self.skipped), tuple(self.failed)
        )

    def unfinished(self, people: list[BarisPegawai], error: ServiceError | None) -> Unfinished:
        """Where the batch ended; of a merged file nothing is there."""
        if not self.written:
            return Unfinished(PrintResult((), 0, 0, (), ()), tuple(row.id for row in people), error)
        return Unfinished(self.result(), tuple(row.id for row in people[self.at :]), error)


@dataclass(frozen=True, slots=True)
class _Batch:
    """What all papers of one batch share; the key of the office is read once."""

    session: Session
    order: PrintOrder
    people: list[BarisPegawai]
    lambang: bytes | None
    kertas: str
    kunci: KunciKantor | None  # None: no paper of the order is sealed
    tally: _Tally
    work: Work
    heads: Heads = field(default_factory=dict)

    def papers(self) -> Iterator[tuple[BarisPegawai, list[Paper | Surat]]]:
        """By person, in their order, the papers that can be drawn; the others are counted."""
        tally = self.tally
        for number, bundle in enumerate(bundles(self.session, self.order, self.people, self.lambang)):
            row = bundle.pegawai
            tally.at = number
            self.heads.clear()  # a paper tells of the moment it was read
            self.work.step(number, len(self.people), row.nama)
            tally.skipped.update(bundle.lewat)
            for form_key, sentence in bundle.gagal:
                tally.fail(row, form_key, sentence)
            for paper in bundle.papers:
                if paper.halangan:
                    tally.fail(row, paper.form_key, paper.halangan)
            yield row, [paper for paper in bundle.papers if not paper.halangan]

    def draw(self, row: BarisPegawai, paper: Paper | Surat) -> Drawn | None:
        """The paper with its head and its pages; None when it cannot be drawn, which is counted."""
        try:
            named = with_head(self.session, paper, self.kunci, self.heads)
            laid = lay_out(named, self.kertas)
        except ServiceError as error:
            self.tally.fail(row, paper.form_key, error.sentence)
            return None
        return named, laid


def print_place(office: Path, out: Path, *, gabung: bool) -> OutputFile | OutputFolder:
    """Where papers may be written: a folder, or one file when they are merged or the name is that of a file.

    Raises ServiceError.
    """
    one_file = gabung or _names_a_file(out)
    return Outputs(office).file(out, _ENDING) if one_file else Outputs(office).folder(out)


@needs(Izin.CETAK)
def print_forms(session: Session, order: PrintOrder, work: Work) -> PrintResult:
    """Print an order, people by unit, golongan and name.

    Every file is written whole or not at all; cancelling keeps the finished ones, and of a merged file
    nothing. Raises Rejected for an order without forms or people, PrintBroken when a file cannot be written,
    PrintStopped.
    """
    sealed = any(form.sealed for form in forms_of(order))
    place = print_place(session.folder, order.out, gabung=order.gabung)
    people = people_in_order(session, order.pegawai_ids, order.tahun)
    if len(people) > 1 and not order.gabung and _names_a_file(order.out):
        raise ServiceError(MANY_PEOPLE.format(path=order.out, people=len(people)))
    office = office_profile(session)
    kertas = kertas_of(office, order.kertas)
    tally = _Tally()
    kunci = kunci_kantor(session) if sealed else None
    batch = _Batch(session, order, people, office.lambang, kertas, kunci, tally, work)
    try:
        _print_all(batch, place)
    except Cancelled as stopped:
        raise PrintStopped(tally.unfinished(people, None)) from stopped
    except ServiceError as error:
        raise PrintBroken(tally.unfinished(people, error), error.sentence) from error
    if not work.cancelled:  # who asks now asks too late: everything is written
        work.step(len(people), len(people), "Selesai")
    return tally.result()


def _skipped(counted: Counter[str]) -> tuple[Skipped, ...]:
    return tuple(Skipped(reason, count) for reason, count in sorted(counted.items()))


def _print_all(batch: "_Batch", place: OutputFile | OutputFolder) -> None:
    if isinstance(place, OutputFile):
        _print_one_file(batch, place)
    else:
        _print_files(batch, place)


def _print_one_file(batch: "_Batch", place: OutputFile) -> None:
    stream = (drawn for row, papers in batch.papers() for paper in papers
              if (drawn := batch.draw(row, paper)) is not None)
    first = next(stream, None)
    if first is None:
        return
    duplex = batch.order.bolak_balik
    papers = _Papers(chain((first,), stream), batch.tally)
    content = joined(papers, batch.kertas, latihan=batch.session.latihan, bolak_balik=duplex)
    if duplex:
        batch.tally.pages += sum(count % 2 for count in papers.pages[:-1])  # those that stay blank
    _register(batch.session, papers.seen)
    _write(place, content, batch.tally)


def _print_files(batch: "_Batch", place: OutputFolder) -> None:
    """One person after the other: his papers are drawn, registered together, and written."""
    names = NamesInUse()
    for row, papers in batch.papers():
        ready: list[tuple[OutputFile, Drawn]] = []
        for paper in papers:
            name = names.take(file_name(batch.order.tahun, _kind(paper), row.nip, row.nama))
            target = place.file(name, _ENDING)
            if batch.order.lanjut and target.path.exists():
                batch.tally.skipped[ALREADY] += 1
            elif (drawn := batch.draw(row, paper)) is not None:
                ready.append((target, drawn))
        if ready:
            _register(batch.session, [paper for _, (paper, _) in ready])
        for target, drawn in ready:
            _write(target, joined([drawn], batch.kertas, latihan=batch.session.latihan), batch.tally)
            batch.tally.count(drawn[1])


class _Papers:
    """Lets papers pass, counts them and remembers them and how many pages each has."""

    def __init__(self, stream: Iterator[Drawn], tally: _Tally) -> None:
        self._stream, self._tally = stream, tally
        self.seen: list[Paper | Surat] = []
        self.pages: list[int] = []

    def __iter__(self) -> Iterator[Drawn]:
        for paper, laid in self._stream:
            self._tally.count(laid)
            self.seen.append(paper)
            self.pages.append(len(laid.pages))
            yield paper, laid


def _register(session: Session, papers: Sequence[Paper | Surat]) -> None:
    """Note in the trail who was printed, before the files: ending the program half-way leaves a trace.

    UU 27/2022 art. 31: all processing is recorded; the person's report tells of it.
    """
    first = papers[0].nama
    others = " dan lainnya" if len({paper.pegawai_id for paper in papers}) > 1 else ""
    subject = first if len(papers) == 1 else f"{first}{others} · {len(papers)} formulir"
    with session.db.write("cetak.formulir", session.actor, subject) as tx:
        tx.insert_many("cetakan", [
            {"pegawai_id": paper.pegawai_id, "formulir": paper.form_key, "nomor": paper.nomor}
            for paper in papers])


def short_name(form_key: str) -> str:
    """What a form is called where there is little room; its key when it has no such name."""
    return _SHORT.get(form_key, form_key)


def _names_a_file(out: Path) -> bool:
    return out.suffix.casefold() == _ENDING and not out.is_dir()


def _kind(paper: Paper | Surat) -> str:
    kind = short_name(paper.form_key)
    if isinstance(paper, Surat):
        return f"{kind} {paper.masa}".strip()
    evaluasi = paper.evaluasi
    if evaluasi is not None and evaluasi.periode is not JenisPeriode.AKHIR:
        kind = f"{kind} {evaluasi.periode.value.upper()}"
    return kind


def _write(place: OutputFile, content: bytes, tally: _Tally) -> None:
    place.write(content)
    tally.written.append(place.path)
