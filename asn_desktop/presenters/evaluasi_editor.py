"""One evaluasi being edited: realisasi, umpan balik, ratings, and the predikat that follows from them."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from asn_desktop.domain import evaluasi as rules
from asn_desktop.domain.evaluasi import Evaluasi, Realisasi, SasaranUmpanBalik, StatusEvaluasi, UmpanBalik
from asn_desktop.domain.paket import PaketKinerja
from asn_desktop.domain.periode import Rentang
from asn_desktop.domain.predikat import Capaian, Predikat, Rating
from asn_desktop.domain.problems import Problem, Severity
from asn_desktop.domain.skp import Skp
from asn_desktop.domain.umpan_balik import CatatanUmpanBalik, asal, id_dalam_evaluasi, salinan
from asn_desktop.fields.aggregate_json import from_json, to_json
from asn_desktop.fields.texts import sentence


@dataclass(frozen=True, slots=True)
class EvaluasiFinding:
    """A problem with its sentence and its input: ``name``, and the indikator for a realisasi."""

    name: str
    item_id: str
    sentence: str
    severity: Severity


class EvaluasiEditor:
    """State behind the evaluation screen; knows no widget and saves nothing itself."""

    def __init__(
        self,
        skp: Skp,
        evaluasi: Evaluasi,
        paket: PaketKinerja,
        new_umpan_balik: Callable[[SasaranUmpanBalik, str], UmpanBalik],
        *,
        may_edit: bool = True,
        memimpin: str = "",
    ) -> None:
        """``may_edit``: the roles of whoever looks allow changes; ``memimpin``: the unit that he leads."""
        self.memimpin = memimpin
        self.may_edit = may_edit
        self.skp = skp
        self.paket = paket
        self._stored = evaluasi
        self._evaluasi = evaluasi
        self._new_umpan_balik = new_umpan_balik
        self.notes: tuple[CatatanUmpanBalik, ...] = ()  # of the days of its period, set by who opens it

    @property
    def evaluasi(self) -> Evaluasi:
        """The evaluation as it stands on the screen."""
        return self._evaluasi

    @property
    def document(self) -> Evaluasi:
        """The same, as every screen that edits a document calls it."""
        return self._evaluasi

    @property
    def dirty(self) -> bool:
        """Whether the screen differs from what is stored."""
        return self._evaluasi != self._stored

    @property
    def editable(self) -> bool:
        """Whether contents may be changed (not once it is finished, by who may)."""
        return self.may_edit and self._evaluasi.status is StatusEvaluasi.DRAF

    @property
    def predikat(self) -> Predikat | None:
        """The computed predikat, None while a rating is missing."""
        return rules.predikat_of(self._evaluasi, self.paket)

    def why_predikat(self) -> str:
        """One sentence that names the cell of the matrix and the regulation behind the predikat."""
        predikat = self.predikat
        hasil, perilaku = self._evaluasi.rating_hasil_kerja, self._evaluasi.rating_perilaku
        if predikat is None or hasil is None or perilaku is None:
            return "Predikat dihitung setelah kedua rating dipilih."
        return (
            f"Hasil kerja {self.paket.label_rating[hasil].lower()} dan perilaku kerja "
            f"{self.paket.label_rating[perilaku].lower()}: menurut matriks {self.paket.peraturan} "
            f"predikatnya {self.paket.label_predikat[predikat]}."
        )

    def set_rating_hasil_kerja(self, rating: Rating | None) -> None:
        """Choose the rating for all hasil kerja."""
        self._evaluasi = replace(self._evaluasi, rating_hasil_kerja=rating)

    def set_rating_perilaku(self, rating: Rating | None) -> None:
        """Choose the rating for all perilaku kerja."""
        self._evaluasi = replace(self._evaluasi, rating_perilaku=rating)

    def set_capaian(self, capaian: Capaian | None, dasar: str) -> None:
        """Choose the capaian kinerja organisasi and its basis; that of the unit which he leads is his own
        rating hasil kerja.
        """
        changed = capaian is not self._evaluasi.capaian
        self._evaluasi = replace(self._evaluasi, capaian=capaian, dasar_capaian=dasar)
        rating = self.rating_pimpinan
        if changed and rating is not None:
            self._evaluasi = replace(self._evaluasi, rating_hasil_kerja=rating)

    @property
    def rating_pimpinan(self) -> Rating | None:
        """The rating that follows from the capaian of the unit which he leads; None for who leads none."""
        if not self.memimpin or self._evaluasi.capaian is None:
            return None
        return self.paket.rating_pimpinan.get(self._evaluasi.capaian)

    def leader_words(self) -> str:
        """What is said about the rating of who leads a unit, "" for others."""
        rating = self.rating_pimpinan
        if rating is None or self._evaluasi.capaian is None:
            return ""
        own = self._evaluasi.rating_hasil_kerja
        words = (
            f"Memimpin {self.memimpin}: capaian {self.paket.label_capaian[self._evaluasi.capaian].title()} "
            f"berarti hasil kerja {self.paket.label_rating[rating].lower()}"
        )
        return f"{words}." if own in (None, rating) else f"{words}, tetapi ratingnya lain; tinjau kembali."

    def set_alasan(self, hasil_kerja: str, perilaku: str) -> None:
        """Change why the ratings are what they are."""
        self._evaluasi = replace(
            self._evaluasi, alasan_hasil_kerja=hasil_kerja, alasan_perilaku=perilaku
        )

    def guidance(self) -> tuple[str, str]:
        """What the chosen ratings mean, in the words of the rule pack: hasil kerja, perilaku; "" before."""
        pairs = (("hasil_kerja", self._evaluasi.rating_hasil_kerja),
                 ("perilaku", self._evaluasi.rating_perilaku))
        first, second = (
            self.paket.teks.get(f"panduan.{what}.{rating.value}", "") if rating else ""
            for what, rating in pairs
        )
        return first, second

    def set_catatan(self, text: str) -> None:
        """Change catatan/rekomendasi."""
        self._evaluasi = replace(self._evaluasi, catatan=text)

    def set_signing(self, tempat: str, tanggal_penilai: date | None, tanggal_pegawai: date | None) -> None:
        """Change place and days of signature."""
        self._evaluasi = replace(
            self._evaluasi, tempat=tempat, tanggal_penilai=tanggal_penilai, tanggal_pegawai=tanggal_pegawai
        )

    def set_realisasi(self, indikator_id: str, realisasi: str, bukti_dukung: str) -> None:
        """Change realisasi and bukti dukung of an indikator."""
        changed = Realisasi(indikator_id, realisasi, bukti_dukung)
        if self._evaluasi.realisasi_of(indikator_id) == changed:
            return
        rows = [item for item in self._evaluasi.realisasi if item.indikator_id != indikator_id]
        self._evaluasi = replace(self._evaluasi, realisasi=(*rows, changed))

    def add_umpan_balik(self, sasaran: SasaranUmpanBalik, sasaran_id: str) -> str:
        """Append an empty umpan balik on a hasil kerja or nilai dasar, of today or the day of the period that
        is nearest to it; its id is returned.
        """
        item = self._new_umpan_balik(sasaran, sasaran_id)
        if item.tanggal is not None:  # a period is often rated after its end, and a year in another
            days = Rentang(self._evaluasi.mulai, self._evaluasi.selesai)
            item = replace(item, tanggal=days.nearest(item.tanggal))
        self._evaluasi = replace(self._evaluasi, umpan_balik=(*self._evaluasi.umpan_balik, item))
        return item.id

    def origin_of(self, item_id: str) -> CatatanUmpanBalik | None:
        """The note of the year that a feedback was taken from; None for one that was typed here."""
        return asal(item_id, self._evaluasi.id, self.notes)

    def untaken(self, sasaran: SasaranUmpanBalik, sasaran_id: str) -> tuple[CatatanUmpanBalik, ...]:
        """The notes of the period on one thing that the evaluation has not, or has not any more."""
        there = {item.id for item in self._evaluasi.umpan_balik}
        return tuple(note for note in self.notes
                     if (note.sasaran, note.sasaran_id) == (sasaran, sasaran_id)
                     and id_dalam_evaluasi(note.id, self._evaluasi.id) not in there)

    def take_notes(self, sasaran: SasaranUmpanBalik, sasaran_id: str) -> None:
        """Append those notes; the notes themselves stay as they are, whatever is changed here."""
        taken = (salinan(note, self._evaluasi.id) for note in self.untaken(sasaran, sasaran_id))
        self._evaluasi = replace(self._evaluasi, umpan_balik=(*self._evaluasi.umpan_balik, *taken))

    def set_umpan_balik(self, item_id: str, *, pemberi: str, tanggal: date | None, teks: str) -> None:
        """Change who gave a feedback, when, and its text. Raises KeyError."""
        if all(item.id != item_id for item in self._evaluasi.umpan_balik):
            raise KeyError(item_id)
        self._evaluasi = replace(
            self._evaluasi,
            umpan_balik=tuple(
                replace(item, pemberi=pemberi, tanggal=tanggal, teks=teks) if item.id == item_id else item
                for item in self._evaluasi.umpan_balik
            ),
        )

    def remove_umpan_balik(self, item_id: str) -> None:
        """Take a feedback out."""
        self._evaluasi = replace(
            self._evaluasi,
            umpan_balik=tuple(item for item in self._evaluasi.umpan_balik if item.id != item_id),
        )

    def findings(self) -> tuple[EvaluasiFinding, ...]:
        """All that is missing or odd, in the order of the screen."""
        return tuple(self._finding(problem) for problem in rules.problems_of(self._evaluasi, self.skp))

    def can_finish(self) -> bool:
        """Whether the evaluation may be finished as it stands."""
        return rules.can_selesaikan(self._evaluasi, self.skp)

    def saved(self, sent: Evaluasi, stored: Evaluasi) -> None:
        """Take over what the service made of ``sent``; what was typed since then stays and stays dirty."""
        self._stored = stored
        self._evaluasi = (
            stored
            if self._evaluasi == sent
            else replace(
                self._evaluasi,
                id=stored.id,
                versi=stored.versi,
                nomor=stored.nomor,
                nomor_dokumen=stored.nomor_dokumen,
            )
        )

    def replaced(self, evaluasi: Evaluasi) -> None:
        """Show another stored state of the same evaluation."""
        self._stored = evaluasi
        self._evaluasi = evaluasi

    def to_draft(self) -> str:
        """The contents on the screen as text for the draft store."""
        return to_json(self._evaluasi)

    def take_draft(self, text: str) -> None:
        """Put a draft back on the screen, on top of what is stored now. Raises DamagedDraft."""
        draft = from_json(Evaluasi, text)
        self._evaluasi = replace(
            draft,
            id=self._stored.id,
            versi=self._stored.versi,
            status=self._stored.status,
            nomor=self._stored.nomor,
            nomor_dokumen=self._stored.nomor_dokumen,
            diselesaikan=self._stored.diselesaikan,
        )

    def _finding(self, problem: Problem) -> EvaluasiFinding:
        name, _, item_id = problem.field.partition("/")
        return EvaluasiFinding(name, item_id, sentence(problem), problem.severity)
