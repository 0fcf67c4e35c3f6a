"""What a new pegawai begins with: the status that the digits of the NIP suggest."""

from datetime import date

from asn_desktop.domain.nip import Nip

# The trial year of a CPNS (PP 11/2017, masa percobaan).
_TRIAL_YEARS = 1
# Fields of the short form for a new person; the rest is asked for afterwards by the list of what is missing.
FIRST_FIELDS = (
    "nip",
    "nama",
    "gelar_depan",
    "gelar_belakang",
    "tempat_lahir",
    "tanggal_lahir",
    "jenis_kelamin",
    "agama",
    "status_pegawai",
    "unit_kerja_id",
    "tmt_cpns",
)


def status_of_nip(nip: Nip, today: date) -> str:
    """PPPK by the digits; else CPNS within the trial year after the appointment, else PNS."""
    if nip.bulan is None:
        return "PPPK"
    end_of_trial = date(nip.tahun + _TRIAL_YEARS, nip.bulan, 1)
    return "CPNS" if today < end_of_trial else "PNS"
