"""Formulas and shapes: how a set of JSON values is written down. `values` combines them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from tooluse.grammar import expr as e
from tooluse.grammar.arrays import ArrayShape, Items
from tooluse.grammar.canonical import Json, canonical
from tooluse.grammar.numbers import INTEGER, NUMBER
from tooluse.grammar.objects import Layer, ObjectShape
from tooluse.grammar.strings import ANY_BODY, escape

LITERALS = frozenset({b"null", b"true", b"false"})
ANY_ARRAY = ArrayShape()
ANY_OBJECT = ObjectShape()


@dataclass(frozen=True, eq=False)
class Shape:
    """A set of JSON values, sorted by type."""

    literals: frozenset[bytes] = frozenset()
    number: e.Expr = e.EMPTY
    string: e.Expr = e.EMPTY
    arrays: tuple[ArrayShape, ...] = ()
    objects: tuple[ObjectShape, ...] = ()

    def is_void(self) -> bool:
        """Whether no type is left (a cheap, one-sided test of emptiness)."""
        return not (
            self.literals
            or self.arrays
            or self.objects
            or self.number is not e.EMPTY
            or self.string is not e.EMPTY
        )


EVERYTHING = Shape(LITERALS, NUMBER, ANY_BODY, (ANY_ARRAY,), (ANY_OBJECT,))


class Formula:
    """A set of JSON values; made by an `Algebra`, equal formulas being the identical object."""

    __slots__ = ("_live", "_shape", "_text", "_word")

    def __init__(self) -> None:
        self._live: bool | None = None
        self._shape: Shape | None = None
        self._text: e.Expr | None = None
        self._word: bytes | None = None


class Cyclic(e.TooComplex):
    """The shape of a formula depends on itself."""


class Plain(Formula):
    """A shape as it stands."""

    __slots__ = ()

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self._shape = shape


class _Compound(Formula):
    __slots__ = ("items",)

    def __init__(self, items: tuple[Formula, ...]) -> None:
        super().__init__()
        self.items = items


class And(_Compound):
    """Values in every item."""

    __slots__ = ()


class Or(_Compound):
    """Values in some item."""

    __slots__ = ()


class OneOf(_Compound):
    """Values in exactly one item."""

    __slots__ = ()


class Not(Formula):
    """Values not in the item."""

    __slots__ = ("item",)

    def __init__(self, item: Formula) -> None:
        super().__init__()
        self.item = item


class Reference(Formula):
    """A formula that is looked up when it is needed."""

    __slots__ = ("resolve",)

    def __init__(self, resolve: Callable[[], Formula]) -> None:
        super().__init__()
        self.resolve = resolve


TRUE: Formula = Plain(EVERYTHING)
FALSE: Formula = Plain(Shape())
TRUE._live, FALSE._live = True, False

_SCALARS: dict[object, Formula] = {
    (s.literals, s.number, s.string, (), ()): Plain(s)
    for s in (
        Shape(frozenset({b"null"})),
        Shape(frozenset({b"true", b"false"})),
        Shape(number=NUMBER),
        Shape(number=INTEGER),
        Shape(string=ANY_BODY),
    )
}
for _scalar in _SCALARS.values():
    _scalar._live = True
_SCALARS[LITERALS, NUMBER, ANY_BODY, (ANY_ARRAY,), (ANY_OBJECT,)] = TRUE


class Builder:
    """Makes formulas; equal ones are the identical object."""

    def __init__(self) -> None:
        self._known: dict[object, Formula] = dict(_SCALARS)
        self.references: list[Reference] = []

    def plain(self, shape: Shape) -> Formula:
        """The formula of a shape."""
        key = (shape.literals, shape.number, shape.string, shape.arrays, shape.objects)
        found = self._known.get(key)
        if found is None:
            found = self._known[key] = FALSE if shape.is_void() else Plain(shape)
        return found

    def formulas(self) -> Iterable[Formula]:
        """Every formula made so far, and those that all builders share."""
        return self._known.values()

    @property
    def compound(self) -> bool:
        """Whether reading can make formulas that have not been built yet."""
        shapes = [s for x in self._known.values() if (s := x._shape) is not None]
        return (
            len(shapes) < len(self._known)
            or any(a.counts or a.unique for s in shapes for a in s.arrays)
            or any(layer.patterns for s in shapes for o in s.objects for layer in o.layers)
            or any(isinstance(x.resolve(), Reference) for x in self.references)
        )

    def _intern(self, key: object, make: Callable[[], Formula]) -> Formula:
        found = self._known.get(key)
        if found is None:
            found = self._known[key] = make()
        return found

    def reference(self, resolve: Callable[[], Formula]) -> Formula:
        """What `resolve` will give."""
        self.references.append(found := Reference(resolve))
        return found

    def all_of(self, items: Iterable[Formula]) -> Formula:
        """Values in every item."""
        unique: dict[Formula, None] = {}
        for x in items:
            if isinstance(x, And):
                unique.update(dict.fromkeys(x.items))
            elif x is FALSE:
                return FALSE
            elif x is not TRUE:
                unique[x] = None
        if len(unique) < 2:
            return next(iter(unique), TRUE)
        if any(isinstance(x, Not) and x.item in unique for x in unique):
            return FALSE
        return self._intern((And, frozenset(unique)), lambda: And(tuple(unique)))

    def any_of(self, items: Iterable[Formula]) -> Formula:
        """Values in some item."""
        unique: dict[Formula, None] = {}
        for x in items:
            if isinstance(x, Or):
                unique.update(dict.fromkeys(x.items))
            elif x is TRUE:
                return TRUE
            elif x is not FALSE:
                unique[x] = None
        if len(unique) < 2:
            return next(iter(unique), FALSE)
        return self._intern((Or, frozenset(unique)), lambda: Or(tuple(unique)))

    def one_of(self, items: Iterable[Formula]) -> Formula:
        """Values in exactly one item."""
        kept = tuple(x for x in items if x is not FALSE)
        if len(kept) < 2:
            return kept[0] if kept else FALSE
        return self._intern((OneOf, kept), lambda: OneOf(kept))

    def negate(self, x: Formula) -> Formula:
        """Values not in `x`."""
        if x is TRUE or x is FALSE:
            return FALSE if x is TRUE else TRUE
        if isinstance(x, Not):
            return x.item
        return self._intern((Not, x), lambda: Not(x))

    def constant(self, value: Json) -> Formula:
        """Exactly this value."""
        if isinstance(value, str):
            return self.plain(Shape(string=e.literal(escape(value)) if value else e.EPSILON))
        if isinstance(value, bool) or value is None:
            return self.plain(Shape(frozenset({canonical(value)})))
        if isinstance(value, (int, float)):
            return self.plain(Shape(number=e.literal(canonical(value))))
        key = ("constant", canonical(value, sort_keys=True))
        if isinstance(value, Mapping):
            members = {escape(k): self.constant(v) for k, v in value.items()}
            layer = Layer(members, other=FALSE)
            shape = ObjectShape((layer,), required=tuple(members))
            return self._intern(key, lambda: Plain(Shape(objects=(shape,))))
        items = Items(tuple(self.constant(v) for v in value), FALSE)
        array = ArrayShape((items,), lo=len(value), hi=len(value))
        return self._intern(key, lambda: Plain(Shape(arrays=(array,))))
