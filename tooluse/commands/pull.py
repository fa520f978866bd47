"""``tooluse pull``: a model into the local cache."""

from __future__ import annotations

from typing import Annotated

import typer

from tooluse.models import EMBEDDED


def pull(
    model: Annotated[str, typer.Argument(help="the embedded model, or a name on the hub")] = (
        EMBEDDED
    ),
) -> None:
    """Fetch a model into the local cache, so that everything else works without the network."""
    from tooluse.models import pull as fetch

    print(fetch(model))
