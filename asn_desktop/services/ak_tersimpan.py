"""Stored conversions and PAK as the rules of angka kredit take them, and what one says against another."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Any

from asn_desktop.db.queries.kepegawaian import load_bagian
from asn_desktop.db.unit_of_work import ReadTx
from asn_desktop.domain.angka_kredit import UNSUR, Konversi, kata_masa
from asn_desktop.domain.aturan import Aturan
from asn_desktop.domain.penetapan_ak import Penetapan, Unsur
from asn_desktop.domain.predikat import Predikat
from asn_desktop.domain.problems import Problem
from asn_desktop.fields.spec import Values

KOLOM_KONVERSI = ("tahun", "bulan_mulai", "bulan_selesai", "jabatan", "jenjang", "golongan", "predikat",
                  "persen", "koefisien", "angka_kredit", "asal", "asal_id")
KOLOM_PENETAPAN = ("mulai", "sampai", "jenjang", "golongan",
                   *(f"{kode}_{side}" for kode in UNSUR for side in ("lama", "baru")))
# What stands of a record on its paper, so that another office may take it in.
SURAT_KONVERSI = (*KOLOM_KONVERSI[:-2], "nomor", "tanggal")
SURAT_PENETAPAN = (*KOLOM_PENETAPAN, "jabatan", "keterangan", "nomor", "tanggal")

_MASA = ("id", "tahun", "bulan_mulai", "bulan_selesai", "nomor")


def konversi_of(row: Sequence[Any]) -> Konversi:
    """A stored conversion (KOLOM_KONVERSI); what is blank in one that was typed is nought."""
    tahun, mulai, selesai, jabatan, jenjang, golongan, predikat, persen, koefisien, ak, asal, asal_id = row
    return Konversi(tahun, mulai, selesai, jabatan, jenjang, golongan or "", Predikat(predikat), persen or 0,
                    angka(koefisien), angka(ak), asal or "", asal_id or "")


def penetapan_of(row: Sequence[Any]) -> Penetapan:
    """A stored PAK (KOLOM_PENETAPAN)."""
    mulai, sampai, jenjang, golongan, *figures = row
    pairs = zip(UNSUR, figures[::2], figures[1::2], strict=True)
    return Penetapan(sampai, jenjang, golongan or "",
                     tuple(Unsur(kode, angka(lama), angka(baru)) for kode, lama, baru in pairs), mulai)


def angka(text: str | None) -> Decimal:
    """A stored figure; nothing stored is nought."""
    return Decimal(text) if text else Decimal(0)


def dibawa(rules: Aturan) -> bool:
    """Whether an excess of AK goes into the next jenjang."""
    return bool(rules.ketentuan.pada("ak.bawa_antarjenjang", date.max).angka)


def problems_of_tumpang(tx: ReadTx, whole: Values, stored: Mapping[str, Any] | None) -> Iterator[Problem]:
    """No month of a person is converted twice (PerBKN 3/2023)."""
    person = str(whole.get("pegawai_id"))
    rows = load_bagian(tx, "konversi_ak", _MASA, "tahun", (person,)).get(person, ())
    own = stored["id"] if stored else None
    yield from tumpang(whole, [dict(zip(_MASA, row, strict=True)) for row in rows if row[0] != own])


def tumpang(whole: Values, others: Iterable[Values]) -> Iterator[Problem]:
    """The same against these other conversions of the person."""
    first, last, tahun = whole.get("bulan_mulai"), whole.get("bulan_selesai"), whole.get("tahun")
    if not (isinstance(first, int) and isinstance(last, int) and isinstance(tahun, int)):
        return
    for other in others:
        begins, ends, nomor = other["bulan_mulai"], other["bulan_selesai"], str(other.get("nomor") or "")
        if not (isinstance(begins, int) and isinstance(ends, int)) or other["tahun"] != tahun:
            continue
        if begins <= last and first <= ends:
            masa = kata_masa(max(first, begins), min(last, ends), tahun)
            params = {"masa": masa, "nomor": f" ({nomor})" if nomor else ""}
            yield Problem("bulan_mulai", "ak.tumpang", params)
