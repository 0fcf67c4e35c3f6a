"""Word ``verify``: whether a printed paper is genuine, from its PDF or the text of its QR code."""

from argparse import Namespace
from collections.abc import Mapping

from asn_desktop.app.cli_common import EXIT_DONE, EXIT_REFUSED, say, say_json, session_of
from asn_desktop.presenters.keaslian import kantor_words, putusan_words, ringkasan_words
from asn_desktop.services.verifikasi import Pemeriksaan, Putusan, kantor_dikenal, periksa


def verify(options: Namespace) -> int:
    """Tell of each paper whether it is genuine and of a known office; 1 when one is not genuine.

    Raises CannotOpen, ServiceError for what is no paper of this program.
    """
    known: Mapping[str, str] = {}
    if options.data is not None:
        with session_of(options.data) as session:
            known = kantor_dikenal(session)
    found = periksa(options.apa, known)
    if options.json:
        say_json([_as_json(one) for one in found])
    else:
        for one in found:
            say(f"{putusan_words(one)}. {ringkasan_words(one)}. {kantor_words(one)}.")
    return EXIT_DONE if all(one.putusan is Putusan.ASLI for one in found) else EXIT_REFUSED


def _as_json(one: Pemeriksaan) -> dict[str, object]:
    told = one.ringkasan
    return {
        "putusan": one.putusan.value, "alasan": one.alasan, "kantor_dikenal": one.dikenal,
        "kantor": one.kantor, "sidik": one.sidik, "formulir": told.formulir, "nomor": told.nomor,
        "nip": told.nip, "tahun": told.tahun, "periode": told.periode, "predikat": told.predikat,
        "tanggal": told.tanggal.isoformat() if told.tanggal else None, "latihan": told.latihan,
        "isi": one.isi,
    }
