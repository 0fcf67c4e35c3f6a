"""What a record type and a column are: one description that forms, lists, import, export and checks read."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from asn_desktop.domain.problems import Problem

Value = str | int | date | bytes | bool | None
Values = Mapping[str, Value]


class Kind(StrEnum):
    """What a value is; decides the editor, the reader of import cells and the column type."""

    TEXT = "text"
    LONG_TEXT = "long_text"
    NIP = "nip"
    NIK = "nik"
    DATE = "date"
    YEAR = "year"
    INTEGER = "integer"
    DECIMAL = "decimal"  # a figure with up to three decimals, kept as text with a point ("18.75")
    TIME = "time"  # hour and minute of a day, kept as "HH:MM"
    BOOLEAN = "boolean"
    CHOICE = "choice"  # one of `choices` (fixed) or of the reference list `reference`
    RECORD = "record"  # id of another record: `refers_to`
    IMAGE = "image"  # PNG or JPEG bytes, re-encoded by us


@dataclass(frozen=True, slots=True)
class Choice:
    """One permitted value and the words shown for it."""

    value: str
    label: str


@dataclass(frozen=True, slots=True)
class FieldSpec:
    """One column of a record type.

    ``max_length`` counts characters (texts) and is also the width of the column. ``minimum``/``maximum``
    bound INTEGER and YEAR. ``reference`` names a list under resources/reference whose first column is the
    value; with ``strict`` False other texts are taken too and shown as "belum baku".
    """

    key: str
    label: str
    kind: Kind = Kind.TEXT
    required: bool = False
    max_length: int | None = None
    minimum: int | None = None
    maximum: int | None = None
    choices: tuple[Choice, ...] = ()
    reference: str | None = None
    strict: bool = True
    refers_to: str | None = None
    hint: str = ""
    group: str = ""  # heading under which a form shows it
    in_list: bool = False
    in_form: bool = True
    for_completeness: bool = False  # counted by the LENGKAP badge
    sensitive: bool = False  # masked on screen until revealed
    rahasia: bool = False  # restricted class: sealed with a key of its own; never listed, sorted or searched
    any_record: bool = False  # holds the id of a record of some other type: a list writes it in words


def no_further_check(values: Values) -> tuple[Problem, ...]:
    """A record type whose fields need no rule between them."""
    return ()


@dataclass(frozen=True, slots=True)
class RecordType:
    """One kind of record: its key is the table's name.

    ``parent`` names the record type it belongs to (its column is ``<parent>_id``). ``check`` holds the rules
    between fields and is called with cleaned values. ``order_by`` lists column keys, "-" in front:
    descending. ``label_of`` names the fields that identify a record in a sentence. ``single``: exactly one
    record per office. ``expected``: everybody has at least one, so that a file without is incomplete.
    ``one``: what one record is called, where the title is the name of them all.
    ``two_people``: a second person stands for every change (``domain.dua_orang``). ``kinerja``: a record of
    appraisal, which takes the permissions of SKP and evaluasi; ``menilai``: it judges, so nobody writes it
    about himself. ``kunci``: by which columns a row of a table is found again, the nearest set first; none
    where ``single``. ``hanya_bersandi``: why such records go out and come in as an encrypted list only, a
    sentence.
    """

    key: str
    title: str
    fields: tuple[FieldSpec, ...]
    parent: str | None = None
    check: Callable[[Values], tuple[Problem, ...]] = no_further_check
    order_by: tuple[str, ...] = ()
    label_of: tuple[str, ...] = ()
    one: str = ""
    single: bool = False
    expected: bool = False
    two_people: bool = False
    kinerja: bool = False
    menilai: bool = False
    kunci: tuple[tuple[str, ...], ...] = ()
    hanya_bersandi: str = ""

    def field(self, key: str) -> FieldSpec:
        """The description of one column. Raises KeyError."""
        for spec in self.fields:
            if spec.key == key:
                return spec
        raise KeyError(f"{self.key}.{key}")

    @property
    def name_of_one(self) -> str:
        """One record in a sentence: "riwayat golongan"."""
        return self.one or self.title.lower()

    @property
    def rahasia(self) -> bool:
        """Whether records of this type hold data of the restricted class."""
        return any(spec.rahasia for spec in self.fields)

    @property
    def columns(self) -> tuple[str, ...]:
        """Keys of all columns that a person fills, the parent's first."""
        own = tuple(spec.key for spec in self.fields)
        return (f"{self.parent}_id", *own) if self.parent else own
