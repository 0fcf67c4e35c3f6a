"""Posts held as Plt. or Plh.: how they are written, and of which unit they are."""

from collections.abc import Iterable

from asn_desktop.db.queries.daftar_pegawai import load_units
from asn_desktop.db.queries.pihak import FaktaPegawai, Sementara
from asn_desktop.db.unit_of_work import ReadTx
from asn_desktop.domain import surat
from asn_desktop.domain.teks import match_key
from asn_desktop.services.units import units_above


def sebutan(post: Sementara) -> str:
    """The post as its Plt. or Plh. signs for it."""
    mark = surat.SINGKATAN_STATUS[surat.StatusPejabat(post.cara)]
    return post.jabatan if post.jabatan.casefold().startswith(mark.casefold()) else f"{mark}{post.jabatan}"


def by_unit(
    units: Iterable[tuple[str, str | None, str]], posts: Iterable[Sementara]
) -> dict[str, list[Sementara]]:
    """The posts by the unit that the SK names; where the office has no unit of that name, by his own."""
    names = {match_key(nama): key for key, _, nama in units}
    found: dict[str, list[Sementara]] = {}
    for post in posts:
        found.setdefault(names.get(match_key(post.unit_pada_sk), post.unit_kerja_id or ""), []).append(post)
    return found


def jabatan_atasan(tx: ReadTx, atasan: FaktaPegawai, unit_id: str | None, posts: Iterable[Sementara]
                   ) -> tuple[str, str] | None:
    """Post and unit by which somebody stands above a unit as Plt. or Plh.; None: by his own post.

    His own post counts first where its unit is that unit or above it.
    """
    acting = tuple(posts)
    if not acting:
        return None
    units = load_units(tx)
    above = units_above(units, unit_id or "")
    if atasan.unit_kerja_id in above:
        return None
    names, held = {key: nama for key, _, nama in units}, by_unit(units, acting)
    return next(((sebutan(held[unit][0]), names[unit]) for unit in above if unit in held), None)
