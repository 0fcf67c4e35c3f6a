"""What must hold for every record type: columns, filling, saving, refusing, listing, history.

Runs over the registry: a new record type is tested by being registered.
"""

from datetime import date, timedelta

import pytest
from sqlalchemy import Date, Integer, LargeBinary, String, Text

from asn_desktop.db import tables
from asn_desktop.domain.dua_orang import Tindakan
from asn_desktop.fields.registry import ALL_RECORD_TYPES
from asn_desktop.fields.registry import record_type as type_of
from asn_desktop.fields.spec import FieldSpec, Kind, RecordType
from asn_desktop.fields.values import display
from asn_desktop.services import records
from asn_desktop.services.errors import Rejected, StaleRecord
from asn_desktop.services.second_person import by_reason
from tests import offices
from tests.builders import a_pegawai

EVERY = pytest.mark.parametrize("record_type", ALL_RECORD_TYPES, ids=lambda record_type: record_type.key)
LISTED = pytest.mark.parametrize(
    "record_type",
    [kind for kind in ALL_RECORD_TYPES if not kind.single],
    ids=lambda record_type: record_type.key,
)
COLUMN_TYPES = {
    Kind.DATE: Date,
    Kind.YEAR: Integer,
    Kind.INTEGER: Integer,
    Kind.IMAGE: LargeBinary,
}
PNG = b"\x89PNG\r\n\x1a\n" + bytes(40)


class Filler:
    """Makes a valid record of any type, and the records that it refers to."""

    def __init__(self, session):
        self.session = session
        self.number = 100

    def person(self) -> str:
        self.number += 1
        return records.save_record(self.session, "pegawai", a_pegawai(self.number)).id

    def one(self, key: str) -> str:
        """A record to refer to."""
        if key == "pegawai":
            return self.person()
        return self.save(type_of(key), self.values(type_of(key), bare=True)).id

    def saved(self, record_type: RecordType) -> records.Saved:
        """A whole record of the type."""
        return self.save(record_type, self.values(record_type))

    def save(self, record_type: RecordType, values: dict, *which) -> records.Saved:
        """Save, with the reason that stands for the second person where the type wants one."""
        saksi = self.saksi(record_type)
        return records.save_record(self.session, record_type.key, values, *which, saksi=saksi)

    def saksi(self, record_type: RecordType):
        """Who stands beside the actor, where the type takes two people."""
        reason = "Sesuai keputusan pejabat yang berwenang"
        return by_reason(self.session, Tindakan.DISIPLIN, reason) if record_type.two_people else None

    def values(self, record_type: RecordType, *, bare: bool = False) -> dict:
        self.number += 1
        if record_type.key == "pegawai":
            values = a_pegawai(self.number, data_siasn="{}", pns_id="A8ACA7397AEB3912E040640A040269BB")
            values["unit_kerja_id"] = records.save_record(self.session, "unit_kerja", {"nama": "Seksi"}).id
        else:
            values = {spec.key: self.value(spec) for spec in record_type.fields if spec.required or not bare}
        if record_type.parent:
            values[f"{record_type.parent}_id"] = self.one(record_type.parent)
        if record_type.key == "penugasan_penilai":
            # Either somebody of the office or somebody outside: the rule between the fields says so.
            values.update(
                dict.fromkeys(("penilai_luar_nama", "penilai_luar_jabatan", "penilai_luar_instansi"))
            )
        return values

    def value(self, spec: FieldSpec):
        if spec.kind is Kind.RECORD:
            return self.one(spec.refers_to)
        if spec.kind is Kind.CHOICE:
            return records.record_choices(self.session, spec)[0].value
        if spec.kind in (Kind.INTEGER, Kind.YEAR):
            return spec.minimum + 1 if spec.minimum is not None else 2020
        if spec.kind is Kind.DATE:
            self.number += 1  # each field a day later: what ends, ends after it begins
            return date(2024, 5, 1) + timedelta(days=self.number)
        if spec.kind is Kind.IMAGE:
            return PNG
        if spec.kind is Kind.DECIMAL:
            return f"{self.number}.25"
        if spec.kind is Kind.TIME:
            self.number += 1
            return f"{self.number // 60 % 24:02d}:{self.number % 60:02d}"
        if spec.kind is Kind.NIK:
            return f"990101010190{self.number:04d}"
        return f"{spec.label} ke-{self.number} <&> “é”"[: spec.max_length].strip()


@pytest.fixture
def filler(office):
    return Filler(office)


@EVERY
def test_columns_are_the_fields_with_their_lengths_and_types(record_type):
    table = tables.table(record_type.key)
    own = [column.name for column in table.columns if column.name not in ("id", "version")]
    assert own == list(record_type.columns)
    assert (table.c.id.type.length, table.c.version.nullable) == (36, False)
    for spec in record_type.fields:
        column = table.c[spec.key]
        assert column.nullable is not spec.required, spec.key
        if spec.rahasia:
            assert isinstance(column.type, Text), spec.key
        elif spec.kind in COLUMN_TYPES:
            assert isinstance(column.type, COLUMN_TYPES[spec.kind]), spec.key
        else:
            assert isinstance(column.type, String), spec.key
            assert column.type.length == spec.max_length, spec.key
        referred = [key.column.table.name for key in column.foreign_keys]
        assert referred == ([spec.refers_to] if spec.refers_to else []), spec.key
    if record_type.parent:
        assert not table.c[f"{record_type.parent}_id"].nullable


@EVERY
def test_order_and_labels_name_fields(record_type):
    for key in record_type.order_by:
        record_type.field(key.removeprefix("-"))
    for key in record_type.label_of:
        record_type.field(key)


@EVERY
def test_filled_saved_and_reopened_is_equal(office_folder, record_type):
    with offices.open_folder(office_folder) as session:
        filler = Filler(session)
        values = filler.values(record_type)
        saved = filler.save(record_type, values)
        assert saved.changes.touches(record_type.key)
    with offices.open_folder(office_folder) as session:
        found = records.get_record(session, record_type.key, saved.id)
        assert dict(found.values) == values
        assert found.version == saved.version
        assert session.db.check().problems == ()


@EVERY
def test_saving_what_is_shown_changes_nothing(office, filler, record_type):
    """What a list or a form shows can be typed back: the words of a value give the value."""
    saved = filler.saved(record_type)
    stored = records.get_record(office, record_type.key, saved.id)
    shown = {
        spec.key: display(spec, stored.values[spec.key])
        for spec in record_type.fields
        if spec.kind not in (Kind.IMAGE, Kind.RECORD)
    }
    again = filler.save(record_type, shown, saved.id, saved.version)
    assert again.version == saved.version
    assert not again.changes


@EVERY
def test_required_fields_refuse_in_words(office, filler, record_type):
    whole = filler.values(record_type)
    for spec in record_type.fields:
        if spec.required:
            with pytest.raises(Rejected) as refused:
                filler.save(record_type, {**whole, spec.key: ""})
            assert any(spec.label in sentence for sentence in refused.value.sentences), spec.key


@EVERY
def test_texts_that_are_too_long_refuse_in_words(office, filler, record_type):
    whole = filler.values(record_type)
    for spec in record_type.fields:
        if spec.kind in (Kind.TEXT, Kind.LONG_TEXT) and spec.max_length:
            with pytest.raises(Rejected) as refused:
                filler.save(record_type, {**whole, spec.key: "x" * (spec.max_length + 1)})
            assert any(spec.label in sentence for sentence in refused.value.sentences), spec.key
            assert [problem.field for problem in refused.value.problems] == [spec.key]


@EVERY
def test_optional_fields_can_be_emptied(office, filler, record_type):
    saved = filler.saved(record_type)
    optional = [spec.key for spec in record_type.fields if not spec.required]
    if record_type.key == "penugasan_penilai":
        optional.remove("penilai_id")
    emptied = filler.save(record_type, dict.fromkeys(optional, ""), saved.id, saved.version)
    values = records.get_record(office, record_type.key, emptied.id).values
    assert [key for key in optional if values[key] is not None] == []


@EVERY
def test_a_stale_save_is_refused(office, filler, record_type):
    values = filler.values(record_type)
    saved = filler.save(record_type, values)
    first = next(
        spec.key for spec in record_type.fields if spec.kind in (Kind.TEXT, Kind.LONG_TEXT, Kind.DATE)
    )
    old = values[first]
    changed = old - timedelta(days=1) if isinstance(old, date) else "Lain"
    filler.save(record_type, {first: changed}, saved.id, saved.version)
    with pytest.raises(StaleRecord):
        filler.save(record_type, {first: changed}, saved.id, saved.version)


@LISTED
def test_lists_open_with_none_one_and_many(office, filler, record_type):
    for more in (0, 1, 2):
        for _ in range(more):
            filler.saved(record_type)
        found = records.list_records(office, record_type.key)
        assert len({record.id for record in found}) == len(found) >= more
        for record in found:
            assert set(record.values) == set(record_type.columns)
        if record_type.parent and found:
            parent = found[0].values[f"{record_type.parent}_id"]
            assert len(records.list_records(office, record_type.key, str(parent))) == 1


@LISTED
def test_lists_come_in_the_order_of_the_type(office, filler, record_type):
    for _ in range(3):
        filler.saved(record_type)
    found = records.list_records(office, record_type.key)
    first, *_ = record_type.order_by
    values = [record.values[first.removeprefix("-")] for record in found]
    given = [value for value in values if value is not None]
    assert given == sorted(given, reverse=first.startswith("-"))
    assert values[len(given) :] == [None] * (len(values) - len(given))


@LISTED
def test_a_removed_record_is_gone_and_its_last_values_stay_in_the_history(office, filler, record_type):
    saved = filler.saved(record_type)
    with office.db.read() as tx:
        before = tx.connection.exec_driver_sql("SELECT count(*) FROM event").scalar_one()
    records.delete_record(office, record_type.key, saved.id, saved.version, filler.saksi(record_type))
    assert saved.id not in [record.id for record in records.list_records(office, record_type.key)]
    found = office.db.check()
    assert (found.events, found.problems) == (before + 1, ())
