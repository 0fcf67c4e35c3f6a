"""Is the trail whole? Asked at login, every week, before backups and by ``asn-desktop check``.

A finding is a sentence with the way out. What the anchor found is told at every login until a backup is
restored or somebody who may restore accepts the state with a reason.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

from asn_desktop.db import trail
from asn_desktop.db.anchor import AnchorReport, AnchorState
from asn_desktop.domain.peran import Izin
from asn_desktop.services.access import for_everyone, needs
from asn_desktop.services.alasan import refuse_code
from asn_desktop.services.backups import newer_than_trail, note_abandoned
from asn_desktop.services.errors import ServiceError
from asn_desktop.services.session import Session

NEWEST_AT_LOGIN = 1000
WHOLE_EVERY = timedelta(days=7)
ACCEPTED = "jejak.terima"
_WAY_OUT = (
    "Pulihkan cadangan terakhir yang utuh, atau minta Admin kunci menerima keadaan ini dengan alasan "
    "pada layar Jejak."
)
_ANCHOR = {
    AnchorState.TERPOTONG: (
        "Jejak berakhir pada pekerjaan nomor {ada}, padahal pernah sampai nomor {dulu}: berkas data diganti "
        "dengan yang lama atau ujungnya dipotong di luar program."
    ),
    AnchorState.BERBEDA: (
        "Jejak pekerjaan nomor {dulu} bukan yang tercatat terakhir kali: berkas data diganti dengan yang "
        "lain di luar program."
    ),
    AnchorState.HILANG: (
        "Berkas jejak.kepala hilang dari folder data, sehingga ujung jejak tidak dapat dibandingkan."
    ),
    AnchorState.RUSAK: (
        "Berkas jejak.kepala rusak atau milik kantor lain, sehingga ujung jejak tidak dapat dibandingkan."
    ),
}
_NEWER = (
    "Cadangan {nama} memuat pekerjaan yang tidak ada dalam data: berkas data diganti dengan yang lama "
    "di luar program."
)
_BROKEN = (
    "Jejak perubahan tidak utuh ({temuan}): ada yang diubah di luar program. Pulihkan cadangan "
    "terakhir yang utuh."
)


@dataclass(frozen=True, slots=True)
class PeriksaJejak:
    """What was verified, and the findings as sentences (none: the trail is whole)."""

    pekerjaan: int
    kepala: str
    temuan: tuple[str, ...]

    @property
    def ok(self) -> bool:
        """Whether nothing was found."""
        return not self.temuan


@for_everyone
def anchor_findings(session: Session) -> tuple[str, ...]:
    """What the anchor file and the backups say against the trail's end, as sentences. Raises StorageError."""
    newer = newer_than_trail(session)
    told = (f"{_NEWER.format(nama=newer)} {_WAY_OUT}",) if newer else ()
    return (*_sentences(session.db.compare_anchor()), *told)


@for_everyone
def verify_at_login(session: Session) -> PeriksaJejak:
    """Verify the end of the trail against the anchor and itself; the whole of it when a week has passed.

    Where all is well the anchor is moved on. Raises StorageError.
    """
    due = _whole_is_due(session)
    found = _verified(session, None if due else NEWEST_AT_LOGIN)
    if found.ok:
        session.db.keep_anchor()
        if due:
            with session.db.write_aside() as tx:
                trail.note_whole(tx.connection, session.clock())
    return found


@for_everyone
def verify_whole(session: Session) -> PeriksaJejak:
    """Verify every row of the trail and the anchor: before a backup, and when asked. Raises StorageError."""
    return _verified(session, None)


@needs(Izin.PULIHKAN)
def accept_trail(session: Session, alasan: str) -> PeriksaJejak:
    """Accept a trail that does not fit its anchor, with a reason that stays in the trail.

    Raises ServiceError without a reason, StorageError.
    """
    alasan = alasan.strip()
    if len(alasan) < 10:
        raise ServiceError("Alasan belum diisi atau terlalu pendek; tuliskan sekurang-kurangnya 10 huruf.")
    refuse_code(alasan)
    found = anchor_findings(session)
    if found:
        with session.db.write(ACCEPTED, session.actor, found[0], alasan=alasan) as tx:
            tx.leave_trace()
            note_abandoned(tx, session.folder)
        session.db.renew_anchor()
    return _verified(session, NEWEST_AT_LOGIN)


def _verified(session: Session, newest: int | None) -> PeriksaJejak:
    found = list(anchor_findings(session))
    report = session.db.verify_trail(newest)
    if report.problem:
        found.append(_BROKEN.format(temuan=report.problem))
    return PeriksaJejak(report.audits, report.head.short, tuple(found))


def _sentences(report: AnchorReport) -> tuple[str, ...]:
    if report.ok:
        return ()
    told = _ANCHOR[report.state].format(
        ada=report.head.seq, dulu=report.anchored.seq if report.anchored else 0
    )
    return (f"{told} {_WAY_OUT}",)


def _whole_is_due(session: Session) -> bool:
    with session.db.read() as tx:
        last: datetime | None = trail.last_whole(tx.connection)
    now = session.clock()
    return last is None or now - last >= WHOLE_EVERY or last > now  # a clock set back proves nothing
