"""Is a password strong enough, and a strong one to offer: four words drawn from the program's own list.

The key derivation only slows a thief down; the gate is what stops him (16 GPU hours try a birth date). The
estimate is zxcvbn's, which knows English passwords, keyboards and dates; here it also gets Indonesian words,
the words of the office and the person, and numbers shaped like NIP, NIK, dates and telephones.
"""

import re
import secrets
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

from asn_desktop.domain.dua_orang import PENGGANTI_ALASAN, PENGGANTI_KODE
from asn_desktop.domain.pengguna import rupa, terbaca
from asn_desktop.runtime.resources import resource_path
from asn_desktop.services.errors import ServiceError

MIN_PASSWORD = 8
MIN_GUESSES = 10**12
MIN_GUESSES_ADMIN = 10**14
PHRASE_WORDS = 4
_LONGEST = 72  # zxcvbn takes no more; what comes after only makes it stronger
_ADVICE = "pakai empat kata acak, misalnya yang ditawarkan program"
# Numbers that others know or find on a card: NIP, NIK, telephone, a date in digits.
_KNOWN_NUMBERS = re.compile(r"(?<!\d)(?:\d{18}|\d{16}|(?:\+?62|0)8\d{7,11}|\d{8}|\d{6})(?!\d)")
_MONTHS = "januari februari maret april mei juni juli agustus september oktober november desember".split()


@dataclass(frozen=True, slots=True)
class Strength:
    """How a password stands: ``part`` is 0.0 to 1.0 of what is needed, ``sentence`` says what is wrong."""

    enough: bool
    guesses: float
    part: float
    sentence: str


@cache
def phrase_words() -> tuple[str, ...]:
    """The words that phrases are made of: short, distinct, typed without a second look."""
    return tuple(resource_path("kata", "sandi.txt").read_text(encoding="ascii").split())


def new_phrase(choice: Callable[[tuple[str, ...]], str] = secrets.choice) -> str:
    """Four different words in a row, more than 10^14 possibilities; ``choice`` draws one."""
    words = phrase_words()
    drawn: list[str] = []
    while len(drawn) < PHRASE_WORDS:
        word = choice(words)
        if word not in drawn:  # twice the same word would be no choice at all for a guesser
            drawn.append(word)
    return " ".join(drawn)


def strength(password: str, words: Iterable[str] = (), *, admin: bool = False) -> Strength:
    """Estimate a password; ``words`` are what an acquaintance would try: user, office, NIP, dates.

    An administrator's password needs a hundred times as many guesses, because it gives keys to others.
    """
    needed = MIN_GUESSES_ADMIN if admin else MIN_GUESSES
    if len(password) < MIN_PASSWORD:
        return Strength(
            False,
            1,
            min(0.2, len(password) / 40),
            f"Kata sandi paling sedikit {MIN_PASSWORD} huruf; {_ADVICE}.",
        )
    found = _estimate(password, (*_parts(words), *_KNOWN_NUMBERS.findall(_joined_digits(password))))
    guesses = float(found["guesses"])
    part = min(1.0, len(f"{guesses:.0f}") / len(str(needed)))
    if guesses >= needed:
        return Strength(True, guesses, 1.0, "")
    return Strength(
        False, guesses, min(part, 0.95), f"Kata sandi ini mudah ditebak karena {_why(found)}; {_ADVICE}."
    )


def check_basics(password: str, user: str) -> None:
    """Refuse a password that is short or the user's own name, in any office. Raises ServiceError."""
    if len(password) < MIN_PASSWORD:
        raise ServiceError(f"Kata sandi paling sedikit {MIN_PASSWORD} huruf; {_ADVICE}.")
    if password.strip().casefold() == user.strip().casefold():
        raise ServiceError(f"Kata sandi sama dengan nama pengguna; {_ADVICE}.")


def check_strength(password: str, words: Iterable[str] = (), *, admin: bool = False) -> None:
    """Refuse a password that can be guessed. Raises ServiceError with the reason."""
    found = strength(password, words, admin=admin)
    if not found.enough:
        raise ServiceError(found.sentence)


def date_words(day: date | None) -> tuple[str, ...]:
    """The ways people type a date: with and without dashes, in both orders, with the month's name."""
    if day is None:
        return ()
    month = _MONTHS[day.month - 1]
    short = f"{day:%y}"
    return (
        f"{day:%d%m%Y}",
        f"{day:%Y%m%d}",
        f"{day:%d%m}{short}",
        f"{short}{day:%m%d}",
        f"{day.year}",
        f"{day:%d}{month}{day.year}",
        f"{day.day}{month}{day.year}",
        f"{day:%d-%m-%Y}",
    )


def _estimate(password: str, inputs: tuple[str, ...]) -> dict[str, Any]:
    zxcvbn = _zxcvbn()
    # A dot or dash inside a NIP hides it from no one: the barer spelling is estimated too.
    spellings = dict.fromkeys((password[:_LONGEST], _joined_digits(password)[:_LONGEST]))
    results: list[dict[str, Any]] = [zxcvbn(one, user_inputs=inputs) for one in spellings if one]
    return min(results, key=lambda result: float(result["guesses"]))


@cache
def _zxcvbn() -> Any:
    """The estimator with the Indonesian lists; loaded when the first password is judged."""
    from zxcvbn import matching, zxcvbn

    common = resource_path("kata", "umum.txt").read_text(encoding="ascii").split()
    ranked = matching.build_ranked_dict(tuple(dict.fromkeys((*common, *phrase_words()))))
    matching.RANKED_DICTIONARIES["indonesia"] = ranked
    return zxcvbn


def _parts(words: Iterable[str]) -> tuple[str, ...]:
    """Each given text whole, without blanks, in its words, and as the initials of its words."""
    found: dict[str, None] = {}
    for text in words:
        lowered = text.strip().lower()
        parts = [part for part in re.split(r"[^a-z0-9]+", lowered) if part]
        initials = "".join(part[0] for part in parts)
        for one in (lowered, "".join(parts), *parts, initials):
            if len(one) > 2:
                found[one] = None
    return tuple(found)


def _joined_digits(password: str) -> str:
    return re.sub(r"(?<=\d)[ .\-/](?=\d)", "", password)


def _why(found: dict[str, Any]) -> str:
    """The first reason in an estimate's parts that a person can act on."""
    parts = found["sequence"]
    dictionaries = {part.get("dictionary_name") for part in parts}
    patterns = {part["pattern"] for part in parts}
    for reason, holds in (
        ("memuat nama, angka, atau tanggal yang dikenal orang", "user_inputs" in dictionaries),
        ("memuat tanggal", "date" in patterns),
        ("memuat kata sandi yang sering dipakai", "passwords" in dictionaries),
        ("memuat urutan tombol atau angka", not patterns.isdisjoint({"spatial", "sequence", "repeat"})),
        ("terdiri atas terlalu sedikit kata", bool(dictionaries - {None})),
    ):
        if holds:
            return reason
    return "terlalu pendek"


def check_user_name(name: str) -> None:
    """Refuse a name that cannot stand in a list or the trail, or says something else there.

    Raises ServiceError.
    """
    if not 1 <= len(name) <= 60 or not name.isprintable():
        raise ServiceError("Nama pengguna belum diisi atau melebihi 60 huruf; tulis nama pendek.")
    if not terbaca(name):
        raise ServiceError("Nama pengguna memuat huruf yang tidak lazim; tulis dengan huruf Latin biasa.")
    if rupa(name) in (PENGGANTI_KODE, PENGGANTI_ALASAN):
        raise ServiceError(f"{name} bermakna khusus dalam jejak; pilih nama pengguna lain.")
