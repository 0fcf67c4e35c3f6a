"""Words ``import`` and ``export``: people in from an office's files, and out again."""

from argparse import Namespace
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from asn_desktop.app.cli_common import (
    EXIT_DONE,
    EXIT_REFUSED,
    EXIT_USAGE,
    Refused,
    complain,
    list_password,
    say,
    say_json,
    session_of,
    terminal_work,
)
from asn_desktop.app.cli_second import second_person
from asn_desktop.domain.dua_orang import Tindakan
from asn_desktop.fields.registry import record_type
from asn_desktop.runtime.resources import references
from asn_desktop.services.backups import back_up_changes
from asn_desktop.services.daftar_bersandi import ENDING, ONLY_SEALED, is_sealed
from asn_desktop.services.ekspor_rekaman import ENDINGS, ekspor_rekaman, hitung_ekspor, jenis_ekspor
from asn_desktop.services.errors import ServiceError, StorageError, UnknownFile
from asn_desktop.services.exporting import (
    export_pegawai,
    export_place,
    held_back_from_export,
    takes_two_to_export,
)
from asn_desktop.services.importing import (
    SEALED_REPORT,
    ImportPlan,
    ImportResult,
    Weight,
    apply_import,
    as_read,
    inspect_file,
    inspect_next,
    plan_summary,
    report_place,
    write_report,
)
from asn_desktop.services.output_place import Outputs
from asn_desktop.services.session import Session
from asn_desktop.services.work import Work

_SHOWN_FINDINGS = 20
_ROWS_NAMED = 10
_EACH_ALONE = ("Tiap berkas diperiksa terhadap isi kantor sekarang: yang akan dibawa berkas lain pada "
               "perintah ini belum terhitung. Yang ditolak karena belum ada dapat diterima bila berkas "
               "itu diimpor lebih dahulu.")
_IS_IN = "Impornya sendiri sudah tersimpan; perintah yang sama membuat laporannya lagi."


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of one file: its plan, how many rows were written, or why it was not read."""

    path: Path
    plan: ImportPlan | None = None
    result: ImportResult | None = None
    fault: str = ""

    @property
    def code(self) -> int:
        """The exit code that this file alone would give."""
        if self.plan is None:
            return EXIT_USAGE
        return EXIT_REFUSED if self.plan.has_refusals else EXIT_DONE


def import_files(options: Namespace) -> int:
    """Take in files one by one, each in one transaction. Raises CannotOpen, ServiceError, OSError."""
    if options.report is not None:
        try:
            report_place(options.data, options.files, options.report)
        except ServiceError as refusal:
            raise Refused(f"{refusal.sentence} Belum ada yang diimpor.") from refusal
    taken: list[Taken] = []
    with session_of(options.data, checked=True) as session:
        try:
            for path in options.files:
                taken += _taken_or_told(session, path, options)
        finally:  # a later file that stops the command takes nothing away from the earlier ones
            if any(item.result for item in taken):
                back_up_changes(session, "tutup", terminal_work())
            if session.backup_trouble:
                complain(session.backup_trouble)
    code = max(item.code for item in taken)
    if options.dry_run and code and len(options.files) > 1 and not options.json:
        say(_EACH_ALONE)
    plans = [item.plan for item in taken if item.plan is not None]
    if options.report is not None:
        plans = _reportable(plans)
    reported = options.report is not None and bool(plans)
    if reported and not _could_report(plans, options, taken):
        code, reported, options.report = EXIT_USAGE, False, None
    if options.json:
        say_json({"uji_coba": bool(options.dry_run), "kode_keluar": code,
                  "laporan": str(options.report) if reported else None,
                  "berkas": [_as_json(item) for item in taken]})
    elif reported:
        say(f"Laporan baris bermasalah: {options.report}")
    elif options.report is not None:
        say(f"Laporan {options.report} tidak ditulis karena tidak ada berkas yang dikenali.")
    return code


def _could_report(plans: list[ImportPlan], options: Namespace, taken: list[Taken]) -> bool:
    """Write the report; a refusal is told here, since what came in stays in and is told all the same."""
    try:
        write_report(plans, options.report, options.data)
    except ServiceError as refusal:
        written = any(item.result for item in taken)
        complain(f"{refusal.sentence} {_IS_IN}" if written else refusal.sentence)
        return False
    return True


def _taken_or_told(session: Session, path: Path, options: Namespace) -> list[Taken]:
    """As ``take_file``; what only this file lacks (its password, a second person) stops no other one."""
    try:
        return take_file(session, path, dry_run=options.dry_run, quiet=options.json, report=options.report,
                         alasan=options.alasan)
    except StorageError:
        raise
    except (ServiceError, Refused) as refusal:
        complain(refusal.sentence)
        return [Taken(path, fault=refusal.sentence)]


def take_file(session: Session, path: Path, *, dry_run: bool = False, quiet: bool = False,
              shown: int = _SHOWN_FINDINGS, report: Path | None = None,
              alasan: str | None = None) -> list[Taken]:
    """Inspect the lists of one file, sheet by sheet, and take them in; a file nobody recognises is told on
    stderr and kept as ``fault``. ``alasan``: why, where each record takes two people.
    """
    work = terminal_work()
    password = list_password(path.name) if is_sealed(path) else ""
    try:
        plan: ImportPlan | None = inspect_file(session, path, work, kata_sandi=password)
    except UnknownFile as refusal:
        complain(refusal.sentence)
        return [Taken(path, fault=refusal.sentence)]
    plans: list[ImportPlan] = []
    results: list[ImportResult | None] = []
    while plan is not None:
        plans.append(plan)
        results.append(None if dry_run else _applied(session, plan, work, alasan))
        plan = inspect_next(session, plans, work)
    taken = [Taken(path, plan, result) for plan, result in zip(as_read(plans), results, strict=True)]
    for item in taken:
        if not quiet and item.plan is not None:
            _tell(item, item.plan, shown, report)
    return taken


def _applied(session: Session, plan: ImportPlan, work: Work, alasan: str | None) -> ImportResult:
    saksi = second_person(session, Tindakan.DISIPLIN, alasan) if plan.dua_orang else None
    return apply_import(session, plan, work, saksi)


def _reportable(plans: list[ImportPlan]) -> list[ImportPlan]:
    """The plans whose rows may stand in a plain file; of the others it is told that they do not."""
    for plan in plans:
        if plan.is_restricted and plan.has_refusals:
            complain(SEALED_REPORT.format(name=plan.file_name))
    return [plan for plan in plans if not plan.is_restricted]


def _tell(taken: Taken, plan: ImportPlan, shown: int, report: Path | None) -> None:
    counts = plan.counts
    sheet = f' lembar "{plan.sheet_name}"' if plan.other_sheets else ""
    say(f"{taken.path}{sheet}: {plan.layout_title}, {plan.row_count} baris, {plan.column_count} kolom.")
    verb = "Akan ditulis" if taken.result is None else "Ditulis"
    what = ("rekaman" if plan.is_office_list else "catatan") if plan.is_record_list else "pegawai"
    say(f"  {verb}: {counts.baru} {what} baru, {counts.berubah} {what} berubah. Sama: {counts.sama}.")
    if plan.unknown_headings:
        say(f"  Kolom yang tidak diambil: {', '.join(plan.unknown_headings)}.")
    if plan.passed_over:
        rows = ", ".join(map(str, plan.passed_over[:_ROWS_NAMED]))
        more = ", …" if len(plan.passed_over) > _ROWS_NAMED else ""
        say(f"  Dilewati: {len(plan.passed_over)} baris judul, nomor kolom, jumlah, atau tanda tangan (baris "
            f"{rows}{more}).")
    say(f"  Ditolak: {counts.ditolak} baris, {counts.sel_ditolak} sel. Catatan: {counts.catatan} baris.")
    heaviest_first = sorted(plan.findings, key=lambda finding: list(Weight).index(finding.weight))
    for finding in heaviest_first[:shown]:
        where = f"kolom {finding.column}" if finding.column else "seluruh baris"
        whose = f" ({finding.person})" if finding.person and not plan.is_restricted else ""
        told = f"Baris {finding.row}{whose}, {where}: {finding.reason}" if finding.row else finding.reason
        say(f"  {told}")
    if shown and len(plan.findings) > shown:
        way = f"semuanya ada di {report}" if report else "tulis semuanya dengan --report"
        say(f"  … dan {len(plan.findings) - shown} catatan lain; {way}.")


def _as_json(taken: Taken) -> dict[str, Any]:
    if taken.plan is None:
        return {"path": str(taken.path), "galat": taken.fault}
    return {**plan_summary(taken.plan), "path": str(taken.path), "galat": None,
            "ditulis": taken.result.written if taken.result else 0}


def export(options: Namespace) -> int:
    """Write all people with the headings of SIASN, or all records of a type. Raises CannotOpen, ServiceError,
    Refused, OSError.
    """
    if options.apa != "pegawai":
        return _export_records(options)
    export_place(options.data, options.out)  # before anything is asked or opened
    with session_of(options.data, checked=True) as session:
        takes_two = takes_two_to_export(session)
        saksi = second_person(session, Tindakan.EKSPOR, options.alasan) if takes_two else None
        count = export_pegawai(session, options.out, saksi=saksi, kata_sandi=_password_for(options.out))
        held_back = held_back_from_export(session)
    say(f"{count} pegawai ditulis ke {options.out}")
    if held_back:
        complain(held_back)
    return EXIT_DONE


def _export_records(options: Namespace) -> int:
    known = jenis_ekspor(references())
    if options.apa not in known:
        raise Refused(f"Yang dapat diekspor: pegawai, {', '.join(sorted(known))}; bukan '{options.apa}'. "
                      "Petunjuk: asn-desktop export --help")
    kind = record_type(options.apa)
    if kind.hanya_bersandi and options.out.suffix.casefold() != ENDING:
        raise Refused(ONLY_SEALED.format(title=kind.title, reason=kind.hanya_bersandi, ending=ENDING))
    Outputs(options.data).file(options.out, *ENDINGS)
    with session_of(options.data, checked=True) as session:
        takes_two = hitung_ekspor(session, options.apa).dua_orang
        saksi = second_person(session, Tindakan.EKSPOR, options.alasan) if takes_two else None
        made = ekspor_rekaman(
            session, options.apa, options.out, saksi=saksi, kata_sandi=_password_for(options.out))
    about = f" tentang {made.pegawai} pegawai" if made.pegawai else ""
    say(f"{made.rekaman} catatan{about} ditulis ke {options.out}")
    if made.ditahan:
        complain(made.ditahan)
    return EXIT_DONE


def _password_for(out: Path) -> str:
    """The new password of an encrypted list; other files have none."""
    return list_password(out.name, new=True) if out.suffix.casefold() == ENDING else ""
