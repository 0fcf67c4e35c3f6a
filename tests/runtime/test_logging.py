"""No identity number reaches the log, however it got into a line."""

import logging

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asn_desktop.runtime.logging import MASK, mask_numbers, start_logging, stop_logging

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
        try:
            raise ValueError(f"UNIQUE pegawai.nip {NIP}")
        except ValueError:
            log.exception("gagal menyimpan 19850317 201001 2 901")
        log.info("aneh \ud800")
    finally:
        stop_logging(handler)
    text = (tmp_path / "log" / "asn-desktop.log").read_text(encoding="utf-8")
    assert "ValueError" in text
    assert text.count(MASK) == 4
    assert NIP not in text
    assert NIK not in text
    assert "201001" not in text
    assert handler not in logging.getLogger().handlers


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
