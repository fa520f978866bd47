"""What the documentation tells people to type: every snippet runs, every command line is read.

A snippet of Python runs in a process of its own, in a folder that holds what the documentation
presupposes: a trained model and a tools file. ``python no-run`` marks those that need what is not
here (a running server, a folder from another command); they must still compile, and what they
import from tooluse must exist. Pages whose snippets build on each other have a test of their own.
"""

from __future__ import annotations

import ast
import importlib
import json
import os
import re
import shlex
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import typer.main
from fakes import gpt2_folder

from tooluse.cli import app
from tooluse.tools import SEED_TOOLS

ROOT = Path(__file__).parent.parent
OWN_TEST = ("docs/tools.md", "docs/engine.md", "docs/grammar.md")
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
FENCE = re.compile(r"^```(\w+)([^\n]*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)

# What stands before a snippet that is shown without its beginning.
BEFORE = """
from tooluse.models import load_tokenizer
tokenizer = load_tokenizer("runs/lesson/model")
token = tokenizer.convert_tokens_to_ids("7")
"""


def fences(language: str) -> Iterator[tuple[str, str, str]]:
    """(where, what stands behind the language, text) of each snippet."""
    for page in PAGES:
        text = page.read_text(encoding="utf-8")
        for found in FENCE.finditer(text):
            if found[1] == language:
                line = text[: found.start()].count("\n") + 1
                yield f"{page.relative_to(ROOT)}:{line}", found[2].strip(), found[3]


PYTHON = list(fences("python"))
COMMANDS = [
    (where, line.split("  #")[0].strip())
    for where, _, text in fences("bash")
    for line in text.replace("\\\n", " ").splitlines()
    if re.match(r"(\w+=\S+ )*tooluse ", line.strip())
]


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("docs")
    gpt2_folder(folder / "runs" / "lesson" / "model")
    (folder / "model").symlink_to("runs/lesson/model")
    (folder / "tools.json").write_text(json.dumps(SEED_TOOLS))
    return folder


def test_there_is_something_to_test() -> None:
    assert len(PYTHON) >= 3
    assert len(COMMANDS) >= 5


@pytest.mark.parametrize(("where", "mark", "code"), PYTHON, ids=[w for w, _, _ in PYTHON])
def test_a_snippet_of_python(where: str, mark: str, code: str, place: Path) -> None:
    tree = ast.parse(code)
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("tooluse"):
            module = importlib.import_module(str(node.module))
            missing = [a.name for a in node.names if not hasattr(module, a.name)]
            assert not missing, f"{where}: {node.module} has no {missing}"
    if "no-run" in mark or where.startswith(OWN_TEST):
        return
    run = subprocess.run(
        [sys.executable, "-c", BEFORE + code],
        cwd=place, capture_output=True, text=True, timeout=300,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )  # fmt: skip
    assert run.returncode == 0, f"{where}: {run.stderr[-2000:]}"


@pytest.mark.parametrize(("where", "line"), COMMANDS, ids=[f"{w} {c[:40]}" for w, c in COMMANDS])
def test_a_command_line_is_one_that_the_program_takes(where: str, line: str) -> None:
    """Parsed by the program's own parser, which knows every option; nothing is executed."""
    words = shlex.split(line, comments=True)
    words = words[words.index("tooluse") + 1 :]
    words = words[: next((i for i, w in enumerate(words) if w in ("&&", "|", ";", ">")), None)]
    command = typer.main.get_command(app)
    context = command.make_context("tooluse", [*words[:1], "--help"], resilient_parsing=True)
    group = command
    while hasattr(group, "get_command") and words:
        found = group.get_command(context, words[0])
        if found is None:
            assert getattr(group, "invoke_without_command", False), f"{where}: no {words[0]!r}"
            break
        group, words = found, words[1:]
    group.make_context(str(group.name), words)
