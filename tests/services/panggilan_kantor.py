"""How the use cases about the office itself are called: users and keys, trail, undo, backups, restoring."""

import itertools
from pathlib import Path
from typing import Any, cast

from asn_desktop.domain.peran import Peran
from asn_desktop.services import (
    backups,
    check,
    drill,
    jejak,
    jejak_periksa,
    key_papers,
    media,
    naskah,
    office,
    own_password,
    pilihan_cetak,
    records,
    restore,
    rotation,
    sampah,
    skp,
    urungkan,
    users,
)
from asn_desktop.services.printing import contoh
from asn_desktop.services.session import Session
from asn_desktop.services.work import Work
from tests import offices
from tests.services.panggilan import Orang, Panggilan


def _backup(session: Session) -> Path:
    """The newest backup of the office."""
    return sorted((session.folder / "cadangan").glob("asn-*"))[-1]


def _own_text(session: Session, step: str) -> naskah.BagianSurat:
    """A text of the office in the place of a default, and back."""
    part = naskah.bagian_surat(session)[0]
    if step == "simpan":
        return naskah.simpan_teks(session, part, "Isi kantor untuk {nama}")
    return naskah.kembalikan_teks(session, part)


def _drill(session: Session) -> drill.Drill:
    now = session.clock()
    return drill.Drill("kantor.asnbak", now, now, (("Pegawai", 3),), "7-0123456789ab", "0" * 64, ())


_TURNS = itertools.count(1)


def changed(session: Session, kind: str, record_id: str, column: str, actor: str = "") -> int:
    """Change a record whatever the roles are, by default as whoever is logged in; the number in the trail."""
    with session.db.write(f"{kind}.ubah", actor or session.actor, "uji") as tx:
        tx.update(kind, record_id, {column: f"Baru {next(_TURNS)}"})
    return _newest(session, "audit")


def _newest(session: Session, table: str) -> int:
    with session.db.read() as tx:
        return int(tx.connection.exec_driver_sql(f"SELECT max(seq) FROM {table}").scalar() or 0)


def _deleted(session: Session, orang: Orang) -> int:
    peran, session.peran = session.peran, frozenset({Peran.PETUGAS})
    records.delete_record(session, "pelatihan", orang.pelatihan)
    session.peran = peran
    return _newest(session, "audit")


def _value_back(session: Session, orang: Orang, state: str) -> Any:
    changed(session, "pelatihan", orang.pelatihan, "nama")
    with session.db.read() as tx:
        row = tx.row("pelatihan", orang.pelatihan)
    assert row is not None
    return urungkan.kembalikan_nilai(session, _newest(session, "event"), "nama", row["version"])


def _step_back(session: Session, orang: Orang, state: str) -> Any:
    peran, session.peran = session.peran, frozenset({Peran.PETUGAS})
    skp.ajukan_skp(session, orang.plans["draf"].id)
    session.peran = peran
    return urungkan.urungkan(session, _newest(session, "audit"))


CALLS: dict[str, Panggilan] = {
    "backups.back_up_changes": Panggilan(lambda s, o, _: backups.back_up_changes(s, "rutin"), orang=False),
    "backups.backup_before": Panggilan(lambda s, o, _: backups.backup_before(s, "impor"), orang=False),
    "backups.backups": Panggilan(lambda s, o, _: backups.backups(s), orang=False),
    "backups.has_changes": Panggilan(lambda s, o, _: backups.has_changes(s), orang=False),
    "backups.last_backup": Panggilan(lambda s, o, _: backups.last_backup(s), orang=False),
    "backups.make_backup": Panggilan(lambda s, o, _: backups.make_backup(s), orang=False),
    "backups.newer_than_trail": Panggilan(lambda s, o, _: backups.newer_than_trail(s), orang=False),
    "backups.verify_again": Panggilan(
        lambda s, o, _: backups.verify_again(s, _backup(s), Work()), orang=False
    ),
    "check.check_office": Panggilan(lambda s, o, _: check.check_office(s), orang=False),
    "drill.drill_receipt": Panggilan(lambda s, o, _: drill.drill_receipt(s, _drill(s)), orang=False),
    "drill.restore_drill": Panggilan(lambda s, o, _: drill.restore_drill(s, Work()), orang=False),
    "drill.save_receipt": Panggilan(
        lambda s, o, _: drill.save_receipt(s, _drill(s), s.folder.parent / "tanda.pdf"), orang=False
    ),
    "jejak.jejak_aktor": Panggilan(lambda s, o, _: jejak.jejak_aktor(s), orang=False),
    "jejak.jejak_ids": Panggilan(lambda s, o, _: jejak.jejak_ids(s, jejak.CariJejak(rekaman=o.id))),
    "jejak.jejak_rincian": Panggilan(lambda s, o, _: jejak.jejak_rincian(s, "2"), orang=False),
    "jejak.jejak_rows": Panggilan(lambda s, o, _: jejak.jejak_rows(s, ("1", "2")), orang=False),
    "jejak.kepala_dokumen": Panggilan(lambda s, o, _: jejak.kepala_dokumen(s, o.set_plan.id), orang=False),
    "jejak_periksa.accept_trail": Panggilan(
        lambda s, o, _: jejak_periksa.accept_trail(s, "Diperiksa bersama"), orang=False
    ),
    "jejak_periksa.anchor_findings": Panggilan(lambda s, o, _: jejak_periksa.anchor_findings(s), orang=False),
    "jejak_periksa.verify_at_login": Panggilan(lambda s, o, _: jejak_periksa.verify_at_login(s), orang=False),
    "jejak_periksa.verify_whole": Panggilan(lambda s, o, _: jejak_periksa.verify_whole(s), orang=False),
    "media.backup_to": Panggilan(
        lambda s, o, _: media.backup_to(s, s.folder.parent / "salinan", Work()), orang=False
    ),
    "media.check_medium": Panggilan(lambda s, o, _: media.check_medium(s, s.folder.parent), orang=False),
    "media.copy_to_medium": Panggilan(
        lambda s, o, _: media.copy_to_medium(s, s.folder.parent, Work()), orang=False
    ),
    "media.copy_when_plugged_in": Panggilan(
        lambda s, o, _: media.copy_when_plugged_in(s, s.folder.parent, Work()), orang=False
    ),
    "media.drill_freshness": Panggilan(lambda s, o, _: media.drill_freshness(s), orang=False),
    "media.off_machine": Panggilan(lambda s, o, _: media.off_machine(s), orang=False),
    "own_password.known_of_own": Panggilan(lambda s, o, _: own_password.known_of_own(s), orang=False),
    "office.office_frame": Panggilan(lambda s, o, _: office.office_frame(s), orang=False),
    "office.periode_kantor": Panggilan(lambda s, o, _: office.periode_kantor(s), orang=False),
    "office.office_name": Panggilan(lambda s, o, _: office.office_name(s), orang=False),
    "printing.contoh.contoh_formulir": Panggilan(
        lambda s, o, _: contoh.contoh_formulir(s, "skp-jpt"), orang=False
    ),
    "pilihan_cetak.varian_formulir": Panggilan(lambda s, o, _: pilihan_cetak.varian_formulir(s), orang=False),
    "pilihan_cetak.pilihan_formulir": Panggilan(
        lambda s, o, _: pilihan_cetak.pilihan_formulir(s), orang=False
    ),
    "pilihan_cetak.pilih_formulir": Panggilan(
        lambda s, o, _: pilihan_cetak.pilih_formulir(s, "isian", "kelabu"), orang=False
    ),
    "office.office_profile": Panggilan(lambda s, o, _: office.office_profile(s), orang=False),
    "naskah.bagian_surat": Panggilan(lambda s, o, _: naskah.bagian_surat(s), orang=False),
    "naskah.kembalikan_teks": Panggilan(lambda s, o, _: _own_text(s, "kembalikan"), orang=False),
    "naskah.pilihan_penanda": Panggilan(lambda s, o, _: naskah.pilihan_penanda(s), orang=False),
    "naskah.simpan_teks": Panggilan(lambda s, o, _: _own_text(s, "simpan"), orang=False),
    "office.save_office_profile": Panggilan(
        lambda s, o, _: office.save_office_profile(s, office.office_profile(s)), orang=False
    ),
    "restore.prepare_restore": Panggilan(
        lambda s, o, _: restore.prepare_restore(s, _backup(s), Work()).drop(), orang=False
    ),
    # Without a second person it goes no further: the session would be closed by it.
    "restore.restore": Panggilan(lambda s, o, _: restore.restore(s, cast(Any, None), None), orang=False),
    "key_papers.phrase_paper": Panggilan(
        lambda s, o, _: key_papers.phrase_paper(s, "budi", "satu dua tiga empat"), orang=False
    ),
    "key_papers.recovery_paper": Panggilan(
        lambda s, o, _: key_papers.recovery_paper(s, users.recovery_sheet(s, offices.template()[2])),
        orang=False,
    ),
    "key_papers.save_key_paper": Panggilan(
        lambda s, o, _: key_papers.save_key_paper(s, b"%PDF", s.folder.parent / "lembar.pdf"), orang=False
    ),
    "rotation.remove_user": Panggilan(lambda s, o, _: rotation.remove_user(s, "budi"), orang=False),
    "rotation.renew_keys": Panggilan(lambda s, o, _: rotation.renew_keys(s), orang=False),
    "sampah.isi_sampah": Panggilan(lambda s, o, _: sampah.isi_sampah(s), orang=False),
    "sampah.pulihkan_terhapus": Panggilan(
        lambda s, o, _: sampah.pulihkan_terhapus(s, str(_deleted(s, o))), fresh=True
    ),
    "urungkan.aksi_terakhir": Panggilan(lambda s, o, _: urungkan.aksi_terakhir(s), orang=False),
    "urungkan.butuh_dua_orang": Panggilan(lambda s, o, _: urungkan.butuh_dua_orang(s, 1), orang=False),
    "urungkan.masih_berlaku": Panggilan(lambda s, o, _: urungkan.masih_berlaku(s, 1), orang=False),
    "urungkan.kembalikan_nilai": Panggilan(_value_back),
    "urungkan.urungkan#evaluasi": Panggilan(
        lambda s, o, _: urungkan.urungkan(s, changed(s, "evaluasi", o.evaluations["draf"].id, "catatan"))
    ),
    "urungkan.urungkan#langkah": Panggilan(_step_back, fresh=True),
    "urungkan.urungkan#orang_lain": Panggilan(
        lambda s, o, _: urungkan.urungkan(s, changed(s, "skp", o.plans["draf"].id, "tempat", "budi"))
    ),
    "urungkan.urungkan#pegawai": Panggilan(
        lambda s, o, _: urungkan.urungkan(s, changed(s, "pelatihan", o.pelatihan, "nama"))
    ),
    "urungkan.urungkan#skp": Panggilan(
        lambda s, o, _: urungkan.urungkan(s, changed(s, "skp", o.plans["draf"].id, "tempat"))
    ),
    "users.add_user": Panggilan(
        lambda s, o, _: users.add_user(s, "budi", (Peran.ADMIN_KUNCI,), melepas=Peran.ADMIN_KUNCI),
        orang=False,
    ),
    "users.issue_recovery_code": Panggilan(lambda s, o, _: users.issue_recovery_code(s), orang=False),
    "users.key_state": Panggilan(lambda s, o, _: users.key_state(s), orang=False),
    "users.list_users": Panggilan(lambda s, o, _: users.list_users(s), orang=False),
    "users.name_pegawai": Panggilan(lambda s, o, _: users.name_pegawai(s, s.actor, o.nip)),
    "users.recovery_sheet": Panggilan(
        lambda s, o, _: users.recovery_sheet(s, offices.template()[2]), orang=False
    ),
    "users.reset_password": Panggilan(lambda s, o, _: users.reset_password(s, "budi"), orang=False),
    "users.set_restricted": Panggilan(lambda s, o, _: users.set_restricted(s, s.actor, True), orang=False),
    "users.set_roles": Panggilan(
        lambda s, o, _: users.set_roles(s, s.actor, (Peran.PETUGAS, Peran.ADMIN_KUNCI)), orang=False
    ),
}
