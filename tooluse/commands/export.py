"""``tooluse export``: a model for other programs."""

from __future__ import annotations

import json
import shutil
from enum import Enum
from pathlib import Path
from typing import Annotated

import typer

from tooluse.commands.options import ModelName
from tooluse.export.gguf_file import Precision


class Format(str, Enum):
    """For whom."""

    hf = "hf"
    gguf = "gguf"


def export(
    model: ModelName,
    out: Annotated[Path, typer.Option(help="the folder to make")],
    format: Annotated[Format, typer.Option(help="hf: Hugging Face; gguf: llama.cpp, Ollama")],
    type: Annotated[Precision, typer.Option(help="how GGUF stores weights")] = Precision.f16,
    as_json: Annotated[bool, typer.Option("--json", help="print what was made as JSON")] = False,
) -> None:
    """Write a model for other programs, and check that it still says the same."""
    from tooluse import argument_order, grounding
    from tooluse.chat import ChatFormat
    from tooluse.export.check import compare_gguf
    from tooluse.export.gguf_file import write_gguf
    from tooluse.export.templates import jinja_template, modelfile
    from tooluse.models import load_model, load_tokenizer, new_folder, save_model

    source, tokenizer = load_model(model), load_tokenizer(model)
    name = Path(model).resolve().name
    chat = ChatFormat(tokenizer)
    if format is Format.hf:
        tokenizer.chat_template = jinja_template(chat)
        save_model(out, source, tokenizer)
        for beside in (grounding.FILE, argument_order.FILE, "training.json"):
            if (Path(model) / beside).is_file():  # what ToolCaller.load reads
                shutil.copy(Path(model) / beside, out / beside)
        print(json.dumps({"folder": str(out)}) if as_json else f"{out}: a Hugging Face folder")
        return
    file = f"{name}-{type.value}.gguf"
    with new_folder(out) as folder:
        write_gguf(folder / file, source, tokenizer, type, name)
        text = modelfile(file, f"{name}: calls tools", chat)
        (folder / "Modelfile").write_text(text, encoding="utf-8")
        found = compare_gguf(folder / file, source, tokenizer)
    if as_json:
        figures = {"largest_difference": found.largest, "agreement": found.agreement}
        print(json.dumps({"file": str(out / file), **figures}))
        return
    print(f"{out / file}: read back and compared with {model}:")
    print(f"same likeliest token at {found.agreement:.1%} of places, ", end="")
    print(f"logits differ by {found.largest:.2g} at most")
    print(f"ollama create {name} -f {out / 'Modelfile'}")
