"""Random schemas of every draft, values and texts for the grammar engine's tests.

Everything is drawn from a `random.Random`: a plain one in the long run (`fuzz_grammar`), one of
Hypothesis, which shrinks, in the test suite. jsonschema's validator of the draft is the oracle.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import jsonschema

from tooluse.grammar import Vocabulary
from tooluse.grammar import expr as e

BYTES = Vocabulary([bytes([b]) for b in range(256)], eos=256)  # a token for each byte
Maker = Callable[[], Any]
KEYS = ["a", "b", "ab", 'q"', ""]
SCALARS = [None, True, False, 0, 1, 2, 3, -4, 7, 10, 0.5, -2.5, 99, 1e-7, 10**20]
TEXTS = ["", "a", "ab", "abc", "b1", "é", '"', "\n"]
PATTERNS = ["a", "^a", "b$", "^[ab]+$", "^[^q]$", "^(?!a)", "1|b"]


@dataclass(frozen=True)
class Draft:
    """A draft: its place among the drafts, the URI of its metaschema, jsonschema's validator."""

    age: int
    uri: str
    validator: Any

    def accepts(self, schema: Any, value: Any) -> bool | None:
        """What jsonschema says; None where it cannot tell."""
        return self.oracle(schema)(value)

    def oracle(self, schema: Any) -> Callable[[Any], bool | None]:
        """What jsonschema says of any value; None where it cannot tell.

        A reference may lead back to itself, and its search for anchors in old drafts stumbles over
        lists of schemas where it expects one (referencing 0.37). Where the stack runs out inside
        its maps, which are written in Rust (rpds), it is their panic that arrives: no Exception.
        """
        validator = self.validator(schema)

        def accepts(value: Any) -> bool | None:
            try:
                return bool(validator.is_valid(value))
            except (RecursionError, AttributeError):
                return None
            except BaseException as error:
                if type(error).__name__ == "PanicException" and "RecursionError" in str(error):
                    return None
                raise

        return accepts


DRAFT4, DRAFT6, DRAFT7, DRAFT2019, DRAFT2020 = range(5)
DRAFTS = {
    "4": Draft(DRAFT4, "http://json-schema.org/draft-04/schema#", jsonschema.Draft4Validator),
    "6": Draft(DRAFT6, "http://json-schema.org/draft-06/schema#", jsonschema.Draft6Validator),
    "7": Draft(DRAFT7, "http://json-schema.org/draft-07/schema#", jsonschema.Draft7Validator),
    "2019-09": Draft(
        DRAFT2019,
        "https://json-schema.org/draft/2019-09/schema",
        jsonschema.Draft201909Validator,
    ),
    "2020-12": Draft(
        DRAFT2020,
        "https://json-schema.org/draft/2020-12/schema",
        jsonschema.Draft202012Validator,
    ),
}


def value(rng: random.Random, depth: int = 2) -> Any:
    """A random value."""
    kind = rng.randrange(6 if depth else 4)
    if kind < 2:
        return rng.choice(SCALARS)
    if kind < 4:
        return rng.choice(TEXTS)
    if kind == 4:
        return [value(rng, depth - 1) for _ in range(rng.randrange(4))]
    return {k: value(rng, depth - 1) for k in rng.sample(KEYS, rng.randrange(4))}


def changed(rng: random.Random, x: Any) -> Any:
    """A value that differs from `x` in one place, if at all."""
    way = rng.randrange(4)
    if isinstance(x, list) and x and way:
        i = rng.randrange(len(x))
        more = [] if way == 1 else [changed(rng, x[i])]
        return x[:i] + more + x[i + (way < 3) :]  # an item taken away, changed, added
    if isinstance(x, dict) and x and way:
        name = rng.choice(list(x))
        if way == 1:
            return {k: v for k, v in x.items() if k != name}
        return {**x, name: changed(rng, x[name])} if way == 2 else {**x, **named_value(rng)}
    if isinstance(x, str) and way > 1 and "\n" not in x:  # Python's `$` matches before the last one
        i = rng.randrange(len(x) + 1)
        return x[:i] + ("" if way == 2 else rng.choice("abq1é")) + x[i + (way == 2) :]
    if isinstance(x, (int, float)) and not isinstance(x, bool) and way > 1:
        x += rng.choice([-1, -0.5, 0.5, 1])
        return int(x) if x == int(x) else x  # 1.0 is no integer in draft 4, and no canonical text
    return value(rng, 1)


def named_value(rng: random.Random) -> dict[str, Any]:
    """One member."""
    return {rng.choice(KEYS): value(rng, 1)}


def schema(rng: random.Random, draft: Draft = DRAFTS["2020-12"], depth: int = 3) -> Any:
    """A random schema that names its draft, with definitions that it may refer to."""
    maker = _Maker(rng, draft)
    result = maker.schema(depth)
    if not isinstance(result, dict):
        return result if draft.age == DRAFT2020 else {"$schema": draft.uri}
    if maker.referring:
        result["definitions"] = {name: maker.definition(name) for name in "xy"}
    return {"$schema": draft.uri, **result}


@dataclass
class _Maker:
    """Makes the parts of one schema."""

    rng: random.Random
    draft: Draft
    referring: bool = False

    def schema(self, depth: int) -> Any:
        """Some keywords of one or two kinds, each with a random argument."""
        rng = self.rng
        if rng.random() < 0.1:
            certain = rng.random() < 0.8
            return certain if self.draft.age > DRAFT4 else {} if certain else {"not": {}}
        if rng.random() < 0.07:
            return self.reference(depth)
        kinds = [self.scalars(), self.plain()]
        if depth:
            kinds += [self.arrays(depth), self.objects(depth), self.logic(depth)] * 2
        result: dict[str, Any] = {}
        for table in rng.sample(kinds, rng.randrange(1, 3)):
            names = rng.sample(list(table), rng.randrange(1, min(4, len(table)) + 1))
            result.update({name: table[name]() for name in names})
        if "additionalItems" in result and not isinstance(result.get("items"), list):
            del result["additionalItems"]  # jsonschema cannot count what `true` holds
        if self.draft.age == DRAFT4:
            for flag in {"exclusiveMinimum", "exclusiveMaximum"} & result.keys():
                result[flag.replace("exclusiveM", "m")] = self.bound()
        return result

    def reference(self, depth: int) -> Any:
        """A reference, with a sibling that drafts up to 7 ignore."""
        self.referring = True
        ways = ["#/definitions/x", "#/definitions/y", "#x", "#"]
        result: dict[str, Any] = {"$ref": self.rng.choice(ways)}
        if depth and self.rng.random() < 0.5:
            result["maxLength"] = self.small()
        if self.draft.age == DRAFT2019 and self.rng.random() < 0.2:
            return {"$recursiveRef": "#"}
        return result

    def definition(self, name: str) -> Any:
        """A schema to refer to, by its place or by its name."""
        result = self.schema(1)
        result = result if isinstance(result, dict) else {"not": {"type": "null"}}
        key = {DRAFT4: "id", DRAFT6: "$id", DRAFT7: "$id"}.get(self.draft.age, "$anchor")
        if "$ref" in result and self.draft.age <= DRAFT7:
            return {"allOf": [result], key: "#" + name}
        return {**result, key: name if key == "$anchor" else "#" + name}

    def some(self, depth: int) -> list[Any]:
        """One to three schemas."""
        return [self.schema(depth - 1) for _ in range(self.rng.randrange(1, 4))]

    def named(self, depth: int, names: list[str] = KEYS) -> dict[str, Any]:
        """Up to two schemas by name."""
        chosen = self.rng.sample(names, self.rng.randrange(3))
        return {k: self.schema(depth - 1) for k in chosen}

    def names(self) -> list[str]:
        """Up to two names; draft 4 wants at least one."""
        return self.rng.sample(KEYS, self.rng.randrange(self.draft.age == DRAFT4, 3))

    def small(self) -> int:
        """A bound for a number of things."""
        return self.rng.randrange(4)

    def bound(self) -> float:
        """A bound for numbers."""
        return self.rng.choice([-5, -2, 0, 0.25, 1, 3, 7])

    def plain(self) -> dict[str, Maker]:
        """Keywords for any type."""
        rng = self.rng
        types = ["null", "boolean", "integer", "number", "string", "array", "object"]
        return {
            "type": lambda: (
                rng.choice(types) if rng.random() < 0.7 else rng.sample(types, rng.randrange(1, 4))
            ),
            "enum": lambda: [value(rng) for _ in range(rng.randrange(1, 4))],
            "const": lambda: value(rng),
        }

    def scalars(self) -> dict[str, Maker]:
        """Keywords for numbers and strings."""
        flag: Maker = (lambda: self.rng.random() < 0.5) if self.draft.age == DRAFT4 else self.bound
        return {
            "minLength": self.small,
            "maxLength": self.small,
            "pattern": lambda: self.rng.choice(PATTERNS),
            "minimum": self.bound,
            "maximum": self.bound,
            "exclusiveMinimum": flag,
            "exclusiveMaximum": flag,
            "multipleOf": lambda: self.rng.choice([1, 2, 3, 0.5, 5000]),
        }

    def objects(self, depth: int) -> dict[str, Maker]:
        """Keywords for objects."""
        rng = self.rng

        def inner() -> Any:
            return self.schema(depth - 1)

        table: dict[str, Maker] = {
            "properties": lambda: self.named(depth),
            "patternProperties": lambda: self.named(depth, ["a", "^b", "^$"]),
            "additionalProperties": inner,
            "required": self.names,
            "minProperties": self.small,
            "maxProperties": self.small,
            "propertyNames": inner,
            "dependentRequired": lambda: {k: self.names() for k in self.names()},
            "dependentSchemas": lambda: self.named(depth),
        }
        if self.draft.age <= DRAFT7:  # read in later drafts too, where jsonschema does not
            table["dependencies"] = lambda: {
                k: self.names() if rng.random() < 0.5 else inner() for k in self.names()
            }
        if self.draft.age != DRAFT2019:  # jsonschema is wrong there
            table["unevaluatedProperties"] = inner
        return table

    def arrays(self, depth: int) -> dict[str, Maker]:
        """Keywords for arrays; a list of items in the form of the draft."""

        def inner() -> Any:
            return self.schema(depth - 1)

        table: dict[str, Maker] = {
            "items": inner,
            "contains": inner,
            "minContains": self.small,
            "maxContains": self.small,
            "minItems": self.small,
            "maxItems": self.small,
            "uniqueItems": lambda: self.rng.random() < 0.8,
            "prefixItems": lambda: self.some(depth),
        }
        if self.draft.age < DRAFT2020:
            table["items"] = lambda: self.some(depth) if self.rng.random() < 0.5 else inner()
            table["additionalItems"] = inner
        if self.draft.age != DRAFT2019:  # jsonschema is wrong there
            table["unevaluatedItems"] = inner
        return table

    def logic(self, depth: int) -> dict[str, Maker]:
        """Keywords that combine schemas for the same value."""

        def inner() -> Any:
            return self.schema(depth - 1)

        def some() -> list[Any]:
            return self.some(depth)

        single = dict.fromkeys(("not", "if", "then", "else"), inner)
        return {**single, "allOf": some, "anyOf": some, "oneOf": some}


def write(x: e.Expr, rng: random.Random) -> bytes:
    """A text by a random walk, finished as shortly as possible."""
    written = bytearray()
    for _ in range(40):
        if x.nullable and rng.random() < 0.3:
            break
        options = list(e.bits(x.first))
        if not options:
            break
        plain = [b for b in options if b in b'"[]{},: abn1-.0truefals\\'] or options
        written.append(rng.choice(plain))
        x = x.derive(written[-1])
        assert x is not e.EMPTY, "a byte that was offered leads nowhere"
    return bytes(written) if x.nullable else bytes(written) + e.shortest(x)
