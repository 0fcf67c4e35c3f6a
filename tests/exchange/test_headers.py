"""The heading row is found by content, in any order, case and spelling; strangers are not taken for SIASN
files.
"""

import random

import pytest

from asn_desktop.exchange.blocks import recognise_list
from asn_desktop.exchange.cells import Row, Sheet
from asn_desktop.exchange.headers import Layout, heading_key
from asn_desktop.exchange.kinds import is_siasn, kinds_of, vocabulary_of
from asn_desktop.exchange.sheet import read_file
from asn_desktop.fields.registry import record_type
from asn_desktop.runtime.resources import references
from tests.exchange.files import SAMPLE_CSV, SAMPLE_XLSX, no_progress

WORDS = vocabulary_of(references())
KINDS = kinds_of(references())
ORDER = [heading.name for heading in WORDS.export_order]


def sheet(*rows: list[object]) -> Sheet:
    return Sheet("S", tuple(Row(number, tuple(cells)) for number, cells in enumerate(rows, start=1)))


def siasn(found: Sheet) -> Layout | None:
    """The layout of a SIASN download; None for other lists and for none."""
    known = recognise_list(found, KINDS)
    return known.layout if known is not None and is_siasn(known) else None


def test_the_67_headings_stand_in_siasns_order_and_lead_to_fields_that_exist():
    assert len(ORDER) == 67
    assert ORDER[:4] == ["PNS ID", "NIP BARU", "NIP LAMA", "NAMA"]
    assert ORDER[64:] == ["IS VALID NIK", "NAMA SEKOLAH", "FLAG IKD"]
    places = [(heading.record_type, heading.field) for heading in WORDS.headings if heading.record_type]
    assert len(places) == len(set(places)) == 46
    for key, field in places:
        assert record_type(key).field(field)


def test_every_synonym_leads_to_a_heading_and_hides_none():
    for key, name in WORDS.synonyms.items():
        assert WORDS.heading(name)
        assert key not in WORDS.exact


@pytest.mark.parametrize(
    "spelling",
    [
        "TMT GOLONGAN",
        " tmt  golongan ",
        "Tmt_Golongan",
        "TMT.GOLONGAN",
        "tmt\ngolongan",
        "TMT\u00a0GOLONGAN",
        "TMT GOLONGAN *",
    ],
)
def test_case_blanks_underscores_and_dots_do_not_count(spelling: str):
    assert WORDS.exact[heading_key(spelling)] == "TMT GOLONGAN"


def test_both_samples_are_recognised():
    for path, width in ((SAMPLE_CSV, 67), (SAMPLE_XLSX, 65)):
        layout = siasn(read_file(path, no_progress)[0])
        assert layout is not None
        assert layout.heading_row == 1
        assert len(layout.known) == len(layout.columns) == width


def test_order_titles_missing_and_foreign_columns_are_tolerated():
    headings = [name for name in ORDER if name not in ("NAMA SEKOLAH", "FLAG IKD", "AGAMA ID")]
    random.Random(3).shuffle(headings)
    found = siasn(sheet(["UNDUHAN DATA ASN"], [], [None, *headings, "CATATAN KAMI"]))
    assert found is not None
    assert found.heading_row == 3
    assert len(found.known) == 64
    assert [column.heading for column in found.columns if column.baku is None] == ["CATATAN KAMI"]
    assert found.columns[0].index == 1


def test_old_and_extra_headings_are_known():
    headings = ["PNS ID", "NIP BARU", "NAMA", "KARTU PEGAWAI", "ESELON ID", "ESELON NAMA"]
    found = siasn(sheet(headings))
    assert found is not None
    assert {"KARTU ASN VIRTUAL", "ESELON ID", "ESELON NAMA"} <= found.known


def test_an_exact_heading_beats_a_synonym_and_of_two_equal_ones_neither_is_guessed():
    found = siasn(sheet(["PNS ID", "NIP", "NIP BARU", "JABATAN NAMA", "Jabatan", "NAMA", "nama"]))
    assert found is not None
    by_name = {column.baku: column.index for column in found.columns if column.baku}
    assert by_name == {"PNS ID": 0, "NIP BARU": 2, "JABATAN NAMA": 3}
    assert [(column.index, column.choices) for column in found.open_columns] == [
        (5, ("NAMA",)),
        (6, ("NAMA",)),
    ]


@pytest.mark.parametrize(
    "headings",
    [
        [
            "Nama",
            "NIP / ID",
            "Gelar Depan",
            "Gelar Belakang",
            "Jenis Kelamin",
            "Tanggal Lahir",
            "Golongan",
            "Jabatan",
            "Bidang",
            "Status Kepeg",
            "No Telpon",
            "Alamat",
        ],
        ["NIP", "NAMA", "JENIS DIKLAT", "NAMA DIKLAT", "PENYELENGGARA", "NO SERTIFIKAT", "TANGGAL MULAI"],
        [
            "No",
            "Nama / NIP",
            "Tempat, Tanggal Lahir",
            "L/P",
            "GOL. RUANG",
            "TMT PANGKAT",
            "Jabatan",
            "Unit Kerja",
        ],
        ["a", "b", "c"],
    ],
)
def test_other_office_files_are_not_taken_for_the_download(headings: list[object]):
    assert siasn(sheet(headings, ["x"] * len(headings))) is None


def test_headings_below_the_twentieth_row_are_not_looked_for():
    assert siasn(sheet(*[["judul"]] * 20, list(ORDER))) is None
