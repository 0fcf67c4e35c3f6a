"""The step "Cocokkan kolom": what is asked, what is proposed, and what a decision makes of the other
columns.
"""

from pathlib import Path

from asn_desktop.exchange.cells import Row, Sheet
from asn_desktop.exchange.headers import ColumnMatch, Part
from asn_desktop.exchange.pieces import Piece
from asn_desktop.presenters.column_mapping import ASKED, DECIDED, KNOWN, UNUSED, ColumnMapping
from asn_desktop.services.importing import NOT_USED, ColumnPlan, Decisions, ImportCounts, ImportPlan, Rule
from asn_desktop.services.importing.plan import Writes

NOTHING = ImportCounts(0, 0, 0, 0, 0, 0, 0, 0)
MIXED = (Part("NAMA", Piece.TEKS), Part("NIP BARU", Piece.NIP))


def mapping(
    *columns: ColumnMatch, decisions: Decisions | None = None, proposals: tuple[str, ...] = ()
) -> ColumnMapping:
    """The mapping of a plan with these columns."""
    found = tuple(ColumnPlan(column, ("contoh",), proposals) for column in columns)
    empty = Sheet("S", (Row(1, ()),))
    return ColumnMapping(
        ImportPlan(
            Path("a.csv"),
            "pegawai",
            "Daftar pegawai",
            (empty,),
            empty,
            (),
            (),
            1,
            found,
            (),
            (),
            "x",
            decisions or Decisions(),
            ("NIP BARU", "NAMA", "EMAIL", "STATUS"),
            ("pegawai",),
            frozenset(),
            NOTHING,
            (),
            (),
            (),
            Writes({}, {}, 0),
        )
    )


def test_what_is_open_is_asked_and_deciding_one_settles_its_rival():
    made = mapping(
        ColumnMatch(0, "NIP", "NIP BARU"),
        ColumnMatch(1, "Status", None, (), ("STATUS",)),
        ColumnMatch(2, "Kategori", None, (), ("STATUS",)),
    )
    assert (made.asked, made.ready, made.changed) == (("status", "kategori"), False, False)
    assert made.line("status").state == ASKED
    made.decide("kategori", "STATUS")
    assert (made.asked, made.ready, made.changed) == ((), True, True)
    assert [made.line(key).state for key in made.ids] == [KNOWN, UNUSED, DECIDED]
    made.decide("status", "STATUS")
    assert made.decisions.meanings == {"status": "STATUS"}, "a meaning has one column"


def test_options_begin_with_what_is_likely_and_a_mixed_column_can_be_had_back():
    made = mapping(
        ColumnMatch(0, "Nama / NIP", None, MIXED), ColumnMatch(1, "Surat", None), proposals=("EMAIL",)
    )
    assert [value for value, _ in made.options("surat")][:3] == [NOT_USED, "EMAIL", "NIP BARU"]
    assert made.options("nama/nip")[0] == ("nama/nip", "NAMA + NIP BARU")
    assert made.value("nama/nip") == "nama/nip"
    made.decide("nama/nip", "NAMA")
    assert (made.has_key, made.value("nama/nip")) == (False, "NAMA")
    made.decide("nama/nip", NOT_USED)
    assert made.line("nama/nip").state == DECIDED
    assert "nama/nip" not in [value for value, _ in made.options("nama/nip")]


def test_which_value_stays_is_for_all_that_a_column_fills():
    made = mapping(ColumnMatch(0, "Nama / NIP", None, MIXED))
    made.set_rule("nama/nip", Rule.HANYA_KOSONG)
    assert made.decisions.rules == {"NAMA": Rule.HANYA_KOSONG, "NIP BARU": Rule.HANYA_KOSONG}
    assert made.line("nama/nip").rule == "Isi hanya yang kosong"
    made.set_rule("nama/nip", Rule.AMBIL)
    assert not made.changed


def test_a_column_that_was_left_out_can_be_taken_again():
    made = mapping(ColumnMatch(0, "NIP", "NIP BARU"), decisions=Decisions({"nip": NOT_USED}))
    assert not made.has_key
    made.decide("nip", "NIP BARU")
    assert (made.has_key, made.changed) == (True, True)
