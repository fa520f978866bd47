"""Lesson 1: can a base model call tools if we just ask?

A dozen prompts go to the model twice. First the bare prompt. Then the best that prompting can do:
the tools and the format described, with examples. A program will run what comes out, so an answer
counts only if it is exactly one call: {"tool": "get_weather", "args": {"city": "London"}}
"""

from tooluse import lesson
from tooluse.caller import ToolCaller
from tooluse.chat import Instructions
from tooluse.data.dataset import Row

# Each prompt with the call that it asks for: the tool, then its arguments in order.
PROMPTS = [
    ("Email jack@gmail.com about the meeting", "send_email", "jack@gmail.com", "the meeting"),
    ("What's the weather in London?", "get_weather", "London"),
    ("Search the web for python tutorials", "search_web", "python tutorials"),
    ("email priya.n@example.org re: Q3 budget", "send_email", "priya.n@example.org", "Q3 budget"),
    ("do I need an umbrella in Porto Alegre?", "get_weather", "Porto Alegre"),
    ("find me some easy vegan dinner ideas", "search_web", "easy vegan dinner ideas"),
    ("Tell li-wei@uni.edu.cn about our visit", "send_email", "li-wei@uni.edu.cn", "our visit"),
    ("How cold is it in Yellowknife right now?", "get_weather", "Yellowknife"),
    ("look up how to fix a bike chain", "search_web", "how to fix a bike chain"),
    ("write tom_b@post.se a mail about lunch", "send_email", "tom_b@post.se", "lunch"),
    ("forecast for Kraków please", "get_weather", "Kraków"),
    ("google the tallest bridge in the world", "search_web", "the tallest bridge in the world"),
]  # fmt: skip

SYSTEM = """You call tools. Answer with one JSON object and nothing else. The tools:
{"tool": "send_email", "args": {"to": the address, "subject": what it is about}}
{"tool": "search_web", "args": {"query": what to search for}}
{"tool": "get_weather", "args": {"city": the place}}"""

EXAMPLES = [
    ("Write to ann@mail.com about the rent", "send_email", "ann@mail.com", "the rent"),
    ("What's the weather like in Oslo?", "get_weather", "Oslo"),
    ("Search for cheap flights", "search_web", "cheap flights"),
]


def main() -> None:
    args = lesson.arguments(__doc__)
    rows = [row(*prompt) for prompt in PROMPTS[: 3 if args.quick else None]]
    caller = ToolCaller.load(args.model, lesson.TOOLS)
    tokens = 16 if args.quick else 64
    examples = [row(*example) for example in EXAMPLES]
    instructions = Instructions(SYSTEM, tuple((e.prompt, e.completion) for e in examples))

    lesson.title("The bare prompt")
    bare = lesson.score(args, "bare", caller, rows, "free", max_tokens=tokens)
    lesson.title("The best prompt: tools and format described, examples given")
    best = lesson.score(
        args, "prompted", caller, rows, "free", instructions=instructions, max_tokens=tokens
    )
    for name, results in (("bare prompt", bare), ("best prompt", best)):
        lesson.summary(name, results)
    lesson.say(
        "Asking is not enough: a model continues text, and almost no text that it has seen is\n"
        "one JSON object with exactly these fields. Next: python 02_create_dataset.py"
    )


def row(prompt: str, tool: str, *values: str) -> Row:
    """The prompt with the exact text of the right call."""
    names = lesson.TOOLS[tool].required
    return Row(prompt, lesson.TOOLS.call(tool, dict(zip(names, values, strict=True))).json())


if __name__ == "__main__":
    lesson.run(main)
