from dataclasses import replace
from datetime import date

import pypdfium2
import pytest

from asn_desktop.domain.periode import JenisPeriode
from asn_desktop.services import printing
from asn_desktop.services.errors import Rejected, ServiceError
from asn_desktop.services.office import office_profile, save_office_profile
from asn_desktop.services.printing import PrintOrder
from asn_desktop.services.printing.names import NamesInUse, file_name, plain
from asn_desktop.services.skp import kembalikan_skp, save_skp, start_skp
from asn_desktop.services.work import Cancelled, Work
from tests.services import kantor_kecil
from tests.services.kantor_kecil import evaluasi_selesai, evaluasi_terisi, skp_ditetapkan, skp_terisi
from tests.services.test_office import picture

ALL = tuple(form.key for form in printing.form_list())


@pytest.fixture
def kantor(office):
    return kantor_kecil.isi(office)


def text_of(pdf):
    document = pypdfium2.PdfDocument(pdf)
    try:
        return "\n".join(page.get_textpage().get_text_range() for page in document).replace("\r\n", "\n")
    finally:
        document.close()


def size_of(pdf):
    document = pypdfium2.PdfDocument(pdf)
    try:
        return tuple(round(side / 72 * 25.4) for side in document[0].get_size())
    finally:
        document.close()


def order_for(people, out, keys=ALL, **more):
    return PrintOrder(keys, 2026, more.pop("periode", JenisPeriode.AKHIR), tuple(people), out, **more)


def test_the_forms_have_the_keys_of_the_command_line():
    assert [(form.key, form.needs_periode) for form in printing.form_list()] == [
        ("skp-kuantitatif", False),
        ("lampiran-skp", False),
        ("evaluasi", True),
        ("dokumen-evaluasi", True),
    ]


def test_a_plan_prints_what_it_holds_also_before_it_is_saved(office, kantor):
    skp = skp_terisi(office, kantor.sekar)
    goal = replace(skp.hasil_kerja[0], rhk="Belum disimpan <b>&")
    text = text_of(printing.render_skp(office, replace(skp, hasil_kerja=(goal,)), "skp-kuantitatif"))
    for expected in (
        "SASARAN KINERJA PEGAWAI",
        "Belum disimpan <b>&",
        "Sekar Ayuningtyas, S.E.",
        "Penata / III/c",
        "Ratri Kusumawardani, S.E.",
        "12 Laporan",
        "Menjadi teladan",
        "SKP-2026-0001",
        "1 JANUARI SD 31 DESEMBER TAHUN 2026",
    ):
        assert expected in text
    appendix = text_of(printing.render_skp(office, skp, "lampiran-skp"))
    assert "Komputer, pencetak, dan pemindai" in appendix
    assert "KONSEKUENSI" in appendix


def test_an_evaluation_prints_ratings_and_the_computed_predikat(office, kantor):
    skp = skp_ditetapkan(office, kantor.sekar)
    evaluasi = replace(evaluasi_terisi(office, skp, JenisPeriode.TW3), catatan="Diusulkan ikut diklat")
    form = text_of(printing.render_evaluasi(office, evaluasi, skp, "evaluasi"))
    for expected in (
        "PERIODE: TRIWULAN III",
        "1 JULI SD 30 SEPTEMBER TAHUN 2026",
        "SESUAI EKSPEKTASI",
        "EV-2026-TW3-0001",
        "Baik",
    ):
        assert expected in form
    paper = text_of(printing.render_evaluasi(office, evaluasi, skp, "dokumen-evaluasi"))
    for expected in (
        "DOKUMEN EVALUASI KINERJA PEGAWAI",
        "Drs. Bagas Wiratmaja, M.Si",
        "Diusulkan ikut diklat",
        "DOK-2026-TW3-0001",
    ):
        assert expected in paper
    bare = replace(evaluasi, rating_hasil_kerja=None, capaian=None, realisasi=())
    assert printing.render_evaluasi(office, bare, skp, "evaluasi").startswith(b"%PDF-")
    assert printing.render_evaluasi(office, bare, skp, "skp-kuantitatif").startswith(b"%PDF-")


def test_the_watermark_tells_practice_and_drafts(office, kantor):
    draft, final = skp_terisi(office, kantor.sekar), skp_ditetapkan(office, kantor.rahmat)

    def words(skp, form="lampiran-skp"):
        return text_of(printing.render_skp(office, skp, form))

    assert "LATIHAN" in words(draft)
    assert "LATIHAN" in words(final)
    office.latihan = False
    assert "DRAF" in words(draft)
    assert "DRAF" not in words(final)
    evaluasi = evaluasi_terisi(office, final, JenisPeriode.TW1)
    assert "DRAF" in text_of(printing.render_evaluasi(office, evaluasi, final, "dokumen-evaluasi"))


def test_one_merged_file_marks_only_its_drafts(office, kantor, tmp_path):
    office.latihan = False
    skp_terisi(office, kantor.sekar)
    skp_ditetapkan(office, kantor.rahmat)
    out = tmp_path / "gabung.pdf"
    result = printing.print_forms(
        office, order_for((kantor.rahmat, kantor.sekar), out, ("lampiran-skp",), gabung=True), Work()
    )
    assert (result.written, result.documents, result.pages) == ((out,), 2, 2)
    pages = pypdfium2.PdfDocument(out.read_bytes())
    first, second = (page.get_textpage().get_text_range() for page in pages)
    pages.close()
    assert "Sekar" in first  # III/c stands before PPPK in the same unit
    assert "DRAF" in first
    assert "Rahmat" in second
    assert "DRAF" not in second


def test_paper_size_is_the_office_s_unless_asked(office, kantor):
    skp = skp_terisi(office, kantor.sekar)
    assert size_of(printing.render_skp(office, skp, "lampiran-skp")) == (210, 297)
    save_office_profile(office, replace(office_profile(office), kertas="f4"))
    assert size_of(printing.render_skp(office, skp, "lampiran-skp")) == (215, 330)
    assert size_of(printing.render_skp(office, skp, "skp-kuantitatif", "a4")) == (297, 210)
    with pytest.raises(ServiceError, match="a4 atau f4"):
        printing.render_skp(office, skp, "lampiran-skp", "letter")


def test_a_character_without_a_glyph_is_named(office, kantor):
    skp = skp_terisi(office, kantor.sekar)
    with pytest.raises(ServiceError, match="U\\+A9B2"):
        printing.render_skp(office, replace(skp, tempat="ꦲ"), "skp-kuantitatif")
    with pytest.raises(Rejected):
        printing.render_skp(office, skp, "tidak-ada")


def test_pages_are_shown_as_the_pdf_s_own_pixels(office, kantor):
    pdf = printing.render_skp(office, skp_terisi(office, kantor.sekar), "skp-kuantitatif")
    assert printing.page_count(pdf) == 2
    image = printing.page_images(pdf, 1, 0.5)
    assert (image.width, image.height) == (421, 298)
    assert len(image.rgb) == image.width * image.height * 3
    assert set(image.rgb) != {255}
    with pytest.raises(IndexError):
        printing.page_images(pdf, 2, 0.5)


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
        "2026_SKP_198503172010012003_SEKAR_AYUNINGTYAS_S_E.pdf",
        "2026_SKP_199212312024211004_RAHMAT_HIDAYANTO_S_T.pdf",
    ]
    assert sorted(path.name for path in (tmp_path / "cetak").iterdir()) == sorted(
        path.name for path in result.written
    )
    assert result.documents == 6
    assert result.pages == sum(printing.page_count(path.read_bytes()) for path in result.written)
    assert {skipped.alasan: skipped.jumlah for skipped in result.skipped} == {
        "belum ada SKP tahun 2026": 12,
        "belum ada evaluasi AKHIR tahun 2026": 2,
    }
    assert result.failed == ()
    assert steps[-1] == (5, 5)
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
    result = printing.print_forms(office, order_for((kantor.sekar,), tmp_path / "sekar.pdf", ALL[:2]), Work())
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
    with pytest.raises(ServiceError, match="tidak dapat ditulis"):
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


def test_people_are_chosen_by_nip_unit_or_all(office, kantor):
    def chosen(**which):
        return set(printing.select_pegawai(office, **which))

    assert chosen(nips=("19850317 201001 2 003", "'199212312024211004")) == {kantor.sekar, kantor.rahmat}
    assert chosen(unit_nama="SUBBAGIAN UMUM") == {kantor.kasubbag, kantor.sekar, kantor.rahmat}
    assert len(chosen(unit_nama="Kecamatan Tirta Hulu")) == 5
    assert len(chosen(semua=True)) == 5
    with office.db.write("uji", office.actor) as tx:
        tx.update("pegawai", kantor.mira, {"kedudukan_hukum": "Pensiun"})
        tx.insert("unit_kerja", {"nama": "Seksi Pelayanan"})
    assert kantor.mira not in chosen(semua=True)
    assert chosen(nips=("198503172010012005",)) == {kantor.mira}  # named one by one, also who has left
    for which, words in (
        ({"nips": ("1",)}, "NIP 1 "),
        ({"unit_nama": "Dinas X"}, "Dinas X"),
        ({"unit_nama": "Seksi Pelayanan"}, "Ada 2"),
        ({}, "Belum ada pegawai"),
    ):
        with pytest.raises(Rejected, match=words):
            printing.select_pegawai(office, **which)


def test_what_is_missing_is_shown_before_printing(office, kantor, tmp_path):
    skp = skp_ditetapkan(office, kantor.sekar)
    evaluasi_terisi(office, skp)
    start_skp(office, kantor.kasubbag, 2026)
    found = printing.missing_for_print(
        office, order_for((kantor.sekar, kantor.kasubbag, kantor.mira), tmp_path)
    )
    told = [(item.pegawai_id, item.form_key, item.berat) for item in found]
    assert told[0] == ("", "dokumen-evaluasi", "janggal")  # no lambang yet
    assert (kantor.mira, "", "lewat") in told
    assert (kantor.kasubbag, "skp-kuantitatif", "gagal") in told
    assert (kantor.sekar, "evaluasi", "draf") in told
    assert not [item for item in told if item[0] == kantor.sekar and item[2] == "gagal"]
    save_office_profile(office, replace(office_profile(office), lambang=picture()))
    again = printing.missing_for_print(
        office, order_for((kantor.sekar,), tmp_path, ("lampiran-skp",)), Work()
    )
    assert again == ()
    assert all(item.kalimat.endswith((".", ")")) for item in found)


def test_the_lambang_is_on_the_document(office, kantor):
    skp = skp_ditetapkan(office, kantor.sekar)
    evaluasi = evaluasi_terisi(office, skp)
    plain_paper = printing.render_evaluasi(office, evaluasi, skp, "dokumen-evaluasi")
    save_office_profile(office, replace(office_profile(office), lambang=picture(size=(300, 300))))
    with_lambang = printing.render_evaluasi(office, evaluasi, skp, "dokumen-evaluasi")
    assert b"/Subtype /Image" not in plain_paper
    assert b"/Subtype /Image" in with_lambang


def test_the_same_data_gives_the_same_bytes(office, kantor):
    skp = skp_terisi(office, kantor.sekar)
    assert printing.render_skp(office, skp, "skp-kuantitatif") == printing.render_skp(
        office, skp, "skp-kuantitatif"
    )


def test_a_plan_that_went_back_to_draft_is_marked_again(office, kantor):
    from asn_desktop.services.skp import ajukan_skp

    office.latihan = False
    skp = kembalikan_skp(office, ajukan_skp(office, skp_terisi(office, kantor.sekar).id).id)
    assert "DRAF" in text_of(printing.render_skp(office, skp, "lampiran-skp"))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Drs. Ki Ageng, M.Si", "Drs_Ki_Ageng_M_Si"),
        ('Ñoño/..\\:*?"<>|', "Nono"),
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
