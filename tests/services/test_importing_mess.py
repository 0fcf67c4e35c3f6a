"""Files of every mess: sentences only, every row has one fate, a second import changes nothing."""

import tempfile
from datetime import date, datetime
from pathlib import Path

from hypothesis import HealthCheck, Phase, example, given, settings
from hypothesis import strategies as st

from asn_desktop.exchange.cells import Cell, normal_cell
from asn_desktop.services.check import check_office
from asn_desktop.services.importing import Weight, plan_summary, write_report
from tests import offices
from tests.services.siasn_files import GOOD, a_row, another, events, inspect, records, take

WORDS = [
    "",
    "null",
    "'",
    "iii b",
    "IV/e",
    "31-02-1980",
    "06/03/1990",
    "2026-13-01",
    "1.98E+17",
    "M",
    "X",
    "-",
    "0",
    "99",
    "Janda/Duda",
    "'=1+1",
    "III/c\u202e",
    "x" * 400,
    "A1",
    "B2",
    "198503172010012901",
    "199001012015031902",
]
cells = st.one_of(
    st.none(),
    st.sampled_from(WORDS),
    st.text(max_size=12),
    st.integers(-5, 10**18),
    st.floats(allow_nan=False, allow_infinity=False),
    st.booleans(),
    st.dates(date(1890, 1, 1), date(2110, 1, 1)),
    st.datetimes(datetime(1990, 1, 1), datetime(2030, 1, 1)),
)
changes = st.dictionaries(st.sampled_from(sorted(GOOD)), cells, max_size=6)
rows = st.lists(st.tuples(st.booleans(), changes), min_size=1, max_size=6)


def built(first: bool, changed: dict[str, object]) -> dict[str, Cell]:
    row = a_row() if first else another()
    return row | {name: normal_cell(cell) for name, cell in changed.items()}


@settings(
    max_examples=8,  # beside those that are written out
    suppress_health_check=[HealthCheck.too_slow],
    phases=[
        Phase.explicit,
        Phase.reuse,
        Phase.generate,
    ],  # each example makes an office: shrinking takes minutes
)
@given(rows, rows)
@example([(True, {}), (False, {"NIP BARU": "198503172010012901"})], [(True, {"PNS ID": "B2"})])
@example([(True, {})], [(False, {"NIP BARU": None}), (False, {"TAHUN LULUS": None})])
@example([(True, {})], [(False, {"NAMA": None}), (False, {"AGAMA ID": None})])
@example([(True, {"NIP BARU": "199001012015031902"}), (False, {})], [(False, {}), (True, {})])
@example([(True, {"TMT GOLONGAN": None}), (True, {"MK BULAN": None})], [(True, {})])
@example(
    [(True, {}), (True, {"TMT JABATAN": None})],
    [
        (True, {"TMT GOLONGAN": "01-04-2024", "MK TAHUN": None}),
        (True, {"TMT GOLONGAN": None, "GOL AKHIR NAMA": None}),
    ],
)
def test_any_two_files_one_after_the_other(one, two):
    with tempfile.TemporaryDirectory() as folder, offices.new_office(Path(folder) / "kantor") as office:
        for file in (one, two):
            table = [built(first, changed) for first, changed in file]
            plan = take(office, *table).plan
            counts = plan.counts
            assert counts.baris == counts.baru + counts.berubah + counts.sama + counts.ditolak
            assert counts.baris <= len(table)
            refused = {found.row for found in plan.findings if found.weight is Weight.BARIS}
            assert len(refused) == counts.ditolak
            assert all(found.reason.endswith((".", "!")) for found in plan.findings)
            before = events(office)
            again = inspect(office, *table)
            assert not again.differences or not again.writes
            assert take(office, *table).plan.pending == 0
            assert events(office) == before
            assert plan_summary(plan)["jenis"] == "siasn"
            write_report([plan], Path(folder) / "laporan.xlsx")
        people = records(office, "pegawai")
        assert len({person["nip"] for person in people}) == len(people)
        assert check_office(office).ok
