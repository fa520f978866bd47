"""The logits processor in `generate`: batched, left padding, sampling and beams."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import Any

import jsonschema
import pytest
import torch
from fakes import byte_level_tokenizer, random_gpt2
from transformers import LogitsProcessorList

from tooluse.grammar import Vocabulary, compile_schema
from tooluse.grammar.logits_processor import GrammarLogitsProcessor

SCHEMAS: list[Any] = [
    {
        "type": "object",
        "properties": {"city": {"type": "string", "maxLength": 8}},
        "required": ["city"],
        "additionalProperties": False,
    },
    {"type": "array", "items": {"enum": [1, 2, "three"]}, "minItems": 2, "maxItems": 4},
    {"enum": ["yes", "no"]},
]


@pytest.mark.parametrize("options", [{"do_sample": True}, {"num_beams": 3}, {}], ids=str)
def test_generate_writes_valid_json(options: dict[str, Any]) -> None:
    tokenizer = byte_level_tokenizer()
    tokenizer.pad_token, tokenizer.padding_side = tokenizer.eos_token, "left"
    vocabulary = Vocabulary.from_tokenizer(tokenizer, size=512)
    model = random_gpt2(512, seed=3)
    torch.manual_seed(0)
    prompts = tokenizer(
        ["weather in Rome", "look", "is it raining?"], padding=True, return_tensors="pt"
    )
    length = prompts.input_ids.shape[1]
    constraints = [compile_schema(s, vocabulary) for s in SCHEMAS]
    with torch.no_grad():
        out = model.generate(
            **prompts,
            max_new_tokens=60,
            pad_token_id=tokenizer.pad_token_id,
            logits_processor=LogitsProcessorList([GrammarLogitsProcessor(constraints, length)]),
            **options,
        )
    for schema, row in zip(SCHEMAS, out, strict=True):
        text = tokenizer.decode(row[length:], skip_special_tokens=True)
        jsonschema.validate(json.loads(text), schema)


def test_the_engine_imports_without_torch() -> None:
    code = "import sys, tooluse.grammar; sys.exit('torch' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
