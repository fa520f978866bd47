"""Which of the tools that a source offers can be used; the others are told by name and reason."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Iterable, Iterator

from tooluse.errors import InputError
from tooluse.tools import LeftOut, Tool, Toolset

# Characters of a schema beyond which checking it against the metaschema takes seconds. The grammar
# finds what is wrong with the keywords that matter, the first call the rest.
LONG = 20_000

log = logging.getLogger("tooluse")

Offer = Iterator[Tool | LeftOut]


def attempt(name: str, make: Callable[[], Tool]) -> Tool | LeftOut:
    """The tool, or why it can't be made."""
    try:
        return make()
    except InputError as error:
        return LeftOut(name, str(error).removeprefix(f"tool {name!r}: "))


def usable(offered: Iterable[Tool | LeftOut]) -> Toolset:
    """A tool set of what is offered, without what can't be used; InputError if nothing is left."""
    checked = [check(t) if isinstance(t, Tool) else t for t in offered]
    tools = [t for t in checked if isinstance(t, Tool)]
    left_out = [t for t in checked if isinstance(t, LeftOut)]
    if left_out and not tools:
        raise InputError("; ".join(f"tool {t.name!r}: {t.reason}" for t in left_out))
    for t in left_out:
        log.warning("tool %r is left out: %s", t.name, t.reason)
    return Toolset(tools, left_out)


def check(tool: Tool) -> Tool | LeftOut:
    """The tool, if its schema is one and the grammar can follow it exactly."""
    from tooluse.grammar import SchemaError, schema_text

    try:
        if len(json.dumps(tool.parameters)) <= LONG:
            tool.problem({})
        schema_text(tool.parameters)
    except (InputError, SchemaError) as error:
        return LeftOut(tool.name, str(error).removeprefix(f"tool {tool.name!r}: "))
    return tool
