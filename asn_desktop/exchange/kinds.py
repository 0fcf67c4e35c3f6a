"""The kinds of lists that the program knows, from its reference lists and the descriptions of record types.

People have the headings of SIASN and their other spellings. Every record type has a list of its own, found by
the labels of its fields: what belongs to a pegawai by NIP, what is the office's by the columns of ``kunci``.
The reference lists ``daftar_impor`` and ``kolom_daftar`` add what offices and e-Kinerja call them.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from asn_desktop.exchange.blocks import Found, ListKind, RecordRule
from asn_desktop.exchange.headers import SPARE, SYNONYM, Heading, Layout, Vocabulary, heading_key
from asn_desktop.fields.references import References
from asn_desktop.fields.registry import ALL_RECORD_TYPES, record_type
from asn_desktop.fields.rujukan import column_of, columns_in_table
from asn_desktop.fields.spec import FieldSpec, Kind, RecordType

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
_PERSONAL: Final = frozenset((
    "TANGGAL LAHIR", "TEMPAT LAHIR NAMA", "TEMPAT LAHIR ID", "JENIS KELAMIN", "NIK", "AGAMA NAMA", "ALAMAT",
    "NOMOR HP", "STATUS CPNS PNS", "TINGKAT PENDIDIKAN NAMA", "PENDIDIKAN NAMA", "TAHUN LULUS",
))
_PERSON_KEYS: Final = frozenset({"nama", "nip"})  # in any list these words mean the pegawai
_EVERY: Final = "*"  # rows of ``kolom_daftar`` that hold for every list with such a field
_GATHERED: Final = ":"  # marks a column whose text is gathered into one field of the record
_NOT_IMPORTED: Final = (Kind.RECORD, Kind.IMAGE)
_NIP_OF: Final = "{} (NIP)"
_NAME_OF: Final = "{} (nama)"  # beside a number, for who reads the list; nothing is taken from it
_FEWEST_KNOWN: Final = 3
_OWN_SHARE: Final = 60  # percent of the columns that a list without a row in ``daftar_impor`` knows at least
_FEWEST_EXACT_WITHOUT_OWN_KEY: Final = 10


def vocabulary_of(references: References) -> Vocabulary:
    """The headings of lists of people."""
    return Vocabulary.of(references.rows("siasn_kolom"), references.rows("sinonim_judul"))


def kinds_of(references: References) -> tuple[ListKind, ...]:
    """All kinds of lists; people first, because of two equal readings theirs counts."""
    return references.once("exchange.kinds", _kinds)


def _kinds(references: References) -> tuple[ListKind, ...]:
    people = ListKind(PEGAWAI, PEGAWAI_TITLE, vocabulary_of(references), (_KEYS,), _FEWEST_KNOWN,
                      personal=_PERSONAL)
    return (people, *_record_lists(references, people.vocabulary))


def own_kinds(references: References) -> Mapping[str, ListKind]:
    """Record type → the list as which its records go out; what goes out encrypted only has its place here
    and nowhere else, so that no plain table is ever taken for it.
    """
    return references.once("exchange.own_kinds", _own_kinds)


def _own_kinds(references: References) -> Mapping[str, ListKind]:
    found = {PEGAWAI: kinds_of(references)[0]}
    for kind in kinds_of(references):
        rule = kind.records
        if rule is not None and not rule.gathers and kind.key == rule.record_type:  # no list of others
            found[kind.key] = kind
    person, strangers = _people_words(found[PEGAWAI].vocabulary)
    for table in ALL_RECORD_TYPES:
        if table.hanya_bersandi:
            found[table.key] = _list_of_type(table, [], [], person, strangers)
    return found


def is_siasn(found: Found) -> bool:
    """Whether a list of people is a SIASN download: it has one of SIASN's own keys, or so many of its
    headings that the key was renamed, and no column of several things.
    """
    layout, vocabulary = found.layout, found.kind.vocabulary
    if found.kind.key != PEGAWAI or any(column.parts for column in layout.columns):
        return False
    exact = _exact(layout, vocabulary)
    if exact & set(_KEYS):  # an office that calls its number "NIP BARU" has words of its own for the rest
        return 3 * len(layout.known) >= len(layout.columns) and 2 * len(exact) >= len(layout.known)
    return bool(layout.known & set(_KEYS)) and len(exact) >= _FEWEST_EXACT_WITHOUT_OWN_KEY


def _exact(layout: Layout, vocabulary: Vocabulary) -> set[str | None]:
    numbered = {heading.name for heading in vocabulary.export_order}
    return {
        column.baku
        for column in layout.columns
        if column.baku in numbered and heading_key(column.heading) in vocabulary.exact
    }


def _record_lists(references: References, people: Vocabulary) -> Iterator[ListKind]:
    columns = references.rows("kolom_daftar")
    person, strangers = _people_words(people)
    for row in references.rows("daftar_impor"):
        own = [column for column in columns if column["daftar"] == row["daftar"]]
        every = [column for column in columns if column["daftar"] == _EVERY]
        yield _record_list(row, own, every, person)
    known = {row["jenis"] for row in references.rows("daftar_impor")}
    for table in ALL_RECORD_TYPES:
        if table.kunci and not table.hanya_bersandi and table.key not in known:
            own = [column for column in columns if column["daftar"] == table.key]
            every = [column for column in columns if column["daftar"] == _EVERY]
            yield _list_of_type(table, own, every, person, strangers)


def _people_words(people: Vocabulary) -> tuple[list[tuple[str, int, str]], frozenset[str]]:
    """What lists call the columns that name a pegawai: as spellings, and as words that others never have."""
    person = [
        (NAMA_PEGAWAI if name == "NAMA" else name, SYNONYM, key)
        for key, names in people.spellings.items()
        for _, name in names
        if name in (PNS_ID, NIP, "NAMA")
    ]
    texts = (PNS_ID, NIP, "NAMA", *(text for _, _, text in person))
    return person, frozenset(map(heading_key, texts))


def _list_of_type(
    table: RecordType,
    own: list[Mapping[str, str]],
    every: list[Mapping[str, str]],
    person: list[tuple[str, int, str]],
    strangers: frozenset[str],
) -> ListKind:
    """The list of a record type as its description says, told by the columns by which a record is known."""
    of_people = table.parent == "pegawai"
    headings: list[Heading] = list(_PERSON) if of_people else []
    names: dict[str, str] = {}
    beside: dict[str, str] = {}
    for spec in columns_in_table(table):
        names[spec.key] = _own_name(spec, headings, table)
        headings.append(Heading(names[spec.key], None, table.key, spec.key))
        if spec.refers_to == "pegawai":
            headings.append(Heading(_NAME_OF.format(spec.label), None, "", spec.key))
            beside[f"{spec.key}.nama"] = headings[-1].name
    spellings = [
        *(person if of_people else ()),
        *((names[key], SYNONYM, text) for key in names for text in (column_of(table, key).label, key)
          if text not in _PERSON_KEYS),
        *_spellings(own, every, {**names, **beside}),
    ]
    vocabulary = Vocabulary.made(headings, spellings)
    keys = table.kunci or ((),)  # of the one profile there is nothing to find
    needed = [(names[key],) for key in keys[0] if key in names and column_of(table, key).required]
    if not needed:
        needed = [(names[table.label_of[0]],)]
    return ListKind(
        table.key,
        table.title,
        vocabulary,
        ((_KEYS, *needed) if of_people else tuple(needed)),
        min(_FEWEST_KNOWN, len(names)) + (1 if of_people else 0),
        _OWN_SHARE,
        record_types=(table.key,),
        records=RecordRule(table.key, keys, of_people=of_people, by_columns=True),
        barred=frozenset() if of_people else strangers - vocabulary.spellings.keys(),
    )


def _own_name(spec: FieldSpec, others: Sequence[Heading], table: RecordType) -> str:
    name = _NIP_OF.format(spec.label) if spec.refers_to == "pegawai" else spec.label
    taken = {heading_key(other.name) for other in others}
    return f"{name} ({table.title})" if heading_key(name) in taken else name


def _record_list(
    row: Mapping[str, str],
    own: list[Mapping[str, str]],
    every: list[Mapping[str, str]],
    person: list[tuple[str, int, str]],
) -> ListKind:
    table = record_type(row["jenis"])
    headings, names = _headings(table, row, own)
    # What no field of ours holds is gathered as text: there the fields themselves are no headings.
    labels = () if row["kumpul"] else tuple(spec for spec in table.fields if spec.key in names)
    spellings = [
        *person,
        *(
            (names[spec.key], SYNONYM, text)
            for spec in labels
            for text in (spec.label, spec.key)
            if text not in _PERSON_KEYS
        ),
        *_spellings(own, every, names),
    ]
    return ListKind(
        row["daftar"],
        row["judul"],
        Vocabulary.made(headings, spellings),
        (_KEYS, tuple(names[target] for target in row["penanda"].split(";"))),
        _FEWEST_KNOWN,
        record_types=(table.key,),
        records=_rule(table.key, row),
    )


def _rule(key: str, row: Mapping[str, str]) -> RecordRule:
    given = [part.partition("=") for part in row["bawaan"].split(";") if part]
    return RecordRule(
        key,
        tuple(tuple(keys.split(";")) for keys in row["kunci"].split("|")),
        tuple((name, value) for name, _, value in given),
        row["kumpul"],
        tuple(filter(None, row["syarat"].split(";"))),
    )


def _headings(
    table: RecordType, row: Mapping[str, str], own: list[Mapping[str, str]]
) -> tuple[list[Heading], dict[str, str]]:
    """The headings of a list, and their names by what they fill."""
    targets = {column["sasaran"] for column in own}
    seconds = {part for target in targets for part in target.split("+") if "#" in part}
    headings = list(_PERSON)
    names: dict[str, str] = {}
    for spec in () if row["kumpul"] else table.fields:
        if spec.kind in _NOT_IMPORTED or f"-{spec.key}" in targets:
            continue  # "-jenis": here a heading of that name means something else
        for target in (spec.key, *sorted(name for name in seconds if name.partition("#")[0] == spec.key)):
            headings.append(_heading(table.key, table.title, spec, target, headings))
            names[target] = headings[-1].name
    for target in (column["sasaran"] for column in own):
        if target.startswith(_GATHERED):
            names[target] = target.removeprefix(_GATHERED)
            headings.append(Heading(names[target], None, "", ""))
    return headings, names


def _spellings(
    own: list[Mapping[str, str]], every: list[Mapping[str, str]], names: Mapping[str, str]
) -> Iterator[tuple[str, int, str]]:
    """What offices call the headings; what a list says itself goes before what holds for every list."""
    spelled = {heading_key(text) for column in own for text in column["sinonim"].split(";")}
    for column in (*own, *every):
        parts = [names.get(part, "") for part in column["sasaran"].split("+")]
        if not all(parts):
            continue
        for level, kind in ((SYNONYM, "sinonim"), (SPARE, "cadangan")):
            for text in column[kind].split(";"):
                if column in own or heading_key(text) not in spelled:
                    yield "+".join(parts), level, text


def _heading(key: str, title: str, spec: FieldSpec, target: str, others: Sequence[Heading]) -> Heading:
    number = target.partition("#")[2]
    name = f"{spec.label} ({number})" if number else spec.label
    if heading_key(name) in {heading_key(other.name) for other in others}:
        name = f"{name} ({title})"
    return Heading(name, None, f"{key}#{number}" if number else key, spec.key)
