"""No identity number reaches the log, however it got into a line."""

import logging
import os
from stat import S_IMODE

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asn_desktop.runtime.logging import MASK, described, mask_numbers, start_logging, stop_logging

SAID = "SKP Sekar Melati.pdf"
NIP, NIK = "198503172010012901", "9901015703850001"


@pytest.mark.parametrize(
    "text",
    [
        NIP,
        NIK,
        "19850317 201001 2 901",
        f"'{NIP}",
        f"nip={NIP},",
        f"({NIK})",
        "9901 0157 0385 0001",
        "99.0101.570385.0001",
        "990101-570385-0001",
        f"NIP{NIP}",
        f"{NIP}\n{NIK}",
    ],
)
def test_numbers_are_masked(text):
    masked = mask_numbers(text)
    assert MASK in masked
    assert not any(part in masked for part in ("19850317", "201001", "990101", "570385"))


@pytest.mark.parametrize(
    "text",
    [
        "17 08 2026",
        "12345678901234567",
        "1234567890123456789",
        "2026-11-22 01:52:05,123",
        "versi 0.1.0",
        "017f22e2-79b0-7cc3-98c4-dc0c0c07398f",
    ],
)
def test_other_numbers_stay(text):
    assert mask_numbers(text) == text


@given(
    st.from_regex(r"\d{16}|\d{18}", fullmatch=True),
    st.text("abc ,;:\n", max_size=5),
    st.text("abc ,;:\n", max_size=5),
)
def test_no_number_survives_among_words(number, before, after):
    assert number not in mask_numbers(f"{before}{number}{after}")


def test_the_log_holds_no_number_from_message_argument_or_traceback(tmp_path):
    handler = start_logging(tmp_path / "log")
    log = logging.getLogger("asn_desktop.tests")
    try:
        log.info("membuka %s", NIP)
        log.warning("NIK %(nik)s", {"nik": NIK})
        said = f"UNIQUE pegawai.nip {NIP}"
        try:
            raise ValueError(said)
        except ValueError:
            log.exception("gagal menyimpan 19850317 201001 2 901")
        log.info("aneh \ud800")
    finally:
        stop_logging(handler)
    text = (tmp_path / "log" / "asn-desktop.log").read_text(encoding="utf-8")
    assert "ValueError" in text
    assert "test_logging.py" in text, "where it happened"
    assert "UNIQUE" not in text, "what it says may be data"
    assert text.count(MASK) == 3
    assert NIP not in text
    assert NIK not in text
    assert "201001" not in text
    assert handler not in logging.getLogger().handlers


def test_an_exception_tells_its_type_and_place_and_nobodys_name(tmp_path):
    handler = start_logging(tmp_path / "log")
    log = logging.getLogger("asn_desktop.tests")
    try:
        try:
            try:
                raise ValueError(SAID)
            except ValueError as error:
                raise KeyError(SAID) from error
        except KeyError as error:
            told = described(error)
            log.exception("gagal")
            log.error("gagal: %s", error)
        try:
            (tmp_path / SAID).read_bytes()
        except OSError as error:
            told += described(error)
            log.warning("tidak terbaca: %s", error)
        log.info("telepon 0812-3456-7890 atau +62 812 3456 789")
    finally:
        stop_logging(handler)
    text = (tmp_path / "log" / "asn-desktop.log").read_text(encoding="utf-8") + told
    assert not [word for word in ("Sekar", "3456") if word in text]
    for word in ("ValueError", "KeyError", "FileNotFoundError: No such file", "in test_an_exception"):
        assert text.count(word) >= 2, word
    assert "AttributeError: 'NoneType' object has no attribute 'nama'" in described(
        AttributeError("'NoneType' object has no attribute 'nama'")
    )


@pytest.mark.skipif(os.name != "posix", reason="needs permissions of POSIX")
def test_only_the_owner_reads_the_log(tmp_path):
    folder = tmp_path / "log"
    folder.mkdir(mode=0o755)
    (folder / "asn-desktop.log").touch(mode=0o644)
    stop_logging(start_logging(folder))
    assert S_IMODE(folder.stat().st_mode) == 0o700
    assert S_IMODE((folder / "asn-desktop.log").stat().st_mode) == 0o600


def test_the_log_stays_small(tmp_path, monkeypatch):
    monkeypatch.setattr("asn_desktop.runtime.logging.MAX_BYTES", 2000)
    handler = start_logging(tmp_path)
    try:
        for number in range(400):
            logging.getLogger("asn_desktop.tests").info("baris %d %s", number, "x" * 60)
    finally:
        stop_logging(handler)
    files = sorted(tmp_path.iterdir())
    assert len(files) == 6
    assert all(path.stat().st_size <= 2000 for path in files)
