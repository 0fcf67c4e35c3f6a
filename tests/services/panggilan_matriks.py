"""How the use cases around the matriks peran dan hasil are called."""

from asn_desktop.services import bank_indikator, matriks, rumusan, skp
from asn_desktop.services.printing import sekitar
from asn_desktop.services.work import Work
from tests.services.panggilan import SKP, Panggilan

CALLS: dict[str, Panggilan] = {
    "bank_indikator.bank_untuk": Panggilan(
        lambda s, o, _: bank_indikator.bank_untuk(s, "Arsiparis"), orang=False
    ),
    "bank_indikator.contoh_bank": Panggilan(lambda s, o, _: bank_indikator.contoh_bank(s), orang=False),
    "bank_indikator.tambah_ke_bank": Panggilan(
        lambda s, o, _: bank_indikator.tambah_ke_bank(s, bank_indikator.contoh_bank(s)[:1]), orang=False
    ),
    "bank_indikator.hasil_organisasi": Panggilan(
        lambda s, o, state: bank_indikator.hasil_organisasi(s, o.plans[state]), SKP
    ),
    "bank_indikator.simpan_ke_bank": Panggilan(
        lambda s, o, state: bank_indikator.simpan_ke_bank(s, o.plans[state]), SKP
    ),
    "matriks.jadikan_hasil_kerja": Panggilan(
        lambda s, o, state: matriks.jadikan_hasil_kerja(s, o.plans[state].id, Work()), SKP
    ),
    "matriks.matriks_skp": Panggilan(lambda s, o, state: matriks.matriks_skp(s, o.plans[state].id), SKP),
    "matriks.ubah_matriks": Panggilan(
        lambda s, o, state: matriks.ubah_matriks(s, o.plans[state].id, ()), SKP
    ),
    "printing.sekitar.baca_sekitar": Panggilan(
        lambda s, o, _: sekitar.baca_sekitar(s, ("matriks-peran-hasil",), (o.set_plan,))
    ),
    "rumusan.pembanding_rumusan": Panggilan(
        lambda s, o, state: rumusan.pembanding_rumusan(s, o.plans[state]), SKP
    ),
    "skp.fresh_skp": Panggilan(lambda s, o, _: skp.fresh_skp(s, o.id, 2029)),
}
