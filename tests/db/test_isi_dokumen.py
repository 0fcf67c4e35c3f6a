"""Sealed contents of documents: proved by seal and digest, and named so that the name tells nothing."""

import pytest

from asn_desktop.db import isi_dokumen as files
from asn_desktop.db.errors import KnownError

CONTENT = b"%PDF-1.7 isi pindaian"
KEY, OTHER = bytes(range(32)), bytes(range(1, 33))
SIDIK = files.digest_of(CONTENT)


def test_a_content_comes_back_and_shows_nothing_of_itself():
    raw = files.seal(KEY, SIDIK, CONTENT)
    assert files.unseal(KEY, SIDIK, raw) == CONTENT
    assert CONTENT not in raw
    assert len(raw) == len(CONTENT) + files.OVERHEAD
    assert raw != files.seal(KEY, SIDIK, CONTENT), "a fresh nonce each time"


def test_every_changed_byte_is_found():
    raw = files.seal(KEY, SIDIK, CONTENT)
    for place in range(len(raw)):
        broken = raw[:place] + bytes([raw[place] ^ 1]) + raw[place + 1 :]
        with pytest.raises(KnownError, match="document"):
            files.unseal(KEY, SIDIK, broken)
    for short in (b"", raw[:-1], raw[:10]):
        with pytest.raises(KnownError):
            files.unseal(KEY, SIDIK, short)


def test_another_key_or_another_content_is_refused():
    raw = files.seal(KEY, SIDIK, CONTENT)
    with pytest.raises(KnownError):
        files.unseal(OTHER, SIDIK, raw)
    with pytest.raises(KnownError):
        files.unseal(KEY, files.digest_of(b"lain"), raw)
    sealed_as_another = files.seal(KEY, files.digest_of(b"lain"), CONTENT)
    with pytest.raises(KnownError, match="digest"):
        files.unseal(KEY, files.digest_of(b"lain"), sealed_as_another)


def test_names_follow_key_and_content_and_hold_no_digest():
    name = files.name_of(KEY, SIDIK)
    assert name == files.name_of(KEY, SIDIK)
    assert len({name, files.name_of(OTHER, SIDIK), files.name_of(KEY, files.digest_of(b"x"))}) == 3
    assert SIDIK not in name
    assert len(files.new_key()) == 32
