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

from tooluse.data.acts import VAGUE, act_of, described, switched
from tooluse.data.descriptions import QUESTION_WORDS, question, without_strangers
from tooluse.data.meaning import entity, is_plural, verbing
from tooluse.data.phrases.verbs import OWN_VERBS, PARTICLES
from tooluse.data.said import Said, said_pieces
from tooluse.data.standing import Standing
from tooluse.data.templates import Piece, Slot, expand, slots
from tooluse.data.things import NO_ARTICLE, PRONOUNS, Thing, is_short, quoted, spliced
from tooluse.data.ways import ALONE
from tooluse.tools import Tool

if TYPE_CHECKING:
    from tooluse.data.compose import Composer

DESCRIBED = 0.3  # how often the description says what to do, if it can
ORDERED = 0.6  # how often a tool that orders is told only what to order
PLURALS = {"needs": "need", "has": "have", " is ": " are ", "isn't": "aren't", " was ": " were "}
ASKED_PLURALS = {
    f"{ask} {slot}": f"{many} {slot}"
    for ask, many in {"how does": "how do", "what's": "what are", "what is": "what are"}.items()
    for slot in ("{object}", "the {noun}")
}
GOODS = {"counted", "food_said", "grocery", "product_said", "noun_said", "name_title"}
ITEMS = {"item", "items", "product", "products", "article", "goods", "dish", "food", "drink"}
ASKED = 0.4  # how often a description that is a question is asked after "tell me"
OWN_ASKING = {"tell me": "find out"}
SHUFFLED = 0.35  # how often arguments come in another order than the tool's
FILLED = {"facts", "list", "object", "a_noun", "question", "whether"}  # slots that can't be empty
CLAUSE = re.compile(r"(I|I'm|I'd|it|it's|we|make|the|give|put|that's|there's|treat|this) ")
BEFORE_SENTENCES = (", ", " - ", ". ", ". ", "; ")  # the first ones in questions, too
SEPARATORS = (", ", ", ", ", ", ", ", ", ", " / ", " - ", "; ", " ", "\n", ". ")


class Speaker:
    """Says one call of a tool; ``own`` as for ``act_of``."""

    def __init__(self, composer: Composer, tool: Tool, said: list[Said], own: bool = False) -> None:
        self.composer, self.tool, self.own = composer, tool, own
        self.act, self.said = switched(composer, act_of(composer, tool, own), said)
        said = self.said
        self.thing = Thing(composer, self.act, said)
        self.topic = self.thing.topic
        self.question = question(tool)
        self.goods = next((s for s in said if self._is_goods(s)), None)
        self.stand = Standing(composer, tool, self.thing, said, self.goods)
        self._left: list[Said] = []
        self._asks = False  # whether the template is a question
        self._changed = False  # whether it says what the thing becomes

    @property
    def only_asks(self) -> bool:
        """Whether the tool's name is a question: "whoIsAway"."""
        return self.question is not None and self.act.thing.split(" ")[0] in QUESTION_WORDS

    def _is_goods(self, one: Said) -> bool:
        """Whether an argument is what the tool orders: "two lasagnas"."""
        named = one.label in ITEMS or self.thing.is_thing(one)
        return self.act.orders and named and one.kind in GOODS

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
            "doing": bool(self.act.done),
            "goods": self.goods is not None,
            "question": self.question is not None,
            "whether": self.question is not None,
            "list": len(self.said) > len(names & {"topic", "who"}),
            "facts": len(self.said) > len(names & {"topic", "who"}),
        }
        return all(wants.get(name, True) for name in names)

    def say(self, template: str) -> list[Piece] | None:
        """The template with its slots filled and every argument in it; None if that fails."""
        names = _names(template)
        self._left, self._asks = list(self.said), template.endswith("?")
        filled: dict[str, list[Piece]] = {}
        if self.topic and names & {"topic", "who"}:
            self._left.remove(self.topic)
            told = self.stand.bare(self.topic) if "topic" in names else "{v}"
            filled["topic"] = filled["who"] = said_pieces(told, self.topic)
        makers: dict[str, Callable[[], list[Piece]]] = {
            "goods": self._goods,
            "question": lambda: self._asked(direct=True),
            "whether": lambda: self._asked(direct=False),
            "object": lambda: self.thing.object(self._left),
            "a_noun": lambda: self.thing.a_noun(self._left),
            "facts": self._facts, "list": self._list, "rest": self._rest,
        }  # fmt: skip
        for name, make in makers.items():  # in the order in which they take arguments
            if name in names:
                filled[name] = make()
        if self._left or any(not filled[n] for n in names & FILLED):
            return None
        if template.startswith("{doing}") and self.act.verb in OWN_VERBS:
            return None
        if is_plural(self.act.noun):
            for one, several in PLURALS.items() if template.startswith("{object}") else ():
                template = template.replace(one, several, 1)
            for one, several in ASKED_PLURALS.items():
                template = template.replace(one, several, 1)
        pronoun = "".join(piece.text for piece in filled.get("object", []))
        if pronoun in PRONOUNS:  # "call it off"
            template = template.replace("{verb} {object}", self._doing(pronoun))
        topic = self.topic
        person = topic is not None and topic.sort == "who" and self.thing.is_thing(topic)
        person = person or (is_plural(self.act.noun) and not self.topic)
        verb = self.act.verb
        if re.search(r"\b(to|let's|can I|could I|can we) \{verb\}", template):
            verb = OWN_VERBS.get(verb, verb)
        own = {"verb": verb, "noun": self.act.noun, "done": self.act.done,
               "doing": verbing(OWN_VERBS.get(verb, verb)),
               "do_it": self._doing("them" if person else "it"),
               "their": self.composer.values.pick(("their", "his", "her", "the"))}  # fmt: skip

        def fill(slot: Slot) -> list[Piece]:
            if slot.name not in filled and slot.name not in own:
                return [Piece(self.composer.values.text(slot.kind), None, fixed=True)]
            return filled[slot.name] if slot.name in filled else [Piece(own[slot.name])]

        return tidied(expand(template, self.composer.rng, fill))

    def _doing(self, pronoun: str) -> str:
        """The verb with a pronoun for its object: "cancel it", "call it off"."""
        first, _, particle = self.act.verb.removesuffix(" me").partition(" ")
        return (
            f"{first} {pronoun} {particle}".strip()
            if particle in PARTICLES
            else f"{self.act.verb.removesuffix(' me')} {pronoun}"
        )

    def command(self, goes_on: bool = False) -> list[Piece]:
        """The call as a command: "book an appointment for Ann on Friday".

        If the sentence ``goes_on``, free text stands in quotes: 'saying "see you" if you can'.
        """
        self._left, self.thing.goes_on = list(self.said), goes_on
        pieces: list[Piece] = []
        if self.only_asks or (self.question and self.composer.chance(ASKED)):
            told = self.composer.values.pick(("tell me", "find out", "check", "tell me", "look up"))
            told = OWN_ASKING.get(told, told) if self.own else told
            return tidied([Piece(f"{told} "), *self._asked(direct=False)])
        if self.goods and self.composer.chance(ORDERED):
            return tidied([Piece("order "), *self._goods(), *self._rest()])
        if self.composer.chance(DESCRIBED):
            text = described(self.composer, self.tool, self.own)
            pieces = self.thing.described(text, self._left)
        if not pieces:
            pieces = [Piece(f"{self.act.verb} "), *self.thing.object(self._left)]
        return tidied([*pieces, *self._rest()])

    def others(self, left: list[Said], asks: bool, changed: bool) -> list[Piece]:
        """Arguments behind a sentence, each with its preposition; the sentence ``asks``, and says
        what the thing is ``changed`` to."""
        self._left, self._asks, self._changed = list(left), asks, changed
        return self._rest()

    def action(self) -> str:
        """What the tool does, as a command without arguments: "book a table"."""
        told = described(self.composer, self.tool, self.own) if self.composer.chance(0.4) else ""
        told = "" if VAGUE.search(told) else without_strangers(told)
        return told or f"{self.act.verb} {self.thing.article(self.act.noun)}".strip()

    def _goods(self) -> list[Piece]:
        """What is ordered, with how many of it: "two lasagnas", "the oak desk"."""
        if self.goods is None:
            return []
        self._left.remove(self.goods)
        counted = self.goods.kind == "counted"
        phrase = (
            self.goods.phrases[0]
            if counted
            else self.composer.values.pick(("{v}", "{v}", "the {v}"))
        )
        return said_pieces(phrase, self.goods)

    def _asked(self, direct: bool) -> list[Piece]:
        """The question that the description is, with the call's arguments: "when is Noma open"."""
        asked = self.question
        if asked is None:
            return []
        text = asked.direct if direct else asked.indirect
        places: list[tuple[int, int, list[Piece]]] = []
        placed: list[Said] = []
        for one in self._left:
            found = self.thing.place(text, one)
            phrase = one.bare[1] if one.sort == "id" else "{v}"
            phrase = quoted(self.composer, one) if one.free else phrase
            if one.sort == "when":
                thing = re.escape(entity(one.label))
                found = re.search(rf"\b(on|at|in|for) (an?|the) {thing}\b|\bon a day\b", text)
                phrase = self.stand.placed("{at}", one)
            if found:
                places.append((*found.span(), said_pieces(phrase, one)))
                placed.append(one)
        topic = self.topic
        if topic and topic not in self._left:  # "order 17, where is it?"
            known = self.thing.place(text, topic)
            span = known.span() if known else None
            if not span and re.match(r"(an?|some\w+)\b", asked.subject):
                span = (text.find(asked.subject), text.find(asked.subject) + len(asked.subject))
            if span and topic.sort == "id":
                text = f"{text[: span[0]]}it{text[span[1] :]}"
            elif span:
                return []
        subject = re.match(r"(an?|some\w+|the)\b", asked.subject)
        at = text.find(asked.subject)
        if subject and topic in self._left and all(topic is not one for one in placed):
            free = all(at >= end or start >= at + len(asked.subject) for start, end, _ in places)
            if topic and free and topic.sort in ("id", "who") and subject[1] != "the":
                told = said_pieces(topic.bare[0] if topic.sort == "id" else "{v}", topic)
                places.append((at, at + len(asked.subject), told))
                placed.append(topic)
        for one in placed:
            self._left.remove(one)
        return [*spliced(text, places), *self._rest(asked=True)]

    # --- The other arguments ---

    def _rest(self, asked: bool = False) -> list[Piece]:
        """What is left, each with its preposition and a blank before it; ``asked`` is behind a
        question: "where is the courier for order 17"."""
        free = [s for s in self._left if s.free and not (is_short(s) and self.composer.chance(0.5))]
        flags = [s for s in self._left if s.sort == "flag"]
        rest = [s for s in self._left if s not in free and s.sort != "flag"]
        if self.composer.chance(SHUFFLED):
            self.composer.rng.shuffle(rest)
        value = next((s for s in rest if self.stand.is_new_value(s)), None)
        value = None if self._changed else value
        if value:  # "set the price to 5": nothing stands between
            rest = [value, *(s for s in rest if s is not value)]
        ordered = [*rest, *flags, *free] if self.composer.chance(0.7) else [*rest, *free, *flags]
        self._left = []
        ways = ["" if asked or one is value else self.stand.way(one) for one in ordered]
        if self.thing.goes_on:
            ways = ["" if way.startswith(ALONE) else way for way in ways]
        inside = [i for i, way in enumerate(ways) if not way.startswith(ALONE)]
        behind = [i for i in range(len(ways)) if i not in inside]
        pieces: list[Piece] = []
        for place, i in enumerate(inside + behind):
            one, way = ordered[i], ways[i]
            more = place + 1 < len(ordered) or self.thing.goes_on
            comma = place and (one.sort in ("flag", "option") or self.composer.chance(0.15))
            between = ", " if comma and self.composer.chance(0.6) else " "
            if way:
                before, phrase = self._by_way(one, way, more)
                between = before or between
            elif one is value:
                phrase = self.stand.new_value(one)
            else:
                phrase = self.stand.phrase(one, more)
            if asked and one.sort == "id":
                phrase = f"for {entity(one.label)} {{v}}"
            pieces += [Piece(between), *said_pieces(phrase, one)]
        return pieces

    def _by_way(self, one: Said, way: str, more: bool) -> tuple[str, str]:
        """The phrase of a way to say an argument, and what must stand before it, if anything."""
        phrase = way.removeprefix(ALONE)
        if one.free and (more or not way.endswith("{v}")):
            phrase = phrase.replace("{v}", quoted(self.composer, one))
        if way.startswith(ALONE):
            before = self.composer.values.pick(BEFORE_SENTENCES[: 2 if self._asks else None])
            capital = before == ". " and not phrase.startswith("{")
            return before, phrase[0].upper() + phrase[1:] if capital else phrase
        if CLAUSE.match(phrase):  # no preposition binds it
            return self.composer.values.pick((", ", ", ", " - ")), phrase
        return "", phrase

    def _list(self) -> list[Piece]:
        """What is left, as in a hurry: "Ann Ek, Friday, two packs"."""
        ordered, self._left = list(self._left), []
        if self.composer.chance(SHUFFLED):
            self.composer.rng.shuffle(ordered)
        separator = self.composer.values.pick(SEPARATORS)
        long = [s for s in ordered if s.free and not is_short(s)]
        if separator in (" ", " - ") and (len(ordered) > 2 or long):
            separator = ", "
        pieces: list[Piece] = []
        sorts: set[str] = set()
        for one in ordered:
            way = self.stand.way(one) if one.sort in ("flag", "option") else ""
            phrase = self.stand.bare(one) if not way or way.startswith(ALONE) else way
            if one.sort == "id" and len(ordered) > 1 and phrase == "{v}":
                phrase = one.bare[-1]
            if one.sort in sorts and one.text and "{label}" not in phrase and one.sort != "much":
                phrase = self.stand.placed(self.composer.values.pick(one.phrases), one)
            sorts.add(one.sort)
            pieces += [Piece(separator if pieces else ""), *said_pieces(phrase, one)]
        return pieces

    def _facts(self) -> list[Piece]:
        """Most of what is left, in sentences of their own."""
        rest, self._left = list(self._left), []
        pieces: list[Piece] = []
        for one in rest:
            pieces += [
                Piece(self.composer.values.pick((". ", ", ", ". ", " and ")) if pieces else "")
            ]
            pieces += said_pieces(self.stand.fact(one), one)
        return pieces


@cache
def _names(template: str) -> frozenset[str]:
    return frozenset(slot.name for slot in slots(template))


def tidied(pieces: list[Piece]) -> list[Piece]:
    """Without empty pieces, blanks at the ends, two blanks or two articles in a row."""
    found: list[Piece] = []
    for piece in pieces:
        text = piece.text
        if piece.fixed and found and re.match(r"(the|an?|my|our) ", text, re.IGNORECASE):
            before = re.sub(r"\b(the|an?) $", "", found[-1].text)  # "the notes of the the keynote"
            if before != found[-1].text and not found[-1].fixed:
                found[-1] = Piece(before, found[-1].slot)
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
