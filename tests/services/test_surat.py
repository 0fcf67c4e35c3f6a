"""Papers about one person from his records: contents, causes, who is passed over, who signs, own texts."""

from dataclasses import replace
from datetime import date

import pytest

from asn_desktop.services import naskah, printing
from asn_desktop.services.errors import Rejected
from asn_desktop.services.printing import PrintOrder
from asn_desktop.services.records import save_record
from asn_desktop.services.work import Work
from tests.documents.reading import read
from tests.services import kantor_kecil

HARI = date(2026, 2, 3)
DOTS = "." * 40


@pytest.fixture
def kantor(office):
    return kantor_kecil.isi_berprofil(office)


def printed(office, tmp_path, person, key, tahun=2026, **more):
    """The words of the one paper of a person."""
    order = PrintOrder((key,), tahun, None, (person,), tmp_path / f"{key}.pdf", tanggal=HARI, **more)
    result = printing.print_forms(office, order, Work())
    assert not result.failed, result.failed
    if not result.written:
        return result
    pages = read(result.written[0].read_bytes())
    return " ".join(text.text for page in pages for text in page.texts).replace("\u00a0", " ")


def add(office, key, person, **values):
    return save_record(office, key, {"pegawai_id": person, **values}).id


def test_the_drh_tells_every_history_in_the_order_of_time(office, kantor, tmp_path):
    sekar = kantor.sekar
    add(
        office,
        "riwayat_pendidikan",
        sekar,
        tingkat="S-1/Sarjana",
        nama_pendidikan="Kearsipan",
        tahun_lulus=2009,
    )
    add(
        office, "keluarga", sekar, hubungan="pasangan", nama="Danu Hermawan", tanggal_nikah=date(2012, 10, 10)
    )
    add(office, "keluarga", sekar, hubungan="anak", nama="Bima", jenis_kelamin="L", status_anak="AK")
    add(
        office,
        "penghargaan",
        sekar,
        nama="Satyalancana Karya Satya X Tahun",
        tahun=2020,
        pemberi="Presiden RI",
    )
    add(office, "organisasi", sekar, nama="Pramuka", masa="slta", tahun_mulai=2002, tahun_selesai=2005)
    add(office, "kunjungan_ln", sekar, negara="Malaysia", tujuan="Studi banding")
    add(
        office,
        "riwayat_jabatan",
        sekar,
        jenis_jabatan="fungsional",
        jabatan="Arsiparis Ahli Madya",
        tmt_jabatan=date(2025, 5, 1),
        penugasan="plt",
    )
    text = printed(office, tmp_path, sekar, "drh")
    for expected in (
        "Sekar Ayuningtyas, S.E.",
        "Penata / III/c",
        "Tirta Jaya, 17-03-1985",
        "Perempuan",
        "Kearsipan",
        "Danu Hermawan",
        "10-10-2012",
        "Anak kandung",
        "Satyalancana Karya Satya X Tahun",
        "Pramuka",
        "2002 s/d 2005",
        "Malaysia",
        "03-01-2022 s/d",
        "01-05-2025",
        "Plt. Arsiparis Ahli Madya",
        "Tirta Jaya, 3 Februari 2026",
    ):
        assert expected in text, expected
    assert text.index("Arsiparis Ahli Muda") < text.index("Plt. Arsiparis Ahli Madya")


def test_the_pay_on_a_drh_is_that_of_table_or_decree_else_for_the_pen(office, kantor, tmp_path):
    sekar = kantor.sekar
    add(office, "kgb", sekar, tmt=date(2021, 2, 1), golongan="III/b", gaji_baru=2_900_000)
    add(office, "riwayat_jabatan", sekar, jenis_jabatan="fungsional", jabatan="Arsiparis Ahli Madya",
        tmt_jabatan=date(2025, 5, 1))
    text = printed(office, tmp_path, sekar, "drh")
    assert "2.900.000" in text, "of the KGB, at the post of 2022: the tables begin later"
    assert "3.645.200" in text, "of the table, at the post of 2025: III/c, 12 years"
    rank = text[text.index("III/c 01-04-2023"):text.index("2. Pengalaman jabatan")]
    assert rank.split() == ["III/c", "01-04-2023", *"---"]  # the decree; pay and basis are for the pen
    certificates = text[text.index("VIII."):text.index("Demikian daftar")]
    assert " - " not in certificates


def test_a_blank_drh_shows_nothing_but_whose_it_is(office, kantor, tmp_path):
    text = printed(office, tmp_path, kantor.sekar, "drh-kosong")
    assert text.count("Sekar Ayuningtyas") == 5  # the foot of each page
    assert "Tirta Jaya, 17-03-1985" not in text


def test_the_kgb_letter_follows_the_rules_and_the_decree(office, kantor, tmp_path):
    """MKG 10 years 2 months on 1 April 2023: the next step is 12, on 1 February 2025, then 14."""
    text = printed(office, tmp_path, kantor.sekar, "kgb", tahun=2025)
    for expected in (
        "Kenaikan Gaji Berkala Sdr. Sekar Ayuningtyas, S.E.",
        "Kabupaten Tirta Jaya",
        "10 Tahun 02 Bulan",
        "12 Tahun 00 Bulan",
        "1 Februari 2025",
        "1 Februari 2027",
        "Peraturan Pemerintah Nomor 5 Tahun 2024",
        "III/c",
    ):
        assert expected in text, expected
    assert "Rp 3." in text
    blank = printed(office, tmp_path, kantor.sekar, "kgb", tahun=2026)
    assert "Sekar Ayuningtyas" in blank
    assert "Rp ...." in blank


def test_a_letter_of_this_year_may_be_about_an_increase_early_in_the_next(office, kantor, tmp_path):
    order = PrintOrder(
        ("kgb",), 2026, None, (kantor.sekar,), tmp_path / "a.pdf", tanggal=date(2026, 11, 2)
    )
    [path] = printing.print_forms(office, order, Work()).written
    text = " ".join(text.text for text in read(path.read_bytes())[0].texts)
    assert "1 Februari 2027" in text
    assert "14 Tahun 00 Bulan" in text


def test_a_kgb_on_record_is_printed_as_it_was(office, kantor, tmp_path):
    add(
        office,
        "kgb",
        kantor.sekar,
        tmt=date(2025, 2, 1),
        golongan="III/c",
        mk_tahun=12,
        mk_bulan=0,
        gaji_lama=3_111_111,
        gaji_baru=3_222_222,
        nomor_surat="822/9/2024",
        tanggal_surat=date(2024, 12, 9),
    )
    text = printed(office, tmp_path, kantor.sekar, "kgb", tahun=2025)
    for expected in (
        "822/9/2024",
        "9 Desember 2024",
        "Rp 3.111.111,-",
        "Rp 3.222.222,-",
        "(Tiga Juta Dua Ratus Dua Puluh Dua Ribu Dua Ratus Dua Puluh Dua Rupiah)",
    ):
        assert expected in text, expected


def test_who_gets_upah_is_passed_over_and_counted(office, kantor, tmp_path):
    save_record(office, "pegawai", {"status_pegawai": "PPPK-PW"}, kantor.rahmat)
    people = (kantor.rahmat, kantor.sekar)
    order = PrintOrder(
        ("kgb", "kp4", "drh-singkat", "pernyataan-pelantikan"), 2025, None, people, tmp_path / "b"
    )
    result = printing.print_forms(office, order, Work())
    assert {skipped.alasan: skipped.jumlah for skipped in result.skipped} == {
        "PPPK paruh waktu menerima upah, tanpa kenaikan gaji berkala": 1,
        "PPPK paruh waktu menerima upah, tanpa tunjangan keluarga": 1,
        "Satyalancana Karya Satya hanya untuk PNS": 1,
        "jabatan pelaksana tidak dilantik": 1,
    }
    assert result.documents == 4
    save_record(office, "pegawai", {"tanggal_lahir": date(1967, 1, 3)}, kantor.sekar)  # retired in 2025
    late = printing.print_forms(office, replace(order, form_keys=("kgb",), tahun=2026), Work())
    assert {skipped.alasan for skipped in late.skipped} == {
        "PPPK paruh waktu menerima upah, tanpa kenaikan gaji berkala"}
    told = printing.missing_for_print(office, replace(order, form_keys=("kgb",), tahun=2026))
    assert any("TMT pensiun tiba sebelum kenaikan gaji berkala berikutnya; tercetak kosong." in one.kalimat
               for one in told)
    assert late.documents == 1
    missing = printing.missing_for_print(office, order)
    assert (
        "Surat Pernyataan Pelantikan: tanggal pelantikannya belum tercatat; tercetak sebagai titik-titik."
        in {one.kalimat for one in missing if one.berat == "janggal"}
    )


def test_what_to_know_before_letters_are_printed(office, kantor, tmp_path):
    with office.db.write("uji", office.actor) as tx:  # nobody leads a unit
        for post in tx.connection.exec_driver_sql(
                "SELECT id FROM riwayat_jabatan WHERE jenis_jabatan='struktural'").all():
            tx.update("riwayat_jabatan", post[0], {"jenis_jabatan": "pelaksana"})
    order = PrintOrder(("kgb",), 2025, None, (kantor.sekar, kantor.kasubbag), tmp_path / "b")
    found = printing.missing_for_print(office, order)
    general = [one.kalimat for one in found if not one.pegawai_id]
    assert general == [
        "Penanda tangan surat belum diatur, sehingga namanya tercetak sebagai titik-titik; atur pada "
        "Setelan, bagian Penanda tangan."
    ]
    about = [one.kalimat for one in found if one.pegawai_id == kantor.sekar]
    assert any("redikat" in words for words in about)  # nobody recorded that of 2024
    save_record(
        office, "penandatangan", {"cara": "langsung", "jabatan": "Camat", "pejabat_id": kantor.camat}
    )
    assert all(one.pegawai_id for one in printing.missing_for_print(office, order))


def test_the_cuti_form_ticks_the_kind_and_names_the_superior(office, kantor, tmp_path):
    blank = printed(office, tmp_path, kantor.sekar, "cuti")
    assert "√" not in blank.replace("centang (√)", "")
    assert "Ratri Kusumawardani" in blank
    add(
        office,
        "cuti",
        kantor.sekar,
        jenis="Cuti Sakit",
        mulai=date(2026, 3, 2),
        selesai=date(2026, 3, 6),
        lama=5,
        satuan="hari",
        keputusan="disetujui",
        alamat="Jl. Kenanga 4",
        telepon="0811",
    )
    text = printed(office, tmp_path, kantor.sekar, "cuti")
    assert text.replace("centang (√)", "").count("√") == 2
    for expected in (
        "2 Maret 2026",
        "6 Maret 2026",
        "5 (hari/bulan/tahun)*",
        "Jl. Kenanga 4",
        "0811",
        "16 tahun 1 bulan",
    ):
        assert expected in text, expected
    pppk = printed(office, tmp_path, kantor.rahmat, "cuti")
    assert "NI PPPK" not in pppk  # called NIP, unless the office calls it otherwise
    assert "Cuti Besar" not in pppk


def test_kp4_lists_whom_the_allowance_knows(office, kantor, tmp_path):
    add(
        office,
        "keluarga",
        kantor.sekar,
        hubungan="anak",
        nama="Citra",
        tanggal_lahir=date(2018, 2, 4),
        status_anak="AK",
        tertanggung="ya",
    )
    add(
        office,
        "keluarga",
        kantor.sekar,
        hubungan="anak",
        nama="Bima",
        tanggal_lahir=date(2000, 1, 1),
        status_anak="AK",
        tertanggung="tidak",
    )
    text = printed(office, tmp_path, kantor.sekar, "kp4")
    for expected in (
        "Citra",
        "04-02-2018 (7 tahun)",
        "Jumlah anak seluruhnya : 2 orang",
        "12 Tahun 12 Bulan",
        "Ratri Kusumawardani",
        "Islam / Indonesia",
    ):
        assert expected.replace("12 Tahun 12 Bulan", "13 Tahun 00 Bulan") in text, expected
    assert "Bima" not in text


def test_signers_are_those_of_the_form_of_the_office_or_of_the_order(office, kantor, tmp_path):
    office_wide = save_record(
        office,
        "penandatangan",
        {"cara": "langsung", "jabatan": "Camat Tirta Hulu", "pejabat_id": kantor.camat},
    )
    save_record(
        office,
        "penandatangan",
        {
            "formulir": "kgb",
            "cara": "ub",
            "jabatan": "Kepala Subbagian Umum",
            "atas_nama": "Bupati Tirta Jaya",
            "melalui": "Camat Tirta Hulu",
            "pejabat_id": kantor.kasubbag,
        },
    )
    spmt = printed(office, tmp_path, kantor.sekar, "spmt")
    assert "Camat Tirta Hulu, " in spmt
    assert "Drs. Bagas Wiratmaja, M.Si" in spmt
    kgb = printed(office, tmp_path, kantor.sekar, "kgb")
    assert "a.n. Bupati Tirta Jaya Camat Tirta Hulu u.b. Kepala Subbagian Umum, " in kgb
    chosen = printed(office, tmp_path, kantor.sekar, "kgb", penandatangan_id=office_wide.id)
    assert "u.b." not in chosen
    for form, times in (("kgb", 1), ("spmt", 2), ("cuti", 2), ("kp4", 1)):  # nobody signs about himself
        own = printed(office, tmp_path, kantor.camat, form, penandatangan_id=office_wide.id)
        assert own.count("H. Surya Adinata") == times, form


def test_without_a_signer_the_head_of_the_satuan_kerja_signs_and_above_him_his_penilai(
    office, kantor, tmp_path
):
    assert printed(office, tmp_path, kantor.sekar, "spmt").count(DOTS) > 1  # nobody has an eselon
    for person, eselon in ((kantor.camat, "III.a"), (kantor.kasubbag, "IV.a")):
        add(office, "riwayat_jabatan", person, jenis_jabatan="struktural", jabatan="Kepala", eselon=eselon,
            tmt_jabatan=date(2025, 1, 2))
    for person in (kantor.sekar, kantor.kasubbag, kantor.mira):
        assert "Drs. Bagas Wiratmaja, M.Si" in printed(office, tmp_path, person, "kgb")
    bupati = printed(office, tmp_path, kantor.camat, "kgb")
    assert "Bupati Tirta Jaya, H. Surya Adinata TEMBUSAN" in bupati, "he has no NIP"
    assert "H. Surya Adinata Jabatan : Bupati Tirta Jaya" in printed(office, tmp_path, kantor.camat, "spmt")
    assert "Yth. Bupati Tirta Jaya di" in printed(office, tmp_path, kantor.camat, "cuti")
    plh = {"cara": "plh", "jabatan": "Camat", "pejabat_id": kantor.kasubbag}
    save_record(office, "penandatangan", plh)
    acting = printed(office, tmp_path, kantor.sekar, "spmt")
    assert "Plh. Camat, " in acting
    assert "Drs. Bagas" not in acting
    assert "Yth. Plh. Camat di" in printed(office, tmp_path, kantor.sekar, "cuti")


def test_who_leads_as_plt_signs_in_that_post_where_nobody_holds_it(office, kantor, tmp_path):
    """Also when he belongs to a unit below, which the SK tells; a definitive head goes before him."""
    for person, jabatan, more in (
        (kantor.kasubbag, "Kepala Subbagian", {"eselon": "IV.a"}),
        (kantor.kasubbag, "Camat",
         {"eselon": "III.a", "penugasan": "plt", "unit_kerja": "KECAMATAN TIRTA HULU"}),
        (kantor.kasubbag, "Sekretaris", {"eselon": "II.b", "penugasan": "plh", "sampai": date(2025, 12, 31)}),
    ):
        add(office, "riwayat_jabatan", person, jenis_jabatan="struktural", jabatan=jabatan,
            tmt_jabatan=date(2025, 1, 2), **more)
    text = printed(office, tmp_path, kantor.sekar, "kgb")
    assert "Plt. Camat, Ratri Kusumawardani" in text
    add(office, "riwayat_jabatan", kantor.camat, jenis_jabatan="struktural", jabatan="Camat", eselon="III.a",
        tmt_jabatan=date(2025, 1, 2))
    assert "Plt." not in printed(office, tmp_path, kantor.sekar, "kgb")


def test_own_texts_stand_in_the_letter_and_the_default_comes_back(office, kantor, tmp_path):
    parts = {(one.formulir, one.bagian): one for one in naskah.bagian_surat(office)}
    closing = parts["kgb", "penutup"]
    stored = naskah.simpan_teks(
        office, closing, "Mohon gaji Sdr. {nama} dibayarkan menurut {peraturan_gaji}."
    )
    assert stored.diubah
    assert "Mohon gaji Sdr. Sekar Ayuningtyas, S.E. dibayarkan menurut Peraturan" in printed(
        office, tmp_path, kantor.sekar, "kgb"
    )
    with pytest.raises(Rejected) as refused:
        naskah.simpan_teks(office, stored, "Yth. {nma}")
    assert refused.value.sentence == (
        "Bidang {nma} tidak dikenal; maksud Anda {nama}?; pakai bidang dari daftar di samping."
    )
    with pytest.raises(Rejected, match="kurung kurawal"):
        naskah.simpan_teks(office, stored, "Yth. {nama")
    back = naskah.kembalikan_teks(office, stored)
    assert (back.diubah, back.isi) == (False, closing.bawaan)
    assert not naskah.simpan_teks(office, back, closing.bawaan).diubah
    with pytest.raises(Rejected):
        naskah.simpan_teks(office, replace(closing, bagian="lampiran"), "x")


def test_the_number_of_a_pppk_is_called_as_the_office_says(office, kantor, tmp_path):
    assert "Tanggal Lahir / NIP : " in printed(office, tmp_path, kantor.rahmat, "kgb")
    for one in naskah.bagian_surat(office):
        if one.bagian == "nip_pppk":
            naskah.simpan_teks(office, one, "NI PPPK")
    assert "Tanggal Lahir / NI PPPK : " in printed(office, tmp_path, kantor.rahmat, "kgb")
    assert "NI PPPK" in printed(office, tmp_path, kantor.rahmat, "cuti")
    assert "NI PPPK" not in printed(office, tmp_path, kantor.sekar, "kgb")


def test_values_with_braces_are_not_read_again(office, kantor, tmp_path):
    save_record(office, "pegawai", {"nama": "Sekar {nip}"}, kantor.sekar)
    assert "Sdr. Sekar {nip}, S.E." in printed(office, tmp_path, kantor.sekar, "kgb")
