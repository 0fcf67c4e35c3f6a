"""The use cases of angka kredit, as ``use_cases`` strikes them."""

from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING

from asn_desktop.domain.penetapan_ak import NilaiAwal
from asn_desktop.services.angka_kredit import (
    pratinjau_konversi_unit,
    simpan_konversi,
    simpan_konversi_unit,
    simpan_penetapan,
)
from asn_desktop.services.demo import TAHUN_DEMO
from asn_desktop.services.records import save_record
from tests.torture import ground

if TYPE_CHECKING:
    from tests.torture.use_cases import Struck

NOTHING = NilaiAwal(Decimal(0), Decimal(0), Decimal(0))


def with_appraisal(root: Path, place: ground.Ground) -> None:
    """The pranata komputer has a predikat of the whole year."""
    values = {"pegawai_id": place.example, "tahun": TAHUN_DEMO, "predikat": "Baik"}
    with ground.opened(root / "kantor") as session:
        save_record(session, "penilaian_lama", values)


def with_conversion(root: Path, place: ground.Ground) -> None:
    """And it is converted."""
    with_appraisal(root, place)
    with ground.opened(root / "kantor") as session:
        simpan_konversi(session, place.example, TAHUN_DEMO)


def convert(struck: "Struck") -> None:
    """A year of predikat."""
    simpan_konversi(struck.the_session, struck.place.example, TAHUN_DEMO)


def convert_unit(struck: "Struck") -> None:
    """The year of everybody who has a predikat."""
    found = pratinjau_konversi_unit(struck.the_session, None, TAHUN_DEMO)
    simpan_konversi_unit(struck.the_session, found)


def settle(struck: "Struck") -> None:
    """A PAK."""
    simpan_penetapan(struck.the_session, struck.place.example, awal=NOTHING)
