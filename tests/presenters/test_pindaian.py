"""The preview of a folder of scans: what is ready, what is asked, what is there twice, what became of it."""

from dataclasses import replace
from pathlib import Path

from asn_desktop.presenters.pindaian import PERLU, SEMUA, TIDAK, Keadaan, PindaianState
from asn_desktop.services.changes import Changes
from asn_desktop.services.dokumen.folder import IsiFolder, Pindaian
from asn_desktop.services.dokumen.simpan import DokumenDitambah

NIP = "198503172010012901"


def _file(name, person="p1", jenis="KK", sidik="", **more):
    made = Pindaian(Path("/f") / name, name, 2048, sidik or name, NIP, person, "Sekar", jenis)
    return replace(made, **more)


def _state(*files):
    return PindaianState(IsiFolder(Path("/f"), files, 2), {"KK": "Kartu keluarga", "KTP": "KTP"})


def _states(state):
    return [state.line(key).keadaan for key in state.ids(SEMUA)]


def test_what_is_missing_is_asked_and_the_answers_make_it_ready():
    state = _state(
        _file(f"KK_{NIP}.pdf"),
        _file("IMG_1.pdf", person="", jenis="", nip=""),
        _file(f"{NIP}.pdf", jenis=""),
        _file("rusak.pdf", alasan="Terlalu besar."),
    )
    assert _states(state) == [Keadaan.SIAP, Keadaan.PEGAWAI, Keadaan.JENIS, Keadaan.TOLAK]
    assert [state.may_choose_person(key) for key in state.ids()] == [False, True, False, False]
    assert (state.next_lacking(""), state.next_lacking("1"), state.next_lacking("1", -1)) == ("1", "2", "2")
    state.choose_person("1", "p2", "Rahmat")
    assert state.line("1").keadaan is Keadaan.JENIS
    state.choose_kind("1", "KTP")
    state.leave_out("0")
    assert _states(state)[:2] == [Keadaan.LEWATI, Keadaan.SIAP]
    assert [(one.path.name, one.pegawai_id, one.jenis) for one in state.ready] == [("IMG_1.pdf", "p2", "KTP")]
    assert (state.ids(PERLU), state.ids(TIDAK)) == (("2",), ("0", "3"))
    assert state.summary() == (
        "4 pindaian · 1 siap · 1 perlu dipilih · 2 tidak diambil · 2 berkas lain dilewati"
    )
    assert state.line("1").ukuran == "2 KB"


def test_of_the_same_content_for_one_person_only_the_first_goes_in():
    state = _state(
        _file("a.pdf", sidik="x"),
        _file("b.pdf", sidik="x"),
        _file("c.pdf", person="p2", sidik="x"),
        _file("d.pdf", sidik="y", pemilik=("p1",)),
    )
    assert _states(state) == [Keadaan.SIAP, Keadaan.ADA, Keadaan.SIAP, Keadaan.ADA]
    assert "sama dengan a.pdf" in state.line("1").alasan
    assert "sudah ada pada Sekar" in state.line("3").alasan
    state.leave_out("0")
    assert _states(state)[:2] == [Keadaan.LEWATI, Keadaan.SIAP]


def test_what_became_of_the_files_stays_on_their_lines():
    state = _state(_file("a.pdf"), _file("b.pdf"))
    state.taken(DokumenDitambah(("d1",), ((Path("/f/b.pdf"), "Isinya rusak."),), Changes.of({})))
    assert _states(state) == [Keadaan.MASUK, Keadaan.TOLAK]
    assert state.line("1").alasan == "Isinya rusak."
    assert (state.ready, state.may_choose_kind("0")) == ((), False)
