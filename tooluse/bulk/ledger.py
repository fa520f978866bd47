"""What is answered already: the output files of a batch job, and which rows stand in them.

    calls.jsonl            {"row": 3, "calls": [{"tool": …, "args": {…}}], "confidence": 0.97}
    calls.rejected.jsonl   {"row": 4, "reason": "the prompt is empty"}
    calls.job.json         which input, model and tools these answers belong to

Lines are only ever appended, so a job that was killed goes on where it stopped: a last line that is
not whole is cut off and its row asked again. A row is never written twice.
"""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from types import TracebackType
from typing import TypedDict

from tooluse.errors import InputError
from tooluse.models import file_sha256
from tooluse.tools import JSON, ToolCall, Toolset


class Job(TypedDict):
    """What the answers depend on."""

    input: str
    model: str
    tools: str
    tool_choice: str


def job_of(source: Path, model: str, tools: Toolset, tool_choice: str) -> Job:
    """A job's description; InputError if the input can't be read."""
    try:
        digest = file_sha256(source)
    except OSError as error:
        raise InputError(f"{source}: can't read: {error.strerror}") from None
    described = json.dumps(tools.to_json(), sort_keys=True)
    return {
        "input": digest,
        "model": model,
        "tools": hashlib.sha256(described.encode()).hexdigest(),
        "tool_choice": tool_choice,
    }


class Ledger:
    """The output of one job, open for writing. Use it in a ``with`` statement."""

    def __init__(self, out: Path, job: Job) -> None:
        self.out = out
        self.rejected = out.with_suffix(f".rejected{out.suffix}")
        self._done: set[int] = set()
        self.answers = self.rejections = 0
        self._check_job(out.with_suffix(".job.json"), job)
        self.answers = self._take_up(self.out)
        self.rejections = self._take_up(self.rejected)
        self._files = [path.open("a", encoding="utf-8") for path in (self.out, self.rejected)]

    def __contains__(self, row: int) -> bool:
        return row in self._done

    def __len__(self) -> int:
        """Rows that are done."""
        return len(self._done)

    def answer(self, row: int, calls: list[ToolCall], confidence: float) -> None:
        """Write the calls that answer a row; none where no tool fits."""
        made: list[JSON] = [{"tool": call.tool, "args": call.args} for call in calls]
        self.answers += self._write(
            0, {"row": row, "calls": made, "confidence": round(confidence, 4)}
        )

    def reject(self, row: int, reason: str) -> None:
        """Write why a row can't be answered."""
        self.rejections += self._write(1, {"row": row, "reason": reason})

    def _write(self, which: int, line: dict[str, JSON]) -> bool:
        row = line["row"]
        assert isinstance(row, int)
        if row in self._done:  # a cluster may do a block again whose worker died
            return False
        self._done.add(row)
        self._files[which].write(json.dumps(line, ensure_ascii=False) + "\n")
        return True

    def _check_job(self, path: Path, job: Job) -> None:
        try:
            if path.is_file():
                before = json.loads(path.read_text(encoding="utf-8"))
                changed = [name for name, value in job.items() if before.get(name) != value]
                if changed:
                    raise InputError(
                        f"{self.out}: begun with another {changed[0]}; choose another --out, or "
                        f"remove {path.name} and what stands beside it"
                    )
            elif self.out.exists():
                raise InputError(f"{self.out} exists and is not of a batch job; choose another")
            else:
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(json.dumps(job, indent=1) + "\n", encoding="utf-8")
        except OSError as error:
            raise InputError(f"{path}: can't write: {error.strerror}") from None

    def _take_up(self, path: Path) -> int:
        """Read which rows a file holds, and cut off a last line that is not whole."""
        if not path.exists():
            return 0
        count = end = 0
        with path.open("rb+") as file:
            for line in file:
                if not line.endswith(b"\n"):
                    break
                self._done.add(int(json.loads(line)["row"]))
                count += 1
                end += len(line)
            file.truncate(end)
        return count

    def __enter__(self) -> Ledger:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        for file in self._files:
            file.close()
