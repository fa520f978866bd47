"""Rows → the batch of every step, made when it is needed and always the same.

Rows are shuffled once an epoch and taken in windows; a window is encoded, sorted by length and cut
into batches, which are shuffled. So rows of a batch are of similar length (under 3 % padding where
random batches have 30 %), a million rows need no more memory than their text, and a resumed run
jumps to its step without making those before it.
"""

from __future__ import annotations

import hashlib
import random
from collections.abc import Collection, Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from tooluse.chat import ChatFormat, Encoded
from tooluse.data.dataset import SHOWN_PROBLEMS, scan_rows
from tooluse.data.respell import open_arguments, respell_row
from tooluse.data.splits import fold
from tooluse.data.swap import swap_row, values_of
from tooluse.errors import InputError

if TYPE_CHECKING:
    from tooluse.data.dataset import Row

WINDOW = 128  # batches


class Batches:
    """The batches of a run: ``from_step(n)`` yields those of the steps from n on, without end."""

    def __init__(
        self,
        chat: ChatFormat,
        rows: Sequence[Row],
        size: int,
        seed: int,
        respell: float = 0.0,
        swap: float = 0.0,
        most: int | None = None,
        bound: Collection[tuple[str, str]] = (),
    ) -> None:
        """What changes after the first epoch: ``respell`` is the share of argument words spelled
        anew, but for arguments that are ``bound``, ``swap`` that of arguments that take another
        row's value. ``most``: a row that would have more tokens then stays as it is."""
        self.chat, self.rows, self.size, self.seed = chat, rows, size, seed
        self.respell, self.swap, self.most = respell, swap, most
        opened = open_arguments(rows) if respell or swap else set()
        self.values = values_of(rows, opened) if swap else {}
        self.spelled = opened.difference(bound)
        whole, rest = divmod(len(rows), size * WINDOW)
        self.per_epoch = whole * WINDOW + -(-rest // size)

    def from_step(self, step: int) -> Iterator[list[Encoded]]:
        """The batches of this step and all that follow."""
        epoch, skipped = divmod(step, self.per_epoch)
        while True:
            order = list(range(len(self.rows)))
            random.Random(f"{self.seed} {epoch}").shuffle(order)
            first, within = divmod(skipped, WINDOW)
            span = self.size * WINDOW
            for start in range(first * span, len(order), span):
                window = [self._encode(i, epoch) for i in order[start : start + span]]
                lengths = [len(e.input_ids) for e in window]
                batches = bucketed_batches(lengths, self.size, f"{self.seed} {epoch} {start}")
                for batch in batches[within:]:
                    yield [window[i] for i in batch]
                within = 0
            epoch, skipped = epoch + 1, 0

    def _encode(self, number: int, epoch: int) -> Encoded:
        row = self.rows[number]
        if epoch and (self.respell or self.swap):
            rng = random.Random(f"{self.seed} {epoch} {number}")
            changed = swap_row(row, rng, self.swap, self.values)
            changed = respell_row(changed, rng, self.respell, self.spelled)
            encoded = self.chat.encode(changed.prompt, changed.completion)
            if self.most is None or len(encoded.input_ids) <= self.most:
                return encoded
        return self.chat.encode(row.prompt, row.completion)


def bucketed_batches(lengths: Sequence[int], size: int, seed: int | str) -> list[list[int]]:
    """Row numbers in batches of similar length, in an order that depends on the seed alone.

    Shuffling before sorting mixes rows of equal length.
    """
    rng = random.Random(seed)
    order = list(range(len(lengths)))
    rng.shuffle(order)
    order.sort(key=lambda i: lengths[i])
    batches = [order[i : i + size] for i in range(0, len(order), size)]
    rng.shuffle(batches)
    return batches


def encode_rows(
    chat: ChatFormat, rows: Iterable[Row], max_tokens: int, context: int | None = None
) -> list[Encoded]:
    """Token ids and loss masks; InputError if there is no row, or one can't be trained on."""
    rows = list(rows)
    check_rows(chat, rows, max_tokens, context=context)
    return [chat.encode(row.prompt, row.completion) for row in rows]


def check_rows(
    chat: ChatFormat,
    rows: Sequence[Row],
    max_tokens: int,
    path: Path | None = None,
    *,
    context: int | None = None,
) -> None:
    """InputError that names the first rows that are too long, or have nothing to learn.

    ``path``: the file that all rows were read from, to name them by line. ``context``: how many
    tokens the model can read, which ``max_tokens`` does not raise.
    """
    if not rows:
        raise InputError("there are no rows to train on")
    problems = {
        number: problem
        for number, row in enumerate(rows)
        if (problem := _problem(chat, row, max_tokens, context))
    }
    if not problems:
        return
    lines = [line for line, _ in scan_rows(path)] if path else []
    shown = [
        f"{path}:{lines[n]}: {p}" if lines else f"row {n + 1} {p}"
        for n, p in list(problems.items())[:SHOWN_PROBLEMS]
    ]
    if len(problems) > len(shown):
        shown.append(f"and {len(problems) - len(shown)} more such rows")
    raise InputError("; ".join(shown))


def check_apart(rows: Iterable[Row], validation: Path) -> None:
    """InputError that names the first rows of a validation file whose prompts are trained on."""
    trained = {_digest(row.prompt) for row in rows}
    shared = [
        f"{validation}:{line}: its prompt is in the training rows too"
        for line, row in scan_rows(validation)
        if not isinstance(row, str) and _digest(row.prompt) in trained
    ]
    if len(shared) > SHOWN_PROBLEMS:
        shared[SHOWN_PROBLEMS:] = [f"and {len(shared) - SHOWN_PROBLEMS} more such rows"]
    if shared:
        raise InputError("; ".join(shared))


def _digest(prompt: str) -> bytes:
    return hashlib.blake2b(fold(prompt).encode(), digest_size=16).digest()


def _problem(chat: ChatFormat, row: Row, max_tokens: int, context: int | None) -> str | None:
    if not row.completion:
        return "has no completion to learn"
    most = max_tokens if context is None else min(max_tokens, context)
    # A token has at least a byte, and some twenty stand around prompt and completion.
    prompt = len(row.prompt.encode()) * (2 if chat.read_twice else 1)
    if prompt + len(row.completion.encode()) + 32 <= most:
        return None
    tokens = len(chat.encode(row.prompt, row.completion).input_ids)
    if tokens <= most:
        return None
    if context is not None and tokens > context:
        once = ChatFormat(chat.tokenizer, read_twice=False).encode(row.prompt, row.completion)
        return (
            f"has {tokens} tokens, more than the model's context of {context}; shorten it"
            + (" or --read-once" if len(once.input_ids) <= most else "")
            + " (rows are never cut)"
        )
    return (
        f"has {tokens} tokens, more than {max_tokens}; "
        "shorten it or raise --max-tokens (rows are never cut)"
    )
