"""The clerk's tale through real processes: a practice office, an import, an export, papers, and a check."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pypdfium2
import pytest

from asn_desktop.runtime.resources import resource_path

ROOT = Path(__file__).resolve().parents[2]
SAMPLE = resource_path("demo", "siasn_contoh.csv")


def start(*words: object, **environment: str) -> "subprocess.Popen[str]":
    """A process of the program as a person would start it, without a terminal."""
    return subprocess.Popen(
        [sys.executable, "-m", "asn_desktop", *map(str, words)],
        cwd=ROOT,
        env={**os.environ, "PYTHONIOENCODING": "", "PYTHONUTF8": "0", **environment},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
    )


def run(*words: object, **environment: str) -> tuple[int, str, str]:
    """Exit code, stdout and stderr."""
    process = start(*words, **environment)
    out, err = process.communicate(timeout=120)
    return process.returncode, out, err


def test_the_clerks_day(tmp_path: Path) -> None:
    office = tmp_path / "kantor"
    code, out, err = run("demo", office, "--pegawai", 10)
    assert (code, err) == (0, "")
    lines = dict(line.split(": ", 1) for line in out.splitlines()[-2:])
    login = {"ASN_DESKTOP_USER": lines["Pengguna"], "ASN_DESKTOP_PASSWORD": lines["Kata sandi"]}

    code, out, err = run("import", SAMPLE, "--data", office, "--json", **login)
    assert (code, err) == (0, "")
    taken = json.loads(out)["berkas"][0]
    assert (taken["jumlah"]["baru"], taken["ditulis"]) == (250, 250)
    code, out, err = run("import", SAMPLE, "--data", office, "--json", **login)
    assert json.loads(out)["berkas"][0]["ditulis"] == 0

    exported = tmp_path / "pegawai.csv"
    alone = run("export", "pegawai", "--data", office, "--out", exported, **login)
    assert (alone[0], exported.exists()) == (2, False)
    assert "orang kedua" in alone[2]
    login["ASN_DESKTOP_ALASAN"] = "Rekonsiliasi data dengan BKN"
    assert run("export", "pegawai", "--data", office, "--out", exported, **login)[0] == 0
    assert len(exported.read_text(encoding="utf-8-sig").splitlines()) == 261

    merged = tmp_path / "gabung.pdf"
    words = [
        "print",
        "dokumen-evaluasi",
        "--data",
        office,
        "--tahun",
        2026,
        "--all",
        "--gabung",
        "--out",
        merged,
    ]
    code, out, err = run(*words, **login)
    assert (code, err) == (0, "")
    document = pypdfium2.PdfDocument(str(merged))
    texts = [page.get_textpage().get_text_bounded() for page in document]
    document.close()
    assert len(texts) == 10  # nine people, one of them twice: as Plt. too
    assert sum("Yoga Prastowo, S.Kom" in text for text in texts) == 1
    assert all("DOKUMEN EVALUASI KINERJA PEGAWAI" in text for text in texts)

    code, out, err = run("check", "--data", office, "--json", **login)
    assert code == 0
    assert json.loads(out)["counts"]["pegawai"] == 260


def test_two_processes_cannot_hold_one_office(tmp_path: Path) -> None:
    from asn_desktop.services.practice import make_practice_office

    office = tmp_path / "kantor"
    made = make_practice_office(office, pegawai=5)
    login = {"ASN_DESKTOP_USER": "latihan", "ASN_DESKTOP_PASSWORD": "kantor latihan tirta jaya"}
    code, out, err = run("check", "--data", office, **login)
    made.session.close()
    assert (code, out) == (3, "")
    assert len(err.strip().splitlines()) == 1
    assert run("check", "--data", office, **login)[0] == 0


def test_no_terminal_no_password(tmp_path: Path) -> None:
    from asn_desktop.services.practice import make_practice_office

    make_practice_office(tmp_path / "kantor", pegawai=5).session.close()
    code, out, err = run("check", "--data", tmp_path / "kantor", ASN_DESKTOP_USER="", ASN_DESKTOP_PASSWORD="")
    assert (code, out) == (2, "")
    assert "ASN_DESKTOP_PASSWORD" in err
    assert len(err.strip().splitlines()) == 1


@pytest.mark.skipif(os.name == "nt", reason="Windows has neither SIGINT for children nor pipes that end so")
def test_interrupted_and_cut_off(tmp_path: Path) -> None:
    process = start("demo", tmp_path / "besar", "--pegawai", 5000)
    while not (tmp_path / "besar" / "asn.db").exists():
        assert process.poll() is None, process.communicate()
        time.sleep(0.05)
    time.sleep(0.5)
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=60)
    assert process.returncode == 130
    assert "belum lengkap" in err
    assert "Traceback" not in err

    process = start("forms")
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.close()
    err = process.stderr.read()
    process.stderr.close()
    assert process.wait(timeout=60) == 141
    assert err == ""


def test_a_poor_terminal_still_shows_every_sentence(tmp_path: Path) -> None:
    """An old console that knows ASCII only: characters are replaced, the program does not fall over."""
    poor = {"LC_ALL": "C", "PYTHONCOERCECLOCALE": "0"}
    code, out, err = run("forms", **poor)
    assert (code, err) == (0, "")
    words = ["print", "bohong", "--data", tmp_path, "--tahun", 2026, "--all", "--out", "x"]
    code, out, err = run(*words, **poor)
    assert code == 2
    assert "bohong" in err
    assert "Traceback" not in err
