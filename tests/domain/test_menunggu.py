"""Who waits for whom: each step's doer, the superior in the way, the tree, and a ring that does not hang."""

from dataclasses import replace
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from asn_desktop.domain.menunggu import (
    Keadaan,
    Masa,
    Tahap,
    bawahan_tertahan,
    hitung,
    rantai,
    tunggu_semua,
)

MASA = Masa(date(2026, 1, 1), date(2026, 1, 31), date(2026, 4, 1), date(2026, 4, 10))
APRIL = date(2026, 4, 15)
JAN9 = date(2026, 1, 9)


def test_each_step_has_its_doer_and_its_deadline():
    people = (
        Keadaan("camat", None, "Bupati", "diajukan", JAN9),
        Keadaan("kasi", "camat", skp="draf"),
        Keadaan("staf", "kasi"),
        Keadaan("a", "kasi", skp="ditetapkan", skp_sejak=JAN9),
        Keadaan("b", "kasi", skp="ditetapkan", rencana_aksi=True),
        Keadaan("c", "kasi", skp="ditetapkan", rencana_aksi=True, evaluasi="selesai"),
    )
    waits = tunggu_semua(people, MASA, APRIL)
    assert [(one.tahap, one.oleh_id, one.hulu_id, one.lewat(APRIL)) for one in waits] == [
        (Tahap.PENETAPAN, "", "", 74), (Tahap.SKP, "kasi", "camat", 74), (Tahap.SKP, "staf", "camat", 74),
        (Tahap.RENCANA_AKSI, "a", "", 74), (Tahap.EVALUASI, "kasi", "", 5), (Tahap.SELESAI, "", "", 0)]
    assert hitung(waits)["kasi"] == {Tahap.SKP: 1, Tahap.EVALUASI: 1}
    assert bawahan_tertahan(people, waits) == {"camat": 2}
    assert tunggu_semua(people[4:5], MASA, date(2026, 3, 31))[0].tahap is Tahap.SELESAI
    without = tunggu_semua(people, replace(MASA, rencana_aksi=False), APRIL)
    assert (without[3].tahap, without[3].oleh_id) == (Tahap.EVALUASI, "kasi")  # the office makes none
    assert rantai(people) == ((0, "camat"), (1, "kasi"), (2, "staf"), (2, "a"), (2, "b"), (2, "c"))


IDS = st.sampled_from("abcdef")


STATES = st.sampled_from(("", "draf", "diajukan", "ditetapkan"))


@given(st.dictionaries(IDS, st.tuples(st.none() | IDS, STATES)))
def test_any_web_of_superiors_gives_everybody_one_place_and_one_step(web):
    people = tuple(Keadaan(key, rater, skp=state) for key, (rater, state) in web.items())
    assert sorted(person for _, person in rantai(people)) == sorted(web)
    waits = tunggu_semua(people, MASA, APRIL)
    assert [one.pegawai_id for one in waits] == list(web)
    assert all(one.hulu_id in {*web, ""} for one in waits)
