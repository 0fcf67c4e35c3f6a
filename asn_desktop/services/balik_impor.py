"""Turns a whole import back at once: what it added goes, what it changed gets its old values, or nothing.

An import touches tens of thousands of records, too many to judge one by one as ``balik.Pembalik`` does. It is
turned back only while nothing that it touched was touched again, and nothing was made for the people whom it
brought; the references between the tables refuse what is left.
"""

from collections.abc import Iterator, Sequence
from itertools import groupby

from asn_desktop.db import instants
from asn_desktop.db.queries.jejak import PeristiwaTersimpan, later_below, later_event
from asn_desktop.db.unit_of_work import WriteTx
from asn_desktop.domain.problems import Problem
from asn_desktop.domain.tanggal import tanggal_panjang
from asn_desktop.services.errors import Rejected
from asn_desktop.services.jejak_kata import Kata, judul_rekaman
from asn_desktop.services.pembatasan import ditahan


def turn_back_import(tx: WriteTx, events: Sequence[PeristiwaTersimpan]) -> None:
    """Put back what the events of one import changed. Raises Rejected, BrokenRule."""
    last = events[-1].seq
    added = [event.record_id for event in events if event.kind == "insert"]
    later = later_event(tx, {event.record_id for event in events}, last) or later_below(tx, added, last)
    if later is not None:
        raise Rejected((_changed_since(tx, later),))
    _refuse_restricted(tx, events)
    for table, kind, ids in _runs(events):
        if kind == "insert":
            tx.delete_many(table, [event.record_id for event in ids])
        else:
            tx.update_many(table, [(event.record_id, _old(event)) for event in ids])


def _refuse_restricted(tx: WriteTx, events: Sequence[PeristiwaTersimpan]) -> None:
    """Nothing of somebody whose processing is restricted is removed (``pembatasan.need_unrestricted``)."""
    held = ditahan(tx)
    for event in events if held else ():
        owner = event.nilai.get("pegawai_id", ("", ""))[1]
        if event.kind == "insert" and owner in held:
            nama = (tx.row("pegawai", owner) or {}).get("nama", "")
            params = {"nama": nama, "pemohon": held[owner].pemohon}
            raise Rejected((Problem("", "pembatasan.hapus_rekaman", params),))


def _runs(events: Sequence[PeristiwaTersimpan]) -> Iterator[tuple[str, str, list[PeristiwaTersimpan]]]:
    """The events from the last to the first, those of one table and kind together."""
    for (table, kind), run in groupby(reversed(events), lambda event: (event.record_type, event.kind)):
        yield table, kind, list(run)


def _old(event: PeristiwaTersimpan) -> dict[str, object]:
    return {name: before for name, (before, _) in event.nilai.items()}


def _changed_since(tx: WriteTx, later: PeristiwaTersimpan) -> Problem:
    day = instants.from_text(later.pada).astimezone().date()
    return Problem(
        "",
        "jejak.diubah_lagi",
        {
            "judul": judul_rekaman(later.record_type),
            "nama": Kata(tx).nama(later.record_type, later.record_id),
            "aktor": later.aktor,
            "pada": tanggal_panjang(day),
        },
    )
