"""Prompts that no tool fits: what a model must learn to decline.

Nearly half are near misses from the tools' own world: their things with a verb that none of them
has ("print the event"), other wishes for them in people's words, questions and remarks about those
things, about the people and things of their calls. A sixth are requests for tools of other apps,
made as those for the own tools are (``tooluse.data.elsewhere``). The others come from anywhere:
errands, what people say at work, questions of fact, writing, chit-chat, statements. What shares a
telling word with a tool is left out, so that no row says "no" where a tool could do it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tooluse.data.acts import name_parts
from tooluse.data.anytool import WRAPPED, request
from tooluse.data.elsewhere import strangers
from tooluse.data.habits import unserved
from tooluse.data.meaning import (
    entity,
    is_plural,
    other_nouns,
    other_verbs,
    role_of,
    spoken,
    stem,
    thing_stems,
)
from tooluse.data.phrases import (
    around,
    near_misses,
    near_misses_about,
    near_misses_things,
    text_work,
)
from tooluse.data.phrases.errands import ERRANDS
from tooluse.data.phrases.generic import NATURAL
from tooluse.data.phrases.roles import SORTS
from tooluse.data.phrases.statements import STATEMENTS
from tooluse.data.phrases.talk import CHIT_CHAT
from tooluse.data.phrases.tools import phrases_for
from tooluse.data.phrases.verbs import ENDING, GETTING, VERBS
from tooluse.data.said import Said, said_pieces
from tooluse.data.schema_values import SchemaValues
from tooluse.data.sentences import sentence
from tooluse.data.speech import Speaker
from tooluse.data.templates import Piece, Slot, expand
from tooluse.errors import InputError
from tooluse.tools import Tool, Toolset

if TYPE_CHECKING:
    from tooluse.data.compose import Composer

SHARES = {
    "other tool": 0.2, "other verb": 0.08, "other act": 0.2, "about": 0.17, "remark": 0.06,
    "errand": 0.15, "text work": 0.06, "workplace": 0.07, "asked": 0.05, "question": 0.02,
    "chit-chat": 0.06, "statement": 0.05,
}  # fmt: skip
ABOUT = {
    "who": near_misses.ABOUT_WHO + near_misses_about.ABOUT_WHO,
    "id": near_misses.ABOUT_ID + near_misses_things.ABOUT_ID,
    "what": near_misses.ABOUT_WHAT + near_misses_about.ABOUT_WHAT,
}
REMARKS = near_misses.REMARKS + near_misses_things.REMARKS
OTHER_PAPERS, PAPER_TRIES = 0.5, 20  # of what is about a person, how much is about other papers
DECORATED, CONTEXT = 0.4, 0.2  # how often an errand is asked politely, a sentence stands beside it
WHOLE = 0.6  # of the other acts, how many are asked for in whole sentences
WITH_TOPIC = 0.55  # of the near misses, how many say for whom or of what
FAMILIES = (
    "email mail message text tell write send notify remind forward",
    "price cost fee money pay owe expensive charge",
    "phone call ring dial number",
    "find search look google lookup query ask",
    "open close hours opening closed",
    "buy order purchase shop",
    "note remark write comment",
    "book reserve reservation table",
)
# Questions of fact are left out where a tool has one of these words, or searches for anything.
KNOWLEDGE = "web internet online question ask answer wiki knowledge"
TALK = frozenset((*CHIT_CHAT, *STATEMENTS))
SEARCHING = {"search", "query", "lookup", "find", "google"}


class Declined:
    """Makes prompts that none of these tools is for."""

    def __init__(self, composer: Composer, toolset: Toolset) -> None:
        self.composer = composer
        self.tools = list(toolset.values())
        # The lessons' tools are at times asked in capitals; no other prompt is.
        self.capitals = any(phrases_for(tool) for tool in self.tools)
        said = " ".join(f"{spoken(t.name)} {t.description} {_options(t)}" for t in self.tools)
        words = re.findall(r"[a-z]+", said.lower())
        self.words = {stem(word) for word in words}
        self.names = [spoken(t.name).lower().split() for t in self.tools]
        things = (name_parts(tool)[1] for tool in self.tools if len(spoken(tool.name).split()) > 1)
        self.nouns = sorted(
            t for t in set(things) if t and len(t.split()) < 4 and not t.startswith(NO_THINGS)
        )
        self.telling = self._telling()
        self.knowledge = not self._answers_anything()
        self.asks_who = any(
            name_parts(t)[0] in GETTING
            and any(SORTS.get(role_of(n, s).kind) == "who" for n, s in t.properties.items())
            for t in self.tools
        )
        spoken_of = thing_stems(word for word in words if word not in COMMON)
        self.errands = tuple(
            line
            for telling, table in ERRANDS.items()
            if not self._told_by(telling)
            for line in table
            if spoken_of.isdisjoint(_stems(line))
            # A search may answer what is not about oneself.
            if self.knowledge or not line.endswith("?") or OWN.search(line)
        )
        self.text_work = () if self._told_by(text_work.TELLING) else text_work.TEXT_WORK
        self.workplace = self._untold(near_misses.WORKPLACE)
        self.asked = self._untold(near_misses.ASKED)
        self.strangers = strangers(self.tools, asking=self.knowledge)
        self.unserved = unserved(self.tools, "habits")
        self.unserved_whole = unserved(self.tools, "sentences")
        ends = any(name_parts(tool)[0] in ENDING | FINISHING for tool in self.tools)
        self.remarks = tuple(
            line
            for line in (REMARKS if self.nouns else ())
            if not (ends and DONE.search(line))  # "the task is all done" may be a request
        )

    def compose(self) -> tuple[str, str]:
        """A prompt and the template that it was made from."""
        composer = self.composer
        style = composer.pick_style(upper=self.capitals)
        template, pieces = self._request()
        frame = f"{template}?" if pieces[-1].text.endswith("?") else template.rstrip("?")
        share = 0.05 if template in TALK else CONTEXT
        return composer.in_context(frame, pieces, style, share, values=True).prompt, template

    def _request(self) -> tuple[str, list[Piece]]:
        composer = self.composer
        kind = composer.weighted(SHARES)
        if kind == "question" and self.knowledge:
            return "{query:ask}", [Piece(composer.fresh("query_ask") + "?")]
        if kind == "other verb" and self.nouns:
            found = self._other_verb()
            if found:
                return found[0], self._wrapped(*found)
        if kind == "other tool" and self.strangers:
            return self._other_tool()
        if kind == "other act":
            whole = composer.chance(WHOLE) and self.unserved_whole
            found = self._other_act_whole() if whole else None
            if found or (self.unserved and (found := self._other_act())):
                return found
        if kind == "about":
            found = self._about()
            if found:
                return found[0], self._wrapped(*found)
        if kind == "errand" and self.errands:
            template, pieces = self._filled(composer.deal(self.errands))
            return template, self._wrapped(template, pieces)
        tables = {
            "remark": self.remarks,
            "text work": self.text_work,
            "workplace": self.workplace,
            "asked": self.asked if self.knowledge else (),
            "chit-chat": CHIT_CHAT,
        }
        template = self._deal(tables.get(kind, ())) or composer.deal(STATEMENTS)
        noun = composer.values.pick(self.nouns) if kind == "remark" and self.nouns else ""
        return self._filled(template, noun)

    def _filled(
        self, template: str, noun: str = "", topic: Said | None = None
    ) -> tuple[str, list[Piece]]:
        values = self.composer.values
        if is_plural(noun):
            template = _of_several(template)

        def fill(slot: Slot) -> list[Piece]:
            if slot.name == "noun":
                return [Piece(self._other_noun(noun))]
            if slot.name == "the":
                this = "these" if is_plural(noun) else "this"
                return [Piece(values.pick(("the", "the", "my", this, "our")))]
            if slot.name == "a":
                return [Piece("an" if noun[0] in "aeiou" else "a")]
            if slot.name == "of":
                return self._of()
            if slot.name == "passage":
                return [Piece(self._passage(), None, fixed=True)]
            if slot.name in ("topic", "who") and topic:
                return _named(topic)
            return [Piece(self._text(slot.kind), None, fixed=True)]

        return template, [p for p in expand(template, self.composer.rng, fill) if p.text]

    def _passage(self) -> str:
        """One to three sentences."""
        sentences = []
        for _ in range(self.composer.rng.randint(1, 3)):
            _, pieces = self._filled(self.composer.deal(STATEMENTS))
            said = "".join(piece.text for piece in pieces)
            sentences.append(said[0].upper() + said[1:] + ("" if said[-1] in ".!" else "."))
        return " ".join(sentences)

    def _text(self, kind: str) -> str:
        """A text of a kind; of papers and what stands on them, one that no tool goes by."""
        text = self.composer.values.text(kind)
        for _ in range(PAPER_TRIES if kind in near_misses.WORDS else 0):
            if not self._tells(text):
                break
            text = self.composer.values.text(kind)
        return text

    def _other_noun(self, noun: str) -> str:
        """The noun, now and then in another word."""
        others = other_nouns(noun)
        return self.composer.values.pick(others) if others and self.composer.chance(0.25) else noun

    def _of(self) -> list[Piece]:
        """ " for Ann Ek", " of order 17", at times."""
        topic = self._topic() if self.composer.chance(WITH_TOPIC) else None
        if topic is None:
            return []
        by = self.composer.values.pick(
            (" for ", " for ", " of ") if topic.sort != "id" else (" of ", " for ")
        )
        return [Piece(by), *_named(topic)]

    def _topic(self, tool: Tool | None = None) -> Said | None:
        """Whom or what a call of a tool is about, of any of them if none is given."""
        tool = tool or self.composer.rng.choice(self.tools)
        said = self._said(tool)
        return Speaker(self.composer, tool, said).topic if said else None

    def _said(self, tool: Tool) -> list[Said]:
        """The arguments of a call."""
        values = SchemaValues(self.composer, tool.parameters, tool.name, tool.description)
        return values.arguments()[1]

    def _about(self) -> tuple[str, list[Piece]] | None:
        """Something about the person or thing of a call that no tool is for."""
        topic = self._topic()
        if topic is None:
            return None
        table = ABOUT.get(topic.sort, ABOUT["what"])
        if topic.sort == "who" and self.composer.chance(OTHER_PAPERS):
            table = near_misses.PAPERS
        asks = topic.sort == "who" and self.asks_who
        able = tuple(line for line in self._untold(table) if not (asks and line.endswith("?")))
        template = self._deal(able)
        return self._filled(template, topic=topic) if template else None

    def _other_verb(self) -> tuple[str, list[Piece]] | None:
        """A thing that a tool is about, with a verb that no tool for it has; None if all have."""
        noun = self.composer.values.pick(self.nouns)
        last = stem(noun.split()[-1])
        about = {w for name in self.names if last in map(stem, name) for w in name}
        free = [
            verb
            for verb in near_misses.OTHER_VERBS
            if not about & near_misses.SAME_VERB.get(verb, frozenset((verb,)))
            and stem(verb) not in self.words
        ]
        table = tuple(line for verb in free for line in self._untold(near_misses.OTHER_VERBS[verb]))
        template = self._deal(table)
        return self._filled(template, noun) if template else None

    def _other_tool(self) -> tuple[str, list[Piece]]:
        """What a tool of somebody else's app is for."""
        frame, _, pieces = request(self.composer, self.composer.rng.choice(self.strangers))
        return frame, pieces

    def _other_act(self) -> tuple[str, list[Piece]] | None:
        """What people say who want a tool's thing ended, changed, …, which no tool does."""
        tool, table = self.composer.rng.choice(self.unserved)
        topic = self._topic(tool)
        speaker = Speaker(self.composer, tool, [topic] if topic else [])
        able = tuple(line for line in table if _asks(line) and speaker.can_say(line))
        template = self._deal(able)
        pieces = speaker.say(template) if template else None
        return (template, pieces) if template and pieces else None

    def _other_act_whole(self) -> tuple[str, list[Piece]] | None:
        """The same, with a place for every argument: "cancel the tea timer"."""
        tool, table = self.composer.rng.choice(self.unserved_whole)
        said = self._said(tool)
        own = _stems(name_parts(tool)[1])
        verbs = {stem(word) for other in self.tools for word in name_parts(other)[0].split()}
        # Without the thing, "resolve the one called …" may be another tool's errand.
        able = (line for line in table if own & _stems(line) or not verbs & _stems(line))
        lines = [line for line in able if _asks(line)]
        return sentence(self.composer, tool, said, lines, whole=False)

    def _deal(self, table: tuple[str, ...]) -> str | None:
        """The next line of a table, None if nothing of this split is there."""
        try:
            return self.composer.deal(table) if table else None
        except InputError:
            return None

    def _wrapped(self, template: str, pieces: list[Piece]) -> list[Piece]:
        """An errand, at times inside "could you …?"; what is no command stays as it is."""
        first = template.split(" ", 1)[0]
        command = first in VERBS or first in {"google", "text", "put", "teach", "crop"}
        if template.endswith("?") or not command or not self.composer.chance(DECORATED):
            return pieces
        wrapper = self.composer.deal(around.WRAPPERS if self.composer.chance(WRAPPED) else NATURAL)
        _, outer = self._filled(wrapper.replace("{x}", "\0").replace("{ask}", "\0"))
        found: list[Piece] = []
        for piece in outer:
            before, mark, after = piece.text.partition("\0")
            found += [Piece(before, None, piece.fixed), *(pieces if mark else []), Piece(after)]
        return [piece for piece in found if piece.text]

    # --- What would fit a tool ---

    def _telling(self) -> set[str]:
        """Stems of the words that the tools go by, of what people say instead, and of their kin."""
        said = set()
        for tool in self.tools:
            key, thing = name_parts(tool)
            said |= {*key.split(), *thing.split(), *" ".join(other_verbs(key)).split()}
            said |= set(" ".join(other_nouns(thing)).split())
        said |= {
            word for family in FAMILIES if said & set(family.split()) for word in family.split()
        }
        return {stem(word) for word in said if word not in COMMON}

    def _answers_anything(self) -> bool:
        """Whether a tool may answer any question: it searches the web, or what is not said."""
        named = (name_parts(tool) for tool in self.tools)
        open_search = any(key in SEARCHING and not thing for key, thing in named)
        return open_search or self._told_by(KNOWLEDGE)

    def _untold(self, table: tuple[str, ...]) -> tuple[str, ...]:
        """The lines of which no word tells of a tool."""
        return tuple(line for line in table if not self._tells(line))

    def _tells(self, line: str) -> bool:
        return not self.telling.isdisjoint(_stems(line))

    def _told_by(self, words: str) -> bool:
        return any(stem(word) in self.words for word in words.split())


def _options(tool: Tool) -> str:
    """The options of a tool's arguments: a list "shopping" is one that things are put on."""
    lists = [schema.get("enum") for schema in tool.properties.values()]
    options = [o for found in lists if isinstance(found, list) for o in found]
    return " ".join(spoken(option) for option in options if isinstance(option, str))


def _asks(line: str) -> bool:
    """Whether a line is a question or an order: a statement ("it's all gone") may hint at more."""
    return line.endswith("?") or line.split()[0] in VERBS


def _stems(line: str) -> set[str]:
    """Stems of a template's words that may tell something."""
    words = re.findall(r"[a-z]+", re.sub(r"\{\w+\}", " ", line.lower()))
    return {stem(word) for word in words if word not in COMMON}


SEVERAL = {"was": "were", "is": "are", "looks": "look", "needs": "need"}
FINISHING = {"complete", "finish", "mark", "resolve", "check", "tick off"}
OWN = re.compile(r"\b(I|my|me|we|our|us)\b")
DONE = re.compile(r"all done|already did|took care|went well")
NO_THINGS = ("to ", "who ", "what ", "when ", "where ", "how ", "is ", "of ", "out of")


def _of_several(template: str) -> str:
    """The template for a plural: "my tickets are broken"."""
    template = re.sub(
        r"\{the\} \{noun\}(\{of\})? (was|is|looks|needs)\b",
        lambda m: f"{{the}} {{noun}}{m[1] or ''} {SEVERAL[m[2]]}",
        template,
    )
    template = re.sub(r"\b(was|is) \{the\}", lambda m: f"{SEVERAL[m[1]]} {{the}}", template)
    template = re.sub(r"what(?: exactly)? is \{a\}", "what are {a}", template)
    template = template.replace("{a} {noun} is", "{noun} are").replace("how does {a}", "how do {a}")
    template = template.replace("that {noun}", "those {noun}").replace("{a} {noun}", "{noun}")
    return template.replace("what a", "what")


# Words that tell nothing, though a tool may have them in its name.
COMMON = {
    *("a", "an", "the", "of", "for", "in", "on", "at", "to", "me", "my", "is", "are", "was", "be"),
    *("it", "its", "up", "out", "off", "and", "or", "with", "what", "who", "how", "when", "where"),
    *("why", "do", "does", "did", "have", "has", "can", "you", "your", "i", "we", "our", "this"),
    *("that", "from", "by", "get", "give", "show"),
}


def _named(topic: Said) -> list[Piece]:
    """A topic as one speaks of it: "Ann Ek", "order 17"."""
    return said_pieces(f"{entity(topic.label)} {{v}}" if topic.sort == "id" else "{v}", topic)
