"""The thing that a tool is about, with the arguments that it is or that it belongs to.

"refer Ann Ek", "order 17", "Ann's appointment", "the price of the lamp", "a video appointment".
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tooluse.data.acts import VAGUE, Act
from tooluse.data.descriptions import ANYBODY, without_strangers
from tooluse.data.meaning import entity, is_plural, singular
from tooluse.data.phrases.verbs import MONEY, PLAYED
from tooluse.data.said import NAMING, Said, said_pieces
from tooluse.data.templates import Piece

if TYPE_CHECKING:
    from tooluse.data.compose import Composer

BELONGS = 0.6  # how often a thing is said with what it belongs to: "Ann's appointment"
ATTRIBUTE = 0.3  # how often an option stands before the noun: "a video appointment"
SOUGHT = ("query", "product_said", "code_query", "topic_said", "topic")
TOPICS = ("who", "id", "what", "where")
ABOUT = {"product_said", "noun_said", "named_place", "room_said"}
NO_ARTICLE = {
    *("to", "on", "off", "in", "out", "up", "down", "my", "all", "the", "a", "an", "for", "by"),
    "from",
}
ATTRIBUTES = {"mode", "type", "kind", "size", "color", "colour", "format", "category"}
PRONOUNS = ("them", "him", "her", "it", "it", "this")
UNCOUNTED = MONEY | {
    "food", "directions", "weather", "news", "help", "information", "nearby", "status", "stock",
    "logs", "traffic", "access", "feedback", "storage", "mail", "staff", "luggage",
}  # fmt: skip

SHORT_TEXTS = {
    "todo", "event_said", "title_text", "name_title", "trouble_text", "topic", "topic_said",
    "timer_said",
}  # fmt: skip
SHORT, UNQUOTED = 7, 0.65  # words, and how often these go without quotes


class Thing:
    """What one call is about. Arguments that are said with it are taken out of ``left``."""

    def __init__(self, composer: Composer, act: Act, said: list[Said]) -> None:
        self.composer, self.act = composer, act
        self.topic = self._find_topic(said)
        self.goes_on = False  # whether more words of the sentence follow

    def _find_topic(self, said: list[Said]) -> Said | None:
        """The argument that the call is about: the tool's thing, else whom it is for, else a thing
        or a place with a name."""
        able = [s for s in said if s.sort in TOPICS and s.text and not s.free]
        things = [s for s in able if self.is_thing(s)]
        able = [s for s in able if s.kind in ABOUT or s.sort == "id" or s.phrases[0] == "for {v}"]
        return next(iter(things), min(able, key=lambda s: TOPICS.index(s.sort), default=None))

    def described(self, text: str, left: list[Said]) -> list[Piece]:
        """The description as a command, arguments in the places of what it speaks of: "Mark a
        patient as arrived" → "mark Ann Ek as arrived", "Hands an item to a character"."""
        places: list[tuple[int, int, Said]] = []
        for one in left:
            found = self.place(text, one)
            if found and all(found.start() >= end or found.end() <= at for at, end, _ in places):
                places.append((*found.span(), one))
        told: list[tuple[int, int, list[Piece]]] = []
        for start, end, one in sorted(places, key=lambda place: place[0]):
            phrase = self.composer.values.pick(one.bare) if one.sort == "id" else "{v}"
            phrase = quoted(self.composer, one) if one.free else phrase
            told.append((start, end, said_pieces(phrase, one)))
        *pieces, last = spliced(text, told)
        pieces.append(Piece(without_strangers(last.text)))
        rest = " ".join(piece.text for piece in pieces if not piece.fixed)
        if not rest.strip() or VAGUE.search(rest):
            return []
        for _, _, one in places:
            left.remove(one)
        return [piece for piece in pieces if piece.text]

    def place(self, text: str, one: Said) -> re.Match[str] | None:
        """Where a description speaks of an argument: "a patient"; "somebody", if it is a person."""
        thing = re.escape(self.act.thing if self.is_thing(one) else entity(one.label))
        if not thing or (not self.is_thing(one) and (one.free or one.sort not in TOPICS)):
            return None
        if one.free and self.act.makes:  # what is new is *called* something
            return None
        anybody = f"|{'|'.join(ANYBODY)}" if one.sort == "who" else ""
        kind = r"(?: [a-z-]+)?"  # "a leave request", "an open ticket"
        return re.search(rf"\b(?:(?:an?|the|your|one){kind} {thing}{anybody})\b", text)

    def object(self, left: list[Said]) -> list[Piece]:
        """The verb's object with the argument that it is or that it belongs to."""
        if self.topic and self.topic not in left and self.is_thing(self.topic):
            who = PRONOUNS[:3] if self.topic.sort == "who" else PRONOUNS[3:]
            return [Piece(self.composer.values.pick((*who, f"the {self.act.noun}")))]
        for one in left:
            phrase = self._as_object(one, len(left) == 1)
            if phrase:
                left.remove(one)
                return self._with_currency(said_pieces(phrase, one), one, left)
        topic = self.topic
        if not self.act.noun:  # a verb alone: whom or what it is done to
            found = next((s for s in left if s.sort in TOPICS and s.phrases[0] != "{at}"), None)
            if found:
                left.remove(found)
                told = self.composer.values.pick(found.bare[1:]) if found.sort == "id" else "{v}"
                return said_pieces(told, found)
        if topic in left and topic is not None and self.composer.chance(BELONGS):
            phrase = self._belonging(topic)
            if phrase:
                left.remove(topic)
                return said_pieces(phrase, topic)
        return self.a_noun(left) if self.act.makes else [Piece(self.article(self.act.noun))]

    def a_noun(self, left: list[Said]) -> list[Piece]:
        """The noun with its article, at times with an option before it: "a video appointment"."""
        adjective = next((s for s in left if _is_adjective(s)), None)
        if adjective and self.composer.chance(ATTRIBUTE):
            left.remove(adjective)
            text = adjective.text or adjective.label
            article = Piece("an " if text[0].lower() in "aeiou" else "a ")
            return [article, Piece(text, None, fixed=True), Piece(f" {self.act.noun}")]
        return [Piece(self.article(self.act.noun))]

    def is_thing(self, one: Said) -> bool:
        """Whether an argument is what the tool's noun names."""
        nouns = {singular(word) for word in self.act.thing.split()}
        if one.label in ("name", "full name", "title"):
            return self.act.named and any("called" in p for p in one.phrases)
        if self.act.sets and one.label.split()[0] in ("new", "old"):
            return False
        return (
            one.sort in TOPICS and {singular(w) for w in entity(one.label).split()} >= nouns > set()
        )

    def _as_object(self, one: Said, last: bool) -> str | None:
        """How this argument is the verb's object, None if it is not."""
        noun, verb = self.act.noun, self.act.key
        named = bool({singular(w) for w in noun.split()} & {singular(w) for w in one.label.split()})
        options: tuple[str, ...] = ()
        if self.act.sets and one is not self.topic:
            return None  # the new value comes later
        if noun.startswith(("to ", "from ")) and one.sort in ("what", "id", "who"):
            options = ("{v} " + noun, "{v} " + noun.replace(" ", " the ", 1))
        elif one.kind == "number" and set(noun.split()) & MONEY:
            options = (one.core,)
        elif named and one.kind == "option":
            options = ("the {v} {noun}", "{noun} {v}")
        elif self.is_thing(one) and one.sort == "id" and self.act.makes:
            options = ("{a} {noun} {v}", "the {noun} {v}", "{noun} {v}", "{a} {noun}: {v}")
        elif self.is_thing(one) and one.sort == "id":
            options = ("{noun} {v}", "{noun} {v}", "{noun} number {v}", "{noun} #{v}")
            if one.kind in NAMING:
                options = ("{v}", "{noun} {v}", "the {v} {noun}")
        elif self.is_thing(one) and one.sort in ("who", "where"):
            options = ("{v}", "{v}", "{v}", "{noun} {v}")
        elif (self.is_thing(one) and one.free) or (one.kind == "title_text" and verb in PLAYED):
            options = ("{q}", "{q}", "the {noun} {q}", "{q} from my {noun}s")
            if noun.endswith("s") or verb in PLAYED or not self.act.ends:
                options = options[:3]
            if self.act.makes:
                options = ("{a} {noun} called {q}", "the {noun} {q}", "{a} {noun}: {q}")
        elif self.is_thing(one):
            options = ("{v}", "the {v}", "{noun} {v}", "the {noun} {v}")
        elif one.kind == "name_title" and verb in PLAYED:
            options = ("{q}", "{q}", "the {noun} {q}")
        elif one.kind in ("todo", "message_text") and verb in (
            "add",
            "save",
            "put",
            "note",
            "create",
        ):
            options = ("a {noun}: {q}", "{q} as a {noun}")
        elif one.kind in SOUGHT and verb in ("search", "find", "look"):
            options = ("the {noun} for {q}", "for {q} in the {noun}")
        if not options or not noun:
            return None
        phrase = self.composer.values.pick(options)
        more = not last or (one.free and self.goes_on)
        told = quoted(self.composer, one) if more or self.composer.chance(0.25) else "{v}"
        article = "an" if noun[0] in "aeiou" else "a"
        for slot, text in (("{q}", told), ("{noun}", noun), ("{a}", article)):
            phrase = phrase.replace(slot, text)
        return phrase

    def _belonging(self, topic: Said) -> str | None:
        """The noun with what it belongs to: "Ann's appointment", "the status of order 17"."""
        noun = self.act.noun
        if not noun or noun.split()[0] in NO_ARTICLE:
            return None
        if topic.sort == "where" and self.act.key != "*":
            return None
        if self.act.makes and topic.sort != "who":
            return None
        if topic.sort == "who":
            own = "{v}'" if topic.text.endswith("s") else "{v}'s"
            if self.act.makes and self.composer.chance(0.6):
                return None
            plain = (f"the {noun} for {{v}}", f"the {noun} of {{v}}")
            return self.composer.values.pick((f"{own} {noun}", f"{own} {noun}", *plain))
        if topic.sort == "where":
            of = (f"the {noun} of {{v}}", f"the {noun} for {{v}}", f"{noun} for {{v}}")
            return self.composer.values.pick((*of, f"the {{v}} {noun}"))
        thing = entity(topic.label)
        rest = " ".join(word for word in noun.split() if word not in thing.split()) or noun
        value = f"{thing} {{v}}" if topic.sort == "id" else "{v}"
        forms = [f"the {rest} of {value}", f"the {rest} for {value}", f"{value} {rest}"]
        if topic.sort == "id":
            forms += [f"the {rest} of {{v}}", f"{rest} for {{v}}", f"the {rest} for {thing} #{{v}}"]
        else:
            forms += [f"the {rest} of the {{v}}", f"the {rest} for the {{v}}", f"the {{v}} {rest}"]
        return self.composer.values.pick(forms)

    def article(self, noun: str) -> str:
        """The noun with the article that it may have after this verb."""
        first, last = (noun.split() or [""])[0], noun.rsplit(" ", 1)[-1]
        if not noun or first in NO_ARTICLE:
            return noun
        plural = is_plural(noun)
        if self.act.makes and not plural and last not in UNCOUNTED:
            return with_article(noun)
        articles = ("", "some") if self.act.makes else ("the", "the", "the", "my", "")
        return f"{self.composer.values.pick(articles)} {noun}".strip()

    def _with_currency(self, pieces: list[Piece], one: Said, left: list[Said]) -> list[Piece]:
        """An amount of money with its currency, where that is an argument: "50 EUR"."""
        currency = next((s for s in left if "currency" in s.label.split()), None)
        if one.kind != "number" or not currency:
            return pieces
        left.remove(currency)
        return [
            Piece(one.text, None, fixed=True),
            Piece(" "),
            Piece(currency.text, None, fixed=True),
        ]


def with_article(noun: str) -> str:
    """A thing that is any: "a leave request", "some tugs"."""
    if is_plural(noun) or noun.rsplit(" ", 1)[-1] in UNCOUNTED:
        return f"some {noun}"
    return f"{'an' if noun[:1] in 'aeiou' else 'a'} {noun}"


def is_short(one: Said) -> bool:
    """Whether a free text is a thing to do or the like, in a few words."""
    return one.kind in SHORT_TEXTS and len(one.text.split()) <= SHORT


def quoted(composer: Composer, one: Said) -> str:
    """A place for the value, mostly in quotes of a kind that it does not contain; people leave them
    out where it is short: "move yoga to 7 pm"."""
    if is_short(one) and composer.chance(UNQUOTED):
        return "{v}"
    marks = [pair for pair in ('""', '""', "''", "“”") if not set(pair) & set(one.text)]
    pair = composer.values.pick(marks or ["«»"])
    return f"{pair[0]}{{v}}{pair[1]}"


def spliced(text: str, places: list[tuple[int, int, list[Piece]]]) -> list[Piece]:
    """A text with pieces in the place of some of its parts, (start, end, pieces) in any order.

    The last piece is what stands behind the last of them, and may be empty.
    """
    found: list[Piece] = []
    at = 0
    for start, end, pieces in sorted(places, key=lambda place: place[0]):
        found += [Piece(text[at:start]), *pieces]
        at = end
    return [*found, Piece(text[at:])]


def _is_adjective(one: Said) -> bool:
    if one.sort == "option":
        return one.label.split()[-1] in ATTRIBUTES and " " not in one.text
    return one.sort == "flag" and one.phrases[0] == one.label
