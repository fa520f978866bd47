"""One call at a time: free `generate`, every constrained decoder that runs, and this loop.

The same model, number type and prompts for all, one prompt after the other through every way, so
that what else the machine does falls on all alike. Medians of seconds; passes are forward passes.
Masks of the peers are compiled before the clock starts; ours are, where a prompt's own words are
part of the grammar, inside it. The last line is JSON.

    pip install ".[bench]"       # xgrammar, llguidance, outlines, lm-format-enforcer
    python bench/decode.py --model runs/lesson/model --snips runs/snips
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from statistics import fmean, median
from typing import Any

import torch
from rich.console import Console
from rich.progress import track
from rich.table import Table

from tooluse.caller import ToolCaller
from tooluse.data.dataset import Row, read_rows
from tooluse.evaluate import judge
from tooluse.request import NO_SHORTCUTS
from tooluse.sampling import GREEDY
from tooluse.tools import SEED_TOOLS, Tool, ToolCall, Toolset

HERE = Path(__file__).parent
SNIPS = HERE.parents[1] / "shared" / "data" / "snips"
MAX_TOKENS = 96
Answer = tuple[str, int, int]  # text, tokens, forward passes
Way = Callable[[str], Answer]


@dataclass
class Outcome:
    """What one way made of one prompt."""

    seconds: float
    passes: int
    tokens: int
    valid: bool
    exact: bool


def plain(tools: Toolset) -> Toolset:
    """The tools without this project's own keywords (`x-grounded`, `x-argument-order`)."""

    def known(schema: dict[str, Any]) -> dict[str, Any]:
        return {k: v for k, v in schema.items() if not k.startswith("x-")}

    return Toolset(
        Tool(
            t.name,
            t.description,
            {**known(t.parameters), "properties": {k: known(v) for k, v in t.properties.items()}},
        )
        for t in tools.values()
    )


def schema(tools: Toolset) -> dict[str, Any]:
    """The calls of the tools as a JSON Schema that every engine reads."""
    return {
        "anyOf": [
            {
                "type": "object",
                "properties": {"tool": {"const": tool.name}, "args": tool.parameters},
                "required": ["tool", "args"],
                "additionalProperties": False,
            }
            for tool in plain(tools).values()
        ]
    }


class Transformers:
    """`generate` of transformers, as it is and with what the peers' documents plug into it."""

    def __init__(self, caller: ToolCaller) -> None:
        self.decoder = caller.decoder
        self.model: Any = caller.decoder.model
        self.tokenizer: Any = caller.decoder.tokenizer
        self.width = int(self.model.config.vocab_size)
        self.schema = schema(caller.tools)

    def generate(self, prompt: str, **more: Any) -> Answer:
        ids = torch.tensor([self.decoder.chat.prompt_ids(prompt)])
        with torch.inference_mode():
            out = self.model.generate(
                ids,
                attention_mask=torch.ones_like(ids),
                do_sample=False,
                max_new_tokens=MAX_TOKENS,
                eos_token_id=self.decoder.chat.end,
                pad_token_id=self.decoder.chat.end,
                **more,
            )
        written = out[0, ids.shape[1] :].tolist()
        return self.decoder.chat.decode(written), len(written), len(written)

    def free(self) -> Way:
        return self.generate

    def xgrammar(self) -> Way:
        import xgrammar
        from xgrammar.contrib.hf import LogitsProcessor

        info = xgrammar.TokenizerInfo.from_huggingface(self.tokenizer, vocab_size=self.width)
        compiled = xgrammar.GrammarCompiler(info).compile_json_schema(
            json.dumps(self.schema), any_whitespace=False
        )
        return lambda prompt: self.generate(prompt, logits_processor=[LogitsProcessor(compiled)])

    def llguidance(self) -> Way:
        import llguidance.hf
        from llguidance import LLMatcher
        from llguidance.torch import (
            allocate_token_bitmask,
            apply_token_bitmask_inplace,
            fill_next_token_bitmask,
        )

        tokenizer = llguidance.hf.from_tokenizer(self.tokenizer, n_vocab=self.width)
        settings = {"whitespace_flexible": False, "item_separator": ", ", "key_separator": ": "}
        grammar = LLMatcher.grammar_from_json_schema(json.dumps(self.schema), overrides=settings)
        bitmask = allocate_token_bitmask(1, tokenizer.vocab_size)
        first = LLMatcher(tokenizer, grammar)
        if first.is_error():
            raise ValueError(first.get_error())

        def way(prompt: str) -> Answer:
            matcher = first.deep_copy()
            read = 0

            def process(ids: torch.Tensor, scores: torch.Tensor) -> torch.Tensor:
                nonlocal read
                if read:
                    matcher.consume_tokens(ids[0, read:].tolist())
                read = ids.shape[1]
                fill_next_token_bitmask(matcher, bitmask)
                apply_token_bitmask_inplace(scores, bitmask)
                return scores

            return self.generate(prompt, logits_processor=[process])

        return way

    def outlines(self) -> Way:
        import outlines
        from outlines.types import JsonSchema

        model = outlines.from_transformers(self.model, self.tokenizer)
        generator = outlines.Generator(model, JsonSchema(json.dumps(self.schema)))
        end = self.decoder.chat.end

        def way(prompt: str) -> Answer:
            text = self.tokenizer.decode(self.decoder.chat.prompt_ids(prompt))
            found = generator(
                text, max_new_tokens=MAX_TOKENS, do_sample=False, eos_token_id=end, pad_token_id=end
            )
            tokens = len(self.decoder.chat.text_ids(found)) + 1
            return found, tokens, tokens

        return way

    def lm_format_enforcer(self) -> Way:
        from lmformatenforcer import JsonSchemaParser
        from lmformatenforcer.integrations.transformers import (
            build_token_enforcer_tokenizer_data,
            build_transformers_prefix_allowed_tokens_fn,
        )

        data = build_token_enforcer_tokenizer_data(self.tokenizer, vocab_size=self.width)

        def way(prompt: str) -> Answer:
            allowed = build_transformers_prefix_allowed_tokens_fn(
                data, JsonSchemaParser(self.schema)
            )
            return self.generate(prompt, prefix_allowed_tokens_fn=allowed)

        return way

    def guidance(self) -> Way:
        import guidance

        model = guidance.models.Transformers(self.model, self.tokenizer)
        end = self.decoder.chat.end

        def way(prompt: str) -> Answer:
            text = self.tokenizer.decode(self.decoder.chat.prompt_ids(prompt))
            state = model + text + guidance.json("call", schema=self.schema, max_tokens=MAX_TOKENS)
            found = state["call"]
            tokens = len([*self.decoder.chat.text_ids(found), end])
            return found, tokens, tokens

        return way


def ours(caller: ToolCaller, **settings: Any) -> Way:
    def way(prompt: str) -> Answer:
        found = caller.generate(prompt, max_tokens=MAX_TOKENS, **settings)
        return found.text, len(found.ids), found.forward_passes

    return way


def ways(caller: ToolCaller) -> tuple[dict[str, Way], dict[str, str]]:
    """Every way that runs, and why the others do not."""
    peers = Transformers(caller)
    found: dict[str, Way] = {
        "this loop, shortcuts off": ours(caller, shortcuts=NO_SHORTCUTS, sampling=GREEDY),
        "this loop": ours(caller, sampling=GREEDY),
        "this loop, the likeliest": ours(caller),
        "this loop, not grounded": ours(
            ToolCaller(caller.decoder, plain(caller.tools)), sampling=GREEDY
        ),
        "this loop, free": ours(caller, decoding="free"),
    }
    failed = {}
    names = ("free", "xgrammar", "llguidance", "outlines", "lm_format_enforcer", "guidance")
    for name in names:
        try:
            way = getattr(peers, name)()
            way("a first prompt, for whatever is made once")
            found[name] = way
        except Exception as error:  # whatever a peer raises is its result
            failed[name] = (
                f"{type(error).__name__}: {str(error).splitlines()[0] if str(error) else ''}"
            )
    return found, failed


def folded(call: ToolCall) -> str:
    return json.dumps([call.tool, call.args], sort_keys=True, ensure_ascii=False).casefold()


def measure(caller: ToolCaller, rows: list[Row], title: str) -> dict[str, Any]:
    """All ways over all rows: prints a table, returns its figures."""
    running, failed = ways(caller)
    outcomes: dict[str, list[Outcome]] = {name: [] for name in running}
    for row in track(rows, title, console=Console(stderr=True)):
        expected = caller.tools.parse(row.completion)
        for name, way in running.items():
            started = time.perf_counter()
            text, tokens, passes = way(row.prompt)
            seconds = time.perf_counter() - started
            _, call = judge(text, expected, caller.tools)
            exact = call is not None and folded(call) == folded(expected)
            outcomes[name].append(Outcome(seconds, passes, tokens, call is not None, exact))
    free = median(o.seconds for o in outcomes["free"])
    table = Table(title=f"{title}: {len(rows)} prompts")
    for column in ("", "s/call", "÷ free", "passes", "tokens", "valid", "exact"):
        table.add_column(column, justify="left" if not column else "right")
    figures = {}
    for name, found in outcomes.items():
        seconds = median(o.seconds for o in found)
        figures[name] = {
            "seconds_per_call": round(seconds, 4),
            "to_free": round(seconds / free, 3),
            "forward_passes_per_call": round(fmean(o.passes for o in found), 2),
            "tokens_per_call": round(fmean(o.tokens for o in found), 1),
            "valid": round(fmean(o.valid for o in found), 3),
            "exact": round(fmean(o.exact for o in found), 3),
        }
        table.add_row(name, *map(str, figures[name].values()))
    Console(width=100).print(table)
    for name, error in failed.items():
        print(f"{name} does not run: {error}")
    return {"ways": figures, "failed": failed}


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--model", default="runs/lesson/model")
    parser.add_argument("--snips", help="a model trained on SNIPS rows (default: leave it out)")
    parser.add_argument("--snips-rows", type=Path, default=SNIPS / "train.jsonl")
    parser.add_argument("--limit", type=int, default=40, help="prompts of each kind")
    args = parser.parse_args()
    results = {}
    tools = Toolset.of(SEED_TOOLS)
    rows = read_rows(HERE / "natural" / "dev.jsonl", tools)
    rows = rows[:: max(1, len(rows) // args.limit)][: args.limit]
    results["three tools"] = measure(ToolCaller.load(args.model, tools), rows, "three tools")
    if args.snips and args.snips_rows.exists():
        tools = Toolset.load(SNIPS / "tools.json")
        rows = read_rows(args.snips_rows, tools)[-args.limit :]
        results["SNIPS"] = measure(ToolCaller.load(args.snips, tools), rows, "SNIPS")
    else:
        print(f"SNIPS left out: it needs --snips MODEL and {args.snips_rows}", file=sys.stderr)
    print(json.dumps(results))


if __name__ == "__main__":
    main()
