"""A reply as it is written: text, or calls whose names come first and whose arguments follow.

The pieces are those of OpenAI's streams: the arguments of a call, joined, are its JSON text.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Union

HEAD = re.compile(r'\{"tool": ("(?:[^"\\]|\\.)*"), "args": ')


@dataclass(frozen=True)
class TextDelta:
    """More of a reply that is not a call."""

    text: str


@dataclass(frozen=True)
class CallDelta:
    """More of call number ``index``: its ``arguments``' JSON text goes on with this."""

    index: int
    tool: str
    arguments: str


Delta = Union[TextDelta, CallDelta]


class ReplyReader:
    """Turns the pieces of a reply's text into deltas."""

    def __init__(self) -> None:
        self._text: bool | None = None  # whether this is text; None before the first character
        self._index = 0
        self._tool: str | None = None  # of the call under way
        self._unread = ""

    def feed(self, piece: str) -> Iterator[Delta]:
        """What a piece of text adds."""
        self._unread += piece
        if self._text is None and self._unread:
            self._text = not self._unread.startswith("{")
        if self._text:
            yield from self.close()
            return
        *lines, self._unread = self._unread.split("\n")
        for line in lines:
            self._unread, rest = line, self._unread
            yield from self._arguments()
            self._index, self._tool, self._unread = self._index + 1, None, rest
        yield from self._arguments()

    def close(self) -> Iterator[Delta]:
        """What is left when nothing more comes: text, also if it looked like a call at first."""
        if self._unread and self._tool is None:
            yield TextDelta(self._unread)
            self._unread = ""

    def _arguments(self) -> Iterator[Delta]:
        """What is new in the line of a call: all but a last brace, which may close the call."""
        new = self._unread
        if self._tool is None:
            head = HEAD.match(new)
            if not head:
                return
            self._tool = str(json.loads(head[1]))
            new = new[head.end() :]
            yield CallDelta(self._index, self._tool, "")
        held = "}" if new.endswith("}") else ""
        self._unread = held
        if new != held:
            yield CallDelta(self._index, self._tool, new.removesuffix("}"))
