"""Colours of the light and the dark look, by what they are for."""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import NamedTuple

from asn_desktop.domain.predikat import Predikat


class Tone(StrEnum):
    """What a badge, banner or mark says; always shown with a word or an icon too."""

    GOOD = "good"
    WARN = "warn"
    BAD = "bad"
    INFO = "info"
    NEUTRAL = "neutral"


class Tokens(NamedTuple):  # a dataclass of so many fields takes four times as long to make
    """One set of colours, each as #RRGGBB. Texts reach a contrast of 4.5:1 on what they stand on."""

    bg: str
    surface: str
    raised: str
    line: str
    line_strong: str
    ink: str
    muted: str
    brand: str
    brand_hover: str
    brand_soft: str
    on_brand: str
    link: str
    focus: str
    nav: str
    nav_ink: str
    nav_selected: str
    nav_strong: str
    nav_good: str
    zebra: str
    hover: str
    disabled: str
    paper_ground: str
    paper: str
    shadow: str
    practice: str
    good: str
    good_soft: str
    warn: str
    warn_soft: str
    bad: str
    bad_soft: str
    info: str
    info_soft: str
    neutral_soft: str


LIGHT = Tokens(
    bg="#F6F7F9",
    surface="#FFFFFF",
    raised="#F2F4F7",
    line="#E3E7EC",
    line_strong="#C9D1DA",
    ink="#17212B",
    muted="#5B6B80",
    brand="#0F5E8C",
    brand_hover="#0C4D73",
    brand_soft="#E6F1F8",
    on_brand="#FFFFFF",
    link="#0F5E8C",
    focus="#2F8FC9",
    nav="#0B2E45",
    nav_ink="#C9D9E5",
    nav_selected="#14496B",
    nav_strong="#FFFFFF",
    nav_good="#6FD3A0",
    zebra="#FAFBFC",
    hover="#F2F6F9",
    disabled="#8A97A8",
    paper_ground="#DDE3EA",
    paper="#FFFFFF",
    shadow="#B8C2CE",
    practice="#6D28D9",
    good="#16794C",
    good_soft="#E3F4EB",
    warn="#A15C07",
    warn_soft="#FDF1DD",
    bad="#B42318",
    bad_soft="#FDE8E6",
    info="#1D5FD1",
    info_soft="#E7EFFD",
    neutral_soft="#EEF1F5",
)
DARK = Tokens(
    bg="#11181F",
    surface="#1A232C",
    raised="#222D38",
    line="#2C3844",
    line_strong="#42505E",
    ink="#E8EDF2",
    muted="#A3B1C0",
    brand="#1B74A8",
    brand_hover="#16638F",
    brand_soft="#17364A",
    on_brand="#FFFFFF",
    link="#7CC0EA",
    focus="#58AEE0",
    nav="#0A1C29",
    nav_ink="#B8CBDA",
    nav_selected="#14496B",
    nav_strong="#FFFFFF",
    nav_good="#6FD3A0",
    zebra="#1D2731",
    hover="#22303C",
    disabled="#75838F",
    paper_ground="#0B1015",
    paper="#FFFFFF",
    shadow="#05080B",
    practice="#7C3AED",
    good="#6CCB9C",
    good_soft="#15372A",
    warn="#EDB25C",
    warn_soft="#3C2D12",
    bad="#F59A90",
    bad_soft="#45211E",
    info="#93B8F8",
    info_soft="#1D2F52",
    neutral_soft="#26323D",
)

PREDIKAT_TONE: Mapping[Predikat, Tone] = MappingProxyType(
    {
        Predikat.SANGAT_BAIK: Tone.INFO,
        Predikat.BAIK: Tone.GOOD,
        Predikat.BUTUH_PERBAIKAN: Tone.WARN,
        Predikat.KURANG: Tone.BAD,
        Predikat.SANGAT_KURANG: Tone.BAD,
    }
)
_PREDIKAT = {
    Predikat.SANGAT_BAIK: "#0F5E8C",
    Predikat.BAIK: "#3E8E6E",
    Predikat.BUTUH_PERBAIKAN: "#E3B341",
    Predikat.KURANG: "#E07A5F",
    Predikat.SANGAT_KURANG: "#B42318",
}


def predikat_colour(predikat: Predikat) -> str:
    """Fill for charts and the matrix; words stand beside it or in ink, white only on the darkest two."""
    return _PREDIKAT[predikat]


def predikat_ink(predikat: Predikat) -> str:
    """Colour of words on a full fill: white only on the darkest two."""
    return "#FFFFFF" if predikat in (Predikat.SANGAT_BAIK, Predikat.SANGAT_KURANG) else "#0B1118"


def tone_pair(tokens: Tokens, tone: Tone) -> tuple[str, str]:
    """Text colour and soft ground of a tone."""
    pairs = {
        Tone.GOOD: (tokens.good, tokens.good_soft),
        Tone.WARN: (tokens.warn, tokens.warn_soft),
        Tone.BAD: (tokens.bad, tokens.bad_soft),
        Tone.INFO: (tokens.info, tokens.info_soft),
        Tone.NEUTRAL: (tokens.muted, tokens.neutral_soft),
    }
    return pairs[tone]
