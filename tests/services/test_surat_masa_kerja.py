"""Papers about one person whose service is not a plain count: CLTN, and a KGB that nobody recorded."""

from datetime import date

import pytest

from asn_desktop.services import printing
from asn_desktop.services.printing import PrintOrder
from asn_desktop.services.printing.isi_drh import tingkat_drh
from asn_desktop.services.records import save_record
from asn_desktop.services.work import Work
from tests.documents.reading import read
from tests.services import kantor_kecil


@pytest.fixture
def kantor(office):
    return kantor_kecil.isi(office)


def test_the_cuti_form_counts_service_as_the_rules_do(office, kantor, tmp_path):
    """16 years 1 month since TMT CPNS; a year of CLTN is no service."""
    save_record(office, "cuti", {
        "pegawai_id": kantor.sekar, "jenis": "Cuti di Luar Tanggungan Negara", "mulai": date(2020, 1, 1),
        "selesai": date(2020, 12, 31), "keputusan": "disetujui"})
    order = PrintOrder(("cuti",), 2026, None, (kantor.sekar,), tmp_path, tanggal=date(2026, 2, 3))
    [path] = printing.print_forms(office, order, Work()).written
    words = " ".join(text.text for text in read(path.read_bytes())[0].texts)
    assert "15 tahun 1 bulan" in words


def test_a_kgb_after_one_that_is_not_on_record_is_remarked(office, kantor, tmp_path):
    """The decree of 2023 says 10 years 2 months; nobody recorded the step of 12 in 2025, 14 comes in 2027."""
    order = PrintOrder(("kgb",), 2027, None, (kantor.sekar,), tmp_path, tanggal=date(2027, 1, 4))

    def remarked():
        return [one.kalimat for one in printing.missing_for_print(office, order)
                if "belum tercatat, sehingga gaji pokok lama" in one.kalimat]

    [words] = remarked()
    assert "kenaikan gaji berkala 1 Februari 2025 belum tercatat" in words
    [path] = printing.print_forms(office, order, Work()).written
    paper = " ".join(text.text for text in read(path.read_bytes())[0].texts)
    assert "3.533.900" in paper, "the old pay is that of the decree named beside it: III/c, 10 years"
    assert "3.760.100" in paper
    save_record(office, "kgb", {"pegawai_id": kantor.sekar, "tmt": date(2025, 2, 1), "golongan": "III/c",
                                "mk_tahun": 12, "mk_bulan": 0})
    assert remarked() == []


@pytest.mark.parametrize(
    ("stored", "shown"),
    [
        ("Sekolah Dasar", "SD"),
        ("SLTA Kejuruan", "SLTA"),
        ("Diploma I", "D-I"),
        ("Diploma III/Sarjana Muda", "D-III"),
        ("Diploma IV", "D-IV"),
        ("S-1/Sarjana", "S-1"),
        ("S-3/Doktor", "S-3"),
        ("Pesantren", "Pesantren"),
    ],
)
def test_levels_are_named_as_the_form_prints_them(stored, shown):
    assert tingkat_drh(stored) == shown
