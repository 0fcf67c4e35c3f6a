"""Every record type is described wholly, and its description agrees with the lists of the program."""

import pytest

from asn_desktop.domain.golongan import GOLONGAN_PNS, GOLONGAN_PPPK, pangkat_of
from asn_desktop.domain.jabatan import ESELON
from asn_desktop.domain.pendidikan import TINGKAT
from asn_desktop.fields.registry import ALL_RECORD_TYPES, record_type
from asn_desktop.fields.spec import Kind
from asn_desktop.runtime.resources import reference, references

_FIELDS = [(rt, spec) for rt in ALL_RECORD_TYPES for spec in rt.fields]
_NAMES = [f"{rt.key}.{spec.key}" for rt, spec in _FIELDS]


def test_keys_are_unique():
    keys = [rt.key for rt in ALL_RECORD_TYPES]
    assert len(keys) == len(set(keys))
    for rt in ALL_RECORD_TYPES:
        columns = rt.columns
        assert len(columns) == len(set(columns)), rt.key
        assert record_type(rt.key) is rt


@pytest.mark.parametrize("rt", ALL_RECORD_TYPES, ids=lambda rt: rt.key)
def test_what_a_record_type_names_exists(rt):
    known = {spec.key for spec in rt.fields}
    assert {key.removeprefix("-") for key in rt.order_by} <= known
    assert set(rt.label_of) <= known
    assert rt.label_of
    assert rt.title
    assert rt.parent is None or record_type(rt.parent)
    with pytest.raises(KeyError):
        rt.field("tidak_ada")


@pytest.mark.parametrize(("rt", "spec"), _FIELDS, ids=_NAMES)
def test_a_field_is_described_wholly(rt, spec):
    assert spec.label
    assert spec.label[0].isupper() or spec.label[0].isdigit()
    if spec.kind in {Kind.TEXT, Kind.LONG_TEXT, Kind.NIP, Kind.NIK, Kind.CHOICE, Kind.RECORD}:
        assert spec.max_length, "a text needs a width"
    if spec.kind is Kind.INTEGER:
        assert spec.minimum is not None
        assert spec.maximum is not None
    if spec.kind is Kind.CHOICE:
        assert bool(spec.choices) != bool(spec.reference)
    if spec.kind is Kind.RECORD:
        assert record_type(spec.refers_to)


@pytest.mark.parametrize(
    ("rt", "spec"),
    [pair for pair in _FIELDS if pair[1].kind is Kind.CHOICE],
    ids=[name for name, pair in zip(_NAMES, _FIELDS, strict=True) if pair[1].kind is Kind.CHOICE],
)
def test_every_choice_fits_its_column(rt, spec):
    values = [choice.value for choice in spec.choices or references().choices(spec.reference)]
    assert values
    assert len(values) == len(set(values))
    assert max(map(len, values)) <= spec.max_length


def test_lists_agree_with_the_ladders_of_the_domain():
    golongan = reference("golongan")
    assert tuple(row["golongan"] for row in golongan) == (*GOLONGAN_PNS, *GOLONGAN_PPPK)
    assert all(row["pangkat"] == pangkat_of(row["golongan"]) for row in golongan)
    assert tuple(row["eselon"] for row in reference("eselon"))[:-1] == ESELON
    tingkat = tuple(
        (row["tingkat_pendidikan"], int(row["kode_siasn"])) for row in reference("tingkat_pendidikan")
    )
    assert tingkat == TINGKAT


@pytest.mark.parametrize("name", ["jenis_kelamin", "status_pegawai", "jenis_jabatan"])
def test_lists_of_spellings_hold_exactly_the_fixed_choices(name):
    fixed = next(spec for _, spec in _FIELDS if spec.key == name)
    assert [row[name] for row in reference(name)] == [choice.value for choice in fixed.choices]
