"""The trail as a list and as one entry; every action has its words."""

import ast
import inspect
from datetime import timedelta
from pathlib import Path

import pytest

from asn_desktop import services
from asn_desktop.db import plain
from asn_desktop.domain.peran import Peran
from asn_desktop.fields.bagian_kinerja import BAGIAN
from asn_desktop.fields.registry import ALL_RECORD_TYPES
from asn_desktop.fields.tindakan import KELOMPOK, TINDAKAN, tindakan_kelompok
from asn_desktop.services import jejak, records
from asn_desktop.services.access import Denied
from asn_desktop.services.errors import ServiceError
from asn_desktop.services.jejak import CariJejak, jejak_aktor, jejak_ids, jejak_rincian, jejak_rows
from asn_desktop.services.organisasi import susunan
from tests import offices
from tests.builders import a_pegawai
from tests.services import kantor_kecil
from tests.services.kantor_kecil import skp_terisi

# Written by tests and by records for any type; the second is proved below for every type.
COMPOSED = {"_action(record_type, record_id)", "f'{key}.hapus'", "_ACTIONS[perubahan.jenis]"}

CARRIERS = {"change_key_file": 2, "remember": 2, "rotate_keys": 1}  # which argument is the action


@pytest.fixture
def kantor(office):
    return kantor_kecil.isi(office)


def rows(session, **cari):
    return jejak_rows(session, jejak_ids(session, CariJejak(**cari)))


def actions_in(tree):
    """Source or value of every action: the first argument of ``….write``, or what is given to a function that
    hands it on (CARRIERS); looked up where it is a name.
    """
    constants = dict(constants_of(tree))
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
    for function in [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)]:
        names = [argument.arg for argument in function.args.args]
        for call in ast.walk(function):
            place = place_of_action(call) if isinstance(call, ast.Call) else None
            if place is not None:
                yield from resolved(call.args[place], function, names, calls, constants)


def place_of_action(call):
    name = ast.unparse(call.func)
    if name.endswith(("db.write", "data.write")):
        return 0
    return CARRIERS.get(name.rpartition(".")[2])


def constants_of(tree):
    """Names of the module that stand for a text, also those of ``A, B = "a", "b"``."""
    for node in tree.body:
        if not isinstance(node, (ast.Assign, ast.AnnAssign)):
            continue
        for target in node.targets if isinstance(node, ast.Assign) else [node.target]:
            pairs = (
                zip(target.elts, node.value.elts, strict=True)
                if isinstance(target, ast.Tuple) and isinstance(node.value, ast.Tuple)
                else [(target, node.value)]
            )
            for name, value in pairs:
                if isinstance(name, ast.Name) and isinstance(value, ast.Constant):
                    yield name.id, value.value


def resolved(node, function, names, calls, constants):
    if isinstance(node, ast.Constant):
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from resolved(node.body, function, names, calls, constants)
        yield from resolved(node.orelse, function, names, calls, constants)
    elif isinstance(node, ast.Name) and node.id in names:
        place = names.index(node.id)
        for call in calls:
            if isinstance(call.func, ast.Name) and call.func.id == function.name:
                yield from resolved(call.args[place], function, [], calls, constants)
    elif isinstance(node, ast.Name) and node.id in constants:
        yield constants[node.id]
    elif isinstance(node, ast.Name):
        local = [
            item.value
            for item in ast.walk(function)
            if isinstance(item, ast.Assign) and ast.unparse(item.targets[0]) == node.id
        ]
        if local:
            for value in local:
                yield from resolved(value, function, names, calls, constants)
        else:
            yield ast.unparse(node)
    else:
        yield ast.unparse(node)


def test_every_action_in_services_has_its_words():
    found = set()
    for path in Path(inspect.getfile(services)).parent.rglob("*.py"):
        found |= set(actions_in(ast.parse(path.read_text("utf-8"))))
    assert len(found) > 15
    assert found - COMPOSED - set(TINDAKAN) == set()
    assert found >= COMPOSED
    assert set(susunan._ACTIONS.values()) <= set(TINDAKAN)
    for kind in ALL_RECORD_TYPES:
        assert {f"{kind.key}.{verb}" for verb in ("tambah", "ubah", "hapus")} <= set(TINDAKAN)


def test_an_action_without_words_is_found():
    tree = ast.parse("def f(session):\n    with session.db.write('baru.sekali', 'a') as tx:\n        tx\n")
    assert list(actions_in(tree)) == ["baru.sekali"]
    tree = ast.parse("A, B = 'a', 'b'\ndef f(session, made):\n    change_key_file(session, made, B)\n")
    assert list(actions_in(tree)) == ["b"]


def test_every_group_of_the_filter_stands_for_actions():
    for key, words, _ in KELOMPOK:
        assert tindakan_kelompok(key), words
    assert "jejak.kembalikan" not in tindakan_kelompok("status")
    assert "skp.kembalikan" in tindakan_kelompok("status")


def test_every_column_of_every_document_part_has_its_words():
    for table, (_, specs) in BAGIAN.items():
        ties = {name for name in plain.columns(table) if name.endswith("_id")}
        assert set(plain.columns(table)) - {spec.key for spec in specs} <= ties, table


def test_the_list_is_newest_first_and_says_who_did_what(office):
    saved = records.save_record(office, "pegawai", a_pegawai(1))
    records.save_record(office, "pegawai", {"tempat_lahir": "Mekar"}, saved.id)
    newest = rows(office)[0]
    assert [row.nomor for row in rows(office)] == [3, 2, 1]
    assert (newest.tindakan, newest.aktor, newest.jumlah) == ("Ubah pegawai", offices.USER, 1)
    assert newest.subjek.startswith("Sekar")
    assert newest.peran == "Admin kunci, Petugas kepegawaian"


def test_filters_narrow_alone_and_together(office, kantor):
    records.save_record(office, "unit_kerja", {"nama": "Seksi Arsip 100%"})
    plan = skp_terisi(office, kantor.sekar)
    assert [row.tindakan for row in rows(office, kata="arsip 100%")] == ["Tambah unit kerja"]
    assert rows(office, kata="100_") == ()
    assert {row.tindakan for row in rows(office, kata="unit kerja")} == {"Tambah unit kerja"}
    assert {row.tindakan for row in rows(office, kelompok="tambah")} == {"Mulai SKP", "Tambah unit kerja"}
    assert rows(office, kata="arsip", kelompok="ubah") == ()
    assert rows(office, aktor="budi") == ()
    assert len(rows(office, aktor=offices.USER)) == len(rows(office))
    today = office.clock().astimezone().date()
    assert len(rows(office, dari=today, sampai=today)) == len(rows(office))
    assert rows(office, dari=today + timedelta(days=1)) == ()
    assert rows(office, sampai=today - timedelta(days=1)) == ()
    of_plan = {row.kode for row in rows(office, rekaman=plan.id)}
    assert of_plan == {"skp.mulai", "skp.ubah"}
    assert of_plan < {row.kode for row in rows(office, rekaman=kantor.sekar)}
    assert "skp.mulai" not in {row.kode for row in rows(office, rekaman=kantor.camat)}
    assert jejak_aktor(office) == (offices.USER,)


def test_an_entry_shows_before_and_after_in_the_words_of_the_form(office):
    saved = records.save_record(office, "pegawai", a_pegawai(1))
    unit = records.save_record(office, "unit_kerja", {"nama": "Seksi Arsip"})
    records.save_record(
        office,
        "pegawai",
        {"tanggal_lahir": "04-03-1985", "unit_kerja_id": unit.id, "nik": "3201014303850001"},
        saved.id,
    )
    [record] = jejak_rincian(office, jejak_ids(office, CariJejak())[0]).rekaman
    shown = {item.label: (item.dulu, item.kini, item.lindung, item.bisa) for item in record.nilai}
    assert shown["Tanggal lahir"][1:] == ("04-03-1985", False, True)
    assert shown["Unit kerja"][:2] == ("", "Seksi Arsip")
    assert shown["NIK"][2], "protected values are marked"
    assert (record.judul, record.cara, record.versi) == ("Pegawai", "ubah", 2)
    assert list(shown) == ["Tanggal lahir", "NIK", "Unit kerja"], "in the order of the form"


def test_parts_of_a_plan_are_named_too(office, kantor):
    skp_terisi(office, kantor.sekar)
    entry = jejak_rincian(office, jejak_ids(office, CariJejak(kelompok="ubah"))[0])
    titles = {record.judul for record in entry.rekaman}
    assert {"Hasil kerja", "Indikator"} <= titles
    labels = {item.label for record in entry.rekaman for item in record.nilai}
    assert {"Rencana hasil kerja", "Target", "Aspek"} <= labels


def test_a_deleted_record_still_has_its_name(office):
    saved = records.save_record(office, "unit_kerja", {"nama": "Seksi Arsip"})
    records.delete_record(office, "unit_kerja", saved.id)
    entry = jejak_rincian(office, jejak_ids(office, CariJejak())[0])
    assert entry.baris.subjek == "Seksi Arsip"
    assert (entry.rekaman[0].nama, entry.rekaman[0].versi, entry.rekaman[0].cara) == (
        "Seksi Arsip",
        None,
        "hapus",
    )
    assert entry.kepala == office.db.verify_trail().head.short


def test_an_entry_that_is_not_there(office):
    with pytest.raises(ServiceError, match="tidak ada"):
        jejak_rincian(office, "9999")


def test_only_who_may_see_the_trail_sees_it(office_folder):
    with offices.open_folder(office_folder, peran=(Peran.PENILAI,)) as session, pytest.raises(Denied):
        jejak_ids(session, CariJejak())
    with offices.open_folder(office_folder, peran=(Peran.AUDITOR,)) as session:
        assert jejak_rows(session, jejak_ids(session, CariJejak()))[0].tindakan == "Akses ditolak"


def test_the_head_of_a_document_stays_until_it_changes(office, kantor):
    plan = skp_terisi(office, kantor.sekar)
    head = jejak.kepala_dokumen(office, plan.id)
    assert head
    records.save_record(office, "unit_kerja", {"nama": "Lain"})
    assert jejak.kepala_dokumen(office, plan.id) == head
    assert jejak.kepala_dokumen(office, "belum-ada") == ""


def test_the_id_of_a_person_is_not_shown():
    one = "0198d3a4-52f7-7c3e-9a41-8f0a5be0c1d2"
    assert jejak.subjek_terbaca(f"Sekar Ayuningtyas · pegawai {one}") == "Sekar Ayuningtyas"
    assert jejak.subjek_terbaca(f"Golongan · pegawai {one} · 3 baris") == "Golongan · 3 baris"
    assert jejak.subjek_terbaca(f"pegawai {one}") == ""
    assert jejak.subjek_terbaca("pegawai baru") == "pegawai baru"
