"""Every role × every use case × every state: what the table says is what the program does.

The table is the law here: a use case without a row fails, and so does a row without a use case.
y: allowed, whoever it is about. o: only about people whom the role sees; b: the same, but not about himself.
-: denied. A row "use case#case" is one of several cases of it.
About himself, somebody whom he appraises and who is of his unit, and somebody who is neither.
"""

import importlib
import shutil
import tempfile
from functools import cache
from pathlib import Path

import pytest

from asn_desktop.domain.peran import Izin, Peran
from asn_desktop.services import access
from asn_desktop.services.access import Denied
from asn_desktop.services.errors import SecondPersonMissing, ServiceError
from tests import offices
from tests.architecture.test_access import use_cases
from tests.services import panggilan, panggilan_kantor
from tests.services.tabel_peran import TABLE

ROLES = (Peran.PETUGAS, Peran.PENILAI, Peran.PIMPINAN, Peran.ADMIN_KUNCI, Peran.AUDITOR)
TABLE = """
                                      petugas penilai pimpinan admin auditor
angka_kredit.konversi.simpan_konversi       y       b        -     -       -
angka_kredit.konversi.usul_konversi         y       o        o     -       y
angka_kredit.penetapan.keadaan_ak           y       o        o     -       y
angka_kredit.penetapan.simpan_penetapan     y       b        -     -       -
angka_kredit.penetapan.usul_penetapan       y       o        o     -       y
backups.back_up_changes                     y       y        y     y       y
backups.backup_before                       y       y        y     y       y
backups.backups                             y       y        y     y       y
backups.has_changes                         y       y        y     y       y
backups.last_backup                         y       y        y     y       y
backups.make_backup                         y       y        y     y       y
backups.newer_than_trail                    y       y        y     y       y
backups.verify_again                        y       y        y     y       y
balance.balance                             y       o        o     -       y
balance.distribution                        y       y        y     -       y
beranda.beranda                             y       y        y     -       y
beranda_pengingat.garis_pengingat           y       y        y     -       y
check.check_office                          y       y        y     y       y
clock.today                                 y       y        y     y       y
demo.fill_practice_office                   y       -        -     -       -
copying.salin_baris                         y       -        -     -       -
data_saya.laporan_data_saya                 y       -        -     -       -
data_saya.simpan_laporan_data_saya          y       -        -     -       -
dokumen.folder.lihat_folder                 y       -        -     -       -
dokumen.lihat.berkas_pegawai                y       o        o     -       y
dokumen.lihat.catat_cetak                   y       o        o     -       -
dokumen.lihat.isi_berkas                    y       o        o     -       y
dokumen.lihat.jenis_dari_nama               y       y        y     -       y
dokumen.lihat.keluarkan_dokumen             y       -        -     -       -
dokumen.lihat.pilihan_rekaman               y       o        o     -       y
dokumen.rawat.periksa_dokumen               y       y        y     y       y
dokumen.rawat.salin_dokumen                 y       y        y     y       y
dokumen.rawat.sapu_dokumen                  y       y        y     y       y
dokumen.simpan.ambil_kembali                y       -        -     -       -
dokumen.simpan.tambah_banyak                y       -        -     -       -
dokumen.simpan.tambah_dokumen               y       -        -     -       -
daftar_simpanan.delete_list                 y       y        y     -       y
daftar_simpanan.save_list                   y       y        y     -       y
daftar_simpanan.saved_lists                 y       y        y     -       y
drafts.discard_draft                        y       y        y     y       y
drafts.drafts                               y       y        y     y       y
drafts.save_draft                           y       o        o     -       y
drill.drill_receipt                         y       y        y     y       y
drill.restore_drill                         y       y        y     y       y
drill.save_receipt                          y       y        y     y       y
evaluasi.buka_kembali_evaluasi              y       b        -     -       -
evaluasi.evaluasi_context                   y       o        o     -       y
evaluasi.get_evaluasi                       y       o        o     -       y
evaluasi.new_umpan_balik                    y       y        -     -       -
evaluasi.refresh_parties                    y       o        -     -       -
evaluasi.save_evaluasi                      y       b        -     -       -
evaluasi.selesaikan_evaluasi                y       b        -     -       -
evaluasi_list.list_evaluasi                 y       y        y     -       y
evaluasi_list.penilai_choices               y       y        y     -       y
ekspor_rekaman.ekspor_rekaman               y       -        -     -       -
ekspor_rekaman.hitung_ekspor                y       -        -     -       -
exporting.export_pegawai                    y       -        -     -       -
exporting.held_back_from_export             y       -        -     -       -
exporting.people_to_export                  y       -        -     -       -
exporting.takes_two_to_export               y       -        -     -       -
gabung.bandingkan                           y       o        o     -       y
gabung.daftar_duplikat                      y       y        y     -       y
gabung.gabungkan                            y       -        -     -       -
importing.applying.apply_import             y       -        -     -       -
importing.inspecting.inspect_file           y       -        -     -       -
importing.inspecting.inspect_sheets         y       -        -     -       -
importing.remembering.remember              y       -        -     -       -
importing.several.inspect_next              y       -        -     -       -
jejak.jejak_aktor                           y       -        -     -       y
jejak.jejak_ids                             y       -        -     -       y
jejak.jejak_rincian                         y       -        -     -       y
jejak.jejak_rows                            y       -        -     -       y
jejak.kepala_dokumen                        y       y        y     -       y
jejak.kepala_rekaman                        y       -        -     -       y
jejak_periksa.accept_trail                  -       -        -     y       -
jejak_periksa.anchor_findings               y       y        y     y       y
jejak_periksa.verify_at_login               y       y        y     y       y
jejak_periksa.verify_whole                  y       y        y     y       y
kepegawaian.keadaan_pegawai                 y       o        o     -       y
kepegawaian.keadaan_semua                   y       y        y     -       y
key_papers.phrase_paper                     y       y        y     y       y
key_papers.recovery_paper                   -       -        -     y       -
key_papers.save_key_paper                   y       y        y     y       y
matriks.jadikan_hasil_kerja                 y       o        -     -       -
matriks.matriks_skp                         y       o        o     -       y
matriks.ubah_matriks                        y       o        -     -       -
log_harian.ambil.ambil_log                  y       o        -     -       -
log_harian.ambil.pratinjau_berkas           y       o        -     -       -
log_harian.ambil.pratinjau_teks             y       o        -     -       -
log_harian.bulan.bulan_log                  y       o        o     -       y
log_harian.bulan.periksa_log                y       b        -     -       -
log_harian.bulan.salin_hari                 y       o        -     -       -
log_harian.keluar.ekspor_log                y       -        -     -       -
media.backup_to                             y       y        y     y       y
media.check_medium                          y       y        y     y       y
media.copy_to_medium                        y       y        y     y       y
media.copy_when_plugged_in                  y       y        y     y       y
media.drill_freshness                       y       y        y     y       y
media.off_machine                           y       y        y     y       y
mutu.laporan.laporan_mutu                   y       y        y     -       -
mutu.laporan.simpan_laporan_mutu            y       y        y     -       -
mutu.memeriksa.periksa_kantor               y       y        y     -       y
mutu.memeriksa.periksa_ulang                y       y        y     -       y
mutu.penjelasan.bukan_duplikat              y       -        -     -       -
mutu.penjelasan.daftar_penjelasan           y       y        y     -       y
mutu.penjelasan.jelaskan                    y       -        -     -       -
naskah.bagian_surat                         y       y        y     y       y
naskah.kembalikan_teks                      y       -        -     -       -
naskah.pilihan_penanda                      y       y        y     -       -
naskah.simpan_teks                          y       -        -     -       -
office.office_frame                         y       y        y     y       y
office.office_name                          y       y        y     y       y
office.periode_kantor                       y       y        y     y       y
pilihan_cetak.pilih_formulir                 y       -        -     -       -
pilihan_cetak.pilihan_formulir               y       y        y     y       y
pilihan_cetak.varian_formulir                y       y        y     y       y
office.office_profile                       y       y        y     y       y
office.save_office_profile                  y       -        -     -       -
organisasi.orang.anggota_tim                y       y        y     -       y
organisasi.orang.delegasi                   y       y        y     -       y
organisasi.orang.siapa_menilai              y       y        y     -       y
organisasi.orang.tim_kerja                  y       y        y     -       y
organisasi.peta.ekspor_peta                 y       -        -     -       -
organisasi.peta.peta_butuh_dua              y       -        -     -       -
organisasi.peta.peta_kantor                 y       y        y     -       y
organisasi.peta.susun_dari_jabatan          y       -        -     -       -
organisasi.susunan.susunan_unit             y       y        y     -       y
organisasi.susunan.ubah_unit                y       -        -     -       -
own_password.known_of_own                   y       y        y     y       y
pegawai.count_people                        y       y        y     -       y
pegawai.pegawai_facets                      y       y        y     -       y
pegawai.pegawai_ids                         y       y        y     -       y
pegawai.pegawai_rows                        y       o        o     -       y
pegawai.unit_choices                        y       y        y     -       y
pegawai_baru.add_pegawai                    y       -        -     -       -
pegawai_file.pegawai_file                   y       o        o     -       y
pelatihan.jp_rows                           y       y        y     -       y
pelatihan.jp_summary                        y       y        y     -       y
pelatihan.pelatihan_count                   y       y        y     -       y
pelatihan.pelatihan_ids                     y       y        y     -       y
pelatihan.pelatihan_rows                    y       o        o     -       y
pembatasan.batasi                           y       -        -     -       -
pembatasan.cabut_pembatasan                 y       -        -     -       -
pembatasan.riwayat_pembatasan               y       o        o     -       y
pemusnahan.berita_acara                     y       -        -     -       -
pemusnahan.cadangan_memuat                  y       -        -     -       -
pemusnahan.daftar_pemusnahan                y       -        -     -       -
pemusnahan.musnahkan                        y       -        -     -       -
pemusnahan.simpan_berita_acara              y       -        -     -       -
pengingat.buka_kembali                      y       -        -     -       -
pengingat.daftar_pengingat                  y       y        y     -       y
pengingat.jumlah_pengingat                  y       y        y     -       y
pengingat.tangani                           y       -        -     -       -
pengingat_ekspor.ekspor_dua_orang           y       -        -     -       -
pengingat_ekspor.ekspor_pengingat           y       -        -     -       -
practice.practice_person                    y       y        y     -       y
printing.batch.print_forms                  y       o        o     -       -
printing.contoh.contoh_formulir              y       y        y     y       y
printing.penetapan_predikat.print_unit       y       y        y     -       -
printing.penetapan_predikat.render_unit      y       y        y     -       y
predikat_unit.catat_capaian                 y       -        -     -       -
predikat_unit.keadaan_unit                  y       y        y     -       y
predikat_unit.tetapkan_predikat             y       -        -     -       -
printing.daftar.print_daftar                y       y        y     -       -
printing.daftar.render_daftar               y       y        y     -       -
printing.gather.bundles                     y       o        o     -       -
printing.gather.people_in_order             y       o        o     -       y
printing.hasil.baca_hasil                   y       y        y     -       -
printing.mutu_data.read                     y       y        y     -       -
printing.penggaris.halaman_penggaris        y       y        y     y       y
printing.peta_jabatan.read                  y       y        y     -       -
printing.readiness.missing_for_print        y       o        o     -       -
printing.render.finish                      y       o        o     -       y
printing.render.render_evaluasi             y       o        o     -       y
printing.render.render_skp                  y       o        o     -       y
printing.render.watermark                   y       y        y     y       y
printing.render.with_head                   y       y        y     -       y
printing.tanda.bertanda                     y       y        y     y       y
printing.tanda.kunci_publik_kantor          y       y        y     y       y
verifikasi.kantor_dikenal                   y       y        y     -       y
verifikasi.kenali_kantor                    y       -        -     -       -
verifikasi.periksa_formulir                 y       y        y     -       y
printing.sekitar.baca_sekitar               y       o        o     -       y
printing.select.select_unit                 y       y        y     -       y
printing.select.select_pegawai              y       o        o     -       y
records.delete_record                       y       -        -     -       -
records.delete_record#kinerja               y       o        -     -       -
records.list_records#kinerja                y       o        o     -       y
records.save_record#kinerja                 y       o        -     -       -
records.save_record#menilai                 y       b        -     -       -
records.get_record                          y       o        o     -       y
records.list_records                        y       o        o     -       y
records.record_choices                      y       y        y     -       y
records.save_record                         y       -        -     -       -
rekaman_pegawai.rekaman_pegawai             y       o        o     -       y
restore.prepare_restore                     -       -        -     y       -
restore.restore                             -       -        -     y       -
retensi.aturan_retensi                      y       -        -     -       -
retensi.daftar_jatuh_tempo                  y       -        -     -       -
rotation.remove_user                        -       -        -     y       -
rotation.renew_keys                         -       -        -     y       -
sampah.isi_sampah                           y       -        -     -       y
sampah.pulihkan_terhapus                    y       -        -     -       -
search.search_people                        y       y        y     -       y
skp.ajukan_skp                              y       o        -     -       -
skp.copied_contents                         y       o        -     -       -
skp.delete_skp                              y       o        -     -       -
skp.fresh_skp                               y       o        -     -       -
skp.find_skp                                y       o        o     -       y
skp.get_skp                                 y       o        o     -       y
skp.goals_of_superior                       y       o        o     -       y
skp.kembalikan_skp                          y       b        -     -       -
skp.new_hasil_kerja                         y       y        -     -       -
skp.new_indikator                           y       y        -     -       -
skp.refresh_parties                         y       o        -     -       -
skp.save_skp                                y       o        -     -       -
skp.seen_skp                                y       o        o     -       y
skp.start_skp                               y       o        -     -       -
skp.tetapkan_skp                            y       b        -     -       -
skp_list.list_skp                           y       y        y     -       y
skp_list.skp_counts                         y       y        y     -       y
statistik.statistik                         y       y        y     -       y
tulis_daftar.list_takes_two                 y       -        -     -       -
tulis_daftar.write_list                     y       -        -     -       -
tempel.pratinjau_tempel                     y       -        -     -       -
ubah_massal.pratinjau_massal                y       -        -     -       -
ubah_massal.terapkan_massal                 y       -        -     -       -
urungkan.aksi_terakhir                      y       y        y     y       y
urungkan.kembalikan_nilai                   y       -        -     -       -
urungkan.urungkan#evaluasi                  y       b        -     -       -
urungkan.urungkan#langkah                   y       b        -     -       -
urungkan.urungkan#orang_lain                y       -        -     -       -
urungkan.urungkan#pegawai                   y       -        -     -       -
urungkan.urungkan#skp                       y       o        -     -       -
users.add_user                              -       -        -     y       -
users.issue_recovery_code                   -       -        -     y       -
users.key_state                             -       -        -     y       -
users.list_users                            -       -        -     y       -
users.name_pegawai                          -       -        -     y       -
users.recovery_sheet                        -       -        -     y       -
users.reset_password                        -       -        -     y       -
users.set_restricted                        -       -        -     y       -
users.set_roles                             -       -        -     y       -
"""
ROWS = {line.split()[0]: dict(zip(ROLES, line.split()[1:], strict=True)) for line in TABLE.splitlines()[2:]}
ROOM = 128 * 1024 * 1024
# Of every module beside this one whose name begins so.
CALLS = {
    key: call
    for path in sorted(Path(__file__).parent.glob("panggilan*.py"))
    for key, call in importlib.import_module(f"tests.services.{path.stem}").CALLS.items()
}
ALLOWED = {"y": ("diri", "bawahan", "asing"), "o": ("diri", "bawahan"), "b": ("bawahan",), "-": ()}
WRITING = {
    Izin.UBAH_KINERJA,
    Izin.UBAH_PEGAWAI,
    Izin.HAPUS,
    Izin.IMPOR,
    Izin.ATUR_KANTOR,
    Izin.KELOLA_PENGGUNA,
}


def base(row):
    """The use case of a row of the table."""
    return row.partition("#")[0]


@cache
def found():
    return {name.removeprefix("asn_desktop.services."): function for name, function in use_cases()}


@pytest.fixture(scope="module")
def place(tmp_path_factory):
    """Where the offices stand: in memory where that can be had, for every refusal waits for the disk."""
    memory = Path("/dev/shm")
    roomy = memory.is_dir() and shutil.disk_usage(memory).free > ROOM
    with tempfile.TemporaryDirectory(dir=memory if roomy else tmp_path_factory.mktemp("matriks")) as folder:
        yield Path(folder)


@pytest.fixture(scope="module")
def prepared(place):
    """A closed office with the three people in it, filled once."""
    folder = offices.new_folder(place / "kantor")
    with offices.open_folder(folder) as session:
        people = panggilan.isi(session)
    return folder, people


def denied_so_far(session):
    with session.db.read() as tx:
        query = "SELECT count(*) FROM audit WHERE action = 'akses.ditolak'"
        return tx.connection.exec_driver_sql(query).scalar()


def outcomes(session, call, people, peran):
    """(person, state) → whether it was denied; each denial must have left exactly one trace."""
    session.peran = frozenset(peran)
    session.pegawai_id = people["diri"].id
    for name in people if call.orang else ("bawahan",):
        for state in call.states:
            before = denied_so_far(session)
            alone = False
            try:
                call.run(session, people[name], state)
                denied = False
            except Denied:
                denied = True
            except SecondPersonMissing:
                denied, alone = False, True
            except ServiceError:  # the state forbids it, which is not what is asked here
                denied = False
            assert denied_so_far(session) - before == (denied or alone), (name, state, "traces")
            yield (name, state), denied


def test_every_use_case_has_a_row_and_a_call():
    assert {base(row) for row in ROWS} == set(found()), (
        "a use case without a row, or a row without a use case"
    )
    assert set(CALLS) == set(ROWS)
    assert not set(panggilan.CALLS) & set(panggilan_kantor.CALLS)


def test_a_new_use_case_would_be_missed_by_nobody():
    names = {*found(), "penghapusan.hapus_semua"}
    assert names - {base(row) for row in ROWS} == {"penghapusan.hapus_semua"}


@pytest.fixture(scope="module")
def shared(prepared, place):
    """An open copy for all that only reads, or leaves nothing that another use case looks at."""
    with _opened(prepared[0], place / "bersama" / "0") as session:
        yield session


@pytest.mark.parametrize("name", sorted(ROWS))
def test_the_table_is_what_the_program_does(name, prepared, shared, place):
    folder, people = prepared
    call = CALLS[name]
    needed = access.needed(found()[base(name)])
    changing = bool(needed & WRITING)
    copies = place / "salinan"
    session = _opened(folder, copies / "0") if changing or call.fresh else shared
    cells, wanted = 0, "-"
    try:
        for number, role in enumerate((*ROLES, None), start=1):
            # what one role changed, the next one finds as it was
            if number > 1 and (call.fresh or changing and wanted != "-"):
                session.close()
                session = _opened(folder, copies / str(number))
            wanted = (
                ROWS[name][role] if role else "-" if needed or ROWS[name][Peran.ADMIN_KUNCI] == "-" else "y"
            )
            for (person, state), denied in outcomes(session, call, people, (role,) if role else ()):
                assert denied == (person not in ALLOWED[wanted]), (name, role, person, state)
                cells += 1
    finally:
        if session is not shared:
            session.close()
        shutil.rmtree(copies, ignore_errors=True)
    assert cells == 6 * len(call.states) * (3 if call.orang else 1)


def _opened(folder, copy):
    shutil.copytree(folder, copy)
    return offices.open_folder(copy)


def test_who_is_an_admin_is_not_sent_to_himself(office_folder):
    with offices.open_folder(office_folder, peran=(Peran.ADMIN_KUNCI,)) as session:
        assert access.why_not(session, Izin.IMPOR).endswith("minta Admin kunci lain menambah peran Anda.")
    with offices.open_folder(office_folder, peran=(Peran.AUDITOR,)) as session:
        assert access.why_not(session, Izin.IMPOR).endswith("minta Admin kunci menambah peran Anda.")
