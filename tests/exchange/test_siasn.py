"""One row of the download as values: every kind of cell that offices make of it."""

from datetime import date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from asn_desktop.exchange.blocks import recognise_list
from asn_desktop.exchange.cells import Cell, Row, Sheet, cell_text, normal_cell
from asn_desktop.exchange.headers import Layout, Vocabulary
from asn_desktop.exchange.kinds import kinds_of
from asn_desktop.exchange.siasn import SiasnReader, SiasnRow, siasn_text, spec_of
from asn_desktop.fields.values import clean
from asn_desktop.runtime.resources import references

REFERENCES = references()
WORDS = Vocabulary.of(REFERENCES.rows("siasn_kolom"), REFERENCES.rows("sinonim_judul"))
PEOPLE = kinds_of(REFERENCES)[:1]
NAMES = [heading.name for heading in WORDS.headings]


def people(sheet: Sheet) -> Layout | None:
    """The layout of a list of people."""
    found = recognise_list(sheet, PEOPLE)
    return found.layout if found else None


def read(**cells: Cell) -> SiasnRow:
    row = Row(2, tuple(cells.get(name.replace(" ", "_")) for name in NAMES))
    layout = people(Sheet("S", (Row(1, tuple(NAMES)), row)))
    assert layout is not None
    return SiasnReader(layout, WORDS, REFERENCES).read(row)


@pytest.mark.parametrize(
    ("heading", "cell", "record_type", "field", "value"),
    [
        ("NIP_BARU", "'199003062012031951", "pegawai", "nip", "199003062012031951"),
        ("NIP_BARU", "19900306 201203 1 951", "pegawai", "nip", "199003062012031951"),
        ("NIP_BARU", '="199003062012031951"', "pegawai", "nip", "199003062012031951"),
        ("NIK", "'9912200603900002", "pegawai", "nik", "9912200603900002"),
        ("NOMOR_HP", "'080039178950", "pegawai", "nomor_hp", "080039178950"),
        ("NOMOR_HP", 80039178950, "pegawai", "nomor_hp", "080039178950"),
        ("NOMOR_HP", 6281234567890, "pegawai", "nomor_hp", "6281234567890"),
        ("NPWP_NOMOR", "'997575113292561", "pegawai", "npwp", "997575113292561"),
        ("NPWP_NOMOR", 997575113292561, "pegawai", "npwp", "997575113292561"),
        ("TANGGAL_LAHIR", "06-03-1990", "pegawai", "tanggal_lahir", date(1990, 3, 6)),
        ("TANGGAL_LAHIR", "06/03/1990", "pegawai", "tanggal_lahir", date(1990, 3, 6)),
        ("TANGGAL_LAHIR", "1990-03-06", "pegawai", "tanggal_lahir", date(1990, 3, 6)),
        ("TANGGAL_LAHIR", "1990-03-06 00:00:00", "pegawai", "tanggal_lahir", date(1990, 3, 6)),
        ("TANGGAL_LAHIR", date(1990, 3, 6), "pegawai", "tanggal_lahir", date(1990, 3, 6)),
        ("TANGGAL_LAHIR", datetime(1990, 3, 6), "pegawai", "tanggal_lahir", date(1990, 3, 6)),
        ("TANGGAL_LAHIR", "32938", "pegawai", "tanggal_lahir", date(1990, 3, 6)),
        ("TANGGAL_LAHIR", 32938, "pegawai", "tanggal_lahir", date(1990, 3, 6)),
        ("JENIS_KELAMIN", "M", "pegawai", "jenis_kelamin", "L"),
        ("JENIS_KELAMIN", "f", "pegawai", "jenis_kelamin", "P"),
        ("AGAMA_NAMA", "Budha", "pegawai", "agama", "Buddha"),
        ("AGAMA_NAMA", "Konghucu", "pegawai", "agama", "Khonghucu"),
        ("JENIS_KAWIN_NAMA", "Janda/Duda", "pegawai", "status_perkawinan", "Janda/Duda"),
        ("STATUS_CPNS_PNS", "C", "pegawai", "status_pegawai", "CPNS"),
        ("STATUS_CPNS_PNS", "P", "pegawai", "status_pegawai", "PNS"),
        ("STATUS_CPNS_PNS", "PPPK", "pegawai", "status_pegawai", "PPPK"),
        ("GOL_AKHIR_NAMA", "iii b", "riwayat_golongan", "golongan", "III/b"),
        ("GOL_AKHIR_NAMA", "IX", "riwayat_golongan", "golongan", "IX"),
        ("MK_TAHUN", "8", "riwayat_golongan", "mk_tahun", 8),
        ("MK_TAHUN", 8, "riwayat_golongan", "mk_tahun", 8),
        ("JENIS_JABATAN_NAMA", "Jabatan Fungsional Umum", "riwayat_jabatan", "jenis_jabatan", "pelaksana"),
        ("TINGKAT_PENDIDIKAN_NAMA", "S-1/Sarjana", "riwayat_pendidikan", "tingkat", "S-1/Sarjana"),
        ("TAHUN_LULUS", 2012, "riwayat_pendidikan", "tahun_lulus", 2012),
        ("ESELON_NAMA", "III.a", "riwayat_jabatan", "eselon", "III.a"),
        (
            "UNOR_ID",
            "185614B132795BB1B0BBB9319EFAACEF",
            "unit_kerja",
            "kode_siasn",
            "185614B132795BB1B0BBB9319EFAACEF",
        ),
        ("ALAMAT", "'=1+1", "pegawai", "alamat", "=1+1"),
        ("NAMA", "  JOSÉ\u00a0 RAHMAWATI ", "pegawai", "nama", "JOSÉ RAHMAWATI"),
        ("NAMA", "NUR'AINI", "pegawai", "nama", "NUR'AINI"),
    ],
)
def test_cells_that_are_taken(heading: str, cell: Cell, record_type: str, field: str, value: object):
    row = read(**{heading: cell})
    assert not row.faults
    assert row.of(record_type) == {field: value}


@pytest.mark.parametrize(
    ("heading", "cell"),
    [
        ("NIP_BARU", 1.96803021995033e17),
        ("NIP_BARU", "1.98507E+17"),
        ("NIP_BARU", "1,98507E+17"),
        ("NAMA", "12345"),
        ("NIP_BARU", "19881214202104194"),
        ("NIP_BARU", 198812),
        ("NIP_BARU", "19900306201203195X"),
        ("NIK", 9912200603900002.0),
        ("NIK", "991220060390000"),
        ("NPWP_NOMOR", 1.2e16),
        ("NPWP_NOMOR", 12345),
        ("BPJS", 1234),
        ("TANGGAL_LAHIR", "31-02-1980"),
        ("TANGGAL_LAHIR", "12-24-1988"),
        ("TANGGAL_LAHIR", "06-03-90"),
        ("TANGGAL_LAHIR", "kemarin"),
        ("TANGGAL_LAHIR", 1.5),
        ("JENIS_KELAMIN", "X"),
        ("GOL_AKHIR_NAMA", "III/e"),
        ("GOL_AKHIR_NAMA", "33"),
        ("MK_BULAN", "12"),
        ("MK_TAHUN", "delapan"),
        ("TAHUN_LULUS", "12"),
        ("NOMOR_HP", "8,00392E+10"),
        ("NPWP_NOMOR", "9.97575113292561E+14"),
        ("NAMA", "BUDI\u202eGNIDUB"),
        ("NAMA", "A\x07B"),
        ("NAMA", "X" * 121),
        ("JABATAN_ID", 1.2e17),
    ],
)
def test_cells_that_are_refused_with_a_sentence(heading: str, cell: Cell):
    row = read(**{heading: cell})
    (found,) = row.faults
    assert found.baku == heading.replace("_", " ")
    assert found.fault.reason[0].isupper()
    assert found.fault.reason.endswith(".")
    assert row.fault_of(found.baku) is found.fault
    assert not any(row.values.values())
    assert not row.other


@pytest.mark.parametrize("cell", [None, "", "   ", "null", "NULL", "'", "'null", "-"])
def test_cells_that_say_nothing(cell: Cell):
    row = read(EMAIL=cell, TANGGAL_LAHIR=cell, AGAMA_ID=cell, NIP_BARU=cell)
    assert not row.faults
    assert not any(row.values.values())
    assert not row.other


def test_headings_without_a_place_are_kept_as_text():
    row = read(AGAMA_ID=1, IS_VALID_NIK=True, KPKN_NAMA="KPKN Contoh", FLAG_IKD="'7")
    assert row.other == {"AGAMA ID": "1", "IS VALID NIK": "true", "KPKN NAMA": "KPKN Contoh", "FLAG IKD": "7"}


def test_numbers_that_equal_each_other_are_not_mixed_up():
    first = Row(2, (True, "199003062012031951", "A", 1))
    second = Row(3, (1, "199003062012031951", "A", True))
    names = Row(1, ("IS VALID NIK", "NIP BARU", "NAMA", "MK TAHUN"))
    layout = people(Sheet("S", (names, first, second)))
    assert layout is not None
    reader = SiasnReader(layout, WORDS, REFERENCES)
    assert reader.read(first).other == {"IS VALID NIK": "true"}
    assert reader.read(second).other == {"IS VALID NIK": "1"}
    assert reader.read(second).fault_of("MK TAHUN") is not None


def test_a_column_of_many_different_cells_is_read_to_its_end():
    names = Row(1, ("PNS ID", "NIP BARU", "NAMA", "TANGGAL LAHIR"))
    layout = people(Sheet("S", (names,)))
    assert layout is not None
    reader = SiasnReader(layout, WORDS, REFERENCES)
    for number in range(2500):
        cells = (f"A{number}", "199003062012031951", f"ORANG {number}", "06-03-1990")
        row = reader.read(Row(number + 2, cells))
        assert (row.of("pegawai")["pns_id"], row.of("pegawai")["nama"]) == (f"A{number}", f"ORANG {number}")


messy = st.one_of(
    st.none(),
    st.text(max_size=30),
    st.integers(),
    st.floats(allow_nan=False),
    st.booleans(),
    st.dates(),
    st.datetimes(),
    st.sampled_from(["8,00392E+10", "'", "null", "iii b", "31-02-1980", "06/03/1990", "  a  b "]),
)


@given(st.sampled_from(NAMES), messy)
def test_no_cell_raises_and_what_is_taken_is_what_fields_would_take(name: str, raw: object):
    cell = normal_cell(raw)
    row = read(**{name.replace(" ", "_"): cell})
    spec = spec_of(WORDS.heading(name))
    taken = [value for values in row.values.values() for value in values.values()] + list(row.other.values())
    assert len(taken) + len(row.faults) <= 1
    for value in taken:
        again, problems = clean(spec, value, REFERENCES)
        assert again == value
        assert not any(problem.blocks for problem in problems)


rows = st.lists(st.dictionaries(st.sampled_from(NAMES), messy, max_size=12), min_size=1, max_size=6)


@settings(max_examples=40)
@given(rows, st.integers(0, len(NAMES)))
def test_a_row_says_what_its_cells_say_one_by_one_whatever_was_read_before(cells, width):
    table = [tuple(normal_cell(row.get(name)) for name in NAMES)[:width] for row in cells]
    layout = people(Sheet("S", (Row(1, tuple(NAMES)),)))
    assert layout is not None
    reader = SiasnReader(layout, WORDS, REFERENCES)
    for number, row in enumerate(table, start=2):
        found = reader.read(Row(number, row))
        alone = [
            SiasnReader(layout, WORDS, REFERENCES).read(Row(2, (*[None] * place, cell)))
            for place, cell in enumerate(row)
        ]
        for key, values in found.values.items():
            assert list(values.items()) == [pair for one in alone for pair in one.of(key).items()]
        assert list(found.other.items()) == [pair for one in alone for pair in one.other.items()]
        assert found.faults == tuple(fault for one in alone for fault in one.faults)


@given(messy)
def test_a_cell_is_always_shown_as_text(raw: object):
    assert isinstance(cell_text(normal_cell(raw)), str)


def test_lost_digits_stay_visible_in_text():
    assert cell_text(1.96803021995033e17) == "1.96803021995033E+17"
    assert cell_text(datetime(2020, 1, 2)) == "02-01-2020"
    assert cell_text(datetime(2020, 1, 2, 3, 4, 5)) == "02-01-2020 03:04:05"
    assert cell_text(8) == "8"


def test_what_siasn_writes_is_read_back_as_the_same():
    for name, value in (
        ("JENIS KELAMIN", "P"),
        ("JENIS JABATAN NAMA", "rangkap"),
        ("TMT CPNS", date(2012, 3, 1)),
        ("GOL AKHIR NAMA", "III/b"),
        ("MK TAHUN", 8),
        ("JENIS KAWIN NAMA", "Janda/Duda"),
    ):
        heading = WORDS.heading(name)
        text = siasn_text(heading, value, REFERENCES)
        assert read(**{name.replace(" ", "_"): text}).of(heading.record_type) == {heading.field: value}
    assert siasn_text(WORDS.heading("JENIS KELAMIN"), "P", REFERENCES) == "F"
    assert siasn_text(WORDS.heading("TMT CPNS"), date(2012, 3, 1), REFERENCES) == "01-03-2012"
    assert siasn_text(WORDS.heading("JENIS JABATAN NAMA"), "pelaksana", REFERENCES).endswith("Umum")


@pytest.mark.parametrize(
    ("heading", "written", "value"),
    [
        ("NAMA", "'ABDUL", "'ABDUL"),
        ("NAMA", "\u2019Aisyah", "\u2019Aisyah"),
        ("NAMA", "''ABDUL", "'ABDUL"),  # as our own export protects it
        ("ALAMAT", "'-", None),
        ("ALAMAT", "'=1+1", "=1+1"),
        ("ALAMAT", "'12 Jalan", "12 Jalan"),
        ("NAMA", "'", None),
        ("NOMOR HP", "'+628123", "+628123"),
        ("PNS ID", "'A1B2", "A1B2"),
        ("GOL AKHIR NAMA", "'III/c", "III/c"),
        ("TANGGAL LAHIR", "'17-03-1985", date(1985, 3, 17)),
    ],
)
def test_an_apostrophe_goes_only_where_a_spreadsheet_put_it(heading, written, value):
    row, place = read(**{heading.replace(" ", "_"): written}), WORDS.heading(heading)
    found = row.of(place.record_type).get(place.field) if place.record_type else row.other.get(heading)
    assert found == value
    assert row.faults == ()
