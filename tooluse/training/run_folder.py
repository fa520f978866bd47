"""What a run leaves beside the model: settings and versions, a line of metrics a step, the curves.

Metrics are written as the run goes; the rest is written whole under another name and then renamed.
A model that the folder held before stays whole until all files of the new one are there.
"""

from __future__ import annotations

import json
import platform
import shutil
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import torch

from tooluse import __version__
from tooluse.errors import InputError, ModelError
from tooluse.models import bf16_is_fast, save_model

if TYPE_CHECKING:
    from transformers import PreTrainedModel, PreTrainedTokenizerBase

NOTES = SETTINGS, METRICS, CURVES = "training.json", "metrics.jsonl", "loss.png"


@dataclass(frozen=True)
class Progress:
    """What a step reports: enough for a progress bar and for ``metrics.jsonl``."""

    step: int
    steps: int  # that there are to be; the budget may lower it under way
    epoch: int
    loss: float  # nats a completion token
    rate: float  # learning rate
    validation_loss: float | None  # where validation took place
    validation_exact: float | None  # share of validation rows that are wholly right
    tokens: int  # trained or read, padding not counted
    seconds: float
    learned: float | None = None  # share of the rows learned from, where the step chose them


def environment() -> dict[str, str | int | bool]:
    """What a run's figures depend on besides its settings."""
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


def write_text(path: Path, text: str) -> None:
    """Replace a small file at once; ModelError in one line where it can't be written."""
    temporary = path.with_name(f".{path.name}.new")
    with one_line_errors(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        temporary.write_text(text, encoding="utf-8")
        temporary.replace(path)


@contextmanager
def one_line_errors(path: Path) -> Iterator[None]:
    """Turn what writers raise on a full disk into ModelError: each library has its own type."""
    try:
        yield
    except OSError as error:
        raise ModelError(f"{path}: can't write: {error.strerror or error}") from None
    except Exception as error:
        if isinstance(error, RuntimeError) or type(error).__name__ == "SafetensorError":
            reason = str(error).strip().splitlines()[0] if str(error).strip() else "no reason given"
            raise ModelError(f"{path}: can't write (is the disk full?): {reason}") from None
        raise


def check_folder(folder: Path) -> None:
    """InputError if ``folder`` can't be a folder, because there is a file in its place."""
    place = next((p for p in (folder, *folder.parents) if p.exists()), folder)
    if place.exists() and not place.is_dir():
        raise InputError(f"{folder}: {place} is a file; a run needs a folder: name another --out")


def install_model(
    folder: Path,
    model: PreTrainedModel,
    tokenizer: PreTrainedTokenizerBase,
    notes: Sequence[Path] = (),
) -> None:
    """Put a model's files into a run's folder; config.json, which makes it a model, comes last.

    Copies of the ``notes`` come with it; those that there are not go, if an earlier run left them.
    """
    saving = folder / "saving"
    with one_line_errors(folder):
        save_model(saving, model, tokenizer)
        for note in notes:
            if note.exists():
                shutil.copyfile(note, saving / note.name)
        (folder / "config.json").unlink(missing_ok=True)  # no mixture is taken for a model
        for note in notes:
            (folder / note.name).unlink(missing_ok=True)
        for file in sorted(saving.iterdir(), key=lambda f: f.name == "config.json"):
            file.replace(folder / file.name)
        saving.rmdir()


@contextmanager
def metrics_file(
    path: Path | None, so_far: Sequence[Progress]
) -> Iterator[Callable[[Progress], None]]:
    """What adds a step to ``metrics.jsonl``, which begins with what is so far.

    ``path`` None: nothing is written (by all processes but the first).
    """
    if path is None:
        yield lambda progress: None
        return
    write_text(path, "".join(_line(m) for m in so_far))
    with path.open("a", encoding="utf-8") as file:

        def add(progress: Progress) -> None:
            with one_line_errors(path):
                file.write(_line(progress))
                file.flush()

        yield add


def read_metrics(path: Path) -> list[Progress] | None:
    """The steps of a ``metrics.jsonl``; None if it can't be read."""
    try:
        return [Progress(**json.loads(line)) for line in path.read_text().splitlines()]
    except (OSError, ValueError, TypeError):
        return None


def is_of(folder: Path, run: Mapping[str, str]) -> bool:
    """Whether the settings in a folder are those of the run with this fingerprint."""
    try:
        return bool(json.loads((folder / SETTINGS).read_text())["run"] == run)
    except (OSError, ValueError, KeyError, TypeError):
        return False


def _line(progress: Progress) -> str:
    return json.dumps(asdict(progress)) + "\n"


def plot_curves(metrics: Sequence[Progress], path: str | Path) -> None:
    """Draw training and validation loss over the steps, and the exact rows where there are any."""
    from matplotlib.figure import Figure

    figure = Figure(figsize=(7, 4), layout="constrained")
    axes = figure.subplots()
    axes.plot([m.step for m in metrics], [max(m.loss, 1e-6) for m in metrics], label="training")
    scored = [m for m in metrics if m.validation_loss is not None]
    at = [m.step for m in scored]
    axes.plot(at, [m.validation_loss or 0 for m in scored], "o-", label="validation")
    axes.set(xlabel="step", ylabel="loss per completion token (nats)", yscale="log")
    axes.legend(loc="upper right")
    if scored:
        right = axes.twinx()
        right.plot(at, [m.validation_exact or 0 for m in scored], "g^--")
        right.set(ylabel="validation rows wholly right", ylim=(0, 1))
    figure.savefig(str(path), dpi=120)
