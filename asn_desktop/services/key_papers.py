"""Papers about keys: the recovery sheet for the safe and the slip with a one-time phrase.

Made in memory and shown from there; a file is only written where the user says so.
"""

from pathlib import Path
from typing import TypeVar

from asn_desktop.documents.errors import MissingGlyph
from asn_desktop.documents.fonts import load_family
from asn_desktop.documents.form import FormSpec, RenderOptions
from asn_desktop.documents.lembar_kalimat import SLIP, LembarKalimat
from asn_desktop.documents.lembar_pemulihan import SHEET, LembarPemulihan
from asn_desktop.documents.page import Paper
from asn_desktop.domain.peran import Izin
from asn_desktop.runtime.resources import resource_path
from asn_desktop.services.access import for_everyone, needs
from asn_desktop.services.errors import ServiceError
from asn_desktop.services.office import OfficeProfile, office_profile
from asn_desktop.services.output_place import Outputs
from asn_desktop.services.session import Session
from asn_desktop.services.users import RecoverySheet

Data = TypeVar("Data")


@needs(Izin.KELOLA_PENGGUNA)
def recovery_paper(session: Session, sheet: RecoverySheet) -> bytes:
    """The recovery sheet as PDF. Raises ServiceError naming a character that cannot be printed."""
    office = office_profile(session)
    data = LembarPemulihan(
        instansi=sheet.instansi, perangkat_daerah=office.perangkat_daerah, kantor=sheet.kantor,
        kelompok=sheet.kelompok, dibuat=sheet.dibuat.astimezone(), dibuat_oleh=sheet.dibuat_oleh,
        petunjuk=sheet.petunjuk)
    return _printed(session, office, SHEET, data)


@for_everyone  # who has just given up admin kunci still hands over the phrase that he was shown
def phrase_paper(session: Session, user: str, phrase: str) -> bytes:
    """The slip with a user's one-time phrase as PDF. Raises ServiceError for a character without glyph."""
    office = office_profile(session)
    data = LembarKalimat(
        instansi=" · ".join(part for part in (office.perangkat_daerah, office.instansi) if part),
        pengguna=user, kalimat=phrase, dibuat=session.clock().astimezone(), dibuat_oleh=session.actor)
    return _printed(session, office, SLIP, data)


@for_everyone
def save_key_paper(session: Session, pdf: bytes, out: Path) -> Path:
    """Write one of these papers to a PDF file. Raises ServiceError, also for a place where none may go."""
    Outputs(session.folder).file(out, ".pdf").write(pdf)
    return out


def _printed(session: Session, office: OfficeProfile, form: FormSpec[Data], data: Data) -> bytes:
    from asn_desktop.services.packs import pack_for

    options = RenderOptions(
        texts=pack_for(session.clock().date()).teks, paper=Paper(office.kertas),
        fonts=load_family(resource_path("fonts")), watermark="LATIHAN" if session.latihan else "")
    try:
        return form.render(data, options)
    except MissingGlyph as error:
        raise ServiceError(error.sentence) from error
