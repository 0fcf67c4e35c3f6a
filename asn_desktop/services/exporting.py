"""Export of all pegawai with the headings of the SIASN download, ready to be imported again."""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, Final

from asn_desktop.db.queries.daftar_pegawai import SaringanPegawai, count_pegawai, load_pegawai_ids
from asn_desktop.db.queries.pertukaran import all_rows
from asn_desktop.domain.dua_orang import BATAS_EKSPOR, Tindakan
from asn_desktop.domain.jabatan import dijabat
from asn_desktop.domain.pendidikan import urut_pendidikan
from asn_desktop.domain.peran import Izin
from asn_desktop.exchange.csv_out import csv_bytes, kept_whole
from asn_desktop.exchange.headers import Vocabulary
from asn_desktop.exchange.kinds import vocabulary_of
from asn_desktop.exchange.siasn import OWN_WORDS, siasn_text
from asn_desktop.exchange.workbook import TextSheet, workbook_bytes
from asn_desktop.fields.references import References
from asn_desktop.services.access import needs
from asn_desktop.services.clock import today
from asn_desktop.services.collector import collector_paused
from asn_desktop.services.daftar_bersandi import ENDING, need_password, sealed_list, will_be_sealed
from asn_desktop.services.importing.other_columns import read_other
from asn_desktop.services.output_place import OutputFile, Outputs
from asn_desktop.services.own_password import known_of_own
from asn_desktop.services.pembatasan import ditahan, kalimat_ditahan
from asn_desktop.services.second_person import Saksi, need_second
from asn_desktop.services.session import Session
from asn_desktop.services.sight import sight
from asn_desktop.services.work import Work

SHEET: Final = "Data ASN"
_STEP_ROWS = 500
_EXPORTING: Final = "Mengekspor"
_ENDINGS: Final = (".xlsx", ".csv", ENDING)


def export_place(office: Path, out: Path) -> OutputFile:
    """Where an export may be written. Raises ServiceError."""
    return Outputs(office).file(out, *_ENDINGS)


@needs(Izin.EKSPOR)
def people_to_export(session: Session) -> int:
    """How many people an export would write; those whose processing is restricted are left out."""
    with session.db.read() as tx:
        return count_pegawai(tx, sight(session, Izin.EKSPOR), SaringanPegawai()) - len(ditahan(tx))


@needs(Izin.EKSPOR)
def held_back_from_export(session: Session) -> str:
    """How many people an export leaves out, because their processing is restricted, and who asked; ""."""
    with session.db.read() as tx:
        return kalimat_ditahan(tuple(ditahan(tx).values()), "diekspor")


@needs(Izin.EKSPOR)
def takes_two_to_export(session: Session) -> bool:
    """Whether an export of this office needs a second person."""
    return people_to_export(session) > BATAS_EKSPOR


@needs(Izin.EKSPOR)
def export_pegawai(
    session: Session,
    out: Path,
    work: Work | None = None,
    saksi: Saksi | None = None,
    kata_sandi: str = "",
) -> int:
    """Write everybody to a .csv (``|``, UTF-8 with BOM) or .xlsx file, or encrypted under ``kata_sandi`` to
    an .asnd file; returns the number of people.

    Order: by NIP, without those whose processing is restricted (``held_back_from_export``). The file appears
    whole or not at all, and the trail tells of it before. Raises
    SecondPersonMissing for more than 50 people without ``saksi``, ServiceError, StorageError, Cancelled.
    """
    place = export_place(session.folder, out)
    if will_be_sealed(out, kata_sandi):
        need_password(kata_sandi, known_of_own(session), session.actor)
    with collector_paused():
        people = _people(session)
        agreed = need_second(session, Tindakan.EKSPOR, saksi) if len(people) > BATAS_EKSPOR else saksi
        _leave_trace(session, out, len(people), agreed)
        content = _content(session, out, people, work or Work(), kata_sandi)
        if isinstance(content, bytes):
            place.write(content)
        else:
            place.write_parts(content)
    return len(people)


def _leave_trace(session: Session, out: Path, count: int, saksi: Saksi | None) -> None:
    # Before the file: whoever ends the program half-way still leaves a trace.
    nama, alasan = (saksi.nama, saksi.alasan) if saksi else ("", "")
    with session.db.write("ekspor.pegawai", session.actor, f"{count} pegawai · {out.name}", alasan=alasan,
                          saksi=nama) as tx:
        tx.leave_trace()


Person = dict[str, Mapping[str, Any]]  # record type → values


def _content(
    session: Session, out: Path, people: list[Person], work: Work, kata_sandi: str
) -> bytes | Iterable[bytes]:
    vocabulary = vocabulary_of(session.references)
    headings = [heading.name for heading in vocabulary.export_order]
    rows = _rows(people, vocabulary, session.references, work)
    if out.suffix.casefold() == ENDING:
        whole = map(kept_whole, rows)
        return sealed_list("pegawai", headings, whole, len(people), kata_sandi, latihan=session.latihan)
    if out.suffix.casefold() == ".csv":
        return csv_bytes(headings, rows)
    return workbook_bytes([TextSheet(SHEET, headings, map(kept_whole, rows))])


def _people(session: Session) -> list[Person]:
    """Everybody with his unit, present golongan and jabatan, and highest pendidikan."""
    hari = today(session)
    with session.db.read() as tx:
        seen = set(load_pegawai_ids(tx, sight(session, Izin.EKSPOR), SaringanPegawai())) - set(ditahan(tx))
        everybody = (values for values in all_rows(tx, "pegawai") if values["id"] in seen)
        pegawai = sorted(everybody, key=lambda values: values["nip"])
        units = {unit["id"]: unit for unit in all_rows(tx, "unit_kerja")}
        golongan = _chosen(
            (row for row in all_rows(tx, "riwayat_golongan") if row["tmt_golongan"] <= hari),
            lambda record: record["tmt_golongan"],
        )
        jabatan = _chosen(
            (row for row in all_rows(tx, "riwayat_jabatan")
             if dijabat(row["penugasan"], row["tmt_jabatan"], row["sampai"], hari)),
            lambda record: (record["jenis_jabatan"] != "rangkap", record["tmt_jabatan"]),
        )
        pendidikan = _chosen(
            all_rows(tx, "riwayat_pendidikan"),
            lambda record: (urut_pendidikan(record["tingkat"]), record["tahun_lulus"] or 0),
        )
    empty: Mapping[str, Any] = {}
    return [
        {
            "pegawai": values,
            "unit_kerja": units.get(values["unit_kerja_id"], empty),
            "riwayat_golongan": golongan.get(values["id"], empty),
            "riwayat_jabatan": jabatan.get(values["id"], empty),
            "riwayat_pendidikan": pendidikan.get(values["id"], empty),
        }
        for values in pegawai
    ]


def _chosen(records: Iterable[dict[str, Any]], rank: Any) -> dict[str, dict[str, Any]]:
    """The record with the highest rank of each person."""
    best: dict[str, dict[str, Any]] = {}
    for record in records:
        other = best.get(record["pegawai_id"])
        if other is None or rank(record) > rank(other):
            best[record["pegawai_id"]] = record
    return best


def _rows(
    people: list[Person], vocabulary: Vocabulary, references: References, work: Work
) -> Iterator[list[str]]:
    headings = vocabulary.export_order
    for done, person in enumerate(people):
        if done % _STEP_ROWS == 0:
            work.step(done, len(people), _EXPORTING)
        other = _valid_other(person, vocabulary)
        row: list[str] = []
        for heading in headings:
            if not heading.record_type:
                row.append(other.get(heading.name, ""))
                continue
            value = person[heading.record_type].get(heading.field)
            if value is None and not person[heading.record_type]:
                row.append(other.get(heading.name, ""))  # a golongan without its TMT, as its list gave it
                continue
            plain = value.__class__ is str and heading.field not in OWN_WORDS
            row.append(str(value) if plain else siasn_text(heading, value, references))
        yield row
    work.step(len(people), len(people), _EXPORTING)


def _valid_other(person: Person, vocabulary: Vocabulary) -> dict[str, str]:
    """The kept columns, without the ids whose names have been changed in the program since."""
    other = read_other(person["pegawai"].get("data_siasn"))
    for name, partner in vocabulary.partners.items():
        if name in other and partner in other:
            owner = vocabulary.heading(partner)
            if str(person[owner.record_type].get(owner.field)) != other[partner]:
                del other[name]
    return other
