"""What a printed paper says of itself in its QR code: a summary in one line, of letters that a QR code packs.

``ASN1:FORM:NOMOR:NIP:TAHUN:PERIODE:PREDIKAT:TANGGAL:KEADAAN:SIDIK:SEGEL``. The seal holds the public key of
the office, the signature over all before it and over the digest of the form's data, and that digest. No name
stands in it.
"""

import base64
import binascii
import re
from dataclasses import dataclass
from datetime import date

AWAL = "ASN1"
_LENGTHS = {"kunci": 32, "tanda": 64, "digest": 16}
_PLAIN = re.compile(r"[^A-Z0-9 ./+*-]")


@dataclass(frozen=True, slots=True)
class Ringkasan:
    """The summary of one paper; empty texts for what it does not have. ``latihan``: of a practice office."""

    formulir: str
    nomor: str
    nip: str
    tahun: int
    periode: str = ""
    predikat: str = ""
    tanggal: date | None = None
    latihan: bool = False

    def baris(self) -> str:
        """The summary as it stands before fingerprint and seal."""
        day = self.tanggal.strftime("%Y%m%d") if self.tanggal else ""
        parts = (AWAL, self.formulir, self.nomor, self.nip, str(self.tahun), self.periode, self.predikat, day,
                 "LATIHAN" if self.latihan else "ASLI")
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
    return f"{ringkasan.baris()}:{sidik}:".encode("ascii") + digest


def tulis_tanda(ringkasan: Ringkasan, sidik: str, segel: Segel) -> str:
    """The whole line."""
    sealed = base64.b32encode(segel.kunci + segel.tanda + segel.digest).decode("ascii").rstrip("=")
    return f"{ringkasan.baris()}:{sidik}:{sealed}"


def baca_tanda(text: str) -> Terbaca:
    """The parts of a line as a reader of QR codes gives it; white space inside is passed over.

    Raises BukanTanda.
    """
    parts = "".join(text.split("\n")).strip().upper().split(":")
    if len(parts) != 11 or parts[0] != AWAL:
        raise BukanTanda(text[:40])
    sealed = parts[10].replace(" ", "")
    try:
        raw = base64.b32decode(sealed + "=" * (-len(sealed) % 8))
        day = date(int(parts[7][:4]), int(parts[7][4:6]), int(parts[7][6:])) if parts[7] else None
        found = Ringkasan(parts[1], parts[2], parts[3], int(parts[4]), parts[5], parts[6], day,
                          parts[8] == "LATIHAN")
    except (binascii.Error, ValueError) as error:
        raise BukanTanda(text[:40]) from error
    if len(raw) != sum(_LENGTHS.values()) or parts[8] not in ("LATIHAN", "ASLI"):
        raise BukanTanda(text[:40])
    key, signed = _LENGTHS["kunci"], _LENGTHS["kunci"] + _LENGTHS["tanda"]
    segel = Segel(raw[:key], raw[key:signed], raw[signed:])
    return Terbaca(found, parts[9], pesan(found, parts[9], segel.digest), segel)
