"""Words ``data-saya`` and ``batasan``: what the law on personal data gives to one person."""

from argparse import Namespace

from asn_desktop.app.cli_common import EXIT_DONE, Refused, say, session_of, terminal_work
from asn_desktop.domain.tanggal import tanggal_panjang
from asn_desktop.services.data_saya import laporan_place, simpan_laporan_data_saya
from asn_desktop.services.pembatasan import batasi, cabut_pembatasan, riwayat_pembatasan, sejak
from asn_desktop.services.printing import select_pegawai
from asn_desktop.services.session import Session


def data_saya(options: Namespace) -> int:
    """Write Laporan Data Saya of one person. Raises CannotOpen, ServiceError, OSError."""
    laporan_place(options.data, options.out)  # before anything is asked or opened
    with session_of(options.data, checked=True) as session:
        simpan_laporan_data_saya(session, _person(session, options.nip), options.out, terminal_work())
    say(f"Laporan Data Saya ditulis ke {options.out}")
    return EXIT_DONE


def pembatasan(options: Namespace) -> int:
    """Set, lift or tell the restriction of one person's data. Raises CannotOpen, ServiceError, Refused."""
    if (options.pasang or options.cabut) and not (options.alasan or "").strip():
        raise Refused("Memasang atau mencabut pembatasan perlu alasan; sebutkan --alasan TEKS.")
    with session_of(options.data) as session:
        person = _person(session, options.nip)
        if options.pasang:
            batasi(session, person, options.pemohon, options.alasan)
        elif options.cabut:
            cabut_pembatasan(session, person, options.alasan)
        history = riwayat_pembatasan(session, person)
    current = next((one for one in history if one.berlaku), None)
    say(f"NIP {options.nip}: {sejak(current) if current else 'pemrosesan tidak dibatasi.'}")
    for one in history:
        if one.dicabut_pada is not None:
            first, last = (tanggal_panjang(at.astimezone().date()) for at in (one.pada, one.dicabut_pada))
            say(f"  Pernah dibatasi {first} sampai {last}; dicabut {one.dicabut_oleh}: {one.alasan_cabut}")
    return EXIT_DONE


def _person(session: Session, nip: str) -> str:
    return select_pegawai(session, nips=(nip,))[0]
