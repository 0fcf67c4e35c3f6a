"""What stands on the rekapitulasi pensiun: the PNS among the people who retire in the half year, by unit."""

from collections.abc import Sequence

from asn_desktop.documents.forms.rekap_pensiun import FORM, BarisRekap, RekapPensiun
from asn_desktop.domain.golongan import GOLONGAN_PNS
from asn_desktop.domain.orang import Orang
from asn_desktop.services.printing.bahan import Bahan

KEY = FORM.key
_NO_UNIT = "Tanpa unit kerja"
_LADDER = ("I", "II", "III", "IV")
_RUANG = ("a", "b", "c", "d")
_KAWIN, _BELUM, _JANDA, _DUDA = range(4)
_STATUS = {"Menikah": _KAWIN, "Belum Menikah": _BELUM, "Janda": _JANDA, "Duda": _DUDA}
# Marital states that leave open whether the person is janda or duda: the sex decides.
_LEFT = frozenset({"Cerai", "Janda/Duda"})
_LAST_RUANG = "Kolom D/E golongan IV menghitung golongan ruang IV/d dan IV/e."


def gather(bahan: Bahan) -> RekapPensiun:
    """The data of the form; people without a golongan ruang, as PPPK are, are only counted in a remark."""
    counted = [one for one in bahan.orang if one.golongan in GOLONGAN_PNS]
    by_unit: dict[str, list[Orang]] = {}
    for one in counted:
        by_unit.setdefault(one.unit or _NO_UNIT, []).append(one)
    places = bahan.urut_unit
    units = sorted(by_unit, key=lambda name: (places.get(name, len(places)), name.casefold()))
    rows = tuple(_row(name, by_unit[name], bahan.dari.month) for name in units)
    notes = (*bahan.catatan, *_notes(counted, len(bahan.orang) - len(counted)))
    semester = 1 if bahan.dari.month == 1 else 2
    return RekapPensiun(bahan.unit, bahan.dari.year, semester, rows, bahan.penandatangan, notes)


def _row(unit: str, people: Sequence[Orang], first_month: int) -> BarisRekap:
    golongan = [[0] * len(_RUANG) for _ in _LADDER]
    kelamin, status, bulan = [0, 0], [0] * 4, [0] * 6
    for one in people:
        ladder, _, ruang = one.golongan.partition("/")
        golongan[_LADDER.index(ladder)][_RUANG.index("d" if ruang == "e" else ruang)] += 1
        if one.jenis_kelamin in ("L", "P"):
            kelamin["LP".index(one.jenis_kelamin)] += 1
        married = _married(one)
        if married is not None:
            status[married] += 1
        if one.pensiun is not None:
            bulan[one.pensiun.month - first_month] += 1
    ranks = tuple((row[0], row[1], row[2], row[3]) for row in golongan)
    return BarisRekap(
        unit, ranks, (kelamin[0], kelamin[1]), (status[0], status[1], status[2], status[3]), tuple(bulan)
    )


def _married(one: Orang) -> int | None:
    if one.status_perkawinan in _LEFT:
        return {"L": _DUDA, "P": _JANDA}.get(one.jenis_kelamin)
    return _STATUS.get(one.status_perkawinan)


def _notes(counted: Sequence[Orang], others: int) -> tuple[str, ...]:
    no_sex = sum(one.jenis_kelamin not in ("L", "P") for one in counted)
    no_status = sum(_married(one) is None for one in counted)
    told = (
        (no_sex, "{} orang belum berisi jenis kelamin, tidak terhitung pada kolom L/P."),
        (no_status, "{} orang belum berisi status perkawinan, tidak terhitung pada kolom KW sampai DD."),
        (others, "{} orang tanpa golongan ruang (PPPK) mencapai usia pensiun, tidak termasuk di atas."),
    )
    last = (_LAST_RUANG,) if any(one.golongan == "IV/e" for one in counted) else ()
    return (*last, *(words.format(count) for count, words in told if count))
