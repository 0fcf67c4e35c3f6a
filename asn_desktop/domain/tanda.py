"""What a printed paper says of itself in its QR code: a summary in one line, of letters that a QR code packs.

``ASN1:FORM:NOMOR:NIP:TAHUN:PERIODE:PREDIKAT:TANGGAL:KEADAAN:SIDIK:SEGEL``, or, of a paper that is about a
unit or comes to figures, ``ASN2:FORM:NOMOR:NIP:UNIT:TAHUN:PERIODE:PREDIKAT:RINCIAN:TANGGAL:KEADAAN`` with the
same end. The seal holds the public key of the office, the signature over all before it and over the digest of
the form's data, and that digest. No name of a person stands in it.
"""

import base64
import binascii
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType

from asn_desktop.domain.predikat import Predikat

AWAL, AWAL_LUAS = "ASN1", "ASN2"
_PARTS = {AWAL: 11, AWAL_LUAS: 13}
_ROOM = 40  # letters of a number or of a unit's name: more would make a code that a camera hardly reads
_LENGTHS = {"kunci": 32, "tanda": 64, "digest": 16}
SINGKATAN: Mapping[str, str] = MappingProxyType({  # predikat by the short names that a code has room for
    Predikat.SANGAT_BAIK: "SB", Predikat.BAIK: "B", Predikat.BUTUH_PERBAIKAN: "BP", Predikat.KURANG: "K",
    Predikat.SANGAT_KURANG: "SK"})
_FIGURES = re.compile(r"[0-9]+:([0-9]{8})?")
_PLAIN = re.compile(r"[^A-Z0-9 ./+*-]")


@dataclass(frozen=True, slots=True)
class Ringkasan:
    """The summary of one paper; empty texts for what it does not have. ``latihan``: of a practice office.

    ``unit`` is the name of the unit that it is about, ``rincian`` what it comes to: pairs of a short name and
    a figure, "SB 4/B 14".
    """

    formulir: str
    nomor: str
    nip: str
    tahun: int
    periode: str = ""
    predikat: str = ""
    tanggal: date | None = None
    latihan: bool = False
    unit: str = ""
    rincian: str = ""

    def baris(self) -> str:
        """The summary as it stands before fingerprint and seal."""
        day = self.tanggal.strftime("%Y%m%d") if self.tanggal else ""
        state = "LATIHAN" if self.latihan else "ASLI"
        parts = [AWAL, self.formulir, self.nomor, self.nip, str(self.tahun), self.periode, self.predikat, day,
                 state]
        if self.unit or self.rincian:  # papers of persons without figures keep the line that they always had
            nomor, unit = (text.upper()[:_ROOM].strip() for text in (self.nomor, self.unit))
            parts = [AWAL_LUAS, self.formulir, nomor, self.nip, unit, str(self.tahun), self.periode,
                     self.predikat, self.rincian, day, state]
        return ":".join(_PLAIN.sub("-", part.upper().replace("_", "-")) for part in parts)


@dataclass(frozen=True, slots=True)
class Segel:
    """The parts of a seal: raw public key, signature and the beginning of the SHA-256 of the data."""

    kunci: bytes
    tanda: bytes
    digest: bytes


@dataclass(frozen=True, slots=True)
class Terbaca:
    """A line that was read: its summary, the fingerprint that it names, the signed words and the seal."""

    ringkasan: Ringkasan
    sidik: str
    pesan: bytes
    segel: Segel


class BukanTanda(ValueError):  # noqa: N818 - reads as a sentence
    """The text is no line of a paper of this program, or a part of it is missing."""


def pesan(ringkasan: Ringkasan, sidik: str, digest: bytes) -> bytes:
    """What is signed: the summary with the fingerprint of the key, and the digest of the data."""
    return _pesan(ringkasan.baris(), sidik, digest)


def _pesan(baris: str, sidik: str, digest: bytes) -> bytes:
    return f"{baris}:{sidik}:".encode() + digest


def tulis_tanda(ringkasan: Ringkasan, sidik: str, segel: Segel) -> str:
    """The whole line."""
    sealed = base64.b32encode(segel.kunci + segel.tanda + segel.digest).decode("ascii").rstrip("=")
    return f"{ringkasan.baris()}:{sidik}:{sealed}"


def baca_tanda(text: str) -> Terbaca:
    """The parts of a line as a reader of QR codes gives it; white space inside is passed over.

    Raises BukanTanda.
    """
    parts = "".join(text.split("\n")).strip().upper().split(":")
    if len(parts) != _PARTS.get(parts[0]):
        raise BukanTanda(text[:40])
    *told, sidik, sealed = parts
    sealed = sealed.replace(" ", "")
    try:
        raw = base64.b32decode(sealed + "=" * (-len(sealed) % 8))
        found = _ringkasan(list(told))
    except (binascii.Error, ValueError) as error:
        raise BukanTanda(text[:40]) from error
    baris = ":".join(told)
    plain = baris.isascii() and sidik.isascii()
    if len(raw) != sum(_LENGTHS.values()) or told[-1] not in ("LATIHAN", "ASLI") or not plain:
        raise BukanTanda(text[:40])
    key, signed = _LENGTHS["kunci"], _LENGTHS["kunci"] + _LENGTHS["tanda"]
    segel = Segel(raw[:key], raw[key:signed], raw[signed:])
    # The words as they stand there: what is shown of them is what was signed, to the letter. Nobody signed a
    # last letter with other bits where base 32 has none.
    whole = base64.b32encode(raw).decode("ascii").rstrip("=") == sealed
    return Terbaca(found, sidik, _pesan(baris, sidik, segel.digest) if whole else b"", segel)


def bertanda_awal(text: str) -> bool:
    """Whether a text begins as such a line."""
    return text.strip().upper().partition(":")[0] in _PARTS


def _ringkasan(parts: list[str]) -> Ringkasan:
    """The summary of the parts before fingerprint and seal. Raises ValueError."""
    unit = parts.pop(4) if parts[0] == AWAL_LUAS else ""
    rincian = parts.pop(7) if parts[0] == AWAL_LUAS else ""
    _, formulir, nomor, nip, tahun, periode, predikat, raw, state = parts
    if not _FIGURES.fullmatch(f"{tahun}:{raw}"):  # a blank would read as a nought
        raise ValueError(raw)
    day = date(int(raw[:4]), int(raw[4:6]), int(raw[6:])) if raw else None
    return Ringkasan(formulir, nomor, nip, int(tahun), periode, predikat, day, state == "LATIHAN", unit,
                     rincian)
