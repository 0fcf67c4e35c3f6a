"""Who signs papers of plans and evaluations for the pejabat penilai: a.n., u.b., Plt. or Plh."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from asn_desktop.db.unit_of_work import ReadTx
from asn_desktop.documents.forms.matriks_peran_hasil import FORM as _MATRIKS
from asn_desktop.domain.evaluasi import Evaluasi
from asn_desktop.domain.skp import Pihak, Skp
from asn_desktop.domain.surat import Penandatangan
from asn_desktop.fields.naskah import SEMUA_KINERJA
from asn_desktop.services.printing.berkas_orang import load_penanda


@dataclass(frozen=True, slots=True)
class ParaPenanda:
    """The signers that the office set by form, and the one chosen for an order."""

    formulir: Mapping[str, tuple[Penandatangan, ...]]
    dipilih: Penandatangan | None = None

    def untuk(self, form_key: str, penilai: Pihak) -> Penandatangan | None:
        """Who signs this form for this penilai: who was chosen, else who is set for the form or for all of
        them and stands for the penilai's post; None: he signs himself.

        A signer of another post never takes his place by himself, because the appraisal is the penilai's
        (PermenPANRB 6/2022 Ps. 1 no. 9).
        """
        return self.dipilih or self.menurut_setelan(form_key, penilai)

    def wakil(self, form_key: str, skp: Skp, evaluasi: Evaluasi | None) -> Penandatangan | None:
        """Who signs a form of this plan or evaluation for him who should: on the matrix its leader."""
        if form_key == _MATRIKS.key:
            return self.menurut_setelan(form_key, skp.pegawai)
        return self.untuk(form_key, (evaluasi or skp).penilai)

    def menurut_setelan(self, form_key: str, pejabat: Pihak) -> Penandatangan | None:
        """Who the office set for the form and the post of this official."""
        found = (*self.formulir.get(form_key, ()), *self.formulir.get(SEMUA_KINERJA, ()))
        return next((one for one in found if one.menggantikan(pejabat.jabatan)), None)


TANPA_WAKIL = ParaPenanda({})


def baca_penanda(tx: ReadTx, day: date, dipilih_id: str | None = None) -> ParaPenanda:
    """The signers as they are set, with rank and name of that day."""
    by_form: dict[str, tuple[Penandatangan, ...]] = {}
    chosen = None
    for one in load_penanda(tx, day):
        by_form[one.formulir] = (*by_form.get(one.formulir, ()), one.penanda)
        chosen = one.penanda if one.id == dipilih_id else chosen
    return ParaPenanda(by_form, chosen)
