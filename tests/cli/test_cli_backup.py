"""Words backup, restore and salvage: what they say, their exit codes, and the way back and forth."""

import shutil
from pathlib import Path

import pytest
from python_calamine import CalamineWorkbook

from asn_desktop.app.main import main
from asn_desktop.db.backup import list_backups
from asn_desktop.db.database import Database
from asn_desktop.db.errors import Cause, KnownError
from asn_desktop.db.keys import LIGHT_KDF
from asn_desktop.db.salvaged import Part, Reader
from asn_desktop.domain.peran import Peran
from asn_desktop.runtime import places
from asn_desktop.services.check import check_office
from asn_desktop.services.founding import create_office
from asn_desktop.services.practice import PRACTICE_PASSWORD, PRACTICE_USER
from asn_desktop.services.session import open_office
from tests import offices
from tests.cli.conftest import PEGAWAI, Cli, one_sentence
from tests.db.pages import behind_the_tables
from tests.services.test_salvage import add_user
from tests.services.test_second_person import PASSWORD2

WHY = "uji penyelamatan"


def people(folder: Path) -> int:
    with open_office(folder, PRACTICE_USER, PRACTICE_PASSWORD) as session:
        found = check_office(session)
        assert found.problems == ()
        return dict(found.counts)["pegawai"]


def rows_of(path: Path, sheet: str) -> list[list[object]]:
    return CalamineWorkbook.from_path(str(path)).get_sheet_by_name(sheet).to_python()


def remove_some(folder: Path) -> None:
    with open_office(folder, PRACTICE_USER, PRACTICE_PASSWORD) as session, session.db.write("uji", "x") as tx:
        tx.insert("unit_kerja", {"nama": "Unit sesudah cadangan"})


@pytest.fixture
def made(cli: Cli, office: Path, tmp_path: Path) -> Path:
    usb = tmp_path / "usb"
    answer = cli("backup", "--data", office, "--to", usb)
    assert answer.code == 0
    (one,) = [path for path in usb.iterdir() if path.is_file()]  # beside it lie the scans
    assert str(one) in answer.out
    assert "cakram yang sama" in answer.err
    return one


def test_into_an_empty_folder(cli: Cli, made: Path, tmp_path: Path) -> None:
    answer = cli("restore", made, "--data", tmp_path / "baru" / "kantor")
    assert (answer.code, answer.err) == (0, "")
    assert f"{PEGAWAI} pegawai" in answer.out
    assert people(tmp_path / "baru" / "kantor") == PEGAWAI


def test_where_an_earlier_restore_was_cut_short(cli: Cli, made: Path, tmp_path: Path) -> None:
    left = tmp_path / "baru" / "pemulihan-20260302T010000Z"
    left.mkdir(parents=True)
    (left / "asn.db").write_bytes(b"separuh")
    assert cli("restore", made, "--data", tmp_path / "baru").code == 0
    assert not left.exists()


def test_into_a_used_folder_with_a_reason_and_back(cli: Cli, made: Path, office: Path) -> None:
    remove_some(office)
    answer = cli("restore", made, "--data", office, "--alasan", "salah hapus unit")
    assert (answer.code, answer.err) == (0, "")
    assert "1 pekerjaan sesudah cadangan ini akan hilang (oleh x)." in answer.out
    safety = next(line for line in answer.lines if line.startswith("Salinan pengaman")).split(": ")[1]
    assert people(office) == PEGAWAI
    again = cli("restore", safety, "--data", office, "--alasan", "kembali lagi")
    assert again.code == 0
    with open_office(office, PRACTICE_USER, PRACTICE_PASSWORD) as session, session.db.read() as tx:
        names = tx.connection.exec_driver_sql("SELECT nama FROM unit_kerja").scalars().all()
    assert "Unit sesudah cadangan" in names


def test_what_was_restored_is_backed_up_under_the_highest_number(
    cli: Cli, made: Path, office: Path, tmp_path: Path
) -> None:
    remove_some(office)
    assert cli("restore", made, "--data", office, "--alasan", "salah hapus unit").code == 0
    assert [path.name[-14:] for path in list_backups(office / "cadangan")][-1] == "tutup.cadangan"
    assert cli("restore", made, "--data", tmp_path / "baru").code == 0
    assert len(list_backups(tmp_path / "baru" / "cadangan")) == 1


def test_a_backup_that_fails_after_the_restore_is_a_warning(
    cli: Cli, made: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*given: object, **named: object) -> None:
        raise KnownError(Cause.FULL)

    monkeypatch.setattr(Database, "backup", full)
    answer = cli("restore", made, "--data", tmp_path / "baru")
    assert answer.code == 0
    assert len(answer.err.splitlines()) == 1
    assert answer.err.startswith("Cadangan otomatis gagal. Ruang simpan tidak cukup untuk cadangan")
    assert people(tmp_path / "baru") == PEGAWAI


def test_the_reason_may_come_from_the_environment(cli: Cli, made: Path, office: Path, monkeypatch) -> None:
    answer = cli("restore", made, "--data", office)
    assert answer.code == 2
    assert one_sentence(answer.err)
    assert "--alasan" in answer.err
    assert not [path for path in office.iterdir() if path.name.startswith("pemulihan")]
    monkeypatch.setenv("ASN_DESKTOP_ALASAN", "uji dari lingkungan")
    assert cli("restore", made, "--data", office).code == 0


def test_a_second_person_is_enough_and_his_reason_stands_in_the_trail(
    cli: Cli, made: Path, office: Path, monkeypatch
) -> None:
    with open_office(office, PRACTICE_USER, PRACTICE_PASSWORD) as session:
        add_user(session, "budi", Peran.PIMPINAN)
    monkeypatch.setenv("ASN_DESKTOP_USER", PRACTICE_USER)
    monkeypatch.setenv("ASN_DESKTOP_USER2", "budi")
    monkeypatch.setenv("ASN_DESKTOP_PASSWORD2", PASSWORD2)
    assert cli("restore", made, "--data", office).code == 0
    assert cli("restore", made, "--data", office, "--alasan", "salah hapus unit").code == 0
    with open_office(office, PRACTICE_USER, PRACTICE_PASSWORD) as session, session.db.read() as tx:
        row = tx.connection.exec_driver_sql("SELECT saksi, alasan FROM audit ORDER BY alasan DESC").first()
    assert tuple(row) == ("budi", "salah hapus unit")


def test_with_the_recovery_code(tmp_path: Path, cli: Cli, monkeypatch) -> None:
    created = create_office(
        tmp_path / "k", instansi="DINAS", admin="ani", password="sandi yang panjang 9", kdf=LIGHT_KDF
    )
    created.session.close()
    monkeypatch.setenv("ASN_DESKTOP_USER", "ani")
    monkeypatch.setenv("ASN_DESKTOP_PASSWORD", "sandi yang panjang 9")
    assert cli("backup", "--data", tmp_path / "k", "--to", tmp_path / "salinan.cadangan").code == 0
    monkeypatch.delenv("ASN_DESKTOP_PASSWORD")
    monkeypatch.setenv("ASN_DESKTOP_KODE_PEMULIHAN", created.recovery_code)
    answer = cli("restore", tmp_path / "salinan.cadangan", "--data", tmp_path / "n", "--kode-pemulihan")
    assert (answer.code, answer.err) == (0, "")
    open_office(tmp_path / "n", "ani", "sandi yang panjang 9").close()


def test_over_damaged_data(cli: Cli, made: Path, office: Path) -> None:
    (office / "asn.db").write_bytes(b"\x00" * 50_000)
    answer = cli("restore", made, "--data", office, "--alasan", "berkas rusak")
    assert answer.code == 0
    assert "tidak dapat dibuka" in answer.err
    assert people(office) == PEGAWAI
    (aside,) = [path for path in office.iterdir() if path.name.startswith("rusak-")]
    assert (aside / "asn.db").read_bytes() == b"\x00" * 50_000


def test_over_damaged_data_that_still_logs_in(cli: Cli, made: Path, office: Path) -> None:
    damaged(office)
    answer = cli("restore", made, "--data", office, "--alasan", "satu halaman rusak")
    assert answer.code == 0, answer.err
    (aside,) = [path for path in office.iterdir() if path.name.startswith("rusak-")]
    assert f"Berkas sebelumnya disimpan di {aside}" in answer.out
    assert people(office) == PEGAWAI


@pytest.mark.parametrize("damage", ["kosong", "terpotong", "terbalik", "teks"])
def test_a_damaged_backup_is_refused_in_one_sentence(
    cli: Cli, made: Path, office: Path, tmp_path: Path, damage: str
) -> None:
    whole = bytearray(made.read_bytes())
    whole[9000] ^= 1
    made.write_bytes(
        {"kosong": b"", "terpotong": whole[:5000], "terbalik": bytes(whole), "teks": b"bukan cadangan"}[
            damage
        ]
    )
    for folder in (office, tmp_path / "baru"):
        answer = cli("restore", made, "--data", folder, "--alasan", WHY)
        assert answer.code == (3 if damage == "terbalik" else 2)
        assert one_sentence(answer.err), answer.err
        assert made.name in answer.err
    assert not (tmp_path / "baru").exists()
    assert people(office) == PEGAWAI


def test_what_is_not_there_and_what_is_in_the_way(cli: Cli, made: Path, tmp_path: Path, office: Path) -> None:
    other = tmp_path / "lain"
    other.mkdir()
    (other / "surat.docx").write_text("x")
    for words in (
        ("restore", tmp_path / "tidak ada", "--data", office),
        ("restore", other, "--data", office),
        ("restore", made, "--data", other),
        ("restore", made, "--data", other / "surat.docx"),
        ("backup", "--data", office, "--to", other / "surat.docx"),
        ("backup", "--data", office, "--to", tmp_path / "tidak" / "ada"),
    ):
        answer = cli(*words)
        assert answer.code == 2, words
        assert one_sentence(answer.err), answer.err
    assert [path.name for path in other.iterdir()] == ["surat.docx"]


def test_a_wrong_password_changes_nothing(
    cli: Cli, made: Path, office: Path, tmp_path: Path, monkeypatch
) -> None:
    monkeypatch.setenv("ASN_DESKTOP_PASSWORD", "salah")
    for folder in (office, tmp_path / "baru"):
        answer = cli("restore", made, "--data", folder, "--alasan", "coba-coba")
        assert answer.code == 3
        assert one_sentence(answer.err)
        assert "--kode-pemulihan" in answer.err
    assert not (tmp_path / "baru").exists()


@pytest.mark.parametrize("word", ["init", "demo", "check", "restore"])
def test_places_that_take_no_data_in_use(
    cli: Cli, made: Path, office: Path, monkeypatch, tmp_path, word
) -> None:
    synced = tmp_path / "OneDrive" / "kantor"
    if word == "check":
        shutil.copytree(office, synced)
    words = {
        "init": ("init", synced, "--instansi", "A", "--admin", "b"),
        "demo": ("demo", synced, "--pegawai", 5),
        "check": ("check", "--data", synced),
        "restore": ("restore", made, "--data", synced),
    }[word]
    answer = cli(*words)
    assert answer.code == 3
    assert one_sentence(answer.err), answer.err
    assert "disinkronkan" in answer.err
    assert word == "check" or not (synced / "asn.db").exists()
    monkeypatch.setattr(places, "unfit", lambda folder: places.Unfit.REMOVABLE)
    assert "media lepas" in cli("check", "--data", office).err


def damaged(office: Path) -> None:
    whole = bytearray((office / "asn.db").read_bytes())
    whole[-2000] ^= 255
    (office / "asn.db").write_bytes(bytes(whole))


def test_a_salvage_takes_another_users_password(
    cli: Cli, office: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with open_office(office, PRACTICE_USER, PRACTICE_PASSWORD) as session:
        add_user(session, "budi", Peran.PETUGAS)
    damaged(office)
    out = tmp_path / "selamat.xlsx"
    words = ("salvage", "--data", office, "--out", out, "--alasan", "uji penyelamatan")
    answer = cli(*words)
    assert (answer.code, out.exists()) == (2, False)
    assert "ASN_DESKTOP_USER2" in answer.err
    monkeypatch.setenv("ASN_DESKTOP_USER2", "budi")
    monkeypatch.setenv("ASN_DESKTOP_PASSWORD2", PASSWORD2)
    assert cli(*words).code == 0
    assert len(rows_of(out, "Pegawai")) > 1


def test_salvage_reads_around_the_damage(cli: Cli, office: Path, tmp_path: Path) -> None:
    out = tmp_path / "selamat.xlsx"
    answer = cli("salvage", "--data", office, "--out", out, "--alasan", "uji penyelamatan")
    assert (answer.code, out.exists()) == (2, False)
    assert "masih utuh" in answer.err
    whole = bytearray((office / "asn.db").read_bytes())
    behind = behind_the_tables(offices.new_folder(tmp_path / "kosong") / "asn.db")
    for page in range(behind, len(whole) // 4096, 11):
        whole[page * 4096 + 100] ^= 255
    (office / "asn.db").write_bytes(bytes(whole))
    before = bytes(whole)
    answer = cli("salvage", "--data", office, "--out", tmp_path / "sebagian.xlsx", "--alasan", WHY)
    assert answer.code == 0
    told = sum(int(line.split("sekitar ")[1].split()[0]) for line in answer.lines if "sekitar" in line)
    assert told > 0
    assert 0 < len(rows_of(tmp_path / "sebagian.xlsx", "Pegawai")) <= PEGAWAI + 1
    assert (office / "asn.db").read_bytes() == before
    (office / "asn.db").write_bytes(b"x" * 4096)
    answer = cli("salvage", "--data", office, "--out", tmp_path / "nihil.xlsx", "--alasan", WHY)
    assert answer.code == 3
    assert one_sentence(answer.err)


def test_a_medium_that_fails_during_a_salvage_is_one_sentence(
    cli: Cli, office: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def gone(reader: Reader, name: str) -> Part:
        raise KnownError(Cause.DISK)

    damaged(office)
    monkeypatch.setattr(Reader, "table", gone)
    answer = cli("salvage", "--data", office, "--out", tmp_path / "selamat.xlsx", "--alasan", WHY)
    assert answer.code == 3
    assert one_sentence(answer.err)
    assert not (tmp_path / "selamat.xlsx").exists()


def test_help_names_the_words(capsys: pytest.CaptureFixture[str]) -> None:
    for word in ("backup", "restore", "salvage"):
        assert main([word, "--help"]) == 0
        assert "--data" in capsys.readouterr().out
