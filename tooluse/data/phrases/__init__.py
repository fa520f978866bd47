"""The phrase grammar: tables of how people speak, in the notation of ``tooluse.data.templates``.

Whole requests for the three lesson tools are in ``plain``, ``weather``, ``email``, ``search`` and
``abroad`` (other languages), put together in ``tools``; what people put before and after any
request is in ``around``. For any other tool there are frames in ``generic``, sentences in
``clauses``, what stands around them in ``context``, words in ``verbs``, ``roles``, ``flags``,
``options`` and ``measures``; how people ask for what many tools do is in ``habits/`` and, as whole
requests, in ``sentences/``, what they call things and acts in ``words/``, how they say one argument in ``ways/``,
what stands in arguments of a name in ``values/``, and what they write into free texts in ``texts/``, all as text; what no tool fits is in ``near_misses``, ``errands``,
``text_work``, ``talk`` and ``statements``, tools of other apps in ``elsewhere/``. Values are
made of ``subjects``, ``queries``, ``questions``, ``tricky``, ``parts``, ``everyday``, ``topics``,
``fields``, ``moments``, ``names``, ``words``, ``shapes``, ``foreign`` and ``sounds``.

To add a phrase, add a line. One phrase a line, so some tables are longer than code would be.
"""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from itertools import product
from typing import NamedTuple


class Entry(NamedTuple):
    """What stands on either side of an entry's "=", and its phrases."""

    left: tuple[str, ...]
    right: tuple[str, ...]
    phrases: tuple[str, ...]


def read_tables(folder: str) -> list[Entry]:
    """The entries of a folder's text files ("elsewhere", "habits", "sentences", "values", "ways",
    "words"): paragraphs of a first line "a b = c" and a phrase on each line below it. ValueError
    names what is no entry."""
    found: list[Entry] = []
    for file in sorted(files(__name__).joinpath(folder).iterdir(), key=lambda file: file.name):
        for paragraph in file.read_text(encoding="utf-8").split("\n\n"):
            lines = [line for line in paragraph.splitlines() if not line.startswith("#")]
            if not lines:
                continue
            left, mark, right = lines[0].partition(" = ")
            phrases = tuple(line.strip() for line in lines[1:] if line.startswith("    "))
            if not mark or len(phrases) < max(1, len(lines) - 1):
                raise ValueError(f"{folder}/{file.name}: no entry: {lines[0]!r}")
            found.append(Entry(tuple(left.split()), tuple(right.split()), phrases))
    return found


@cache
def phrases_by(folder: str) -> dict[tuple[str, str], list[str]]:
    """The phrases for each word on the left of an entry with each one on the right."""
    found: dict[tuple[str, str], list[str]] = {}
    for left, right, phrases in read_tables(folder):
        for key in product(left, right):
            found.setdefault(key, []).extend(phrases)
    return found


def read_texts() -> dict[str, tuple[str, ...]]:
    """The phrases of each kind of free text, one a line in a file of that name."""
    folder = files(__name__).joinpath("texts")
    return {
        file.name.removesuffix(".txt"): tuple(file.read_text(encoding="utf-8").splitlines())
        for file in sorted(folder.iterdir(), key=lambda file: file.name)
    }
