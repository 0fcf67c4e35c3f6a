"""Scans of the restricted class (those of sanctions): what is said about one stands sealed with its sanction
only, and nobody deletes, renames or brings one back alone. What was said about a scan before it became one is
shown to nobody without the key (``tanpa_keterangan``).

A scan belongs to the class by its kind, or because its content was sealed once: it stays so, whatever the
scan is called afterwards. Basis: UU 27/2022 art. 4 (2) and 35.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any, Final

from asn_desktop.db.queries.isi_dokumen import load_isi, restrict_isi
from asn_desktop.db.queries.jejak import PeristiwaTersimpan, last_values
from asn_desktop.db.queries.records import children_of
from asn_desktop.db.unit_of_work import ReadTx
from asn_desktop.domain.dokumen import nama_keluar
from asn_desktop.domain.problems import Problem
from asn_desktop.fields.dokumen import DOKUMEN
from asn_desktop.fields.references import References
from asn_desktop.fields.spec import Values
from asn_desktop.services.errors import Rejected

KETERANGAN = ("nomor", "judul", "tanggal", "berlaku_sampai")
TERTUTUP: Final = "(rahasia)"


def jenis_rahasia(references: References) -> frozenset[str]:
    """The kinds of scans that belong to the restricted class."""
    rows = references.rows("jenis_dokumen")
    return frozenset(row["jenis_dokumen"] for row in rows if row["rahasia"] == "ya")


def disegel(tx: ReadTx, references: References, row: Mapping[str, Any] | None) -> bool:
    """Whether the scan of this row (None: it is gone) is of the restricted class."""
    return row is not None and (row.get("jenis") in jenis_rahasia(references) or bool(_sealed(tx, (row,))))


def pindaian_disegel(tx: ReadTx, pegawai_id: str) -> frozenset[str]:
    """Ids of the scans of a person whose content is sealed."""
    return _sealed(tx, tx.rows(DOKUMEN.key, children_of(tx, DOKUMEN.key, "pegawai_id", pegawai_id)).values())


def takes_two(tx: ReadTx, references: References, key: str, record_id: str | None) -> bool:
    """Whether a stored record is such a scan, so that a second person stands for what is done with it.

    Raises Rejected for who does not hold the key.
    """
    if key != DOKUMEN.key or record_id is None or not disegel(tx, references, tx.row(key, record_id)):
        return False
    if tx.restricted_key is None:
        raise Rejected((Problem("", "dokumen.rahasia"),))
    return True


def keterangan_berlebih(references: References, whole: Values) -> list[Problem]:
    """What is said about a scan of such a kind although only its sanction may say it."""
    if whole.get("jenis") not in jenis_rahasia(references):
        return []
    return [Problem(name, "dokumen.keterangan_rahasia", {"label": DOKUMEN.field(name).label})
            for name in KETERANGAN if whole.get(name)]


def nama_tertutup(tx: ReadTx, references: References, whole: Mapping[str, Any]) -> dict[str, str]:
    """The file name that is kept of a scan of such a kind: its owner's own often holds the number."""
    person = tx.row("pegawai", str(whole["pegawai_id"]))
    if person is None or whole["jenis"] not in jenis_rahasia(references):
        return {}
    return {"nama_berkas": nama_keluar(str(whole["jenis"]), str(person["nip"]), str(whole["media"]))}


def sebutan(tx: ReadTx, row: Mapping[str, Any]) -> str:
    """How the trail and the register of papers call a scan: by its kind and owner, never by its number or its
    owner's own file name, which stay there when it becomes one of the restricted class.
    """
    person = tx.row("pegawai", str(row["pegawai_id"])) or {}
    return nama_keluar(str(row["jenis"]), str(person.get("nip", "")), str(row["media"]))


def tanpa_keterangan(
    tx: ReadTx, references: References, events: Sequence[PeristiwaTersimpan]
) -> tuple[PeristiwaTersimpan, ...]:
    """Events as they are shown: to who lacks the key, nothing that was ever said about a sealed scan."""
    if tx.restricted_key is not None:
        return tuple(events)
    scans = [event.record_id for event in events if event.record_type == DOKUMEN.key]
    rows = tx.rows(DOKUMEN.key, scans)
    gone = set(scans) - rows.keys()
    rows |= {key: {**values, "id": key} for key in gone if (values := last_values(tx, DOKUMEN.key, key))}
    kinds = jenis_rahasia(references)
    hidden = {key for key, row in rows.items() if row.get("jenis") in kinds} | _sealed(tx, rows.values())
    return tuple(_hidden(event) if event.record_id in hidden else event for event in events)


def _hidden(event: PeristiwaTersimpan) -> PeristiwaTersimpan:
    told = {name: pair for name, pair in event.nilai.items() if name not in (*KETERANGAN, "nama_berkas")}
    for name in event.nilai.keys() - told.keys():
        before, after = event.nilai[name]
        told[name] = (before and TERTUTUP, after and TERTUTUP)
    return replace(event, nilai=told)


def segel_isi(tx: ReadTx, references: References, row: Mapping[str, Any]) -> None:
    """Seal what a scan holds once its kind is such a one. Raises RestrictedLocked."""
    if row["jenis"] in jenis_rahasia(references):
        for sidik, isi in load_isi(tx, (str(row["sidik"]),)).items():
            if isi.kunci is not None:
                restrict_isi(tx, sidik, isi.kunci)


def refuse_turning_back(tx: ReadTx, references: References, events: Sequence[PeristiwaTersimpan]) -> None:
    """Refuse to undo or bring back what one person alone may not do; a merge moved it with its owner, and
    takes it back with him. Raises Rejected.
    """
    if _by_two(tx, references, events):
        raise Rejected((Problem("", "jejak.dua_orang", {"tindakan": DOKUMEN.title}),))


def boleh_dibalik(
    tx: ReadTx, references: References, events: Sequence[PeristiwaTersimpan]
) -> tuple[Sequence[PeristiwaTersimpan], int]:
    """The events that one person may turn back, and how many scans of a folder stay, because they go by two
    people. Raises Rejected where nothing is left, or where the events are no taking in of scans.
    """
    by_two = _by_two(tx, references, events)
    rest = [event for event in events if event.seq not in by_two]
    taken_in = all((event.record_type, event.kind) == (DOKUMEN.key, "insert") for event in events)
    if by_two and not (rest and taken_in):
        refuse_turning_back(tx, references, events)
    return rest, len(by_two)


def semua_berdua(tx: ReadTx, references: References, events: Sequence[PeristiwaTersimpan]) -> bool:
    """Whether events took in scans that all go by two people. Raises Rejected for who lacks their key."""
    if len(_by_two(tx, references, events)) != len(events) or any(event.kind != "insert" for event in events):
        return False
    if tx.restricted_key is None:
        raise Rejected((Problem("", "dokumen.rahasia"),))
    return True


def _by_two(tx: ReadTx, references: References, events: Iterable[PeristiwaTersimpan]) -> frozenset[int]:
    """Numbers of the events that take two people to turn back."""
    touched = [event for event in events
               if event.record_type == DOKUMEN.key and event.nilai.keys() != {"pegawai_id"}]
    rows = tx.rows(DOKUMEN.key, (event.record_id for event in touched))
    found = set()
    for event in touched:
        then, now = ({name: pair[side] for name, pair in event.nilai.items()} for side in (0, 1))
        if any(disegel(tx, references, row) for row in (then, now, rows.get(event.record_id))):
            found.add(event.seq)
    return frozenset(found)


def _sealed(tx: ReadTx, rows: Iterable[Mapping[str, Any]]) -> frozenset[str]:
    """Which of these rows (their ids, or "" for one of an event) hold sealed content."""
    digests = {str(row.get("id", "")): str(row["sidik"]) for row in rows if row.get("sidik")}
    known = load_isi(tx, digests.values())
    return frozenset(key for key, sidik in digests.items() if sidik in known and known[sidik].rahasia)
