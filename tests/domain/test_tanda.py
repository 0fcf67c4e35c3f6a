"""The line of a QR code: read back as written, and no changed letter passes."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asn_desktop.domain.tanda import BukanTanda, Ringkasan, Segel, baca_tanda, pesan, tulis_tanda
from asn_desktop.runtime.tanda_tangan import bubuhkan, digest_isi, kunci_publik, sidik_kunci, tanda_benar

KUNCI = bytes(range(32))
PUBLIK = kunci_publik(KUNCI)
NIP = "198503172010012001"
TOLD = Ringkasan("dokumen-evaluasi", "DOK-2026-AKHIR-0007", NIP, 2026, "akhir", "sangat_baik",
                 date(2026, 12, 31))


def line(told=TOLD, isi=b"{}"):
    sidik, digest = sidik_kunci(PUBLIK), digest_isi(isi)
    return tulis_tanda(told, sidik, Segel(PUBLIK, bubuhkan(KUNCI, pesan(told, sidik, digest)), digest))


def good(text):
    read = baca_tanda(text)
    return tanda_benar(read.segel.kunci, read.segel.tanda, read.pesan)


def test_it_fits_the_letters_that_a_qr_code_packs_and_reads_back():
    assert set(line()) <= set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:")
    assert len(line()) < 311  # of a code of version 10, whose points a camera still tells apart
    read = baca_tanda(f"  {line().lower()}\n")
    assert good(line())
    assert read.ringkasan == Ringkasan("DOKUMEN-EVALUASI", "DOK-2026-AKHIR-0007", NIP, 2026, "AKHIR",
                                       "SANGAT-BAIK", date(2026, 12, 31))


@given(st.data())
def test_no_other_letter_in_it_passes(data):
    text = line()
    place = data.draw(st.integers(0, len(text) - 2))  # the last letter holds bits that base 32 does not use
    other = data.draw(st.sampled_from("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567:- "))
    changed = text[:place] + other + text[place + 1 :]
    try:
        passes = good(changed)
    except BukanTanda:
        passes = False
    assert passes == (changed == text)


@given(st.text(max_size=80))
def test_other_texts_are_refused(text):
    with pytest.raises(BukanTanda):
        baca_tanda(text)
