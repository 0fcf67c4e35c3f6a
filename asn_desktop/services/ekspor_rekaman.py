"""All records of one type as a list of an office: with the headings by which an import takes them in again.

Any list goes out encrypted where that is wished, and some only so (``RecordType.hanya_bersandi``); what is
of the restricted class takes its key and two people.

Basis of what is left out: UU 27/2022 art. 11 and 41.
"""

import base64
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from asn_desktop.db.queries.daftar_pegawai import SaringanPegawai, load_pegawai_ids
from asn_desktop.db.queries.isi_dokumen import Isi, load_isi
from asn_desktop.db.queries.pertukaran import all_rows
from asn_desktop.domain.dua_orang import BATAS_EKSPOR, Tindakan
from asn_desktop.domain.peran import Izin
from asn_desktop.exchange.blocks import ListKind
from asn_desktop.exchange.csv_out import csv_bytes, kept_whole
from asn_desktop.exchange.headers import Heading
from asn_desktop.exchange.kinds import NAMA_PEGAWAI, NIP, own_kinds
from asn_desktop.exchange.workbook import TextSheet, workbook_bytes
from asn_desktop.fields.dokumen import DOKUMEN
from asn_desktop.fields.kantor_lain import DAFTAR_SIMPANAN
from asn_desktop.fields.references import References
from asn_desktop.fields.registry import record_type
from asn_desktop.fields.rujukan import column_of
from asn_desktop.fields.spec import Kind, RecordType
from asn_desktop.fields.values import display
from asn_desktop.services.access import needs
from asn_desktop.services.daftar_bersandi import (
    ENDING,
    ONLY_SEALED,
    SECRET,
    need_password,
    sealed_list,
    will_be_sealed,
)
from asn_desktop.services.daftar_simpanan import isi_keluar
from asn_desktop.services.dokumen.isi import isi_terbukti
from asn_desktop.services.errors import ServiceError
from asn_desktop.services.gudang import Gudang
from asn_desktop.services.output_place import Outputs
from asn_desktop.services.own_password import known_of_own
from asn_desktop.services.pembatasan import ditahan, kalimat_ditahan
from asn_desktop.services.pindaian_rahasia import jenis_rahasia
from asn_desktop.services.rujukan_bebas import RujukanBebas
from asn_desktop.services.rujukan_rekaman import PEGAWAI, UNIT, Rujukan
from asn_desktop.services.second_person import Saksi, need_second
from asn_desktop.services.session import Session
from asn_desktop.services.sight import sight
from asn_desktop.services.work import Work

ENDINGS: Final = (".xlsx", ".csv", ENDING)
NO_KEY: Final = (
    "{title} berisi data rahasia, sedangkan pengguna ini tidak memegang kunci data rahasia; mintalah "
    "pemegang kunci mengekspornya."
)
_SECRET_SCANS: Final = "{} pindaian rahasia tidak ikut karena pengguna ini tidak memegang kuncinya."
_LOST_SCANS: Final = "{} dokumen tidak ikut karena berkasnya hilang; ambil kembali lewat berkas pegawainya."
_STEP_ROWS = 500
_EXPORTING: Final = "Mengekspor"
Row = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class DaftarRekaman:
    """What an export would write: how many records of how many people, and who is left out, as a sentence.

    ``rahasia``: something of the restricted class is among them.
    """

    rekaman: int
    pegawai: int
    ditahan: str
    rahasia: bool = False

    @property
    def dua_orang(self) -> bool:
        """Whether it names too many people for one who exports, or says what nobody gives out alone."""
        return self.pegawai > BATAS_EKSPOR or (self.rahasia and self.rekaman > 0)


def jenis_ekspor(references: References) -> dict[str, ListKind]:
    """Record type → the list as which its records go out; people have a way of their own (``exporting``)."""
    return {key: kind for key, kind in own_kinds(references).items() if key != PEGAWAI}


@needs(Izin.EKSPOR)
def ekspor_terhalang(session: Session) -> Mapping[str, str]:
    """Record type → why whoever is logged in cannot write its list, known before any file is chosen: the
    types of the restricted class, to who does not hold its key.
    """
    with session.db.read() as tx:
        locked = tx.restricted_key is None
    kinds = map(record_type, jenis_ekspor(session.references) if locked else ())
    return {kind.key: NO_KEY.format(title=kind.title) for kind in kinds if kind.rahasia}


@needs(Izin.EKSPOR)
def hitung_ekspor(session: Session, jenis: str) -> DaftarRekaman:
    """What ``ekspor_rekaman`` would write now. Raises ServiceError for the restricted class without its key,
    KeyError for a type that is not exported.
    """
    return _read(session, jenis).made


@needs(Izin.EKSPOR)
def ekspor_rekaman(
    session: Session,
    jenis: str,
    out: Path,
    work: Work | None = None,
    saksi: Saksi | None = None,
    kata_sandi: str = "",
) -> DaftarRekaman:
    """Write all records of a type to an .xlsx or .csv file, or encrypted under ``kata_sandi`` to an .asnd
    file, by NIP and in the order in which they were made; units from the top down.

    The file appears whole or not at all, and the trail tells of it before. Raises SecondPersonMissing for
    more than 50 people, or anything of the restricted class, without ``saksi``; ServiceError for a plain file
    of what goes out encrypted only or under a password, and for a weak password; StorageError, Cancelled,
    KeyError.
    """
    place = Outputs(session.folder).file(out, *ENDINGS)
    sealed = will_be_sealed(out, kata_sandi)
    if sealed:
        need_password(kata_sandi, known_of_own(session), session.actor)
    elif reason := record_type(jenis).hanya_bersandi:
        title = record_type(jenis).title
        raise ServiceError(ONLY_SEALED.format(title=title, reason=reason, ending=ENDING))
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
    work = work or Work()
    texts = _texts(found, headings, jenis, work)
    if sealed:
        if jenis == DOKUMEN.key:
            texts = _with_contents(session.folder, found, texts, work)
        rows = map(kept_whole, texts)
        place.write_parts(
            sealed_list(jenis, names, rows, len(found.rows), kata_sandi, latihan=session.latihan))
    elif out.suffix.casefold() == ".csv":
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
    cells: Mapping[str, str]  # by record, of the column that names a record of any type
    isi: Mapping[str, Isi]  # contents of documents, by digest


def _read(session: Session, jenis: str) -> _Found:
    """The records, the people whom they are about or name, and who is left out."""
    kind = record_type(jenis)
    columns = [key for key in kind.columns if column_of(kind, key).refers_to == PEGAWAI]
    with session.db.read() as tx:
        if kind.rahasia and tx.restricted_key is None:
            raise ServiceError(NO_KEY.format(title=kind.title))
        held = ditahan(tx)
        seen = set(load_pegawai_ids(tx, sight(session, Izin.EKSPOR), SaringanPegawai())) - set(held)
        people: dict[str, Row] = {row["id"]: row for row in all_rows(tx, PEGAWAI) if row["id"] in seen}
        rows: list[Row] = [tx.opened(jenis, row) for row in all_rows(tx, jenis)]
        if kind is DAFTAR_SIMPANAN:  # what others keep for themselves stays with them
            rows = [row for row in rows if row["pemilik"] in (None, "", session.actor)]
        # A saved list names a unit within its contents.
        rujukan = Rujukan(tx, (kind, record_type(UNIT)) if kind is DAFTAR_SIMPANAN else (kind,))
        isi = load_isi(tx, (str(row["sidik"]) for row in rows)) if kind is DOKUMEN else {}
    named = {row["id"]: {row[key] for key in columns if row[key]} for row in rows}
    left_out = {one for those in named.values() for one in those} & set(held)
    words = kalimat_ditahan(tuple(held[key] for key in sorted(left_out)), "diekspor")
    mine = [row for row in rows if named[row["id"]] <= people.keys()]
    mine.sort(key=lambda row: (_order(kind, row, people, rujukan), row["id"]))
    secret = kind.rahasia
    if kind is DOKUMEN:
        mine, secret, left = _with_files(session, mine, isi)
        words = " ".join(filter(None, (words, *left)))
    bebas = RujukanBebas(session.db, session.references)
    named_any = any(spec.any_record for spec in kind.fields)
    cells = {row["id"]: bebas.cell(kind, row) for row in mine} if named_any else {}
    about = {one for row in mine for one in named[row["id"]]}
    made = DaftarRekaman(len(mine), len(about), words, secret)
    return _Found(mine, people, rujukan, made, cells, isi)


def _with_files(
    session: Session, rows: list[Row], isi: Mapping[str, Isi]
) -> tuple[list[Row], bool, tuple[str, ...]]:
    """The documents whose content can be given out, whether one is of the restricted class, and what is left
    out, as sentences.
    """
    store, kinds = Gudang(session.folder), jenis_rahasia(session.references)
    held = {key for key, one in isi.items() if one.kunci is None}
    there = {key for key, one in isi.items() if store.size(one.nama) is not None}
    mine = [row for row in rows if row["sidik"] in there - held]
    locked = sum(row["sidik"] in held for row in rows)
    lost = len(rows) - len(mine) - locked
    secret = any(row["jenis"] in kinds or isi[str(row["sidik"])].rahasia for row in mine)
    left = (_SECRET_SCANS.format(locked) if locked else "", _LOST_SCANS.format(lost) if lost else "")
    return mine, secret, left


def _with_contents(
    folder: Path, found: _Found, texts: Iterator[list[str]], work: Work
) -> Iterator[list[str]]:
    """The rows of documents, the content of each behind it. Raises Rejected for a damaged one, Cancelled."""
    for done, (row, cells) in enumerate(zip(found.rows, texts, strict=True)):
        work.step(done, len(found.rows), _EXPORTING)
        isi = found.isi.get(str(row["sidik"]))
        content = base64.b64encode(isi_terbukti(folder, row, isi)).decode("ascii")
        yield [*cells, f"{SECRET}{content}" if isi is not None and isi.rahasia else content]


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
            work.step(done, len(found.rows), _EXPORTING)
        person = found.people[row["pegawai_id"]] if _of_people(jenis) else {}
        owner = [person["nip"], person["nama"]] if person else []
        yield [*owner, *(_text(found, kind, one, row) for one in headings)]


def _text(found: _Found, kind: RecordType, heading: Heading, row: Row) -> str:
    spec, value = column_of(kind, heading.field), row[heading.field]
    if not heading.record_type:  # the name beside a number
        return str(found.people[value]["nama"]) if value else ""
    if spec.kind is Kind.RECORD:
        return found.rujukan.words(str(spec.refers_to), value)
    if kind is DAFTAR_SIMPANAN and spec.key == "isi":
        return isi_keluar(str(value), found.rujukan)
    if spec.any_record:
        return found.cells[row["id"]]
    if isinstance(value, bytes):
        return base64.b64encode(value).decode("ascii")
    return display(spec, value)
