"""The use cases that are struck at every call to the disk; a new one is one function and one line below.

Each works under one folder: ``kantor`` (the office), ``setelan.json``, ``cetak`` (papers). ``state`` tells
how things stand afterwards, so that only the state before and the state after may be found.
"""

import json
import shutil
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

from asn_desktop.db import backup as backups
from asn_desktop.db import backup_file
from asn_desktop.db import engine as engines
from asn_desktop.db.anchor import FILE_NAME as ANCHOR
from asn_desktop.db.keys import PRACTICE_KDF
from asn_desktop.domain.dua_orang import Tindakan
from asn_desktop.domain.periode import JenisPeriode
from asn_desktop.exchange.delimited import read_text_table
from asn_desktop.exchange.limits import Limits
from asn_desktop.runtime.settings import Settings, load_settings, save_settings
from asn_desktop.services import attempts
from asn_desktop.services.backups import make_backup
from asn_desktop.services.data_saya import simpan_laporan_data_saya
from asn_desktop.services.demo import TAHUN_DEMO
from asn_desktop.services.drafts import save_draft
from asn_desktop.services.errors import CannotOpen
from asn_desktop.services.exporting import export_pegawai
from asn_desktop.services.importing import NOT_USED, Decisions, apply_import, remember
from asn_desktop.services.importing.inspecting import inspect_sheets
from asn_desktop.services.pembatasan import batasi
from asn_desktop.services.pemusnahan import musnahkan
from asn_desktop.services.pengingat import tangani
from asn_desktop.services.practice import PRACTICE_PASSWORD
from asn_desktop.services.printing import DaftarOrder, PrintOrder, print_daftar, print_forms
from asn_desktop.services.records import get_record, save_record
from asn_desktop.services.retensi import daftar_jatuh_tempo
from asn_desktop.services.second_person import by_reason
from asn_desktop.services.session import Session, change_password
from asn_desktop.services.skp import get_skp, new_hasil_kerja, save_skp
from asn_desktop.services.work import Work
from tests.services.panggilan_kepegawaian import baris as a_reminder
from tests.torture import (
    ak_cases,
    appraising_cases,
    document_cases,
    ground,
    list_cases,
    matrix_cases,
    mutu_cases,
    office_cases,
    paper_states,
    record_cases,
    running_cases,
)
from tests.torture.killing import as_sheet
from tests.torture.office_cases import NEW_PASSWORD

REASON = "Jadwal retensi arsip kantor"
V1 = ground.ROOT / "tests" / "schemas" / "v0001.sql"


@dataclass(frozen=True, slots=True)
class Struck:
    """What a use case gets: its folder, the office in it and, unless it opens that itself, a session."""

    root: Path
    place: ground.Ground
    session: Session | None

    @property
    def office(self) -> Path:
        """The folder of the office."""
        return self.root / "kantor"

    @property
    def the_session(self) -> Session:
        """The open session."""
        assert self.session is not None
        return self.session


def save(struck: Struck) -> None:
    """A changed person."""
    person = struck.place.people[0]
    record = get_record(struck.the_session, "pegawai", person)
    save_record(struck.the_session, "pegawai", {"alamat": "Alamat baru"}, person, record.version)


def skp(struck: Struck) -> None:
    """A changed plan."""
    plan = get_skp(struck.the_session, struck.place.skp)
    goal = replace(new_hasil_kerja(struck.the_session), rhk="Hasil kerja baru")
    save_skp(struck.the_session, replace(plan, hasil_kerja=(goal,)))


def draft(struck: Struck) -> None:
    """A draft."""
    save_draft(struck.the_session, "pegawai", struck.place.example, 1, json.dumps({"alamat": "belum jadi"}))


def bring_in(struck: Struck) -> None:
    """An import of ten people."""
    rows = [list(row) for row in read_text_table(ground.SAMPLE_CSV, Limits())[1]][:11]
    plan = inspect_sheets(struck.the_session, Path("impor.csv"), [as_sheet(rows)], Work())
    apply_import(struck.the_session, plan, Work())


def map_columns(struck: Struck) -> None:
    """What a column means, kept for its layout."""
    rows = [list(row) for row in read_text_table(ground.SAMPLE_CSV, Limits())[1]][:3]
    decisions = Decisions({"alamat": NOT_USED})
    plan = inspect_sheets(struck.the_session, Path("impor.csv"), [as_sheet(rows)], Work(), None, decisions)
    remember(struck.the_session, plan)


def back_up(struck: Struck) -> None:
    """A backup by hand."""
    make_backup(struck.the_session)


def migrate(struck: Struck) -> None:
    """An office of the first schema is opened."""
    ground.opened(struck.office).close()


def password(struck: Struck) -> None:
    """A new password."""
    change_password(struck.the_session, PRACTICE_PASSWORD, NEW_PASSWORD, kdf=PRACTICE_KDF)


def print_papers(struck: Struck) -> None:
    """Four forms of one person into a folder."""
    keys = ("skp", "lampiran-skp", "evaluasi", "dokumen-evaluasi")
    order = PrintOrder(keys, TAHUN_DEMO, JenisPeriode.AKHIR, (struck.place.example,), struck.root / "cetak")
    print_forms(struck.the_session, order, Work())


def print_list(struck: Struck) -> None:
    """The DUK of everybody."""
    order = DaftarOrder("duk", date(TAHUN_DEMO, 12, 31))
    print_daftar(struck.the_session, order, struck.root / "cetak" / "duk.pdf", Work())


def export(struck: Struck) -> None:
    """All people into a file."""
    export_pegawai(struck.the_session, struck.root / "cetak" / "pegawai.csv")


def restrict(struck: Struck) -> None:
    """A restriction of somebody's data."""
    batasi(struck.the_session, struck.place.example, "Yang bersangkutan", REASON)


def remind(struck: Struck) -> None:
    """A reminder is marked as dealt with."""
    tangani(struck.the_session, [a_reminder(struck.place.example)], "Sudah diusulkan")


def report(struck: Struck) -> None:
    """Laporan Data Saya of somebody."""
    out = struck.root / "cetak" / "data-saya.pdf"
    simpan_laporan_data_saya(struck.the_session, struck.place.example, out, Work())


def destroy(struck: Struck) -> None:
    """Destruction of what is due, with the backup before and the file written anew."""
    session = struck.the_session
    saksi = by_reason(session, Tindakan.MUSNAHKAN, REASON)
    musnahkan(session, daftar_jatuh_tempo(session), saksi, Work())


def settings(struck: Struck) -> None:
    """Settings of this machine."""
    save_settings(struck.root / "setelan.json", Settings(last_user="baru"))


def open_and_close(struck: Struck) -> None:
    """Log in and out again."""
    ground.opened(struck.office).close()


def no_state(root: Path, session: Session) -> object:
    """Nothing but the office's contents."""
    return ()


def nobody_watches(done: int, total: int) -> None:
    """How far the reading of a backup is matters to nobody here."""


def backups_state(root: Path, session: Session) -> object:
    """How many backups there are; each is opened and checked. Raises AssertionError."""
    made = backups.list_backups(root / "kantor" / "cadangan")
    for path in made:
        assert backups.look_at(path, ground.data_keys()).state is backups.State.VERIFIED
        sealed = backup_file.read_sealed(path)
        assert sealed is not None
        assert backup_file.is_whole(path, sealed, nobody_watches)
        assert sealed.manifest.key_file.encode() == (root / "kantor" / "kunci.json").read_bytes()
    return len(made)


def password_state(root: Path, session: Session) -> object:
    """Which password opens; exactly one must."""
    session.close()
    found = []
    for name, given in (("lama", PRACTICE_PASSWORD), ("baru", NEW_PASSWORD)):
        attempts.clear(root / "kantor")  # no wait after the wrong one
        try:
            ground.opened(root / "kantor", given).close()
        except CannotOpen:
            continue
        found.append(name)
    assert len(found) == 1, f"passwords that open: {found}"
    return found[0]


def destroyed_state(root: Path, session: Session) -> object:
    """How much was destroyed; the file was written anew by now."""
    with session.db.read() as tx:
        run = tx.connection.exec_driver_sql
        assert not run("SELECT count(*) FROM meta WHERE key = 'padatkan'").scalar()
        return run("SELECT count(*) FROM pemusnahan_rincian").scalar()


def settings_state(root: Path, session: Session) -> object:
    """The settings, and whether they were readable."""
    loaded = load_settings(root / "setelan.json")
    assert loaded.note == ""
    return loaded.settings.last_user


@dataclass(frozen=True, slots=True)
class UseCase:
    """``opens``: it opens the office itself.

    ``papers``: how many PDF files an acknowledged run leaves. ``trail_first``: the row of the trail comes
    before the name of the key file, so that a kill in between leaves a row too many. ``prepare``: what it
    needs beside the ground. ``leaves``: the row of the trail that a refusal leaves of its own.
    ``told_before``: the trail tells of each file before it is written, so how much it tells is free.
    """

    act: Callable[[Struck], None]
    state: Callable[[Path, Session], object] = no_state
    opens: bool = False
    first_schema: bool = False
    papers: int = 0
    trail_first: bool = False
    leaves: str = ""
    prepare: Callable[[Path, ground.Ground], None] | None = None
    told_before: bool = False


USE_CASES: dict[str, UseCase] = {
    "save": UseCase(save),
    "skp": UseCase(skp),
    "draft": UseCase(draft),
    "import": UseCase(bring_in),
    "columns": UseCase(map_columns),
    "backup": UseCase(back_up, backups_state),
    "migrate": UseCase(migrate, opens=True, first_schema=True),
    "password": UseCase(password, password_state, trail_first=True),
    "print": UseCase(print_papers, paper_states.papers_state, papers=4, told_before=True),
    "print list": UseCase(print_list, paper_states.list_state, papers=1, told_before=True),
    "export": UseCase(export, paper_states.export_state, told_before=True),
    "settings": UseCase(settings, settings_state, opens=True),
    "open": UseCase(open_and_close, opens=True),
    "undo": UseCase(office_cases.undo, prepare=office_cases.with_change),
    "untrash": UseCase(office_cases.untrash, prepare=office_cases.with_deletion),
    "add user": UseCase(
        office_cases.add_user, office_cases.doors, trail_first=True, prepare=office_cases.with_code
    ),
    "reset": UseCase(
        office_cases.reset_user, office_cases.doors, trail_first=True, prepare=office_cases.with_user
    ),
    "recover": UseCase(
        office_cases.recover, office_cases.doors, opens=True, trail_first=True, prepare=office_cases.with_code
    ),
    "remove user": UseCase(office_cases.remove_user, office_cases.doors, prepare=office_cases.with_user),
    "renew keys": UseCase(office_cases.renew_keys, office_cases.doors, prepare=office_cases.with_code),
    "restore": UseCase(office_cases.restore_used, prepare=office_cases.with_backup),
    "restore empty": UseCase(office_cases.restore_empty, opens=True, prepare=office_cases.without_office),
    "medium": UseCase(office_cases.to_medium, office_cases.medium_state, prepare=office_cases.with_medium),
    "drill": UseCase(office_cases.drill_it, leaves="cadangan.uji_gagal", prepare=office_cases.with_scratch),
    "salvage": UseCase(
        office_cases.salvage_it, office_cases.salvage_state, opens=True, prepare=office_cases.with_damaged
    ),
    "merge": UseCase(mutu_cases.merge, prepare=mutu_cases.with_twin),
    "explain": UseCase(mutu_cases.explain),
    "quality report": UseCase(mutu_cases.report, mutu_cases.report_state, papers=1, told_before=True),
    "change many": UseCase(list_cases.change_many),
    "keep list": UseCase(list_cases.keep_list),
    "convert": UseCase(ak_cases.convert, prepare=ak_cases.with_appraisal),
    "convert unit": UseCase(ak_cases.convert_unit, prepare=ak_cases.with_appraisal),
    "settle": UseCase(ak_cases.settle, prepare=ak_cases.with_conversion),
    **{key: UseCase(act, prepare=first) for key, (act, first) in running_cases.WITH_PLANS.items()},
    **{key: UseCase(act) for key, act in appraising_cases.CASES.items()},
    "write missing": UseCase(
        appraising_cases.write_missing, appraising_cases.missing_state, told_before=True
    ),
    "divide": UseCase(matrix_cases.divide, prepare=matrix_cases.with_leader),
    "keep indicators": UseCase(matrix_cases.keep_indicators),
    "make goals": UseCase(matrix_cases.make_goals, prepare=matrix_cases.with_cells),
    "letter text": UseCase(list_cases.write_text),
    "form choice": UseCase(list_cases.choose_form),
    "write list": UseCase(list_cases.write_it, list_cases.written_state, told_before=True),
    "restrict": UseCase(restrict),
    "remind": UseCase(remind),
    "report": UseCase(report, paper_states.report_state, papers=1, told_before=True),
    "attach": UseCase(
        document_cases.attach, document_cases.documents_state, prepare=document_cases.with_scan
    ),
    "attach folder": UseCase(
        document_cases.attach_folder, document_cases.documents_state, prepare=document_cases.with_scans
    ),
    "import sealed": UseCase(
        document_cases.bring_in_sealed, document_cases.documents_state, prepare=document_cases.with_sealed
    ),
    "destroy document": UseCase(
        document_cases.destroy_document,
        document_cases.documents_state,
        prepare=document_cases.with_document_due,
    ),
    "document to medium": UseCase(
        document_cases.to_medium, document_cases.medium_state, prepare=document_cases.with_document_and_medium
    ),
    "destroy": UseCase(destroy, destroyed_state, prepare=record_cases.with_a_rule),
    "berita acara": UseCase(
        record_cases.paper_of_destruction,
        record_cases.paper_state,
        papers=1,
        told_before=True,
        prepare=record_cases.with_destroyed,
    ),
    "copy rows": UseCase(record_cases.copy_rows),
    "delete person": UseCase(record_cases.delete_person, prepare=record_cases.with_person),
    "delete plan": UseCase(record_cases.delete_plan),
    "evaluate": UseCase(record_cases.evaluate, prepare=record_cases.with_open_evaluation),
    "profile": UseCase(record_cases.profile),
    "lift": UseCase(record_cases.lift, prepare=record_cases.with_restriction),
    "value back": UseCase(record_cases.value_back, prepare=office_cases.with_change),
    "new code": UseCase(record_cases.new_code, office_cases.doors, trail_first=True),
    "roles": UseCase(
        record_cases.roles, office_cases.doors, trail_first=True, prepare=office_cases.with_user
    ),
    "first office": UseCase(record_cases.first_office, opens=True, prepare=record_cases.without_anything),
}


def lay_out(name: str, root: Path) -> Path:
    """The folder of a use case before it is struck."""
    root.mkdir(parents=True)
    office = ground.copy_to(root / "kantor")
    (root / "cetak").mkdir()
    save_settings(root / "setelan.json", Settings(last_user="lama"))
    if USE_CASES[name].first_schema:
        _put_first_schema(office)
    prepare = USE_CASES[name].prepare
    if prepare is not None:
        prepare(root, ground.ground())
    return root


def _put_first_schema(office: Path) -> None:
    keys = ground.data_keys()
    probe: Any = ground.raw(office)
    office_id = probe.execute("SELECT value FROM meta WHERE key = 'office'").fetchone()[0]
    probe.close()
    (office / "asn.db").unlink()
    (office / ANCHOR).unlink()  # the first schema had none
    connection = engines.connect(office / "asn.db", keys.db, create=True, foreign_keys=False)
    connection.executescript(f"BEGIN;\n{V1.read_text(encoding='utf-8')}COMMIT;")
    connection.execute("UPDATE meta SET value = ? WHERE key = 'office'", (office_id,))
    connection.execute("UPDATE meta SET value = '1' WHERE key = 'latihan'")
    connection.close()
    shutil.rmtree(office / "cadangan", ignore_errors=True)
