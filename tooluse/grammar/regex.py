"""A JSON Schema `pattern` → the string bodies whose value it matches.

`compile_pattern` promises exactness: canonical JSON text between the quotes belongs to the
expression if and only if the ECMA-262 pattern, read with the u flag, matches somewhere in the value
for which that text stands. What cannot be expressed raises `PatternError`. In reading order:
`unicode_classes` (sets of code points), `regex_tree`, `regex_syntax` (text → tree, and which
dialects are read), `regex_words` (no assertions but `^` and `$`), `regex_context` (lookarounds and
word boundaries), and here the search for a match anywhere.
"""

from __future__ import annotations

from tooluse.grammar import expr as e
from tooluse.grammar import regex_context
from tooluse.grammar.lazy import Deferred
from tooluse.grammar.memory import remembered
from tooluse.grammar.regex_syntax import PatternError, parse
from tooluse.grammar.regex_tree import (
    CONTEXT,
    END,
    PLAIN,
    START,
    Alt,
    Node,
    Repeat,
    Seq,
    alt,
    may_be_empty,
    seq,
)
from tooluse.grammar.regex_words import edges, plain
from tooluse.grammar.strings import ANY_BODY

__all__ = ["PatternError", "Until", "compile_pattern", "until"]


class Until(Deferred):
    """A word of `item`, then any characters: the first match decides, and is one state."""

    __slots__ = ()

    def __init__(self, item: e.Expr) -> None:
        super().__init__(False, item.plain, item.regular, item)

    def _derive(self, byte: int) -> e.Expr:
        return until(self.item.derive(byte))


def until(item: e.Expr) -> e.Expr:
    """A word of `item`, whose words are whole characters, then any characters."""
    if item is e.EMPTY:
        return e.EMPTY
    if item.nullable:
        return ANY_BODY
    return e.intern((Until, item), Until, item)


@remembered(4096)
def compile_pattern(pattern: str) -> e.Expr:
    """The canonical string bodies (no quotes) in whose value `pattern` matches somewhere.

    Raises PatternError, in one line, for a pattern that cannot be expressed exactly.
    """
    try:
        return _search(parse(pattern))
    except RecursionError:
        raise PatternError(f"too many parts in pattern {pattern[:80]!r}") from None


def _search(node: Node) -> e.Expr:
    if node.level == CONTEXT:
        return regex_context.search(node)
    if isinstance(node, Seq) and node.items[:1] == (START,) and node.items[-1:] == (END,):
        inner = seq(list(node.items[1:-1]))
        if inner.level == PLAIN:
            return plain(inner)
    items = node.items if isinstance(node, Alt) else (node,)
    free, start, end, whole = edges(alt([_trimmed(x) for x in items]))
    middle = e.sequence(ANY_BODY, free)
    parts = [until(middle if start is free else e.choice(start, middle))]
    if end is not free:
        parts.append(e.sequence(ANY_BODY, end))
    if whole is not start and whole is not end:
        parts.append(whole)
    return e.choice(*parts)


def _trimmed(node: Node) -> Node:
    """`node` without what cannot matter, such as `a*` at an end beyond which anything may stand."""
    items: list[Node] = list(node.items) if isinstance(node, Seq) else [node]
    head = items.pop(0) if items[:1] == [START] else None
    tail = items.pop() if items[-1:] == [END] else None
    if any(x.level != PLAIN for x in items):
        return node
    if tail is None:
        items = _trim_end(items)
    if head is None:
        items = _trim_end(items[::-1])[::-1]
    return seq([*([head] if head else []), *items, *([tail] if tail else [])])


def _trim_end(items: list[Node]) -> list[Node]:
    while items and may_be_empty(items[-1]):
        items = items[:-1]
    if items and isinstance(last := items[-1], Repeat):
        items = [*items[:-1], Repeat(last.body, last.lo, last.lo, last.level)]
    return items
