"""Prompts that no tool fits: what a model must learn to decline.

They come from everywhere but the tools: requests that other tools would be for, the tools' own
things with a verb that none of them does ("print the event"), chit-chat, statements and general
questions. What shares a telling word with a tool's name or description is left out, so that no row
says "no" where a tool could do it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tooluse.data import surface
from tooluse.data.phrases import around, unrelated
from tooluse.data.schema_values import spoken
from tooluse.data.templates import Piece, Slot, expand
from tooluse.errors import InputError
from tooluse.tools import Toolset

if TYPE_CHECKING:
    from tooluse.data.compose import Composer

SHARES = {"errand": 0.42, "other verb": 0.22, "chit-chat": 0.14, "statement": 0.12, "question": 0.1}
DECORATED = 0.4  # of the errands, how many get a wrapper ("could you …?")


class Declined:
    """Makes prompts that none of these tools is for."""

    def __init__(self, composer: Composer, toolset: Toolset) -> None:
        self.composer = composer
        said = " ".join(f"{spoken(t.name)} {t.description}" for t in toolset.values())
        self.words = {_stem(word) for word in re.findall(r"[a-z]+", said.lower())}
        self.names = [spoken(t.name).lower().split() for t in toolset.values()]
        self.nouns = sorted({" ".join(n[1:]) for n in self.names if len(n) > 1 and len(n) < 4})
        self.knowledge = not self._told_by(unrelated.KNOWLEDGE[0])
        self.errands = tuple(
            line
            for telling, table in unrelated.ERRANDS.items()
            if not self._told_by(telling)
            for line in table
            if self.knowledge or not line.endswith("?")  # a search tool may answer it
        )

    def compose(self) -> tuple[str, str]:
        """A prompt and the template that it was made from."""
        composer = self.composer
        style = surface.pick_style(composer.rng)
        template, pieces = self._request()
        pieces = surface.recase(pieces, style, values=True)
        if not style.apostrophes:
            pieces = surface.without_apostrophes(pieces)
        if composer.chance(style.typos):
            pieces = surface.with_typo(pieces, composer.rng)
        mark = "?" if pieces[-1].text.endswith("?") else "."
        text = "".join(piece.text for piece in pieces)
        return text + surface.end_mark(mark, pieces, style, composer.rng), template

    def _request(self) -> tuple[str, list[Piece]]:
        composer = self.composer
        kind = composer.weighted(SHARES)
        if kind == "question" and self.knowledge:
            return "{query:ask}", [Piece(composer.fresh(unrelated.KNOWLEDGE[1]) + "?")]
        if kind == "other verb" and self.nouns:
            found = self._other_verb()
            if found:
                return found[0], self._wrapped(*found)
        if kind == "chit-chat":
            return self._filled(composer.deal(unrelated.CHIT_CHAT))
        if kind == "errand" and self.errands:
            template, pieces = self._filled(composer.deal(self.errands))
            return template, self._wrapped(template, pieces)
        return self._filled(composer.deal(unrelated.STATEMENTS))

    def _filled(self, template: str, noun: str = "") -> tuple[str, list[Piece]]:
        def fill(slot: Slot) -> list[Piece]:
            if slot.name == "noun":
                return [Piece(noun)]
            if slot.name == "the":
                return [Piece(self.composer.values.pick(("the", "my", "this", "our")))]
            if slot.name == "a":
                return [Piece("an" if noun[0] in "aeiou" else "a")]
            return [Piece(self.composer.values.text(slot.kind), None, fixed=True)]

        return template, expand(template, self.composer.rng, fill)

    def _other_verb(self) -> tuple[str, list[Piece]] | None:
        """A thing that a tool is about, with a verb that no tool for it has; None if all have."""
        noun = self.composer.values.pick(self.nouns)
        last = _stem(noun.split()[-1])
        about = {w for name in self.names if last in map(_stem, name) for w in name}
        free = [
            verb
            for verb in unrelated.OTHER_VERBS
            if not about & unrelated.SAME_VERB.get(verb, frozenset((verb,)))
            and _stem(verb) not in self.words
        ]
        table = tuple(line for verb in free for line in unrelated.OTHER_VERBS[verb])
        try:
            template = self.composer.deal(table) if table else None
        except InputError:  # nothing of this split is left
            template = None
        return self._filled(template, noun) if template else None

    def _wrapped(self, template: str, pieces: list[Piece]) -> list[Piece]:
        """An errand, at times inside "could you …?"; a question stays as it is."""
        if template.endswith("?") or not self.composer.chance(DECORATED):
            return pieces
        wrapper = self.composer.deal(around.WRAPPERS)
        _, outer = self._filled(wrapper.replace("{x}", "\0"))
        found: list[Piece] = []
        for piece in outer:
            before, mark, after = piece.text.partition("\0")
            found += [Piece(before, None, piece.fixed), *(pieces if mark else []), Piece(after)]
        return [piece for piece in found if piece.text]

    def _told_by(self, words: str) -> bool:
        return any(_stem(word) in self.words for word in words.split())


def _stem(word: str) -> str:
    """A word without its endings: "searching", "searches" → "search"."""
    return re.sub(r"(?<=\w{3})(ing|ies|es|s|ed|e|y)$", "", word)
