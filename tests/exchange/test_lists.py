"""Every heading list that offices are known to have: what it is taken for, and what is left of it."""

import csv
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asn_desktop.exchange.blocks import Found, recognise_list
from asn_desktop.exchange.cells import Cell, Row, Sheet
from asn_desktop.exchange.headers import Vocabulary, match_columns
from asn_desktop.exchange.kinds import is_siasn, kinds_of
from asn_desktop.exchange.passed_over import body_of
from asn_desktop.fields.registry import record_type
from asn_desktop.fields.rujukan import column_of
from asn_desktop.runtime.resources import references

KINDS = kinds_of(references())
NUMBERS = frozenset({"No", "NO"})


@cache
def lists() -> dict[str, list[str]]:
    with (Path(__file__).parents[1] / "data" / "judul_lain.csv").open(encoding="utf-8", newline="") as stream:
        found: dict[str, list[str]] = {}
        for row in csv.DictReader(stream):
            found.setdefault(row["berkas"], []).append(row["header"])
    return found


def sheet(*rows: tuple[Cell, ...]) -> Sheet:
    return Sheet("S", tuple(Row(number, cells) for number, cells in enumerate(rows, start=1)))


def recognised(*rows: tuple[Cell, ...]) -> Found:
    found = recognise_list(sheet(*rows), KINDS)
    assert found is not None
    return found


# What a list is taken for, and the columns from which nothing is taken: they are named, never dropped.
EXPECTED = {
    "Nominatif daerah turunan SIASN": ("pegawai", ["STATUS", "TANGGAL KENAIKAN PANGKAT TERAKHIR"]),
    "Data_Pegawai_PNS/PPPK/PPPK_Paruh_Waktu (23 kolom)": ("pegawai", []),
    "CSV sederhana titik koma": ("pegawai", []),
    "DAFTAR NOMINATIF PEGAWAI": ("pegawai", []),
    "DAFTAR PENJAGAAN KENAIKAN GAJI BERKALA": ("kgb", ["JABATAN", "INSTANSI"]),
    "Impor riwayat pendidikan": ("riwayat_pendidikan", ["ID PEGAWAI PENDIDIKAN", "PENDIDIKAN CPNS"]),
    "Impor riwayat jabatan": ("riwayat_jabatan", ["ID_JABATAN"]),
    "Daftar pegawai telah mengikuti pendidikan penjenjangan": ("pegawai", []),
    "Ekspor diklat": (
        "pelatihan",
        ["ID Jenis Diklat", "ID Diklat Struktural", "Jenis Diklat Struktural", "Tahun Pelatihan"],
    ),
    "Rekap JP": ("rekap_jp", []),
    "DUK Excel 17 kolom": ("pegawai", ["KATEGORI PEGAWAI", "STATUS PEGAWAI"]),
    "Daftar IP ASN": ("ip_asn", []),
    "Ekspor IPASN SIASN (titik koma, koma desimal)": ("ip_asn", []),
    "Monitoring kenaikan pangkat (nominatif usul KP)": ("pegawai", ["Gol. Ruang & TMT Baru"]),
    "Proyeksi KGB Reguler": ("pegawai", ["TMT CPNS / MKG / Gaji Pokok Baru"]),
    "DUK ringkas": ("pegawai", []),
    "Monitoring pensiun": ("pegawai", []),
    "Laporan diklat pegawai": ("pegawai", []),
    "Daftar hukuman disiplin": ("hukuman_disiplin", ["Unit Kerja"]),
    "Daftar nominatif": ("pegawai", []),
    "Nominatif kenaikan pangkat": ("pegawai", []),
    "KPO BKN (kenaikan pangkat otomatis)": ("riwayat_golongan", []),
    "Laporan SKP e-Kinerja": ("skp_ekinerja", ["id"]),
    "Laporan Penilaian SKP e-Kinerja": (
        "penilaian_ekinerja",
        [
            "jenis",
            "id",
            "periode_id",
            "jenis_pegawai",
            "golru",
            "skp_id",
            "skp_unor_id",
            "skp_unor_induk",
            "skp_jenis_jabatan",
            "is_skp_plt_plh_pjb",
            "pegawai_atasan_id",
            "pegawai_atasan_unor_id",
            "pegawai_atasan_unor",
            "pegawai_atasan_golru",
            "waktu_dinilai",
            "pegawai_penilai_id",
            "created_at",
        ],
    ),
}


def test_every_known_list_has_its_expectation():
    assert lists().keys() == EXPECTED.keys()
    assert sum(len(headings) for name, headings in lists().items() if "e-Kinerja" not in name) == 232


@pytest.mark.parametrize("name", EXPECTED)
@pytest.mark.parametrize("above", [0, 6, 19])
def test_a_list_is_known_by_its_headings_wherever_they_stand(name: str, above: int):
    titles: list[tuple[Cell, ...]] = [("LAPORAN TAHUN 2026",), ("Instansi Contoh",)] + [()] * 20
    found = recognised(*titles[:above], tuple(lists()[name]))
    kind, left = EXPECTED[name]
    assert found.kind.key == kind
    assert found.layout.heading_row == above + 1
    assert [
        column.heading
        for column in found.layout.columns
        if not column.meanings and column.heading not in NUMBERS
    ] == left


@pytest.mark.parametrize("name", EXPECTED)
def test_order_case_and_blanks_do_not_count(name: str):
    headings = lists()[name]
    turned = [f"  {heading.upper().replace(' ', '_')} " for heading in reversed(headings)]
    assert recognised(tuple(turned)).kind.key == EXPECTED[name][0]


def test_ambiguous_headings_are_asked_and_never_guessed_by_their_order():
    found = recognised(tuple(lists()["DUK Excel 17 kolom"]))
    assert [(column.heading, column.choices) for column in found.layout.open_columns] == [
        ("KATEGORI PEGAWAI", ("STATUS CPNS PNS",)),
        ("STATUS PEGAWAI", ("STATUS CPNS PNS",)),
    ]
    found = recognised(("NIP", "Nama Lengkap", "TGL LAHIR", "JABATAN", "NAMA"))  # the nearer spelling counts
    assert [column.baku for column in found.layout.columns] == [
        "NIP BARU",
        None,
        "TANGGAL LAHIR",
        "JABATAN NAMA",
        "NAMA",
    ]


DUK = (
    "NO|NAMA|NIP|PANGKAT||JABATAN||ESL|MASA KERJA GOL||LATIHAN JABATAN|||PENDIDIKAN AKHIR|||KET",
    "|||GOL/RUANG|TMT|NAMA|TMT||THN|BLN|NAMA|THN|JML JAM|ASAL|T.LLS|TK.IJAZAH|",
    "1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17",
    "1|Siti Rohmah|19850317 201001 2 "
    "901|III/c|01-04-2022|Camat|01-02-2023|III.a|12|3|PKA|2023|900|Univ|2008|S-1|",
    "|JUMLAH|1|",
)
MEANINGS = (
    "|NAMA|NIP BARU|GOL AKHIR NAMA|TMT GOLONGAN|JABATAN NAMA|TMT JABATAN|ESELON NAMA|MK TAHUN|MK "
    "BULAN|DIKLAT TERAKHIR|"
    "TAHUN DIKLAT TERAKHIR|JAM DIKLAT TERAKHIR|NAMA SEKOLAH|TAHUN LULUS|TINGKAT PENDIDIKAN NAMA|KETERANGAN"
)


def test_group_headings_over_two_lines_are_read_together():
    lines = [tuple(cell or None for cell in line.split("|")) for line in DUK]
    made = sheet(("DAFTAR URUT KEPANGKATAN",), *lines)
    found = recognise_list(made, KINDS)
    assert found is not None
    assert found.kind.key == "pegawai"
    assert found.layout.heading_row == 3
    assert [column.baku or "" for column in found.layout.columns] == MEANINGS.split("|")
    body = body_of(made, found.layout)
    assert [row.number for row in body.rows] == [5]
    assert body.passed_over == (4, 6)


def test_two_records_of_one_row_have_their_own_columns():
    groups = (
        "NO",
        "NAMA",
        "NIP",
        "GOL. RUANG",
        "SK LAMA",
        None,
        None,
        None,
        None,
        "SK BARU",
        None,
        None,
        None,
        None,
    )
    below = (None,) * 4 + ("NOMOR", "TANGGAL", "TMT", "MK", "BESAR GAJI") * 2
    found = recognised(groups, below)
    assert (found.kind.key, len(found.layout.known)) == ("kgb", 15)


def test_rows_that_are_nobodys_are_passed_over_and_doubtful_ones_are_not():
    made = sheet(
        ("No", "Nama", "NIP", "Jabatan"),
        ("DINAS KESEHATAN",),
        (1, "Siti", "198503172010012901", "Camat"),
        ("No", "Nama", "NIP", "Jabatan"),
        (2, "Budi", None, "Lurah"),
        (None, "Tanpa apa pun"),
        (3, "Ani", "199001012015032902", "Lurah"),
        (None, None, None, "Jumlah: 3"),
        (),
        (None, None, None, "Tirta Jaya, 31 Oktober 2026"),
        (None, None, None, "NIP. 197001011995031999"),
    )
    body = body_of(made, recognised(*(row.cells for row in made.rows)).layout)
    assert [row.number for row in body.rows] == [3, 5, 6, 7]
    assert body.passed_over == (2, 4, 8, 10, 11)


def test_every_list_of_records_names_fields_that_exist():
    for kind in KINDS[1:]:
        assert kind.records is not None
        table = record_type(kind.records.record_type)
        for keys in kind.records.keys:
            assert all(column_of(table, key) for key in keys)
        assert all(table.field(key) for key, _ in kind.records.given)
        assert not kind.records.gathers or table.field(kind.records.gathers)
        required = {spec.key for spec in table.fields if spec.required}
        reached = {heading.field for heading in kind.vocabulary.headings} | {
            key for key, _ in kind.records.given
        }
        assert required <= reached | {kind.records.gathers}, kind.key


spelling = st.text(alphabet="abcdefg ", min_size=1, max_size=4)
vocabularies = st.lists(
    st.tuples(st.sampled_from(["A", "B", "C", "D"]), st.integers(1, 2), spelling), max_size=12
)


@given(vocabularies, st.lists(spelling, min_size=1, max_size=6))
def test_no_meaning_is_ever_given_twice_and_no_choice_depends_on_the_order(spellings, texts):
    base = Vocabulary.of([{"judul": name, "nomor": "", "tujuan": ""} for name in "ABCD"], [])
    words = Vocabulary.made(base.headings, spellings)
    keys = [text.strip() for text in texts]
    forward = {column.index: (column.baku, column.choices) for column in match_columns(keys, texts, words)}
    taken = [baku for baku, _ in forward.values() if baku]
    assert len(taken) == len(set(taken))
    back = match_columns(keys[::-1], texts[::-1], words)
    assert {len(texts) - 1 - column.index: (column.baku, column.choices) for column in back} == forward
    for baku, choices in forward.values():
        assert not (baku and choices)
        assert not set(choices) & set(taken)


def test_two_columns_are_a_list_of_the_office_only_in_its_own_words():
    assert recognised(("Nama unit kerja", "Unit induk"), ("Dinas", None)).kind.key == "unit_kerja"
    assert recognised(("TANGGAL", "NAMA HARI LIBUR"), ("17-08-2026", "Merdeka")).kind.key == "hari_libur"
    for headings in (("No", "Nama Unit", "Unit Induk"), ("Unit Kerja", "Unit Kerja Induk")):
        assert recognised(headings, ("1", "Seksi", "Dinas")[-len(headings):]).kind.key == "unit_kerja"
    for headings in (("Tanggal", "Keterangan"), ("Unit kerja", "Jumlah"), ("Nama", "Unit induk")):
        assert recognise_list(sheet(headings, ("x", "y")), KINDS) is None, headings


def test_a_download_is_still_told_from_other_lists():
    assert is_siasn(recognised(tuple(heading.name for heading in KINDS[0].vocabulary.export_order)))
    assert not is_siasn(recognised(tuple(lists()["DAFTAR NOMINATIF PEGAWAI"])))


def test_a_heading_under_a_group_is_read_in_the_words_of_both_and_never_as_somebody_elses():
    groups = ("NIP", "PANGKAT", None, "JABATAN", "TEMPAT DAN TANGGAL LAHIR", None, "PENDIDIKAN AKHIR", None)
    below = (None, "GOL. RUANG", "TMT", "NAMA JABATAN", "TEMPAT", "TANGGAL", "LULUS THN", "TK IJAZAH")
    found = recognised((*groups, "ATASAN", None), (*below, "NAMA", "NIP"))
    assert [column.baku for column in found.layout.columns] == [
        "NIP BARU",
        "GOL AKHIR NAMA",
        "TMT GOLONGAN",
        "JABATAN NAMA",
        "TEMPAT LAHIR NAMA",
        "TANGGAL LAHIR",
        "TAHUN LULUS",
        "TINGKAT PENDIDIKAN NAMA",
        None,
        None,
    ]


def test_a_bare_tmt_belongs_to_the_heading_before_it():
    found = recognised(("NAMA", "N.I.P.", "PANGKAT/GOL. RUANG", "T M T", "JABATAN", "TMT", "NIK", "TMT"))
    assert [column.baku for column in found.layout.columns] == [
        "NAMA",
        "NIP BARU",
        "GOL AKHIR NAMA",
        "TMT GOLONGAN",
        "JABATAN NAMA",
        "TMT JABATAN",
        "NIK",
        None,
    ]
