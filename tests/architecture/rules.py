"""The house rules as plain functions over source text; each gives its findings with line numbers.

They know nothing of this project's files, so that every rule is also tried on small planted mistakes.
"""

import ast
import io
import re
import tokenize
from collections.abc import Iterable, Iterator
from functools import lru_cache

MAX_MODULE_LINES = 400
MAX_FUNCTION_LINES = 60

_SHOWING = frozenset(
    "setText setWindowTitle setToolTip setStatusTip setPlaceholderText setAccessibleName"
    " setAccessibleDescription setTitle setSubTitle setHeaderLabels setHorizontalHeaderLabels setSuffix"
    " setPrefix setInformativeText setDetailedText setSpecialValueText"
    " addItem addItems insertItem addTab addAction addMenu addRow QLabel QPushButton QToolButton"
    " QCheckBox QRadioButton QGroupBox QAction QMenu".split()
)
_READING_FILES = frozenset(
    "open read_bytes read_text write_bytes write_text copy copy2 copyfile copyfileobj copytree move rename"
    " replace unlink remove truncate file_digest fdopen touch mmap".split()
)
_NOT_WORDS = re.compile(r"ASN Desktop|\b(Ctrl|Shift|Alt|Esc|Enter|Tab|Del|F\d+)\b")  # names, not words
_NOTED = re.compile(r"\b(TODO|FIXME|XXX|HACK)\b")
_BANNED_MODULES = {
    "sqlite3": "only sqlcipher3 touches the data file",
    "pickle": "never",
    "marshal": "never",
    "shelve": "never",
    "reportlab.platypus": "text is data: draw through documents.layout",
    "PySide6.QtCharts": "GPL; draw with QPainter",
    "PySide6.QtGraphs": "GPL; draw with QPainter",
    "PySide6.QtSql": "SQL lives in db",
    "PySide6.QtUiTools": "no .ui files",
    "urllib.request": "no network",
    "http.client": "no network",
    "ftplib": "no network",
    "smtplib": "no network",
    "requests": "no network",
    "httpx": "no network",
    "aiohttp": "no network",
}
_BANNED_NAMES = {
    "eval": "never",
    "exec": "never",
    "Paragraph": "text is data: draw through documents.layout",
    "QNetworkAccessManager": "no network",
    "QWebEngineView": "no network",
}


_ONLY_SQLITE = re.compile(r"^\s*PRAGMA\b|\bfts5\b|\bMATCH\b|\bbm25\b")


@lru_cache(maxsize=2000)
def _tree(source: str) -> ast.Module:
    """The parsed source; many rules read the same module."""
    return ast.parse(source)


@lru_cache(maxsize=2000)
def _nodes(source: str) -> tuple[ast.AST, ...]:
    """Everything in it."""
    return tuple(ast.walk(_tree(source)))


def _dotted(node: ast.AST) -> str:
    """``a.b.c`` of a name or attribute; the last part only when it hangs on something else."""
    if isinstance(node, ast.Name):
        return node.id
    if isinstance(node, ast.Attribute):
        return f"{_dotted(node.value)}.{node.attr}".lstrip(".")
    return ""


def _calls(source: str) -> Iterator[tuple[str, ast.Call]]:
    """Every call with the last part of the called name."""
    for node in _nodes(source):
        if isinstance(node, ast.Call):
            yield _dotted(node.func).rpartition(".")[2], node


def too_big(source: str) -> list[str]:
    """Modules of more than 400 lines, functions of more than 60."""
    found = []
    lines = source.count("\n") + (not source.endswith("\n"))
    if lines > MAX_MODULE_LINES:
        found.append(f"1: module of {lines} lines")
    for node in _nodes(source):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            length = (node.end_lineno or node.lineno) - node.lineno + 1
            if length > MAX_FUNCTION_LINES:
                found.append(f"{node.lineno}: {node.name} has {length} lines")
    return found


def no_docstring(source: str) -> list[str]:
    """A module that does not say what it is for."""
    return [] if ast.get_docstring(_tree(source)) else ["1: module without a docstring"]


def _holds_self(node: ast.AST) -> bool:
    return any(isinstance(part, ast.Name) and part.id == "self" for part in ast.walk(node))


def _holder(node: ast.AST) -> str | None:
    """Which kind of thing holds self here: a lambda, a partial, a function inside a method; or None."""
    if isinstance(node, ast.Lambda):
        return "lambda" if _holds_self(node) else None
    if isinstance(node, ast.Call) and _dotted(node.func).endswith("partial"):
        return "partial" if _holds_self(node) else None
    if isinstance(node, ast.FunctionDef):
        own = {argument.arg for argument in node.args.args}
        return "inner function" if "self" not in own and _holds_self(node) else None
    return None


def self_held_by_signal(source: str) -> list[str]:
    """A lambda, partial or inner function that holds self, given to a signal or a timer: the widget would
    never die.
    """
    named: dict[str, str] = {}
    for node in _nodes(source):
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            named.update({node.targets[0].id: kind} if (kind := _holder(node.value)) else {})
        elif isinstance(node, ast.FunctionDef) and (kind := _holder(node)):
            named[node.name] = kind
    found = []
    for name, call in _calls(source):
        if name not in ("connect", "singleShot"):
            continue
        for argument in [*call.args, *(keyword.value for keyword in call.keywords)]:
            kind = named.get(argument.id) if isinstance(argument, ast.Name) else _holder(argument)
            if kind:
                found.append(f"{argument.lineno}: {name}() is given a {kind} of self")
    return found


def only_sqlite(source: str) -> list[str]:
    """The driver, a PRAGMA or a full-text query: what no other database has stands in one module each."""
    found = []
    for node in _nodes(source):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and _ONLY_SQLITE.search(node.value):
            found.append(f"{node.lineno}: SQL of SQLite alone")
        modules = [node.module or ""] if isinstance(node, ast.ImportFrom) else []
        modules = [alias.name for alias in node.names] if isinstance(node, ast.Import) else modules
        if any(name.startswith("sqlcipher3") for name in modules):
            found.append(f"{node.lineno}: the driver")
    return found


def process_events(source: str) -> list[str]:
    """``processEvents`` replays the user's clicks in the middle of a save."""
    return [
        f"{node.lineno}: processEvents"
        for node in _nodes(source)
        if (isinstance(node, ast.Attribute) and node.attr == "processEvents")
        or (isinstance(node, ast.Name) and node.id == "processEvents")
    ]


def layout_items(source: str) -> list[str]:
    """Calls that hand out an item of a layout; ``views/widgets/layouts.py`` says why none may."""
    names = {"itemAt", "takeAt", "itemAtPosition", "replaceWidget"}
    return [f"{call.lineno}: {name}" for name, call in _calls(source) if name in names]


def banned(source: str) -> list[str]:
    """Modules and names that this project does without."""
    found = []
    for node in _nodes(source):
        modules: list[str] = []
        if isinstance(node, ast.Import):
            modules = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            modules = [node.module, *(f"{node.module}.{alias.name}" for alias in node.names)]
        for module in modules:
            for name, reason in _BANNED_MODULES.items():
                if module == name or module.startswith(f"{name}."):
                    found.append(f"{node.lineno}: imports {name} ({reason})")
        if isinstance(node, ast.Name) and node.id in _BANNED_NAMES:
            found.append(f"{node.lineno}: uses {node.id} ({_BANNED_NAMES[node.id]})")
    return sorted(set(found))


def addresses(source: str) -> list[str]:
    """Web addresses in code; XML namespaces are names, not addresses."""
    found = []
    for node in _nodes(source):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            text = re.sub(r"https?://(www\.w3\.org|schemas\.openxmlformats\.org)/", "", node.value)
            if re.search(r"\b(https?|ftp)://\w", text):
                found.append(f"{node.lineno}: a web address")
    return found


def unfinished(source: str) -> list[str]:
    """Notes of things to do, empty functions, and errors that are swallowed."""
    found = []
    noted = _NOTED.search(source)  # to take a module into tokens costs more than all the rest
    for token in tokenize.generate_tokens(io.StringIO(source).readline) if noted else ():
        if token.type == tokenize.COMMENT and _NOTED.search(token.string):
            found.append(f"{token.start[0]}: {token.string.strip()}")
    for node in _nodes(source):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and _says_nothing(node.body, node):
            found.append(f"{node.lineno}: {node.name} does nothing")
        if isinstance(node, ast.ExceptHandler) and all(isinstance(part, ast.Pass) for part in node.body):
            found.append(f"{node.lineno}: an error is swallowed (except: pass)")
    return found


def _says_nothing(body: list[ast.stmt], owner: ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
    """Only ``pass`` or ``...``; a method that its class leaves to others (Protocol, overload) is no stub."""
    if any(_dotted(mark).endswith(("overload", "abstractmethod")) for mark in owner.decorator_list):
        return False
    if ast.get_docstring(owner):
        return len(body) > 1 and all(isinstance(part, ast.Pass) for part in body[1:])
    return all(isinstance(part, ast.Pass) or _is_ellipsis(part) for part in body)


def _is_ellipsis(part: ast.stmt) -> bool:
    return isinstance(part, ast.Expr) and isinstance(part.value, ast.Constant) and part.value.value is ...


def colours(source: str) -> list[str]:
    """Colours written outside the theme."""
    found = []
    for node in _nodes(source):
        if (
            isinstance(node, ast.Constant)
            and isinstance(node.value, str)
            and re.search(r"#[0-9a-fA-F]{6}\b|#[0-9a-fA-F]{3}\b|\brgba?\(", node.value)
        ):
            found.append(f"{node.lineno}: a colour in a text")
        if isinstance(node, ast.Attribute) and _dotted(node.value).endswith("GlobalColor"):
            found.append(f"{node.lineno}: Qt.GlobalColor.{node.attr}")
    for name, call in _calls(source):
        if name == "QColor" and any(isinstance(argument, ast.Constant) for argument in call.args):
            found.append(f"{call.lineno}: QColor with a literal")
    return sorted(set(found))


def untranslated(source: str) -> list[str]:
    """Literals with words that are shown without ``tr()``."""
    found = []
    for name, call in _calls(source):
        if name in _SHOWING:
            for literal in _literals(call.args):
                words = _NOT_WORDS.sub("", literal.value if isinstance(literal.value, str) else "")
                if re.search(r"[^\W\d_]{2,}", words):
                    found.append(f"{literal.lineno}: {name}({literal.value!r}) without tr()")
    return found


def _literals(nodes: Iterable[ast.AST]) -> Iterator[ast.Constant]:
    """Text constants that reach the call as they stand: not those inside another call."""
    for node in nodes:
        if isinstance(node, ast.Constant):
            yield node
        elif isinstance(node, ast.JoinedStr):
            yield from (part for part in node.values if isinstance(part, ast.Constant))
        elif isinstance(node, ast.BinOp):
            yield from _literals((node.left, node.right))
        elif isinstance(node, ast.IfExp):
            yield from _literals((node.body, node.orelse))
        elif isinstance(node, ast.List | ast.Tuple):
            yield from _literals(node.elts)


def file_calls(source: str) -> list[tuple[int, str, str]]:
    """Every call that reads, writes, copies or moves a file: line, name of the call, its source text."""
    return [
        (call.lineno, name, ast.unparse(call))
        for name, call in _calls(source)
        if name in _READING_FILES
    ]


def writes_past_the_rule(source: str) -> list[str]:
    """Files that are written without asking ``services.output_place`` where they may go."""
    found = []
    for name, call in _calls(source):
        mode = [word.value for word in call.keywords if word.arg == "mode"] or call.args[-1:]
        writing = name in ("open", "fdopen") and any(
            isinstance(part, ast.Constant) and isinstance(part.value, str) and set(part.value) & set("wax+")
            for part in mode
        )
        on_a_path = name == "save" and any("path" in ast.unparse(part).lower() for part in call.args)
        if name in ("atomic_write", "write_bytes", "write_text", "copyfile", "copy2") or writing or on_a_path:
            found.append(f"{call.lineno}: {ast.unparse(call)}")
    return found


def touches_database(source: str, names: Iterable[str]) -> list[str]:
    """File calls on the database file: it belongs to SQLCipher alone, even a copy or a hash may tear it."""
    pattern = re.compile("|".join(rf"(?<!\w){re.escape(name)}(?!\w)" for name in names))
    return [f"{line}: {text}" for line, _name, text in file_calls(source) if pattern.search(text)]


def reads_environment(source: str) -> list[str]:
    """Every look at the environment: a switch there could weaken the encryption of a shipped program."""
    return [
        f"{node.lineno}: {ast.unparse(node)}"
        for node in _nodes(source)
        if isinstance(node, ast.Attribute) and node.attr in ("environ", "getenv", "environb")
    ]


def problem_codes(source: str) -> set[str]:
    """Codes of every ``Problem(field, code, …)``; parts that are filled in become ``*``."""
    codes = set()
    for name, call in _calls(source):
        arguments = [*call.args[1:2], *(word.value for word in call.keywords if word.arg == "code")]
        if name != "Problem":
            continue
        for argument in arguments:
            if isinstance(argument, ast.Constant):
                codes.add(str(argument.value))
            elif isinstance(argument, ast.JoinedStr):
                constants = [isinstance(part, ast.Constant) and part.value for part in argument.values]
                codes.add("".join(str(text) if text else "*" for text in constants))
    return codes
