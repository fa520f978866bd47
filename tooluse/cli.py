"""``tooluse``: init → data → train → eval → serve.

Errors are one line on standard error; exit codes: 0 done, 1 failed, 2 bad usage or bad input,
130 stopped with Ctrl-C.
Each command has a module in ``tooluse.commands``.
"""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from tooluse import __version__
from tooluse.commands import (
    batch,
    call,
    data,
    evaluate,
    export,
    init,
    pull,
    reinforce,
    run,
    serve,
    tools,
    train,
)
from tooluse.commands.usage import UsageError, told
from tooluse.errors import TooluseError

STOPPED = 130  # after Ctrl-C, as shells have it; Typer makes an Exit of it

app = typer.Typer(
    name="tooluse",
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    help="""A tiny language model that calls your tools.

    \b
    tooluse init  project && cd project                   a folder to start from
    tooluse data  --tools tools.py --out train.jsonl      make examples
    tooluse data  --tools tools.py --out valid.jsonl --split validation -n 60
    tooluse data  --tools tools.py --out test.jsonl --split test -n 100
    tooluse train --tools tools.py --data train.jsonl --validation valid.jsonl --out model
    tooluse eval  --tools tools.py --data test.jsonl --model model
    tooluse call  --tools tools.py --model model "what's the weather in Paris?"
    tooluse run   --tools tools.py --model model "what's the weather in Paris?"
    tooluse serve --tools tools.py --model model          OpenAI's API, and a page to look at
    tooluse batch --tools tools.py --model model --in prompts.jsonl --out calls.jsonl
    tooluse export --model model --out exported --format gguf

    Tools are Python functions (tools.py, package.module:function), a tools file (OpenAI's `tools`
    array, MCP's list, or the shorthand {"get_weather": {"args": ["city"]}}), an MCP server
    (mcp:COMMAND or its URL), or an OpenAPI document.""",
)


def _version(asked: bool) -> None:
    if asked:
        print(f"tooluse {__version__}")
        raise typer.Exit


@app.callback()
def _options(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="print the version")
    ] = False,
) -> None:
    pass


app.command()(init.init)
app.command()(tools.tools)
app.command()(pull.pull)
app.add_typer(data.app, name="data")
app.command()(train.train)
app.command()(reinforce.reinforce)
app.command("eval")(evaluate.evaluate)
app.command()(call.call)
app.command()(run.run)
app.command()(batch.batch)
app.command()(serve.serve)
app.command()(export.export)


def main() -> None:
    """The entry point: every expected failure is one line and an exit code."""
    from tooluse.grammar import SchemaError

    code: object = None
    try:
        code = app(standalone_mode=False)
    except TooluseError as error:
        _fail(str(error), error.exit_code)
    except SchemaError as error:
        _fail(str(error), 2)
    except UsageError as error:
        _fail(told(error), 2)
    except (typer.Abort, KeyboardInterrupt):
        code = STOPPED
    except BrokenPipeError:
        sys.exit(1)
    if code == STOPPED:
        _fail("stopped", STOPPED)
    if isinstance(code, int):  # of Typer's own Exit: outside of its standalone mode it comes back
        sys.exit(code)


def _fail(message: str, code: int) -> None:
    print(f"tooluse: {message}", file=sys.stderr)
    sys.exit(code)
