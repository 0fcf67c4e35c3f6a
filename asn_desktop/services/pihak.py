"""Snapshots of the people whom a document names, as they are on a day."""

from dataclasses import dataclass, replace
from datetime import date

from asn_desktop.db.queries.pihak import FaktaPegawai, Penugasan, load_fakta, load_sementara, penugasan_on
from asn_desktop.db.unit_of_work import ReadTx
from asn_desktop.domain.golongan import pangkat_golongan
from asn_desktop.domain.skp import Pihak
from asn_desktop.services.sementara import jabatan_atasan


@dataclass(frozen=True, slots=True)
class ParaPihak:
    """The three people of a document; one who is not known is an empty Pihak."""

    pegawai: Pihak
    penilai: Pihak = Pihak()
    atasan_penilai: Pihak = Pihak()


def pihak_of(fakta: FaktaPegawai | None) -> Pihak:
    """The snapshot of a person; an empty one for nobody."""
    if fakta is None:
        return Pihak()
    return Pihak(
        fakta.id,
        fakta.nama_lengkap,
        fakta.nip,
        pangkat_golongan(fakta.golongan),
        fakta.jabatan,
        fakta.unit_kerja,
    )


def parties_on(tx: ReadTx, pegawai_id: str, day: date) -> ParaPihak | None:
    """The pegawai with his penilai and the penilai's superior of that day; None when the pegawai does not
    exist.

    Without a named atasan penilai, the penilai's own penilai of that day stands in: the chain of superiors is
    the same one (PermenPANRB 6/2022 Ps. 1 no. 9).
    """
    penugasan = penugasan_on(tx, pegawai_id, day)
    penilai_id = penugasan.penilai_id if penugasan else None
    atasan_id = penugasan.atasan_penilai_id if penugasan else None
    own = penugasan.digantikan_id or penilai_id if penugasan else None  # his superior, not his stand-in's
    above = penugasan_on(tx, own, day) if own and not atasan_id else None
    if above is not None:
        atasan_id = above.penilai_id
    if atasan_id == pegawai_id:  # two people who appraise each other: better nobody than the pegawai himself
        atasan_id, above = None, None
    fakta = load_fakta(tx, [key for key in (pegawai_id, penilai_id, atasan_id) if key], day)
    if pegawai_id not in fakta:
        return None
    unit = fakta[pegawai_id].unit_kerja_id
    return ParaPihak(
        pegawai=pihak_of(fakta[pegawai_id]),
        penilai=_penilai(penugasan, _acting(tx, fakta.get(penilai_id or ""), unit, day)),
        atasan_penilai=_penilai(above, _acting(tx, fakta.get(atasan_id or ""), unit, day)),
    )


def _acting(tx: ReadTx, fakta: FaktaPegawai | None, unit_id: str | None, day: date) -> FaktaPegawai | None:
    """A superior in the post by which he stands above a unit: his own, or the one he holds as Plt. or Plh."""
    if fakta is None:
        return None
    found = jabatan_atasan(tx, fakta, unit_id, load_sementara(tx, day, fakta.id))
    return replace(fakta, jabatan=found[0], unit_kerja=found[1]) if found else fakta


def clamp(day: date, mulai: date, selesai: date) -> date:
    """The day itself, or the nearest end of the range when it lies outside."""
    return min(max(day, mulai), selesai)


def _penilai(penugasan: Penugasan | None, fakta: FaktaPegawai | None) -> Pihak:
    if penugasan is not None and fakta is None and penugasan.luar_nama:
        return Pihak(
            None,
            penugasan.luar_nama,
            "",
            "",
            penugasan.luar_jabatan,
            penugasan.luar_instansi,
            pakai_instansi=True,
        )
    return pihak_of(fakta)
