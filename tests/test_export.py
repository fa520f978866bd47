"""Exported models, read back by the programs' own readers and compared with their source."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import gguf
import pytest
import torch
from fakes import ROWS, byte_level_tokenizer, gpt2_folder, random_llama
from tokenizers import pre_tokenizers
from transformers import (
    AutoModelForCausalLM,
    AutoTokenizer,
    PreTrainedTokenizerFast,
)

from tooluse.chat import ChatFormat, Instructions
from tooluse.export.check import compare_gguf
from tooluse.export.gguf_file import Precision, write_gguf
from tooluse.export.templates import jinja_template, modelfile
from tooluse.models import save_model


def tokenizer(turns: bool = True) -> PreTrainedTokenizerFast:
    found = byte_level_tokenizer()
    if turns:
        found.add_special_tokens({"additional_special_tokens": ["<|im_start|>", "<|im_end|>"]})
        steps = [pre_tokenizers.Digits(individual_digits=True), pre_tokenizers.ByteLevel(False)]
        found.backend_tokenizer.pre_tokenizer = pre_tokenizers.Sequence(steps)
    return found


@pytest.mark.parametrize("turns", [True, False])
@pytest.mark.parametrize("tied", [True, False])
@pytest.mark.parametrize("precision", list(Precision))
def test_gguf_reads_back_with_the_same_logits(
    tmp_path: Path, precision: Precision, tied: bool, turns: bool
) -> None:
    tok = tokenizer(turns)
    model = random_llama(len(tok) + 3, tied)  # some models have room for more tokens
    path = tmp_path / "m.gguf"
    write_gguf(path, model, tok, precision, "m")
    found = compare_gguf(path, model, tok)
    scale = float(model(torch.tensor([[1, 2, 3]])).logits.detach().std())
    assert found.largest < (0.02 if precision is Precision.f16 else 0.5) * scale
    assert found.agreement > (0.95 if precision is Precision.f16 else 0.75)


def test_ggufs_metadata_is_that_of_llama_cpp(tmp_path: Path) -> None:
    tok = tokenizer()
    write_gguf(tmp_path / "m.gguf", random_llama(len(tok)), tok, Precision.q8_0, "weather")
    reader = gguf.GGUFReader(tmp_path / "m.gguf")
    found = {name: field.contents() for name, field in reader.fields.items()}
    assert found["general.architecture"] == "llama"
    assert found["general.name"] == "weather"
    assert found["llama.attention.head_count_kv"] == 2
    assert found["tokenizer.ggml.pre"] == "smollm"
    assert found["tokenizer.ggml.tokens"][found["tokenizer.ggml.eos_token_id"]] == "<|im_end|>"
    assert found["tokenizer.chat_template"] == jinja_template(ChatFormat(tok))
    kinds = {t.name: t.tensor_type.name for t in reader.tensors}
    assert kinds["blk.0.attn_q.weight"] == "Q8_0"
    assert kinds["blk.1.ffn_norm.weight"] == "F32"


@pytest.mark.parametrize("twice", [True, False])
@pytest.mark.parametrize("turns", [True, False])
def test_the_template_puts_a_prompt_as_training_did(turns: bool, twice: bool) -> None:
    tok = tokenizer(turns)
    chat = ChatFormat(tok, read_twice=twice)
    row = ROWS[0]
    messages = [
        {"role": "system", "content": "Be brief."},
        {"role": "user", "content": "look up tea"},
        {"role": "assistant", "content": row.completion},
        {"role": "user", "content": row.prompt},
    ]
    text = tok.apply_chat_template(
        messages,
        chat_template=jinja_template(chat),
        tokenize=False,
        add_generation_prompt=True,
    )
    before = Instructions("Be brief.", (("look up tea", row.completion),))
    assert tok.decode(chat.prompt_ids(row.prompt, before)) == text


@pytest.mark.parametrize("twice", (False, True))
def test_the_modelfile_puts_it_the_same_way(twice: bool) -> None:
    """Go's template, filled in by hand: `{{ if }}` … `{{ end }}` and two fields."""
    tok = tokenizer()
    chat = ChatFormat(tok, read_twice=twice)
    text = modelfile("m.gguf", "m", chat)
    assert "FROM ./m.gguf" in text
    found = re.search(r'TEMPLATE """(.*?)"""', text, re.DOTALL)
    assert found
    without = re.sub(r"\{\{ if .System \}\}.*?\{\{ end \}\}", "", found[1], flags=re.DOTALL)
    short = without.replace("{{ if le (len .Prompt) 500 }}", "").replace("{{ end }}", "")
    filled = short.replace("{{ .Prompt }}", ROWS[0].prompt)
    assert filled == tok.decode(chat.prompt_ids(ROWS[0].prompt))


def export(*args: object) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "tooluse", "export", *map(str, args)]
    return subprocess.run(command, capture_output=True, text=True, timeout=300)


def test_the_command(tmp_path: Path) -> None:
    tok = tokenizer()
    save_model(tmp_path / "source", random_llama(len(tok)), tok)
    (tmp_path / "source" / "grounded.json").write_text("{}")
    made = export("--model", tmp_path / "source", "--out", tmp_path / "g", "--format", "gguf",
                  "--type", "q8_0", "--json")  # fmt: skip
    assert made.returncode == 0, made.stderr
    said = json.loads(made.stdout)
    assert Path(said["file"]).is_file()
    assert said["agreement"] > 0.75
    assert (tmp_path / "g" / "Modelfile").is_file()

    made = export("--model", tmp_path / "source", "--out", tmp_path / "hf", "--format", "hf")
    assert made.returncode == 0, made.stderr
    copy = AutoModelForCausalLM.from_pretrained(tmp_path / "hf")
    ids = torch.tensor([[5, 6, 7]])
    assert torch.equal(copy(ids).logits, random_llama(len(tok))(ids).logits)
    again = AutoTokenizer.from_pretrained(tmp_path / "hf")
    assert again.chat_template == jinja_template(ChatFormat(tok))
    assert (tmp_path / "hf" / "grounded.json").is_file()

    refused = export("--model", gpt2_folder(tmp_path / "gpt2"), "--out", tmp_path / "no",
                     "--format", "gguf")  # fmt: skip
    assert refused.returncode == 2
    assert "only Llama models" in refused.stderr
    assert len(refused.stderr.splitlines()) == 1
    assert not (tmp_path / "no").exists()
