"""The office's profile: the names, the lambang and the paper that documents use."""

from dataclasses import asdict, dataclass

from asn_desktop.db.queries.kantor import load_kantor
from asn_desktop.domain.peran import Izin
from asn_desktop.domain.periode import JenisPeriode, periode_dipakai
from asn_desktop.domain.problems import Problem
from asn_desktop.fields.kantor import KANTOR
from asn_desktop.fields.spec import Value
from asn_desktop.fields.values import check_record, clean
from asn_desktop.services.access import for_everyone, needs
from asn_desktop.services.errors import Rejected
from asn_desktop.services.lambang import prepare_lambang
from asn_desktop.services.session import Session

__all__ = ["OfficeProfile", "office_frame", "office_name", "office_profile", "periode_kantor",
           "prepare_lambang", "save_office_profile"]

DEFAULT_KERTAS = "a4"


@dataclass(frozen=True, slots=True)
class OfficeProfile:
    """The profile as the settings show it; ``id`` is empty and ``version`` 0 while none is stored."""

    id: str = ""
    version: int = 0
    instansi: str = ""
    perangkat_daerah: str = ""
    tempat: str = ""
    alamat: str = ""
    telepon: str = ""
    surel: str = ""
    laman: str = ""
    lambang: bytes | None = None
    kertas: str = DEFAULT_KERTAS
    jenis_periode: str = ""


@for_everyone
def office_profile(session: Session) -> OfficeProfile:
    """The stored profile, or an empty one."""
    with session.db.read() as tx:
        row = load_kantor(tx)
    if row is None:
        return OfficeProfile()
    texts = {spec.key: row[spec.key] or "" for spec in KANTOR.fields if spec.key != "lambang"}
    return OfficeProfile(id=row["id"], version=row["version"], lambang=row["lambang"], **texts)


@for_everyone
def periode_kantor(session: Session) -> tuple[JenisPeriode, ...]:
    """The periods of evaluation that the office works with."""
    return periode_dipakai(office_profile(session).jenis_periode)


@for_everyone
def office_frame(session: Session) -> tuple[str, tuple[JenisPeriode, ...]]:
    """What the frame of the window shows of the profile: the office's name and its periods."""
    return office_name(session), periode_kantor(session)


@for_everyone
def office_name(session: Session) -> str:
    """The office as the frame of the window names it: "KECAMATAN TIRTA HULU · KABUPATEN TIRTA JAYA"."""
    profile = office_profile(session)
    return " · ".join(part for part in (profile.perangkat_daerah, profile.instansi) if part)


@needs(Izin.ATUR_KANTOR)
def save_office_profile(session: Session, profile: OfficeProfile) -> OfficeProfile:
    """Store the profile; a new lambang is written anew by us first.

    Raises Rejected with what is wrong (also about the picture), StaleRecord when somebody saved a newer one.
    """
    values = _cleaned(session, profile)
    stored = office_profile(session)
    if profile.lambang is not None and profile.lambang != stored.lambang:
        values["lambang"] = prepare_lambang(profile.lambang)
    problems = tuple(problem for problem in check_record(KANTOR, values, final=True) if problem.blocks)
    if problems:
        raise Rejected(problems)
    with session.db.write("kantor.ubah", session.actor, str(values["instansi"])) as tx:
        row = load_kantor(tx)
        if row is None:
            tx.insert("kantor", values)
        else:
            tx.update("kantor", row["id"], values, profile.version or None)
    return office_profile(session)


def _cleaned(session: Session, profile: OfficeProfile) -> dict[str, Value]:
    raw = asdict(profile)
    values: dict[str, Value] = {"lambang": profile.lambang}
    problems: list[Problem] = []
    for spec in KANTOR.fields:
        if spec.key != "lambang":
            values[spec.key], found = clean(spec, raw[spec.key], session.references)
            problems += [problem for problem in found if problem.blocks]
    if problems:
        raise Rejected(tuple(problems))
    return values
