"""The limits of a server, in one place. Most are options of ``tooluse serve``."""

from __future__ import annotations

from dataclasses import dataclass

from tooluse.sampling import LIKELIEST


@dataclass(frozen=True)
class Settings:
    """What a server allows. Sizes in bytes, times in seconds.

    ``max_rows``: generations that share a forward pass. ``max_waiting``: generations that may wait
    for a place; more get status 429. ``cache_size``: tool sets and schemas whose grammars are kept.
    ``best_of``: see ``Sampling``; for requests that leave nothing to chance.
    """

    api_key: str | None = None
    max_body_bytes: int = 1 << 20
    max_schema_bytes: int = 1 << 16
    body_seconds: float = 10.0
    request_seconds: float = 60.0
    drain_seconds: float = 30.0
    max_rows: int = 16
    max_waiting: int = 64
    cache_size: int = 64
    best_of: int = LIKELIEST.best_of
