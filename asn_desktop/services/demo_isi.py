"""Contents of the practice office, read from resources/demo: units, posts, names, plans and trainings."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from types import MappingProxyType
from typing import Any

from asn_desktop.domain.predikat import Predikat, Rating
from asn_desktop.domain.skp import JenisHasilKerja, JenisSkp, Pendekatan, Perspektif
from asn_desktop.runtime.resources import resource_path

Sebelum = tuple[str, str, str | None]  # jenis, nama and eselon of an earlier post
Pendidikan = tuple[str, str, str]  # tingkat, jurusan and the title that it gives


@dataclass(frozen=True, slots=True)
class JabatanDemo:
    """One kind of post: usual golongan (lowest first), schooling, earlier posts, name of its plan."""

    kunci: str
    nama: str
    jenis: str
    eselon: str | None
    golongan: tuple[str, ...]
    golongan_pppk: str | None
    pendidikan: tuple[Pendidikan, ...]
    gelar_depan: str
    sebelum: tuple[Sebelum, ...]
    kinerja: str
    ber_skp: bool
    pendekatan: Pendekatan
    jenis_skp: JenisSkp


@dataclass(frozen=True, slots=True)
class SimpulDemo:
    """One unit: its head, the posts below him in the order of filling, its share of staff, and its own
    letterhead.
    """

    nama: str
    induk: str | None
    atasan: str | None
    bobot: int
    jabatan_kepala: str
    nama_kepala: str
    isi: tuple[str, ...]
    kop: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))


@dataclass(frozen=True, slots=True)
class TambahanDemo:
    """A pattern of further units for large offices, copied from one of the basic units."""

    nama: str
    nama_kepala: str
    induk: str
    atasan: str | None
    tiru: str
    mulai: int


@dataclass(frozen=True, slots=True)
class IkiDemo:
    """Aspek, indikator, target and bukti dukung of one indicator."""

    aspek: str
    indikator: str
    target: str
    bukti: str


@dataclass(frozen=True, slots=True)
class RencanaDemo:
    """One rencana hasil kerja; ``tema`` finds the superior's one that it supports."""

    jenis: JenisHasilKerja
    tema: str
    pimpinan: str
    dari: str
    rhk: str
    iki: tuple[IkiDemo, ...]
    perspektif: Perspektif | None


@dataclass(frozen=True, slots=True)
class TokohDemo:
    """A person with a fixed name who takes the first seat of that post."""

    nama: str
    gelar_depan: str
    gelar_belakang: str
    jenis_kelamin: str
    golongan: str


@dataclass(frozen=True, slots=True)
class PelatihanDemo:
    """One training on offer; ``untuk`` names kinds of post or of plan, empty means everyone."""

    jenis: str
    nama: str
    penyelenggara: str
    jp: int
    untuk: frozenset[str]


@dataclass(frozen=True, slots=True)
class NamaDemo:
    """Stocks of words from which people are made."""

    pria: tuple[str, ...]
    wanita: tuple[str, ...]
    belakang_pria: tuple[str, ...]
    belakang_wanita: tuple[str, ...]
    tempat_lahir: tuple[str, ...]
    jalan: tuple[str, ...]
    agama: tuple[str, ...]
    bobot_agama: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class PerilakuDemo:
    """Words of leaders: by nilai dasar (in the order of the pack), for notes, and for the lampiran."""

    ekspektasi: tuple[tuple[str, ...], ...]
    umpan_balik: tuple[tuple[str, ...], ...]
    dukungan: tuple[str, ...]
    skema: tuple[str, ...]
    konsekuensi: tuple[str, ...]
    pemberi: tuple[str, ...]
    pemberi_hasil: tuple[str, ...]
    umpan_hasil: Mapping[Rating, tuple[str, ...]]
    catatan: Mapping[Predikat, tuple[str, ...]]
    dasar_capaian: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class IsiDemo:
    """Everything that the practice office is made of."""

    kantor: Mapping[str, str]
    pejabat_luar: Mapping[str, str]
    simpul: tuple[SimpulDemo, ...]
    tambahan: tuple[TambahanDemo, ...]
    tempat: tuple[str, ...]
    jabatan: Mapping[str, JabatanDemo]
    rencana: Mapping[str, tuple[RencanaDemo, ...]]
    nama: NamaDemo
    tokoh: Mapping[str, TokohDemo]
    pelatihan: tuple[PelatihanDemo, ...]
    perilaku: PerilakuDemo
    riwayat: Mapping[str, Any]  # words of further histories, by what they are for
    siklus: Mapping[str, Any]


def _read(name: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(resource_path("demo", f"{name}.json").read_text(encoding="utf-8"))
    found.pop("keterangan")
    return found


@cache
def isi_demo() -> IsiDemo:
    """The contents, read once."""
    unit, orang = _read("unit"), _read("orang")
    return IsiDemo(
        kantor=unit["kantor"],
        pejabat_luar=unit["pejabat_luar"],
        simpul=tuple(_simpul(item) for item in unit["dasar"]),
        tambahan=tuple(TambahanDemo(item["nama"], item["kepala_nama"], item["induk"], item.get("atasan"),
                                    item["tiru"], item["mulai"]) for item in unit["tambahan"]),
        tempat=tuple(f"{depan} {belakang}" for belakang in unit["tempat_belakang"]
                     for depan in unit["tempat_depan"]),
        jabatan={kunci: _jabatan(kunci, item) for kunci, item in _read("jabatan").items()},
        rencana={kunci: tuple(_rencana(item) for item in items) for kunci, items in _read("kinerja").items()},
        nama=_nama(orang),
        tokoh={item["jabatan"]: TokohDemo(item["nama"], item.get("gelar_depan", ""),
                                          item.get("gelar_belakang", ""), item["jenis_kelamin"],
                                          item["golongan"]) for item in orang["tokoh"]},
        pelatihan=tuple(PelatihanDemo(jenis, nama, penyelenggara, jp, frozenset(untuk))
                        for jenis, nama, penyelenggara, jp, untuk in _read("pelatihan")["daftar"]),
        perilaku=_perilaku(_read("perilaku")),
        riwayat=_read("riwayat"),
        siklus=_read("siklus"),
    )


def _simpul(item: Mapping[str, Any]) -> SimpulDemo:
    return SimpulDemo(item["nama"], item.get("induk"), item.get("atasan"), item.get("bobot", 0),
                      item["kepala"]["jenis"], item["kepala"]["nama"], tuple(item["isi"]),
                      MappingProxyType(item.get("kop", {})))


def _jabatan(kunci: str, item: Mapping[str, Any]) -> JabatanDemo:
    return JabatanDemo(
        kunci=kunci, nama=item.get("nama", ""), jenis=item["jenis"], eselon=item.get("eselon"),
        golongan=tuple(item["golongan"]), golongan_pppk=item.get("golongan_pppk"),
        pendidikan=tuple((tingkat, jurusan, gelar) for tingkat, jurusan, gelar in item["pendidikan"]),
        gelar_depan=item.get("gelar_depan", ""),
        sebelum=tuple((jenis, nama, eselon) for jenis, nama, eselon in item.get("sebelum", ())),
        kinerja=item.get("kinerja", kunci), ber_skp=item.get("skp", True),
        pendekatan=Pendekatan(item.get("pendekatan", "kuantitatif")),
        jenis_skp=JenisSkp(item.get("jenis_skp", "ja_jf")))


def _rencana(item: Mapping[str, Any]) -> RencanaDemo:
    return RencanaDemo(JenisHasilKerja(item.get("jenis", "utama")), item["tema"], item["pimpinan"],
                       item.get("dari", ""), item["rhk"], tuple(IkiDemo(*parts) for parts in item["iki"]),
                       Perspektif(item["perspektif"]) if "perspektif" in item else None)


def _nama(orang: Mapping[str, Any]) -> NamaDemo:
    return NamaDemo(
        **{key: tuple(orang[key]) for key in ("pria", "wanita", "belakang_pria", "belakang_wanita",
                                              "tempat_lahir", "jalan")},
        agama=tuple(nama for nama, _ in orang["agama"]),
        bobot_agama=tuple(bobot for _, bobot in orang["agama"]))


def _perilaku(item: Mapping[str, Any]) -> PerilakuDemo:
    return PerilakuDemo(
        ekspektasi=tuple(tuple(texts) for texts in item["ekspektasi"]),
        umpan_balik=tuple(tuple(texts) for texts in item["umpan_balik"]),
        dukungan=tuple(item["dukungan"]), skema=tuple(item["skema"]), konsekuensi=tuple(item["konsekuensi"]),
        pemberi=tuple(item["pemberi"]), pemberi_hasil=tuple(item["pemberi_hasil"]),
        umpan_hasil={Rating(key): tuple(texts) for key, texts in item["umpan_hasil"].items()},
        catatan={Predikat(key): tuple(texts) for key, texts in item["catatan"].items()},
        dasar_capaian=tuple(item["dasar_capaian"]))
