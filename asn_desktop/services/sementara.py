"""Posts held as Plt. or Plh.: how they are written, and of which unit they are."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date

from asn_desktop.db.queries.daftar_pegawai import load_units
from asn_desktop.db.queries.pihak import FaktaPegawai, Sementara, load_sementara, load_struktural
from asn_desktop.db.unit_of_work import ReadTx
from asn_desktop.domain import surat
from asn_desktop.domain.jabatan import BUKAN_DEFINITIF, pemimpin
from asn_desktop.domain.teks import match_key
from asn_desktop.services.units import units_above


@dataclass(frozen=True, slots=True)
class Pimpinan:
    """Who leads a unit; ``sebutan`` is the post of a Plt. or Plh. as he signs for it, "" for one's own."""

    pegawai_id: str
    sebutan: str = ""


def pimpinan_unit(tx: ReadTx, unit_ids: Collection[str], day: date) -> dict[str, Pimpinan]:
    """By unit who leads it: who holds its highest post, or stands in for that one; none where nobody does, or
    two do alike.
    """
    posts, acting = load_struktural(tx, unit_ids), by_unit(load_units(tx), load_sementara(tx, day))
    found: dict[str, Pimpinan] = {}
    for unit in unit_ids:
        held, also = posts.get(unit, []), acting.get(unit, [])
        place = pemimpin([eselon for _, eselon in held], [one.eselon for one in also])
        if place is not None:
            own = [Pimpinan(person) for person, _ in held]
            found[unit] = [*own, *(Pimpinan(one.pegawai_id, sebutan(one)) for one in also)][place]
    return found


def unit_dipimpin(tx: ReadTx, pegawai_id: str, unit_id: str | None, sebagai: str, day: date) -> str | None:
    """The unit that somebody leads in the capacity of a plan: in his own post the unit in which he counts, as
    Plt. or Plh. that of the post he stands in for; None when he leads neither.
    """
    acting = sebagai in BUKAN_DEFINITIF
    units = [unit_id] if unit_id is not None else []
    if acting:
        units = list(by_unit(load_units(tx), load_sementara(tx, day, pegawai_id)))
    return next((unit for unit, one in pimpinan_unit(tx, units, day).items()
                 if one.pegawai_id == pegawai_id and bool(one.sebutan) is acting), None)


def sebutan(post: Sementara) -> str:
    """The post as its Plt. or Plh. signs for it."""
    mark = surat.SINGKATAN_STATUS[surat.StatusPejabat(post.cara)]
    return post.jabatan if post.jabatan.casefold().startswith(mark.casefold()) else f"{mark}{post.jabatan}"


def dijalankan(tx: ReadTx, pegawai_id: str, cara: str, jabatan: str, day: date) -> tuple[str, str]:
    """The post that somebody holds as Plt. or Plh. (``cara``) and its unit: that of ``jabatan``, when it is
    empty the newest by his SK; "" for what no SK tells.
    """
    names = {match_key(nama): nama for _, _, nama in load_units(tx)}
    wanted = match_key(jabatan)
    return next(((post.jabatan, names.get(match_key(post.unit_pada_sk), ""))
                 for post in load_sementara(tx, day, pegawai_id)
                 if post.cara == cara and wanted in ("", match_key(post.jabatan), match_key(sebutan(post)))),
                ("", ""))


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
