"""Requests for a tool that has no hand-written phrases, composed from its schema and its words.

Mostly one natural sentence (``tooluse.data.speech``), now and then a list as in forms, chats with
scripts and second thoughts: "book a table: restaurant Noma, party size 4".
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tooluse.data.phrases.generic import BARE_FRAMES, LISTED, NATURAL
from tooluse.data.schema_values import Said, SchemaValues
from tooluse.data.speech import action, sentence
from tooluse.data.templates import Piece, Slot, expand
from tooluse.tools import JSON, Tool

if TYPE_CHECKING:
    from tooluse.data.compose import Composer

NATURAL_MOST = 4  # arguments; more are mostly listed, nobody says them in one breath
OWN_ERRAND = re.compile(
    r"\b(I|I'd|I'm|we|me|gotta|wanna|let's|time)\b(?!.*\byou\b)[^.{]*\{(ask|do)\}"
)
LISTED_SHARE = 0.2  # of requests that could be said in one breath


def request(composer: Composer, tool: Tool) -> tuple[str, dict[str, JSON], list[Piece]]:
    """A frame, arguments for a call of the tool, and the request in pieces."""
    args, said = SchemaValues(composer, tool.parameters, tool.name).arguments()
    listed = composer.chance(LISTED_SHARE if len(said) <= NATURAL_MOST else 0.6)
    frame = composer.deal(BARE_FRAMES if not said else LISTED if listed else NATURAL)
    rng = composer.rng
    own = bool(OWN_ERRAND.search(frame))

    def fill(slot: Slot) -> list[Piece]:
        if slot.name == "ask":
            return sentence(composer, tool, said, own)
        if slot.name == "do":
            return [Piece(action(composer, tool, own))]
        if slot.name == "pairs":
            return _joined([_pair(s, " ") for s in said], ", ", " and ")
        if slot.name == "labels":
            return _joined([_pair(s, ": ") for s in said], ", ", ", ")
        if slot.name == "facts":
            return _joined([_fact(s) for s in said], ", ", " and ")
        return [Piece(composer.values.text(slot.kind), None, fixed=True)]

    if listed and rng.random() < 0.3:
        rng.shuffle(said)
    return frame, args, expand(frame, rng, fill)


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


def _joined(parts: list[list[Piece]], between: str, last: str) -> list[Piece]:
    pieces: list[Piece] = []
    for i, part in enumerate(parts):
        if i:
            pieces.append(Piece(last if i + 1 == len(parts) else between))
        pieces += part
    return pieces
