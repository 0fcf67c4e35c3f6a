"""The rule pack: whole, chosen by the day, word for word where the law fixes the words."""

import json
from datetime import date

import pytest

from asn_desktop.domain.predikat import Capaian, Predikat
from asn_desktop.runtime.resources import resource_path
from asn_desktop.services import packs
from asn_desktop.services.packs import PackError, all_packs, pack, pack_for, read_pack

SOURCE = resource_path("packs", "kinerja_2022.json")


def test_the_pack_of_a_day_and_of_a_code():
    assert pack_for(date(2026, 11, 1)) is pack("kinerja_2022")
    assert pack_for(date(2022, 1, 1)).kode == "kinerja_2022"
    with pytest.raises(PackError, match="2021"):
        pack_for(date(2021, 12, 31))
    with pytest.raises(PackError, match="kinerja_1999"):
        pack("kinerja_1999")


def test_the_seven_values_have_three_statements_each():
    values = pack("kinerja_2022").nilai_dasar
    assert [value.nama for value in values] == [
        "Berorientasi Pelayanan",
        "Akuntabel",
        "Kompeten",
        "Harmonis",
        "Loyal",
        "Adaptif",
        "Kolaboratif",
    ]
    assert all(len(value.panduan) == 3 for value in values)
    assert values[0].panduan == (
        "Memahami dan memenuhi kebutuhan masyarakat",
        "Ramah, cekatan, solutif, dan dapat diandalkan",
        "Melakukan perbaikan tiada henti",
    )
    assert values[4].panduan[2] == "Menjaga rahasia jabatan dan negara"
    assert all(not text.endswith((".", " ")) for value in values for text in value.panduan)


def test_the_curves_peak_where_they_should():
    for capaian, kurva in pack("kinerja_2022").kurva.items():
        peak = max(kurva.frekuensi, key=kurva.frekuensi.__getitem__)
        assert peak.value == {"istimewa": "sangat_baik"}.get(capaian.value, capaian.value)
        points = [kurva.path[0], *(step[-2:] for step in kurva.path[1:])]
        assert points[0][0] == 50
        assert points[-1][0] == 450
        assert all(0 <= number <= 500 for step in kurva.path for number in step)
        top = min(points, key=lambda point: point[1])
        assert (
            top[0]
            == {
                Predikat.SANGAT_KURANG: 50,
                Predikat.KURANG: 150,
                Predikat.BUTUH_PERBAIKAN: 250,
                Predikat.BAIK: 350,
                Predikat.SANGAT_BAIK: 450,
            }[peak]
        )
    assert pack("kinerja_2022").kurva[Capaian.ISTIMEWA].path == (
        (50.0, 100.0),
        (350.0, 100.0, 420.0, 80.0, 450.0, 10.0),
    )


def test_texts_that_the_forms_need():
    teks = pack("kinerja_2022").teks
    assert [teks[f"judul.{key}"] for key in ("skp", "pendekatan_kuantitatif", "bagi_ja_jf")] == [
        "SASARAN KINERJA PEGAWAI",
        "PENDEKATAN HASIL KERJA KUANTITATIF",
        "BAGI PEJABAT ADMINISTRASI DAN PEJABAT FUNGSIONAL",
    ]
    assert teks["perilaku.ekspektasi"] == "Ekspektasi Khusus Pimpinan:"
    assert teks["hasil_kerja.rhk_pimpinan"] == "RENCANA HASIL KERJA PIMPINAN YANG DIINTERVENSI"
    assert teks["evaluasi.pilih"] == "*) pilih salah satu"
    assert teks["pihak.pangkat"] == "PANGKAT/GOL RUANG"
    assert len(teks["kurva.tanda"].split("|")) == 5


def _damage(tmp_path, change):
    data = json.loads(SOURCE.read_text(encoding="utf-8"))
    change(data)
    path = tmp_path / "rusak.json"
    path.write_text(json.dumps(data), encoding="utf-8")
    return path


@pytest.mark.parametrize(
    "change",
    [
        lambda data: data.pop("kode"),
        lambda data: data.update(kode=""),
        lambda data: data.update(berlaku_dari="kemarin"),
        lambda data: data["matriks"].pop("sesuai"),
        lambda data: data["matriks"]["sesuai"].pop("sesuai"),
        lambda data: data["matriks"]["sesuai"].update(sesuai="lumayan"),
        lambda data: data["label_predikat"].pop("kurang"),
        lambda data: data["label_capaian"].update(hebat="HEBAT"),
        lambda data: data["kurva"]["baik"]["path"].pop(0),
        lambda data: data["kurva"]["baik"]["frekuensi"].pop("baik"),
        lambda data: data["nilai_dasar"][0].update(panduan=[]),
        lambda data: data["batas_distribusi"]["baik"][0].update(max_persen=170),
        lambda data: data["teks"].update(periode=""),
        lambda data: data.update(aspek="Kuantitas"),
        lambda data: data.update(nilai_dasar=None),
    ],
    ids=range(15),
)
def test_a_damaged_pack_is_refused_by_name(tmp_path, change):
    with pytest.raises(PackError, match="rusak.json"):
        read_pack(_damage(tmp_path, change))


def test_a_pack_that_is_no_json_is_refused(tmp_path):
    (tmp_path / "x.json").write_text("{")
    with pytest.raises(PackError, match="x.json"):
        read_pack(tmp_path / "x.json")
    assert read_pack(SOURCE) == pack("kinerja_2022")


def test_two_packs_for_one_day_are_refused(tmp_path, monkeypatch):
    (tmp_path / "a.json").write_text(SOURCE.read_text(encoding="utf-8"), encoding="utf-8")
    _damage(tmp_path, lambda data: data.update(kode="lain", berlaku_dari="2026-07-01"))
    monkeypatch.setattr(packs, "resource_path", lambda *_parts: tmp_path)
    all_packs.cache_clear()
    try:
        with pytest.raises(PackError, match="hari yang sama"):
            all_packs()
    finally:
        monkeypatch.undo()
        all_packs.cache_clear()
    assert [paket.kode for paket in all_packs()] == ["kinerja_2022"]
