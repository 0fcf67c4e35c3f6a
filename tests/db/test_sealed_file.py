"""An encrypted file opens whole or not at all: no byte of it can be changed, cut off, added or exchanged."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from asn_desktop.db import sealed_file as files
from asn_desktop.db.key_slots import PRACTICE_KDF, KdfParams
from asn_desktop.db.sealed_file import Unopened, Why

PASSWORD = "molekul nafas bistik prisma"
CONTENT = bytes(range(256)) * 1024  # four pieces to the byte: what comes last is a whole one


@pytest.fixture(scope="module")
def sealed(tmp_path_factory):
    path = tmp_path_factory.mktemp("bersandi") / "daftar.asnd"
    path.write_bytes(b"".join(files.seal([CONTENT[:10], CONTENT[10:]], PASSWORD, PRACTICE_KDF)))
    return path


def content_of(path, password=PASSWORD):
    return b"".join(files.pieces(path, files.unlock(path, password)))


def refused(path, password=PASSWORD):
    with pytest.raises(Unopened) as told:
        content_of(path, password)
    return told.value.why


def test_what_went_in_comes_out_and_nothing_of_it_can_be_seen(sealed, tmp_path):
    raw = sealed.read_bytes()
    assert content_of(sealed) == CONTENT
    assert files.is_sealed(sealed)
    assert CONTENT[:64] not in raw
    assert raw != b"".join(files.seal([CONTENT], PASSWORD, PRACTICE_KDF)), "never twice the same"
    assert refused(sealed, "molekul nafas bistik prism") is Why.PASSWORD
    empty = tmp_path / "kosong.asnd"
    empty.write_bytes(b"".join(files.seal([], PASSWORD, PRACTICE_KDF)))
    assert content_of(empty) == b""
    assert PASSWORD not in repr(files.unlock(empty, PASSWORD))


@settings(max_examples=40)
@given(place=st.integers(0), other=st.integers(1, 255), near_front=st.booleans())
def test_any_byte_that_is_another_is_refused(sealed, tmp_path_factory, place, other, near_front):
    raw = bytearray(sealed.read_bytes())
    place %= 220 if near_front else len(raw)
    raw[place] ^= other
    changed = tmp_path_factory.getbasetemp() / "ubah.asnd"
    changed.write_bytes(raw)
    refused(changed)


@settings(max_examples=40)
@given(place=st.integers(0), near_front=st.booleans())
def test_a_file_that_was_cut_anywhere_is_refused(sealed, tmp_path_factory, place, near_front):
    raw = sealed.read_bytes()
    cut = tmp_path_factory.getbasetemp() / "potong.asnd"
    cut.write_bytes(raw[: place % (220 if near_front else len(raw))])
    assert refused(cut) in (Why.CUT, Why.FOREIGN, Why.DAMAGED)


def test_pieces_are_neither_left_out_nor_exchanged_nor_added(sealed, tmp_path):
    opened, raw = files.unlock(sealed, PASSWORD), sealed.read_bytes()
    front, long = raw[: opened.start], files.PIECE + 16
    parts = [raw[opened.start + at : opened.start + at + long] for at in range(0, 4 * long, long)]
    path = tmp_path / "lain.asnd"
    for order, why in (((0, 1, 2), Why.CUT), ((0, 1, 3), Why.DAMAGED), ((1, 0, 2, 3), Why.DAMAGED),
                       ((0, 1, 2, 3, 3), Why.DAMAGED), ((), Why.CUT)):
        path.write_bytes(front + b"".join(parts[one] for one in order))
        assert refused(path) is why, order
    other = b"".join(files.seal([CONTENT], PASSWORD, PRACTICE_KDF))
    path.write_bytes(front + other[files.unlock(sealed, PASSWORD).start :])
    assert refused(path) is Why.DAMAGED, "of another file under the same password"


def test_foreign_and_newer_files_are_told_before_anything_is_computed(sealed, tmp_path, monkeypatch):
    monkeypatch.setattr(files, "stretched", None)
    raw, path = sealed.read_bytes(), tmp_path / "lain.asnd"
    path.write_bytes(b"PK\x03\x04" + bytes(200))
    assert (refused(path), files.is_sealed(path)) == (Why.FOREIGN, False)
    path.write_bytes(files.MARK + b"\x02" + raw[13:])
    assert refused(path) is Why.NEWER


def test_a_file_that_asks_for_too_much_or_too_little_work_is_refused(tmp_path, monkeypatch):
    """Who knows the password may have planted it: a cost of 4 GiB would only hang the program."""
    monkeypatch.setattr(files, "stretched", lambda *_: bytes(32))
    for cost in (KdfParams(4 * 1024 * 1024, 3, 4), KdfParams(1024, 3, 4), KdfParams(65536, 99, 4),
                 KdfParams(float("inf"), 3, 4), KdfParams(65536, 3, "4")):
        path = tmp_path / "berat.asnd"
        path.write_bytes(b"".join(files.seal([b"isi"], PASSWORD, cost)))
        assert refused(path) is Why.DAMAGED
    path.write_bytes(b"".join(files.seal([b"isi"], PASSWORD, PRACTICE_KDF)))
    monkeypatch.setattr(files, "stretched", small_memory)
    assert refused(path) is Why.HEAVY


def small_memory(*cost):
    raise MemoryError
