"""The state of one person, put together from his records: the examples again, through the whole of a file."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asn_desktop.domain.golongan import GOLONGAN_PNS, GOLONGAN_PPPK
from asn_desktop.domain.kalender import Selang, plus_bulan, plus_tahun
from asn_desktop.domain.keadaan import dasar_mkg, gaji_pokok, karier, keadaan, mkg
from asn_desktop.domain.kgb import DasarMkg
from asn_desktop.domain.masa_kerja import MasaKerja
from asn_desktop.domain.pengingat import JenisPengingat, pengingat
from asn_desktop.domain.predikat import Predikat
from asn_desktop.domain.riwayat_orang import Jabatan, Pangkat, RiwayatOrang
from asn_desktop.domain.saldo_cuti import CatatanCuti, Saldo
from asn_desktop.services.aturan import aturan

RULES = aturan()
BAIK = Predikat.BAIK
CLERK = RiwayatOrang(
    "a", "PNS", tanggal_lahir=date(1990, 1, 1), tmt_cpns=date(2015, 3, 1), golongan_awal="III/a",
    pangkat=(Pangkat("III/a", date(2015, 3, 1), MasaKerja(0, 0)),
             Pangkat("III/b", date(2019, 4, 1), MasaKerja(4, 1))),
    jabatan=Jabatan("pelaksana", "Pengadministrasi", tmt=date(2015, 3, 1)), pendidikan="S-1/Sarjana",
    predikat={2021: BAIK, 2022: BAIK, 2023: BAIK, 2024: BAIK, 2025: BAIK})  # fmt: skip


def test_example_c_of_a_person_without_pmk():
    found = keadaan(CLERK, RULES, date(2023, 4, 1))
    assert found.mks == found.mkg == MasaKerja(8, 1)
    assert keadaan(replace(CLERK, pangkat=()), RULES, date(2023, 4, 1)).mkg == MasaKerja(8, 1)


def test_example_d_in_full():
    person = replace(CLERK, pangkat=(Pangkat("III/a", date(2023, 3, 1), MasaKerja(4, 0)),))
    found = keadaan(person, RULES, date(2024, 12, 1))
    due = found.kgb.berikut
    assert found.gaji.rupiah == 2_964_000
    assert (due.tmt, due.surat, due.gaji_lama, due.gaji_baru) == (
        date(2025, 3, 1), date(2025, 1, 1), 2_964_000, 3_057_300)
    assert (due.mkg_lama, due.mkg_baru) == (MasaKerja(4, 0), MasaKerja(6, 0))
    assert not found.kgb.terlewat


@pytest.mark.parametrize(("golongan", "tmt", "status"), [
    ("II/c", date(2027, 12, 1), "PNS"), ("VII", date(2027, 12, 1), "PPPK"),
    ("II/a", date(2025, 12, 1), "PNS")])
def test_reaching_the_first_row_of_a_table_is_no_increase(golongan, tmt, status):
    """Below its first row pay is that of the first row already; II/a has a row from its first day on."""
    person = replace(CLERK, status=status, golongan_awal=golongan, tmt_cpns=date(2022, 12, 1),
                     pangkat=(Pangkat(golongan, date(2022, 12, 1), MasaKerja(0, 0)),))
    due = keadaan(person, RULES, date(2025, 6, 1)).kgb.berikut
    assert (due.tmt, due.gaji_baru > due.gaji_lama) == (tmt, True)


@pytest.mark.parametrize("told", [True, False])
def test_examples_e_and_f_whether_the_sk_tells_the_mkg_or_not(told):
    e = replace(CLERK, pangkat=(
        Pangkat("III/a", date(2025, 3, 1), MasaKerja(6, 0)),
        Pangkat("III/b", date(2025, 10, 1), MasaKerja(6, 7) if told else None)))
    found = keadaan(e, RULES, date(2026, 1, 1))
    assert dasar_mkg(e, RULES, date(2026, 1, 1)) == DasarMkg("III/b", MasaKerja(6, 7), date(2025, 10, 1))
    assert (found.gaji.rupiah, found.kgb.berikut.tmt) == (3_186_600, date(2027, 3, 1))
    f = replace(CLERK, pangkat=(
        Pangkat("II/d", date(2024, 5, 1), MasaKerja(21, 0)),
        Pangkat("III/a", date(2025, 4, 1), MasaKerja(16, 11) if told else None)))
    found = keadaan(f, RULES, date(2025, 6, 1))
    assert found.dasar == DasarMkg("III/a", MasaKerja(16, 11), date(2025, 4, 1))
    assert (gaji_pokok(f, RULES, date(2025, 4, 1)).rupiah, found.kgb.berikut.tmt) == (
        3_570_100, date(2026, 5, 1))


def test_the_formula_is_a_cross_check_of_what_the_sk_say():
    day = date(2023, 4, 1)
    assert keadaan(CLERK, RULES, day).mkg_rumus is None
    odd = replace(CLERK, pangkat=(Pangkat("III/b", date(2019, 4, 1), MasaKerja(6, 3)),))
    assert keadaan(odd, RULES, day).mkg_rumus == MasaKerja(8, 1)
    passed = replace(CLERK, golongan_awal="II/c", pangkat=(
        Pangkat("II/c", date(2015, 3, 1), MasaKerja(3, 0)), Pangkat("III/a", date(2022, 4, 1))))
    assert keadaan(passed, RULES, day).mkg == MasaKerja(6, 1)
    assert keadaan(passed, RULES, day).mkg_rumus is None


def test_a_kgb_letter_is_the_newest_word_on_mkg():
    person = replace(CLERK, kgb=(Pangkat("III/b", date(2021, 3, 1), MasaKerja(6, 0)),))
    assert dasar_mkg(person, RULES, date(2022, 1, 1)).tmt == date(2021, 3, 1)
    assert dasar_mkg(person, RULES, date(2020, 1, 1)).tmt == date(2019, 4, 1)


def test_cltn_moves_the_next_kgb():
    away = replace(CLERK, cltn=(Selang(date(2019, 5, 1), date(2020, 4, 30)),))
    plain, moved = (keadaan(person, RULES, date(2020, 6, 1)).kgb.berikut.tmt for person in (CLERK, away))
    assert moved == plus_bulan(plain, 12)
    assert mkg(away, RULES, date(2020, 6, 1)) == MasaKerja(4, 3)


def test_what_is_not_recorded_is_none_with_a_reason():
    empty = keadaan(RiwayatOrang("b", "PNS"), RULES, date(2026, 1, 1))
    assert (empty.mks, empty.mkg, empty.gaji, empty.pensiun, empty.kontrak) == (None,) * 5
    assert [one.kode for one in empty.kgb.mengapa] == ["kgb.dasar"]
    assert [one.syarat[0].kode for one in empty.kenaikan] == ["kp.golongan"]
    part_time = keadaan(RiwayatOrang("c", "PPPK-PW"), RULES, date(2026, 1, 1))
    assert [one.kode for one in part_time.kgb.mengapa] == ["kgb.paruh_waktu"]
    top = replace(CLERK, pangkat=(Pangkat("III/a", date(2025, 1, 1), MasaKerja(32, 0)),))
    assert [one.kode for one in keadaan(top, RULES, date(2026, 1, 1)).kgb.mengapa] == ["kgb.puncak"]


def test_no_increase_comes_after_retirement_or_the_end_of_the_contract():
    """Neither in the state nor as a reminder; the day before it still does."""
    born = date(1967, 2, 17)  # pelaksana: TMT pensiun 1 March 2025, the day of the increase of example D
    old = replace(CLERK, tanggal_lahir=born, pangkat=(Pangkat("III/a", date(2023, 3, 1), MasaKerja(4, 0)),))
    young = replace(old, tanggal_lahir=date(1967, 3, 1))
    pppk = RiwayatOrang("d", "PPPK", tmt_cpns=date(2023, 3, 1), golongan_awal="IX",
                        kontrak=(Selang(date(2023, 3, 1), date(2025, 2, 28)),))
    longer = replace(pppk, kontrak=(*pppk.kontrak, Selang(date(2025, 3, 1), date(2026, 2, 28))))
    for person, why in ((old, "kgb.pensiun"), (young, ""), (pppk, "kgb.kontrak_berakhir"), (longer, "")):
        due = keadaan(person, RULES, date(2024, 12, 1)).kgb
        assert [one.kode for one in due.mengapa] == [why] * bool(why)
        assert (due.berikut is None) == bool(why)
        told = [kind for kind, *_ in _found(person, date(2024, 12, 1), date(2025, 12, 31))]
        assert ("kgb" in told) == (not why)
    assert keadaan(old, RULES, date(2026, 1, 1)).kgb.terlewat == ()


def test_no_promotion_and_no_medal_comes_after_retirement():
    """The day before TMT pensiun they still do; what was due before it stays due."""
    day = date(2020, 1, 1)  # III/c would be open on 1 April 2023, the medal of ten years on 1 March 2025
    known = {year: BAIK for year in range(2015, 2026)}
    for born, told in ((date(1965, 3, 31), []), (date(1965, 4, 1), ["kenaikan_pangkat"]),
                       (date(1967, 2, 28), ["kenaikan_pangkat"]),
                       (date(1967, 3, 1), ["kenaikan_pangkat", "satyalancana"])):
        person = replace(CLERK, tanggal_lahir=born, predikat=known,
                         sertifikat=((date(2040, 1, 1), "Barang dan jasa"),))
        found = keadaan(person, RULES, day)
        assert [one.kode for one in found.kenaikan[0].syarat if one.kode == "kp.pensiun"] == (
            [] if told else ["kp.pensiun"])
        assert bool(found.satyalancana) == ("satyalancana" in told)
        kinds = [kind for kind, *_ in _found(person, day, date(2045, 1, 1))]
        assert [kind for kind in kinds if kind in ("kenaikan_pangkat", "satyalancana", "sertifikat")] == told
    late = keadaan(replace(CLERK, tanggal_lahir=date(1967, 3, 1)), RULES, date(2026, 1, 1))
    assert [one.jenis.kode for one in late.satyalancana] == ["X"]


def test_a_cpns_gets_his_share_and_a_pppk_the_table_of_perpres():
    cpns = replace(CLERK, status="CPNS", pangkat=(Pangkat("III/a", date(2025, 4, 1), MasaKerja(0, 0)),))
    assert gaji_pokok(cpns, RULES, date(2025, 5, 1)).rupiah == 2_228_560
    pppk = RiwayatOrang("d", "PPPK", tmt_cpns=date(2024, 3, 1), golongan_awal="IX",
                 kontrak=(Selang(date(2024, 3, 1), date(2029, 2, 28)),))  # fmt: skip
    found = keadaan(pppk, RULES, date(2025, 6, 1))
    assert (found.gaji.rupiah, found.kgb.berikut.tmt, found.kontrak.sampai) == (
        3_203_600, date(2026, 3, 1), date(2029, 2, 28))
    assert [one.kode for one in found.kgb.berikut.syarat] == ["kgb.kontrak", "kgb.predikat", "kgb.predikat"]


def test_a_promotion_to_come_is_not_held_yet():
    person = replace(CLERK, pangkat=(*CLERK.pangkat, Pangkat("III/c", date(2026, 4, 1), MasaKerja(11, 1))))
    before, after = (keadaan(person, RULES, day) for day in (date(2026, 3, 31), date(2026, 4, 1)))
    assert (before.gaji.golongan, after.gaji.golongan) == ("III/b", "III/c")
    assert karier(person, date(2026, 3, 31)).golongan == "III/b"
    # What comes next is what follows the one that is decreed already.
    assert {one.golongan for found in (before, after) for one in found.kenaikan} == {"III/d"}


def test_the_balance_counts_from_the_first_year_that_is_recorded():
    assert keadaan(CLERK, RULES, date(2026, 5, 1)).cuti.hak == Saldo(0, 0, 12)
    known = replace(CLERK, cuti={2024: CatatanCuti(0), 2026: CatatanCuti(2)})
    assert keadaan(known, RULES, date(2026, 5, 1)).cuti.sisa == Saldo(4, 6, 12)


def _found(person: RiwayatOrang, today: date, until: date) -> list[tuple[str, date, str]]:
    spans = dict.fromkeys(JenisPengingat, Selang(today, until))
    return [(one.jenis.value, one.tanggal, one.isi) for one in pengingat([person], RULES, today, spans)]


def test_every_kind_reminds_of_what_falls_due():
    person = replace(CLERK, tanggal_lahir=date(1968, 6, 5), tmt_cpns=date(1996, 3, 1),
                     sertifikat=((date(2026, 4, 30), "Barang dan jasa"),))  # fmt: skip
    assert _found(person, date(2026, 1, 1), date(2026, 12, 31)) == [
        ("kenaikan_pangkat", date(2026, 1, 1), "III/c"), ("pensiun", date(2026, 7, 1), "58"),
        ("satyalancana", date(2026, 3, 1), "XXX"), ("sertifikat", date(2026, 4, 30), "Barang dan jasa")]
    assert ("kgb", date(2027, 3, 1), "III/b · 12") in _found(CLERK, date(2026, 1, 1), date(2027, 12, 31))
    pppk = RiwayatOrang("d", "PPPK", kontrak=(Selang(date(2024, 3, 1), date(2026, 2, 28)),))
    assert _found(pppk, date(2026, 1, 1), date(2026, 12, 31)) == [("kontrak", date(2026, 2, 28), "24")]


_DAYS = st.dates(date(1980, 1, 1), date(2026, 12, 31)) | st.just(date(2004, 2, 29))
_BORN = st.dates(date(1945, 1, 1), date(2000, 12, 31)) | st.just(date(1968, 2, 29))
_MKG = st.none() | st.builds(MasaKerja, st.integers(0, 35), st.integers(0, 11))
_SPANS = st.lists(st.builds(Selang, _DAYS, st.none() | _DAYS), max_size=2).map(tuple)
_LETTERS = st.lists(
    st.builds(Pangkat, st.sampled_from([*GOLONGAN_PNS, *GOLONGAN_PPPK]), _DAYS, _MKG), max_size=4
).map(lambda found: tuple(sorted(found, key=lambda one: one.tmt)))
_PEOPLE = st.builds(
    RiwayatOrang, st.just("x"), st.sampled_from(["PNS", "CPNS", "PPPK", "PPPK-PW"]),
    tanggal_lahir=st.none() | _BORN, tmt_cpns=st.none() | _DAYS,
    golongan_awal=st.sampled_from(["", "I/b", "II/a", "III/a", "IX"]), pangkat=_LETTERS, kgb=_LETTERS,
    jabatan=st.builds(Jabatan, st.sampled_from(["", "struktural", "fungsional", "pelaksana"])),
    cltn=_SPANS, kontrak=_SPANS)  # fmt: skip


@given(_PEOPLE, _DAYS, st.integers(0, 40))
def test_no_history_however_odd_breaks_the_rules(person, day, months):
    found = keadaan(person, RULES, day)
    assert found.kgb.berikut is not None or found.kgb.mengapa
    assert found.kenaikan
    if found.kgb.berikut is not None:
        assert found.kgb.berikut.tmt > day
        assert found.kgb.berikut.gaji_baru is None or (
            found.kgb.berikut.gaji_baru >= (found.kgb.berikut.gaji_lama or 0))
        assert found.pensiun is None or found.kgb.berikut.tmt < found.pensiun.tmt
        assert found.kontrak is None or found.kgb.berikut.tmt <= found.kontrak.sampai
    ends = [one.sampai for one in person.kontrak if one.sampai and one.sampai >= one.mulai]
    assert (found.kontrak.sampai if found.kontrak else None) == max(ends, default=None) or not person.pppk
    if found.pensiun is not None:
        assert found.pensiun.tmt.day == 1
        assert found.pensiun.tmt > plus_tahun(person.tanggal_lahir, found.pensiun.bup.tahun)
    if found.mks is not None:
        assert found.mks <= keadaan(person, RULES, plus_bulan(day, months)).mks
    until = plus_bulan(day, months)
    keys = [one.kunci for one in pengingat(
        [person], RULES, day, dict.fromkeys(JenisPengingat, Selang(day, until)))]
    assert len(keys) == len(set(keys))
