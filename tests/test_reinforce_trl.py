"""Advantages and loss against those of TRL's ``GRPOTrainer``, on the same samples."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch
from fakes import ROWS, TOOLS, byte_level_tokenizer, random_llama

from tooluse.chat import IGNORED
from tooluse.generate import Decoder
from tooluse.models import load_model, load_tokenizer, save_model
from tooluse.policy import policy_loss
from tooluse.rollouts import Sample, sample_groups
from tooluse.training.siblings import token_logprobs

SIZE = 4
pytest.importorskip("trl", reason="TRL is not installed: pip install -r requirements-dev.txt")
pytestmark = pytest.mark.filterwarnings("ignore")


def vowels(prompt: str, completion: str, reference: str) -> float:
    return min(1.0, sum(map(completion.count, "aeiou")) / 10)


@pytest.mark.parametrize("moved", [0.0, 0.3])
def test_advantages_and_loss_are_trls(tmp_path: Path, moved: float) -> None:
    from datasets import Dataset
    from trl import GRPOConfig, GRPOTrainer

    tokenizer = byte_level_tokenizer()
    tokenizer.pad_token = tokenizer.eos_token
    save_model(tmp_path / "m", random_llama(len(tokenizer)), tokenizer)
    model, start = (load_model(str(tmp_path / "m")) for _ in range(2))
    decoder = Decoder(model, load_tokenizer(str(tmp_path / "m")))
    groups = sample_groups(
        decoder, ROWS[:2], TOOLS, {"vowels": (1.0, vowels)}, size=SIZE, max_tokens=12
    )
    samples = [s for group in groups for s in group]
    assert all(len({s.score.total for s in group}) > 1 for group in groups)
    with torch.no_grad():  # away from the starting model, so that there is a divergence
        for p in model.parameters():
            p += 0.01 * torch.randn(p.shape, generator=torch.Generator().manual_seed(1))

    config = GRPOConfig(
        output_dir=str(tmp_path / "trl"),
        use_cpu=True,
        bf16=False,
        per_device_train_batch_size=len(samples),
        num_generations=SIZE,
        beta=0.02,
        epsilon=0.2,
        loss_type="grpo",  # the paper's: a mean over samples of means over tokens
        report_to=[],
    )
    trainer = GRPOTrainer(
        model=model,
        args=config,
        processing_class=tokenizer,
        reward_funcs=lambda prompts, completions, **more: [
            vowels("", text, "") for text in completions
        ],
        train_dataset=Dataset.from_list([{"prompt": row.prompt} for row in ROWS[:2]]),
    )
    trainer.current_gradient_accumulation_steps = 1
    texts = [s.text for s in samples]
    parts = [split(s) for s in samples]
    prompts, written = [p for p, _ in parts], [w for _, w in parts]
    trainer._generate = lambda prompts_: (prompts, written, None, texts, None, {}, None, None)
    inputs = trainer._generate_and_score_completions(
        [{"prompt": row.prompt} for row in ROWS[:2] for _ in range(SIZE)]
    )
    ours = torch.tensor([s.advantage for s in samples])
    assert torch.allclose(ours, inputs["advantages"], atol=1e-5)

    model.eval()
    encoded = [s.encoded for s in samples]
    now, before = token_logprobs(model, encoded), token_logprobs(start, encoded).detach()
    old = now.detach() - moved * torch.randn(now.shape, generator=torch.Generator().manual_seed(2))
    mask = inputs["completion_mask"].bool()
    inputs["old_per_token_logps"] = torch.zeros(mask.shape).masked_scatter(mask, old)
    theirs = trainer._compute_loss(model, inputs)
    lengths = torch.tensor([s.tokens for s in samples])
    loss, _ = policy_loss(now, old, before, ours.repeat_interleave(lengths), 0.2, 0.02)
    mine = torch.stack([part.mean() for part in loss.split(lengths.tolist())]).mean()
    assert mine.item() == pytest.approx(theirs.item(), rel=1e-3)

    model.zero_grad()
    theirs.backward()
    expected = {name: p.grad.clone() for name, p in model.named_parameters() if p.grad is not None}
    model.zero_grad()
    mine.backward()
    for name, p in model.named_parameters():
        if name in expected:
            distance = (p.grad - expected[name]).norm() / expected[name].norm()
            assert distance < 0.01, name  # TRL's fused head rounds elsewhere


def split(sample: Sample) -> tuple[list[int], list[int]]:
    """A sample's prompt and what was written after it."""
    ids, labels = sample.encoded.input_ids, sample.encoded.labels
    count = labels.count(IGNORED)
    return ids[:count], ids[count:]
