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


@dataclass(eq=False, slots=True)
class Shape:
    """A set of JSON values, sorted by type."""

    literals: frozenset[bytes] = frozenset()
    number: e.Expr = e.EMPTY
    string: e.Expr = e.EMPTY
    arrays: tuple[ArrayShape, ...] = ()
    objects: tuple[ObjectShape, ...] = ()

    def key(self) -> tuple[object, ...]:
        """The same for equal shapes."""
        return self.literals, self.number, self.string, self.arrays, self.objects

    def kinds(self) -> list[bytes | str]:
        """The literals and the other types of which there are values."""
        types = ("number", "string", "arrays", "objects")
        return [*self.literals, *[t for t in types if getattr(self, t) not in (e.EMPTY, ())]]

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

    __slots__ = ("_find", "_target")

    def __init__(self, find: Callable[[], Formula]) -> None:
        super().__init__()
        self._find: Callable[[], Formula] | None = find
        self._target: Formula | None = None

    def resolve(self) -> Formula:
        """The formula, looked up once."""
        if self._find is not None:
            self._target, self._find = self._find(), None
        assert self._target is not None
        return self._target


TYPES: Mapping[str, Shape] = {
    "null": Shape(frozenset({b"null"})),
    "boolean": Shape(frozenset({b"true", b"false"})),
    "number": Shape(number=NUMBER),
    "integer": Shape(number=INTEGER),
    "string": Shape(string=ANY_BODY),
    "array": Shape(arrays=(ANY_ARRAY,)),
    "object": Shape(objects=(ANY_OBJECT,)),
}
OF_TYPE: Mapping[str, Formula] = {name: Plain(shape) for name, shape in TYPES.items()}
TRUE: Formula = Plain(EVERYTHING)
FALSE: Formula = Plain(Shape())
SHARED: Mapping[object, Formula] = {  # by their keys, in every builder
    x._shape.key(): x for x in (FALSE, TRUE, *OF_TYPE.values()) if x._shape is not None
}
for _shared in SHARED.values():
    _shared._live = _shared is not FALSE


class Builder:
    """Makes formulas; equal ones are the identical object."""

    def __init__(self) -> None:
        self.clear()

    def clear(self) -> None:
        """Begin anew: no formulas but the shared ones."""
        self._known: dict[object, Formula] = dict(SHARED)
        self.references: list[Reference] = []
        self.choices: list[Or] = []
        self.compound = False  # whether reading may make formulas that have not been built yet

    def plain(self, shape: Shape) -> Formula:
        """The formula of a shape."""
        key = shape.key()
        found = self._known.get(key)
        if found is None:
            found = self._known[key] = Plain(shape)
        return found

    def _intern(self, key: object, make: Callable[[], Formula]) -> Formula:
        found = self._known.get(key)
        if found is None:
            found = self._known[key] = make()
        return found

    def reference(self, find: Callable[[], Formula]) -> Reference:
        """What `find` will give."""
        self.references.append(found := Reference(find))
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
        self.compound = True
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
        return self._intern((Or, frozenset(unique)), lambda: self._choice(tuple(unique)))

    def _choice(self, items: tuple[Formula, ...]) -> Formula:
        self.choices.append(found := Or(items))
        return found

    def one_of(self, items: Iterable[Formula]) -> Formula:
        """Values in exactly one item."""
        kept = tuple(x for x in items if x is not FALSE)
        if len(kept) < 2:
            return kept[0] if kept else FALSE
        self.compound = True
        return self._intern((OneOf, kept), lambda: OneOf(kept))

    def negate(self, x: Formula) -> Formula:
        """Values not in `x`."""
        if x is TRUE or x is FALSE:
            return FALSE if x is TRUE else TRUE
        if isinstance(x, Not):
            return x.item
        self.compound = True
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
