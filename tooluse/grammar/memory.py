"""Which nodes may be forgotten: those that no constraint in use can reach.

Equal states are one node only as long as both are made while the first is known. If nodes were
forgotten that a constraint still leads to, it would mix old states with equal new ones, and a
conjunction of several languages would have a state for every such mixture. So before `expr.trim`
forgets, what is in use is marked (mark and sweep: McCarthy 1960), and what hands out old nodes to
new schemas is emptied.
"""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable, Iterable
from functools import _lru_cache_wrapper as _Cached
from functools import lru_cache
from types import BuiltinFunctionType, FunctionType, ModuleType
from typing import ParamSpec, TypeVar
from weakref import WeakSet

P = ParamSpec("P")
T = TypeVar("T")

_PACKAGE = __name__.rpartition(".")[0]
_in_use: WeakSet[object] = WeakSet()
_emptied: list[Callable[[], None]] = []
_beside: set[type] = {type, ModuleType, BuiltinFunctionType}


def in_use(holder: object) -> None:
    """What `holder` leads to stays known for as long as it lives; it must not be a node itself."""
    _in_use.add(holder)


def emptied(empty: Callable[[], None]) -> Callable[[], None]:
    """Call `empty` before nodes are forgotten: something that keeps nodes for later schemas."""
    _emptied.append(empty)
    return empty


def beside(kind: type[T]) -> type[T]:
    """Do not look for nodes in objects of this class: it hands none out."""
    _beside.add(kind)
    return kind


def remembered(maxsize: int | None) -> Callable[[Callable[P, T]], Callable[P, T]]:
    """`lru_cache` for functions that give nodes."""

    def decorate(function: Callable[P, T]) -> Callable[P, T]:
        cached = lru_cache(maxsize)(function)
        emptied(cached.cache_clear)
        return cached  # type: ignore[return-value]

    return decorate


def reachable(tables: Iterable[object]) -> set[int]:
    """The ids of what this package's constants and what is in use lead to, not by way of `tables`.

    Nodes that are handed out to later schemas otherwise are forgotten first.
    """
    for empty in _emptied:
        empty()
    seen = set(map(id, tables))
    found: list[object] = [*_in_use]
    for name, module in tuple(sys.modules.items()):
        if name.startswith(_PACKAGE):
            found += [x for x in vars(module).values() if not isinstance(x, _Cached)]
    while found:
        x = found.pop()
        kind = type(x)
        if id(x) in seen or kind in _beside:
            continue
        seen.add(id(x))
        if isinstance(x, FunctionType):  # its module is not what it leads to
            found += x.__closure__ or ()
        else:
            found += filter(gc.is_tracked, gc.get_referents(x))
    return seen
