"""Clients that leave before they are answered."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from typing import TypeVar

from fastapi import Request

Answer = TypeVar("Answer")


async def unless_gone(request: Request, answer: Coroutine[None, None, Answer]) -> Answer | None:
    """What ``answer`` gives; None, and ``answer`` cancelled, if the client leaves first.

    The request's body must have been read.
    """
    answering = asyncio.ensure_future(answer)
    leaving = asyncio.ensure_future(_disconnect(request))
    try:
        await asyncio.wait({answering, leaving}, return_when=asyncio.FIRST_COMPLETED)
        return answering.result() if answering.done() else None
    finally:
        for task in (answering, leaving):
            task.cancel()
        await asyncio.gather(answering, leaving, return_exceptions=True)


async def _disconnect(request: Request) -> None:
    while (await request.receive())["type"] != "http.disconnect":
        pass
