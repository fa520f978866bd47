"""``tooluse serve``: an OpenAI-compatible server."""

from __future__ import annotations

from typing import Annotated

import typer

from tooluse.commands.options import BestOf, ModelName, ToolsFile, extra
from tooluse.sampling import LIKELIEST


def serve(
    model: ModelName,
    tools: ToolsFile,
    host: Annotated[str, typer.Option(help="0.0.0.0 lets other machines in")] = "127.0.0.1",
    port: Annotated[int, typer.Option(min=0, max=65535, help="0 takes a free one")] = 8000,
    name: Annotated[str, typer.Option(help="what clients call the model")] = "",
    api_key: Annotated[
        str, typer.Option(envvar="TOOLUSE_API_KEY", help="what clients must send; none by default")
    ] = "",
    batch: Annotated[int, typer.Option(min=1, max=256, help="answers written at once")] = 16,
    queue: Annotated[int, typer.Option(min=1, help="answers that may wait; more get a 429")] = 64,
    timeout: Annotated[float, typer.Option(min=0.1, help="seconds a request may take")] = 60,
    best_of: BestOf = LIKELIEST.best_of,
    max_body: Annotated[int, typer.Option(min=1, help="bytes a request may have")] = 1 << 20,
    max_schema: Annotated[int, typer.Option(min=1, help="bytes of schemas in a request")] = 1 << 16,
) -> None:
    """Serve the model as OpenAI's API does, with a page to look at."""
    with extra("serve"):
        from tooluse.server.settings import Settings
        from tooluse.server.start import listen, load_app, name_of, run

    settings = Settings(
        api_key=api_key or None,
        max_body_bytes=max_body,
        max_schema_bytes=max_schema,
        request_seconds=timeout,
        max_rows=batch,
        max_waiting=queue,
        best_of=best_of,
    )
    listener = listen(host, port)
    app = load_app(model, tools, name or name_of(model), settings)
    listener.listen(2048)  # whoever reads the line below can connect
    address = "http://{}:{}".format(*listener.getsockname()[:2])
    print(f"{address}/  (a page to look at; OpenAI's API at {address}/v1)", flush=True)
    run(app, listener, settings)
