"""Shipped files are found in a clone, in a wheel and in a frozen build; the lists are well formed."""

import shutil
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from asn_desktop.domain.peraturan import peraturan_of
from asn_desktop.domain.teks import match_key, tidy
from asn_desktop.runtime import resources
from asn_desktop.runtime.resources import reference, references, resource_path, resource_root

ROOT = Path(__file__).resolve().parents[2]
PAIRS = {"kolom_daftar"}
LISTS = sorted(path.stem for path in (ROOT / "resources" / "reference").glob("*.csv"))


def test_a_clone_reads_the_folder_beside_the_package():
    assert resource_root() == ROOT / "resources"
    assert resource_path("reference", "agama.csv").is_file()
    with pytest.raises(FileNotFoundError, match="reference/tidak_ada.csv"):
        resource_path("reference", "tidak_ada.csv")


@pytest.mark.parametrize("inside", ["resources", "asn_desktop/resources"])
def test_a_frozen_build_reads_its_bundle(tmp_path, monkeypatch, inside):
    (tmp_path / inside / "reference").mkdir(parents=True)
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    resource_root.cache_clear()
    try:
        assert resource_root() == tmp_path / inside
    finally:
        monkeypatch.undo()
        resource_root.cache_clear()
    assert resource_root() == ROOT / "resources"


def test_a_wheel_reads_the_folder_inside_the_package(tmp_path):
    """As installed: the package with its resources inside, and nothing beside it."""
    shutil.copytree(
        ROOT / "asn_desktop", tmp_path / "asn_desktop", ignore=shutil.ignore_patterns("__pycache__")
    )
    shutil.copytree(ROOT / "resources" / "reference", tmp_path / "asn_desktop" / "resources" / "reference")
    shown = "from asn_desktop.runtime.resources import *; print(resource_root(), len(reference('golongan')))"
    done = subprocess.run(
        [sys.executable, "-c", shown], cwd=tmp_path, capture_output=True, text=True, check=True
    )
    assert done.stdout.split() == [str(tmp_path / "asn_desktop" / "resources"), "34"]


def test_a_program_without_its_files_says_so(monkeypatch, tmp_path):
    monkeypatch.setattr(resources, "__file__", str(tmp_path / "a" / "b" / "c.py"))
    resource_root.cache_clear()
    try:
        with pytest.raises(FileNotFoundError, match="resources"):
            resource_root()
    finally:
        monkeypatch.undo()
        resource_root.cache_clear()


@pytest.mark.parametrize("name", LISTS)
def test_a_list_is_well_formed(name):
    rows = reference(name)
    assert rows
    columns = tuple(rows[0])
    # Which list and which field: a pair names a row there.
    values = [row[columns[0]] + row[columns[1]] if name in PAIRS else row[columns[0]] for row in rows]
    assert all(values)
    assert len(values) == len(set(values))
    for row in rows:
        assert tuple(row) == columns
        assert all(tidy(text) == text for text in row.values())
        if "berlaku_dari" in row:
            rule = peraturan_of(row)
            assert rule.nama
            assert rule.berlaku_dari is None or rule.berlaku_dari <= date(2026, 1, 1)
    assert any(peraturan_of(row).berlaku_pada(date(2026, 11, 1)) for row in rows)


@pytest.mark.parametrize(
    "name", [name for name in LISTS if "sinonim" in reference(name)[0] and name not in PAIRS]
)
def test_no_spelling_means_two_things(name):
    seen: dict[str, str] = {}
    for row in reference(name):
        value = next(iter(row.values()))
        for spelling in {match_key(text) for text in (value, *row["sinonim"].split(";"))} - {""}:
            assert seen.setdefault(spelling, value) == value, spelling
            assert references().match(name, spelling) == value


def test_lists_can_be_asked():
    lists = references()
    assert set(lists.lists) == set(LISTS)
    assert "agama" in lists
    assert lists.match("tidak_ada", "x") is None
    assert lists.match("agama", "tidak ada") is None
    assert lists.choices("golongan")[9].value == "III/b"
    assert lists.choices("golongan")[9].label == "III/b — Penata Muda Tingkat I"
    assert lists.choices("agama")[0].label == "Islam"
    with pytest.raises(TypeError):
        reference("agama")[0]["agama"] = "lain"  # type: ignore[index]
