"""Documents of a pegawai: what a scan is by its file name, how it is named outside, which ones are missing.

The names SK_KP_NIPBARU and the like are those that SIASN asks for when scans are uploaded.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

LAINNYA = "LAINNYA"
AKHIRAN: Mapping[str, str] = {"application/pdf": ".pdf", "image/jpeg": ".jpg", "image/png": ".png"}
_NIP = re.compile(r"(?<!\d)\d(?:[ _.-]?\d){17}(?!\d)")
_KATA = re.compile(r"[a-z]+|\d+")


@dataclass(frozen=True, slots=True)
class FaktaDokumen:
    """What decides which documents a pegawai must have; counts are those of his records."""

    status: str
    kawin: bool = False
    anak: int = 0
    kenaikan_pangkat: int = 0
    jabatan: int = 0
    diklat_struktural: int = 0
    pmk: int = 0


@dataclass(frozen=True, slots=True)
class DokumenKurang:
    """A kind of which fewer documents are there than must be."""

    jenis: str
    perlu: int
    ada: int


def tebak_jenis(nama_berkas: str, ejaan: Iterable[tuple[str, str]]) -> str:
    """The kind that a file name speaks of; ``ejaan`` are pairs of spelling and kind. LAINNYA without any.

    The longest spelling wins: "SK_KP_1985…" is SK_KP although "SK" alone may be another one's spelling.
    """
    words = _kata(nama_berkas.rsplit(".", 1)[0])
    best, length = LAINNYA, (0, 0)
    for spelling, jenis in ejaan:
        wanted = _kata(spelling)
        size = len(wanted), len(spelling)
        if wanted and size > length and _holds(words, wanted):
            best, length = jenis, size
    return best


def nip_pada_nama(nama_berkas: str) -> str:
    """The 18 digits of a NIP in a file name, also when they are grouped; empty without any."""
    found = _NIP.search(nama_berkas)
    return re.sub(r"\D", "", found[0]) if found else ""


def nama_keluar(jenis: str, nip: str, mime: str, urutan: int = 1) -> str:
    """The name of a document outside the program: SK_KP_198503172010012901.pdf, the second one …_2.pdf.

    Raises KeyError for a mime type that is never stored.
    """
    more = f"_{urutan}" if urutan > 1 else ""
    return f"{jenis}_{nip}{more}{AKHIRAN[mime]}"


def dokumen_kurang(
    fakta: FaktaDokumen, wajib: Sequence[tuple[str, str]], ada: Mapping[str, int]
) -> tuple[DokumenKurang, ...]:
    """The kinds of which documents are missing; ``wajib`` are pairs of kind and condition, ``ada`` what is
    there by kind. Raises KeyError for an unknown condition.
    """
    needed = {
        "semua": 1,
        "cpns": int(fakta.status in ("PNS", "CPNS")),
        "pns": int(fakta.status == "PNS"),
        "pppk": int(fakta.status.startswith("PPPK")),
        "kawin": int(fakta.kawin),
        "anak": fakta.anak,
        "kenaikan_pangkat": fakta.kenaikan_pangkat,
        "jabatan": int(fakta.jabatan > 0),
        "diklat_struktural": int(fakta.diklat_struktural > 0),
        "pmk": int(fakta.pmk > 0),
        "": 0,
    }
    return tuple(
        DokumenKurang(jenis, needed[condition], ada.get(jenis, 0))
        for jenis, condition in wajib
        if ada.get(jenis, 0) < needed[condition]
    )


def _kata(text: str) -> list[str]:
    return _KATA.findall(text.casefold())


def _holds(words: Sequence[str], wanted: Sequence[str]) -> bool:
    size = len(wanted)
    return "".join(wanted) in words or any(
        list(words[start : start + size]) == list(wanted) for start in range(len(words) - size + 1)
    )
