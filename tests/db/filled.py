"""An office with rows in every table, every optional column once filled and once empty; and its dump.

``python -m tests.db.filled`` writes tests/schemas/vNNNN.sql of this program's schema. A dump is written once,
when a schema is released, and never changed afterwards: later programs must open what this one wrote.
"""

import tempfile
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from asn_desktop.db import engine as engines
from asn_desktop.db import migrate
from asn_desktop.db.destroying import destroy
from asn_desktop.db.queries.evaluasi import insert_evaluasis
from asn_desktop.db.queries.isi_dokumen import add_isi, drop_isi, note_loose
from asn_desktop.db.queries.nomor import DOKUMEN, EVALUASI, PEMUSNAHAN, SKP, take_numbers
from asn_desktop.db.queries.skp import insert_skps
from asn_desktop.db.tables import berkas, kinerja
from asn_desktop.domain.evaluasi import Realisasi, StatusEvaluasi, UmpanBalik
from asn_desktop.domain.periode import JenisPeriode
from asn_desktop.domain.skp import HasilKerja, Klasifikasi, Langkah, Perspektif, Pihak
from asn_desktop.fields.registry import record_type
from asn_desktop.fields.spec import Kind
from asn_desktop.services.drafts import save_draft
from tests import offices
from tests.builders import a_pegawai, a_pelatihan, a_pppk, an_evaluasi, an_id, an_skp, an_skp_ditetapkan

SCHEMAS = Path(__file__).resolve().parents[1] / "schemas"
_PNG = b"\x89PNG\r\n\x1a\n" + bytes(8)
_DAY = datetime(2026, 1, 15, tzinfo=UTC).date()
_SIDIK = "x" * 64  # as the document has that is filled by its fields
_AT = "2026-03-02T01:00:00.000000Z"


def fill(session):
    """Fill an open office."""
    with session.db.write("isi.orang", "uji", "contoh") as tx:
        kantor = tx.connection.exec_driver_sql("SELECT id FROM kantor").scalar()
        tx.update(
            "kantor",
            kantor,
            {
                "perangkat_daerah": "BKPSDM",
                "tempat": "Tirta Jaya",
                "alamat": "Jl. Melati 1",
                "telepon": "021",
                "surel": "kantor@contoh.invalid",
                "laman": "contoh.invalid",
                "lambang": _PNG,
                "jenis_periode": "bulanan",
            },
        )
        _people(tx)
        _histories(tx)
        _trainings_and_assignments(tx)
        _by_their_fields(tx, kantor)
        _contents(tx)
    with session.db.write("isi.kinerja", "uji") as tx:
        _performance(tx)
    with session.db.write("isi.privasi", "uji") as tx:
        _privacy(tx)
    with session.db.write("pemusnahan.laksanakan", "uji", "BA-PMS-2026-0001", saksi="budi") as tx:
        _destroyed(tx)
    session.db.compact()
    save_draft(session, "skp", an_id(500), 1, '{"rhk": "belum selesai"}')
    save_draft(session, "pegawai", "", None, "{}")


def _people(tx):
    unit = tx.insert(
        "unit_kerja", {"nama": "BKPSDM", "urutan": 1, "kode_siasn": "A8ACA7397AEB3912E040640A040269BB"}
    )
    tx.insert("unit_kerja", {"nama": "Subbagian Umum", "induk_id": unit})
    tx.update("unit_kerja", unit, {"ditutup": _DAY, "alamat": "Jl. Melati 1", "telepon": "021",
                                   "tempat": "Tirta", "surel": "a@contoh.invalid", "laman": "a.invalid"})
    filled = {
        spec.key: _value(spec)
        for spec in record_type("pegawai").fields
        if a_pegawai()[spec.key] is None and spec.key not in ("unit_kerja_id", "nip_lama", "tmt_berhenti")
    } | {"data_siasn": '{"INSTANSI INDUK NAMA":"Tirta Jaya"}'}
    for number, nip in ((1, "198503172010012001"), (2, "197806122003122002"), (3, "197001011995031003")):
        tx.insert(
            "pegawai",
            a_pegawai(number, nip=nip, unit_kerja_id=unit, nip_lama="123456789", tmt_berhenti=_DAY, **filled),
            an_id(number),
        )
    tx.insert("pegawai", a_pppk(4), an_id(4))
    tx.insert("pegawai", {"nip": "199001012015031005", "nama": "Bima", "status_pegawai": "CPNS"}, an_id(5))


def _by_their_fields(tx, kantor):
    """A full and a bare row of each type whose table is what its fields say."""
    for key in (*berkas.TABLES, *kinerja.TABLES):
        kind = record_type(key)
        others = {"pegawai": an_id(2), "unit_kerja": _first(tx, "unit_kerja"),
                  "bimbingan_kinerja": _first(tx, "bimbingan_kinerja")}
        parents = {"pegawai": an_id(1), "unit_kerja": _first(tx, "unit_kerja")}
        whose = kind.parent and (parents.get(kind.parent) or _first(tx, kind.parent))
        own = {f"{kind.parent}_id": whose} if kind.parent else {}
        for full in (True, False):
            row = {spec.key: _value(spec, others) for spec in kind.fields if full or spec.required}
            tx.insert(key, {**own, **row})


def _contents(tx):
    """Contents of documents, one of which nothing points at, and one that was destroyed."""
    for number, digest in enumerate((_SIDIK, "b" * 64)):
        add_isi(tx, digest, bytes([number]) * 32, 1000, _AT, rahasia=bool(number))
    note_loose(tx, _AT)
    add_isi(tx, "c" * 64, bytes(32), 1000, _AT, rahasia=False)
    drop_isi(tx, ["c" * 64], destroyed=True)


def _first(tx, table):
    return tx.connection.exec_driver_sql(f"SELECT id FROM {table} ORDER BY id").scalar()


def _value(spec, parents=()):
    if spec.refers_to:
        return dict(parents)[spec.refers_to]
    if spec.kind is Kind.DATE:
        return _DAY
    if spec.kind in (Kind.INTEGER, Kind.YEAR):
        return spec.minimum
    if spec.kind is Kind.DECIMAL:
        return "18.75"
    if spec.kind is Kind.TIME:
        return "08:00" if spec.key == "jam_mulai" else "09:30"
    if spec.choices:
        return spec.choices[0].value
    return ("x" * 64)[: spec.max_length]


def _histories(tx):
    person = {"pegawai_id": an_id(1)}
    full = {"nomor_sk": "800/1", "tanggal_sk": _DAY}
    tx.insert(
        "riwayat_golongan",
        {
            **person,
            **full,
            "golongan": "III/c",
            "tmt_golongan": _DAY,
            "mk_tahun": 8,
            "mk_bulan": 2,
            "pejabat_sk": "Bupati",
            "jenis_kp": "Reguler",
            "gaji_pokok": 3_186_600,
            "dasar": "PP 5/2024",
        },
    )
    tx.insert("riwayat_golongan", {**person, "golongan": "III/b", "tmt_golongan": _DAY})
    tx.insert(
        "riwayat_jabatan",
        {
            **person,
            **full,
            "jenis_jabatan": "struktural",
            "jabatan": "Kepala Seksi",
            "tmt_jabatan": _DAY,
            "eselon": "IV.a",
            "unit_kerja": "BKPSDM",
            "pejabat_sk": "Bupati",
            "penugasan": "plt",
            "sampai": _DAY,
            "jenjang": "Ahli Muda",
            "kelas": 9,
            "tanggal_pelantikan": _DAY,
            "nomor_pelantikan": "821/3",
        },
    )
    tx.insert(
        "riwayat_jabatan",
        {**person, "jenis_jabatan": "pelaksana", "jabatan": "Pengelola", "tmt_jabatan": _DAY},
    )
    tx.insert(
        "riwayat_pendidikan",
        {
            **person,
            "tingkat": "S-1/Sarjana",
            "nama_pendidikan": "Ekonomi",
            "sekolah": "Universitas",
            "tahun_lulus": 2007,
            "nomor_ijazah": "1",
            "tanggal_ijazah": _DAY,
            "tempat": "Tirta Jaya",
            "kepala_sekolah": "Prof. Sri",
            "gelar_depan": "Dr.",
            "gelar_belakang": "S.E.",
        },
    )
    tx.insert("riwayat_pendidikan", {**person, "tingkat": "SLTA", "nama_pendidikan": "IPS"})


def _trainings_and_assignments(tx):
    person = {"pegawai_id": an_id(1)}
    tx.insert("pelatihan", {**a_pelatihan(), **person, "berlaku_sampai": _DAY})
    tx.insert("pelatihan", {**person, "jenis": "Seminar", "nama": "Seminar", "tanggal_mulai": _DAY, "jp": 8})
    tx.insert(
        "penugasan_penilai",
        {
            **person,
            "mulai": _DAY,
            "penilai_id": an_id(2),
            "atasan_penilai_id": an_id(3),
            "nomor_delegasi": "1",
            "tanggal_delegasi": _DAY,
        },
    )
    tx.insert(
        "penugasan_penilai",
        {
            "pegawai_id": an_id(3),
            "mulai": _DAY,
            "penilai_luar_nama": "Bupati",
            "penilai_luar_jabatan": "Bupati",
            "penilai_luar_instansi": "KABUPATEN",
        },
    )


def _privacy(tx):
    asked = {"pemohon": "Yang bersangkutan", "alasan": "Sengketa data", "oleh": "siti", "pada": _AT}
    tx.insert("pembatasan", {**asked, "pegawai_id": an_id(4)})
    lifted = {"dicabut_oleh": "siti", "dicabut_pada": _AT, "alasan_cabut": "Selesai"}
    tx.insert("pembatasan", {**asked, **lifted, "pegawai_id": an_id(3)})
    tx.insert("cetakan", {"pegawai_id": an_id(4), "formulir": "skp-kuantitatif", "nomor": "SKP-2026-0002"})
    tx.insert("penggabungan", {"pegawai_id": an_id(4), "asal_id": an_id(7), "oleh": "siti", "pada": _AT})
    rule = {"masa_aktif": 1, "masa_inaktif": 4, "dasar": "Perbup 1/2026", "berlaku_dari": _DAY}
    tx.insert("aturan_retensi", {**rule, "kelas": "skp", "pemicu": "akhir_tahun", "nasib": "permanen"})
    tx.insert("aturan_retensi", {**rule, "kelas": "pegawai", "pemicu": "berhenti", "nasib": "musnah"})
    gone = {"nip": "196001011985031006", "nama": "Wiryo", "status_pegawai": "PNS", "tmt_berhenti": _DAY}
    tx.insert("pegawai", gone, an_id(6))


def _destroyed(tx):
    done = {"pada": _AT, "oleh": "siti", "saksi": "budi", "cadangan": "asn-000001.cadangan",
            "cadangan_lama": 2, "cadangan_sampai": "2027-03-02"}
    take_numbers(tx, PEMUSNAHAN, 2026, 2)
    tx.insert("pemusnahan", {**done, "nomor": "BA-PMS-2026-0002"})
    made = tx.insert("pemusnahan", {**done, "nomor": "BA-PMS-2026-0001", "alasan": "Jadwal retensi"})
    found = destroy(tx, made, {"pegawai": [("pegawai", an_id(6))]})["pegawai"]
    told = {"kelas": "pegawai", "dasar": "Perbup 1/2026", "masa": "1 + 4 tahun", "berkas": 1}
    tx.insert("pemusnahan_rincian", {**told, "pemusnahan_id": made, "rekaman": found.rekaman,
                                     "peristiwa": found.peristiwa, "sidik": found.sidik})


def _performance(tx):
    for kind in (SKP, EVALUASI, DOKUMEN):
        take_numbers(tx, kind, 2026, 2)
    chosen = an_skp_ditetapkan()
    goal = replace(chosen.hasil_kerja[0], rhk_pimpinan_id=an_id(77), perspektif=Perspektif.ANGGARAN,
                   klasifikasi=Klasifikasi.INDIVIDU)
    unit = _first(tx, "unit_kerja")
    plan = replace(chosen, hasil_kerja=(goal, *chosen.hasil_kerja[1:]), unit_kerja_id=unit)
    bare = an_skp(
        0,
        0,
        id=an_id(501),
        pegawai_id=an_id(4),
        pegawai=Pihak(an_id(4), "Rahmat"),
        penilai=Pihak(),
        atasan_penilai=Pihak(nama="Bupati", pakai_instansi=True),
        tempat="",
        tanggal_ttd=None,
        nomor="SKP-2026-0002",
        hasil_kerja=(HasilKerja(an_id(9001)),),
        perilaku=(),
        dukungan=(),
    )
    insert_skps(tx, [plan, bare])
    done = an_evaluasi(plan, alasan_hasil_kerja="Tepat", alasan_perilaku="Sigap",
                       unit_kerja_id=unit, status=StatusEvaluasi.SELESAI,
                       diselesaikan=Langkah("ratri", offices.START))
    feedback = tuple(replace(item, id=an_id(5000 + place)) for place, item in enumerate(done.umpan_balik))
    undated = UmpanBalik(an_id(5100), feedback[0].sasaran, feedback[0].sasaran_id, "", None, "Baik")
    first = plan.hasil_kerja[0].indikator[0]
    open_one = an_evaluasi(
        plan,
        JenisPeriode.TW1,
        id=an_id(701),
        nomor="EV-2026-TW1-0002",
        nomor_dokumen="DOK-2026-TW1-0002",
        capaian=None,
        rating_hasil_kerja=None,
        rating_perilaku=None,
        tanggal_penilai=None,
        tanggal_pegawai=None,
        realisasi=(Realisasi(first.id, "3 Laporan"),),
        umpan_balik=(undated,),
    )
    insert_evaluasis(tx, [replace(done, umpan_balik=feedback), open_one])
    _around_a_plan(tx, plan)


def _around_a_plan(tx, plan):
    """A full and a bare row of each table around a plan."""
    goal = plan.hasil_kerja[0]
    said = {"skp_id": plan.id, "sasaran": "hasil_kerja", "sasaran_id": goal.id, "pemberi": "Pimpinan",
            "tanggal": _DAY, "teks": "Baik"}
    proof = {"skp_id": plan.id, "indikator_id": goal.indikator[0].id, "nama": "Laporan"}
    step = {"skp_id": plan.id, "indikator_id": goal.indikator[0].id, "oleh": "siti", "pada": _AT,
            "rhk": goal.rhk, "aspek": "Kuantitas", "indikator": "Jumlah laporan", "target": "4 Laporan"}
    cell = {"skp_id": plan.id, "rhk_pimpinan_id": goal.id, "pegawai_id": an_id(1), "teks": "Laporan bulanan"}
    plain = {"skp_id": plan.id, "hasil_kerja_id": goal.id, "uraian": "Menyusun laporan"}
    action = tx.insert("rencana_aksi", {**plain, "urutan": 0, "indikator_id": goal.indikator[0].id,
                                        "keluaran": "Laporan"})
    tx.insert("rencana_aksi", {**plain, "urutan": 1})
    tx.insert("rencana_aksi_target", {"skp_id": plan.id, "rencana_aksi_id": action, "periode": "tw1",
                                      "target": "1"})
    tx.insert("kesepakatan", {**step, "urutan": 0, "langkah": "usul", "peran": "pegawai"})
    tx.insert("kesepakatan", {**step, "urutan": 1, "langkah": "sepakat", "peran": "penilai",
                              "alasan": "Wajar"})
    tx.insert("adendum_skp", {"skp_id": plan.id, "ke": 1, "alasan": "Mutasi", "oleh": "siti", "pada": _AT,
                              "isi": "{}"})
    paper = _first(tx, "dokumen")
    tx.insert("bukti_kinerja", {**proof, "jenis": "pindaian", "letak": "Map 1", "dokumen_id": paper,
                                "tanggal": _DAY})
    tx.insert("bukti_kinerja", {**proof, "jenis": "fisik"})
    tx.insert("umpan_balik_berkelanjutan", {**said, "pemberi_id": an_id(2), "tanda": "baik"})
    tx.insert("umpan_balik_berkelanjutan", said)
    tx.insert("matriks_sel", {**cell, "urutan": 0, "hasil_kerja_id": goal.id})
    tx.insert("matriks_sel", {**cell, "urutan": 1})


INDEXES = ("cari_pegawai", "cari_bagian")


def dump(connection):
    """The whole file as SQL text; the search index is made anew from its summaries."""
    lines = []
    objects = connection.execute(
        "SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'cari_pegawai_%' "
        "AND name NOT LIKE 'cari_bagian_%' AND name NOT LIKE 'sqlite_%' "
        "ORDER BY type = 'trigger', type = 'index', rowid"
    ).fetchall()
    tables = [name for kind, name, _ in objects if kind == "table" and name not in INDEXES]
    lines += [f"{sql};" for kind, _, sql in objects if kind == "table"]
    for name in tables:
        columns = [row[1] for row in connection.execute(f"PRAGMA table_info({name})").fetchall()]
        quoted = ", ".join(f"quote({column})" for column in columns)
        for row in connection.execute(
            f"SELECT {quoted} FROM {name} ORDER BY 1, 2"
            if len(columns) > 1
            else f"SELECT {quoted} FROM {name}"
        ).fetchall():
            lines.append(f"INSERT INTO {name} VALUES ({', '.join(row)});")
    lines += [f"{sql};" for kind, _, sql in objects if kind != "table"]
    lines.append("INSERT INTO cari_pegawai (cari_pegawai) VALUES ('rebuild');")
    names = "SELECT docid, lower(nama_lengkap) FROM ringkasan_pegawai"
    lines.append(f"INSERT INTO cari_bagian (rowid, nama) {names};")
    for name in ("application_id", "user_version"):
        lines.append(f"PRAGMA {name} = {engines.read_pragma(connection, name)};")
    return "\n".join(lines) + "\n"


def main():
    with tempfile.TemporaryDirectory() as parent:
        folder = Path(parent) / "kantor"
        with offices.new_office(folder) as session:
            fill(session)
        connection = engines.connect(folder / "asn.db", offices.db_key())
        target = SCHEMAS / f"v{migrate.SCHEMA:04d}.sql"
        target.write_text(dump(connection), encoding="utf-8")
        connection.close()
    print(target)


if __name__ == "__main__":
    main()
