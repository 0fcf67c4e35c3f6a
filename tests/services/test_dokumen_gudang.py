"""The folder of documents: whole or not at all, and what a crash leaves is told apart for certain."""

import pytest

from asn_desktop.services.gudang import Gudang

NAME, OTHER = "ab" * 32 + ".dok", "cd" * 32 + ".dok"


def test_a_file_waits_moves_and_is_read_wherever_it_is(tmp_path):
    store = Gudang(tmp_path)
    assert store.read(NAME) is None
    assert store.size(NAME) is None
    store.put_waiting(NAME, b"isi")
    assert store.read(NAME) == b"isi"
    assert store.names_waiting() == (NAME,)
    assert list(store.names()) == []
    store.settle(NAME)
    assert store.read(NAME) == b"isi"
    assert store.size(NAME) == 3
    assert (store.names_waiting(), list(store.names())) == ((), [NAME])
    store.unsettle(NAME)
    assert store.names_waiting() == (NAME,)
    assert store.read(NAME) == b"isi"
    store.remove(NAME)
    store.remove(NAME)
    assert store.read(NAME) is None


def test_what_others_put_there_is_no_document(tmp_path):
    store = Gudang(tmp_path)
    store.put(OTHER, b"x")
    (store.folder / "cd" / "catatan.txt").write_text("bukan milik kita")
    (store.folder / "cd" / NAME).write_bytes(b"salah tempat")
    (store.folder / "Thumbs.db").write_bytes(b"")
    assert list(store.names()) == [OTHER]


def test_drafts_of_a_killed_program_go(tmp_path):
    store = Gudang(tmp_path)
    store.put_waiting(NAME, b"x")
    store.put(OTHER, b"y")
    left = [store.folder / "tunggu" / f".{NAME}.abc.tmp", store.folder / "cd" / f".{OTHER}.abc.tmp"]
    for path in left:
        path.write_bytes(b"separuh")
    store.drop_drafts()
    assert not any(path.exists() for path in left)
    assert store.read(NAME) == b"x"
    assert store.read(OTHER) == b"y"


def test_a_folder_that_takes_nothing_is_told(tmp_path):
    store = Gudang(tmp_path)
    store.folder.write_bytes(b"a file in the way")
    with pytest.raises(OSError, match="dokumen"):
        store.put_waiting(NAME, b"x")
    assert store.read(NAME) is None
