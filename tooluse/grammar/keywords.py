"""Every keyword of drafts 4 to 2020-12 and what becomes of it (`reference` prints it)."""

from __future__ import annotations

from dataclasses import dataclass

from tooluse.grammar.documents import DRAFT4, DRAFT6, DRAFT7, DRAFT2019, DRAFT2020

EXACT, LIMITED, REFUSED, ANNOTATION = "exact", "within limits", "refused", "annotation"


@dataclass(frozen=True)
class Keyword:
    """A keyword: the drafts that define it, what happens to it, and the limits in a few words."""

    first: int
    last: int
    status: str
    note: str = ""


_ALL = (DRAFT4, DRAFT2020)
_NEW = (DRAFT2019, DRAFT2020)

KEYWORDS: dict[str, Keyword] = {
    "$schema": Keyword(
        *_ALL, EXACT, "names the draft; 2020-12 if absent; unknown ones are refused"
    ),
    "$id": Keyword(DRAFT6, DRAFT2020, EXACT, "resources inside the document"),
    "id": Keyword(DRAFT4, DRAFT4, EXACT, "resources inside the document"),
    "$ref": Keyword(
        *_ALL,
        LIMITED,
        "any place in the document or in a draft's metaschema, recursion included;"
        " other documents are refused",
    ),
    "$anchor": Keyword(*_NEW, EXACT),
    "$dynamicAnchor": Keyword(DRAFT2020, DRAFT2020, EXACT),
    "$dynamicRef": Keyword(DRAFT2020, DRAFT2020, LIMITED, "as `$ref`"),
    "$recursiveAnchor": Keyword(DRAFT2019, DRAFT2019, EXACT),
    "$recursiveRef": Keyword(DRAFT2019, DRAFT2019, LIMITED, "as `$ref`"),
    "$defs": Keyword(*_ALL, EXACT, "read where a reference leads there, in any draft"),
    "definitions": Keyword(*_ALL, EXACT, "read where a reference leads there, in any draft"),
    "$vocabulary": Keyword(*_NEW, ANNOTATION, "matters in metaschemas alone"),
    "type": Keyword(*_ALL, EXACT),
    "enum": Keyword(*_ALL, EXACT),
    "const": Keyword(DRAFT6, DRAFT2020, EXACT),
    "properties": Keyword(*_ALL, EXACT),
    "required": Keyword(*_ALL, EXACT),
    "additionalProperties": Keyword(*_ALL, EXACT),
    "patternProperties": Keyword(*_ALL, LIMITED, "patterns as `pattern`"),
    "propertyNames": Keyword(DRAFT6, DRAFT2020, EXACT),
    "minProperties": Keyword(*_ALL, EXACT),
    "maxProperties": Keyword(*_ALL, EXACT),
    "dependentRequired": Keyword(*_NEW, EXACT),
    "dependentSchemas": Keyword(*_NEW, EXACT),
    "dependencies": Keyword(*_ALL, EXACT, "accepted in later drafts too"),
    "unevaluatedProperties": Keyword(*_NEW, EXACT),
    "items": Keyword(*_ALL, EXACT, "the list form too, in any draft"),
    "prefixItems": Keyword(DRAFT2020, DRAFT2020, EXACT),
    "additionalItems": Keyword(
        DRAFT4, DRAFT2019, EXACT, "with the list form of items, in any draft"
    ),
    "contains": Keyword(
        DRAFT6, DRAFT2020, LIMITED, "not together with the negation of uniqueItems"
    ),
    "minContains": Keyword(*_NEW, EXACT),
    "maxContains": Keyword(*_NEW, EXACT),
    "minItems": Keyword(*_ALL, EXACT),
    "maxItems": Keyword(*_ALL, EXACT),
    "uniqueItems": Keyword(*_ALL, LIMITED, "its negation not together with contains"),
    "unevaluatedItems": Keyword(*_NEW, EXACT),
    "minLength": Keyword(*_ALL, EXACT, "in code points"),
    "maxLength": Keyword(*_ALL, EXACT, "in code points"),
    "pattern": Keyword(*_ALL, LIMITED, "ECMA-262; what is not a regular language is refused"),
    "format": Keyword(
        *_ALL, LIMITED, "asserted for the names listed below; others are annotations"
    ),
    "minimum": Keyword(*_ALL, EXACT),
    "maximum": Keyword(*_ALL, EXACT),
    "exclusiveMinimum": Keyword(*_ALL, EXACT, "the boolean form of draft 4 too, in any draft"),
    "exclusiveMaximum": Keyword(*_ALL, EXACT, "the boolean form of draft 4 too, in any draft"),
    "multipleOf": Keyword(
        *_ALL, LIMITED, "the exact decimal; refused where the search is too long"
    ),
    "allOf": Keyword(*_ALL, EXACT),
    "anyOf": Keyword(*_ALL, EXACT),
    "oneOf": Keyword(*_ALL, EXACT, "exactly one"),
    "not": Keyword(*_ALL, EXACT),
    "if": Keyword(DRAFT7, DRAFT2020, EXACT),
    "then": Keyword(DRAFT7, DRAFT2020, EXACT),
    "else": Keyword(DRAFT7, DRAFT2020, EXACT),
    "title": Keyword(*_ALL, ANNOTATION),
    "description": Keyword(*_ALL, ANNOTATION),
    "default": Keyword(*_ALL, ANNOTATION),
    "examples": Keyword(DRAFT6, DRAFT2020, ANNOTATION),
    "$comment": Keyword(DRAFT7, DRAFT2020, ANNOTATION),
    "readOnly": Keyword(DRAFT7, DRAFT2020, ANNOTATION),
    "writeOnly": Keyword(DRAFT7, DRAFT2020, ANNOTATION),
    "deprecated": Keyword(*_NEW, ANNOTATION),
    "contentEncoding": Keyword(DRAFT7, DRAFT2020, ANNOTATION),
    "contentMediaType": Keyword(DRAFT7, DRAFT2020, ANNOTATION),
    "contentSchema": Keyword(*_NEW, ANNOTATION),
    "x-grounded": Keyword(*_ALL, ANNOTATION, "this project's: see `tooluse.Grounded`"),
}


def defined(keyword: str, draft: int) -> bool:
    """Whether a draft gives the keyword a meaning; where it does not, it is an annotation."""
    known = KEYWORDS[keyword]
    return known.first <= draft <= known.last
