"""Documents: kinds guessed from names, names outside, what is missing."""

import pytest

from asn_desktop.domain.dokumen import (
    LAINNYA,
    FaktaDokumen,
    dokumen_kurang,
    nama_keluar,
    nip_pada_nama,
    tebak_jenis,
)
from asn_desktop.runtime.resources import reference

NIP = "198503172010012901"
EJAAN = [
    (spelling, row["jenis_dokumen"])
    for row in reference("jenis_dokumen")
    for spelling in (row["jenis_dokumen"], row["label"], *row["sinonim"].split(";"))
]
WAJIB = [(row["jenis_dokumen"], row["wajib"]) for row in reference("jenis_dokumen") if row["wajib"]]


@pytest.mark.parametrize(
    ("name", "jenis"),
    [
        (f"SK_KP_{NIP}.pdf", "SK_KP"),
        (f"SK_JABATAN_{NIP}.pdf", "SK_JABATAN"),
        ("sk cpns siti.PDF", "SK_CPNS"),
        ("skcpns.pdf", "SK_CPNS"),
        ("Scan Ijazah S1 (2).jpg", "IJAZAH"),
        ("AKTE KELAHIRAN.png", LAINNYA),
        ("akta kelahiran anak ke-2.png", "AKTA_ANAK"),
        ("buku-nikah.jpeg", "AKTA_NIKAH"),
        ("KK.pdf", "KK"),
        ("kakak.pdf", LAINNYA),
        ("SK kenaikan gaji berkala 2025.pdf", "SK_KGB"),
        ("Surat kenaikan gaji berkala 2025.pdf", "SK_KGB"),
        ("IMG_2031.jpg", LAINNYA),
        (".pdf", LAINNYA),
    ],
)
def test_a_kind_is_guessed_from_the_name(name, jenis):
    assert tebak_jenis(name, EJAAN) == jenis


@pytest.mark.parametrize(
    ("name", "nip"),
    [
        (f"SK_KP_{NIP}.pdf", NIP),
        ("SK KP 19850317 201001 2 901.pdf", NIP),
        ("scan 1985031720100129011.pdf", ""),
        ("SK_KP.pdf", ""),
    ],
)
def test_a_nip_is_found_in_the_name(name, nip):
    assert nip_pada_nama(name) == nip


def test_names_outside_are_those_of_siasn():
    assert nama_keluar("SK_KP", NIP, "application/pdf") == f"SK_KP_{NIP}.pdf"
    assert nama_keluar("KK", NIP, "image/jpeg", 2) == f"KK_{NIP}_2.jpg"
    with pytest.raises(KeyError):
        nama_keluar("KK", NIP, "text/html")


def _missing(fakta, **ada):
    return {one.jenis: (one.ada, one.perlu) for one in dokumen_kurang(fakta, WAJIB, ada)}


def test_what_must_be_there_follows_from_the_person():
    pns = FaktaDokumen("PNS", kawin=True, anak=2, kenaikan_pangkat=3, jabatan=1)
    assert set(_missing(pns)) == {
        "SK_CPNS",
        "SK_PNS",
        "SK_KP",
        "SK_JABATAN",
        "IJAZAH",
        "KK",
        "AKTA_NIKAH",
        "AKTA_ANAK",
    }
    left = _missing(
        pns, SK_CPNS=1, SK_PNS=1, SK_KP=2, SK_JABATAN=4, IJAZAH=1, KK=1, AKTA_NIKAH=1, AKTA_ANAK=2
    )
    assert left == {"SK_KP": (2, 3)}
    assert set(_missing(FaktaDokumen("PPPK"))) == {"SK_PPPK", "KONTRAK_PPPK", "IJAZAH", "KK"}
    with pytest.raises(KeyError):
        dokumen_kurang(pns, [("KK", "kadang")], {})
