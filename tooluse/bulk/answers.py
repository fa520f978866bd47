"""Rows through a batch: as many at a time as it holds, in the order in which they are ready."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tooluse.bulk.prompts import Prompt
from tooluse.errors import TooluseError
from tooluse.grammar import SchemaError
from tooluse.replies import read_reply
from tooluse.tools import ToolCall

if TYPE_CHECKING:
    from tooluse.bulk.ledger import Ledger
    from tooluse.caller import ToolCaller


@dataclass(frozen=True)
class Answer:
    """What came of a row: its calls, or the reason why there are none to be had."""

    row: int
    calls: list[ToolCall]
    confidence: float = 1.0
    reason: str | None = None

    def write(self, ledger: Ledger) -> None:
        """Enter it."""
        if self.reason is None:
            ledger.answer(self.row, self.calls, self.confidence)
        else:
            ledger.reject(self.row, self.reason)


def answers(
    caller: ToolCaller, prompts: Iterable[Prompt], batch_size: int, tool_choice: str
) -> Iterator[Answer]:
    """An answer for each prompt, none lost and none twice. The prompts are read as needed."""
    from tooluse.batch import Batch

    batch = Batch(caller.decoder)
    rows: dict[int, int] = {}  # ticket → row
    waiting = iter(prompts)
    while True:
        while len(batch) < batch_size and (prompt := next(waiting, None)) is not None:
            if prompt.problem is not None:
                yield Answer(prompt.row, [], reason=prompt.problem)
                continue
            try:
                request = caller.request(prompt.prompt, tool_choice=tool_choice)
                rows[batch.add(request)] = prompt.row
            except (TooluseError, SchemaError) as error:
                yield Answer(prompt.row, [], reason=str(error))
        if not len(batch):
            return
        for event in batch.step():
            if event.error is not None:
                yield Answer(rows.pop(event.ticket), [], reason=str(event.error))
            elif (found := event.generation) is not None:
                calls = read_reply(caller.tools, found.text)
                yield Answer(rows.pop(event.ticket), calls, found.confidence)
