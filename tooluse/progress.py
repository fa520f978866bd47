"""What a person sees while something takes long."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Timer
from time import monotonic
from typing import TYPE_CHECKING, Any

from rich.console import Console
from rich.progress import (
    BarColumn,
    Progress,
    SpinnerColumn,
    TextColumn,
    TimeElapsedColumn,
    TimeRemainingColumn,
)

PATIENCE = 2.0  # seconds without a bar

if TYPE_CHECKING:
    from tooluse.reinforce_log import Progress as Attempt
    from tooluse.training.run_folder import Progress as TrainingProgress


@contextmanager
def training_bar(
    console: Console | None = None, *, quiet: bool = False
) -> Iterator[Callable[[TrainingProgress], None]]:
    """A progress bar with loss, speed and time left, fed by the training loop.

    Nothing is shown before the first step: a run may be refused.
    """
    columns = (
        TextColumn("epoch {task.fields[epoch]}"),
        BarColumn(),
        TextColumn("{task.completed}/{task.total}  loss {task.fields[loss]:.3f}"),
        TextColumn("{task.fields[speed]:.0f} tokens/s"),
        TimeRemainingColumn(),
    )
    bar = Progress(*columns, console=console, disable=quiet)

    def report(p: TrainingProgress) -> None:
        figures: dict[str, Any] = {"epoch": p.epoch, "loss": p.loss, "speed": p.tokens / p.seconds}
        if not bar.task_ids:
            bar.add_task("train", total=p.steps, completed=p.step - 1, **figures)
            bar.start()
        bar.update(bar.task_ids[0], total=p.steps, completed=p.step, **figures)
        if p.validation_loss is not None and not quiet:
            bar.print(
                f"epoch {p.epoch}: validation loss {p.validation_loss:.4f}, "
                f"{p.validation_exact or 0:.1%} of its rows wholly right"
            )

    try:
        yield report
    finally:
        if bar.task_ids:
            bar.stop()


@contextmanager
def phase(
    what: str, console: Console | None = None, *, quiet: bool = False, after: float = PATIENCE
) -> Iterator[None]:
    """Says what is being done, and for how long, once that takes longer than ``after`` seconds.

    Where there is no terminal, as a line without the time.
    """
    if quiet:
        yield
        return
    console = console or Console()
    columns = SpinnerColumn(), TextColumn("{task.description}"), TimeElapsedColumn()
    bar = Progress(*columns, console=console, transient=True)
    bar.add_task(what, total=None)

    def show() -> None:
        if console.is_interactive:
            bar.start()
        else:
            console.print(f"{what} …", markup=False, highlight=False)

    with _later(bar, after, show):
        yield


@contextmanager
def _later(bar: Progress, after: float, show: Callable[[], None]) -> Iterator[None]:
    """Calls ``show`` once this takes longer than ``after`` seconds; at the end the bar is gone."""
    timer = Timer(after, show)
    timer.daemon = True
    timer.start()
    try:
        yield
    finally:
        timer.cancel()
        timer.join()  # it may be about to start the bar
        if bar.live.is_started:
            bar.stop()


@contextmanager
def counting_bar(what: str, total: int, done: int = 0) -> Iterator[Callable[[int], None]]:
    """A progress bar on standard error that is told how many are done."""
    with _counting(total) as bar:
        task = bar.add_task(what, total=total, completed=done)
        yield lambda count: bar.update(task, completed=count)


@contextmanager
def late_bar(
    what: str, total: int | None, after: float | None = None
) -> Iterator[Callable[[int], None]]:
    """As ``counting_bar``, for what is mostly over before a bar would tell anything.

    ``total`` is None where nobody knows; the bar comes ``after`` seconds.
    """
    bar = _counting(total)
    task = bar.add_task(what, total=total)
    count, shown = 0, monotonic()

    def report(done: int) -> None:
        nonlocal count, shown
        count = done
        if monotonic() - shown > 0.1:  # an update costs more than reading a row
            shown = monotonic()
            bar.update(task, completed=done)

    with _later(bar, PATIENCE if after is None else after, bar.start):
        try:
            yield report
        finally:
            bar.update(task, completed=count)


def _counting(total: int | None) -> Progress:
    counts = "{task.completed}" if total is None else "{task.completed}/{task.total}"
    columns = (TextColumn(counts + " {task.description}"), BarColumn(), TimeRemainingColumn())
    return Progress(*columns, console=Console(stderr=True))


@contextmanager
def reinforcement_bar(
    minutes: float, steps: int | None, console: Console | None = None, *, quiet: bool = False
) -> Iterator[Callable[[Attempt], None]]:
    """A progress bar with reward, validity and time left, fed by reinforcement."""
    columns = (
        TextColumn("step {task.fields[step]}"),
        BarColumn(),
        TextColumn("reward {task.fields[reward]:.3f}  valid {task.fields[valid]:.0%}"),
        TextColumn("{task.fields[speed]:.1f} samples/s"),
        TimeElapsedColumn(),
    )
    with Progress(*columns, console=console, disable=quiet) as bar:
        task = bar.add_task("", total=1.0, step=0, reward=float("nan"), valid=0.0, speed=0.0)

        def report(p: Attempt) -> None:
            done = (bar.tasks[0].elapsed or 0) / (60 * minutes) if minutes else 1.0
            if steps:
                done = max(done, p.step / steps)
            speed = p.samples / p.seconds
            bar.update(
                task, completed=done, step=p.step, reward=p.reward, valid=p.valid, speed=speed
            )
            if p.validation is not None and not quiet:
                exact = p.validation_exact or 0
                bar.print(f"step {p.step}: validation reward {p.validation:.3f}, {exact:.0%} exact")

        yield report
