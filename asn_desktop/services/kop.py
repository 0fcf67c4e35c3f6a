"""Letterheads: the office's own, and those of units that have one."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from asn_desktop.db.queries.daftar_pegawai import load_units
from asn_desktop.db.queries.kantor import load_units_with_address
from asn_desktop.db.unit_of_work import ReadTx
from asn_desktop.documents.forms.daftar_bagian import Kop
from asn_desktop.services.office import OfficeProfile
from asn_desktop.services.units import units_above


def kop_of(office: OfficeProfile) -> Kop:
    """The letterhead of the office's profile."""
    telepon = f"Telepon {office.telepon}" if office.telepon else ""
    parts = (" ".join(office.alamat.split()), telepon, office.surel, office.laman)
    return Kop(office.instansi, office.perangkat_daerah, " · ".join(filter(None, parts)), office.lambang)


@dataclass(frozen=True, slots=True)
class KantorSatuan:
    """The office as the papers of its units name it; ``beralamat`` are the units with an address, by id."""

    kantor: OfficeProfile
    units: tuple[tuple[str, str | None, str], ...]
    beralamat: Mapping[str, Mapping[str, Any]]

    def untuk(self, unit_id: str | None) -> OfficeProfile:
        """The profile with name and address of the nearest unit, from this one up, that has an address of its
        own; the office's where none has.
        """
        above = units_above(self.units, unit_id) if unit_id and self.beralamat else ()
        own = next((self.beralamat[one] for one in above if one in self.beralamat), None)
        if own is None:
            return self.kantor
        return replace(self.kantor, perangkat_daerah=own["nama"], alamat=own["alamat"],
                       telepon=own["telepon"] or "", surel=own["surel"] or "", laman=own["laman"] or "",
                       tempat=own["tempat"] or self.kantor.tempat)


def load_kantor_satuan(tx: ReadTx, office: OfficeProfile) -> KantorSatuan:
    """The office with the letterheads of its units."""
    return KantorSatuan(office, tuple(load_units(tx)), load_units_with_address(tx))
