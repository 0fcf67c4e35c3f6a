"""People of the practice office whose file is wrong on purpose, so that the page Mutu data has something to
show: one person for each kind of mistake, in offices that are large enough.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from asn_desktop.domain.kalender import plus_bulan
from asn_desktop.domain.kenaikan_pangkat import golongan_berikut
from asn_desktop.services.demo_isi import JabatanDemo
from asn_desktop.services.demo_pegawai import Baris, Orang
from asn_desktop.services.demo_susunan import Kursi

_LEAST = 40  # people; a smaller office would be all mistakes
_SHOWN = "pranata_komputer"  # whose papers the demo prints: nothing is wrong with them
Salah = Callable[[Orang, int], Orang]


@dataclass(frozen=True, slots=True)
class Cacat:
    """One mistake: whom it fits (status; kind of post, "" any) and what is done to his records."""

    status: str
    jenis: str
    salah: Salah
    sejak_lahir: bool = False  # done before the further histories are made


def _pegawai(orang: Orang, **changed: object) -> Orang:
    return replace(orang, pegawai={**orang.pegawai, **changed})  # type: ignore[dict-item]


def _last(orang: Orang, key: str, **changed: object) -> Orang:
    """The last record of a type with other values."""
    place = max(number for number, (kind, _) in enumerate(orang.riwayat) if kind == key)
    rows: list[tuple[str, Baris]] = list(orang.riwayat)
    rows[place] = (key, {**rows[place][1], **changed})  # type: ignore[dict-item]
    return replace(orang, riwayat=tuple(rows))


def _more(orang: Orang, *rows: tuple[str, Baris]) -> Orang:
    return replace(orang, riwayat=(*orang.riwayat, *rows))


def _without(orang: Orang, key: str, **having: object) -> Orang:
    kept = tuple((kind, row) for kind, row in orang.riwayat
                 if kind != key or any(row.get(name) != value for name, value in having.items()))
    return replace(orang, riwayat=kept)


def _row(orang: Orang, key: str) -> Baris:
    return [row for kind, row in orang.riwayat if kind == key][-1]


def _day(value: object) -> date:
    assert isinstance(value, date)
    return value


def _ended(orang: Orang, tahun: int) -> Orang:
    """No post any more: all of them ended."""
    rows = tuple((key, {**row, "sampai": date(tahun, 1, 31)} if key == "riwayat_jabatan" else row)
                 for key, row in orang.riwayat)
    return replace(orang, riwayat=rows)


def _cltn(orang: Orang, tahun: int) -> Orang:
    leave: Baris = {"jenis": "Cuti di Luar Tanggungan Negara", "mulai": date(tahun - 2, 3, 1),
                    "selesai": date(tahun, 2, 28), "keputusan": "disetujui",
                    "alasan": "Mendampingi suami bertugas"}
    return _more(_pegawai(orang, kedudukan_hukum="CLTN"), ("cuti", leave))


def _double_leave(orang: Orang, tahun: int) -> Orang:
    leave: Baris = {"jenis": "Cuti Tahunan", "mulai": date(tahun, 6, 8), "selesai": date(tahun, 6, 12),
                    "lama": 5, "satuan": "hari", "keputusan": "disetujui"}
    again = {**leave, "mulai": date(tahun, 6, 11), "selesai": date(tahun, 6, 17)}
    return _more(orang, ("cuti", leave), ("cuti", again))


def _double_rank(orang: Orang, _: int) -> Orang:
    rank = _row(orang, "riwayat_golongan")
    return _more(orang, ("riwayat_golongan", {**rank, "nomor_sk": None}))


def _signed_late(orang: Orang, _: int) -> Orang:
    tmt = _day(_row(orang, "riwayat_jabatan")["tmt_jabatan"])
    return _last(orang, "riwayat_jabatan", tanggal_sk=tmt + timedelta(days=40), tanggal_pelantikan=None)


def _mkg(orang: Orang, _: int) -> Orang:
    rank = _row(orang, "riwayat_golongan")
    return _without(_last(orang, "riwayat_golongan", mk_tahun=int(str(rank["mk_tahun"])) + 4), "kgb")


def _old(orang: Orang, tahun: int) -> Orang:
    """No mistake: somebody who retires next summer (BUP 58), with the numbers that fit his day of birth."""
    born = date(tahun - 57, 5, 17)
    nip, nik = f"{born:%Y%m%d}{orang.pihak.nip[8:]}", str(orang.pegawai["nik"])
    day = born.day + (40 if orang.pegawai["jenis_kelamin"] == "P" else 0)
    changed = _pegawai(orang, tanggal_lahir=born, nip=nip, nik=f"{nik[:6]}{day:02d}{born:%m%y}{nik[12:]}")
    return replace(changed, pihak=replace(orang.pihak, nip=nip))


def _promoted(orang: Orang, tahun: int) -> Orang:
    """No mistake: a promotion that is decreed and still to come."""
    rank = _row(orang, "riwayat_golongan")
    golongan = golongan_berikut(str(rank["golongan"]))
    return orang if golongan is None else _more(orang, ("riwayat_golongan", {
        "golongan": golongan, "tmt_golongan": date(tahun + 1, 2, 1), "nomor_sk": f"823/001/BKPSDM/{tahun}",
        "tanggal_sk": date(tahun, 9, 21), "pejabat_sk": rank["pejabat_sk"], "jenis_kp": None}))


_CACAT = (
    Cacat("PNS", "pelaksana", _old, sejak_lahir=True),
    Cacat("PNS", "pelaksana", _promoted),
    Cacat("PNS", "pelaksana", lambda one, _: _without(one, "riwayat_pendidikan")),
    Cacat("PNS", "fungsional", lambda one, _: _pegawai(one, gelar_belakang=None, gelar_depan=None)),
    Cacat("PNS", "pelaksana", lambda one, _: _pegawai(one, tmt_pns=None, nomor_sk_pns=None)),
    Cacat("PNS", "fungsional", _ended),
    Cacat("PNS", "pelaksana", lambda one, _: _pegawai(
        one, tanggal_lahir=_day(one.pegawai["tanggal_lahir"]) + timedelta(days=1))),
    Cacat("PNS", "fungsional", lambda one, _: _pegawai(
        one, tmt_cpns=plus_bulan(_day(one.pegawai["tmt_cpns"]), 1))),
    Cacat("PNS", "pelaksana", lambda one, _: _pegawai(one, nik=f"{str(one.pegawai['nik'])[:6]}{0:010d}")),
    Cacat("PNS", "pelaksana", lambda one, tahun: _pegawai(
        one, tanggal_lahir=_day(one.pegawai["tanggal_lahir"]).replace(year=tahun - 59))),
    Cacat("PNS", "fungsional", _cltn),
    Cacat("PNS", "fungsional", _mkg),
    Cacat("PNS", "fungsional", _signed_late),
    Cacat("PNS", "fungsional", _double_rank),
    Cacat("PNS", "fungsional", _double_leave),
    Cacat("PNS", "", lambda one, _: _without(
        _pegawai(one, status_perkawinan="Menikah"), "keluarga", hubungan="pasangan")),
    Cacat("PNS", "fungsional", lambda one, _: _pegawai(one, kedudukan_hukum="PPPK Aktif")),
    Cacat("PNS", "fungsional", lambda one, _: _pegawai(one, nik=None)),
    Cacat("PNS", "fungsional", lambda one, _: _pegawai(
        one, jenis_kelamin="P" if one.pegawai["jenis_kelamin"] == "L" else "L")),
    Cacat("PNS", "fungsional", lambda one, _: _pegawai(
        one, tmt_pns=plus_bulan(_day(one.pegawai["tmt_cpns"]), -1))),
    Cacat("PPPK", "", lambda one, tahun: _last(one, "riwayat_pengangkatan", sampai=date(tahun, 2, 28))),
    Cacat("PPPK", "", lambda one, tahun: _last(one, "riwayat_pengangkatan", sampai=date(tahun + 1, 1, 31))),
    Cacat("CPNS", "", lambda one, _: _without(one, "penilaian_lama")),
)


def pilih_cacat(
    kursi: Sequence[Kursi], jabatan: Mapping[str, JabatanDemo], kepala: int
) -> dict[int, Cacat]:
    """Which seat gets which mistake: from the last one on, never heads of units (the first ``kepala``)."""
    found: dict[int, Cacat] = {}
    if len(kursi) < _LEAST:
        return found
    for one in _CACAT:
        fitting = (place for place in range(len(kursi) - 1, kepala - 1, -1)
                   if place not in found and kursi[place].status == one.status
                   and kursi[place].jabatan != _SHOWN
                   and one.jenis in ("", jabatan[kursi[place].jabatan].jenis))
        place = next(fitting, None)
        if place is not None:
            found[place] = one
    return found
