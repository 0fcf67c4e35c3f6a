"""All rules, in the order in which lists show them."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from asn_desktop.domain.mutu.aturan import Aturan, Temuan, periksa_satu
from asn_desktop.domain.mutu.bkn import INDIKATOR
from asn_desktop.domain.mutu.identitas import IDENTITAS
from asn_desktop.domain.mutu.potret import Acuan, Potret
from asn_desktop.domain.mutu.riwayat import RIWAYAT

SEMUA: Final = (*INDIKATOR, *IDENTITAS, *RIWAYAT)
ATURAN: Mapping[str, Aturan] = MappingProxyType({rule.kode: rule for rule in SEMUA})


def periksa(potret: Potret, acuan: Acuan) -> tuple[Temuan, ...]:
    """All findings about one person."""
    return periksa_satu(SEMUA, potret, acuan)
