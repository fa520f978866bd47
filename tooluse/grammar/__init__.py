"""The constrained decoding engine: which tokens may come next. Imports numpy, never torch.

In reading order: `expr`, `nodes`, `search`, `budget`, `memory` (languages and derivatives);
`strings`, `numbers`, `multiples`, `regex`, `formats` (the regular parts of JSON); `objects`,
`arrays`, `formulas`, `shapes`, `values` (sets of values and their algebra); `lazy`, `object_text`,
`array_text`, `shortest` (their text); `documents`, `subschemas`, `keywords`, `scalars`,
`json_schema`, `unevaluated`, `compile` (schemas); `vocabulary`, `leaves`, `masks`, `matcher`
(tokens).
"""

from tooluse.grammar.canonical import canonical
from tooluse.grammar.compile import compile_schema, schema_text
from tooluse.grammar.documents import SchemaError
from tooluse.grammar.matcher import Constraint, Matcher, compile_expr
from tooluse.grammar.vocabulary import Vocabulary

__all__ = [
    "Constraint",
    "Matcher",
    "SchemaError",
    "Vocabulary",
    "canonical",
    "compile_expr",
    "compile_schema",
    "schema_text",
]
