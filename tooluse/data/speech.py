"""A call in a sentence or two: ``Speaker`` fills the slots of ``tooluse.data.phrases.clauses``.

An argument that *is* the tool's thing takes its place ("refer Ann Ek", "order 17"), one that it
belongs to stands beside it ("Ann's appointment", "the price of the lamp"), and the others follow
with the preposition that goes with what they are. Listing arguments by label is the job of
``tooluse.data.anytool``.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING

from tooluse.data.acts import Act, act_of, described
from tooluse.data.phrases.clauses import FACTS
from tooluse.data.phrases.roles import NO_NOUNS, PLACED
from tooluse.data.phrases.verbs import PARTICLES
from tooluse.data.said import Said, at_moment, said_pieces
from tooluse.data.templates import Piece, Slot, expand, slots
from tooluse.data.things import NO_ARTICLE, PRONOUNS, Thing, quoted
from tooluse.tools import Tool

if TYPE_CHECKING:
    from tooluse.data.compose import Composer

DESCRIBED = 0.3  # how often the description says what to do, if it can
SHUFFLED = 0.35  # how often arguments come in another order than the tool's
SEPARATORS = (", ", ", ", ", ", ", ", ", ", " / ", " - ", "; ", " ", "\n", ". ")


class Speaker:
    """Says one call of a tool; ``own`` as for ``act_of``."""

    def __init__(self, composer: Composer, tool: Tool, said: list[Said], own: bool = False) -> None:
        self.composer, self.tool, self.said, self.own = composer, tool, said, own
        self.act: Act = act_of(composer, tool, own)
        self.thing = Thing(composer, self.act, said)
        self.topic = self.thing.topic
        self._left: list[Said] = []

    def can_say(self, template: str) -> bool:
        """Whether there is something for each of the template's slots."""
        names = _names(template)
        topic = self.topic
        whole = topic is not None and self.thing.is_thing(topic)
        wants = {
            "topic": topic is not None,
            "who": topic is not None and topic.sort == "who",
            "their": bool(self.act.noun) and not whole,
            "noun": bool(self.act.noun) and self.act.noun.split()[0] not in NO_ARTICLE,
            "a_noun": bool(self.act.noun) and not whole,
            "done": bool(self.act.done),
            "list": len(self.said) > len(names & {"topic", "who"}),
            "facts": len(self.said) > len(names & {"topic", "who"}),
        }
        return all(wants.get(name, True) for name in names)

    def say(self, template: str) -> list[Piece] | None:
        """The template with its slots filled and every argument in it; None if that fails."""
        names = _names(template)
        self._left = list(self.said)
        filled: dict[str, list[Piece]] = {}
        if self.topic and names & {"topic", "who"}:
            self._left.remove(self.topic)
            told = self._bare(self.topic) if "topic" in names else "{v}"
            filled["topic"] = filled["who"] = said_pieces(told, self.topic)
        makers: dict[str, Callable[[], list[Piece]]] = {
            "object": lambda: self.thing.object(self._left),
            "a_noun": lambda: self.thing.a_noun(self._left),
            "facts": self._facts, "list": self._list, "rest": self._rest,
        }  # fmt: skip
        for name, make in makers.items():  # in the order in which they take arguments
            if name in names:
                filled[name] = make()
        if self._left or any(not filled[n] for n in names & {"facts", "list", "object", "a_noun"}):
            return None
        pronoun = "".join(piece.text for piece in filled.get("object", []))
        if pronoun in PRONOUNS:  # "call it off"
            template = template.replace("{verb} {object}", self._doing(pronoun))
        topic = self.topic
        person = topic is not None and topic.sort == "who" and self.thing.is_thing(topic)
        own = {"verb": self.act.verb, "noun": self.act.noun, "done": self.act.done,
               "do_it": self._doing("them" if person else "it"),
               "their": self.composer.values.pick(("their", "his", "her", "the"))}  # fmt: skip

        def fill(slot: Slot) -> list[Piece]:
            return filled[slot.name] if slot.name in filled else [Piece(own[slot.name])]

        return _tidy(expand(template, self.composer.rng, fill))

    def _doing(self, pronoun: str) -> str:
        """The verb with a pronoun for its object: "cancel it", "call it off"."""
        first, _, particle = self.act.verb.partition(" ")
        return (
            f"{first} {pronoun} {particle}".strip()
            if particle in PARTICLES
            else f"{self.act.verb} {pronoun}"
        )

    def command(self) -> list[Piece]:
        """The call as a command: "book an appointment for Ann on Friday"."""
        self._left = list(self.said)
        pieces: list[Piece] = []
        if self.composer.chance(DESCRIBED):
            text = described(self.composer, self.tool, self.own)
            pieces = self.thing.described(text, self._left)
        if not pieces:
            pieces = [Piece(f"{self.act.verb} "), *self.thing.object(self._left)]
        return _tidy([*pieces, *self._rest()])

    def action(self) -> str:
        """What the tool does, as a command without arguments: "book a table"."""
        told = described(self.composer, self.tool, self.own) if self.composer.chance(0.4) else ""
        return told or f"{self.act.verb} {self.thing.article(self.act.noun)}".strip()

    # --- The other arguments ---

    def _rest(self) -> list[Piece]:
        """What is left, each with its preposition and a blank before it."""
        free = [s for s in self._left if s.free]
        flags = [s for s in self._left if s.sort == "flag"]
        rest = [s for s in self._left if not s.free and s.sort != "flag"]
        if self.composer.chance(SHUFFLED):
            self.composer.rng.shuffle(rest)
        value = next((s for s in rest if self._is_new_value(s)), None)
        if value:  # "set the price to 5": nothing stands between
            rest = [value, *(s for s in rest if s is not value)]
        ordered = [*rest, *flags, *free] if self.composer.chance(0.7) else [*rest, *free, *flags]
        self._left = []
        pieces: list[Piece] = []
        for i, one in enumerate(ordered):
            more = i + 1 < len(ordered)
            comma = i and (one.sort in ("flag", "option") or self.composer.chance(0.15))
            between = ", " if comma and self.composer.chance(0.6) else " "
            phrase = self._new_value(one) if one is value else self._phrase(one, more)
            pieces += [Piece(between), *said_pieces(phrase, one)]
        return pieces

    def _is_new_value(self, one: Said) -> bool:
        if not self.act.sets or one is self.topic:
            return False
        named = bool(set(one.label.split()) & set(self.act.thing.split()))
        placed = one.sort == "option" and one.label in PLACED
        return named or (one.sort in ("much", "option") and not placed)

    def _new_value(self, one: Said) -> str:
        named = set(one.label.split()) & set(self.act.thing.split()) or one.sort == "much"
        plain = self.composer.values.pick(
            (f"to {one.core}", f"to {one.core}", f"at {one.core}", one.core)
        )
        if named and one.sort != "option":
            return plain if one.sort == "much" else f"to {one.core}"
        return self.composer.values.pick((f"{{label}} to {one.core}", f"to {{label}} {one.core}",
                                          f"to {one.core}", f"{{label}} {one.core}"))  # fmt: skip

    def _phrase(self, one: Said, more: bool) -> str:
        """An argument after the verb: "in Oslo", or "with label value" if nothing better is known.

        Free text is quoted if ``more`` follows: 'saying "see you in Oslo" to Ann'.
        """
        words, name = one.text.lower().split(), one.label.rsplit(" ", 1)[-1]
        told = name in words or words[:1] in (["a"], ["the"])  # "the living room", "a van"
        phrases = tuple(p for p in one.phrases if "{label}" not in p) if told else one.phrases
        if one.sort == "option" and self.act.leads:
            phrases = (*phrases, "to {v}", "to {v}")
        phrase = self._placed(self.composer.values.pick(phrases or one.phrases), one)
        if one.free and (more or self.composer.chance(0.2)):
            phrase = phrase.replace("{v}", quoted(self.composer, one))
        return phrase

    def _placed(self, phrase: str, one: Said) -> str:
        """The phrase with a moment's own preposition, and with the article that a "2nd" needs."""
        ways = at_moment(one.text)
        phrase = phrase.replace("{at}", self.composer.values.pick(ways))
        if one.sort == "when" and phrase == "for {v}" and ways == ("{v}",):
            return "{v}"
        if one.sort == "when" and re.match(r"\d+(st|nd|rd|th)\b", one.text):
            return re.sub(r"^((?!the )\w+ )\{v\}", r"\1the {v}", phrase)
        return phrase

    def _list(self) -> list[Piece]:
        """What is left, as in a hurry: "Ann Ek, Friday, two packs"."""
        ordered, self._left = list(self._left), []
        if self.composer.chance(SHUFFLED):
            self.composer.rng.shuffle(ordered)
        separator = self.composer.values.pick(SEPARATORS)
        if separator in (" ", " - ") and (len(ordered) > 2 or any(s.free for s in ordered)):
            separator = ", "
        pieces: list[Piece] = []
        sorts: set[str] = set()
        for one in ordered:
            phrase = self._bare(one)
            if one.sort == "id" and len(ordered) > 1 and phrase == "{v}":
                phrase = one.bare[-1]
            if one.sort in sorts and one.text and "{label}" not in phrase and one.sort != "much":
                phrase = self._placed(self.composer.values.pick(one.phrases), one)
            sorts.add(one.sort)
            pieces += [Piece(separator if pieces else ""), *said_pieces(phrase, one)]
        return pieces

    def _bare(self, one: Said) -> str:
        return self._placed(self.composer.values.pick(one.bare), one)

    def _facts(self) -> list[Piece]:
        """Most of what is left, in sentences of their own."""
        rest, self._left = list(self._left), []
        pieces: list[Piece] = []
        for one in rest:
            pieces += [
                Piece(self.composer.values.pick((". ", ", ", ". ", " and ")) if pieces else "")
            ]
            pieces += said_pieces(self._fact(one), one)
        return pieces

    def _fact(self, one: Said) -> str:
        if one.sort not in FACTS:
            return self._bare(one)
        alone = sum(s.sort == one.sort for s in self.said) == 1  # else its name must tell it apart
        lines = [
            line
            for line in FACTS[one.sort]
            if (alone or "{label}" in line)
            and (one.label not in NO_NOUNS or not re.search(r"the \{label|label\} is", line))
        ]
        line = "".join(
            p.text for p in expand(self.composer.values.pick(lines), self.composer.rng, _keep)
        )
        verb = re.search(r"[^su]s$", one.label) and " is " in line and "it's" not in line
        line = line.replace(" is ", " are ", 1) if verb and "{label} is" in line else line
        core = one.core if "{said}" in line else "{v}"
        return self._placed(line.replace("{said}", core), one)


@cache
def _names(template: str) -> frozenset[str]:
    return frozenset(slot.name for slot in slots(template))


def _keep(slot: Slot) -> list[Piece]:
    return [Piece(f"{{{slot.name}}}")]


def _tidy(pieces: list[Piece]) -> list[Piece]:
    """Without empty pieces, blanks at the ends and two blanks in a row."""
    found: list[Piece] = []
    for piece in pieces:
        text = piece.text
        if not piece.fixed:
            blank = not found or found[-1].text[-1:] in (" ", "\n")
            text = text.lstrip(" ") if blank else text
        if text:
            found.append(Piece(text, piece.slot, piece.fixed))
    while found and not found[-1].fixed and not found[-1].text.rstrip(" ,:-/"):
        found.pop()
    if found and not found[-1].fixed:
        found[-1] = Piece(found[-1].text.rstrip(" "), found[-1].slot)
    return found
