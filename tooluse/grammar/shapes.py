"""Combining shapes: *and*, *or* and *without*, one level deep, type by type.

What is plain to see is decided here; what needs a look at the formulas inside is asked of the
algebra, which also counts what the alternatives cost.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from tooluse.grammar import expr as e
from tooluse.grammar.arrays import ArrayShape
from tooluse.grammar.formulas import ANY_ARRAY, ANY_OBJECT, EVERYTHING, Shape
from tooluse.grammar.numbers import NUMBER
from tooluse.grammar.objects import ObjectShape
from tooluse.grammar.strings import ANY_BODY, without

if TYPE_CHECKING:
    from tooluse.grammar.values import Algebra

_S = TypeVar("_S", ArrayShape, ObjectShape)
MOST = 1024  # alternatives in one shape: each costs time at every byte
MANY = 12  # alternatives above which each is tested for emptiness before going on


def join(algebra: Algebra, shapes: list[Shape]) -> Shape:
    """What is in any of the shapes."""
    arrays = dict.fromkeys(a for s in shapes for a in s.arrays)
    objects = dict.fromkeys(o for s in shapes for o in s.objects)
    algebra.spend(len(arrays) + len(objects))
    if len(objects) > MANY and len(objects) <= MOST:
        objects = dict.fromkeys(_largest(list(objects)))
    return Shape(
        frozenset().union(*[s.literals for s in shapes]),
        e.choice(*[s.number for s in shapes]),
        ANY_BODY
        if any(s.string is ANY_BODY for s in shapes)
        else e.choice(*[s.string for s in shapes]),
        (ANY_ARRAY,) if ANY_ARRAY in arrays else tuple(arrays),
        (ANY_OBJECT,) if ANY_OBJECT in objects else tuple(objects),
    )


def meet(algebra: Algebra, a: Shape, b: Shape) -> Shape:
    """What is in both shapes."""
    if a is EVERYTHING:
        return b
    if b is EVERYTHING:
        return a
    arrays: dict[ArrayShape, None] = {}
    for x in a.arrays:
        for y in b.arrays:
            algebra.spend(1)
            if (met := x.meet(y)) is not None and met.plausible(algebra):
                arrays[met] = None
    objects: dict[ObjectShape, None] = {}
    for p in a.objects:
        for q in b.objects:
            algebra.spend(1)
            if (both := p.meet(q)) is not None and both.plausible(algebra):
                objects[both] = None
    return Shape(
        a.literals & b.literals,
        _regular_meet(a.number, b.number, NUMBER),
        _regular_meet(a.string, b.string, ANY_BODY),
        tuple(arrays),
        tuple(objects),
    )


def subtract(algebra: Algebra, a: Shape, b: Shape) -> Shape:
    """What is in `a` and not in `b`."""
    arrays, objects = a.arrays, a.objects
    for x in b.arrays:
        arrays = _remove(algebra, arrays, x)
    for y in b.objects:
        objects = _remove(algebra, objects, y)
    return Shape(
        a.literals - b.literals,
        _regular_difference(a.number, b.number),
        _regular_difference(a.string, b.string),
        arrays,
        objects,
    )


def _remove(algebra: Algebra, kept: tuple[_S, ...], gone: _S) -> tuple[_S, ...]:
    """The alternatives in `kept` without the values in `gone`."""
    result: dict[_S, None] = {}
    ways: list[_S] | None = None
    for x in kept:
        met = x.meet(gone)
        if met is None or algebra.certainly_empty(met):
            result[x] = None
            continue
        ways = algebra.negation(gone) if ways is None else ways
        for way in ways:
            algebra.spend(1)
            left = x.meet(way)
            if left is not None and left.plausible(algebra):
                result[left] = None
    if len(result) > 2 * MOST:
        raise e.TooComplex(f"combining its parts gives more than {2 * MOST} alternatives")
    if len(result) > MANY:
        return _largest([x for x in result if not algebra.certainly_empty(x)])
    return tuple(result)


def _largest(shapes: list[_S]) -> tuple[_S, ...]:
    """The shapes without those that lie plainly within another one."""
    kept: list[_S] = []
    for x in shapes:
        if not any(x.within(y) for y in kept):
            kept = [y for y in kept if not y.within(x)] + [x]
    return tuple(kept)


def _regular_difference(a: e.Expr, b: e.Expr) -> e.Expr:
    if a is e.EMPTY or b is e.EMPTY:
        return a
    if a is ANY_BODY and (words := e.literals(b)) is not None:
        return without(ANY_BODY, words)
    left = e.EMPTY if a is b else e.both(a, e.complement(b))
    return left if e.live(left) else e.EMPTY


def _regular_meet(a: e.Expr, b: e.Expr, top: e.Expr | None) -> e.Expr:
    """Intersection; `top` is the language of all texts of the type."""
    if a is top or a is b:
        return b
    if b is top:
        return a
    met = e.both(a, b)
    return met if e.live(met) else e.EMPTY
