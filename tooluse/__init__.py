"""Make a tiny language model call tools reliably, on an ordinary computer.

>>> from tooluse import ToolCaller
>>> caller = ToolCaller.load("runs/lesson/model", tools="tools.json")
>>> caller("What's the weather in Paris?").json()
'{"tool": "get_weather", "args": {"city": "Paris"}}'

``import tooluse`` alone is light: torch and transformers are imported when they are needed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

__version__ = "0.2.0"

if TYPE_CHECKING:
    from tooluse.agent import run
    from tooluse.batch import Batch
    from tooluse.caller import ToolCaller
    from tooluse.errors import InputError, ModelError, ToolError, TooluseError
    from tooluse.grammar import Constraint, Matcher, SchemaError, Vocabulary, compile_schema
    from tooluse.request import Request
    from tooluse.sampling import Sampling
    from tooluse.sources.functions import Grounded, tool
    from tooluse.tools import Tool, ToolCall, Toolset

__all__ = [
    "Batch",
    "Constraint",
    "Grounded",
    "InputError",
    "Matcher",
    "ModelError",
    "Request",
    "Sampling",
    "SchemaError",
    "Tool",
    "ToolCall",
    "ToolCaller",
    "ToolError",
    "Toolset",
    "TooluseError",
    "Vocabulary",
    "__version__",
    "compile_schema",
    "run",
    "tool",
]

_HOMES = {
    "Batch": "batch",
    "Request": "request",
    "Sampling": "sampling",
    "ToolCaller": "caller",
    "InputError": "errors",
    "ModelError": "errors",
    "ToolError": "errors",
    "TooluseError": "errors",
    "Constraint": "grammar",
    "Matcher": "grammar",
    "SchemaError": "grammar",
    "Vocabulary": "grammar",
    "compile_schema": "grammar",
    "Tool": "tools",
    "ToolCall": "tools",
    "Toolset": "tools",
    "Grounded": "sources.functions",
    "run": "agent",
    "tool": "sources.functions",
}


def __getattr__(name: str) -> object:
    """Import a public name from its module on first use (PEP 562)."""
    if name not in _HOMES:
        raise AttributeError(f"module 'tooluse' has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(f"tooluse.{_HOMES[name]}"), name)
