"""All records of one type as a list of an office: with the headings by which an import takes them in again.

Basis of what is left out: UU 27/2022 art. 11 and 41.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from asn_desktop.db.queries.daftar_pegawai import SaringanPegawai, load_pegawai_ids
from asn_desktop.db.queries.pertukaran import all_rows
from asn_desktop.domain.dua_orang import BATAS_EKSPOR, Tindakan
from asn_desktop.domain.peran import Izin
from asn_desktop.exchange.blocks import ListKind
from asn_desktop.exchange.csv_out import csv_bytes, kept_whole
from asn_desktop.exchange.headers import Heading
from asn_desktop.exchange.kinds import NAMA_PEGAWAI, NIP, kinds_of
from asn_desktop.exchange.workbook import TextSheet, workbook_bytes
from asn_desktop.fields.references import References
from asn_desktop.fields.registry import record_type
from asn_desktop.fields.rujukan import column_of
from asn_desktop.fields.spec import Kind, RecordType
from asn_desktop.fields.values import display
from asn_desktop.services.access import needs
from asn_desktop.services.output_place import Outputs
from asn_desktop.services.pembatasan import ditahan, kalimat_ditahan
from asn_desktop.services.rujukan_rekaman import PEGAWAI, UNIT, Rujukan
from asn_desktop.services.second_person import Saksi, need_second
from asn_desktop.services.session import Session
from asn_desktop.services.sight import sight
from asn_desktop.services.work import Work

ENDINGS: Final = (".xlsx", ".csv")
_STEP_ROWS = 500
Row = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class DaftarRekaman:
    """What an export would write: how many records of how many people, and who is left out, as a sentence."""

    rekaman: int
    pegawai: int
    ditahan: str

    @property
    def dua_orang(self) -> bool:
        """Whether it names too many people for one who exports."""
        return self.pegawai > BATAS_EKSPOR


def jenis_ekspor(references: References) -> dict[str, ListKind]:
    """Record type → the list as which its records go out; none that says why not (``tanpa_daftar``)."""
    found: dict[str, ListKind] = {}
    for kind in kinds_of(references):
        rule = kind.records
        if rule is None or rule.gathers or record_type(rule.record_type).tanpa_daftar:
            continue
        if kind.key == rule.record_type:  # not a list of another system that fills the same type
            found[rule.record_type] = kind
    return found


@needs(Izin.EKSPOR)
def hitung_ekspor(session: Session, jenis: str) -> DaftarRekaman:
    """What ``ekspor_rekaman`` would write now. Raises KeyError for a type that is not exported."""
    return _read(session, jenis).made


@needs(Izin.EKSPOR)
def ekspor_rekaman(
    session: Session, jenis: str, out: Path, work: Work | None = None, saksi: Saksi | None = None
) -> DaftarRekaman:
    """Write all records of a type to an .xlsx or .csv file, by NIP and in the order in which they were made;
    units from the top down.

    The file appears whole or not at all, and the trail tells of it before. Raises SecondPersonMissing for
    more than 50 people without ``saksi``, ServiceError, StorageError, Cancelled, KeyError.
    """
    place = Outputs(session.folder).file(out, *ENDINGS)
    found = _read(session, jenis)
    made = found.made
    agreed = need_second(session, Tindakan.EKSPOR, saksi) if made.dua_orang else saksi
    nama, alasan = (agreed.nama, agreed.alasan) if agreed else ("", "")
    kind = jenis_ekspor(session.references)[jenis]
    about = f" tentang {made.pegawai} pegawai" if made.pegawai else ""
    subject = f"{kind.title}: {made.rekaman}{about} · {out.name}"
    with session.db.write("ekspor.rekaman", session.actor, subject, alasan=alasan, saksi=nama) as tx:
        tx.leave_trace()
    headings = [one for one in kind.vocabulary.headings if one.record_type == jenis or not one.record_type]
    names = [*((NIP, NAMA_PEGAWAI) if _of_people(jenis) else ()), *(one.name for one in headings)]
    texts = _texts(found, headings, jenis, work or Work())
    if out.suffix.casefold() == ".csv":
        place.write(csv_bytes(names, texts))
    else:
        place.write(workbook_bytes([TextSheet(kind.title[:31], names, map(kept_whole, texts))]))
    return made


@dataclass(frozen=True, slots=True)
class _Found:
    rows: list[Row]
    people: Mapping[str, Row]
    rujukan: Rujukan
    made: DaftarRekaman


def _read(session: Session, jenis: str) -> _Found:
    """The records, the people whom they are about or name, and who is left out."""
    kind = record_type(jenis)
    columns = [key for key in kind.columns if column_of(kind, key).refers_to == PEGAWAI]
    with session.db.read() as tx:
        held = ditahan(tx)
        seen = set(load_pegawai_ids(tx, sight(session, Izin.EKSPOR), SaringanPegawai())) - set(held)
        people: dict[str, Row] = {row["id"]: row for row in all_rows(tx, PEGAWAI) if row["id"] in seen}
        rows: list[Row] = [*all_rows(tx, jenis)]
        rujukan = Rujukan(tx, (kind,))
    named = {row["id"]: {row[key] for key in columns if row[key]} for row in rows}
    left_out = {one for those in named.values() for one in those} & set(held)
    words = kalimat_ditahan(tuple(held[key] for key in sorted(left_out)), "diekspor")
    mine = [row for row in rows if named[row["id"]] <= people.keys()]
    about = {one for row in mine for one in named[row["id"]]}
    mine.sort(key=lambda row: (_order(kind, row, people, rujukan), row["id"]))
    return _Found(mine, people, rujukan, DaftarRekaman(len(mine), len(about), words))


def _order(kind: RecordType, row: Row, people: Mapping[str, Row], rujukan: Rujukan) -> str:
    if kind.parent == PEGAWAI:
        return str(people[row["pegawai_id"]]["nip"])
    return rujukan.words(UNIT, row["id"]).casefold() if kind.key == UNIT else ""


def _of_people(jenis: str) -> bool:
    return record_type(jenis).parent == PEGAWAI


def _texts(found: _Found, headings: list[Heading], jenis: str, work: Work) -> Iterator[list[str]]:
    kind = record_type(jenis)
    for done, row in enumerate(found.rows):
        if done % _STEP_ROWS == 0:
            work.step(done, len(found.rows), "Mengekspor")
        person = found.people[row["pegawai_id"]] if _of_people(jenis) else {}
        owner = [person["nip"], person["nama"]] if person else []
        yield [*owner, *(_text(found, kind, one, row) for one in headings)]


def _text(found: _Found, kind: RecordType, heading: Heading, row: Row) -> str:
    spec, value = column_of(kind, heading.field), row[heading.field]
    if not heading.record_type:  # the name beside a number
        return str(found.people[value]["nama"]) if value else ""
    if spec.kind is Kind.RECORD:
        return found.rujukan.words(str(spec.refers_to), value)
    return display(spec, value)
