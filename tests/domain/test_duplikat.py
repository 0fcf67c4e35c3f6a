"""Candidates for one person entered twice, and the union of two histories."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asn_desktop.domain.duplikat import (
    Alasan,
    Nasib,
    Orang,
    banding,
    calon_duplikat,
    gabung_riwayat,
    nama_mirip,
)
from asn_desktop.domain.rahasia import TERKUNCI

LAHIR = date(1985, 3, 17)
ASLI = Orang("a", "198503172010012001", "Muhammad Yusuf Hidayat", LAHIR, "9901015703850001", "ABC")


def dua(**changes):
    base = {"id": "b", "nip": "199901012024211002", "nama": "Rani Lestari", "tanggal_lahir": date(1999, 1, 1)}
    return Orang(**{**base, **changes})


@pytest.mark.parametrize(("other", "why"), [
    (dua(), ()),
    (dua(nik="9901015703850001"), (Alasan.NIK,)),
    (dua(pns_id="abc"), (Alasan.PNS_ID,)),
    (dua(nama="M. Yusuf Hidayat", tanggal_lahir=LAHIR), (Alasan.NAMA_LAHIR,)),
    (dua(nama="Moh. Yusuf Hidayat, S.E.", tanggal_lahir=LAHIR), (Alasan.NAMA_LAHIR,)),
    (dua(nama="Hidayat Muhammad Yusuf", tanggal_lahir=LAHIR), (Alasan.NAMA_LAHIR,)),
    (dua(nama="Muhammad Yusup Hidayat", tanggal_lahir=LAHIR), (Alasan.NAMA_LAHIR,)),
    (dua(nama="Muhammad Yusuf Hidayat"), ()),
    (dua(nama="Muhammad Yusuf Hidayat", nip="198503172010012010"), (Alasan.NIP,)),
])
def test_candidates_and_their_reasons(other, why) -> None:
    found = calon_duplikat([ASLI, other])
    assert [one.alasan for one in found] == ([why] if why else [])


people = st.builds(Orang, st.integers(0, 10**6).map(str), st.sampled_from([ASLI.nip, "198503172010012010"]),
                   st.text("abc .", max_size=12), st.sampled_from([None, LAHIR]), st.text("12", max_size=2))


@given(st.lists(people, max_size=6, unique_by=lambda one: one.id))
def test_candidates_do_not_depend_on_the_order(people) -> None:
    assert calon_duplikat(people) == calon_duplikat(people[::-1])
    assert all(one.satu < one.dua and one.alasan for one in calon_duplikat(people))


@pytest.mark.parametrize(("satu", "lain"), [("Ani Wati", "Ani Wari"), ("Budi", "Rudi"), ("", ""), ("A", "A")])
def test_short_names_are_not_alike_by_a_letter(satu, lain) -> None:
    assert nama_mirip(satu, lain) is (satu == "Ani Wati" or satu == lain == "A")


def _row(key, golongan="III/a", sk=None, day=None):
    return {"id": key, "golongan": golongan, "nomor_sk": sk, "tanggal_sk": day}


KOLOM = ("golongan", "nomor_sk", "tanggal_sk")


def test_the_union_of_histories_moves_fills_and_drops() -> None:
    stay = [_row("1", sk="800/1"), _row("2", "III/b"), _row("4", "III/d", sk="9")]
    go = [_row("x", sk="800 / 1"), _row("y", "III/b", "5", date(2020, 1, 1)), _row("z", "III/c"),
          _row("w", "III/d", sk="8")]
    steps = gabung_riwayat(stay, go, ("golongan",), KOLOM)
    assert [(one.id, one.nasib, one.tetap) for one in steps] == [
        ("x", Nasib.SAMA, "1"), ("y", Nasib.LEBUR, "2"), ("z", Nasib.PINDAH, ""), ("w", Nasib.PINDAH, "")]
    assert dict(steps[1].isian) == {"nomor_sk": "5", "tanggal_sk": date(2020, 1, 1)}


def test_two_alike_never_melt_into_one() -> None:
    steps = gabung_riwayat([_row("1")], [_row("x"), _row("y")], ("golongan",), KOLOM)
    assert [one.nasib for one in steps] == [Nasib.SAMA, Nasib.PINDAH]


rows = st.lists(st.tuples(st.sampled_from(["III/a", "III/b"]), st.none() | st.sampled_from(["1", "2"])),
                max_size=5)


@given(rows, rows)
def test_no_value_is_lost_by_a_union(stay, go) -> None:
    mine = [_row(f"s{n}", *pair) for n, pair in enumerate(stay)]
    his = [_row(f"g{n}", *pair) for n, pair in enumerate(go)]
    steps = gabung_riwayat(mine, his, ("golongan",), KOLOM)
    left = {row["id"]: dict(row) for row in mine}
    for step in steps:
        if step.nasib is Nasib.PINDAH:
            left[step.id] = next(row for row in his if row["id"] == step.id)
        else:
            left[step.tetap].update(step.isian)
    kept = {(row["golongan"], row["nomor_sk"]) for row in left.values()}
    assert all(any(g == golongan and (sk is None or sk == s) for g, s in kept) for golongan, sk in stay + go)
    # A second union of the same finds nothing to move or fill.
    again = gabung_riwayat(list(left.values()), his, ("golongan",), KOLOM)
    assert all(step.nasib is not Nasib.LEBUR for step in again)


def test_fields_side_by_side() -> None:
    one, two = {"nama": "A", "nik": None, "npwp": ""}, {"nama": "B", "nik": "1", "npwp": None}
    found = {pair.kolom: pair for pair in banding(tuple(one), one, two)}
    assert [key for key, one in found.items() if one.berbeda] == ["nama", "nik"]
    assert [key for key, one in found.items() if one.ambil_dua] == ["nik"]


def test_what_cannot_be_read_moves_beside_what_is_empty() -> None:
    stay = {"id": "1", "tanggal": date(2020, 2, 3), "surat": None}
    go = {**stay, "id": "x", "surat": TERKUNCI}
    [step] = gabung_riwayat([stay], [go], ("tanggal",), ("tanggal", "surat"))
    assert step.nasib is Nasib.PINDAH
