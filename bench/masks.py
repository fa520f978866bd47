"""Token masks side by side: this engine, llguidance, xgrammar and outlines-core.

The same MaskBench schemas and the same tokenizer, each engine in a process of its own; the engines
take turns schema by schema, so that a busy machine slows them alike, and processor time is what is
counted. For every schema: compile and first mask, then each valid instance is read token by token
with a mask before each token, cold (a schema never seen) and warm (a second text under it); then
all instances are judged. A schema that takes an engine longer than --patience is given up.
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
import select
import statistics
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any, Protocol

import numpy as np
from rich.console import Console
from rich.progress import track

DATA = Path(__file__).parents[2] / "shared" / "data" / "maskbench" / "dev.jsonl.gz"
ENGINES = ("tooluse", "llguidance", "xgrammar", "outlines-core")
WARM_UP = {"type": "object", "properties": {"a": {"type": "string", "format": "date"}}}
VERDICTS = ("pass", "refused", "given_up", "too_strict", "too_lax")


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
    clock = time.process_time
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


def serve(name: str, rows: list[dict[str, Any]]) -> None:
    """The child: for each index on standard input, one line of figures on standard output."""
    from tooluse.models import load_tokenizer

    tokenizer = load_tokenizer()
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    start = time.process_time()
    engine = dict(zip(ENGINES, (Tooluse, LlGuidance, XGrammar, OutlinesCore), strict=True))[name](
        tokenizer
    )
    engine.compile(WARM_UP)().mask()  # what all schemas share is not counted, for any engine
    setup = time.process_time() - start
    gc.collect()
    gc.freeze()  # the same for all: what is loaded is not looked at by later collections
    print(json.dumps({"setup_s": setup}), flush=True)
    for line in sys.stdin:
        figures = measure(engine, tokenizer, rows[int(line)])
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        print(json.dumps({**figures, "peak_mb": (peak - before) / 1024}), flush=True)


def measure(engine: Any, tokenizer: Any, row: dict[str, Any]) -> dict[str, Any]:
    """Compile one schema and read its instances."""
    from tooluse.grammar import canonical

    texts = [canonical(t["data"]).decode() for t in row["tests"]]
    tokens = [tokenizer.encode(t, add_special_tokens=False) for t in texts]
    start = time.process_time()
    try:
        make = engine.compile(row["schema"])
        compiled = (time.process_time() - start) * 1e6
        start = time.process_time()
        make().mask()
        first = (time.process_time() - start) * 1e6
    except Exception:
        return {"verdict": "refused"}
    cold: list[float] = []
    warm: list[float] = []
    verdict = "pass"
    for test, ids in zip(row["tests"], tokens, strict=True):
        got = read(make(), ids, cold if test["valid"] else None)
        if test["valid"]:
            read(make(), ids, warm)
        if got != test["valid"]:
            verdict = "too_strict" if test["valid"] else "too_lax"
    return {"verdict": verdict, "compile": compiled, "first": first, "cold": cold, "warm": warm}


class Child:
    """An engine in a process of its own, started again after a schema that it never finished."""

    def __init__(self, name: str, schemas: int, patience: float) -> None:
        self.command = [sys.executable, __file__, "--only", name, "--schemas", str(schemas)]
        self.patience = patience
        self.rows: list[dict[str, Any]] = []
        self._start()

    def _start(self) -> None:
        self.process = subprocess.Popen(
            self.command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,  # llguidance prints a warning for each wrong instance
            text=True,
        )
        started = self._line(300)
        if started is None:
            raise RuntimeError(f"{self.command[3]} does not start; is it installed?")
        self.setup = started["setup_s"]

    def _line(self, patience: float) -> dict[str, Any] | None:
        assert self.process.stdout is not None
        ready, _, _ = select.select([self.process.stdout], [], [], patience)
        line = self.process.stdout.readline() if ready else ""
        return json.loads(line) if line else None

    def ask(self, index: int) -> None:
        """Have one schema measured."""
        assert self.process.stdin is not None
        self.process.stdin.write(f"{index}\n")
        self.process.stdin.flush()
        figures = self._line(self.patience)
        self.rows.append(figures or {"verdict": "given_up"})
        if figures is None:
            self.stop()
            self._start()

    def stop(self) -> None:
        """End the process."""
        self.process.kill()
        self.process.wait()


def summary(rows: list[dict[str, Any]], setup: float) -> dict[str, Any]:
    """The figures of one engine over some schemas."""
    done = [r for r in rows if "compile" in r]
    cold = [t for r in done for t in r["cold"]]
    verdicts = Counter(r["verdict"] for r in rows)
    compiled = [r["compile"] for r in done]
    return {
        "schemas": len(rows),
        **{k: round(verdicts[k] / max(len(rows), 1), 4) for k in VERDICTS},
        "setup_s": round(setup, 2),
        "compile_us": spread(compiled),
        "first_mask_us": spread([r["first"] for r in done]),
        "cold_us": spread(cold),
        "warm_us": spread([t for r in done for t in r["warm"]]),
        "cold_total_s": round((sum(compiled) + sum(cold)) / 1e6, 3),
        "peak_mb": round(max((r.get("peak_mb", 0.0) for r in rows), default=0.0)),
    }


def ratios(ours: list[dict[str, Any]], theirs: list[dict[str, Any]]) -> dict[str, float]:
    """Our figures over theirs, on the schemas that both compile."""
    both = [(a, b) for a, b in zip(ours, theirs, strict=True) if "compile" in a and "compile" in b]
    a, b = (summary(list(side), 0) for side in zip(*both, strict=True)) if both else ({}, {})
    found: dict[str, float] = {"schemas": len(both)}
    for key, what in (
        *(("compile_us", "mean"), ("compile_us", "p50"), ("cold_us", "mean"), ("cold_us", "p50")),
        *(("cold_us", "p99"), ("warm_us", "mean"), ("warm_us", "p99")),
    ):
        if b and b[key][what]:
            found[f"{key.removesuffix('_us')}_{what}"] = round(a[key][what] / b[key][what], 2)
    if b and b["cold_total_s"]:
        found["cold_total"] = round(a["cold_total_s"] / b["cold_total_s"], 2)
    return found


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
    keys = (*VERDICTS, "schemas", "setup_s", "cold_total_s", "peak_mb")
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
    parser.add_argument("--patience", type=float, default=20.0, help="seconds for one schema")
    parser.add_argument("--picture", type=Path, default=Path("runs/bench/masks.png"))
    parser.add_argument("--only", choices=ENGINES, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if not DATA.exists():
        sys.exit(f"MaskBench is not at {DATA}: see guidance-ai/jsonschemabench")
    with gzip.open(DATA, "rt") as lines:
        rows = [json.loads(line) for line in lines]
    rows = rows[:: max(1, len(rows) // options.schemas)][: options.schemas]
    if options.only:
        serve(options.only, rows)
        return
    children = {name: Child(name, options.schemas, options.patience) for name in options.engines}
    for index in track(range(len(rows)), "schemas", console=Console(stderr=True)):
        for child in children.values():
            child.ask(index)
    results = {}
    for name, child in children.items():
        child.stop()
        results[name] = summary(child.rows, child.setup)
    table(results)
    options.picture.parent.mkdir(parents=True, exist_ok=True)
    picture(results, options.picture)
    first, *others = children
    compared = {name: ratios(children[first].rows, children[name].rows) for name in others}
    for name, figures in compared.items():
        print(f"{first} / {name}: " + ", ".join(f"{k} {v:g}" for k, v in figures.items()))
    print(json.dumps({"engines": results, "ratios": compared}))


if __name__ == "__main__":
    main()
