"""Lesson 5: constrained decoding makes the model *unable* to write anything but a call.

The same model and the same prompts. Before each token, a grammar made from the tools' schemas says
which tokens can still lead to a valid call; all others get probability zero. And where only one
text can follow, the model isn't even asked: that is why this is faster than free decoding.
"""

from tooluse import lesson
from tooluse.caller import ToolCaller
from tooluse.data.dataset import read_rows

TABLE = {
    "bare": "base model, bare prompt",
    "prompted": "base model, best prompt",
    "finetuned": "fine-tuned",
    "constrained": "fine-tuned, constrained",
}


def main() -> None:
    args = lesson.arguments(__doc__, model="runs/lesson/model")
    lesson.need_model(args)
    rows = read_rows(lesson.need(args.out / "test.jsonl", "02_create_dataset.py"), lesson.TOOLS)
    caller = ToolCaller.load(args.model, lesson.TOOLS)

    lesson.title("One call, token by token")
    show_steps(caller, "What's the weather in Reykjavík tomorrow?")

    lesson.title("Fine-tuned, constrained, on the same prompts as before")
    rows = rows[: 4 if args.quick else None]
    results = lesson.score(args, "constrained", caller, rows, "constrained")
    lesson.summary("constrained", results)
    lesson.table(args, TABLE)


def show_steps(caller: ToolCaller, prompt: str) -> None:
    """What the mask left at each step, and what it changed."""
    generation = caller.generate(prompt, trace=True)
    token = caller.decoder.tokenizer.decode
    lesson.show(prompt, generation.text, "Always (the grammar allows nothing else)")
    for step in generation.trace:
        lesson.say(f"pass {step.forward_pass}: {step.source} {token([step.token])!r}, "
                   f"out of {step.allowed:,} allowed tokens")  # fmt: skip
        if step.before:
            for name, tokens in (("before", step.before), ("after", step.after)):
                shown = "  ".join(f"{token([t])!r} {p:.1%}" for t, p in tokens)
                lesson.say(f"    {name:6} the mask: {shown}")
    lesson.say(
        f"\n{len(generation.ids)} tokens in {generation.forward_passes} forward passes; "
        f"free decoding needs a pass for every token"
    )


if __name__ == "__main__":
    lesson.run(main)
