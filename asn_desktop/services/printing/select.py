"""Which people a batch is for: by NIP, by unit, or everybody who is active."""

from collections.abc import Sequence

from asn_desktop.db.queries.daftar_pegawai import SaringanPegawai, ids_by_nip, load_pegawai_ids, load_units
from asn_desktop.domain.nip import clean_nip
from asn_desktop.domain.peran import Izin
from asn_desktop.domain.problems import Problem
from asn_desktop.domain.teks import match_key
from asn_desktop.services.access import needs
from asn_desktop.services.errors import Rejected
from asn_desktop.services.session import Session
from asn_desktop.services.sight import must_see, sight
from asn_desktop.services.units import with_units_below


@needs(Izin.LIHAT_PEGAWAI)
def select_pegawai(
    session: Session,
    *,
    nips: Sequence[str] = (),
    unit_nama: str | None = None,
    semua: bool = False,
    tahun: int | None = None,
) -> tuple[str, ...]:
    """Ids of the people named who are seen in that year; a unit takes the units below with it, and only
    active people.

    Raises Rejected for a NIP or unit that is not in the data, a unit's name that two have, or when nobody was
    named; OutOfSight for a NIP of somebody who is not seen.
    """
    seen = sight(session, Izin.LIHAT_PEGAWAI, tahun=tahun)
    with session.db.read() as tx:
        if nips:
            wanted = list(dict.fromkeys(clean_nip(text) for text in nips))
            found = ids_by_nip(tx, wanted)
            unknown = [nip for nip in wanted if nip not in found]
            if unknown:
                raise Rejected([Problem("nip", "cetak.nip_tidak_dikenal", {"nip": nip}) for nip in unknown])
            must_see(session, tx, found.values(), Izin.LIHAT_PEGAWAI, tahun=tahun)
            return tuple(found[nip] for nip in wanted)
        if unit_nama is not None:
            units = load_units(tx)
            chosen = with_units_below(units, _unit_named(units, unit_nama))
            return load_pegawai_ids(tx, seen, SaringanPegawai(unit_ids=chosen, aktif=True))
        if semua:
            return load_pegawai_ids(tx, seen, SaringanPegawai(aktif=True))
    raise Rejected((Problem("pegawai_ids", "cetak.tanpa_pegawai"),))


@needs(Izin.LIHAT_PEGAWAI)
def select_unit(session: Session, unit_nama: str) -> str:
    """Id of the unit of that name. Raises Rejected for a name that none has, or several."""
    with session.db.read() as tx:
        return _unit_named(load_units(tx), unit_nama)


def _unit_named(units: Sequence[tuple[str, str | None, str]], unit_nama: str) -> str:
    same = [key for key, _, nama in units if match_key(nama) == match_key(unit_nama)]
    if len(same) != 1:
        code = "cetak.unit_ganda" if same else "cetak.unit_tidak_dikenal"
        raise Rejected((Problem("unit", code, {"unit": unit_nama, "jumlah": len(same)}),))
    return same[0]
