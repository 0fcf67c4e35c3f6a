"""The dated rule packs: read once from resources/packs, checked whole, chosen by the day of a document."""

import json
from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Any, TypeVar

from asn_desktop.domain.paket import BatasDistribusi, Kurva, NilaiDasar, PaketKinerja, PilihanVarian, Varian
from asn_desktop.domain.predikat import Capaian, Predikat, Rating, predikat_for
from asn_desktop.runtime.resources import resource_path

_Kind = TypeVar("_Kind", bound=StrEnum)


class PackError(Exception):
    """A pack is damaged, unknown or missing for a day; the text is an Indonesian sentence."""


@cache
def all_packs() -> tuple[PaketKinerja, ...]:
    """Every pack that ships with the program, oldest first. Raises PackError when one is damaged."""
    found = sorted((read_pack(path) for path in resource_path("packs").glob("*.json")),
                   key=lambda paket: paket.berlaku_dari)
    for earlier, later in zip(found, found[1:], strict=False):
        if earlier.valid_on(later.berlaku_dari):
            raise PackError(f"Paket aturan {earlier.kode} dan {later.kode} berlaku pada hari yang sama; "
                            "pasang ulang program ini.")
    return tuple(found)


def pack_for(day: date) -> PaketKinerja:
    """The pack in force on a day. Raises PackError when none is."""
    for paket in all_packs():
        if paket.valid_on(day):
            return paket
    raise PackError(f"Belum ada paket aturan kinerja untuk tahun {day.year}; pilih tahun lain.")


def pack(kode: str) -> PaketKinerja:
    """The pack of that code, as documents store it. Raises PackError for an unknown code."""
    for paket in all_packs():
        if paket.kode == kode:
            return paket
    raise PackError(f"Paket aturan kinerja “{kode}” tidak dikenal program ini; perbarui programnya.")


def predikat_of_ratings(paket: str, hasil_kerja: str | None, perilaku: str | None) -> Predikat | None:
    """The predikat of two stored ratings under the pack of that code; None while one is missing."""
    if hasil_kerja is None or perilaku is None:
        return None
    return predikat_for(Rating(hasil_kerja), Rating(perilaku), pack(paket).matriks)


def read_pack(path: Path) -> PaketKinerja:
    """The pack in a JSON file. Raises PackError, naming the file and the place, when anything is missing or
    odd.
    """
    try:
        return _pack_of(json.loads(path.read_text(encoding="utf-8")))
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise PackError(f"Paket aturan {path.name} rusak ({error}); pasang ulang program ini.") from error


def _pack_of(data: Mapping[str, Any]) -> PaketKinerja:
    until = data["berlaku_sampai"]
    matriks = _complete(Rating, data["matriks"], "matriks")
    return PaketKinerja(
        kode=_text(data, "kode"), judul=_text(data, "judul"), peraturan=_text(data, "peraturan"),
        berlaku_dari=date.fromisoformat(data["berlaku_dari"]),
        berlaku_sampai=date.fromisoformat(until) if until else None,
        nilai_dasar=tuple(NilaiDasar(_text(item, "kode"), _text(item, "nama"), _texts(item["panduan"]))
                          for item in data["nilai_dasar"]),
        aspek=_texts(data["aspek"]),
        label_rating=_labels(Rating, data, "label_rating"),
        label_predikat=_labels(Predikat, data, "label_predikat"),
        label_capaian=_labels(Capaian, data, "label_capaian"),
        matriks=MappingProxyType({
            (hasil_kerja, perilaku): Predikat(cell)
            for hasil_kerja, row in matriks.items()
            for perilaku, cell in _complete(Rating, row, f"matriks.{hasil_kerja}").items()
        }),
        kurva=MappingProxyType({capaian: _kurva(item, f"kurva.{capaian}")
                                for capaian, item in _complete(Capaian, data["kurva"], "kurva").items()}),
        batas_distribusi=MappingProxyType({
            capaian: tuple(_batas(item) for item in items)
            for capaian, items in _complete(Capaian, data["batas_distribusi"], "batas_distribusi").items()
        }),
        rating_pimpinan=MappingProxyType({
            capaian: Rating(name)
            for capaian, name in _complete(Capaian, data["rating_pimpinan"], "rating_pimpinan").items()
        }),
        teks=MappingProxyType({key: _text(data["teks"], key) for key in data["teks"]}),
        varian=tuple(_varian(item, data["teks"]) for item in data.get("varian", ())),
    )


def _varian(item: Mapping[str, Any], teks: Mapping[str, Any]) -> Varian:
    """A variant whose first way is the official wording and whose others change what is there."""
    kunci = _text(item, "kunci")
    pilihan = tuple(
        PilihanVarian(_text(way, "nilai"), _text(way, "judul"),
                      MappingProxyType({key: str(text) for key, text in way["teks"].items()}))
        for way in item["pilihan"])
    if not pilihan or pilihan[0].teks or any(key not in teks for way in pilihan for key in way.teks):
        raise ValueError(f"varian.{kunci}")
    return Varian(kunci, _text(item, "judul"), pilihan)


def _kurva(item: Mapping[str, Any], where: str) -> Kurva:
    frekuensi = {predikat: int(count) for predikat, count in
                 _complete(Predikat, item["frekuensi"], f"{where}.frekuensi").items()}
    path = tuple(tuple(float(number) for number in step) for step in item["path"])
    if [len(step) for step in path] != [2] + [6] * (len(path) - 1) or len(path) < 2:
        raise ValueError(f"{where}.path")
    return Kurva(MappingProxyType(frekuensi), path)


def _batas(item: Mapping[str, Any]) -> BatasDistribusi:
    limits = (item["min_persen"], item["max_persen"])
    if any(limit is not None and not 0 <= limit <= 100 for limit in limits):
        raise ValueError("batas_distribusi")
    return BatasDistribusi(tuple(Predikat(name) for name in item["predikat"]), *limits,
                           harus_ada=bool(item["harus_ada"]))


def _complete(kind: type[_Kind], data: Mapping[str, Any], where: str) -> dict[_Kind, Any]:
    """The entries by member of the enumeration, none missing and none strange."""
    found = {kind(key): value for key, value in data.items()}
    if set(found) != set(kind):
        raise ValueError(where)
    return found


def _labels(kind: type[_Kind], data: Mapping[str, Any], where: str) -> Mapping[_Kind, str]:
    return MappingProxyType({member: _text(data[where], member.value)
                             for member in _complete(kind, data[where], where)})


def _text(data: Mapping[str, Any], key: str) -> str:
    value = data[key]
    if not isinstance(value, str) or not value:
        raise ValueError(key)
    return value


def _texts(items: object) -> tuple[str, ...]:
    if not isinstance(items, list) or not items or not all(isinstance(item, str) and item for item in items):
        raise ValueError("list of texts")
    return tuple(items)
