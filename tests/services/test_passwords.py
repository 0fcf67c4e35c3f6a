"""The gate: what thieves try first is refused with a reason, what the program offers always passes."""

import random
import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asn_desktop.runtime.resources import resource_path
from asn_desktop.services import passwords
from asn_desktop.services.errors import ServiceError

NIP = "198503172010012901"
KNOWN = (
    "siti",
    "PEMERINTAH KABUPATEN TIRTA JAYA",
    "Dinas Pendidikan",
    "Tirta Jaya",
    "Siti Aminah",
    NIP,
    "3201234567890001",
    *passwords.date_words(date(1985, 3, 17)),
)

GUESSED = [
    NIP,
    "19850317 201001 2 901",
    "19850317-201001-2-901",
    f"NIP{NIP}",
    "197001011995031002",  # somebody else's
    "3201234567890001",
    "17031985",
    "17-03-1985",
    "17maret1985",
    "siti17031985",
    "Siti1985!",
    "sitiaminah",
    "tirtajaya2026",
    "PemkabTirtaJaya1",
    "Dinas Pendidikan 2026",
    "PKTJ12345678",
    "081234567890",
    "rahasia123",
    "Rahasia2026!",
    "bismillah",
    "Bismillah1",
    "b1smill4h!",
    "merdeka45",
    "garuda pancasila",
    "indonesia",
    "indonesia1945",
    "P@ssw0rd123",
    "password",
    "1234567890",
    "12345678901234567",
    "qwertyuiop",
    "asdfghjkl",
    "aaaaaaaaaaaaaaa",
    "akucintakamu",
    "iloveyou123",
    "sayangku selamanya",
    "jakarta2025",
    "persib1933",
    "adminbkpsdm",
    "simpeg2026",
    "kata sandi",
    "abcdefgh12345678",
    "gudang beras",
]


@pytest.mark.parametrize("guessed", GUESSED)
def test_what_is_tried_first_is_refused_with_a_sentence(guessed):
    found = passwords.strength(guessed, KNOWN)
    assert not found.enough
    assert found.part < 1
    assert re.fullmatch(r"Kata sandi .+; pakai empat kata acak, .+\.", found.sentence)
    with pytest.raises(ServiceError, match="kata acak"):
        passwords.check_strength(guessed, KNOWN)


@pytest.mark.parametrize(
    ("guessed", "reason"),
    [
        (NIP, "dikenal orang"),
        ("tirtajaya2026", "dikenal orang"),
        ("P@ssw0rd123", "sering dipakai"),
        ("qwfpgjluyqwfpgjluy", "urutan"),
        ("gudang beras", "sedikit kata"),
        ("pendek", "paling sedikit"),
    ],
)
def test_the_reason_is_told(guessed, reason):
    assert reason in passwords.strength(guessed, KNOWN).sentence


def test_numbers_on_cards_count_for_little_wherever_they_stand():
    alone = passwords.strength("molekul prisma", KNOWN).guesses
    for number in (NIP, "197001011995031002", "3273051203900004", "081398765432", "12031990"):
        assert passwords.strength(f"molekul prisma {number}", KNOWN).guesses < alone * 10**7


@pytest.mark.parametrize(
    "good", ["tulis di kertas saja sore ini", "selimut sosial rembulan tiket", "Kj8#vQ2!mZx7&pL"]
)
def test_what_takes_long_to_guess_passes_for_everyone(good):
    found = passwords.strength(good, KNOWN, admin=True)
    assert (found.enough, found.part, found.sentence) == (True, 1.0, "")
    passwords.check_strength(good, KNOWN, admin=True)


def test_an_administrator_needs_a_hundred_times_more():
    between = "x7#Kq9!vLm2$"
    found = passwords.strength(between)
    assert passwords.MIN_GUESSES <= found.guesses < passwords.MIN_GUESSES_ADMIN
    assert found.enough
    assert not passwords.strength(between, admin=True).enough
    assert (passwords.MIN_GUESSES, passwords.MIN_GUESSES_ADMIN) == (10**12, 10**14)


@given(st.integers(0, 2**64))
def test_every_offered_phrase_passes_for_an_administrator(seed):
    phrase = passwords.new_phrase(random.Random(seed).choice)  # noqa: S311 - repeatable
    assert len(phrase.split()) == 4
    assert passwords.strength(phrase, KNOWN, admin=True).enough


@given(st.text(max_size=200))
def test_any_text_is_judged_without_an_error(text):
    found = passwords.strength(text, KNOWN)
    assert found.enough == (found.sentence == "")
    assert 0 <= found.part <= 1


def test_phrases_are_drawn_by_the_systems_own_chance():
    assert len({passwords.new_phrase() for _ in range(50)}) == 50


def test_the_word_list_is_clean_distinct_and_large_enough():
    words = passwords.phrase_words()
    assert len(words) >= 2048
    assert len(words) ** passwords.PHRASE_WORDS >= passwords.MIN_GUESSES_ADMIN
    assert list(words) == sorted(set(words))
    assert all(re.fullmatch("[a-z]{4,9}", word) for word in words)
    rude = (
        "anjing babi bajing bangsat bego bodoh brengsek bugil cabul edan goblok jalang jancok kafir kampret"
    )
    rude += (
        " kontol lonte maling mati mampus memek monyet ngentot pelacur perek setan sinting sial tolol zina"
    )
    rude += " bunuh perang darah mayat kawin telanjang payudara pantat kelamin tahi tinja kencing"
    assert not set(words) & set(rude.split())


def test_the_common_list_holds_each_word_once_and_the_commonest_first():
    common = resource_path("kata", "umum.txt").read_text(encoding="ascii").split()
    assert len(common) == len(set(common)) > 250
    assert common.index("rahasia") < 5


def test_basics_hold_in_every_office():
    with pytest.raises(ServiceError, match="paling sedikit 8"):
        passwords.check_basics("pendek", "siti")
    with pytest.raises(ServiceError, match="nama pengguna"):
        passwords.check_basics(" Siti Aminah", "siti aminah")
    passwords.check_basics("kantor latihan", "latihan")
