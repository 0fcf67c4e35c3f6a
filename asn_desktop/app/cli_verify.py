"""Word ``verify``: whether a printed paper is genuine, from its PDF or the text of its QR code."""

from argparse import Namespace
from collections.abc import Mapping
from pathlib import Path

from asn_desktop.app.cli_common import EXIT_DONE, EXIT_REFUSED, say, say_json_list, session_of
from asn_desktop.presenters.keaslian import diterima_words, kantor_words, putusan_words, ringkasan_words
from asn_desktop.services.errors import ServiceError
from asn_desktop.services.terima_formulir import terima_formulir
from asn_desktop.services.verifikasi import Pemeriksaan, Putusan, kantor_dikenal, periksa


def verify(options: Namespace) -> int:
    """Tell of each paper whether it is genuine and of a known office; 1 when one is not genuine.

    Raises CannotOpen, ServiceError for what is no paper of this program.
    """
    if options.ambil:
        return _take_in(options)
    known: Mapping[str, str] = {}
    if options.data is not None:
        with session_of(options.data) as session:
            known = kantor_dikenal(session)
    found = periksa(options.apa, known)
    if options.json:
        say_json_list(_as_json(one) for one in found)
    else:
        for one in found:
            office = kantor_words(one)
            say(f"{putusan_words(one)}. {ringkasan_words(one)}. {office[0].upper()}{office[1:]}.")
    return EXIT_DONE if all(one.putusan is Putusan.ASLI for one in found) else EXIT_REFUSED


def _take_in(options: Namespace) -> int:
    """Put on record what the papers of a PDF say; 1 when some of them could not be."""
    if options.data is None or options.json:
        raise ServiceError("--ambil perlu --data DIR, kantor yang menerima, dan tidak memakai --json.")
    with session_of(options.data) as session:
        taken = terima_formulir(session, Path(options.apa))
    for line in diterima_words(taken):
        say(line)
    return EXIT_REFUSED if taken.tidak else EXIT_DONE


def _as_json(one: Pemeriksaan) -> dict[str, object]:
    told = one.ringkasan
    return {
        "putusan": one.putusan.value, "alasan": one.alasan, "kantor_dikenal": one.dikenal,
        "kantor": one.kantor, "sidik": one.sidik, "formulir": told.formulir, "nomor": told.nomor,
        "nip": told.nip, "unit": told.unit, "tahun": told.tahun, "periode": told.periode,
        "predikat": told.predikat, "rincian": told.rincian,
        "tanggal": told.tanggal.isoformat() if told.tanggal else None, "latihan": told.latihan,
        "isi": one.isi,
    }
