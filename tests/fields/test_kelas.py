"""Every stored column has a class, and the classes agree with what the forms hide and the keys seal."""

import pytest

from asn_desktop.db.tables import metadata
from asn_desktop.fields.bagian_kinerja import BAGIAN
from asn_desktop.fields.kelas import KELAS_KOLOM, LABEL_KELAS, Kelas, kelas_dari
from asn_desktop.fields.registry import ALL_RECORD_TYPES, parts_of
from asn_desktop.fields.retensi import KELAS, TAHUN_DARI


def without_class(columns, inventory):
    """Columns (table, name) that nobody gave a class."""
    return [
        f"{table}.{name}"
        for table, name in columns
        if name not in ("id", "version") and name not in inventory.get(table, {})
    ]


COLUMNS = [(table.name, column.name) for table in metadata.sorted_tables for column in table.columns]


def test_every_column_of_every_table_has_a_class():
    assert without_class(COLUMNS, KELAS_KOLOM) == []


def test_every_field_of_every_record_type_has_a_class():
    described = [(kind.key, name) for kind in ALL_RECORD_TYPES for name in kind.columns]
    described += [(key, spec.key) for key, (_, specs) in BAGIAN.items() for spec in specs]
    assert without_class(described, KELAS_KOLOM) == []


def test_no_class_is_given_to_what_does_not_exist():
    known = set(COLUMNS)
    assert [(table, name) for table, names in KELAS_KOLOM.items() for name in names
            if (table, name) not in known] == []


def test_a_forgotten_column_would_be_found():
    assert without_class([("pegawai", "golongan_darah"), ("hukuman", "uraian")], KELAS_KOLOM) == [
        "pegawai.golongan_darah",
        "hukuman.uraian",
    ]


def test_masked_fields_are_not_common_and_sealed_ones_are_specific():
    for kind in ALL_RECORD_TYPES:
        for spec in kind.fields:
            kelas = kelas_dari(kind.key, spec.key)
            assert not (spec.sensitive and kelas is Kelas.UMUM), f"{kind.key}.{spec.key}"
            assert not (spec.rahasia and kelas is not Kelas.SPESIFIK), f"{kind.key}.{spec.key}"


def test_every_class_has_a_word_and_unknown_columns_raise():
    assert set(LABEL_KELAS) == set(Kelas)
    with pytest.raises(KeyError):
        kelas_dari("pegawai", "tidak_ada")


def test_whatever_belongs_to_a_person_can_stand_in_the_retention_table():
    offered = {choice.value for choice in KELAS}
    assert {kind.key for kind in parts_of("pegawai")} | {"pegawai", "skp"} == offered
    assert set(TAHUN_DARI) == offered - {"pegawai"}
