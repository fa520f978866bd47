"""How much work one compilation may take: processor time and memory, told by the caller.

Every loop that explores calls `spend`, so that a hostile schema is refused and never hangs. There
are no signals and no threads in it; without a budget, `spend` does nothing.
"""

from __future__ import annotations

import gc
import time
from collections.abc import Callable
from contextvars import ContextVar

SECONDS = 10.0  # of processor time, so that a busy machine refuses nothing more
NODES = 2_000_000  # about 1 GB
_OFTEN = 32  # steps between two looks at the clock


class TooComplex(Exception):
    """A search, or a combination of schemas, went past its budget."""


class limited:
    """A budget for the work inside; `size` counts the nodes there are."""

    def __init__(self, seconds: float, nodes: int, size: Callable[[], int]) -> None:
        self.seconds, self.nodes, self.size = seconds, nodes, size
        self.end = time.thread_time() + seconds
        self.most = size() + nodes
        self.steps = 0

    def __enter__(self) -> None:
        self.token = _current.set(self)

    def __exit__(self, *exception: object) -> None:
        _current.reset(self.token)

    def spend(self) -> None:
        """One step of work."""
        self.steps += 1
        if self.steps % _OFTEN:
            return
        self.steps -= 1  # once it is spent, every step says so
        if time.thread_time() > self.end:
            raise TooComplex(f"more than {self.seconds:g} seconds (max_seconds)")
        if self.size() > self.most:
            raise TooComplex(f"more than {self.nodes} nodes (max_nodes)")
        self.steps += 1


_current: ContextVar[limited | None] = ContextVar("budget", default=None)


def spend() -> None:
    """One step of work; raises `TooComplex` once the budget of this thread is spent."""
    budget = _current.get()
    if budget is not None:
        budget.spend()


class uncollected:
    """No cyclic garbage collection inside: what a compilation makes is kept, and not garbage yet.

    Looking for some among it would take a tenth of the time.
    """

    def __enter__(self) -> None:
        self.collecting = gc.isenabled()
        gc.disable()

    def __exit__(self, *exception: object) -> None:
        if self.collecting:
            gc.enable()
