"""One prompt at a time: a request from the tables, words around it, and a way of typing.

opener, [sentence before.] request [closer], [sentence after.]
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from random import Random

from tooluse.data import anytool, surface
from tooluse.data.phrases import around, context
from tooluse.data.phrases.plain import split_of_template
from tooluse.data.phrases.tools import Phrases, phrases_for
from tooluse.data.phrases.topics import INSTEAD
from tooluse.data.splits import Split, fold, split_of
from tooluse.data.surface import Style
from tooluse.data.templates import Piece, Slot, expand
from tooluse.data.values import Values
from tooluse.errors import InputError
from tooluse.tools import JSON, Tool, Toolset

ATTEMPTS = 1000  # at a value that is new and of this split
FREE_TO_SHARE = 3  # templates of so few words ("then {x}") occur in every split


@dataclass(frozen=True)
class Draft:
    """A prompt and the arguments it asks for, with the templates it was made from."""

    prompt: str
    args: dict[str, JSON]
    templates: tuple[str, ...]


@dataclass
class Part:
    """A sentence on its way: pieces and the mark that should end it ("?", "." or "")."""

    pieces: list[Piece]
    mark: str


class Composer:
    """Makes drafts for one split from one random generator; remembers the values it used."""

    def __init__(self, rng: Random, split: Split, toolset: Toolset | None = None) -> None:
        self.rng = rng
        self.split = split
        self.toolset = toolset  # what a tool's words must not be mistaken for
        self.lower = False  # whether the present prompt is typed in lower case
        self.values = Values(rng)
        self.given: Mapping[str, tuple[str, ...]] = {}  # see tooluse.data.examples.said_values
        self.own_phrases: dict[tuple[str, str], tuple[str, ...]] = {}  # see tooluse.data.habits
        self._used: set[str] = set()
        self._decks: dict[tuple[str, ...], list[str]] = {}

    # --- Choosing ---

    def deal(self, table: tuple[str, ...]) -> str:
        """The next template of a table: all of this split's come up before one comes again."""
        deck = self._decks.get(table)
        if not deck:
            deck = [line for line in dict.fromkeys(table) if self.allows(line)]
            if not deck:
                raise InputError(f"no phrase of the split {self.split!r} among {table[:1]} …")
            self.rng.shuffle(deck)
            self._decks[table] = deck
        return deck.pop()

    def allows(self, template: str) -> bool:
        """Whether a template may be used here; a few words are nobody's own."""
        if "{x}" in template and len(template.split()) <= FREE_TO_SHARE:
            return True
        return split_of_template(template) == self.split

    def fresh(self, kind: str, repeat: bool = False) -> str:
        """A value of this kind that is new here and belongs to this split.

        With ``repeat``, a kind that has run out (there are seven weekdays) begins again.
        """
        try:
            return self.fresh_text(lambda: self.values.text(kind), repeat)
        except InputError:
            raise InputError(f"no more values of kind {kind!r}") from None

    def fresh_text(self, make: Callable[[], str], repeat: bool = False) -> str:
        """A text from ``make``, as for ``fresh``."""
        again = ""
        for _ in range(ATTEMPTS):
            text = make()
            if split_of(text) == self.split and usable(text):
                if fold(text) not in self._used:
                    self._used.add(fold(text))
                    return text
                again = text
                if repeat and self.chance(0.05):
                    break
        if repeat:  # a short list may have nothing in this split at all
            return again or self.fresh("Word", repeat=False)
        raise InputError("no more values")

    def others(self, tool: Tool) -> list[Tool]:
        """The other tools of the set."""
        return [other for other in (self.toolset or {}).values() if other.name != tool.name]

    def chance(self, share: float) -> bool:
        """True in this share of cases."""
        return self.rng.random() < share

    def weighted(self, shares: dict[str, float]) -> str:
        """One of the keys, each as often as its share of the total."""
        point = self.rng.random() * sum(shares.values())
        for key, share in shares.items():
            point -= share
            if point < 0:
                return key
        return next(iter(shares))

    # --- Composing ---

    def compose(self, tool: Tool) -> Draft:
        """A draft for this tool, from its own phrases."""
        phrases = phrases_for(tool)
        if phrases is None:
            return self._compose_any(tool)
        kind = self.weighted(phrases.shares)
        template = self.deal(phrases.tables[kind])
        if TEXT_THEN_WORDS.search(template) and self.chance(0.8):
            template = self.deal(phrases.tables[kind])
        templates = [template]
        request = self._part(template, phrases)
        quoted = (
            0.07 if kind in ("plain", "commands", "terse") and not CLAUSE.search(template) else 0.0
        )
        request.pieces = self._marked(surface.quote(request.pieces, self.rng, quoted))
        if kind == "commands" and not ADVERB.match(template) and self.chance(0.45):
            own = phrases.own_errands and not re.search(r"\bme\b", template) and self.chance(0.2)
            wrapper = self.deal(around.OWN_WRAPPERS if own else around.WRAPPERS)
            templates.append(wrapper)
            request = self._wrapped(wrapper, request)
        parts = [request]
        style = surface.pick_style(self.rng)
        if kind == "terse" and "questions" in phrases.tables and self.chance(0.2):
            request.mark = "?" if tool.name == "get_weather" else request.mark
        if kind != "foreign":
            if kind == "terse" and style.case == "tidy" and self.chance(0.6):
                style = replace(style, case="as is", marks=0.1)
            self._decorate(parts, kind, phrases, templates)
        return self._finish(parts, style, tuple(templates))

    def _marked(self, pieces: list[Piece]) -> list[Piece]:
        """Some of the texts in quotes with a question or exclamation mark of their own."""
        found = list(pieces)
        for i in range(1, len(pieces) - 1):
            piece = pieces[i]
            around_it = {pieces[i - 1].text[-1:], pieces[i + 1].text[:1]}
            if piece.slot in TEXTS and around_it <= QUOTES and self.chance(MARKED):
                text = piece.text + self.values.pick(("?", "?", "!", "."))
                if piece.text[-1].isalnum() and split_of(text) == self.split:
                    found[i] = replace(piece, text=text)
        return found

    def _compose_any(self, tool: Tool) -> Draft:
        """A draft for a tool without phrases of its own."""
        style = self.pick_style()
        frame, args, pieces = anytool.request(self, tool)
        share = 0.2 if args else 0.5  # without arguments, nothing else tells prompts apart
        return replace(self.in_context(frame, pieces, style, share), args=args)

    def pick_style(self, upper: bool = False) -> Style:
        """A way of typing for a tool without phrases of its own; in capitals only if ``upper``."""
        style = surface.pick_style(self.rng)
        if style.case == "upper" and not upper:  # values of a list can't follow
            style = replace(style, case="as is")
        self.lower = style.case == "lower"
        return style

    def in_context(
        self, frame: str, pieces: list[Piece], style: Style, share: float, values: bool = False
    ) -> Draft:
        """A request as typed, with a sentence before it and one after it in a share of prompts."""
        mark = "?" if frame.endswith("?") else "."
        last = pieces[-1]
        if not last.fixed and last.text[-1:] in (".", "?") and len(frame) > 1:
            pieces = [*pieces[:-1], replace(last, text=last.text[:-1])]
        parts = [Part([p for p in pieces if p.text], mark)]
        templates = [frame]
        for table, at in ((context.BEFORE, 0), (context.AFTER, 1)):
            if self.chance(share):
                template = self.deal(table)
                templates.append(template)
                parts.insert(len(parts) * at, self._part(template))
        return self._finish(parts, style, tuple(templates), values)

    def _or_instead(self, kind: str) -> str:
        """A kind of value, or now and then one of those that may take its place."""
        point = self.rng.random()
        for other, share in INSTEAD.get(kind, {}).items():
            point -= share
            if point < 0:
                return other
        return kind

    def _part(self, template: str, phrases: Phrases | None = None) -> Part:
        """A template as a sentence; the mark it ends with is taken off, to be put by style."""
        slots = phrases.slots if phrases else {}

        def fill(slot: Slot) -> list[Piece]:
            if slot.name in slots:
                kind = slots[slot.name] if slot.kind == slot.name else f"{slot.name}_{slot.kind}"
                if not self.values.knows(kind):
                    kind = f"foreign_{slot.kind}"
                return [Piece(self.fresh(self._or_instead(kind)), slot.name, fixed=True)]
            text = "\n" if slot.name == "newline" else self.values.text(slot.kind)
            return [Piece(text, None, fixed=slot.name in FIXED)]

        pieces = [p for p in expand(template, self.rng, fill) if p.text]
        mark = "."
        if phrases and template in phrases.tables["questions"]:
            mark = "?"
        last = pieces[-1]
        if last.slot is None and last.text[-1] in ".?!":
            mark = last.text[-1]
            pieces[-1] = replace(last, text=last.text[:-1])
        return Part([p for p in pieces if p.text], mark)

    def _wrapped(self, wrapper: str, request: Part) -> Part:
        pieces: list[Piece] = []
        outer = self._part(wrapper.replace("{x}", "\0"))
        for piece in outer.pieces:
            before, found, after = piece.text.partition("\0")
            pieces += [Piece(before, None, piece.fixed)] if before else []
            pieces += request.pieces if found else []
            pieces += [Piece(after)] if after else []
        return Part(pieces, outer.mark)

    def _decorate(
        self, parts: list[Part], kind: str, phrases: Phrases, templates: list[str]
    ) -> None:
        """Words around the request, in a share of prompts that depends on its kind."""
        request = parts[0]
        short = kind == "terse"
        if self.chance(0.03 if short or kind == "stories" else 0.05):
            closers = around.POLITE_CLOSERS if request.mark == "?" else around.CLOSERS
            closer = self.values.pick(closers)
            comma = "," if self.chance(0.35) else ""
            request.pieces = [*request.pieces, Piece(f"{comma} {closer}")]
        if not short and self.chance(0.11):
            opener = self.values.pick(around.OPENERS)
            comma = "," if self.chance(0.6) else "!" if self.chance(0.1) else ""
            request.pieces = [Piece(f"{opener}{comma} "), *request.pieces]
        if kind not in ("terse", "stories") and self.chance(0.05):
            template = self.deal(around.BEFORE)
            templates.append(template)
            parts.insert(0, self._part(template))
        if kind != "terse" and self.chance(0.04):
            template = self.deal(phrases.after + around.AFTER)
            templates.append(template)
            parts.append(self._part(template))
        if self.chance(0.03):
            parts.append(Part([Piece(self.values.pick(around.SIGN_OFFS))], "."))

    def _finish(
        self, parts: list[Part], style: Style, templates: tuple[str, ...], values: bool = True
    ) -> Draft:
        """The prompt as typed; ``values`` says whether arguments may change their case."""
        pieces: list[Piece] = []
        for i, part in enumerate(parts):
            pieces += part.pieces
            if i + 1 < len(parts):
                pieces.append(Piece(self._join(part, style)))
        pieces = surface.recase(pieces, style, values and self.chance(surface.LOWER_VALUES))
        if not style.apostrophes:
            pieces = surface.without_apostrophes(pieces)
        if self.chance(style.typos):
            pieces = surface.with_typo(pieces, self.rng)
        prompt = "".join(p.text for p in pieces)
        prompt += surface.end_mark(parts[-1].mark, pieces, style, self.rng)
        if self.chance(0.01):
            prompt = prompt.replace(" ", "  ", 1) if self.chance(0.5) else f" {prompt} "
        return Draft(prompt, {p.slot: p.text for p in pieces if p.slot}, templates)

    def _join(self, part: Part, style: Style) -> str:
        """What stands between two sentences."""
        last = part.pieces[-1].text[-1]
        if last in surface.END_MARKS:
            return " "
        if style.marks < 0.5 and self.chance(0.5):
            between = self.values.pick((" ", ", ", ", ", " - ", "\n"))
            of_value = between == " " and part.pieces[-1].fixed and not part.pieces[-1].slot
            return ", " if of_value else between  # else nothing says where a value ends
        if self.chance(0.25):
            return self.values.pick((", ", ", ", "; ", " - ", " — ", "...  ".rstrip() + " "))
        return part.mark + " "


ADVERB = re.compile(r"(for|with|using|to|on|online|about|regarding|from|please|\{)\b|\{")
TEXTS = ("subject", "query")  # arguments that are free text
MARKED = 0.15  # of the texts in quotes, if the text with the mark is of this split
# A subject or a query with words of the request behind it. People mostly say it last; more of this
# teaches the model to look for an end where there is none.
TEXT_THEN_WORDS = re.compile(r"\{(subject|query)[^{}]*\}[^{]*\w[^{]*$")
CLAUSE = re.compile(r":(wh|do|how|ask|clause|doing)\}")  # not what people put in quotes
QUOTES = set("\"'“”«»`„‘’「」")
FIXED = frozenset(("name", "other_city", "other_email", "weekday", "month", "day", "number"))


def usable(text: str) -> bool:
    """Whether a value's borders are clear: no blank ends, not quoted as a whole, one line."""
    if not text or text != text.strip() or "\n" in text:
        return False
    return not (text[0] in QUOTES and text[-1] in QUOTES and not set(text[1:-1]) & QUOTES)
