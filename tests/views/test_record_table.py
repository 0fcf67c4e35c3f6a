"""Long lists: pages when painted, ticks, order, keys, and a model that never raises."""

from dataclasses import dataclass

from PySide6.QtCore import QElapsedTimer, QEvent, Qt
from PySide6.QtGui import QFontMetrics, QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from asn_desktop.presenters.list_state import ListState
from asn_desktop.views import theme
from asn_desktop.views.record_table import RecordTable
from asn_desktop.views.table_model import PAGE, PAGES_KEPT, Column, PagedTableModel, Role
from asn_desktop.views.theme import Tone
from asn_desktop.views.widgets.tiles import EmptyState
from asn_desktop.views.widgets.two_lines import in_two, shortened
from tests.pages.base import bring_to_front, press


@dataclass(frozen=True)
class Row:
    id: str
    nama: str
    jp: int


class Store:
    """Rows by id; remembers which were asked for."""

    def __init__(self, count: int) -> None:
        self.rows = {f"id{n}": Row(f"id{n}", f"Pegawai {n}", n) for n in range(count)}
        self.asked: list[tuple[str, ...]] = []

    def __call__(self, ids: object) -> list[Row]:
        wanted = tuple(ids)  # type: ignore[arg-type]
        self.asked.append(wanted)
        return [self.rows[i] for i in wanted if i in self.rows]


def _columns() -> list[Column]:
    return [
        Column("nama", "Nama", text=lambda row: row.nama, below=lambda row: row.id, width=200, stretch=True),
        Column("jp", "JP", text=lambda row: str(row.jp), width=60, right=True),
        Column(
            "", "Status", badge=lambda row: ("Lengkap", Tone.GOOD, "check") if row.jp % 2 else None, width=90
        ),
    ]


def _table(qtbot: QtBot, count: int, *, checkable: bool = False) -> tuple[RecordTable, Store]:
    store = Store(count)
    model = PagedTableModel(_columns(), store)
    table = RecordTable(
        model, "Daftar", two_lines=True, checkable=checkable, empty=EmptyState("users", "Belum ada pegawai")
    )
    qtbot.addWidget(table)
    table.resize(600, 400)
    model.set_ids(tuple(store.rows))
    bring_to_front(qtbot, table)
    return table, store


def test_the_model_keeps_qts_rules(qtbot: QtBot) -> None:
    store = Store(450)
    model = PagedTableModel(_columns(), store)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.checkable = True
    model.set_ids(tuple(store.rows))
    for row in range(0, 450, 7):
        model.data(model.index(row, 0))
    qtbot.wait(20)
    model.refresh(["id3", "id300"])
    model.setData(model.index(3, 0), Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)
    model.set_ticked({"id1", "weg"})
    model.set_ids(())
    assert tester.model() is model
    assert model.ticked == set()


def test_a_long_name_takes_a_second_line_before_it_is_shortened(qtbot: QtBot) -> None:
    table, store = _table(qtbot, 3)
    lines: list[str] = []
    drawn = table.delegate._line
    table.delegate._line = lambda *given: (lines.append(given[2]), drawn(*given))  # type: ignore[method-assign]
    names = ("Ni Luh Gede Ayu Kusumawardhani, S.Kep., Ns., M.Kes", "Sekar", "a" * 60)
    store.rows = {f"id{n}": Row(f"id{n}", nama, n) for n, nama in enumerate(names)}
    table.resize(300, 400)
    table.model.refresh()
    qtbot.waitUntil(lambda: "Sekar" in lines)
    first = [line for line in lines if names[0].startswith(line)][-1]
    assert names[0].removeprefix(first).strip() in lines
    assert any(line and set(line) == {"a"} and len(line) < 60 for line in lines), (
        "one long word breaks inside"
    )


def test_a_line_that_was_found_to_fit_loses_no_letters(qtbot: QtBot) -> None:
    metrics = QFontMetrics(theme.font("body", tabular=True))
    for room in range(60, 300):
        first, rest = in_two("Laras Mardiana, S.AP., M.Si", metrics, room)
        assert not rest or shortened(first, metrics, room) == first, room
    assert shortened("Laras Mardiana", metrics, 60).endswith("…")


def test_a_number_in_a_badge_is_told_in_words(qtbot: QtBot) -> None:
    column = Column("", "Nama", text=lambda row: row.nama, badge=lambda row: ("2", Tone.WARN, ""),
                    badge_means=lambda row: "2 belum diisi")  # fmt: skip
    store = Store(1)
    model = PagedTableModel([column], store)
    model.set_ids(tuple(store.rows), [store.rows["id0"]])
    assert model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole) == "Pegawai 0 · 2 belum diisi"
    assert model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "Nama: Pegawai 0 · 2 belum diisi"


def test_the_pointer_tints_a_whole_row_and_leaves_it(qtbot: QtBot) -> None:
    table, _store = _table(qtbot, 5)
    view = table.view

    def grounds(row: int) -> set[str]:
        picture = view.viewport().grab().toImage()
        places = [view.visualRect(table.model.index(row, column)).topRight() for column in range(3)]
        return {picture.pixelColor(place.x() - 2, place.y() + 2).name() for place in places}

    plain = grounds(2)
    view.entered.emit(table.model.index(2, 1))
    assert grounds(2) == {theme.current().hover.lower()}
    QApplication.sendEvent(view, QEvent(QEvent.Type.Leave))
    assert grounds(2) == plain


def test_only_painted_pages_are_read(qtbot: QtBot) -> None:
    table, store = _table(qtbot, 50_000)
    qtbot.waitUntil(lambda: table.model.index(0, 0).data() == "Pegawai 0")
    assert [len(asked) for asked in store.asked] == [PAGE]
    table.view.scrollToBottom()
    qtbot.waitUntil(lambda: table.model.index(49_999, 0).data() == "Pegawai 49999")
    assert sum(len(asked) for asked in store.asked) <= 3 * PAGE


def test_rows_that_come_with_the_ids_are_not_read_again(qtbot: QtBot) -> None:
    table, store = _table(qtbot, 500)
    store.asked.clear()
    ids = tuple(store.rows)
    table.model.set_ids(ids, [store.rows[key] for key in ids[:PAGE]])
    assert table.model.index(0, 0).data() == "Pegawai 0"
    bring_to_front(qtbot, table)
    qtbot.wait(30)
    assert store.asked == []
    table.model.set_ids(ids[1:])
    assert table.model.index(0, 0).data() == "…", "those of an older list are forgotten"


def test_few_pages_are_kept(qtbot: QtBot) -> None:
    store = Store(PAGE * (PAGES_KEPT + 10))
    model = PagedTableModel(_columns(), store)
    model.set_ids(tuple(store.rows))
    for page in range(PAGES_KEPT + 10):
        assert model.record(page * PAGE) is not None
    assert len(model._pages) == PAGES_KEPT


def test_a_list_of_fifty_thousand_is_there_at_once(qtbot: QtBot) -> None:
    store = Store(50_000)
    model = PagedTableModel(_columns(), store)
    table = RecordTable(model, "Daftar")
    qtbot.addWidget(table)
    clock = QElapsedTimer()
    clock.start()
    model.set_ids(tuple(store.rows))
    table.grab()
    assert clock.elapsed() < 1_500


def test_a_changed_record_is_read_again_and_the_place_stays(qtbot: QtBot) -> None:
    table, store = _table(qtbot, 500)
    table.choose("id5")
    qtbot.waitUntil(lambda: table.model.index(5, 0).data() == "Pegawai 5")
    store.rows["id5"] = Row("id5", "Nama baru", 5)
    table.model.refresh(frozenset({"id5"}))
    qtbot.waitUntil(lambda: table.model.index(5, 0).data() == "Nama baru")
    assert table.current_id() == "id5"


def test_a_broken_page_is_told_once_and_never_raises(qtbot: QtBot) -> None:
    def fetch(ids: object) -> list[Row]:
        raise RuntimeError("rusak")

    model = PagedTableModel(_columns(), fetch)
    failures: list[object] = []
    model.failed.connect(failures.append)
    model.set_ids(("a", "b"))
    for _ in range(10):
        assert model.data(model.index(0, 0)) == "…"
        qtbot.wait(5)
    assert len(failures) == 1


def test_vanished_records_show_dots(qtbot: QtBot) -> None:
    table, store = _table(qtbot, 5)
    del store.rows["id2"]
    table.model.refresh()
    qtbot.waitUntil(lambda: table.model.index(1, 0).data() == "Pegawai 1")
    assert table.model.index(2, 0).data() == "…"
    assert table.model.record(2) is None


def test_keys_enter_opens_space_ticks_and_ctrl_c_copies_with_headings(qtbot: QtBot) -> None:
    table, _ = _table(qtbot, 30, checkable=True)
    opened: list[str] = []
    chosen: list[str] = []
    table.opened.connect(opened.append)
    table.chosen.connect(chosen.append)
    table.choose("id1")
    press(table.view, Qt.Key.Key_Return)
    press(table.view, Qt.Key.Key_Space)
    press(table.view, Qt.Key.Key_Down)
    assert opened == ["id1"]
    assert chosen == ["id1", "id2"]
    assert table.model.ticked == {"id1"}
    press(table.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "Nama\tJP\tStatus\nPegawai 2 id2\t2\t"
    assert table.step(1) == "id3"
    assert table.step(-1) == "id2"


def test_headings_ask_for_an_order_and_show_it(qtbot: QtBot) -> None:
    table, _ = _table(qtbot, 3)
    wanted: list[str] = []
    table.sort_wanted.connect(wanted.append)
    table.view.horizontalHeader().sectionClicked.emit(1)
    table.view.horizontalHeader().sectionClicked.emit(2)
    assert wanted == ["jp"]
    table.model.show_order("-jp")
    assert table.model.headerData(1, Qt.Orientation.Horizontal) == "JP ↓"
    assert table.model.headerData(0, Qt.Orientation.Horizontal) == "Nama"


def test_an_empty_list_says_what_to_do(qtbot: QtBot) -> None:
    table, _ = _table(qtbot, 0)
    assert table.empty is not None
    assert table.empty.isVisible()
    table.model.set_ids(("id1",))
    assert table.view.isVisible()


def test_cells_speak_to_screen_readers(qtbot: QtBot) -> None:
    table, _ = _table(qtbot, 3)
    table.model.record(1)
    spoken = [table.model.index(1, c).data(Qt.ItemDataRole.AccessibleTextRole) for c in range(3)]
    assert spoken == ["Nama: Pegawai 1 · id1", "JP: 1", "Status: Lengkap"]
    assert table.model.index(1, 0).data(Role.ID) == "id1"


def test_list_state_remembers_filters_order_and_place() -> None:
    state = ListState(order="nama")
    assert state.set_filter("status", "PNS", "Jenis: PNS")
    assert not state.set_filter("status", "PNS", "Jenis: PNS")
    assert state.value_of("status") == "PNS"
    state.take_ids(["a", "b", "c"], total=412)
    assert state.count_words() == "3 dari 412"
    assert state.current == "a"
    assert state.neighbour(1) == "b"
    state.current = "c"
    assert state.neighbour(1) is None
    state.take_ids(["b", "c"])
    assert state.current == "c"
    assert state.sort_by("nama") == "-nama"
    assert state.sort_by("nama") == "nama"
    assert state.clear_filters()
    assert not state.clear_filters()
    assert state.count_words() == "2"


def test_before_the_first_answer_a_list_says_that_it_is_on_its_way(qtbot: QtBot) -> None:
    model = PagedTableModel(_columns(), Store(0))
    state = EmptyState("users", "Belum ada pegawai", "", "Impor")
    table = RecordTable(model, "Daftar", empty=state)
    qtbot.addWidget(table)
    bring_to_front(qtbot, table)
    model.set_columns(_columns())
    assert table.empty is not None
    assert table.loading.isVisible()
    assert table.loading.text() == "Memuat…"
    assert not table.empty.isVisible(), "nobody knows yet that there is nothing"
    model.set_ids(())
    assert table.empty.isVisible()
    assert not table.loading.isVisible()
    icon = state.findChildren(QLabel)[0]
    for height, room in ((400, True), (130, False), (400, True)):
        state.resize(400, height)
        assert icon.isVisible() is room, "words come before ornament"
