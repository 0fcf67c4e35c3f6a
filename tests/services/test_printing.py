"""Papers made of stored and unsaved data: words, watermark, size, pixels; and whom a batch is for."""

from dataclasses import replace
from itertools import product

import pypdfium2
import pytest

from asn_desktop.domain.periode import JenisPeriode
from asn_desktop.domain.predikat import Capaian, Rating
from asn_desktop.services import printing
from asn_desktop.services.errors import Rejected, ServiceError
from asn_desktop.services.jejak import kepala_dokumen
from asn_desktop.services.office import office_profile, save_office_profile
from asn_desktop.services.printing import PrintOrder
from asn_desktop.services.printing.dokumen_evaluasi import gather as gather_dokumen
from asn_desktop.services.printing.evaluasi import gather
from asn_desktop.services.printing.forms import Paper
from asn_desktop.services.records import save_record
from asn_desktop.services.skp import kembalikan_skp, paket_of, start_skp
from asn_desktop.services.work import Work
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
    assert [(form.key, form.needs_periode) for form in printing.form_list()][:7] == [
        ("skp-kuantitatif", False),
        ("skp-kualitatif", False),
        ("skp-jpt", False),
        ("lampiran-skp", False),
        ("umpan-balik", True),
        ("evaluasi", True),
        ("dokumen-evaluasi", True),
    ]
    assert printing.menu_forms()[0].key == "skp", "one entry for the plan, whatever its form"


def test_the_foot_names_the_row_of_the_trail_and_stays_the_same(office, kantor):
    plan = skp_ditetapkan(office, kantor.sekar)
    assert "jejak" not in text_of(printing.render_skp(office, plan, "skp-kuantitatif")), "LATIHAN"
    office.latihan = False
    first = printing.render_skp(office, plan, "skp-kuantitatif")
    head = kepala_dokumen(office, plan.id)
    assert f"jejak {head}" in text_of(first)
    with office.db.read() as tx:
        row = tx.connection.exec_driver_sql("SELECT action, hash FROM audit WHERE seq = ?",
                                            (int(head.split("-")[0]),)).one()  # fmt: skip
    assert row[0] == "skp.tetapkan"
    assert row[1].startswith(head.split("-")[1])
    appraisal = evaluasi_selesai(office, plan, JenisPeriode.TW1)
    again = printing.render_skp(office, plan, "skp-kuantitatif")
    assert again == first, "what is written elsewhere changes no paper"
    paper = printing.render_evaluasi(office, appraisal, plan, "evaluasi")
    assert f"jejak {kepala_dokumen(office, plan.id, appraisal.id)}" in text_of(paper)
    assert head not in text_of(paper)


def test_a_draft_has_no_row_of_the_trail_at_its_foot(office, kantor):
    office.latihan = False
    plan = skp_terisi(office, kantor.sekar)
    assert "jejak" not in text_of(printing.render_skp(office, plan, "skp-kuantitatif"))


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
    shown = {}
    for capaian in Capaian:
        drawn = gather(Paper("evaluasi", skp, paket_of(skp), replace(evaluasi, capaian=capaian)))
        assert drawn.kurva is paket_of(skp).kurva[capaian]
        shown[drawn.capaian] = drawn.kurva.path
    assert len(set(shown.values())) == len(Capaian), "each capaian with its own curve"
    for hasil, perilaku in product(Rating, Rating):
        rated = replace(evaluasi, rating_hasil_kerja=hasil, rating_perilaku=perilaku)
        sheet = Paper("dokumen-evaluasi", skp, paket_of(skp), rated)
        label = paket_of(skp).label_predikat[paket_of(skp).matriks[hasil, perilaku]]
        assert (gather(sheet).predikat, gather_dokumen(sheet).predikat) == (label, label)
    bare = replace(evaluasi, rating_hasil_kerja=None, capaian=None, realisasi=())
    assert printing.render_evaluasi(office, bare, skp, "evaluasi").startswith(b"%PDF-")
    assert printing.render_evaluasi(office, bare, skp, "skp-kuantitatif").startswith(b"%PDF-")


def test_who_is_set_for_the_post_of_the_penilai_signs_for_him(office, kantor, tmp_path):
    signer = {"pejabat_id": kantor.mira, "jabatan": "Sekretaris Daerah"}
    save_record(office, "penandatangan", {**signer, "cara": "langsung"})  # of letters: never for a penilai
    for form, post in (("kinerja", "Bupati Tirta Jaya"), ("evaluasi", "Wali Kota")):
        save_record(office, "penandatangan", {**signer, "formulir": form, "cara": "an", "atas_nama": post})
    plan = skp_terisi(office, kantor.camat)
    text = text_of(printing.render_skp(office, plan, "skp"))
    assert "Pejabat Penilai Kinerja,\na.n. Bupati Tirta Jaya\nSekretaris Daerah," in text
    assert "Mira Lestianti" in text
    assert "H. Surya Adinata" in text, "the party block names the penilai"
    assert "NIP (*opsional)" in text
    assert "Mira" not in text_of(printing.render_skp(office, skp_terisi(office, kantor.sekar), "skp"))
    plh = save_record(office, "penandatangan", {"formulir": "evaluasi", "cara": "plh", "jabatan": "Camat",
                                                "nama": "Danu"})
    out = tmp_path / "wakil.pdf"
    order = PrintOrder(("lampiran-skp",), 2026, None, (kantor.sekar,), out, wakil_id=plh.id)
    printing.print_forms(office, order, Work())
    chosen = text_of(out.read_bytes())
    assert "Pejabat Penilai Kinerja,\nPlh. Camat," in chosen
    assert "\nDanu\n" in chosen


def test_the_watermark_tells_practice_and_drafts(office, kantor):
    draft, final = skp_terisi(office, kantor.sekar), skp_ditetapkan(office, kantor.rahmat)

    def words(skp, form="lampiran-skp"):
        return text_of(printing.render_skp(office, skp, form))

    assert "LATIHAN · DRAF" in words(draft)
    assert "LATIHAN" in words(final)
    assert "DRAF" not in words(final)
    begun = evaluasi_terisi(office, final, JenisPeriode.TW2)
    assert "LATIHAN · DRAF" in text_of(printing.render_evaluasi(office, begun, final, "evaluasi"))
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
