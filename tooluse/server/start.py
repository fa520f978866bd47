"""A model folder and tools → an application, and the uvicorn server that runs it."""

from __future__ import annotations

import socket
from pathlib import Path
from typing import TYPE_CHECKING

import uvicorn

from tooluse.argument_order import free_order, read_free
from tooluse.batch import Batch
from tooluse.caller import ToolCaller
from tooluse.errors import InputError
from tooluse.grounding import ground, read_grounded
from tooluse.replies import reply_text
from tooluse.server.app import create_app
from tooluse.server.engine import Engine
from tooluse.server.plan import Planner
from tooluse.server.settings import Settings
from tooluse.tools import Toolset, ToolSource

if TYPE_CHECKING:
    from fastapi import FastAPI


def load_app(model: str, tools: ToolSource, name: str, settings: Settings) -> FastAPI:
    """The application for a model.

    Raises InputError for tools, SchemaError for a schema that is refused, ModelError for a model.
    """
    caller = ToolCaller.load(model, tools)
    reply_text(caller.tools)  # a schema that is refused is told now, not to the first client
    grounded, free = read_grounded(model), read_free(model)

    def prepare(toolset: Toolset) -> Toolset:
        return free_order(ground(toolset, grounded), free)

    planner = Planner(caller, prepare, settings.cache_size, settings.best_of)
    engine = Engine(
        Batch(caller.decoder), max_rows=settings.max_rows, max_waiting=settings.max_waiting
    )
    return create_app(engine, planner, name, settings)


def name_of(model: str) -> str:
    """What clients call a model unless told otherwise: the last part of its folder or name.

    >>> name_of("runs/weather")
    'weather'
    """
    return Path(model).resolve().name if Path(model).is_dir() else Path(model).name


def listen(host: str, port: int) -> socket.socket:
    """A socket that is bound, before anything slow is done; InputError if it can't be."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listener = socket.socket(family, socket.SOCK_STREAM)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((host, port))
    except OSError as error:
        listener.close()
        reason = error.strerror or error
        raise InputError(f"{host}:{port}: can't listen: {reason}; try another --port") from None
    return listener


def run(app: FastAPI, listener: socket.socket, settings: Settings) -> None:
    """Serve until SIGINT or SIGTERM, then finish what runs."""
    config = uvicorn.Config(
        app,
        access_log=False,
        log_level="warning",
        timeout_keep_alive=30,
        timeout_graceful_shutdown=round(settings.drain_seconds),
        server_header=False,
    )
    uvicorn.Server(config).run(sockets=[listener])
