"""The list of pegawai with its filters and counts, the file of one person, and search."""

from datetime import date

import pytest

from asn_desktop.domain.periode import JenisPeriode
from asn_desktop.domain.predikat import Predikat, Rating
from asn_desktop.domain.skp import StatusSkp
from asn_desktop.services import pegawai as services
from asn_desktop.services.errors import Rejected, ServiceError
from asn_desktop.services.kepegawaian import keadaan_semua
from asn_desktop.services.pegawai import PegawaiQuery
from asn_desktop.services.records import save_record
from asn_desktop.services.search import search_people
from asn_desktop.services.tulis_daftar import PesananDaftar, write_list
from asn_desktop.services.units import unit_path, with_units_below
from tests import builders
from tests.services import kantor_kecil
from tests.services.kantor_kecil import evaluasi_selesai, skp_ditetapkan


@pytest.fixture
def kantor(office):
    return kantor_kecil.isi(office)


def test_the_list_is_ordered_by_what_was_asked(office, kantor):
    def names(order):
        rows = services.pegawai_rows(office, services.pegawai_ids(office, PegawaiQuery(order=order)))
        return [row.nama.replace("Drs. ", "").split(" ")[0] for row in rows]

    assert names("nama") == ["Bagas", "Mira", "Rahmat", "Ratri", "Sekar"]
    assert names("-nama") == ["Sekar", "Ratri", "Rahmat", "Mira", "Bagas"]
    assert names("-golongan")[:3] == ["Bagas", "Ratri", "Sekar"]
    assert names("-kurang")[0] == "Mira"
    assert names("unit")[0] == "Bagas"
    assert names("tidak-ada") == names("nama")


def test_filters_narrow_the_list(office, kantor):
    def found(**filters):
        return set(services.pegawai_ids(office, PegawaiQuery.of(**filters)))

    assert found(unit=kantor.subbag) == {kantor.kasubbag, kantor.sekar, kantor.rahmat}
    assert len(found(unit=kantor.kecamatan)) == 5
    assert found(status="PPPK") == {kantor.rahmat}
    assert found(golongan="III/c") == {kantor.sekar}
    assert found(jenis_jabatan="struktural") == {kantor.camat, kantor.kasubbag}
    assert found(kelengkapan="kurang") == {kantor.mira}
    assert found(kelengkapan="lengkap", status="PNS") == {kantor.camat, kantor.kasubbag, kantor.sekar}
    assert found(penilai="kosong") == {kantor.mira}
    assert found(cari="ayuning") == {kantor.sekar}
    assert found(cari="ningtyas") == {kantor.sekar}
    assert found(cari="camat") == {kantor.camat}
    assert found(cari="'19850317 201001 2 002") == {kantor.kasubbag}
    assert found(cari='"a OR b*') == set()
    with office.db.write("uji", office.actor) as tx:
        tx.update("pegawai", kantor.mira, {"kedudukan_hukum": "Pensiun"})
    assert found(aktif="tidak") == {kantor.mira}
    assert len(found(aktif="ya")) == 4
    assert len(found()) == 5


def test_ranges_are_read_from_what_holds_now(office, kantor):
    def found(**filters):
        return set(services.pegawai_ids(office, PegawaiQuery.of(**filters)))

    with office.db.write("uji", office.actor) as tx:
        tx.update("pegawai", kantor.mira, {"tanggal_lahir": date(1968, 3, 20), "jenis_kelamin": "L",
                                           "kedudukan_hukum": "CLTN", "tmt_cpns": date(1996, 2, 29)})
        tx.insert("riwayat_jabatan", {"pegawai_id": kantor.mira, "jenis_jabatan": "fungsional",
                                      "jabatan": "Dokter Ahli Pertama", "tmt_jabatan": date(2020, 1, 2)})
        tx.insert("riwayat_pendidikan", {"pegawai_id": kantor.mira, "tingkat": "S-3/Doktor",
                                         "nama_pendidikan": "Kedokteran", "tahun_lulus": 1999})
    assert found(golongan="III/c..III/d") == {kantor.sekar, kantor.kasubbag}
    assert found(golongan="III/d..") == {kantor.kasubbag, kantor.camat}
    assert found(umur="57..57") == {kantor.mira}  # on 2 March 2026 not yet 58
    assert found(umur="58..") == set()
    assert found(masa_kerja="30..") == {kantor.mira}
    assert found(pendidikan="S-2..") == {kantor.mira}
    assert found(kedudukan_hukum="CLTN", jenis_kelamin="L") == {kantor.mira}
    assert found(tmt_jabatan="2020-01-02..2020-01-02") == {kantor.mira}
    assert found(pensiun="..1") == {kantor.mira}  # born in March: from 1 April
    assert found(pensiun="2..12") == set()
    assert found(pensiun="..1", jenis_kelamin="P") == set()
    facets = services.pegawai_facets(office, PegawaiQuery.of(pensiun="..1"))
    assert facets.total == 1
    assert [facet.count for facet in facets.nilai["golongan"]] == [1]


@pytest.mark.parametrize(
    ("key", "value"),
    [("umur", "tua"), ("tmt_jabatan", "kemarin.."), ("golongan", "V/a"), ("zodiak", "Leo"), ("umur", "..")],
)
def test_a_filter_that_cannot_be_read_is_refused_by_name(office, kantor, key, value):
    with pytest.raises(ServiceError, match="tidak dapat dibaca"):
        services.pegawai_ids(office, PegawaiQuery.of(**{key: value}))


def test_chosen_columns_are_read_from_the_records_that_hold_now(office, kantor):
    histories = ("riwayat_golongan.tmt_golongan", "riwayat_jabatan.jenjang")
    keys = ("umur", "pegawai.tempat_lahir", "unit", *histories)
    (row,) = services.pegawai_rows(office, (kantor.sekar,), kolom=keys)
    assert row.lain["unit"] == "Subbagian Umum"
    assert row.lain["riwayat_golongan.tmt_golongan"] == "01-04-2023"
    assert row.lain["umur"] == "40"
    assert row.lain["pegawai.tempat_lahir"]
    assert "riwayat_jabatan.jenjang" not in row.lain


def test_the_day_of_retirement_is_a_column_that_sorts_and_leaves_in_files(office, kantor, tmp_path):
    """The same day as on the file of the person, also where the post carries an age of its own."""
    save_record(office, "formasi", {"nama": "Arsiparis Ahli Muda", "unit_kerja_id": kantor.subbag,
                                    "jenis_jabatan": "fungsional", "bup": 65})
    filed = {one.orang.id: one.pensiun.tmt if one.pensiun else None for one in keadaan_semua(office)}
    ids = services.pegawai_ids(office, PegawaiQuery.of(aktif="ya", order="pensiun"))
    rows = services.pegawai_rows(office, ids, kolom=("pensiun",))
    assert [row.lain.get("pensiun") for row in rows] == [
        filed[key] and filed[key].strftime("%d-%m-%Y") for key in ids]
    known = [filed[key] for key in ids if filed[key]]
    assert known == sorted(known)
    assert [filed[key] for key in ids[len(known):]] == [None] * (len(ids) - len(known))
    down = services.pegawai_ids(office, PegawaiQuery.of(aktif="ya", order="-pensiun"))
    assert [filed[key] for key in down][: len(known)] == known[::-1]
    order = PesananDaftar(PegawaiQuery.of(order="pensiun"), ("nama", "pensiun"))
    write_list(office, order, tmp_path / "a.csv")
    assert "TMT pensiun" in (tmp_path / "a.csv").read_text("utf-8-sig").splitlines()[0]


def test_rows_carry_jp_and_predikat_of_the_year_and_skip_who_is_gone(office, kantor):
    evaluasi_selesai(
        office,
        skp_ditetapkan(office, kantor.sekar),
        JenisPeriode.AKHIR,
        hasil=Rating.DI_ATAS,
        perilaku=Rating.DI_ATAS,
    )
    with office.db.write("uji", office.actor) as tx:
        for jp, end in ((12, date(2026, 2, 4)), (10, None), (50, date(2027, 1, 2))):
            tx.insert(
                "pelatihan", {**builders.a_pelatihan(jp=jp, tanggal_selesai=end), "pegawai_id": kantor.sekar}
            )
    ids = (kantor.sekar, "tidak-ada", kantor.mira)
    sekar, mira = services.pegawai_rows(office, ids, 2026)
    assert (sekar.jp, sekar.predikat) == (22, Predikat.SANGAT_BAIK)
    assert (mira.jp, mira.predikat, mira.kurang) == (0, None, 2)
    assert services.pegawai_rows(office, ids, 2027)[0].jp == 50
    assert services.pegawai_rows(office, ids, 2027)[0].predikat is None


def test_each_facet_is_counted_with_the_other_filters_on(office, kantor):
    facets = services.pegawai_facets(office, PegawaiQuery.of(status="PNS", unit=kantor.subbag))
    assert facets.total == 2
    assert facets.semua == 5
    assert {facet.value: facet.count for facet in facets.nilai["status"]} == {"PNS": 2, "PPPK": 1}
    assert [(facet.label, facet.count) for facet in facets.nilai["unit"]] == [
        ("Kecamatan Tirta Hulu", 1),
        ("Subbagian Umum", 2),
        ("Seksi Pelayanan", 1),
    ]
    assert [facet.value for facet in facets.nilai["golongan"]] == ["III/d", "III/c"]
    everybody = services.pegawai_facets(office, PegawaiQuery())
    assert everybody.nilai["jenis_jabatan"][-1] == services.Facet("", "Belum diisi", 1)
    states = {facet.value: facet.count for facet in everybody.nilai["kelengkapan"]}
    assert states == {"lengkap": 4, "kurang": 1}


def test_units_come_with_their_place_in_the_tree(office, kantor):
    assert [(nama, depth) for _, nama, depth in services.unit_choices(office)] == [
        ("Kecamatan Tirta Hulu", 0),
        ("Subbagian Umum", 1),
        ("Seksi Pelayanan", 1),
    ]


def test_a_ring_of_units_ends():
    ring = [("a", "b", "A"), ("b", "a", "B")]
    assert set(with_units_below(ring, "a")) == {"a", "b"}
    assert unit_path(ring, "a") == "B · A"


def test_the_file_says_what_is_known_and_what_is_missing(office, kantor):
    shown = services.pegawai_file(office, kantor.sekar)
    lines = {line.label: line.isi for line in shown.ringkasan}
    assert lines["Pangkat / golongan"] == "Penata / III/c · TMT 1 April 2023"
    assert lines["Jabatan"] == "Arsiparis Ahli Muda · TMT 3 Januari 2022"
    assert (
        lines["Masa kerja golongan"] == "13 tahun 1 bulan"
    )  # 10 years 2 months on 1 April 2023, to 2 March 2026
    assert lines["Pejabat penilai"] == "Ratri Kusumawardani, S.E."
    assert shown.unit == "Kecamatan Tirta Hulu · Subbagian Umum"
    assert shown.nip_tampil == "19850317 201001 2 003"
    assert shown.kurang == ()
    assert shown.penilai.atasan_penilai.pegawai_id == kantor.camat
    mira = services.pegawai_file(office, kantor.mira)
    assert [item.label for item in mira.kurang] == ["NIK", "Alamat"]
    assert mira.penilai is None
    with pytest.raises(Rejected):
        services.pegawai_file(office, "tidak-ada")


def test_the_line_of_a_career_is_newest_first_and_holds_only_what_is_known(office, kantor):
    with office.db.write("uji", office.actor) as tx:
        tx.insert(
            "riwayat_golongan",
            {
                "pegawai_id": kantor.sekar,
                "golongan": "III/b",
                "tmt_golongan": date(2019, 4, 1),
                "nomor_sk": "823/1",
            },
        )
        tx.insert(
            "riwayat_pendidikan",
            {
                "pegawai_id": kantor.sekar,
                "tingkat": "S-1/Sarjana",
                "nama_pendidikan": "S-1/Sarjana Kearsipan",
                "tahun_lulus": 2008,
                "sekolah": "Universitas Tirta",
            },
        )
        tx.insert("pelatihan", {**builders.a_pelatihan(jp=24), "pegawai_id": kantor.sekar})
    evaluasi_selesai(office, skp_ditetapkan(office, kantor.sekar), JenisPeriode.AKHIR)
    shown = services.pegawai_file(office, kantor.sekar)
    told = [(event.tahun, event.jenis, event.judul) for event in shown.garis_waktu]
    assert told == [
        (2026, "pelatihan", "24 JP pelatihan"),
        (2026, "predikat", "Predikat Baik"),
        (2023, "golongan", "Golongan III/b → III/c"),
        (2022, "jabatan", "Arsiparis Ahli Muda"),
        (2019, "golongan", "Golongan III/b"),
        (2011, "pengangkatan", "Diangkat sebagai PNS"),
        (2010, "pengangkatan", "Diangkat sebagai CPNS · III/a"),
        (2008, "pendidikan", "Lulus S-1/Sarjana Kearsipan"),
    ]
    year = shown.kinerja[0]
    assert (year.tahun, year.status, year.evaluasi[0].predikat) == (2026, StatusSkp.DITETAPKAN, Predikat.BAIK)
    assert [(item.tahun, item.jp) for item in shown.pelatihan] == [(2026, 24)]


def test_search_finds_people_by_beginnings_of_words(office, kantor):
    def found(text):
        return [hit.pegawai_id for hit in search_people(office, text)]

    assert found("ra") == [kantor.rahmat, kantor.kasubbag]
    assert found("kusuma ratri") == [kantor.kasubbag]
    assert found("19850317201001200") != []
    assert found("arsip") == [kantor.sekar]
    assert found("seksi pel") == [kantor.mira]
    assert found("   ") == []
    assert found("zzz") == []
    assert len(search_people(office, "sub", limit=2)) == 2
