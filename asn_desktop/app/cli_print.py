"""Words ``forms`` and ``print``: official forms as PDF files."""

import difflib
from argparse import Namespace
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from asn_desktop.app.cli_common import (
    EXIT_DONE,
    EXIT_REFUSED,
    Refused,
    complain,
    say,
    session_of,
    terminal_work,
)
from asn_desktop.app.cli_second import second_person
from asn_desktop.domain.dua_orang import Tindakan
from asn_desktop.domain.periode import BULANAN, JenisPeriode, rentang_periode
from asn_desktop.services.clock import today
from asn_desktop.services.errors import Rejected
from asn_desktop.services.printing import (
    About,
    DaftarOrder,
    FormInfo,
    PrintBroken,
    PrintOrder,
    PrintResult,
    PrintStopped,
    UnitOrder,
    daftar_place,
    form_list,
    menu_forms,
    print_daftar,
    print_forms,
    print_place,
    print_unit,
    select_pegawai,
    select_unit,
    set_info,
    unit_place,
)
from asn_desktop.services.printing.kekurangan_ekspor import (
    ekspor_kekurangan,
    kekurangan_dua_orang,
    kekurangan_place,
)
from asn_desktop.services.printing.readiness import JANGGAL, Kekurangan, missing_for_print
from asn_desktop.services.records import list_records
from asn_desktop.services.session import Session

_TODAY = ("peta-jabatan", "mutu-data")  # lists that show this day and no other
_YEAR_END = ("duk", "rekap-pensiun")  # lists that without a day show the end of the year
_MONTHS = 3  # of the penjagaan
_MOST_NOTES = 10
LOG = "log-harian"


def forms(options: Namespace) -> int:
    """List every form: key, a tab, title."""
    for form in _every_form().values():
        say(f"{form.key}\t{form.title}")
    return EXIT_DONE


def print_form(options: Namespace) -> int:
    """Print one form for the people chosen. Raises Refused, CannotOpen, ServiceError."""
    form = _form(options.form)
    _refuse_odd(options, form)
    if form.about is About.DAFTAR:
        return tell_result(_list(options, form))
    if form.about is About.UNIT:
        return tell_result(_of_unit(options, form))
    if options.tahun is None and form.about is About.KINERJA:
        raise Refused(f"Sebutkan --tahun; formulir {form.key} dibuat untuk satu tahun kinerja.")
    periode = _periode(options, form)
    if options.periksa:
        kekurangan_place(options.data, options.out)
    else:
        print_place(options.data, options.out, gabung=options.gabung)  # before anything is asked or opened
    with session_of(options.data, checked=True) as session:
        tahun = options.tahun or (options.tanggal or session.clock().astimezone()).year
        people = _people(session, options, tahun)
        order = PrintOrder((form.key,), tahun, periode, people, options.out, options.gabung, options.kertas,
                           tanggal=options.tanggal, bolak_balik=options.bolak_balik, lanjut=options.lanjutkan,
                           bulan=_log_month(form, periode, tahun))
        if options.periksa:
            return _write_missing(session, order, options)
        notes = missing_for_print(session, order, terminal_work()) if form.about is About.PEGAWAI else ()
        result = _printed(session, order)
    _tell_notes(notes)
    return tell_result(result)


def _periode(options: Namespace, form: FormInfo) -> JenisPeriode | None:
    """The period asked for, the final one for an evaluation. Raises Refused for a log of more than a
    month.
    """
    chosen = JenisPeriode(options.periode) if options.periode else None
    if form.key == LOG and chosen is not None and chosen not in BULANAN:
        raise Refused(f"Formulir {form.key} dibuat per bulan; pakai --periode bulan01 sampai bulan12.")
    return (chosen or JenisPeriode.AKHIR) if form.needs_periode else chosen


def _log_month(form: FormInfo, periode: JenisPeriode | None, tahun: int) -> date | None:
    return rentang_periode(periode, tahun).mulai if form.key == LOG and periode is not None else None


def _refuse_odd(options: Namespace, form: FormInfo) -> None:
    """Refuse options that say nothing about this form or contradict each other."""
    if form.about in (About.DAFTAR, About.UNIT) and (options.periksa or options.lanjutkan):
        raise Refused(f"Formulir {form.key} satu kertas tentang banyak pegawai; hapus --periksa dan "
                      "--lanjutkan.")
    if options.bolak_balik and not options.gabung:
        raise Refused("--bolak-balik mengatur halaman di dalam satu PDF; tambahkan --gabung.")
    if options.lanjutkan and options.gabung:
        raise Refused("--lanjutkan melanjutkan berkas satu per satu; hapus --gabung.")


def _printed(session: Session, order: PrintOrder) -> PrintResult:
    """The batch; one that ends too early says how to go on. Raises as ``print_forms``."""
    try:
        return print_forms(session, order, terminal_work())
    except (PrintStopped, PrintBroken) as early:
        made = early.unfinished
        if made.result.written:
            tell_result(made.result)
            complain(f"{len(made.rest)} pegawai belum dicetak; {_how_to_go_on(order)}")
        raise
    except KeyboardInterrupt:
        complain(f"Sebagian belum dicetak; {_how_to_go_on(order)}")
        raise


def _how_to_go_on(order: PrintOrder) -> str:
    again = "ulangi perintahnya" if order.gabung else "ulangi perintah yang sama dengan --lanjutkan"
    return f"untuk mencetaknya, {again}."


def _write_missing(session: Session, order: PrintOrder, options: Namespace) -> int:
    """The list of what is missing, instead of the papers."""
    found = missing_for_print(session, order, terminal_work())
    saksi = second_person(session, Tindakan.EKSPOR, options.alasan) if kekurangan_dua_orang(found) else None
    count, held = ekspor_kekurangan(session, found, options.out, saksi)
    say(f"{count} kekurangan ditulis ke {options.out}")
    if held:
        complain(held)
    return EXIT_DONE


def _tell_notes(found: Sequence[Kekurangan]) -> None:
    """What is odd about letters that were printed all the same, each sentence once with how often."""
    for one in found:
        if not one.pegawai_id:
            complain(one.kalimat)  # about the office: first, however many letters there are
    often = Counter(one.kalimat for one in found if one.pegawai_id and one.berat == JANGGAL)
    for kalimat, count in often.most_common(_MOST_NOTES):
        complain(kalimat if count == 1 else f"{kalimat} ({count} surat)")
    if len(often) > _MOST_NOTES:
        complain(f"… dan {len(often) - _MOST_NOTES} catatan lain; tinjau pada layar Cetak.")


def _list(options: Namespace, form: FormInfo) -> PrintResult:
    """One paper about the people of a unit, or about everybody."""
    if options.nip:
        raise Refused(f"Daftar {form.key} memuat banyak pegawai; sebutkan --unit NAMA atau --all, "
                      "bukan --nip.")
    daftar_place(options.data, DaftarOrder(form.key, date.min), options.out)  # before anything is opened
    with session_of(options.data, checked=True) as session:
        day, months = _day_and_months(options, form.key, today(session))
        order = DaftarOrder(form.key, day, _unit(session, options), options.eselon_dahulu, months,
                            options.semester, kertas=options.kertas)
        return print_daftar(session, order, options.out, terminal_work())


def _of_unit(options: Namespace, form: FormInfo) -> PrintResult:
    """One paper of one unit in a period, or one of each unit of which something is set in it."""
    if options.tahun is None or options.nip:
        raise Refused(f"Sebutkan --unit NAMA atau --all, dan --tahun; formulir {form.key} dibuat per unit "
                      "kerja dan periode.")
    periode = JenisPeriode(options.periode or JenisPeriode.AKHIR)
    empty = UnitOrder(form.key, "", options.tahun, periode, options.kertas)
    unit_place(options.data, empty, options.out)
    with session_of(options.data, checked=True) as session:
        one = _unit(session, options)
        units = (one,) if one is not None else _units_of(session, empty)
        if len(units) > 1 and options.out.suffix.casefold() == ".pdf" and not options.out.is_dir():
            raise Refused(f"Ada {len(units)} unit kerja, satu kertas masing-masing; sebutkan folder pada "
                          "--out.")
        made = [print_unit(session, replace(empty, unit_id=unit), options.out) for unit in units]
    written = tuple(path for result in made for path in result.written)
    return PrintResult(written, len(made), sum(result.pages for result in made), (), ())


def _units_of(session: Session, order: UnitOrder) -> tuple[str, ...]:
    """The units whose capaian or predikat is set in the year and period. Raises Refused for none."""
    rows = (record.values for key in ("capaian_organisasi", "penetapan_predikat")
            for record in list_records(session, key))
    found = dict.fromkeys(str(row["unit_kerja_id"]) for row in rows
                          if (row["tahun"], row["periode"]) == (order.tahun, order.periode))
    if not found:
        raise Refused("Belum ada unit kerja yang capaian atau predikatnya ditetapkan pada periode itu; catat "
                      "dahulu pada Evaluasi, Predikat unit, atau sebutkan --unit NAMA.")
    return tuple(found)


def _day_and_months(options: Namespace, key: str, now: date) -> tuple[date, int]:
    """The day that the list shows, and how many months ahead: those asked for, else a whole year that was
    named, else what the list is usually made for.
    """
    day: date | None = options.tanggal
    if key == "penjagaan-kgb" and day is None and options.tahun is not None:
        return date(options.tahun, 1, 1), options.bulan or 12
    if day is None:
        this_year = key in _TODAY and options.tahun == now.year
        end = (options.tahun is not None and not this_year) or key in _YEAR_END
        day = date(options.tahun or now.year, 12, 31) if end else now
    return day, options.bulan or _MONTHS


def print_all_forms(session: Session, pegawai_ids: Sequence[str], tahun: int, out: Path) -> PrintResult:
    """Every form of these people into a folder, one file each, evaluations of the final period."""
    keys = tuple(form.key for form in menu_forms())
    order = PrintOrder(keys, tahun, JenisPeriode.AKHIR, tuple(pegawai_ids), out)
    return print_forms(session, order, terminal_work())


def tell_result(result: PrintResult) -> int:
    """Say what was written and what was not; returns the exit code."""
    say(f"Ditulis: {result.documents} formulir, {result.pages} halaman, {len(result.written)} berkas.")
    for path in result.written[:20]:
        say(f"  {path}")
    if len(result.written) > 20:
        say(f"  … dan {len(result.written) - 20} berkas lain di folder yang sama")
    for skipped in result.skipped:
        say(f"Dilewati: {skipped.jumlah} ({skipped.alasan})")
    for failed in result.failed:
        complain(f"Tidak tercetak: {failed.nama} (NIP {failed.nip}), {failed.form_key}: {failed.kalimat}")
    return EXIT_REFUSED if result.failed else EXIT_DONE


def _people(session: Session, options: Namespace, tahun: int) -> tuple[str, ...]:
    try:
        return select_pegawai(session, nips=tuple(options.nip or ()), unit_nama=options.unit,
                              semua=options.all, tahun=tahun)
    except Rejected as refusal:
        raise _refused(session, options, refusal) from refusal


def _unit(session: Session, options: Namespace) -> str | None:
    try:
        return None if options.unit is None else select_unit(session, options.unit)
    except Rejected as refusal:
        raise _refused(session, options, refusal) from refusal


def _refused(session: Session, options: Namespace, refusal: Rejected) -> Refused:
    near = _near_units(session, options.unit) if options.unit is not None else ()
    hint = f" Yang mirip: {'; '.join(near)}." if near else ""
    return Refused(refusal.sentence + hint)


def _near_units(session: Session, wanted: str) -> tuple[str, ...]:
    names = {str(record.values["nama"]).casefold(): str(record.values["nama"])
             for record in list_records(session, "unit_kerja")}
    exact = [names[key] for key in names if wanted.casefold().strip() and wanted.casefold().strip() in key]
    close = [names[key] for key in difflib.get_close_matches(wanted.casefold(), names, n=5, cutoff=0.5)]
    return tuple(dict.fromkeys([*exact, *close]))[:5]


def _every_form() -> dict[str, FormInfo]:
    """By key, first the whole set and "skp" (the form that fits a plan)."""
    listed = (form for about in About for form in form_list(about))
    return {form.key: form for form in (set_info(), menu_forms()[0], *listed)}


def _form(key: str) -> FormInfo:
    known = _every_form()
    if key not in known:
        raise Refused(f"Formulir “{key}” tidak dikenal; pilih salah satu dari {', '.join(known)}.")
    return known[key]
