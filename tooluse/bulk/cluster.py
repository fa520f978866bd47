"""A batch job on a Ray cluster: Ray Data hands blocks of rows to actors that hold the model.

The rows that are still to be answered are written to shards beside the output, which every machine
of the cluster must be able to read (a shared folder); Ray reads, balances and retries them. Answers
come back to this process, which alone writes them, so a block that is done twice because its worker
died is still answered once.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Generator, Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tooluse.bulk.answers import Answer, answers
from tooluse.bulk.prompts import Prompt
from tooluse.tools import JSON, Toolset

if TYPE_CHECKING:
    from tooluse.caller import ToolCaller

BLOCKS = 8  # for each worker, so that all are busy to the end
SMALLEST, LARGEST = 16, 4096  # rows a block: what is done again if its worker dies
Columns = dict[str, list[Any]]  # a batch of Ray Data's


class Answerer:
    """What runs in an actor: the model, and blocks of rows through it."""

    def __init__(
        self, model: str, tools: list[JSON], tool_choice: str, batch_size: int, threads: int
    ) -> None:
        import torch

        from tooluse.caller import ToolCaller

        torch.set_num_threads(threads)
        self.caller: ToolCaller = ToolCaller.load(model, Toolset.from_json(tools))
        self.tool_choice = tool_choice
        self.batch_size = batch_size

    def __call__(self, block: Columns) -> Columns:
        """A block of prompts → a block of answers."""
        prompts = [
            Prompt(int(r), str(p)) for r, p in zip(block["row"], block["prompt"], strict=True)
        ]
        found = list(answers(self.caller, prompts, self.batch_size, self.tool_choice))
        return {
            "row": [a.row for a in found],
            "calls": ["\n".join(call.json() for call in a.calls) for a in found],
            "confidence": [a.confidence for a in found],
            "reason": [a.reason or "" for a in found],
        }


def answers_on_ray(
    prompts: Iterable[Prompt],
    shards: Path,
    *,
    address: str,
    workers: int,
    rows: int,
    model: str,
    tools: Toolset,
    tool_choice: str,
    batch_size: int,
) -> Iterator[Answer]:
    """As `answers`, on the cluster at ``address`` (``local`` starts one here).

    ``rows``: how many prompts there are, about; it decides the size of the blocks.
    """
    import ray

    here = {"num_cpus": 2 * workers + 2, "include_dashboard": False}  # room to read beside them
    settings = here if address == "local" else {"address": address}
    ray.init(log_to_driver=False, **settings)
    shard = min(LARGEST, max(SMALLEST, rows // (BLOCKS * workers)))
    context = ray.data.DataContext.get_current()
    context.enable_progress_bars = False
    try:
        paths = yield from _write_shards(prompts, shards, shard)
        if not paths:
            return
        found = ray.data.read_json(paths, override_num_blocks=len(paths)).map_batches(
            Answerer,
            fn_constructor_args=(model, tools.to_json(), tool_choice, batch_size, 1),
            batch_size=shard,
            compute=ray.data.ActorPoolStrategy(size=workers),
            num_cpus=1,
        )
        for row in found.iter_rows():
            calls = tools.parse_reply(row["calls"]) if row["calls"] else []
            yield Answer(row["row"], calls, row["confidence"], row["reason"] or None)
    finally:
        shutil.rmtree(shards, ignore_errors=True)
        ray.shutdown()


def _write_shards(
    prompts: Iterable[Prompt], folder: Path, size: int
) -> Generator[Answer, None, list[str]]:
    """Write the rows that can be asked; the others are answered at once. Returns the paths."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    paths: list[str] = []
    lines: list[str] = []

    def write() -> None:
        path = folder / f"{len(paths):06}.jsonl"
        path.write_text("".join(lines), encoding="utf-8")
        paths.append(str(path.resolve()))
        lines.clear()

    for prompt in prompts:
        if prompt.problem is not None:
            yield Answer(prompt.row, [], reason=prompt.problem)
            continue
        lines.append(json.dumps({"row": prompt.row, "prompt": prompt.prompt}) + "\n")
        if len(lines) == size:
            write()
    if lines:
        write()
    return paths
