"""The line of a QR code: read back as written, and no changed letter passes."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asn_desktop.domain.tanda import (
    BukanTanda,
    Ringkasan,
    Segel,
    baca_tanda,
    bertanda_awal,
    pesan,
    tulis_tanda,
)
from asn_desktop.runtime.tanda_tangan import bubuhkan, digest_isi, kunci_publik, sidik_kunci, tanda_benar

KUNCI = bytes(range(32))
PUBLIK = kunci_publik(KUNCI)
NIP = "198503172010012001"
TOLD = Ringkasan("dokumen-evaluasi", "DOK-2026-AKHIR-0007", NIP, 2026, "akhir", "sangat_baik",
                 date(2026, 12, 31))

# As the first printed papers bear it; they stay genuine whatever later papers say more.
PRINTED = ("ASN1:DOKUMEN-EVALUASI:DOK-2026-AKHIR-0007:198503172010012001:2026:AKHIR:SANGAT-BAIK:202612"
           "31:ASLI:56475AA75463474C:AOQQPP7TZYIL4HLQ3UMOOS6ATFT6JVRQTOSQ2XY53SDGIESVGG4MQVSTYDAYFI2RK"
           "FGOXJHJ5AMAKCQUURWFKFPPEV3QZY2JC6A7ILZK7IYFKBKATIWUZBCQLUIYU5XUBB73OTPEUWKCI3PENNHG6276BRC"
           "BG35DKWZWPCQRI2WRN57IMSPA")
UNIT = Ringkasan("penetapan-predikat", "800.1.4/118/2026", "", 2026, "tw3", "baik", date(2026, 10, 8),
                 latihan=True, unit="Kec. Tirta Hulu (utara)", rincian="SB 4/B 14/BP 2/K 0/SK 0")


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


def test_a_paper_that_was_printed_before_stays_genuine():
    assert line() == PRINTED, "papers of plans and evaluations reprint byte for byte"
    assert (good(PRINTED), baca_tanda(PRINTED).ringkasan.predikat) == (True, "SANGAT-BAIK")


def test_a_paper_about_a_unit_or_with_figures_says_more():
    text = line(UNIT)
    assert text.startswith("ASN2:PENETAPAN-PREDIKAT:800.1.4/118/2026::KEC. TIRTA HULU -UTARA-:2026:TW3:BAIK:"
                           "SB 4/B 14/BP 2/K 0/SK 0:20261008:LATIHAN:")
    assert good(text)
    assert baca_tanda(text).ringkasan == replace(
        UNIT, formulir="PENETAPAN-PREDIKAT", unit="KEC. TIRTA HULU -UTARA-", periode="TW3", predikat="BAIK")
    assert not good(text.replace("SB 4/", "SB 5/"))
    for more in (f"118/2026{' ' * 40}DAN SEMUA UNIT LAIN", "118<B>2026", "118?2026"):
        assert not good(text.replace("118/2026", more)), more
    assert not good(text.replace(":2026:TW3", ":02026:TW3")), "what is shown is what was signed"
    assert not good(text.replace("-UTARA-", "(UTARA)"))
    for unit in ("Kantor " * 30, "K" * 39 + "\ufb01"):  # a capital may be more letters than the small one
        assert good(line(replace(UNIT, nomor="9" * 80, unit=unit))), "cut, and the same when it is read"
    assert (bertanda_awal(f" {text.lower()}"), bertanda_awal(PRINTED), bertanda_awal("ASN3:X")) == (
        True, True, False)
    for other in (text.replace("ASN2:", "ASN1:"), text.replace(":20261008:", ":202610 8:"),
                  text.replace(f":{sidik_kunci(PUBLIK)}:", ":É:")):
        with pytest.raises(BukanTanda):
            baca_tanda(other)


@given(st.data())
def test_no_other_letter_in_it_passes(data):
    text = data.draw(st.sampled_from((line(), line(UNIT))))
    place = data.draw(st.integers(0, len(text) - 1))
    other = data.draw(st.sampled_from("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567:- <?_\u2013\ud800"))
    changed = text[:place] + other + text[place + 1 :]
    try:
        passes = good(changed)
    except BukanTanda:
        passes = False
    assert passes == (changed == text)


def test_bits_of_the_last_letter_that_base_32_does_not_use_are_no_room_for_another_letter():
    assert [end for end in "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567" if good(line()[:-1] + end)] == [line()[-1]]


@given(st.text(max_size=80))
def test_other_texts_are_refused(text):
    with pytest.raises(BukanTanda):
        baca_tanda(text)
