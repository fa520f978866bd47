"""Guesses of what the model will write, for it to confirm many tokens in one forward pass.

A guess follows the grammar and, inside a string, the prompt:

* what the grammar forces is certain to come;
* where it leaves a few alternatives (tools, argument names, enum values), each of them is a guess;
* a string that has begun goes on as the prompt does after the same words (prompt-lookup decoding,
  Saxena 2023), and may end at the end of each word; what follows the end is guessed likewise.

Nothing here decides what is written: a wrong guess costs some width of one pass, a right one saves
a pass.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from tooluse.grammar.strings import escape

if TYPE_CHECKING:
    from tooluse.grammar import Matcher

MAX_ENDS = 2  # ends of a string that are tried
MAX_ALTERNATIVES = 12
MAX_BRANCHES = 8  # possible next bytes of a state that counts as a choice, not as text

_END = re.compile(rb"""(?=[.,;:!?)\]}'"]*(?:\s|\\n|$))""")


class Guesser:
    """Guesses for one prompt. ``copying`` and ``choices`` say which kinds are wanted."""

    def __init__(self, prompt: str, *, copying: bool, choices: bool) -> None:
        self._source = escape(prompt)
        self._copying = copying
        self._choices = choices
        self._room = 0

    def guesses(self, matcher: Matcher, written: bytes, room: int) -> list[bytes]:
        """Texts that may follow ``written``, the likeliest first, of about ``room`` bytes in all.

        What is forced is not counted. Leaves the matcher as it is.
        """
        self._room = room
        return list(self._after(matcher.copy(), written, b""))

    def _after(self, matcher: Matcher, written: bytes, guess: bytes) -> Iterator[bytes]:
        """Continuations of a guess; the matcher has read it and is used up."""
        forced = matcher.forced_bytes()
        if forced:
            guess += forced
            matcher.consume_bytes(forced)
        if matcher.is_finished:
            yield guess
            return
        text = written + guess
        start = open_string(text)
        copied = self._copy(matcher, text[start:]) if self._copying and start else b""
        if copied:
            self._room -= len(copied)
            yield guess + copied
            yield from self._ends(matcher, written, guess, copied)
            return
        yield guess
        if self._choices:
            found = alternatives(matcher)
            width = sum(map(len, found))
            if width <= self._room:
                self._room -= width
                yield from (guess + a for a in found if a)

    def _ends(
        self, matcher: Matcher, written: bytes, guess: bytes, copied: bytes
    ) -> Iterator[bytes]:
        """What may follow a copied string if it ends before the copy does."""
        ends = [m.start() for m in _END.finditer(copied)]
        for end in ends[:MAX_ENDS]:
            ahead = matcher.copy()
            value = copied[:end] + b'"'
            if _consume(ahead, value) < len(value):
                continue
            follows = ahead.forced_bytes()
            if len(follows) > self._room:
                return
            self._room -= len(follows)
            ahead.consume_bytes(follows)
            if not ahead.is_finished:  # the end itself costs no pass of its own
                yield from self._after(ahead, written, guess + value + follows)

    def _copy(self, matcher: Matcher, string: bytes) -> bytes:
        """How the prompt goes on after a string that has begun, as far as the grammar allows it."""
        at = _find_word(self._source, string) if string else -1
        if at < 0:
            return b""
        rest = self._source[at + len(string) :][: self._room // 2]  # the rest is for what follows
        rest = rest.decode("utf-8", "ignore").encode()  # no half character at the end
        return rest[: _consume(matcher.copy(), rest)]


def alternatives(matcher: Matcher) -> list[bytes]:
    """The texts between which the grammar leaves a choice, each up to where text begins.

    None if there are more than a few. Leaves the matcher as it is.
    """
    found: list[bytes] = []
    todo = [(matcher.copy(), b"")]
    while todo:
        if len(found) + len(todo) > MAX_ALTERNATIVES:
            return []
        ahead, text = todo.pop()
        forced = ahead.forced_bytes()
        if forced:
            ahead.consume_bytes(forced)
            text += forced
        branches = ahead.next_bytes()
        if ahead.is_finished or len(branches) > MAX_BRANCHES or (text and text.endswith(b'"')):
            found.append(text)
            continue
        for byte in reversed(branches):
            below = ahead.copy()
            below.consume_bytes(bytes([byte]))
            todo.append((below, text + bytes([byte])))
    return found


def _consume(matcher: Matcher, data: bytes) -> int:
    """Let the matcher read as much of the data as it can; returns how many bytes that was."""
    for i in range(len(data)):
        try:
            matcher.consume_bytes(data[i : i + 1])
        except ValueError:
            return i
    return len(data)


def open_string(generated: bytes) -> int:
    """Where the JSON string begins that ``generated`` ends in, after its quote; 0 if in none."""
    start = at = 0
    while (at := generated.find(b'"', at)) >= 0:
        backslashes = at - len(generated[:at].rstrip(b"\\"))
        if not (start and backslashes % 2):
            start = 0 if start else at + 1
        at += 1
    return start


def _find_word(text: bytes, written: bytes) -> int:
    """The first place where ``written`` stands, at the start of a word if there is one such."""
    first = at = text.find(written)
    while at > 0:
        if not text[at - 1 : at].isalnum() and text[at - 1] < 0x80:
            return at
        at = text.find(written, at + 1)
    return first if at < 0 else at
