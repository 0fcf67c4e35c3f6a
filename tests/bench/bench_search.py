"""G10: a search in the list of 10,000 people, from the query to painted rows."""

import sys

from PySide6.QtWidgets import QApplication

from asn_desktop.db.search import dicari
from asn_desktop.services.pegawai import PegawaiQuery, PegawaiRow, pegawai_ids, pegawai_rows
from asn_desktop.services.session import Session
from asn_desktop.views import theme
from asn_desktop.views.record_table import RecordTable
from asn_desktop.views.table_model import PAGE, Column, PagedTableModel
from tests.bench.figure import Figure, median_of_pairs, wall_seconds
from tests.bench.office import PEOPLE, open_ten_thousand

# What a person types: many hits, few, none.
TYPED = {"common": "pra", "rare": "yoga pras", "none": "zzqx"}
IDS = "SELECT id FROM ringkasan_pegawai WHERE {} ORDER BY nama_urut, id"
WORD = (
    "docid IN (SELECT rowid FROM cari_pegawai WHERE cari_pegawai MATCH ? "
    "UNION SELECT rowid FROM cari_bagian WHERE cari_bagian MATCH ?)"
)
# What a line of the list shows: the summary, the JP of the year, and the final rating.
PAGE_OF_ROWS = (
    "SELECT id, nip, nama_lengkap, status_pegawai, golongan, golongan_urut, jabatan, jenis_jabatan,"
    " unit_kerja_id, unit_kerja, kurang, aktif FROM ringkasan_pegawai WHERE id IN ({})",
    "SELECT pegawai_id, sum(jp) FROM pelatihan WHERE coalesce(tanggal_selesai, tanggal_mulai)"
    " BETWEEN '2026-01-01' AND '2026-12-31' AND pegawai_id IN ({}) GROUP BY pegawai_id",
    "SELECT pegawai_id, paket, rating_hasil_kerja, rating_perilaku FROM evaluasi WHERE tahun = 2026"
    " AND periode = 'akhir' AND status = 'selesai' AND pegawai_id IN ({}) ORDER BY mulai, id",
)


class Search:
    """The list on the screen, and the least work that could fill it."""

    def __init__(self, session: Session) -> None:
        self.session = session
        columns = (
            Column("nama", "Nama", _nama, _nip, width=280, stretch=True),
            Column("golongan", "Golongan", _golongan, width=90),
            Column("jabatan", "Jabatan", _jabatan, _unit, width=320, stretch=True),
        )
        self.model = PagedTableModel(columns, self.fetch)
        self.table = RecordTable(self.model, "Pegawai", two_lines=True)
        self.table.resize(1366, 700)
        self.table.show()

    def fetch(self, ids: object) -> tuple[PegawaiRow, ...]:
        """The rows of one page."""
        return pegawai_rows(self.session, list(ids), 2026)  # type: ignore[call-overload]

    def ours(self, typed: str) -> int:
        """What happens after the pause in typing: ids, the first page, painted."""
        ids = pegawai_ids(self.session, PegawaiQuery(cari=typed))
        self.model.set_ids(ids)
        self.model.record(0)
        self.paint()
        return len(ids)

    def raw(self, typed: str) -> int:
        """The same rows by two plain statements, and one repaint of what is there."""
        words = dicari(typed)
        asked = IDS.format(" AND ".join(WORD for _ in words))
        values = tuple(text for word in words for text in (word.awal, word.bagian))
        with self.session.db.read() as tx:
            connection = tx.connection
            ids = [row[0] for row in connection.exec_driver_sql(asked, values).fetchall()]
            page = tuple(ids[:PAGE])
            for statement in PAGE_OF_ROWS if page else ():
                connection.exec_driver_sql(statement.format(",".join("?" * len(page))), page).fetchall()
        self.paint()
        return len(ids)

    def paint(self) -> None:
        """One whole repaint, without waiting for the event loop."""
        self.table.view.grab()


def _nama(row: PegawaiRow) -> str:
    return row.nama


def _nip(row: PegawaiRow) -> str:
    return row.nip


def _golongan(row: PegawaiRow) -> str:
    return row.golongan


def _jabatan(row: PegawaiRow) -> str:
    return row.jabatan


def _unit(row: PegawaiRow) -> str:
    return row.unit


def figures() -> list[Figure]:
    """Ratios to raw SQL plus one repaint, for many hits, few and none."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    theme.install(app)
    session = open_ten_thousand()
    search = Search(session)
    found = []
    for name, typed in TYPED.items():
        hits = search.ours(typed)
        if hits != search.raw(typed):
            raise RuntimeError(f"{typed}: both must find the same people")
        ratio, mine, anchor = median_of_pairs(
            wall_seconds, lambda text=typed: search.ours(text), lambda text=typed: search.raw(text), 15
        )
        limit = 2.0 if name == "common" else 1.5
        times = f"{mine * 1000:.1f} ms; raw SQL and a repaint: {anchor * 1000:.1f} ms"
        detail = f"{hits} hits of {PEOPLE}: {times}"
        found.append(Figure("G10", f"search to painted rows, {name}", ratio, limit, detail))
    search.table.close()
    session.close()
    return found
