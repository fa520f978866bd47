"""Whole requests with every argument in its place: "remind me to {task} {when}".

A tool is looked up in ``phrases/sentences`` by what it does and by the thing in its name, else by
its verb ("renew the {noun} {id}"), as for ``tooluse.data.habits``. A line's slots say what sort of
argument they take; a call is said by the lines that have a place for most of its arguments, and
the others follow behind.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING

from tooluse.data.descriptions import QUESTION_WORDS
from tooluse.data.habits import own_phrases, verb_phrases
from tooluse.data.phrases.roles import PLACED
from tooluse.data.quantities import ROOMS
from tooluse.data.said import ALONE, NAMING, Said, at_moment, said_pieces
from tooluse.data.speech import Speaker, tidied
from tooluse.data.templates import Piece, Slot, expand, slots
from tooluse.data.things import NO_ARTICLE, is_short, quoted, with_article
from tooluse.data.values import TABLES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tooluse.data.compose import Composer
    from tooluse.tools import Tool

FULLEST = 0.8  # how often a call is said by the lines that have a place for most of its arguments
ENOUGH = 6  # if there are so many; where there are fewer, they are taken less often
TIME = re.compile(r"(\b|\d)(s|sec|second|min|minute|h|hr|hour|day|night|week|month|year)s?$")
TERSE = 4  # words of a query that needs no quotes in the middle of a sentence


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


@dataclass(frozen=True)
class Fit:
    """The arguments that a slot takes: of these sorts or kinds; with one of these words in their
    names if ``named``, else rather such ones; none of the kinds ``but``, none ``unlike`` it."""

    sorts: frozenset[str] = frozenset()
    kinds: frozenset[str] = frozenset()
    words: frozenset[str] = frozenset()
    named: bool = False
    but: frozenset[str] = frozenset()  # kinds
    unlike: frozenset[str] = frozenset()  # words of names

    def takes(self, one: Said) -> int:
        """0 if the slot does not take an argument, 2 if its name says that it is meant."""
        if one.sort == "flag" or _kind(one) in self.but or self.unlike & {*one.label.split()}:
            return 0
        if one.sort == "option" and one.phrases == ALONE:  # in other words: "by card"
            return 0
        if one.sort == "id" and ROOMS & {*one.label.split()}:  # room 12 is where
            return 2 if "where" in self.sorts else 0
        told = bool(self.words & {*one.label.split()})
        able = one.sort in self.sorts or _kind(one) in self.kinds
        able = able or not (self.sorts or self.kinds)
        return 2 if able and told else 1 if able and not self.named else 0


def _kind(one: Said) -> str:
    """The argument's kind; a number that is one of hours or the like is a "span_said", and a
    thing to do without a verb a "name_title"."""
    if one.sort == "much" and TIME.search(one.core.replace("{v}", one.text)):
        return "span_said"
    return "name_title" if one.kind == "todo" and not _is_act(one.text) else one.kind


def _named(words: str, sorts: str = "") -> Fit:
    """Arguments that have one of the words in their names."""
    return Fit(_words(sorts), words=_words(words), named=True)


OPTION = "option what where id list"
FOLDERS = """
    list folder calendar account project board album playlist channel team group category
    department queue label workspace notebook collection section
"""
KINDS = """
    type kind mode category size color colour model format style class service plan tier method
    flavour flavor breed cuisine genre diet meal shape material theme variant package cabin vehicle
"""
BOUNDS = _words("max min limit maximum minimum results")
TITLES = _words("event_said title_text name_title topic trouble_text timer_said file")
REASONS = _words("reason_text refusal_text trouble_text resolution_text illness payment")
# What may stand in a slot. Those that are told by the argument's name come first.
SLOTS: dict[str, Fit] = {
    "old": _named("old from current previous"),
    "new": _named("new to target"),
    "from": _named("from origin source pickup departure sender"),
    "to": _named("to destination target dropoff recipient into"),
    "start": _named("start begin starts begins from since arrival checkin in opens first", "when"),
    "end": _named("end until till ends to return checkout out departure expires last", "when"),
    "span": Fit(kinds=_words("span_said")),
    "level": _named("priority severity urgency level importance intensity strength", OPTION),
    "repeat": _named("repeat frequency recurrence interval every repeats recurring", OPTION),
    "status": _named("status state stage condition", OPTION),
    "folder": _named(FOLDERS, OPTION),
    "environment": _named("environment env stage", OPTION),
    "unit": _named("unit units uom", OPTION),
    "currency": _named("currency", OPTION),
    "language": _named("language lang locale", OPTION),
    "service": Fit(kinds=_words("service_name host_said")),
    "host": Fit(kinds=_words("host_said ipv4 service_name")),
    "version": Fit(kinds=_words("version")),
    "branch": Fit(kinds=_words("git_branch")),
    "email": Fit(kinds=_words("to")),
    "phone": Fit(kinds=_words("phone")),
    "link": Fit(kinds=_words("url path")),
    "query": Fit(kinds=_words("query code_query topic topic_said product_said")),
    "task": Fit(kinds=_words("todo")),
    "reason": Fit(kinds=REASONS, words=_words("reason cause why problem resolution complaint")),
    "person": Fit(_words("who")),
    "other": Fit(_words("who")),
    "people": Fit(_words("people")),
    "when": Fit(_words("when"), but=_words("span_said")),
    "time": Fit(_words("when"), but=_words("span_said")),
    "place": Fit(_words("where"), words=frozenset(PLACED) | _words("where venue address")),
    "id": Fit(_words("id"), but=frozenset(NAMING)),
    "text": Fit(_words("text"), but=_words("todo query topic topic_said event_said")),
    "name": Fit(_words("what counted"), TITLES, but=_words("measure_unit language currency")),
    "kind": _named(KINDS, "option"),
    "amount": Fit(_words("much"), but=_words("span_said"), unlike=BOUNDS),
    "number": Fit(_words("much"), but=_words("span_said")),
}


def sentence(
    composer: Composer,
    tool: Tool,
    said: list[Said],
    lines: Sequence[str] | None = None,
    *,
    whole: bool = True,
) -> tuple[str, list[Piece]] | None:
    """A line of the tables and the request that it makes; None if no line suits the call.

    ``lines``: those to take one of, else the tool's. ``whole``: every argument is in the request.
    """
    speaker = Speaker(composer, tool, said)
    if len(speaker.said) < len(said):  # the verb says one of them: "turn on"
        return None
    able = _able(speaker, own_phrases("sentences", composer, tool) if lines is None else lines)
    if lines is None and len(able) < ENOUGH and not speaker.question:
        able |= _able(speaker, verb_phrases(composer, tool))
    if not able or (whole and not composer.chance(len(able) / ENOUGH)):
        return None
    if whole and composer.chance(FULLEST):
        able = _fullest(able)
    dealt = composer.deal(tuple(able))
    places, line = able[dealt], _counting(dealt, said)
    left = [one for one in said if all(one is not other for other in places.values())]

    def fill(slot: Slot) -> list[Piece]:
        if slot.name in ("noun", "a_noun"):
            noun = speaker.act.noun
            return [Piece(noun if slot.name == "noun" else with_article(noun))]
        if slot.name == "rest":
            return speaker.others(left, line.endswith("?"), "new" in places)
        return _placed(speaker, slot.name, places[slot.name], _goes_on(line, slot.name))

    template = _with_rest(line) if left and whole else line
    return dealt, tidied(_with_articles(expand(template, composer.rng, fill)))


def _able(speaker: Speaker, lines: Sequence[str]) -> dict[str, dict[str, Said]]:
    """The lines that can say the call, each with the arguments in its slots."""
    said, noun = speaker.said, speaker.act.noun
    named = noun and noun.split()[0] not in NO_ARTICLE | QUESTION_WORDS
    able: dict[str, dict[str, Said]] = {}
    for line in lines:
        if speaker.composer.allows(line) and (named or "noun}" not in line):
            places = assigned(_counting(line, said), said, speaker.topic)
            if places is not None and (said or not places):
                able[line] = places
    return able


def _counting(line: str, said: list[Said]) -> str:
    """The line, where the call says a number and a thing as one: "2 teas", "5 kg of rice"."""
    if all(one.sort != "counted" for one in said):
        return line
    return re.sub(r"\{(number|amount)\}( of)? \{name\}", "{name}", line)


def _fullest(able: dict[str, dict[str, Said]]) -> dict[str, dict[str, Said]]:
    """The lines with places for most arguments, but at least ``ENOUGH``, if there are so many."""
    most = max(map(len, able.values()))
    found: dict[str, dict[str, Said]] = {}
    while len(found) < min(ENOUGH, len(able)):
        found = {line: places for line, places in able.items() if len(places) >= most}
        most -= 1
    return found


def assigned(line: str, said: list[Said], topic: Said | None) -> dict[str, Said] | None:
    """An argument for each of the line's slots; None if there is none for one of them."""
    found: dict[str, Said] = {}
    names = _names(line)
    for least in (2, 1):  # what is told by its name first
        for name in names:
            left = [s for s in said if all(s is not taken for taken in found.values())]
            able = [s for s in left if SLOTS[name].takes(s) >= least]
            if name not in found and able:
                found[name] = next((s for s in able if s is topic), able[0])
    return found if len(found) == len(names) else None


@cache
def _acts() -> frozenset[str]:
    """The verbs that things to do begin with."""
    first = (re.match(r"\(?([a-zA-Z |]+)", line) for line in TABLES["todo"])
    found = (part.split() for line in first if line for part in line[1].split("|"))
    return frozenset(words[0].lower() for words in found if words)


def _is_act(text: str) -> bool:
    return text.split()[0].lower() in _acts()


@cache
def _names(line: str) -> tuple[str, ...]:
    """The line's slots, in the order of ``SLOTS``."""
    named = {slot.name for slot in slots(line)}
    return tuple(name for name in SLOTS if name in named)


def _placed(speaker: Speaker, name: str, one: Said, more: bool) -> list[Piece]:
    """The argument in its slot; ``more`` of the sentence follows."""
    phrase = "{v}"
    if name == "when":
        ways = [way for way in at_moment(one.text) if way != "for {v}"]
        phrase = speaker.composer.values.pick(ways)
    elif one.sort == "counted" or (name == "place" and one.sort == "id"):
        phrase = one.phrases[0]
    elif one.alone or name in ("amount", "span", "old", "new", "from", "to"):
        phrase = one.core
    elif one.free and more and not is_short(one) and len(one.text.split()) > TERSE:
        phrase = quoted(speaker.composer, one)
    return said_pieces(speaker.stand.placed(phrase, one), one)


def _with_articles(pieces: list[Piece]) -> list[Piece]:
    """ "a" is "an" before an argument that begins with a vowel."""
    return [
        replace(piece, text=f"{piece.text[:-1]}n ")
        if re.search(r"\b[Aa] $", piece.text) and after.text[:1].lower() in "aeiou"
        else piece
        for piece, after in zip(pieces, [*pieces[1:], Piece("-")], strict=True)
    ]


def _goes_on(line: str, name: str) -> bool:
    """Whether words follow a slot."""
    return bool(re.search(r"\w", line.rpartition(f"{{{name}}}")[2]))


def _with_rest(line: str) -> str:
    """The line with a place for other arguments behind it, before its mark."""
    return re.sub(r"([?.!]*)$", r"{rest}\1", line, count=1)
