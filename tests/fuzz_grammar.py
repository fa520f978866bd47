"""A long random run: schemas against jsonschema, both ways. `python tests/fuzz_grammar.py 300`

Runs for the given number of seconds and prints how many (schema, value) pairs were judged, how many
texts were written by random walks, and every disagreement. The short version is in the test suite
(`test_grammar_random`).
"""

from __future__ import annotations

import json
import random
import sys
import time
from typing import Any

import jsonschema

from tooluse.grammar import SchemaError, canonical, schema_text
from tooluse.grammar import expr as e
from tooluse.grammar.matcher import advance

KEYS = ["a", "b", "ab", 'q"', ""]
SCALARS = [None, True, False, 0, 1, 2, 3, -4, 7, 10, 0.5, -2.5, 1e-7, 10**20]
TEXTS = ["", "a", "ab", "abc", "b1", "é", '"', "\n"]


def value(rng: random.Random, depth: int = 2) -> Any:
    """A random value."""
    kind = rng.randrange(6 if depth else 4)
    if kind < 2:
        return rng.choice(SCALARS)
    if kind < 4:
        return rng.choice(TEXTS)
    if kind == 4:
        return [value(rng, depth - 1) for _ in range(rng.randrange(4))]
    keys = rng.sample(KEYS, rng.randrange(4))
    return {k: value(rng, depth - 1) for k in keys}


def schema(rng: random.Random, depth: int = 3) -> Any:
    """A random schema: some keywords, each with a random argument."""
    if rng.random() < 0.1:
        return rng.random() < 0.8

    def inner() -> Any:
        return schema(rng, depth - 1)

    def some() -> list[Any]:
        return [inner() for _ in range(rng.randrange(1, 4))]

    def names() -> list[str]:
        return rng.sample(KEYS, rng.randrange(3))

    def small() -> int:
        return rng.randrange(4)

    flat: dict[str, Any] = {
        "type": lambda: rng.choice(
            [
                "null",
                "boolean",
                "integer",
                "number",
                "string",
                "array",
                "object",
                ["null", "object"],
            ]
        ),
        "enum": lambda: [value(rng) for _ in range(rng.randrange(1, 4))],
        "const": lambda: value(rng),
        "minLength": small,
        "maxLength": small,
        "pattern": lambda: rng.choice(["a", "^a", "b$", "^[ab]+$", "^.$", "^(?!a)", "1|b"]),
        "minimum": lambda: rng.randrange(-5, 6),
        "exclusiveMaximum": lambda: rng.choice([-2, 0.25, 7]),
        "multipleOf": lambda: rng.choice([1, 2, 3, 0.5]),
        "required": names,
        "minProperties": small,
        "maxProperties": small,
        "dependentRequired": lambda: {k: names() for k in names()},
        "minItems": small,
        "maxItems": small,
    }
    nested: dict[str, Any] = {
        "properties": lambda: {k: inner() for k in names()},
        "patternProperties": lambda: {k: inner() for k in rng.sample(["a", "^b", "^$"], 1)},
        "additionalProperties": inner,
        "propertyNames": inner,
        "dependentSchemas": lambda: {k: inner() for k in names()},
        "unevaluatedProperties": inner,
        "prefixItems": some,
        "items": inner,
        "contains": inner,
        "unevaluatedItems": inner,
        "allOf": some,
        "anyOf": some,
        "oneOf": some,
        "not": inner,
        "if": inner,
        "then": inner,
        "else": inner,
    }
    table = {**flat, **nested} if depth else flat
    chosen = rng.sample(list(table), rng.randrange(1, 4))
    result = {k: table[k]() for k in chosen}
    if rng.random() < 0.1 and "contains" not in result:
        result["uniqueItems"] = True
    if "contains" in result and rng.random() < 0.5:
        result["maxContains"] = small()
    return result


def write(x: e.Expr, rng: random.Random) -> bytes:
    """A text by a random walk, finished as shortly as possible."""
    written = bytearray()
    for _ in range(30):
        options = [b for b in e.bits(x.first) if b in b'"[]{},: abn1-.0truefals\\']
        if not options or (x.nullable and rng.random() < 0.3):
            break
        written.append(rng.choice(options))
        x = x.derive(written[-1])
    return bytes(written) if x.nullable else bytes(written) + e.shortest(x)


def main() -> None:
    """Run, count, report."""
    seconds = float(sys.argv[1]) if len(sys.argv) > 1 else 60.0
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else 0
    rng = random.Random(seed)
    end = time.monotonic() + seconds
    judged = written = refused = wrong = schemas = 0
    pool = [value(rng) for _ in range(3000)]
    while time.monotonic() < end and wrong < 20:
        subject = schema(rng)
        schemas += 1
        validator = jsonschema.Draft202012Validator(subject)
        try:
            text = schema_text(
                subject, property_order=rng.choice(["any", "declared"]), assert_formats=False
            )
        except SchemaError as error:
            if "no value" not in error.reason:
                refused += 1
                continue
            text = None
        free = schema_text(subject, property_order="any", assert_formats=False) if text else None
        for x in rng.sample(pool, 40):
            accepted = free is not None and advance(free, canonical(x)).nullable
            judged += 1
            if accepted != validator.is_valid(x):
                wrong += 1
                print("WRONG", json.dumps(subject), json.dumps(x), "accepted" if accepted else "")
        for _ in range(5 if text is not None else 0):
            assert text is not None
            out = write(text, rng)
            written += 1
            if not validator.is_valid(json.loads(out)):
                wrong += 1
                print("WRONG", json.dumps(subject), "writes", out)
    counts = {"schemas": schemas, "judged": judged, "written": written}
    print(json.dumps({**counts, "refused": refused, "wrong": wrong}))


if __name__ == "__main__":
    main()
