"""forms and print: who is printed, what stands on the paper, what is skipped, and what fails."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from asn_desktop.services import skp as skp_service
from asn_desktop.services.pegawai import PegawaiQuery, pegawai_ids, pegawai_rows
from asn_desktop.services.practice import open_practice_office
from asn_desktop.services.records import list_records, save_record
from tests.cli.conftest import Cli, one_sentence
from tests.cli.papers import pages_of, text_of, width_mm

LETTERS = ("drh", "drh-kosong", "drh-singkat", "kgb", "cuti", "spmt", "pernyataan-pelantikan",
           "pernyataan-disiplin", "kp4")
FORMS = ("skp", "lampiran-skp", "umpan-balik", "evaluasi", "dokumen-evaluasi")


@pytest.fixture(scope="module")
def nips(made_office: Path) -> dict[str, str]:
    """NIP by name with titles."""
    with open_practice_office(made_office) as session:
        rows = pegawai_rows(session, pegawai_ids(session, PegawaiQuery()))
    return {row.nama: row.nip for row in rows}


YOGA, DANU = "Yoga Prastowo, S.Kom", "Danu Hermawan, S.AP"
BOSS = "Drs. Bagas Wiratmaja, M.Si"


def test_forms_lists_key_and_title(cli: Cli) -> None:
    answer = cli("forms")
    assert answer.code == 0
    pairs = [line.split("\t") for line in answer.lines]
    keys = tuple(key for key, _ in pairs)
    assert keys[:6] == ("set-evaluasi", "skp", "skp-kuantitatif", "skp-kualitatif", "skp-jpt", "lampiran-skp")
    assert set(FORMS) <= set(keys)
    assert set(LETTERS) <= set(keys)
    assert all(title for _, title in pairs)


@pytest.mark.parametrize("form", FORMS)
def test_the_paper_names_the_person_and_his_penilai(
    cli: Cli, made_office: Path, tmp_path: Path, form: str, nips: dict[str, str]
) -> None:
    out = tmp_path / "satu.pdf"
    answer = cli("print", form, "--data", made_office, "--tahun", 2026, "--nip", nips[YOGA], "--out", out)
    assert answer.code == 0, answer.err
    assert answer.lines[:2] == [f"Ditulis: 1 formulir, {len(pages_of(out))} halaman, 1 berkas.", f"  {out}"]
    text = text_of(out)
    for expected in (YOGA, "Ratri Kusumawardani, S.E., M.M", "LATIHAN"):
        assert expected in text
    assert (BOSS in text) == (form == "dokumen-evaluasi")


def test_nip_as_people_write_it_and_several(
    cli: Cli, made_office: Path, tmp_path: Path, nips: dict[str, str]
) -> None:
    yoga = nips[YOGA]
    spaced = f"{yoga[:8]} {yoga[8:14]} {yoga[14]} {yoga[15:]}"
    answer = cli(
        "print",
        "skp-kuantitatif",
        "--data",
        made_office,
        "--tahun",
        2026,
        "--nip",
        spaced,
        f"'{nips[DANU]}",
        "--out",
        tmp_path / "dua",
    )
    assert answer.code == 0
    names = sorted(path.name for path in (tmp_path / "dua").iterdir())
    assert len(names) == 2
    assert any("DANU" in name for name in names)


def test_nip_given_twice_prints_both(
    cli: Cli, made_office: Path, tmp_path: Path, nips: dict[str, str]
) -> None:
    words = ("print", "skp-kuantitatif", "--data", made_office, "--tahun", 2026, "--out", tmp_path / "dua")
    answer = cli(*words, "--nip", nips[YOGA], "--nip", nips[DANU])
    assert answer.code == 0
    assert len(list((tmp_path / "dua").iterdir())) == 2


def test_gabung_makes_one_file(cli: Cli, made_office: Path, tmp_path: Path, nips: dict[str, str]) -> None:
    out = tmp_path / "gabung.pdf"
    answer = cli(
        "print",
        "dokumen-evaluasi",
        "--data",
        made_office,
        "--tahun",
        2026,
        "--nip",
        nips[YOGA],
        nips[DANU],
        "--out",
        out,
        "--gabung",
    )
    assert answer.code == 0
    assert len(pages_of(out)) == 2
    assert YOGA in text_of(out)
    assert DANU in text_of(out)
    folder = cli(
        "print", "evaluasi", "--data", made_office, "--tahun", 2026, "--all", "--out", tmp_path, "--gabung"
    )
    assert folder.code == 2
    assert one_sentence(folder.err)


def test_unit_takes_the_units_below_and_any_case(cli: Cli, made_office: Path, tmp_path: Path) -> None:
    answer = cli(
        "print",
        "dokumen-evaluasi",
        "--data",
        made_office,
        "--tahun",
        2026,
        "--unit",
        "dinas KESEHATAN",
        "--out",
        tmp_path / "d",
    )
    assert answer.code == 0
    made = len(list((tmp_path / "d").iterdir()))
    assert made >= 4
    assert "Dilewati" not in answer.out, "the head, a JPT, has a plan of his own form"
    below = cli(
        "print",
        "dokumen-evaluasi",
        "--data",
        made_office,
        "--tahun",
        2026,
        "--unit",
        "UPT Puskesmas Tirta Hulu",
        "--out",
        tmp_path / "p",
    )
    assert below.code == 0
    assert 0 < len(list((tmp_path / "p").iterdir())) < made


def test_all_prints_everybody_with_a_plan(cli: Cli, made_office: Path, tmp_path: Path) -> None:
    with open_practice_office(made_office) as session:
        counts = skp_service.skp_counts(session, 2026)
    answer = cli(
        "print", "lampiran-skp", "--data", made_office, "--tahun", 2026, "--all", "--out", tmp_path / "s"
    )
    assert answer.code == 0
    assert len(list((tmp_path / "s").glob("*.pdf"))) == counts.ditetapkan
    assert f"Dilewati: {counts.belum} (belum ada SKP tahun 2026)" in answer.out


def test_periode_chooses_the_evaluation(
    cli: Cli, made_office: Path, tmp_path: Path, nips: dict[str, str]
) -> None:
    words = ["--data", made_office, "--tahun", 2026, "--nip", nips[YOGA]]
    for periode, label in (("tw2", "TRIWULAN II"), ("TW2", "TRIWULAN II"), ("akhir", "AKHIR")):
        out = tmp_path / f"{periode}.pdf"
        assert cli("print", "dokumen-evaluasi", *words, "--periode", periode, "--out", out).code == 0
        assert f"PERIODE: {label}" in text_of(out)
    missing = cli("print", "evaluasi", *words, "--periode", "tw4", "--out", tmp_path / "tw4.pdf")
    assert missing.code == 0
    assert "Dilewati: 1" in missing.out
    assert not (tmp_path / "tw4.pdf").exists()
    ignored = cli("print", "skp-kuantitatif", *words, "--periode", "tw4", "--out", tmp_path / "skp.pdf")
    assert ignored.code == 0


def test_kertas_defaults_to_the_office(
    cli: Cli, whole_office: Path, tmp_path: Path, nips: dict[str, str]
) -> None:
    about = ("--data", whole_office, "--tahun", 2026, "--nip", nips[YOGA])
    words = ["print", "dokumen-evaluasi", *about, "--out"]
    cli(*words, tmp_path / "1.pdf")
    cli(*words, tmp_path / "2.pdf", "--kertas", "f4")
    with open_practice_office(whole_office) as session:
        save_record(session, "kantor", {"kertas": "f4"}, list_records(session, "kantor")[0].id)
    cli(*words, tmp_path / "3.pdf")
    cli(*words, tmp_path / "4.pdf", "--kertas", "a4")
    assert [width_mm(tmp_path / f"{number}.pdf") for number in (1, 2, 3, 4)] == [210, 215, 215, 210]


def test_a_record_that_should_print_and_cannot_gives_1(
    cli: Cli, whole_office: Path, tmp_path: Path, nips: dict[str, str]
) -> None:
    with open_practice_office(whole_office) as session:
        found = pegawai_ids(session, PegawaiQuery(cari=nips[BOSS]))
        plan = skp_service.start_skp(session, found[0], 2026)
        goal = replace(skp_service.new_hasil_kerja(session), rhk="Tersusunnya naskah \U0001f600")
        skp_service.save_skp(session, replace(plan, hasil_kerja=(goal,)))
    answer = cli(
        "print",
        "skp",
        "--data",
        whole_office,
        "--tahun",
        2026,
        "--nip",
        nips[BOSS],
        nips[YOGA],
        "--out",
        tmp_path / "s",
    )
    assert answer.code == 1
    assert "Tidak tercetak: " in answer.err
    assert nips[BOSS] in answer.err
    assert len(list((tmp_path / "s").glob("*.pdf"))) == 1


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (["bohong", "--all"], "skp-jpt, lampiran-skp"),
        (["evaluasi", "--nip", "199999999999999999"], "199999999999999999"),
        (["evaluasi", "--nip", "bukan angka"], "bukan"),
        (["evaluasi", "--unit", "Dinas Kesehatn"], "Yang mirip: Dinas Kesehatan"),
        (["evaluasi", "--unit", "puskesmas"], "UPT Puskesmas Tirta Hulu"),
        (["evaluasi", "--unit", "zzz"], "zzz"),
    ],
)
def test_who_is_unknown_is_said_with_near_names(
    cli: Cli, made_office: Path, tmp_path: Path, words: list[str], expected: str
) -> None:
    answer = cli("print", *words, "--data", made_office, "--tahun", 2026, "--out", tmp_path / "s")
    assert answer.code == 2
    assert len(answer.err.strip().splitlines()) == 1
    assert expected in answer.err
    assert not (tmp_path / "s").exists()


@pytest.mark.parametrize("form", LETTERS)
def test_a_letter_is_printed_for_one_person_without_a_year(
    cli: Cli, made_office: Path, tmp_path: Path, form: str, nips: dict[str, str]
) -> None:
    out = tmp_path / "satu.pdf"
    words = ("--data", made_office, "--nip", nips[DANU], "--out", out, "--tanggal", "3-2-2026")
    answer = cli("print", form, *words)
    assert answer.code == 0, answer.err
    text = text_of(out)
    assert DANU in text
    assert ("3 Februari 2026" in text) == (form != "drh-kosong")


def test_a_form_of_the_year_asks_for_it(cli: Cli, tmp_path: Path) -> None:
    answer = cli("print", "evaluasi", "--data", tmp_path, "--all", "--out", tmp_path / "x")
    assert answer.code == 2
    assert answer.err.strip() == "Sebutkan --tahun; formulir evaluasi dibuat untuk satu tahun kinerja."


def test_a_daily_log_takes_a_month(cli: Cli, made_office: Path, tmp_path: Path, nips: dict[str, str]) -> None:
    words = ("print", "log-harian", "--data", made_office, "--nip", nips[DANU], "--out", tmp_path / "x")
    answer = cli(*words, "--periode", "tw1")
    assert (answer.code, "--periode bulan01 sampai bulan12" in answer.err) == (2, True)
    assert "belum ada log harian Maret 2026" in cli(*words, "--tahun", 2026, "--periode", "bulan03").out


def test_letters_of_everybody_are_skipped_and_counted(cli: Cli, made_office: Path, tmp_path: Path) -> None:
    words = ("--data", made_office, "--all", "--out", tmp_path / "semua.pdf", "--gabung")
    answer = cli("print", "drh-singkat", *words)
    assert answer.code == 0, answer.err
    assert "(Satyalancana Karya Satya hanya untuk PNS)" in answer.out


LISTS = ("duk", "nominatif", "penjagaan-kgb", "rekap-pensiun", "statistik")


@pytest.mark.parametrize("form", LISTS)
def test_a_list_is_one_paper_of_everybody_or_of_a_unit(
    cli: Cli, made_office: Path, tmp_path: Path, form: str
) -> None:
    out = tmp_path / "semua.pdf"
    answer = cli("print", form, "--data", made_office, "--tahun", 2026, "--all", "--out", out)
    assert answer.code == 0, answer.err
    assert answer.lines[0].endswith(f"{len(pages_of(out))} halaman, 1 berkas.")
    assert round(width_mm(out)) == (210 if form == "statistik" else 297 if form == "nominatif" else 330)
    part = cli("print", form, "--data", made_office, "--unit", "kecamatan tirta hulu", "--kertas", "a4",
               "--out", tmp_path / "sebagian", "--tanggal", "31-12-2026")
    assert part.code == 0, part.err
    [written] = (tmp_path / "sebagian").glob("*.pdf")
    assert "KECAMATAN TIRTA HULU" in text_of(written)
    assert written.stem.endswith("_KECAMATAN_TIRTA_HULU"), "another unit's list would replace it"


def test_a_paper_of_a_unit_is_made_for_one_or_for_each_that_has_something_set(
    cli: Cli, made_office: Path, tmp_path: Path
) -> None:
    out = tmp_path / "f13.pdf"
    asked = ("print", "penetapan-predikat", "--data", made_office, "--out", out, "--periode", "bulan03")
    assert "--unit NAMA atau --all" in cli(*asked, "--nip", "198501012010011001", "--tahun", 2026).err
    none = cli(*asked, "--all", "--tahun", 2026)
    assert (none.code, one_sentence(none.err), "Belum ada unit kerja" in none.err) == (2, True, True)
    every = ("print", "penetapan-predikat", "--data", made_office, "--all", "--tahun", 2026)
    assert "sebutkan folder" in cli(*every, "--out", out).err
    answer = cli(*every, "--out", tmp_path / "semua")
    papers = list((tmp_path / "semua").glob("*.pdf"))
    assert (answer.code, answer.lines[0].startswith(f"Ditulis: {len(papers)} formulir")) == (0, True)
    assert len(papers) > 1
    answer = cli(*asked, "--unit", "kecamatan tirta hulu", "--tahun", 2026)
    assert answer.code == 0, answer.err
    assert "BULANAN – MARET TAHUN 2026" in text_of(out)


@pytest.mark.parametrize(("form", "width"), [("peta-jabatan", 330), ("mutu-data", 210)])
def test_a_list_of_today_takes_no_other_day(
    cli: Cli, made_office: Path, tmp_path: Path, form: str, width: int
) -> None:
    out = tmp_path / "x.pdf"
    words = ("print", form, "--data", made_office, "--unit", "kecamatan tirta hulu", "--out", out)
    late = cli(*words, "--tahun", 2020)
    assert (late.code, one_sentence(late.err)) == (2, True)
    assert "hanya memuat keadaan hari ini" in late.err
    year = datetime.now(UTC).astimezone().year
    assert cli(*words, "--tahun", year).code == 0, "of this year it is this day"
    assert cli(*words).code == 0
    assert round(width_mm(out)) == width
    assert "KECAMATAN TIRTA HULU" in text_of(out)


def test_a_list_refuses_single_people_and_names_near_units(
    cli: Cli, made_office: Path, tmp_path: Path
) -> None:
    words = ("print", "duk", "--data", made_office, "--out", tmp_path / "x.pdf")
    single = cli(*words, "--nip", "198501012010011001")
    assert (single.code, one_sentence(single.err)) == (2, True)
    assert "--unit NAMA atau --all" in single.err
    wrong = cli(*words, "--unit", "Kecamatan Tirta Hul")
    assert wrong.code == 2
    assert "Kecamatan Tirta Hulu" in wrong.err
    assert list(tmp_path.iterdir()) == []


def test_letters_that_are_odd_are_told_once_with_how_often(
    cli: Cli, made_office: Path, tmp_path: Path
) -> None:
    answer = cli("print", "kgb", "--data", made_office, "--all", "--out", tmp_path / "kgb.pdf", "--gabung")
    assert answer.code == 0
    told = answer.err.strip().splitlines()
    assert any(line.endswith(" surat)") for line in told), told
    assert not any("Penanda tangan" in line for line in told), "the heads of the units sign"
    assert len(told) == len(set(told))
