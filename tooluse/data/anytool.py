"""Requests for a tool that has no hand-written phrases, composed from its schema and its words.

What the tool does comes from its name ("create_event" → "set up an event") or from the first
sentence of its description; how arguments are said from ``tooluse.data.schema_values``; the
sentence around them from the frames of ``tooluse.data.phrases.generic``.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tooluse.data.phrases.generic import BARE_FRAMES, FRAMES, VERBS
from tooluse.data.schema_values import Said, SchemaValues, spoken
from tooluse.data.templates import Piece, Slot, expand
from tooluse.tools import JSON, Tool

if TYPE_CHECKING:
    from tooluse.data.compose import Composer

LONGEST_DESCRIPTION = 14  # words; longer ones are not how people talk
NATURAL_MOST = 4  # arguments; more are listed, nobody says them in one breath


def request(composer: Composer, tool: Tool) -> tuple[str, dict[str, JSON], list[Piece]]:
    """A frame, arguments for a call of the tool, and the request in pieces."""
    args, said = SchemaValues(composer, tool.parameters).arguments()
    frames = FRAMES if said else BARE_FRAMES
    frame = composer.deal(frames)
    while "{args}" in frame and len(said) > NATURAL_MOST:
        frame = composer.deal(frames)
    rng = composer.rng

    def fill(slot: Slot) -> list[Piece]:
        if slot.name == "do":
            return [Piece(action(composer, tool))]
        if slot.name == "args":
            last = said[-1] if said else None
            return _joined([_natural(composer, s, s is not last) for s in said], " ", " ")
        if slot.name == "pairs":
            return _joined([_pair(s, " ") for s in said], ", ", " and ")
        if slot.name == "labels":
            return _joined([_pair(s, ": ") for s in said], ", ", ", ")
        if slot.name == "facts":
            return _joined([_fact(s) for s in said], ", ", " and ")
        return [Piece(composer.values.text(slot.kind), None, fixed=True)]

    if rng.random() < 0.3 and "{args}" not in frame:
        rng.shuffle(said)
    return frame, args, expand(frame, rng, fill)


def action(composer: Composer, tool: Tool) -> str:
    """What the tool does, as a command: from its name, or from its description."""
    rng = composer.rng
    words = spoken(tool.name).lower().split() or [tool.name]
    sentence = re.split(r"(?<=[.!?])\s|\n", tool.description.strip())[0].rstrip(".!")
    described = sentence.split()
    if 2 <= len(described) <= LONGEST_DESCRIPTION and rng.random() < 0.5:
        first = described[0].lower()
        first = first if first in VERBS else re.sub(r"(?<=[^s])s$", "", first)
        if first in VERBS or first == words[0]:
            bound = described[1].lower() in _NO_ARTICLE  # "search for": no other verb fits
            verb = first if bound else composer.values.pick(VERBS.get(first, (first,)))
            return " ".join([verb, *described[1:]])
    if words[0] in VERBS:
        verb, rest = composer.values.pick(VERBS[words[0]]), words[1:]
    elif len(words) > 1 and words[-1] in VERBS:
        verb, rest = words[-1], words[:-1]
    elif len(words) > 1 and not tool.properties.keys() >= {words[0]}:
        verb, rest = words[0], words[1:]
    else:
        verb, rest = composer.values.pick(VERBS["*"]), words
    article = composer.values.pick(("", "the ", "the ", "a ")) if rest else ""
    if rest and (rest[0] in _NO_ARTICLE or (article == "a " and rest[-1].endswith("s"))):
        article = ""
    if article == "a " and rest[0][0] in "aeiou":
        article = "an "
    return f"{verb} {article}{' '.join(rest)}".strip()


_NO_ARTICLE = {
    "to",
    "on",
    "off",
    "in",
    "out",
    "up",
    "down",
    "my",
    "all",
    "the",
    "a",
    "an",
    "for",
    "by",
}


def _natural(composer: Composer, said: Said, more: bool) -> list[Piece]:
    """ "in Oslo" where the argument has such phrases, else "with label value".

    Free text is quoted if ``more`` follows: "saying "see you in Oslo" to Ann".
    """
    phrases = said.phrases
    if not phrases or (said.text and composer.chance(0.25)):
        phrases = ("with {label} {v}", "{label} {v}", "with the {label} {v}", "and {label} {v}")
    phrase = composer.values.pick(phrases)
    if said.free and (more or composer.chance(0.2)):
        marks = [pair for pair in ('""', "''", "“”") if not set(pair) & set(said.text)]
        pair = composer.values.pick(marks or ["«»"])
        phrase = phrase.replace("{v}", f"{pair[0]}{{v}}{pair[1]}")
    return _pieces(phrase, said)


def _pair(said: Said, between: str) -> list[Piece]:
    """ "city Oslo", "city: Oslo"; a flag as "images on", "images: yes"."""
    if not said.text:
        return [Piece(said.phrases[2 if between == " " else 1], None, fixed=True)]
    return [Piece(f"{said.label}{between}"), Piece(said.text, None, fixed=True)]


def _fact(said: Said) -> list[Piece]:
    """ "the city is Oslo"; a flag as "with images"."""
    if not said.text:
        return [Piece(said.phrases[0], None, fixed=True)]
    verb = "are" if re.search(r"[^s]s$", said.label) else "is"
    return [Piece(f"the {said.label} {verb} "), Piece(said.text, None, fixed=True)]


def _pieces(phrase: str, said: Said) -> list[Piece]:
    before, found, after = phrase.replace("{label}", said.label).partition("{v}")
    if not found:
        return [Piece(before, None, fixed=True)]
    return [p for p in (Piece(before), Piece(said.text, None, fixed=True), Piece(after)) if p.text]


def _joined(parts: list[list[Piece]], between: str, last: str) -> list[Piece]:
    pieces: list[Piece] = []
    for i, part in enumerate(parts):
        if i:
            pieces.append(Piece(last if i + 1 == len(parts) else between))
        pieces += part
    return pieces
