"""Records of EVERY type go out encrypted and come into another office unchanged, and are turned back there.

Runs over the registry: a new record type is tested by being registered.
"""

import base64
import json
from dataclasses import replace
from pathlib import Path

import pytest

from asn_desktop.db import sealed_file
from asn_desktop.db.isi_dokumen import digest_of
from asn_desktop.db.keys import PRACTICE_KDF
from asn_desktop.db.queries.isi_dokumen import load_isi
from asn_desktop.domain.dua_orang import Tindakan
from asn_desktop.domain.problems import Problem
from asn_desktop.exchange.kinds import own_kinds
from asn_desktop.fields.registry import ALL_RECORD_TYPES
from asn_desktop.fields.registry import record_type as type_of
from asn_desktop.runtime.tanda_tangan import kunci_publik, sidik_kunci
from asn_desktop.services import records
from asn_desktop.services.daftar_bersandi import sealed_list
from asn_desktop.services.dokumen.lihat import isi_berkas
from asn_desktop.services.ekspor_rekaman import ekspor_rekaman, hitung_ekspor
from asn_desktop.services.errors import (
    Rejected,
    SecondPersonMissing,
    ServiceError,
    UnknownFile,
    WrongPassword,
)
from asn_desktop.services.exporting import export_pegawai
from asn_desktop.services.importing import (
    ImportPlan,
    Weight,
    apply_import,
    applying,
    inspect_file,
    plan_summary,
    sealed_lists,
    write_report,
)
from asn_desktop.services.lambang import prepare_lambang
from asn_desktop.services.own_password import known_of_own
from asn_desktop.services.printing.tanda import kunci_publik_kantor
from asn_desktop.services.second_person import by_reason
from asn_desktop.services.urungkan import aksi_terakhir, urungkan
from asn_desktop.services.work import Cancelled, Work
from tests import offices, scans
from tests.builders import a_pegawai
from tests.records.test_every_record_type import Filler
from tests.services import pindaian

SANDI = "lumpur kancil senapan durian"
REASON = "Dipindahkan ke kantor penerima"
EVERY = [kind.key for kind in ALL_RECORD_TYPES]
KEY = kunci_publik(bytes(range(32)))
# What the programs themselves make, in place of made-up words.
MADE = {
    "templat_skp": {"isi": json.dumps({
        "pendekatan": "kuantitatif", "jenis": "ja_jf", "lengkap": False, "perilaku": [], "dukungan": [],
        "skema": [], "konsekuensi": [],
        "hasil_kerja": [{"id": "0", "jenis": "utama", "rhk": "Tersusunnya data"}]})},
    "daftar_simpanan": {"layar": "pegawai", "pemilik": offices.USER, "isi": json.dumps({
        "cari": "", "saringan": {"status": "PNS"}, "urutan": "nama", "kolom": []})},
    "tata_letak_impor": {"pemetaan": json.dumps({"aturan": {}, "jenis": "", "kolom": {"alamat": ""}})},
    "kantor_dikenal": {"kunci": KEY.hex(), "sidik": sidik_kunci(KEY)},
    "pilihan_cetak": {"kunci": "formulir_kinerja.kode_qr", "nilai": "tanpa"},
}


@pytest.fixture(autouse=True)
def light(monkeypatch):
    """All files of a test under one salt, so that its key is derived once; no backup before each import."""
    monkeypatch.setattr(applying, "backup_before", lambda *_, **__: None)
    monkeypatch.setattr(sealed_file, "new_salt", lambda: bytes(16))
    monkeypatch.setattr("asn_desktop.services.importing.sealed_lists.Pembaca", Reader)


class Reader(pindaian.Reader):
    """Stands for the child process, which has tests of its own."""

    def buka(self, content):
        if not content.startswith(b"%PDF"):
            raise Rejected((Problem("", "dokumen.bukan"),))
        return super().buka(content)

    def __enter__(self):
        return self

    def __exit__(self, *error):
        return None


def saksi(session, tindakan):
    return by_reason(session, tindakan, REASON)


def sent(session, jenis: str, folder: Path) -> Path:
    """The list of a type, encrypted."""
    out = folder / f"{jenis}.asnd"
    if jenis == "pegawai":
        export_pegawai(session, out, kata_sandi=SANDI)
    else:
        two = saksi(session, Tindakan.EKSPOR) if hitung_ekspor(session, jenis).dua_orang else None
        assert ekspor_rekaman(session, jenis, out, saksi=two, kata_sandi=SANDI).rekaman >= 1, jenis
    return out


def looked_at(session, path: Path) -> ImportPlan:
    return inspect_file(session, path, Work(), kata_sandi=SANDI)


def taken(session, plan: ImportPlan) -> int:
    """Apply a plan; the number of its row in the trail."""
    apply_import(session, plan, Work(), saksi(session, Tindakan.DISIPLIN) if plan.dua_orang else None)
    last = aksi_terakhir(session)
    assert last is not None
    assert last.dua_orang is plan.dua_orang
    return last.nomor


def filled(session, folder: Path) -> None:
    """At least one whole record of every type, as the program makes it."""
    filler = Filler(session)
    person = ""
    for kind in ALL_RECORD_TYPES:
        if kind.key == "dokumen":
            person = records.list_records(session, "riwayat_golongan")[0].values["pegawai_id"]
            its = records.list_records(session, "riwayat_golongan", person)[0].id
            pindaian.add(session, person, pindaian.put(folder, "SK_KP.pdf"), rekaman_id=its, nomor="823/1")
        elif kind.single:
            [profile] = records.list_records(session, kind.key)
            records.save_record(session, kind.key, {"alamat": "Jalan Baru 7", "lambang": PICTURE}, profile.id)
        else:
            filler.save(kind, {**filler.values(kind), **MADE.get(kind.key, {})})
    named = records.list_records(session, "penjelasan_mutu")[0]
    records.save_record(session, "penjelasan_mutu", {"kolom": f"pegawai/{person}/nik"}, named.id)


PICTURE = prepare_lambang(scans.picture("PNG"))


def values_of(session, jenis: str) -> list[dict]:
    """What a type's records say, whose they are told by NIP and units by name."""
    people = {one.id: one.values["nip"] for one in records.list_records(session, "pegawai")}
    kind = type_of(jenis)
    named = {spec.refers_to for spec in kind.fields} | {kind.parent}
    others = {one.id: key for key in named - {None, "pegawai"} for one in records.list_records(session, key)}
    found = []
    for one in records.list_records(session, jenis):
        told = {key: people.get(value, others.get(value, value)) for key, value in one.values.items()}
        if jenis == "penjelasan_mutu":
            told["kolom"] = [people.get(part, part) for part in str(told["kolom"]).split("/")]
        told.pop("data_siasn", None)  # columns that a download had besides: here there are none
        if jenis == "dokumen":
            told["rekaman_id"] = bool(told["rekaman_id"])
        found.append(told)
    return sorted(found, key=repr)


def test_every_type_goes_out_and_comes_into_another_office_and_is_turned_back(office, tmp_path):
    filled(office, tmp_path)
    files = {jenis: sent(office, jenis, tmp_path) for jenis in EVERY}
    with offices.new_office(tmp_path / "lain") as other:
        for jenis in EVERY:
            before = values_of(other, jenis)
            plan = looked_at(other, files[jenis])
            refused = [found for found in plan.findings if found.weight is not Weight.CATATAN]
            assert (plan.record_types, refused, plan.unknown_headings, plan.open_headings) == (
                (jenis,), [], (), ()), jenis
            assert plan.pending + plan.counts.sama == plan.counts.baris >= 1, jenis
            number = taken(other, plan)
            assert looked_at(other, files[jenis]).counts.sama == plan.counts.baris, jenis
            assert values_of(other, jenis) == values_of(office, jenis), jenis
            two = saksi(other, Tindakan.DISIPLIN) if type_of(jenis).two_people else None
            urungkan(other, number, saksi=two)
            assert values_of(other, jenis) == before, jenis
            taken(other, looked_at(other, files[jenis]))  # others name them
        assert other.db.check().problems == ()


def written(session, folder: Path, jenis: str, *rows: dict, more: tuple[str, ...] = (), **head) -> Path:
    """A list that somebody who knows the format made by hand."""
    headings = [one for one in own_kinds(session.references)[jenis].vocabulary.headings
                if one.record_type == jenis or one.name == "NIP BARU"]
    cells = [[str(row.get(one.field) or "") for one in headings] + list(more) for row in rows]
    path = folder / f"{jenis}.asnd"
    names = [head.get("spelt", str)(one.name) for one in headings]
    made = sealed_list(head.get("as_", jenis), names, cells, len(rows), SANDI, latihan=True)
    path.write_bytes(b"".join(made))
    return path


def reasons(plan: ImportPlan) -> list[str]:
    assert plan.counts.ditolak == plan.counts.baris
    return [found.reason for found in plan.findings if found.weight is Weight.BARIS]


NIP = a_pegawai()["nip"]


@pytest.mark.parametrize(("jenis", "row", "told"), [
    ("kantor_dikenal", {"nama": "Dinas Lain", "sidik": "0" * 16, "kunci": KEY.hex()}, "tidak sesuai"),
    ("kantor_dikenal", {"nama": "Dinas Lain", "sidik": sidik_kunci(b""), "kunci": "bukan"}, "tidak sesuai"),
    ("pilihan_cetak", {"kunci": "formulir_kinerja.kode_qr", "nilai": "ngarang"}, "tidak ada dalam daftar"),
    ("pilihan_cetak", {"kunci": "formulir_kinerja.kode_qr", "nilai": "cetak"}, "tidak ada dalam daftar"),
    ("pilihan_cetak", {"kunci": "lain", "nilai": "tanpa"}, "tidak ada dalam daftar"),
    ("templat_skp", {"nama": "Templat", "isi": "{}"}, "tidak terbaca"),
    ("templat_skp", {"nama": "T", "isi": MADE["templat_skp"]["isi"].replace("Ters", "\\u202eT")}, "U+202E"),
    ("daftar_simpanan", {"nama": "Daftar", "layar": "pegawai", "isi": "[1]"}, "tidak terbaca"),
    ("tata_letak_impor", {"nama": "Letak", "sidik": "ab", "pemetaan": "[" * 5000}, "tidak terbaca"),
    ("kantor", {"instansi": "PEMDA", "kertas": "a4", "lambang": "bm90IGEgcGljdHVyZQ=="}, "PNG"),
    ("penjelasan_mutu", {"nip": NIP, "aturan": "a", "kolom": "riwayat_golongan/II/a/tmt", "sidik": "x",
                         "penjelasan": "Memang begitu"}, "dijelaskan"),
    ("penjelasan_mutu", {"nip": NIP, "aturan": "a", "sidik": "x", "penjelasan": "ya"}, "5"),
    ("hukuman_disiplin", {"nip": NIP, "tanggal_catat": "01-02-2026", "tmt": "31-02-2026"}, "sel rahasia ini"),
])
def test_nothing_comes_in_that_its_own_screen_would_refuse(office, tmp_path, jenis, row, told):
    records.save_record(office, "pegawai", a_pegawai())
    [reason] = reasons(looked_at(office, written(office, tmp_path, jenis, row)))
    assert told in reason


def test_an_office_is_known_by_its_fingerprint_in_the_preview(office, tmp_path):
    row = {"nama": "DINAS LAIN", "sidik": sidik_kunci(KEY), "kunci": KEY.hex()}
    plan = looked_at(office, written(office, tmp_path, "kantor_dikenal", row))
    assert sidik_kunci(KEY) in plan.new_people[0].uraian
    assert "Cocokkan sidik" in plan.findings[0].reason
    own = kunci_publik_kantor(office)
    path = written(office, tmp_path, "kantor_dikenal",
                   {"nama": "Kami", "sidik": sidik_kunci(own), "kunci": own.hex()})
    assert "kantor ini sendiri" in reasons(looked_at(office, path))[0]


def test_the_restricted_class_takes_its_key_and_two_people_and_is_shown_nowhere(office_folder, tmp_path):
    secret = "MENYIMPANG SEKALI"
    with offices.open_folder(office_folder) as office:
        person = records.save_record(office, "pegawai", a_pegawai()).id
        his = {"pegawai_id": person, "tanggal_catat": "01-02-2026", "nomor_sk": "SK-9", "alasan": secret}
        records.save_record(office, "hukuman_disiplin", his, saksi=saksi(office, Tindakan.DISIPLIN))
        ill = {"pegawai_id": person, "tanggal": "01-02-2026", "surat": secret}
        records.save_record(office, "kesehatan", ill)
        for jenis in ("hukuman_disiplin", "kesehatan"):
            with pytest.raises(SecondPersonMissing):
                ekspor_rekaman(office, jenis, tmp_path / "x.asnd", kata_sandi=SANDI)
            path = sent(office, jenis, tmp_path)
            assert secret.encode() not in path.read_bytes()
            column = "alasan" if jenis == "hukuman_disiplin" else "surat"
            [record] = records.list_records(office, jenis)
            two = saksi(office, Tindakan.DISIPLIN)
            records.save_record(office, jenis, {column: "Lain"}, record.id, saksi=two)
            plan = looked_at(office, path)
            assert plan.counts.berubah == 1
            assert secret not in f"{plan_summary(plan)} {[one.samples for one in plan.columns]}"
            with pytest.raises(ServiceError, match="tidak ditulis ke Excel"):
                write_report([plan], tmp_path / "laporan.xlsx")
            if plan.dua_orang:
                with pytest.raises(SecondPersonMissing):
                    apply_import(office, plan, Work())
            number = taken(office, plan)
            assert secret in str(records.list_records(office, jenis)[0].values)
            if plan.dua_orang:
                with pytest.raises(SecondPersonMissing):
                    urungkan(office, number)
            urungkan(office, number, saksi=saksi(office, Tindakan.DISIPLIN) if plan.dua_orang else None)
            assert "Lain" in str(records.list_records(office, jenis)[0].values)
        [sanction] = records.list_records(office, "hukuman_disiplin")
        about = {"pegawai_id": person, "aturan": "a", "sidik": "x", "penjelasan": "Memang begitu",
                 "kolom": f"hukuman_disiplin/{sanction.id}/tmt"}
        records.save_record(office, "penjelasan_mutu", about)
        named = looked_at(office, sent(office, "penjelasan_mutu", tmp_path))
        assert "hukuman_disiplin/01-02-2026/tmt" in named.sheet.rows[1].cells, "one person takes it out"
        assert named.counts.sama == 1
        with office.db.read() as tx:
            trail = [*tx.connection.exec_driver_sql("SELECT * FROM audit"),
                     *tx.connection.exec_driver_sql("SELECT * FROM event")]
        assert secret not in str(trail)
    with offices.open_folder(office_folder, offices.later_clock(), restricted=False) as office:
        for jenis in ("hukuman_disiplin", "kesehatan"):
            for use in (hitung_ekspor, lambda s, key: looked_at(s, tmp_path / f"{key}.asnd")):
                with pytest.raises(ServiceError, match="tidak memegang kunci data rahasia"):
                    use(office, jenis)


def test_scans_come_along_as_they_are_and_sealed_ones_by_their_key_only(office_folder, tmp_path):
    with offices.open_folder(office_folder) as office:
        person = records.save_record(office, "pegawai", a_pegawai()).id
        pindaian.add(office, person, pindaian.put(tmp_path, "SK_PNS.pdf", "biasa"), nomor="1/PNS")
        pindaian.add(office, person, pindaian.put(tmp_path, "SK_HUKDIS.pdf", "segel"))
        [was] = [pindaian.add(office, person, pindaian.put(tmp_path, "SK_HUKDIS.pdf", "dahulu"))]
        two = saksi(office, Tindakan.DISIPLIN)
        records.save_record(office, "dokumen", {"jenis": "KK"}, was.id, saksi=two)  # sealed for good
        assert hitung_ekspor(office, "dokumen").dua_orang
        stop = Work(lambda *_: stop.cancel())
        two = saksi(office, Tindakan.EKSPOR)
        with pytest.raises(Cancelled):  # between two scans
            ekspor_rekaman(office, "dokumen", tmp_path / "dokumen.asnd", stop, two, SANDI)
        assert list(tmp_path.glob("*.asnd*")) == []
        path = sent(office, "dokumen", tmp_path)
        assert b"PDF" not in path.read_bytes()
        (tmp_path / "ubah").mkdir()
        changed = written(office, tmp_path / "ubah", "dokumen", {
            "nip": NIP, "jenis": "SK_HUKDIS", "judul": "Judul"}, more=scan("segel"))
        assert "tidak diubah lewat impor" in reasons(looked_at(office, changed))[0]
        with offices.new_office(tmp_path / "lain") as other:
            his = records.save_record(other, "pegawai", a_pegawai()).id
            stop = Work(lambda done, *_: None)
            plan = looked_at(other, path)
            stop.cancel()
            with pytest.raises(Cancelled):
                apply_import(other, plan, stop)
            assert pindaian.store(other).names_waiting() == ()
            taken(other, plan)
            found = {one.values["jenis"]: one for one in records.list_records(other, "dokumen", his)}
            assert isi_berkas(other, found["SK_PNS"].id) == scans.pdf(1, "biasa")
            with other.db.read() as tx:
                kept = load_isi(tx)
            assert {kind: kept[one.values["sidik"]].rahasia for kind, one in found.items()} == {
                "SK_PNS": False, "SK_HUKDIS": True, "KK": True}
            assert urungkan(other, aksi_terakhir(other).nomor).tetap == 2, "one takes back one of three"
            alone = written(other, tmp_path, "dokumen", {"nip": NIP, "jenis": "SK_HUKDIS"}, more=scan("ini"))
            apply_import(other, looked_at(other, alone), Work())
            last, two = aksi_terakhir(other), saksi(other, Tindakan.DISIPLIN)
            assert (last.dua_orang, urungkan(other, last.nomor, saksi=two).tetap) == (True, 0)
            assert len(records.list_records(other, "dokumen", his)) == 2
    with offices.open_folder(office_folder, offices.later_clock(), restricted=False) as office:
        made = hitung_ekspor(office, "dokumen")
        assert (made.rekaman, made.dua_orang, "2 pindaian rahasia" in made.ditahan) == (1, False, True)
    with offices.open_folder(tmp_path / "lain", offices.later_clock(), restricted=False) as other:
        plan = looked_at(other, written(other, tmp_path, "dokumen", {
            "nip": NIP, "jenis": "SK_HUKDIS"}, more=scan("baru")))
        assert "tidak memegang kuncinya" in reasons(plan)[0]


def scan(mark: str) -> tuple[str]:
    return (base64.b64encode(scans.pdf(1, mark)).decode(),)


def test_a_scan_that_is_none_or_lost_is_refused_by_row(office, tmp_path):
    records.save_record(office, "pegawai", a_pegawai())
    row = {"nip": NIP, "jenis": "SK_PNS", "sidik": "0" * 64, "media": "image/png", "nama_berkas": "a.pdf"}
    for content, told in ((b"MZ program", "bukan PDF"), (b"", "tidak membawa isi")):
        path = written(office, tmp_path, "dokumen", row, more=(base64.b64encode(content).decode(),))
        assert told in reasons(looked_at(office, path))[0]
    row |= {"ukuran": 1, "halaman": 999}
    for spelt in (str, str.lower):  # no spelling of a heading brings what the row says of its content
        plan = looked_at(office, written(office, tmp_path, "dokumen", row, more=scan("satu"), spelt=spelt))
        [record] = plan.writes.inserts["dokumen"]
        content = scans.pdf(1, "satu")
        assert [record[key] for key in ("sidik", "media", "ukuran", "halaman")] == [
            digest_of(content), "application/pdf", len(content), 1], spelt
    written(office, tmp_path, "dokumen", row, more=scan("lain"))
    with pytest.raises(UnknownFile, match="rusak"):
        apply_import(office, plan, Work())


def test_what_does_not_open_is_told_in_a_sentence(office, tmp_path, monkeypatch):
    path = written(office, tmp_path, "tim_kerja", {"nama": "Tim Data"})
    whole = path.read_bytes()
    for password, told in (("", "ketik kata sandinya"), ("lain lagi sekali", "tidak cocok")):
        with pytest.raises(WrongPassword, match=told):
            inspect_file(office, path, Work(), kata_sandi=password)
    for raw, told in ((whole[:-1], "terpotong"), (whole[:-20] + bytes(20), "rusak"),
                      (whole.replace(sealed_file.MARK + b"\x01", sealed_file.MARK + b"\x02"), "lebih baru")):
        path.write_bytes(raw)
        with pytest.raises(UnknownFile, match=told):
            looked_at(office, path)
    with pytest.raises(UnknownFile, match="tidak dikenal versi"):
        looked_at(office, written(office, tmp_path, "tim_kerja", {"nama": "Tim"}, as_="rekaman_kelak"))
    head = b'{"daftar":"tim_kerja","judul":["a"],"baris":1}\n'
    for lines in ([b"[]\n"], [b"{\n"], [b"[" * 99999 + b"\n"], [head, b"[1]\n"], [head, b'["x"]']):
        path.write_bytes(b"".join(sealed_file.seal(lines, SANDI, PRACTICE_KDF)))
        with pytest.raises(UnknownFile, match="rusak"):
            looked_at(office, path)
    read, real = [], json.loads
    monkeypatch.setattr(sealed_lists.json, "loads", lambda text: (read.append(text), real(text))[1])
    for row in (b"[" + b"{}," * 99 + b"{}]\n", b'["x"' + b',""' * 999 + b"]\n", b"[1]\n"):
        path.write_bytes(b"".join(sealed_file.seal([head, row], SANDI, PRACTICE_KDF)))
        with pytest.raises(UnknownFile, match="rusak"):
            looked_at(office, path)
        assert row.strip() not in read, "what is no row takes no memory: 32 MB of these are 850"


def test_a_list_leaves_under_a_password_that_holds_or_not_at_all(office, tmp_path, monkeypatch):
    records.save_record(office, "tim_kerja", {"nama": "Tim Data"})
    real = known_of_own(office)
    out = tmp_path / "tim.asnd"
    for known, password, told in ((real, "", "memerlukan kata sandi"), (real, "pendek", "paling sedikit"),
                                  (replace(real, latihan=False), "bismillah1", "mudah ditebak")):
        monkeypatch.setattr("asn_desktop.services.ekspor_rekaman.known_of_own", lambda _, known=known: known)
        with pytest.raises(ServiceError, match=told):
            ekspor_rekaman(office, "tim_kerja", out, kata_sandi=password)
    for export in (export_pegawai, lambda session, *place, **more: ekspor_rekaman(
            session, "tim_kerja", *place, **more)):
        with pytest.raises(ServiceError, match=r"berakhiran \.asnd"):
            export(office, tmp_path / "tim.xlsx", kata_sandi=SANDI)
    assert not list(tmp_path.glob("tim.*")), "who wished it encrypted gets nothing plain"
