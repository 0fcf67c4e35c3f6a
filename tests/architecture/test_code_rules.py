"""Every house rule over every module, and on a planted mistake: a rule that cannot fail proves nothing."""

import pytest

from tests.architecture import rules
from tests.architecture.project import findings, modules, modules_of_tests

# Only to be shortened. A line is "path:finding" as the rule writes it.
EXCEPTIONS: frozenset[str] = frozenset()

DATABASE_NAMES = (
    *("asn.db", "DATABASE_NAME", "DATABASE_FILE"),
    *("database_file", "database_path", "db_path", "db_file"),
)
# Modules of db that handle a file which is not the database: the key file and finished, closed backups.
DB_FILE_MODULES = frozenset({"key_file.py", "keys.py", "backup.py", "backup_file.py", "attempts.py"})

EVERYWHERE = (
    rules.too_big,
    rules.no_docstring,
    rules.unfinished,
    rules.process_events,
    rules.layout_items,
    rules.banned,
    rules.addresses,
    rules.self_held_by_signal,
)


def _check(found: list[str]) -> None:
    new = [finding for finding in found if finding not in EXCEPTIONS]
    assert not new, "\n" + "\n".join(new)


@pytest.mark.parametrize("rule", EVERYWHERE, ids=lambda rule: rule.__name__)
def test_package_keeps_the_rule(rule) -> None:
    _check(findings(rule, modules()))


@pytest.mark.parametrize("rule", [*EVERYWHERE[:3], rules.layout_items], ids=lambda rule: rule.__name__)
def test_tests_keep_the_rule(rule) -> None:
    planted_mistakes = "tests/architecture/"
    found = findings(rule, modules_of_tests())
    _check([finding for finding in found if not finding.startswith(planted_mistakes)])


def test_colours_come_from_the_theme() -> None:
    outside = [path for path in modules("views", "presenters", "app") if "theme" not in path.as_posix()]
    _check(findings(rules.colours, outside))


def test_everything_shown_goes_through_tr() -> None:
    _check(findings(rules.untranslated, modules("views")))


def test_no_file_call_names_the_database() -> None:
    _check(findings(lambda source: rules.touches_database(source, DATABASE_NAMES), modules()))


def test_what_only_sqlite_has_stands_in_one_module_each() -> None:
    apart = ("db/engine.py", "db/search.py")  # and migrations, which are what once was
    others = [path for path in modules("db") if not path.as_posix().endswith(apart)]
    _check(findings(rules.only_sqlite, [path for path in others if "/versions/" not in path.as_posix()]))


def test_db_opens_no_files_but_its_own() -> None:
    reading = {"read_bytes", "read_text", "write_bytes", "write_text", "copy2", "copyfile", "copyfileobj"}

    def rule(source: str) -> list[str]:
        calls = rules.file_calls(source)
        opening = [(line, text) for line, name, text in calls if name in reading or text.startswith("open(")]
        return [f"{line}: {text}" for line, text in opening]

    _check(findings(rule, [path for path in modules("db") if path.name not in DB_FILE_MODULES]))


def test_every_writer_of_user_files_asks_where_it_may() -> None:
    # runtime and db write the program's own files; these the key files, the anchor, wrong passwords, notes of
    # salvages, encrypted documents and what a restore puts beside the data
    asked = modules("services", "app", "views", "presenters", "exchange", "documents")
    own = {"output_place.py", "session.py", "key_care.py", "key_store.py", "rotation.py", "kepala.py"}
    own |= {"attempts.py", "restore.py", "swap.py", "salvage_note.py", "gudang.py"}
    own |= {"workbook.py"}  # opens members of an archive that lies in memory
    _check(findings(rules.writes_past_the_rule, [path for path in asked if path.name not in own]))


def test_the_environment_switches_nothing_below_app() -> None:
    # app asks it for user, password and display; set-up stands outside the program
    alone = ("bootstrap.py", "libraries.py")
    inside = [path for path in modules() if path.parent.name != "app" and path.name not in alone]
    _check(findings(rules.reads_environment, inside))


def test_exceptions_are_still_needed() -> None:
    every = [*EVERYWHERE, rules.colours, rules.untranslated]
    found = {finding for rule in every for finding in findings(rule, modules())} if EXCEPTIONS else set()
    assert found >= EXCEPTIONS, "take these out of the list: " + ", ".join(sorted(EXCEPTIONS - found))


PLANTED = [
    (rules.too_big, '"""Doc."""\n' + "x = 1\n" * 400),
    (rules.too_big, "def long():\n" + "    x = 1\n" * 60),
    (rules.no_docstring, "x = 1\n"),
    (rules.unfinished, "x = 1  # TODO later\n"),
    (rules.unfinished, "def later() -> None:\n    ...\n"),
    (rules.unfinished, 'def later() -> None:\n    """Doc."""\n    pass\n'),
    (rules.unfinished, "try:\n    x = 1\nexcept ValueError:\n    pass\n"),
    (rules.process_events, "QApplication.processEvents()\n"),
    (rules.process_events, "from x import processEvents\nprocessEvents()\n"),
    (rules.layout_items, "item = self.body.itemAt(0)\n"),
    (rules.layout_items, "while item := self._grid.takeAt(0):\n    x = item\n"),
    (rules.layout_items, "self.body.replaceWidget(old, new)\n"),
    (rules.banned, "import sqlite3\n"),
    (rules.banned, "from reportlab.platypus import Table\n"),
    (rules.banned, "from reportlab import platypus\n"),
    (rules.banned, "from PySide6 import QtCharts\n"),
    (rules.banned, "from PySide6.QtSql import QSqlQuery\n"),
    (rules.banned, "import pickle as p\n"),
    (rules.banned, "import urllib.request\n"),
    (rules.banned, "value = eval('1')\n"),
    (rules.only_sqlite, "connection.execute(f'PRAGMA user_version = {n}')\n"),
    (rules.only_sqlite, "from sqlcipher3 import dbapi2\n"),
    (rules.only_sqlite, "SQL = 'SELECT rowid FROM cari WHERE cari MATCH ?'\n"),
    (rules.addresses, "ADDRESS = 'https://example.org/x'\n"),
    (rules.self_held_by_signal, "self.b.clicked.connect(lambda: self.go(1))\n"),
    (rules.self_held_by_signal, "b.clicked.connect(partial(self.go, 1))\n"),
    (rules.self_held_by_signal, "b.clicked.connect(functools.partial(go, self))\n"),
    (rules.self_held_by_signal, "go = lambda: self.go()\nb.clicked.connect(go)\n"),
    (rules.self_held_by_signal, "def f(self):\n    def go():\n        self.x()\n    b.clicked.connect(go)\n"),
    (rules.self_held_by_signal, "QTimer.singleShot(0, lambda: self.go())\n"),
    (rules.colours, "label.setStyleSheet('color: #ff0000')\n"),
    (rules.colours, "pen = QPen(QColor(1, 2, 3))\n"),
    (rules.colours, "pen = QPen(Qt.GlobalColor.red)\n"),
    (rules.reads_environment, "if os.environ.get('NO_KEY'):\n    x = 1\n"),
    (rules.reads_environment, "x = os.getenv('A')\n"),
    (rules.writes_past_the_rule, "atomic_write(out, content)\n"),
    (rules.writes_past_the_rule, "out.write_bytes(content)\n"),
    (rules.writes_past_the_rule, "with out.open('r+b') as f:\n    f.write(b'x')\n"),
    (rules.writes_past_the_rule, "with open(out, mode='w') as f:\n    f.write('x')\n"),
    (rules.writes_past_the_rule, "widget.grab().save(str(path))\n"),
    (rules.untranslated, "label.setText('Simpan')\n"),
    (rules.untranslated, "label = QLabel(f'Jumlah {count}')\n"),
    (rules.untranslated, "button.setText('Tutup' if done else tr('Batal'))\n"),
    (rules.untranslated, "view.setHeaderLabels(['Nama', tr('NIP')])\n"),
]


@pytest.mark.parametrize(("rule", "source"), PLANTED)
def test_a_planted_mistake_is_found(rule, source: str) -> None:
    assert rule(source)


RIGHT = [
    (rules.too_big, '"""Doc."""\n' + "x = 1\n" * 399),
    (rules.too_big, "def just():\n" + "    x = 1\n" * 59),
    (rules.no_docstring, '"""Doc."""\n'),
    (rules.unfinished, "@overload\ndef f(x: int) -> int: ...\n"),
    (rules.unfinished, 'class P(Protocol):\n    def f(self) -> int:\n        """Doc."""\n'),
    (rules.unfinished, "try:\n    x = 1\nexcept ValueError:\n    x = 2\n"),
    (rules.banned, "from asn_desktop.db.engine import open_engine\ndialog.exec()\n"),
    (rules.only_sqlite, '"""Sets no PRAGMA."""\nnumber = engines.read_pragma(c, "user_version")\n'),
    (rules.writes_past_the_rule, "place.write(content)\npath.open('rb')\nself.page.save()\n"),
    (rules.addresses, "NAMESPACE = 'http://www.w3.org/2000/svg'\n"),
    (rules.self_held_by_signal, "class W:\n    def f(self):\n        self.b.clicked.connect(self.go)\n"),
    (rules.colours, "label.setStyleSheet(theme.banner())\npen = QPen(theme.colour('garis'))\n"),
    (rules.untranslated, "label.setText(tr('Simpan'))\nlabel.setText('–')\nlabel.setText(name)\n"),
    (rules.untranslated, "window.setWindowTitle('ASN Desktop')\naction = QAction('\\tCtrl+K', self)\n"),
    (rules.untranslated, "label.setText(tr('Jumlah {n}').format(n=1))\nlabel.setObjectName('judul')\n"),
]


@pytest.mark.parametrize(("rule", "source"), RIGHT)
def test_right_code_passes(rule, source: str) -> None:
    assert rule(source) == []


@pytest.mark.parametrize(
    "source",
    [
        "shutil.copy(folder / 'asn.db', target)\n",
        "(folder / DATABASE_NAME).read_bytes()\n",
        "with open(database_file, 'rb') as f:\n    x = f.read()\n",
        "hashlib.file_digest(open(db_path, 'rb'), 'sha256')\n",
        "os.replace(new, folder / 'asn.db')\n",
    ],
)
def test_a_file_call_on_the_database_is_found(source: str) -> None:
    assert rules.touches_database(source, DATABASE_NAMES)


def test_other_file_calls_are_left_alone() -> None:
    source = "(folder / 'kunci.json').read_bytes()\nopen(report)\nname.replace('a', 'b')\n"
    assert rules.touches_database(source, DATABASE_NAMES) == []
