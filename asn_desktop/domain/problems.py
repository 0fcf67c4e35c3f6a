"""A finding about a value: a code and its parameters; the sentence lives in ``fields.texts``."""

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType


class Severity(StrEnum):
    """How much a finding weighs for the person who typed."""

    SALAH = "salah"  # must be mended before the record may be finalised
    JANGGAL = "janggal"  # may stay, explained in a line
    SARAN = "saran"


@dataclass(frozen=True, slots=True)
class Problem:
    """One finding: the field it sits on (empty: the whole record), a message code and its parameters."""

    field: str
    code: str
    params: Mapping[str, object] = dataclasses.field(default_factory=lambda: MappingProxyType({}))
    severity: Severity = Severity.SALAH

    @property
    def blocks(self) -> bool:
        """Whether the finding forbids finalising."""
        return self.severity is Severity.SALAH


class NotAllowed(Exception):  # noqa: N818 - reads as a sentence
    """A step that its own ``obstacles_to_…`` rule forbids was tried; carries the obstacles."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__(", ".join(problem.code for problem in problems))
        self.problems = problems
