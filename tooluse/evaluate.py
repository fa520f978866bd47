"""How good are the calls? Valid, right tool, all arguments exact; and what went wrong by kind.

A completion is *valid* if it is exactly one call that the tools' schemas allow. Rates are shares
of all rows, so an invalid completion also counts as a wrong tool and as wrong arguments. Where a
row expects several calls, *exact* is all of them; everything else is about the first.
"""

from __future__ import annotations

import json
import logging
import math
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from statistics import mean
from typing import TYPE_CHECKING, TypedDict

from tooluse.chat import NO_INSTRUCTIONS, Instructions
from tooluse.errors import InputError
from tooluse.sampling import LIKELIEST, Sampling
from tooluse.tools import NO_CALL, ToolCall, Toolset, same_json

if TYPE_CHECKING:
    from tooluse.caller import Decoding, ToolCaller
    from tooluse.data.dataset import Row
    from tooluse.replies import ToolChoice
    from tooluse.request import Generation

log = logging.getLogger("tooluse")

NO_JSON = "no JSON at all"
COMMENTARY = "commentary around it"
BROKEN = "missing brace or comma"
FIELD = "hallucinated field"
STRUCTURE = "wrong structure"
UNKNOWN_TOOL = "unknown tool"
DECLINED = "declined, though a tool fits"
UNCALLED_FOR = "called, though no tool fits"
WRONG_TOOL = "wrong tool"
WRONG_ARGUMENT = "wrong argument"
OTHER_CALLS = "right first call, wrong further calls"


class Metrics(TypedDict):
    """What ``tooluse eval --json`` writes; rates in 0..1."""

    n: int
    valid: float
    tool: float
    exact: float
    arg_f1: float
    seconds_per_call: float
    forward_passes_per_call: float
    tokens_per_call: float


@dataclass(frozen=True)
class Result:
    """One prompt, what should have come out, what did, and what it cost."""

    prompt: str
    expected: ToolCall | None  # the first; None if no tool fits
    text: str
    call: ToolCall | None  # the first; None if the text is not valid, or says that no tool fits
    failure: str | None  # the kind of failure; None if the call is exact
    seconds: float
    forward_passes: int
    tokens: int
    confidence: float = 1.0  # the probability of the text, under the model and the grammar
    more: tuple[ToolCall, ...] = ()  # what was expected after the first call

    @property
    def valid(self) -> bool:
        """Whether the text is a call, or says that no tool fits."""
        return self.call is not None or self.text == NO_CALL

    @property
    def right_tool(self) -> bool:
        """Whether the tool is the expected one, or rightly none."""
        if self.call is None or self.expected is None:
            return self.valid and self.call is self.expected
        return self.call.tool == self.expected.tool


def evaluate(
    caller: ToolCaller,
    rows: Iterable[Row],
    decoding: Decoding = "constrained",
    *,
    report: Callable[[Result], None] = lambda result: None,
    max_tokens: int | None = None,
    instructions: Instructions = NO_INSTRUCTIONS,
    tool_choice: ToolChoice = "required",
    max_calls: int = 1,
    batch_size: int = 1,
    sampling: Sampling = LIKELIEST,
) -> list[Result]:
    """Let the model answer every row's prompt and judge the answers.

    Rows that no tool fits are for ``tool_choice="auto"``, rows of several calls for as many
    ``max_calls``. The text is empty, and its confidence 0, where no call is possible: because no
    part of the prompt can be an argument, or because the prompt leaves no room for a call in the
    model's context, which is logged.
    With a ``batch_size``, prompts are answered so many at a time, and a call's seconds are those
    of its chunk of batches, divided evenly. ``sampling`` is for constrained decoding; free decoding
    is greedy.
    """
    from tooluse.replies import chosen_tools
    from tooluse.request import Generation, Request

    chosen_tools(caller.tools, tool_choice)  # an unknown tool is no row's fault
    silence = Generation("", [], 0, 0.0, finished=False, logprobs=[-math.inf])

    def unanswered(request: Request, error: InputError) -> Generation:
        log.warning("prompt %.60r can't be answered: %s", request.prompt, error)
        return silence

    def request(row: Row) -> Request | None:
        try:
            if decoding == "free":
                return Request(row.prompt, None, instructions, max_tokens)
            return caller.request(
                row.prompt,
                instructions=instructions,
                max_tokens=max_tokens,
                tool_choice=tool_choice,
                max_calls=max_calls,
                sampling=sampling,
            )
        except InputError:
            return None

    results = []
    # Chunks of several batches, so that not the grammars of all prompts are held at once.
    for chunk in _chunks(rows, 1 if batch_size == 1 else 4 * batch_size):
        begun = time.perf_counter()
        requests = [request(row) for row in chunk]
        possible = [r for r in requests if r is not None]
        answers = caller.decoder.generate_many(possible, batch_size=batch_size, instead=unanswered)
        found = iter(answers)
        seconds = (time.perf_counter() - begun) / len(chunk)
        for row, asked in zip(chunk, requests, strict=True):
            generation = next(found) if asked else silence
            results.append(_result(caller.tools, row, generation, seconds))
            report(results[-1])
    return results


def _chunks(rows: Iterable[Row], size: int) -> Iterator[list[Row]]:
    remaining = iter(rows)
    while chunk := list(islice(remaining, size)):
        yield chunk


def _result(tools: Toolset, row: Row, generation: Generation, seconds: float) -> Result:
    wanted = tools.parse_reply(row.completion)
    expected = wanted[0] if wanted else None
    failure, call = judge(generation.text, expected, tools, wanted[1:])
    return Result(
        prompt=row.prompt,
        expected=expected,
        text=generation.text,
        call=call,
        failure=failure,
        seconds=seconds,
        forward_passes=generation.forward_passes,
        tokens=len(generation.ids),
        confidence=generation.confidence,
        more=tuple(wanted[1:]),
    )


def judge(
    text: str, expected: ToolCall | None, tools: Toolset, more: Sequence[ToolCall] = ()
) -> tuple[str | None, ToolCall | None]:
    """The kind of failure (None if there is none), and the first call if the text is a valid one.

    ``more``: the calls that are expected after the first; where there are none, a text of several
    calls is not valid.
    """
    if text == NO_CALL:
        return (None if expected is None else DECLINED), None
    try:
        call, *others = tools.parse_reply(text) if more else [tools.parse(text)]
    except InputError:
        return diagnose(text, tools), None
    if expected is None:
        return UNCALLED_FOR, call
    if call.tool != expected.tool:
        return WRONG_TOOL, call
    if call != expected:
        return WRONG_ARGUMENT, call
    return (None if others == list(more) else OTHER_CALLS), call


def diagnose(text: str, tools: Toolset) -> str:
    """Why an invalid completion is invalid, as one of the kinds above."""
    if "{" not in text:
        return NO_JSON
    try:
        found = json.loads(text)
    except (json.JSONDecodeError, RecursionError):
        return COMMENTARY if _holds_an_object(text) else BROKEN
    if not isinstance(found, dict) or not {"tool", "args"} <= set(found):
        return STRUCTURE
    tool, args = found["tool"], found["args"]
    if not isinstance(tool, str) or not isinstance(args, dict):
        return STRUCTURE
    if tool not in tools:
        return UNKNOWN_TOOL
    return (
        FIELD
        if set(found) != {"tool", "args"} or set(args) - set(tools[tool].declared)
        else (STRUCTURE)
    )


def metrics(results: Sequence[Result]) -> Metrics:
    """The figures of a run. ``arg_f1`` is the micro F1 of (argument, value) pairs."""
    if not results:
        raise InputError("there are no rows to score")
    hits, pairs = map(sum, zip(*map(matching, results), strict=True))
    return Metrics(
        n=len(results),
        valid=mean(r.valid for r in results),
        tool=mean(r.right_tool for r in results),
        exact=mean(r.failure is None for r in results),
        arg_f1=2 * hits / pairs if pairs else 1.0,
        seconds_per_call=mean(r.seconds for r in results),
        forward_passes_per_call=mean(r.forward_passes for r in results),
        tokens_per_call=mean(r.tokens for r in results),
    )


def matching(result: Result) -> tuple[int, int]:
    """How many (argument, value) pairs are right, and how many were given and wanted together."""
    given = result.call.args if result.call else {}
    wanted = result.expected.args if result.expected else {}
    hits = sum(name in given and same_json(given[name], value) for name, value in wanted.items())
    return (hits if result.right_tool else 0), len(given) + len(wanted)


def failures(results: Sequence[Result]) -> list[tuple[str, int]]:
    """Kinds of failure with their counts, the commonest first."""
    return Counter(r.failure for r in results if r.failure).most_common()


def _holds_an_object(text: str) -> bool:
    """Whether what begins at the first brace is a whole JSON object."""
    try:
        json.JSONDecoder().raw_decode(text, text.index("{"))
    except (json.JSONDecodeError, RecursionError):
        return False
    return True
