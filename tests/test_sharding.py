"""Processes that hold a slice of the weights each take the steps that one with all would take."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import torch
from fakes import ROWS, TOOLS, byte_level_tokenizer, random_llama
from sharded_runs import COMMAND, EMBEDDINGS, LORA, SELECTIVE, WHOLE, run
from typer.testing import CliRunner

from tooluse.cli import app
from tooluse.data.dataset import write_rows
from tooluse.errors import InputError
from tooluse.models import load_model, save_model
from tooluse.train import TrainConfig
from tooluse.training import precision
from tooluse.training.checkpoints import last_in_common
from tooluse.training.precision import MixedPrecision
from tooluse.training.processes import Processes

LAUNCH = "-m accelerate.commands.launch --use_fsdp --num_processes 2 --num_machines 1"
LAUNCH += " --mixed_precision no --dynamo_backend no --main_process_port 29519"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What ``sharded_runs.py`` left. The vocabulary is odd: one slice is longer than the other."""
    folder = tmp_path_factory.mktemp("sharded")
    tokenizer = byte_level_tokenizer()
    assert len(tokenizer) % 2
    save_model(folder / "base", random_llama(len(tokenizer)), tokenizer)
    write_rows(folder / "rows.jsonl", ROWS)
    (folder / "tools.json").write_text(json.dumps(TOOLS.to_json()))
    command = f"{sys.executable} {LAUNCH} {Path(__file__).with_name('sharded_runs.py')} {folder}"
    done = subprocess.run(command.split(), capture_output=True, text=True, timeout=900)
    assert done.returncode == 0, done.stderr
    assert done.stdout.count("ready") == 1
    return folder


@pytest.fixture
def fp32(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(precision, "bf16_is_fast", lambda: False)


def seen(folder: Path, rank: int = 0) -> Any:
    return json.loads((folder / f"seen-{rank}.json").read_text())


def weights(folder: Path) -> dict[str, torch.Tensor]:
    """As any Hugging Face program loads them."""
    state: dict[str, torch.Tensor] = load_model(str(folder)).state_dict()
    return state


def assert_same(found: Path, expected: Path, atol: float) -> None:
    base = weights(found.parent / "base")
    other = weights(found)
    for name, weight in weights(expected).items():
        assert torch.allclose(other[name], weight, atol=atol), name
    assert any(not torch.equal(other[name], base[name]) for name in base)


def test_losses_gradients_and_weights_are_those_of_one_process(
    folder: Path, fp32: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    norms = []
    clip = MixedPrecision.clip

    def spied(self: MixedPrecision, most: float) -> torch.Tensor:
        norms.append(clip(self, most))
        return norms[-1]

    monkeypatch.setattr(MixedPrecision, "clip", spied)
    losses = run(folder / "whole-by-one", WHOLE)
    assert seen(folder)["whole"] == pytest.approx(losses, rel=1e-5)
    # Adam forgives a gradient that is averaged instead of added up; the norm does not.
    assert seen(folder)["norms"] == pytest.approx([n.item() for n in norms], rel=1e-4)
    assert_same(folder / "whole", folder / "whole-by-one", atol=1e-5)


@pytest.mark.parametrize(
    ("name", "config"), [("lora", LORA), ("embeddings", EMBEDDINGS), ("selective", SELECTIVE)]
)
def test_so_are_those_of_adapters_of_embeddings_and_of_selected_rows(
    folder: Path, fp32: None, name: str, config: TrainConfig
) -> None:
    losses = run(folder / f"{name}-by-one", config)
    assert seen(folder)[name] == pytest.approx(losses, rel=1e-5)
    assert_same(folder / name, folder / f"{name}-by-one", atol=1e-4)


def test_the_command_leaves_an_ordinary_model(folder: Path) -> None:
    """Here the other process begins without weights, and products are in bf16 where it is fast."""
    files = ["--tools", f"{folder}/tools.json", "--data", f"{folder}/rows.jsonl"]
    out = ["--model", f"{folder}/base", "--out", f"{folder}/command-by-one"]
    done = CliRunner().invoke(app, ["train", *files, *out, *COMMAND.split()])
    assert done.exit_code == 0, done.output
    assert_same(folder / "command", folder / "command-by-one", atol=5e-3)
    settings = json.loads((folder / "command" / "training.json").read_text())
    assert (settings["processes"], settings["sharded"]) == (2, True)
    files = {p.name for p in (folder / "command-by-one").iterdir()}
    assert {p.name for p in (folder / "command").iterdir()} == files
    config = json.loads((folder / "command" / "config.json").read_text())
    assert config["architectures"] == ["LlamaForCausalLM"]


def test_a_killed_run_goes_on_from_what_all_processes_have(folder: Path) -> None:
    for rank in (0, 1):
        assert seen(folder, rank)["checkpoints"] == ["step-00000007"]
        assert seen(folder, rank)["resumed"] == seen(folder, rank)["whole"]
    whole, resumed = weights(folder / "whole"), weights(folder / "killed")
    assert all(torch.equal(resumed[name], weight) for name, weight in whole.items())
    assert not (folder / "killed" / "checkpoint").exists()


def test_each_process_holds_half(folder: Path) -> None:
    model = load_model(str(folder / "base"))
    embeddings = model.get_input_embeddings().weight.numel()
    total = sum(p.numel() for p in model.parameters())
    first, second = (seen(folder, rank)["held"] for rank in (0, 1))
    assert first["weights"] + second["weights"] == total
    assert first["weights"] - second["weights"] == model.config.hidden_size  # a row of 359
    for held in (first, second):
        assert held["trained"] == held["gradients"] == (total - embeddings) // 2
        assert held["gathered"] == 0  # after a forward pass
        assert held["bytes"] == 4 * first["weights"]  # nothing else; the shorter slice is padded


@pytest.mark.parametrize("left", ["shard-1-of-2/step-00000003", "step-00000003"])
def test_a_checkpoint_of_other_slices_is_refused(
    tmp_path: Path, left: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / left).mkdir(parents=True)
    processes = Processes()
    if left.startswith("step"):
        assert last_in_common(tmp_path, processes) == tmp_path / left
        processes.sharded, processes.count = True, 2
    with pytest.raises(InputError, match="another number of processes"):
        last_in_common(tmp_path, processes)


def test_one_process_has_nothing_to_spread(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ACCELERATE_USE_FSDP", "true")
    assert not Processes().sharded
