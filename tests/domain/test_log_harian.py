"""The daily log: overlaps, sums, and names that are never guessed."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from asn_desktop.domain.log_harian import Kegiatan, cocokkan, kata_jam, ringkas, tumpang_tindih

SENIN, SELASA = date(2026, 3, 2), date(2026, 3, 3)


def line(key, mulai, selesai, hari=SENIN, plan="", amount=None, satuan=""):
    return Kegiatan(key, hari, mulai, selesai, plan, amount, satuan)


def test_overlaps_are_named_on_both_sides_and_touching_ends_are_none():
    lines = (line("a", "08:00", "12:00"), line("b", "09:00", "09:30"), line("c", "11:00", "13:00"),
             line("d", "13:00", "14:00"), line("e", "08:30", "09:00", SELASA), line("f", "", ""))
    assert tumpang_tindih(lines) == {"a", "b", "c"}
    assert tumpang_tindih(()) == frozenset()


JAM = st.integers(0, 23 * 60 + 58)


@given(st.lists(st.tuples(JAM, JAM), max_size=8))
def test_overlaps_are_what_comparing_each_pair_finds(pairs):
    def clock(minutes):
        return f"{minutes // 60:02d}:{minutes % 60:02d}"

    lines = [line(str(n), clock(min(pair)), clock(max(pair))) for n, pair in enumerate(pairs)]
    slow = {a.id for a in lines for b in lines
            if a.id != b.id and a.mulai < b.selesai and b.mulai < a.selesai and a.menit and b.menit}
    assert tumpang_tindih(lines) == slow


def test_sums_keep_units_apart_and_put_what_has_no_plan_last():
    lines = (line("a", "08:00", "09:30", plan="", amount=1, satuan="Notula"),
             line("b", "09:30", "10:00", plan="Susun laporan", amount=1, satuan="Laporan"),
             line("c", "", "", SELASA, "Susun laporan", 2, "laporan"),
             line("d", "10:00", "11:00", SELASA, "Susun laporan", 5, "Berkas"))
    first, last = ringkas(lines, ("Susun laporan",))
    assert (first.rencana_aksi, first.kegiatan, first.hari, first.menit) == ("Susun laporan", 3, 2, 90)
    assert first.kata_jumlah == "3 Laporan; 5 Berkas"
    assert (last.rencana_aksi, kata_jam(last.menit), kata_jam(0)) == ("", "1 jam 30 menit", "-")


def test_a_similar_name_is_no_name():
    plans = ("Menyusun laporan bulanan", "Menyusun laporan bulanan keuangan")
    assert cocokkan("menyusun  laporan bulanan.", plans) == plans[0]
    for text in ("Menyusun laporan", "Menyusun laporan bulanan ke", "", "Lain"):
        assert cocokkan(text, plans) is None
    assert cocokkan("a b", ("A b", "AB")) is None  # two that differ by a blank: which one is not known
