"""Encrypted lists (.asnd): one list of an office as a file that opens with its own password only.

Inside the envelope (``db.sealed_file``) stand lines of JSON: first the record type, the headings and how many
rows there are, then the cells of each row as texts, and behind those of a document its content as base64,
marked where it was ever sealed: it stays so in another office, whatever the scan is called.
Basis: PP 71/2019 art. 14, UU 27/2022 art. 35 (what leaves the office is protected as what stays).
"""

import json
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Final

from asn_desktop.db import sealed_file
from asn_desktop.db.keys import PRACTICE_KDF, KdfParams
from asn_desktop.services.errors import ServiceError
from asn_desktop.services.own_password import Known
from asn_desktop.services.passwords import MIN_PASSWORD, check_basics, check_strength

ENDING: Final = ".asnd"
SECRET: Final = "rahasia:"  # before a content of the restricted class
NO_PASSWORD: Final = (
    f"Daftar bersandi ({ENDING}) memerlukan kata sandi tersendiri, paling sedikit {MIN_PASSWORD} huruf; "
    "ketik kata sandinya, dan sampaikan kepada penerima lewat jalan lain."
)
NOT_PLAIN: Final = (
    'Berkas "{name}" tabel biasa yang tidak mengenal kata sandi; pilih nama berakhiran {ending}, atau ekspor '
    "tanpa kata sandi."
)
ONLY_SEALED: Final = (
    "{title} hanya keluar sebagai daftar bersandi ({ending}): {reason} Pilih nama berakhiran {ending}."
)


def is_sealed(path: Path) -> bool:
    """Whether a file is such a list; what cannot be read is none."""
    try:
        return path.is_file() and sealed_file.is_sealed(path)
    except OSError:
        return False


def will_be_sealed(out: Path, kata_sandi: str) -> bool:
    """Whether an export becomes such a list; a password never ends in a plain table. Raises ServiceError."""
    sealed = out.suffix.casefold() == ENDING
    if kata_sandi and not sealed:
        raise ServiceError(NOT_PLAIN.format(name=out.name, ending=ENDING))
    return sealed


def need_password(kata_sandi: str, known: Known, user: str) -> None:
    """Refuse a list without a password that holds. Raises ServiceError.

    A list is guessed at without any lock or delay, so its password passes the gate of the office's own.
    """
    if not kata_sandi:
        raise ServiceError(NO_PASSWORD)
    if known.latihan:
        check_basics(kata_sandi, user)
    else:
        check_strength(kata_sandi, known.words, admin=known.admin)


def sealed_list(
    jenis: str, headings: Sequence[str], rows: Iterable[Sequence[str]], count: int, kata_sandi: str,
    *, latihan: bool,
) -> Iterator[bytes]:
    """The bytes of the file, row by row."""
    cost = PRACTICE_KDF if latihan else KdfParams()
    return sealed_file.seal(_lines(jenis, headings, rows, count), kata_sandi, cost)


def _lines(jenis: str, headings: Sequence[str], rows: Iterable[Sequence[str]], count: int) -> Iterator[bytes]:
    yield _line({"daftar": jenis, "judul": list(headings), "baris": count})
    for row in rows:
        yield _line(list(row))


def _line(told: object) -> bytes:
    return json.dumps(told, ensure_ascii=True, separators=(",", ":")).encode("ascii") + b"\n"
