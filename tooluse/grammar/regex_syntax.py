"""ECMA-262 patterns: text → tree.

What the u flag accepts is read as with the u flag, so a pattern matches code points. What it
rejects but engines without the flag accept is read as ECMA-262 annex B reads it, because schemas
contain it: an escaped character that needs no escape (`\\-`, `\\_`, `\\@`), `{` `}` `]` on their
own, a class beside a hyphen (`[\\w-.]`). Three forms of other dialects have one meaning only and
are read: a leading `(?i)` (flags of the whole pattern, as the group `(?i:…)` of ECMA-262 2025),
`(?P<name>…)`, and `(?#comment)`. Refused with `PatternError`: what needs memory (back-references),
what engines read in different ways (`\\A`, `\\Z`, `{,5}`, `[[:alpha:]]`), atomic groups and
possessive quantifiers, and whatever is not known here.
"""

from __future__ import annotations

import re

from tooluse.grammar import unicode_classes as uc
from tooluse.grammar.regex_tree import (
    END,
    EPSILON,
    START,
    Anchor,
    Boundary,
    Chars,
    Look,
    Node,
    alt,
    repeat,
    seq,
)
from tooluse.grammar.unicode_classes import Ranges

MAX_DEPTH = 100
MAX_DIGITS = 18


class PatternError(ValueError):
    """A pattern that cannot be expressed exactly, with the reason in one line."""


def parse(pattern: str) -> Node:
    """The tree of a pattern; raises PatternError for what this module's text refuses."""
    return _Parser(pattern).pattern()


_CONTROL = {"t": 9, "n": 10, "v": 11, "f": 12, "r": 13}
_CLASSES = {"d": uc.DIGIT, "s": uc.SPACE}
_ASSERTION = re.compile(r"[$^\\]|\(\?<?[=!]")
_QUANTIFIERS = ("*", "+", "?", "{")
_COUNT = re.compile(r"\{([0-9]+)(,([0-9]*))?\}")
_NO_LEAST = re.compile(r"\{,[0-9]+\}")  # 0 to n in Python, these five characters in ECMA-262
_FLAGS = re.compile(r"\(\?([a-zA-Z]*)(?:-([a-zA-Z]+))?([:)])")
_NAME = re.compile(r"\(\?P?<[\w$]+>")
_HEX = re.compile(r"x([0-9A-Fa-f]{2})|u([0-9A-Fa-f]{4})|u\{([0-9A-Fa-f]+)\}")
_LOW_SURROGATE = re.compile(r"\\u([dD][c-fC-F][0-9A-Fa-f]{2})")
_POSIX = re.compile(r"\[[:.=][a-z^]+[:.=]\]")
_PLAIN_ITEM = re.compile(r"([^][\\-])(?:-([^][\\-])|(?!-))")  # of a class, without escapes
_PROPERTY = re.compile(r"([pP])\{([A-Za-z0-9_]+(?:=[A-Za-z0-9_]+)?)\}")


class _Parser:
    """Recursive descent over the text; `i s m` are the flags in force."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0
        self.depth = 0
        self.flags: frozenset[str] = frozenset()

    def pattern(self) -> Node:
        leading = _FLAGS.match(self.text)
        if leading and leading[1] and leading[3] == ")" and not leading[2]:
            self.at = leading.end()
            self.flags = self.with_flags(leading)
        node = self.disjunction()
        if self.at < len(self.text):
            raise self.error("')' without '('")
        return node

    def error(self, reason: str) -> PatternError:
        return PatternError(f"{reason} at {self.at} in pattern {self.text[:80]!r}")

    def peek(self) -> str:
        return self.text[self.at : self.at + 1]

    def accept(self, token: str) -> bool:
        if self.text.startswith(token, self.at):
            self.at += len(token)
            return True
        return False

    def scan(self, expression: re.Pattern[str]) -> re.Match[str] | None:
        found = expression.match(self.text, self.at)
        if found:
            self.at = found.end()
        return found

    def disjunction(self) -> Node:
        items = [self.alternative()]
        while self.accept("|"):
            items.append(self.alternative())
        return alt(items) if len(items) > 1 else items[0]

    def alternative(self) -> Node:
        items: list[Node] = []
        while self.peek() not in ("", "|", ")"):
            items.append(self.term())
        return items[0] if len(items) == 1 else seq(items)

    def term(self) -> Node:
        start = self.at
        atom = self.atom()
        bounds = self.quantifier()
        if bounds is None:
            return atom
        if isinstance(atom, (Anchor, Boundary, Look)) and _ASSERTION.match(self.text, start):
            raise self.error("a repeated assertion")
        return repeat(atom, *bounds)

    def quantifier(self) -> tuple[int, int | None] | None:
        if self.peek() not in _QUANTIFIERS:
            return None
        if self.accept("*"):
            bounds: tuple[int, int | None] = (0, None)
        elif self.accept("+"):
            bounds = (1, None)
        elif self.accept("?"):
            bounds = (0, 1)
        elif _NO_LEAST.match(self.text, self.at):
            raise self.error("a count without its least number")
        elif found := self.scan(_COUNT):
            if max(len(found[1]), len(found[3] or "")) > MAX_DIGITS:
                raise self.error("a count too large")
            lo = int(found[1])
            bounds = (lo, lo if found[2] is None else int(found[3]) if found[3] else None)
            if bounds[1] is not None and lo > bounds[1]:
                raise self.error("counts out of order")
        else:
            return None
        if self.peek() == "+":
            raise self.error("a possessive quantifier")
        self.accept("?")  # a lazy quantifier matches the same language
        if self.peek() in ("*", "+", "?") or _COUNT.match(self.text, self.at):
            raise self.error("nothing to repeat")
        return bounds

    def atom(self) -> Node:
        char = self.peek()
        if char == "(":
            return self.group()
        if char == "[":
            return self.char_class()
        if char == "\\":
            self.at += 1
            return self.escape()
        if char in _QUANTIFIERS and (char != "{" or _COUNT.match(self.text, self.at)):
            raise self.error("nothing to repeat")
        self.at += 1
        if char == ".":
            return Chars(uc.ANY if "s" in self.flags else uc.negate(uc.LINE_ENDS))
        if char in ("^", "$"):
            return self.anchor(char == "^")
        return self.chars(_point(char))

    def anchor(self, start: bool) -> Node:
        node = START if start else END
        if "m" not in self.flags:
            return node
        return alt([node, Look(Chars(uc.LINE_ENDS), ahead=not start, negative=False)])

    def chars(self, ranges: Ranges) -> Chars:
        return Chars(uc.fold_closure(ranges) if "i" in self.flags else ranges)

    def word(self) -> Ranges:
        return uc.fold_closure(uc.WORD) if "i" in self.flags else uc.WORD

    def group(self) -> Node:
        start, outer = self.at, self.flags
        self.depth += 1
        if self.depth > MAX_DEPTH:
            raise self.error(f"groups nested deeper than {MAX_DEPTH}")
        look: tuple[bool, bool] | None = None
        if self.accept("(?:"):
            pass
        elif self.accept("(?#"):
            end = self.text.find(")", self.at)
            self.at = end if end >= 0 else len(self.text)
        elif self.accept("(?="):
            look = (True, False)
        elif self.accept("(?!"):
            look = (True, True)
        elif self.accept("(?<="):
            look = (False, False)
        elif self.accept("(?<!"):
            look = (False, True)
        elif found := _FLAGS.match(self.text, self.at):
            if found[3] == ")":
                raise self.error("flags for the rest of a pattern, not at its start,")
            self.at = found.end()
            self.flags = self.with_flags(found)
        elif not self.scan(_NAME):
            if self.text.startswith(("(?", "(*"), self.at):
                raise self.error(f"unknown group {self.text[self.at : self.at + 3]!r}")
            self.at += 1
        body = EPSILON if self.text.startswith("(?#", start) else self.disjunction()
        if not self.accept(")"):
            self.at = start
            raise self.error("'(' without ')'")
        self.depth -= 1
        self.flags = outer
        return Look(body, *look) if look else body

    def with_flags(self, found: re.Match[str]) -> frozenset[str]:
        on, off = set(found[1]), set(found[2] or "")
        # The u flag is in force anyway; other letters mean different things in different dialects.
        if not (on - {"u"}) | off <= {"i", "s", "m"}:
            raise self.error(f"unknown flags {found[0]!r}")
        return (self.flags | (on - {"u"})) - off

    def escape(self) -> Node:
        char = self.peek()
        if char in ("b", "B"):
            self.at += 1
            return Boundary(char == "B", self.word())
        if char == "k" or (char in "123456789" and char):
            raise self.error("a back-reference")
        found = self.class_escape()
        return Chars(found) if isinstance(found, tuple) else self.chars(_points(found))

    def class_escape(self) -> Ranges | int:
        """After a backslash: a set, its case folded already, or one code point."""
        char = self.peek()
        if found := self.scan(_PROPERTY):
            ranges = uc.unicode_property(found[2])
            if ranges is None:
                raise self.error(f"unknown Unicode property {found[2]!r}")
            return self.chars(uc.negate(ranges) if found[1] == "P" else ranges).ranges
        if found := self.scan(_HEX):
            return self.hex_escape(found)
        self.at += 1
        if char and char in "dDsSwW":
            ranges = self.word() if char in "wW" else _CLASSES[char.lower()]
            return uc.negate(ranges) if char.isupper() else ranges
        if char in _CONTROL:
            return _CONTROL[char]
        if char == "c" and re.match("[A-Za-z]", self.peek()):
            self.at += 1
            return ord(self.text[self.at - 1]) % 32
        if char == "0" and not self.peek().isdigit():
            return 0
        if not char or (char.isascii() and char.isalnum()):
            self.at -= 1
            raise self.error(f"unknown escape '\\{char}'" if char else "a lone backslash")
        return ord(char)

    def hex_escape(self, found: re.Match[str]) -> int:
        point = int(found[1] or found[2] or found[3], 16)
        if found[2] and 0xD800 <= point <= 0xDBFF and (low := self.scan(_LOW_SURROGATE)):
            return 0x10000 + ((point - 0xD800) << 10) + int(low[1], 16) - 0xDC00
        if point > uc.LAST:
            raise self.error("a code point past U+10FFFF")
        return point

    def char_class(self) -> Node:
        start = self.at
        self.at += 1
        negated = self.accept("^")
        parts: list[tuple[int, int]] = []
        while not self.accept("]"):
            if self.at >= len(self.text):
                self.at = start
                raise self.error("'[' without ']'")
            found = _PLAIN_ITEM.match(self.text, self.at)
            if found and found[1] <= (found[2] or found[1]):
                self.at = found.end()
                parts.append((ord(found[1]), ord(found[2] or found[1])))
                continue
            if _POSIX.match(self.text, self.at):
                raise self.error("a POSIX class")
            parts.extend(self.class_item())
        ranges = self.chars(uc.normalize(parts)).ranges
        return Chars(uc.negate(ranges) if negated else ranges)

    def class_item(self) -> Ranges:
        first = self.class_atom()
        if self.peek() != "-" or self.text[self.at + 1 : self.at + 2] in ("]", ""):
            return _points(first)
        self.at += 1
        last = self.class_atom()
        if isinstance(first, tuple) or isinstance(last, tuple):
            return (*_points(first), *_point("-"), *_points(last))
        if first > last:
            raise self.error("a class range out of order")
        return ((first, last),)

    def class_atom(self) -> Ranges | int:
        if self.at >= len(self.text):
            raise self.error("'[' without ']'")
        if not self.accept("\\"):
            self.at += 1
            return ord(self.text[self.at - 1])
        if self.accept("b"):
            return 8
        return self.class_escape()


def _point(char: str) -> Ranges:
    return ((ord(char), ord(char)),)


def _points(found: Ranges | int) -> Ranges:
    return found if isinstance(found, tuple) else ((found, found),)
