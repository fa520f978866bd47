"""Supervised fine-tuning: show the model prompts with their calls until it wants to write them.

Promises: the loss falls on completion tokens only, and logits are computed only there; nothing
is ever cut off; the same seed gives the same weights, also when the run was killed and resumed;
the weights with the lowest validation loss are what is saved. Making rows is the job of
``tooluse.data``; scoring calls that of ``tooluse.evaluate``.

A run folder is an ordinary Hugging Face model folder, plus ``training.json`` (settings and
versions), ``grounded.json`` (the arguments that are copied), ``metrics.jsonl`` (a line a step) and
``loss.png``. While the run is under way it holds
``checkpoint/`` instead of the model.
"""

from __future__ import annotations

import hashlib
import json
import math
import os
import platform
import random
import shutil
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import torch
from torch.nn.functional import cross_entropy

from tooluse import __version__, argument_order, grounding
from tooluse.argument_order import ArgumentOrder, free_tools, in_prompt_order
from tooluse.chat import IGNORED, ChatFormat, Encoded
from tooluse.data.respell import respell_row
from tooluse.errors import InputError, ModelError
from tooluse.models import bf16_is_fast, new_folder, save_model

if TYPE_CHECKING:
    from transformers import PreTrainedModel, PreTrainedTokenizerBase

    from tooluse.data.dataset import Row


@dataclass(frozen=True)
class TrainConfig:
    """Settings of a run. The defaults were measured on 500 rows with 135 million weights."""

    epochs: int = 3
    batch_size: int = 16  # rows a step
    learning_rate: float = 1e-4  # peak of the schedule: linear warm-up, then cosine to a tenth
    warmup: float = 0.1  # share of the steps
    weight_decay: float = 0.01
    clip: float = 1.0  # largest gradient norm
    respell: float = 0.25  # share of argument words spelled anew after the first epoch
    train_embeddings: bool = False  # see _trainable
    argument_order: ArgumentOrder = "prompt"  # or "declared": see tooluse.argument_order
    seed: int = 0
    max_tokens: int = 1024  # a longer row is an error: nothing is cut silently


@dataclass(frozen=True)
class Progress:
    """What a step reports: enough for a progress bar and for ``metrics.jsonl``."""

    step: int
    steps: int
    epoch: int
    loss: float
    validation_loss: float | None  # at the end of an epoch
    tokens: int  # trained or read, padding not counted
    seconds: float


@dataclass
class _State:
    """Everything of a run that a checkpoint must hold besides weights and optimizer."""

    step: int = 0
    best_loss: float = math.inf
    metrics: list[Progress] = field(default_factory=list)


def train(
    model: PreTrainedModel,
    tokenizer: PreTrainedTokenizerBase,
    rows: Sequence[Row],
    validation: Sequence[Row],
    out: str | Path,
    config: TrainConfig | None = None,
    *,
    resume: bool = False,
    report: Callable[[Progress], None] = lambda progress: None,
) -> list[Progress]:
    """Fine-tune ``model`` in place, save the best weights in ``out`` and return the metrics.

    ``resume`` goes on from ``out/checkpoint`` where there is one, gives the weights that the
    unbroken run would have given, and does nothing if ``out`` holds this very run. Raises
    InputError for rows that can't be trained on and for a checkpoint of a different run,
    ModelError if the loss stops being a number or the disk is full.
    """
    config = config or TrainConfig()
    folder = Path(out)
    chat = ChatFormat(tokenizer)
    free = free_tools(rows) if config.argument_order == "prompt" else []
    rows = [in_prompt_order(row, free) for row in rows]
    validation = [in_prompt_order(row, free) for row in validation]
    examples = encode_rows(chat, rows, config.max_tokens)
    held_out = encode_rows(chat, validation, config.max_tokens) if validation else []
    plan = _plan(chat, rows, examples, config)
    steps_per_epoch = len(plan) // config.epochs
    fingerprint = _fingerprint(config, examples + held_out, model)
    if resume and (done := _finished_run(folder, fingerprint)) is not None:
        return done

    torch.manual_seed(config.seed)
    optimizer = _optimizer(model, config)
    state = _State()
    checkpoint = folder / "checkpoint"
    if resume and checkpoint.is_dir():
        state = _restore(checkpoint, model, optimizer, fingerprint)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "config.json").unlink(missing_ok=True)  # not a model until the run is over
    settings = {"fingerprint": fingerprint, "config": asdict(config), "rows": len(rows)}
    (folder / "training.json").write_text(json.dumps({**settings, **_environment()}, indent=1))
    (folder / grounding.FILE).write_text(json.dumps(grounding.grounded_arguments(rows), indent=1))
    (folder / argument_order.FILE).write_text(json.dumps(free))
    model.train()
    for step in range(state.step, len(plan)):
        started = time.perf_counter()
        epoch = step // steps_per_epoch
        batch = plan[step]
        for group in optimizer.param_groups:
            group["lr"] = config.learning_rate * _schedule(step, len(plan), config.warmup)
        loss = completion_loss(model, batch)
        loss.backward()  # type: ignore[no-untyped-call]
        norm = torch.nn.utils.clip_grad_norm_(model.parameters(), config.clip)
        if not torch.isfinite(norm):
            raise ModelError(
                f"training diverged at step {step + 1}: the gradient is not a number; "
                f"try a lower learning rate than {config.learning_rate:g}"
            )
        optimizer.step()
        optimizer.zero_grad(set_to_none=True)
        end_of_epoch = (step + 1) % steps_per_epoch == 0
        validation_loss = mean_loss(model, held_out) if end_of_epoch and held_out else None
        progress = Progress(
            step=step + 1,
            steps=len(plan),
            epoch=epoch + 1,
            loss=loss.item(),
            validation_loss=validation_loss,
            tokens=sum(len(e.input_ids) for e in batch),
            seconds=time.perf_counter() - started,
        )
        state.step = step + 1
        state.metrics.append(progress)
        report(progress)
        if end_of_epoch:
            best = validation_loss is None or validation_loss < state.best_loss
            if best and validation_loss is not None:
                state.best_loss = validation_loss
            _save_checkpoint(checkpoint, model, optimizer, state, fingerprint, best=best)
    _finish(folder, model, tokenizer, state)
    return state.metrics


def _plan(
    chat: ChatFormat, rows: Sequence[Row], examples: list[Encoded], config: TrainConfig
) -> list[list[Encoded]]:
    """The batch of every step. It follows from the rows and the settings, so a run can resume."""
    plan: list[list[Encoded]] = []
    for epoch in range(config.epochs):
        if epoch and config.respell:
            rng = random.Random(f"{config.seed} {epoch}")
            respelled = [respell_row(row, rng, config.respell) for row in rows]
            examples = encode_rows(chat, respelled, config.max_tokens)
        lengths = [len(e.input_ids) for e in examples]
        batches = bucketed_batches(lengths, config.batch_size, config.seed + epoch)
        plan += [[examples[i] for i in batch] for batch in batches]
    return plan


def encode_rows(chat: ChatFormat, rows: Iterable[Row], max_tokens: int) -> list[Encoded]:
    """Token ids and loss masks; InputError if there is no row, or one is too long to train on."""
    examples = []
    for number, row in enumerate(rows, 1):
        encoded = chat.encode(row.prompt, row.completion)
        if len(encoded.input_ids) > max_tokens:
            raise InputError(
                f"row {number} has {len(encoded.input_ids)} tokens, more than {max_tokens}; "
                "shorten it or raise the limit (rows are never cut)"
            )
        if encoded.trained_tokens < 2:  # the end token alone teaches nothing
            raise InputError(f"row {number} has no completion to learn")
        examples.append(encoded)
    if not examples:
        raise InputError("there are no rows to train on")
    return examples


def bucketed_batches(lengths: Sequence[int], batch_size: int, seed: int) -> list[list[int]]:
    """Row numbers in batches of similar length, in an order that depends on the seed alone.

    Rows are shuffled, sorted by length (shuffling first mixes rows of equal length), cut into
    batches, and the batches are shuffled: under 3 % padding where random batches have 30 %.
    """
    rng = random.Random(seed)
    order = list(range(len(lengths)))
    rng.shuffle(order)
    order.sort(key=lambda i: lengths[i])
    batches = [order[i : i + batch_size] for i in range(0, len(order), batch_size)]
    rng.shuffle(batches)
    return batches


def completion_loss(
    model: PreTrainedModel, batch: Sequence[Encoded], reduction: str = "mean"
) -> torch.Tensor:
    """Cross entropy of the completion tokens, their mean or sum.

    Rows are padded on the right, where causal attention makes padding invisible to the tokens
    before it, so no attention mask is needed. The vocabulary has 49,152 entries and most tokens
    carry no loss: logits are computed only for those that do.
    """
    width = max(len(e.input_ids) for e in batch)
    ids = torch.tensor([e.input_ids + [0] * (width - len(e.input_ids)) for e in batch])
    labels = torch.tensor([e.labels + [IGNORED] * (width - len(e.labels)) for e in batch])[:, 1:]
    learned = labels != IGNORED
    with torch.autocast("cpu", torch.bfloat16, enabled=bf16_is_fast()):
        hidden = model.base_model(input_ids=ids, use_cache=False).last_hidden_state
        logits = model.get_output_embeddings()(hidden[:, :-1][learned])
    return cross_entropy(logits.float(), labels[learned], reduction=reduction)


@torch.no_grad()
def mean_loss(model: PreTrainedModel, examples: Sequence[Encoded], batch_size: int = 32) -> float:
    """The loss per completion token over all examples, in nats."""
    training = model.training
    model.eval()
    total = sum(
        completion_loss(model, [examples[i] for i in batch], "sum").item()
        for batch in bucketed_batches([len(e.input_ids) for e in examples], batch_size, 0)
    )
    model.train(training)
    return total / sum(e.trained_tokens for e in examples)


def _schedule(step: int, steps: int, warmup: float) -> float:
    """Share of the peak learning rate: linear up, then half a cosine down to a tenth."""
    rising = max(1, round(steps * warmup))
    if step < rising:
        return (step + 1) / rising
    done = (step - rising) / max(1, steps - rising)
    return 0.1 + 0.9 * 0.5 * (1 + math.cos(math.pi * done))


def _optimizer(model: PreTrainedModel, config: TrainConfig) -> torch.optim.Optimizer:
    """AdamW (Loshchilov & Hutter 2019); vectors (norms, biases) are not decayed."""
    parameters = _trainable(model, config)
    groups = [
        {
            "params": [p for p in parameters if p.dim() >= 2],
            "weight_decay": config.weight_decay,
        },
        {"params": [p for p in parameters if p.dim() < 2], "weight_decay": 0.0},
    ]
    return torch.optim.AdamW(groups, lr=config.learning_rate, betas=(0.9, 0.98), fused=True)


def _trainable(model: PreTrainedModel, config: TrainConfig) -> list[torch.nn.Parameter]:
    """The weights that are trained: all, or all but the token embeddings."""
    model.requires_grad_(True)
    if not config.train_embeddings:
        model.get_input_embeddings().requires_grad_(False)
        model.get_output_embeddings().requires_grad_(False)
    return [p for p in model.parameters() if p.requires_grad]


def _save_checkpoint(
    folder: Path,
    model: PreTrainedModel,
    optimizer: torch.optim.Optimizer,
    state: _State,
    fingerprint: str,
    *,
    best: bool,
) -> None:
    from safetensors.torch import save_model as save_weights

    with new_folder(folder) as temporary:
        save_weights(model, str(temporary / "weights.safetensors"))
        # A hard link: the best weights are these, or those of the checkpoint being replaced.
        source = temporary / "weights.safetensors" if best else folder / "best.safetensors"
        os.link(source, temporary / "best.safetensors")
        torch.save(
            {"optimizer": optimizer.state_dict(), "rng": torch.get_rng_state()},
            temporary / "optimizer.pt",
        )
        (temporary / "state.json").write_text(
            json.dumps({"fingerprint": fingerprint, **asdict(state)})
        )


def _restore(
    folder: Path, model: PreTrainedModel, optimizer: torch.optim.Optimizer, fingerprint: str
) -> _State:
    from safetensors.torch import load_model as load_weights

    saved = json.loads((folder / "state.json").read_text())
    if saved.pop("fingerprint") != fingerprint:
        raise InputError(
            f"{folder}: this checkpoint is of a run with other rows, settings or model; "
            "train without --resume to begin again"
        )
    load_weights(model, str(folder / "weights.safetensors"))
    tensors = torch.load(folder / "optimizer.pt", weights_only=True)
    optimizer.load_state_dict(tensors["optimizer"])
    torch.set_rng_state(tensors["rng"])
    metrics = [Progress(**m) for m in saved.pop("metrics")]
    return _State(metrics=metrics, **saved)


def _finish(
    folder: Path,
    model: PreTrainedModel,
    tokenizer: PreTrainedTokenizerBase,
    state: _State,
) -> None:
    """Put the best weights into ``folder`` as a model, config.json last, and tidy up."""
    from safetensors.torch import load_model as load_weights

    load_weights(model, str(folder / "checkpoint" / "best.safetensors"))
    model.eval()
    lines = "".join(json.dumps(asdict(m)) + "\n" for m in state.metrics)
    (folder / "metrics.jsonl").write_text(lines)
    plot_loss(state.metrics, folder / "loss.png")
    saving = folder / "saving"
    save_model(saving, model, tokenizer)
    for file in sorted(saving.iterdir(), key=lambda f: f.name == "config.json"):
        file.replace(folder / file.name)
    saving.rmdir()
    shutil.rmtree(folder / "checkpoint")


def _finished_run(folder: Path, fingerprint: str) -> list[Progress] | None:
    """The metrics of the run in ``folder`` if it is this run and complete."""
    try:
        settings = json.loads((folder / "training.json").read_text())
        if settings["fingerprint"] != fingerprint or not (folder / "config.json").exists():
            return None
        lines = (folder / "metrics.jsonl").read_text().splitlines()
        return [Progress(**json.loads(line)) for line in lines]
    except (OSError, ValueError, KeyError):
        return None


def plot_loss(metrics: Sequence[Progress], path: str | Path) -> None:
    """Draw training and validation loss over the steps."""
    from matplotlib.figure import Figure

    figure = Figure(figsize=(7, 4), layout="constrained")
    axes = figure.subplots()
    axes.plot([m.step for m in metrics], [m.loss for m in metrics], label="training")
    epochs = [(m.step, m.validation_loss) for m in metrics if m.validation_loss is not None]
    axes.plot([step for step, _ in epochs], [v for _, v in epochs], "o-", label="validation")
    axes.set(xlabel="step", ylabel="loss per completion token (nats)", yscale="log")
    axes.legend()
    figure.savefig(str(path), dpi=120)


def _fingerprint(
    config: TrainConfig, examples: Iterator[Encoded] | Sequence[Encoded], model: PreTrainedModel
) -> str:
    """Identifies a run: a checkpoint is resumed only by the run that wrote it."""
    digest = hashlib.sha256(json.dumps(asdict(config)).encode())
    for e in examples:
        digest.update(json.dumps([e.input_ids, e.labels]).encode())
    shapes = {name: list(p.shape) for name, p in model.named_parameters()}
    digest.update(json.dumps(shapes).encode())
    return digest.hexdigest()


def _environment() -> dict[str, str | int | bool]:
    import transformers

    return {
        "tooluse": __version__,
        "torch": torch.__version__,
        "transformers": transformers.__version__,
        "python": platform.python_version(),
        "machine": platform.machine(),
        "threads": torch.get_num_threads(),
        "bf16": bf16_is_fast(),
    }
