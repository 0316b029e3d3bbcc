"""What can go wrong, as types.

Every error of the package is a :class:`VanbanError`; the three that are raised are :class:`ValueError` too, and all of
them can be pickled.
"""

from __future__ import annotations

import attrs

__all__ = ["DecodeError", "ParseError", "Problem", "UnreadableError", "VanbanError"]


def __dir__() -> list[str]:
    return __all__


class VanbanError(Exception):
    """The base of every error that this package raises."""


class ParseError(VanbanError, ValueError):
    """A whole value could not be read from a string.

    ``str(error)`` says what was expected and draws a caret under the place where reading stopped.
    """

    source: str
    """The string that was given."""
    span: tuple[int, int]
    """Offsets into :attr:`source`, end exclusive, of the piece that cannot be read."""
    expected: str
    """What would have been right at that place."""

    def __init__(self, source: str, span: tuple[int, int], expected: str) -> None:
        super().__init__(source, span, expected)
        self.source = source
        self.span = span
        self.expected = expected

    def __str__(self) -> str:
        start, end = self.span
        line_start = self.source.rfind("\n", 0, start) + 1
        line = self.source[line_start:].partition("\n")[0]
        caret = " " * (start - line_start) + "^" * max(1, min(end, line_start + len(line)) - start)
        return f"expected {self.expected}\n    {line}\n    {caret}"


class UnreadableError(VanbanError, ValueError):
    """A source holds no text that could be read."""

    reason: str
    """Why, in a few words fit for one line."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


@attrs.frozen
class Problem:
    """One thing that is wrong with a piece of data."""

    path: str
    """Where it is, from the root ``$``: ``$.citations[2].instrument.issued``."""
    message: str
    """What is wrong there."""

    def __str__(self) -> str:
        return f"{self.path}: {self.message}"


class DecodeError(VanbanError, ValueError):
    """Data does not describe the model that was asked for; lists everything that is wrong with it."""

    problems: tuple[Problem, ...]
    """All problems, in the order in which the data holds them."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__(problems)
        self.problems = problems

    def __str__(self) -> str:
        return "\n".join(map(str, self.problems))
