"""Lookarounds and word boundaries → expressions, with *and* and *not*.

A lookahead speaks about the text that follows, so a tree is translated together with its *rest*,
the expression for everything after it: `(?=X)rest` is `X… and rest`, `(?!X)rest` is `not X… and
rest`. What stands before a position is known through *trackers*: for each lookbehind `(?<=Y)` the
derivative of `…Y` by the text so far, which is nullable exactly where the lookbehind holds. `^` is
the tracker of the empty text and `\\b` that of a word character. The derivatives of all trackers
together are a *context*; a rest is a function from context to expression, and words that lead to
different contexts are told apart by *and* with the trackers themselves.

A repetition with such an assertion inside is a recursive node, `Loop`, for each count and context;
iterations past the least number must consume something, which is what ECMA-262 says too.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache
from itertools import pairwise

from tooluse.grammar import expr as e
from tooluse.grammar import unicode_classes as uc
from tooluse.grammar.regex_syntax import PatternError
from tooluse.grammar.regex_tree import (
    ANCHORED,
    START,
    Alt,
    Boundary,
    Chars,
    Look,
    Node,
    Repeat,
    Seq,
    may_be_empty,
    runs,
)
from tooluse.grammar.regex_words import edges, one_of
from tooluse.grammar.strings import ANY_BODY, code_points, escape
from tooluse.grammar.unicode_classes import Ranges

MAX_CONTEXTS = 64
MAX_COPIES = 20  # each is a few levels of recursion
MAX_LOOPS = 1000

Context = tuple[e.Expr, ...]
Rest = Callable[[Context], e.Expr]


class Loop(e.Expr):
    """A language defined through itself; `define` is called once, not before all loops exist."""

    __slots__ = ("_define", "_definition")

    def __init__(self, nullable: bool, define: Callable[[], e.Expr]) -> None:
        super().__init__(nullable, plain=False)
        self._define: Callable[[], e.Expr] | None = define
        self._definition: e.Expr | None = None

    def definition(self) -> e.Expr:
        """The other side of the equation; raises PatternError if it needs itself to be made."""
        if self._definition is None:
            define, self._define = self._define, None
            if define is None:
                raise PatternError("a lookahead that depends on its own loop")
            self._definition = define()
        return self._definition

    def _derive(self, byte: int) -> e.Expr:
        return self.definition().derive(byte)

    def _first(self) -> int:
        return self.definition().first

    def _partition(self) -> tuple[int, ...]:
        return self.definition().cells()

    def _shortest(self) -> bytes:
        return e.search(self)


def search(node: Node) -> e.Expr:
    """The bodies in which a tree of level CONTEXT matches somewhere."""
    return _Translation(node).search(node)


class _Translation:
    """The trackers of one pattern, and its translation with them."""

    def __init__(self, node: Node) -> None:
        self.trackers: list[e.Expr] = []
        self.place: dict[Node, int] = {}
        sets = [uc.ANY]
        for x in _walk(node):
            if x not in self.place and (x == START or isinstance(x, Boundary) or _behind(x)):
                self.place[x] = len(self.trackers)
                self.trackers.append(_tracker(x))
                sets += [x.word] if isinstance(x, Boundary) else []
                sets += [y.ranges for y in _walk(x) if isinstance(y, Chars)]
        # The code points in classes that no tracker tells apart, one of each as text.
        self.kinds = [(k, escape(chr(k[0][0]))) for k in _minterms(list(dict.fromkeys(sets)))]
        self.loops: list[Loop] = []
        self.copies = 0
        self.step = cache(self._step)
        self.reachable = cache(self._reachable)

    def search(self, node: Node) -> e.Expr:
        matched = self.then(node, lambda context: ANY_BODY)
        result = self.split(ANY_BODY, tuple(self.trackers), matched)
        for loop in self.loops:  # grows while definitions are made
            loop.definition()
        return result

    def then(self, node: Node, rest: Rest) -> Rest:
        """`node` followed by `rest`, as a function of the context in which it stands."""
        if isinstance(node, Chars):
            return cache(lambda context: self.char(node.ranges, context, rest))
        if node.level <= ANCHORED:
            return cache(lambda context: self.words(node, context, rest))
        if isinstance(node, Alt):
            ways = [self.then(x, rest) for x in node.items]
            return cache(lambda context: e.choice(*[way(context) for way in ways]))
        if isinstance(node, Seq):
            for x in reversed(runs(node, ANCHORED)):
                rest = self.then(x, rest)
            return rest
        if isinstance(node, Repeat):
            return self.repeat(node, rest)
        assert isinstance(node, (Boundary, Look))
        return self.assertion(node, rest)

    def assertion(self, node: Boundary | Look, rest: Rest) -> Rest:
        if isinstance(node, Look) and node.ahead:
            ahead = self.then(node.body, lambda context: e.ANYTHING)
        elif isinstance(node, Look):
            at = self.place[node]
            return lambda context: (
                rest(context) if context[at].nullable != node.negative else e.EMPTY
            )
        else:
            at = self.place[node]
            word = e.sequence(one_of(node.word), e.ANYTHING)
            other = e.complement(word)
            # A boundary: a word character on exactly one side. `word` is what must not follow one.
            sides = (other, word) if node.negative is False else (word, other)
            return cache(lambda context: e.both(sides[not context[at].nullable], rest(context)))

        def checked(context: Context) -> e.Expr:
            found = ahead(context)
            return e.both(e.complement(found) if node.negative else found, rest(context))

        return cache(checked)

    def repeat(self, node: Repeat, rest: Rest) -> Rest:
        """Counted iterations: those that must come may be empty, the others consume something."""
        empty = may_be_empty(node.body)
        result = self.loop(node, node.lo if empty else 0, rest)
        for _ in range(node.lo if empty else 0):
            self.copies += 1
            if self.copies > MAX_COPIES:
                raise PatternError(f"more than {MAX_COPIES} copies of a lookaround")
            result = self.then(node.body, result)
        return result

    def loop(self, node: Repeat, done: int, rest: Rest) -> Rest:
        """The iterations of `node` that follow the first `done`, none of them empty."""

        def iterations(done: int, context: Context) -> e.Expr:
            if done == node.hi:
                return rest(context)
            # One more tracker, of the empty text: it dies when the iteration consumes something.
            inside = (*context, e.EPSILON)
            step = further(done + 1 if node.hi is not None else min(done + 1, node.lo))
            if done < node.lo:
                made = Loop(False, lambda: step(inside))
            else:
                made = Loop(rest(context).nullable, lambda: e.choice(rest(context), step(inside)))
            self.loops.append(made)
            if len(self.loops) > MAX_LOOPS:
                raise PatternError(f"lookarounds repeated more than {MAX_LOOPS} times")
            return made

        def further(count: int) -> Rest:
            def after(context: Context) -> e.Expr:
                return e.EMPTY if context[-1].nullable else start(count, context[:-1])

            return self.then(node.body, after)

        further = cache(further)
        start = cache(iterations)
        return lambda context: start(done, context)

    def words(self, node: Node, context: Context, rest: Rest) -> e.Expr:
        """The words of a node without lookarounds, each followed by the rest it leads to."""
        four = edges(node)
        left = 1 if START in self.place and context[self.place[START]].nullable else 0
        found = self.split(four[left], context, rest)
        if four[left + 2] is four[left]:
            return found

        def end(after: Context) -> e.Expr:
            return e.EPSILON if rest(after).nullable else e.EMPTY

        return e.choice(found, self.split(four[left + 2], context, end))

    def char(self, ranges: Ranges, context: Context, rest: Rest) -> e.Expr:
        """One code point of a set, followed by the rest it leads to."""
        ways: dict[e.Expr, list[tuple[int, int]]] = {}
        for kind, text in self.kinds:
            members = uc.intersect(ranges, kind)
            if members:
                ways.setdefault(rest(self.step(context, text)), []).extend(members)
        return e.choice(*[e.sequence(code_points(points), after) for after, points in ways.items()])

    def split(self, words: e.Expr, context: Context, rest: Rest) -> e.Expr:
        """Each of `words` followed by the rest for the context to which it leads."""
        if words is e.EMPTY:
            return e.EMPTY
        if words is e.EPSILON:
            return rest(context)
        contexts = self.reachable(context)
        if words.nullable:
            contexts |= {context}
        groups: dict[e.Expr, set[Context]] = {}
        for c in contexts:
            groups.setdefault(rest(c), set()).add(c)
        if len(groups) == 1:
            return e.sequence(words, *groups)
        return e.choice(
            *[
                e.sequence(e.both(words, _leading(context, group, contexts)), after)
                for after, group in groups.items()
                if after is not e.EMPTY
            ]
        )

    def _step(self, context: Context, text: bytes) -> Context:
        for byte in text:
            context = tuple(x.derive(byte) for x in context)
        return context

    def _reachable(self, context: Context) -> frozenset[Context]:
        """The contexts after one code point or more."""
        found: set[Context] = set()
        waiting = [context]
        while waiting:
            now = waiting.pop()
            for _, text in self.kinds:
                after = self.step(now, text)
                if after not in found:
                    found.add(after)
                    waiting.append(after)
            if len(found) > MAX_CONTEXTS:
                raise PatternError("a lookbehind with too many states")
        return frozenset(found)


def _leading(context: Context, group: set[Context], contexts: frozenset[Context]) -> e.Expr:
    """The words that lead from `context` into `group` rather than into other `contexts`."""
    kinds = {c: tuple(x.nullable for x in c) for c in contexts}
    wanted = {kinds[c] for c in group}
    if any(kinds[c] in wanted for c in contexts - group):
        raise PatternError("a lookbehind over more than one part of the pattern")
    telling = [i for i in range(len(context)) if len({kind[i] for kind in kinds.values()}) > 1]
    for i in telling:  # one tracker is enough
        if len({kind[i] for kind in wanted}) == 1:
            value = next(iter(wanted))[i]
            if all(kinds[c][i] != value for c in contexts - group):
                return context[i] if value else e.complement(context[i])
    return e.choice(
        *[
            e.both(*[context[i] if kind[i] else e.complement(context[i]) for i in telling])
            for kind in sorted(wanted)
        ]
    )


def _behind(node: Node) -> bool:
    return isinstance(node, Look) and not node.ahead


def _tracker(node: Node) -> e.Expr:
    """The texts after which an assertion about what stands before holds."""
    if isinstance(node, Boundary):
        return e.sequence(ANY_BODY, one_of(node.word))
    if not isinstance(node, Look):
        return e.EPSILON
    if node.body.level > ANCHORED:
        raise PatternError("a lookaround inside a lookbehind")
    free, start, end, whole = edges(node.body)
    if end is not free or whole is not start:
        raise PatternError("`$` inside a lookbehind")
    anywhere = e.sequence(ANY_BODY, free)
    return anywhere if start is free else e.choice(start, anywhere)


def _walk(node: Node) -> Iterator[Node]:
    yield node
    if isinstance(node, (Seq, Alt)):
        for x in node.items:
            yield from _walk(x)
    elif isinstance(node, (Repeat, Look)):
        yield from _walk(node.body)


def _minterms(sets: list[Ranges]) -> list[Ranges]:
    """The coarsest partition of all characters in which each set is a union of parts."""
    points = {0, 0xD800, 0xE000, uc.LAST + 1}
    for ranges in sets:
        for lo, hi in ranges:
            points.update((lo, hi + 1))
    cuts = sorted(points)
    parts: dict[tuple[bool, ...], list[tuple[int, int]]] = {}
    for lo, after in pairwise(cuts):
        if not 0xD800 <= lo <= 0xDFFF:
            key = tuple(uc.contains(ranges, lo) for ranges in sets)
            parts.setdefault(key, []).append((lo, after - 1))
    return [uc.normalize(part) for part in parts.values()]
