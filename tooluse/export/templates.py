"""How a prompt is put to the model, told to other programs: Jinja for most, Go's for Ollama.

The same text as ``tooluse.chat`` makes: no system text unless there is one, because the model was
trained without.
"""

from __future__ import annotations

from tooluse.chat import ChatFormat

_TURNS = (
    "{% for message in messages %}<|im_start|>{{ message['role'] }}\n"
    "{{ message['content'] }}<|im_end|>\n"
    "{% endfor %}{% if add_generation_prompt %}<|im_start|>assistant\n{% endif %}"
)
_PLAIN = (
    "{% for message in messages %}"
    "{% if message['role'] == 'system' %}{{ message['content'] }}\n\n"
    "{% elif message['role'] == 'user' %}User: {{ message['content'] }}\nCall: "
    "{% else %}{{ message['content'] }}{{ eos_token }}\n\n{% endif %}{% endfor %}"
)
_OLLAMA_TURNS = """{{ if .System }}<|im_start|>system
{{ .System }}<|im_end|>
{{ end }}<|im_start|>user
{{ .Prompt }}<|im_end|>
<|im_start|>assistant
"""


def jinja_template(chat: ChatFormat) -> str:
    """The template for ``tokenizer.apply_chat_template`` and for GGUF's metadata."""
    return _TURNS if chat.has_turns else _PLAIN


def modelfile(gguf: str, description: str) -> str:
    """An Ollama Modelfile for a GGUF file beside it: ``ollama create NAME -f Modelfile``."""
    return (
        f"# {description}\n"
        f"FROM ./{gguf}\n"
        f'TEMPLATE """{_OLLAMA_TURNS}"""\n'
        "PARAMETER temperature 0\n"
        'PARAMETER stop "<|im_end|>"\n'
    )
