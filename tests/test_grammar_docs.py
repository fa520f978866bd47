"""The reference page says what the code does."""

from __future__ import annotations

from pathlib import Path

from tooluse.grammar.documents import LISTS, MAPS, SINGLE
from tooluse.grammar.keywords import KEYWORDS
from tooluse.grammar.reference import page

PAGE = Path(__file__).parents[1] / "docs" / "json-schema.md"


def test_the_page_is_the_one_that_the_code_writes() -> None:
    assert PAGE.read_text(encoding="utf-8") == page(), (
        "python -m tooluse.grammar.reference > docs/json-schema.md"
    )


def test_every_keyword_that_holds_schemas_is_known() -> None:
    assert {*SINGLE, *LISTS, *MAPS} <= set(KEYWORDS)
