"""The kinds of lists that the program knows, from its reference lists and the descriptions of record types.

People have the headings of SIASN and their other spellings. Every record type that belongs to a pegawai has a
list of its own, found by the labels of its fields; the reference lists ``daftar_impor`` and
``kolom_daftar`` add what offices and e-Kinerja call them.
"""

from collections.abc import Iterator, Mapping
from typing import Final

from asn_desktop.exchange.blocks import Found, ListKind
from asn_desktop.exchange.headers import SPARE, SYNONYM, Heading, Layout, Vocabulary, heading_key
from asn_desktop.fields.references import References
from asn_desktop.fields.registry import parts_of, record_type
from asn_desktop.fields.spec import FieldSpec, Kind

SIASN: Final = "siasn"
PEGAWAI: Final = "pegawai"
SIASN_TITLE: Final = "Unduhan Data ASN dari SIASN"
PEGAWAI_TITLE: Final = "Daftar pegawai"
PNS_ID: Final = "PNS ID"
NIP: Final = "NIP BARU"
NAMA_PEGAWAI: Final = "NAMA PEGAWAI"
_KEYS: Final = (NIP, PNS_ID)
_PERSON: Final = (
    Heading(PNS_ID, None, "pegawai", "pns_id"),
    Heading(NIP, None, "pegawai", "nip"),
    Heading(NAMA_PEGAWAI, None, "pegawai", "nama"),
)
_PERSON_KEYS: Final = frozenset({"nama", "nip"})  # in any list these words mean the pegawai
_EVERY: Final = "*"  # rows of ``kolom_daftar`` that hold for every list with such a field
_NOT_IMPORTED: Final = (Kind.RECORD, Kind.IMAGE)
_FEWEST_KNOWN: Final = 3
_FEWEST_EXACT_WITHOUT_OWN_KEY: Final = 10


def vocabulary_of(references: References) -> Vocabulary:
    """The headings of lists of people."""
    return Vocabulary.of(references.rows("siasn_kolom"), references.rows("sinonim_judul"))


def kinds_of(references: References) -> tuple[ListKind, ...]:
    """All kinds of lists; people first, because of two equal readings theirs counts."""
    people = ListKind(PEGAWAI, PEGAWAI_TITLE, vocabulary_of(references), (_KEYS,), _FEWEST_KNOWN)
    return (people, *_record_lists(references, people.vocabulary))


def is_siasn(found: Found) -> bool:
    """Whether a list of people is a SIASN download: it has one of SIASN's own keys, or so many of its
    headings that the key was renamed, and no column of several things.
    """
    layout, vocabulary = found.layout, found.kind.vocabulary
    if found.kind.key != PEGAWAI or any(column.parts for column in layout.columns):
        return False
    exact = _exact(layout, vocabulary)
    if exact & set(_KEYS):
        return 3 * len(layout.known) >= len(layout.columns)
    return bool(layout.known & set(_KEYS)) and len(exact) >= _FEWEST_EXACT_WITHOUT_OWN_KEY


def _exact(layout: Layout, vocabulary: Vocabulary) -> set[str | None]:
    numbered = {heading.name for heading in vocabulary.export_order}
    return {
        column.baku
        for column in layout.columns
        if column.baku in numbered and heading_key(column.heading) in vocabulary.exact
    }


def _record_lists(references: References, people: Vocabulary) -> Iterator[ListKind]:
    described = {row["daftar"]: row for row in references.rows("daftar_impor")}
    columns = references.rows("kolom_daftar")
    person = [
        (name, level, key)
        for key, names in people.spellings.items()
        for level, name in names
        if name in (PNS_ID, NIP)
    ]
    person += [
        (NAMA_PEGAWAI, SYNONYM, key)
        for key, names in people.spellings.items()
        for level, name in names
        if name == "NAMA"
    ]
    for key in [*described, *(part.key for part in parts_of(PEGAWAI) if part.key not in described)]:
        row = described.get(key, {})
        made = _record_list(key, row, [row for row in columns if row["daftar"] in (key, _EVERY)], person)
        if made is not None:
            yield made


def _record_list(
    key: str,
    described: Mapping[str, str],
    columns: list[Mapping[str, str]],
    person: list[tuple[str, int, str]],
) -> ListKind | None:
    table = record_type(described.get("jenis") or key)
    headings = list(_PERSON)
    taken = {heading_key(heading.name) for heading in headings}
    spellings = list(person)
    names: dict[str, str] = {}
    seconds = {row["sasaran"] for row in columns if "#" in row["sasaran"]}
    for spec in table.fields:
        if spec.kind in _NOT_IMPORTED:
            continue
        for target in (spec.key, *sorted(name for name in seconds if name.partition("#")[0] == spec.key)):
            heading = _heading(table.key, table.title, spec, target, taken)
            headings.append(heading)
            taken.add(heading_key(heading.name))
            names[target] = heading.name
            if target == spec.key:
                plain = () if spec.key in _PERSON_KEYS else (spec.key,)
                spellings += [(heading.name, SYNONYM, text) for text in (spec.label, *plain)]
    for row in columns:
        target = row["sasaran"]
        if target in names:
            for level, column in ((SYNONYM, "sinonim"), (SPARE, "cadangan")):
                spellings += [(names[target], level, text) for text in row[column].split(";")]
    markers = tuple(names[target] for target in described.get("penanda", "").split(";") if target in names)
    markers = markers or tuple(names[target] for target in table.label_of if target in names)
    if not markers:
        return None
    vocabulary = Vocabulary.made(headings, spellings)
    title = described.get("judul") or f"Daftar {table.title[:1].lower()}{table.title[1:]}"
    return ListKind(key, title, vocabulary, (_KEYS, markers), _FEWEST_KNOWN, record_types=(table.key,))


def _heading(key: str, title: str, spec: FieldSpec, target: str, taken: set[str]) -> Heading:
    number = target.partition("#")[2]
    name = f"{spec.label} ({number})" if number else spec.label
    if heading_key(name) in taken:
        name = f"{name} ({title})"
    return Heading(name, None, f"{key}#{number}" if number else key, spec.key)
