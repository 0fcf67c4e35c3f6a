"""The notes of a period's days, and a new evaluation that begins with them (PermenPANRB 6/2022 Ps. 5 (b))."""

from dataclasses import replace

from asn_desktop.db.queries.umpan_balik import load_catatan
from asn_desktop.db.unit_of_work import ReadTx
from asn_desktop.domain.evaluasi import Evaluasi
from asn_desktop.domain.umpan_balik import CatatanUmpanBalik, salinan
from asn_desktop.services.kinerja_text import MAX_UMPAN_BALIK

Catatan = tuple[CatatanUmpanBalik, ...]


def catatan_periode(tx: ReadTx, evaluasi: Evaluasi) -> Catatan:
    """The notes on its plan of its days, oldest first."""
    return tuple(load_catatan(tx, evaluasi.skp_id, evaluasi.mulai, evaluasi.selesai))


def dengan_catatan(evaluasi: Evaluasi, notes: Catatan) -> Evaluasi:
    """The evaluation with the notes as its own feedback, as many as one may hold."""
    copies = tuple(salinan(note, evaluasi.id) for note in notes[:MAX_UMPAN_BALIK])
    return replace(evaluasi, umpan_balik=copies)
