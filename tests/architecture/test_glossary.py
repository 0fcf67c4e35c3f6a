"""One word for one thing: keys, columns and labels are made of glossary terms or of a few English words."""

import dataclasses
import enum
import importlib
import pkgutil
import re

import pytest

import asn_desktop.domain
from asn_desktop.db.tables.base import metadata
from asn_desktop.fields.registry import ALL_RECORD_TYPES
from asn_desktop.runtime.resources import reference, references
from tests.architecture.project import PACKAGE, ROOT

GLOSSARY = ROOT / "docs" / "glosarium.md"
# Plumbing that is English everywhere in the program.
ENGLISH = frozenset(
    """action actor at audit base changes code count digest docid draft email event events field first
    form hash id ids json key kind label last length mac max meta min name number object office path param
    params prev problem problems record seq severity status subject table text texts touched txn type
    value values version""".split()
)
# Words between official words on labels.
BETWEEN = frozenset("di ke pada dan atau dari lain dengan dalam ini itu saat selama yang".split())


def _rows():
    lines = GLOSSARY.read_text(encoding="utf-8").splitlines()
    return [
        [cell.strip() for cell in line.strip("|").split("|")]
        for line in lines
        if line.startswith("| ") and not line.startswith("| Term")
    ]


def _words(text):
    return re.findall(r"[a-z]+", text.lower())


TERMS = frozenset(word for row in _rows() for word in _words(row[0]))


def _strange(name):
    return [word for word in _words(name) if word not in TERMS | ENGLISH]


def test_the_glossary_is_whole_and_sorted():
    rows = _rows()
    assert len(rows) > 100
    assert all(len(row) == 4 and all(row) for row in rows)
    terms = [row[0].lower() for row in rows]
    assert terms == sorted(set(terms))


def test_the_places_it_names_exist():
    for row in _rows():
        for place in re.findall(r"`([^`]+)`", row[3]):
            assert (PACKAGE / place).exists() or (ROOT / place).exists(), f"{row[0]}: {place}"


def test_a_strange_word_would_be_found():
    assert _strange("jumlah_baris") == ["baris"]
    assert _strange("tmt_golongan") == []


@pytest.mark.parametrize("rt", ALL_RECORD_TYPES, ids=lambda rt: rt.key)
def test_records_columns_and_labels(rt):
    assert _strange(rt.key) == []
    for column in rt.columns:
        assert _strange(column) == [], column
    for spec in rt.fields:
        strange = [word for word in _words(spec.label) if word not in TERMS | BETWEEN]
        assert strange == [], spec.label


@pytest.mark.parametrize("name", sorted(metadata.tables))
def test_tables_and_their_columns(name):
    assert _strange(name) == []
    for column in metadata.tables[name].columns:
        assert _strange(column.name) == [], f"{name}.{column.name}"


@pytest.mark.parametrize("name", sorted(references().lists))
def test_reference_lists_and_their_columns(name):
    for word in (name, *reference(name)[0]):
        assert _strange(word) == [], f"{name}.{word}"


def _domain_modules():
    return [info.name for info in pkgutil.iter_modules(asn_desktop.domain.__path__)]


@pytest.mark.parametrize("name", _domain_modules())
def test_modules_fields_and_members_of_the_domain(name):
    assert name in {"identifier", "problems"} or _strange(name) == []
    module = importlib.import_module(f"asn_desktop.domain.{name}")
    for kind in vars(module).values():
        if not (isinstance(kind, type) and kind.__module__ == module.__name__):
            continue
        if dataclasses.is_dataclass(kind):
            for field in dataclasses.fields(kind):
                assert _strange(field.name) == [], f"{kind.__name__}.{field.name}"
        if issubclass(kind, enum.Enum):
            for member in kind:
                assert _strange(member.name) == [], f"{kind.__name__}.{member.name}"
