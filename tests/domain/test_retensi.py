"""The retention rules as properties: what must never be destroyed never is, and time only goes one way."""

from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from asn_desktop.domain.pembatasan import Pembatasan, pemohon_dari
from asn_desktop.domain.retensi import (
    BERKAS,
    Arsip,
    AturanRetensi,
    Nasib,
    Pemicu,
    aturan_berlaku,
    berakhir,
    jatuh_tempo,
)
from tests import offices

KELAS = ("pegawai", "skp", "pelatihan")
DAYS = st.dates(date(1990, 1, 1), date(2060, 12, 31))
RULES = st.builds(
    AturanRetensi,
    id=st.uuids().map(str),
    kelas=st.sampled_from(KELAS),
    pemicu=st.sampled_from(Pemicu),
    aktif=st.integers(0, 30),
    inaktif=st.integers(0, 30),
    nasib=st.sampled_from(Nasib),
    dasar=st.just("JRA"),
    berlaku_dari=DAYS,
    contoh=st.booleans(),
)
INSIDE = st.builds(
    Arsip,
    kelas=st.sampled_from(KELAS[1:]),
    id=st.uuids().map(str),
    pegawai_id=st.just("p"),
    berhenti=st.none() | DAYS,
    tahun=st.none() | st.integers(1990, 2060),
)
ARCHIVES = st.builds(
    Arsip,
    kelas=st.sampled_from(KELAS),
    id=st.uuids().map(str),
    pegawai_id=st.just("p"),
    berhenti=st.none() | DAYS,
    tahun=st.none() | st.integers(1990, 2060),
    isi=st.lists(INSIDE, max_size=3).map(tuple),
)
TABLES = st.lists(RULES, max_size=6)


def rule(**changes):
    made = AturanRetensi("a", "skp", Pemicu.AKHIR_TAHUN, 2, 3, Nasib.MUSNAH, "JRA", date(2020, 1, 1))
    return replace(made, **changes)


@given(TABLES, st.lists(ARCHIVES, max_size=6), DAYS)
def test_only_a_row_of_the_office_with_the_fate_musnah_destroys(aturan, arsip, pada):
    for found in jatuh_tempo(aturan, arsip, pada):
        if found.boleh_dimusnahkan:
            assert found.aturan in aturan
            assert found.aturan.nasib is Nasib.MUSNAH
            assert not found.aturan.contoh
            assert found.aturan.berlaku_dari <= pada
            assert found.sejak <= pada


@given(TABLES, ARCHIVES, DAYS)
def test_permanent_and_reviewed_records_never_go_not_even_inside_a_person(aturan, arsip, pada):
    for found in jatuh_tempo(aturan, [arsip], pada):
        if not found.boleh_dimusnahkan:
            continue
        for one in arsip.isi:
            row = aturan_berlaku(aturan, one.kelas, pada)
            if row is not None:
                assert row.nasib is Nasib.MUSNAH
                assert berakhir(row, one) <= pada


@given(TABLES, st.lists(ARCHIVES, max_size=6), DAYS)
def test_a_table_of_examples_makes_nothing_due(aturan, arsip, pada):
    examples = [replace(row, contoh=True) for row in aturan]
    assert jatuh_tempo(examples, arsip, pada) == ()


@given(RULES, ARCHIVES, DAYS, st.integers(0, 20_000))
def test_what_is_due_stays_due_while_the_row_is_in_force(aturan, arsip, pada, later):
    arsip = replace(arsip, isi=())
    due = jatuh_tempo([aturan], [arsip], pada)
    assert jatuh_tempo([aturan], [arsip], pada + timedelta(days=later))[: len(due)] == due


@given(RULES, ARCHIVES, st.integers(0, 30))
def test_more_years_never_end_earlier(aturan, arsip, more):
    first = berakhir(aturan, arsip)
    last = berakhir(replace(aturan, inaktif=aturan.inaktif + more), arsip)
    assert (first is None) == (last is None)
    if first is not None:
        assert first <= last


@given(RULES, DAYS, DAYS)
def test_a_later_event_never_ends_earlier(aturan, one, other):
    first, last = sorted((one, other))
    by_day = replace(aturan, pemicu=Pemicu.BERHENTI)
    ends = [berakhir(by_day, Arsip("skp", "x", "p", berhenti=day)) for day in (first, last)]
    assert ends[0] <= ends[1]


def test_the_year_counts_from_its_end_and_leap_days_move_on():
    skp = Arsip("skp", "x", "p", tahun=2020)
    assert berakhir(rule(), skp) == date(2026, 1, 1)
    assert jatuh_tempo([rule()], [skp], date(2025, 12, 31)) == ()
    assert [found.sejak for found in jatuh_tempo([rule()], [skp], date(2026, 1, 1))] == [date(2026, 1, 1)]
    left = Arsip(BERKAS, "p", "p", berhenti=date(2024, 2, 29))
    assert berakhir(rule(kelas=BERKAS, pemicu=Pemicu.BERHENTI, aktif=1, inaktif=0), left) == date(2025, 3, 1)


def test_without_its_event_nothing_ends():
    assert berakhir(rule(), Arsip("skp", "x", "p", berhenti=date(1990, 1, 1))) is None
    assert berakhir(rule(pemicu=Pemicu.BERHENTI), Arsip("skp", "x", "p", tahun=1990)) is None


def test_the_newest_row_in_force_counts():
    old, new = rule(id="1"), rule(id="2", berlaku_dari=date(2030, 1, 1), nasib=Nasib.PERMANEN)
    assert aturan_berlaku([new, old], "skp", date(2029, 12, 31)) is old
    assert aturan_berlaku([new, old], "skp", date(2030, 1, 1)) is new
    assert aturan_berlaku([new, old], "pelatihan", date(2040, 1, 1)) is None


def test_who_asked_is_named_once_with_a_count():
    asked = [Pembatasan(str(n), "p", who, "x", "siti", offices.START)
             for n, who in enumerate(("Inspektorat", "Ia", "Ia"))]
    assert pemohon_dari(asked) == "Ia (2), Inspektorat"
    assert pemohon_dari([]) == ""
