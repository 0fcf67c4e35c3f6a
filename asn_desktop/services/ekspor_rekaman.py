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
from asn_desktop.fields.values import display
from asn_desktop.services.access import needs
from asn_desktop.services.output_place import Outputs
from asn_desktop.services.pembatasan import ditahan, kalimat_ditahan
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
    """Record type → the list as which its records go out; none of the restricted class."""
    found: dict[str, ListKind] = {}
    for kind in kinds_of(references):
        rule = kind.records
        if rule is None or rule.gathers or any(spec.rahasia for spec in record_type(rule.record_type).fields):
            continue
        if kind.key == rule.record_type:  # not a list of another system that fills the same type
            found[rule.record_type] = kind
    return found


@needs(Izin.EKSPOR)
def hitung_ekspor(session: Session, jenis: str) -> DaftarRekaman:
    """What ``ekspor_rekaman`` would write now. Raises KeyError for a type that is not exported."""
    rows, _, held = _read(session, jenis)
    return DaftarRekaman(len(rows), len({row["pegawai_id"] for row in rows}), held)


@needs(Izin.EKSPOR)
def ekspor_rekaman(
    session: Session, jenis: str, out: Path, work: Work | None = None, saksi: Saksi | None = None
) -> DaftarRekaman:
    """Write all records of a type to an .xlsx or .csv file, by NIP and in the order in which they were made.

    The file appears whole or not at all, and the trail tells of it before. Raises SecondPersonMissing for
    more than 50 people without ``saksi``, ServiceError, StorageError, Cancelled, KeyError.
    """
    place = Outputs(session.folder).file(out, *ENDINGS)
    rows, people, held = _read(session, jenis)
    made = DaftarRekaman(len(rows), len({row["pegawai_id"] for row in rows}), held)
    agreed = need_second(session, Tindakan.EKSPOR, saksi) if made.dua_orang else saksi
    nama, alasan = (agreed.nama, agreed.alasan) if agreed else ("", "")
    kind = jenis_ekspor(session.references)[jenis]
    subject = f"{kind.title}: {made.rekaman} tentang {made.pegawai} pegawai · {out.name}"
    with session.db.write("ekspor.rekaman", session.actor, subject, alasan=alasan, saksi=nama) as tx:
        tx.leave_trace()
    headings = [one for one in kind.vocabulary.headings if one.record_type == jenis]
    names = [NIP, NAMA_PEGAWAI, *(one.name for one in headings)]
    texts = _texts(rows, people, headings, jenis, work or Work())
    if out.suffix.casefold() == ".csv":
        place.write(csv_bytes(names, texts))
    else:
        place.write(workbook_bytes([TextSheet(kind.title[:31], names, map(kept_whole, texts))]))
    return made


def _read(session: Session, jenis: str) -> tuple[list[Row], dict[str, Row], str]:
    """The records, the people whom they are about, and who is left out."""
    with session.db.read() as tx:
        held = ditahan(tx)
        seen = set(load_pegawai_ids(tx, sight(session, Izin.EKSPOR), SaringanPegawai())) - set(held)
        people: dict[str, Row] = {row["id"]: row for row in all_rows(tx, "pegawai") if row["id"] in seen}
        rows = all_rows(tx, jenis)
    left_out = {row["pegawai_id"] for row in rows} & set(held)
    words = kalimat_ditahan(tuple(held[key] for key in sorted(left_out)), "diekspor")
    mine = [row for row in rows if row["pegawai_id"] in people]
    return sorted(mine, key=lambda row: (people[row["pegawai_id"]]["nip"], row["id"])), people, words


def _texts(
    rows: list[Row], people: Mapping[str, Row], headings: list[Heading], jenis: str, work: Work
) -> Iterator[list[str]]:
    kind = record_type(jenis)
    for done, row in enumerate(rows):
        if done % _STEP_ROWS == 0:
            work.step(done, len(rows), "Mengekspor")
        person = people[row["pegawai_id"]]
        yield [person["nip"], person["nama"],
               *(display(kind.field(one.field), row[one.field]) for one in headings)]
