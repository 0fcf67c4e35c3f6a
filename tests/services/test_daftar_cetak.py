"""Lists on paper and statistics: who stands on them, in which order, as of which day, and who sees what."""

from dataclasses import replace
from datetime import date

import pytest

from asn_desktop.documents.page import Paper
from asn_desktop.domain.peran import Peran
from asn_desktop.services.access import Denied
from asn_desktop.services.clock import today
from asn_desktop.services.errors import Rejected, ServiceError
from asn_desktop.services.kepegawaian import keadaan_semua
from asn_desktop.services.orang import Pembaca, menurut_duk
from asn_desktop.services.organisasi.peta import susun_dari_jabatan
from asn_desktop.services.pembatasan import batasi
from asn_desktop.services.printing import (
    DaftarOrder,
    daftar,
    daftar_forms,
    nominatif,
    print_daftar,
    render_daftar,
)
from asn_desktop.services.records import save_record
from asn_desktop.services.statistik import statistik
from asn_desktop.services.work import Cancelled, Work
from tests.documents.reading import read
from tests.services import kantor_kecil

AKHIR = date(2026, 12, 31)
DUK = DaftarOrder("duk", AKHIR)


@pytest.fixture
def kantor(office):
    return kantor_kecil.isi(office)


def lines(pdf):
    return [text.text for page in read(pdf) for text in page.texts]


def orang(session, keadaan=AKHIR):
    with session.db.read() as tx:
        ids = [row[0] for row in tx.connection.exec_driver_sql("SELECT id FROM pegawai")]
        return {one.id: one for one in Pembaca(tx, ids, keadaan).orang()}


def isi_of(session, order):
    [isi] = daftar._contents(session, order)
    return isi.bahan


def test_the_lists_that_can_be_ordered():
    assert [form.key for form in daftar_forms()] == ["duk", "nominatif", "penjagaan-kgb", "rekap-pensiun",
                                                     "statistik", "peta-jabatan", "mutu-data"]
    assert {form.key: form.kertas for form in daftar_forms()}["duk"] == Paper.F4


def test_the_duk_holds_pns_by_pangkat_and_prints_what_is_recorded(office, kantor):
    save_record(office, "pelatihan", {
        "pegawai_id": kantor.sekar, "jenis": "Pelatihan struktural kepemimpinan", "jp": 320,
        "nama": "Diklat PIM Tingkat III angkatan 4", "tanggal_mulai": date(2019, 3, 4),
        "tanggal_selesai": date(2019, 6, 1)})
    bahan = isi_of(office, DUK)
    assert [one.golongan for one in bahan.orang] == ["IV/b", "III/d", "III/c", "II/c"]  # no PPPK
    sekar = next(one for one in bahan.orang if one.id == kantor.sekar)
    assert (sekar.latihan, sekar.latihan_tahun, sekar.latihan_jam) == ("PKA", 2019, 320)
    assert sekar.mk_bulan == 10 * 12 + 2 + 44  # from 1 April 2023 to the end of 2026
    assert (sekar.jenjang, sekar.urut_jabatan) == ("Ahli Muda", 13)
    told = lines(render_daftar(office, DUK))
    assert "KEADAAN 31 DESEMBER 2026" in told
    assert {"IV/b", "01-04-2023", "PKA", "320"} <= set(told)


def test_a_list_shows_the_day_that_is_asked_for(office, kantor):
    save_record(office, "riwayat_golongan", {"pegawai_id": kantor.sekar, "golongan": "III/d",
                                             "tmt_golongan": date(2026, 4, 1), "mk_tahun": 13, "mk_bulan": 2})
    gone = office.db
    with gone.write("uji", office.actor) as tx:
        tx.update("pegawai", kantor.mira, {"kedudukan_hukum": "Pensiun", "tmt_berhenti": date(2026, 6, 1)})
    assert orang(office, date(2026, 3, 31))[kantor.sekar].golongan == "III/c"
    assert orang(office)[kantor.sekar].golongan == "III/d"
    assert kantor.mira in orang(office, date(2026, 5, 31))
    assert kantor.mira not in orang(office, date(2026, 6, 1))
    assert kantor.rahmat not in orang(office, date(2009, 1, 1))


def test_an_acting_post_and_one_that_ended_do_not_stand_for_the_own_one(office, kantor):
    for values in ({"jabatan": "Plt. Camat", "penugasan": "plt", "tmt_jabatan": date(2025, 1, 1)},
                   {"jabatan": "Sekretaris", "sampai": date(2025, 12, 31), "tmt_jabatan": date(2024, 1, 1)}):
        save_record(office, "riwayat_jabatan", {"pegawai_id": kantor.kasubbag, "jenis_jabatan": "struktural",
                                                **values})
    assert orang(office)[kantor.kasubbag].jabatan == "Kepala Subbagian"
    assert orang(office, date(2025, 6, 1))[kantor.kasubbag].jabatan == "Sekretaris"


def test_service_counts_as_the_rules_of_the_office_say(office, kantor):
    before = orang(office)[kantor.sekar].mk_bulan
    save_record(office, "peninjauan_masa_kerja", {"pegawai_id": kantor.sekar, "jenis": "kurang",
                                                  "tmt": date(2025, 1, 1), "mulai": date(2025, 1, 1),
                                                  "selesai": date(2025, 6, 30)})
    assert orang(office)[kantor.sekar].mk_bulan == before - 6
    for person in (kantor.sekar, kantor.rahmat):
        [keadaan] = keadaan_semua(office, (person,), AKHIR)
        mine = orang(office)[person]
        assert mine.mk_bulan == (keadaan.mkg.in_months if keadaan.mkg else None)
        assert mine.pensiun == (keadaan.pensiun.tmt if keadaan.pensiun else None)


def test_eselon_goes_first_where_the_office_wants_it(office, kantor):
    people = [replace(one, urut_jabatan=5 if one.id == kantor.mira else 9)
              for one in orang(office).values() if one.status == "PNS"]
    by_rank, by_post = menurut_duk(people), menurut_duk(people, eselon_dulu=True)
    assert by_rank[-1].id == kantor.mira
    assert by_post[0].id == kantor.mira


def test_the_head_of_the_unit_signs_unless_somebody_was_chosen(office, kantor):
    assert isi_of(office, DUK).penandatangan.nama == ""  # two hold a post, neither has an eselon: dots
    save_record(office, "riwayat_jabatan", {"pegawai_id": kantor.kasubbag, "jenis_jabatan": "struktural",
                                            "jabatan": "Camat", "eselon": "III.a", "penugasan": "plt",
                                            "unit_kerja": "Kecamatan Tirta Hulu",
                                            "tmt_jabatan": date(2025, 1, 2)})
    for order in (DUK, replace(DUK, unit_id=kantor.kecamatan)):
        acting = isi_of(office, order).penandatangan
        assert (acting.jabatan, acting.nama) == ("Plt. Camat", "Ratri Kusumawardani, S.E.")
    alone = isi_of(office, replace(DUK, unit_id=kantor.subbag)).penandatangan
    assert (alone.jabatan, alone.nama) == ("Kepala Subbagian", "Ratri Kusumawardani, S.E.")
    for person, eselon in ((kantor.camat, "III.a"), (kantor.kasubbag, "IV.a")):
        save_record(office, "riwayat_jabatan", {"pegawai_id": person, "jenis_jabatan": "struktural",
                                                "jabatan": "Kepala", "eselon": eselon,
                                                "tmt_jabatan": date(2025, 1, 2)})
    assert isi_of(office, DUK).penandatangan.nama == "Drs. Bagas Wiratmaja, M.Si"
    below = isi_of(office, replace(DUK, unit_id=kantor.subbag)).penandatangan
    assert (below.jabatan, below.pangkat) == ("Kepala", "Penata Tingkat I")
    chosen = isi_of(office, replace(DUK, unit_id=kantor.subbag, penandatangan_id=kantor.camat))
    assert chosen.penandatangan.nama == "Drs. Bagas Wiratmaja, M.Si"
    save_record(office, "penandatangan", {"formulir": "duk", "cara": "an", "pejabat_id": kantor.sekar,
                                          "jabatan": "Sekretaris", "atas_nama": "Bupati Tirta Jaya"})
    own = isi_of(office, DUK).penandatangan
    assert (own.nama, own.jabatan) == ("Sekar Ayuningtyas, S.E.", "a.n. Bupati Tirta Jaya\nSekretaris")
    assert isi_of(office, replace(DUK, form_key="nominatif")).penandatangan.jabatan == "Kepala"
    save_record(office, "penandatangan", {"cara": "plh", "pejabat_id": kantor.kasubbag, "jabatan": "Camat"})
    assert isi_of(office, replace(DUK, form_key="nominatif")).penandatangan.jabatan == "Plh. Camat"
    assert isi_of(office, DUK).penandatangan.nama == "Sekar Ayuningtyas, S.E."


def test_a_list_of_everybody_is_the_office_s_and_that_of_a_unit_the_unit_s(office, kantor):
    save_record(office, "kantor", {"instansi": "PEMERINTAH KABUPATEN TIRTA JAYA",
                                   "perangkat_daerah": "KECAMATAN TIRTA HULU"})
    assert isi_of(office, DUK).unit == "PEMERINTAH KABUPATEN TIRTA JAYA"
    assert isi_of(office, replace(DUK, unit_id=kantor.subbag)).unit == "Subbagian Umum"


def test_the_map_and_the_report_of_quality_are_those_of_today(office, kantor, tmp_path):
    susun_dari_jabatan(office)
    save_record(office, "penandatangan", {"cara": "plt", "pejabat_id": kantor.camat, "jabatan": "Camat"})
    now = today(office)
    batasi(office, kantor.sekar, "Yang bersangkutan", "Sedang dibetulkan datanya")
    for key, sheet in (("peta-jabatan", Paper.F4), ("mutu-data", Paper.A4)):
        order = DaftarOrder(key, now, unit_id=kantor.subbag)
        with pytest.raises(Rejected, match="hanya memuat keadaan hari ini"):
            render_daftar(office, replace(order, keadaan=date(2020, 1, 1)))
        result = print_daftar(office, order, tmp_path / f"{key}.pdf", Work())
        assert result.documents == 1
        page = read((tmp_path / f"{key}.pdf").read_bytes())[0]
        assert max(page.width, page.height) == pytest.approx(330 if sheet is Paper.F4 else 297, abs=0.1)
        told = " ".join(page.lines)
        assert "SUBBAGIAN UMUM" in told
        assert "Rahmat Hidayanto" in told
        assert "Sekar" not in told
        assert "Mira" not in told  # of another unit
        assert len(isi_of(office, order).orang) == 2
    told = " ".join(lines(render_daftar(office, DaftarOrder("peta-jabatan", now))))
    for expected in ("Kecamatan Tirta Hulu · kebutuhan 1, terisi 1", "(pemrosesan dibatasi)", "Plt. Camat,",
                     "Seksi Pelayanan", "Arsiparis Ahli Muda", str(now.year + 4)):
        assert expected in told, expected


def test_who_is_restricted_is_left_out_and_who_stands_on_a_list_is_noted(office, kantor, tmp_path):
    batasi(office, kantor.mira, "Yang bersangkutan", "Sedang dibetulkan datanya")
    out = tmp_path / "duk.pdf"
    result = print_daftar(office, DUK, out, Work())
    assert (result.documents, result.pages, result.written) == (1, 1, (out,))
    assert [(item.jumlah, item.alasan) for item in result.skipped] == [(1, "pemrosesan datanya dibatasi")]
    told = " ".join(lines(out.read_bytes()))
    assert "Mira" not in told
    assert "1 pegawai tidak dicantumkan." in told
    with office.db.read() as tx:
        rows = tx.connection.exec_driver_sql("SELECT pegawai_id, formulir, nomor FROM cetakan").fetchall()
    assert {row[0] for row in rows} == {kantor.camat, kantor.kasubbag, kantor.sekar}
    assert {row[1:] for row in rows} == {("duk", "31-12-2026")}
    counted = print_daftar(office, replace(DUK, form_key="statistik"), tmp_path / "folder", Work())
    assert counted.skipped == ()
    assert [path.name for path in counted.written] == ["2026-12-31_STATISTIK.pdf"]


def test_a_penilai_prints_and_counts_only_his_own(office, kantor):
    office.peran, office.pegawai_id = frozenset({Peran.PENILAI}), kantor.kasubbag
    assert {one.id for one in isi_of(office, DUK).orang} == {kantor.sekar, kantor.kasubbag}
    assert set(statistik(office, AKHIR).semua.orang) == {kantor.sekar, kantor.rahmat, kantor.kasubbag}
    with pytest.raises(Denied):
        render_daftar(office, replace(DUK, penandatangan_id=kantor.camat))


def test_orders_that_make_no_sense_are_refused(office, kantor, tmp_path):
    with pytest.raises(Rejected, match="tidak dikenal"):
        render_daftar(office, replace(DUK, form_key="skp-kuantitatif"))
    with pytest.raises(Rejected, match="1 sampai 24"):
        render_daftar(office, replace(DUK, form_key="penjagaan-kgb", bulan=25))
    with pytest.raises(ServiceError, match="tidak ada dalam data"):
        render_daftar(office, replace(DUK, unit_id="tidak-ada"))
    with pytest.raises(ServiceError, match="folder data kantor"):
        print_daftar(office, DUK, office.folder / "duk.pdf", Work())


def test_a_list_that_is_stopped_leaves_no_file(office, kantor, tmp_path):
    work = Work(lambda done, whole, words: work.cancel())
    with pytest.raises(Cancelled):
        print_daftar(office, DUK, tmp_path / "duk.pdf", work)
    assert list(tmp_path.glob("*.pdf")) == []


def test_penjagaan_names_who_is_due_with_old_and_new_decision(office, kantor):
    order = DaftarOrder("penjagaan-kgb", date(2027, 1, 15), bulan=2)
    before = {one.orang.id: one for one in isi_of(office, order).jatuh}
    assert (before[kantor.sekar].lama_nomor, before[kantor.sekar].mk_bulan) == ("", 14 * 12)
    assert kantor.mira not in before  # II/c rises at odd years
    assert kantor.rahmat not in before  # no masa kerja golongan
    save_record(office, "kgb", {"pegawai_id": kantor.sekar, "tmt": date(2025, 2, 1), "golongan": "III/c",
                                "mk_tahun": 12, "mk_bulan": 0, "gaji_baru": 3_645_200,
                                "nomor_surat": "822/1", "tanggal_surat": date(2024, 12, 1)})
    bahan = isi_of(office, order)
    due = next(one for one in bahan.jatuh if one.orang.id == kantor.sekar)
    assert (due.orang.id, due.tmt, due.mk_bulan) == (kantor.sekar, date(2027, 2, 1), 14 * 12)
    assert (due.lama_nomor, due.lama_gaji, due.lama_tmt) == ("822/1", 3_645_200, date(2025, 2, 1))
    assert due.gaji == 3_760_100
    assert any("sudah lewat" in note for note in bahan.catatan)
    told = lines(render_daftar(office, order))
    assert {"BULAN JANUARI S.D. FEBRUARI 2027", "3.760.100", "3.645.200"} <= set(told)


def test_rekap_pensiun_prints_both_halves_unless_one_is_asked_for(office, kantor):
    with office.db.write("uji", office.actor) as tx:
        tx.update("pegawai", kantor.mira, {"tanggal_lahir": date(1968, 9, 30)})
        tx.insert("riwayat_jabatan", {"pegawai_id": kantor.mira, "jenis_jabatan": "pelaksana",
                                      "jabatan": "Operator", "tmt_jabatan": date(2020, 1, 1)})
    both = DaftarOrder("rekap-pensiun", AKHIR)
    pages = read(render_daftar(office, both))
    assert ["BULAN JANUARI S.D. JUNI 2026" in page.lines for page in pages] == [True, False]
    assert "NIHIL" in pages[0].lines
    assert "Seksi Pelayanan" in pages[1].lines
    bahan = isi_of(office, replace(both, semester=2))
    assert [(one.id, one.pensiun) for one in bahan.orang] == [(kantor.mira, date(2026, 10, 1))]
    assert isi_of(office, replace(both, semester=1)).orang == ()


def test_every_figure_of_the_statistics_names_whom_it_counts(office, kantor):
    found = statistik(office, AKHIR)
    assert found.semua.jumlah == 5
    parts = {part.kunci: {one.nama: set(one.orang) for one in part.hitungan} for part in found.bagian}
    assert all(sum(map(len, rows.values())) == 5 for rows in parts.values())
    assert parts["golongan"]["III/c"] == {kantor.sekar}
    assert parts["jabatan"]["Fungsional Ahli Muda"] == {kantor.sekar}
    assert parts["jabatan"]["Belum terisi"] == {kantor.mira}
    assert list(parts["unit"]) == ["Kecamatan Tirta Hulu", "Subbagian Umum", "Seksi Pelayanan"]
    below = statistik(office, AKHIR, kantor.subbag)
    assert set(below.semua.orang) == {kantor.kasubbag, kantor.sekar, kantor.rahmat}


def test_an_auditor_who_counts_leaves_a_trace(office, kantor):
    office.peran = frozenset({Peran.AUDITOR})
    statistik(office, AKHIR)
    with office.db.read() as tx:
        rows = tx.connection.exec_driver_sql(
            "SELECT subject FROM audit WHERE action = 'daftar.baca'").fetchall()
    assert [row[0] for row in rows] == ["statistik · 2026-12-31 · 5 baris"]


@pytest.mark.parametrize(("tingkat", "nama", "tercetak"), [
    ("S-2", "S-2 Manajemen", "S-2 Manajemen (2012)"),
    ("S-1/Sarjana", "S-1 Kearsipan", "S-1 Kearsipan (2012)"),
    ("Diploma III/Sarjana Muda", "D-III KEARSIPAN", "D-III KEARSIPAN (2012)"),
    ("S-1/Sarjana", "Kearsipan", "S-1/Sarjana Kearsipan (2012)"),
    ("SLTA", "SMA IPS", "SLTA SMA IPS (2012)"),
    ("Diploma I", "D-II Kearsipan", "Diploma I D-II Kearsipan (2012)"),
])
def test_the_nominatif_names_a_level_once(office, kantor, tingkat, nama, tercetak):
    save_record(office, "riwayat_pendidikan", {
        "pegawai_id": kantor.sekar, "tingkat": tingkat, "nama_pendidikan": nama, "tahun_lulus": 2012})
    rows = nominatif.gather(isi_of(office, replace(DUK, form_key="nominatif"))).baris
    assert tercetak in {one.pendidikan for one in rows}


def test_nobody_is_due_for_a_kgb_on_or_after_the_day_he_retires(office, kantor):
    """Born in February 1969, BUP 58: retired on 1 March 2027; his next step comes on 1 February 2027."""
    with office.db.write("uji.lahir", office.actor) as tx:
        tx.update("pegawai", kantor.sekar, {"tanggal_lahir": date(1969, 2, 3)})
    order = DaftarOrder("penjagaan-kgb", date(2027, 1, 15), bulan=2)
    assert kantor.sekar in {one.orang.id for one in isi_of(office, order).jatuh}
    with office.db.write("uji.lahir", office.actor) as tx:
        tx.update("pegawai", kantor.sekar, {"tanggal_lahir": date(1969, 1, 3)})
    bahan = isi_of(office, order)
    assert kantor.sekar not in {one.orang.id for one in bahan.jatuh}
    assert any("1 orang sudah mencapai TMT pensiun" in note for note in bahan.catatan)
    with office.db.write("uji.kontrak", office.actor) as tx:
        tx.update("pegawai", kantor.sekar, {"tanggal_lahir": date(1985, 1, 3), "status_pegawai": "PPPK"})
    for until, listed in ((date(2027, 1, 31), False), (date(2027, 2, 1), True)):
        save_record(office, "riwayat_pengangkatan", {"pegawai_id": kantor.sekar, "jenis": "perpanjangan",
                                                     "tmt": date(2025, 2, 1), "sampai": until})
        bahan = isi_of(office, order)
        assert (kantor.sekar in {one.orang.id for one in bahan.jatuh}) == listed
        assert any("berakhir perjanjian kerjanya" in note for note in bahan.catatan) != listed
