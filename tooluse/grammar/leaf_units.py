"""Units as leaves see them: cut to what one token can tell apart, and what kind of unit it is."""

from __future__ import annotations

from tooluse.grammar import expr as e
from tooluse.grammar.memory import remembered
from tooluse.grammar.regex import Until
from tooluse.grammar.span import Source, Span
from tooluse.grammar.strings import ANY_CHARACTER, Except, Spelled, is_character

FEW = 8  # repetitions: hardly any token holds more, but for single characters


def parts(unit: e.Expr) -> tuple[e.Expr, e.Expr, e.Expr]:
    """A leading literal, what comes next, and the rest."""
    item = unit.item if isinstance(unit, e.Group) else unit
    head: e.Expr = e.EPSILON
    if isinstance(item, e.Sequence) and isinstance(item.head, e.Literal):
        head, item = item.head, item.tail
    if isinstance(item, e.Sequence):
        return head, item.head, item.tail
    return head, item, e.EPSILON


def copied_from(unit: e.Expr) -> Source | None:
    """The text that a unit's value is a span of; None for other units."""
    _, middle, _ = parts(unit)
    for x in middle.items if isinstance(middle, e.Both) else (middle,):
        if isinstance(x, Span):
            return x.source
    return None


def endless(body: e.Expr) -> bool:
    """Whether every string can be continued, in endless ways, to one that begins as `body`.

    True is certain, False is not. Then no text inside the string is ever wrong; only its end may
    come too early. So it is with patterns that need not match at the start, a least length, and
    all strings but a few.
    """
    if isinstance(body, e.Repeat):
        return body.item is ANY_CHARACTER and body.hi is None
    if isinstance(body, e.Sequence):
        return body.plain and endless(body.head)
    if isinstance(body, e.Choice):
        return any(endless(x) for x in body.items)
    if isinstance(body, Until):
        return endless(body.item)
    if isinstance(body, Except):
        return endless(body.base)
    if not isinstance(body, e.Both):
        return False
    positive = [x for x in body.items if not isinstance(x, e.Complement)]
    strict = [x for x in positive if not (isinstance(x, e.Repeat) and endless(x))]
    return (
        bool(positive)
        and all(finite(x.item) for x in body.items if isinstance(x, e.Complement))
        and (not strict or (len(strict) == 1 and endless(strict[0])))
    )


def finite(x: e.Expr) -> bool:
    """Whether only finitely many words belong to `x`; True is certain, False is not."""
    if isinstance(x, e.Choice):
        return all(finite(y) for y in x.items)
    return isinstance(x, (e.Literal, e.Words)) or x is e.EPSILON


def clamped(unit: e.Group, depth: int) -> e.Expr:
    """The unit with a leading count cut to what one token of `depth` bytes can tell apart."""
    head, middle, tail = parts(unit)
    cut = middle
    if isinstance(middle, e.Repeat):
        cut = _clamped_count(middle, depth)
    elif isinstance(middle, e.Both):
        cut = _clamped_both(middle, depth)
    elif isinstance(middle, Spelled):
        cut = middle.within(depth)
    if cut is middle:
        return unit
    return e.group(e.sequence(head, cut, tail))


def _clamped_count(x: e.Repeat, depth: int) -> e.Expr:
    if not x.plain:
        return x
    hi = None if x.hi is None or x.hi > depth else x.hi
    return e.repeat(x.item, min(x.lo, depth + 1), hi)


def _clamped_both(x: e.Both, depth: int) -> e.Expr:
    """Without a bound on length that no token reaches: it is further away than any way to end."""
    patterns = [y for y in x.items if not (isinstance(y, e.Repeat) and y.item is ANY_CHARACTER)]
    if len(patterns) != 1 or not patterns[0].plain:
        return x
    furthest = longest_way_out(patterns[0])
    bounds = [y for y in x.items if isinstance(y, e.Repeat) and y is not patterns[0]]
    if furthest is None or any(
        y.lo or (y.hi is not None and y.hi < depth + furthest) for y in bounds
    ):
        return x
    return patterns[0]


def brackets(unit: e.Group) -> tuple[e.Expr, e.Expr] | None:
    """Two units between which this one lies, whatever its greater counts are; None without such.

    One repeats nothing more than `FEW` times, the other without end. A token that tells them apart
    holds more repetitions; if there is none, their leaf is that of all units between them.
    """
    if not unit.item.plain:  # the lesser one might have no text at all, which takes long to find
        return None
    few, many = _bounded(unit.item, FEW), _bounded(unit.item, None)
    return None if few is many else (e.group(few), e.group(many))


@remembered(1024)
def _bounded(x: e.Expr, most: int | None) -> e.Expr:
    """`x` with `most` for every greatest count beyond `FEW`, but for single characters."""
    if isinstance(x, e.Repeat):
        if is_character(x.item):
            return x
        long = x.hi is not None and x.lo <= FEW < x.hi
        return e.repeat(_bounded(x.item, most), x.lo, most if long else x.hi)
    if isinstance(x, e.Choice):
        return e.choice(*[_bounded(y, most) for y in x.items])
    run = []
    while isinstance(x, e.Sequence):
        run.append(_bounded(x.head, most))
        x = x.tail
    return e.sequence(*run, _bounded(x, most)) if run else x


@remembered(1024)
def longest_way_out(x: e.Expr) -> int | None:
    """An upper bound of the bytes that complete a word of `x`, whatever of it has been read.

    None where that is hard to say.
    """
    if isinstance(x, e.Literal):
        return len(x.data)
    if isinstance(x, e.ByteClass):
        return 1
    if isinstance(x, e.Group):
        return longest_way_out(x.item)
    if isinstance(x, e.Choice):
        ways = [longest_way_out(y) for y in x.items]
        return None if None in ways else max(w for w in ways if w is not None)
    if isinstance(x, e.Sequence):
        head, tail = longest_way_out(x.head), longest_way_out(x.tail)
        if head is None or tail is None:
            return None
        return max(head + len(e.shortest(x.tail)), tail)
    if isinstance(x, e.Repeat):
        item = longest_way_out(x.item)
        return None if item is None else item + x.lo * len(e.shortest(x.item))
    return 0 if x is e.EPSILON else None
