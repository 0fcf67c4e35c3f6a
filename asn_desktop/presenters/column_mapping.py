"""What the step "Cocokkan kolom" knows: each column with its meaning, what is still to be decided, and what
was.
"""

from dataclasses import dataclass

from asn_desktop.services.importing import NOT_USED, RULE_WORDS, Decisions, ImportPlan, Rule, column_keys

KNOWN, DECIDED, ASKED, UNUSED = "dikenali", "diputuskan", "tanya", "tidak_dipakai"
UNUSED_WORDS = "Tidak dipakai"
_BETWEEN = " + "


@dataclass(frozen=True, slots=True)
class ColumnLine:
    """One column as the table shows it."""

    id: str
    heading: str
    samples: str
    meaning: str
    rule: str
    state: str


class ColumnMapping:
    """The decisions about the columns of one plan, before they are read into a new one."""

    def __init__(self, plan: ImportPlan) -> None:
        self._plan = plan
        keys = column_keys([column.heading for column in plan.columns])
        self._columns = dict(zip(keys, plan.columns, strict=True))
        self.decisions = plan.decisions

    @property
    def changed(self) -> bool:
        """Whether something was decided that the plan does not know yet."""
        return self.decisions != self._plan.decisions

    @property
    def ids(self) -> tuple[str, ...]:
        """The columns, in the order of the file."""
        return tuple(self._columns)

    @property
    def asked(self) -> tuple[str, ...]:
        """Columns that somebody must decide before the file can be taken in."""
        return tuple(key for key in self._columns if self._choices(key))

    @property
    def has_key(self) -> bool:
        """Whether a column tells whose a row is, or the columns by which records of the office are known."""
        meanings = {name for key in self._columns for name in self._meanings(key)}
        keys = self._plan.keys
        return meanings.issuperset(keys) if keys else bool(meanings & {"NIP BARU", "PNS ID"})

    @property
    def ready(self) -> bool:
        """Whether the file can be reviewed."""
        return self.has_key and not self.asked

    def line(self, key: str) -> ColumnLine:
        """A column as it stands with the decisions so far."""
        column = self._columns[key]
        meanings = self._meanings(key)
        if self._choices(key):
            state, meaning = ASKED, " / ".join(self._choices(key)) + " ?"
        elif key in self.decisions.meanings:
            state, meaning = DECIDED, _BETWEEN.join(meanings)
        else:
            state, meaning = (KNOWN if meanings else UNUSED), _BETWEEN.join(meanings)
        rule = self.rule(key)
        words = RULE_WORDS[rule] if meanings and rule is not Rule.AMBIL else ""
        return ColumnLine(
            key, column.heading, " · ".join(column.samples), meaning or UNUSED_WORDS, words, state
        )

    def options(self, key: str) -> tuple[tuple[str, str], ...]:
        """(value, words) of all meanings: the present one, then those that the heading suggests, then all."""
        column = self._columns[key]
        first = [*self._meanings(key)] if len(self._meanings(key)) == 1 else []
        first += [name for name in (*column.choices, *column.proposals) if name not in first]
        rest = [name for name in self._plan.meanings if name not in first]
        mixed = column.match.parts and key not in self.decisions.meanings
        found = [(key, column.baku or "")] if mixed else []
        return (*found, (NOT_USED, UNUSED_WORDS), *((name, name) for name in (*first, *rest)))

    def value(self, key: str) -> str:
        """The option that stands for the present meaning; a mixed column stands for itself."""
        meanings = self._meanings(key)
        return key if len(meanings) > 1 else "".join(meanings)

    def decide(self, key: str, baku: str) -> None:
        """Give a column a meaning; NOT_USED leaves it out, its own key takes a mixed column as it was
        found.
        """
        meanings = {
            name: value for name, value in self.decisions.meanings.items() if value != baku or not baku
        }
        if baku == key or (baku == (self._columns[key].match.baku or None)):
            meanings.pop(key, None)
        else:
            meanings[key] = baku
        self.decisions = Decisions(meanings, self.decisions.rules, self.decisions.kind)

    def rule(self, key: str) -> Rule:
        """Which value stays where program and file differ."""
        meanings = self._meanings(key)
        return self.decisions.rules.get(meanings[0], Rule.AMBIL) if meanings else Rule.AMBIL

    def set_rule(self, key: str, rule: Rule) -> None:
        """Decide which value stays, for all that the column fills."""
        rules = {name: old for name, old in self.decisions.rules.items() if name not in self._meanings(key)}
        if rule is not Rule.AMBIL:
            rules |= dict.fromkeys(self._meanings(key), rule)
        self.decisions = Decisions(self.decisions.meanings, rules, self.decisions.kind)

    def _meanings(self, key: str) -> tuple[str, ...]:
        decided = self.decisions.meanings.get(key)
        if decided is not None:
            return (decided,) if decided else ()
        given = set(self.decisions.meanings.values())
        meanings = self._columns[key].match.meanings
        return () if given.intersection(meanings) else meanings

    def _choices(self, key: str) -> tuple[str, ...]:
        if key in self.decisions.meanings:
            return ()
        given = set(self.decisions.meanings.values())
        return tuple(name for name in self._columns[key].choices if name not in given)
