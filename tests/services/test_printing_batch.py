"""Batches: files and their names, order, cancelling, what is left out and what fails."""

from dataclasses import replace
from datetime import date

import pytest

from asn_desktop.domain.periode import JenisPeriode
from asn_desktop.services import printing
from asn_desktop.services.errors import Rejected, ServiceError
from asn_desktop.services.printing import PrintOrder
from asn_desktop.services.printing.batch import short_name
from asn_desktop.services.printing.forms import About, form_list
from asn_desktop.services.printing.names import NamesInUse, file_name, plain
from asn_desktop.services.skp import save_skp, start_skp
from asn_desktop.services.work import Cancelled, Work
from tests.services import kantor_kecil
from tests.services.kantor_kecil import evaluasi_selesai, skp_ditetapkan, skp_terisi

ALL = printing.ISI_SET


@pytest.fixture
def kantor(office):
    return kantor_kecil.isi(office)


def order_for(people, out, keys=ALL, **more):
    return PrintOrder(keys, 2026, more.pop("periode", JenisPeriode.AKHIR), tuple(people), out, **more)


def test_a_batch_writes_one_file_each_under_safe_names(office, kantor, tmp_path):
    evaluasi_selesai(office, skp_ditetapkan(office, kantor.sekar))
    skp_terisi(office, kantor.rahmat)
    steps = []
    people = printing.select_pegawai(office, semua=True)
    result = printing.print_forms(
        office,
        order_for(people, tmp_path / "cetak"),
        Work(lambda done, total, text: steps.append((done, total))),
    )
    assert sorted(path.name for path in result.written) == [
        "2026_Dokumen_Evaluasi_198503172010012003_SEKAR_AYUNINGTYAS_S_E.pdf",
        "2026_Evaluasi_198503172010012003_SEKAR_AYUNINGTYAS_S_E.pdf",
        "2026_Lampiran_SKP_198503172010012003_SEKAR_AYUNINGTYAS_S_E.pdf",
        "2026_Lampiran_SKP_199212312024211004_RAHMAT_HIDAYANTO_S_T.pdf",
        "2026_Rekaman_Umpan_Balik_198503172010012003_SEKAR_AYUNINGTYAS_S_E.pdf",
        "2026_SKP_198503172010012003_SEKAR_AYUNINGTYAS_S_E.pdf",
        "2026_SKP_199212312024211004_RAHMAT_HIDAYANTO_S_T.pdf",
    ]
    assert sorted(path.name for path in (tmp_path / "cetak").iterdir()) == sorted(
        path.name for path in result.written
    )
    assert result.documents == 7
    assert result.pages == sum(printing.page_count(path.read_bytes()) for path in result.written)
    assert {skipped.alasan: skipped.jumlah for skipped in result.skipped} == {
        "belum ada SKP tahun 2026": 3 * len(ALL),
        "belum ada evaluasi Akhir tahun 2026": 3,
    }
    assert result.failed == ()
    assert steps[-1] == (5, 5)
    with office.db.read() as tx:  # noted once for each person, all his papers
        told = tx.connection.exec_driver_sql(
            "SELECT subject FROM audit WHERE action = 'cetak.formulir' ORDER BY 1").scalars().all()
    assert [subject.split(" · ")[1] for subject in told] == ["2 formulir", "5 formulir"]
    quarter = printing.print_forms(
        office, order_for(people, tmp_path / "tw", ("evaluasi",), periode=JenisPeriode.TW1), Work()
    )
    assert quarter.written == ()


def test_people_come_by_unit_golongan_and_name(office, kantor, tmp_path):
    for person in (kantor.rahmat, kantor.sekar, kantor.camat, kantor.kasubbag):
        skp_terisi(office, person)
    names = []
    printing.print_forms(
        office,
        order_for(printing.select_pegawai(office, semua=True), tmp_path, ("lampiran-skp",)),
        Work(lambda done, total, text: names.append(text.split(",")[0])),
    )
    assert names[:5] == [
        "Drs. Bagas Wiratmaja",
        "Mira Lestianti",
        "Ratri Kusumawardani",
        "Sekar Ayuningtyas",
        "Rahmat Hidayanto",
    ]


def test_what_should_print_and_cannot_is_told_and_the_rest_is_printed(office, kantor, tmp_path):
    bad = skp_terisi(office, kantor.sekar)
    save_skp(office, replace(bad, dukungan=("Huruf ꦲ",)))
    start_skp(office, kantor.kasubbag, 2026)
    skp_terisi(office, kantor.rahmat)
    result = printing.print_forms(
        office, order_for((kantor.sekar, kantor.kasubbag, kantor.rahmat), tmp_path, ("lampiran-skp",)), Work()
    )
    told = {failed.pegawai_id: failed.kalimat for failed in result.failed}
    assert "U+A9B2" in told[kantor.sekar]
    assert "belum berisi hasil kerja" in told[kantor.kasubbag]
    assert len(result.written) == 1
    assert result.failed[0].form_key == "lampiran-skp"


def test_cancelling_keeps_whole_files_and_leaves_no_half_merged_one(office, kantor, tmp_path):
    for person in (kantor.camat, kantor.kasubbag, kantor.sekar):
        skp_terisi(office, person)
    people = (kantor.camat, kantor.kasubbag, kantor.sekar)

    class StopAt:
        def __init__(self, number):
            self.calls, self.number = 0, number

        def __call__(self):
            self.calls += 1
            return self.calls > self.number

    with pytest.raises(Cancelled):
        printing.print_forms(
            office, order_for(people, tmp_path / "satu", ("lampiran-skp",)), Work(is_cancelled=StopAt(1))
        )
    files = list((tmp_path / "satu").iterdir())
    assert len(files) == 1
    assert printing.page_count(files[0].read_bytes()) == 1
    with pytest.raises(Cancelled):
        printing.print_forms(
            office,
            order_for(people, tmp_path / "g.pdf", ("lampiran-skp",), gabung=True),
            Work(is_cancelled=StopAt(2)),
        )
    assert not (tmp_path / "g.pdf").exists()


def test_one_person_may_go_into_one_file_and_several_may_not(office, kantor, tmp_path):
    skp_terisi(office, kantor.sekar)
    both = order_for((kantor.sekar,), tmp_path / "sekar.pdf", ("skp", "lampiran-skp"))
    result = printing.print_forms(office, both, Work())
    assert result.written == (tmp_path / "sekar.pdf",)
    assert result.documents == 2
    with pytest.raises(ServiceError, match="satu berkas"):
        printing.print_forms(office, order_for((kantor.sekar, kantor.camat), tmp_path / "dua.pdf"), Work())
    nobody = printing.print_forms(
        office, order_for((kantor.camat,), tmp_path / "kosong.pdf", gabung=True), Work()
    )
    assert nobody.written == ()
    assert not (tmp_path / "kosong.pdf").exists()


def test_a_folder_that_cannot_be_written_is_told(office, kantor, tmp_path):
    skp_terisi(office, kantor.sekar)
    (tmp_path / "berkas").write_text("bukan folder")
    with pytest.raises(ServiceError, match="harus folder"):
        printing.print_forms(
            office, order_for((kantor.sekar,), tmp_path / "berkas", ("lampiran-skp",)), Work()
        )


def test_someone_with_two_plans_gets_both(office, kantor, tmp_path):
    skp_terisi(office, kantor.sekar)
    second = start_skp(office, kantor.sekar, 2026, mulai=date(2026, 7, 1))
    save_skp(
        office,
        replace(
            second,
            hasil_kerja=(
                replace(
                    skp_terisi(office, kantor.rahmat).hasil_kerja[0], id=office.db.new_id(), indikator=()
                ),
            ),
        ),
    )
    result = printing.print_forms(office, order_for((kantor.sekar,), tmp_path, ("lampiran-skp",)), Work())
    assert [path.name for path in result.written] == [
        "2026_Lampiran_SKP_198503172010012003_SEKAR_AYUNINGTYAS_S_E.pdf",
        "2026_Lampiran_SKP_198503172010012003_SEKAR_AYUNINGTYAS_S_E_2.pdf",
    ]


def test_orders_without_people_or_forms_are_refused(office, kantor, tmp_path):
    for order in (
        order_for((), tmp_path),
        order_for(("tidak-ada",), tmp_path),
        order_for((kantor.sekar,), tmp_path, ()),
        order_for((kantor.sekar,), tmp_path, ("x",)),
    ):
        with pytest.raises(Rejected):
            printing.print_forms(office, order, Work())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Drs. Ki Ageng, M.Si", "Drs_Ki_Ageng_M_Si"),
        ('Ñoño/..\\:*?"<>|', "Nono"),
        ("Łukasz Đặng", "Lukasz_Dang"),
        ("Søren Ægir Þór Œuvre ẞ Weiß ħ ı", "Soren_AEgir_THor_OEuvre_SS_Weiss_h_i"),
        ("ꦲꦤ", "tanpa_nama"),
        ("", "tanpa_nama"),
        ("CON", "CON_"),
        ("lpt1", "lpt1_"),
        ("a" * 200, "a" * 60),
        ("R&D 'x'", "R_D_x"),
        (" .hidden. ", "hidden"),
    ],
)
def test_names_are_plain(text, expected):
    assert plain(text) == expected


def test_names_never_repeat_in_a_batch():
    names = NamesInUse()
    assert [names.take("A.pdf"), names.take("a.pdf"), names.take("A.pdf"), names.take("A_2.pdf")] == [
        "A.pdf",
        "a_2.pdf",
        "A_3.pdf",
        "A_2_2.pdf",
    ]
    assert file_name(2026, "Evaluasi", "", "Bupati") == "2026_Evaluasi_BUPATI.pdf"
    about_one = (*form_list(), *form_list(About.PEGAWAI))
    assert [form.key for form in about_one if short_name(form.key) == form.key] == [], "files bear words"
