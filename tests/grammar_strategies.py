"""Random schemas and values for the grammar engine's tests."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

KEYS = ["a", "b", "ab", 'q"', ""]
scalars = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-12, 12),
    st.sampled_from([0.5, -2.5, 10**20, 1e-7, 99]),
    st.sampled_from(["", "a", "ab", "abc", "é", '"', "\n", "b1"]),
)
values: st.SearchStrategy[Any] = st.recursive(
    scalars,
    lambda inner: st.one_of(
        st.lists(inner, max_size=3), st.dictionaries(st.sampled_from(KEYS), inner, max_size=3)
    ),
    max_leaves=6,
)

_bounds = st.integers(0, 3)
_leaves = st.one_of(
    st.booleans(),
    st.fixed_dictionaries({"type": st.sampled_from(["null", "boolean", "integer", "number"])}),
    st.fixed_dictionaries(
        {},
        optional={
            "type": st.sampled_from(["string", ["string", "null"], "integer"]),
            "minLength": _bounds,
            "maxLength": _bounds,
            "pattern": st.sampled_from(["a", "^a", "b$", "^[ab]+$", "^.$"]),
            "minimum": st.integers(-5, 5),
            "exclusiveMaximum": st.sampled_from([-2, 0.25, 7]),
            "multipleOf": st.sampled_from([1, 2, 3, 0.5]),
        },
    ),
    st.fixed_dictionaries({"enum": st.lists(values, min_size=1, max_size=3)}),
    st.fixed_dictionaries({"const": values}),
)


def _combined(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    named = st.dictionaries(st.sampled_from(KEYS), inner, max_size=2)
    some = st.lists(inner, min_size=1, max_size=3)
    objects = st.fixed_dictionaries(
        {},
        optional={
            "properties": named,
            "patternProperties": st.dictionaries(
                st.sampled_from(["a", "^b", "^$"]), inner, max_size=2
            ),
            "additionalProperties": inner,
            "required": st.lists(st.sampled_from(KEYS), max_size=2, unique=True),
            "propertyNames": inner,
            "minProperties": _bounds,
            "maxProperties": _bounds,
            "dependentRequired": st.dictionaries(
                st.sampled_from(KEYS), st.lists(st.sampled_from(KEYS), max_size=2, unique=True)
            ),
            "dependentSchemas": named,
            "unevaluatedProperties": inner,
        },
    )
    arrays = st.fixed_dictionaries(
        {},
        optional={
            "prefixItems": st.lists(inner, min_size=1, max_size=2),
            "items": inner,
            "contains": inner,
            "minContains": _bounds,
            "maxContains": _bounds,
            "minItems": _bounds,
            "maxItems": _bounds,
            "unevaluatedItems": inner,
        },
    )
    distinct = st.fixed_dictionaries(
        {"uniqueItems": st.just(True)}, optional={"items": inner, "minItems": _bounds}
    )
    logic = st.fixed_dictionaries(
        {},
        optional={
            "allOf": some,
            "anyOf": some,
            "oneOf": some,
            "not": inner,
            "if": inner,
            "then": inner,
            "else": inner,
        },
    )
    pairs = st.tuples(st.one_of(objects, arrays, logic), logic).map(lambda p: {**p[0], **p[1]})
    return st.one_of(objects, arrays, distinct, logic, pairs)


schemas: st.SearchStrategy[Any] = st.recursive(_leaves, _combined, max_leaves=6)
