"""Random models, tools, prompts, budgets and sampling settings: every reply must be valid.

python tests/fuzz_generation.py --runs 10000
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from random import Random

sys.path.insert(0, str(Path(__file__).parent))

from fakes import ROWS, TOOLS, ScriptedDecoder, byte_level_tokenizer, random_script

from tooluse.caller import ToolCaller
from tooluse.errors import InputError
from tooluse.grounding import ground, grounded_arguments
from tooluse.request import Shortcuts
from tooluse.sampling import Sampling
from tooluse.tools import NO_CALL, Tool, Toolset

NODE = {
    "type": "object",
    "properties": {"next": {"anyOf": [{"type": "null"}, {"$ref": "#/$defs/node"}]}},
    "required": ["next"],
    "additionalProperties": False,
}
BOOK = {
    "properties": {
        "who": {"type": "string", "x-grounded": True},
        "when": {"type": "string", "format": "date"},
        "seats": {"type": "integer", "minimum": -3, "maximum": 120},
        "price": {"type": "number"},
        "tags": {"type": "array", "items": {"type": "string", "pattern": "^[a-f]*$"}},
        "class": {"enum": ["first", "firstly", None, 2]},
        "nested": {"$ref": "#/$defs/node"},
    },
    "required": ["class"],
    "$defs": {"node": NODE},
}
RICH = Toolset([Tool("ping"), Tool("book", parameters=BOOK)])
TOOLSETS = [TOOLS, ground(TOOLS, grounded_arguments(ROWS)), RICH]
PROMPTS = [r.prompt for r in ROWS] + [
    '"\\\\"',
    "\x00",
    "東京 は?",
    "a",
    "x " * 40,
    "{}}{",
    "é\u0301",
]


def run(random: Random, callers: list[ToolCaller]) -> tuple[str, str] | None:
    """One random generation: None if it is as it should be, else what was asked and written."""
    caller = random.choice(callers)
    seed = random.randrange(1 << 30)
    assert isinstance(caller.decoder, ScriptedDecoder)
    width = caller.decoder.width
    caller.decoder.script = random_script(width, seed, random.choice([0.1, 1, 3, 30]))
    best_of = random.choice([1, 1, 2, 5])  # more than one needs the settings to be greedy
    sampling = Sampling(
        temperature=0 if best_of > 1 else random.choice([0, 0.2, 1, 5, 1000]),
        top_k=random.choice([0, 0, 1, 7]),
        top_p=random.choice([1, 1, 0.5, 1e-9]),
        min_p=random.choice([0, 0, 0.3, 1]),
        repetition_penalty=1 if best_of > 1 else random.choice([1, 1, 0.5, 3]),
        seed=seed,
        best_of=best_of,
    )
    names = list(caller.tools)
    choice = random.choice(["required", "required", "auto", "none", names[0], names[-1:]])
    max_calls = random.choice([1, 1, 2, 4])
    budget = random.choice([None, 1, *range(2, 80)])
    shortcuts = Shortcuts(*(random.random() < 0.7 for _ in range(4)))
    prompt = random.choice(PROMPTS)
    asked = repr((prompt, sampling, choice, max_calls, budget, shortcuts, caller.plain_text))
    try:
        found = caller.generate(
            prompt,
            max_tokens=budget,
            tool_choice=choice,
            max_calls=max_calls,
            sampling=sampling,
            shortcuts=shortcuts,
        )
    except InputError as error:
        refused = "can't hold" in str(error) or "no tool fits" in str(error)
        return None if refused else (asked, str(error))
    text = found.text
    right = len(found.ids) <= (budget or 256) and len(found.logprobs) == len(found.ids)
    if text.startswith("{"):
        try:
            calls = caller.tools.parse_reply(text)
        except InputError as error:
            return asked, f"{text}: {error}"
        right &= choice != "none" and 1 <= len(calls) <= max_calls
        if choice not in ("required", "auto"):
            right &= all(c.tool in choice for c in calls)
    else:
        right &= choice == "none" or (choice == "auto" and (caller.plain_text or text == NO_CALL))
    return None if right else (asked, text)


def fuzz(runs: int, seed: int = 0) -> list[tuple[str, str]]:
    """What went wrong in so many runs."""
    tokenizers = [byte_level_tokenizer(), byte_level_tokenizer(257)]
    callers = [
        ToolCaller(ScriptedDecoder(random_script(1), t, len(t) + extra), tools, plain_text=plain)
        for t in tokenizers
        for extra in (0, 37)  # a model that is wider than its tokenizer
        for tools in TOOLSETS
        for plain in (False, True)
    ]
    random = Random(seed)
    return [wrong for _ in range(runs) if (wrong := run(random, callers))]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=0)
    args = parser.parse_args()
    wrong = fuzz(args.runs, args.seed)
    for asked, text in wrong[:20]:
        print(asked, "→", text)
    print(f"{args.runs - len(wrong)} of {args.runs} as they should be")
    sys.exit(bool(wrong))


if __name__ == "__main__":
    main()
