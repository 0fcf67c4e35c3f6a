"""What looks odd about a row that is taken: values that contradict the NIP, a golongan of the other ladder,
a far TMT.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Final

from asn_desktop.domain.nip import of_other_ladder, problems_of_identity
from asn_desktop.domain.problems import Problem
from asn_desktop.domain.tanggal import tanggal_pendek
from asn_desktop.exchange.siasn import SiasnRow
from asn_desktop.fields.pegawai import PEGAWAI
from asn_desktop.fields.texts import sentence
from asn_desktop.services.importing import wording
from asn_desktop.services.importing.notes import Notes
from asn_desktop.services.importing.snapshot import Person

GOL_AKHIR: Final = "GOL AKHIR NAMA"
_TMT: Final = (
    ("pegawai", "tmt_cpns"),
    ("pegawai", "tmt_pns"),
    ("riwayat_golongan", "tmt_golongan"),
    ("riwayat_jabatan", "tmt_jabatan"),
)
SPECS: Final = {spec.key: spec for spec in PEGAWAI.fields}


def remark_contradictions(
    row: SiasnRow,
    person: Person,
    headings: Mapping[tuple[str, str], str],
    notes: Notes,
    last_likely_day: date,
) -> None:
    """A value that contradicts the NIP or NIK is taken and told."""
    for problem in problems_of_identity(person.values):
        spec = SPECS.get(problem.field)
        if spec is not None and problem.field in row.of("pegawai"):
            text = sentence(replace(problem, params={"label": spec.label, **problem.params}))
            notes.remark(row, person.label, headings["pegawai", problem.field], text)
    golongan, status = row.of("riwayat_golongan").get("golongan"), person.values.get("status_pegawai")
    if golongan and of_other_ladder(str(golongan), status):
        params = {"golongan": golongan, "status": status}
        text = sentence(Problem("golongan", "golongan.bukan_status", params))
        notes.remark(row, person.label, GOL_AKHIR, text)
    for table, field in _TMT:
        day = row.of(table).get(field)
        if isinstance(day, date) and day > last_likely_day:
            text = wording.FAR_AHEAD.format(day=tanggal_pendek(day))
            notes.remark(row, person.label, headings[table, field], text)
