"""How a call was written, step by step: as data, and as a page that needs nothing else.

A trace holds one run for each way of decoding. The page at ``/`` of the server and the file that
``tooluse call --trace`` writes show it with the same script (``tooluse/page/trace.js``).
"""

from __future__ import annotations

import json
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, TypedDict

from tooluse.errors import InputError
from tooluse.replies import read_reply
from tooluse.tools import NO_CALL

if TYPE_CHECKING:
    from tooluse.caller import Decoding, ToolCaller
    from tooluse.replies import ToolChoice
    from tooluse.request import Generation
    from tooluse.tools import Toolset

SHOWN = 5  # of the likeliest tokens of a step
PAGE = Path(__file__).parent / "page"  # the files that a browser gets

Ranked = list[tuple[str, float]]  # tokens with their probabilities, the likeliest first

# `pass` is a word of Python's, hence the other way to write a TypedDict.
TracedStep = TypedDict(
    "TracedStep",
    {
        "text": str,
        "source": str,
        "pass": int,
        "allowed": int,
        "before": Ranked,
        "after": Ranked,
    },
)


class Run(TypedDict):
    """One way of decoding. ``problem``: why the text is no valid reply, None if it is one."""

    decoding: str
    text: str
    passes: int
    milliseconds: float
    problem: str | None
    steps: list[TracedStep]


class Trace(TypedDict):
    """One prompt and how it was answered. ``vocabulary``: how many tokens there are."""

    prompt: str
    vocabulary: int
    runs: list[Run]


def trace_prompt(caller: ToolCaller, prompt: str, tool_choice: ToolChoice = "required") -> Trace:
    """A prompt answered twice: under the grammar, and freely."""
    decodings: tuple[Decoding, ...] = ("constrained", "free")
    runs = [
        as_run(
            caller,
            caller.tools,
            name,
            caller.generate(prompt, name, tool_choice=tool_choice, trace=True),
        )
        for name in decodings
    ]
    return as_trace(caller, prompt, runs)


def as_trace(caller: ToolCaller, prompt: str, runs: list[Run]) -> Trace:
    """The whole trace of these runs."""
    vocabulary = sum(token is not None for token in caller.decoder.vocabulary.tokens)
    return {"prompt": prompt, "vocabulary": vocabulary, "runs": runs}


def as_run(caller: ToolCaller, tools: Toolset, decoding: str, generation: Generation) -> Run:
    """What a traced generation says, with its tokens as text."""

    def spell(token: int) -> str:
        tokens = caller.decoder.vocabulary.tokens
        data = tokens[token] if token < len(tokens) else None
        return "⟨end⟩" if data is None else data.decode("utf-8", "replace")

    def ranked(choices: tuple[tuple[int, float], ...]) -> Ranked:
        return [(spell(token), round(p, 5)) for token, p in choices[:SHOWN]]

    steps: list[TracedStep] = [
        {
            "text": spell(step.token),
            "source": step.source,
            "pass": step.forward_pass,
            "allowed": step.allowed,
            "before": ranked(step.before),
            "after": ranked(step.after),
        }
        for step in generation.trace
    ]
    return {
        "decoding": decoding,
        "text": generation.text,
        "passes": generation.forward_passes,
        "milliseconds": round(1000 * generation.seconds, 1),
        "problem": _problem(tools, generation.text),
        "steps": steps,
    }


def _problem(tools: Toolset, text: str) -> str | None:
    """Why a reply is neither calls that the tools allow nor that no tool fits."""
    if not text.startswith("{") and text != NO_CALL:
        return "not a call"
    try:
        read_reply(tools, text)
    except InputError as error:
        return str(error)
    return None


def trace_page(trace: Trace) -> str:
    """An HTML file that shows the trace, without the network."""
    style, script = (
        (PAGE / name).read_text(encoding="utf-8") for name in ("trace.css", "trace.js")
    )
    # Inside a script element only "<" could end it; in JSON that sign stands in strings alone.
    data = json.dumps(trace, ensure_ascii=False).replace("<", "\\u003c")
    return f"""<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{escape(trace["prompt"])}</title>
<link rel="icon" href="data:,">
<style>{style}</style>
</head>
<body>
<h1>How the call was written</h1>
<main id="result"></main>
<script type="application/json" id="trace">{data}</script>
<script>{script}
showTrace(document.getElementById("result"), JSON.parse(document.getElementById("trace").text));
</script>
</body>
</html>
"""
