"""How one argument stands in a sentence: its preposition, its quotes, its own short sentence.

"in Oslo", "to the shopping list", "because of back pain", "the deadline is Friday". The order of
the arguments and the sentence around them are those of ``tooluse.data.speech``.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tooluse.data.acts import Act
from tooluse.data.descriptions import link
from tooluse.data.meaning import entity
from tooluse.data.phrases.clauses import FACTS
from tooluse.data.phrases.roles import NO_NOUNS, PLACED
from tooluse.data.phrases.verbs import RECEIVING
from tooluse.data.said import Said, at_moment
from tooluse.data.templates import Piece, Slot, expand
from tooluse.data.things import Thing, quoted
from tooluse.data.ways import ALONE
from tooluse.tools import Tool

if TYPE_CHECKING:
    from tooluse.data.compose import Composer

WAYS = 0.55  # how often an argument is said as people put it who do not name it, if that is known
# A unit of the argument's own before the same word of the phrase: "for 2 nights nights".
TWICE = re.compile(r"(?<=\{v\} )(([a-z]{3,}?)s?) \2s?\b")
# A reason that is a sentence: "because it is broken", but "because of back pain".
SENTENCE = re.compile(
    r"\b(is|are|was|were|has|have|changed|complained|asked|got|ordered|arrived|smells|stopped)\b"
    r"|\w'(s|re|t) |\b(still|fit)\b|^(I|we|they|it|he|she) ",
    re.IGNORECASE,
)


class Standing:
    """How each argument of one call is said; ``goods`` is the one that is ordered, if any is."""

    def __init__(
        self, composer: Composer, tool: Tool, thing: Thing, said: list[Said], goods: Said | None
    ) -> None:
        self.composer, self.tool, self.thing, self.said = composer, tool, thing, said
        self.act: Act = thing.act
        self.topic, self.goods = thing.topic, goods

    def is_new_value(self, one: Said) -> bool:
        """Whether an argument is what a tool sets its thing to."""
        if not self.act.sets or one is self.topic:
            return False
        named = bool(set(one.label.split()) & set(self.act.thing.split()))
        placed = one.sort == "option" and one.label in PLACED
        return named or (one.sort in ("much", "option") and not placed)

    def new_value(self, one: Said) -> str:
        """A new value behind what is set: "to 5", "at 5 degrees"."""
        named = set(one.label.split()) & set(self.act.thing.split()) or one.sort == "much"
        plain = self.composer.values.pick(
            (f"to {one.core}", f"to {one.core}", f"at {one.core}", one.core)
        )
        if named:
            return plain if one.sort == "much" else f"to {one.core}"
        return self.composer.values.pick((f"{{label}} to {one.core}", f"to {{label}} {one.core}",
                                          f"to {one.core}", f"{{label}} {one.core}"))  # fmt: skip

    def way(self, one: Said) -> str:
        """How people say an argument without naming it; "" at times, or if no table has it."""
        able = tuple(way for way in one.ways if self.composer.allows(way))
        if not able or not self.composer.chance(WAYS):
            return ""
        way = "".join(p.text for p in expand(self.composer.deal(able), self.composer.rng, _keep))
        return self.placed(TWICE.sub(r"\1", way.replace("{v}", one.core)), one)

    def phrase(self, one: Said, more: bool) -> str:
        """An argument after the verb: "in Oslo", or "with label value" if nothing better is known.

        Free text is quoted if ``more`` follows: 'saying "see you in Oslo" to Ann'.
        """
        linked = self._linked(one)
        if linked:
            phrase = self.composer.values.pick(linked)
            return (
                phrase.replace("{v}", quoted(self.composer, one)) if one.free and more else phrase
            )
        words, name = one.text.lower().split(), one.label.rsplit(" ", 1)[-1]
        told = name in words or words[:1] in (["a"], ["the"])  # "the living room", "a van"
        phrases = tuple(p for p in one.phrases if "{label}" not in p) if told else one.phrases
        if one.sort in ("where", "what") and (one.text[:1].isupper() or one.text[-1:].isdigit()):
            phrases = tuple(p for p in phrases if "the {v}" not in p)  # not "in the Room 2"
        if one.sort == "who" and self.act.shows:  # "the deals of Ann", whoever they go to
            phrases = tuple(
                p.replace("assigned to", "of").replace("to {v}", "for {v}") for p in phrases
            )
        if one.kind == "language" and self.act.key != "translate":
            phrases = tuple(p for p in phrases if p != "to {v}")
        if one is self.goods and self.act.noun and self.act.makes:  # "place an order for two teas"
            phrases = tuple(p if p.startswith("for ") else f"for {p}" for p in phrases)
        if one.sort == "option" and self.act.leads:
            phrases = (*phrases, "to {v}", "to {v}")
        phrase = self.placed(self.composer.values.pick(phrases or one.phrases), one)
        if one.free and (more or self.composer.chance(0.2)):
            phrase = phrase.replace("{v}", quoted(self.composer, one))
        return phrase

    def _linked(self, one: Said) -> tuple[str, ...]:
        """How an argument stands by what the description says, or by what is done: "to Ann"."""
        if one.sort not in ("who", "what", "id", "where", "list") or self.thing.is_thing(one):
            return ()
        if one.kind == "measure_unit":  # "from one unit to another" tells of both
            return ()
        found = link(self.tool, entity(one.label), one.sort == "who")
        found = found or (RECEIVING.get(self.act.key, "") if one.sort == "who" else "")
        if one.sort == "where" and self.act.moves and not re.match(r"(from|old)\b", one.label):
            found = found or "to"
        if not found or found in ("by", "of"):
            return ()
        if one.sort == "id":
            return (f"{found} {entity(one.label)} {{v}}",)
        plain = (f"{found} {{v}}", f"{found} {{v}}")
        told = one.label.split()[-1] in one.text.lower().split()  # "the living room"
        told = told or one.label.split()[0] in ("to", "from", "new", "target")
        return (
            plain
            if told or one.sort in ("who", "list")
            else (*plain, f"{found} the {{label}} {{v}}")
        )

    def placed(self, phrase: str, one: Said) -> str:
        """The phrase with a moment's own preposition, and with the article that a "2nd" needs."""
        if one.kind in ("reason_text", "refusal_text") and not SENTENCE.search(one.text):
            phrase = phrase.replace("because {v}", "because of {v}")
        ways = at_moment(one.text)
        phrase = phrase.replace("{at}", self.composer.values.pick(ways))
        if one.sort == "when" and phrase == "for {v}" and ways == ("{v}",):
            return "{v}"
        if one.sort == "when" and re.match(r"\d+(st|nd|rd|th)\b", one.text):
            return re.sub(r"^((?!the )\w+ )\{v\}", r"\1the {v}", phrase)
        return phrase

    def bare(self, one: Said) -> str:
        """An argument as in a list in a hurry."""
        return self.placed(self.composer.values.pick(one.bare), one)

    def fact(self, one: Said) -> str:
        """An argument in a sentence of its own: "the deadline is Friday"."""
        way = self.way(one)
        if way:
            return way.removeprefix(ALONE)
        if one.sort not in FACTS:
            return self.bare(one)
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
        if "{label} is " in line and "it's" not in line:
            line = line.replace(" is ", f" {one.verb} ", 1)
        line = line.replace("{v}", one.core) if one.alone else line  # "minutes: half an hour"
        return self.placed(line.replace("{said}", one.core), one)


def _keep(slot: Slot) -> list[Piece]:
    return [Piece(f"{{{slot.name}}}")]
