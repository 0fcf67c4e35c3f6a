"""What a new pegawai begins with: the status that the digits of the NIP suggest."""

from datetime import date

from asn_desktop.domain.nip import Nip

# The trial year of a CPNS (PP 11/2017, masa percobaan).
_TRIAL_YEARS = 1


def status_of_nip(nip: Nip, today: date) -> str:
    """PPPK by the digits; else CPNS within the trial year after the appointment, else PNS."""
    if nip.bulan is None:
        return "PPPK"
    end_of_trial = date(nip.tahun + _TRIAL_YEARS, nip.bulan, 1)
    return "CPNS" if today < end_of_trial else "PNS"
