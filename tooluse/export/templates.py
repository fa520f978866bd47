"""How a prompt is put to the model, told to other programs: Jinja for most, Go's for Ollama.

The same text as ``tooluse.chat`` makes: no system text unless there is one, because the model was
trained without.
"""

from __future__ import annotations

from tooluse.chat import LONG, ChatFormat

# The last prompt, as a model has it that reads it twice.
_AGAIN = (
    "{{ '\\n' + message['content'] if loop.last and message['role'] == 'user'"
    " and message['content']|length <= LONG else '' }}"
).replace("LONG", str(LONG))
_TURNS = (
    "{% for message in messages %}<|im_start|>{{ message['role'] }}\n"
    "{{ message['content'] }}AGAIN<|im_end|>\n"
    "{% endfor %}{% if add_generation_prompt %}<|im_start|>assistant\n{% endif %}"
)
_PLAIN = (
    "{% for message in messages %}"
    "{% if message['role'] == 'system' %}{{ message['content'] }}\n\n"
    "{% elif message['role'] == 'user' %}User: {{ message['content'] }}AGAIN\nCall: "
    "{% else %}{{ message['content'] }}{{ eos_token }}\n\n{% endif %}{% endfor %}"
)
_OLLAMA_TURNS = """{{ if .System }}<|im_start|>system
{{ .System }}<|im_end|>
{{ end }}<|im_start|>user
{{ .Prompt }}AGAIN<|im_end|>
<|im_start|>assistant
"""
_OLLAMA_AGAIN = f"{{{{ if le (len .Prompt) {LONG} }}}}\n{{{{ .Prompt }}}}{{{{ end }}}}"  # in bytes


def jinja_template(chat: ChatFormat) -> str:
    """The template for ``tokenizer.apply_chat_template`` and for GGUF's metadata."""
    template = _TURNS if chat.has_turns else _PLAIN
    return template.replace("AGAIN", _AGAIN if chat.read_twice else "")


def modelfile(gguf: str, description: str, chat: ChatFormat) -> str:
    """An Ollama Modelfile for a GGUF file beside it: ``ollama create NAME -f Modelfile``."""
    template = _OLLAMA_TURNS.replace("AGAIN", _OLLAMA_AGAIN if chat.read_twice else "")
    return (
        f"# {description}\n"
        f"FROM ./{gguf}\n"
        f'TEMPLATE """{template}"""\n'
        "PARAMETER temperature 0\n"
        'PARAMETER stop "<|im_end|>"\n'
    )
