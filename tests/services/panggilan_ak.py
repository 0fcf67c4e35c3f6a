"""How the use cases of angka kredit are called."""

from asn_desktop.services.angka_kredit import konversi, massal, penetapan, saran
from tests.services.panggilan import Panggilan

CALLS: dict[str, Panggilan] = {
    "angka_kredit.konversi.simpan_konversi": Panggilan(
        lambda s, o, _: konversi.simpan_konversi(s, o.id, 2026)
    ),
    "angka_kredit.konversi.usul_konversi": Panggilan(lambda s, o, _: konversi.usul_konversi(s, o.id, 2026)),
    "angka_kredit.massal.pratinjau_konversi_unit": Panggilan(
        lambda s, o, _: massal.pratinjau_konversi_unit(s, None, 2026), orang=False
    ),
    "angka_kredit.massal.simpan_konversi_unit": Panggilan(
        lambda s, o, _: massal.simpan_konversi_unit(s, massal.PratinjauKonversi(2026, False, ())), orang=False
    ),
    "angka_kredit.penetapan.keadaan_ak": Panggilan(lambda s, o, _: penetapan.keadaan_ak(s, o.id)),
    "angka_kredit.penetapan.simpan_penetapan": Panggilan(
        lambda s, o, _: penetapan.simpan_penetapan(s, o.id)
    ),
    "angka_kredit.saran.saran_awal": Panggilan(lambda s, o, _: saran.saran_awal(s, o.id)),
    "angka_kredit.penetapan.usul_penetapan": Panggilan(lambda s, o, _: penetapan.usul_penetapan(s, o.id)),
}
