"""What stands between candidates and a data set: checks in stages, and what fell at each.

parses → stands alone (is no later turn of a conversation) → fits the schema → grounded where
required → not a duplicate → not nearly one → not in another split. A row that falls is counted at
its first stage, and a few are kept to be looked at.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from tooluse.data.row import Row, check_row
from tooluse.data.splits import fold
from tooluse.errors import InputError
from tooluse.grammar.span import is_span
from tooluse.tools import Toolset

STAGES = (
    "parses", "stands alone", "schema", "grounded", "duplicate", "near duplicate", "other split",
)  # fmt: skip
SAMPLES = 3  # rows that are kept of each stage
# Words that make no other request of one: "hey, weather in Rome please" is "Weather in Rome".
FILLERS = frozenset(
    ("please", "pls", "plz", "thanks", "thank", "you", "thx", "hey", "hi", "hello", "ok", "okay",
     "so", "just", "now", "the", "a", "an", "can", "could", "would")
)  # fmt: skip


@dataclass
class Fallen:
    """How many rows fell at a stage, and the first of them with the reason."""

    count: int = 0
    samples: list[tuple[str, str]] = field(default_factory=list)  # (place or prompt, reason)


class Sieve:
    """Lets rows through that can be used, each once.

    ``apart`` holds the rows of other splits: a prompt that is one of theirs, or nearly, falls. Of a
    row only two hashes of 8 bytes are remembered, so a million rows take about 200 MB.
    """

    def __init__(self, toolset: Toolset | None = None, apart: Iterable[Row] = ()) -> None:
        self.toolset = toolset
        self.fallen = {stage: Fallen() for stage in STAGES}
        self.passed = 0
        self._exact: set[int] = set()
        self._near: set[int] = set()
        self._apart = {key for row in apart for key in _keys(row)}

    def sift(self, rows: Iterable[Row]) -> Iterator[Row]:
        """The rows that pass, in their order."""
        return (row for row in rows if self.passes(row))

    def passes(self, row: Row, where: str = "", *, near: bool = False) -> bool:
        """Whether a row passes; it is counted, and remembered if it does.

        ``where`` names it if it falls, such as "rows.jsonl:7"; else its prompt does. ``near`` lets
        it be nearly one of those that passed: with few words to say, people say nearly the same.
        """
        found = self._problem(row, near)
        if found is None:
            self._exact.add(_keys(row)[0])
            self._near.add(_keys(row)[1])
            self.passed += 1
            return True
        self.reject(where or short(row.prompt), *found)
        return False

    def reject(self, name: str, stage: str, reason: str) -> None:
        """Count a candidate that fell at a stage, also one that is no row yet."""
        fallen = self.fallen[stage]
        fallen.count += 1
        if len(fallen.samples) < SAMPLES:
            fallen.samples.append((name, reason))

    def samples(self) -> list[str]:
        """The rows that are kept of those that fell, stage by stage, each with its reason."""
        return [f"{name}: {reason}" for f in self.fallen.values() for name, reason in f.samples]

    def report(self) -> str:
        """How many passed and how many fell at each stage, with samples of those that fell."""
        counts = ", ".join(f"{stage} {fallen.count}" for stage, fallen in self.fallen.items())
        lines = [f"{self.passed} rows passed; fell: {counts}"]
        for stage, fallen in self.fallen.items():
            lines += [f"    {stage}: {name}: {reason}" for name, reason in fallen.samples]
        return "\n".join(lines)

    def _problem(self, row: Row, may_be_near: bool) -> tuple[str, str] | None:
        """The stage that a row falls at, and why."""
        try:
            calls = check_row(row)
        except InputError as error:
            return "parses", str(error)
        if self.toolset is not None:
            try:
                check_row(row, self.toolset)
            except InputError as error:
                return "schema", str(error)
            for call in calls:
                for name, schema in self.toolset[call.tool].properties.items():
                    if name not in call.args or schema.get("x-grounded") is not True:
                        continue
                    value = call.args[name]
                    if isinstance(value, str) and not is_span(value, row.prompt):
                        return "grounded", f"args/{name}: {value!r} is no span of the prompt"
        exact, near = _keys(row)
        if exact in self._exact:
            return "duplicate", "the prompt is there already"
        if near in self._near and not may_be_near:
            return "near duplicate", "nearly the same prompt is there already"
        if exact in self._apart or near in self._apart:
            return "other split", "the prompt is in another split"
        return None


def near_key(prompt: str) -> str:
    """What two prompts share that are nearly one: their words in order, without fillers."""
    words = re.findall(r"\w+", fold(prompt).replace("'", ""))
    return " ".join([word for word in words if word not in FILLERS] or words)


def _keys(row: Row) -> tuple[int, int]:
    return _hash("=" + fold(row.prompt)), _hash("~" + near_key(row.prompt))


def _hash(text: str) -> int:
    digest = hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).digest()
    return int.from_bytes(digest, "big")


def short(text: str, limit: int = 80) -> str:
    """A text as one line that is not too long."""
    line = " ".join(text.split())
    return line if len(line) <= limit else line[: limit - 1] + "…"
