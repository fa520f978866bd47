"""Lesson 4: the fine-tuned model, decoding freely.

It answers prompts whose wording and values it has never seen. At each step it writes the likeliest
of all tokens; nothing stops it from writing something else than a call. It mostly gets it right,
and 'mostly' is the problem: what it learned is a habit, not a rule.
"""

from tooluse import lesson
from tooluse.caller import ToolCaller
from tooluse.data.dataset import read_rows


def main() -> None:
    args = lesson.arguments(__doc__, model="runs/lesson/model")
    lesson.need_model(args)
    rows = read_rows(lesson.need(args.out / "test.jsonl", "02_create_dataset.py"), lesson.TOOLS)
    caller = ToolCaller.load(args.model, lesson.TOOLS)

    lesson.title("Fine-tuned, free decoding, on prompts never seen")
    results = lesson.score(args, "finetuned", caller, rows[: 4 if args.quick else None], "free")
    lesson.summary("fine-tuned", results)
    lesson.say("Can we make failure impossible? python 05_constrained.py")


if __name__ == "__main__":
    lesson.run(main)
