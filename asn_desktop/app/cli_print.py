"""Words ``forms`` and ``print``: official forms as PDF files."""

import difflib
from argparse import Namespace
from collections.abc import Sequence
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
from asn_desktop.domain.periode import JenisPeriode
from asn_desktop.services.errors import Rejected
from asn_desktop.services.printing import (
    About,
    FormInfo,
    PrintOrder,
    PrintResult,
    form_list,
    print_forms,
    print_place,
    select_pegawai,
)
from asn_desktop.services.records import list_records
from asn_desktop.services.session import Session


def forms(options: Namespace) -> int:
    """List every form: key, a tab, title."""
    for about in About:
        for form in form_list(about):
            say(f"{form.key}\t{form.title}")
    return EXIT_DONE


def print_form(options: Namespace) -> int:
    """Print one form for the people chosen. Raises Refused, CannotOpen, ServiceError."""
    form = _form(options.form)
    if options.tahun is None and form.about is About.KINERJA:
        raise Refused(f"Sebutkan --tahun; formulir {form.key} dibuat untuk satu tahun kinerja.")
    print_place(options.data, options.out, gabung=options.gabung)  # before anything is asked or opened
    with session_of(options.data, checked=True) as session:
        tahun = options.tahun or (options.tanggal or session.clock().astimezone()).year
        people = _people(session, options, tahun)
        order = PrintOrder((form.key,), tahun,
                           JenisPeriode(options.periode) if form.needs_periode else None,
                           people, options.out, options.gabung, options.kertas, tanggal=options.tanggal)
        result = print_forms(session, order, terminal_work())
    return tell_result(result)


def print_all_forms(session: Session, pegawai_ids: Sequence[str], tahun: int, out: Path) -> PrintResult:
    """Every form of these people into a folder, one file each, evaluations of the final period."""
    keys = tuple(form.key for form in form_list())
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
        near = _near_units(session, options.unit) if options.unit is not None else ()
        hint = f" Yang mirip: {'; '.join(near)}." if near else ""
        raise Refused(refusal.sentence + hint) from refusal


def _near_units(session: Session, wanted: str) -> tuple[str, ...]:
    names = {str(record.values["nama"]).casefold(): str(record.values["nama"])
             for record in list_records(session, "unit_kerja")}
    exact = [names[key] for key in names if wanted.casefold().strip() and wanted.casefold().strip() in key]
    close = [names[key] for key in difflib.get_close_matches(wanted.casefold(), names, n=5, cutoff=0.5)]
    return tuple(dict.fromkeys([*exact, *close]))[:5]


def _form(key: str) -> FormInfo:
    known = {form.key: form for about in (About.KINERJA, About.PEGAWAI) for form in form_list(about)}
    if key not in known:
        raise Refused(f"Formulir “{key}” tidak dikenal; pilih salah satu dari {', '.join(known)}.")
    return known[key]
