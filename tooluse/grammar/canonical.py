"""Canonical JSON text: one text for each value, the text that the engine accepts and writes.

Separators are `", "` and `": "`, strings are escaped minimally (`strings`), numbers have one form
(`numbers`). Keys keep the order they have in the value, or are sorted.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TypeAlias, Union

from tooluse.grammar.numbers import canonical_number
from tooluse.grammar.strings import escape

Json: TypeAlias = Union[bool, int, float, str, Sequence["Json"], Mapping[str, "Json"], None]


def canonical(value: Json, sort_keys: bool = False) -> bytes:
    """The canonical text of a value; raises ValueError for what JSON cannot hold."""
    if value is None:
        return b"null"
    if isinstance(value, bool):
        return b"true" if value else b"false"
    if isinstance(value, (int, float)):
        if value != value or value in (float("inf"), float("-inf")):
            raise ValueError(f"{value} is no JSON number")
        return canonical_number(value).encode()
    if isinstance(value, str):
        return b'"' + escape(value) + b'"'
    if isinstance(value, Mapping):
        keys = sorted(value) if sort_keys else list(value)
        members = (canonical(k) + b": " + canonical(value[k], sort_keys) for k in keys)
        return b"{" + b", ".join(members) + b"}"
    return b"[" + b", ".join(canonical(x, sort_keys) for x in value) + b"]"
