"""Many texts at once: rows join and leave between forward passes (continuous batching).

`step` is the decode loop: every row says what it wants read, one pass reads it all, every row
writes on. One text alone is a batch of one, so there is no other loop.
"""

from __future__ import annotations

import itertools
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import torch

from tooluse.errors import TooluseError
from tooluse.request import Event, Generation, Request, Shortcuts
from tooluse.row import Row
from tooluse.search import Search
from tooluse.slots import Reading, Scores
from tooluse.tree import Tree

if TYPE_CHECKING:
    from tooluse.generate import Decoder

# Tokens that are guessed in one pass, by all rows together. A pass that reads one token more takes
# a twentieth longer (measured: 28 ms for one token, 33 for 8, 61 for 32), so a guess must be that
# likely to save a pass; the more rows share the pass, the less there is to save.
MAX_GUESSED = 36


@dataclass
class _Seat:
    """A row in the batch, and what its slot holds."""

    ticket: int
    row: Row
    search: Search
    started: float
    read: list[int] = field(default_factory=list)  # the tokens whose keys and values are stored
    shown: int = 0  # characters given out in events
    error: Exception | None = None

    @property
    def weighing(self) -> bool:
        """Whether the next pass is to say how likely the row is, which has been written."""
        return self.row.done and self.search.wants(self.row)

    @property
    def done(self) -> bool:
        """Whether the row is the answer."""
        return self.row.done and not self.weighing


class Batch:
    """Texts under way, for one model. Not for use by two threads at a time."""

    def __init__(self, decoder: Decoder, shortcuts: Shortcuts | None = None) -> None:
        self.decoder = decoder
        self.shortcuts = shortcuts or Shortcuts()
        self._slots = decoder.reader()
        self._seats: list[_Seat] = []  # the row of seat i is in slot i
        self._tickets = itertools.count()

    def __len__(self) -> int:
        """Rows under way."""
        return len(self._seats)

    def add(self, request: Request, *, trace: bool = False) -> int:
        """Let a request join with the next step; its ticket marks its events.

        Raises InputError for an empty prompt, one that leaves no room in the context, or a token
        budget that can't hold the shortest valid completion.
        """
        started = time.perf_counter()
        row = Row(self.decoder, request, self.shortcuts, trace)
        seat = _Seat(next(self._tickets), row, Search(request.sampling), started)
        self._seats.append(seat)
        return seat.ticket

    @torch.inference_mode()  # as in `step`, whose tensors can't be changed without
    def cancel(self, ticket: int) -> None:
        """Let a row leave without an end; nothing happens if it has left already."""
        for i, seat in enumerate(self._seats):
            if seat.ticket == ticket:
                self._leave(i)
                return

    @torch.inference_mode()
    def step(self) -> list[Event]:
        """One forward pass for all rows under way; what it added to each, and which have ended."""
        events = self._events(lambda seat: seat.done)  # what needed no pass at all
        if not self._seats:
            return events
        self._take_heads()
        limit = MAX_GUESSED // len(self._seats)
        trees = [Tree([], 0) if s.weighing else s.row.tree(limit) for s in self._seats]
        readings = [_reading(i, self._seats[i], tree) for i, tree in enumerate(trees)]
        scores = self._read(readings)
        for i, seat in enumerate(self._seats):
            try:
                self._advance(i, trees[i], readings[i], scores[i])
            except TooluseError as error:  # of this row alone
                seat.error = error
        return events + self._events(lambda seat: True)

    def _read(self, readings: list[Reading]) -> list[Scores]:
        """One forward pass; rows that are alike so far, as samples of a prompt are, read as one."""
        first: dict[tuple[object, ...], int] = {}
        alike = [
            first.setdefault((r.start, *seat.row.context, *r.tokens, r.wanted, r.sees.tobytes()), i)
            for i, (seat, r) in enumerate(zip(self._seats, readings, strict=True))
        ]
        read = sorted(set(alike))
        scores = dict(zip(read, self._slots.read([readings[i] for i in read]), strict=True))
        for i, source in enumerate(alike):
            if i != source:
                self._slots.copy(source, i, readings[i].start, readings[i].end)
        return [scores[source] for source in alike]

    def _take_heads(self) -> None:
        """Give rows that are new the fixed head of their prompt, which is read once for all."""
        for i, seat in enumerate(self._seats):
            head = seat.row.head
            if head and not seat.read:
                self._slots.take(self.decoder.head(head), i, len(head))
                seat.read = list(head)

    def _advance(self, i: int, tree: Tree, reading: Reading, scores: Scores) -> None:
        """Let a row write on, and keep what was read of its text in a row in its slot.

        A row that is to be weighed is written already; what the search says is written next.
        """
        seat = self._seats[i]
        row, search = seat.row, seat.search
        if seat.weighing:
            seat.read = row.context
            seat.row = search.weigh(row, scores)
            seat.row.passes = row.passes + 1
            return
        nodes = row.advance(tree, scores)
        guessed = reading.end - len(tree)
        if nodes != list(range(len(nodes))):
            self._slots.move(i, [guessed + n for n in nodes], guessed)
        seat.read = row.context[: guessed + len(nodes)]
        if search.hopeless(row):
            seat.row = search.go_on()
            seat.row.passes = row.passes

    def _events(self, which: Callable[[_Seat], bool]) -> list[Event]:
        """What is new in these rows; those that have ended leave."""
        seats = [seat for seat in self._seats if which(seat)]
        events = [self._event(seat) for seat in seats]
        for event in events:
            if event.generation or event.error:
                self.cancel(event.ticket)
        return [e for e in events if e.text or e.generation or e.error]

    def _event(self, seat: _Seat) -> Event:
        """What is new in a row, whole characters only."""
        row = seat.row
        if seat.error:
            return Event(seat.ticket, "", error=seat.error)
        text = self.decoder.chat.decode(row.ids if seat.done else row.ids[: seat.search.kept(row)])
        shown = text if seat.done else text.rstrip("\ufffd")  # half a character
        new, seat.shown = shown[seat.shown :], max(seat.shown, len(shown))
        if not seat.done:
            return Event(seat.ticket, new)
        generation = Generation(
            text=text,
            ids=row.ids,
            forward_passes=row.passes,
            seconds=time.perf_counter() - seat.started,
            finished=row.finished,
            logprobs=row.logprobs,
            trace=row.trace or [],
        )
        return Event(seat.ticket, new, generation)

    def _leave(self, i: int) -> None:
        """Give a slot free; the last row moves into it, so that the slots in use are the first."""
        last = self._seats.pop()
        if i < len(self._seats):
            if last.read:  # else its slot may not even be there yet
                self._slots.copy(len(self._seats), i, 0, len(last.read))
            self._seats[i] = last


def _reading(slot: int, seat: _Seat, tree: Tree) -> Reading:
    """What is not read yet of a row's text (one token at least), and then the guesses.

    Of a row that is to be weighed, all that was not weighed yet.
    """
    text = seat.row.context
    known = seat.search.known(seat.row) if seat.weighing else len(text)
    start = 0
    for held, token in zip(seat.read, text[: known - 1], strict=False):
        if held != token:
            break
        start += 1
    unread = text[start:]
    return Reading(
        slot=slot,
        start=start,
        tokens=unread + tree.tokens,
        positions=[*range(start, len(text)), *(len(text) - 1 + d for d in tree.depths)],
        sees=tree.sees(len(unread)),
        wanted=1 + len(text) - known + len(tree),
    )
