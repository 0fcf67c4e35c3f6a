"""Files of our own: whole or untouched; settings that survive damage and newer programs."""

import errno
import hashlib
import json
import os
from dataclasses import replace
from pathlib import Path

import pytest

from asn_desktop.runtime import atomic, paths
from asn_desktop.runtime.atomic import atomic_write, atomic_write_parts
from asn_desktop.runtime.settings import Settings, load_settings, save_settings


def _fail(*_args, **_kwargs):
    raise OSError(errno.ENOSPC, "No space left on device")


def test_a_file_is_written_whole_and_alone(tmp_path):
    target = tmp_path / "baru" / "a.bin"
    atomic_write(target, b"satu")
    atomic_write(target, b"dua")
    assert target.read_bytes() == b"dua"
    assert [path.name for path in target.parent.iterdir()] == ["a.bin"]


@pytest.mark.parametrize("step", ["fsync", "replace", "read_bytes"])
def test_a_full_disk_leaves_the_old_content_and_nothing_else(tmp_path, monkeypatch, step):
    target = tmp_path / "a.bin"
    atomic_write(target, b"lama")
    if step == "fsync":
        monkeypatch.setattr(os, "fsync", _fail)
    else:
        monkeypatch.setattr(Path, step, _fail)
    with pytest.raises(OSError, match="space"):
        atomic_write(target, b"baru" * 1000)
    monkeypatch.undo()
    assert target.read_bytes() == b"lama"
    assert [path.name for path in tmp_path.iterdir()] == ["a.bin"]


def test_what_reads_back_differently_is_not_put_in_place(tmp_path, monkeypatch):
    target = tmp_path / "a.bin"
    atomic_write(target, b"lama")
    monkeypatch.setattr(Path, "read_bytes", lambda _path: b"rusak")
    with pytest.raises(OSError, match="not stored"):
        atomic_write(target, b"baru")
    monkeypatch.undo()
    assert target.read_bytes() == b"lama"


def test_parts_are_written_whole_or_the_old_content_stays(tmp_path, monkeypatch):
    target = tmp_path / "a.bin"
    atomic_write_parts(target, iter([b"sa", b"tu"]))

    def stopped():
        yield b"setengah"
        raise KeyError("berhenti")

    with pytest.raises(KeyError, match="berhenti"):
        atomic_write_parts(target, stopped())
    monkeypatch.setattr(atomic.hashlib, "file_digest", lambda *_: hashlib.sha256(b"rusak"))
    with pytest.raises(OSError, match="not stored"):
        atomic_write_parts(target, [b"baru"])
    assert (target.read_bytes(), [path.name for path in tmp_path.iterdir()]) == (b"satu", ["a.bin"])


@pytest.mark.parametrize(("refusals", "succeeds"), [(1, True), (6, True), (7, False)])
def test_a_file_held_by_a_scanner_is_tried_again_for_some_seconds(tmp_path, monkeypatch, refusals, succeeds):
    target, left, pauses = tmp_path / "a.bin", [refusals], []
    real = Path.replace

    def held(self, other):
        if left[0]:
            left[0] -= 1
            raise PermissionError("held")
        return real(self, other)

    monkeypatch.setattr(Path, "replace", held)
    if succeeds:
        atomic_write(target, b"isi", sleep=pauses.append)
        assert target.read_bytes() == b"isi"
    else:
        with pytest.raises(PermissionError):
            atomic_write(target, b"isi", sleep=pauses.append)
        assert list(tmp_path.iterdir()) == []
    assert len(pauses) == min(refusals, 6)
    assert sum(pauses) <= 2.5


def test_windows_folders_are_not_flushed(tmp_path, monkeypatch):
    monkeypatch.setattr(atomic.os, "name", "nt")
    monkeypatch.setattr(atomic.os, "open", _fail)
    atomic.sync_folder(tmp_path)


def test_settings_come_back(tmp_path):
    path = tmp_path / "asn" / "setelan.json"
    first = load_settings(path)
    assert (first.settings, first.note) == (Settings(), "")
    changed = replace(
        first.settings, last_folder="/data/kantor", table_headers={"pegawai": "AAA="}, text_scale=125
    )
    save_settings(path, changed)
    assert load_settings(path).settings == changed


def test_settings_of_a_newer_program_are_kept(tmp_path):
    path = tmp_path / "setelan.json"
    path.write_text(json.dumps({"dari_versi_baru": {"a": [1]}, "last_user": "sekar", "unknown": 3}))
    loaded = load_settings(path).settings
    assert loaded.last_user == "sekar"
    save_settings(path, replace(loaded, last_user="ratri"))
    data = json.loads(path.read_text())
    assert data["dari_versi_baru"] == {"a": [1]}
    assert data["last_user"] == "ratri"
    assert "unknown" not in data


def test_a_setting_of_the_wrong_kind_gives_way_to_the_default(tmp_path):
    path = tmp_path / "setelan.json"
    path.write_text(
        json.dumps(
            {
                "text_scale": "besar",
                "last_user": 7,
                "preview_visible": 1,
                "table_headers": {"pegawai": 5},
                "tahun": 2026,
            }
        )
    )
    assert load_settings(path).settings == Settings(tahun=2026)


@pytest.mark.parametrize("content", [b"", b"{", b"[1]", b"\xff\xfe", b"null"])
def test_damaged_settings_are_moved_aside_and_told(tmp_path, content):
    path = tmp_path / "setelan.json"
    path.write_bytes(content)
    loaded = load_settings(path)
    assert loaded.settings == Settings()
    assert "setelan.json.rusak" in loaded.note
    assert not path.exists()
    assert (tmp_path / "setelan.json.rusak").read_bytes() == content
    assert load_settings(path).note == ""


def test_unreadable_settings_are_told_and_left_alone(tmp_path, monkeypatch):
    path = tmp_path / "setelan.json"
    path.write_text("{")
    monkeypatch.setattr(Path, "replace", _fail)
    assert load_settings(path).note.endswith("setelan bawaan dipakai.")
    monkeypatch.setattr(Path, "read_bytes", _fail)
    assert "tidak dapat dibaca" in load_settings(path).note


def test_places_on_this_machine_are_apart():
    places = [paths.default_data_folder(), paths.practice_folder(), paths.settings_file(), paths.log_folder()]
    assert all(place.is_absolute() for place in places)
    assert len(set(places)) == 4


def test_what_a_killed_program_staged_is_cleared_away(tmp_path):
    kept = tmp_path / "kunci.json"
    kept.write_bytes(b"lama")
    atomic.stage(kept, b"baru")
    (tmp_path / "catatan.tmp").write_bytes(b"milik orang")
    atomic.drop_staged(tmp_path)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["catatan.tmp", "kunci.json"]
    assert kept.read_bytes() == b"lama"
