"""Lesson 3: fine-tuning makes the model *want* to write calls.

The model reads each prompt of the data set with its call and is pushed, a little at a time, towards
the call's tokens. The prompt's tokens carry no loss: it should learn to answer, not to ask. Weights
stay in fp32; the multiplications run in bf16 where the processor has it in hardware.

Kill this at any time and run it again: it goes on from the last checkpoint and ends with exactly
the same weights. What it leaves is an ordinary Hugging Face folder.
"""

import time

from tooluse import lesson
from tooluse.chat import ChatFormat
from tooluse.data.dataset import read_rows
from tooluse.models import load_model, load_tokenizer
from tooluse.progress import training_bar
from tooluse.train import TrainConfig, train
from tooluse.training.batches import encode_rows


def main() -> None:
    args = lesson.arguments(__doc__)
    rows = read_rows(lesson.need(args.out / "dataset.jsonl", "02_create_dataset.py"), lesson.TOOLS)
    validation = read_rows(args.out / "validation.jsonl", lesson.TOOLS)
    config = TrainConfig(seed=args.seed, epochs=1 if args.quick else None).for_rows(len(rows))
    tokenizer, model = load_tokenizer(args.model), load_model(args.model)

    examples = encode_rows(ChatFormat(tokenizer, config.read_twice), rows, config.max_tokens)
    lesson.title(f"{len(rows)} rows, {config.epochs} epochs")
    lesson.say(
        f"{sum(len(e.input_ids) for e in examples):,} tokens to read in an epoch, "
        f"{sum(e.trained_tokens for e in examples):,} of them to learn"
    )
    folder = args.out / "model"
    started = time.perf_counter()
    with training_bar(lesson.console) as report:
        metrics = train(
            model, tokenizer, rows, validation, folder, config, resume=True, report=report
        )
    best = min(m.validation_loss for m in metrics if m.validation_loss is not None)
    lesson.say(
        f"\nbest validation loss: {best:.4f}, after {time.perf_counter() - started:.0f} s\n"
        f"the model is in {folder}, its loss curve in {folder / 'loss.png'}\n"
        "Does it call tools now? python 04_inference.py"
    )


if __name__ == "__main__":
    lesson.run(main)
