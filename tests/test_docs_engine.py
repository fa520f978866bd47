"""The engine's page: its snippets run as they stand, with the embedded model."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

PAGE = Path(__file__).parents[1] / "docs" / "engine.md"
SNIPPETS = re.findall(r"^```python\n(.*?)^```", PAGE.read_text(encoding="utf-8"), re.M | re.S)


@pytest.mark.model
def test_generate() -> None:
    names: dict[str, Any] = {}
    exec(SNIPPETS[0], names)
    first, second = (json.loads(text) for text in names["texts"])
    assert set(first) == {"city"} and len(first["city"]) <= 12
    assert second in ("yes", "no")
    # a prompt that needs no padding gets the text that it gets alone
    alone = names["tokenizer"](names["prompts"][0], return_tensors="pt")
    length = alone.input_ids.shape[1]
    processor = names["GrammarLogitsProcessor"](names["constraints"][0], length)
    out = names["model"].generate(**alone, max_new_tokens=40, logits_processor=[processor])
    assert names["tokenizer"].decode(out[0, length:], skip_special_tokens=True) == names["texts"][0]


def test_any_other_decoder() -> None:
    names: dict[str, Any] = {}
    exec(SNIPPETS[1], names)
    matcher = names["matcher"]
    assert not matcher.is_accepting()
    matcher.consume(256)
    assert matcher.shortest_completion() == b'a": 0}'
