"""demo, init, check and --self-test, and everything that can stand in their way."""

import json
import os
import shutil
from pathlib import Path

import pytest

from asn_desktop.db import migrate
from asn_desktop.domain.peran import Peran
from asn_desktop.domain.periode import JenisPeriode
from asn_desktop.domain.predikat import Predikat
from asn_desktop.services.adendum import daftar_adendum
from asn_desktop.services.check import check_office
from asn_desktop.services.demo_kinerja import PERIODE_DEMO
from asn_desktop.services.errors import ServiceError, StorageError
from asn_desktop.services.evaluasi import distribution
from asn_desktop.services.kesepakatan import buku_kesepakatan
from asn_desktop.services.pelatihan import jp_summary
from asn_desktop.services.pilihan_cetak import DATA_DI_PDF, KODE_QR, pilih_formulir
from asn_desktop.services.practice import (
    PRACTICE_PASSWORD,
    PRACTICE_USER,
    make_practice_office,
    open_practice_office,
    practice_person,
)
from asn_desktop.services.printing import PrintOrder, form_list, print_forms
from asn_desktop.services.session import Session, office_state, open_office
from asn_desktop.services.skp_list import skp_counts
from asn_desktop.services.users import add_user
from asn_desktop.services.work import Cancelled, Work
from tests.cli.conftest import PEGAWAI, PEGAWAI_SEMUA_UNIT, Cli, a_clock, one_sentence
from tests.cli.papers import text_of


def test_demo_makes_an_office_that_can_be_entered(cli: Cli, tmp_path: Path) -> None:
    folder = tmp_path / "baru" / "latihan"
    answer = cli("demo", folder, "--pegawai", 12, "--seed", 7)
    assert answer.code == 0
    assert answer.err == ""
    assert answer.lines[-2:] == [f"Pengguna: {PRACTICE_USER}", f"Kata sandi: {PRACTICE_PASSWORD}"]
    papers = sorted((folder / "cetak").glob("*.pdf"))
    assert {paper.name.split("_1")[0] for paper in papers} >= {
        "2026_SKP", "2026_Lampiran_SKP", "2026_Evaluasi", "2026_Dokumen_Evaluasi", "2026_Rekaman_Umpan_Balik"}
    for paper in papers:
        assert "Yoga Prastowo, S.Kom" in text_of(paper)
        assert "LATIHAN" in text_of(paper).replace(" ", "").replace("\n", "")
    state = office_state(folder)
    assert state.latihan
    with open_office(folder, PRACTICE_USER, PRACTICE_PASSWORD) as session:
        assert session.latihan
        assert dict(check_office(session).counts)["pegawai"] == 12


def test_demo_fills_the_year(made_office: Path) -> None:
    with open_practice_office(made_office) as session:
        plans = skp_counts(session, 2026)
        assert plans.draf == plans.diajukan == 0
        people = plans.ditetapkan - 1  # one has a second plan as Plt. and counts once
        # the heads of the perangkat daerah: no form for them yet
        assert plans.belum == PEGAWAI_SEMUA_UNIT - people
        for periode in PERIODE_DEMO:
            counts = distribution(session, 2026, periode)
            assert sum(counts.values()) == people
            assert counts[Predikat.BAIK] >= plans.ditetapkan / 2
        assert sum(distribution(session, 2026, JenisPeriode.TW4).values()) == 0
        with session.db.read() as tx:
            run = tx.connection.exec_driver_sql
            rows = {table: run(f"SELECT count(*) FROM {table}").scalar() for table in (
                "kesepakatan", "rencana_aksi_target", "log_harian", "umpan_balik_berkelanjutan",
                "bukti_kinerja", "matriks_sel", "bank_indikator", "templat_skp", "umpan_balik_bimbingan",
                "capaian_organisasi", "penetapan_predikat")}
            assert run("SELECT count(*) FROM bukti_kinerja WHERE dokumen_id IS NOT NULL").scalar() == 1
            (changed,) = run("SELECT skp_id FROM adendum_skp").scalars().all()
            assert not run("SELECT count(*) FROM evaluasi WHERE unit_kerja_id IS NULL").scalar()
        assert all(rows.values()), rows
        (addendum,) = daftar_adendum(session, changed)
        assert len(addendum.beda) == 1
        assert buku_kesepakatan(session, changed).disepakati == len(buku_kesepakatan(session, changed).baris)
        training = jp_summary(session, 2026)
        assert 0 < training.memenuhi < training.pegawai
        assert check_office(session).problems == ()


def _papers(folder: Path, out: Path, seed: int) -> dict[str, bytes]:
    made = make_practice_office(folder, pegawai=9, seed=seed, clock=a_clock)
    with made.session as session:
        for choice in (KODE_QR, DATA_DI_PDF):  # signed with the office's own key, which is a random one
            pilih_formulir(session, choice, "tanpa")
        order = PrintOrder(
            tuple(form.key for form in form_list()),
            2026,
            JenisPeriode.AKHIR,
            (made.isi.contoh_id, practice_person(session)),
            out,
        )
        result = print_forms(session, order, Work())
    return {path.name: path.read_bytes() for path in result.written}


def test_same_seed_same_papers_to_the_byte(tmp_path: Path) -> None:
    first = _papers(tmp_path / "a", tmp_path / "cetak-a", 5)
    assert first == _papers(tmp_path / "b", tmp_path / "cetak-b", 5)
    assert first != _papers(tmp_path / "c", tmp_path / "cetak-c", 6)


@pytest.mark.parametrize("word", ["demo", "init"])
def test_a_folder_that_is_not_free_is_left_alone(cli: Cli, office: Path, tmp_path: Path, word: str) -> None:
    more = ["--instansi", "A", "--admin", "b"] if word == "init" else []
    other = tmp_path / "lain"
    other.mkdir()
    (other / "surat.docx").write_text("x")
    (tmp_path / "berkas").write_text("x")
    for place in (office, other, tmp_path / "berkas", tmp_path / "berkas" / "di dalam"):
        answer = cli(word, place, *more)
        assert answer.code == 2
        assert one_sentence(answer.err), answer.err
        assert str(place) in answer.err
    assert [path.name for path in other.iterdir()] == ["surat.docx"]
    assert cli("check", "--data", office).code == 0


def test_an_interrupted_demo_says_what_is_left(
    cli: Cli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from asn_desktop.app import cli_demo

    def stop(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(cli_demo, "make_practice_office", stop)
    answer = cli("demo", tmp_path / "x")
    assert answer.code == 130
    assert "belum lengkap" in answer.err


def test_an_interrupted_fill_stays_one_though_the_office_closes_badly(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stop(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    close = Session.close

    def closed_badly(session: Session) -> None:
        close(session)
        raise StorageError("sibuk")

    monkeypatch.setattr("asn_desktop.services.practice.fill_practice_office", stop)
    monkeypatch.setattr(Session, "close", closed_badly)
    with pytest.raises(KeyboardInterrupt):
        make_practice_office(tmp_path / "k", pegawai=10)


def test_a_cancelled_fill_lets_go_of_the_office(tmp_path: Path) -> None:
    work = Work(lambda done, total, text: work.cancel())
    with pytest.raises(Cancelled):
        make_practice_office(tmp_path / "k", pegawai=10, work=work)
    with open_practice_office(tmp_path / "k") as session, pytest.raises(ServiceError, match="belum lengkap"):
        practice_person(session)


def test_init_shows_the_recovery_code_once_and_marks_it_unverified(cli: Cli, tmp_path: Path) -> None:
    answer = cli(
        "init", tmp_path / "kantor", "--instansi", "PEMERINTAH KABUPATEN TIRTA JAYA", "--admin", "latihan"
    )
    assert answer.code == 0
    codes = [line for line in answer.lines if line.startswith("Kode pemulihan: ")]
    assert len(codes) == 1
    assert answer.lines[-1].startswith("Berikutnya: asn-desktop import BERKAS")
    groups = codes[0].removeprefix("Kode pemulihan: ").split()
    assert len(groups) == 8
    assert all(len(group) == 6 and int(group) % 11 == 0 for group in groups)
    state = office_state(tmp_path / "kantor")
    assert not state.latihan
    assert not state.recovery_verified
    checked = cli("check", "--data", tmp_path / "kantor", "--json")
    assert checked.code == 0
    assert json.loads(checked.out)["counts"]["pegawai"] == 0


@pytest.mark.skipif(os.name != "posix", reason="folders carry no modes there")
def test_a_new_office_keeps_others_on_this_computer_out(cli: Cli, tmp_path: Path) -> None:
    assert cli("init", tmp_path / "k", "--instansi", "PEMERINTAH KOTA UJI", "--admin", "latihan").code == 0
    assert (tmp_path / "k").stat().st_mode & 0o077 == 0


@pytest.mark.parametrize(
    ("instansi", "admin", "password"),
    [("A", "budi", "pendek"), ("  ", "budi", "kata sandi panjang"), ("A", " ", "kata sandi panjang")],
)
def test_init_refuses_what_cannot_be_used(
    cli: Cli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, instansi: str, admin: str, password: str
) -> None:
    monkeypatch.setenv("ASN_DESKTOP_PASSWORD", password)
    answer = cli("init", tmp_path / "k", "--instansi", instansi, "--admin", admin)
    assert answer.code == 2
    assert one_sentence(answer.err)
    assert not (tmp_path / "k").exists(), "a folder made in vain must not stay"


def test_check_tells_what_it_saw(cli: Cli, office: Path) -> None:
    told = cli("check", "--data", office)
    assert told.code == 0
    assert "SQLCipher" in told.out
    found = json.loads(cli("check", "--data", office, "--json").out)
    assert found["ok"] is True
    assert found["latihan"] is True
    assert found["problems"] == []
    assert found["counts"]["pegawai"] == PEGAWAI
    assert found["events"] > found["audits"] > 0


def test_check_tells_of_a_lost_copy_of_the_key_and_has_it_back(cli: Cli, office: Path) -> None:
    (office / "kunci.bak").unlink()
    answer = cli("check", "--data", office)
    assert answer.code == 0
    assert "kunci.bak" in answer.err
    assert one_sentence(answer.err)
    assert (office / "kunci.bak").read_bytes() == (office / "kunci.json").read_bytes()


@pytest.mark.parametrize("place", [0.25, 0.5, 0.75, 0.9999])
def test_check_names_a_single_altered_byte(cli: Cli, office: Path, place: float) -> None:
    data = bytearray((office / "asn.db").read_bytes())
    data[int(len(data) * place)] ^= 0xFF
    (office / "asn.db").write_bytes(data)
    answer = cli("check", "--data", office)
    assert answer.code == 3
    assert one_sentence(answer.err)


def _wrong_password(office: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ASN_DESKTOP_PASSWORD", "bukan kata sandinya")


def _unknown_user(office: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ASN_DESKTOP_USER", "orang lain")


def _no_office(office: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shutil.rmtree(office)
    office.mkdir()


def _no_data(office: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (office / "asn.db").unlink()


def _damaged(office: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (office / "asn.db").write_bytes(b"\x00" * 40960)


def _damaged_key(office: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("kunci.json", "kunci.bak"):
        (office / name).write_text("{}")


def _newer(office: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    upgrade = migrate.upgrade
    monkeypatch.setattr(migrate, "SCHEMA", 0)
    monkeypatch.setattr(migrate, "upgrade", lambda path, key, backup: upgrade(path, key, backup, target=0))


@pytest.mark.parametrize(
    "spoil", [_wrong_password, _unknown_user, _no_office, _no_data, _damaged, _damaged_key, _newer]
)
@pytest.mark.parametrize(
    "words",
    [
        ["check"],
        ["import", "berkas.csv"],
        ["export", "pegawai", "--out", "x.csv"],
        ["print", "evaluasi", "--tahun", "2026", "--all", "--out", "x"],
    ],
)
def test_data_that_cannot_be_opened(
    cli: Cli, office: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, spoil: object, words: list[str]
) -> None:
    monkeypatch.chdir(tmp_path)  # a command that ran after all would write here
    spoil(office, monkeypatch)  # type: ignore[operator]
    answer = cli(*words, "--data", office)
    assert answer.code == 3
    assert answer.out == ""
    assert one_sentence(answer.err), answer.err


def test_an_office_in_use(cli: Cli, office: Path) -> None:
    with open_practice_office(office):
        answer = cli("check", "--data", office)
    assert answer.code == 3
    assert "sedang dibuka" in answer.err
    assert cli("check", "--data", office).code == 0


def test_a_practice_office_is_not_made_over_a_real_one(
    cli: Cli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ASN_DESKTOP_PASSWORD", "kata sandi sungguhan")
    assert cli("init", tmp_path / "k", "--instansi", "A", "--admin", "budi").code == 0
    before = (tmp_path / "k" / "kunci.json").read_bytes()
    answer = cli("run-practice", "--out", tmp_path / "k")
    assert answer.code == 3
    assert one_sentence(answer.err)
    assert (tmp_path / "k" / "kunci.json").read_bytes() == before


def test_pictures_of_an_office_whose_export_takes_two_persons(cli: Cli, tmp_path: Path) -> None:
    from asn_desktop.app import pictures
    from asn_desktop.services.practice import PRACTICE_PASSWORD, PRACTICE_USER
    from asn_desktop.services.session import open_office

    assert cli("demo", tmp_path / "k", "--pegawai", 60).code == 0
    with open_office(tmp_path / "k", PRACTICE_USER, PRACTICE_PASSWORD) as session:
        made = Path(pictures._changed_file(session, tmp_path))
    assert len(made.read_text("utf-8-sig").splitlines()) == 61


def test_self_test_tells_a_line_for_each_step(cli: Cli) -> None:
    answer = cli("--self-test")
    assert answer.code == 0, answer.out
    assert [line.split(":")[0] for line in answer.lines[:-1]] == [
        "OK berkas program",
        "OK membuat kantor dan skema data",
        "OK impor",
        "OK cetak",
        "OK buka kembali",
        "OK periksa",
        "OK jendela",
    ]


def test_self_test_fails_loudly(cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    from asn_desktop.app import selftest

    def damaged() -> None:
        raise ValueError("paket rusak")

    monkeypatch.setattr(selftest, "all_packs", damaged)
    answer = cli("--self-test")
    assert answer.code == 1
    assert answer.lines == ["GAGAL berkas program: ValueError: paket rusak"]


def test_a_one_time_password_is_not_enough_for_a_command(
    cli: Cli, office: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with open_office(office, PRACTICE_USER, PRACTICE_PASSWORD) as session:
        phrase = add_user(session, "Budi", [Peran.ADMIN_KUNCI], melepas=Peran.PETUGAS)
    monkeypatch.setenv("ASN_DESKTOP_USER", "Budi")
    monkeypatch.setenv("ASN_DESKTOP_PASSWORD", phrase)
    answer = cli("check", "--data", office)
    assert answer.code == 3
    assert one_sentence(answer.err)
    assert "sekali pakai" in answer.err
