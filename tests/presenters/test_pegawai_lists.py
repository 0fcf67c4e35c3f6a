"""Filters of the lists as queries, chips and choices; what a file says in words."""

from datetime import date

from asn_desktop.domain.nip import parse_nip
from asn_desktop.fields.references import NO_REFERENCES
from asn_desktop.presenters.pegawai_form import status_of_nip
from asn_desktop.presenters.pegawai_list import PegawaiListState, filter_options
from asn_desktop.presenters.pelatihan_list import (
    PelatihanListState,
    average_words,
    people_found,
    values_for_next,
)
from asn_desktop.services.pegawai import Facet, PegawaiFacets, PegawaiQuery
from asn_desktop.services.pelatihan import JpRingkasan, JpRow

UNITS = (("a", "Dinas", 0), ("b", "Bidang", 1), ("c", "Seksi", 2), ("d", "Badan", 0))
JP_ROWS = (
    JpRow("1", "198503172010012001", "Nur'aini Séptiana", "Subbagian Umum", 0, False),
    JpRow("2", "199001012015031002", "Bagas", "Seksi Pelayanan", 8, False),
)


def facets(*unit: Facet) -> PegawaiFacets:
    status = (Facet("PNS", "PNS", 2), Facet("", "Belum diisi", 1))
    return PegawaiFacets(3, 3, {"unit": unit, "status": status})


def test_filters_become_a_query_and_chips() -> None:
    state = PegawaiListState()
    assert state.query() == PegawaiQuery()
    assert not state.is_narrowed()
    state.choose("unit", "u1", "Seksi Pelayanan")
    state.choose("kelengkapan", "kurang")
    state.list.search = "  budi "
    assert state.query() == PegawaiQuery.of("budi", unit="u1", kelengkapan="kurang")
    assert [chip.words for chip in state.chips()] == ["Unit kerja: Seksi Pelayanan", "Data: Belum lengkap"]
    assert state.choose("kelengkapan", "")
    assert not state.choose("kelengkapan", "")
    assert dict(state.query().saringan) == {"unit": "u1"}


def test_a_target_replaces_the_filters_that_were_on() -> None:
    state = PegawaiListState()
    state.choose("status", "PNS")
    assert not state.take_target({"pegawai_id": "x"})
    assert state.query() == PegawaiQuery.of(status="PNS")
    assert state.take_target({"penilai": "kosong", "aktif": "ya"})
    assert state.query() == PegawaiQuery.of(penilai="kosong", aktif="ya")


def test_last_column_follows_what_is_asked() -> None:
    state = PegawaiListState()
    assert not state.shows_kelengkapan()
    state.list.sort_by("kurang")
    assert state.shows_kelengkapan()


def test_a_unit_counts_the_people_of_all_units_below_it() -> None:
    counted = facets(Facet("b", "Bidang", 2), Facet("c", "Seksi", 1))
    options = filter_options(counted, UNITS, NO_REFERENCES)["unit"]
    assert [option.words.strip("\u2003") for option in options] == ["Dinas (3)", "Bidang (3)", "Seksi (1)"]
    assert [option.plain for option in options] == ["Dinas", "Bidang", "Seksi"]


def test_a_value_that_is_not_filled_in_is_no_filter() -> None:
    assert [option.value for option in filter_options(facets(), (), NO_REFERENCES)["status"]] == ["PNS"]


def test_status_follows_from_the_digits() -> None:
    pns, new, pppk = (
        parse_nip(text) for text in ("198503172010012001", "200001012026031001", "199203152023212001")
    )
    assert pns is not None
    assert new is not None
    assert pppk is not None
    today = date(2026, 11, 21)
    assert [status_of_nip(nip, today) for nip in (pns, new, pppk)] == ["PNS", "CPNS", "PPPK"]
    assert status_of_nip(new, date(2027, 3, 1)) == "PNS"


def test_people_are_found_by_name_unit_and_nip() -> None:
    assert [item.pegawai_id for item in people_found(JP_ROWS, "nuraini sept")] == ["1"]
    assert [item.pegawai_id for item in people_found(JP_ROWS, "pelayanan")] == ["2"]
    assert [item.pegawai_id for item in people_found(JP_ROWS, "19850317 201001")] == ["1"]
    assert people_found(JP_ROWS, "tidak ada") == ()
    assert people_found(JP_ROWS, "") == JP_ROWS


def test_average_reads_with_a_comma_and_nobody_has_none() -> None:
    assert average_words(JpRingkasan(2026, 20, 4, 1, 75)) == "rata-rata 18,8 JP per pegawai"
    assert average_words(JpRingkasan(2026, 20, 0, 0, 0)) == ""


def test_the_course_stays_and_the_certificate_goes() -> None:
    kept = values_for_next({"nama": "Arsip", "jp": 0, "tempat": None, "nomor_sertifikat": "1/2026"})
    assert kept == {"nama": "Arsip", "jp": 0}


def test_training_order_turns() -> None:
    state = PelatihanListState(2026)
    state.sort_by("nama")
    state.sort_by("nama")
    assert state.query().order == "-nama"
    state.jenis = "Seminar"
    assert state.is_narrowed()
    state.clear()
    assert not state.is_narrowed()
    assert state.query().tahun == 2026
