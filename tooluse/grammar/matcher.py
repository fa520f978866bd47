"""Constraint and Matcher: one grammar over one vocabulary, and one text being written under it.

    text so far ──mask()──▶ allowed tokens ──the model's choice──▶ consume(token) ──▶ longer text

A `Constraint` holds an automaton that grows lazily: its states are expressions, remembered with
their masks and transitions, so what one text has visited is a dictionary look-up for the next.
"""

from __future__ import annotations

import numpy as np

from tooluse.grammar import expr as e
from tooluse.grammar.key_text import QUOTE, KeyText
from tooluse.grammar.lazy import Lazy
from tooluse.grammar.masks import Walk
from tooluse.grammar.memory import in_use
from tooluse.grammar.vocabulary import Vocabulary, Words

MAX_STATES = 20_000  # states a constraint remembers before it forgets them all


class State:
    """One expression, with what is known of it."""

    __slots__ = ("after", "expr", "mask")

    def __init__(self, expr: e.Expr) -> None:
        self.expr = expr
        self.mask: Words | None = None
        self.after: dict[int, State] = {}


class Constraint:
    """What may be written, over one vocabulary. Make a `matcher` for each text."""

    def __init__(self, expr: e.Expr, vocabulary: Vocabulary) -> None:
        self.vocabulary = vocabulary
        self._states: dict[e.Expr, State] = {}
        self._ended = State(e.EMPTY)
        self._start = self.state(expr)
        in_use(self)
        e.trim()

    def matcher(self) -> Matcher:
        """A matcher at the start of a text."""
        return Matcher(self, self._start)

    def state(self, expr: e.Expr) -> State:
        """The state of an expression."""
        found = self._states.get(expr)
        if found is None:
            if len(self._states) > MAX_STATES:
                for state in self._states.values():
                    state.after.clear()
                self._states.clear()
            found = self._states[expr] = State(expr)
        return found

    def mask(self, state: State) -> Words:
        """The mask of a state, read-only because it is shared."""
        mask = Walk(self.vocabulary).mask(state.expr)
        mask.flags.writeable = False
        state.mask = mask
        return mask

    def step(self, state: State, token: int) -> State | None:
        """The state after a token, None if it is not allowed."""
        if token in self.vocabulary.eos:
            return self._ended if state.expr.nullable else None
        data = self.vocabulary.tokens[token] if 0 <= token < self.vocabulary.size else None
        if data is None:
            return None
        after = advance(state.expr, data)
        if after is e.EMPTY:
            return None
        found = state.after[token] = self.state(after)
        return found


def advance(x: e.Expr, data: bytes) -> e.Expr:
    """The expression for what may follow `data`; runs and keys are read in one step."""
    at, end = 0, len(data)
    while at < end:
        head, tail = (x.head, x.tail) if isinstance(x, e.Sequence) else (x, e.EPSILON)
        if isinstance(head, Lazy):
            x = e.then(head.body, tail)
        elif isinstance(head, e.Literal):
            run = head.data
            same = min(len(run), end - at)
            if not data.startswith(run[:same], at):
                return e.EMPTY
            x = e.then(e.literal(run[same:]), tail)
            at += same
        elif isinstance(head, KeyText) and data[at] != QUOTE:
            stop = data.find(QUOTE, at)
            stop = end if stop < 0 else stop
            x = e.then(head.after(data[at:stop]), tail)
            at = stop
        else:
            x = x.derive(data[at])
            at += 1
        if x is e.EMPTY:
            break
    return x


class Matcher:
    """One text being written. Every state it is ever in has a valid completion."""

    __slots__ = ("_constraint", "_history", "_state")

    def __init__(self, constraint: Constraint, state: State) -> None:
        self._constraint = constraint
        self._state = state
        self._history: list[State] = []

    def mask(self) -> Words:
        """Allowed tokens as uint32 words, ceil(vocabulary size / 32) of them, read-only.

        Bit i % 32 of word i // 32 stands for token i; the end-of-sequence bits are set iff the text
        so far is complete. After the end of sequence no bit is set.
        """
        mask = self._state.mask
        return self._constraint.mask(self._state) if mask is None else mask

    def allowed(self, token: int) -> bool:
        """Whether `consume(token)` would succeed; cheaper than a mask that is not at hand."""
        mask = self._state.mask
        if mask is not None and 0 <= token < self._constraint.vocabulary.size:
            return bool(mask[token >> 5] >> np.uint32(token & 31) & np.uint32(1))
        return self._state.after.get(token, None) is not None or (
            self._constraint.step(self._state, token) is not None
        )

    def consume(self, token: int) -> None:
        """Append a token; raises ValueError, the state unchanged, if it is not allowed."""
        after = self._state.after.get(token)
        if after is None:
            after = self._constraint.step(self._state, token)
            if after is None:
                raise ValueError(f"token {token} is not allowed here")
        self._history.append(self._state)
        self._state = after

    def consume_bytes(self, data: bytes) -> None:
        """Append bytes, which counts as one token for `rollback`; raises ValueError likewise."""
        after = advance(self._state.expr, data)
        if after is e.EMPTY:
            raise ValueError(f"{data!r} is not allowed here")
        self._history.append(self._state)
        self._state = self._constraint.state(after)

    def forced_bytes(self) -> bytes:
        """The longest run of bytes that every completion begins with."""
        x, out = self._state.expr, bytearray()
        while not x.nullable:
            first = x.first
            if first == 0 or first & (first - 1):
                break
            byte = first.bit_length() - 1
            out.append(byte)
            x = x.derive(byte)
        return bytes(out)

    def next_bytes(self) -> list[int]:
        """The bytes that may come next, in order."""
        first = self._state.expr.first
        return [byte for byte in range(256) if first >> byte & 1]

    def forced(self) -> list[int]:
        """Tokens for `forced_bytes`, longest first, stopping where a token could reach beyond them.

        A tokenizer may cut the same bytes differently; a loop that wants its model's own
        segmentation takes `forced_bytes` and retokenizes.
        """
        data, tokens, at = self.forced_bytes(), [], 0
        vocabulary = self._constraint.vocabulary
        while at < len(data):
            front, best = vocabulary.root, None
            for i in range(at, len(data)):
                below = front.children.get(data[i])
                if below is None:
                    break
                front = below
                if front.tokens:
                    best = (front.tokens[0], i + 1)
            else:
                if front.size:  # some token begins with all that is left and goes on
                    break
            if best is None:
                break
            tokens.append(best[0])
            at = best[1]
        return tokens

    def is_accepting(self) -> bool:
        """Whether the text so far is complete."""
        return self._state.expr.nullable

    @property
    def is_finished(self) -> bool:
        """Whether the text is complete and nothing else may follow but the end of sequence."""
        x = self._state.expr
        return x is e.EMPTY or x is e.EPSILON or (x.nullable and not x.first)

    def shortest_completion(self) -> bytes:
        """The fewest bytes that complete the text (b"" if it is complete)."""
        x = self._state.expr
        return b"" if x is e.EMPTY or x.nullable else e.shortest(x)

    def rollback(self, count: int) -> None:
        """Take back the last `count` tokens; raises ValueError if there were fewer."""
        if not 0 <= count <= len(self._history):
            raise ValueError(f"cannot take back {count} of {len(self._history)} tokens")
        if count:
            self._state = self._history[-count]
            del self._history[-count:]

    def copy(self) -> Matcher:
        """An independent matcher in the same state."""
        other = Matcher(self._constraint, self._state)
        other._history = self._history.copy()
        return other


def compile_expr(expr: e.Expr, vocabulary: Vocabulary) -> Constraint:
    """A constraint for an expression of one's own; raises ValueError if nothing belongs to it."""
    if not e.live(expr):
        raise ValueError("nothing can be written under this expression")
    return Constraint(expr, vocabulary)
