"""Requests for a tool that has no hand-written phrases, composed from its schema and its words.

Mostly as people speak and type (``tooluse.data.speech``): a command, now and then in a polite
frame, or a clause that says what is needed, asks, or only jots it down. Some are lists, as in
forms, chats with scripts and second thoughts: "book a table: restaurant Noma, party size 4".
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tooluse.data.acts import says_what
from tooluse.data.habits import own_phrases
from tooluse.data.meaning import spoken
from tooluse.data.phrases import around, clauses
from tooluse.data.phrases.generic import BARE_FRAMES, LISTED, NATURAL
from tooluse.data.phrases.roles import NO_NOUNS
from tooluse.data.said import Said, said_pieces
from tooluse.data.schema_values import SchemaValues
from tooluse.data.sentences import sentence
from tooluse.data.speech import Speaker
from tooluse.data.templates import Piece, Slot, expand
from tooluse.tools import JSON, Tool

if TYPE_CHECKING:
    from tooluse.data.compose import Composer

OWN_ERRAND = re.compile(
    r"^(?!before I forget|do me a).*\b(I|I'd|I'm|we|me|gotta|wanna|let's|time)\b(?!.*\byou\b)"
    r"[^.{]*\{(ask|do)\}"
)
PLAIN = "{ask}"  # has no words of its own, so every split may use it
WRAPPED = 0.25  # how often a frame is one that the lessons' tools have too
NATURAL_MOST = 4  # arguments; more are mostly listed, nobody says them in one breath
# How a call is said, by whether it has at most NATURAL_MOST arguments.
FEW = {"plain": 0.2, "framed": 0.22, "clause": 0.48, "listed": 0.1}
MANY = {"plain": 0.1, "framed": 0.1, "clause": 0.45, "listed": 0.35}
SENTENCES = 0.5  # how often a call is said in a whole sentence of its own, where there are some
HABITUAL = 0.6  # how often a clause for what many tools do is one that people use for just that
NOTED = 0.12  # how often a clause is the arguments alone, where they tell which tool is meant
OWN_KIND = 0.55  # how often a clause is one for tools of this kind (making, asking)
ASKED = 0.6  # how often a clause for a tool whose description is a question is that question
OPPOSED = {
    "on", "off", "up", "down", "open", "close", "closed", "lock", "unlock", "locked", "unlocked",
    "start", "stop", "increase", "decrease", "raise", "lower", "add", "remove", "enable", "disable",
    "enabled", "disabled", "in", "out",
}  # fmt: skip
NAMED_ONLY = 0.8  # … and for a tool that orders things is just those
TRIES = 12  # at a clause that has a place for every argument


def request(composer: Composer, tool: Tool) -> tuple[str, dict[str, JSON], list[Piece]]:
    """The phrase it is made from, arguments for a call of the tool, and the request in pieces."""
    args, said = SchemaValues(composer, tool.parameters, tool.name, tool.description).arguments()
    if composer.chance(SENTENCES) and not _decides(said):
        whole = sentence(composer, tool, said)
        if whole:
            return whole[0], args, whole[1]
    if not said:
        frame = composer.deal(BARE_FRAMES)
        return frame, args, _framed(composer, tool, frame, said)
    way = composer.weighted(FEW if len(said) <= NATURAL_MOST else MANY)
    if way == "clause":
        found = _clause(composer, tool, said)
        if found:
            return found[0], args, found[1]
    if way == "listed" and not Speaker(composer, tool, said).only_asks:
        frame = composer.deal(LISTED)
    else:
        wrapped = composer.chance(WRAPPED)
        table = around.WRAPPERS if wrapped else NATURAL
        frame = composer.deal(table).replace("{x}", "{ask}") if way == "framed" else PLAIN
    return frame, args, _framed(composer, tool, frame, said)


def _clause(composer: Composer, tool: Tool, said: list[Said]) -> tuple[str, list[Piece]] | None:
    """A clause that suits the tool and has a place for each argument."""
    for _ in range(TRIES):
        speaker = Speaker(composer, tool, said)
        table = _table(composer, speaker, said)
        able = tuple(t for t in table if composer.allows(t) and speaker.can_say(t))
        if able:
            template = composer.deal(able)
            pieces = speaker.say(template)
            if pieces:
                return template, pieces
    return None


def _table(composer: Composer, speaker: Speaker, asked: list[Said]) -> tuple[str, ...]:
    """Clauses for what a tool of this kind is asked for, or for any tool. ``asked``: all the
    arguments, also those that the speaker's verb says."""
    act, said = speaker.act, speaker.said
    if composer.chance(NOTED) and _tells(composer, speaker.tool, asked):
        return clauses.NOTES
    if not any(s.sort == "flag" and s not in said for s in asked) and not _decides(said):
        usual_ways = own_phrases("habits", composer, speaker.tool)
        if usual_ways and composer.chance(HABITUAL):
            return usual_ways
    if speaker.question and (speaker.only_asks or composer.chance(ASKED)):
        return clauses.QUESTIONS
    if speaker.goods and composer.chance(NAMED_ONLY):
        return clauses.ORDERING
    topic_is_thing = speaker.topic is not None and speaker.thing.is_thing(speaker.topic)
    fitting = (
        (any(s.sort == "measured" for s in said), clauses.MEASURING),
        (act.shows, clauses.ASKING),
        (topic_is_thing and act.makes, clauses.ENTERING),
        (act.needed and not topic_is_thing, clauses.MAKING),
        (act.sets and len(said) > 1, clauses.CHANGING),
        (act.ends, clauses.ENDING),
        (act.moves and len(said) > 1, clauses.MOVING),
    )
    own = [table for fits, table in fitting if fits]
    usual = OWN_KIND if act.key != "*" else 1
    return composer.rng.choice(own) if own and composer.chance(usual) else clauses.ANY


def _tells(composer: Composer, tool: Tool, said: list[Said]) -> bool:
    """Whether two arguments or more tell a tool, as no other one takes them all."""
    labels = {s.label for s in said if s.sort != "flag"}
    theirs = ({spoken(name).lower() for name in t.properties} for t in composer.others(tool))
    return len(labels) > 1 and not any(labels <= names for names in theirs)


def _decides(said: list[Said]) -> bool:
    """Whether an argument says which of two opposites is done: "on", "down", "reject"."""
    decisive = [s for s in said if s.sort in ("option", "flag")]
    opposed = any(s.text.lower() in OPPOSED or s.label in OPPOSED for s in decisive)
    return opposed or any(map(says_what, said))


def _framed(composer: Composer, tool: Tool, frame: str, said: list[Said]) -> list[Piece]:
    """A frame with the request in it, as a command or as an action and a list."""
    rng = composer.rng
    speaker = Speaker(composer, tool, said, bool(OWN_ERRAND.search(frame)))
    said = speaker.said
    if "{ask}" not in frame and rng.random() < 0.3:
        said = rng.sample(said, len(said))

    def fill(slot: Slot) -> list[Piece]:
        if slot.name == "ask":
            return speaker.command(bool(re.match(r"\W*\w", frame.partition("{ask}")[2])))
        if slot.name == "do":
            return [Piece(speaker.action())]
        if slot.name == "pairs":
            return _joined([_pair(s, " ") for s in said], ", ", " and ")
        if slot.name == "labels":
            return _joined([_pair(s, ": ") for s in said], ", ", ", ")
        if slot.name == "facts":
            return _joined([_fact(s) for s in said], ", ", " and ")
        return [Piece(composer.values.text(slot.kind), None, fixed=True)]

    return expand(frame, rng, fill)


def _pair(said: Said, between: str) -> list[Piece]:
    """ "city Oslo", "city: Oslo"; what has no name of its own as it is said: "with images"."""
    if not said.text or said.sort in ("counted", "people"):
        return said_pieces(said.bare[0], said)
    return [Piece(f"{said.label}{between}"), Piece(said.alone or said.text, None, fixed=True)]


def _fact(said: Said) -> list[Piece]:
    """ "the city is Oslo"; what has no name of its own as it is said."""
    if not said.text or said.sort == "counted":
        return said_pieces(said.bare[0], said)
    if said.label in NO_NOUNS:
        return _pair(said, ": ")
    return [
        Piece(f"the {said.label} {said.verb} "),
        Piece(said.alone or said.text, None, fixed=True),
    ]


def _joined(parts: list[list[Piece]], between: str, last: str) -> list[Piece]:
    pieces: list[Piece] = []
    for i, part in enumerate(parts):
        if i:
            pieces.append(Piece(last if i + 1 == len(parts) else between))
        pieces += part
    return pieces
