"""The server as a Ray Serve application: several replicas, each with a model of its own.

    TOOLUSE_MODEL=model TOOLUSE_TOOLS=tools.json serve run tooluse.server.replicas:app

A replica is the whole application of `app`, its engine and its limits included; Ray starts them,
replaces those that fail and spreads the requests. Needs the extra ``ray``.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from ray import serve

from tooluse.errors import InputError

if TYPE_CHECKING:
    from fastapi import FastAPI


def build() -> FastAPI:
    """The application of one replica; called where the replica runs."""
    from tooluse.server.settings import Settings
    from tooluse.server.start import load_app, name_of

    settings = Settings(api_key=os.environ.get("TOOLUSE_API_KEY") or None)
    try:
        model, tools = os.environ["TOOLUSE_MODEL"], os.environ["TOOLUSE_TOOLS"]
    except KeyError as missing:
        raise InputError(f"set {missing.args[0]} where the replicas run") from None
    return load_app(model, tools, name_of(model), settings)


Replica = serve.deployment(num_replicas=1, max_ongoing_requests=100)(serve.ingress(build)())
app = Replica.bind()
