"""What Prometheus reads from ``/metrics``: requests, latencies, tokens, passes, the queue."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from prometheus_client import (
    CollectorRegistry,
    Counter,
    Gauge,
    Histogram,
    generate_latest,
)

if TYPE_CHECKING:
    from tooluse.request import Generation
    from tooluse.server.engine import Engine
    from tooluse.server.plan import Planner

SECONDS = (0.05, 0.1, 0.2, 0.3, 0.5, 0.75, 1, 1.5, 2, 3, 5, 10, 30, 60)
COMPLETIONS = "/v1/chat/completions"


class Metrics:
    """The figures of one server, in a registry of its own."""

    def __init__(self, engine: Engine, planner: Planner) -> None:
        self.registry = CollectorRegistry()
        self.requests = Counter(
            "tooluse_requests", "answered requests", ["path", "status"], registry=self.registry
        )
        self.seconds = self._histogram("request_seconds", "from a request to the end of its answer")
        self.queue = self._histogram("queue_seconds", "from a request to its first forward pass")
        self.prompt_tokens = self._counter("prompt_tokens", "tokens read")
        self.completion_tokens = self._counter("completion_tokens", "tokens written")
        self.passes = self._counter("forward_passes", "forward passes, counted for each answer")
        self.cancelled = self._counter("cancelled", "answers that nobody waited for to the end")
        caches = planner.constraints
        self._gauge("running", "generations under way", lambda: engine.running)
        self._gauge("waiting", "generations in the queue", lambda: engine.waiting)
        self._gauge("grammars", "grammars kept", lambda: len(caches))
        self._gauge("grammar_hits", "grammars found in the cache", lambda: caches.hits)
        self._gauge("grammar_misses", "grammars compiled for the cache", lambda: caches.misses)

    def answered(self, path: str, status: int, seconds: float) -> None:
        """Count one response."""
        self.requests.labels(path, str(status)).inc()
        if path == COMPLETIONS and status == 200:
            self.seconds.observe(seconds)

    def ended(self, generation: Generation) -> None:
        """Count what one answer cost."""
        self.completion_tokens.inc(len(generation.ids))
        self.passes.inc(generation.forward_passes)

    def text(self) -> bytes:
        """The exposition format."""
        return generate_latest(self.registry)

    def _counter(self, name: str, what: str) -> Counter:
        return Counter(f"tooluse_{name}", what, registry=self.registry)

    def _histogram(self, name: str, what: str) -> Histogram:
        return Histogram(f"tooluse_{name}", what, registry=self.registry, buckets=SECONDS)

    def _gauge(self, name: str, what: str, read: Callable[[], float]) -> None:
        Gauge(f"tooluse_{name}", what, registry=self.registry).set_function(read)
