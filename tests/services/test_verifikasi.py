"""A paper from print to verification: genuine, changed, of an office that is known and of one that is not."""

import json

import pytest

from asn_desktop.documents.lampiran_berkas import attachments
from asn_desktop.services.errors import ServiceError
from asn_desktop.services.printing.forms import Paper
from asn_desktop.services.printing.render import joined, lay_out, with_head
from asn_desktop.services.skp import paket_of
from asn_desktop.services.verifikasi import Putusan, kantor_dikenal, periksa_pdf, periksa_teks
from tests import offices
from tests.builders import an_skp, an_skp_ditetapkan


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
    with pytest.raises(ServiceError, match="tidak dapat dibuka"):
        periksa_pdf(tmp_path / "tidak ada.pdf", {})
