"""Token masks side by side: this engine, llguidance, xgrammar and outlines-core.

One run over the same MaskBench schemas and the same tokenizer, each engine in a process of its own.
For every schema: compile, then each valid instance is read token by token with a mask before each
token, cold (a schema never seen) and warm (a second matcher over it); then all are judged.
Prints a table, writes a picture, and ends with one JSON line.

    pip install ".[bench]"       # llguidance, xgrammar, outlines-core
    python bench/masks.py --schemas 600
"""

from __future__ import annotations

import argparse
import gc
import gzip
import json
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, Protocol

import numpy as np

DATA = Path(__file__).parents[2] / "shared" / "data" / "maskbench" / "dev.jsonl.gz"
ENGINES = ("tooluse", "llguidance", "xgrammar", "outlines-core")
TIME_LIMIT = 600.0  # seconds for one engine; what it has not reached by then is not counted


class Text(Protocol):
    """One text being written under a compiled schema."""

    def mask(self) -> None: ...

    def consume(self, token: int) -> bool: ...

    def complete(self) -> bool: ...


class Tooluse:
    def __init__(self, tokenizer: Any) -> None:
        from tooluse.grammar import Vocabulary

        self.vocabulary = Vocabulary.from_tokenizer(tokenizer)

    def compile(self, schema: Any) -> Callable[[], Text]:
        from tooluse.grammar import Matcher, compile_schema

        class Mine:
            def __init__(self, matcher: Matcher) -> None:
                self.mask, self._consume, self.complete = (
                    matcher.mask,
                    matcher.consume,
                    matcher.is_accepting,
                )

            def consume(self, token: int) -> bool:
                try:
                    self._consume(token)
                except ValueError:
                    return False
                return True

        constraint = compile_schema(schema, self.vocabulary, property_order="any")
        return lambda: Mine(constraint.matcher())  # type: ignore[return-value]


class LlGuidance:
    def __init__(self, tokenizer: Any) -> None:
        import llguidance.hf
        import llguidance.numpy

        self.tokenizer = llguidance.hf.from_tokenizer(tokenizer)
        self.bitmask = llguidance.numpy.allocate_token_bitmask(1, self.tokenizer.vocab_size)
        self.fill = llguidance.numpy.fill_next_token_bitmask

    def compile(self, schema: Any) -> Callable[[], Text]:
        from llguidance import LLMatcher

        fill, bitmask = self.fill, self.bitmask
        grammar = LLMatcher.grammar_from_json_schema(json.dumps(schema))
        first = LLMatcher(self.tokenizer, grammar)
        if first.is_error():
            raise ValueError(first.get_error())

        class Theirs:
            def __init__(self, matcher: Any) -> None:
                self.matcher = matcher
                self.complete = matcher.is_accepting

            def mask(self) -> None:
                fill(self.matcher, bitmask)

            def consume(self, token: int) -> bool:
                return bool(self.matcher.consume_token(token))

        return lambda: Theirs(first.deep_copy())


class XGrammar:
    def __init__(self, tokenizer: Any) -> None:
        import xgrammar

        info = xgrammar.TokenizerInfo.from_huggingface(tokenizer)
        self.compiler = xgrammar.GrammarCompiler(info, cache_enabled=False)
        self.bitmask = xgrammar.allocate_token_bitmask(1, info.vocab_size)

    def compile(self, schema: Any) -> Callable[[], Text]:
        import xgrammar

        bitmask = self.bitmask
        compiled = self.compiler.compile_json_schema(json.dumps(schema), strict_mode=False)

        class Theirs:
            def __init__(self) -> None:
                self.matcher = xgrammar.GrammarMatcher(compiled, terminate_without_stop_token=True)

            def mask(self) -> None:
                self.matcher.fill_next_token_bitmask(bitmask)

            def consume(self, token: int) -> bool:
                return bool(self.matcher.accept_token(token))

            def complete(self) -> bool:
                return bool(self.matcher.is_terminated())

        return Theirs


class OutlinesCore:
    def __init__(self, tokenizer: Any) -> None:
        from outlines_core import Vocabulary

        words: dict[bytes, list[int]] = {}
        from tooluse.grammar import Vocabulary as Ours

        for i, token in enumerate(Ours.from_tokenizer(tokenizer).tokens):
            if token is not None:
                words.setdefault(token, []).append(i)
        self.vocabulary = Vocabulary(tokenizer.eos_token_id, words)

    def compile(self, schema: Any) -> Callable[[], Text]:
        from outlines_core import Guide, Index, json_schema

        index = Index(json_schema.build_regex_from_schema(json.dumps(schema)), self.vocabulary)

        class Theirs:
            def __init__(self) -> None:
                self.guide = Guide(index)

            def mask(self) -> None:
                self.guide.get_tokens()

            def consume(self, token: int) -> bool:
                if not self.guide.accepts_tokens([token]):
                    return False
                self.guide.advance(token, return_tokens=False)
                return True

            def complete(self) -> bool:
                return bool(self.guide.is_finished())

        return Theirs


def read(text: Text, tokens: list[int], times: list[float] | None = None) -> bool:
    """Whether the text may be written and end there; the time of each mask + consume in µs."""
    clock = time.perf_counter
    for token in tokens:
        if times is None:
            if not text.consume(token):
                return False
            continue
        start = clock()
        text.mask()
        allowed = text.consume(token)
        times.append((clock() - start) * 1e6)
        if not allowed:
            return False
    return text.complete()


def measure(name: str, rows: list[dict[str, Any]]) -> dict[str, Any]:
    """All figures of one engine, in this process."""
    from tooluse.grammar import canonical
    from tooluse.models import load_tokenizer

    tokenizer = load_tokenizer()
    makers = dict(zip(ENGINES, (Tooluse, LlGuidance, XGrammar, OutlinesCore), strict=True))
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    begun = time.perf_counter()
    engine = makers[name](tokenizer)
    setup = time.perf_counter() - begun
    compiled: list[float] = []
    firsts: list[float] = []
    cold: list[float] = []
    warm: list[float] = []
    gc.collect()
    gc.freeze()  # the same for all: what is loaded is not looked at by later collections
    verdict = {"pass": 0, "refused": 0, "too_strict": 0, "too_lax": 0}
    for row in rows:
        if time.perf_counter() - begun > TIME_LIMIT:
            break
        texts = [canonical(t["data"]).decode() for t in row["tests"]]
        tokens = [tokenizer.encode(t, add_special_tokens=False) for t in texts]
        start = time.perf_counter()
        try:
            make = engine.compile(row["schema"])
            compiled.append((time.perf_counter() - start) * 1e6)
            start = time.perf_counter()
            make().mask()
            firsts.append((time.perf_counter() - start) * 1e6)
        except Exception:
            verdict["refused"] += 1
            continue
        wrong = None
        for test, ids in zip(row["tests"], tokens, strict=True):
            if test["valid"]:
                got = read(make(), ids, cold)
                read(make(), ids, warm)
            else:
                got = read(make(), ids)
            if got != test["valid"]:
                wrong = "too_strict" if test["valid"] else "too_lax"
        verdict[wrong or "pass"] += 1
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    reached = sum(verdict.values())
    return {
        "schemas": reached,
        **{k: round(v / max(reached, 1), 4) for k, v in verdict.items()},
        "setup_s": round(setup, 2),
        "compile_us": spread(compiled),
        "first_mask_us": spread(firsts),
        "cold_us": spread(cold),
        "warm_us": spread(warm),
        "cold_total_s": round((sum(compiled) + sum(cold)) / 1e6, 2),
        "peak_mb": round((peak - before) / 1024),
    }


def spread(values: list[float]) -> dict[str, float]:
    if not values:
        return {"mean": 0.0, "p50": 0.0, "p99": 0.0}
    p50, p99 = np.percentile(values, [50, 99])
    mean = statistics.fmean(values)
    return {"mean": round(mean, 2), "p50": round(float(p50), 2), "p99": round(float(p99), 2)}


def picture(results: dict[str, Any], path: Path) -> None:
    import matplotlib

    matplotlib.use("Agg")
    from matplotlib import pyplot

    figure, axes = pyplot.subplots(1, 3, figsize=(11, 3.2))
    for axis, key in zip(axes, ("compile_us", "cold_us", "warm_us"), strict=True):
        axis.bar(list(results), [r[key]["mean"] for r in results.values()])
        axis.set_yscale("log")
        axis.set_title(f"{key.removesuffix('_us')}, mean, µs")
        axis.tick_params(axis="x", rotation=20)
    figure.tight_layout()
    figure.savefig(path)


def table(results: dict[str, Any]) -> None:
    keys = ("pass", "refused", "too_strict", "too_lax", "cold_total_s", "peak_mb", "schemas")
    spreads = ("compile_us", "first_mask_us", "cold_us", "warm_us")
    print(f"{'':16}" + "".join(f"{name:>22}" for name in results))
    for key in keys:
        print(f"{key:16}" + "".join(f"{r[key]:>22}" for r in results.values()))
    for key in spreads:
        cells = (
            "/".join(f"{r[key][k]:g}" for k in ("p50", "mean", "p99")) for r in results.values()
        )
        print(f"{key:16}" + "".join(f"{c:>22}" for c in cells))


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--schemas", type=int, default=600, help="how many MaskBench schemas")
    parser.add_argument("--engines", nargs="+", default=list(ENGINES), choices=ENGINES)
    parser.add_argument("--picture", type=Path, default=Path("runs/bench/masks.png"))
    parser.add_argument("--only", choices=ENGINES, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if not DATA.exists():
        sys.exit(f"MaskBench is not at {DATA}: see guidance-ai/jsonschemabench")
    with gzip.open(DATA, "rt") as lines:
        rows = [json.loads(line) for line in lines]
    rows = rows[:: max(1, len(rows) // options.schemas)][: options.schemas]
    if options.only:
        print(json.dumps(measure(options.only, rows)))
        return
    results = {}
    for name in options.engines:
        command = [sys.executable, __file__, "--only", name, "--schemas", str(options.schemas)]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode:
            print(f"{name}: {done.stderr.strip().splitlines()[-1]}", file=sys.stderr)
            continue
        results[name] = json.loads(done.stdout.strip().splitlines()[-1])
    table(results)
    options.picture.parent.mkdir(parents=True, exist_ok=True)
    picture(results, options.picture)
    print(json.dumps(results))


if __name__ == "__main__":
    main()
