"""Structure of the practice office: its units for so many people, the seats, and who is above whom."""

from dataclasses import dataclass

from asn_desktop.services.demo_isi import IsiDemo, SimpulDemo

MIN_PEGAWAI = 5
_LEADER_SHARE = 0.36  # of all seats may be heads of units, so that small offices have staff too
_MIN_UNITS = 3
_LARGE_OFFICE = 200  # from here on further schools, puskesmas and kelurahan are opened
_PEOPLE_PER_UNIT = 33


@dataclass(frozen=True, slots=True)
class Unit:
    """One unit of the tree; ``induk`` and ``atasan`` are places in the same tuple."""

    simpul: SimpulDemo
    induk: int | None
    atasan: int | None


@dataclass(frozen=True, slots=True)
class Kursi:
    """One seat: unit, kind of post, status of the person, seat of the superior (None: outside)."""

    unit: int
    jabatan: str
    nama_jabatan: str
    status: str
    tokoh: str
    atasan: int | None


def susun_unit(isi: IsiDemo, pegawai: int) -> tuple[Unit, ...]:
    """The units of an office of that size; a superior unit always stands before those below it."""
    basic = list(isi.simpul[:max(_MIN_UNITS, int(pegawai * _LEADER_SHARE))])
    if pegawai > _LARGE_OFFICE:
        basic.extend(_further(isi, (pegawai - _LARGE_OFFICE) // _PEOPLE_PER_UNIT))
    place = {simpul.nama: number for number, simpul in enumerate(basic)}
    return tuple(
        Unit(simpul, place[simpul.induk] if simpul.induk else None,
             place[simpul.atasan or simpul.induk or ""] if simpul.atasan or simpul.induk else None)
        for simpul in basic)


def _further(isi: IsiDemo, count: int) -> list[SimpulDemo]:
    model = {simpul.nama: simpul for simpul in isi.simpul}
    found: list[SimpulDemo] = []
    for number in range(count):
        round_number, kind = divmod(number, len(isi.tambahan))
        pattern = isi.tambahan[kind]
        words = {"n": pattern.mulai + round_number, "tempat": _tempat(isi, round_number)}
        copied = model[pattern.tiru]
        found.append(SimpulDemo(pattern.nama.format(**words), pattern.induk, pattern.atasan, copied.bobot,
                                copied.jabatan_kepala, pattern.nama_kepala.format(**words), copied.isi))
    return found


def _tempat(isi: IsiDemo, number: int) -> str:
    round_number, place = divmod(number, len(isi.tempat))
    return isi.tempat[place] if round_number == 0 else f"{isi.tempat[place]} {round_number + 1}"


def susun_kursi(isi: IsiDemo, units: tuple[Unit, ...], pegawai: int) -> tuple[Kursi, ...]:
    """So many seats: heads first (place of the unit = place of its head), then staff unit by unit in turn.

    Raises ValueError for fewer people than MIN_PEGAWAI.
    """
    if pegawai < MIN_PEGAWAI:
        raise ValueError(f"at least {MIN_PEGAWAI} people")
    seats = [Kursi(number, unit.simpul.jabatan_kepala, unit.simpul.nama_kepala, "PNS",
                   unit.simpul.jabatan_kepala, unit.atasan) for number, unit in enumerate(units)]
    turns = [number for number, unit in enumerate(units) for _ in range(unit.simpul.bobot)]
    filled = [0] * len(units)
    for count in range(pegawai - len(units)):
        number = turns[count % len(turns)]
        isi_unit = units[number].simpul.isi
        entry = isi_unit[filled[number] % len(isi_unit)]
        filled[number] += 1
        jabatan, _, status = entry.partition("*")
        seats.append(Kursi(number, jabatan, isi.jabatan[jabatan].nama, status or "PNS", entry, number))
    return tuple(seats)
