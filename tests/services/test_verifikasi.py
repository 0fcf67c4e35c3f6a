"""A paper from print to verification: genuine, changed, of an office that is known and of one that is not."""

import json
import zlib

import pytest

from asn_desktop.db.kunci_tanda import META, keep_key
from asn_desktop.documents.form import open_writer
from asn_desktop.documents.forms.lampiran_skp import FORM as SAMPLE
from asn_desktop.documents.lampiran_berkas import attachments
from asn_desktop.domain.evaluasi import StatusEvaluasi
from asn_desktop.services.errors import ServiceError
from asn_desktop.services.printing.forms import Paper
from asn_desktop.services.printing.render import joined, lay_out, with_head
from asn_desktop.services.records import list_records, save_record
from asn_desktop.services.skp import paket_of
from asn_desktop.services.templat_skp import templat_untuk
from asn_desktop.services.terima_formulir import lihat_terimaan, templat_dari_formulir, terima_formulir
from asn_desktop.services.urungkan import aksi_terakhir, urungkan
from asn_desktop.services.verifikasi import (
    Putusan,
    kantor_dikenal,
    kenali_kantor,
    periksa_pdf,
    periksa_teks,
)
from tests import offices
from tests.builders import a_pegawai, an_evaluasi, an_skp, an_skp_ditetapkan
from tests.documents import contents
from tests.domain.test_tanda import line

pytestmark = pytest.mark.usefixtures("one_child")


@pytest.fixture
def office(tmp_path):
    with offices.new_office(tmp_path / "kantor") as session:
        yield session


def paper_of(session, plan):
    return with_head(session, Paper("lampiran-skp", plan, paket_of(plan)))


def printed(session, plan, path):
    named = paper_of(session, plan)
    path.write_bytes(joined([(named, lay_out(named, "a4"))], "a4", latihan=False))
    return named


def test_a_final_paper_proves_itself_and_brings_its_data(office, tmp_path, monkeypatch):
    monkeypatch.setattr("asn_desktop.services.printing.render.kepala_dokumen", lambda *args: "000001 abc")
    plan = an_skp_ditetapkan()
    pdf = tmp_path / "skp.pdf"
    named = printed(office, plan, pdf)
    [found] = periksa_pdf(pdf, kantor_dikenal(office))
    assert (found.putusan, found.dikenal, found.ringkasan.nomor) == (Putusan.ASLI, True, plan.nomor)
    assert found.isi["skp"]["hasil_kerja"][0]["rhk"] == plan.hasil_kerja[0].rhk
    assert not periksa_pdf(pdf, {})[0].dikenal
    first = pdf.read_bytes()
    printed(office, plan, pdf)
    assert pdf.read_bytes() == first  # reprints byte for byte
    [(_, content)] = attachments(first)
    told = json.loads(content)
    assert told["tanda"] == named.tanda
    changed = told["isi"].replace(plan.pegawai.nama, "Orang Lain").encode()
    assert periksa_teks(named.tanda, {}, changed).putusan is Putusan.TIDAK_ASLI
    better = named.tanda.replace(":2026:", ":2025:")
    assert periksa_teks(better, {}).putusan is Putusan.TIDAK_ASLI


def test_a_draft_has_no_seal(office):
    assert paper_of(office, an_skp()).tanda == ""


def test_what_is_no_paper_of_ours_is_refused_in_words(tmp_path):
    with pytest.raises(ServiceError, match="bukan tanda dari formulir"):
        periksa_teks("https://contoh.invalid", {})
    other = tmp_path / "lain.pdf"
    other.write_bytes(b"bukan")
    with pytest.raises(ServiceError, match="bukan PDF"):
        periksa_pdf(other, {})
    writer = open_writer(contents.options())
    writer.add(SAMPLE.lay_out(SAMPLE.sample, contents.options()))
    for number, told in enumerate(("[" * 9999, '{"tanda": 5, "isi": ""}', '{"tanda": "", "isi": "\\ud800"}')):
        writer.attach(f"{number}.json", told.encode())
    other.write_bytes(writer.finish())
    with pytest.raises(ServiceError, match="tidak memuat data formulir"):
        periksa_pdf(other, {})
    with pytest.raises(ServiceError, match="tidak dapat dibuka"):
        periksa_pdf(tmp_path / "tidak ada.pdf", {})


def test_a_file_inside_that_unpacks_to_a_gigabyte_ends_only_who_reads_it(tmp_path):
    packing = zlib.compressobj(9, wbits=-15)
    part = packing.compress(bytes(2**20)) + packing.flush(zlib.Z_FULL_FLUSH)
    stream = b"\x78\xda" + part * 1024
    parts = (b"<</Type/Catalog/Pages 2 0 R/Names<</EmbeddedFiles<</Names[(a) 4 0 R]>>>>>>",
             b"<</Type/Pages/Kids[3 0 R]/Count 1>>", b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>",
             b"<</Type/Filespec/F(a)/EF<</F 5 0 R>>>>",
             f"<</Filter/FlateDecode/Length {len(stream)}>>stream\n".encode() + stream + b"\nendstream")
    other = tmp_path / "berat.pdf"
    other.write_bytes(b"%PDF-1.7\n" + b"".join(
        f"{number} 0 obj\n".encode() + part + b"\nendobj\n" for number, part in enumerate(parts, start=1)
    ) + b"trailer\n<</Root 1 0 R/Size 6>>\n%%EOF")
    with pytest.raises(ServiceError, match="terlalu besar"):
        periksa_pdf(other, {})


def test_data_that_somebody_sealed_himself_but_no_form_makes_are_not_read():
    for isi in (b"bukan json", b"5", b"[" * 9999):
        found = periksa_teks(line(isi=isi), {}, isi)
        assert (found.putusan, found.isi, found.memuat_skp) == (Putusan.ASLI, {}, False)


def test_a_paper_of_a_known_office_goes_into_the_file_of_its_pegawai_once(office, tmp_path, monkeypatch):
    monkeypatch.setattr("asn_desktop.services.printing.render.kepala_dokumen", lambda *args: "000001 abc")
    plan, pdf = an_skp_ditetapkan(), tmp_path / "dokumen.pdf"
    final = an_evaluasi(plan, status=StatusEvaluasi.SELESAI)
    papers = [with_head(office, Paper(key, plan, paket_of(plan), about)) for key, about in
              (("lampiran-skp", None), ("evaluasi", final), ("dokumen-evaluasi", final))]
    pdf.write_bytes(joined([(named, lay_out(named, "a4")) for named in papers], "a4", latihan=False))
    with offices.new_office(tmp_path / "penerima") as here:
        assert "kantor ini sendiri" in lihat_terimaan(office, pdf)[0].halangan
        with here.db.write("kunci", "uji") as tx:
            tx.connection.exec_driver_sql("DELETE FROM meta WHERE key = ?", (META,))  # as the template had it
            keep_key(tx.connection, bytes(range(32)))
        [seen] = lihat_terimaan(here, pdf)  # two forms of one evaluation, and its plan
        assert "belum dikenal" in seen.halangan
        with pytest.raises(ServiceError, match="belum dikenal"):
            terima_formulir(here, pdf)
        kenali_kantor(here, "KABUPATEN LAIN", periksa_pdf(pdf, {})[0])
        with pytest.raises(ServiceError, match=f"NIP {plan.pegawai.nip} belum ada"):
            terima_formulir(here, pdf)
        owner = save_record(here, "pegawai", a_pegawai(nip=plan.pegawai.nip)).id
        assert [one.nama for one in terima_formulir(here, pdf).masuk] == [plan.pegawai.nama]
        [kept] = list_records(here, "penilaian_lama", owner)
        told = kept.values
        assert (told["tahun"], told["predikat"], told["hasil_kerja"], told["penilai_nama"]) == (
            2026, "Baik", "Sesuai ekspektasi", plan.penilai.nama)
        with pytest.raises(ServiceError, match="sudah pernah diambil"):
            terima_formulir(here, pdf)
        urungkan(here, aksi_terakhir(here).nomor)
        assert list_records(here, "penilaian_lama", owner) == ()
        same = {"tahun": 2026, "mulai": final.mulai, "selesai": final.selesai, "predikat": "Baik"}
        save_record(here, "penilaian_lama", {**same, "pegawai_id": owner})  # as the portal's list brings it
        assert lihat_terimaan(here, pdf)[0].halangan == "penilaian yang sama sudah tercatat"
        name = templat_dari_formulir(here, pdf)
        [kept] = templat_untuk(here, plan.pegawai.jabatan)
        assert (kept.nama, kept.cocok) == (name, True)
        assert [goal.rhk for goal in kept.isi.hasil_kerja] == [goal.rhk for goal in plan.hasil_kerja]
