"""`compile_schema`: a JSON Schema and a vocabulary to a `Constraint`, within stated budgets."""

from __future__ import annotations

from typing import Any, Literal

from tooluse.grammar import expr as e
from tooluse.grammar.budget import NODES, SECONDS, limited, uncollected
from tooluse.grammar.documents import Document, SchemaError
from tooluse.grammar.json_schema import Compiler
from tooluse.grammar.matcher import Constraint
from tooluse.grammar.span import spans
from tooluse.grammar.strings import ANY_BODY
from tooluse.grammar.values import BUDGET, Algebra
from tooluse.grammar.vocabulary import Vocabulary

PropertyOrder = Literal["declared", "any"]


def compile_schema(
    schema: Any,
    vocabulary: Vocabulary,
    *,
    property_order: PropertyOrder = "declared",
    assert_formats: bool = True,
    max_alternatives: int = BUDGET,
    max_seconds: float = SECONDS,
    max_nodes: int = NODES,
    grounding: str | None = None,
) -> Constraint:
    """A constraint whose texts are the canonical JSON texts of the schema's values.

    `schema`: parsed JSON. `property_order`: members in the order in which the schema declares them
    (undeclared ones after them), or in any order. `assert_formats`: whether `format` is a demand.
    `max_alternatives`: how many alternatives of arrays and objects combining subschemas may give.
    `max_seconds`: of processor time; `max_nodes`: of memory, about 500 bytes each.
    `grounding`: the text of which strings with `"x-grounded": true` must be spans.
    Raises SchemaError for a schema that cannot be followed exactly, that no value satisfies, or
    that needs more than a budget.
    """
    return Constraint(
        schema_text(
            schema,
            property_order=property_order,
            assert_formats=assert_formats,
            max_alternatives=max_alternatives,
            max_seconds=max_seconds,
            max_nodes=max_nodes,
            grounding=grounding,
        ),
        vocabulary,
    )


def schema_text(
    schema: Any,
    *,
    property_order: PropertyOrder = "declared",
    assert_formats: bool = True,
    max_alternatives: int = BUDGET,
    max_seconds: float = SECONDS,
    max_nodes: int = NODES,
    grounding: str | None = None,
) -> e.Expr:
    """The expression of a schema's texts, to be combined with others; arguments as above.

    Its nodes are safe once a constraint leads to them: when another one is made, what no constraint
    leads to may be forgotten (`expr.trim`).
    """
    if property_order not in ("declared", "any"):
        raise ValueError(f'property_order must be "declared" or "any", not {property_order!r}')
    grounded = ANY_BODY if grounding is None else spans(grounding)
    algebra = Algebra(property_order == "any", max_alternatives)
    try:
        with uncollected(), limited(max_seconds, max_nodes, e.size):
            compiler = Compiler(Document(schema), algebra, assert_formats, grounded)
            formula = compiler.compile()
            if not algebra.live(formula):
                raise SchemaError("", "", "no value satisfies this schema")
            algebra.explore(formula)
    except e.TooComplex as error:
        raise SchemaError("", "", f"too complex: {error}") from None
    except RecursionError:
        raise SchemaError("", "", "nested too deeply") from None
    return algebra.text(formula)
