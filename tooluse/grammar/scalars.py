"""JSON Schema's keywords for numbers and strings, to regular expressions over their texts."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from tooluse.grammar import expr as e
from tooluse.grammar import regex
from tooluse.grammar.documents import DRAFT6, Place, SchemaError
from tooluse.grammar.multiples import multiple_of, multiples_between
from tooluse.grammar.numbers import INTEGER, exact, numbers
from tooluse.grammar.strings import ANY_BODY, ANY_CHARACTER

MANY_REMAINDERS = 1_000  # each remainder is a state; beyond that, arithmetic is quicker
MAX_LENGTH_BOUND = 1_000_000  # of characters demanded
NUMERIC = {"minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"}
STRING = {"minLength", "maxLength", "pattern", "format", "x-grounded"}


def number_texts(place: Place, top: e.Expr) -> e.Expr:
    """The texts of the numbers that a schema's keywords for numbers allow, out of `top`."""
    schema = place.schema
    if schema.keys().isdisjoint(NUMERIC):
        return top
    lo, lo_open = _bound(place, "minimum", "exclusiveMinimum", max)
    hi, hi_open = _bound(place, "maximum", "exclusiveMaximum", min)
    result = numbers(lo, lo_open, hi, hi_open, top is INTEGER)
    if "multipleOf" in schema:
        divisor = numeric(place, "multipleOf")
        if divisor <= 0:
            raise SchemaError(place.path, "multipleOf", "must be greater than 0")
        if divisor > MANY_REMAINDERS and (lo, hi) != (None, None):
            return multiples_between(divisor, lo, lo_open, hi, hi_open, top is INTEGER)
        result = e.both(result, multiple_of(divisor))
        _decide(place, "multipleOf", result)
    return result


def numeric(place: Place, keyword: str) -> Decimal:
    """The number under a keyword."""
    value = place.schema[keyword]
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        raise SchemaError(place.path, keyword, "must be a number")
    if isinstance(value, float) and value - value != 0:
        raise SchemaError(place.path, keyword, "must be finite")
    return exact(value)


def _bound(
    place: Place, closed: str, opened: str, tighter: Callable[..., Decimal]
) -> tuple[Decimal | None, bool]:
    """The stricter of two bounds and whether it is open; draft 4 writes `opened` as a flag."""
    schema = place.schema
    bound = numeric(place, closed) if closed in schema else None
    flag = schema.get(opened)
    if flag is None:
        return bound, False
    if isinstance(flag, bool):
        return bound, flag
    other = numeric(place, opened)
    if bound is None or tighter(bound, other) == other:
        return other, True
    return bound, False


def count(place: Place, keyword: str, default: int, limit: int = 0) -> int:
    """A bound that is a number of things."""
    if keyword not in place.schema:
        return default
    value = place.schema[keyword]
    if type(value) is not int:
        value = numeric(place, keyword)
    if value < 0 or value != int(value):
        raise SchemaError(place.path, keyword, "must be an integer of at least 0")
    if limit and value > limit:
        raise SchemaError(place.path, keyword, f"more than {limit} cannot be demanded")
    return int(value)


def string_bodies(place: Place, assert_formats: bool, grounded: e.Expr = ANY_BODY) -> e.Expr:
    """The bodies of the strings that a schema's keywords for strings allow.

    `grounded`: what a string with `x-grounded` must be besides.
    """
    schema = place.schema
    if schema.keys().isdisjoint(STRING):
        return ANY_BODY
    parts = []
    if "minLength" in schema or "maxLength" in schema:
        lo = count(place, "minLength", 0, MAX_LENGTH_BOUND)
        hi = count(place, "maxLength", -1)
        parts.append(e.repeat(ANY_CHARACTER, lo, None if hi < 0 else hi))
    if "pattern" in schema:
        parts.append(pattern(place, schema["pattern"], "pattern"))
    if "format" in schema and assert_formats:
        parts.append(format_bodies(place))
    if schema.get("x-grounded") is True:
        parts.append(grounded)
    parts = [p for p in parts if p is not ANY_BODY]
    if not parts:
        return ANY_BODY
    result = e.both(*parts)
    return result if _decide(place, "pattern", result) else e.EMPTY


def _decide(place: Place, keyword: str, language: e.Expr) -> bool:
    """Whether anything belongs to a language, within the budget of a search."""
    try:
        return e.live(language)
    except e.TooComplex as error:
        raise SchemaError(place.path, keyword, f"too complex: {error}") from None


def format_bodies(place: Place) -> e.Expr:
    """The bodies of the strings that `format` allows."""
    from tooluse.grammar import formats  # half of the import time, and often not needed

    name = place.schema["format"]
    if not isinstance(name, str):
        raise SchemaError(place.path, "format", "must be a string")
    if place.resource.draft <= DRAFT6 and name in formats.EARLY_FORMATS:
        return formats.EARLY_FORMATS[name]
    if name in formats.UNSUPPORTED:
        raise SchemaError(place.path, "format", f"{name}: {formats.UNSUPPORTED[name]}")
    return formats.FORMATS.get(name, ANY_BODY)


def pattern(place: Place, pattern: object, keyword: str) -> e.Expr:
    """The bodies that match a regular expression."""
    if not isinstance(pattern, str):
        raise SchemaError(place.path, keyword, "must be a string")
    try:
        return regex.compile_pattern(pattern)
    except regex.PatternError as error:
        raise SchemaError(place.path, keyword, str(error)) from None
