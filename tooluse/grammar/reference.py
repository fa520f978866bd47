"""Writes docs/json-schema.md: `python -m tooluse.grammar.reference > docs/json-schema.md`."""

from __future__ import annotations

import sys

from tooluse.grammar import (
    array_text,
    budget,
    expr,
    formats,
    json_schema,
    numbers,
    object_text,
    scalars,
    shapes,
    values,
)
from tooluse.grammar.documents import DRAFTS
from tooluse.grammar.keywords import ANNOTATION, EXACT, KEYWORDS, LIMITED, Keyword

_INTRODUCTION = """\
# Supported JSON Schema

Written by `python -m tooluse.grammar.reference`; a test keeps it true.

A schema is followed **exactly**: a text can be written if and only if it is the canonical JSON
text of a value that satisfies the schema. What cannot be followed exactly is **refused** before
decoding, with `SchemaError(path, keyword, reason)`. Nothing is ignored: a keyword is exact, exact
within the limits below, or an annotation (a keyword that the schema's draft does not define is an
annotation: 2020-12 core, section 6.5). A schema that no value satisfies is refused too.

`$schema` names the draft, 2020-12 if it is absent. In drafts 4, 6 and 7 the siblings of `$ref` are
ignored, as those drafts say.

## The text

`tooluse.grammar.canonical(value)` writes it. Separators are `", "` and `": "`, as in `json.dumps`.
Strings escape `"`, `\\` and control characters (`\\b \\f \\n \\r \\t`, else `\\u00xx` in lower
case); everything else is raw UTF-8.
"""


def _numbers() -> str:
    return (
        "Integral numbers have no fraction and no exponent and at most"
        f" {numbers.MAX_INTEGER_DIGITS} digits (`1.0` is written `1`). Others are written as"
        f" Python's `repr` does, with at most {numbers.MAX_WHOLE_DIGITS} digits before and"
        f" {numbers.MAX_FRACTION_DIGITS} after the point"
        f" (magnitude at least {numbers.SMALLEST_PLAIN}), or with an exponent (`1e-07`) below that."
        " Comparison and divisibility are of exact decimals.\n\n"
        "Members come in the order in which the schema declares them, undeclared ones last; with"
        ' `property_order="any"` in every order. Keys never repeat.\n'
    )


def _row(name: str, k: Keyword) -> str:
    span = DRAFTS[k.first] if k.first == k.last else f"{DRAFTS[k.first]} – {DRAFTS[k.last]}"
    return f"| `{name}` | {span} | {k.status} | {k.note} |"


def _limits() -> list[str]:
    return [
        f"{budget.SECONDS:g} seconds of processor time (`max_seconds`) and {budget.NODES:,} nodes"
        " of about 500 bytes (`max_nodes`) for one compilation",
        f"at least {json_schema.MAX_LOWER_BOUND:,} items or members, or"
        f" {scalars.MAX_LENGTH_BOUND:,} characters, demanded: refused beyond that",
        f"{values.BUDGET:,} alternatives made by combining subschemas (`max_alternatives`), and"
        f" {shapes.MOST:,} alternatives in one place",
        f"{expr.SEARCH_LIMIT:,} states looked at to decide whether patterns, lengths and multiples"
        " leave anything",
        f"{object_text.MAX_WANTS} demands of the kind `some member is not …`, which negation makes,"
        f" and {array_text.MAX_COUNTS} `contains`, on one value",
        f"{object_text.MAX_CELLS} ways in which key patterns overlap",
    ]


def page() -> str:
    """The whole page."""
    kinds = {EXACT: 0, LIMITED: 1, ANNOTATION: 3}
    keywords = sorted(KEYWORDS.items(), key=lambda x: (kinds[x[1].status], x[0].lstrip("$")))
    lines = [
        _INTRODUCTION + _numbers(),
        "## Keywords\n",
        "| keyword | drafts | | |\n|---|---|---|---|",
        *[_row(name, k) for name, k in keywords],
        "\n## Formats\n",
        "| format | |\n|---|---|",
        *[f"| `{n}` | {formats.LIMITS.get(n, 'exact')} |" for n in sorted(formats.FORMATS)],
        *[f"| `{n}` | refused: {r} |" for n, r in sorted(formats.UNSUPPORTED.items())],
        "\nIn drafts 4 and 6 of its syntax alone, whatever follows `xn--`: "
        + ", ".join(f"`{n}`" for n in sorted(formats.EARLY_FORMATS))
        + ".\nAny other name is an annotation, those of draft 3 alone too (`color`, `style`,"
        " `phone`, `utc-millisec`, `host-name`, `ip-address`)."
        " `assert_formats=False` makes every name one.\n",
        "## Budgets\n",
        "Hostile or enormous schemas are refused rather than followed for long:\n",
        *[f"- {x}" for x in _limits()],
    ]
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    sys.stdout.write(page())
