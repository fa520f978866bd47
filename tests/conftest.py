from __future__ import annotations

from pathlib import Path

import pytest
import torch
from fakes import ROWS, byte_level_tokenizer, random_gpt2
from hypothesis import settings

from tooluse.train import TrainConfig, train

torch.set_num_threads(1)  # the tests' models are tiny: a second thread only costs

# No time limits: a busy machine would fail tests that are right.
settings.register_profile("patient", deadline=None)
settings.load_profile("patient")


@pytest.fixture(scope="session")
def start(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A tiny model that was taught six rows, and gets about every third call right."""
    folder = tmp_path_factory.mktemp("start") / "model"
    tokenizer = byte_level_tokenizer()
    config = TrainConfig(
        epochs=40,
        batch_size=2,
        learning_rate=3e-3,
        respell=0,
        train_embeddings=True,
        read_twice=False,
    )
    train(random_gpt2(len(tokenizer)), tokenizer, ROWS, [], folder, config)
    return folder
