"""The input of a batch job: JSON Lines with a prompt a row, read one line at a time."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tooluse.errors import InputError


@dataclass(frozen=True)
class Prompt:
    """A row of the input. ``row`` counts lines from 1; ``problem`` says why it can't be asked."""

    row: int
    prompt: str
    problem: str | None = None


def read_prompts(path: Path) -> Iterator[Prompt]:
    """Every row that is not blank; InputError if the file can't be read.

    A row is ``{"prompt": "…"}`` (other fields are ignored) or a JSON string.
    """
    try:
        with path.open("rb") as file:
            for row, line in enumerate(file, start=1):
                if line.strip():
                    yield _prompt(row, line)
    except OSError as error:
        raise InputError(f"{path}: can't read: {error.strerror}") from None


def _prompt(row: int, line: bytes) -> Prompt:
    try:
        data = json.loads(line.removeprefix(b"\xef\xbb\xbf"))
    except RecursionError:
        return Prompt(row, "", "nested too deeply")
    except ValueError as error:  # not JSON, or not UTF-8
        return Prompt(row, "", f"not JSON: {error}")
    prompt = data.get("prompt") if isinstance(data, dict) else data
    if not isinstance(prompt, str):
        return Prompt(row, "", 'a row is {"prompt": "…"}')
    if not prompt.strip():
        return Prompt(row, "", "the prompt is empty")
    if any("\ud800" <= char <= "\udfff" for char in prompt):
        return Prompt(row, "", "half a surrogate pair in the prompt")
    return Prompt(row, prompt)
